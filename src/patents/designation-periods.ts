import { addDays } from "../calendar/days";
import { addStatutoryPeriod } from "../calendar/period";
import { eventWithoutGround, wrongDayOfHistory } from "../finding/history";
import { isObject } from "../finding/unknown-key";
import { defineIssue, type Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { PatentApplicationHistory } from "./application-history";
import { isBefore } from "./recorded-day";

/** The periods of a designation. 保全指定の期間. */
export interface DesignationPeriods {
  /** Day of designation, which counts as day one. */
  readonly designatedOn: LegalDate;
  /** Last day of the longest first period: one year. */
  readonly maxPeriodEnd: LegalDate;
  /** Last day of the period as set and extended; where not set, the longest. */
  readonly periodEnd: LegalDate;
  /** By this day it is decided whether to go on (Art. 70(3)): the last day of the current period. */
  readonly decisionBy: LegalDate;
  /** Last day of the longest next extension. */
  readonly maxNextExtensionEnd: LegalDate;
  /** Each extension with the longest end that it could have had. */
  readonly extensions: readonly { readonly until: LegalDate; readonly maxUntil: LegalDate }[];
  /**
   * First day on which the designation itself no longer holds, as the history stands: cancellation, or the day after
   * the period; at the latest the day of the notice that it ended.
   */
  readonly endsOn: LegalDate;
  /**
   * Day on which the applicant received the notice that it ended (Art. 77(2)); until then Art. 72 and the ban go on.
   */
  readonly releaseNoticeReceivedOn?: LegalDate;
}

const extensionTooLong = defineIssue(
  "extension-too-long",
  { ja: "延長は一年（{last}まで）を超えることができません。", en: "An extension is one year at most, up to {last}." },
  at("act:70:3"),
);
const extensionTooLate = defineIssue(
  "extension-after-period",
  {
    ja: "延長は期間の満了する日（{last}）までに判断しなければなりません。",
    en: "An extension must be decided by the last day of the period, {last}.",
  },
  at("act:70:3"),
);
const extensionTooEarly = defineIssue(
  "extension-before-designation",
  {
    ja: "延長が保全指定の日（{first}）より前に判断されています。",
    en: "The extension is decided before the designation of {first}.",
  },
  at("act:70:3"),
);
const extensionTooShort = defineIssue(
  "extension-not-longer",
  {
    ja: "延長後の期間が、延長前の満了日（{last}）より後まで続いていません。",
    en: "An extension must last longer than the period, to {last}.",
  },
  at("act:70:3"),
);
const cancelledAfterPeriod = defineIssue(
  "cancellation-after-period",
  {
    ja: "保全指定の期間が満了（{last}）した後の日に解除されています。",
    en: "The cancellation is dated after the designation expired on {last}.",
  },
  at("act:77:1"),
);
const endsBeforeDesignation = defineIssue(
  "designation-ends-before-it-begins",
  {
    ja: "保全指定の期間の末日が、保全指定の日（{first}）より前になっています。",
    en: "The designation ends before its own day, {first}.",
  },
  at("act:70:2"),
);
const periodTooLong = defineIssue(
  "designation-too-long",
  {
    ja: "保全指定の期間は一年（{last}まで）を超えることができません。",
    en: "A designation is one year at most, up to {last}.",
  },
  at("act:70:2"),
);

/**
 * Day on which the notice was given or received that the designation ended, where its period had not ended by then and
 * no day of a cancellation is recorded: it was cancelled, or its period was shorter, on a day that is not known (Art.
 * 77(2)).
 */
export function toldBeforeItsEnd(
  { cancelledOn, releaseNoticeOn, releaseNoticeReceivedOn }: PatentApplicationHistory,
  periodEnd: LegalDate,
): LegalDate | undefined {
  if (typeof cancelledOn === "string") return undefined;
  const told = [releaseNoticeOn, releaseNoticeReceivedOn].filter((day) => isLegalDate(day)).sort()[0];
  return told !== undefined && told <= periodEnd ? told : undefined;
}

/**
 * The periods of a designation; what cannot be becomes an issue and is left out.
 *
 * @param history - a history that was read
 * @param issues - receives the issues
 * @param asOf - the day as of which the history is read: an extension decided later is left out
 */
export function designationPeriods(
  history: PatentApplicationHistory,
  issues: Issue[],
  asOf?: LegalDate,
): DesignationPeriods | undefined {
  const { designatedOn, designationPeriodEnd: set, releaseNoticeReceivedOn: released, cancelledOn } = history;
  if (typeof designatedOn !== "string") return undefined;
  const maxPeriodEnd = addStatutoryPeriod(designatedOn, { years: 1 }, { firstDay: "included" });
  let periodEnd = typeof set === "string" ? set : maxPeriodEnd;
  if (periodEnd > maxPeriodEnd) {
    issues.push(periodTooLong(["designationPeriodEnd"], { last: maxPeriodEnd }));
    periodEnd = maxPeriodEnd;
  }
  if (periodEnd < designatedOn) {
    issues.push(endsBeforeDesignation(["designationPeriodEnd"], { first: designatedOn }));
    periodEnd = maxPeriodEnd;
  }
  const oneYearOn = (end: LegalDate): LegalDate => addStatutoryPeriod(end, { years: 1 }, { firstDay: "excluded" });
  const extensions: { until: LegalDate; maxUntil: LegalDate }[] = [];
  const given = Array.isArray(history.extensions)
    ? (history.extensions as NonNullable<PatentApplicationHistory["extensions"]>)
    : [];
  for (const [at, extension] of given.entries()) {
    const until = extension?.until;
    const decided = extension?.decidedOn;
    if (!isLegalDate(until) || until > "9900-12-31") {
      if (isObject(extension)) issues.push(wrongDayOfHistory(until, ["extensions", at, "until"]));
      break;
    }
    if (isBefore(decided, designatedOn)) {
      issues.push(extensionTooEarly(["extensions", at, "decidedOn"], { first: designatedOn }));
      break;
    }
    if (isBefore(periodEnd, decided)) {
      issues.push(extensionTooLate(["extensions", at, "decidedOn"], { last: periodEnd }));
      break;
    }
    if (isBefore(asOf, decided)) break;
    if (until <= periodEnd) {
      issues.push(extensionTooShort(["extensions", at, "until"], { last: periodEnd }));
      break;
    }
    const maxUntil = oneYearOn(periodEnd);
    if (until > maxUntil) {
      issues.push(extensionTooLong(["extensions", at, "until"], { last: maxUntil }));
      break;
    }
    extensions.push({ until, maxUntil });
    periodEnd = until;
  }
  const cancelledTooLate = isBefore(periodEnd, cancelledOn);
  if (cancelledTooLate) issues.push(cancelledAfterPeriod(["cancelledOn"], { last: periodEnd }));
  const told = toldBeforeItsEnd(history, periodEnd);
  if (told !== undefined && cancelledOn === undefined) {
    const event = history.releaseNoticeOn === told ? "releaseNoticeOn" : "releaseNoticeReceivedOn";
    issues.push({ ...eventWithoutGround([event], { event, earlier: "cancelledOn" }), basis: at("act:77:2") });
  }
  return {
    designatedOn,
    maxPeriodEnd,
    periodEnd,
    decisionBy: periodEnd,
    maxNextExtensionEnd: oneYearOn(periodEnd),
    extensions,
    endsOn: typeof cancelledOn === "string" && !cancelledTooLate ? cancelledOn : (told ?? addDays(periodEnd, 1)),
    ...(typeof released === "string" && { releaseNoticeReceivedOn: released }),
  };
}

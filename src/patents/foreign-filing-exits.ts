import type { Truth } from "../finding/truth";
import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { type HistoryDay, madeLaterOn, type ReadHistory } from "./application-history";
import { type ApplicationClock, baseDateInNoTable, clockOf } from "./clocks";
import { isBefore, laterDay } from "./recorded-day";

/**
 * A way out of the foreign filing ban that a Japanese application opens.
 *
 * - `three-months-without-notice`: no notice of forwarding was dispatched within the period of Art. 66(1)
 * - `ten-months`: the ten months have elapsed and no notice of designation was received
 * - `non-forwarding-notice`, `no-designation-notice`, `release-notice`: that notice was received
 */
export type ForeignFilingExitId =
  | "three-months-without-notice"
  | "ten-months"
  | "non-forwarding-notice"
  | "no-designation-notice"
  | "release-notice";

/** Why an exit does not open. */
export type ForeignFilingBlock =
  | "forwarding-notice-dispatched"
  | "ended-before-period-elapsed"
  | "designation-notice-received"
  | "clock-not-started"
  | "notice-not-received";

/** One exit and how it stands. 禁止の解除事由. */
export interface ForeignFilingExit {
  /** Stable id. */
  readonly id: ForeignFilingExitId;
  /** Id of the application that opens it, where several are given. */
  readonly application?: string;
  /** First day on which it is open, as the history stands. */
  readonly opensOn?: LegalDate;
  /** First day on which it is closed again: receipt of a notice of designation closes the ten months. */
  readonly closesOn?: LegalDate;
  /** Why it does not open. */
  readonly blockedBy?: ForeignFilingBlock;
  /** Facts of the application that are not known and matter. */
  readonly missing: readonly string[];
  /** Id of a known gap, where the Act does not say whether it opens. */
  readonly gap?: string;
  /** Ids of known gaps that touch its day without leaving it open. */
  readonly gaps: readonly string[];
  /**
   * As `elapsedIfMovedOn` of the clock, where the exit opens before that day: on the days between, the answer is
   * `inferred`.
   */
  readonly opensIfMovedOn?: LegalDate;
  /**
   * Only where the kind stands in no table (`elapsedIfFromConversionOn` of the clock): the first day on which it is
   * open by the other way of counting. Between it and `opensOn`, whether it is open is not known.
   */
  readonly mayOpenOn?: LegalDate;
  /** The exit in both languages. */
  readonly text: BilingualText;
  /** The provision that opens it. */
  readonly basis: Citation;
  /** Grade of the weakest source. */
  readonly grade: Grade;
}

/** Id of the known gap: that the lapse of a period does not move off a holiday was not confirmed. */
export const lapseOnHoliday = "patents-lapse-on-holiday";
const noticeImplied = "patents-notice-of-forwarding-implied";
const designatedAfterTenMonths = "patents-designation-after-ten-months";

const proviso = at("act:78:1 proviso");
const texts: Readonly<Record<ForeignFilingExitId, BilingualText>> = table({
  "three-months-without-notice": {
    ja: "期間内に送付通知が発せられなかった（受けた日ではなく、発せられた日による。）",
    en: "no notice of forwarding was dispatched within the period (the day of dispatch decides, not that of receipt)",
  },
  "ten-months": {
    ja: "十月を経過し、保全指定の通知を受けていない",
    en: "ten months have elapsed without a notice of designation",
  },
  "non-forwarding-notice": { ja: "不送付通知を受けた", en: "notice of non-forwarding received" },
  "no-designation-notice": { ja: "保全指定をしない旨の通知を受けた", en: "notice of no designation received" },
  "release-notice": {
    ja: "保全指定の解除又は期間満了の通知を受けた",
    en: "notice that the designation ended received",
  },
});
const ends = ["dismissedOn", "abandonedOn", "withdrawnOn"] as const;
const receipts: readonly (readonly [ForeignFilingExitId, HistoryDay, Citation])[] = [
  ["non-forwarding-notice", "nonForwardingNoticeReceivedOn", at("act:66:10")],
  ["no-designation-notice", "noDesignationNoticeReceivedOn", at("act:71")],
  ["release-notice", "releaseNoticeReceivedOn", at("act:77:2")],
];

/** The clocks on which two exits hang. */
export interface ExitClocks {
  /** Three months (Art. 66(4)). */
  readonly forwarding: ApplicationClock;
  /** Ten months (Art. 78(3)). */
  readonly ban: ApplicationClock;
}

/** Both clocks of a history. */
export function clocksOf(read: ReadHistory): ExitClocks {
  return { forwarding: clockOf(read, "forwarding"), ban: clockOf(read, "ban") };
}

/** The five exits of the proviso of Art. 78(1), in its order, as a history stands. */
export function foreignFilingExits(read: ReadHistory, clocks: ExitClocks): readonly ForeignFilingExit[] {
  return [
    withoutNotice(read, clocks.forwarding),
    afterTenMonths(read, clocks.ban),
    ...receipts.map((receipt) => onReceipt(read, receipt)),
  ];
}

type Draft = Omit<ForeignFilingExit, "id" | "text" | "basis">;

function exit(id: ForeignFilingExitId, draft: Draft, basis: Citation = proviso): ForeignFilingExit {
  return { id, ...draft, text: texts[id], basis };
}

function withoutNotice(read: ReadHistory, clock: ApplicationClock): ForeignFilingExit {
  const id = "three-months-without-notice";
  const { forwardedNoticeOn: notice, forwardedNoticeReceivedOn: received } = read.history;
  const draft = lapse(read, clock);
  if (draft.opensOn === undefined) return exit(id, draft);
  const { forwardingImplied: implied, openSteps } = read;
  if (implied) return exit(id, blocked("forwarding-notice-dispatched", "inferred", [...clock.gaps, noticeImplied]));
  // Received within the period, it was dispatched within it.
  if (isBefore(notice, clock.elapsedOn) || isBefore(received, clock.elapsedOn)) {
    return exit(id, blocked("forwarding-notice-dispatched", clock.grade, clock.gaps));
  }
  if (notice === null || openSteps.length > 0) return exit(id, lacking(draft, ["forwardedNoticeOn", ...openSteps]));
  return exit(id, isBefore(notice, clock.elapsedIfFromConversionOn) ? turningOnBaseDate(draft) : draft);
}

function afterTenMonths(read: ReadHistory, clock: ApplicationClock): ForeignFilingExit {
  const draft = afterDiscontinuance(read, lapse(read, clock), clock);
  const received = read.designationReceivedOn;
  if (draft.opensOn === undefined || received === undefined) return exit("ten-months", draft);
  if (received === null) return exit("ten-months", lacking(draft, ["designationNoticeReceivedOn"]));
  if (received <= draft.opensOn)
    return exit("ten-months", blocked("designation-notice-received", clock.grade, clock.gaps));
  return exit("ten-months", {
    ...draft,
    closesOn: received,
    grade: "inferred",
    gaps: [...draft.gaps, designatedAfterTenMonths],
  });
}

/**
 * Once the review is broken off, the application is dismissed (Art. 69(3)(4)); when, a history that leaves it out does
 * not say.
 */
function afterDiscontinuance({ history }: ReadHistory, draft: Draft, clock: ApplicationClock): Draft {
  const { discontinuedOn, dismissedOn } = history;
  if (draft.opensOn === undefined || dismissedOn !== undefined) return draft;
  if (discontinuedOn === null) return lacking(draft, ["discontinuedOn"]);
  const before = isBefore(discontinuedOn, clock.elapsedIfFromConversionOn ?? clock.elapsedOn);
  return before ? lacking(draft, ["dismissedOn"]) : draft;
}

function lacking(draft: Draft, facts: readonly string[]): Draft {
  return { ...draft, missing: [...new Set([...draft.missing, ...facts])] };
}

function blocked(
  blockedBy: ForeignFilingBlock,
  grade: Grade,
  gaps: readonly string[],
  missing: readonly string[] = [],
): Draft {
  return { blockedBy, missing, grade, gaps };
}

/** What happened lies between the two ways of counting: whether it opens is not known from the first of them on. */
function turningOnBaseDate({ mayOpenOn, opensOn, ...draft }: Draft): Draft {
  return { ...draft, ...(mayOpenOn && { opensOn: mayOpenOn }), gap: baseDateInNoTable };
}

/** What both periods share: a clock, and an application that did not end before the period had elapsed. */
function lapse(read: ReadHistory, clock: ApplicationClock): Draft {
  const { history, kinds } = read;
  const { grade, missing, elapsedOn, gaps, elapsedIfFromConversionOn: latest } = clock;
  if (clock.state === "not-started") return blocked("clock-not-started", grade, gaps, missing);
  if (elapsedOn === undefined) return { missing, grade, gaps };
  const open: string[] = [];
  let turnsOnBase = false;
  for (const end of ends) {
    const day = history[end];
    if (day === null) open.push(end);
    else if (isBefore(day, elapsedOn)) return blocked("ended-before-period-elapsed", grade, gaps, missing);
    else if (isBefore(day, latest)) turnsOnBase = true;
  }
  const deemed = history.deemedWithdrawnOn;
  if (deemed === null) open.push("deemedWithdrawnOn");
  const gap = kinds?.includes("pct-designating-japan")
    ? "patents-pct-as-japanese-application"
    : isBefore(deemed, latest ?? elapsedOn)
      ? "patents-deemed-withdrawal"
      : undefined;
  const made = madeLaterOn(read);
  // Ten months of the deemed filing date may be over although the division is still to come.
  if (made === null) open.push("dividedOn");
  const notBeforeMade = (day: LegalDate): LegalDate => (typeof made === "string" ? laterDay(day, made) : day);
  const opensOn = notBeforeMade(latest ?? elapsedOn);
  const mayOpenOn = latest && notBeforeMade(elapsedOn);
  const { elapsedIfMovedOn: moved } = clock;
  const draft: Draft = {
    opensOn,
    missing: open,
    grade,
    gaps,
    ...(isBefore(mayOpenOn, opensOn) && { mayOpenOn: mayOpenOn as LegalDate }),
    ...(gap && { gap }),
    ...(isBefore(opensOn, moved) && { opensIfMovedOn: moved }),
  };
  return turnsOnBase && gap === undefined ? turningOnBaseDate(draft) : draft;
}

function onReceipt(
  read: ReadHistory,
  [id, fact, basis]: readonly [ForeignFilingExitId, HistoryDay, Citation],
): ForeignFilingExit {
  const day = read.history[fact];
  const made = madeLaterOn(read);
  // Nothing is open before the application was made.
  const opensOn = typeof day === "string" && typeof made === "string" ? laterDay(day, made) : day;
  if (typeof opensOn === "string") return exit(id, { opensOn, missing: [], grade: "text", gaps: [] }, basis);
  if (day === null) return exit(id, { missing: [fact], grade: "text", gaps: [] }, basis);
  return exit(id, blocked("notice-not-received", "text", []), basis);
}

/** Ids of the known gaps that touch whether an exit is open on a day. */
export function gapsOn({ opensOn, opensIfMovedOn, gap, gaps }: ForeignFilingExit, on: LegalDate): readonly string[] {
  const touched = gap === undefined ? gaps : [...gaps, gap];
  const hangsOnHoliday = !isBefore(on, opensOn) && isBefore(on, opensIfMovedOn);
  return hangsOnHoliday ? [...touched, lapseOnHoliday] : touched;
}

/** Whether an exit is open on a day, where its history was read as of that day: what closes it has closed it. */
export function isOpen(
  { opensOn, mayOpenOn, closesOn, blockedBy, missing, gap }: ForeignFilingExit,
  on: LegalDate,
): Truth {
  if (blockedBy !== undefined || closesOn !== undefined) return false;
  if (isBefore(on, mayOpenOn ?? opensOn)) return false;
  return missing.length === 0 && gap === undefined && !isBefore(on, opensOn) ? true : undefined;
}

/**
 * First day from which filing abroad is open for good, as the whole history stands: the first day of the last stretch
 * that does not end again. Closed stretches end with a designation; what opens after it counts, and a stretch that
 * closes only when another exit is open goes on. None where the history contradicts itself, and none that hangs on a
 * fact that is not known.
 */
export function opensForGood(
  { badFrom }: Pick<ReadHistory, "badFrom">,
  exits: readonly ForeignFilingExit[],
): LegalDate | undefined {
  if (badFrom !== undefined) return undefined;
  const sure = exits.filter(({ missing, gap }) => missing.length === 0 && gap === undefined);
  const firstOf = (some: readonly ForeignFilingExit[]): LegalDate | undefined =>
    some.map(({ opensOn }) => opensOn).sort()[0];
  const first = firstOf(sure.filter(({ closesOn }) => closesOn === undefined));
  return first && firstOf(sure.filter(({ closesOn }) => !isBefore(closesOn, first)));
}

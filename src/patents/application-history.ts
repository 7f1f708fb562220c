import { nextWorkingDay } from "../calendar/holidays";
import { addStatutoryPeriod } from "../calendar/period";
import { type EnumeratedFact, enumerated, type StatedFact, yesOrNoFact } from "../finding/enumeration";
import {
  dayOfAnotherKind,
  defineHistory,
  eventsOutOfOrder,
  eventWithoutGround,
  type HistorySpec,
  isBefore,
  isDayOfHistory,
  type Reading,
  type RecordedDay,
  readEvents,
  receiptBeforeDispatch,
  wrongDayOfHistory,
} from "../finding/history";
import { any, type Truth } from "../finding/truth";
import { isObject, objectIssues } from "../finding/unknown-key";
import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import { missing, tooSmall, wrongType } from "../kernel/input-issues";
import type { Issue } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { beforeChapterInForce, chapterInForceFrom } from "./chapter-in-force";

/**
 * How a patent application came to be filed, where that moves a clock. 特許出願の区分.
 *
 * - `ordinary`: none of the following
 * - `foreign-language`: foreign-language application (Patent Act Art. 36-2(2)); clocks run from the translation
 * - `by-reference`: filed by reference to an earlier application (Art. 38-3(1)); clocks run from the papers of Art.
 *   38-3(3)
 * - `completed`: a missing part was supplied and the filing date was **kept** (proviso of Art. 38-4(4)); clocks run
 *   from that paper. Where
 *   the filing date moved instead, give that date as `filedOn` and no such kind
 * - `divisional`: divided from another application (Art. 44(1)); only the clock of three months has a row
 * - `converted-from-utility-model`: Art. 46(1)
 * - `converted-from-design`: Art. 46(2); in no table
 * - `from-utility-model-registration`: Art. 46-2; in no table
 * - `pct-designating-japan`: international application deemed a patent application (Art. 184-3(1)); never forwarded
 */
export type PatentApplicationKind =
  | "ordinary"
  | "foreign-language"
  | "by-reference"
  | "completed"
  | "divisional"
  | "converted-from-utility-model"
  | "converted-from-design"
  | "from-utility-model-registration"
  | "pct-designating-japan";

/** Every kind, in the order of the tables. */
export const patentApplicationKinds: readonly PatentApplicationKind[] = Object.freeze([
  "ordinary",
  "foreign-language",
  "by-reference",
  "completed",
  "divisional",
  "converted-from-utility-model",
  "converted-from-design",
  "from-utility-model-registration",
  "pct-designating-japan",
]);

/** A kind of application, also of those that are not patent applications. */
export type ApplicationKind = PatentApplicationKind | "utility-model" | "design";

/** Every kind of application, also of those that are not patent applications. */
export const applicationKinds: readonly ApplicationKind[] = Object.freeze([
  ...patentApplicationKinds,
  "utility-model",
  "design",
]);

/** The kinds of an application, given by itself or under `application`, one or several. */
export const applicationKindWords: readonly EnumeratedFact[] = [
  enumerated("kind.*?", applicationKinds, at("act:66:4")),
  enumerated("application.kind.*?", applicationKinds, at("act:66:4")),
  enumerated("applications.*.kind.*?", applicationKinds, at("act:66:4")),
];
/** The kinds of a patent application under `application`. */
export const kindWordOfApplication: EnumeratedFact = enumerated(
  "application.kind.*?",
  patentApplicationKinds,
  at("act:66:4"),
);
/** The kinds of an application in its history. */
export const historyWords: readonly StatedFact[] = [
  enumerated("kind.*?", applicationKinds, at("act:66:4")),
  yesOrNoFact("basisOfDomesticPriority", at("act:82:1")),
  yesOrNoFact("claimsDomesticPriority", at("act:82:1")),
];
/** Kinds of applications that are no patent applications. */
export const noPatentKinds: readonly ApplicationKind[] = ["utility-model", "design"];

/** A decision to extend a designation. 保全指定の期間の延長. */
export interface DesignationExtension {
  /** Day of the decision, at the latest the last day of the period that it extends. */
  readonly decidedOn?: RecordedDay;
  /** Last day of the extended period. */
  readonly until: LegalDate;
}

/**
 * The history of one Japanese patent application. 特許出願の経過.
 *
 * Histories are closed: a day left out has not happened; `null` is not known. A notice is given (`…On`), then received
 * by the applicant (`…ReceivedOn`); the Act counts some periods from the one and some from the other.
 */
export interface PatentApplicationHistory {
  /** Filing date; for a divisional or converted application the date that it is deemed to have. 特許出願の日. */
  readonly filedOn?: RecordedDay;
  /** One kind or several that apply at once; left out: `ordinary`. @minItems 1 @maxItems 9 */
  readonly kind?: PatentApplicationKind | readonly PatentApplicationKind[] | null | undefined;
  /** Day on which the translation was actually filed. 翻訳文が現に提出された日. */
  readonly translationFiledOn?: RecordedDay;
  /** Day on which the papers of Patent Act Art. 38-3(3) were filed; for `completed` alone, the completing paper. */
  readonly documentsFiledOn?: RecordedDay;
  /** Day on which the completing paper was filed, where it is another day than `documentsFiledOn`. 明細書等補完書の提出日. */
  readonly completionFiledOn?: RecordedDay;
  /** Day of division. 分割の日. */
  readonly dividedOn?: RecordedDay;
  /** Day of conversion, or of filing on the basis of a utility model registration. 変更の日. */
  readonly convertedOn?: RecordedDay;
  /** Day on which the notice of forwarding was dispatched (Art. 66(3)). 送付通知が発せられた日. */
  readonly forwardedNoticeOn?: RecordedDay;
  /** Day on which the applicant received it. */
  readonly forwardedNoticeReceivedOn?: RecordedDay;
  /** Day on which the applicant asked for a notice of non-forwarding (Art. 66(10)). 不送付通知の申出. */
  readonly nonForwardingRequestedOn?: RecordedDay;
  /** Day on which the notice of non-forwarding was given. */
  readonly nonForwardingNoticeOn?: RecordedDay;
  /** Day on which the applicant received it. */
  readonly nonForwardingNoticeReceivedOn?: RecordedDay;
  /** Day on which the notice of the invention that may be designated was given (Art. 67(9)). */
  readonly keepingNoticeOn?: RecordedDay;
  /** Day on which the applicant received it; the fourteen days run from here. */
  readonly keepingNoticeReceivedOn?: RecordedDay;
  /** Day on which the applicant filed the papers of Art. 67(10). */
  readonly keepingAnswerFiledOn?: RecordedDay;
  /** Last day for a correction, as the Prime Minister set it (Art. 67(11)). */
  readonly correctionDueOn?: RecordedDay;
  /** Day on which the review was broken off (Art. 69(1)). 打切り. */
  readonly discontinuedOn?: RecordedDay;
  /** Day of designation (Art. 70(1)). 保全指定の日. */
  readonly designatedOn?: RecordedDay;
  /** Last day of the first period of designation, as set; left out: the longest. */
  readonly designationPeriodEnd?: RecordedDay;
  /** Day on which the applicant received the notice of designation; left out: taken as `designatedOn`. */
  readonly designationNoticeReceivedOn?: RecordedDay;
  /** Extensions in their order; `null`: whether there are any is not known. @maxItems 100 */
  readonly extensions?: readonly DesignationExtension[] | null | undefined;
  /** Day on which the designation was cancelled (Art. 77(1)). 解除. */
  readonly cancelledOn?: RecordedDay;
  /** Day on which the notice of cancellation or expiry was given (Art. 77(2)). */
  readonly releaseNoticeOn?: RecordedDay;
  /** Day on which the applicant received it. */
  readonly releaseNoticeReceivedOn?: RecordedDay;
  /** Day on which the notice of no designation was given (Art. 71). */
  readonly noDesignationNoticeOn?: RecordedDay;
  /** Day on which the applicant received it. */
  readonly noDesignationNoticeReceivedOn?: RecordedDay;
  /** Day of withdrawal. 取下げ. */
  readonly withdrawnOn?: RecordedDay;
  /** Day of abandonment. 放棄. */
  readonly abandonedOn?: RecordedDay;
  /** Day of dismissal. 却下. */
  readonly dismissedOn?: RecordedDay;
  /** Day on which the application was deemed withdrawn. みなし取下げ. */
  readonly deemedWithdrawnOn?: RecordedDay;
  /** Day on which the notice of the amount of compensation was received (Art. 80(3)). */
  readonly compensationNoticeReceivedOn?: RecordedDay;
  /** A later application claims domestic priority from this one (Patent Act Art. 41(1)). */
  readonly basisOfDomesticPriority?: boolean | null | undefined;
  /** Earliest priority date, where this application itself claims priority. 優先日. */
  readonly priorityOn?: RecordedDay;
  /**
   * That priority is domestic: claimed from an earlier Japanese application (Patent Act Art. 41(1)). 国内優先権の主張. Left out
   * beside
   * `priorityOn`, it is not known whether it is that of the Paris Convention.
   */
  readonly claimsDomesticPriority?: boolean | null | undefined;
}

/** The history of an application of any kind, also of one that is no patent application. */
export interface ApplicationHistory extends Omit<PatentApplicationHistory, "kind"> {
  /** One kind or several that apply at once; left out: `ordinary`. @minItems 1 @maxItems 11 */
  readonly kind?: ApplicationKind | readonly ApplicationKind[] | null | undefined;
}

/** A property of a history that holds a day. */
export type HistoryDay = Exclude<
  keyof PatentApplicationHistory,
  "kind" | "extensions" | "basisOfDomesticPriority" | "claimsDomesticPriority"
>;

/** Every property of a history that holds a day. */
export const historyDays = [
  "filedOn",
  "translationFiledOn",
  "documentsFiledOn",
  "completionFiledOn",
  "dividedOn",
  "convertedOn",
  "forwardedNoticeOn",
  "forwardedNoticeReceivedOn",
  "nonForwardingRequestedOn",
  "nonForwardingNoticeOn",
  "nonForwardingNoticeReceivedOn",
  "keepingNoticeOn",
  "keepingNoticeReceivedOn",
  "keepingAnswerFiledOn",
  "correctionDueOn",
  "discontinuedOn",
  "designatedOn",
  "designationPeriodEnd",
  "designationNoticeReceivedOn",
  "cancelledOn",
  "releaseNoticeOn",
  "releaseNoticeReceivedOn",
  "noDesignationNoticeOn",
  "noDesignationNoticeReceivedOn",
  "withdrawnOn",
  "abandonedOn",
  "dismissedOn",
  "deemedWithdrawnOn",
  "compensationNoticeReceivedOn",
  "priorityOn",
] as const satisfies readonly HistoryDay[];

/** Last days of periods: set for the future, so that they do not 'happen'. */
const setForLater: readonly HistoryDay[] = ["correctionDueOn", "designationPeriodEnd"];

/** A step of the matter: one that has a day, or the extensions. */
export type HistoryStep = HistoryDay | "extensions";

/** What only a designated application has (Arts 70, 77, 80). */
const stepsOfDesignation = [
  "designatedOn",
  "designationNoticeReceivedOn",
  "designationPeriodEnd",
  "extensions",
  "cancelledOn",
  "releaseNoticeOn",
  "releaseNoticeReceivedOn",
  "compensationNoticeReceivedOn",
] as const satisfies readonly HistoryStep[];
/** What only a forwarded application has. Receipt of the notice of forwarding is none: its dispatch is what counts. */
const stepsAfterForwarding = [
  "keepingNoticeOn",
  "keepingNoticeReceivedOn",
  "keepingAnswerFiledOn",
  "correctionDueOn",
  "discontinuedOn",
  ...stepsOfDesignation,
  "noDesignationNoticeOn",
  "noDesignationNoticeReceivedOn",
] as const satisfies readonly HistoryStep[];
const noticesOfNonForwarding = [
  "nonForwardingNoticeOn",
  "nonForwardingNoticeReceivedOn",
] as const satisfies readonly HistoryDay[];
const noticesOfNoDesignation = [
  "noDesignationNoticeOn",
  "noDesignationNoticeReceivedOn",
] as const satisfies readonly HistoryDay[];
/** The days of Arts 66, 67, 69 to 71, 77 and 80. */
const daysOfChapter: readonly HistoryDay[] = [
  "forwardedNoticeOn",
  "forwardedNoticeReceivedOn",
  ...noticesOfNonForwarding,
  ...stepsAfterForwarding.filter((step) => step !== "extensions"),
];

const kindsExclude = defineIssue("application-kinds-exclude-each-other", {
  ja: "特許出願の区分「{kind}」と「{other}」は両立しません。",
  en: "The kinds {kind} and {other} exclude each other.",
});
const beforeFiling = defineIssue("event-before-filing", {
  ja: "「{event}」が出願日より前の日になっています。",
  en: "{event} is dated before the filing date.",
});
const beforeMade = defineIssue(
  "event-before-application-was-made",
  {
    ja: "「{event}」が、分割又は出願の変更の日「{earlier}」より前の日になっています。",
    en: "{event} is dated before the division or conversion ({earlier}).",
  },
  at("act:66:4"),
);
const priorityAfterFiling = defineIssue(
  "priority-after-filing",
  { ja: "優先日が出願日より後の日になっています。", en: "The priority date lies after the filing date." },
  at("patent-act:41:1"),
);
/** Whether the right of priority was restored is not asked, so that such a history may still be recorded. */
const priorityTooOld = defineIssue(
  "priority-more-than-a-year-before",
  {
    ja: "優先日から一年（{last}まで）を過ぎて出願されています（故意でない場合の例外に当たるか確認してください）。",
    en: "Filed more than a year after the priority date ({last}); check the exception for what was not intended.",
  },
  at("patent-act:41:1:1"),
);
const beforeForwarding = defineIssue("designation-before-forwarding", {
  ja: "送付通知より前に保全指定がされています。",
  en: "The designation is dated before the notice of forwarding.",
});
/** A withdrawal or abandonment that Art. 72(1) leaves without effect. */
export const withoutEffect = defineIssue(
  "withdrawal-under-designation",
  {
    ja: "保全指定がされている特許出願は、放棄し、又は取り下げることができません。",
    en: "A designated application cannot be abandoned or withdrawn.",
  },
  at("act:72:1"),
);
const afterEnd = defineIssue(
  "event-after-end",
  {
    ja: "「{event}」が、特許出願の終了（{earlier}）より後の日になっています。",
    en: "{event} is dated after the end of the application ({earlier}).",
  },
  at("act:66:8"),
);
const neverForwarded = defineIssue(
  "international-application-forwarded",
  {
    ja: "国際出願に係る特許出願は送付の対象になりません。",
    en: "An international application deemed a patent application is not forwarded.",
  },
  at("act:66:5"),
);

/** Kinds that cannot be of one application, with the provision that says so. */
const excludedKinds: readonly (readonly [ApplicationKind, readonly ApplicationKind[], Citation])[] = [
  ["by-reference", ["foreign-language"], at("patent-act:38-3:1")],
  [
    "by-reference",
    ["divisional", "converted-from-utility-model", "converted-from-design", "from-utility-model-registration"],
    at("patent-act:38-3:6"),
  ],
  [
    "completed",
    ["divisional", "converted-from-utility-model", "converted-from-design", "from-utility-model-registration"],
    at("patent-act:38-4:10"),
  ],
  [
    "pct-designating-japan",
    applicationKinds.filter((kind) => kind !== "pct-designating-japan"),
    at("patent-act:184-3:1"),
  ],
  ["utility-model", applicationKinds.filter((kind) => kind !== "utility-model"), at("act:66:1 main-clause")],
  ["design", applicationKinds.filter((kind) => kind !== "design"), at("act:66:1 main-clause")],
  ["ordinary", applicationKinds.filter((kind) => kind !== "ordinary"), at("act:66:4")],
];

/** The days that only applications of some kinds have, with these kinds. */
const daysOfKinds: readonly { readonly day: HistoryDay; readonly onlyFor: readonly ApplicationKind[] }[] = [
  // That of an international application is the translation of Patent Act Art. 184-4(1).
  { day: "translationFiledOn", onlyFor: ["foreign-language", "pct-designating-japan"] },
  { day: "documentsFiledOn", onlyFor: ["by-reference", "completed"] },
  { day: "completionFiledOn", onlyFor: ["completed"] },
  // Utility model and design applications are divided and converted too (Patent Act Art. 41(1)(ii), Act Art. 72(2)).
  { day: "dividedOn", onlyFor: ["divisional", ...noPatentKinds] },
  {
    day: "convertedOn",
    onlyFor: [
      "converted-from-utility-model",
      "converted-from-design",
      "from-utility-model-registration",
      ...noPatentKinds,
    ],
  },
];
/** The days on which an application comes to the Patent Office later than on the date that it is deemed to have. */
const madeLater = daysOfKinds.slice(3);

/**
 * What may be dated before a division or conversion: what is of the original application, and the days that make this
 * one.
 */
const mayPrecedeMaking: readonly HistoryDay[] = [
  "filedOn",
  "priorityOn",
  "dividedOn",
  "convertedOn",
  "translationFiledOn",
  "documentsFiledOn",
  "completionFiledOn",
];

/** What is not done once an application has ended, and, for a receipt, the dispatch that may lie before it. */
const endedWith: readonly (readonly [HistoryDay, HistoryDay?])[] = [
  ["forwardedNoticeOn"],
  ["nonForwardingNoticeOn"],
  ["nonForwardingNoticeReceivedOn", "nonForwardingNoticeOn"],
  ["keepingNoticeOn"],
  ["keepingNoticeReceivedOn", "keepingNoticeOn"],
  ["keepingAnswerFiledOn"],
  ["discontinuedOn"],
  ["designatedOn"],
  ["noDesignationNoticeOn"],
  ["noDesignationNoticeReceivedOn", "noDesignationNoticeOn"],
];

/** What can happen to an application, and in which order. 特許出願の経過の定め. */
export const applicationEvents: HistorySpec<HistoryDay, "extensions"> = defineHistory<HistoryDay, "extensions">({
  basis: "act:66:1",
  days: historyDays,
  steps: ["extensions"],
  besides: ["kind", "basisOfDomesticPriority", "claimsDomesticPriority"],
  setForLater,
  inForce: [{ days: daysOfChapter, first: chapterInForceFrom, at: "act:suppl:1::5", as: beforeChapterInForce }],
  recorded: { extensions: readExtensions },
  words: historyWords,
  kinds: { property: "kind", read: readKinds },
  clauses: [
    ...historyDays
      .filter((name) => name !== "priorityOn" && name !== "filedOn")
      .map((event) => ({ event, notBefore: "filedOn" as const, at: "act:66:1", as: beforeFiling })),
    { check: checkPriority },
    { check: checkMaking },
    { event: "forwardedNoticeReceivedOn", notBefore: "forwardedNoticeOn", at: "act:66:3", as: receiptBeforeDispatch },
    {
      event: "nonForwardingNoticeReceivedOn",
      notBefore: "nonForwardingNoticeOn",
      at: "act:66:10",
      as: receiptBeforeDispatch,
    },
    { event: "nonForwardingNoticeOn", notBefore: "nonForwardingRequestedOn", at: "act:66:10" },
    { event: "nonForwardingNoticeReceivedOn", notBefore: "nonForwardingRequestedOn", at: "act:66:10" },
    { event: "keepingNoticeOn", notBefore: "forwardedNoticeOn", at: "act:67:9" },
    { event: "keepingNoticeReceivedOn", notBefore: "keepingNoticeOn", at: "act:67:9", as: receiptBeforeDispatch },
    { event: "keepingNoticeReceivedOn", notBefore: "forwardedNoticeOn", at: "act:67:9" },
    { event: "keepingNoticeOn", notAfter: "noDesignationNoticeOn", at: "act:71" },
    { event: "keepingNoticeOn", notAfter: "noDesignationNoticeReceivedOn", at: "act:71" },
    { event: "keepingAnswerFiledOn", notBefore: "keepingNoticeReceivedOn", at: "act:67:10" },
    { event: "keepingAnswerFiledOn", notAfter: "designatedOn", at: "act:67:10" },
    { event: "discontinuedOn", notBefore: "forwardedNoticeOn", at: "act:69:1" },
    { event: "designatedOn", notBefore: "forwardedNoticeOn", at: "act:67:1", as: beforeForwarding },
    { event: "designationNoticeReceivedOn", notBefore: "forwardedNoticeOn", at: "act:67:1", as: beforeForwarding },
    { event: "designatedOn", notBefore: "keepingNoticeReceivedOn", at: "act:67:9" },
    { event: "designationNoticeReceivedOn", notBefore: "designatedOn", at: "act:70:1", as: receiptBeforeDispatch },
    { event: "noDesignationNoticeOn", notBefore: "forwardedNoticeOn", at: "act:71" },
    {
      event: "noDesignationNoticeReceivedOn",
      notBefore: "noDesignationNoticeOn",
      at: "act:71",
      as: receiptBeforeDispatch,
    },
    { event: "noDesignationNoticeReceivedOn", notBefore: "forwardedNoticeOn", at: "act:71" },
    { event: "cancelledOn", notBefore: "designatedOn", at: "act:77:1" },
    { event: "releaseNoticeOn", notBefore: ["designatedOn", "cancelledOn"], at: "act:77:2" },
    { event: "releaseNoticeReceivedOn", notBefore: "releaseNoticeOn", at: "act:77:2", as: receiptBeforeDispatch },
    {
      event: "releaseNoticeReceivedOn",
      notBefore: ["designatedOn", "designationNoticeReceivedOn", "cancelledOn"],
      at: "act:77:2",
    },
    { event: "compensationNoticeReceivedOn", notBefore: "designatedOn", at: "act:80:3" },
    {
      days: noticesOfNonForwarding,
      exclude: ["forwardedNoticeOn", "forwardedNoticeReceivedOn", ...stepsAfterForwarding],
      at: "act:66:10",
    },
    { days: noticesOfNoDesignation, exclude: stepsOfDesignation, at: "act:71" },
    { days: ["discontinuedOn"], exclude: [...stepsOfDesignation, ...noticesOfNoDesignation], at: "act:69:1" },
    { check: checkWithdrawal },
    { check: checkCorrection },
    { check: checkEnds },
    ...(["withdrawnOn", "abandonedOn", "dismissedOn"] as const).flatMap((notAfter) =>
      endedWith.map(([event, unlessNotAfter]) => ({
        ...{ event, notAfter, at: "act:66:8", as: afterEnd },
        ...(unlessNotAfter && { unlessNotAfter }),
      })),
    ),
    ...daysOfKinds.map(({ day, onlyFor }) => ({ days: [day], onlyFor, at: "act:66:4" })),
    { check: checkScreened },
    { step: "forwardedNoticeReceivedOn", needs: "forwardedNoticeOn", at: "act:66:3" },
    // Asked for by the applicant; nobody else is told that nothing is forwarded.
    { step: "nonForwardingNoticeOn", needs: "nonForwardingRequestedOn", at: "act:66:10" },
    {
      step: "nonForwardingNoticeReceivedOn",
      needs: ["nonForwardingRequestedOn", "nonForwardingNoticeOn"],
      at: "act:66:10",
    },
    { step: "keepingNoticeReceivedOn", needs: "forwardedNoticeOn", at: "act:67:1" },
    { step: "correctionDueOn", needs: "keepingAnswerFiledOn", at: "act:67:11" },
    { step: "designatedOn", needs: "forwardedNoticeOn", at: "act:67:1" },
    { step: "designationNoticeReceivedOn", needs: "forwardedNoticeOn", at: "act:67:1" },
    { check: checkKeepingNotice },
    { step: "designationPeriodEnd", needs: "designatedOn", at: "act:70:2" },
    { step: "extensions", needs: "designatedOn", at: "act:70:3" },
    { step: "cancelledOn", needs: "designatedOn", at: "act:77:1" },
    { step: "discontinuedOn", needs: "forwardedNoticeOn", at: "act:67:1" },
    { step: "noDesignationNoticeReceivedOn", needs: "forwardedNoticeOn", at: "act:67:1" },
    { step: "compensationNoticeReceivedOn", needs: "designatedOn", at: "act:80:1" },
    { step: "releaseNoticeReceivedOn", needs: "designatedOn", at: "act:77:2" },
  ],
  // A step whose ground is left out may still be recorded, and whether a right of priority was restored is not asked.
  noted: ["event-without-ground", "priority-more-than-a-year-before"],
});

type ReadingOfApplication = Reading<HistoryDay, "extensions">;

/**
 * Day on which the application was divided or converted, by its kind; the deemed filing date lies before it.
 * `undefined` where it is of no such kind, `null` where that day is not known.
 */
export function madeLaterOn({ history, kinds }: ReadHistory): RecordedDay {
  let made: RecordedDay;
  for (const { day: name, onlyFor } of madeLater) {
    if (kinds === undefined ? history[name] === undefined : !onlyFor.some((kind) => kinds.includes(kind))) continue;
    const day = history[name];
    if (kinds === undefined || typeof day !== "string") return null;
    if (!isBefore(day, made)) made = day;
  }
  return made;
}

/** Utility model and design applications, of which Chapter V does not speak. */
export function isNoPatent({ kinds }: { readonly kinds: readonly string[] | undefined }): boolean {
  return kinds?.some((kind) => noPatentKinds.some((one) => one === kind)) === true;
}

/** Day on which the Patent Office received the application itself. */
export function receivedByOfficeOn(read: ReadHistory): RecordedDay {
  const made = madeLaterOn(read);
  return made === undefined ? read.history.filedOn : made;
}

/** A history that was read: events that cannot be are left out, days that do not exist are not known. */
export interface ReadHistory {
  /** The possible part of the history, up to the day asked for. */
  readonly history: PatentApplicationHistory;
  /** The kinds; `undefined` where they are not known, or a day contradicts them. */
  readonly kinds: readonly ApplicationKind[] | undefined;
  /** Facts that leave the kinds open. */
  readonly openKinds: readonly string[];
  readonly issues: readonly Issue[];
  /** What is no day, or no day of such an event, and so is not known: `null` by name. */
  readonly misread: Readonly<Partial<Record<HistoryStep, null>>>;
  /** First day on which the history contradicts itself: it answers only for the days before. */
  readonly badFrom: LegalDate | undefined;
  /** Receipt of the notice of designation; the day of designation where no receipt is recorded. */
  readonly designationReceivedOn: RecordedDay;
  /** Forwarding follows from a later step although its notice is not in the history. */
  readonly forwardingImplied: boolean;
  /** Steps of which it is not known whether they happened, where forwarding would follow from them. */
  readonly openSteps: readonly HistoryStep[];
}

/** Of no history at all, so that it need not be read. */
const nothing: ReadHistory = table({
  history: {},
  kinds: ["ordinary"],
  openKinds: [],
  issues: [],
  misread: {},
  badFrom: undefined,
  designationReceivedOn: undefined,
  forwardingImplied: false,
  openSteps: [],
});

/**
 * Reads a history and leaves out what cannot be.
 *
 * @param facts - the history
 * @param on - the day as of which it is read: what came later is left out; left out: the whole history
 */
export function readHistory(facts: ApplicationHistory | null | undefined, on?: LegalDate): ReadHistory {
  if (facts === undefined) return nothing;
  const whole = readWholeHistory(facts);
  return on === undefined ? whole : asOf(whole, on);
}

/** A history that was read, as it stood on a day: what came later is left out. */
export function asOf(read: ReadHistory, on: LegalDate): ReadHistory {
  const history: { -readonly [Name in keyof PatentApplicationHistory]: PatentApplicationHistory[Name] } = {
    ...read.history,
  };
  for (const name of historyDays) {
    const day = history[name];
    if (isBefore(on, day) && !setForLater.includes(name)) history[name] = undefined;
  }
  const { designationReceivedOn: received } = read;
  return { ...read, history, designationReceivedOn: isBefore(on, received) ? undefined : received };
}

/** The days on which a history became another, in order: those of its events, and of decisions to extend. */
export function eventDaysOf({ history }: ReadHistory): readonly LegalDate[] {
  const days = new Set<unknown>(historyDays.filter((name) => !setForLater.includes(name)).map((name) => history[name]));
  if (Array.isArray(history.extensions)) for (const one of history.extensions) days.add(one?.decidedOn);
  return [...days].filter((day) => isLegalDate(day)).sort();
}

function readWholeHistory(facts: ApplicationHistory | null): ReadHistory {
  const {
    given,
    history: possible,
    issues,
    misread,
    bad,
    badFrom,
    kinds: stated,
    openKinds: open,
    recorded,
  } = readEvents(applicationEvents, facts);
  const days: { -readonly [Name in HistoryDay]?: RecordedDay } = { ...possible };
  const openKinds = [...open];
  const kinds = openKinds.length > 0 ? undefined : (stated as readonly ApplicationKind[]);

  const { forwardedNoticeOn: dispatched, forwardedNoticeReceivedOn: received } = days;
  const left = (step: HistoryStep): Truth => (bad.has(step as HistoryDay) ? false : recorded(step));
  const bySteps = dispatched === undefined && received === undefined ? any(...stepsAfterForwarding.map(left)) : false;
  // A step that only a forwarded application has is left out where it contradicts another: whether there was a
  // forwarding is not known.
  const inDoubt = [...bad.keys()].some((name) => (stepsAfterForwarding as readonly string[]).includes(name));
  if (inDoubt && dispatched === undefined && bySteps === false && !bad.has("forwardedNoticeOn"))
    days.forwardedNoticeOn = null;
  // A notice that was received was dispatched before; on which day is not known.
  if (received !== undefined && dispatched === undefined && !bad.has("forwardedNoticeOn"))
    days.forwardedNoticeOn = null;
  const { designatedOn, designationNoticeReceivedOn } = days;
  // Before a designation the applicant was told of the invention (Act Art. 67(9)); on which day, is not in the history.
  if (withoutKeepingNotice({ recorded, bad }) !== undefined) days.keepingNoticeReceivedOn = null;
  const designationReceivedOn = designationNoticeReceivedOn === undefined ? designatedOn : designationNoticeReceivedOn;
  // What only a designated application has tells of a designation, but not of its day.
  const designationOpen = designationReceivedOn === undefined && any(...stepsOfDesignation.map(left)) !== false;
  return {
    history: { ...(given as PatentApplicationHistory), ...days },
    kinds,
    openKinds,
    issues,
    misread,
    badFrom,
    designationReceivedOn: designationOpen ? null : designationReceivedOn,
    forwardingImplied: bySteps === true,
    openSteps: bySteps === undefined ? stepsAfterForwarding.filter((step) => left(step) === undefined) : [],
  };
}

const extensionKeys: ReadonlySet<string> = new Set<string>([
  "until",
  "decidedOn",
] satisfies (keyof DesignationExtension)[]);

/** Whether the history tells of an extension; not known where what it says is none. */
function readExtensions(extensions: unknown, { days, issues }: Reading<HistoryDay, "extensions">): Truth {
  if (extensions === undefined) return false;
  if (!Array.isArray(extensions)) {
    if (extensions !== null) issues.push(wrongType(["extensions"], { expected: "array" }));
    return undefined;
  }
  for (const [at, one] of extensions.entries()) {
    const decided: unknown = isObject(one) ? (one as DesignationExtension).decidedOn : undefined;
    if (decided !== undefined && decided !== null && !isLegalDate(decided))
      issues.push(wrongDayOfHistory(decided, ["extensions", at, "decidedOn"]));
    issues.push(
      ...(one !== undefined && one !== null
        ? objectIssues(one, extensionKeys, ["extensions", at])
        : [missing(["extensions", at])]),
    );
  }
  const readable = extensions.map((one: DesignationExtension | null | undefined) => isDayOfHistory(one?.until));
  // Beside the day of designation, the periods are read one by one and tell what is wrong with each.
  if (typeof days.designatedOn !== "string")
    for (const [at, isRead] of readable.entries())
      if (!isRead && isObject(extensions[at]))
        issues.push(wrongDayOfHistory((extensions[at] as DesignationExtension).until, ["extensions", at, "until"]));
  return readable.includes(true) ? true : readable.length > 0 ? undefined : false;
}

/** A priority is claimed from an earlier application, filed within the year before. */
function checkPriority({ days, misread, issues }: ReadingOfApplication): void {
  const { filedOn } = days;
  if (isBefore(filedOn, days.priorityOn)) {
    issues.push(priorityAfterFiling(["priorityOn"]));
    days.priorityOn = misread.priorityOn = null;
  }
  if (typeof days.priorityOn !== "string") return;
  const year = addStatutoryPeriod(days.priorityOn, { years: 1 }, { firstDay: "excluded" });
  const last = nextWorkingDay(year) ?? year;
  if (isBefore(last, filedOn)) issues.push(priorityTooOld(["priorityOn"], { last }));
}

/** Of a divided or converted application, what is not of the original one happened afterwards. */
function checkMaking({ days, bad, report }: ReadingOfApplication): void {
  for (const made of ["dividedOn", "convertedOn"] as const) {
    if (typeof days[made] !== "string") continue;
    for (const name of historyDays) {
      if (mayPrecedeMaking.includes(name) || bad.has(name) || bad.has(made)) continue;
      if (isBefore(days[name], days[made])) report(name, made, beforeMade);
    }
  }
}

/** What needs the notice of Act Art. 67(9): the papers that answer it, and a designation. */
const afterKeepingNotice = ["keepingAnswerFiledOn", "designatedOn", "designationNoticeReceivedOn"] as const;

/** A step that needs a notice of Act Art. 67(9), where none is recorded. */
function withoutKeepingNotice({ recorded, bad }: Pick<ReadingOfApplication, "recorded" | "bad">) {
  if (recorded("keepingNoticeOn") !== false || recorded("keepingNoticeReceivedOn") !== false) return undefined;
  return afterKeepingNotice.find((name) => recorded(name) === true && !bad.has(name));
}

/** Whoever is to be designated was told of the invention before: without any such notice, when it was is not known. */
function checkKeepingNotice(reading: ReadingOfApplication): void {
  const event = withoutKeepingNotice(reading);
  if (event === undefined) return;
  reading.issues.push({ ...eventWithoutGround([event], { event, earlier: "keepingNoticeOn" }), basis: at("act:67:9") });
}

/** An application ends once; a later end is told and left out. One that cannot be where it stands ended nothing. */
function checkEnds({ days, bad, issues }: ReadingOfApplication): void {
  const ends = (["withdrawnOn", "abandonedOn", "dismissedOn"] as const).filter(
    (name) => typeof days[name] === "string" && !bad.has(name),
  );
  const first = ends.find((name) => !ends.some((other) => isBefore(days[other], days[name])));
  if (first === undefined) return;
  for (const event of ends) {
    if (!isBefore(days[first], days[event])) continue;
    issues.push(afterEnd([event], { event, earlier: first }));
    days[event] = undefined;
  }
}

/** A designated application is neither withdrawn nor abandoned until the notice that it ended was received. */
function checkWithdrawal({ days, issues }: ReadingOfApplication): void {
  const released = days.releaseNoticeReceivedOn;
  const designated = days.designationNoticeReceivedOn ?? days.designatedOn;
  for (const name of ["withdrawnOn", "abandonedOn"] as const) {
    const day = days[name];
    if (typeof day !== "string" || typeof designated !== "string" || day < designated) continue;
    if (released !== undefined && !isBefore(day, released)) continue;
    issues.push(withoutEffect([name]));
    days[name] = undefined;
  }
}

/** A correction of the papers is due after they were filed; where it is not, by when it is due is not known. */
function checkCorrection({ days, misread, issues }: ReadingOfApplication): void {
  const [event, earlier] = ["correctionDueOn", "keepingAnswerFiledOn"] as const;
  if (!isBefore(days[event], days[earlier])) return;
  issues.push({ ...eventsOutOfOrder([event], { event, earlier }), basis: at("act:67:11") });
  days[event] = misread[event] = null;
}

/** The days of Chapter V are of patent applications that are no international ones. */
function checkScreened({ days, bad, kinds, openKinds, issues, report }: ReadingOfApplication): void {
  if (kinds === undefined) return;
  const noPatent = isNoPatent({ kinds });
  const international = kinds.includes("pct-designating-japan");
  if (!noPatent && !international) return;
  for (const name of daysOfChapter) {
    if (typeof days[name] !== "string") continue;
    openKinds.add("kind");
    if (noPatent)
      issues.push({ ...dayOfAnotherKind([name], { event: name, kinds: kinds.join(", ") }), basis: at("act:66:4") });
    if (international && !bad.has(name)) report(name, "filedOn", neverForwarded);
  }
}

/** The kinds, of words that were read; not known where they exclude each other. */
export function readKinds(kind: unknown, issues: Issue[]): readonly ApplicationKind[] | undefined {
  if (kind === undefined) return ["ordinary"];
  const list = (Array.isArray(kind) ? Array.from(kind) : [kind]) as readonly (ApplicationKind | null | undefined)[];
  const before = issues.length;
  if (list.length === 0) issues.push(tooSmall(["kind"], { limit: "1" }));
  for (const [kind, others, basis] of excludedKinds) {
    const other = others.find((one) => list.includes(one));
    if (!list.includes(kind) || other === undefined) continue;
    issues.push({ ...kindsExclude(["kind"], { kind, other }), basis });
    break;
  }
  // One kind that is not known leaves open which clock runs.
  if (list.some((one) => one === null || one === undefined) || issues.length > before) return undefined;
  return list as readonly ApplicationKind[];
}

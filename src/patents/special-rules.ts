import { addDays, daysBetween } from "../calendar/days";
import { nextWorkingDay } from "../calendar/holidays";
import { addStatutoryPeriod } from "../calendar/period";
import { enumerated, readEnumerations } from "../finding/enumeration";
import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { gradedOn } from "../kernel/wordings";
import { byDay, checkRecordedDays, earlierDay, isBefore, laterDay, type RecordedDay } from "./recorded-day";

const firstDayExcluded = { firstDay: "excluded" } as const;
/** Ids of known gaps. */
const receiptOfWhom = "patents-notice-of-whom";
const elapsedDay = "patents-examination-request-elapsed-day";

const releaseBeforeDesignation = defineIssue(
  "release-notice-before-designation",
  {
    ja: "保全指定の解除又は期間満了の通知が保全指定の通知より前の日になっています。",
    en: "The notice that the designation ended is dated before the designation.",
  },
  at("act:77:2"),
);

/** What every computation of a special rule tells, besides its days. */
export interface ComputedDays {
  /** Only where the state is `undetermined`: the days that are not known. */
  readonly missing?: readonly string[];
  /** Only where the state is `invalid`: what is wrong, with the path of each day. */
  readonly issues?: readonly Issue[];
  /** The provisions that say so. */
  readonly basis: readonly Citation[];
  /** Grade of the weakest source. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
}

/**
 * Why the base application of a domestic priority claim is not deemed withdrawn. 特許法第四十二条第一項ただし書.
 *
 * - `abandoned-withdrawn-or-dismissed`: it has already been abandoned, withdrawn or dismissed
 * - `decision-final`: an examiner's or a trial decision on it is final
 * - `utility-model-registered`: the utility model right has been registered
 * - `all-claims-withdrawn`: every priority claim based on it has been withdrawn
 */
export type PriorityBaseException =
  | "abandoned-withdrawn-or-dismissed"
  | "decision-final"
  | "utility-model-registered"
  | "all-claims-withdrawn";

const exceptionWords = [
  enumerated(
    "exception",
    ["abandoned-withdrawn-or-dismissed", "decision-final", "utility-model-registered", "all-claims-withdrawn"],
    at("patent-act:42:1"),
  ),
];

/** The history of an application on which domestic priority was claimed. 先の出願. */
export interface PriorityBaseHistory {
  /** Filing date of the base application. */
  readonly filedOn: RecordedDay;
  /** Day on which the applicant received the notice of designation (Act Art. 70(1)). */
  readonly designationNoticeReceivedOn?: RecordedDay;
  /** Day on which the applicant received the notice that the designation ended (Act Art. 77(2)). */
  readonly releaseNoticeReceivedOn?: RecordedDay;
  /** Why it is not deemed withdrawn, where a case of the proviso of Patent Act Art. 42(1) has occurred. */
  readonly exception?: PriorityBaseException | undefined;
}

/** When the base application of a domestic priority claim is deemed withdrawn. みなし取下げ. */
export interface PriorityBaseWithdrawal extends ComputedDays {
  /** `open-until-release-notice` while it waits for the notice of Act Art. 77(2). */
  readonly state: "fixed" | "open-until-release-notice" | "not-deemed-withdrawn" | "undetermined" | "invalid";
  /** Last day of the one year and four months. */
  readonly periodEndsOn?: LegalDate;
  /** Day on which it is deemed withdrawn. */
  readonly deemedWithdrawnOn?: LegalDate;
  /** Whether the lapse of the period or the notice of Act Art. 77(2) decides. */
  readonly decidedBy?: "period" | "release-notice";
  /** The case of the proviso, where one has occurred. */
  readonly exception?: PriorityBaseException;
}

/**
 * When the base application of a domestic priority claim is deemed withdrawn.
 *
 * 国内優先権の基礎とした先の出願のみなし取下げ. One year and four months after its filing date; for a designated base
 * application at that time or when the notice that the designation ended is received, whichever is later. The period lapses
 * by itself: it does not move off a holiday. It does not decide whether the priority claim is valid.
 *
 * The length of the period stands in Art. 28-4(2) of the Regulation for Enforcement of the Patent Act, which was read in its state of
 * 2026-05-21.
 *
 * @param history - days of the base application; a day left out has not happened, `null` is not known
 * @returns the day, or that it is open until the notice, or why it is not deemed withdrawn
 * @example
 * deemedWithdrawalOfPriorityBase({ filedOn: "2024-05-01" }).deemedWithdrawnOn; // => "2025-09-02"
 * deemedWithdrawalOfPriorityBase({ filedOn: "2024-05-01", designationNoticeReceivedOn: "2025-02-03", releaseNoticeReceivedOn: "2026-02-02" }).deemedWithdrawnOn; // => "2026-02-02"
 * @see Act, Art. 82(2); Patent Act, Art. 42(1) https://laws.e-gov.go.jp/law/504AC0000000043; its Regulation, Art. 28-4(2) https://laws.e-gov.go.jp/law/335M50000400010
 * @category Patents: special rules
 */
export function deemedWithdrawalOfPriorityBase(history: PriorityBaseHistory): PriorityBaseWithdrawal {
  const computed = withdrawalOf(history);
  return asOfTheLatest(computed, [
    history?.filedOn,
    history?.designationNoticeReceivedOn,
    history?.releaseNoticeReceivedOn,
    computed.deemedWithdrawnOn,
  ]);
}

function withdrawalOf(history: PriorityBaseHistory): PriorityBaseWithdrawal {
  const ordinary = {
    basis: [at("patent-act:42:1"), at("patent-act-regulation:28-4:2")],
    grade: "text",
  } as const;
  const issues = [...readEnumerations(history, exceptionWords).issues, ...checkHistory(history)];
  if (issues.length > 0) return { state: "invalid", issues, ...ordinary };
  const { filedOn, designationNoticeReceivedOn: designated, releaseNoticeReceivedOn: released, exception } = history ?? {};
  if (exception === null) return { state: "undetermined", missing: ["exception"], ...ordinary };
  if (exception !== undefined) return { state: "not-deemed-withdrawn", exception, ...ordinary };
  if (!isLegalDate(filedOn)) return { state: "undetermined", missing: ["filedOn"], ...ordinary };

  const periodEndsOn = addStatutoryPeriod(filedOn, { months: 16 }, firstDayExcluded);
  const lapsed = addDays(periodEndsOn, 1);
  if (designated === null) return { state: "undetermined", periodEndsOn, missing: ["designationNoticeReceivedOn"], ...ordinary };
  if (designated === undefined || designated >= lapsed) {
    return { state: "fixed", periodEndsOn, deemedWithdrawnOn: lapsed, decidedBy: "period", ...ordinary };
  }
  const special = { basis: [at("act:82:2"), ...ordinary.basis], grade: ordinary.grade, gaps: [receiptOfWhom] };
  if (released === null) return { state: "undetermined", periodEndsOn, missing: ["releaseNoticeReceivedOn"], ...special };
  if (released === undefined) return { state: "open-until-release-notice", periodEndsOn, ...special };
  return {
    state: "fixed",
    periodEndsOn,
    deemedWithdrawnOn: laterDay(lapsed, released),
    decidedBy: released >= lapsed ? "release-notice" : "period",
    ...special,
  };
}

/** The history from which the last day to ask for examination follows. */
export interface ExaminationRequestHistory {
  /** Filing date; for a divisional or converted application the date it is deemed to have. 特許出願の日. */
  readonly filedOn: RecordedDay;
  /** Day on which the applicant received the notice of designation (Act Art. 70(1)). */
  readonly designationNoticeReceivedOn?: RecordedDay;
  /** Day on which the applicant received the notice that the designation ended (Act Art. 77(2)). */
  readonly releaseNoticeReceivedOn?: RecordedDay;
  /** Day of division, of conversion, or of filing on the basis of a utility model registration (Patent Act Art. 48-3(2)). */
  readonly dividedOrConvertedOn?: RecordedDay;
}

/** The last day to ask for examination. 出願審査の請求の期限. */
export interface ExaminationRequestDue extends ComputedDays {
  /** `open-until-release-notice` while the designated application waits for the notice of Act Art. 77(2). */
  readonly state: "fixed" | "open-until-release-notice" | "undetermined" | "invalid";
  /** The day to keep: the last day of the later period itself, moved off a holiday. */
  readonly safe?: LegalDate;
  /** The day by the letter of Act Art. 82(3), the day on which the period has elapsed; without a designation the same as `safe`. */
  readonly literal?: LegalDate;
  /** Which period is the later one. */
  readonly decidedBy?: "three-years" | "three-months-from-release-notice" | "thirty-days-from-division-or-conversion";
  /** Last day of the period that decides, before any move off a holiday; while open, that of the three years. */
  readonly periodEndsOn?: LegalDate;
  /** False where the holidays of that year are not known; the day is then given as counted, which is never too late. */
  readonly holidaysKnown?: boolean;
}

/**
 * The last day to ask for examination, also after a designation.
 *
 * 出願審査の請求の期限. Within three years from filing; for a designated application by the later of the day on which three
 * years have elapsed and the day on which three months from receipt of the notice that the designation ended have elapsed.
 * 'Have elapsed' (経過した日) is literally the day after the period; how the Patent Office reads it is not known, so both days
 * are given: keep `safe`. A last day on a holiday moves to the next working day (Patent Act Art. 3(2)). It does not decide
 * whether a late request can still be saved (Patent Act Art. 48-3(5)).
 *
 * @param history - days of the application; a day left out has not happened, `null` is not known
 * @returns both days, or that the last day is open until the notice
 * @example
 * examinationRequestDue({ filedOn: "2024-05-01" }).safe; // => "2027-05-06"
 * examinationRequestDue({ filedOn: "2024-05-01", designationNoticeReceivedOn: "2025-02-03", releaseNoticeReceivedOn: "2028-03-15" }).safe; // => "2028-06-15"
 * examinationRequestDue({ filedOn: "2024-05-01", designationNoticeReceivedOn: "2025-02-03", releaseNoticeReceivedOn: "2028-03-15" }).literal; // => "2028-06-16"
 * @see Act, Art. 82(3); Patent Act, Arts 3(2), 48-3(1)(2)
 * @category Patents: special rules
 */
export function examinationRequestDue(history: ExaminationRequestHistory): ExaminationRequestDue {
  const computed = requestDue(history);
  return asOfTheLatest(computed, [
    history?.filedOn,
    history?.designationNoticeReceivedOn,
    history?.releaseNoticeReceivedOn,
    computed.periodEndsOn,
    computed.literal,
  ]);
}

function requestDue(history: ExaminationRequestHistory): ExaminationRequestDue {
  const issues = checkHistory(history, "dividedOrConvertedOn");
  const {
    filedOn,
    designationNoticeReceivedOn: designated,
    releaseNoticeReceivedOn: released,
    dividedOrConvertedOn: divided,
  } = history ?? {};
  const source = {
    basis: [
      ...(designated === undefined ? [] : [at("act:82:3")]),
      at("patent-act:48-3:1"),
      ...(divided === undefined ? [] : [at("patent-act:48-3:2")]),
      at("patent-act:3:2"),
    ],
    grade: designated === undefined ? "text" : "inferred",
    ...(designated !== undefined && { gaps: [receiptOfWhom, elapsedDay] }),
  } as const;
  if (issues.length > 0) return { state: "invalid", issues, ...source };
  const missing = [
    ...(isLegalDate(filedOn) ? [] : ["filedOn"]),
    ...(designated === null ? ["designationNoticeReceivedOn"] : []),
    ...(designated !== undefined && released === null ? ["releaseNoticeReceivedOn"] : []),
    ...(divided === null ? ["dividedOrConvertedOn"] : []),
  ];
  if (!isLegalDate(filedOn) || missing.length > 0) return { state: "undetermined", missing, ...source };

  const threeYears = addStatutoryPeriod(filedOn, { years: 3 }, firstDayExcluded);
  if (designated !== undefined && !isLegalDate(released))
    return { state: "open-until-release-notice", periodEndsOn: threeYears, ...source };
  const threeMonths = isLegalDate(released) ? addStatutoryPeriod(released, { months: 3 }, firstDayExcluded) : threeYears;
  const later = laterDay(threeYears, threeMonths);
  const safe = movedOffHoliday(later);
  const literal = designated === undefined ? safe : movedOffHoliday(addDays(later, 1));
  const holidaysKnown = safe.known && literal.known;

  const thirtyDays = isLegalDate(divided) ? addStatutoryPeriod(divided, { days: 30 }, firstDayExcluded) : later;
  const moved = movedOffHoliday(thirtyDays);
  if (moved.day > safe.day) {
    return {
      state: "fixed",
      safe: moved.day,
      literal: laterDay(moved.day, literal.day),
      decidedBy: "thirty-days-from-division-or-conversion",
      periodEndsOn: thirtyDays,
      holidaysKnown: moved.known,
      ...source,
    };
  }
  return {
    state: "fixed",
    safe: safe.day,
    literal: literal.day,
    decidedBy: later === threeYears ? "three-years" : "three-months-from-release-notice",
    periodEndsOn: later,
    holidaysKnown,
    ...source,
  };
}

/** The days with the grade and the gaps of the wordings of the latest of them. */
function asOfTheLatest<Computed extends ComputedDays>(computed: Computed, days: readonly RecordedDay[]): Computed {
  const latest = days
    .filter((day) => isLegalDate(day))
    .sort()
    .at(-1);
  return latest === undefined ? computed : { ...computed, ...gradedOn(computed.basis, computed.grade, latest, computed.gaps) };
}

/** Patent Act Art. 3(2); the day as counted where the holidays are not known. */
function movedOffHoliday(day: LegalDate): { readonly day: LegalDate; readonly known: boolean } {
  const moved = nextWorkingDay(day);
  return { day: moved ?? day, known: moved !== undefined };
}

/** A stretch of days with its first and last day. */
export interface DayRange {
  /** First day; for a period 'from the day of' an event, the day of that event. */
  readonly from: LegalDate;
  /** Last day. */
  readonly to: LegalDate;
}

/** The days of a designation and of the other periods that Patent Act Art. 67(3) takes out. */
export interface TermExtensionHistory {
  /** Day on which the applicant received the notice of designation (Act Art. 70(1)). */
  readonly designationNoticeReceivedOn?: RecordedDay;
  /** Day on which the applicant received the notice that the designation ended (Act Art. 77(2)). */
  readonly releaseNoticeReceivedOn?: RecordedDay;
  /** The periods of Patent Act Art. 67(3)(i) to (x), each from the day of its event to its last day; days that overlap count once. */
  readonly otherPeriods?: readonly DayRange[] | undefined;
}

/** The days that a designation takes out of the term extension for delay. */
export interface TermExtensionDays extends ComputedDays {
  /** `open-until-release-notice` while the designation has not ended by notice. */
  readonly state: "fixed" | "no-designation" | "open-until-release-notice" | "undetermined" | "invalid";
  /** Days of the designation, the day of the first notice not counted (Patent Act Art. 3(1)(i)). */
  readonly firstDayExcluded?: number;
  /** The same with the day of the first notice counted: the cautious number. */
  readonly firstDayCounted?: number;
  /** Of `firstDayExcluded`, the days that no other period takes out already. */
  readonly notOverlapping?: number;
}

const notARange = defineIssue(
  "not-a-range-of-days",
  {
    ja: "「from」から「to」までの実在する日付の期間ではありません。",
    en: "Not a range of days that exist, from `from` to `to`.",
  },
  at("patent-act:67:3"),
);

/**
 * The days of a designation that do not count towards a term extension for delay.
 *
 * 存続期間の延長登録における控除期間. The period from receipt of the notice of designation to receipt of the notice that it
 * ended is one of the periods taken out of the time that can be regained. It adds nothing to the term: twenty years from
 * filing stay twenty years. It does not compute the extension itself.
 *
 * @param history - both notices and, where known, the other periods
 * @returns the number of days in both ways of counting
 * @example
 * termExtensionDays({ designationNoticeReceivedOn: "2025-04-10", releaseNoticeReceivedOn: "2026-04-13" }).firstDayExcluded; // => 368
 * @see Act, Art. 82(4); Patent Act, Art. 67(3)
 * @category Patents: special rules
 */
export function termExtensionDays(history: TermExtensionHistory): TermExtensionDays {
  const computed = daysTakenOut(history);
  return asOfTheLatest(computed, [history?.designationNoticeReceivedOn, history?.releaseNoticeReceivedOn]);
}

function daysTakenOut(history: TermExtensionHistory): TermExtensionDays {
  const source = { basis: [at("act:82:4"), at("patent-act:67:3")], grade: "inferred", gaps: [receiptOfWhom] } as const;
  const issues = checkHistory(history);
  const { designationNoticeReceivedOn: from, releaseNoticeReceivedOn: to, otherPeriods } = history ?? {};
  const others = Array.isArray(otherPeriods) ? (otherPeriods as readonly DayRange[]) : [];
  others.forEach((one, at) => {
    if (!isLegalDate(one?.from) || !isLegalDate(one.to) || one.to < one.from) issues.push(notARange(["otherPeriods", at]));
  });
  if (issues.length > 0) return { state: "invalid", issues, ...source };
  if (from === undefined) return { state: "no-designation", ...source };
  if (from === null) return { state: "undetermined", missing: ["designationNoticeReceivedOn"], ...source };
  if (to === undefined) return { state: "open-until-release-notice", ...source };
  if (to === null) return { state: "undetermined", missing: ["releaseNoticeReceivedOn"], ...source };
  const days = daysBetween(from, to);
  return {
    state: "fixed",
    firstDayExcluded: days,
    firstDayCounted: days + 1,
    notOverlapping: days - overlap(from, to, others),
    ...source,
  };
}

/** Days after `from` up to `to` that the other periods cover, each day once. */
function overlap(from: LegalDate, to: LegalDate, others: readonly DayRange[]): number {
  let covered = 0;
  let reached = from;
  for (const one of [...others].sort((a, b) => byDay(a.from, b.from))) {
    const begins = laterDay(reached, one.from);
    const ends = earlierDay(one.to, to);
    if (isBefore(begins, ends)) {
      covered += daysBetween(begins, ends);
      reached = ends;
    }
  }
  return covered;
}

interface EndsOfDesignation {
  readonly designationNoticeReceivedOn?: RecordedDay;
  readonly releaseNoticeReceivedOn?: RecordedDay;
}

/** Days that do not exist, and an end before its beginning. */
function checkHistory<History extends EndsOfDesignation>(history: History, ...more: readonly (keyof History & string)[]): Issue[] {
  const days = ["filedOn", "designationNoticeReceivedOn", "releaseNoticeReceivedOn", ...more] as (keyof History & string)[];
  const issues = checkRecordedDays(history, days);
  const { designationNoticeReceivedOn: designated, releaseNoticeReceivedOn: released } = history ?? {};
  if (issues.length > 0 || released === undefined || released === null) return issues;
  if (designated === undefined || isBefore(released, designated)) issues.push(releaseBeforeDesignation(["releaseNoticeReceivedOn"]));
  return issues;
}

import { addDays, daysBetween } from "../calendar/days";
import { nextWorkingDay } from "../calendar/holidays";
import { addStatutoryPeriod } from "../calendar/period";
import { enumerated, wrongDay } from "../finding/enumeration";
import { defineHistory, isBefore, type RecordedDay, readEvents } from "../finding/history";
import { layOut, type ProcedureTimeline } from "../finding/timeline";
import { objectIssues } from "../finding/unknown-key";
import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import { missing, wrongType } from "../kernel/input-issues";
import type { Issue } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at, type Provision } from "../kernel/provision";
import { gradedOn } from "../kernel/wordings";
import { beforeChapterInForce, chapterInForceFrom } from "./chapter-in-force";
import { byDay, earlierDay, laterDay } from "./recorded-day";

const firstDayExcluded = { firstDay: "excluded" } as const;
/** Ids of known gaps. */
const receiptOfWhom = "patents-notice-of-whom";
const elapsedDay = "patents-examination-request-elapsed-day";

/** The days of the two notices of a designation, in every history of a special rule. */
const noticesOfDesignation = ["designationNoticeReceivedOn", "releaseNoticeReceivedOn"] as const;
const inForce = [
  { days: noticesOfDesignation, first: chapterInForceFrom, at: "act:suppl:1::5", as: beforeChapterInForce },
] as const;
const ofDesignation = [
  { event: "releaseNoticeReceivedOn", notBefore: "designationNoticeReceivedOn", at: "act:77:2" },
  { step: "releaseNoticeReceivedOn", needs: "designationNoticeReceivedOn", at: "act:77:2" },
] as const;
const notDesignatedBeforeFiling = {
  event: "designationNoticeReceivedOn",
  notBefore: "filedOn",
  at: "act:70:1",
} as const;

/** What every computation of a special rule tells, besides its days. */
export interface ComputedDays extends ProcedureTimeline {
  /** Where the state is `undetermined`: the days that are not known. */
  readonly missing: readonly string[];
  /** Where the state is `invalid`: what is wrong, with the path of each day. */
  readonly issues: readonly Issue[];
  /** The provisions that say so. */
  readonly basis: readonly Citation[];
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
  readonly exception?: PriorityBaseException | null | undefined;
}

/** What can happen to the base application of a domestic priority claim. 先の出願の経過の定め. */
export const priorityBaseEvents = defineHistory({
  days: ["filedOn", ...noticesOfDesignation],
  steps: ["exception"],
  inForce,
  words: exceptionWords,
  clauses: [notDesignatedBeforeFiling, ...ofDesignation],
});

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
 * application at that time or when the notice that the designation ended is received, whichever is later. The period
 * lapses by itself: it does not move off a holiday. It does not decide whether the priority claim is valid.
 *
 * The length of the period stands in Art. 28-4(2) of the Regulation for Enforcement of the Patent Act, which was read
 * in its state of 2026-05-21.
 *
 * @param history - days of the base application; a day left out has not happened, `null` is not known
 * @returns the day, or that it is open until the notice, or why it is not deemed withdrawn
 * @example
 * deemedWithdrawalOfPriorityBase({ filedOn: "2024-05-01" }).deemedWithdrawnOn; // => "2025-09-02"
 * deemedWithdrawalOfPriorityBase({
 *   filedOn: "2024-05-01",
 *   designationNoticeReceivedOn: "2025-02-03",
 *   releaseNoticeReceivedOn: "2026-02-02",
 * }).deemedWithdrawnOn; // => "2026-02-02"
 * @see Act, Art. 82(2); Patent Act, Art. 42(1); its Regulation, Art. 28-4(2)
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
  const { days, given, issues } = readEvents(priorityBaseEvents, history);
  const ordinary = { ...nothingYet(), basis: [at("patent-act:42:1"), at("patent-act-regulation:28-4:2")] };
  if (issues.length > 0) return { ...ordinary, state: "invalid", issues };
  const { filedOn, designationNoticeReceivedOn: designated, releaseNoticeReceivedOn: released } = days;
  const exception = given.exception as PriorityBaseException | null | undefined;
  if (exception === null) return { ...ordinary, state: "undetermined", missing: ["exception"] };
  if (exception !== undefined) return { ...ordinary, state: "not-deemed-withdrawn", exception };
  if (typeof filedOn !== "string") return { ...ordinary, state: "undetermined", missing: ["filedOn"] };

  const periodEndsOn = addStatutoryPeriod(filedOn, { months: 16 }, firstDayExcluded);
  const lapsed = addDays(periodEndsOn, 1);
  const laidOut = (deemedWithdrawnOn?: LegalDate, decidedBy: "period" | "release-notice" = "period") => {
    const { days: named, boundaries } = layOut([
      [
        "period-ends-on",
        periodEndsOn,
        "patent-act-regulation:28-4:2",
        "先の出願の日から一年四月の末日",
        "one year and four months from filing end",
      ],
      [
        "deemed-withdrawn-on",
        deemedWithdrawnOn,
        decidedBy === "period" ? "patent-act:42:1" : "act:82:2",
        "先の出願が取り下げたものとみなされる日",
        "the base application is deemed withdrawn",
      ],
    ]);
    return { ...named, boundaries };
  };
  if (designated === null)
    return { ...ordinary, ...laidOut(), state: "undetermined", missing: ["designationNoticeReceivedOn"] };
  if (designated === undefined || designated >= lapsed) {
    return { ...ordinary, ...laidOut(lapsed), state: "fixed", decidedBy: "period" };
  }
  const special = { ...ordinary, basis: [at("act:82:2"), ...ordinary.basis], gaps: [receiptOfWhom] };
  if (released === null)
    return { ...special, ...laidOut(), state: "undetermined", missing: ["releaseNoticeReceivedOn"] };
  if (released === undefined) return { ...special, ...laidOut(), state: "open-until-release-notice" };
  const decidedBy = released >= lapsed ? "release-notice" : "period";
  return { ...special, ...laidOut(laterDay(lapsed, released), decidedBy), state: "fixed", decidedBy };
}

/** Of a computation that has not begun; its lists are the caller's. */
function nothingYet() {
  return { boundaries: [], missing: [], issues: [], grade: "text" as Grade, gaps: [] as readonly string[] };
}

/** The history from which the last day to ask for examination follows. */
export interface ExaminationRequestHistory {
  /** Filing date; for a divisional or converted application the date it is deemed to have. 特許出願の日. */
  readonly filedOn: RecordedDay;
  /** Day on which the applicant received the notice of designation (Act Art. 70(1)). */
  readonly designationNoticeReceivedOn?: RecordedDay;
  /** Day on which the applicant received the notice that the designation ended (Act Art. 77(2)). */
  readonly releaseNoticeReceivedOn?: RecordedDay;
  /**
   * Day of division, of conversion, or of filing on the basis of a utility model registration (Patent Act Art.
   * 48-3(2)).
   */
  readonly dividedOrConvertedOn?: RecordedDay;
}

/** What can happen to an application until examination is asked for. 出願審査の請求に係る経過の定め. */
export const examinationRequestEvents = defineHistory({
  days: ["filedOn", ...noticesOfDesignation, "dividedOrConvertedOn"],
  inForce,
  clauses: [
    notDesignatedBeforeFiling,
    { event: "dividedOrConvertedOn", notBefore: "filedOn", at: "patent-act:48-3:2" },
    ...ofDesignation,
  ],
});

/** The last day to ask for examination. 出願審査の請求の期限. */
export interface ExaminationRequestDue extends ComputedDays {
  /** `open-until-release-notice` while the designated application waits for the notice of Act Art. 77(2). */
  readonly state: "fixed" | "open-until-release-notice" | "undetermined" | "invalid";
  /** The day to keep: the last day of the later period itself, moved off a holiday. */
  readonly safe?: LegalDate;
  /**
   * The day by the letter of Act Art. 82(3), the day on which the period has elapsed; without a designation the same as
   * `safe`.
   */
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
 * years have elapsed and the day on which three months from receipt of the notice that the designation ended have
 * elapsed. 'Have elapsed' (経過した日) is literally the day after the period; how the Patent Office reads it is not known,
 * so both days are given: keep `safe`. A last day on a holiday moves to the next working day (Patent Act Art. 3(2)). It
 * does not decide whether a late request can still be saved (Patent Act Art. 48-3(5)).
 *
 * @param history - days of the application; a day left out has not happened, `null` is not known
 * @returns both days, or that the last day is open until the notice
 * @example
 * examinationRequestDue({ filedOn: "2024-05-01" }).safe; // => "2027-05-06"
 * examinationRequestDue({
 *   filedOn: "2024-05-01",
 *   designationNoticeReceivedOn: "2025-02-03",
 *   releaseNoticeReceivedOn: "2028-03-15",
 * }).safe; // => "2028-06-15"
 * examinationRequestDue({
 *   filedOn: "2024-05-01",
 *   designationNoticeReceivedOn: "2025-02-03",
 *   releaseNoticeReceivedOn: "2028-03-15",
 * }).literal; // => "2028-06-16"
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
  const { days, issues } = readEvents(examinationRequestEvents, history);
  const {
    filedOn,
    designationNoticeReceivedOn: designated,
    releaseNoticeReceivedOn: released,
    dividedOrConvertedOn: divided,
  } = days;
  const source = {
    ...nothingYet(),
    basis: [
      ...(designated === undefined ? [] : [at("act:82:3")]),
      at("patent-act:48-3:1"),
      ...(divided === undefined ? [] : [at("patent-act:48-3:2")]),
      at("patent-act:3:2"),
    ],
    ...(designated !== undefined && { grade: "inferred" as Grade, gaps: [receiptOfWhom, elapsedDay] }),
  };
  if (issues.length > 0) return { ...source, state: "invalid", issues };
  const missing = [
    ...(typeof filedOn === "string" ? [] : ["filedOn"]),
    ...(designated === null ? ["designationNoticeReceivedOn"] : []),
    ...(designated !== undefined && released === null ? ["releaseNoticeReceivedOn"] : []),
    ...(divided === null ? ["dividedOrConvertedOn"] : []),
  ];
  if (typeof filedOn !== "string" || missing.length > 0) return { ...source, state: "undetermined", missing };

  const threeYears = addStatutoryPeriod(filedOn, { years: 3 }, firstDayExcluded);
  if (designated !== undefined && typeof released !== "string") {
    return { ...source, ...laidOutRequest(threeYears), state: "open-until-release-notice" };
  }
  const threeMonths =
    typeof released === "string" ? addStatutoryPeriod(released, { months: 3 }, firstDayExcluded) : threeYears;
  const later = laterDay(threeYears, threeMonths);
  const safe = movedOffHoliday(later);
  const literal = designated === undefined ? safe : movedOffHoliday(addDays(later, 1));

  const thirtyDays = typeof divided === "string" ? addStatutoryPeriod(divided, { days: 30 }, firstDayExcluded) : later;
  const moved = movedOffHoliday(thirtyDays);
  if (moved.day > safe.day) {
    return {
      ...source,
      ...laidOutRequest(thirtyDays, moved.day, laterDay(moved.day, literal.day), "patent-act:48-3:2"),
      state: "fixed",
      decidedBy: "thirty-days-from-division-or-conversion",
      holidaysKnown: moved.known,
    };
  }
  return {
    ...source,
    ...laidOutRequest(later, safe.day, literal.day),
    state: "fixed",
    decidedBy: later === threeYears ? "three-years" : "three-months-from-release-notice",
    holidaysKnown: safe.known && literal.known,
  };
}

/** The days of a request; by which paragraph its period runs. */
function laidOutRequest(
  periodEndsOn: LegalDate,
  safe?: LegalDate,
  literal?: LegalDate,
  provision: Provision = "patent-act:48-3:1",
) {
  const { days, boundaries } = layOut([
    [
      "period-ends-on",
      periodEndsOn,
      provision,
      "出願審査の請求の期間の末日",
      "the period for the request for examination ends",
    ],
    [
      "safe",
      safe,
      provision,
      "出願審査の請求の期限（遅くともこの日まで）",
      "last day to ask for examination: keep this one",
    ],
    [
      "literal",
      literal,
      "act:82:3",
      "出願審査の請求の期限（文言による日）",
      "last day to ask for examination, by the letter",
    ],
  ]);
  // A day that is said already is not said again.
  return { ...days, boundaries: boundaries.filter(({ id, date }) => id === "safe" || date !== safe) };
}

/** The days with the grade and the gaps of the wordings of the latest of them. */
function asOfTheLatest<Computed extends ComputedDays>(computed: Computed, days: readonly RecordedDay[]): Computed {
  const latest = days
    .filter((day) => isLegalDate(day))
    .sort()
    .at(-1);
  return latest === undefined
    ? computed
    : { ...computed, ...gradedOn(computed.basis, computed.grade, latest, [...computed.gaps]) };
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
  /**
   * The periods of Patent Act Art. 67(3)(i) to (x), each from the day of its event to its last day; days that overlap
   * count once.
   * @maxItems 1000
   */
  readonly otherPeriods?: readonly DayRange[] | null | undefined;
}

const notARange = defineIssue(
  "not-a-range-of-days",
  {
    ja: "「from」から「to」までの実在する日付の期間ではありません。",
    en: "Not a range of days that exist, from `from` to `to`.",
  },
  at("patent-act:67:3"),
);

const rangeNames: ReadonlySet<string> = new Set<keyof DayRange>(["from", "to"]);

/** What can happen in the time that is taken out of a term extension. 控除期間の定め. */
export const termExtensionEvents = defineHistory({
  days: noticesOfDesignation,
  besides: ["otherPeriods"],
  inForce,
  clauses: [
    ...ofDesignation,
    {
      check: ({ given, issues }) => {
        const others = given.otherPeriods;
        if (others !== undefined && others !== null && !Array.isArray(others))
          issues.push(wrongType(["otherPeriods"], { expected: "array" }));
        for (const [index, one] of (Array.isArray(others) ? (others as (DayRange | null)[]) : []).entries()) {
          const path = ["otherPeriods", index];
          const wrong: Issue[] =
            one === null || one === undefined ? [missing(path)] : [...objectIssues(one, rangeNames, path)];
          for (const name of ["from", "to"] as const)
            if (wrong.length === 0 && !isLegalDate(one?.[name])) wrong.push(wrongDay(one?.[name], [...path, name]));
          if (wrong.length === 0 && one !== null && one.to < one.from) wrong.push(notARange(path));
          issues.push(...wrong);
        }
      },
    },
  ],
});

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

/**
 * The days of a designation that do not count towards a term extension for delay.
 *
 * 存続期間の延長登録における控除期間. The period from receipt of the notice of designation to receipt of the notice that it
 * ended is one of the periods taken out of the time that can be regained. It adds nothing to the term: twenty years
 * from filing stay twenty years. It does not compute the extension itself.
 *
 * @param history - both notices and, where known, the other periods
 * @returns the number of days in both ways of counting
 * @example
 * termExtensionDays({ designationNoticeReceivedOn: "2025-04-10", releaseNoticeReceivedOn: "2026-04-13" })
 *   .firstDayExcluded; // => 368
 * @see Act, Art. 82(4); Patent Act, Art. 67(3)
 * @category Patents: special rules
 */
export function termExtensionDays(history: TermExtensionHistory): TermExtensionDays {
  const computed = daysTakenOut(history);
  return asOfTheLatest(computed, [history?.designationNoticeReceivedOn, history?.releaseNoticeReceivedOn]);
}

function daysTakenOut(history: TermExtensionHistory): TermExtensionDays {
  const { days, given, issues } = readEvents(termExtensionEvents, history);
  const { designationNoticeReceivedOn: from, releaseNoticeReceivedOn: to } = days;
  const basis = [at("act:82:4"), at("patent-act:67:3")];
  const source = { ...nothingYet(), basis, grade: "inferred" as Grade, gaps: [receiptOfWhom] };
  if (issues.length > 0) return { ...source, state: "invalid", issues };
  if (from === undefined) return { ...source, state: "no-designation" };
  if (from === null) return { ...source, state: "undetermined", missing: ["designationNoticeReceivedOn"] };
  const { boundaries } = layOut([
    [
      "taken-out-from",
      from,
      "act:82:4",
      "控除期間の初日（保全指定の通知を受けた日）",
      "the time taken out begins: notice of designation received",
    ],
    [
      "taken-out-to",
      to ?? undefined,
      "act:82:4",
      "控除期間の末日（解除又は満了の通知を受けた日）",
      "the time taken out ends: notice of its end received",
    ],
  ]);
  if (to === undefined) return { ...source, boundaries, state: "open-until-release-notice" };
  if (to === null) return { ...source, boundaries, state: "undetermined", missing: ["releaseNoticeReceivedOn"] };
  const counted = daysBetween(from, to);
  const others = given.otherPeriods;
  // Of a list that is not known, how far it overlaps is not known.
  const overlapping = others === null ? undefined : overlap(from, to, (others ?? []) as readonly DayRange[]);
  return {
    ...source,
    boundaries,
    state: "fixed",
    firstDayExcluded: counted,
    firstDayCounted: counted + 1,
    ...(overlapping !== undefined && { notOverlapping: counted - overlapping }),
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

import { addDays } from "../calendar/days";
import { addStatutoryPeriod, lastDayBefore } from "../calendar/period";
import { type EnumeratedFact, enumerated } from "../finding/enumeration";
import { defineHistory, isDayOfHistory, readEvents, receiptBeforeDispatch } from "../finding/history";
import { issuesOfReadings, type RuleOptions, readingsOfDays } from "../finding/reading";
import {
  type InvalidTimeline,
  invalidTimeline,
  layOut,
  type ProcedureTimeline,
  type UndeterminedTimeline,
  undeterminedTimeline,
} from "../finding/timeline";
import type { Citation } from "../kernel/citation";
import { dated } from "../kernel/dated";
import { weakerGrade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { gradedOn, stretchOn, type WordingStretch, wordingsOf } from "../kernel/wordings";
import { plansInForceFrom } from "./chapter-in-force";
import { criticalFacilityAmendments } from "./tables/critical-facility-amendments";

const wordings = wordingsOf(["act:53"]);

/** What can start a grace period. An event that is left out has not happened; `null` means not known. */
export interface GraceFacts {
  /**
   * The day of the designation for the business in which the facility is used: the six months run from it where
   * `noticeReceivedOn` is left out. 指定をした日.
   */
  readonly designatedOn?: LegalDate | null | undefined;
  /** The day on which the notice of the designation was received, where it is another than `designatedOn`. 指定を受けた日. */
  readonly noticeReceivedOn?: LegalDate | null | undefined;
  /** The day on which an amended order made the equipment a critical facility. 特定重要設備となった日. */
  readonly facilityBecameCriticalOn?: LegalDate | null | undefined;
  /** The day on which an amended order made the work critical maintenance and management. 重要維持管理等となった日. */
  readonly workBecameCriticalOn?: LegalDate | null | undefined;
  /**
   * How the amending order came into force: from a day that it fixes, or from the day of its promulgation. Left out,
   * the amendments that the library knows are looked up.
   */
  readonly amendmentInForce?: "from-a-fixed-day" | "from-promulgation" | null | undefined;
}

/** One run of six months with its article. */
export interface GraceRun {
  /** What started it. */
  readonly ground: "designation" | "facility" | "work";
  /** The day of the event. */
  readonly from: LegalDate;
  /** Whether that day counts; `open` where the text does not settle it. 初日の算入・不算入. */
  readonly firstDay: "excluded" | "included" | "open";
  /** Last day of grace; where the first day is open, the earlier of the two. */
  readonly lastDay: LegalDate;
  /** First day on which the duty binds; where the first day is open, the earlier of the two. */
  readonly dutyFrom: LegalDate;
  /** The days under the other reading, in which the first day does not count. Only where it is open. */
  readonly laterReading?: { readonly lastDay: LegalDate; readonly dutyFrom: LegalDate };
  /** The provision that grants it. */
  readonly basis: Citation;
}

/** The end of the grace. 猶予期間の末日. */
export interface DaysOfGrace {
  /** Last day of grace. */
  readonly lastDay: LegalDate;
  /** First day on which the duty binds. */
  readonly dutyFrom: LegalDate;
  /** The days under the other reading. Only where the text leaves the first day open. */
  readonly laterReading?: { readonly lastDay: LegalDate; readonly dutyFrom: LegalDate };
}

/** The grace period before the duty of Art. 52(1) binds. 猶予期間. */
export interface GracePeriod extends DaysOfGrace, ProcedureTimeline {
  /** The days could be counted under a wording that was read. */
  readonly state: "counted";
  /** Every run that counts; the duty binds once the last of them is over. */
  readonly runs: readonly GraceRun[];
  /** Ids of the evidence on which the days stand although the wording of the day asked for was not read. */
  readonly evidence?: readonly string[];
}

/** A grace period that cannot be given. */
export interface UndeterminedGracePeriod extends UndeterminedTimeline {
  /**
   * The days under the last wording that was read, which held up to the day before `until`. They are not known to be
   * the law of the day on which the six months would end.
   */
  readonly lastRead?: DaysOfGrace & { readonly until: LegalDate };
}

const amendments = dated(criticalFacilityAmendments);

/**
 * The longest lead that this duty ever had: from the promulgation of the Act to the day on which the first operators
 * were bound. No grace is taken to be longer.
 */
const longestLead = { months: 24 } as const;

/** Whether a day lies more than the longest lead after an event. */
export function isAfterLongestLead(event: LegalDate, day: LegalDate): boolean {
  return day > addStatutoryPeriod(event, longestLead, { firstDay: "excluded" });
}

/** The words of the facts that start a grace period. */
export const graceWords: readonly EnumeratedFact[] = [
  enumerated("amendmentInForce", ["from-a-fixed-day", "from-promulgation"], at("act:53:2")),
];

const events = ["designatedOn", "facilityBecameCriticalOn", "workBecameCriticalOn"] as const;
/** The names of the facts that start a grace period. */
export const graceNames: ReadonlySet<string> = new Set<keyof GraceFacts>([
  ...events,
  "noticeReceivedOn",
  "amendmentInForce",
]);

/** The first day on which an operator could be designated: Art. 50 is in force. */
export const designationsFrom: LegalDate = "2023-11-01";

/** What starts a grace period, each under its paragraph. 猶予期間を開始させる出来事の定め. */
export const graceEvents = defineHistory<(typeof events)[number] | "noticeReceivedOn", "amendmentInForce">({
  days: [...events, "noticeReceivedOn"],
  steps: ["amendmentInForce"],
  provisions: {
    designatedOn: "act:53:1",
    facilityBecameCriticalOn: "act:53:2",
    workBecameCriticalOn: "act:53:3",
    noticeReceivedOn: "act:50:2",
  },
  inForce: [{ days: [...events, "noticeReceivedOn"], first: designationsFrom, at: "act:50:1" }],
  words: graceWords,
  clauses: [{ event: "noticeReceivedOn", notBefore: "designatedOn", at: "act:50:2", as: receiptBeforeDispatch }],
});

/** What is wrong with the days of the events that start a grace period. */
export function issuesOfGraceDays(facts: GraceFacts): readonly Issue[] {
  const { designatedOn, noticeReceivedOn, facilityBecameCriticalOn, workBecameCriticalOn } = facts;
  return readEvents(graceEvents, { designatedOn, noticeReceivedOn, facilityBecameCriticalOn, workBecameCriticalOn })
    .issues;
}

/**
 * The facts with the day on which the designation was received under one name: a designation takes effect when it is
 * received.
 */
export function withReceipt<Facts extends GraceFacts>(facts: Facts): Facts {
  return facts.noticeReceivedOn === undefined ? facts : { ...facts, designatedOn: facts.noticeReceivedOn };
}

/**
 * What is missing, under the names that were used: of a notice that is said not to be known it is the day of the
 * notice.
 */
export function underNamesGiven(missing: readonly string[], { noticeReceivedOn }: GraceFacts): readonly string[] {
  return noticeReceivedOn === null
    ? missing.map((name) => (name === "designatedOn" ? "noticeReceivedOn" : name))
    : missing;
}

/**
 * The grace period of six months before the duty to notify binds.
 *
 * 特定重要設備の導入等に関する経過措置. Ask it for a new designation, and where an amended order makes equipment or work newly critical.
 * It belongs to one designated business: give the events that concern the facility at hand. It does not decide what an
 * order made critical.
 *
 * Art. 53 was amended in 2026 and the length since then is not known. It is tested on the day of the introduction: six
 * months that reach into that time are `undetermined` whenever it is asked, and stand under `lastRead`. A grace that
 * was over before is carried on (`inferred`) from twenty-four months after the event, as the duty is; of one that
 * reaches into it the duty alone is told after them, and no day.
 *
 * @param facts - the events; one left out has not happened
 * @param on - the day whose law applies
 * @param options - readings of Art. 53 as amended, which the library did not read
 * @returns last day of grace and first day of the duty, `undetermined`, or `invalid` with issues
 * @example
 * gracePeriod({ designatedOn: "2023-11-16" }, "2024-05-01"); // => { dutyFrom: "2024-05-17" }
 * gracePeriod({ designatedOn: "2025-08-31" }, "2025-09-01"); // => { lastDay: "2026-02-28" }
 * gracePeriod({ facilityBecameCriticalOn: "2025-04-01" }, "2025-04-01"); // => { lastDay: "2025-09-30" }
 * const added = gracePeriod({ facilityBecameCriticalOn: "2025-06-13" }, "2025-06-13");
 * added; // => { laterReading: { lastDay: "2025-12-13", dutyFrom: "2025-12-14" } }
 * const grace = gracePeriod({ designatedOn: "2026-05-01" }, "2026-06-01");
 * grace; // => { state: "undetermined", lastRead: { lastDay: "2026-11-01" } }
 * "lastDay" in grace ? grace.lastDay : grace.state; // => "undetermined"
 * @see Act Art. 53; Civil Code Arts. 140, 143
 * @category Infrastructure
 */
export function gracePeriod(
  facts: GraceFacts,
  on: LegalDate,
  options?: RuleOptions,
): GracePeriod | UndeterminedGracePeriod | InvalidTimeline {
  const given: GraceFacts = withReceipt(facts ?? {});
  const issues: readonly Issue[] = [
    ...(isLegalDate(on) ? [] : [notALegalDate(["on"])]),
    ...readEvents(graceEvents, facts).issues,
  ];
  if (issues.length > 0) return invalidTimeline([...issues, ...issuesOfReadings(options, wordings)]);
  if (on < plansInForceFrom)
    return { ...undeterminedTimeline("not-in-force"), issues: issuesOfReadings(options, wordings) };

  const runs = graceRuns(given);
  const last = latest(runs.map((run) => run.lastDay));
  const open: string[] = events.filter((name) => given[name] === null);
  if (last === undefined && open.length === 0) open.push("designatedOn");
  const missing = underNamesGiven(open, given);
  const later = latest(runs.map((run) => run.laterReading?.lastDay ?? run.lastDay));
  const counted: DaysOfGrace | undefined =
    missing.length > 0 || last === undefined || later === undefined
      ? undefined
      : { ...daysTo(last), ...(later !== last && { laterReading: daysTo(later) }) };
  const firstDayOpen = runs.some((run) => run.laterReading !== undefined && run.laterReading.lastDay !== run.lastDay);
  const ofFirstDay = firstDayOpen && counted !== undefined ? ["grace-first-day"] : [];
  // Whether an introduction is in grace hangs on its own day: six months that reach into a wording that was not read
  // may be none.
  const day = counted !== undefined && later !== undefined && later > on ? later : on;
  const stretch = stretchOn(wordings, day);
  const readings = readingsOfDays(options, wordings, day);
  const closed = stretch !== undefined && readings.isClosed(day);
  // That the duty binds is then known, and on which day it began only where six months were read to their end.
  const readToTheEnd = closed && later !== undefined && later < firstUnread(stretch);
  const over = readToTheEnd && counted !== undefined && runs.every(({ from }) => isAfterLongestLead(from, on));
  const evidence = over ? stretch.evidence.filter((id) => id !== "duty-of-acts-known") : [];
  if (closed && !over) {
    return {
      ...undeterminedTimeline("wording-not-read", missing),
      ...(counted && { lastRead: { ...counted, until: firstUnread(stretch) } }),
      issues: readings.issues,
      grade: "inferred",
      gaps: [...ofFirstDay, ...stretch.gaps],
    };
  }
  if (!counted) return { ...undeterminedTimeline("facts-missing", missing), issues: readings.issues };
  const basis = (runs.find((run) => run.lastDay === last) as GraceRun).basis;
  const { laterReading } = counted;
  const { boundaries } = layOut([
    ["last-day", counted.lastDay, basis, "猶予期間の末日", "last day of grace"],
    ["duty-from", counted.dutyFrom, basis, "届出の義務を負う最初の日", "first day on which the duty to notify binds"],
    [
      "last-day-under-the-later-reading",
      laterReading?.lastDay,
      basis,
      "猶予期間の末日（初日を算入しない読み方による）",
      "last day of grace, if the first day does not count",
    ],
    [
      "duty-from-under-the-later-reading",
      laterReading?.dutyFrom,
      basis,
      "届出の義務を負う最初の日（初日を算入しない読み方による）",
      "first day on which the duty to notify binds, if the first day does not count",
    ],
  ]);
  return {
    state: "counted",
    ...counted,
    runs,
    boundaries,
    missing: [],
    issues: readings.issues,
    grade: weakerGrade(firstDayOpen ? "inferred" : "text", readings.gradeOn(day)),
    gaps: [...ofFirstDay, ...(stretch?.gaps ?? [])],
    ...(evidence.length > 0 && { evidence }),
  };
}

/** The first day on which the length was not read: of several wordings in a row that were not, that of the first. */
function firstUnread(stretch: WordingStretch): LegalDate {
  return wordings.find((one) => one.case === "D")?.from ?? stretch.from;
}

function daysTo(lastDay: LegalDate): Pick<DaysOfGrace, "lastDay" | "dutyFrom"> {
  return { lastDay, dutyFrom: addDays(lastDay, 1) };
}

/** Every run of six months that the events start, under the wording that was read. */
export function graceRuns(facts: GraceFacts): readonly GraceRun[] {
  const runs: GraceRun[] = [];
  const { designatedOn, facilityBecameCriticalOn, workBecameCriticalOn } = facts;
  if (isCountable(designatedOn)) runs.push(runOf("designation", designatedOn, "excluded", at("act:53:1")));
  for (const [ground, day, basis] of [
    ["facility", facilityBecameCriticalOn, at("act:53:2")],
    ["work", workBecameCriticalOn, at("act:53:3")],
  ] as const) {
    if (isCountable(day)) runs.push(runOf(ground, day, firstDayOf(facts, day), basis));
  }
  return runs;
}

/** Whether periods can be counted from a day. */
export function isCountable(day: unknown): day is LegalDate {
  return isDayOfHistory(day);
}

function firstDayOf(facts: GraceFacts, day: LegalDate): "included" | "open" {
  if (facts.amendmentInForce === "from-a-fixed-day") return "included";
  if (facts.amendmentInForce === "from-promulgation") return "open";
  return amendments.on(day)[0]?.firstDay ?? "open";
}

function runOf(ground: GraceRun["ground"], from: LegalDate, firstDay: GraceRun["firstDay"], basis: Citation): GraceRun {
  const { lastDay, laterLastDay } = lastDaysOfGrace(from, firstDay);
  return {
    ground,
    from,
    firstDay,
    ...daysTo(lastDay),
    ...(firstDay === "open" && { laterReading: daysTo(laterLastDay) }),
    basis,
  };
}

/**
 * Six months: the last day, and the last day if the first day does not count, which is another only where that is open.
 */
function lastDaysOfGrace(
  from: LegalDate,
  firstDay: GraceRun["firstDay"],
): { readonly lastDay: LegalDate; readonly laterLastDay: LegalDate } {
  const last = (counting: "excluded" | "included"): LegalDate =>
    addStatutoryPeriod(from, { months: 6 }, { firstDay: counting });
  if (firstDay === "open") return { lastDay: last("included"), laterLastDay: last("excluded") };
  const lastDay = last(firstDay);
  return { lastDay, laterLastDay: lastDay };
}

/**
 * Whether a day, not before the event, falls in the six months that the event starts. 経過措置の期間内.
 *
 * @returns undefined where no period can be counted; `"open"` where the text leaves it open whether the first day
 * counts
 */
export function isInGrace(
  event: "designatedOn" | "facilityBecameCriticalOn" | "workBecameCriticalOn",
  facts: GraceFacts,
  day: LegalDate,
): boolean | "open" | undefined {
  const from = facts[event];
  if (!isCountable(from)) return undefined;
  // Six months end in the sixth month after, or on the last day of the fifth: other months need no count.
  const months = monthOf(day) - monthOf(from);
  if (months !== 6) return months < 6;
  const { lastDay, laterLastDay } = lastDaysOfGrace(
    from,
    event === "designatedOn" ? "excluded" : firstDayOf(facts, from),
  );
  if (day <= lastDay) return true;
  return day <= laterLastDay ? "open" : false;
}

/**
 * Where a first day is open: whether how the amendment came into force is neither given nor known, so that the fact
 * could settle it.
 */
export function isAmendmentUnknown(facts: GraceFacts): boolean {
  const { facilityBecameCriticalOn, workBecameCriticalOn, amendmentInForce } = facts;
  if (amendmentInForce === "from-promulgation") return false;
  return [facilityBecameCriticalOn, workBecameCriticalOn].some(
    (day) => isCountable(day) && amendments.on(day).length === 0,
  );
}

function monthOf(day: LegalDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function latest(days: readonly LegalDate[]): LegalDate | undefined {
  return [...days].sort().at(-1);
}

/** A change of name or address, since Art. 50(3) is in force. 名称又は住所の変更の定め. */
const changeEvents = defineHistory({
  days: ["changeOn"],
  provisions: { changeOn: "act:50:3" },
  inForce: [{ days: ["changeOn"], first: "2023-11-01" }],
  clauses: [],
});

/** The last day for the notice of a changed name or address. 名称又は住所の変更の届出の期限. */
export interface ChangeOfNameNotice extends ProcedureTimeline {
  /** The days could be counted. */
  readonly state: "counted";
  /** Two full weeks lie between the notice and the change: safe under either reading. */
  readonly safe: LegalDate;
  /** The corresponding day two weeks before. */
  readonly lenient: LegalDate;
  /** The provision that sets the period. */
  readonly basis: Citation;
}

/**
 * The last day on which an operator can give notice of a change of its name or address.
 *
 * 名称等変更届出書: 変更する日の二週間前までに. Ask it before a change of company name or seat. Periods counted backwards are not in the
 * Civil Code, so both readings are given. The day does not move off holidays: the notice must be early enough.
 *
 * Sanction: `penaltiesFor("name-change-without-notification")`.
 *
 * @param facts - `changeOn` is the day of the change itself
 * @param on - the day whose law applies; where the change is later, the wording of its day decides
 * @returns both last days, `undetermined`, or `invalid` with issues
 * @example
 * changeOfNameNotice({ changeOn: "2026-07-01" }, "2026-06-01"); // => { safe: "2026-06-16", lenient: "2026-06-17" }
 * @see Act Art. 50(3)
 * @category Infrastructure
 */
export function changeOfNameNotice(
  facts: {
    /** The day of the change. 変更する日. */
    readonly changeOn?: LegalDate | null | undefined;
  },
  on: LegalDate,
): ChangeOfNameNotice | UndeterminedTimeline | InvalidTimeline {
  const { issues, days } = readEvents(changeEvents, facts);
  if (!isLegalDate(on)) issues.unshift(notALegalDate(["on"]));
  if (issues.length > 0) return invalidTimeline(issues);
  if (on < "2023-11-01") return undeterminedTimeline("not-in-force");
  const day = days.changeOn;
  if (typeof day !== "string") return undeterminedTimeline("facts-missing", ["changeOn"]);
  const last = lastDayBefore(day, { weeks: 2 });
  const basis = at("act:50:3");
  const { boundaries } = layOut([
    [
      "safe",
      last.withFullPeriodBetween,
      basis,
      "名称等変更届出書の期限（丸二週間を置く読み方による）",
      "last day for the notice with two full weeks between",
    ],
    [
      "lenient",
      last.onCorrespondingDay,
      basis,
      "名称等変更届出書の期限（応当日による）",
      "last day for the notice, by the corresponding day",
    ],
    ["change", day, basis, "変更する日", "day of the change"],
  ]);
  return {
    state: "counted",
    safe: last.withFullPeriodBetween,
    lenient: last.onCorrespondingDay,
    basis,
    boundaries,
    missing: [],
    issues: [],
    gaps: [],
    ...gradedOn(basis, "text", day > on ? day : on),
  };
}

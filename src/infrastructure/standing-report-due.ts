import { addDays } from "../calendar/days";
import { isGovernmentHoliday, nextWorkingDay } from "../calendar/holidays";
import { amountFact, enumerated, readEnumerations, yesOrNoFact } from "../finding/enumeration";
import { layOut, type ProcedureTimeline } from "../finding/timeline";
import { all, any, known, type Truth } from "../finding/truth";
import { objectIssues } from "../finding/unknown-key";
import { refusedWord } from "../kernel/input-issues";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { gradedOn } from "../kernel/wordings";
import type { InfrastructureBusinessId } from "../ministers/infrastructure-business";
import { businessWords } from "./ministerial-orders";
import type { StandingReport } from "./standing-report";
import { standingReports } from "./standing-reports";
import { fiscalYearTwice, standingReportNotInForce } from "./tables/issues";
import { standingReportRows } from "./tables/standing-reports";

/** Contracts and credit at the end of one fiscal year (April to March). 年度末の契約数及び年間信用供与額. */
export interface CreditCardFiscalYear {
  /**
   * The calendar year in which the fiscal year begins: 2025 for April 2025 to March 2026. 年度.
   * @integer @minimum 2000 @maximum 9998
   */
  readonly fiscalYear?: number | null | undefined;
  /** Card member contracts in force on 31 March. 現に締結しているクレジットカード等会員契約の数. @minimum 0 */
  readonly contracts?: number | null | undefined;
  /** Credit given in the year, in yen. 年間信用供与額. @minimum 0 */
  readonly creditYen?: number | null | undefined;
}

/** What decides whether an operator owes a standing report. 定期の報告. */
export interface StandingReportFacts {
  /** The business that it carries on; reports of another business are not due. 特定社会基盤事業. @schema NamedBusiness */
  readonly business?: InfrastructureBusinessId | "medical" | null | undefined;
  /** It is designated for the business of the report (Art. 50). 特定社会基盤事業者. */
  readonly designated?: boolean | null | undefined;
  /**
   * It is registered for comprehensive credit purchase intermediation, that for small amounts included.
   * 登録包括信用購入あっせん業者等.
   */
  readonly registered?: boolean | null | undefined;
  /** Fiscal years with contracts and credit. 各年度末の契約数及び年間信用供与額. @maxItems 100 */
  readonly creditCardYears?: readonly CreditCardFiscalYear[] | null | undefined;
  /** Its message service is used for tasks of the State, a prefecture or a municipality. 国等のメッセージサービス事務. */
  readonly messageServiceForPublicTasks?: boolean | null | undefined;
  /**
   * Monthly average of users of the message service in the fiscal year that has ended last. 一月当たりの利用者の数の平均.
   * @minimum 0
   */
  readonly messageServiceUsers?: number | null | undefined;
  /** The band of its last report; `none` where it has made none. 直近の報告に係る区分. */
  readonly lastReportedBand?: "50-to-60-million" | "60-million" | "none" | null | undefined;
  /** It provided such a service when the order came into force on 2023-11-01. 命令の施行の際現に提供する者. */
  readonly providedOnCommencement?: boolean | null | undefined;
  /**
   * The day on which it became, or ceased to be, one that only relays; left out where neither has happened.
   * 該当することとなった日.
   */
  readonly relayStatusChangedOn?: LegalDate | null | undefined;
}

/** When a standing report is due. 定期の報告の期限. */
export interface StandingReportDue extends ProcedureTimeline {
  /**
   * - `due`: it must be made by `dueOn`
   * - `without-delay`: it must be made without delay; no day is fixed
   * - `not-due`: this operator does not owe it
   * - `on-request`: the minister asks for it
   * - `undetermined`: a fact that decides is not known; the day follows all the same
   * - `invalid`: what was given cannot be
   */
  readonly state: "due" | "without-delay" | "not-due" | "on-request" | "undetermined" | "invalid";
  /** Id of the report. */
  readonly report: string;
  /** Last day as the order names it. */
  readonly lastDay?: LegalDate;
  /**
   * Last day, moved off holidays of administrative organs; absent where it is not due, and beyond the holiday table.
   */
  readonly dueOn?: LegalDate;
  /** A day that is in time whether or not a last day named by its date moves: the working day on or before it. */
  readonly safeThrough?: LegalDate;
}

const words = [
  enumerated("business", businessWords, at("order:9")),
  yesOrNoFact("designated", at("act:50:1")),
  yesOrNoFact("registered", at("meti:26:1")),
  amountFact("creditCardYears.*.fiscalYear", at("meti:26:1")),
  amountFact("creditCardYears.*.contracts", at("meti:26:1")),
  amountFact("creditCardYears.*.creditYen", at("meti:26:1")),
  yesOrNoFact("messageServiceForPublicTasks", at("mic:7:2")),
  amountFact("messageServiceUsers", at("mic:7:2")),
  enumerated("lastReportedBand", ["50-to-60-million", "60-million", "none"], at("mic:7:2")),
  yesOrNoFact("providedOnCommencement", at("mic:suppl:2")),
];
const names = new Set(["relayStatusChangedOn", ...words.map(({ path }) => path[0] as string)]);
const reportIds = [...new Set(standingReportRows.map(({ id }) => id))];

/** Which facts decide, and whether the report is owed. */
interface Owed {
  readonly owed: Truth;
  /** The facts that are looked at and not known. */
  readonly open: readonly string[];
}

/**
 * Whether an operator owes a standing report, and by when: the first day due on or after the day asked for.
 *
 * 定期の報告の期限. METI's report is due by the end of June of every fiscal year, first in 2024; MIC's on the users of a
 * message service within a month after the fiscal year, and once within a month counted from 2023-11-01. The days move
 * off holidays of administrative organs. Whether a last day that is named by its date moves, as the end of June is, the
 * text does not say in so many words: such a day is `inferred`, and
 * `safeThrough` is in time in any case.
 *
 * @param report - id of the report, as `standingReports` gives it
 * @param operator - what decides; a fact left out is not known
 * @param on - the day whose law applies
 * @returns whether it is due, and the days
 * @example
 * standingReportDue("credit-card-designated", { designated: true }, "2024-05-01").dueOn; // => "2024-07-01"
 * standingReportDue("credit-card-designated", { designated: true }, "2024-05-01").safeThrough; // => "2024-06-28"
 * const carrier = {
 *   messageServiceForPublicTasks: true,
 *   messageServiceUsers: 55_000_000,
 *   lastReportedBand: "none",
 * } as const;
 * standingReportDue("message-service-band-50-to-60-million", carrier, "2026-04-01").dueOn; // => "2026-04-30"
 * standingReportDue("credit-card-candidates", { designated: true }, "2026-05-01").state; // => "not-due"
 * @see METI order Art. 26, MIC order Art. 7
 * @category Infrastructure
 */
export function standingReportDue(report: string, operator: StandingReportFacts, on: LegalDate): StandingReportDue {
  const { facts: read, issues: wrong } = readEnumerations(operator, words);
  const facts: StandingReportFacts = typeof read === "object" && read !== null ? read : {};
  const issues: Issue[] = [...objectIssues(operator, names), ...wrong, ...repeated(facts)];
  const { relayStatusChangedOn: changed } = facts;
  if (changed !== undefined && changed !== null && !isLegalDate(changed))
    issues.push(notALegalDate(["relayStatusChangedOn"]));
  if (!reportIds.includes(report))
    issues.push({ ...refusedWord(["report"], reportIds, [report]), basis: at("act:58") });
  if (!isLegalDate(on)) issues.push(notALegalDate(["on"]));
  const base = { report, boundaries: [], missing: [], issues, grade: "text" as const, gaps: [] };
  if (issues.length > 0) return { ...base, state: "invalid" };
  const row = standingReports(on).find(({ id }) => id === report);
  if (row === undefined) {
    const basis = standingReportRows.find(({ id }) => id === report)?.basis;
    return { ...base, state: "not-due", issues: [{ ...standingReportNotInForce(["on"]), ...(basis && { basis }) }] };
  }
  const graded = { grade: row.grade, gaps: row.gaps };
  if (row.trigger === "on-request") return { ...base, ...graded, state: "on-request" };
  const { business } = facts;
  if (typeof business === "string" && row.business !== undefined && business !== row.business)
    return { ...base, ...graded, state: "not-due" };
  if (report === "telecommunications-relay") return afterRelay(row, changed, on, { ...base, ...graded });

  const days = daysOf(row, on);
  const { owed, open } = owes(row, facts, days.fiscalYear);
  if (owed === false) return { ...base, ...graded, state: "not-due" };
  const due = nextWorkingDay(days.lastDay);
  const byDate = row.business === "credit-card";
  const { grade, gaps = [] } = gradedOn(
    row.basis,
    byDate && due !== days.lastDay ? "inferred" : "text",
    days.lastDay > on ? days.lastDay : on,
    [...(due === undefined ? ["holidays-beyond-table"] : [])],
  );
  const safe = workingDayUpTo(days.lastDay);
  const setBy = row.dueBasis ?? row.basis;
  const { boundaries } = layOut([
    [
      "last-day",
      due === days.lastDay ? undefined : days.lastDay,
      setBy,
      `${row.what.ja}：命令の定める末日`,
      `${row.what.en}: last day as named`,
    ],
    ["due-on", due, setBy, `${row.what.ja}：報告の期限`, `${row.what.en}: the report is due`],
  ]);
  return {
    ...({ state: owed === true ? "due" : "undetermined", report, lastDay: days.lastDay } as const),
    ...(due !== undefined && { dueOn: due }),
    ...(safe !== undefined && { safeThrough: safe }),
    boundaries: boundaries.map((one) => ({ ...one, grade, ...(gaps.length > 0 && { gaps }) })),
    missing: owed === true ? [] : open,
    ...{ issues, grade, gaps },
  };
}

function repeated({ creditCardYears }: StandingReportFacts): readonly Issue[] {
  if (!Array.isArray(creditCardYears)) return [];
  const seen = new Set<unknown>();
  return creditCardYears.flatMap((one: CreditCardFiscalYear | null, index) => {
    const year = one?.fiscalYear;
    if (typeof year !== "number") return [];
    if (seen.has(year)) return [fiscalYearTwice(["creditCardYears", index, "fiscalYear"])];
    seen.add(year);
    return [];
  });
}

type Base = Omit<StandingReportDue, "state">;

/** A carrier that has become, or ceased to be, one that only relays reports without delay. */
function afterRelay(
  row: StandingReport,
  changed: LegalDate | null | undefined,
  on: LegalDate,
  base: Base,
): StandingReportDue {
  if (changed === null) return { ...base, state: "undetermined", missing: ["relayStatusChangedOn"] };
  if (changed === undefined || changed > on) return { ...base, state: "not-due" };
  const { boundaries } = layOut([
    ["changed-on", changed, row.basis, `${row.what.ja}（遅滞なく報告する）`, `${row.what.en}: report without delay`],
  ]);
  return { ...base, state: "without-delay", boundaries };
}

/** The last day of the report that is due next, and the fiscal year that is then running. */
function daysOf(row: StandingReport, on: LegalDate): { readonly lastDay: LegalDate; readonly fiscalYear: number } {
  if (row.id === "message-service-first-report") return { lastDay: "2023-11-30", fiscalYear: 2023 };
  const end = row.business === "credit-card" ? "06-30" : "04-30";
  const year = Number(on.slice(0, 4));
  const lastDay = (of: number): LegalDate => `${String(of).padStart(4, "0")}-${end}` as LegalDate;
  const passed = (nextWorkingDay(lastDay(year)) ?? lastDay(year)) < on;
  return {
    lastDay: lastDay(passed && year < 9999 ? year + 1 : year),
    fiscalYear: passed && year < 9999 ? year + 1 : year,
  };
}

function workingDayUpTo(day: LegalDate): LegalDate | undefined {
  for (let back = 0; back < 20; back += 1) {
    const holiday = isGovernmentHoliday(addDays(day, -back));
    if (holiday === undefined) return undefined;
    if (!holiday) return addDays(day, -back);
  }
  return undefined;
}

function owes(row: StandingReport, facts: StandingReportFacts, fiscalYear: number): Owed {
  const designated = known(facts.designated);
  if (row.id === "credit-card-designated") return judged([["designated", designated]]);
  if (row.id === "credit-card-candidates") {
    const open = judgedYears(row, facts, fiscalYear);
    return judged([
      ["registered", known(facts.registered)],
      ["designated", designated === undefined ? undefined : !designated],
      ["creditCardYears", open],
    ]);
  }
  const users = atThresholds(row, facts.messageServiceUsers);
  if (row.id === "message-service-first-report") {
    return judged([
      ["providedOnCommencement", known(facts.providedOnCommencement)],
      ["messageServiceForPublicTasks", known(facts.messageServiceForPublicTasks)],
      ["messageServiceUsers", users],
    ]);
  }
  const band = row.id === "message-service-band-60-million" ? "60-million" : "50-to-60-million";
  const last = facts.lastReportedBand ?? undefined;
  return judged([
    ["messageServiceForPublicTasks", known(facts.messageServiceForPublicTasks)],
    ["messageServiceUsers", users],
    ["lastReportedBand", last === undefined ? undefined : last !== band],
  ]);
}

function judged(parts: readonly (readonly [fact: string, met: Truth])[]): Owed {
  return {
    owed: all(...parts.map(([, met]) => met)),
    open: parts.flatMap(([fact, met]) => (met === undefined ? [fact] : [])),
  };
}

/** At the end of any of the three fiscal years before the current one, both thresholds are reached. */
function judgedYears(row: StandingReport, { creditCardYears }: StandingReportFacts, fiscalYear: number): Truth {
  const [contracts = 0, credit = 0] = (row.thresholds ?? []).map(({ atLeast }) => atLeast);
  const given = Array.isArray(creditCardYears) ? (creditCardYears as readonly (CreditCardFiscalYear | null)[]) : [];
  const reaches = (value: unknown, limit: number): Truth => (typeof value === "number" ? value >= limit : undefined);
  return any(
    ...[3, 2, 1].map((back) => {
      const year = given.find((one) => one?.fiscalYear === fiscalYear - back);
      return all(reaches(year?.contracts, contracts), reaches(year?.creditYen, credit));
    }),
  );
}

function atThresholds({ thresholds = [] }: StandingReport, value: number | null | undefined): Truth {
  if (typeof value !== "number") return undefined;
  return thresholds.every(({ atLeast, lessThan }) => value >= atLeast && (lessThan === undefined || value < lessThan));
}

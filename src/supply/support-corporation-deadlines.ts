import { addCalendarMonths, addDays } from "../calendar/days";
import { nextWorkingDay } from "../calendar/holidays";
import type { DaysBefore } from "../calendar/period";
import { addStatutoryPeriod } from "../calendar/period";
import { defineHistory, readEvents } from "../finding/history";
import {
  type InvalidTimeline,
  invalidTimeline,
  layOut,
  type ProcedureTimeline,
  type UndeterminedTimeline,
  undeterminedTimeline,
} from "../finding/timeline";
import type { Citation } from "../kernel/citation";
import { periodEndsBeforeItBegins } from "../kernel/input-issues";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";

/** The business year for which deadlines are asked. */
export interface SupportBusinessYear {
  /** First day of the business year. */
  readonly begins: LegalDate;
  /** Last day of the business year. */
  readonly ends: LegalDate;
  /** Day of the designation, where it falls in this business year. */
  readonly designatedOn?: LegalDate | null | undefined;
}

/** Deadlines of a support corporation for one business year. */
export interface SupportCorporationDeadlines extends ProcedureTimeline {
  /** The days could be counted. */
  readonly state: "counted";
  /**
   * Application for approval of plan and budget: a month before the year begins, in both readings; `without-delay` in
   * the year of the designation. Holidays do not move a day that lies before another.
   */
  readonly yearlyPlan: DaysBefore | "without-delay-after-designation";
  /**
   * Yearly report, accounts and balance sheet: three months after the year, moved off holidays. Absent beyond the
   * holiday table.
   */
  readonly yearlyReport?: LegalDate;
  /**
   * Report on the fund, where there is one: six months after the year, moved off holidays. Absent beyond the holiday
   * table.
   */
  readonly fundReport?: LegalDate;
  /** Books that are closed at the end of the year are kept up to this day: five years after. */
  readonly booksKeptUntil: LegalDate;
  /** The provisions: yearly plan, yearly report, report on the fund, books. */
  readonly basis: readonly Citation[];
}

/** First day of Chapter II, and so of the first support corporation. */
const chapterInForceFrom: LegalDate = "2022-08-01";

/** A business year of a support corporation. 事業年度の定め. */
export const supportBusinessYear = defineHistory({
  days: ["begins", "ends", "designatedOn"],
  setForLater: ["begins", "ends"],
  provisions: { begins: "act:35:1", ends: "act:35:1", designatedOn: "act:31:1" },
  inForce: [{ days: ["designatedOn", "ends"], first: chapterInForceFrom }],
  clauses: [{ event: "ends", notBefore: "begins", at: "act:35:1", as: periodEndsBeforeItBegins }],
});

/**
 * The deadlines of a support corporation for one business year.
 *
 * 事業計画等の期限 (Act Arts 34(8), 35(1)(3) and the orders on support corporations). Agencies of the annex share only the
 * report on the fund (Art. 43(2)). The orders read are those for fertilizers, ship parts and ventilators.
 *
 * Sanction: `penaltiesFor("support-corporation-books-missing")` for the books.
 * Sanction: no penalty (`penaltiesFor("support-corporation-plan-or-report-missing")`) for the plan and the reports.
 *
 * @param year - the business year
 * @returns the deadlines, `undetermined`, or `invalid` with issues; beyond the holiday table the reports have no day
 * @example
 * const deadlines = supportCorporationDeadlines({ begins: "2026-04-01", ends: "2027-03-31" });
 * "yearlyPlan" in deadlines && deadlines.yearlyPlan;
 * // => { withFullPeriodBetween: "2026-02-28", onCorrespondingDay: "2026-03-01" }
 * deadlines; // => { yearlyReport: "2027-06-30", fundReport: "2027-09-30", booksKeptUntil: "2032-03-31" }
 * @see Act Art. 35
 * @category Support
 */
export function supportCorporationDeadlines(
  year: SupportBusinessYear,
): SupportCorporationDeadlines | UndeterminedTimeline | InvalidTimeline {
  const { days, issues } = readEvents(supportBusinessYear, year);
  if (issues.length > 0) return invalidTimeline(issues);
  const { begins, ends, designatedOn } = days;
  const missing = [
    ...(typeof begins === "string" ? [] : ["begins"]),
    ...(typeof ends === "string" ? [] : ["ends"]),
    ...(designatedOn === null ? ["designatedOn"] : []),
  ];
  if (typeof begins !== "string" || typeof ends !== "string" || missing.length > 0)
    return undeterminedTimeline("facts-missing", missing);
  const inYearOfDesignation = typeof designatedOn === "string" && begins <= designatedOn && designatedOn <= ends;
  // Of a year that began before there could be a support corporation, the designation is what its plan waits for.
  if (begins < chapterInForceFrom && !inYearOfDesignation)
    return undeterminedTimeline("facts-missing", ["designatedOn"]);
  const after = (length: Parameters<typeof addStatutoryPeriod>[1]): LegalDate =>
    addStatutoryPeriod(ends, length, { firstDay: "excluded" });
  const corresponding = inYearOfDesignation ? undefined : addCalendarMonths(begins, -1);
  const plan = corresponding && {
    withFullPeriodBetween: addDays(corresponding, -1),
    onCorrespondingDay: corresponding,
  };
  const { days: named, boundaries } = layOut([
    [
      "yearly-plan-with-a-full-month-between",
      plan?.withFullPeriodBetween,
      "act:35:1",
      "事業計画等の認可の申請の期限（丸一月を置く読み方による）",
      "application for approval of plan and budget, with a full month between",
    ],
    [
      "yearly-plan-on-the-corresponding-day",
      plan?.onCorrespondingDay,
      "act:35:1",
      "事業計画等の認可の申請の期限（応当日による）",
      "application for approval of plan and budget, by the corresponding day",
    ],
    [
      "yearly-report",
      nextWorkingDay(after({ months: 3 })),
      "act:35:3",
      "事業報告書等の提出の期限",
      "yearly report, accounts and balance sheet",
    ],
    [
      "fund-report",
      nextWorkingDay(after({ months: 6 })),
      "act:34:8",
      "基金に係る報告書の提出の期限",
      "report on the fund, where there is one",
    ],
    [
      "books-kept-until",
      after({ years: 5 }),
      "act:38",
      "帳簿を保存する最後の日",
      "last day on which the books are kept",
    ],
  ]);
  const { yearlyReport, fundReport, booksKeptUntil } = named;
  const gaps = yearlyReport === undefined || fundReport === undefined ? ["holidays-beyond-table"] : [];
  return {
    state: "counted",
    yearlyPlan: plan ?? "without-delay-after-designation",
    ...(yearlyReport && { yearlyReport }),
    ...(fundReport && { fundReport }),
    booksKeptUntil: booksKeptUntil as LegalDate,
    boundaries,
    missing: [],
    issues: [],
    basis: [at("act:35:1"), at("act:35:3"), at("act:34:8"), at("act:38")],
    grade: gaps.length > 0 ? "inferred" : "text",
    gaps,
  };
}

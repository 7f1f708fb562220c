import { addCalendarMonths, addDays } from "../calendar/days";
import { isGovernmentHoliday, nextWorkingDay } from "../calendar/holidays";
import type { DaysBefore } from "../calendar/period";
import { addStatutoryPeriod } from "../calendar/period";
import type { Citation } from "../kernel/citation";
import type { Issue, Result } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";

/** The business year for which deadlines are asked. */
export interface SupportBusinessYear {
  /** First day of the business year. */
  readonly begins: LegalDate;
  /** Last day of the business year. */
  readonly ends: LegalDate;
  /** Day of the designation, where it falls in this business year. */
  readonly designatedOn?: LegalDate | undefined;
}

/** Deadlines of a support corporation for one business year. */
export interface SupportCorporationDeadlines {
  /**
   * Application for approval of plan and budget: a month before the year begins, in both readings; `without-delay` in the year of
   * the designation. Holidays do not move a day that lies before another.
   */
  readonly yearlyPlan: DaysBefore | "without-delay-after-designation";
  /** Yearly report, accounts and balance sheet: three months after the year, moved off holidays. */
  readonly yearlyReport: LegalDate;
  /** Report on the fund, where there is one: six months after the year, moved off holidays. */
  readonly fundReport: LegalDate;
  /** Books that are closed at the end of the year are kept up to this day: five years after. */
  readonly booksKeptUntil: LegalDate;
  /** The provisions: yearly plan, yearly report, report on the fund, books. */
  readonly basis: readonly Citation[];
}

const endsBeforeItBegins = defineIssue("business-year-ends-before-it-begins", {
  ja: "事業年度の末日が初日より前です。",
  en: "The business year ends before it begins.",
});
const beyondHolidays = defineIssue("outside-holiday-table", {
  ja: "{date}は休日表の対象年の外にあります。",
  en: "{date} lies outside the years of the holiday table.",
});

/**
 * The deadlines of a support corporation for one business year.
 *
 * 事業計画等の期限 (Act Arts 34(8), 35(1)(3) and the orders on support corporations). Agencies of the annex share only the report on the
 * fund (Art. 43(2)). The orders read are those for fertilizers, ship parts and ventilators.
 *
 * Sanction: `penaltiesFor("support-corporation-books-missing")` for the books.
 * Sanction: no penalty (`penaltiesFor("support-corporation-plan-or-report-missing")`) for the plan and the reports.
 *
 * @param year - the business year
 * @returns the deadlines, or issues where a date does not exist or the holiday table does not reach
 * @example
 * const deadlines = supportCorporationDeadlines({ begins: "2026-04-01", ends: "2027-03-31" });
 * deadlines.ok && deadlines.value.yearlyPlan; // => { withFullPeriodBetween: "2026-02-28", onCorrespondingDay: "2026-03-01" }
 * deadlines.ok && [deadlines.value.yearlyReport, deadlines.value.fundReport, deadlines.value.booksKeptUntil]; // => ["2027-06-30", "2027-09-30", "2032-03-31"]
 * @see Act Art. 35 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Support
 */
export function supportCorporationDeadlines(year: SupportBusinessYear): Result<SupportCorporationDeadlines> {
  const issues: Issue[] = [];
  if (!isLegalDate(year?.begins)) issues.push(notALegalDate(["begins"]));
  if (!isLegalDate(year?.ends)) issues.push(notALegalDate(["ends"]));
  if (year?.designatedOn !== undefined && !isLegalDate(year.designatedOn)) issues.push(notALegalDate(["designatedOn"]));
  if (issues.length === 0 && year.ends < year.begins) issues.push(endsBeforeItBegins(["ends"]));
  if (issues.length > 0) return { ok: false, issues };
  const { begins, ends, designatedOn } = year;
  if (isGovernmentHoliday(ends) === undefined) return { ok: false, issues: [beyondHolidays(["ends"], { date: ends })] };
  const reportTo = addStatutoryPeriod(ends, { months: 3 }, { firstDay: "excluded" });
  const fundTo = addStatutoryPeriod(ends, { months: 6 }, { firstDay: "excluded" });
  const yearlyReport = nextWorkingDay(reportTo);
  const fundReport = nextWorkingDay(fundTo);
  if (yearlyReport === undefined || fundReport === undefined) return { ok: false, issues: [beyondHolidays(["ends"], { date: fundTo })] };
  const corresponding = addCalendarMonths(begins, -1);
  const inYearOfDesignation = designatedOn !== undefined && begins <= designatedOn && designatedOn <= ends;
  return {
    ok: true,
    value: {
      yearlyPlan: inYearOfDesignation
        ? "without-delay-after-designation"
        : { withFullPeriodBetween: addDays(corresponding, -1), onCorrespondingDay: corresponding },
      yearlyReport,
      fundReport,
      booksKeptUntil: addStatutoryPeriod(ends, { years: 5 }, { firstDay: "excluded" }),
      basis: [at("act:35:1"), at("act:35:3"), at("act:34:8"), at("act:38")],
    },
  };
}

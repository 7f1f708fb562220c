import { addMonths } from "date-fns/addMonths";
import { defineIssue, EspaError } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import { aDay, addDays, fromMoment, inUtc, toMoment } from "./days";
import { nextWorkingDay } from "./holidays";

/** Length of a statutory period in one unit. 日・週・月・年. */
export type PeriodLength =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number };

/** How a statutory period is counted. */
export interface PeriodCounting {
  /**
   * `excluded`: the first day is not counted (初日不算入, Civil Code Art. 140).
   * `included`: it is (起算して, or the period begins at midnight).
   */
  readonly firstDay: "excluded" | "included";
  /** Moves a last day that falls on a holiday of administrative organs. Leave it out for a mere lapse of time. */
  readonly dueOnHoliday?: "next-business-day";
}

const wrongLength = defineIssue("period-length", {
  ja: "期間は一つの単位による正の整数で、西暦9999年までに終わるものでなければなりません。",
  en: "The length of a period must be a positive whole number in one unit that ends by the year 9999.",
});
const wrongCounting = defineIssue("period-counting", {
  ja: "初日は「excluded」又は「included」、休日は「next-business-day」により指定してください。",
  en: 'The first day is "excluded" or "included"; a holiday, where it moves the last day, "next-business-day".',
});
/** The day is none of which it is known whether it is a holiday. */
export const outsideHolidays = defineIssue("outside-holiday-table", {
  ja: "{date}は休日表の対象年の外にあります。",
  en: "{date} lies outside the years of the holiday table.",
});

/**
 * The last day of a statutory period (経過する日).
 *
 * 期間の計算. Days and weeks run out on their last day. Months and years are counted by the calendar: a count that starts on
 * the first of a month ends on the last day of a month; else on the day before the corresponding day, or on the month's
 * last day where there is none. It does not decide whether a period is suspended or prolonged.
 *
 * @param from - the day of the event from which the period runs
 * @param length - whole days, weeks, months or years, more than zero
 * @param counting - whether the first day counts, and whether the last day moves off a holiday
 * @returns the last day of the period; the day on which it has elapsed (経過した日) is the next one
 * @throws EspaError `not-a-legal-date`, `period-length`, `period-counting`, or `outside-holiday-table` where a move is
 * asked for beyond the table
 * @example
 * addStatutoryPeriod("2024-02-29", { months: 3 }, { firstDay: "excluded" }); // => "2024-05-31"
 * addStatutoryPeriod("2024-05-10", { months: 3 }, { firstDay: "excluded" }); // => "2024-08-10"
 * addStatutoryPeriod("2024-06-03", { days: 30 }, { firstDay: "included" }); // => "2024-07-02"
 * addStatutoryPeriod("2024-06-03", { months: 4 }, { firstDay: "included" }); // => "2024-10-02"
 * addStatutoryPeriod("2025-04-21", { days: 14 }, { firstDay: "excluded", dueOnHoliday: "next-business-day" });
 * // => "2025-05-07"
 * @see Civil Code, Arts 138 to 143; Patent Act, Art. 3; Act on Holidays of Administrative Organs, Art. 2
 * @category Periods
 */
export function addStatutoryPeriod(from: LegalDate, length: PeriodLength, counting: PeriodCounting): LegalDate {
  if (!isLegalDate(from)) throw new EspaError(notALegalDate(["from"]));
  const { firstDay, dueOnHoliday } = counting ?? {};
  if (firstDay !== "excluded" && firstDay !== "included") throw new EspaError(wrongCounting(["counting", "firstDay"]));
  const first = new Date(toMoment(from) + (firstDay === "included" ? 0 : aDay));
  const last = fromMoment(lastDay(first, length));
  if (!isLegalDate(last)) throw new EspaError(wrongLength(["length"]));
  if (dueOnHoliday === undefined) return last;
  if (dueOnHoliday !== "next-business-day") throw new EspaError(wrongCounting(["counting", "dueOnHoliday"]));
  const moved = nextWorkingDay(last);
  if (moved === undefined) throw new EspaError(outsideHolidays(["from"], { date: last }));
  return moved;
}

/** Last day of a period whose first counted day is `first`. Civil Code Art. 143(2). */
function lastDay(first: Date, length: PeriodLength): Date {
  inOneUnit(length);
  if ("days" in length) return daysLater(first, whole(length.days) - 1);
  if ("weeks" in length) return daysLater(first, whole(length.weeks) * 7 - 1);
  const months = "months" in length ? whole(length.months) : whole(length.years) * 12;
  const corresponding = addMonths(first, months, inUtc);
  return corresponding.getUTCDate() === first.getUTCDate() ? daysLater(corresponding, -1) : corresponding;
}

/** Two units in one period would leave open which is counted first. */
function inOneUnit(length: PeriodLength): void {
  if (typeof length !== "object" || length === null || Object.keys(length).length !== 1)
    throw new EspaError(wrongLength(["length"]));
}

function daysLater(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * aDay);
}

function whole(count: number): number {
  if (!Number.isInteger(count) || count < 1 || count > 100_000) throw new EspaError(wrongLength(["length"]));
  return count;
}

/**
 * The day on which a statutory period has elapsed (経過した日): the day after its last day.
 *
 * @param from - the day of the event from which the period runs
 * @param length - whole days, weeks, months or years
 * @param counting - whether the first day counts
 * @returns the first day after the period
 * @example
 * dayElapsed("2026-05-17", { months: 1 }, { firstDay: "included" }); // => "2026-06-17"
 * @category Periods
 */
export function dayElapsed(
  from: LegalDate,
  length: PeriodLength,
  counting: Pick<PeriodCounting, "firstDay">,
): LegalDate {
  return addDays(addStatutoryPeriod(from, length, counting), 1);
}

/** The last day for an act that must be done a period before another, in both readings. */
export interface DaysBefore {
  /** The full period lies between the two days: safe under either reading. 中間期間を置く読み方. */
  readonly withFullPeriodBetween: LegalDate;
  /** The corresponding day before: one day later. 応当日とする読み方. */
  readonly onCorrespondingDay: LegalDate;
}

/**
 * The last day for an act that must be done 'two weeks before' (二週間前までに) another day.
 *
 * Periods counted backwards are not in the Civil Code; both readings are given by their names.
 *
 * @param day - the day before which the act must be done
 * @param length - days or weeks
 * @returns both last days
 * @example
 * lastDayBefore("2026-12-01", { weeks: 2 });
 * // => { withFullPeriodBetween: "2026-11-16", onCorrespondingDay: "2026-11-17" }
 * @category Periods
 */
export function lastDayBefore(
  day: LegalDate,
  length: { readonly days: number } | { readonly weeks: number },
): DaysBefore {
  if (!isLegalDate(day)) throw new EspaError(notALegalDate(["day"]));
  inOneUnit(length);
  const days = "days" in length ? whole(length.days) : whole(length.weeks) * 7;
  return { withFullPeriodBetween: addDays(day, -days - 1), onCorrespondingDay: addDays(day, -days) };
}

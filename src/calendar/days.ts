import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsOf } from "date-fns/addMonths";
import { defineIssue, EspaError } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";

/** A day in milliseconds; in UTC every day has as many. */
export const aDay = 86_400_000;

/** Makes date-fns count in UTC. */
export const inUtc = { in: (moment: Date | number | string): Date => new UTCDateMini(+new Date(moment)) };

/**
 * The moment that stands for a legal date inside this room: its midnight in UTC, as ECMAScript reads a date without a
 * time. A day that does not exist is refused here: engines read 30 February as 1 March.
 */
export function toMoment(date: LegalDate): number {
  return Date.parse(existing(date));
}

function existing(date: LegalDate): LegalDate {
  if (!isLegalDate(date)) throw new EspaError(notALegalDate());
  return date;
}

/** The legal date of a moment. Written part by part: `toISOString` costs four times as much. */
export function fromMoment(moment: Date): LegalDate {
  const year = String(moment.getUTCFullYear()).padStart(4, "0");
  return `${year}-${twoDigits(moment.getUTCMonth() + 1)}-${twoDigits(moment.getUTCDate())}` as LegalDate;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

const notWhole = defineIssue("not-a-whole-number", {
  ja: "日数及び月数は整数でなければなりません。",
  en: "A number of days or months must be whole.",
});

/** A whole number of days or months, no more than the calendar has. */
export function wholeNumber(count: number, name: string): number {
  if (!Number.isInteger(count) || Math.abs(count) > 4_000_000) throw new EspaError(notWhole([name]));
  return count;
}

/**
 * The day that is a number of days later (or earlier, if negative).
 *
 * @param date - the day to count from
 * @param days - whole days
 * @throws EspaError `not-a-legal-date` where the day, or the one counted, does not exist; `not-a-whole-number`
 * @example
 * addDays("2024-02-28", 2); // => "2024-03-01"
 * @category Dates
 */
export function addDays(date: LegalDate, days: number): LegalDate {
  return existing(fromMoment(new Date(toMoment(date) + wholeNumber(days, "days") * aDay)));
}

/**
 * The same day-number a number of months later, or the month's last day where there is none.
 *
 * This is plain calendar arithmetic, not a statutory period: for that use `addStatutoryPeriod`.
 *
 * @param date - the day to count from
 * @param months - whole months
 * @throws EspaError `not-a-legal-date` where the day, or the one counted, does not exist; `not-a-whole-number`
 * @example
 * addCalendarMonths("2024-01-31", 1); // => "2024-02-29"
 * @category Dates
 */
export function addCalendarMonths(date: LegalDate, months: number): LegalDate {
  return existing(fromMoment(addMonthsOf(toMoment(date), wholeNumber(months, "months"), inUtc)));
}

/**
 * Days from one legal date to another; negative where `to` is earlier.
 *
 * @throws EspaError `not-a-legal-date` where a day does not exist
 * @example
 * daysBetween("2024-02-28", "2024-03-01"); // => 2
 * @category Dates
 */
export function daysBetween(from: LegalDate, to: LegalDate): number {
  return (toMoment(to) - toMoment(from)) / aDay;
}

/**
 * Day of the week: 0 for Sunday to 6 for Saturday.
 *
 * @throws EspaError `not-a-legal-date` where the day does not exist
 * @example
 * weekday("2024-05-01"); // => 3
 * @category Dates
 */
export function weekday(date: LegalDate): number {
  return new Date(toMoment(date)).getUTCDay();
}

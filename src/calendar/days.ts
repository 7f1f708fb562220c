import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsOf } from "date-fns/addMonths";
import type { LegalDate } from "./legal-date";

/** A day in milliseconds; in UTC every day has as many. */
export const aDay = 86_400_000;

/** Makes date-fns count in UTC. */
export const inUtc = { in: (moment: Date | number | string): Date => new UTCDateMini(+new Date(moment)) };

/** The moment that stands for a legal date inside this room: its midnight in UTC, as ECMAScript reads a date without a time. */
export function toMoment(date: LegalDate): number {
  return Date.parse(date);
}

/** The legal date of a moment. Written part by part: `toISOString` costs four times as much. */
export function fromMoment(moment: Date): LegalDate {
  const year = String(moment.getUTCFullYear()).padStart(4, "0");
  return `${year}-${twoDigits(moment.getUTCMonth() + 1)}-${twoDigits(moment.getUTCDate())}` as LegalDate;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/**
 * The day that is a number of days later (or earlier, if negative).
 *
 * @param date - the day to count from
 * @param days - whole days
 * @example
 * addDays("2024-02-28", 2); // => "2024-03-01"
 * @category Dates
 * @since 0.1.0
 */
export function addDays(date: LegalDate, days: number): LegalDate {
  return fromMoment(new Date(toMoment(date) + days * aDay));
}

/**
 * The same day-number a number of months later, or the month's last day where there is none.
 *
 * This is plain calendar arithmetic, not a statutory period: for that use `addStatutoryPeriod`.
 *
 * @param date - the day to count from
 * @param months - whole months
 * @example
 * addCalendarMonths("2024-01-31", 1); // => "2024-02-29"
 * @category Dates
 * @since 0.1.0
 */
export function addCalendarMonths(date: LegalDate, months: number): LegalDate {
  return fromMoment(addMonthsOf(toMoment(date), months, inUtc));
}

/**
 * Days from one legal date to another; negative where `to` is earlier.
 *
 * @example
 * daysBetween("2024-02-28", "2024-03-01"); // => 2
 * @category Dates
 * @since 0.1.0
 */
export function daysBetween(from: LegalDate, to: LegalDate): number {
  return (toMoment(to) - toMoment(from)) / aDay;
}

/**
 * Day of the week: 0 for Sunday to 6 for Saturday.
 *
 * @example
 * weekday("2024-05-01"); // => 3
 * @category Dates
 * @since 0.1.0
 */
export function weekday(date: LegalDate): number {
  return new Date(toMoment(date)).getUTCDay();
}

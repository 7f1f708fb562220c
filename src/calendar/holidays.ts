import type { Grade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import { existingDay } from "../kernel/legal-date";
import { addDays, daysBetween, weekday } from "./days";
import { firstYear, nationalHolidays } from "./tables/national-holidays";

/**
 * The years for which government holidays are known.
 *
 * The days of a year are fixed by the Act on National Holidays; the equinox days of later years follow from astronomy
 * and become official by notice in February of the year before.
 *
 * @category Holidays
 */
export const holidayCoverage = Object.freeze({
  firstYear,
  lastYear: firstYear + nationalHolidays.length - 1,
  /** Last year whose equinox days were published in the official gazette (暦要項). */
  officialThrough: 2027,
});

/**
 * How surely it is known whether a day is a holiday of administrative organs.
 *
 * 春分の日・秋分の日は前年二月の官報による. `inferred` for the days around the equinoxes (20 to 24 March, 21 to 24 September) of a year
 * whose equinox days are not published yet: they are calculated. Every other day of the table rests on the text of the
 * law as it stands.
 *
 * @param date - a legal date
 * @returns `undefined` outside the years of the holiday table
 * @throws EspaError `not-a-legal-date` where the day does not exist
 * @example
 * holidayGrade("2026-03-20"); // => "text"
 * holidayGrade("2030-03-20"); // => "inferred"
 * @see Act on National Holidays, Art. 2
 * @category Holidays
 */
export function holidayGrade(date: LegalDate): Grade | undefined {
  const year = Number(existingDay(date, ["date"]).slice(0, 4));
  if (year < firstYear || year > holidayCoverage.lastYear) return undefined;
  const monthAndDay = date.slice(5);
  const around = (from: string, through: string): boolean => from <= monthAndDay && monthAndDay <= through;
  return year > holidayCoverage.officialThrough && (around("03-20", "03-24") || around("09-21", "09-24"))
    ? "inferred"
    : "text";
}

/**
 * Whether a day is a holiday of administrative organs. 行政機関の休日.
 *
 * Saturday, Sunday, a national holiday, or 29 December to 3 January.
 *
 * @param date - a legal date
 * @returns `undefined` outside the years of the holiday table
 * @throws EspaError `not-a-legal-date` where the day does not exist
 * @example
 * isGovernmentHoliday("2026-05-06"); // => true
 * isGovernmentHoliday("2026-12-29"); // => true
 * isGovernmentHoliday("2021-12-31"); // => undefined
 * @see Act on Holidays of Administrative Organs, Art. 1(1)
 * @category Holidays
 */
export function isGovernmentHoliday(date: LegalDate): boolean | undefined {
  const year = existingDay(date, ["date"]).slice(0, 4);
  const holidays = nationalHolidays[Number(year) - firstYear];
  if (holidays === undefined) return undefined;
  const dayOfWeek = weekday(date);
  if (dayOfWeek === 0 || dayOfWeek === 6) return true;
  const monthAndDay = date.slice(5);
  if (monthAndDay >= "12-29" || monthAndDay <= "01-03") return true;
  const code = daysBetween(`${year}-01-01` as LegalDate, date)
    .toString(36)
    .padStart(2, "0");
  for (let at = 0; at < holidays.length; at += 2) if (holidays.startsWith(code, at)) return true;
  return false;
}

/**
 * The day itself if it is a working day of administrative organs, else the next working day.
 *
 * 行政機関の休日に当たるときは、行政機関の休日の翌日. Only for a deadline, set by a law or an order under a law, of an act towards an
 * administrative organ; a mere lapse of time does not move.
 *
 * @param date - last day of the period as counted
 * @returns `undefined` where the day, or the days after it, lie outside the holiday table
 * @throws EspaError `not-a-legal-date` where the day does not exist
 * @example
 * nextWorkingDay("2026-05-03"); // => "2026-05-07"
 * @see Act on Holidays of Administrative Organs, Art. 2
 * @category Holidays
 */
export function nextWorkingDay(date: LegalDate): LegalDate | undefined {
  let day = date;
  for (let holiday = isGovernmentHoliday(day); holiday !== false; holiday = isGovernmentHoliday(day)) {
    if (holiday === undefined) return undefined;
    day = addDays(day, 1);
  }
  return day;
}

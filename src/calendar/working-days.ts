import { existingDay, type LegalDate } from "../kernel/legal-date";
import { addDays, wholeNumber } from "./days";
import { isGovernmentHoliday } from "./holidays";

/** What counts as a working day beside the calendar of administrative organs. */
export interface WorkingDayOptions {
  /** Days on which the caller's own office is closed, such as the day of its foundation. 自社の休業日. */
  readonly closed?: readonly LegalDate[];
}

/**
 * The working day that is a number of working days later (or earlier, if negative).
 *
 * 営業日の計算. For a firm's own planning: statutory periods count every day (`addStatutoryPeriod`). Saturdays, Sundays,
 * holidays of administrative organs and the caller's own closing days do not count.
 *
 * @param from - the day to count from, itself not counted
 * @param days - whole working days; 0 gives the day itself
 * @param options - the caller's own closing days
 * @returns `undefined` where the count leaves the years of the holiday table
 * @throws EspaError `not-a-legal-date`, `not-a-whole-number`
 * @example
 * addWorkingDays("2026-04-30", 3); // => "2026-05-08"
 * addWorkingDays("2026-04-30", 1, { closed: ["2026-05-01"] }); // => "2026-05-07"
 * @see Act on Holidays of Administrative Organs, Art. 1(1)
 * @category Holidays
 */
export function addWorkingDays(from: LegalDate, days: number, options: WorkingDayOptions = {}): LegalDate | undefined {
  const step = Math.sign(wholeNumber(days, "days"));
  const closed = closingDays(options);
  let day = existingDay(from, ["from"]);
  for (let left = Math.abs(days); left > 0; ) {
    day = addDays(day, step);
    const holiday = isGovernmentHoliday(day);
    if (holiday === undefined) return undefined;
    if (!holiday && !closed.has(day)) left -= 1;
  }
  return day;
}

/**
 * How many working days lie after one day, up to and with another; negative where `to` is earlier.
 *
 * 営業日数. The first day is not counted, the last is: what {@link addWorkingDays} adds is what this counts.
 *
 * @param from - the day to count from, itself not counted
 * @param to - the last day counted
 * @param options - the caller's own closing days
 * @returns `undefined` where the count leaves the years of the holiday table
 * @throws EspaError `not-a-legal-date`
 * @example
 * countWorkingDays("2026-04-30", "2026-05-08"); // => 3
 * @see Act on Holidays of Administrative Organs, Art. 1(1)
 * @category Holidays
 */
export function countWorkingDays(from: LegalDate, to: LegalDate, options: WorkingDayOptions = {}): number | undefined {
  const closed = closingDays(options);
  const last = existingDay(to, ["to"]);
  let day = existingDay(from, ["from"]);
  const step = day < last ? 1 : -1;
  let count = 0;
  while (day !== last) {
    day = addDays(day, step);
    const holiday = isGovernmentHoliday(day);
    if (holiday === undefined) return undefined;
    if (!holiday && !closed.has(day)) count += step;
  }
  return count;
}

function closingDays({ closed = [] }: WorkingDayOptions): ReadonlySet<string> {
  return new Set(closed.map((day, index) => existingDay(day, ["options", "closed", index])));
}

/**
 * Legal dates, statutory periods and holidays of administrative organs.
 *
 * @module
 */
export { addCalendarMonths, addDays, daysBetween, weekday } from "../calendar/days";
export { holidayCoverage, isGovernmentHoliday, nextWorkingDay } from "../calendar/holidays";
export type { DaysBefore, PeriodCounting, PeriodLength } from "../calendar/period";
export { addStatutoryPeriod, dayElapsed, lastDayBefore } from "../calendar/period";
export type { LegalDate } from "../kernel/legal-date";
export { isLegalDate, parseLegalDate } from "../kernel/legal-date";

/**
 * Legal dates, statutory periods and holidays of administrative organs.
 *
 * @module
 */
export { addCalendarMonths, addDays, daysBetween, weekday } from "./days";
export { holidayCoverage, isGovernmentHoliday, nextWorkingDay } from "./holidays";
export type { LegalDate } from "./legal-date";
export { isLegalDate, notALegalDate, parseLegalDate } from "./legal-date";
export type { DaysBefore, PeriodCounting, PeriodLength } from "./period";
export { addStatutoryPeriod, dayElapsed, lastDayBefore } from "./period";

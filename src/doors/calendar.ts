/**
 * Legal dates, statutory periods and holidays of administrative organs.
 *
 * @module
 */
export { addCalendarMonths, addDays, daysBetween, weekday } from "../calendar/days";
export { holidayCoverage, holidayGrade, isGovernmentHoliday, nextWorkingDay } from "../calendar/holidays";
export type { DaysBefore, PeriodCounting, PeriodLength } from "../calendar/period";
export { addStatutoryPeriod, dayElapsed, lastDayBefore } from "../calendar/period";
export type { WorkingDayOptions } from "../calendar/working-days";
export { addWorkingDays, countWorkingDays } from "../calendar/working-days";
export type { WrittenDateOptions } from "../calendar/written-date";
export { legalDateOf, safeLegalDateOf, todayInJapan } from "../calendar/written-date";
export type { Grade } from "../kernel/grade";
export type { Issue, Result } from "../kernel/issue";
export type { LegalDate } from "../kernel/legal-date";
export { isLegalDate, parseLegalDate } from "../kernel/legal-date";

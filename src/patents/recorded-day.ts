import { defineIssue, type Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";

/**
 * A day in a history. 年月日.
 *
 * Histories are closed: a day that is left out (`undefined`) means that the event has not happened; `null` means that it is
 * not known whether or when it happened.
 */
export type RecordedDay = LegalDate | null | undefined;

/** Periods run from a day of the four-digit years; a later day leaves no room to count. */
const lastCountableDay: LegalDate = "9900-12-31";

/** Whether it is a day that a history can hold: it exists, and periods can be counted from it. */
export function isDayOfHistory(day: unknown): day is LegalDate {
  return isLegalDate(day) && day <= lastCountableDay;
}

/** The day lies so late that a period counted from it would leave the calendar. */
export const dayBeyondCounting = defineIssue("day-beyond-counting", {
  ja: "期間を計算できる年（9900年まで）の外にある日付です。",
  en: "A day after the year 9900, from which no period can be counted.",
});

/**
 * Reports every day of a history that is not a day that exists, in the order of its keys.
 *
 * @param history - an object whose properties named in `names` are recorded days
 * @param names - the properties that hold days
 * @returns one issue `not-a-legal-date` a bad day, with its path
 */
export function checkRecordedDays<History extends object>(history: History, names: readonly (keyof History & string)[]): Issue[] {
  const issues: Issue[] = [];
  for (const name of names) {
    const day: unknown = history?.[name];
    if (day === undefined || day === null) continue;
    if (!isLegalDate(day)) issues.push(notALegalDate([name]));
    else if (day > lastCountableDay) issues.push(dayBeyondCounting([name]));
  }
  return issues;
}

/** The later of two days. いずれか遅い日. */
export function laterDay(a: LegalDate, b: LegalDate): LegalDate {
  return isBefore(a, b) ? b : a;
}

/** The earlier of two days. いずれか早い日. */
export function earlierDay(a: LegalDate, b: LegalDate): LegalDate {
  return isBefore(a, b) ? a : b;
}

/** The order of days, for sorting. */
export function byDay(a: LegalDate, b: LegalDate): number {
  return Number(isBefore(b, a)) - Number(isBefore(a, b));
}

/** Whether one recorded day lies before another; false where either has not happened or is not known. */
export function isBefore(day: RecordedDay, other: RecordedDay): boolean {
  return typeof day === "string" && typeof other === "string" && day < other;
}

import { dayBeyondCounting, isBefore, isDayOfHistory } from "../finding/history";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";

export { isBefore, isDayOfHistory, type RecordedDay } from "../finding/history";

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

/** One issue a day of a history that is not a day that exists, in the order of its keys. */
export function checkRecordedDays<History extends object>(
  history: History,
  names: readonly (keyof History & string)[],
): Issue[] {
  return names.flatMap((name) => {
    const day: unknown = history?.[name];
    if (day === undefined || day === null || isDayOfHistory(day)) return [];
    return [(isLegalDate(day) ? dayBeyondCounting : notALegalDate)([name])];
  });
}

import { isBefore } from "../finding/history";
import type { LegalDate } from "../kernel/legal-date";

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

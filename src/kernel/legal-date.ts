import type { Issue, Result } from "./issue";
import { defineIssue, EspaError } from "./issue";

/**
 * A civil date in Japan, `YYYY-MM-DD`. 年月日.
 *
 * A legal date has no time of day and no time zone. Dates compare as strings: `"2024-02-02" < "2024-05-01"`.
 */
export type LegalDate = `${number}-${number}-${number}`;

const zero = 0x30;
const hyphen = 0x2d;

/**
 * Tells whether a value is a day that exists, written `YYYY-MM-DD`.
 *
 * @param value - anything
 * @returns true for a day of the Gregorian calendar from 0001-01-01 to 9999-12-31 in ASCII digits
 * @example
 * isLegalDate("2024-02-29"); // => true
 * isLegalDate("2023-02-29"); // => false
 * isLegalDate("２０２４-02-29"); // => false
 * @category Dates
 */
export function isLegalDate(value: unknown): value is LegalDate {
  if (typeof value !== "string" || value.length !== 10) return false;
  if (value.charCodeAt(4) !== hyphen || value.charCodeAt(7) !== hyphen) return false;
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number that two ASCII digits write; not a number where one of them is none, which no comparison passes. */
function twoDigits(value: string, at: number): number {
  const tens = value.charCodeAt(at) - zero;
  const ones = value.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The value is not a day that exists in the form `YYYY-MM-DD`. */
export const notALegalDate = defineIssue("not-a-legal-date", {
  ja: "「年-月-日」の形の実在する日付ではありません（例 2024-05-01）。",
  en: "Not a day that exists in the form YYYY-MM-DD (for example 2024-05-01).",
});

/**
 * Reads a legal date.
 *
 * @param value - anything
 * @returns the date, or an issue with the code `not-a-legal-date`
 * @example
 * parseLegalDate("2024-05-01"); // => { ok: true, value: "2024-05-01" }
 * @category Dates
 */
export function parseLegalDate(value: unknown, path: Issue["path"] = []): Result<LegalDate> {
  return isLegalDate(value) ? { ok: true, value } : { ok: false, issues: [notALegalDate(path)] };
}

/**
 * The day itself, where it exists: for look-ups into tables, which have no other place to say that it does not.
 *
 * @throws EspaError `not-a-legal-date`
 */
export function existingDay(on: unknown, path: Issue["path"] = ["on"]): LegalDate {
  if (!isLegalDate(on)) throw new EspaError(notALegalDate(path));
  return on;
}

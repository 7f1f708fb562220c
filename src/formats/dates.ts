import { knownLanguage } from "../kernel/language";
import type { LegalDate } from "../kernel/legal-date";
import { existingDay } from "../kernel/legal-date";
import type { Language } from "../kernel/text";
import { kanjiNumber } from "../law/written-forms";

/** How a date is written. */
export interface DateStyle {
  /** Years of the Japanese era (和暦): 令和6年5月1日; in English the era follows, 1 May 2024 (Reiwa 6). */
  readonly era?: boolean | undefined;
}

/**
 * Writes a date as readers of a language write it.
 *
 * 日付の表記. Use it wherever a day is shown to a person; programs read the `YYYY-MM-DD` that it is given. Eras and their
 * first years (元年) are those of the runtime's `Intl`.
 *
 * @param date - a calendar day
 * @param lang - `ja`: 2024年5月1日; `en`: 1 May 2024
 * @param style - whether to write the Japanese era
 * @returns the date as text
 * @throws EspaError `not-a-legal-date` where the day does not exist, `unknown-language` where the language is none of
 * the two
 * @example
 * formatDate("2024-05-01", "ja"); // => "2024年5月1日"
 * formatDate("2024-05-01", "ja", { era: true }); // => "令和6年5月1日"
 * formatDate("2019-05-01", "ja", { era: true }); // => "令和元年5月1日"
 * formatDate("2024-05-01", "en"); // => "1 May 2024"
 * formatDate("2024-05-01", "en", { era: true }); // => "1 May 2024 (Reiwa 6)"
 * @category Languages
 */
export function formatDate(date: LegalDate, lang: Language, style?: DateStyle): string {
  knownLanguage(lang);
  const day = new Date(`${existingDay(date, ["date"])}T00:00:00Z`);
  const era = style?.era === true;
  if (lang === "ja") return written(day, era ? "ja-JP-u-ca-japanese" : "ja-JP");
  const plain = written(day, "en-GB");
  if (!era) return plain;
  const parts = new Intl.DateTimeFormat("en-u-ca-japanese", {
    era: "long",
    year: "numeric",
    timeZone: "UTC",
  }).formatToParts(day);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return `${plain} (${part("era")} ${part("year")})`;
}

/** Writes a date as a sentence in Japanese has it, by the era and in Chinese numerals: 令和八年四月一日. */
export function dateInSentence(date: LegalDate, lang: Language): string {
  return lang === "ja" ? formatDate(date, lang, { era: true }).replace(/\d+/g, kanjiNumber) : formatDate(date, lang);
}

function written(day: Date, locale: string): string {
  const era = locale.endsWith("japanese") ? ({ era: "long" } as const) : undefined;
  return new Intl.DateTimeFormat(locale, {
    ...era,
    year: "numeric",
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  }).format(day);
}

/** Writes the month of a date, as marks of a picture have it. */
export function formatMonth(date: LegalDate, lang: Language): string {
  const locale = lang === "ja" ? "ja-JP" : "en-GB";
  return new Intl.DateTimeFormat(locale, { year: "numeric", month: "short", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/**
 * Writes a number with its thousands set apart.
 *
 * 数の表記. It rounds nothing that a number of the law or of a fact can hold.
 *
 * @param value - a number
 * @param lang - language of the reader
 * @returns the number as text
 * @throws EspaError `unknown-language`
 * @example
 * formatNumber(4000000000000, "ja"); // => "4,000,000,000,000"
 * formatNumber(12.345678, "en"); // => "12.345678"
 * @category Languages
 */
export function formatNumber(value: number, lang: Language): string {
  return new Intl.NumberFormat(knownLanguage(lang) === "ja" ? "ja-JP" : "en-GB", { maximumFractionDigits: 15 }).format(
    value,
  );
}

/**
 * Writes an amount of yen.
 *
 * 金額の表記. Use it for fines, funds and grants; it neither rounds nor converts.
 *
 * @param yen - amount in yen
 * @param lang - `ja`: 1,000,000円; `en`: ¥1,000,000
 * @returns the amount as text
 * @throws EspaError `unknown-language`
 * @example
 * formatYen(1000000, "ja"); // => "1,000,000円"
 * formatYen(1000000, "en"); // => "¥1,000,000"
 * @category Languages
 */
export function formatYen(yen: number, lang: Language): string {
  const amount = formatNumber(Math.abs(yen), lang);
  const sign = yen < 0 ? "-" : "";
  return lang === "ja" ? `${sign}${amount}円` : `${sign}¥${amount}`;
}

import { defineIssue, EspaError, type Result } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { fromMoment, weekday } from "./days";

/** How a written day is read. */
export interface WrittenDateOptions {
  /**
   * Reads whole numbers as the serial days of a spreadsheet, counted from 1900 or from 1904. Left out, a number is no
   * day: the same figure may be anything else.
   */
  readonly excelSerials?: "1900" | "1904";
}

const notUnderstood = defineIssue("date-not-understood", {
  ja: "日付として読めません：「{text}」。読める形は、2026-04-01、2026/4/1、20260401、2026年4月1日、令和8年4月1日、R8.4.1 です。",
  en:
    'Not understood as a day: "{text}". What is read: 2026-04-01, 2026/4/1, 20260401, R8.4.1, ' +
    "and year, month and day in Japanese.",
});
const yearAmbiguous = defineIssue("date-ambiguous", {
  ja: "「{text}」は、年がどの数か、又はどの元号によるかを示していません。西暦四桁又は元号により書いてください。",
  en: '"{text}" does not say which figure is the year, or of which era: write four figures, or the era.',
});
const noSuchDay = defineIssue("date-does-not-exist", {
  ja: "「{text}」は実在しない日です。",
  en: '"{text}" is a day that does not exist.',
});
const outsideEra = defineIssue("date-outside-era", {
  ja: "「{text}」の日は、その元号の期間（{from}から{through}まで）にありません。",
  en: '"{text}" lies outside the days of its era, {from} to {through}.',
});
const otherWeekday = defineIssue("date-contradicts-weekday", {
  ja: "「{text}」の日は、書かれた曜日ではありません。",
  en: 'The day of "{text}" is not the day of the week that is written.',
});
const serialNotAsked = defineIssue("date-is-a-number", {
  ja: "数は日付として読みません。表計算の通し番号であれば、その起点（1900年又は1904年）を指定してください。",
  en:
    "A number is not read as a day. If it is the serial day of a spreadsheet, say from which year it " +
    "counts (1900 or 1904).",
});
const notAClock = defineIssue("not-a-moment", {
  ja: "時刻として読める値ではありません。",
  en: "Not a moment.",
});

/** Eras, with the letter that stands for them, their first day and their last. 元号. */
const eras: readonly (readonly [name: string, letter: string, first: LegalDate, last: LegalDate])[] = [
  ["明治", "M", "1868-01-25", "1912-07-29"],
  ["大正", "T", "1912-07-30", "1926-12-24"],
  ["昭和", "S", "1926-12-25", "1989-01-07"],
  ["平成", "H", "1989-01-08", "2019-04-30"],
  ["令和", "R", "2019-05-01", "9999-12-31"],
];

const figure = "(?:\\d{1,2}|元|[〇一二三四五六七八九十]{1,4})";
const named = new RegExp(
  `^(明治|大正|昭和|平成|令和|[MTSHR])\\.?(${figure})(?:年|[./-])(${figure})(?:月|[./-])(${figure})日?$`,
  "i",
);
const western = new RegExp(`^(\\d{4}|[〇一二三四五六七八九]{4})(?:年|[./-])(${figure})(?:月|[./-])(${figure})日?$`);
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const dayOfWeek = /\(([日月火水木金土])(?:曜日?)?\)$/;
const weekdays = "日月火水木金土";
/** Longer than any day is written. */
const limit = 40;

/**
 * Reads a day as people and spreadsheets write it.
 *
 * 日付の表記の読取り. Use it at the border, where data come in; inside, days are written `YYYY-MM-DD`. It reads 2026-04-01,
 * 2026/4/1, 2026.4.1, 20260401, 2026年4月1日, 令和8年4月1日, 令和八年四月一日, R8.4.1, full-width and padded forms, and a day of the
 * week in brackets where it is right. It does not guess: a year of two figures without its era, and a day before the
 * year, are no day.
 *
 * @param value - a text, or a whole number where serials are asked for
 * @returns the day, or `undefined` where the value is none; {@link safeLegalDateOf} says why
 * @example
 * legalDateOf("令和8年4月1日"); // => "2026-04-01"
 * legalDateOf("Ｒ８．４．１"); // => "2026-04-01"
 * legalDateOf("2026/4/1"); // => "2026-04-01"
 * legalDateOf(46113, { excelSerials: "1900" }); // => "2026-04-01"
 * legalDateOf("4/1/2026"); // => undefined
 * @category Dates
 */
export function legalDateOf(value: unknown, options: WrittenDateOptions = {}): LegalDate | undefined {
  const read = safeLegalDateOf(value, options);
  return read.ok ? read.value : undefined;
}

/**
 * Reads a day as people and spreadsheets write it, or says why it is none.
 *
 * 日付の表記の読取り. The issue codes are `date-not-understood`, `date-ambiguous`, `date-does-not-exist`, `date-outside-era`,
 * `date-contradicts-weekday` and `date-is-a-number`.
 *
 * @param value - a text, or a whole number where serials are asked for
 * @returns the day, or one issue
 * @example
 * safeLegalDateOf("平成31年4月30日"); // => { ok: true, value: "2019-04-30" }
 * safeLegalDateOf("平成32年4月1日").ok; // => false
 * @category Dates
 */
export function safeLegalDateOf(value: unknown, options: WrittenDateOptions = {}): Result<LegalDate> {
  const { excelSerials } = options ?? {};
  if (typeof value === "number") return serial(value, excelSerials);
  if (typeof value !== "string" || value.length > limit) return refused(notUnderstood, shown(value));
  const text = value.normalize("NFKC").replace(/\s/g, "");
  if (excelSerials !== undefined && /^\d{1,7}$/.test(text)) return serial(Number(text), excelSerials);
  const on = dayOfWeek.exec(text);
  const read = withoutWeekday(on === null ? text : text.slice(0, on.index), value);
  if (!read.ok || on === null) return read;
  return weekday(read.value) === weekdays.indexOf(on[1] as string) ? read : refused(otherWeekday, value);
}

function withoutWeekday(text: string, value: string): Result<LegalDate> {
  const inWest = western.exec(text) ?? compact.exec(text);
  if (inWest !== null) {
    const [, year = "", month = "", day = ""] = inWest;
    return existing(digits(year), number(month), number(day), value);
  }
  const inEra = named.exec(text);
  if (inEra !== null) {
    const [, era = "", year = "", month = "", day = ""] = inEra;
    const [, , first, last] = eras.find(
      ([name, letter]) => era === name || era.toUpperCase() === letter,
    ) as (typeof eras)[number];
    const read = existing(Number(first.slice(0, 4)) - 1 + number(year), number(month), number(day), value);
    if (!read.ok || (first <= read.value && read.value <= last)) return read;
    return { ok: false, issues: [outsideEra([], { text: shown(value), from: first, through: last })] };
  }
  return refused(/^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/.test(text) ? yearAmbiguous : notUnderstood, value);
}

function existing(year: number, month: number, day: number, value: string): Result<LegalDate> {
  const date = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return isLegalDate(date) ? { ok: true, value: date } : refused(noSuchDay, value);
}

/**
 * The first day of a serial count stands for its number 0; the count from 1900 holds a 29 February that never was, as
 * number 60.
 */
function serial(count: number, from: WrittenDateOptions["excelSerials"]): Result<LegalDate> {
  if (from !== "1900" && from !== "1904") return { ok: false, issues: [serialNotAsked()] };
  if (!Number.isInteger(count) || count < (from === "1900" ? 1 : 0) || count > 2_958_465)
    return refused(notUnderstood, String(count));
  if (from === "1900" && count === 60) return refused(noSuchDay, String(count));
  const zero = from === "1904" ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, count < 60 ? 31 : 30);
  const date = fromMoment(new Date(zero + count * 86_400_000));
  return isLegalDate(date) ? { ok: true, value: date } : refused(noSuchDay, String(count));
}

function refused(issue: typeof notUnderstood, value: string): Result<LegalDate> {
  return { ok: false, issues: [issue([], { text: shown(value) })] };
}

/** What of a value is repeated in a message: no more than a line of it. */
function shown(value: unknown): string {
  return typeof value === "string" ? value.slice(0, limit) : typeof value;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/** Four kanji figures, one for each place, or four Arabic ones. */
function digits(year: string): number {
  return /^\d/.test(year) ? Number(year) : Number([...year].map((one) => "〇一二三四五六七八九".indexOf(one)).join(""));
}

/** A number below one hundred, in Arabic figures or as laws write it (元, 八, 十二, 三十一). */
function number(text: string): number {
  if (text === "元") return 1;
  if (/^\d/.test(text)) return Number(text);
  const read = /^([二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (read === null) return Number.NaN;
  const [, tens = "", ten = "", ones = ""] = read;
  const value = (one: string) => "〇一二三四五六七八九".indexOf(one);
  if (ten === "") return tens !== "" && ones !== "" ? Number.NaN : value(tens + ones);
  return (tens === "" ? 1 : value(tens)) * 10 + (ones === "" ? 0 : value(ones));
}

/**
 * The day in Japan at a moment.
 *
 * 日本の今日の日付. The library reads no clock: the caller's is given. A server that runs in another zone is on another day for
 * nine hours out of twenty-four.
 *
 * @param clock - the moment, such as `new Date()`
 * @returns the civil date in Japan, nine hours ahead of UTC
 * @throws EspaError `not-a-moment` where it is none
 * @example
 * todayInJapan(new Date("2026-03-31T15:00:00Z")); // => "2026-04-01"
 * @category Dates
 */
export function todayInJapan(clock: Date): LegalDate {
  const moment = clock instanceof Date ? clock.getTime() : Number.NaN;
  const date = Number.isNaN(moment) ? "" : fromMoment(new Date(moment + 9 * 3_600_000));
  if (!isLegalDate(date)) throw new EspaError(notAClock(["clock"]));
  return date;
}

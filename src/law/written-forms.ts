import type { LawId } from "../kernel/citation";
import type { BilingualText } from "../kernel/text";

/** First letter of an era in law ids is its place here, counted from 1, with the year before its first year. */
const eras: readonly (readonly [string, number])[] = [
  ["明治", 1867],
  ["大正", 1911],
  ["昭和", 1925],
  ["平成", 1988],
  ["令和", 2018],
];

const digits = "〇一二三四五六七八九";
const units = ["", "十", "百", "千"];

/** Writes 1 to 9999 in kanji as laws do; anything else comes back as it is. */
export function kanjiNumber(number: string): string {
  if (!/^[1-9]\d{0,3}$/.test(number)) return number;
  return [...number]
    .map((digit, at) => {
      const unit = units[number.length - 1 - at] as string;
      return digit === "0" ? "" : (digit === "1" && unit !== "" ? "" : digits[Number(digit)]) + unit;
    })
    .join("");
}

/**
 * The number of an Act that the Cabinet submitted, or of a Cabinet Order, from its law id: 令和八年法律第三十八号, Act No. 38 of
 * 2026.
 *
 * @returns `undefined` for any other id, whose number does not determine the id
 */
export function lawNumber(law: LawId, number: (value: string) => string): BilingualText | undefined {
  const read = /^([1-5])(\d\d)(AC|CO)0(\d{9})$/.exec(law);
  if (read === null) return undefined;
  const era = eras[Number(read[1]) - 1] as readonly [string, number];
  const year = Number(read[2]);
  const serial = String(Number(read[4]));
  const kind = read[3] === "AC" ? ["法律", "Act"] : ["政令", "Cabinet Order"];
  const first = (eras[Number(read[1])]?.[1] ?? 9999) + 1;
  if (year === 0 || era[1] + year > first || serial === "0" || serial.length > 4) return undefined;
  return {
    ja: `${era[0]}${year === 1 ? "元" : number(String(year))}年${kind[0]}第${number(serial)}号`,
    en: era[1] + year === first ? law : `${kind[1]} No. ${serial} of ${era[1] + year}`,
  };
}

/** The law id of an Act submitted by the Cabinet or of a Cabinet Order, from the Japanese era or the year. */
export function lawOfNumber(
  era: string | undefined,
  year: number,
  kind: "AC" | "CO",
  serial: number,
): LawId | undefined {
  const begun = yearInId(era, year);
  return begun === undefined || !(serial >= 1) ? undefined : `${begun}${kind}0${String(serial).padStart(9, "0")}`;
}

/** The law id of an order of ministries, by their places in it; those before 2001 are numbered in another way. */
export function ministerialOrderId(
  era: string | undefined,
  year: number,
  places: number,
  serial: number,
): LawId | undefined {
  const begun = yearInId(era, year);
  if (begun === undefined || begun < "413" || places === 0 || !(serial >= 1 && serial <= 999)) return undefined;
  return `${begun}M6${places.toString(16).toUpperCase().padStart(7, "0")}${String(serial).padStart(3, "0")}`;
}

/** Era and year as law ids begin; the year of no era is the one in which it began last. */
function yearInId(era: string | undefined, year: number): string | undefined {
  const at =
    era === undefined ? eras.findLastIndex(([, before]) => before < year) : eras.findIndex(([name]) => name === era);
  const ofEra = era === undefined ? year - (eras[at]?.[1] ?? Number.NaN) : year;
  // What was not written as a number came here as NaN, which passes no comparison.
  return ofEra >= 1 && ofEra <= 99 ? `${at + 1}${String(ofEra).padStart(2, "0")}` : undefined;
}

/** The value of an Arabic or kanji number, positional kanji (三八) included; NaN where it is not written as a number. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (!/[十百千]/.test(text))
    return text.length > 4
      ? Number.NaN
      : Number(
          [...text]
            .map((digit) => digits.indexOf(digit))
            .join("")
            .replace(/^0.*$/, "NaN"),
        );
  const read =
    /^(?:([二三四五六七八九]?)千)?(?:([二三四五六七八九]?)百)?(?:([二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(
      text,
    );
  if (read === null) return Number.NaN;
  const place = (digit: string | undefined, unit: number): number =>
    digit === undefined ? 0 : (digit === "" ? 1 : digits.indexOf(digit)) * unit;
  return place(read[1], 1000) + place(read[2], 100) + place(read[3], 10) + digits.indexOf(read[4] as string);
}

/** The iroha order of sub-items. */
export const iroha = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";

/** Roman numerals of 1 to 3999 in small letters. */
export function romanNumber(number: string): string {
  if (!/^[1-9]\d{0,3}$/.test(number) || Number(number) > 3999) return number;
  const places = [
    ["i", "v", "x"],
    ["x", "l", "c"],
    ["c", "d", "m"],
    ["m", "", ""],
  ];
  return [...number]
    .map((digit, at) => {
      const [one, five, ten] = places[number.length - 1 - at] as [string, string, string];
      const value = Number(digit);
      if (value === 9) return one + ten;
      if (value >= 5) return five + one.repeat(value - 5);
      return value === 4 ? one + five : one.repeat(value);
    })
    .join("");
}

/** Words for the parts of a provision. */
export const parts = {
  "main-clause": { ja: "本文", en: "main clause" },
  proviso: { ja: "ただし書", en: "proviso" },
  "first-sentence": { ja: "前段", en: "first sentence" },
  "second-sentence": { ja: "後段", en: "second sentence" },
  "other-than-items": { ja: "各号列記以外の部分", en: "other than the items" },
} satisfies Record<string, BilingualText>;

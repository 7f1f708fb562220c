import type { LawId } from "../kernel/citation";
import type { BilingualText } from "../kernel/text";
import type { Instrument } from "./instrument";
import { abbreviations } from "./tables/abbreviations";
import { instrumentTable } from "./tables/instruments";
import { kanjiNumber, lawNumber } from "./written-forms";

/**
 * Every law that the library knows by name: the Act, its Enforcement Order, the ministerial orders under it, the Acts
 * that amended it in substance, and the laws beside it.
 *
 * 法令一覧. Use it to show the full name or the number of a law of a citation. English names are official only where
 * `englishName` says so.
 *
 * @returns the instruments, the Act first
 * @example
 * instruments().length; // => 35
 * @see https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Law in time
 */
export function instruments(): readonly Instrument[] {
  return instrumentTable;
}

/**
 * One law by its id.
 *
 * 法令. An id that the library does not know gives `undefined`; it may be a law all the same.
 *
 * @param law - law id
 * @returns the instrument
 * @example
 * instrument("504AC0000000043")?.number.en; // => "Act No. 43 of 2022"
 * instrument("999AC0000000001"); // => undefined
 * @category Law in time
 */
export function instrument(law: LawId): Instrument | undefined {
  return instrumentTable.find((one) => one.id === law);
}

/**
 * How citations name a law: 法, 令, 経産計画省令; Act, Order, METI Plan Order.
 *
 * 略称. These abbreviations are this library's own, except 法 and 令; each names one law only.
 *
 * @param law - law id
 * @returns the abbreviation, the law number where there is none, and the law id where that is not known either
 * @example
 * abbreviationOf("508AC0000000038"); // => { ja: "令和八年法律第三十八号", en: "Act No. 38 of 2026" }
 * abbreviationOf("505M60000400003"); // => { ja: "経産計画省令", en: "METI Plan Order" }
 * @category Citations
 */
export function abbreviationOf(law: LawId): BilingualText {
  const known = abbreviations.find((name) => name.law === law);
  if (known !== undefined) return { ja: known.ja, en: known.en };
  return lawNumber(law, kanjiNumber) ?? { ja: law, en: law };
}

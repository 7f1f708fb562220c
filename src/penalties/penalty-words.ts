import type { BilingualText } from "../kernel/text";

/** What the words of a penalty are made of. */
interface Measure {
  readonly kind: "criminal" | "administrative";
  readonly imprisonmentMonths?: number;
  readonly fineYen: number;
  readonly fineTimesPrice?: number;
  readonly cumulative: boolean;
}

/** A penalty in words, with the word of its day for imprisonment. */
export function inWords(row: Measure, word: string): BilingualText {
  const yen = row.fineYen.toLocaleString("en");
  const tenThousands = row.fineYen / 10_000;
  if (row.kind === "administrative") {
    return { ja: `${tenThousands}万円以下の過料`, en: `an administrative fine of up to ${yen} yen` };
  }
  const times = row.fineTimesPrice;
  const price =
    times === undefined
      ? { ja: "", en: "" }
      : {
          ja: `（目的物の価格の${times}倍が${tenThousands}万円を超えるときは、当該価格の${times}倍以下の罰金）`,
          en: ` (or of up to ${times} times the price of what it was about, where that is more)`,
        };
  const months = row.imprisonmentMonths;
  if (months === undefined)
    return { ja: `${tenThousands}万円以下の罰金${price.ja}`, en: `a fine of up to ${yen} yen${price.en}` };
  const custody = `${months % 12 === 0 ? `${months / 12}年` : `${months}月`}以下の${word}`;
  const both = row.cumulative ? { ja: "、又はこれらの併科", en: ", or both" } : { ja: "", en: "" };
  const or = row.cumulative ? { ja: "若しくは", en: "," } : { ja: "又は", en: " or" };
  return {
    ja: `${custody}${or.ja}${tenThousands}万円以下の罰金${price.ja}${both.ja}`,
    en: `imprisonment of up to ${months} months${or.en} a fine of up to ${yen} yen${price.en}${both.en}`,
  };
}

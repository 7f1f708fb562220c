import type { BilingualText } from "../kernel/text";

/** What the words of a penalty are made of. */
interface Measure {
  readonly kind: "criminal" | "administrative";
  readonly imprisonmentMonths?: number;
  readonly fineYen: number;
  readonly cumulative: boolean;
}

const nothing: BilingualText = { ja: "", en: "" };

/**
 * A penalty in words.
 *
 * @param row - its measure
 * @param word - the word of its day for imprisonment
 * @param more - what the article adds to the fine
 */
export function inWords(row: Measure, word: string, more: BilingualText = nothing): BilingualText {
  const yen = row.fineYen.toLocaleString("en");
  const tenThousands = row.fineYen / 10_000;
  if (row.kind === "administrative") {
    return { ja: `${tenThousands}万円以下の過料`, en: `an administrative fine of up to ${yen} yen` };
  }
  const months = row.imprisonmentMonths;
  if (months === undefined)
    return { ja: `${tenThousands}万円以下の罰金${more.ja}`, en: `a fine of up to ${yen} yen${more.en}` };
  const custody = `${months % 12 === 0 ? `${months / 12}年` : `${months}月`}以下の${word}`;
  const both = row.cumulative ? { ja: "、又はこれらの併科", en: ", or both" } : nothing;
  const or = row.cumulative ? { ja: "若しくは", en: "," } : { ja: "又は", en: " or" };
  return {
    ja: `${custody}${or.ja}${tenThousands}万円以下の罰金${more.ja}${both.ja}`,
    en: `imprisonment of up to ${months} months${or.en} a fine of up to ${yen} yen${more.en}${both.en}`,
  };
}

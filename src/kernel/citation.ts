/** Law id of the e-Gov law register, such as `504AC0000000043` for the Act. 法令ID. */
export type LawId = string;

/** The Economic Security Promotion Act, Act No. 43 of 2022. 経済安全保障推進法. */
export const ACT: LawId = "504AC0000000043";
/** Its Enforcement Order, Cabinet Order No. 394 of 2022. 施行令. */
export const ORDER: LawId = "504CO0000000394";

/** The part of a paragraph or item that is meant. 本文・ただし書・前段・後段・各号列記以外の部分. */
export type CitationPart = "main-clause" | "proviso" | "first-sentence" | "second-sentence" | "other-than-items";

/**
 * The address of a provision, as data.
 *
 * 条文の所在. Branch numbers are joined by a hyphen, as e-Gov does: Art. 8-2 (第八条の二) is `"8-2"`.
 */
export interface Citation {
  readonly law: LawId;
  /** Article number, such as `"52"` or `"8-2"`; absent where only a supplementary provision or an annex is meant. 条. */
  readonly article?: string;
  /** Paragraph number, counted from 1. 項. @integer @minimum 1 @maximum 9999 */
  readonly paragraph?: number;
  /** Item number, such as `"13"` or `"2-2"`; `"medical"` is the addition to Art. 50(1) whose number is not known. 号. */
  readonly item?: string;
  /** Sub-items from the outside in, such as `["イ"]` or `["イ", "(1)"]`. イロハ, (1)(2)(3). @maxItems 5 */
  readonly subitems?: readonly string[];
  /** The supplementary provisions: `true` for those of the law itself, a law id for those of an amending law. 附則. */
  readonly supplementary?: true | LawId;
  /** Annex: `true` where the law has one, a number where it has several. 別表. @integer @minimum 1 @maximum 9999 */
  readonly annex?: true | number;
  /** The part of the paragraph or item that is meant. */
  readonly part?: CitationPart;
}

/**
 * Writes the address of a provision of any law.
 *
 * @param law - law id
 * @param article - article number, `"52"` or `"8-2"`
 * @param paragraph - paragraph number, counted from 1
 * @param item - item number, `"1"` or `"2-2"`
 * @param subitems - sub-items from the outside in
 * @returns the citation, frozen
 * @example
 * cite("504AC0000000043", "52", 2, "2", "ハ");
 * // => { law: "504AC0000000043", article: "52", paragraph: 2, item: "2", subitems: ["ハ"] }
 * @category Citations
 */
export function cite(
  law: LawId,
  article: string,
  paragraph?: number,
  item?: string,
  ...subitems: readonly string[]
): Citation {
  return Object.freeze({
    law,
    article,
    ...(paragraph === undefined ? undefined : { paragraph }),
    ...(item === undefined ? undefined : { item }),
    ...(subitems.length === 0 ? undefined : { subitems: Object.freeze(subitems) }),
  });
}

/**
 * Writes the address of a provision of the Act. 法.
 *
 * @param article - article number, `"52"` or `"8-2"`
 * @param paragraph - paragraph number, counted from 1
 * @param item - item number
 * @param subitems - sub-items from the outside in
 * @returns the citation, frozen
 * @example
 * act("52", 3); // => { law: "504AC0000000043", article: "52", paragraph: 3 }
 * @category Citations
 */
export function act(article: string, paragraph?: number, item?: string, ...subitems: readonly string[]): Citation {
  return cite(ACT, article, paragraph, item, ...subitems);
}

/**
 * Writes the address of a provision of the Enforcement Order. 令.
 *
 * @param article - article number
 * @param paragraph - paragraph number, counted from 1
 * @param item - item number
 * @param subitems - sub-items from the outside in
 * @returns the citation, frozen
 * @example
 * order("12", 1, "13"); // => { law: "504CO0000000394", article: "12", paragraph: 1, item: "13" }
 * @category Citations
 */
export function order(article: string, paragraph?: number, item?: string, ...subitems: readonly string[]): Citation {
  return cite(ORDER, article, paragraph, item, ...subitems);
}

/**
 * Marks the part of a provision that is meant: main clause, proviso, first or second sentence.
 *
 * @param citation - the provision
 * @param part - its part
 * @returns a new citation, frozen
 * @example
 * partOf(act("52", 3), "proviso"); // => { law: "504AC0000000043", article: "52", paragraph: 3, part: "proviso" }
 * @category Citations
 */
export function partOf(citation: Citation, part: CitationPart): Citation {
  return Object.freeze({ ...citation, part });
}

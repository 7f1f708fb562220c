/** The ten ministerial orders of Chapter III. */
export const ordersOfChapterIII = [
  "meti",
  "mlit",
  "mic",
  "fsa",
  "cao-moj",
  "cao-mof",
  "cao-moj-mof",
  "cao-mhlw",
  "cao-maff",
  "cao-mof-maff",
] as const;

/** The word of one of the ten orders in a provision. */
export type OrderOfChapterIII = (typeof ordersOfChapterIII)[number];

/**
 * The number, in one of the ten orders, of an article of METI's: the ten say the same, each under its own numbers.
 * MIC's has a report of its own as Art. 7, so that its articles from there to the twenty-fifth bear the next number.
 */
export function articleIn(order: OrderOfChapterIII, article: number | string): string {
  const number = Number(article);
  return String(order === "mic" && number >= 7 && number <= 25 ? number + 1 : article);
}

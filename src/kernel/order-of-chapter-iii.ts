/** The ten ministerial orders of Chapter III, by how much their articles from the seventh to the twenty-fifth stand later than METI's. */
const laterBy = {
  meti: 0,
  mlit: 0,
  // A report of its own as Art. 7
  mic: 1,
  fsa: 0,
  "cao-moj": 0,
  "cao-mof": 0,
  "cao-moj-mof": 0,
  "cao-mhlw": 0,
  "cao-maff": 0,
  "cao-mof-maff": 0,
} as const;

/** The word of one of the ten orders in a provision. */
export type OrderOfChapterIII = keyof typeof laterBy;

export const ordersOfChapterIII = Object.keys(laterBy) as readonly OrderOfChapterIII[];

/** The number, in one of the ten orders, of an article of METI's: the ten say the same, each under its own numbers. */
export function articleIn(order: OrderOfChapterIII, article: number | string): string {
  const number = Number(article);
  return String(number >= 7 && number <= 25 ? number + laterBy[order] : article);
}

/** The words that a place may be, by what people call them; a label of two words stands for neither. */
export type WordLabels = ReadonlyMap<string, string | undefined>;

/** A label without what is written in many ways: width, case, blanks. */
export function plainWord(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s/g, "");
}

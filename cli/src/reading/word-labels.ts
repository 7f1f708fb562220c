import { EspaError } from "espa-jp/finding";
import type { JsonSchema } from "espa-jp/formats";
import { labelOf, rules } from "espa-jp/rules";
import { alternatives } from "./places";
import { plainWord, type WordLabels } from "./plain-word";

const known = new Map<string, readonly string[]>();

/** What a word is called, in both languages; a word that several rules call otherwise has all their labels. */
function labelsOfWord(word: string): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = new Set<string>();
  for (const lang of ["ja", "en"] as const) {
    const whole = labelIn(word, lang);
    if (whole.label !== undefined) found.add(whole.label);
    if (whole.several) for (const { id } of rules) found.add(labelIn(word, lang, id).label ?? word);
  }
  const labels = [...found];
  known.set(word, labels);
  return labels;
}

function labelIn(
  word: string,
  lang: "ja" | "en",
  rule?: (typeof rules)[number]["id"],
): { label?: string; several: boolean } {
  try {
    return { label: labelOf(word, { lang, rule }), several: false };
  } catch (error) {
    // A word without a label is read as it stands.
    return { several: error instanceof EspaError && error.code === "several-labels" };
  }
}

/** The words that places may be, by their labels; `undefined` where they are not words of a list. */
export function wordLabelsOf(places: readonly JsonSchema[]): WordLabels | undefined {
  const all = places.flatMap(alternatives).filter((one) => one.type !== "null");
  const items = all.flatMap((one) =>
    typeof one.items === "object" && one.items !== null ? alternatives(one.items as JsonSchema) : [one],
  );
  const words = items.flatMap((one) => (Array.isArray(one.enum) ? one.enum : "const" in one ? [one.const] : []));
  if (words.length === 0 || items.some((one) => !Array.isArray(one.enum) && !("const" in one))) return undefined;
  const texts = [...new Set(words)].filter((one): one is string => typeof one === "string");
  const found = new Map<string, string | undefined>();
  for (const word of texts)
    for (const label of labelsOfWord(word)) {
      const plain = plainWord(label);
      found.set(plain, found.has(plain) && found.get(plain) !== word ? undefined : word);
    }
  // A word stands for itself, whatever another is called.
  for (const word of texts) found.set(plainWord(word), word);
  return found;
}

import type { GlossaryTerm } from "./glossary-term";
import { terms } from "./tables/glossary";

/**
 * Every term of the package: Japanese, English, aliases, and the name in the code.
 *
 * 用語集. Use it for a help page or to read law-firm notes beside the code. The English is marked official where it was
 * seen in the official translation; `specified critical products` is official, `specified critical materials` is what
 * many write.
 *
 * @returns the terms, in the order of the chapters
 * @example
 * glossary().find((term) => term.ja === "特定重要物資")?.en; // => "specified critical products"
 * glossary().find((term) => term.aliases.includes("specified critical materials"))?.id;
 * // => "specified-critical-products"
 * @see Act
 * @category Policy
 */
export function glossary(): readonly GlossaryTerm[] {
  return terms;
}

/**
 * The terms that bear a word, from whichever side it is looked up.
 *
 * 用語の検索. It reads the Japanese and English term, every other name in use, the id and the names in the code; full-width
 * letters, capitals, blanks, hyphens, middle dots and the s of an English plural do not matter. A word of several terms
 * gives each of them.
 *
 * @param word - a word in either language, an id, or an exported name
 * @returns the terms, in the order of the chapters; `[]` where none bears it
 * @example
 * glossaryTerms("特定重要物資").map((term) => term.en); // => ["specified critical products"]
 * glossaryTerms("Specified Critical Materials").map((term) => term.ja); // => ["特定重要物資"]
 * glossaryTerms("SC制度").map((term) => [term.ja, term.official]); // => [["適性評価", false]]
 * glossaryTerms("no such word"); // => []
 * @category Policy
 * @since 0.1.6
 */
export function glossaryTerms(word: string): readonly GlossaryTerm[] {
  const asked = plain(word);
  return asked === ""
    ? []
    : terms.filter(({ id, ja, en, aliases, inCode }) => [id, ja, en, ...aliases, ...inCode].map(plain).includes(asked));
}

/**
 * A word as it is looked up: blanks, middle dots, hyphens, capitals and the s of an English plural make no difference.
 */
function plain(text: unknown): string {
  if (typeof text !== "string") return "";
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s・･\-‐]/g, "")
    .replace(/(?<=[a-z]{2})s$/, "");
}

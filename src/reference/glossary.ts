import type { GlossaryTerm } from "./glossary-term";
import { terms } from "./tables/glossary";

/**
 * Every term of the package: Japanese, English, aliases, and the name in the code.
 *
 * 用語集. Use it for a help page or to read law-firm notes beside the code. The English is marked official where it was seen in the official
 * translation; `specified critical products` is official, `specified critical materials` is what many write.
 *
 * @returns the terms, in the order of the chapters
 * @example
 * glossary().find((term) => term.ja === "特定重要物資")?.en; // => "specified critical products"
 * glossary().find((term) => term.aliases.includes("specified critical materials"))?.id; // => "specified-critical-products"
 * @see Act, https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Policy
 * @since 0.1.0
 */
export function glossary(): readonly GlossaryTerm[] {
  return terms;
}

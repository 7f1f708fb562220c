import { defineIssue, EspaError } from "./issue";
import type { Language } from "./text";

/** The language is none of the library's. */
const unknownLanguage = defineIssue("unknown-language", {
  ja: "言語は「ja」又は「en」のいずれかで指定してください。",
  en: "A language is one of 'ja' and 'en'.",
});

/**
 * The language itself, where the library speaks it: every function that writes text asks here first, so that nothing
 * else is ever written in its place.
 *
 * @throws EspaError `unknown-language`
 */
export function knownLanguage(lang: unknown): Language {
  if (lang !== "ja" && lang !== "en") throw new EspaError(unknownLanguage(["lang"]));
  return lang;
}

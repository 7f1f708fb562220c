import { knownLanguage } from "../kernel/language";
import type { BilingualText, Language } from "../kernel/text";
import { knownGaps } from "./gaps";

const unnamed: BilingualText = {
  ja: "この結果が基づく事項のうちに、確認していないものがある。",
  en: "Something that this rests on was not read or is not known.",
};

/** What known gaps say, each once and in the order given; of an id that is not known, that something was not read. */
export function gapSentences(ids: readonly string[], lang: Language): string[] {
  const known = knownGaps();
  const language = knownLanguage(lang);
  return [...new Set(ids.map((id) => (known.find((one) => one.id === id)?.text ?? unnamed)[language]))];
}

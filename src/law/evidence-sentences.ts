import { knownLanguage } from "../kernel/language";
import type { BilingualText, Language } from "../kernel/text";
import { knownEvidence } from "./evidence";

const unnamed: BilingualText = {
  ja: "この結果の根拠のうちに、このライブラリが知らないものがある。",
  en: "Something that this rests on is not known to this library.",
};

/** What evidence says, each once and in the order given. */
export function evidenceSentences(ids: readonly string[], lang: Language): string[] {
  const known = knownEvidence();
  const language = knownLanguage(lang);
  return [...new Set(ids.map((id) => (known.find((one) => one.id === id)?.text ?? unnamed)[language]))];
}

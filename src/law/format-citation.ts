import type { Language } from "../finding/text";
import { ACT, type Citation, ORDER } from "./citation";

/** Writes a citation. Stand-in until the full grammar of this room lands. */
export function formatCitation(citation: Citation, lang: Language): string {
  const name =
    citation.law === ACT
      ? lang === "ja"
        ? "法"
        : "Act, "
      : citation.law === ORDER
        ? lang === "ja"
          ? "令"
          : "Order, "
        : `${citation.law} `;
  return `${name}${citation.article ?? ""}${citation.paragraph === undefined ? "" : `(${citation.paragraph})`}${citation.item === undefined ? "" : `(${citation.item})`}`;
}

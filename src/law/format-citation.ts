import type { Citation, LawId } from "../kernel/citation";
import { knownLanguage } from "../kernel/language";
import type { Language } from "../kernel/text";
import { abbreviations } from "./tables/abbreviations";
import { iroha, kanjiNumber, lawNumber, parts, romanNumber } from "./written-forms";

const known = new Map(abbreviations.map((name) => [name.law, name]));

/** How numbers are written in Japanese citations: 第五十二条 or 第52条. */
export interface CitationStyle {
  /** `kanji` unless stated; English citations write Arabic and roman numerals always. */
  readonly numerals?: "kanji" | "arabic" | undefined;
}

const same = (number: string): string => number;

/**
 * Writes a citation.
 *
 * 条文の表記. Use it wherever a provision is shown to a reader; `parseCitation` reads back what it writes. A law without
 * an abbreviation is named by its number (令和八年法律第三十八号), and failing that by its law id. It does not check that
 * the provision exists: see `provisionStatus`.
 *
 * @param citation - the provision
 * @param lang - `ja`: 法第五十二条第二項第二号ハ; `en`: Act, Art. 52(2)(ii)(c)
 * @param style - kanji or Arabic numerals in Japanese
 * @returns the citation as text
 * @throws EspaError `unknown-language`
 * @example
 * formatCitation(act("52", 2, "2", "ハ"), "ja"); // => "法第五十二条第二項第二号ハ"
 * formatCitation(act("52", 2, "2", "ハ"), "en"); // => "Act, Art. 52(2)(ii)(c)"
 * formatCitation(order("12", 1, "13"), "ja", { numerals: "arabic" }); // => "令第12条第1項第13号"
 * @category Citations
 */
export function formatCitation(citation: Citation, lang: Language, style?: CitationStyle): string {
  const { article, paragraph, item, subitems, supplementary, annex, part } = citation;
  if (knownLanguage(lang) === "ja") {
    const number = style?.numerals === "arabic" ? same : kanjiNumber;
    const numbered = (value: string, unit: string): string => {
      const [first = "", ...branches] = value.split("-");
      return `第${number(first)}${unit}${branches.map((branch) => `の${number(branch)}`).join("")}`;
    };
    return [
      nameOf(citation.law, lang, number),
      supplementary && (supplementary === true ? "附則" : `附則（${nameOf(supplementary, lang, number)}）`),
      annex && (annex === true ? "別表" : `別表第${number(String(annex))}`),
      article && numbered(article, "条"),
      paragraph && numbered(String(paragraph), "項"),
      item && (item === "medical" ? "（医療）" : numbered(item, "号")),
      ...(subitems ?? []),
      part && parts[part].ja,
    ]
      .filter(Boolean)
      .join("");
  }
  const [number = "", ...branches] = (item ?? "").split("-");
  const place = [
    supplementary && (supplementary === true ? "Suppl." : `Suppl. [${nameOf(supplementary, lang, same)}]`),
    annex && (annex === true ? "Annex" : `Annex ${annex}`),
    article && `Art. ${article}`,
  ]
    .filter(Boolean)
    .join(" ");
  const below = [
    paragraph && `(${paragraph})`,
    item && [`(${romanNumber(number)})`, ...branches].join("-"),
    ...(subitems ?? []).map((subitem, level) => {
      const at = subitem.length === 1 ? iroha.indexOf(subitem) : -1;
      if (level === 0 && /^\(\d/.test(subitem)) return subitem;
      return at < 0
        ? `${subitem.replace(/[()]/g, "")}.`
        : `(${String.fromCharCode(97 + (at % 26)).repeat(at < 26 ? 1 : 2)})`;
    }),
  ]
    .filter(Boolean)
    .join("");
  const gap = article === undefined && place !== "" && below !== "" ? " " : "";
  return [nameOf(citation.law, lang, same), `${place}${gap}${below}`, part && parts[part].en]
    .filter(Boolean)
    .join(", ");
}

function nameOf(law: LawId, lang: Language, number: (value: string) => string): string {
  return (known.get(law) ?? lawNumber(law, number))?.[lang] ?? law;
}

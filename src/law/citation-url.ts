import type { Citation } from "../kernel/citation";
import { existingDay, type LegalDate } from "../kernel/legal-date";
import { instrumentVersionOn } from "./versions";

/**
 * The address of a provision in the law register of the Digital Agency (e-Gov 法令検索).
 *
 * 法令検索の所在. Of the state of that day where the library knows the amendment that made it, else of the law as the register
 * shows it. Below the article the register has places for paragraphs and items; how it writes them is its own usage and
 * not promised.
 *
 * @param citation - the provision
 * @param on - the day whose text is wanted
 * @returns the address
 * @throws EspaError `not-a-legal-date`
 * @example
 * citationUrl(at("act:30:3"), "2026-04-01");
 * // => "https://laws.e-gov.go.jp/law/504AC0000000043/20260401_508AC0000000005#Mp-At_30-Pr_3"
 * citationUrl(at("order:8-2"), "2026-11-30").endsWith("#Mp-At_8_2"); // => true
 * @category Citations
 */
export function citationUrl(citation: Citation, on: LegalDate): string {
  const { law, article, paragraph, item, supplementary, annex } = citation;
  const state = stateOn(law, existingDay(on));
  const page = `https://laws.e-gov.go.jp/law/${encodeURIComponent(law)}${state === undefined ? "" : `/${state}`}`;
  if (article === undefined || supplementary !== undefined || annex !== undefined) return page;
  const place = [`Mp-At_${branched(article)}`];
  if (paragraph !== undefined || item !== undefined) place.push(`Pr_${paragraph ?? 1}`);
  if (item !== undefined && /^\d+(?:-\d+)*$/.test(item)) place.push(`It_${branched(item)}`);
  return `${page}#${place.join("-")}`;
}

function branched(number: string): string {
  return encodeURIComponent(number.replaceAll("-", "_"));
}

/** The register names a state by its day and the law that amended it. */
function stateOn(law: string, on: LegalDate): string | undefined {
  const version = instrumentVersionOn(law, on);
  return version?.amendedBy === undefined
    ? undefined
    : `${version.inForceFrom.replaceAll("-", "")}_${version.amendedBy}`;
}

import { existingDay, type LegalDate } from "../calendar/legal-date";
import type { Citation, LawId } from "../law/citation";
import { cite } from "../law/citation";
import { table } from "../law/dated";
import type { InfrastructureBusinessId } from "../parties/infrastructure-business";

/**
 * One of the ten ministerial orders of Chapter III. 主務省令.
 *
 * The joint orders are named by the offices that made them.
 */
export type MinisterialOrderId =
  | "meti"
  | "mlit"
  | "mic"
  | "fsa"
  | "cao-moj"
  | "cao-mof"
  | "cao-moj-mof"
  | "cao-mhlw"
  | "cao-maff"
  | "cao-mof-maff";

/** Law ids of the ten orders. */
export const ministerialOrderLawIds: Readonly<Record<MinisterialOrderId, LawId>> = /* @__PURE__ */ table({
  meti: "505M60000400041",
  mlit: "505M60000800062",
  mic: "505M60000008064",
  fsa: "505M60000002061",
  "cao-moj": "505M60000012002",
  "cao-mof": "505M60000042006",
  "cao-moj-mof": "505M60000052001",
  "cao-mhlw": "505M60000102006",
  "cao-maff": "505M60000202004",
  "cao-mof-maff": "505M60000242002",
});

/**
 * An article of one of the ten orders, by the number that it bears in nine of them.
 *
 * MIC's order has a report of its own as Art. 7, so its articles run one later from there to Art. 26.
 *
 * @param orderId - the order
 * @param article - the number in the other nine, 7 to 25
 * @returns the citation of the article in that order
 */
// @__NO_SIDE_EFFECTS__
export function orderArticle(
  orderId: MinisterialOrderId,
  article: number,
  paragraph?: number,
  item?: string,
  ...subitems: readonly string[]
): Citation {
  const shifted = orderId === "mic" && article >= 7 && article <= 25 ? article + 1 : article;
  return cite(
    isMinisterialOrder(orderId) ? ministerialOrderLawIds[orderId] : ministerialOrderLawIds.meti,
    String(shifted),
    paragraph,
    item,
    ...subitems,
  );
}

/** Whether a value is the id of one of the ten orders. */
export function isMinisterialOrder(value: unknown): value is MinisterialOrderId {
  return typeof value === "string" && Object.hasOwn(ministerialOrderLawIds, value);
}

const mlit = [
  "water-supply",
  "bulk-water-supply",
  "railway",
  "trucking",
  "ocean-shipping",
  "port-transport",
  "air-transport",
  "airport-operation",
];
const mic = ["telecommunications", "terrestrial-broadcasting", "postal"];
const fsa = [
  "banking",
  "shinkin-central",
  "credit-cooperatives-federation",
  "funds-transfer",
  "insurance",
  "exchange-market",
  "clearing",
  "type-1-financial-instruments",
  "trust",
  "fund-clearing",
  "third-party-prepaid",
];
const meti = [
  "general-transmission-and-distribution",
  "transmission",
  "distribution",
  "generation",
  "specified-wholesale-supply",
  "general-gas-pipeline",
  "specified-gas-pipeline",
  "gas-manufacturing",
  "oil-refining",
  "lpg-import",
  "credit-card",
];

/**
 * The ministerial order that governs a business.
 *
 * 主務省令. Ask it to cite the right article. It says nothing for waterworks before 2024-04-01, which stood under an order of the
 * Ministry of Health, Labour and Welfare that was not read.
 *
 * @param business - id of a specified essential infrastructure business
 * @param on - the day whose law applies
 * @returns the order, or `undefined` for a business that is none or whose order was not read
 * @example
 * ministerialOrderOf("telecommunications", "2026-06-01"); // => "mic"
 * ministerialOrderOf("water-supply", "2024-03-31"); // => undefined
 * @see Act Arts. 50(1), 86(2) https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Infrastructure
 * @since 0.1.0
 */
export function ministerialOrderOf(business: InfrastructureBusinessId | string, on: LegalDate): MinisterialOrderId | undefined {
  existingDay(on);
  if (business === "port-transport" && on < "2025-04-01") return undefined;
  if ((business === "water-supply" || business === "bulk-water-supply") && on < "2024-04-01") return undefined;
  if (meti.includes(business)) return "meti";
  if (mlit.includes(business)) return "mlit";
  if (mic.includes(business)) return "mic";
  if (fsa.includes(business)) return "fsa";
  switch (business) {
    case "electronic-claims-recording":
      return "cao-moj";
    case "deposit-insurance":
      return "cao-mof";
    case "book-entry-transfer":
      return "cao-moj-mof";
    case "labour-bank-federation":
      return "cao-mhlw";
    case "norinchukin":
      return "cao-maff";
    case "agricultural-savings-insurance":
      return "cao-mof-maff";
  }
  return undefined;
}

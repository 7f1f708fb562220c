import type { Reason } from "../finding/condition";
import { type EnumeratedFact, enumerated } from "../finding/enumeration";
import type { Citation, LawId } from "../kernel/citation";
import { cite } from "../kernel/citation";
import { table } from "../kernel/dated";
import { defineIssue, type Issue } from "../kernel/issue";
import { existingDay, isLegalDate, type LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { InfrastructureBusinessId } from "../ministers/infrastructure-business";

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
export const ministerialOrderLawIds: Readonly<Record<MinisterialOrderId, LawId>> = table({
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

/** The order that governs each business, as the orders stand today. */
const orderOfBusiness: Readonly<Record<InfrastructureBusinessId, MinisterialOrderId>> = table({
  "general-transmission-and-distribution": "meti",
  transmission: "meti",
  distribution: "meti",
  generation: "meti",
  "specified-wholesale-supply": "meti",
  "general-gas-pipeline": "meti",
  "specified-gas-pipeline": "meti",
  "gas-manufacturing": "meti",
  "oil-refining": "meti",
  "lpg-import": "meti",
  "credit-card": "meti",
  "water-supply": "mlit",
  "bulk-water-supply": "mlit",
  railway: "mlit",
  trucking: "mlit",
  "ocean-shipping": "mlit",
  "port-transport": "mlit",
  "air-transport": "mlit",
  "airport-operation": "mlit",
  telecommunications: "mic",
  "terrestrial-broadcasting": "mic",
  postal: "mic",
  banking: "fsa",
  "shinkin-central": "fsa",
  "credit-cooperatives-federation": "fsa",
  "funds-transfer": "fsa",
  insurance: "fsa",
  "exchange-market": "fsa",
  clearing: "fsa",
  "type-1-financial-instruments": "fsa",
  trust: "fsa",
  "fund-clearing": "fsa",
  "third-party-prepaid": "fsa",
  "electronic-claims-recording": "cao-moj",
  "deposit-insurance": "cao-mof",
  "book-entry-transfer": "cao-moj-mof",
  "labour-bank-federation": "cao-mhlw",
  norinchukin: "cao-maff",
  "agricultural-savings-insurance": "cao-mof-maff",
});

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
  return Object.hasOwn(orderOfBusiness, business) ? orderOfBusiness[business as InfrastructureBusinessId] : undefined;
}

/** What tells which of the ten orders governs: the business, the order itself, or both. 事業・主務省令. */
export interface GoverningOrderFacts {
  /** The business that the designation names; it tells the order. 特定社会基盤事業. */
  readonly business?: InfrastructureBusinessId | null | undefined;
  /** The ministerial order that governs the business, where it is stated by itself. 主務省令. */
  readonly ministerialOrder?: MinisterialOrderId | undefined;
}

/** The words that tell the order. */
export const governingOrderWords: readonly EnumeratedFact[] = [
  enumerated("business", Object.keys(orderOfBusiness), at("order:9")),
  enumerated("ministerialOrder", Object.keys(ministerialOrderLawIds), at("act:86:3")),
];

/** Another order governs the business than the one that is stated. */
export const orderDoesNotGovern = defineIssue(
  "ministerial-order-does-not-govern",
  {
    ja: "「{business}」を定める主務省令は「{order}」ではありません。",
    en: "The ministerial order {order} does not govern the business {business}.",
  },
  at("act:86:2"),
);

/** The order that governs, where it is known, and what is wrong with what was stated. */
export interface GoverningOrder {
  readonly orderId?: MinisterialOrderId | undefined;
  readonly issues: readonly Issue[];
}

/**
 * The order that governs the case, from words that were read: that of the business, or the one that is stated.
 *
 * Where the two differ, one of them is wrong, and no order is known.
 */
export function governingOrder({ business, ministerialOrder }: GoverningOrderFacts, on: LegalDate): GoverningOrder {
  const ofBusiness = typeof business === "string" && isLegalDate(on) ? ministerialOrderOf(business, on) : undefined;
  const stated = isMinisterialOrder(ministerialOrder) ? ministerialOrder : undefined;
  if (ofBusiness === undefined || stated === undefined || ofBusiness === stated) return { orderId: ofBusiness ?? stated, issues: [] };
  return { issues: [orderDoesNotGovern(["ministerialOrder"], { business: String(business), order: stated })] };
}

/** Told last where no order is known: whose article is cited, and that it stands for all ten. */
export const orderNotKnown: Reason = table({
  criterion: "governing-order",
  met: "unknown",
  basis: at("act:86:3"),
  text: {
    ja: "主務省令が分かっている（不明のため、経済産業省関係の命令の条を引く。他の九の命令にも同じ定めがある。）",
    en: "the ministerial order is known (it is not: METI's articles are cited, and those of the other nine say the same)",
  },
});

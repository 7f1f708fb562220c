import type { Reason } from "../finding/condition";
import { type EnumeratedFact, enumerated, withIssues } from "../finding/enumeration";
import { type AskedQuestion, type Finding, undetermined, type WhyUndetermined } from "../finding/finding";
import type { Citation, LawId } from "../kernel/citation";
import { dated, table } from "../kernel/dated";
import { type Grade, weakerGrade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import { articleIn, ordersOfChapterIII } from "../kernel/order-of-chapter-iii";
import { at } from "../kernel/provision";
import { stretchOn, wordingsOf } from "../kernel/wordings";
import { surveyedUntil } from "../law/surveyed-until";
import type { InfrastructureBusinessId } from "../ministers/infrastructure-business";
import type { GoverningOrderRow } from "./governing-order-row";
import { governingOrders } from "./tables/governing-orders";
import { businessNotListed, ministerialOrderDoesNotGovern } from "./tables/issues";

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

/** Numbers of the forms for a proposed change, an urgent one, a report, and a report on a component. 様式. */
export interface ChangeForms {
  readonly proposal: "7" | "9";
  readonly urgent: "8" | "10";
  readonly report: "9" | "11";
  readonly component: "10" | "12";
}

/** Law ids of the ten orders. */
export const ministerialOrderLawIds: Readonly<Record<MinisterialOrderId, LawId>> = Object.freeze({
  meti: at("meti").law,
  mlit: at("mlit").law,
  mic: at("mic").law,
  fsa: at("fsa").law,
  "cao-moj": at("cao-moj").law,
  "cao-mof": at("cao-mof").law,
  "cao-moj-mof": at("cao-moj-mof").law,
  "cao-mhlw": at("cao-mhlw").law,
  "cao-maff": at("cao-maff").law,
  "cao-mof-maff": at("cao-mof-maff").law,
});

const formsOfNine: ChangeForms = { proposal: "7", urgent: "8", report: "9", component: "10" };
/** MIC's has Forms 4 and 5 for reports of its own. */
const formsOfMic: ChangeForms = { proposal: "9", urgent: "10", report: "11", component: "12" };

/** The forms of an order. */
export function changeFormsOf(orderId: MinisterialOrderId): ChangeForms {
  return orderId === "mic" ? formsOfMic : formsOfNine;
}

/**
 * The provision of an order that says what a provision of METI's says: the ten say the same, each under its own
 * numbers.
 *
 * @param citation - of METI's order; that of another law stays as it is
 * @param orderId - the order
 */
export function underOrder(citation: Citation, orderId: MinisterialOrderId): Citation {
  if (orderId === "meti" || citation.law !== ministerialOrderLawIds.meti) return citation;
  const { article } = citation;
  return Object.freeze({
    ...citation,
    law: ministerialOrderLawIds[orderId],
    ...(article && { article: articleIn(orderId, article) }),
  });
}

/** Whether a value is the id of one of the ten orders. */
export function isMinisterialOrder(value: unknown): value is MinisterialOrderId {
  return ordersOfChapterIII.includes(value as MinisterialOrderId);
}

const ofBusiness = ({ businesses }: GoverningOrderRow): readonly string[] => businesses;
const governing = dated(governingOrders, ofBusiness);
const ordersNotRead = dated(
  governingOrders.filter(({ gap }) => gap !== undefined),
  ofBusiness,
);

/**
 * The ministerial order that governs a business.
 *
 * 主務省令. Ask it to cite the right article. It says nothing for waterworks before 2024-04-01, which stood under an order
 * of the Ministry of Health, Labour and Welfare that was not read.
 *
 * @param business - id of a specified essential infrastructure business
 * @param on - the day whose law applies
 * @returns the order, or `undefined` for a business that is none or whose order was not read
 * @example
 * ministerialOrderOf("telecommunications", "2026-06-01"); // => "mic"
 * ministerialOrderOf("water-supply", "2024-03-31"); // => undefined
 * @see Act Arts. 50(1), 86(2)
 * @category Infrastructure
 */
export function ministerialOrderOf(
  business: InfrastructureBusinessId | string,
  on: LegalDate,
): MinisterialOrderId | undefined {
  return governing.find(business, on)?.order;
}

/** What tells which of the ten orders governs: the business, the order itself, or both. 事業・主務省令. */
export interface GoverningOrderFacts {
  /**
   * The business that the designation names; it tells the order. Medical practice is enacted and has no order yet.
   * 特定社会基盤事業.
   * @schema NamedBusiness
   */
  readonly business?: InfrastructureBusinessId | "medical" | null | undefined;
  /** The ministerial order that governs the business, where it is stated by itself. 主務省令. */
  readonly ministerialOrder?: MinisterialOrderId | null | undefined;
}

/** The businesses of the Order, with the one that the Act names for a later day. */
export const businessWords: readonly string[] = table([
  ...new Set(governingOrders.flatMap(({ businesses }) => businesses)),
  "medical",
]);

/** The words that tell the order. */
export const governingOrderWords: readonly EnumeratedFact[] = [
  enumerated("business", businessWords, at("order:9")),
  enumerated("ministerialOrder", ordersOfChapterIII, at("act:86:3")),
];

/** Why nothing is answered for a business that was not listed on a day. */
export interface UnlistedBusiness {
  readonly why: WhyUndetermined;
  readonly gaps?: readonly string[];
  readonly grade: Grade;
  readonly issues: readonly Issue[];
}

/** The clause that says when the medical item commences. */
const commencementOfMedical = wordingsOf(["act:suppl-508AC0000000038:1::4"]);
/** The item that is enacted and waits for its day. */
const medicalItem = wordingsOf(["act:50:1:medical"]);

/**
 * Why nothing is answered for a business on a day on which the Order did not list it.
 *
 * Medical practice waits for a Cabinet Order, at the latest for 2027-12-16 (Act No. 38 of 2026, Suppl. Art. 1(iv)). Up
 * to the day to which the law register is complete it was not in force; from then to the day of the survey it is
 * inferred, since no other source names a day; after the survey it is not known to be still to come.
 */
export function unlistedBusiness(business: string, on: LegalDate): UnlistedBusiness {
  const enacted = business === "medical" ? stretchOn(medicalItem, on) : undefined;
  const issues = notListed(business, on);
  const why = issues.length === 0 ? "wording-not-read" : "not-in-force";
  // That it waits is read in the clause; that its day has not been set is no surer than what was looked for.
  const isSure = enacted === undefined || (stretchOn(commencementOfMedical, on)?.case ?? "A") === "A";
  return {
    ...{ why, issues, grade: why === "wording-not-read" || !isSure ? "inferred" : "text" },
    ...(enacted === undefined ? undefined : { gaps: enacted.gaps }),
  };
}

/** The finding on a business that was not listed on that day. */
export function onUnlisted<Answer extends string>(
  asked: AskedQuestion<Answer>,
  on: LegalDate,
  { why, gaps, grade }: UnlistedBusiness,
): Finding<Answer> {
  return { ...undetermined<Answer>(asked, on, why, gaps), grade };
}

/**
 * What is wrong with a business that the Order did not list; nothing where it may have been listed since the survey.
 */
function notListed(business: string, on: LegalDate): readonly Issue[] {
  return business === "medical" && on > surveyedUntil ? [] : [businessNotListed(["business"], { business })];
}

/** The order that governs, where it is known, and what is wrong with what was stated. */
export interface GoverningOrder {
  readonly orderId?: MinisterialOrderId | undefined;
  /** The business that is stated was not listed on that day, and no order governed it. */
  readonly unlisted?: UnlistedBusiness | undefined;
  /** Id of the gap of an order that was not read, where that order governs or may govern. */
  readonly gap?: string | undefined;
  readonly issues: readonly Issue[];
}

/**
 * The order that governs the case, from words that were read: that of the business, or the one that is stated.
 *
 * Where the two differ, one of them is wrong, and no order is known. Where none is known, an order that was not read
 * may govern.
 */
export function governingOrder({ business, ministerialOrder }: GoverningOrderFacts, on: LegalDate): GoverningOrder {
  const issues = governingOrderIssues({ business, ministerialOrder }, on);
  const stated = isMinisterialOrder(ministerialOrder) ? ministerialOrder : undefined;
  if (!isLegalDate(on)) return { issues };
  if (typeof business !== "string")
    return stated === undefined ? { issues, gap: gapOn(on) } : { orderId: stated, issues };
  const row = governing.find(business, on);
  if (row === undefined) return { unlisted: unlistedBusiness(business, on), issues };
  const { order, gap } = row;
  return issues.length === 0 ? { orderId: order, gap, issues } : { gap: gap ?? gapOn(on), issues };
}

/**
 * What is wrong with the words that tell the order: the business was not listed on that day, or another order governs
 * it.
 */
export function governingOrderIssues(
  { business, ministerialOrder }: GoverningOrderFacts,
  on: LegalDate,
): readonly Issue[] {
  if (!isLegalDate(on) || typeof business !== "string") return [];
  const row = governing.find(business, on);
  if (row === undefined) return notListed(business, on);
  if (!isMinisterialOrder(ministerialOrder) || row.order === ministerialOrder) return [];
  return [ministerialOrderDoesNotGovern(["ministerialOrder"], { business, order: ministerialOrder })];
}

/** The gap of an order that was in force on a day and was not read. */
function gapOn(on: LegalDate): string | undefined {
  return ordersNotRead.on(on)[0]?.gap;
}

/** Told last where no order is known: whose article is cited, and that it stands for all ten. */
const orderNotKnown: Reason = table({
  criterion: "governing-order",
  met: "unknown",
  basis: at("act:86:3"),
  text: {
    ja: "主務省令が分かっている（不明のため、経済産業省関係の命令の条を引く。他の九の命令にも同じ定めがある。）",
    en:
      "the ministerial order is known (it is not: METI's articles are cited, and those of the other nine " +
      "say the same)",
  },
});

/** Told last where the order that governs, or may govern, was not read: whose article is cited for it. */
const orderNotRead: Reason = table({
  criterion: "governing-order",
  met: "unknown",
  basis: at("act:86:3"),
  text: {
    ja: "主務省令を確認している（確認していないものによる事業であるか、その事業であり得るため、経済産業省関係の命令の条を引き、同じ定めがあると推論する。）",
    en:
      "the ministerial order was read (it is, or may be, one that was not: METI's articles are cited, and " +
      "it is inferred that it says the same)",
  },
  grade: "inferred",
});

/**
 * A finding by METI's articles, told by those of the order that governs. Where none is known METI's stand, and the last
 * reason says so; where one that was not read governs or may govern, the answer is inferred.
 */
export function underGoverningOrder<Found extends Finding<string>>(
  found: Found,
  { orderId, gap, issues }: GoverningOrder,
): Found {
  const told = orderId === undefined || orderId === "meti" ? found : byOrder(found, orderId);
  const reason = gap !== undefined ? orderNotRead : orderId === undefined ? orderNotKnown : undefined;
  if (told.reasons.length === 0 || reason === undefined) return withIssues(told, issues);
  const open: Found = { ...told, reasons: [...told.reasons, reason] };
  if (gap === undefined) return withIssues(open, issues);
  return withIssues({ ...open, grade: weakerGrade(open.grade, "inferred"), gaps: [...(open.gaps ?? []), gap] }, issues);
}

/** The finding with METI's articles replaced by those of another order. */
function byOrder<Found extends Finding<string>>(found: Found, orderId: MinisterialOrderId): Found {
  return {
    ...found,
    basis: found.basis.map((one) => underOrder(one, orderId)),
    reasons: found.reasons.map((one) => {
      const basis = underOrder(one.basis, orderId);
      return basis === one.basis ? one : { ...one, basis };
    }),
  };
}

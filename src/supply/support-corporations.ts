import { allOf, type Condition, criterion, not } from "../finding/condition";
import { enumerated, withIssues } from "../finding/enumeration";
import { fact } from "../finding/fact";
import { type Finding, undetermined, withMissing } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { rule } from "../finding/rule";
import { touchedBy } from "../finding/touched-by";
import { isObject } from "../finding/unknown-key";
import { dated } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate } from "../kernel/legal-date";
import { at, type Provision, provisionOf } from "../kernel/provision";
import type { MaterialId } from "../ministers/material-ministers";
import { isDesignatedMaterial } from "./designated-material";
import { type DayOfEvent, within, withoutContradictions } from "./disqualification";
import { materialWord } from "./material-word";
import { supportCorporationFactsShape } from "./tables/fact-shapes";
import { supportCorporationOrders } from "./tables/support-corporation-orders";

/** Forms of legal person that Art. 31(1) and the orders name. */
export type SupportCorporationForm =
  | "general-incorporated-association"
  | "general-incorporated-foundation"
  | "public-interest-association"
  | "public-interest-foundation"
  | "specified-non-profit-corporation"
  | "other";

/** Facts about a corporation that applies to support a product. 安定供給確保支援法人の指定の申請. */
export interface SupportCorporationFacts {
  /** Id of the product: a corporation is designated for each product. */
  readonly material?: MaterialId | null | undefined;
  /** What kind of legal person it is. */
  readonly form?: SupportCorporationForm | null | undefined;
  /** It has the financial basis and the technical ability. 経理的基礎及び技術的能力. */
  readonly financialBasisAndAbility?: boolean | null | undefined;
  /** Its structure is adequate in the light of the basic guideline. 実施体制. */
  readonly structureAdequate?: boolean | null | undefined;
  /** It carries on other business. 安定供給確保支援業務以外の業務. */
  readonly otherBusiness?: boolean | null | undefined;
  /** That other business may hinder the support business. 支障を及ぼすおそれ. */
  readonly otherBusinessHinders?: boolean | null | undefined;
  /** It knows the product well and has a record of activity; only asked by the order with MLIT. */
  readonly knowledgeAndRecord?: boolean | null | undefined;
  /** Its plan for the business is adequate; only asked by the order with MLIT. */
  readonly planAdequate?: boolean | null | undefined;
  /** It manages information and keeps secrets; only asked by the order with MLIT. */
  readonly secretsKept?: boolean | null | undefined;
  /** It was punished for breach of the Act. */
  readonly punishedUnderTheAct?: boolean | null | undefined;
  /** Day on which the punishment was served or ceased to be executable; `not-ended` while it is still to be served. */
  readonly punishmentEndedOn?: LegalDate | "not-ended" | null | undefined;
  /** Its designation was revoked under Art. 41(1) or (2). */
  readonly designationRevoked?: boolean | null | undefined;
  /** Day of that revocation. */
  readonly designationRevokedOn?: LegalDate | null | undefined;
  /** An officer was punished for breach of the Act. */
  readonly officerPunishedUnderTheAct?: boolean | null | undefined;
  /** Day on which that punishment was served or ceased to be executable; `not-ended` while it is still to be served. */
  readonly officerPunishmentEndedOn?: LegalDate | "not-ended" | null | undefined;
}

/** Whether a corporation can be designated to support a product. */
export type SupportCorporationAnswer = "designatable" | "not-designatable";

type Facts = SupportCorporationFacts;

const forms: readonly SupportCorporationForm[] = [
  "general-incorporated-association",
  "general-incorporated-foundation",
  "public-interest-association",
  "public-interest-foundation",
  "specified-non-profit-corporation",
  "other",
];

/** Criteria of the order with MLIT. */
const criteriaOfOrder: Readonly<Record<Provision, readonly Condition<Facts>[]>> = {
  "mlit-support:4": [
    fact("knowledgeAndRecord", "mlit-support:4::1", "十分な知見及び活動実績", "knowledge and record"),
    fact("planAdequate", "mlit-support:4::2", "業務の実施に関する計画が適切", "the plan is adequate"),
    fact("secretsKept", "mlit-support:4::3", "情報の管理及び秘密の保持", "secrets are kept"),
  ],
};

/** An order that was not read: its kinds of corporations and its criteria stay open. */
const notRead: readonly Condition<Facts>[] = [
  criterion({
    id: "criteria-of-the-order",
    text: { ja: "主務省令で定める基準に適合する", en: "criteria of the order" },
    basis: at("act:31:1:4"),
    facts: ["material"],
    test: () => "wording-not-read",
  }),
];

interface ReadOrder {
  /** Its article with criteria of its own. */
  readonly criteria?: Provision;
  readonly grade: Grade;
}

/** The rule under one order, or under one that was not read. */
function ruleUnder(order: ReadOrder | undefined) {
  const criteria = order?.criteria;
  return rule<Facts, SupportCorporationAnswer>(
    ["act:31:1", "act:31:2", ...(criteria === undefined ? [] : [criteria])],
    {
      question: {
        ja: "安定供給確保支援法人の指定を受けることができるか。",
        en: "Can the corporation be designated to support a product?",
      },
      answers: {
        designatable: {
          ja: "指定の要件を満たし、欠格事由がない",
          en: "the requirements are met and nothing disqualifies it",
        },
        "not-designatable": {
          ja: "指定の要件を満たさないか、欠格事由がある",
          en: "a requirement is not met, or something disqualifies it",
        },
      },
      when: {
        designatable: allOf<Facts>(
          criterion({
            id: "specified-critical-product",
            text: { ja: "特定重要物資ごとの指定である", en: "it applies for a specified critical product" },
            basis: at("act:31:1"),
            facts: ["material"],
            test: ({ material }, on) => (typeof material === "string" ? isDesignatedMaterial(material, on) : undefined),
          }),
          criterion({
            id: "kind-of-corporation",
            text: {
              ja: "一般社団法人、一般財団法人又は主務省令で定める法人である",
              en: "a kind of corporation that the Act or the order names",
            },
            basis: at("act:31:1"),
            facts: ["form"],
            test: ({ form }) => {
              if (typeof form === "string" && form.startsWith("general-incorporated-")) return true;
              // Where the order was not read, no form fails; and what else the order asks for is not known either.
              if (order === undefined) return "wording-not-read";
              return typeof form === "string" ? form !== "other" : undefined;
            },
          }),
          fact(
            "financialBasisAndAbility",
            "act:31:1:1",
            "経理的基礎及び技術的能力を有する",
            "financial basis and technical ability",
          ),
          fact("structureAdequate", "act:31:1:2", "実施体制が基本指針に照らし適切である", "the structure is adequate", {
            id: "structure",
          }),
          not(
            allOf(
              fact("otherBusiness", "act:31:1:3", "他の業務を行っている", "it carries on other business"),
              fact(
                "otherBusinessHinders",
                "act:31:1:3",
                "他の業務が支障を及ぼすおそれがある",
                "the other business may hinder",
              ),
            ),
          ),
          ...(order === undefined ? notRead : criteria === undefined ? [] : (criteriaOfOrder[criteria] ?? notRead)),
          not(
            allOf(
              fact(
                "punishedUnderTheAct",
                "act:31:2:1",
                "この法律の規定に違反し、刑に処せられた",
                "punished under the Act",
                { id: "punished" },
              ),
              within("punishmentEndedOn", 2, "act:31:2:1", { id: "punishment-within-two-years", from: "punishment" }),
            ),
          ),
          not(
            allOf(
              fact("designationRevoked", "act:31:2:2", "指定を取り消された", "its designation was revoked"),
              within("designationRevokedOn", 2, "act:31:2:2", {
                id: "revocation-within-two-years",
                from: "revocation",
              }),
            ),
          ),
          not(
            allOf(
              fact(
                "officerPunishedUnderTheAct",
                "act:31:2:3",
                "役員のうちにこの法律の規定に違反し刑に処せられた者がある",
                "an officer was punished under the Act",
                {
                  id: "officer-punished",
                },
              ),
              within("officerPunishmentEndedOn", 2, "act:31:2:3", {
                id: "officer-punishment-within-two-years",
                from: "officer's-punishment",
              }),
            ),
          ),
        ),
      },
      shape: supportCorporationFactsShape,
      inForceFrom: "2022-08-01",
      restsOn: ["act:31"],
      ...(order === undefined ? undefined : { grade: order.grade }),
      enumerations: [materialWord, enumerated("form", forms, at("act:31:1"))],
    },
  );
}

const ofOrders = dated(
  supportCorporationOrders.map(({ material, from, gaps, criteria, source: { grade } }) => ({
    material,
    from,
    gaps,
    asked: ruleUnder({ grade, ...(criteria === undefined ? undefined : { criteria: provisionOf(criteria) }) }),
  })),
  (row) => [row.material],
);
const ofOrdersNotRead = ruleUnder(undefined);

/**
 * Tells whether a corporation can be designated to support a product.
 *
 * 安定供給確保支援法人の指定 (Act Art. 31(1)(2) and the order). Designation is for each product, on application, by the Prime
 * Minister and the minister for the product. The two years of each disqualification count their first day. The order
 * with MLIT has three criteria of its own. For products whose order was not read, kinds of corporations named by order
 * and criteria of the order stay open. It does not decide whether the ministers designate: they may.
 *
 * @param facts - the facts; what is left out is not known
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns `designatable` or `not-designatable`
 * @example
 * assessSupportCorporationDesignation({ material: "ship-parts", secretsKept: false }, "2024-04-01").answer;
 * // => "not-designatable"
 * assessSupportCorporationDesignation({ designationRevoked: true, designationRevokedOn: "2024-04-01" }, "2026-03-31")
 *   .answer; // => "not-designatable"
 * @see Act Art. 31
 * @category Support
 */
export function assessSupportCorporationDesignation(
  facts: SupportCorporationFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<SupportCorporationAnswer> {
  const read = withoutContradictions(facts, corporationDays);
  return withIssues(designationOf(read.facts, on, options), read.issues);
}

/** The days of what disqualifies a corporation. */
export const corporationDays: readonly DayOfEvent[] = [
  { event: "punishedUnderTheAct", day: "punishmentEndedOn", provision: "act:31:2:1" },
  { event: "designationRevoked", day: "designationRevokedOn", provision: "act:31:2:2" },
  { event: "officerPunishedUnderTheAct", day: "officerPunishmentEndedOn", provision: "act:31:2:3" },
];

function designationOf(
  facts: Facts,
  on: LegalDate,
  options: RuleOptions | undefined,
): Finding<SupportCorporationAnswer> {
  const row = isLegalDate(on) ? ofOrders.find(facts?.material, on) : undefined;
  if (row !== undefined) return touchedBy(row.asked(facts, on, options), row.gaps);
  const finding = ofOrdersNotRead(facts, on, options);
  // The order for the product was read, and was not in force yet: what it asks cannot be met, nor is it unread.
  const waits =
    isLegalDate(on) && supportCorporationOrders.some(({ material, from }) => material === facts?.material && on < from);
  if (waits && finding.answer === "undetermined" && finding.why !== "out-of-coverage")
    return withIssues(undetermined(ofOrdersNotRead.asks, on, "not-in-force"), finding.issues ?? []);
  if (finding.answer !== "undetermined") return finding;
  const open = touchedBy(finding, ["support-corporation-orders-not-read"]);
  if (finding.why !== "facts-missing" || !finding.missing.includes("material")) return open;
  // What any of the orders of the day asks for, beside the product.
  const given = isObject(facts) ? facts : {};
  const asked = ofOrders.on(on).flatMap((row) => row.asked({ ...given, material: row.material }, on, options).missing);
  return withMissing(open, [...new Set([...finding.missing, ...asked])]);
}

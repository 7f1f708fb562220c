import type { Condition, Criterion } from "../finding/condition";
import { allOf, anyOf, criterion, not } from "../finding/condition";
import { amountFact, enumerated, percentFact, readEnumerations, type StatedFact, withIssues, yesOrNoFact } from "../finding/enumeration";
import { assess, type Finding, type Question, undetermined } from "../finding/finding";
import { atLeast, known, lessThan, moreThan } from "../finding/truth";
import { type DatedRow, rowFinder } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { type WordingStretch, wordingsOf } from "../kernel/wordings";
import type { CriterionGroup, DesignationCriteriaRow, DesignationCriterion } from "./designation-criterion";
import { businessWords, unlistedBusiness } from "./ministerial-orders";
import type { OperatorDesignationFacts } from "./operator-designation-facts";
import { designationCriteria } from "./tables/designation-criteria";

/** The answer to whether an operator meets the designation criteria of its business; it is not a designation. */
export type OperatorDesignationAnswer = "meets-criteria" | "does-not-meet-criteria";

type Facts = Readonly<Record<string, unknown>>;

const texts = {
  question: {
    ja: "特定社会基盤事業者の指定基準に該当するか",
    en: "Does the operator meet the criteria for designation as a specified essential infrastructure service provider?",
  },
  meets: {
    ja: "指定基準に該当する（主務大臣は指定することができる）",
    en: "meets the criteria (the competent minister may designate it)",
  },
  fails: { ja: "指定基準に該当しない", en: "does not meet the criteria" },
} as const;

const general = { question: texts.question, basis: [at("act:50:1"), at("order:9")] };

/** The businesses of the Order, with the one that the Act names for a later day, and the readings of the rounding. */
const words: readonly StatedFact[] = [
  enumerated("business", businessWords, at("order:9")),
  enumerated("shareRoundedOn", ["ratio", "percentage"], at("meti:2::10")),
];

function valueAt(facts: Facts, fact: string, year: number | undefined): unknown {
  if (year === undefined) return facts[fact];
  const { years } = facts;
  if (!Array.isArray(years) || years.length > 3) return undefined;
  return (years[year] as Facts | null | undefined)?.[fact];
}

/** Rounded on the ratio 0.5 percent is enough, rounded on the percentage it takes 0.995. */
function roundedShare(value: number, roundedOn: unknown): boolean | undefined {
  if (value >= 0.995) return true;
  if (value < 0.5) return false;
  if (roundedOn === "ratio") return true;
  return roundedOn === "percentage" ? false : undefined;
}

function leafCondition(leaf: DesignationCriterion, year?: number): Criterion<Facts> {
  const limit = leaf.value as number;
  const compare = { "at-least": atLeast, "more-than": moreThan, "less-than": lessThan };
  const path = year === undefined ? leaf.fact : `years.${year}.${leaf.fact}`;
  return criterion<Facts>({
    id: year === undefined ? leaf.id : `${leaf.id}-year-${year + 1}`,
    text: leaf.text,
    basis: leaf.basis,
    facts: leaf.rounded ? [path, "shareRoundedOn"] : [path],
    test: (facts) => {
      const value = valueAt(facts, leaf.fact, year);
      if (leaf.comparison === "is") return known(value);
      if (typeof value !== "number" || !(value >= 0) || (leaf.unit === "percent" && value > 100)) return undefined;
      return leaf.rounded ? roundedShare(value, facts.shareRoundedOn) : compare[leaf.comparison](value, limit);
    },
  });
}

function groupCondition(group: CriterionGroup, year?: number): Condition<Facts> {
  if (group.combination === "any-year" && year === undefined) return anyOf(...[0, 1, 2].map((one) => groupCondition(group, one)));
  const parts = group.of.map((part) => ("of" in part ? groupCondition(part) : leafCondition(part, year)));
  if (group.combination === "any-of") return anyOf(...parts);
  return group.combination === "none-of" ? not(anyOf(...parts)) : allOf(...parts);
}

/** What each fact of a criterion may hold: a share up to 100 percent, a figure not below nothing, yes or no. */
function factsOf(group: CriterionGroup, above = ""): readonly StatedFact[] {
  const below = group.combination === "any-year" ? `${above}years.*.` : above;
  return group.of.flatMap((part): readonly StatedFact[] => {
    if ("of" in part) return factsOf(part, below);
    const path = below + part.fact;
    if (part.comparison === "is") return [yesOrNoFact(path, part.basis)];
    return [part.unit === "percent" ? percentFact(path, part.basis) : amountFact(path, part.basis)];
  });
}

/** Cabinet Office orders, alone or with another ministry, are those of the finance item. */
function wordingsOfOrder(law: string): readonly WordingStretch[] {
  const finance = !["505M60000400041", "505M60000800062", "505M60000008064"].includes(law);
  return wordingsOf(finance ? ["act:50:1:14", "fsa:2"] : ["act:50:1", "meti:2"]);
}

function questionOf(row: DesignationCriteriaRow): Question<Facts, OperatorDesignationAnswer> {
  return {
    question: texts.question,
    basis: [at("act:50:1"), row.basis],
    inForceFrom: row.from,
    wordings: wordingsOfOrder(row.basis.law),
    cases: row.criterion === undefined ? [] : [{ answer: "meets-criteria", text: texts.meets, when: groupCondition(row.criterion) }],
    otherwise: { answer: "does-not-meet-criteria", text: texts.fails },
  };
}

/** A row and, from the first time it is asked on, its question: most programs ask for one business. */
interface DatedQuestion extends Pick<DatedRow, "from" | "until"> {
  readonly row: DesignationCriteriaRow;
  question?: Question<Facts, OperatorDesignationAnswer>;
}

const criteriaOn = rowFinder<DatedQuestion>(
  designationCriteria.map((row) => ({ row, from: row.from, ...(row.until && { until: row.until }) })),
  ({ row }) => [row.business],
);

/**
 * Tells whether an operator meets the designation criteria of its business.
 *
 * 特定社会基盤事業者の指定基準 (Act Art. 50(1), Art. 2 of the ten ministerial orders). Use it to see whether a designation is
 * possible, for any business of any order, under the law of any day since 2023-11-01.
 *
 * Meeting the criteria is not designation: Art. 50(1) says that the competent minister may designate, and no duty
 * follows before the notice of a designation. That the operator carries on the business named, and is an operator of it
 * under the law of the industry (of credit cards a registered one), is taken from the caller; where a licence or a status is
 * the whole criterion, or the order names the article of a licence or registration, it is asked as a fact. The share of
 * gas imports is rounded in a way that can be read in two ways: from 0.5 up to 0.995 percent the answer depends on
 * `shareRoundedOn`.
 *
 * All ten orders were amended with effect from 2026-09-18 in wording that was not read. From then on the answer is that of the
 * criteria last read, with grade `inferred`.
 *
 * @param facts - the business and the facts of its order; absent ones are not known; amounts in yen, shares in percent
 * @param on - the day whose law applies
 * @returns the finding; undetermined with `not-in-force` where the Order did not list the business on that day
 * @example
 * assessOperatorDesignation({ business: "generation", outputKw: 500_000 }, "2024-02-02").answer; // => "meets-criteria"
 * assessOperatorDesignation({ business: "water-supply", populationServed: 1_000_000 }, "2024-04-01").answer; // => "does-not-meet-criteria"
 * assessOperatorDesignation({ business: "banking", averageAtms: 9_999 }, "2024-02-02").missing; // => ["averageDepositsYen", "averageDepositAccounts"]
 * assessOperatorDesignation({ business: "port-transport" }, "2025-03-31").why; // => "not-in-force"
 * @see Act Art. 50(1) https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Infrastructure
 * @since 0.1.0
 */
export function assessOperatorDesignation(facts: OperatorDesignationFacts, on: LegalDate): Finding<OperatorDesignationAnswer> {
  const read = readEnumerations((facts ?? {}) as Facts, words);
  return withIssues(judge(read.facts, on), read.issues);
}

/** The answer from facts in which every word is one that is allowed. */
function judge(facts: Facts, on: LegalDate): Finding<OperatorDesignationAnswer> {
  if (!isLegalDate(on)) return { ...undetermined(general, on, "out-of-coverage"), issues: [notALegalDate(["on"])] };
  const { business } = facts;
  if (typeof business !== "string") return { ...undetermined(general, on, "facts-missing"), missing: ["business"] };
  const dated = criteriaOn(business, on);
  if (dated === undefined) {
    const { why, gaps, issues } = unlistedBusiness(business, on) ?? { why: "out-of-coverage", issues: [] };
    return withIssues(undetermined(general, on, why, gaps), issues);
  }
  const { row } = dated;
  dated.question ??= questionOf(row);
  const { question } = dated;
  if (row.gap !== undefined) return undetermined(question, on, "wording-not-read", [row.gap]);
  const read = readEnumerations(facts, row.criterion === undefined ? [] : factsOf(row.criterion));
  const finding = withIssues(assess(question, read.facts, on), read.issues);
  return business === "lpg-import" ? withRoundingGap(finding, read.facts) : finding;
}

/** Between the two readings of the rounding the answer rests on the reading that the caller took. */
function withRoundingGap(finding: Finding<OperatorDesignationAnswer>, facts: Facts): Finding<OperatorDesignationAnswer> {
  const share = facts.averageImportSharePercent;
  if (typeof share !== "number" || !(share >= 0.5 && share < 0.995) || facts.importsOtherThanFeedstock === false) return finding;
  return { ...finding, grade: "inferred", gaps: [...(finding.gaps ?? []), "lpg-import-share-rounding"] };
}

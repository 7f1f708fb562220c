import type { Condition } from "../finding/condition";
import { allOf, anyOf, criterion, not } from "../finding/condition";
import { enumerated, type StatedFact, withIssues } from "../finding/enumeration";
import { factAt, numberAt } from "../finding/fact";
import { basisIn, readFacts } from "../finding/fact-shape";
import { assuredBy, type Finding, undetermined, withMissing } from "../finding/finding";
import { issuesOfReadings, type RuleOptions } from "../finding/reading";
import { type Rule, type RuleDefinition, ruleInWordings } from "../finding/rule";
import { dated } from "../kernel/dated";
import { refusedKey } from "../kernel/input-issues";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import { type OrderOfChapterIII, ordersOfChapterIII } from "../kernel/order-of-chapter-iii";
import { at } from "../kernel/provision";
import { stretchOn, type WordingStretch, wordingsOf } from "../kernel/wordings";
import { designationCriteria } from "./designation-criteria";
import type { CriterionGroup, DesignationCriteria, DesignationCriterion } from "./designation-criterion";
import { ministerialOrderLawIds, onUnlisted, unlistedBusiness } from "./ministerial-orders";
import type { OperatorDesignationFacts } from "./operator-designation-facts";
import { operatorDesignationFactsShape } from "./tables/fact-shapes";

/** The answer to whether an operator meets the designation criteria of its business; it is not a designation. */
export type OperatorDesignationAnswer = "meets-criteria" | "does-not-meet-criteria";

type Facts = Readonly<Record<string, unknown>>;

const question = {
  ja: "特定社会基盤事業者の指定基準に該当するか。",
  en: "Does the operator meet the criteria for designation as a specified essential infrastructure service provider?",
};
const answers = {
  "meets-criteria": {
    ja: "指定基準に該当する（主務大臣は指定することができる）",
    en: "meets the criteria (the competent minister may designate it)",
  },
  "does-not-meet-criteria": { ja: "指定基準に該当しない", en: "does not meet the criteria" },
} as const;

const general = { question, basis: [at("act:50:1"), at("order:9")] };

/** The businesses of the Order, with the one that the Act names for a later day, and the readings of the rounding. */
const words: readonly StatedFact[] = [
  enumerated("business", [...new Set(designationCriteria.map(({ business }) => business)), "medical"], at("order:9")),
  enumerated("shareRoundedOn", ["ratio", "percentage"], at("meti:2::10")),
];

/** Rounded on the ratio 0.5 percent is enough, rounded on the percentage it takes 0.995. */
function roundedShare(value: number, roundedOn: unknown): boolean | undefined {
  if (value >= 0.995) return true;
  if (value < 0.5) return false;
  if (roundedOn === "ratio") return true;
  return roundedOn === "percentage" ? false : undefined;
}

/** The condition of one criterion; of one of the three fiscal years where the order looks at each. */
function leafCondition(leaf: DesignationCriterion, year?: number): Condition<Facts> {
  const { text, comparison, value } = leaf;
  const path = year === undefined ? leaf.fact : `years.${year}.${leaf.fact}`;
  const id = year === undefined ? leaf.id : `${leaf.id}-year-${year + 1}`;
  if (comparison === "is") return factAt<Facts>(path, leaf.basis, text.ja, text.en, { id });
  if (leaf.rounded) {
    return criterion<Facts>({
      id,
      text,
      basis: leaf.basis,
      facts: [path, "shareRoundedOn"],
      test: (facts) => {
        const share = facts[path];
        return typeof share === "number" ? roundedShare(share, facts.shareRoundedOn) : undefined;
      },
    });
  }
  const limits = numberAt<Facts>(path);
  const limit = { "at-least": limits.atLeast, "more-than": limits.moreThan, "less-than": limits.lessThan }[comparison];
  return limit(value as number, leaf.basis, text.ja, text.en, { id });
}

function groupCondition(group: CriterionGroup, year?: number): Condition<Facts> {
  if (group.combination === "any-year" && year === undefined)
    return anyOf(...[0, 1, 2].map((one) => groupCondition(group, one)));
  const parts = group.of.map((part) => ("of" in part ? groupCondition(part) : leafCondition(part, year)));
  if (group.combination === "any-of") return anyOf(...parts);
  return group.combination === "none-of" ? not(anyOf(...parts)) : allOf(...parts);
}

/**
 * What the register says of Art. 2 of each order. Cabinet Office orders, alone or with another ministry, are those of
 * the finance item.
 */
export const wordingsOfCriteria: Readonly<Record<OrderOfChapterIII, readonly WordingStretch[]>> = {
  meti: wordingsOf(["act:50:1", "meti:2"]),
  mlit: wordingsOf(["act:50:1", "mlit:2"]),
  mic: wordingsOf(["act:50:1", "mic:2"]),
  fsa: wordingsOf(["act:50:1:14", "fsa:2"]),
  "cao-moj": wordingsOf(["act:50:1:14", "cao-moj:2"]),
  "cao-mof": wordingsOf(["act:50:1:14", "cao-mof:2"]),
  "cao-moj-mof": wordingsOf(["act:50:1:14", "cao-moj-mof:2"]),
  "cao-mhlw": wordingsOf(["act:50:1:14", "cao-mhlw:2"]),
  "cao-maff": wordingsOf(["act:50:1:14", "cao-maff:2"]),
  "cao-mof-maff": wordingsOf(["act:50:1:14", "cao-mof-maff:2"]),
};
const wordingsOfAllCriteria = Object.values(wordingsOfCriteria).flat();

/** A row of the criteria and the rule made of it; none where its wording was not read. */
interface CriteriaRule extends Pick<DesignationCriteria, "business" | "from" | "until" | "gap" | "basis"> {
  readonly ask?: Rule<Facts, OperatorDesignationAnswer>;
}

function criteriaRule({ criterion: group, basis, ...row }: DesignationCriteria): CriteriaRule {
  if (group === undefined) return { ...row, basis };
  const definition: RuleDefinition<Facts, OperatorDesignationAnswer> = {
    question,
    answers,
    when: { "meets-criteria": groupCondition(group) },
    inForceFrom: row.from,
  };
  const order = ordersOfChapterIII.find((one) => ministerialOrderLawIds[one] === basis.law) as OrderOfChapterIII;
  const ask = ruleInWordings([at("act:50:1"), basis], definition, wordingsOfCriteria[order]);
  return { ...row, basis, ask };
}

/** The first day on which a business was listed. */
const firstListed = designationCriteria.reduce(
  (first, { from }) => (from < first ? from : first),
  "9999-12-31" as LegalDate,
);

const criteria = dated(designationCriteria.map(criteriaRule), ({ business }) => [business]);

/**
 * Tells whether an operator meets the designation criteria of its business.
 *
 * 特定社会基盤事業者の指定基準 (Act Art. 50(1), Art. 2 of the ten ministerial orders). Use it to see whether a designation is
 * possible, for any business of any order, under the law of any day since 2023-11-01.
 *
 * Meeting the criteria is not designation: Art. 50(1) says that the competent minister may designate, and no duty
 * follows before the notice of a designation. That the operator carries on the business named, and is an operator of it
 * under the law of the industry, is taken from the caller; where a licence or a status is the whole criterion, or the
 * order names the article of a licence or registration (as for credit cards), it is asked as a fact. The share of
 * gas imports is rounded in a way that can be read in two ways: from 0.5 up to 0.995 percent the answer depends on
 * `shareRoundedOn`.
 *
 * All ten orders were amended in September 2026 in wording that was not read. Since then the answer is that of the
 * criteria last read, with grade `inferred`.
 *
 * @param facts - the business and the facts of its order; absent ones are not known; amounts in yen, shares in percent
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns the finding; undetermined with `not-in-force` where the Order did not list the business on that day
 * @example
 * assessOperatorDesignation({ business: "generation", outputKw: 500_000 }, "2024-02-02").answer; // => "meets-criteria"
 * assessOperatorDesignation({ business: "water-supply", populationServed: 1_000_000 }, "2024-04-01").answer;
 * // => "does-not-meet-criteria"
 * assessOperatorDesignation({ business: "banking", averageAtms: 9_999 }, "2024-02-02").missing;
 * // => ["averageDepositsYen", "averageDepositAccounts"]
 * assessOperatorDesignation({ business: "port-transport" }, "2025-03-31").why; // => "not-in-force"
 * @see Act Art. 50(1)
 * @category Infrastructure
 */
export function assessOperatorDesignation(
  facts: OperatorDesignationFacts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<OperatorDesignationAnswer> {
  const read = readFacts(facts as Facts, { shape: operatorDesignationFactsShape, enumerations: words }, (path) => {
    const { business } = facts as Facts;
    const ask = isLegalDate(on) && typeof business === "string" ? criteria.find(business, on)?.ask : undefined;
    return ask === undefined ? general.basis[0] : basisIn(ask.asks)(path);
  });
  const others = factsOfAnother(read.facts);
  // What goes unheard is of no kind.
  const own = read.issues.filter(({ path }) => !others.some((one) => one.path[0] === path[0]));
  return withIssues(judge(read.facts, on, options), [...own, ...others]);
}

/** The facts that the criteria of each business look at on any day. */
const factsOf: ReadonlyMap<string, ReadonlySet<string>> = designationCriteria.reduce((all, { business, criterion }) => {
  const names = all.get(business) ?? new Set(business === "lpg-import" ? ["business", "shareRoundedOn"] : ["business"]);
  const add = (group: CriterionGroup): void => {
    if (group.combination === "any-year") names.add("years");
    else for (const part of group.of) "of" in part ? add(part) : names.add(part.fact);
  };
  if (criterion !== undefined) add(criterion);
  return all.set(business, names);
}, new Map<string, Set<string>>());

/** Facts that no criterion of the business looks at, though one of another business does. */
function factsOfAnother(facts: Facts): readonly Issue[] {
  const { business } = facts;
  const known = typeof business === "string" ? factsOf.get(business) : undefined;
  if (known === undefined) return [];
  return Object.keys(facts).flatMap((name) =>
    known.has(name) || !Object.hasOwn(operatorDesignationFactsShape, name)
      ? []
      : [{ ...refusedKey([name], name, [...known]), basis: at("act:50:1") }],
  );
}

/** The answer from facts in which every word is one that is allowed. */
function judge(facts: Facts, on: LegalDate, options: RuleOptions | undefined): Finding<OperatorDesignationAnswer> {
  if (!isLegalDate(on)) return { ...undetermined(general, on, "out-of-coverage"), issues: [notALegalDate(["on"])] };
  const { business } = facts;
  const ofReadings = issuesOfReadings(options, wordingsOfAllCriteria);
  if (typeof business !== "string") {
    if (on < firstListed) return withIssues(undetermined(general, on, "not-in-force"), ofReadings);
    const looked = Object.values(wordingsOfCriteria).flatMap((one) => stretchOn(one, on) ?? []);
    const open = undetermined<OperatorDesignationAnswer>(general, on, "facts-missing");
    return withIssues(
      withMissing(
        assuredBy(
          open,
          looked.map(({ gaps }) => ({ grade: "inferred", gaps })),
        ),
        ["business"],
      ),
      ofReadings,
    );
  }
  const row = criteria.find(business, on);
  if (row === undefined) {
    const unlisted = unlistedBusiness(business, on);
    return withIssues(onUnlisted<OperatorDesignationAnswer>(general, on, unlisted), [
      ...unlisted.issues,
      ...ofReadings,
    ]);
  }
  const { ask, basis, gap } = row;
  if (ask === undefined) {
    return undetermined(
      { question, basis: [at("act:50:1"), basis] },
      on,
      "wording-not-read",
      gap === undefined ? [] : [gap],
    );
  }
  const finding = ask(ofThreeYears(facts), on, options);
  return business === "lpg-import" ? withRoundingGap(finding, facts) : finding;
}

/** The orders look at three fiscal years: of more it is not known which are meant. */
function ofThreeYears(facts: Facts): Facts {
  const { years } = facts;
  return years === undefined || (Array.isArray(years) && years.length <= 3) ? facts : { ...facts, years: undefined };
}

/** Between the two readings of the rounding the answer rests on the reading that the caller took. */
function withRoundingGap(
  finding: Finding<OperatorDesignationAnswer>,
  facts: Facts,
): Finding<OperatorDesignationAnswer> {
  const share = facts.averageImportSharePercent;
  if (typeof share !== "number" || !(share >= 0.5 && share < 0.995) || facts.importsOtherThanFeedstock === false)
    return finding;
  return { ...finding, grade: "inferred", gaps: [...(finding.gaps ?? []), "lpg-import-share-rounding"] };
}

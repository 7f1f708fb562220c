import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import type {
  CriterionGroup,
  CriterionGroupRow,
  CriterionRow,
  DesignationCriteria,
  DesignationCriterion,
  PeriodWords,
} from "./designation-criterion";
import { underEachNumber } from "./renumbering";
import { comparisonWords, designationCriteriaRows, periodWords, unitWords } from "./tables/designation-criteria";

const combinations = ["all-of", "any-of", "none-of", "any-year"] as const;
const comparisons = ["at-least", "more-than", "less-than"] as const;

function inJapanese(value: number): string {
  if (value % 1e12 === 0) return `${value / 1e12}兆`;
  if (value % 1e8 === 0) return `${value / 1e8}億`;
  return value % 1e4 === 0 ? `${value / 1e4}万` : `${value}`;
}

function inEnglish(value: number): string {
  return value >= 1e12 ? `${value / 1e12} trillion` : `${value}`.replace(/\B(?=(?:\d{3}){1,6}$)/g, ",");
}

/** `averageDepositsYen` becomes `average-deposits-yen`. */
function idOf(fact: string): string {
  return fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * A condition with its id and its words: what is asked, or what is measured over which time and compared with which
 * limit.
 */
function criterionOf({ ja, en, fact, subitem, basis, ...row }: CriterionRow, article: Citation): DesignationCriterion {
  const base = {
    id: idOf(fact),
    fact,
    measure: { ja, en },
    basis:
      basis ?? (subitem === undefined ? article : Object.freeze({ ...article, subitems: Object.freeze([subitem]) })),
  };
  const comparison = comparisons.find((one) => one in row);
  if (comparison === undefined) return { ...base, comparison: "is", value: true, text: { ja: predicateOf(ja), en } };
  const { unit, period, rounded, [comparison]: value } = row as Required<CriterionRow>;
  const over: PeriodWords = periodWords[period] ?? { ja: "", en: "" };
  const [word, units] = [comparisonWords[comparison], unitWords[unit]];
  const time = over.en && ` (${over.en}${rounded ? ", rounded half up" : ""})`;
  const measured = `${over.ja}${ja}${over.jaAfter ?? ""}${rounded ? "（四捨五入）" : ""}`;
  const compared = comparison === "more-than" ? word.ja : `${word.ja}である`;
  return {
    ...base,
    comparison,
    value,
    unit,
    ...(period && { period }),
    ...(rounded && { rounded }),
    text: {
      ja: `${measured}が${inJapanese(value)}${units.ja}${compared}`,
      en: `${en}${time}: ${word.en} ${inEnglish(value)} ${units.en}`,
    },
  };
}

/** A measure that is looked at as true or not, as a predicate: 「…であること」 is 「…である」. */
function predicateOf(ja: string): string {
  if (ja.endsWith("こと")) return ja.slice(0, -2);
  return /[るいた]$/.test(ja) ? ja : `${ja}である`;
}

function groupOf(row: CriterionGroupRow, article: Citation): CriterionGroup {
  const combination = combinations.find((one) => one in row) ?? "all-of";
  const of = (row[combination] ?? []).map((part) => {
    if (!("fact" in part)) return groupOf(part, article);
    const one = criterionOf(part, article);
    return combination === "none-of"
      ? { ...one, text: { ja: `除外事由：${one.text.ja}`, en: `excluded: ${one.text.en}` } }
      : one;
  });
  return { combination, of };
}

/** Designation criteria of every business, by date, each condition with its id and its words. 指定基準. */
export const designationCriteria: readonly DesignationCriteria[] = table(
  designationCriteriaRows.flatMap(underEachNumber).map(({ business, from, until, basis, source, gap, ...group }) => ({
    business,
    from,
    ...(until && { until }),
    basis,
    source,
    ...(gap === undefined ? { criterion: groupOf(group, basis) } : { gap }),
  })),
);

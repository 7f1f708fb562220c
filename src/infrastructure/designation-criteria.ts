import { table } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";
import type {
  CriterionGroup,
  CriterionGroupRow,
  CriterionRow,
  DesignationCriteria,
  DesignationCriterion,
  PeriodWords,
} from "./designation-criterion";
import { comparisonWords, designationCriteriaRows, periodWords, unitWords } from "./tables/designation-criteria";

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

/** The whole condition in words. */
function textOf({ measure, comparison, value, unit, period, rounded }: CriterionRow): BilingualText {
  if (comparison === "is" || unit === undefined) return measure;
  const word = comparisonWords[comparison];
  const over: PeriodWords = period === undefined ? { ja: "", en: "" } : periodWords[period];
  return {
    ja: `${over.ja}${measure.ja}${over.jaAfter ?? ""}${rounded ? "（四捨五入）" : ""}が${inJapanese(Number(value))}${unitWords[unit].ja}${word.ja}`,
    en: `${measure.en}${over.en && ` (${over.en}${rounded ? ", rounded half up" : ""})`}: ${word.en} ${inEnglish(Number(value))} ${unitWords[unit].en}`,
  };
}

function criterionOf(row: CriterionRow, excluded: boolean): DesignationCriterion {
  const { ja, en } = textOf(row);
  return { id: idOf(row.fact), ...row, text: excluded ? { ja: `除外：${ja}`, en: `excluded: ${en}` } : { ja, en } };
}

function groupOf({ combination, of }: CriterionGroupRow): CriterionGroup {
  return { combination, of: of.map((part) => ("of" in part ? groupOf(part) : criterionOf(part, combination === "none-of"))) };
}

/** Designation criteria of every business, by date, each condition with its id and its words. 指定基準. */
export const designationCriteria: readonly DesignationCriteria[] = table(
  designationCriteriaRows.map(({ criterion, ...row }) => (criterion === undefined ? row : { ...row, criterion: groupOf(criterion) })),
);

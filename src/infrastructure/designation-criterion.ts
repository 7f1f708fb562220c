import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";
import type { InfrastructureBusinessId } from "../ministers/infrastructure-business";
import type { RenumberedRow } from "./renumbering";

/** Over which time a measure is taken. 算定期間. */
export type MeasuringPeriod =
  | "average-at-last-three-business-year-ends"
  | "average-over-last-three-business-years"
  | "any-of-last-three-fiscal-years"
  | "average-over-last-three-calendar-years"
  | "share-of-five-year-averages"
  | "monthly-average-of-previous-fiscal-year"
  | "previous-fiscal-year"
  | "previous-calendar-year"
  | "fiscal-year-2019";

/** Unit of a measure. 単位. */
export type MeasureUnit =
  | "kW"
  | "m3"
  | "m3-per-hour"
  | "km"
  | "percent"
  | "yen"
  | "persons"
  | "accounts"
  | "machines"
  | "vehicles"
  | "containers"
  | "shops"
  | "contracts"
  | "meters";

/** How a measure is compared: 以上, 超える, 未満; `is` for a yes-or-no condition. */
export type CriterionComparison = "at-least" | "more-than" | "less-than" | "is";

/** One condition of a designation criterion, as data. 指定基準の要件. */
export interface DesignationCriterion {
  /** Id of the condition, as in the reasons of a finding. */
  readonly id: string;
  /** Name of the fact in `OperatorDesignationFacts` that it looks at. */
  readonly fact: string;
  /** What is measured or asked, in both languages. */
  readonly measure: BilingualText;
  /** How it is compared. */
  readonly comparison: CriterionComparison;
  /** The limit, or the answer that is wanted where the comparison is `is`. */
  readonly value: number | boolean;
  /** Unit of the limit; absent where the comparison is `is`. */
  readonly unit?: MeasureUnit;
  /** Over which time it is measured; absent where the order names none. */
  readonly period?: MeasuringPeriod;
  /** The order rounds the figure half up at its second decimal place. 小数点以下二位未満の端数の四捨五入. */
  readonly rounded?: true;
  /** The whole condition in both languages. */
  readonly text: BilingualText;
  /** Its place in the order. */
  readonly basis: Citation;
}

/**
 * Conditions as the order combines them.
 *
 * `all-of`: いずれにも該当. `any-of`: いずれかに該当. `none-of`: who meets it is excluded (…を除く). `any-year`: every one
 * of them in the same one of the three fiscal years.
 */
export interface CriterionGroup {
  /** How the parts are combined. */
  readonly combination: "all-of" | "any-of" | "none-of" | "any-year";
  /** The parts, in the order of the provision. */
  readonly of: readonly (DesignationCriterion | CriterionGroup)[];
}

/** The designation criterion of a business over a stretch of days. 特定社会基盤事業者の指定基準. */
export interface DesignationCriteria extends DatedRow {
  /** The business. */
  readonly business: InfrastructureBusinessId;
  /** The criterion; absent where its wording was not read. */
  readonly criterion?: CriterionGroup;
  /** Id of the known gap where the wording was not read. */
  readonly gap?: string;
}

/**
 * A condition as the table states it: its id and its words follow from it; without a limit it is asked with yes or no.
 */
export interface CriterionRow
  extends BilingualText,
    Pick<DesignationCriterion, "fact" | "unit" | "period" | "rounded"> {
  /** The sub-item of the row's provision in which it stands. */
  readonly subitem?: string;
  /** Where it stands instead: in the definition of a term. */
  readonly basis?: Citation;
  readonly "at-least"?: number;
  readonly "more-than"?: number;
  readonly "less-than"?: number;
}

/** Conditions as the table states them: one combination and its parts. */
export type CriterionGroupRow = {
  readonly [Combination in CriterionGroup["combination"]]?: readonly (CriterionRow | CriterionGroupRow)[];
};

/** A designation criterion as the table states it. */
export type DesignationCriteriaRow = Omit<DesignationCriteria, "criterion"> & RenumberedRow & CriterionGroupRow;

/** The words for the time over which a measure is taken: in Japanese before and after the measure. */
export interface PeriodWords extends BilingualText {
  readonly jaAfter?: string;
}

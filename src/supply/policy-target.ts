import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";
import type { MaterialId, ServiceId } from "../ministers/material-ministers";

/** What a numeric target measures. For services: `capacity`, `availability` and `lead-time`. 指標. */
export type TargetMetric =
  | "production-capacity"
  | "provision-capacity"
  | "stock"
  | "surplus-supply"
  | "sales"
  | "share-of-demand"
  | "availability"
  | "lead-time"
  | "downtime";

/** How the value of a target is meant. */
export type TargetComparison = "at-least" | "about" | "more-than" | "at-most" | "exactly";

/** A target of an action policy: a number, or words where the policy names no number. 目標. */
export interface PolicyTarget {
  /** What the target is about. */
  readonly of: BilingualText;
  /** The service, where it is a target for providing a service. */
  readonly service?: ServiceId | undefined;
  /** What is measured; absent for a target in words. */
  readonly metric?: TargetMetric | undefined;
  /** Unit, such as `"units/year"`, `"GWh/year"`, `"km/year"`, `"days"` or `"%"`. @minLength 1 */
  readonly unit?: string | undefined;
  /** The number, in that unit. @minimum 0 */
  readonly value?: number | undefined;
  /** How the number is meant. */
  readonly comparison?: TargetComparison | undefined;
  /** Year from which progress is measured. 基準年. @integer @minimum 1900 @maximum 2200 */
  readonly baseYear?: number | undefined;
  /** The number in that year, or from which on the measure counts. @minimum 0 */
  readonly baseValue?: number | undefined;
  /**
   * Year by which it is to be reached; a calendar year unless `fiscalYear`. 目標年.
   * @integer @minimum 1900 @maximum 2200
   */
  readonly targetYear?: number | undefined;
  /** The years are fiscal years, which begin on 1 April. 年度. */
  readonly fiscalYear?: boolean | undefined;
}

/** What the policy targets within the product; narrower than the Order. */
export interface PolicyScopeRow extends DatedRow {
  /** The product. */
  readonly material: MaterialId;
  /** What is targeted. */
  readonly what: BilingualText;
}

/** A target with its source. */
export interface PolicyTargetRow extends DatedRow, PolicyTarget {
  /** The product. */
  readonly material: MaterialId;
}

/** A day on which a policy was revised. */
export interface PolicyRevisionRow extends DatedRow {
  /** The product. */
  readonly material: MaterialId;
  /** What was changed, as far as known. */
  readonly change: BilingualText;
}

/**
 * A term of a policy, or of the support under it, as far as a source gives it: never more than the source says.
 * 期間・規模・助成の上限等.
 */
export interface PolicyTermRow extends DatedRow {
  /** The product. */
  readonly material: MaterialId;
  /**
   * A period of the measure (Art. 8(2)(iii)), a scale below which it is not taken up, what of a stock counts, or the
   * highest grant.
   */
  readonly kind: "period" | "scale" | "stock" | "grant-ceiling";
  /** The term. */
  readonly what: BilingualText;
  /** The number, in the unit. @minimum 0 */
  readonly value?: number | undefined;
  /** Unit, such as `"months"` or `"yen"`. @minLength 1 */
  readonly unit?: string | undefined;
  /** How the number is meant. */
  readonly comparison?: TargetComparison | undefined;
  /** Highest share of the cost that a grant pays. 助成率の上限. */
  readonly share?: "1/3" | "1/2" | "2/3" | "whole" | undefined;
}

/** An official page on a policy and its plans. 公表のページ. */
export interface PolicyPageRow extends DatedRow {
  /** The product; absent where the page is about all of them. */
  readonly material?: MaterialId | undefined;
  /** Its address. @minLength 1 */
  readonly url: string;
  /** What stands there. */
  readonly what: BilingualText;
}

import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";

/** A premium rate for insurance of a guarantee for the certified business. 保険料率. */
export interface CreditInsurancePremiumRate extends DatedRow {
  /** `ordinary` 普通保険, `unsecured` 無担保保険, `special-small-lot` 特別小口保険. */
  readonly insurance: "ordinary" | "unsecured" | "special-small-lot";
  /** Special guarantee for bill discounting or overdrafts. 手形割引等特殊保証及び当座貸越し特殊保証. */
  readonly specialGuarantee: boolean;
  /**
   * The guaranteed enterprise is a corporation that meets the requirement of the ordinance under Credit Insurance Act
   * Art. 3-2(1). Only told apart for unsecured insurance, since 2024-03-15.
   */
  readonly corporationMeetsRequirement?: boolean;
  /** Percent a year of the insured amount. */
  readonly percentPerYear: number;
}

/** How Art. 28 changes one number of the Credit Insurance Act for the certified business. 中小企業信用保険法の特例. */
export interface CreditInsuranceSpecialRule extends DatedRow {
  /** Stable id. */
  readonly id:
    | "separate-ceiling"
    | "separate-amount-of-each-loan"
    | "overseas-investment-limit"
    | "overseas-investment-larger-limit"
    | "new-business-limit"
    | "new-business-larger-limit"
    | "ordinary-insurance-coverage"
    | "premium-ceiling";
  /** Unit of `usual` and `special`. */
  readonly unit?: "yen" | "percent";
  /**
   * The number without the special rule; for limits also the one for funds other than those of the certified business.
   */
  readonly usual?: number;
  /** The number for guarantees for the certified business. */
  readonly special?: number;
  /** The provisions of the Credit Insurance Act (325AC0000000264) that are read otherwise. */
  readonly reads: readonly Citation[];
}

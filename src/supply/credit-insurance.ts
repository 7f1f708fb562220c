import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import { dated, table } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { gradedRow } from "../kernel/wordings";

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

const first = { from: "2022-12-23", basis: at("order:6:1"), source: { grade: "text" } } as const;
const second = { from: "2024-03-15", basis: at("order:6:2"), source: { grade: "text" } } as const;
const one = at("order:6");

const premiumRates = dated<CreditInsurancePremiumRate>(
  table<readonly CreditInsurancePremiumRate[]>([
    { insurance: "ordinary", specialGuarantee: false, percentPerYear: 0.41, ...first, until: "2024-03-15", basis: one },
    { insurance: "ordinary", specialGuarantee: true, percentPerYear: 0.35, ...first, until: "2024-03-15", basis: one },
    {
      insurance: "unsecured",
      specialGuarantee: false,
      percentPerYear: 0.41,
      ...first,
      until: "2024-03-15",
      basis: one,
    },
    { insurance: "unsecured", specialGuarantee: true, percentPerYear: 0.35, ...first, until: "2024-03-15", basis: one },
    {
      insurance: "special-small-lot",
      specialGuarantee: false,
      percentPerYear: 0.19,
      ...first,
      until: "2024-03-15",
      basis: one,
    },
    {
      insurance: "special-small-lot",
      specialGuarantee: true,
      percentPerYear: 0.15,
      ...first,
      until: "2024-03-15",
      basis: one,
    },
    { insurance: "ordinary", specialGuarantee: false, percentPerYear: 0.41, ...first, from: "2024-03-15" },
    { insurance: "ordinary", specialGuarantee: true, percentPerYear: 0.35, ...first, from: "2024-03-15" },
    {
      insurance: "unsecured",
      specialGuarantee: false,
      corporationMeetsRequirement: false,
      percentPerYear: 0.41,
      ...first,
      from: "2024-03-15",
    },
    {
      insurance: "unsecured",
      specialGuarantee: true,
      corporationMeetsRequirement: false,
      percentPerYear: 0.35,
      ...first,
      from: "2024-03-15",
    },
    {
      insurance: "unsecured",
      specialGuarantee: false,
      corporationMeetsRequirement: true,
      percentPerYear: 0.4725,
      ...second,
    },
    {
      insurance: "unsecured",
      specialGuarantee: true,
      corporationMeetsRequirement: true,
      percentPerYear: 0.4125,
      ...second,
    },
    { insurance: "special-small-lot", specialGuarantee: false, percentPerYear: 0.19, ...first, from: "2024-03-15" },
    { insurance: "special-small-lot", specialGuarantee: true, percentPerYear: 0.15, ...first, from: "2024-03-15" },
  ]),
);

/**
 * The premium rates of a day for insurance of guarantees for the certified business.
 *
 * 保険料率 (Act Art. 28(5), Order Art. 6). A second paragraph, in force since 2024-03-15, adds 0.0625 points to unsecured
 * insurance where the enterprise is a corporation that meets the requirement of the Credit Insurance Act's ordinance.
 * Rates are for each year of the loan and stay within the two percent of the Act.
 *
 * @param on - the day whose law applies
 * @returns one row an insurance and kind of guarantee; `[]` before 2022-12-23
 * @example
 * creditInsurancePremiumRates("2024-03-14").length; // => 6
 * creditInsurancePremiumRates("2024-03-15").find(
 *   (rate) => rate.corporationMeetsRequirement && !rate.specialGuarantee,
 * )?.percentPerYear; // => 0.4725
 * @see Order Art. 6
 * @category Support
 */
export function creditInsurancePremiumRates(on: LegalDate): readonly CreditInsurancePremiumRate[] {
  return premiumRates.on(on).map((row) => gradedRow(row, on));
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

const common = { from: "2022-08-01", source: { grade: "text" } } as const;

const specialRules = dated<CreditInsuranceSpecialRule>(
  table<readonly CreditInsuranceSpecialRule[]>([
    {
      id: "separate-ceiling",
      reads: [at("325AC0000000264:3:1"), at("325AC0000000264:3-2:1"), at("325AC0000000264:3-3:1")],
      basis: at("act:28:1"),
      ...common,
    },
    {
      id: "separate-amount-of-each-loan",
      reads: [at("325AC0000000264:3-2:3"), at("325AC0000000264:3-3:2")],
      basis: at("act:28:1"),
      ...common,
    },
    {
      id: "overseas-investment-limit",
      unit: "yen",
      usual: 200_000_000,
      special: 300_000_000,
      reads: [at("325AC0000000264:3-7:1"), at("325AC0000000264:3-7:2")],
      basis: at("act:28:2"),
      ...common,
    },
    {
      id: "overseas-investment-larger-limit",
      unit: "yen",
      usual: 400_000_000,
      special: 600_000_000,
      reads: [at("325AC0000000264:3-7:1")],
      basis: at("act:28:2"),
      ...common,
    },
    {
      id: "new-business-limit",
      unit: "yen",
      usual: 200_000_000,
      special: 300_000_000,
      reads: [at("325AC0000000264:3-8:1"), at("325AC0000000264:3-8:2")],
      basis: at("act:28:3"),
      ...common,
    },
    {
      id: "new-business-larger-limit",
      unit: "yen",
      usual: 400_000_000,
      special: 600_000_000,
      reads: [at("325AC0000000264:3-8:1")],
      basis: at("act:28:3"),
      ...common,
    },
    {
      id: "ordinary-insurance-coverage",
      unit: "percent",
      usual: 70,
      special: 80,
      reads: [at("325AC0000000264:3:2"), at("325AC0000000264:5")],
      basis: at("act:28:4"),
      ...common,
    },
    {
      id: "premium-ceiling",
      unit: "percent",
      special: 2,
      reads: [at("325AC0000000264:4")],
      basis: at("act:28:5"),
      ...common,
    },
  ]),
);

/**
 * The special rules of a day on credit insurance for guarantees for the certified business.
 *
 * 中小企業信用保険法の特例 (Act Art. 28). Ordinary, unsecured and special small-lot insurance get a ceiling of their own, and the
 * amounts of a loan and a debtor are taken for these guarantees apart; the limits of overseas
 * investment and new business insurance rise from 200 and 400 to 300 and 600 million yen, for funds of the certified
 * business only; ordinary insurance covers 80 instead of 70 percent. Whom the lower and the larger limit are for is
 * said in the Credit Insurance Act, which was not read.
 *
 * @param on - the day whose law applies
 * @returns the rules in the order of the paragraphs of Art. 28; `[]` before 2022-08-01
 * @example
 * creditInsuranceSpecialRules("2022-07-31"); // => []
 * creditInsuranceSpecialRules("2026-06-01").find((rule) => rule.id === "ordinary-insurance-coverage")?.special;
 * // => 80
 * @see Act Art. 28 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Support
 */
export function creditInsuranceSpecialRules(on: LegalDate): readonly CreditInsuranceSpecialRule[] {
  return specialRules.on(on).map((row) => gradedRow(row, on));
}

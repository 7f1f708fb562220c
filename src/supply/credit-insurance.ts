import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { gradedRow } from "../kernel/wordings";
import type { CreditInsurancePremiumRate, CreditInsuranceSpecialRule } from "./credit-insurance-row";
import { premiumRateRows, specialRuleRows } from "./tables/credit-insurance";

const premiumRates = dated(premiumRateRows);
const specialRules = dated(specialRuleRows);

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

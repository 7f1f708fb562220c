import { defineIssue } from "../kernel/issue";

/** The corporate number of the National Tax Agency: thirteen digits, the first a check digit. 法人番号. */
export type CorporateNumber = string;

/** No corporate number. */
export const notACorporateNumber = defineIssue("not-a-corporate-number", {
  ja: "法人番号（検査用数字を含む十三桁の数字）ではありません。",
  en: "Not a corporate number: thirteen digits, the first of them the check digit.",
});

/**
 * Tells whether a value is a corporate number with the right check digit.
 *
 * 法人番号. Use it for Japanese companies, agencies and local governments. It does not tell whether the number was given to
 * anybody.
 *
 * @param value - anything; digits must be ASCII
 * @returns true where the first digit is nine less the remainder by nine of the weighted sum of the other twelve
 * @example
 * isCorporateNumber("7000012050002"); // => true
 * isCorporateNumber("7000012050003"); // => false
 * isCorporateNumber("７０００012050002"); // => false
 * @see Ordinance on the Designation of Corporate Numbers (法人番号の指定等に関する省令), Art. 2
 * @category Parties
 */
export function isCorporateNumber(value: unknown): value is CorporateNumber {
  if (typeof value !== "string" || !/^[1-9][0-9]{12}$/.test(value)) return false;
  let sum = 0;
  // The digit at the far right is the first; odd places weigh one, even places two.
  for (let place = 1; place <= 12; place += 1) sum += Number(value[13 - place]) * (place % 2 === 1 ? 1 : 2);
  return Number(value[0]) === 9 - (sum % 9);
}

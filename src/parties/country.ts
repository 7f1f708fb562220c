import { defineIssue } from "../kernel/issue";
import { countryCodes } from "./tables/countries";

/**
 * A country or region as ISO 3166-1 alpha-2 code, such as `JP`; `XK` is the user-assigned code in common use. 国又は地域.
 */
export type CountryCode = (typeof countryCodes)[number];

const known: ReadonlySet<string> = new Set(countryCodes);

/** No code of a country or region. */
export const notACountryCode = defineIssue("not-a-country-code", {
  ja: "ISO 3166-1の二文字の国・地域コードではありません（例 JP）。",
  en: "Not an ISO 3166-1 alpha-2 code of a country or region (for example JP).",
});

/**
 * Tells whether a value is a country or region code of ISO 3166-1.
 *
 * 国又は地域. Use it for governing laws, nationalities and addresses. It does not decide which State a region belongs to.
 *
 * @param value - anything
 * @returns true for an alpha-2 code in capitals
 * @example
 * isCountryCode("JP"); // => true
 * isCountryCode("jp"); // => false
 * isCountryCode("ZZ"); // => false
 * @see ISO 3166-1
 * @category Parties
 */
export function isCountryCode(value: unknown): value is CountryCode {
  return typeof value === "string" && known.has(value);
}

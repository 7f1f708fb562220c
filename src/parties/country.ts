import { countryCodes } from "./tables/countries";

/** A country or region as ISO 3166-1 alpha-2 code, such as `JP`; `XK` is the user-assigned code in common use. 国又は地域. */
export type CountryCode = (typeof countryCodes)[number];

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(countryCodes);

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
 * @since 0.1.0
 */
export function isCountryCode(value: unknown): value is CountryCode {
  return typeof value === "string" && known.has(value);
}

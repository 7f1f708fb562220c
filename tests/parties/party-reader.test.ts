import { describe, expect, test } from "vitest";
import { corporateNumber, countryCode } from "../../src/parties/party-reader";

describe("what is read of a party", () => {
  test.each([
    ["JP", undefined],
    ["jp", "not-a-country-code"],
    ["ZZ", "not-a-country-code"],
    [392, "wrong-type"],
  ])("a country (ISO 3166-1): %j", (value, code) => {
    expect(countryCode(value, ["country"])?.code).toBe(code);
  });
  // Ordinance on the Designation of Corporate Numbers, Art. 2: the first of thirteen digits is the check digit.
  test.each([
    ["7000012050002", undefined],
    ["7000012050003", "not-a-corporate-number"],
    ["", "not-a-corporate-number"],
    [7000012050002, "wrong-type"],
  ])("a corporate number: %j", (value, code) => {
    expect(corporateNumber(value, ["corporateNumber"])?.code).toBe(code);
  });
});

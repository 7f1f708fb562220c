import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { countryCodes, isCountryCode } from "../../src/doors/index";

const countries = createRequire(import.meta.url)("i18n-iso-countries") as {
  getAlpha2Codes: () => Record<string, string>;
};

describe("countries", () => {
  it("holds exactly the codes of the maintained list", () => {
    expect([...countryCodes]).toEqual(Object.keys(countries.getAlpha2Codes()).sort());
  });
  it("knows a code from junk", () => {
    expect(isCountryCode("TW")).toBe(true);
    for (const junk of ["jp", "ZZ", "JPN", "", 5, null, undefined, "constructor"])
      expect(isCountryCode(junk)).toBe(false);
  });
});

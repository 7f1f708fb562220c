import { describe, expect, it } from "vitest";
import { isCorporateNumber } from "../../src/doors/index";

describe("isCorporateNumber", () => {
  // The first is the number of the National Tax Agency itself.
  it.each(["7000012050002", "1180301018771", "3010005002599"])("%s", (number) => {
    expect(isCorporateNumber(number)).toBe(true);
    for (let digit = 1; digit <= 9; digit += 1) {
      const other = `${digit}${number.slice(1)}`;
      if (other !== number) expect(isCorporateNumber(other)).toBe(false);
    }
  });
  it("refuses what is not thirteen ASCII digits", () => {
    for (const junk of ["700001205000", "70000120500022", "０000012050002", 7000012050002, null])
      expect(isCorporateNumber(junk)).toBe(false);
  });
});

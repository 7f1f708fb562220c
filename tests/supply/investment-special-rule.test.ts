import { describe, expect, test } from "vitest";
import { assessInvestmentSpecialRule } from "../../src/doors/supply";

const on = "2024-04-01";

describe("investment, Art. 27: capital of more than 300 million yen", () => {
  const facts = { smallOrMediumEnterprise: true, stockCompany: true, forCertifiedBusiness: true };
  test.each([
    [300_000_000, "not-opened-by-special-rule"],
    [300_000_001, "opened-by-special-rule"],
    [undefined, "undetermined"],
  ])("%s yen", (capitalYen, answer) => {
    expect(assessInvestmentSpecialRule({ ...facts, capitalYen }, on).answer).toBe(answer);
  });
});

import { describe, expect, test } from "vitest";
import { assessFairTradeCommissionOpinion } from "../../src/doors/supply";

describe("Fair Trade Commission, Art. 29", () => {
  test.each([
    [{ joint: true, sameIndustry: true, certified: false }, "minister-may-ask-opinion"],
    [{ joint: true, sameIndustry: true, certified: true, opinionAsked: true }, "commission-may-state-opinion"],
    [{ joint: true, sameIndustry: true, certified: true, opinionAsked: false }, "not-provided-for"],
    [{ joint: true, sameIndustry: false }, "not-provided-for"],
    [{ joint: false }, "not-provided-for"],
    [{ joint: true }, "undetermined"],
  ] as const)("%o: %s", (facts, answer) => {
    expect(assessFairTradeCommissionOpinion(facts, "2024-04-01").answer).toBe(answer);
  });
});

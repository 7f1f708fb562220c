import { describe, expect, it } from "vitest";
import { OverseasProjectFacts, OverseasProjectPlan } from "../../../src/schemas/overseas/index";
import { validate } from "../../../src/schemas/validate";

const good = {
  target: "international-transport-network",
  conformsToGuideline: true,
  implementationStructure: true,
  funding: true,
  informationManagement: true,
} as const;

describe("schemas", () => {
  it("take a plan and refuse what is not in it", () => {
    expect(
      validate(OverseasProjectPlan, {
        applicant: "例示海運株式会社",
        target: "international-transport-network",
        places: ["SG"],
      }).ok,
    ).toBe(true);
    expect(validate(OverseasProjectPlan, { target: "mining" }).ok).toBe(false);
    expect(validate(OverseasProjectPlan, { considerations: { environment: "x" } }).ok).toBe(false);
    expect(validate(OverseasProjectFacts, good).ok).toBe(true);
    expect(validate(OverseasProjectFacts, { ...good, funding: "yes" }).ok).toBe(false);
  });
});

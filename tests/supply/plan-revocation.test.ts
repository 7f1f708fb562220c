import { describe, expect, test } from "vitest";
import { assessPlanRevocation, type PlanRevocationFacts, planRevocationGrounds } from "../../src/doors/supply";

const on = "2024-04-01";

describe("revocation, Art. 11", () => {
  test.each([
    [{ actsAccordingToPlan: true, meetsRequirements: true }, "no-ground"],
    [{ actsAccordingToPlan: false, meetsRequirements: true }, "revocation"],
    [{ actsAccordingToPlan: true, meetsRequirements: false }, "revocation"],
    [{ actsAccordingToPlan: false, meetsRequirements: false }, "revocation"],
    // either ground is enough, whatever is known of the other
    [{ actsAccordingToPlan: false }, "revocation"],
    [{ meetsRequirements: false }, "revocation"],
    [{ actsAccordingToPlan: true }, "undetermined"],
    [{ meetsRequirements: true }, "undetermined"],
  ] as const)("%o: %s", (facts, expected) => {
    const finding = assessPlanRevocation(facts, on);
    expect(finding.answer).toBe(expected);
    expect(finding.missing).toEqual(
      expected === "undetermined" ? ["actsAccordingToPlan" in facts ? "meetsRequirements" : "actsAccordingToPlan"] : [],
    );
  });
  test("which ground there is stands among the reasons, Art. 11(1) and (2)", () => {
    const grounds = (facts: PlanRevocationFacts) =>
      assessPlanRevocation(facts, on).reasons.map(({ basis, met }) => [basis.paragraph, met]);
    expect(grounds({ meetsRequirements: false })).toEqual([
      [1, "unknown"],
      [2, false],
    ]);
    expect(grounds({ actsAccordingToPlan: false, meetsRequirements: false })).toEqual([
      [1, false],
      [2, false],
    ]);
  });
  test("no instruction has to come first and no period is fixed", () => {
    expect(planRevocationGrounds.map((ground) => [ground.basis.paragraph, ground.changeMayBeInstructed])).toEqual([
      [1, false],
      [2, true],
    ]);
  });
});

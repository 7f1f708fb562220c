import { describe, expect, test } from "vitest";
import { assessPlanRevocation, planRevocationGrounds } from "../../src/doors/supply";

const on = "2024-04-01";

describe("revocation, Art. 11", () => {
  test.each([
    [{ actsAccordingToPlan: true, meetsRequirements: true }, "no-ground"],
    [{ actsAccordingToPlan: false, meetsRequirements: true }, "revocation"],
    [{ actsAccordingToPlan: true, meetsRequirements: false }, "instruction-or-revocation"],
    [{ actsAccordingToPlan: false, meetsRequirements: false }, "instruction-or-revocation"],
    [{ actsAccordingToPlan: true }, "undetermined"],
  ] as const)("%o: %s", (facts, expected) => {
    expect(assessPlanRevocation(facts, on).answer).toBe(expected);
  });
  test("no instruction has to come first and no period is fixed", () => {
    expect(planRevocationGrounds.map((ground) => [ground.basis.paragraph, ground.changeMayBeInstructed])).toEqual([
      [1, false],
      [2, true],
    ]);
  });
});

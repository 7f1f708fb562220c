import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { assessManagementOrder, dismissalRoutes, supervisionPowers } from "../../src/doors/patents";
import { isConductId } from "../../src/doors/penalties";

const day: LegalDate = "2025-05-01";

describe("recommendation, orders, reports, dismissal", () => {
  test.each<[Parameters<typeof assessManagementOrder>[0], string]>([
    [{ measuresBreached: true, leakImminent: true }, "immediate-order"],
    [
      {
        measuresBreached: true,
        leakImminent: false,
        recommended: true,
        recommendedMeasuresTaken: false,
        justifiableReason: false,
      },
      "order",
    ],
    [
      {
        measuresBreached: true,
        leakImminent: false,
        recommended: true,
        recommendedMeasuresTaken: false,
        justifiableReason: true,
        neededAgainstLeak: false,
      },
      "no-measure",
    ],
    [{ measuresBreached: true, leakImminent: false, recommended: false, neededAgainstLeak: true }, "recommendation"],
    [{ measuresBreached: false, recommended: false }, "no-measure"],
    [{ measuresBreached: true, recommended: false, neededAgainstLeak: true }, "undetermined"],
  ])("%j: %s (Art. 83)", (facts, expected) => {
    expect(assessManagementOrder(facts, day).answer).toBe(expected);
  });

  test("only breaches of orders and of Art. 84 are conducts with a name that penaltiesFor knows", () => {
    const conducts = supervisionPowers(day).flatMap((one) => one.conduct ?? []);
    expect([...new Set(conducts)]).toEqual(["improvement-order-breach", "patent-inspection-obstructed"]);
    expect(conducts.every(isConductId)).toBe(true);
  });

  test.each([
    ["discontinued-review", false],
    ["working", true],
    ["disclosure", true],
    ["foreign-filing", false],
    ["foreign-filing-under-designation", true],
  ])("the dismissal for %s waits for the notice of Art. 77(2): %s", (id, waits) => {
    expect(dismissalRoutes(day).find((one) => one.id === id)?.waitsForReleaseNotice).toBe(waits);
  });
});

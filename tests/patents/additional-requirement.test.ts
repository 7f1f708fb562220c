import { describe, expect, test } from "vitest";
import { additionalRequirementKinds, assessAdditionalRequirement } from "../../src/doors/patents";

describe("additional requirement, Order Art. 12(3)", () => {
  const none = { defence: false, byStateOrNrda: false, commissionedRightLeft: false, stateTookPart: false };
  test.each(["defence", "byStateOrNrda", "commissionedRightLeft", "stateTookPart"] as const)(
    "%s alone is enough",
    (limb) => {
      expect(assessAdditionalRequirement({ additionalRequirement: { [limb]: true } }, "2025-06-02").answer).toBe("met");
      expect(assessAdditionalRequirement({ additionalRequirement: none }, "2025-06-02").answer).toBe("not-met");
      expect(
        assessAdditionalRequirement({ additionalRequirement: { ...none, [limb]: undefined } }, "2025-06-02"),
      ).toMatchObject({
        answer: "undetermined",
        missing: [`additionalRequirement.${limb}`],
      });
    },
  );
  test("four limbs in three kinds", () => {
    expect(additionalRequirementKinds().flatMap((kind) => kind.limbs)).toEqual([
      "defence",
      "byStateOrNrda",
      "commissionedRightLeft",
      "stateTookPart",
    ]);
    expect(additionalRequirementKinds()).toHaveLength(3);
    expect(
      additionalRequirementKinds().map(({ basis }) =>
        basis.map(({ article, paragraph, item }) => [article, paragraph, item]),
      ),
    ).toEqual([
      [["12", 3, "1"]],
      [["12", 3, "2"]],
      [
        ["12", 3, "3"],
        ["12", 3, "4"],
      ],
    ]);
    expect(assessAdditionalRequirement({}, "2025-06-02")).toMatchObject({ answer: "undetermined" });
  });
});

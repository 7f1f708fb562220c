import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { assessCompensationClaim, compensationSuitDeadline } from "../../src/doors/patents";
import { CompensationClaim } from "../../src/doors/schemas";
import { thrownCode } from "../thrown-code";

const day: LegalDate = "2026-05-01";

const loss = { designatedOrOnceDesignated: true, lossSuffered: true, ordinarilyArising: true } as const;

const noOther = {
  fromRefusedPermission: false,
  fromPermissionCondition: false,
  otherwiseFromDesignation: false,
} as const;

describe("compensation, Art. 80", () => {
  test.each<[string, Parameters<typeof assessCompensationClaim>[0], string]>([
    [
      "R9: a licensee who lost business because working was refused",
      { ...loss, fromRefusedPermission: true },
      "compensated",
    ],
    ["a condition attached", { ...loss, ...noOther, fromPermissionCondition: true }, "compensated"],
    [
      "otherwise from the designation, which has ended",
      { ...loss, ...noOther, otherwiseFromDesignation: true },
      "compensated",
    ],
    ["delay by the review, no designation", { ...loss, designatedOrOnceDesignated: false }, "not-compensated"],
    ["a loss from the ban on filing abroad before the designation", { ...loss, ...noOther }, "not-compensated"],
    [
      "a loss that would not ordinarily arise",
      { ...loss, fromRefusedPermission: true, ordinarilyArising: false },
      "not-compensated",
    ],
    ["no loss", { ...loss, fromRefusedPermission: true, lossSuffered: false }, "not-compensated"],
    [
      "not known whether it would ordinarily arise",
      { ...loss, fromRefusedPermission: true, ordinarilyArising: undefined },
      "undetermined",
    ],
  ])("%s", (_, facts, expected) => {
    expect(assessCompensationClaim(facts, day).answer).toBe(expected);
  });

  test.each<[LegalDate, LegalDate]>([
    ["2026-04-15", "2026-10-15"],
    ["2025-08-31", "2026-02-28"],
    ["2026-03-31", "2026-09-30"],
    ["2025-11-03", "2026-05-03"],
  ])("80(5): notice received %s, last day to sue %s, no move off a holiday", (received, last) => {
    expect(compensationSuitDeadline(received)).toBe(last);
  });

  test("no day without a day of receipt", () => {
    expect(thrownCode(() => compensationSuitDeadline("2026-02-30" as never))).toBe("not-a-legal-date");
    expect(compensationSuitDeadline("9999-12-31")).toBeUndefined();
    expect(compensationSuitDeadline("9900-12-31")).toBe("9901-06-30");
    expect(compensationSuitDeadline("9901-01-01")).toBeUndefined();
  });

  test("the claim adds up (Cabinet Office Order No. 78 of 2023, Art. 12)", () => {
    const claim = {
      claimant: { name: "実施株式会社", address: "大阪府大阪市" },
      totalYen: 3_000_000,
      breakdown: [
        { description: "実施料収入の減少", amountYen: 2_500_000 },
        { description: "設備の転用費用", amountYen: 500_000 },
      ],
      reason: "実施の許可を受けられなかったため",
      supportingMaterials: ["契約書の写し"],
    };
    expect(CompensationClaim.safeParse(claim).success).toBe(true);
    const wrong = CompensationClaim.safeParse({ ...claim, totalYen: 3_000_001 });
    expect(wrong.error?.issues).toMatchObject([
      { path: ["totalYen"], params: { issue: { code: "breakdown-does-not-add-up" } } },
    ]);
    expect(CompensationClaim.safeParse({ ...claim, supportingMaterials: [] }).success).toBe(false);
    expect(CompensationClaim.safeParse({ ...claim, breakdown: [] }).success).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { assessSharingChange } from "../../src/doors/patents";
import {
  KeepingAnswer,
  SharingApprovalApplication,
  SharingChangeNotice,
  WorkingPermissionApplication,
} from "../../src/doors/schemas";

const day: LegalDate = "2025-05-01";

describe("sharing businesses, Art. 76", () => {
  test.each<[string, Parameters<typeof assessSharingChange>[0], string]>([
    [
      "R8: a new subcontractor",
      { designatedApplicant: true, newlyLetIn: true, namedInKeepingAnswer: false },
      "prior-approval",
    ],
    [
      "one named in the papers of Art. 67(9)",
      { designatedApplicant: true, newlyLetIn: true, namedInKeepingAnswer: true, otherChange: false },
      "nothing",
    ],
    [
      "a business that stops",
      { designatedApplicant: true, newlyLetIn: false, otherChange: true },
      "notice-without-delay",
    ],
    ["before a designation", { designatedApplicant: false, newlyLetIn: true }, "nothing"],
    ["not known whether named", { designatedApplicant: true, newlyLetIn: true, otherChange: false }, "undetermined"],
  ])("%s", (_, facts, expected) => {
    expect(assessSharingChange(facts, day).answer).toBe(expected);
  });

  // Art. 76(1) is of who is newly let in and stood not in the papers, 76(2) of any other change.
  const approval = "prior approval of the Prime Minister (form 2)";
  const notice = "notice without delay (form 3)";
  const either =
    "ask for approval before a business is let in (form 2), and notify any other change without delay (form 3)";
  test.each<[Parameters<typeof assessSharingChange>[0], string, string]>([
    [{ newlyLetIn: true }, "prior-approval", approval],
    [{ newlyLetIn: true, namedInKeepingAnswer: false }, "prior-approval", approval],
    [{ newlyLetIn: true, namedInKeepingAnswer: true, otherChange: true }, "notice-without-delay", notice],
    [{ newlyLetIn: false, otherChange: true }, "notice-without-delay", notice],
    [{ newlyLetIn: false, namedInKeepingAnswer: false, otherChange: true }, "notice-without-delay", notice],
    [{ namedInKeepingAnswer: true, otherChange: true }, "notice-without-delay", notice],
    [{ otherChange: true }, "prior-approval", either],
    [{ namedInKeepingAnswer: false, otherChange: true }, "prior-approval", either],
  ])("where it is open whether one is a designated applicant, the safe side of %j is %s", (facts, answer, text) => {
    const { safeSide, why } = assessSharingChange(facts, day);
    expect([why, safeSide?.answer, safeSide?.answerText.en]).toEqual(["facts-missing", answer, text]);
  });

  const applicant = { name: "日本試作株式会社", representative: "特許 太郎", address: "東京都千代田区" };

  test("the papers carry what the ordinance asks for", () => {
    const answer = {
      applicant,
      applicationNumber: "特願2024-000001",
      informationManagement: "施錠した区域で管理",
      sharingBusinesses: [],
    };
    expect(KeepingAnswer.safeParse(answer).success).toBe(true);
    expect(KeepingAnswer.safeParse({ ...answer, informationManagement: "  " }).success).toBe(false);
    expect(KeepingAnswer.safeParse({ ...answer, sharingBusinesses: undefined }).success).toBe(false);
    const approval = {
      applicant,
      applicationNumber: "特願2024-000001",
      newBusiness: applicant,
      reason: "試作",
      plannedManagement: "同等の区域",
    };
    expect(SharingApprovalApplication.safeParse(approval).success).toBe(true);
    expect(SharingApprovalApplication.safeParse({ ...approval, reason: "" }).success).toBe(false);
    const notice = {
      applicant,
      applicationNumber: "特願2024-000001",
      business: applicant,
      change: "stopped-handling",
      description: "契約終了",
    };
    expect(SharingChangeNotice.safeParse(notice).success).toBe(true);
    const permission = {
      applicant,
      applicationNumber: "特願2024-000001",
      working: "試験装置の製造",
      workedBy: applicant,
      reason: "評価",
      leakPrevention: "社内に限る",
    };
    expect(WorkingPermissionApplication.safeParse(permission).success).toBe(true);
    expect(WorkingPermissionApplication.safeParse({ ...permission, leakPrevention: undefined }).success).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  advanceConfirmation,
  assessDisclosureProhibition,
  assessManagementOrder,
  assessSharingChange,
  assessWorkingPermission,
  assessWorkingProhibition,
  dismissalRoutes,
  type ManagementMeasureId,
  managementMeasures,
  missingMeasures,
  patentStatistics,
  supervisionPowers,
} from "../../src/doors/patents";
import { isConductId } from "../../src/doors/penalties";
import {
  KeepingAnswer,
  ManagementMeasures,
  SharingApprovalApplication,
  SharingChangeNotice,
  WorkingPermissionApplication,
} from "../../src/doors/schemas";
import { thrownCode } from "../thrown-code";

const day: LegalDate = "2025-05-01";
const holder = { designated: true, shownByApplicant: true, knowsOfDesignation: true } as const;

describe("measures of proper management, Cabinet Office Order No. 78 of 2023 Art. 10", () => {
  test("are 8 + 4 + 6 + 3, each at its own sub-item", () => {
    const rows = managementMeasures(day);
    const count = (group: string) => rows.filter((one) => one.group === group).length;
    expect([count("organisational"), count("personal"), count("physical"), count("technical")]).toEqual([8, 4, 6, 3]);
    expect(new Set(rows.map((one) => JSON.stringify(one.basis))).size).toBe(21);
    expect(new Set(rows.map((one) => one.id)).size).toBe(21);
    expect(rows.find((one) => one.id === "register")?.basis).toEqual({
      law: "505M60000002078",
      article: "10",
      item: "1",
      subitems: ["ハ"],
    });
    expect(rows.find((one) => one.id === "against-theft-and-loss")?.basis).toEqual({
      law: "505M60000002078",
      article: "10",
      item: "3",
      subitems: ["ヘ"],
    });
    expect(managementMeasures("2024-04-30")).toEqual([]);
  });

  const all = Object.fromEntries(managementMeasures(day).map((one) => [one.id, true])) as Record<ManagementMeasureId, boolean>;

  test("nothing is missing where all are taken", () => {
    expect(missingMeasures({ takenBy: "sharing-business", leakFound: true, computersConnected: true, measures: all })).toEqual([]);
  });

  test("not taken and not known are told apart", () => {
    const missing = missingMeasures({ takenBy: "sharing-business", measures: { ...all, register: false, training: undefined } }, day);
    expect(missing.map((one) => [one.id, one.status])).toEqual([
      ["register", "not-taken"],
      ["training", "not-known"],
    ]);
  });

  test("the check of a sharer's rules is for the sharer, the network for connected computers, the report for a leak", () => {
    const ids = (facts: object) => missingMeasures({ takenBy: "designated-applicant", measures: {}, ...facts }).map((one) => one.id);
    expect(ids({})).not.toContain("rules-confirmed-by-applicant");
    expect(ids({ takenBy: "sharing-business" })).toContain("rules-confirmed-by-applicant");
    expect(ids({})).toContain("against-unauthorised-access");
    expect(ids({ computersConnected: false })).not.toContain("against-unauthorised-access");
    expect(ids({})).toContain("immediate-leak-report");
    expect(ids({ leakFound: false })).not.toContain("immediate-leak-report");
  });

  test("never throws on junk, and the schema names unknown measures", () => {
    expect(missingMeasures(undefined as never)).toHaveLength(21);
    expect(ManagementMeasures.safeParse({ takenBy: "designated-applicant", measures: { register: true } }).success).toBe(true);
    expect(ManagementMeasures.safeParse({ takenBy: "designated-applicant", measures: { fence: true } }).success).toBe(false);
  });
});

describe("working, Art. 73", () => {
  test.each<[string, Parameters<typeof assessWorkingProhibition>[0], string]>([
    ["the designated applicant", { designated: true, designatedApplicant: true, working: true, permitted: false }, "prohibited"],
    [
      "R7: an employee who does not know of the designation",
      { designated: true, designatedApplicant: false, learntThroughDuty: true, knowsOfDesignation: false, working: true },
      "not-prohibited",
    ],
    ["one who was shown the invention and knows", { ...holder, designatedApplicant: false, working: true, permitted: false }, "prohibited"],
    [
      "one who learnt it through duty and knows",
      { designated: true, learntThroughDuty: true, knowsOfDesignation: true, working: true, permitted: false },
      "prohibited",
    ],
    [
      "one who made the invention alone, though knowing",
      {
        designated: true,
        designatedApplicant: false,
        shownByApplicant: false,
        learntThroughDuty: false,
        knowsOfDesignation: true,
        working: true,
      },
      "not-prohibited",
    ],
    ["with permission of the applicant's", { ...holder, working: true, permitted: true }, "not-prohibited"],
    ["an invention whose designation ended", { designated: false, designatedApplicant: true, working: true }, "not-prohibited"],
    ["not known whether permitted", { ...holder, working: true }, "undetermined"],
  ])("%s", (_, facts, expected) => {
    expect(assessWorkingProhibition(facts, day).answer).toBe(expected);
  });

  test.each<[Parameters<typeof assessWorkingPermission>[0], string]>([
    [{ appliedByDesignatedApplicant: true, outsidersMayLearn: false }, "permission-due"],
    [{ appliedByDesignatedApplicant: true, outsidersMayLearn: true, otherwiseFitting: true }, "permission-due"],
    [{ appliedByDesignatedApplicant: true, outsidersMayLearn: true, otherwiseFitting: false }, "no-permission-due"],
    [{ appliedByDesignatedApplicant: false }, "no-permission-due"],
    [{ appliedByDesignatedApplicant: true }, "undetermined"],
  ])("permission for %j is %s (73(3))", (facts, expected) => {
    expect(assessWorkingPermission(facts, day).answer).toBe(expected);
  });
});

describe("disclosure, Art. 74", () => {
  test.each<[Parameters<typeof assessDisclosureProhibition>[0], string]>([
    [{ ...holder, disclosing: true, justifiableReason: false }, "prohibited"],
    [{ ...holder, disclosing: true, justifiableReason: true }, "not-prohibited"],
    [{ ...holder, knowsOfDesignation: false, designatedApplicant: false, disclosing: true }, "not-prohibited"],
    [{ designated: true, designatedApplicant: true, disclosing: true }, "undetermined"],
  ])("%j: %s", (facts, expected) => {
    expect(assessDisclosureProhibition(facts, day).answer).toBe(expected);
  });
});

describe("sharing businesses, Art. 76", () => {
  test.each<[string, Parameters<typeof assessSharingChange>[0], string]>([
    ["R8: a new subcontractor", { designatedApplicant: true, newlyLetIn: true, namedInKeepingAnswer: false }, "prior-approval"],
    [
      "one named in the papers of Art. 67(9)",
      { designatedApplicant: true, newlyLetIn: true, namedInKeepingAnswer: true, otherChange: false },
      "nothing",
    ],
    ["a business that stops", { designatedApplicant: true, newlyLetIn: false, otherChange: true }, "notice-without-delay"],
    ["before a designation", { designatedApplicant: false, newlyLetIn: true }, "nothing"],
    ["not known whether named", { designatedApplicant: true, newlyLetIn: true, otherChange: false }, "undetermined"],
  ])("%s", (_, facts, expected) => {
    expect(assessSharingChange(facts, day).answer).toBe(expected);
  });

  const applicant = { name: "日本試作株式会社", representative: "特許 太郎", address: "東京都千代田区" };

  test("the papers carry what the ordinance asks for", () => {
    const answer = { applicant, applicationNumber: "特願2024-000001", informationManagement: "施錠した区域で管理", sharingBusinesses: [] };
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

describe("recommendation, orders, reports, dismissal", () => {
  test.each<[Parameters<typeof assessManagementOrder>[0], string]>([
    [{ measuresBreached: true, leakImminent: true }, "immediate-order"],
    [
      { measuresBreached: true, leakImminent: false, recommended: true, recommendedMeasuresTaken: false, justifiableReason: false },
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

describe("advance confirmation and figures", () => {
  test("25,000 yen, three answers, English description (Art. 79, Order Art. 16, joint order Art. 5)", () => {
    const found = advanceConfirmation(day);
    expect(found?.fee).toMatchObject({ yen: 25_000, capYen: 25_000, basis: { article: "16" } });
    expect(found?.answers.map((one) => [one.id, one.permitsForeignFiling])).toEqual([
      ["not-specified", true],
      ["clearly-no-effect", true],
      ["not-clear", false],
    ]);
    expect(found?.papers.map((one) => [one.form, one.english])).toEqual([
      ["3", false],
      ["4", true],
      ["5", true],
    ]);
    expect(advanceConfirmation("2024-04-30")).toBeUndefined();
  });

  test("the first year only, from a secondary source", () => {
    expect(patentStatistics("2025-03-30")).toEqual([]);
    expect(patentStatistics("2026-09-01")).toMatchObject([
      {
        from: "2024-05-01",
        to: "2025-03-31",
        forwarded: 90,
        designations: 0,
        advanceConfirmationRequests: 1305,
        nonForwardingNotices: 630,
        source: { grade: "secondary" },
      },
    ]);
  });
});

describe("in detail", () => {
  const all = Object.fromEntries(managementMeasures(day).map((one) => [one.id, true])) as Record<ManagementMeasureId, boolean>;
  const notApplying = { "rules-confirmed-by-applicant": false, "immediate-leak-report": false, "against-unauthorised-access": false };
  test("measures that do not apply are not missing, the others are", () => {
    const facts = { takenBy: "designated-applicant", leakFound: false, computersConnected: false } as const;
    expect(missingMeasures({ ...facts, measures: { ...all, ...notApplying } })).toEqual([]);
    expect(missingMeasures({ ...facts, measures: {} })).toHaveLength(18);
    expect(missingMeasures(facts as never)).toHaveLength(18);
    expect(
      missingMeasures({
        ...facts,
        takenBy: "sharing-business",
        leakFound: true,
        computersConnected: true,
        measures: { ...all, ...notApplying },
      }).map(({ id }) => id),
    ).toEqual(Object.keys(notApplying));
    expect(missingMeasures({ ...facts, measures: {} }, "2024-04-30")).toEqual([]);
  });
  test("nothing before 2024-05-01", () => {
    for (const rows of [supervisionPowers("2024-04-30"), dismissalRoutes("2024-04-30")]) expect(rows).toEqual([]);
  });
  test("figures of a period count from its last day on", () => {
    expect(patentStatistics("2025-03-31")).toHaveLength(1);
    for (const no of [undefined, "2026-02-30", "x", ["2026-01-01"]])
      expect(thrownCode(() => patentStatistics(no as never))).toBe("not-a-legal-date");
  });
  test("Art. 73(7), 74(3), 78(6): each dismissal gives the reasons and a written defence first", () => {
    expect(
      dismissalRoutes(day).map(
        ({ id, defence, basis }) => `${id} ${defence.article}(${defence.paragraph}) ${basis.article}(${basis.paragraph})`,
      ),
    ).toEqual([
      "discontinued-review 69(2) 69(4)",
      "working 73(7) 73(8)",
      "disclosure 74(3) 74(3)",
      "foreign-filing 78(6) 78(7)",
      "foreign-filing-under-designation 78(6) 78(7)",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import * as espa from "../src/index";

/** The names and shapes that other programs call. A change here breaks them. */

test.each([
  "explain",
  "knownGaps",
  "actVersionOn",
  "orderVersionOn",
  "provisionStatus",
  "formatCitation",
  "parseCitation",
  "ledger",
  "LAW_AS_OF",
  "addStatutoryPeriod",
  "isGovernmentHoliday",
  "specifiedCriticalMaterials",
  "materialScope",
  "competentMinisters",
  "assessMaterialDesignation",
  "assessIndispensableService",
  "StableSupplyPlan",
  "assessPlanCertification",
  "classifyPlanChange",
  "implementationReportDue",
  "infrastructureSectors",
  "assessOperatorDesignation",
  "assessIntroductionDuty",
  "IntroductionPlan",
  "missingParticulars",
  "classifyIntroductionChange",
  "reviewTimeline",
  "isSubsidiaryOf",
  "partyParticulars",
  "parseIpc",
  "screenByIpc",
  "assessForwarding",
  "patentTimeline",
  "assessForeignFiling",
  "foreignFilingWindow",
  "permissionsIn",
  "assessCriticalTechnology",
  "technologyAreas",
  "assessResearchEntrustment",
  "OverseasProjectPlan",
  "assessOverseasProject",
  "penaltiesFor",
  "policySystems",
  "externalMeasures",
  "isSmallOrMediumEnterprise",
  "missingMeasures",
  "planLifecycle",
  "introductionLifecycle",
  "designationLifecycle",
  "toJsonSchema",
  "toICalendar",
  "lifecycleToMermaid",
  "timelineToMermaid",
  "timelineToSvg",
  "validateRecords",
])("%s is exported", (name) => {
  expect(espa).toHaveProperty(name);
});

describe("finding", () => {
  test("has the fixed fields and survives JSON", () => {
    const finding = espa.assessOperatorDesignation({ business: "banking", averageDepositsYen: 9_900_000_000_000 }, "2026-04-01");
    expect(finding).toMatchObject({
      answer: "undetermined",
      on: "2026-04-01",
      why: "facts-missing",
      missing: ["averageDepositAccounts", "averageAtms"],
    });
    for (const reason of finding.reasons)
      expect(reason).toMatchObject({ criterion: expect.any(String), basis: { law: expect.any(String) } });
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
    for (const lang of ["ja", "en"] as const) expect(espa.explain(finding, { lang }).split("\n").length).toBeGreaterThan(4);
  });
});

describe("law", () => {
  test("versions", () => {
    expect(espa.actVersionOn("2022-05-17")).toBeUndefined();
    expect(espa.actVersionOn("2026-06-01")).toMatchObject({ inForceFrom: "2026-06-01", textRead: true });
    expect(espa.actVersionOn("2026-09-18")).toMatchObject({ inForceFrom: "2026-09-18", textRead: false });
    expect(espa.orderVersionOn("2022-12-22")).toBeUndefined();
    expect(espa.orderVersionOn("2022-12-23")).toMatchObject({ inForceFrom: "2022-12-23", inForceUntil: "2023-11-01", textRead: true });
    expect(espa.orderVersionOn("2026-11-22")).toMatchObject({ inForceFrom: "2026-06-01", textRead: true });
  });
  test("status of provisions", () => {
    expect(espa.provisionStatus("act:50:1:medical", "2026-06-16")).toBe("not-enacted");
    expect(espa.provisionStatus("act:50:1:medical", "2026-11-22")).toBe("enacted-not-in-force");
    expect(espa.provisionStatus({ law: espa.ACT, article: "52" }, "2023-11-16")).toBe("enacted-not-in-force");
    expect(espa.provisionStatus("act:52", "2023-11-17")).toBe("in-force");
    expect(espa.provisionStatus("act:66", "2024-04-30")).toBe("enacted-not-in-force");
    expect(espa.provisionStatus("act:66", "2024-05-01")).toBe("in-force");
    expect(espa.provisionStatus("act:11-2", "2026-06-16")).toBe("not-enacted");
    expect(espa.provisionStatus("act:11-2", "2026-09-17")).toBe("enacted-not-in-force");
    expect(espa.provisionStatus("act:11-2", "2026-09-18")).toBe("in-force");
  });
  test.each([
    ["法第五十二条第三項", { law: "504AC0000000043", article: "52", paragraph: 3 }, "Act, Art. 52(3)"],
    ["法第52条第3項", { law: "504AC0000000043", article: "52", paragraph: 3 }, "Act, Art. 52(3)"],
    ["令第12条第1項第13号", { law: "504CO0000000394", article: "12", paragraph: 1, item: "13" }, "Order, Art. 12(1)(xiii)"],
    ["Act, Art. 52(3)", { law: "504AC0000000043", article: "52", paragraph: 3 }, "Act, Art. 52(3)"],
  ])("%s", (text, citation, english) => {
    const parsed = espa.parseCitation(text) as espa.Citation;
    expect(parsed).toEqual(citation);
    expect(espa.formatCitation(parsed, "en")).toBe(english);
    expect(espa.parseCitation(espa.formatCitation(parsed, "ja"))).toEqual(citation);
  });
  test("ledger", () => {
    const rows = espa.ledger();
    expect(rows.find((row) => row.instrument === "504AC0000000043" && row.article === "8-2")).toMatchObject({ inForceFrom: "2026-09-18" });
    for (const row of rows) {
      expect(["modelled", "described", "out-of-scope"]).toContain(row.coverage);
      for (const name of row.where ?? []) expect(espa).toHaveProperty(name);
      if (row.coverage === "modelled") expect(row.where?.length).toBeGreaterThan(0);
    }
    expect(espa.LAW_AS_OF.day).toBe("2026-11-22");
  });
});

describe("supply", () => {
  test("materials and scope", () => {
    expect(
      ["2022-12-22", "2022-12-23", "2024-02-02", "2025-12-24"].map((on) => espa.specifiedCriticalMaterials(on as espa.LegalDate).length),
    ).toEqual([0, 11, 12, 16]);
    expect(espa.specifiedCriticalMaterials("2026-11-22").map((row) => row.id)).toEqual(
      "antimicrobial-preparations fertilizers permanent-magnets machine-tools-and-industrial-robots aircraft-parts semiconductors batteries cloud-programs natural-gas metal-minerals ship-parts advanced-electronic-components ventilators unmanned-aircraft satellites rocket-parts".split(
        " ",
      ),
    );
    expect(espa.materialScope("metal-minerals", "2024-02-01")).toHaveLength(35);
    expect(espa.materialScope("metal-minerals", "2024-02-02")).toHaveLength(36);
    expect(espa.materialScope("metal-minerals", "2024-02-02").at(-1)).toMatchObject({ id: "uranium", from: "2024-02-02" });
    expect(espa.competentMinisters({ material: "ventilators" }, "2026-01-05")).toEqual(["mhlw", "meti"]);
  });
  test("changes and reports", () => {
    const change = (...changes: Parameters<typeof espa.classifyPlanChange>[0]["changes"]) =>
      espa.classifyPlanChange({ material: "semiconductors", changes }, "2026-04-01").answer;
    expect(change({ what: "period", months: 6 })).toBe("notification-only");
    expect(change({ what: "period", months: 7 })).toBe("certification-required");
    expect(change({ what: "period", months: -7 })).toBe("certification-required");
    expect(change({ what: "funds", ratio: 0.099, grantChanged: false })).toBe("notification-only");
    expect(change({ what: "funds", ratio: -0.1, grantChanged: false })).toBe("certification-required");
    expect(change({ what: "funds", ratio: 0, grantChanged: true })).toBe("certification-required");
    expect(change({ what: "name-or-address" })).toBe("notification-only");
    expect(change({ what: "other", substantial: false })).toBe("notification-only");
    expect(espa.classifyPlanChange({ material: "fertilizers", changes: [{ what: "period", months: 6 }] }, "2026-04-01").answer).toBe(
      "certification-required",
    );
    expect(espa.implementationReportDue("2026-03-31", "semiconductors", "2026-04-01")).toBe("2026-06-30");
    expect(espa.implementationReportDue("2026-02-28", "semiconductors", "2026-03-01")).toBe("2026-06-01");
  });
});

describe("infrastructure", () => {
  test("sectors", () => {
    expect(espa.infrastructureSectors("2025-03-31").filter((one) => one.status === "in-force")).toHaveLength(14);
    expect(espa.infrastructureSectors("2025-04-01").filter((one) => one.status === "in-force")).toHaveLength(15);
    expect(espa.infrastructureSectors("2026-11-22").map((one) => one.id)).toEqual(
      "electricity gas oil water railway trucking ocean-shipping port-transport air-transport airports telecommunications broadcasting postal finance credit-card medical".split(
        " ",
      ),
    );
    expect(espa.infrastructureSectors("2026-11-22").find((one) => one.id === "medical")).toMatchObject({ status: "enacted-not-in-force" });
  });
  test.each([
    [{ business: "generation", outputKw: 500_000 }, "meets-criteria"],
    [{ business: "generation", outputKw: 499_999 }, "does-not-meet-criteria"],
    [{ business: "general-gas-pipeline", meters: 300_000 }, "meets-criteria"],
    [{ business: "water-supply", populationServed: 1_000_000 }, "does-not-meet-criteria"],
    [{ business: "water-supply", populationServed: 1_000_001 }, "meets-criteria"],
    [{ business: "bulk-water-supply", maxDailySupplyM3: 500_000 }, "does-not-meet-criteria"],
    [{ business: "railway", routeKm: 1000 }, "meets-criteria"],
    [{ business: "trucking", businessVehicles: 5000, canCarryNationwide: true }, "meets-criteria"],
    [{ business: "port-transport", containersPerYearAtPort: 790_000, handlesContainersAtTerminal: true }, "does-not-meet-criteria"],
    [{ business: "banking", averageDepositsYen: 9.9e12, averageDepositAccounts: 3e6, averageAtms: 10_000 }, "meets-criteria"],
    [{ business: "third-party-prepaid", averageMemberShops: 10_000, averageIssueYen: 1e12 }, "meets-criteria"],
    [
      {
        business: "credit-card",
        years: [
          { contracts: 1, creditYen: 1 },
          { contracts: 1e7, creditYen: 4e12 },
          { contracts: 1, creditYen: 1 },
        ],
      },
      "meets-criteria",
    ],
    [
      {
        business: "credit-card",
        years: [
          { contracts: 1e7, creditYen: 1 },
          { contracts: 1, creditYen: 4e12 },
          { contracts: 1, creditYen: 1 },
        ],
      },
      "does-not-meet-criteria",
    ],
  ] as const)("%j: %s", (facts, answer) => {
    expect(espa.assessOperatorDesignation(facts as Parameters<typeof espa.assessOperatorDesignation>[0], "2026-04-01").answer).toBe(answer);
  });
  test("duty", () => {
    const bank = { designatedOn: "2023-11-16", act: "introduction", criticalFacility: true, startsOn: "2026-05-01" } as const;
    const duty = (facts: object) =>
      espa.assessIntroductionDuty({ ...bank, ...facts } as Parameters<typeof espa.assessIntroductionDuty>[0], "2026-05-01").answer;
    const subsidiary = { supplier: { kind: "company", relation: "subsidiary" } };
    expect(duty({ ...subsidiary, containsOutsidersCriticalFacility: false })).toBe("no-notification");
    expect(duty({ ...subsidiary, containsOutsidersCriticalFacility: true })).toBe("prior-notification");
    expect(duty({ ...subsidiary, act: "outsourcing" })).toBe("prior-notification");
    expect(duty({ supplier: { kind: "company", relation: "parent" }, containsOutsidersCriticalFacility: false })).toBe(
      "prior-notification",
    );
    expect(duty({ supplier: { kind: "public-university-corporation" }, containsOutsidersCriticalFacility: false })).toBe(
      "prior-notification",
    );
    expect(
      duty({
        supplier: { kind: "company", relation: "unrelated" },
        urgent: { serviceAtRisk: true, causedToEvade: false, noOtherWay: true },
      }),
    ).toBe("post-notification");
    expect(
      duty({
        supplier: { kind: "company", relation: "unrelated" },
        urgent: { serviceAtRisk: true, causedToEvade: true, noOtherWay: true },
      }),
    ).toBe("prior-notification");
    expect(duty({ criticalFacility: false })).toBe("no-notification");
  });
  test("review", () => {
    expect(espa.reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-02")).toMatchObject({
      prohibitedThrough: "2026-04-30",
      mayIntroduceFrom: "2026-05-01",
      recommendationDeadline: "2026-04-30",
      orderDeadline: "2026-04-30",
      extensionLimit: "2026-07-31",
      state: "standstill",
    });
    expect(espa.reviewTimeline({ receivedOn: "2026-04-01", extendedUntil: "2026-08-01" }, "2026-04-02")).toMatchObject({
      state: "invalid",
    });
  });
});

describe("patents", () => {
  test.each(["B63G 8/28", "Ｂ６３Ｇ８／２８", "B63G0008280000", "b63g8/28"])("parseIpc(%s)", (text) => {
    expect(espa.parseIpc(text)).toMatchObject({
      ok: true,
      value: { section: "B", class: "B63", subclass: "B63G", mainGroup: "8", subgroup: "28", symbol: "B63G 8/28" },
    });
  });
  test("parseIpc refuses junk in linear time", () => {
    expect(espa.parseIpc("B63G ".repeat(20_000))).toMatchObject({
      ok: false,
      issues: [{ code: expect.any(String), message: { ja: expect.any(String), en: expect.any(String) } }],
    });
  });
  test("screening", () => {
    expect(espa.screenByIpc(["F41H 11/02"], "2024-05-10", {})).toMatchObject({ answer: "specified-field", fields: [33] });
    expect(espa.screenByIpc(["B63G 8/08"], "2024-05-10", {})).toMatchObject({ answer: "specified-field-conditional", fields: [13] });
    expect(espa.screenByIpc(["H04K 3/00"], "2024-09-02", {}).fields).toEqual([47]);
    expect(espa.screenByIpc(["H04K 3/00"], "2025-09-02", {}).fields).toEqual([45]);
    expect(espa.screenByIpc(["F41H 11/04"], "2024-05-10", {})).toMatchObject({ answer: "no-specified-field", fields: [] });
  });
  test("timeline", () => {
    expect(espa.patentTimeline({ filedOn: "2025-02-28", kind: "ordinary" })).toMatchObject({
      forwardingDeadline: "2025-05-31",
      foreignFilingOpensOn: "2025-06-01",
    });
    expect(espa.patentTimeline({ filedOn: "2024-06-03", kind: "ordinary", forwardedNoticeOn: "2024-08-20" })).toMatchObject({
      foreignFilingOpensOn: "2025-04-04",
    });
    expect(
      espa.patentTimeline({
        filedOn: "2025-03-03",
        kind: "ordinary",
        forwardedNoticeOn: "2025-04-01",
        keepingNoticeReceivedOn: "2025-06-02",
      }),
    ).toMatchObject({ keepingNoticeAnswerDue: "2025-06-16" });
    expect(
      espa.patentTimeline({
        filedOn: "2024-06-03",
        kind: "ordinary",
        forwardedNoticeOn: "2024-08-20",
        keepingNoticeReceivedOn: "2025-02-03",
        designatedOn: "2025-04-10",
        designationNoticeReceivedOn: "2025-04-11",
      }),
    ).toMatchObject({ designation: { maxPeriodEnd: "2026-04-09" } });
  });
  test("foreign filing", () => {
    const facts = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] } as const;
    const answer = (application: object | undefined, on: espa.LegalDate) =>
      espa.assessForeignFiling({ ...facts, ...(application && { application }) } as Parameters<typeof espa.assessForeignFiling>[0], on)
        .answer;
    expect(answer(undefined, "2024-06-01")).toBe("prohibited");
    expect(answer({ filedOn: "2024-05-31", kind: "ordinary" }, "2024-08-31")).toBe("prohibited");
    expect(answer({ filedOn: "2024-05-31", kind: "ordinary" }, "2024-09-01")).toBe("permitted");
    expect(answer({ filedOn: "2024-06-03", kind: "ordinary", forwardedNoticeOn: "2024-08-20" }, "2025-04-03")).toBe("prohibited");
    expect(answer({ filedOn: "2024-06-03", kind: "ordinary", forwardedNoticeOn: "2024-08-20" }, "2025-04-04")).toBe("permitted");
    expect(answer({ filedOn: "2024-06-03", kind: "ordinary", withdrawnOn: "2024-08-01" }, "2025-06-01")).toBe("prohibited");
    expect(
      espa.assessForeignFiling({ ...facts, advanceConfirmation: { answer: "clearly-no-effect", receivedOn: "2024-06-10" } }, "2024-06-10")
        .answer,
    ).toBe("permitted");
    expect(espa.assessForeignFiling({ ...facts, ipc: ["A61K 9/00"] }, "2024-06-10").answer).toBe("permitted");
    expect(espa.assessForeignFiling({ ...facts, madeInJapan: undefined }, "2024-06-10")).toMatchObject({
      answer: "undetermined",
      missing: ["madeInJapan"],
    });
  });
  test("forwarding", () => {
    const none = { defence: false, byStateOrNrda: false, commissionedRightLeft: false, stateTookPart: false };
    expect(
      espa.assessForwarding(
        { ipc: ["B63G 8/08"], filedOn: "2024-06-03", kind: "ordinary", additionalRequirement: none } as never,
        "2024-06-03",
      ).answer,
    ).toBe("do-not-forward");
    expect(
      espa.assessForwarding(
        { ipc: ["B63G 8/08"], filedOn: "2024-06-03", kind: "ordinary", additionalRequirement: { ...none, byStateOrNrda: true } } as never,
        "2024-06-03",
      ).answer,
    ).toBe("forward");
  });
});

describe("penalties and policy", () => {
  test("penalties", () => {
    expect(espa.penaltiesFor("introduction-without-notification", "2025-05-31")[0]).toMatchObject({
      imprisonmentMonths: 24,
      fineYen: 1_000_000,
      cumulative: true,
      word: "懲役",
      kind: "criminal",
      corporateFine: true,
    });
    expect(espa.penaltiesFor("introduction-without-notification", "2025-06-01")[0]).toMatchObject({ word: "拘禁刑" });
    expect(espa.penaltiesFor("foreign-filing", "2025-06-01")[0]).toMatchObject({
      imprisonmentMonths: 12,
      fineYen: 500_000,
      crimesAbroad: true,
      attemptPunished: false,
    });
    expect(espa.penaltiesFor("disclosing-designated-invention", "2025-06-01")[0]).toMatchObject({
      attemptPunished: true,
      crimesAbroad: true,
    });
    expect(espa.penaltiesFor("disclosure-during-review", "2025-06-01")).toEqual([]);
    expect(espa.penaltiesFor("annual-report-missing", "2025-06-01")).toEqual([]);
  });
  test("policy systems have the fixed fields", () => {
    for (const row of espa.policySystems("2026-11-22"))
      expect(row).toMatchObject({
        id: expect.any(String),
        nameJa: expect.any(String),
        nameEn: expect.any(String),
        modelledIn: expect.any(Array),
      });
  });
  test("overseas projects before Chapter V-2", () => {
    expect(espa.assessOverseasProject({}, "2026-09-17")).toMatchObject({ answer: "undetermined", why: "not-in-force" });
  });
});

describe("lifecycles", () => {
  const { planLifecycle, introductionLifecycle, designationLifecycle } = espa;
  test.each(Object.entries({ planLifecycle, introductionLifecycle, designationLifecycle }))("%s", (_, found) => {
    const lifecycle = found as espa.Lifecycle<string, string>;
    expect(lifecycle.states).toContain(lifecycle.initial);
    for (const one of lifecycle.transitions) expect(lifecycle.advance(one.from, one.event)).toMatchObject({ ok: true, state: one.to });
    expect(lifecycle.advance("nowhere", "nothing")).toMatchObject({ ok: false, issues: [{}, {}] });
  });
});

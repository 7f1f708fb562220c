import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as calendar from "../src/doors/calendar";
import * as finding from "../src/doors/finding";
import * as formats from "../src/doors/formats";
import * as espa from "../src/doors/index";
import * as infrastructure from "../src/doors/infrastructure";
import * as law from "../src/doors/law";
import * as lifecycle from "../src/doors/lifecycle";
import * as neighbours from "../src/doors/neighbours";
import * as overseas from "../src/doors/overseas";
import * as parties from "../src/doors/parties";
import * as patents from "../src/doors/patents";
import * as penalties from "../src/doors/penalties";
import * as reference from "../src/doors/reference";
import * as rules from "../src/doors/rules";
import * as schemas from "../src/doors/schemas";
import * as supply from "../src/doors/supply";
import * as technology from "../src/doors/technology";

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

test.each<[string, object, string]>([
  ["finding", finding, "explain caveatsOf EspaError"],
  ["law", law, "actVersionOn orderVersionOn provisionStatus formatCitation parseCitation ledger LAW_AS_OF knownGaps"],
  ["calendar", calendar, "addStatutoryPeriod isGovernmentHoliday"],
  [
    "supply",
    supply,
    "specifiedCriticalMaterials materialScope competentMinisters assessMaterialDesignation assessIndispensableService assessPlanCertification classifyPlanChange implementationReportDue planLifecycle",
  ],
  [
    "infrastructure",
    infrastructure,
    "infrastructureSectors assessOperatorDesignation assessIntroductionDuty missingParticulars classifyIntroductionChange reviewTimeline introductionLifecycle",
  ],
  ["patents", patents, "parseIpc screenByIpc assessForwarding patentTimeline assessForeignFiling designationLifecycle"],
  ["technology", technology, "assessCriticalTechnology technologyAreas assessResearchEntrustment"],
  ["overseas", overseas, "assessOverseasProject"],
  ["penalties", penalties, "penaltiesFor"],
  [
    "neighbours",
    neighbours,
    "assessLandNotice assessDeemedExport foreignInvestmentTimeline clearanceValidity assessSpecialInfrastructureOperator",
  ],
  ["reference", reference, "policySystems glossary principles externalMeasures basicPolicies institutions2026"],
  ["lifecycle", lifecycle, "planLifecycle introductionLifecycle designationLifecycle"],
  ["parties", parties, "competentMinisters isCorporateNumber isCountryCode"],
  [
    "formats",
    formats,
    "toJsonSchema jsonSchemaBundle toICalendar lifecycleToMermaid timelineToMermaid validateRecords",
  ],
  ["schemas", schemas, "StableSupplyPlan IntroductionPlan OverseasProjectPlan"],
])("espa-jp/%s opens its door", (_, door, names) => {
  for (const name of names.split(" ")) {
    expect(door).toHaveProperty(name);
    expect(espa).toHaveProperty(name);
  }
});

/** What rules are built with. A caller of the law needs none of it, and an editor would offer it everywhere. */
const builders =
  "all any negate known atLeast moreThan atMost lessThan allOf anyOf not unless criterion fact number word rule decided ofPart evaluate assess undetermined at table dated holdsOn defineIssue defineLifecycle strongerGrade weakerGrade".split(
    " ",
  );
const inner =
  "splitLines splitBlocks decodeLines longestLine parseLine inLanguage enumerated readEnumerations reachesShare notALegalDate rowsOn".split(
    " ",
  );
const doors = {
  ...{
    calendar,
    finding,
    formats,
    infrastructure,
    law,
    lifecycle,
    neighbours,
    overseas,
    parties,
    patents,
    penalties,
    reference,
  },
  ...{ rules, schemas, supply, technology },
};

test("what rules are built with stands in espa-jp/finding only", () => {
  for (const name of builders) {
    expect(finding).toHaveProperty(name);
    expect(espa).not.toHaveProperty(name);
    for (const [door, exported] of Object.entries(doors))
      if (door !== "finding") expect(exported, door).not.toHaveProperty(name);
  }
});

test("what is internal is public nowhere", () => {
  for (const name of inner) {
    expect(espa).not.toHaveProperty(name);
    for (const [door, exported] of Object.entries(doors)) expect(exported, door).not.toHaveProperty(name);
  }
});

test("a kind of issue is told by its code: none is exported", () => {
  const isKind = (value: unknown) => typeof value === "function" && "code" in value && "message" in value;
  for (const [door, exported] of Object.entries({ index: espa, ...doors }))
    expect(
      Object.entries(exported).flatMap(([name, value]) => (isKind(value) ? [name] : [])),
      door,
    ).toEqual([]);
});

test("package.json opens exactly these doors, and the root has no name that none of them has", () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as {
    exports: object;
  };
  const opened = Object.keys(manifest.exports).filter((door) => !door.endsWith(".json") && door !== ".");
  expect(opened.map((door) => door.slice(2)).sort()).toEqual(Object.keys(doors).sort());
  const inADoor = new Set(Object.values(doors).flatMap((door) => Object.keys(door)));
  expect(Object.keys(espa).filter((name) => !inADoor.has(name))).toEqual([]);
});

test("every exported schema is a zod schema, so a Standard Schema, and never throws from safeParse", () => {
  for (const schema of [espa.StableSupplyPlan, espa.IntroductionPlan, espa.OverseasProjectPlan]) {
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "zod", validate: expect.any(Function) });
    for (const junk of [undefined, null, "x".repeat(100_000), [], { material: 1 }, Number.NaN])
      expect(schema.safeParse(junk).success).toBe(false);
  }
  for (const name of espa.schemaNames()) expect(espa.schemaNamed(name)).toHaveProperty("~standard");
});

describe("finding", () => {
  test("facts are open and histories are closed: left out is 'not known' there and 'has not happened' here", () => {
    const facts = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] } as const;
    const filed = { filedOn: "2024-06-03", kind: "ordinary" } as const;
    const ask = (more: object) => espa.assessForeignFiling({ ...facts, ...more } as never, "2025-01-10");
    expect(ask({ application: filed }).answer).toBe("permitted");
    expect(ask({ application: { ...filed, forwardedNoticeOn: null } })).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      missing: ["application.forwardedNoticeOn"],
    });
    expect(ask({}).answer).toBe("prohibited");
    expect(ask({ application: undefined, advanceConfirmation: undefined }).answer).toBe("prohibited");
    expect(ask({ advanceConfirmation: null })).toMatchObject({
      answer: "undetermined",
      missing: ["advanceConfirmation"],
    });
    expect(espa.reviewTimeline({ receivedOn: "2026-04-01" }, "2026-05-10")).toMatchObject({ state: "cleared" });
    expect(espa.reviewTimeline({ receivedOn: "2026-04-01", recommendedOn: null }, "2026-05-10")).toMatchObject({
      state: "undetermined",
      missing: ["recommendedOn"],
    });
    expect(espa.patentTimeline({ ...filed, translationFiledOn: undefined }).forwardingDeadline).toBe("2024-09-03");
  });
  test("the known gaps are listed with what they touch", () => {
    for (const gap of espa.knownGaps())
      expect(gap).toMatchObject({
        id: expect.any(String),
        text: { ja: expect.any(String), en: expect.any(String) },
        touches: expect.any(Array),
      });
    expect(new Set(espa.knownGaps().map((gap) => gap.id)).size).toBe(espa.knownGaps().length);
  });
  test("why is told only where it is undetermined, missing is empty where it is not", () => {
    const finding = espa.assessOperatorDesignation({ business: "generation", outputKw: 500_000 }, "2026-04-01");
    expect(finding).toMatchObject({ answer: "meets-criteria", on: "2026-04-01", missing: [], grade: "text" });
    expect(finding).not.toHaveProperty("why");
    expect(finding.basis.length).toBeGreaterThan(0);
    for (const reason of finding.reasons) expect([true, false, "unknown"]).toContain(reason.met);
    const lines = espa.explain(finding, { lang: "ja" }).split("\n");
    for (const reason of finding.reasons) {
      expect(lines.filter((line) => line.includes(espa.formatCitation(reason.basis, "ja"))).length).toBeGreaterThan(0);
      expect(espa.explain(finding, { lang: "en" })).toContain(espa.formatCitation(reason.basis, "en"));
    }
  });
  test("has the fixed fields and survives JSON", () => {
    const finding = espa.assessOperatorDesignation(
      { business: "banking", averageDepositsYen: 9_900_000_000_000 },
      "2026-04-01",
    );
    expect(finding).toMatchObject({
      answer: "undetermined",
      on: "2026-04-01",
      why: "facts-missing",
      missing: ["averageDepositAccounts", "averageAtms"],
    });
    for (const reason of finding.reasons)
      expect(reason).toMatchObject({ criterion: expect.any(String), basis: { law: expect.any(String) } });
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
    for (const lang of ["ja", "en"] as const)
      expect(espa.explain(finding, { lang }).split("\n").length).toBeGreaterThan(4);
  });
});

describe("law", () => {
  test("versions", () => {
    expect(espa.actVersionOn("2022-05-17")).toBeUndefined();
    expect(espa.actVersionOn("2026-06-01")).toMatchObject({ inForceFrom: "2026-06-01", textRead: true });
    expect(espa.actVersionOn("2026-09-18")).toMatchObject({ inForceFrom: "2026-09-18", textRead: false });
    expect(espa.orderVersionOn("2022-12-22")).toBeUndefined();
    expect(espa.orderVersionOn("2022-12-23")).toMatchObject({
      inForceFrom: "2022-12-23",
      inForceUntil: "2023-11-01",
      textRead: true,
    });
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
    [
      "令第12条第1項第13号",
      { law: "504CO0000000394", article: "12", paragraph: 1, item: "13" },
      "Order, Art. 12(1)(xiii)",
    ],
    ["Act, Art. 52(3)", { law: "504AC0000000043", article: "52", paragraph: 3 }, "Act, Art. 52(3)"],
  ])("%s", (text, citation, english) => {
    const parsed = espa.parseCitation(text) as espa.Citation;
    expect(parsed).toEqual(citation);
    expect(espa.formatCitation(parsed, "en")).toBe(english);
    expect(espa.parseCitation(espa.formatCitation(parsed, "ja"))).toEqual(citation);
  });
  test("ledger", () => {
    const rows = espa.ledger();
    expect(rows.find((row) => row.instrument === "504AC0000000043" && row.article === "8-2")).toMatchObject({
      inForceFrom: "2026-09-18",
    });
    for (const row of rows) {
      expect(["modelled", "described", "out-of-scope"]).toContain(row.coverage);
      for (const name of row.where ?? []) expect(espa).toHaveProperty(name);
      if (row.coverage === "modelled") expect(row.where?.length).toBeGreaterThan(0);
    }
    expect(espa.LAW_AS_OF.day).toBe("2026-11-22");
    expect(espa.LAW_AS_OF.newestText).toMatchObject({ act: "2026-06-01", order: "2026-06-01" });
    for (const row of rows)
      expect(row).toMatchObject({
        instrument: expect.stringMatching(/^\d{3}(AC|CO|M6)/),
        article: expect.any(String),
        caption: expect.anything(),
      });
    const articles = (law: string) => rows.filter((row) => row.instrument === law).map((row) => row.article);
    expect(articles(espa.ACT)).toEqual(expect.arrayContaining(Array.from({ length: 99 }, (_, at) => String(at + 1))));
    expect(articles(espa.ORDER)).toEqual([..."1 2 3 4 5 6 7 8 8-2 8-3 9 10 11 12 13 14 15 16".split(" ")]);
  });
});

describe("calendar", () => {
  test.each([
    ["2024-02-29", { months: 3 }, "excluded", "2024-05-31"],
    ["2024-05-10", { months: 3 }, "excluded", "2024-08-10"],
    ["2024-06-03", { days: 30 }, "included", "2024-07-02"],
    ["2024-06-03", { months: 4 }, "included", "2024-10-02"],
    ["2024-02-29", { years: 1 }, "included", "2025-02-28"],
    ["2024-02-28", { years: 1 }, "excluded", "2025-02-28"],
    ["2024-12-31", { years: 1 }, "excluded", "2025-12-31"],
  ] as const)("%s and %j, first day %4$s", (from, length, firstDay, last) => {
    expect(espa.addStatutoryPeriod(from, length, { firstDay })).toBe(last);
  });
  test("a deadline that falls on a holiday moves where it is asked for", () => {
    const due = (dueOnHoliday?: "next-business-day") =>
      espa.addStatutoryPeriod(
        "2026-02-28",
        { months: 3 },
        { firstDay: "excluded", ...(dueOnHoliday && { dueOnHoliday }) },
      );
    expect([due(), due("next-business-day")]).toEqual(["2026-05-31", "2026-06-01"]);
  });
  test.each<[espa.LegalDate, boolean | undefined]>([
    ["2026-05-02", true],
    ["2026-05-03", true],
    ["2026-05-06", true],
    ["2026-05-07", false],
    ["2026-12-28", false],
    ["2026-12-29", true],
    ["2027-01-03", true],
    ["2027-01-04", false],
    ["1999-01-01", undefined],
  ])("isGovernmentHoliday(%s) is %s", (date, holiday) => {
    expect(espa.isGovernmentHoliday(date)).toBe(holiday);
  });
});

describe("supply", () => {
  test("dated sub-items: hulls and magnetic sensors came on 2025-12-24", () => {
    const scope = (id: string, on: espa.LegalDate) => espa.materialScope(id as never, on);
    for (const [id, before, after] of [
      ["ship-parts", 3, 4],
      ["advanced-electronic-components", 2, 3],
    ] as const) {
      expect(scope(id, "2025-12-23")).toHaveLength(before);
      expect(scope(id, "2025-12-24")).toHaveLength(after);
      expect(scope(id, "2025-12-24").at(-1)).toMatchObject({
        id: expect.any(String),
        nameJa: expect.any(String),
        nameEn: expect.any(String),
        from: "2025-12-24",
      });
    }
    const minerals = scope("metal-minerals", "2026-04-01").map((row) => row.id);
    expect(minerals).toEqual(expect.arrayContaining(["uranium", "rare-earth-metals", "platinum-group-metals"]));
    expect(scope("fertilizers", "2026-04-01")).toEqual([]);
    expect(scope("no-such-material", "2026-04-01")).toEqual([]);
  });
  test("a material has the fixed fields", () => {
    for (const [at, row] of espa.specifiedCriticalMaterials("2026-11-22").entries())
      expect(row).toMatchObject({
        id: expect.any(String),
        item: at + 1,
        nameJa: expect.any(String),
        nameEn: expect.any(String),
        designatedFrom: at < 11 ? "2022-12-23" : at === 11 ? "2024-02-02" : "2025-12-24",
        competentMinisters: expect.any(Array),
      });
  });
  test("ministers by material, provision and business", () => {
    const on = "2026-04-01";
    expect(espa.competentMinisters({ material: "semiconductors" }, on)).toEqual(["meti"]);
    expect(espa.competentMinisters({ material: "antimicrobial-preparations" }, on)).toEqual(["mhlw"]);
    expect(espa.competentMinisters({ material: "ship-parts" }, on)).toEqual(["mlit"]);
    expect(espa.competentMinisters({ material: "semiconductors", provision: "act:48:5" }, on)).toEqual([
      "prime-minister",
      "mof",
    ]);
    expect(espa.competentMinisters({ business: "railway" }, on)).toEqual(["mlit"]);
    expect(espa.competentMinisters({ business: "telecommunications" }, on)).toEqual(["mic"]);
    expect(espa.competentMinisters({ business: "banking" }, on)).toEqual(["prime-minister", "fsa-commissioner"]);
    expect(espa.competentMinisters({ material: "satellites" }, "2025-12-23")).toEqual([]);
  });
  test("designation (Art. 7) and indispensable services", () => {
    const product = {
      object: "goods",
      essentialToSurvival: true,
      dependenceLiesIn: "product",
      excessivelyDependentOnOutside: true,
      actsFromOutsideMayHarmSafety: true,
      measures: ["stockpiling"],
      speciallyNecessary: true,
    } as const;
    expect(espa.assessMaterialDesignation(product, "2026-04-01").answer).toBe("designatable");
    expect(espa.assessMaterialDesignation({ ...product, speciallyNecessary: false }, "2026-04-01").answer).toBe(
      "not-designatable",
    );
    expect(espa.assessMaterialDesignation({ ...product, object: "service" }, "2026-04-01").answer).toBe(
      "not-designatable",
    );
    const { excessivelyDependentOnOutside: _, ...less } = product;
    expect(espa.assessMaterialDesignation(less, "2026-04-01")).toMatchObject({
      answer: "undetermined",
      missing: ["excessivelyDependentOnOutside", "riskOfDependence"],
    });
    expect(espa.assessMaterialDesignation(product, "2026-09-18")).toMatchObject({
      answer: "designatable",
      grade: "inferred",
    });
    expect(espa.assessMaterialDesignation({ ...product, speciallyNecessary: false }, "2026-09-18")).toMatchObject({
      answer: "undetermined",
      why: "wording-not-read",
    });
    expect(espa.assessIndispensableService({}, "2026-09-17")).toMatchObject({
      answer: "undetermined",
      why: "not-in-force",
    });
    const service = {
      isService: true,
      material: "ship-parts",
      indispensableToSupply: true,
      exclusiveUse: true,
      upkeepOrRepair: false,
    };
    expect(espa.assessIndispensableService(service, "2026-09-18").answer).toBe("indispensable-service");
    expect(espa.assessIndispensableService({ ...service, exclusiveUse: false }, "2026-09-18").answer).toBe(
      "not-indispensable-service",
    );
    expect(espa.assessIndispensableService({ ...service, upkeepOrRepair: undefined }, "2026-09-18").answer).toBe(
      "undetermined",
    );
  });
  test("materials and scope", () => {
    expect(
      ["2022-12-22", "2022-12-23", "2024-02-02", "2025-12-24"].map(
        (on) => espa.specifiedCriticalMaterials(on as espa.LegalDate).length,
      ),
    ).toEqual([0, 11, 12, 16]);
    expect(espa.specifiedCriticalMaterials("2026-11-22").map((row) => row.id)).toEqual(
      "antimicrobial-preparations fertilizers permanent-magnets machine-tools-and-industrial-robots aircraft-parts semiconductors batteries cloud-programs natural-gas metal-minerals ship-parts advanced-electronic-components ventilators unmanned-aircraft satellites rocket-parts".split(
        " ",
      ),
    );
    expect(espa.materialScope("metal-minerals", "2024-02-01")).toHaveLength(35);
    expect(espa.materialScope("metal-minerals", "2024-02-02")).toHaveLength(36);
    expect(espa.materialScope("metal-minerals", "2024-02-02").at(-1)).toMatchObject({
      id: "uranium",
      from: "2024-02-02",
    });
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
    // MAFF's ordinance has no limb on the period: minor where nothing changes in substance.
    const atMaff = (substantial?: boolean) =>
      espa.classifyPlanChange(
        { material: "fertilizers", changes: [{ what: "period", months: 6, substantial }] },
        "2026-04-01",
      ).answer;
    expect([atMaff(true), atMaff(false), atMaff()]).toEqual([
      "certification-required",
      "notification-only",
      "undetermined",
    ]);
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
    expect(espa.infrastructureSectors("2026-11-22").find((one) => one.id === "medical")).toMatchObject({
      status: "enacted-not-in-force",
    });
  });
  test.each([
    [{ business: "generation", outputKw: 500_000 }, "meets-criteria"],
    [{ business: "generation", outputKw: 499_999 }, "does-not-meet-criteria"],
    [{ business: "general-gas-pipeline", meters: 300_000 }, "meets-criteria"],
    [{ business: "water-supply", populationServed: 1_000_000 }, "does-not-meet-criteria"],
    [{ business: "water-supply", populationServed: 1_000_001 }, "meets-criteria"],
    [{ business: "general-gas-pipeline", meters: 299_999 }, "does-not-meet-criteria"],
    [{ business: "bulk-water-supply", maxDailySupplyM3: 500_001 }, "meets-criteria"],
    [{ business: "railway", routeKm: 999 }, "does-not-meet-criteria"],
    [{ business: "trucking", businessVehicles: 4999, canCarryNationwide: true }, "does-not-meet-criteria"],
    [{ business: "trucking", businessVehicles: 5000, canCarryNationwide: false }, "does-not-meet-criteria"],
    [
      { business: "port-transport", containersPerYearAtPort: 800_000, handlesContainersAtTerminal: true },
      "meets-criteria",
    ],
    [
      { business: "port-transport", containersPerYearAtPort: 800_000, handlesContainersAtTerminal: false },
      "does-not-meet-criteria",
    ],
    [
      { business: "banking", averageDepositsYen: 9.9e12, averageDepositAccounts: 3e6, averageAtms: 9_999 },
      "does-not-meet-criteria",
    ],
    [{ business: "bulk-water-supply", maxDailySupplyM3: 500_000 }, "does-not-meet-criteria"],
    [{ business: "railway", routeKm: 1000 }, "meets-criteria"],
    [{ business: "trucking", businessVehicles: 5000, canCarryNationwide: true }, "meets-criteria"],
    [
      { business: "port-transport", containersPerYearAtPort: 790_000, handlesContainersAtTerminal: true },
      "does-not-meet-criteria",
    ],
    [
      { business: "banking", averageDepositsYen: 9.9e12, averageDepositAccounts: 3e6, averageAtms: 10_000 },
      "meets-criteria",
    ],
    [{ business: "third-party-prepaid", averageMemberShops: 10_000, averageIssueYen: 1e12 }, "meets-criteria"],
    [
      {
        business: "credit-card",
        registeredForCreditPurchaseIntermediation: true,
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
    expect(
      espa.assessOperatorDesignation(facts as Parameters<typeof espa.assessOperatorDesignation>[0], "2026-04-01")
        .answer,
    ).toBe(answer);
  });
  test("duty", () => {
    const bank = {
      designatedOn: "2023-11-16",
      act: "introduction",
      criticalFacility: true,
      startsOn: "2026-05-01",
    } as const;
    const duty = (facts: object) =>
      espa.assessIntroductionDuty(
        { ...bank, ...facts } as Parameters<typeof espa.assessIntroductionDuty>[0],
        "2026-05-01",
      ).answer;
    const subsidiary = { supplier: { kind: "company", relation: "subsidiary" } };
    expect(duty({ ...subsidiary, containsOutsidersCriticalFacility: false })).toBe("no-notification");
    expect(duty({ ...subsidiary, containsOutsidersCriticalFacility: true })).toBe("prior-notification");
    expect(duty({ ...subsidiary, act: "outsourcing" })).toBe("prior-notification");
    expect(duty({ supplier: { kind: "company", relation: "parent" }, containsOutsidersCriticalFacility: false })).toBe(
      "prior-notification",
    );
    expect(
      duty({ supplier: { kind: "public-university-corporation" }, containsOutsidersCriticalFacility: false }),
    ).toBe("prior-notification");
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
  test("every kind of supplier: only public bodies and subsidiaries are outside the duty (Art. 52(1), Order Art. 10)", () => {
    const duty = (supplier: object) =>
      espa.assessIntroductionDuty(
        {
          designatedOn: "2023-11-16",
          act: "introduction",
          criticalFacility: true,
          startsOn: "2026-05-01",
          containsOutsidersCriticalFacility: false,
          supplier,
        } as Parameters<typeof espa.assessIntroductionDuty>[0],
        "2026-05-01",
      ).answer;
    for (const kind of [
      "state-organ",
      "local-government",
      "incorporated-administrative-agency",
      "local-incorporated-administrative-agency",
    ])
      expect([kind, duty({ kind })]).toEqual([kind, "no-notification"]);
    expect(duty({ kind: "public-university-corporation" })).toBe("prior-notification");
    for (const relation of ["parent", "sister", "unrelated"])
      expect(duty({ kind: "company", relation })).toBe("prior-notification");
    expect(duty({ kind: "company", relation: "subsidiary" })).toBe("no-notification");
    expect(duty({ kind: "company" })).toBe("undetermined");
  });
  test("the six months of grace (Art. 53) and the day after", () => {
    const duty = (startsOn: espa.LegalDate, facts: object = {}) =>
      espa.assessIntroductionDuty(
        {
          designatedOn: "2023-11-16",
          act: "introduction",
          criticalFacility: true,
          supplier: { kind: "company", relation: "unrelated" },
          startsOn,
          ...facts,
        } as Parameters<typeof espa.assessIntroductionDuty>[0],
        startsOn,
      ).answer;
    expect(duty("2024-05-16")).toBe("no-notification");
    expect(duty("2024-05-17")).toBe("prior-notification");
    expect(duty("2025-09-30", { facilityBecameCriticalOn: "2025-04-01", amendmentInForce: "from-a-fixed-day" })).toBe(
      "no-notification",
    );
    expect(duty("2025-10-01", { facilityBecameCriticalOn: "2025-04-01", amendmentInForce: "from-a-fixed-day" })).toBe(
      "prior-notification",
    );
  });
  test("missing particulars and changes", () => {
    const { complete, missing } = espa.missingParticulars({ form: "introduction", business: "railway" }, "2026-06-01");
    expect(complete).toBe(false);
    expect(missing.length).toBeGreaterThan(0);
    for (const one of missing)
      expect(one).toMatchObject({ path: expect.any(Array), basis: { law: expect.any(String) } });
    const change = (what: object) =>
      espa.classifyIntroductionChange({ form: "introduction", phase: "before", ...what } as never, "2026-06-01").answer;
    expect(change({ what: "measures" })).toBe("change-notification");
    expect(change({ what: "introduction-time" })).toBe("report");
    expect(change({ what: "factory", of: "facility", toAnotherCountry: false })).toBe("nothing");
    expect(change({})).toBe("undetermined");
  });
  test("what happened in a review, and what cannot have", () => {
    const review = (facts: object) =>
      espa.reviewTimeline({ receivedOn: "2026-04-01", ...facts } as never, "2026-04-28");
    expect(review({ recommendedOn: "2026-04-24" })).toMatchObject({ answerDue: "2026-05-07" });
    expect(review({ recommendedOn: "2026-04-24", recommendationReceivedOn: "2026-04-24" })).toMatchObject({
      answerDue: "2026-05-07",
    });
    expect(review({ recommendedOn: "2026-04-10" })).toMatchObject({ answerDue: "2026-04-20" });
    expect(review({ recommendedOn: "2026-04-10", recommendationReceivedOn: "2026-04-13" })).toMatchObject({
      answerDue: "2026-04-22",
    });
    expect(review({ shortenedTo: "2026-04-10" })).toMatchObject({
      prohibitedThrough: "2026-04-10",
      mayIntroduceFrom: "2026-04-11",
      recommendationDeadline: "2026-04-30",
      orderDeadline: "2026-04-30",
    });
    for (const impossible of [
      { extendedUntil: "2026-08-01" },
      { recommendedOn: "2026-05-01" },
      { receivedOn: "2026-04-31" },
      { recommendedOn: "2026-02-30" },
    ])
      expect(review(impossible)).toMatchObject({
        state: "invalid",
        issues: [
          {
            code: expect.any(String),
            path: expect.any(Array),
            message: { ja: expect.any(String), en: expect.any(String) },
          },
        ],
      });
    expect(espa.reviewTimeline({ receivedOn: "2026-04-01", extendedUntil: "2026-07-31" }, "2026-04-28")).toMatchObject({
      prohibitedThrough: "2026-07-31",
      recommendationDeadline: "2026-07-31",
    });
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
    expect(espa.screenByIpc(["F41H 11/02"], "2024-05-10", {})).toMatchObject({
      answer: "specified-field",
      fields: [33],
    });
    expect(espa.screenByIpc(["B63G 8/08"], "2024-05-10", {})).toMatchObject({
      answer: "specified-field-conditional",
      fields: [13],
    });
    expect(espa.screenByIpc(["H04K 3/00"], "2024-09-02", {}).fields).toEqual([47]);
    expect(espa.screenByIpc(["H04K 3/00"], "2025-09-02", {}).fields).toEqual([45]);
    expect(espa.screenByIpc(["F41H 11/04"], "2024-05-10", {})).toMatchObject({
      answer: "no-specified-field",
      fields: [],
    });
    expect(espa.screenByIpc(["B63G 8/08", "F41H 11/02"], "2024-05-10").answer).toBe("specified-field");
    expect(espa.screenByIpc(["F41H 11/02"], "2024-04-30")).toMatchObject({
      answer: "undetermined",
      why: "not-in-force",
    });
    for (const junk of [["no symbol"], ["B63G ".repeat(20_000)], "F41H 11/02", null, [null]])
      expect(espa.screenByIpc(junk as never, "2024-05-10").answer).not.toBe("specified-field");
  });
  test("several rows of the table of clocks: the latest day counts", () => {
    const due = (kind: unknown, days: object) =>
      espa.patentTimeline({ filedOn: "2024-06-03", kind, ...days } as never).forwardingDeadline;
    const [translated, divided] = [{ translationFiledOn: "2024-08-01" }, { dividedOn: "2024-09-02" }];
    expect(due("foreign-language", translated)).toBe("2024-11-01");
    expect(due("divisional", divided)).toBe("2024-12-02");
    expect(due(["foreign-language", "divisional"], { ...translated, ...divided })).toBe("2024-12-02");
    // Art. 66(4): a day of a kind that is not stated counts for nothing, and no period is told.
    expect(due("foreign-language", { ...translated, ...divided })).toBeUndefined();
    for (const kind of "ordinary foreign-language by-reference completed divisional converted-from-utility-model converted-from-design from-utility-model-registration pct-designating-japan".split(
      " ",
    ))
      expect(espa.patentTimeline({ filedOn: "2024-06-03", kind } as never)).toHaveProperty("forwardingClock");
  });
  test("timeline", () => {
    expect(espa.patentTimeline({ filedOn: "2025-02-28", kind: "ordinary" })).toMatchObject({
      forwardingDeadline: "2025-05-31",
      foreignFilingOpensOn: "2025-06-01",
    });
    expect(
      espa.patentTimeline({ filedOn: "2024-06-03", kind: "ordinary", forwardedNoticeOn: "2024-08-20" }),
    ).toMatchObject({
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
      espa.assessForeignFiling(
        { ...facts, ...(application && { application }) } as Parameters<typeof espa.assessForeignFiling>[0],
        on,
      ).answer;
    expect(answer(undefined, "2024-06-01")).toBe("prohibited");
    expect(answer({ filedOn: "2024-05-31", kind: "ordinary" }, "2024-08-31")).toBe("prohibited");
    expect(answer({ filedOn: "2024-05-31", kind: "ordinary" }, "2024-09-01")).toBe("permitted");
    expect(answer({ filedOn: "2024-06-03", kind: "ordinary", forwardedNoticeOn: "2024-08-20" }, "2025-04-03")).toBe(
      "prohibited",
    );
    expect(answer({ filedOn: "2024-06-03", kind: "ordinary", forwardedNoticeOn: "2024-08-20" }, "2025-04-04")).toBe(
      "permitted",
    );
    expect(answer({ filedOn: "2024-06-03", kind: "ordinary", withdrawnOn: "2024-08-01" }, "2025-06-01")).toBe(
      "prohibited",
    );
    expect(
      espa.assessForeignFiling(
        { ...facts, advanceConfirmation: { answer: "clearly-no-effect", receivedOn: "2024-06-10" } },
        "2024-06-10",
      ).answer,
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
        {
          ipc: ["B63G 8/08"],
          filedOn: "2024-06-03",
          kind: "ordinary",
          additionalRequirement: { ...none, byStateOrNrda: true },
        } as never,
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
    expect(() => espa.penaltiesFor("no-such-conduct" as never, "2025-06-01")).toThrow("unknown-conduct");
  });
  test.each([
    ["introduction-without-notification", "92", 24, 1_000_000, true, false, false],
    ["introduction-in-standstill", "92", 24, 1_000_000, true, false, false],
    ["act-against-accepted-recommendation", "92", 24, 1_000_000, true, false, false],
    ["infrastructure-order-breach", "92", 24, 1_000_000, true, false, false],
    ["emergency-notification-missing", "92", 24, 1_000_000, true, false, false],
    ["working-designated-invention", "92", 24, 1_000_000, true, true, true],
    ["fraudulent-permission", "92", 24, 1_000_000, true, false, false],
    ["disclosing-designated-invention", "92", 24, 1_000_000, true, true, true],
    ["foreign-filing", "94", 12, 500_000, true, false, true],
    ["name-change-without-notification", "96", undefined, 300_000, false, false, false],
    ["change-report-missing", "96", undefined, 300_000, false, false, false],
  ] as const)(
    "%s: Art. %s",
    (conduct, article, imprisonmentMonths, fineYen, cumulative, attemptPunished, crimesAbroad) => {
      for (const [on, word] of [
        ["2024-05-31", "懲役"],
        ["2025-05-31", "懲役"],
        ["2025-06-01", "拘禁刑"],
      ] as const) {
        const [row, ...others] = espa.penaltiesFor(conduct, on);
        expect(others).toEqual([]);
        expect(row).toMatchObject({
          article: expect.stringMatching(new RegExp(`^${article}`)),
          fineYen,
          cumulative,
          attemptPunished,
          crimesAbroad,
          corporateFine: true,
          kind: "criminal",
          ...(imprisonmentMonths === undefined ? {} : { word, imprisonmentMonths }),
        });
        expect(row?.imprisonmentMonths).toBe(imprisonmentMonths);
      }
    },
  );
  test("policy systems have the fixed fields", () => {
    for (const row of espa.policySystems("2026-11-22"))
      expect(row).toMatchObject({
        id: expect.any(String),
        nameJa: expect.any(String),
        nameEn: expect.any(String),
        modelledIn: expect.any(Array),
        status: expect.stringMatching(/^(in-force|enacted-not-in-force|recommended|policy)$/),
      });
  });
  test("technology", () => {
    const on = "2026-06-02";
    expect(espa.technologyAreas(on)).toHaveLength(20);
    expect(espa.assessCriticalTechnology({}, on).answer).toBe("undetermined");
    expect(espa.assessResearchEntrustment({ corporation: false }, on).answer).toBe("may-not-be-entrusted");
    expect(espa.assessResearchEntrustment({ corporation: true }, on).answer).toBe("undetermined");
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
    for (const one of lifecycle.transitions)
      expect(lifecycle.advance(one.from, one.event)).toMatchObject({ ok: true, state: one.to });
    expect(lifecycle.advance("nowhere", "nothing")).toMatchObject({ ok: false, issues: [{}, {}] });
  });
});

describe("formats", () => {
  test("a JSON Schema of each schema, and the bundle of all", () => {
    const bundle = espa.jsonSchemaBundle();
    for (const name of espa.schemaNames()) {
      expect(espa.toJsonSchema(name)).toMatchObject({ $schema: expect.stringContaining("json-schema.org") });
      expect(bundle.$defs).toHaveProperty(name);
    }
    for (const name of ["StableSupplyPlan", "IntroductionPlan", "OverseasProjectPlan"])
      expect(espa.schemaNames()).toContain(name);
  });
  test("a timeline as a calendar and as a diagram, a lifecycle as a diagram in both languages", () => {
    const review = espa.reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-02") as espa.Timeline;
    const ics = espa.toICalendar(review);
    expect(ics.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
    expect(ics).toContain("DTSTART;VALUE=DATE:20260430");
    for (const lang of ["ja", "en"] as const) {
      expect(espa.timelineToMermaid(review, lang)).toContain("2026-04-30");
      expect(espa.lifecycleToMermaid(espa.designationLifecycle, lang)).toContain("stateDiagram");
    }
  });
  test("records of a stream are validated one by one, in the language asked for", async () => {
    async function* records() {
      yield { material: "no-such-material" };
      yield null;
    }
    for (const lang of ["ja", "en"] as const) {
      const results: { ok: boolean; issues?: readonly unknown[] }[] = [];
      for await (const one of espa.validateRecords("StableSupplyPlan", records(), { lang })) results.push(one);
      expect(results.map((one) => one.ok)).toEqual([false, false]);
      for (const { issues } of results)
        expect(issues?.[0]).toMatchObject({
          code: expect.any(String),
          path: expect.any(Array),
          message: expect.any(String),
        });
    }
  });
});

import { expect, test } from "vitest";
import { competentMinisters, competentMinistersInDetail } from "../../src/doors/parties";
import * as supply from "../../src/doors/supply";
import {
  assessDesignatedFinancialInstitution,
  assessSupportCorporationDesignation,
  certificationFactsOf,
  classifyPlanChange,
  implementationReport,
  isSmallOrMediumEnterprise,
  supportCorporationDeadlines,
} from "../../src/doors/supply";
import { thrownCode } from "../thrown-code";

// Nothing that comes from outside may make a rule throw, at the end of the calendar no more than elsewhere.

test("Act Arts 16(4), 31(2): a day at the end of the calendar, or after the day asked about, still disqualifies", () => {
  for (const day of ["9999-12-31", "9996-01-01", "2030-01-01"] as const) {
    expect(assessDesignatedFinancialInstitution({ designationRevoked: true, designationRevokedOn: day }, "2024-04-01").answer).toBe(
      "not-designatable",
    );
    expect(assessSupportCorporationDesignation({ designationRevoked: true, designationRevokedOn: day }, "2024-04-01").answer).toBe(
      "not-designatable",
    );
  }
});

test("Act Arts 12, 35: a business year outside the holiday table is an issue", () => {
  expect(implementationReport("9999-12-31", "batteries", "2024-04-01")).toMatchObject({
    ok: false,
    issues: [{ code: "outside-holiday-table" }],
  });
  expect(supportCorporationDeadlines({ begins: "9999-01-01", ends: "9999-12-31" })).toMatchObject({
    state: "invalid",
    issues: [{ code: "day-beyond-counting" }, { code: "day-beyond-counting" }],
  });
});

test("a plan in any state gives the facts that it shows, and no others", () => {
  for (const junk of [undefined, null, 1, {}, { measures: null, applicants: 5, period: "x" }]) {
    expect(certificationFactsOf(junk as never, { months: 6, limit: "2026-03-31" })).toEqual({});
  }
  const period = { begins: "2024-04-01", ends: "2024-09-30" } as const;
  expect(certificationFactsOf({ period } as never, { months: 6, limit: "2024-09-29" })).toEqual({
    runsPolicyPeriod: true,
    endsWithinPolicyLimit: false,
  });
  expect(certificationFactsOf({ period } as never, { months: Number.NaN })).toEqual({});
  expect(certificationFactsOf({ period } as never, { months: 1_000_000 })).toEqual({ runsPolicyPeriod: false });
});

test("changes and facts of the wrong kind count as not known", () => {
  const changes = [null, 1, { what: "toString" }, { what: "period", months: "6" }] as never;
  expect(classifyPlanChange({ material: "batteries", changes }, "2024-04-01").why).toBe("facts-missing");
  expect(isSmallOrMediumEnterprise({ form: 7, employees: "300" } as never, "2024-04-01").why).toBe("facts-missing");
});

test("Act Art. 86(1): a provision of the wrong kind names no minister and no wrong one", () => {
  for (const provision of [
    { law: "504AC0000000043", article: 48 },
    { law: "504AC0000000043", article: {} },
    { law: "504AC0000000043", article: "48", paragraph: "5" },
    { law: "504AC0000000043" },
  ]) {
    const subject = { material: "batteries", provision } as never;
    expect(competentMinisters(subject, "2024-04-01")).toEqual([]);
    expect(competentMinistersInDetail(subject, "2024-04-01").note).toBe("not a provision of Chapter II that names a competent minister");
  }
});

test("a day that does not exist has no law: every table of Chapter II says so", () => {
  const tables = [
    supply.specifiedCriticalMaterials,
    supply.actionPolicies,
    supply.indispensableServices,
    supply.customsInvestigations,
    supply.surveyPowers,
    supply.specialMeasures,
    supply.disruptionCooperation,
    supply.consultationDuties,
    supply.supportAgencies,
    supply.creditInsurancePremiumRates,
    (on: never) => supply.materialScope("metal-minerals", on),
  ] as readonly ((on: never) => readonly unknown[])[];
  for (const on of ["2026-02-29", "2026-13-01", "today", "", null, undefined, 20260918]) {
    for (const table of tables) expect(thrownCode(() => table(on as never))).toBe("not-a-legal-date");
    expect(thrownCode(() => supply.isDesignatedMaterial("batteries", on as never))).toBe("not-a-legal-date");
    expect(thrownCode(() => supply.planCertificationProcedure("batteries", on as never))).toBe("not-a-legal-date");
  }
});

test("rules on a day that does not exist say so, and miss no fact", () => {
  const change = { material: "batteries", changes: [{ what: "period", months: 6 }] } as const;
  for (const finding of [
    supply.assessPlanCertification({ material: "batteries" }, "2026-02-29"),
    classifyPlanChange(change, "2026-02-29"),
    supply.assessHindranceReport({ material: "batteries", seriousHindrance: true }, "2026-02-29"),
  ]) {
    expect([finding.answer, finding.why, finding.missing]).toEqual(["undetermined", "out-of-coverage", []]);
    expect(finding.issues?.map((issue) => [issue.code, issue.path])).toEqual([["not-a-legal-date", ["on"]]]);
  }
});

test("Act Art. 10: before the Act nothing is missing, whatever is left out", () => {
  const before = classifyPlanChange({ changes: [] }, "2022-07-31");
  expect([before.why, before.missing]).toEqual(["not-in-force", []]);
  expect(classifyPlanChange({ changes: [] }, "2022-08-01").missing).toEqual(["material", "changes"]);
});

test("Act Arts 12, 34, 35: a deadline that falls after the last year of the holiday table is an issue", () => {
  expect(implementationReport("2050-11-30", "batteries", "2024-04-01")).toMatchObject({
    ok: false,
    issues: [{ code: "outside-holiday-table", path: ["businessYearEnd"] }],
  });
  expect(supportCorporationDeadlines({ begins: "2049-09-01", ends: "2050-08-31" })).toMatchObject({
    state: "counted",
    yearlyReport: "2050-11-30",
    booksKeptUntil: "2055-08-31",
    gaps: ["holidays-beyond-table"],
    grade: "inferred",
  });
});

test("Act Art. 35: every day of a business year that does not exist is named", () => {
  const read = supportCorporationDeadlines({ begins: "2026-02-29", ends: "x", designatedOn: "2026-04-31" } as never);
  expect(read.issues.map((issue) => issue.path)).toEqual([["begins"], ["ends"], ["designatedOn"]]);
  expect(supportCorporationDeadlines(null as never)).toMatchObject({ state: "undetermined", missing: ["begins", "ends"] });
});

test("Act Art. 9(3): an empty draft lacks the applicants and all nine contents, and states no industry", () => {
  expect(supply.missingPlanContents({}, "2024-04-01").map((part) => part.path)).toEqual([
    "applicants",
    ...supply.planContents.map((content) => content.path),
  ]);
});

test("Act Art. 86(1): numerals in kanji, with tens or digit by digit; what is no numeral names nobody", () => {
  const of = (provision: string) => competentMinisters({ material: "batteries", provision }, "2024-04-01");
  for (const provision of ["法第四十八条第五項", "第四八条第五項", "法第二十条", "第十九条第二項", "第十三条"]) {
    expect(of(provision)).toEqual(["prime-minister", "mof"]);
  }
  expect(of("法第十条第一項")).toEqual(["meti"]);
  for (const provision of ["第八九条", "第十十条", "第百条", "第〇条", "第五条", "法"]) expect(of(provision)).toEqual([]);
});

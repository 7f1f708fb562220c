import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import type { MaterialId, PlanMeasureKind, StableSupplyPlan } from "../../src/doors/supply";
import * as supply from "../../src/doors/supply";

const days: readonly LegalDate[] = ["2022-12-28", "2024-04-01", "2026-01-05", "2026-09-17", "2026-09-18"];
const materials: readonly MaterialId[] = ["batteries", "antimicrobial-preparations", "fertilizers", "ship-parts", "ventilators"];

/** Plain data: nothing is there without a value, so that what is stored and read again is the same. */
function isPlain(value: unknown): void {
  if (value !== undefined) expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
}

describe("what Chapter II answers is plain data", () => {
  test.each(days)("on %s", (on) => {
    for (const table of [
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
    ]) {
      isPlain(table(on));
    }
    for (const material of materials) {
      isPlain(supply.planCertificationProcedure(material, on));
      isPlain(supply.implementationReport("2026-03-31", material, on));
      for (const provision of [undefined, "9(1)", "16(1)", "30", "34(6)", "42(2)", "46", "48(5)"]) {
        isPlain(supply.competentMinistersInDetail({ material, provision }, on));
      }
    }
    isPlain(supply.competentMinistersInDetail({ service: "satellite-launch" }, on));
    isPlain(supply.competentMinistersInDetail({ business: "banking" }, on));
    isPlain(supply.competentMinistersInDetail({ business: "generation" }, on));
  });

  test("numbers and facts of a plan", () => {
    isPlain(supply.parseCertificationNumber("2024蓄電池第12号"));
    isPlain(supply.certificationFactsOf({} as StableSupplyPlan));
    isPlain(supply.certificationFactsOf({ material: "batteries", applicants: [{}] } as never, { months: 12 }));
    isPlain(supply.smallBusinessCooperatives);
  });
});

describe("steps of the procedure, article by article", () => {
  const steps = (material: MaterialId, on: LegalDate) =>
    supply
      .planCertificationProcedure(material, on)
      ?.steps.map((step) => [
        step.id,
        step.by,
        step.basis
          .map(
            ({ law, article, paragraph }) =>
              `${law === "504AC0000000043" ? "Act " : ""}${article}${paragraph === undefined ? "" : `(${paragraph})`}`,
          )
          .join(", "),
        step.form,
        step.period,
      ]);
  test("METI, 2024", () => {
    expect(steps("batteries", "2024-04-01")).toEqual([
      ["application", "applicant", "Act 9(1), 2(1)", "1", undefined],
      ["consultation", "competent-minister", "Act 9(5)", undefined, "before-the-act"],
      ["certification", "competent-minister", "Act 9(4), 4(1)", "2", "in-principle-one-month"],
      ["refusal", "competent-minister", "4(2)", "3", undefined],
      ["notice-to-support-body", "competent-minister", "Act 9(6), 4(3)", "4", undefined],
      ["change-application", "certified-operator", "Act 10(1), 5(1)", "5", "before-the-act"],
      ["change-consultation", "competent-minister", "Act 10(3)", undefined, "before-the-act"],
      ["change-certification", "competent-minister", "Act 10(3), 5(4)", "6", "in-principle-one-month"],
      ["change-refusal", "competent-minister", "5(5)", "7", undefined],
      ["change-notice-to-support-body", "competent-minister", "Act 10(3), 5(6)", "8", undefined],
      ["minor-change-notice", "certified-operator", "Act 10(2), 6(2)", "9", "without-delay"],
      ["instruction-to-change", "competent-minister", "Act 11(2), 7", "10", undefined],
      ["revocation", "competent-minister", "Act 11(1), Act 11(2), 8(1)", "11", undefined],
      ["revocation-notice-to-support-body", "competent-minister", "Act 11(3), 8(2)", "12", undefined],
      ["implementation-report", "certified-operator", "Act 12, 9", "13", "in-principle-three-months-after-business-year"],
      ["hindrance-report", "certified-operator", "10", undefined, "without-delay"],
    ]);
  });
  test("the request of Art. 11-2(1): MLIT and jointly with article and form, METI with the Act alone", () => {
    const request = (material: MaterialId) =>
      steps(material, "2026-09-18")
        ?.find(([id]) => id === "cooperation-request")
        ?.slice(1, 4);
    expect(request("ship-parts")).toEqual(["certified-operator", "Act 11-2(1), 9-2", "12-2"]);
    expect(request("ventilators")).toEqual(["certified-operator", "Act 11-2(1), 9", "12-2"]);
    expect(request("batteries")).toEqual(["certified-operator", "Act 11-2(1)", undefined]);
  });
  test("the report of a serious hindrance under the joint ordinance is its first paragraph", () => {
    const report = (on: LegalDate) => steps("ventilators", on)?.find(([id]) => id === "hindrance-report")?.[2];
    expect([report("2026-09-17"), report("2026-09-18")]).toEqual(["11(1)", "12(1)"]);
  });
  test("the month is a rule of thumb for certifying only; grades by day", () => {
    const of = (on: LegalDate) => supply.planCertificationProcedure("ship-parts", on);
    expect(of("2026-09-17")?.decisionPeriod).toMatchObject({ onlyWhenCertifying: true, inPrinciple: true, deemedApproval: false });
    expect([of("2026-08-27")?.grade, of("2026-09-18")?.grade, of("2026-09-19")?.grade]).toEqual([
      "official-summary",
      "inferred",
      "inferred",
    ]);
  });
  test("documents asked for only of some: the registry's certificate, and at MAFF those on licences", () => {
    const onlyIf = (material: MaterialId) =>
      supply.planCertificationProcedure(material, "2024-04-01")?.applicationAttachments.map((document) => [document.id, document.onlyIf]);
    expect(onlyIf("batteries")).toEqual([
      ["articles-of-incorporation", undefined],
      ["registry-certificate", "registered"],
      ["accounts-of-three-periods", undefined],
      ["proof-of-measures", undefined],
      ["no-organised-crime-link", undefined],
    ]);
    expect(onlyIf("fertilizers")?.[4]).toEqual(["licence-documents", "licence-needed"]);
  });
});

describe("documents that an application still lacks", () => {
  const lacks = (plan: unknown, attachments: unknown = []) =>
    supply.missingPlanAttachments({ plan, attachments } as never, "2024-04-01").map((document) => document.id);
  const always = ["articles-of-incorporation", "accounts-of-three-periods", "proof-of-measures", "no-organised-crime-link"];
  const withRegistry = [always[0], "registry-certificate", ...always.slice(1)];
  test("one registered applicant among several is enough for the certificate; none, or not known, asks for none", () => {
    const of = (...registered: unknown[]) => lacks({ material: "batteries", applicants: registered.map((one) => ({ registered: one })) });
    expect(of(true, false)).toEqual(withRegistry);
    expect(of(false)).toEqual(always);
    expect(of(undefined)).toEqual(always);
    expect(lacks({ material: "batteries", applicants: [null, { registered: true }] })).toEqual(withRegistry);
    expect(lacks({ material: "batteries", applicants: "x" })).toEqual(always);
  });
  test("MAFF: documents on licences only where one is needed", () => {
    const licence = { law: "消防法", foreign: false, status: "granted" };
    expect(lacks({ material: "fertilizers", licences: [] })).not.toContain("licence-documents");
    expect(lacks({ material: "fertilizers" })).not.toContain("licence-documents");
    expect(lacks({ material: "fertilizers", licences: [licence] })).toContain("licence-documents");
  });
  test("what is no list of documents is none; without a product nothing is asked for", () => {
    expect(lacks({ material: "batteries" }, "all of them")).toEqual(always);
    expect(lacks({})).toEqual([]);
    expect(lacks(undefined)).toEqual([]);
    for (const junk of [null, undefined, 7]) expect(supply.missingPlanAttachments(junk as never, "2024-04-01")).toEqual([]);
  });
});

describe("facts that a plan shows by itself", () => {
  const of = (plan: unknown, term?: unknown) => supply.certificationFactsOf(plan as never, term as never);
  const year = (begins: string, ends: string) => ({ period: { begins, ends } });
  test("one applicant is no joint plan, two are", () => {
    expect(of({ applicants: [{}] })).toStrictEqual({ joint: false });
    expect(of({ applicants: [{}, {}] })).toStrictEqual({ joint: true });
  });
  test.each<[string, readonly null[], false | undefined]>([
    ["the measures of the plan are planned, the others are not", [], false],
    ["one that is not readable may be any of the others", [null], undefined],
  ])("%s", (_, unreadable, other) => {
    const kinds: readonly PlanMeasureKind[] = ["substitutes", "dependence-reduction"];
    expect(of({ measures: [...kinds.map((kind) => ({ kind, description: "x" })), ...unreadable] })).toStrictEqual({
      measures: {
        extraProductionOrStockRelease: other,
        substitutes: true,
        otherSources: other,
        otherWhenTight: other,
        supplyCapacityInvestment: other,
        serviceCapacityInvestment: other,
        dependenceReduction: true,
      },
    });
  });
  test.each<[string, string, unknown, boolean | undefined]>([
    ["2024-05-01", "2024-05-31", 1, true],
    ["2024-05-01", "2024-05-30", 1, false],
    ["2024-01-31", "2024-02-29", 1, true],
    ["2024-05-01", "2034-04-30", 0, undefined],
    ["2024-05-01", "2034-04-30", -1, undefined],
    ["2024-05-01", "2034-04-30", 1.5, undefined],
    ["2024-05-01", "2034-04-30", "12", undefined],
    ["2024-01-01", "2083-12-31", 720, true],
    ["9998-01-01", "9998-12-31", 12, true],
    ["9999-01-01", "9999-12-31", 24, false],
  ])("%s to %s has run %s months: %s", (begins, ends, months, expected) => {
    expect(of(year(begins, ends), { months }).runsPolicyPeriod).toBe(expected);
  });
  test("a term that is not known leaves both limbs open", () => {
    expect(of(year("2024-05-01", "2024-05-31"))).toStrictEqual({});
    expect(of(year("2024-05-01", "2024-05-31"), { limit: "2024-05-31" })).toStrictEqual({ endsWithinPolicyLimit: true });
    expect(of(year("2024-05-01", "2024-02-30"), { months: 1, limit: "2024-05-31" })).toStrictEqual({});
  });
});

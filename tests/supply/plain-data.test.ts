import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import type { MaterialId, StableSupplyPlan } from "../../src/doors/supply";
import * as supply from "../../src/doors/supply";
import { thrownCode } from "../thrown-code";

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
    supply.creditInsuranceSpecialRules,
    (on: never) => supply.materialScope("metal-minerals", on),
  ] as readonly ((on: never) => readonly unknown[])[];
  for (const on of ["2026-02-29", "2026-13-01", "today", "", null, undefined, 20260918]) {
    for (const table of tables) expect(thrownCode(() => table(on as never))).toBe("not-a-legal-date");
    expect(thrownCode(() => supply.isDesignatedMaterial("batteries", on as never))).toBe("not-a-legal-date");
    expect(thrownCode(() => supply.planCertificationProcedure("batteries", on as never))).toBe("not-a-legal-date");
  }
});

const days: readonly LegalDate[] = ["2022-12-28", "2024-04-01", "2026-01-05", "2026-09-17", "2026-09-18"];

const materials: readonly MaterialId[] = [
  "batteries",
  "antimicrobial-preparations",
  "fertilizers",
  "ship-parts",
  "ventilators",
];

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
      supply.creditInsuranceSpecialRules,
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

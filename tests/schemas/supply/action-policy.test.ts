import { describe, expect, it } from "vitest";
import { indispensableServices } from "../../../src/doors/supply";
import {
  DesignatedMaterial,
  IndispensableService,
  IndispensableServiceFacts,
  MaterialDesignationFacts,
  PlanCertificationNumber,
  PolicyTarget,
  SupportBusinessYear,
} from "../../../src/schemas/supply/index";
import { validate } from "../../../src/schemas/validate";

describe("facts and targets", () => {
  const issues = (result: ReturnType<typeof validate>) =>
    result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path.join(".")]);

  it("takes targets for services: capacity, availability, lead time", () => {
    const of = { ja: "敷設", en: "laying" };
    for (const target of [
      {
        of,
        service: "submarine-cable-laying",
        metric: "provision-capacity",
        unit: "km/year",
        value: 1000,
        baseYear: 2025,
        targetYear: 2030,
      },
      { of, service: "submarine-cable-laying", metric: "availability", unit: "%", value: 99.5 },
      { of, service: "satellite-launch", metric: "lead-time", unit: "days", value: 90, comparison: "at-most" },
      { of },
    ]) {
      expect(issues(validate(PolicyTarget, target))).toEqual([]);
    }
    expect(issues(validate(PolicyTarget, { of, metric: "lead-time", value: 90 }))).toEqual([
      ["target-without-unit", "unit"],
    ]);
    expect(issues(validate(PolicyTarget, { of, baseYear: 2030, targetYear: 2025 }))).toEqual([
      ["target-year-before-base-year", "targetYear"],
    ]);
    expect(issues(validate(PolicyTarget, { of, metric: "stock", unit: "t", value: -1 }))).toEqual([
      ["too-small", "value"],
    ]);
  });

  it("refuses a service named by order without its product", () => {
    const [cable] = indispensableServices("2026-09-18");
    expect(issues(validate(IndispensableService, { ...cable, status: "order" }))).toEqual([
      ["service-without-material", "material"],
    ]);
  });

  it("names the first of metric, unit and value that a number lacks", () => {
    const of = { ja: "備蓄", en: "stock" };
    expect(issues(validate(PolicyTarget, { of, unit: "t", value: 1 }))).toEqual([["target-without-unit", "metric"]]);
    expect(issues(validate(PolicyTarget, { of, metric: "stock", unit: "t" }))).toEqual([
      ["target-without-unit", "value"],
    ]);
  });

  it("refuses a service before its product was designated", () => {
    const launch = indispensableServices("2026-09-18")[1];
    expect(issues(validate(IndispensableService, { ...launch, from: "2025-12-23" }))).toEqual([
      ["material-not-designated", "material"],
    ]);
    expect(issues(validate(IndispensableService, { ...launch, from: "2025-12-24" }))).toEqual([]);
  });

  it("refuses a business year that ends before it begins, and what is no certification number", () => {
    const year = validate(SupportBusinessYear, { begins: "2026-04-01", ends: "2026-03-31" });
    expect(year.ok ? [] : year.issues.map((issue) => [issue.code, issue.path, issue.basis])).toEqual([
      ["period-ends-before-it-begins", ["ends"], { law: "504AC0000000043", article: "35", paragraph: 1 }],
    ]);
    expect(issues(validate(SupportBusinessYear, { begins: "2026-04-01", ends: "2026-04-01" }))).toEqual([]);
    expect(issues(validate(PlanCertificationNumber, "重要鉱物1"))).toEqual([["not-a-certification-number", ""]]);
  });

  it("refuses unknown facts and values", () => {
    expect(issues(validate(MaterialDesignationFacts, { object: "idea" }))).toEqual([["not-allowed-value", "object"]]);
    expect(issues(validate(MaterialDesignationFacts, { importance: true }))).toEqual([["unknown-key", "importance"]]);
    expect(issues(validate(MaterialDesignationFacts, {}))).toEqual([]);
    expect(issues(validate(IndispensableServiceFacts, { exclusiveUse: "yes" }))).toEqual([
      ["wrong-type", "exclusiveUse"],
    ]);
    expect(issues(validate(DesignatedMaterial, { material: "satellites", on: "2025-12-23" }))).toEqual([
      ["material-not-designated", "material"],
    ]);
    expect(issues(validate(DesignatedMaterial, { material: "satellites", on: "2025-12-24" }))).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type LegalDate } from "../../src/doors/calendar";
import { holdsOn } from "../../src/doors/finding";
import type { DatedRow } from "../../src/doors/law";
import { competentMinisters } from "../../src/doors/parties";
import type { MaterialDesignationFacts } from "../../src/doors/supply";
import {
  assessIndispensableService,
  assessMaterialDesignation,
  isDesignatedMaterial,
  materialScope,
  specifiedCriticalMaterials,
} from "../../src/doors/supply";
import { materialMinisters } from "../../src/ministers/tables/material-ministers";
import { policyRevisionRows, policyScopeRows, policyTargetRows } from "../../src/supply/tables/action-policies";
import { consultationRows } from "../../src/supply/tables/consultations";
import { customsInvestigationRows } from "../../src/supply/tables/customs-investigations";
import { designatedSince } from "../../src/supply/tables/designated-since";
import { disruptionRows } from "../../src/supply/tables/disruption";
import { materialRows } from "../../src/supply/tables/materials";
import { specialMeasureRows } from "../../src/supply/tables/special-measures";
import { supportBodyRows } from "../../src/supply/tables/support-bodies";
import { surveyPowerRows } from "../../src/supply/tables/survey-powers";

const grid: readonly LegalDate[] = [
  ...Array.from({ length: 160 }, (_, month) => addDays("2022-05-18", month * 11)),
  ...[
    "2022-08-01",
    "2022-12-22",
    "2022-12-23",
    "2024-02-01",
    "2024-02-02",
    "2025-02-19",
    "2025-12-23",
    "2025-12-24",
    "2026-04-01",
    "2026-09-17",
    "2026-09-18",
    "2026-11-22",
  ].map((day) => day as LegalDate),
];

/** Rows of one key follow one another without gap or overlap from the first day on. */
function isSeamless(rows: readonly DatedRow[]): boolean {
  const sorted = [...rows].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.every((row, index) => {
    const next = sorted[index + 1];
    return next === undefined ? row.until === undefined : row.until === next.from && row.from < next.from;
  });
}

function byKey<Row extends DatedRow>(
  rows: readonly Row[],
  key: (row: Row) => string | number,
): readonly (readonly Row[])[] {
  return [...new Set(rows.map(key))].map((one) => rows.filter((row) => key(row) === one));
}

describe("tables of Chapter II", () => {
  it.each([
    ["materials", byKey(materialRows, (row) => row.id)],
    ["customs investigations", byKey(customsInvestigationRows, (row) => row.id)],
    ["survey powers", byKey(surveyPowerRows, (row) => row.paragraph)],
    ["special measures", byKey(specialMeasureRows, (row) => row.id)],
    ["consultations", byKey(consultationRows, (row) => row.id)],
    ["risk of disruption", byKey(disruptionRows, (row) => row.id)],
    ["material ministers", byKey(materialMinisters, (row) => row.materials.join())],
  ])("%s: no gap and no overlap", (_, groups) => {
    for (const rows of groups) {
      expect(isSeamless(rows)).toBe(true);
      for (const on of grid)
        expect(rows.filter((row) => holdsOn(row, on)).length).toBe(rows.some((row) => row.from <= on) ? 1 : 0);
    }
  });

  it("every row says where it was read", () => {
    for (const row of [
      ...materialRows,
      ...customsInvestigationRows,
      ...surveyPowerRows,
      ...specialMeasureRows,
      ...consultationRows,
      ...disruptionRows,
      ...supportBodyRows,
      ...policyScopeRows,
      ...policyTargetRows,
      ...policyRevisionRows,
    ]) {
      expect(row.source.read).toBeTruthy();
      expect(row.basis.law).toMatch(/^50[45]/);
    }
  });

  it("every designated product has a minister on every day, and items are numbered without a hole", () => {
    for (const on of grid) {
      const rows = specifiedCriticalMaterials(on);
      expect(rows.map((row) => row.item)).toEqual(rows.map((_, index) => index + 1));
      for (const row of rows) {
        expect(row.competentMinisters.length).toBeGreaterThan(0);
        expect(row.competentMinisters).toEqual(competentMinisters({ material: row.id, provision: "9(1)" }, on));
        expect(row.designatedFrom <= on).toBe(true);
        expect(row.instruments.length).toBeGreaterThan(0);
      }
    }
  });

  it("no policy row is older than the designation of its product", () => {
    for (const row of [
      ...policyScopeRows,
      ...policyTargetRows,
      ...policyRevisionRows,
      ...supportBodyRows.flatMap((body) => body.materials.map((material) => ({ ...body, material }))),
    ]) {
      expect(specifiedCriticalMaterials(row.from).some((material) => material.id === row.material)).toBe(true);
    }
  });

  it("Order Art. 1: a product is designated from the day of its first row on, and its days are those of the table", () => {
    for (const day of grid) {
      const ids = specifiedCriticalMaterials(day).map((row) => row.id);
      expect(Object.keys(designatedSince).filter((id) => isDesignatedMaterial(id, day))).toEqual(
        expect.arrayContaining(ids),
      );
      expect(Object.keys(designatedSince).filter((id) => isDesignatedMaterial(id, day))).toHaveLength(ids.length);
    }
  });

  it("scope only grows", () => {
    for (const { id } of specifiedCriticalMaterials("2026-11-22")) {
      let before = 0;
      for (const on of [...grid].sort()) {
        const now = materialScope(id, on).length;
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
      }
    }
  });
});

describe("knowledge only sharpens an answer", () => {
  const truth = fc.option(fc.boolean(), { nil: undefined });
  const facts: fc.Arbitrary<MaterialDesignationFacts> = fc.record({
    object: fc.option(fc.constantFrom("goods" as const, "program" as const, "service" as const), { nil: undefined }),
    essentialToSurvival: truth,
    widelyReliedOnByDailyLife: truth,
    widelyReliedOnByEconomicActivity: truth,
    dependenceLiesIn: fc.option(fc.constantFrom("product" as const, "input" as const), { nil: undefined }),
    inputKind: fc.option(fc.constantFrom("part" as const, "other" as const), { nil: undefined }),
    inputNeededForProduction: truth,
    excessivelyDependentOnOutside: truth,
    riskOfDependence: truth,
    actsFromOutsideMayHarmSafety: truth,
    measures: fc.option(fc.subarray(["stockpiling" as const, "substitutes" as const]), { nil: undefined }),
    speciallyNecessary: truth,
  });

  it("designation", () => {
    fc.assert(
      fc.property(facts, facts, (less, more) => {
        const first = assessMaterialDesignation(less, "2025-12-24");
        const filled = {
          ...more,
          ...Object.fromEntries(Object.entries(less).filter(([, value]) => value !== undefined)),
        };
        const second = assessMaterialDesignation(filled, "2025-12-24");
        if (first.answer !== "undetermined") expect(second.answer).toBe(first.answer);
        else expect(first.missing.length).toBeGreaterThan(0);
      }),
    );
  });

  it("indispensable services", () => {
    const service = fc.record({
      isService: truth,
      material: fc.option(fc.constantFrom("satellites", "cable"), { nil: undefined }),
      indispensableToSupply: truth,
      exclusiveUse: truth,
      upkeepOrRepair: truth,
    });
    fc.assert(
      fc.property(service, service, (less, more) => {
        const first = assessIndispensableService(less, "2026-09-18");
        const filled = {
          ...more,
          ...Object.fromEntries(Object.entries(less).filter(([, value]) => value !== undefined)),
        };
        if (first.answer !== "undetermined")
          expect(assessIndispensableService(filled, "2026-09-18").answer).toBe(first.answer);
      }),
    );
  });

  it("rules never throw on any JSON value", () => {
    expect(() =>
      fc.assert(
        fc.property(fc.jsonValue(), (junk) => {
          assessMaterialDesignation(junk as never, "2025-12-24");
          assessIndispensableService(junk as never, "2026-09-18");
          competentMinisters(junk as never, "2026-09-18");
        }),
      ),
    ).not.toThrow();
  });
});

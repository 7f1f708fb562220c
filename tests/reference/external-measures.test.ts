import { describe, expect, it } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { externalMeasures } from "../../src/doors/reference";
import { assessMaterialDesignation } from "../../src/doors/supply";
import { thrownCode } from "../thrown-code";

describe("external measures", () => {
  it.each([
    ["gallium-germanium", "2023-07-03", "announced"],
    ["gallium-germanium", "2023-08-01", "in-force"],
    ["antimony-superhard", "2024-09-14", "announced"],
    ["antimony-superhard", "2024-09-15", "in-force"],
    ["tungsten-tellurium", "2025-02-04", "in-force"],
    ["seven-rare-earths", "2026-11-22", "in-force"],
    ["five-rare-earths", "2025-11-06", "announced"],
    ["five-rare-earths", "2025-11-07", "suspended"],
    ["five-rare-earths", "2026-11-09", "suspended"],
    ["five-rare-earths", "2026-11-10", "unknown"],
    ["united-states-minerals", "2026-11-22", "suspended"],
    ["united-states-minerals", "2026-11-27", "unknown"],
    ["united-states-users", "2026-11-22", "in-force"],
    ["japan-military-users", "2026-01-06", "in-force"],
  ] as const)("%s on %s is %s", (id, on, status) => {
    expect(externalMeasures(on).find((row) => row.id === id)?.status).toBe(status);
  });
  it("is evidence on the dependence that Art. 7 speaks of", () => {
    const measures = externalMeasures("2026-11-22", "rare-earth-metals");
    expect(measures.length).toBeGreaterThan(1);
    for (const measure of measures) expect(measure.evidenceFor.article).toBe("7");
    expect(externalMeasures("2026-10-01").find((row) => row.id === "five-rare-earths")?.suspendedUntil).toBe(
      "2026-11-10",
    );
    expect(externalMeasures("2025-11-06").find((row) => row.id === "five-rare-earths")).not.toHaveProperty(
      "suspendedUntil",
    );
    expect(externalMeasures("2026-11-10").find((row) => row.id === "five-rare-earths")).not.toHaveProperty(
      "suspendedUntil",
    );
  });
  it("is evidence on facts that somebody still has to establish", () => {
    const [measure] = externalMeasures("2024-05-01", "gallium");
    const open = assessMaterialDesignation({}, "2024-05-01");
    expect(measure?.evidenceOn).toEqual([
      "excessivelyDependentOnOutside",
      "riskOfDependence",
      "actsFromOutsideMayHarmSafety",
    ]);
    for (const fact of measure?.evidenceOn ?? []) expect(open.missing).toContain(fact);
    for (const row of externalMeasures("2026-11-22"))
      expect(row.evidenceOn.length === 0, row.id).toBe(row.concerns.length === 0);
  });
  it("nothing after 2026-10-11 was seen, and each row says so from the day after", () => {
    const gaps = (on: LegalDate, id: string) => externalMeasures(on).find((row) => row.id === id)?.gaps;
    expect(gaps("2026-10-11", "seven-rare-earths")).toEqual([]);
    expect(gaps("2026-10-12", "seven-rare-earths")).toEqual(["external-measures-after-check"]);
    expect(gaps("2026-11-10", "five-rare-earths")).toEqual([
      "china-export-controls-after-suspension",
      "external-measures-after-check",
    ]);
  });
  it("names each row of the document", () => {
    // Month by month as the document lists them; for October 2025 it speaks of an announcement.
    const named = externalMeasures("2026-11-22").filter((row) => row.namedByCouncilDocument);
    const month = (row: (typeof named)[number]) =>
      (row.stages.find((stage) => stage.status === "in-force") ?? row.stages[0])?.from.slice(0, 7);
    expect(named.map((row) => [month(row), row.id])).toEqual([
      ["2020-12", "export-control-law"],
      ["2023-08", "gallium-germanium"],
      ["2023-12", "graphite"],
      ["2024-09", "drones"],
      ["2024-09", "antimony-superhard"],
      ["2024-12", "united-states-users"],
      ["2024-12", "united-states-minerals"],
      ["2025-02", "tungsten-tellurium"],
      ["2025-04", "seven-rare-earths"],
      ["2025-10", "five-rare-earths"],
      ["2025-10", "rare-earth-reexport"],
      ["2025-10", "rare-earth-technology"],
    ]);
    expect(externalMeasures("2022-05-18").map((row) => row.id)).toEqual(["export-control-law"]);
    expect(thrownCode(() => externalMeasures("2022-05-32" as never))).toBe("not-a-legal-date");
    expect(externalMeasures("2026-11-22", "unobtainium")).toEqual([]);
    expect(externalMeasures("2022-05-17")).toEqual([]);
  });
});

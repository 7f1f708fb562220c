import { describe, expect, it } from "vitest";
import { type Citation, knownGaps } from "../../src/doors/law";
import { kProgram, technologyAreas } from "../../src/doors/technology";
import { provisionOf } from "../../src/kernel/provision";
import { thrownCode } from "../thrown-code";

describe("guideline data", () => {
  it("has twenty areas since 2022-09-30, in order, with no legal effect", () => {
    expect(technologyAreas("2022-09-29")).toEqual([]);
    const areas = technologyAreas("2022-09-30");
    expect(areas.map((area) => area.number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(new Set(areas.map((area) => area.id)).size).toBe(20);
    expect(areas.every((area) => area.legalEffect === "none")).toBe(true);
    // Act, Art. 60(2)(i): the basic direction of the promotion is a matter of the guideline.
    expect(areas.map(({ basis }) => provisionOf(basis))).toEqual(Array(20).fill("act:60:2:1"));
    expect(areas.some((area) => area.source.grade === "text")).toBe(false);
  });
  it("is inferred since the revision of 2026-09-11", () => {
    expect(technologyAreas("2026-08-27")[0]).toMatchObject({ source: { grade: "official-summary" } });
    expect(technologyAreas("2026-08-27")[0]).not.toHaveProperty("gaps");
    expect(technologyAreas("2026-09-10")[0]?.gaps).toEqual(["law-after-survey"]);
    expect(technologyAreas("2026-09-11")[0]?.gaps).toEqual(["technology-areas-after-revision", "law-after-survey"]);
    expect(technologyAreas("2026-09-11")[19]?.gaps).toEqual([
      "technology-areas-wording",
      "technology-areas-after-revision",
      "law-after-survey",
    ]);
    expect(thrownCode(() => technologyAreas("2026-09-31" as never))).toBe("not-a-legal-date");
    expect(thrownCode(() => kProgram("2026-09-31" as never))).toBe("not-a-legal-date");
    const gaps = new Set(knownGaps().map((gap) => gap.id));
    for (const area of technologyAreas("2026-09-11")) {
      expect(area.source.grade).toBe("inferred");
      for (const gap of area.gaps ?? []) expect(gaps.has(gap)).toBe(true);
    }
  });
  it("says of the areas whose names were not seen that they were not", () => {
    expect(
      technologyAreas("2024-05-01")
        .filter((area) => area.gaps?.includes("technology-areas-wording"))
        .map((area) => area.number),
    ).toEqual([16, 17, 18, 19, 20]);
  });
  it("K Program: 27 and 23 make 50", () => {
    expect(kProgram("2022-09-15")).toBeUndefined();
    expect(kProgram("2022-09-16")).toMatchObject({
      technologies: 27,
      fundingYen: 250_000_000_000,
      visions: [{ decidedIn: "2022-09-16", technologies: 27 }],
      legalEffect: "none",
      fundHolders: ["JST", "NEDO"],
    });
    expect([kProgram("2023-08-30")?.technologies, kProgram("2023-08-31")?.technologies]).toEqual([27, 50]);
    // Of the second vision only the month was read: its row starts on the last day of that month.
    expect(kProgram("2023-08-31")?.from).toBe("2023-08-31");
    for (const day of ["2022-09-16", "2023-08-31"] as const)
      expect(provisionOf(kProgram(day)?.basis as Citation)).toBe("act:61");
    const now = kProgram("2026-11-22");
    expect(now?.visions.map(({ decidedIn }) => decidedIn)).toEqual(["2022-09-16", "2023-08"]);
    expect(now?.technologies).toBe(50);
    expect(now?.visions.reduce((sum, vision) => sum + vision.technologies, 0)).toBe(50);
    expect(now?.fundingYen).toBe(500_000_000_000);
  });
});

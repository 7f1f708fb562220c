import { describe, expect, it } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { specialMeasures } from "../../src/doors/supply";

describe("special measures (Act Arts. 44, 45)", () => {
  const dormant = (on: LegalDate) =>
    specialMeasures(on)
      .filter((rule) => rule.status === "dormant")
      .map((rule) => rule.id);
  it("knows what waits for a Cabinet Order", () => {
    expect(specialMeasures("2022-07-31")).toEqual([]);
    // Without the Order of Art. 45(1) no facility could be in custody, so none of its rules could be used.
    expect(dormant("2025-02-18")).toEqual([
      "stockpiles-that-serve-both-other-laws",
      "release-below-market-price",
      "facility-custody",
      "custody-rules",
      "custody-report",
      "custody-supervision",
    ]);
    expect(dormant("2025-02-19")).toEqual(["stockpiles-that-serve-both-other-laws", "release-below-market-price"]);
  });

  it("names the ministerial order of Art. 45(3)(7), which was not found, as a gap", () => {
    const gaps = (id: string, on: LegalDate) => specialMeasures(on).find((rule) => rule.id === id)?.gaps;
    for (const on of ["2024-04-01", "2026-01-05"] as const) {
      expect([gaps("custody-rules", on), gaps("custody-report", on)]).toEqual([
        ["custody-order-not-read"],
        ["custody-order-not-read"],
      ]);
    }
  });

  it("lists the seven contents of the contract of custody since 2025-02-19", () => {
    expect(specialMeasures("2025-02-18").some((rule) => rule.id === "custody-contract")).toBe(false);
    expect(specialMeasures("2025-02-19").find((rule) => rule.id === "custody-contract")?.contents).toHaveLength(7);
  });

  it("grades the Act down since 2026-09-18, Art. 44 as amended and Art. 45 as not listed, and the Order since the register is complete", () => {
    for (const rule of specialMeasures("2026-08-27")) expect(rule.source.grade).toBe("text");
    for (const rule of specialMeasures("2026-09-18")) {
      const article = rule.basis.article;
      expect([rule.id, rule.source.grade, rule.gap]).toEqual([
        rule.id,
        "inferred",
        article === "44" ? "act-38-2026-art-44" : article === "45" ? "act-38-2026-unlisted" : "law-after-survey",
      ]);
    }
  });
});

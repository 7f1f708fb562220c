import { describe, expect, it } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { consultationDuties } from "../../src/doors/supply";
import { at } from "../../src/kernel/provision";

describe("consultation (Act Arts. 8 to 45)", () => {
  it.each([
    ["action-policy", at("act:8:4"), ["prime-minister", "mof"], true],
    ["certification", at("act:9:5"), ["prime-minister"], true],
    ["change-certification", at("act:10:3"), ["prime-minister"], true],
    ["loan-guideline", at("act:13:3"), [], true],
    ["support-standard", at("act:31:5"), ["mof"], true],
    ["support-rules", at("act:33:4"), ["mof"], true],
    ["fund-investment", at("act:34:5"), ["mof"], false],
    ["fund-payment", at("order:8:2"), ["mof"], false],
    ["special-designation", at("act:44:2"), ["prime-minister", "mof"], true],
    ["release-below-market-price", at("act:44:9"), ["prime-minister", "mof"], true],
    ["custody-rules", at("act:45:4"), ["prime-minister", "mof"], true],
  ] as const)("%s", (id, basis, consulted, headsOfAgenciesConcerned) => {
    expect(consultationDuties("2024-04-01").filter((duty) => duty.id === id)).toMatchObject([
      { basis, consulted, headsOfAgenciesConcerned, source: { grade: "text" } },
    ]);
  });

  it("has eleven, the one of the Order since the Order; Arts. 9, 10 and 44 were amended on 2026-09-18", () => {
    const ids = (on: LegalDate) => consultationDuties(on).map((duty) => duty.id);
    expect(ids("2022-07-31")).toEqual([]);
    expect(ids("2022-12-22")).toEqual(ids("2022-12-23").filter((id) => id !== "fund-payment"));
    expect(ids("2022-12-23")).toHaveLength(11);
    expect(consultationDuties("2026-09-18").map((duty) => [duty.basis.article, duty.source.grade, duty.gap])).toEqual([
      ["8", "inferred", "act-38-2026-unlisted"],
      ["9", "inferred", "act-38-2026-art-9"],
      ["10", "inferred", "act-38-2026-art-10"],
      ["13", "inferred", "act-38-2026-unlisted"],
      ["31", "inferred", "act-38-2026-unlisted"],
      ["33", "inferred", "act-38-2026-unlisted"],
      ["34", "inferred", "act-38-2026-unlisted"],
      ["8", "inferred", "law-after-survey"],
      ["44", "inferred", "act-38-2026-art-44"],
      ["44", "inferred", "act-38-2026-art-44"],
      ["45", "inferred", "act-38-2026-unlisted"],
    ]);
  });
});

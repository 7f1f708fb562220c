import { describe, expect, it } from "vitest";
import { customsInvestigations } from "../../src/doors/supply";

describe("customs investigations (Act Art. 30)", () => {
  it.each([
    ["2022-07-31", []],
    [
      "2022-08-01",
      [
        ["subsidy", 1],
        ["dumping", 2],
        ["safeguard", 3],
      ],
    ],
    [
      "2026-03-31",
      [
        ["subsidy", 1],
        ["dumping", 2],
        ["safeguard", 3],
      ],
    ],
    [
      "2026-04-01",
      [
        ["subsidy", 1],
        ["dumping", 2],
        ["dumping-article-8-2", 3],
        ["safeguard", 4],
      ],
    ],
    [
      "2026-09-18",
      [
        ["subsidy", 1],
        ["dumping", 2],
        ["dumping-article-8-2", 3],
        ["safeguard", 4],
      ],
    ],
  ] as const)("on %s", (on, expected) => {
    expect(customsInvestigations(on).map((one) => [one.id, one.paragraph])).toEqual(expected);
  });

  it("asks for serious injury for safeguards only, and moves the publication", () => {
    expect(customsInvestigations("2026-04-01").map((one) => one.injury)).toEqual([
      "material",
      "material",
      "material",
      "serious",
    ]);
    expect(new Set(customsInvestigations("2026-03-31").map((one) => one.publication.paragraph))).toEqual(new Set([4]));
    expect(new Set(customsInvestigations("2026-04-01").map((one) => one.publication.paragraph))).toEqual(new Set([5]));
  });

  it("marks Art. 30(1) as not read since 2026-09-18 and carries (2) to (4) on as inferred: they are not listed as amended", () => {
    expect(customsInvestigations("2026-08-27").map((one) => one.source.grade)).toEqual([
      "text",
      "text",
      "text",
      "text",
    ]);
    expect(customsInvestigations("2026-09-18").map((one) => [one.paragraph, one.source.grade, one.gap])).toEqual([
      [1, "inferred", "act-38-2026-art-30-1"],
      [2, "inferred", "act-38-2026-unlisted"],
      [3, "inferred", "act-38-2026-unlisted"],
      [4, "inferred", "act-38-2026-unlisted"],
    ]);
  });
});

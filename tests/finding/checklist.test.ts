import { describe, expect, test } from "vitest";
import { checklist } from "../../src/finding/checklist";
import { notALegalDate } from "../../src/kernel/legal-date";
import { at } from "../../src/kernel/provision";

const item = { path: ["funds"], text: { ja: "資金", en: "funds" }, basis: at("act:9:3:5") };

describe("a checklist is complete only where everything asked for was looked at", () => {
  test.each([
    ["nothing lacks, all read", { missing: [] }, "2025-06-01", true],
    ["something lacks", { missing: [item] }, "2025-06-01", false],
    ["a fact is open", { missing: [], open: true }, "2025-06-01", "unknown"],
    ["something lacks and a fact is open", { missing: [item], open: true }, "2025-06-01", false],
    ["the wording was not read", { missing: [] }, "2026-09-18", "unknown"],
    ["something lacks under an unread wording", { missing: [item] }, "2026-09-18", false],
    ["the input is wrong", { missing: [], issues: [notALegalDate(["filedOn"])] }, "2025-06-01", "unknown"],
  ] as const)("%s", (_, looked, on, complete) => {
    expect(checklist({ ...looked, restsOn: [at("act:9:3")], on }).complete).toBe(complete);
  });

  test("a wording that was not read lowers the grade and names its gap", () => {
    const list = checklist({ missing: [], restsOn: [at("act:9:3")], on: "2026-09-18" });
    expect([list.grade, list.gaps.length > 0]).toEqual(["inferred", true]);
    expect(checklist({ missing: [], restsOn: [at("act:9:3")], on: "2025-06-01" })).toEqual({
      complete: true,
      missing: [],
      grade: "text",
      gaps: [],
    });
  });

  test("a day that does not exist is said, and nothing is complete", () => {
    const list = checklist({ missing: [], restsOn: [at("act:9:3")], on: "2025-02-30" });
    expect([list.complete, list.issues?.map((issue) => issue.code)]).toEqual(["unknown", ["not-a-legal-date"]]);
  });
});

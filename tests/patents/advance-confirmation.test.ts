import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { advanceConfirmation, patentStatistics } from "../../src/doors/patents";

const day: LegalDate = "2025-05-01";

describe("advance confirmation and figures", () => {
  test("25,000 yen, three answers, English description (Art. 79, Order Art. 16, joint order Art. 5)", () => {
    const found = advanceConfirmation(day);
    expect(found?.fee).toMatchObject({ yen: 25_000, capYen: 25_000, basis: { article: "16" } });
    expect(found?.answers.map((one) => [one.id, one.permitsForeignFiling])).toEqual([
      ["not-specified", true],
      ["clearly-no-effect", true],
      ["not-clear", false],
    ]);
    expect(found?.papers.map((one) => [one.form, one.english])).toEqual([
      ["3", false],
      ["4", true],
      ["5", true],
    ]);
    expect(advanceConfirmation("2024-04-30")).toBeUndefined();
  });

  test("the first year only, from a secondary source", () => {
    expect(patentStatistics("2025-03-30")).toEqual([]);
    expect(patentStatistics("2026-09-01")).toMatchObject([
      {
        from: "2024-05-01",
        to: "2025-03-31",
        forwarded: 90,
        designations: 0,
        advanceConfirmationRequests: 1305,
        nonForwardingNotices: 630,
        source: { grade: "secondary" },
      },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { institutions2026 } from "../../src/doors/reference";
import { thrownCode } from "../thrown-code";

describe("institutions of 2026", () => {
  it("says since when, and until when at the latest", () => {
    expect(institutions2026("2026-11-22").map((row) => [row.id, row.since, row.inForceAtLatest])).toEqual([
      ["general-research-guideline", "2026-09-18", undefined],
      ["public-private-council", "2026-09-18", undefined],
      ["comprehensive-think-tank", "2026-09-18", undefined],
      ["medical-sector", "2026-06-17", "2027-12-16"],
      ["data-security", "2026-02-10", undefined],
    ]);
    expect(thrownCode(() => institutions2026("2026-11-31" as never))).toBe("not-a-legal-date");
  });
  it.each([
    ["2026-02-09", []],
    ["2026-02-10", ["recommended", "recommended", "recommended", "recommended"]],
    [
      "2026-06-17",
      ["enacted-not-in-force", "enacted-not-in-force", "enacted-not-in-force", "enacted-not-in-force", "recommended"],
    ],
    ["2026-09-18", ["in-force", "in-force", "in-force", "enacted-not-in-force", "recommended"]],
  ] as const)("on %s", (on, statuses) => {
    expect(institutions2026(on).map((row) => row.status)).toEqual(statuses);
  });
});

import { describe, expect, test } from "vitest";
import { type PatentApplicationHistory, patentTimeline } from "../../src/doors/patents";

describe("the periods of a designation in detail", () => {
  const history = {
    filedOn: "2024-06-03",
    forwardedNoticeOn: "2024-08-20",
    keepingNoticeOn: "2024-11-01",
    designatedOn: "2025-04-10",
  } as const;
  const designation = (more: PatentApplicationHistory) => patentTimeline({ ...history, ...more });
  test("a period of one day; the longest extension; a cancellation on the last day", () => {
    expect(designation({ designationPeriodEnd: "2025-04-10" })).toMatchObject({
      issues: [],
      designation: { endsOn: "2025-04-11" },
    });
    expect(designation({ extensions: [{ until: "2027-04-09" }, { until: "2028-04-09" }] })).toMatchObject({
      issues: [],
      designation: {
        periodEnd: "2028-04-09",
        extensions: [
          { until: "2027-04-09", maxUntil: "2027-04-09" },
          { until: "2028-04-09", maxUntil: "2028-04-09" },
        ],
      },
    });
    expect(designation({ cancelledOn: "2026-04-09" })).toMatchObject({
      issues: [],
      designation: { endsOn: "2026-04-09" },
    });
    expect(designation({ cancelledOn: "2026-04-10" }).designation?.endsOn).toBe("2026-04-10");
    expect(designation({ extensions: [{ decidedOn: "2025-04-10", until: "2027-04-09" }] }).issues).toEqual([]);
  });
  test("what cannot be leaves the period as it was", () => {
    expect(designation({ designationPeriodEnd: "2025-04-09" }).designation?.periodEnd).toBe("2026-04-09");
    expect(designation({ designationPeriodEnd: "2026-04-10" }).designation?.periodEnd).toBe("2026-04-09");
    for (const extension of [
      { until: "9901-01-01" },
      { until: "2027-04-10" },
      { decidedOn: "2026-04-10", until: "2027-04-09" },
      null,
    ]) {
      const found = designation({ extensions: [extension as never, { until: "2027-04-09" }] });
      expect(found.designation, JSON.stringify(extension)).toMatchObject({ periodEnd: "2026-04-09", extensions: [] });
      expect(found.issues).toHaveLength(1);
    }
    expect(designation({ extensions: "x" as never }).designation?.periodEnd).toBe("2026-04-09");
    for (const decidedOn of [["2025-04-09"], ["2026-04-10"], 7, {}, null] as never[]) {
      const found = designation({ extensions: [{ decidedOn, until: "2027-04-09" }] });
      expect(found.designation?.periodEnd, String(decidedOn)).toBe("2027-04-09");
      const wrong = decidedOn === null ? [] : [{ code: "wrong-type", path: ["extensions", 0, "decidedOn"] }];
      expect(found.issues, String(decidedOn)).toMatchObject(wrong);
    }
    expect(patentTimeline({ ...history, designatedOn: null }).designation).toBeUndefined();
    expect(designation({ releaseNoticeReceivedOn: "2026-04-14" }).designation?.releaseNoticeReceivedOn).toBe(
      "2026-04-14",
    );
    expect(designation({}).designation).not.toHaveProperty("releaseNoticeReceivedOn");
  });
});

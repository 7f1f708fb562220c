import { describe, expect, it } from "vitest";
import { assessSpecialInfrastructureOperator, cyberIncidentReport } from "../../src/doors/neighbours";

/** The codes and paths of the issues of a result, which has issues exactly where it is not ok. */
const codes = (result: { ok: boolean; issues?: readonly { code: string; path: readonly unknown[] }[] }) => {
  expect(result.ok).toBe(result.issues === undefined);
  return (result.issues ?? []).map((issue) => [issue.code, issue.path]);
};

describe("active cyber defence", () => {
  it("its operators are a subset of those of Art. 50", () => {
    const day = "2026-10-01";
    expect(assessSpecialInfrastructureOperator({ designatedUnderArticle50: true, usesSpecifiedComputer: true }, day).answer).toBe(
      "special-operator",
    );
    expect(assessSpecialInfrastructureOperator({ designatedUnderArticle50: false, usesSpecifiedComputer: true }, day).answer).toBe(
      "not-special-operator",
    );
    expect(assessSpecialInfrastructureOperator({}, "2025-06-30").why).toBe("not-in-force");
  });
  it("thirty days with the first day not counted, and the other reading", () => {
    const found = cyberIncidentReport({ awareOn: "2026-10-15" });
    expect(found.ok && found.value).toMatchObject({
      detailedReportDue: "2026-11-14",
      detailedReportDueIfFirstDayCounts: "2026-11-13",
      movedToWorkingDay: "2026-11-16",
      firstReport: "promptly-without-numeric-limit",
    });
    expect(found.ok && found.value).toMatchObject({
      gaps: ["cyber-thirty-days-counting", "law-after-survey"],
      source: { grade: "inferred" },
    });
    expect(codes(cyberIncidentReport({ awareOn: "2026-09-30" }))).toEqual([["cyber-duties-not-in-force", ["awareOn"]]]);
    expect(codes(cyberIncidentReport({ awareOn: "2026-10-32" as never }))).toEqual([["not-a-legal-date", ["awareOn"]]]);
    expect(codes(cyberIncidentReport(undefined as never))).toEqual([["not-a-legal-date", ["awareOn"]]]);
  });
  it("moves no day outside the holiday table, and is in force from its first day", () => {
    expect(cyberIncidentReport({ awareOn: "9999-11-01" }).ok).toBe(true);
    expect(codes(cyberIncidentReport({ awareOn: "9999-11-02" }))).toEqual([["not-a-legal-date", ["awareOn"]]]);
    const far = cyberIncidentReport({ awareOn: "2060-01-01" });
    expect(far.ok && "movedToWorkingDay" in far.value).toBe(false);
    const first = cyberIncidentReport({ awareOn: "2026-10-01" });
    expect(first.ok && first.value.detailedReportDue).toBe("2026-10-31");
    expect(assessSpecialInfrastructureOperator({ designatedUnderArticle50: true, usesSpecifiedComputer: true }, "2025-07-01").answer).toBe(
      "special-operator",
    );
  });
});

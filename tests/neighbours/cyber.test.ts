import { describe, expect, it } from "vitest";
import {
  assessSpecialInfrastructureOperator,
  cyberComputerNotice,
  cyberIncidentReport,
} from "../../src/doors/neighbours";

/** The codes and paths of the issues of a result, which has issues exactly where it is not ok. */
const codes = (result: { ok: boolean; issues?: readonly { code: string; path: readonly unknown[] }[] }) => {
  expect(result.ok).toBe(result.issues === undefined);
  return (result.issues ?? []).map((issue) => [issue.code, issue.path]);
};

describe("active cyber defence", () => {
  it("its operators are a subset of those of Art. 50", () => {
    const day = "2026-10-01";
    expect(
      assessSpecialInfrastructureOperator({ designatedUnderArticle50: true, usesSpecifiedComputer: true }, day).answer,
    ).toBe("special-operator");
    expect(
      assessSpecialInfrastructureOperator({ designatedUnderArticle50: false, usesSpecifiedComputer: true }, day).answer,
    ).toBe("not-special-operator");
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
    expect(codes(cyberIncidentReport({ awareOn: "2026-10-15", awareAt: "09:00" } as never))).toEqual([
      ["unknown-key", ["awareAt"]],
    ]);
    expect(codes(cyberIncidentReport("2026-10-15" as never))).toEqual([["wrong-type", []]]);
  });
  it("moves no day outside the holiday table, and is in force from its first day", () => {
    expect(cyberIncidentReport({ awareOn: "9999-11-01" }).ok).toBe(true);
    expect(codes(cyberIncidentReport({ awareOn: "9999-11-02" }))).toEqual([["not-a-legal-date", ["awareOn"]]]);
    const far = cyberIncidentReport({ awareOn: "2060-01-01" });
    expect(far.ok && "movedToWorkingDay" in far.value).toBe(false);
    expect(far.ok && far.value.gaps).toContain("holidays-beyond-table");
    const first = cyberIncidentReport({ awareOn: "2026-10-01" });
    expect(first.ok && first.value.detailedReportDue).toBe("2026-10-31");
    expect(
      assessSpecialInfrastructureOperator({ designatedUnderArticle50: true, usesSpecifiedComputer: true }, "2025-07-01")
        .answer,
    ).toBe("special-operator");
  });
});

describe("the notice of a specified critical computer (Art. 4)", () => {
  it.each([
    ["2020-01-01", "asset-in-use", "2027-03-31"],
    ["2026-09-30", "asset-in-use", "2027-03-31"],
    ["2026-10-01", "on-introduction", undefined],
    ["2027-05-01", "on-introduction", undefined],
  ] as const)("in use from %s: %s, last day %s", (inUseFrom, when, due) => {
    const found = cyberComputerNotice({ inUseFrom }, "2026-11-30");
    expect(found.ok && [found.value.when, found.value.due, found.value.source.grade]).toEqual([when, due, "inferred"]);
    expect(found.ok && found.value.gaps).toContain("cyber-computer-notice-order");
    expect(found.ok && "due" in found.value).toBe(due !== undefined);
  });
  it("the duty begins on 2026-10-01; days that do not exist are issues", () => {
    const codes = (inUseFrom: unknown, on: unknown) => {
      const found = cyberComputerNotice({ inUseFrom } as never, on as never);
      return found.ok ? [] : found.issues.map((issue) => [issue.code, issue.path]);
    };
    expect(codes("2026-01-01", "2026-09-30")).toEqual([["cyber-duties-not-in-force", ["on"]]]);
    expect(codes("2026-02-30", "2026-11-30")).toEqual([["not-a-legal-date", ["inUseFrom"]]]);
    const other = cyberComputerNotice({ inUseFrom: "2026-01-01", inUse: true } as never, "2026-11-30");
    expect(other.ok ? [] : other.issues.map((issue) => [issue.code, issue.path])).toEqual([["unknown-key", ["inUse"]]]);
    expect(codes("2026-01-01", "2026-11-31")).toEqual([["not-a-legal-date", ["on"]]]);
    expect(codes(null, "2026-11-30")).toEqual([["not-a-legal-date", ["inUseFrom"]]]);
    for (const nothing of [undefined, null]) {
      const found = cyberComputerNotice(nothing as never, "2026-11-30");
      expect(found.ok ? [] : found.issues.map(({ path }) => path)).toEqual([["inUseFrom"]]);
    }
  });
});

import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { EspaError } from "../../src/doors/finding";
import {
  assessHindranceReport,
  implementationReport,
  implementationReportDue,
  type MaterialId,
} from "../../src/doors/supply";

const on = "2024-04-01";

const everywhere: MaterialId[] = [
  "batteries",
  "antimicrobial-preparations",
  "fertilizers",
  "ship-parts",
  "ventilators",
];

describe("yearly report, Art. 12: three months after the business year, moved off holidays", () => {
  test.each<[LegalDate, LegalDate]>([
    ["2026-03-31", "2026-06-30"],
    ["2026-02-28", "2026-06-01"],
    ["2024-02-29", "2024-05-31"],
    ["2025-12-31", "2026-03-31"],
    ["2025-09-30", "2026-01-05"],
    ["2026-01-31", "2026-04-30"],
    ["2025-11-30", "2026-03-02"],
    ["2026-04-20", "2026-07-21"],
  ])("business year ends %s: due %s", (end, due) => {
    for (const material of ["batteries", "antimicrobial-preparations", "fertilizers", "ship-parts"] as const) {
      expect(implementationReportDue(end, material, "2026-04-01")).toBe(due);
    }
  });
  test("the count is shown", () => {
    expect(implementationReport("2026-02-28", "ship-parts", "2026-03-01")).toMatchObject({
      ok: true,
      value: {
        inPrinciple: true,
        countedFrom: "2026-03-01",
        countedTo: "2026-05-31",
        dueOn: "2026-06-01",
        basis: [{}, { article: "10" }],
      },
    });
  });
  test("the grade falls where the wording of the ordinance was not read, and the gap is named", () => {
    const read = (material: MaterialId, day: LegalDate) => {
      const report = implementationReport("2026-03-31", material, day);
      return report.ok ? [report.value.grade, report.value.gaps] : undefined;
    };
    expect(read("batteries", "2026-08-27")).toEqual(["text", undefined]);
    expect(read("batteries", "2026-09-18")).toEqual([
      "inferred",
      ["plan-ordinances-after-2026-09-18", "act-38-2026-unlisted", "law-after-survey"],
    ]);
    // MLIT's ordinance was read; Act Art. 12 is not listed as amended, and was not read either.
    expect(read("ship-parts", "2026-09-18")).toEqual(["inferred", ["act-38-2026-unlisted", "law-after-survey"]]);
  });
  test("issues instead of days", () => {
    const code = (...given: Parameters<typeof implementationReport>) => {
      const report = implementationReport(...given);
      return report.ok ? undefined : report.issues.map((issue) => issue.code);
    };
    const path = (...given: Parameters<typeof implementationReport>) => {
      const report = implementationReport(...given);
      return report.ok ? undefined : report.issues.map((issue) => issue.path);
    };
    expect(path("2026-02-29", "batteries", "2026-03-01")).toEqual([["businessYearEnd"]]);
    expect(path("2026-02-28", "batteries", "2026-02-29")).toEqual([["on"]]);
    expect(path("2026-02-29", "batteries", "x" as never)).toEqual([["businessYearEnd"], ["on"]]);
    expect(path("2026-03-31", "ventilators", "2025-12-25")).toEqual([["material"]]);
    expect(path("2999-03-31", "batteries", "2026-03-01")).toEqual([["businessYearEnd"]]);
    expect(code("2026-02-29", "batteries", "2026-03-01")).toEqual(["not-a-legal-date"]);
    expect(code("2026-03-31", "ventilators", "2025-12-25")).toEqual(["no-plan-ordinance"]);
    expect(code("2026-03-31", "copper" as never, "2026-03-01")).toEqual(["not-allowed-value"]);
    expect(code("2999-03-31", "batteries", "2026-03-01")).toEqual(["outside-holiday-table"]);
    expect(() => implementationReportDue("2026-02-29", "batteries", "2026-03-01")).toThrow(EspaError);
  });
});

describe("report of a serious hindrance", () => {
  test.each<[MaterialId, LegalDate, boolean | undefined, string]>([
    ["batteries", "2026-09-17", undefined, "report-required"],
    ["ship-parts", "2026-09-17", true, "report-required"],
    ["ship-parts", "2026-09-18", false, "report-required"],
    ["ship-parts", "2026-09-18", true, "no-report"],
    ["ventilators", "2026-09-18", true, "no-report"],
    ["ship-parts", "2026-09-18", undefined, "undetermined"],
    ["batteries", "2026-09-18", true, "undetermined"],
    ["batteries", "2026-09-18", false, "report-required"],
  ])("%s on %s, request filed: %s", (material, day, filesCooperationRequest, expected) => {
    expect(assessHindranceReport({ material, seriousHindrance: true, filesCooperationRequest }, day).answer).toBe(
      expected,
    );
  });
  test("each ordinance has its article; that of the joint ordinance has two paragraphs, and a proviso since 2026-09-18", () => {
    const basis = (material: MaterialId, day: LegalDate) =>
      assessHindranceReport({ material, seriousHindrance: true }, day).basis[0];
    expect(basis("batteries", on)).toEqual({ law: "505M60000400003", article: "10" });
    expect(basis("ship-parts", on)).toEqual({ law: "504M60000800093", article: "11" });
    expect(basis("ventilators", "2026-09-17")).toEqual({ law: "507M60000500001", article: "11", paragraph: 1 });
    expect(basis("ventilators", "2026-09-18")).toEqual({ law: "507M60000500001", article: "12", paragraph: 1 });
    const request = (material: MaterialId) =>
      assessHindranceReport(
        { material, seriousHindrance: true, filesCooperationRequest: true },
        "2026-09-18",
      ).reasons.at(-1)?.basis;
    expect(request("ventilators")).toEqual({ law: "507M60000500001", article: "12", paragraph: 1, part: "proviso" });
    expect(request("ship-parts")).toEqual({ law: "504M60000800093", article: "11" });
  });
  test("where the new wording of an ordinance was not read, the gap is named", () => {
    const of = (material: MaterialId) =>
      assessHindranceReport({ material, seriousHindrance: true, filesCooperationRequest: true }, "2026-09-18");
    for (const material of ["batteries", "fertilizers"] as const) {
      expect([of(material).why, of(material).gaps]).toEqual([
        "wording-not-read",
        ["plan-ordinances-after-2026-09-18", "act-38-2026-art-11-2", "law-after-survey"],
      ]);
      expect(of(material).lastRead).toMatchObject({ answer: "report-required", until: "2026-09-18", missing: [] });
    }
    // MHLW amended its own ordinance on the day of the joint one, which it signed and which was read.
    const { answer, grade, gaps, evidence } = of("antimicrobial-preparations");
    expect([answer, grade, gaps, evidence]).toEqual([
      "no-report",
      "inferred",
      ["plan-ordinances-after-2026-09-18", "act-38-2026-art-11-2", "law-after-survey"],
      ["no-report-under-a-request"],
    ]);
    // Art. 11 of MLIT's was read; Art. 11-2(1), whose request it speaks of, was not.
    expect([of("ship-parts").answer, of("ship-parts").grade, of("ship-parts").gaps]).toEqual([
      "no-report",
      "inferred",
      ["act-38-2026-art-11-2", "law-after-survey"],
    ]);
  });
  test.each(everywhere)("%s: without a request the report is due, before and since 2026-09-18", (material) => {
    for (const day of ["2026-09-17", "2026-09-18"] as const) {
      const of = (filesCooperationRequest: boolean) =>
        assessHindranceReport({ material, seriousHindrance: true, filesCooperationRequest }, day).answer;
      expect(of(false)).toBe("report-required");
      if (day === "2026-09-17") expect(of(true)).toBe("report-required");
    }
  });
  test("what is not known is named", () => {
    const missing = (facts: Parameters<typeof assessHindranceReport>[0], day: LegalDate) =>
      assessHindranceReport(facts, day).missing;
    expect(missing({ material: "ship-parts" }, "2026-09-17")).toEqual(["seriousHindrance", "seriousHindranceFeared"]);
    expect(missing({ material: "ship-parts", seriousHindrance: false }, "2026-09-17")).toEqual([
      "seriousHindranceFeared",
    ]);
    expect(missing({ material: "ship-parts", seriousHindrance: true }, "2026-09-18")).toEqual([
      "filesCooperationRequest",
    ]);
    expect(missing(null as never, on)).toEqual(["seriousHindrance", "seriousHindranceFeared"]);
    // From 2026-09-18 the ordinances differ on the request of Art. 11-2(1).
    expect(missing({ seriousHindrance: true }, "2026-10-01")).toEqual(["material", "filesCooperationRequest"]);
    expect(assessHindranceReport({ material: "ventilators", seriousHindrance: true }, "2025-12-25").why).toBe(
      "not-in-force",
    );
  });
  test("without the product the answer that every ordinance gives is given, and each of them is named", () => {
    const { answer, missing, basis } = assessHindranceReport({ seriousHindrance: true }, on);
    expect([answer, missing]).toEqual(["report-required", []]);
    expect(basis.map((one) => `${one.law} ${one.article}`).sort()).toEqual([
      "504M60000200075 10",
      "504M60000800093 11",
      "505M60000100008 10",
      "505M60000400003 10",
    ]);
  });
  test("a fear is enough; none of both needs no report", () => {
    expect(assessHindranceReport({ material: "batteries", seriousHindranceFeared: true }, on).answer).toBe(
      "report-required",
    );
    expect(
      assessHindranceReport({ material: "batteries", seriousHindrance: false, seriousHindranceFeared: false }, on)
        .answer,
    ).toBe("no-report");
    expect(
      assessHindranceReport(
        { material: "batteries", seriousHindrance: true, filesCooperationRequest: true },
        "2026-09-18",
      ).why,
    ).toBe("wording-not-read");
  });
});

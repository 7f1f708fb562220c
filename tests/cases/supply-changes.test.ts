import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/calendar/index";
import { EspaError } from "../../src/finding/index";
import type { MaterialId, PlanChange } from "../../src/supply/index";
import {
  assessHindranceReport,
  assessPlanRevocation,
  classifyPlanChange,
  implementationReport,
  implementationReportDue,
  planLifecycle,
  planRevocationGrounds,
} from "../../src/supply/index";

const on = "2024-04-01";
const must = "certification-required";
const notice = "notification-only";
const answer = (material: MaterialId, change: PlanChange, day: LegalDate = material === "ventilators" ? "2026-01-05" : on) =>
  classifyPlanChange({ material, changes: [change] }, day).answer;
const everywhere: MaterialId[] = ["batteries", "antimicrobial-preparations", "fertilizers", "ship-parts", "ventilators"];

describe("minor changes, Art. 10(1) proviso and the ordinances", () => {
  test.each<[string, MaterialId[], PlanChange, string]>([
    ["name or address", everywhere, { what: "name-or-address" }, notice],
    [
      "six months longer: within six months",
      ["batteries", "antimicrobial-preparations", "ship-parts", "ventilators"],
      { what: "period", months: 6 },
      notice,
    ],
    [
      "six months shorter: the size counts",
      ["batteries", "antimicrobial-preparations", "ship-parts", "ventilators"],
      { what: "period", months: -6 },
      notice,
    ],
    ["seven months", everywhere, { what: "period", months: 7 }, must],
    ["six months and a bit", everywhere, { what: "period", months: 6.1 }, must],
    ["MAFF has no limb for the period", ["fertilizers"], { what: "period", months: 1 }, must],
    ["funds up 9.9 percent", everywhere, { what: "funds", ratio: 0.099, grantChanged: false }, notice],
    ["funds down 9.9 percent", everywhere, { what: "funds", ratio: -0.099, grantChanged: false }, notice],
    ["funds up ten percent: not under ten", everywhere, { what: "funds", ratio: 0.1, grantChanged: false }, must],
    ["funds down ten percent", everywhere, { what: "funds", ratio: -0.1, grantChanged: false }, must],
    ["ten percent from amounts in yen", everywhere, { what: "funds", ratio: (77 - 70) / 70, grantChanged: false }, must],
    ["only the way of raising them", everywhere, { what: "funds", ratio: 0, grantChanged: false }, notice],
    ["the grant changes", everywhere, { what: "funds", ratio: 0.01, grantChanged: true }, must],
    ["nothing changes in substance", everywhere, { what: "other", substantial: false }, notice],
    ["a change in substance", everywhere, { what: "other", substantial: true }, must],
  ])("%s", (_, materials, change, expected) => {
    for (const material of materials) expect([material, answer(material, change)]).toEqual([material, expected]);
  });

  test.each<[MaterialId, string, string, string]>([
    ["batteries", must, must, notice],
    ["fertilizers", must, notice, notice],
    ["ship-parts", must, notice, notice],
    ["antimicrobial-preparations", must, must, must],
    ["ventilators", must, must, must],
  ])("%s: which grant is excluded (corporation, agency, another)", (material, corporation, agency, another) => {
    const of = (grantChanged: "by-support-corporation" | "by-support-agency" | "by-another") =>
      answer(material, { what: "funds", ratio: 0.01, grantChanged });
    expect([of("by-support-corporation"), of("by-support-agency"), of("by-another")]).toEqual([corporation, agency, another]);
  });

  test("name or address of a body that is no legal person: MLIT's item (i) does not name it, item (iv) can still hold it", () => {
    const change = (substantial?: boolean): PlanChange => ({ what: "name-or-address", of: "other-body", substantial });
    expect(everywhere.map((material) => answer(material, change()))).toEqual(
      everywhere.map((material) => (material === "ship-parts" ? "undetermined" : notice)),
    );
    expect(classifyPlanChange({ material: "ship-parts", changes: [change()] }, on).missing).toEqual(["changes.0.substantial"]);
    expect([answer("ship-parts", change(false)), answer("ship-parts", change(true))]).toEqual([notice, must]);
    expect(answer("ship-parts", { what: "name-or-address", of: "legal-person" })).toBe(notice);
  });

  test("several changes: one that needs certification decides", () => {
    const both = (...changes: PlanChange[]) => classifyPlanChange({ material: "batteries", changes }, on).answer;
    expect(both({ what: "name-or-address" }, { what: "period", months: 6 })).toBe(notice);
    expect(both({ what: "name-or-address" }, { what: "period", months: 7 })).toBe(must);
    expect(both({ what: "period", months: 7 }, { what: "funds" })).toBe(must);
  });

  test("what is not known is named", () => {
    const of = (change: PlanChange) => {
      const finding = classifyPlanChange({ material: "batteries", changes: [change] }, on);
      return [finding.answer, finding.missing];
    };
    expect(of({ what: "period" })).toEqual(["undetermined", ["changes.0.months"]]);
    expect(of({ what: "funds", ratio: 0.05 })).toEqual(["undetermined", ["changes.0.grantChanged"]]);
    expect(of({ what: "funds", grantChanged: false })).toEqual(["undetermined", ["changes.0.ratio"]]);
    expect(of({ what: "funds", ratio: 0.5 })).toEqual([must, []]);
    expect(of({ what: "period", months: Number.NaN })[0]).toBe("undetermined");
    expect(classifyPlanChange({ changes: [] }, on).missing).toEqual(["material", "changes"]);
  });

  test("what is no list of changes, or no facts at all, is missing", () => {
    for (const junk of [null, undefined, 7, {}]) expect(classifyPlanChange(junk as never, on).missing).toEqual(["material", "changes"]);
    expect(classifyPlanChange({ changes: [] }, on).basis.map((one) => [one.article, one.paragraph])).toEqual([
      ["10", 1],
      ["10", 2],
    ]);
    expect(classifyPlanChange({ material: "batteries", changes: "all" as never }, on).missing).toEqual(["changes"]);
    expect(answer("batteries", { what: "period", months: "6" as never })).toBe("undetermined");
    expect(answer("batteries", { what: "funds", ratio: "0.05" as never, grantChanged: false })).toBe("undetermined");
  });

  test("basis and reasons: MAFF has no item for the period, so Art. 10(1) itself applies", () => {
    const of = (material: MaterialId) => classifyPlanChange({ material, changes: [{ what: "period", months: 1 }] }, on);
    expect(of("batteries").basis).toEqual([
      { law: "504AC0000000043", article: "10", paragraph: 1 },
      { law: "504AC0000000043", article: "10", paragraph: 2 },
      { law: "505M60000400003", article: "6", paragraph: 1 },
    ]);
    expect(of("fertilizers").reasons).toMatchObject([
      { criterion: "no-limb-for-the-period", met: false, basis: { article: "10", paragraph: 1, part: "main-clause" } },
    ]);
    expect(of("batteries").reasons).toMatchObject([{ criterion: "period-within-six-months", met: true }]);
  });

  test("articles: MLIT's are one higher, MAFF's items one lower without the limb for the period", () => {
    const basis = (material: MaterialId, change: PlanChange) => classifyPlanChange({ material, changes: [change] }, on).reasons[0]?.basis;
    expect(basis("ship-parts", { what: "period", months: 1 })).toEqual({ law: "504M60000800093", article: "7", paragraph: 1, item: "2" });
    expect(basis("batteries", { what: "funds", ratio: 0 })).toEqual({ law: "505M60000400003", article: "6", paragraph: 1, item: "3" });
    expect(basis("fertilizers", { what: "funds", ratio: 0 })).toEqual({ law: "504M60000200075", article: "6", paragraph: 1, item: "2" });
    expect(basis("fertilizers", { what: "other" })).toEqual({ law: "504M60000200075", article: "6", paragraph: 1, item: "3" });
  });

  test("from 2026-09-18 the answer stands with the grade inferred", () => {
    const change = { material: "batteries", changes: [{ what: "period", months: 6 }] } as const;
    expect(classifyPlanChange(change, "2026-09-17").grade).toBe("text");
    const since = classifyPlanChange(change, "2026-09-18");
    expect([since.answer, since.grade, since.gaps]).toEqual([
      notice,
      "inferred",
      ["act-38-2026-art-10", "plan-ordinances-after-2026-09-18"],
    ]);
    // MLIT's ordinance as in force since that day was read; the Act was not.
    const read = classifyPlanChange({ ...change, material: "ship-parts" }, "2026-09-18");
    expect([read.answer, read.grade, read.gaps]).toEqual([notice, "inferred", ["act-38-2026-art-10"]]);
  });

  test("before the ordinance there is no answer", () => {
    expect(classifyPlanChange({ material: "batteries", changes: [{ what: "name-or-address" }] }, "2023-01-18").why).toBe("not-in-force");
  });
});

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
      value: { inPrinciple: true, countedFrom: "2026-03-01", countedTo: "2026-05-31", dueOn: "2026-06-01", basis: [{}, { article: "10" }] },
    });
  });
  test("the grade falls where the wording of the ordinance was not read, and the gap is named", () => {
    const read = (material: MaterialId, day: LegalDate) => {
      const report = implementationReport("2026-03-31", material, day);
      return report.ok ? [report.value.grade, report.value.gaps] : undefined;
    };
    expect(read("batteries", "2026-09-17")).toEqual(["text", undefined]);
    expect(read("batteries", "2026-09-18")).toEqual(["inferred", ["plan-ordinances-after-2026-09-18"]]);
    expect(read("ship-parts", "2026-09-18")).toEqual(["official-summary", undefined]);
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
    expect(assessHindranceReport({ material, seriousHindrance: true, filesCooperationRequest }, day).answer).toBe(expected);
  });
  test("each ordinance has its article; that of the joint ordinance has two paragraphs, and a proviso since 2026-09-18", () => {
    const basis = (material: MaterialId, day: LegalDate) => assessHindranceReport({ material, seriousHindrance: true }, day).basis[0];
    expect(basis("batteries", on)).toEqual({ law: "505M60000400003", article: "10" });
    expect(basis("ship-parts", on)).toEqual({ law: "504M60000800093", article: "11" });
    expect(basis("ventilators", "2026-09-17")).toEqual({ law: "507M60000500001", article: "11", paragraph: 1 });
    expect(basis("ventilators", "2026-09-18")).toEqual({ law: "507M60000500001", article: "12", paragraph: 1 });
    const request = (material: MaterialId) =>
      assessHindranceReport({ material, seriousHindrance: true, filesCooperationRequest: true }, "2026-09-18").reasons.at(-1)?.basis;
    expect(request("ventilators")).toEqual({ law: "507M60000500001", article: "12", paragraph: 1, part: "proviso" });
    expect(request("ship-parts")).toEqual({ law: "504M60000800093", article: "11" });
  });
  test("where the new wording of an ordinance was not read, the gap is named", () => {
    const of = (material: MaterialId) =>
      assessHindranceReport({ material, seriousHindrance: true, filesCooperationRequest: true }, "2026-09-18");
    for (const material of ["batteries", "antimicrobial-preparations", "fertilizers"] as const) {
      expect([of(material).why, of(material).gaps]).toEqual(["wording-not-read", ["plan-ordinances-after-2026-09-18"]]);
    }
    expect(of("ship-parts").gaps).toBeUndefined();
  });
  test("what is not known is named", () => {
    const missing = (facts: Parameters<typeof assessHindranceReport>[0], day: LegalDate) => assessHindranceReport(facts, day).missing;
    expect(missing({ material: "ship-parts" }, "2026-09-17")).toEqual(["seriousHindrance", "seriousHindranceFeared"]);
    expect(missing({ material: "ship-parts", seriousHindrance: false }, "2026-09-17")).toEqual(["seriousHindranceFeared"]);
    expect(missing({ material: "ship-parts", seriousHindrance: true }, "2026-09-18")).toEqual(["filesCooperationRequest"]);
    expect(missing(null as never, on)).toEqual(["material"]);
    expect(assessHindranceReport({ material: "ventilators", seriousHindrance: true }, "2025-12-25").why).toBe("not-in-force");
  });
  test("without the product every ordinance of the day is named: the duty rests on them alone", () => {
    const { why, missing, basis } = assessHindranceReport({ seriousHindrance: true }, on);
    expect([why, missing]).toEqual(["facts-missing", ["material"]]);
    expect(basis.map((one) => `${one.law} ${one.article}`).sort()).toEqual([
      "504M60000200075 10",
      "504M60000800093 11",
      "505M60000100008 10",
      "505M60000400003 10",
    ]);
  });
  test("a fear is enough; none of both needs no report", () => {
    expect(assessHindranceReport({ material: "batteries", seriousHindranceFeared: true }, on).answer).toBe("report-required");
    expect(assessHindranceReport({ material: "batteries", seriousHindrance: false, seriousHindranceFeared: false }, on).answer).toBe(
      "no-report",
    );
    expect(assessHindranceReport({ material: "batteries", seriousHindrance: true, filesCooperationRequest: true }, "2026-09-18").why).toBe(
      "wording-not-read",
    );
  });
});

describe("revocation, Art. 11", () => {
  test.each([
    [{ actsAccordingToPlan: true, meetsRequirements: true }, "no-ground"],
    [{ actsAccordingToPlan: false, meetsRequirements: true }, "revocation"],
    [{ actsAccordingToPlan: true, meetsRequirements: false }, "instruction-or-revocation"],
    [{ actsAccordingToPlan: false, meetsRequirements: false }, "instruction-or-revocation"],
    [{ actsAccordingToPlan: true }, "undetermined"],
  ] as const)("%o: %s", (facts, expected) => {
    expect(assessPlanRevocation(facts, on).answer).toBe(expected);
  });
  test("no instruction has to come first and no period is fixed", () => {
    expect(planRevocationGrounds.map((ground) => [ground.basis.paragraph, ground.changeMayBeInstructed])).toEqual([
      [1, false],
      [2, true],
    ]);
  });
});

describe("the life of a plan", () => {
  const run = (...events: (typeof planLifecycle.events)[number][]) => {
    let state = planLifecycle.initial;
    for (const event of events) {
      const next = planLifecycle.advance(state, event);
      if (!next.ok) return `${event} refused in ${state}`;
      state = next.state;
    }
    return state;
  };
  test.each([
    [["apply", "certify", "complete"], "completed"],
    [["apply", "refuse"], "refused"],
    [["apply", "certify", "apply-for-change", "certify-change"], "changed"],
    [["apply", "certify", "apply-for-change", "refuse-change"], "certified"],
    [["apply", "certify", "notify-minor-change"], "changed"],
    [["apply", "certify", "instruct-change", "apply-for-change", "certify-change", "complete"], "completed"],
    [["apply", "certify", "revoke"], "revoked"],
    [["apply", "certify", "instruct-change", "revoke"], "revoked"],
    [["apply", "certify", "notify-minor-change", "revoke"], "revoked"],
    [["certify"], "certify refused in drafted"],
    [["apply", "revoke"], "revoke refused in applied"],
    [["apply", "refuse", "apply-for-change"], "apply-for-change refused in refused"],
    [["apply", "certify", "revoke", "complete"], "complete refused in revoked"],
  ] as const)("%j", (events, expected) => {
    expect(run(...events)).toBe(expected);
  });
  test("every state but the first is reached, and the last ones have no way out", () => {
    const reached = new Set(planLifecycle.transitions.map((one) => one.to));
    expect(planLifecycle.states.filter((state) => state !== planLifecycle.initial && !reached.has(state))).toEqual([]);
    const left = new Set(planLifecycle.transitions.map((one) => one.from));
    expect(planLifecycle.states.filter((state) => !left.has(state))).toEqual(["refused", "revoked", "completed"]);
    expect(new Set(planLifecycle.transitions.map((one) => one.event)).size).toBe(planLifecycle.events.length);
  });
});

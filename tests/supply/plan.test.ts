import { describe, expect, test } from "vitest";
import { validate } from "../../src/doors/schemas";
import * as supply from "../../src/doors/supply";
import {
  assessPlanCertification,
  certificationFactsOf,
  type MaterialId,
  missingPlanAttachments,
  missingPlanContents,
  type StableSupplyPlan as Plan,
  type PlanMeasureKind,
  planContents,
} from "../../src/doors/supply";
import { PlanApplication, StableSupplyPlan } from "../../src/schemas/supply/index";

test("a plan in any state gives the facts that it shows, and no others", () => {
  for (const junk of [undefined, null, 1, {}, { measures: null, applicants: 5, period: "x" }]) {
    expect(certificationFactsOf(junk as never, { months: 6, limit: "2026-03-31" })).toEqual({});
  }
  const period = { begins: "2024-04-01", ends: "2024-09-30" } as const;
  expect(certificationFactsOf({ period } as never, { months: 6, limit: "2024-09-29" })).toEqual({
    runsPolicyPeriod: true,
    endsWithinPolicyLimit: false,
  });
  expect(certificationFactsOf({ period } as never, { months: Number.NaN })).toEqual({});
  expect(certificationFactsOf({ period } as never, { months: 1_000_000 })).toEqual({ runsPolicyPeriod: false });
});

test("Act Art. 9(3): an empty draft lacks the applicants and all nine contents, and states no industry", () => {
  expect(supply.missingPlanContents({}, "2024-04-01").map((part) => part.path)).toEqual([
    "applicants",
    ...supply.planContents.map((content) => content.path),
  ]);
});

describe("documents that an application still lacks", () => {
  const lacks = (plan: unknown, attachments: unknown = []) =>
    supply.missingPlanAttachments({ plan, attachments } as never, "2024-04-01").map((document) => document.id);
  const always = ["articles-of-incorporation", "accounts-of-three-periods", "proof-of-measures", "no-organised-crime-link"];
  const withRegistry = [always[0], "registry-certificate", ...always.slice(1)];
  test("one registered applicant among several is enough for the certificate; none, or not known, asks for none", () => {
    const of = (...registered: unknown[]) => lacks({ material: "batteries", applicants: registered.map((one) => ({ registered: one })) });
    expect(of(true, false)).toEqual(withRegistry);
    expect(of(false)).toEqual(always);
    expect(of(undefined)).toEqual(always);
    expect(lacks({ material: "batteries", applicants: [null, { registered: true }] })).toEqual(withRegistry);
    expect(lacks({ material: "batteries", applicants: "x" })).toEqual(always);
  });
  test("MAFF: documents on licences only where one is needed", () => {
    const licence = { law: "消防法", foreign: false, status: "granted" };
    expect(lacks({ material: "fertilizers", licences: [] })).not.toContain("licence-documents");
    expect(lacks({ material: "fertilizers" })).not.toContain("licence-documents");
    expect(lacks({ material: "fertilizers", licences: [licence] })).toContain("licence-documents");
  });
  test("what is no list of documents is none; without a product nothing is asked for", () => {
    expect(lacks({ material: "batteries" }, "all of them")).toEqual(always);
    expect(lacks({})).toEqual([]);
    expect(lacks(undefined)).toEqual([]);
    for (const junk of [null, undefined, 7]) expect(supply.missingPlanAttachments(junk as never, "2024-04-01")).toEqual([]);
  });
});

describe("facts that a plan shows by itself", () => {
  const of = (plan: unknown, term?: unknown) => supply.certificationFactsOf(plan as never, term as never);
  const year = (begins: string, ends: string) => ({ period: { begins, ends } });
  test("one applicant is no joint plan, two are", () => {
    expect(of({ applicants: [{}] })).toStrictEqual({ joint: false });
    expect(of({ applicants: [{}, {}] })).toStrictEqual({ joint: true });
  });
  test.each<[string, readonly null[], false | undefined]>([
    ["the measures of the plan are planned, the others are not", [], false],
    ["one that is not readable may be any of the others", [null], undefined],
  ])("%s", (_, unreadable, other) => {
    const kinds: readonly PlanMeasureKind[] = ["substitutes", "dependence-reduction"];
    expect(of({ measures: [...kinds.map((kind) => ({ kind, description: "x" })), ...unreadable] })).toStrictEqual({
      measures: {
        extraProductionOrStockRelease: other,
        substitutes: true,
        otherSources: other,
        otherWhenTight: other,
        supplyCapacityInvestment: other,
        serviceCapacityInvestment: other,
        dependenceReduction: true,
      },
    });
  });
  test.each<[string, string, unknown, boolean | undefined]>([
    ["2024-05-01", "2024-05-31", 1, true],
    ["2024-05-01", "2024-05-30", 1, false],
    ["2024-01-31", "2024-02-29", 1, true],
    ["2024-05-01", "2034-04-30", 0, undefined],
    ["2024-05-01", "2034-04-30", -1, undefined],
    ["2024-05-01", "2034-04-30", 1.5, undefined],
    ["2024-05-01", "2034-04-30", "12", undefined],
    ["2024-01-01", "2083-12-31", 720, true],
    ["9998-01-01", "9998-12-31", 12, true],
    ["9999-01-01", "9999-12-31", 24, false],
  ])("%s to %s has run %s months: %s", (begins, ends, months, expected) => {
    expect(of(year(begins, ends), { months }).runsPolicyPeriod).toBe(expected);
  });
  test("a term that is not known leaves both limbs open", () => {
    expect(of(year("2024-05-01", "2024-05-31"))).toStrictEqual({});
    expect(of(year("2024-05-01", "2024-05-31"), { limit: "2024-05-31" })).toStrictEqual({ endsWithinPolicyLimit: true });
    expect(of(year("2024-05-01", "2024-02-30"), { months: 1, limit: "2024-05-31" })).toStrictEqual({});
  });
});

const applicant = { kind: "legal-person", name: "甲電池株式会社", address: "東京都千代田区一丁目一番", registered: true } as const;

const plan: Plan = {
  material: "batteries",
  applicants: [applicant, { ...applicant, name: "乙材料株式会社", address: "大阪府大阪市一丁目一番" }],
  sameIndustry: false,
  submittedOn: "2024-04-01",
  item: { name: "セル", kind: "part" },
  goal: "生産能力の強化",
  content: "工場の新設",
  period: { begins: "2024-05-01", ends: "2034-04-30" },
  structure: "専任の部署",
  funds: { totalYen: 10_000_000_000, sources: [{ kind: "own-funds", amountYen: 10_000_000_000 }] },
  measures: [{ kind: "supply-capacity-investment", description: "工場の新設" }],
  informationManagement: "閲覧の制限",
  currentState: { procurement: "国内調達", supplyOrUse: "国内供給" },
  licences: [],
};

const codes = (input: unknown) => {
  const result = validate(StableSupplyPlan, input);
  return result.ok ? [] : result.issues.map((issue) => `${issue.code} ${issue.path.join(".")}`);
};

describe("a plan with the nine contents of Art. 9(3)", () => {
  test("complete", () => {
    expect(validate(StableSupplyPlan, plan)).toEqual({ ok: true, value: plan });
    expect(missingPlanContents(plan, "2024-04-01")).toEqual([]);
  });
  test.each(planContents.map((content) => [content.path, content.basis] as const))("without %s", (path, basis) => {
    const { [path]: _, ...rest } = plan;
    const result = validate(StableSupplyPlan, rest);
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path, issue.basis])).toEqual([
      ["plan-content-missing", [path], basis],
    ]);
    expect(missingPlanContents(rest, "2024-04-01").map((part) => part.path)).toEqual([path]);
  });
  test("an empty content is a missing one", () => {
    expect(codes({ ...plan, goal: " " })).toEqual(["plan-content-missing goal"]);
    expect(codes({ ...plan, measures: [] })).toEqual(["plan-content-missing measures"]);
  });
  test("a draft lacks what is null, empty or blank, each under its item", () => {
    for (const goal of [null, "", " ", "　"]) {
      expect(missingPlanContents({ ...plan, goal: goal as never }, "2024-04-01")).toMatchObject([
        { path: "goal", basis: { law: "504AC0000000043", article: "9", paragraph: 3, item: "2" } },
      ]);
    }
    expect(missingPlanContents({ ...plan, goal: "x" }, "2024-04-01")).toEqual([]);
  });
  test("MAFF's ordinance has licences in a document, so the plan may leave them out", () => {
    const { licences: _, ...rest } = plan;
    expect(codes({ ...rest, material: "fertilizers" })).toEqual([]);
    expect(missingPlanContents({ ...rest, material: "fertilizers" }, "2024-04-01")).toEqual([]);
    // elsewhere they belong to the plan, under the article of each ordinance
    const lacking = (material: MaterialId) =>
      missingPlanContents({ ...rest, material }, "2024-04-01").map((part) => [part.path, part.basis]);
    expect(lacking("batteries")).toEqual([["licences", { law: "505M60000400003", article: "2", paragraph: 4 }]]);
    expect(lacking("ship-parts")).toEqual([["licences", { law: "504M60000800093", article: "3" }]]);
    expect(lacking("ventilators")).toEqual([["licences", { law: "504AC0000000043", article: "9", paragraph: 3, item: "9" }]]);
  });
  test("a draft with one applicant states no industry; a joint one must", () => {
    const { sameIndustry: _, ...rest } = plan;
    expect(missingPlanContents(rest, "2024-04-01").map((part) => [part.path, part.basis.item])).toEqual([["sameIndustry", "6"]]);
    expect(missingPlanContents({ ...rest, applicants: [applicant] }, "2024-04-01")).toEqual([]);
    expect(missingPlanContents({ ...rest, applicants: [] }, "2024-04-01").map((part) => [part.path, part.basis.paragraph])).toEqual([
      ["applicants", 1],
    ]);
    expect(missingPlanContents({ ...plan, licences: null as never }, "2024-04-01").map((part) => part.path)).toEqual(["licences"]);
  });
  test.each([
    ["item", "name", "1"],
    ["item", "kind", "1"],
    ["period", "begins", "3"],
    ["period", "ends", "3"],
    ["funds", "totalYen", "5"],
    ["funds", "sources", "5"],
    ["currentState", "procurement", "8"],
    ["currentState", "supplyOrUse", "8"],
  ] as const)("a content without a part that its item names: %s.%s, item %s", (content, part, item) => {
    const { [part]: _, ...rest } = plan[content] as unknown as Record<string, unknown>;
    const basis = { law: "504AC0000000043", article: "9", paragraph: 3, item };
    const result = validate(StableSupplyPlan, { ...plan, [content]: rest });
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path, issue.basis])).toEqual([
      ["plan-content-missing", [content, part], basis],
    ]);
    expect(missingPlanContents({ ...plan, [content]: rest }, "2024-04-01").map((one) => [one.path, one.basis])).toEqual([
      [`${content}.${part}`, basis],
    ]);
  });
  test("funds of more than zero yen need a source: item (v) asks how they are raised", () => {
    const funds = (totalYen: unknown) => ({ ...plan, funds: { totalYen, sources: [] } });
    expect(codes(funds(1))).toEqual(["plan-content-missing funds.sources"]);
    expect(codes(funds(0))).toEqual([]);
    expect(codes(funds("1x"))).toEqual(["wrong-type funds.totalYen"]);
    expect(missingPlanContents(funds(1) as never, "2024-04-01").map((one) => one.path)).toEqual(["funds.sources"]);
    expect(missingPlanContents(funds(0) as never, "2024-04-01")).toEqual([]);
  });
  test("blank parts are missing too, and a content of a wrong kind is reported once", () => {
    expect(codes({ ...plan, currentState: { procurement: " ", supplyOrUse: "国内供給" } })).toEqual([
      "plan-content-missing currentState.procurement",
    ]);
    expect(codes({ ...plan, funds: "much", period: 7, item: [] })).toEqual(["wrong-type item", "wrong-type period", "wrong-type funds"]);
  });
  test("several things that are wrong are reported together, each with article and both languages", () => {
    const { sameIndustry: _, goal: __, ...rest } = plan;
    const wrong = {
      ...rest,
      material: "ventilators",
      applicants: [applicant, { ...applicant, name: "甲電池　株式会社" }],
      period: { begins: "2024-05-01", ends: "2024-04-30" },
      funds: { totalYen: -1, sources: [{ kind: "loan", amountYen: -5 }] },
    };
    expect(codes(wrong).sort()).toEqual([
      "duplicate-applicant applicants.1",
      "material-not-designated material",
      "negative-amount funds.sources.0.amountYen",
      "negative-amount funds.totalYen",
      "period-ends-before-it-begins period.ends",
      "plan-content-missing goal",
      "same-industry-not-stated sameIndustry",
    ]);
    const result = validate(StableSupplyPlan, wrong);
    for (const issue of result.ok ? [] : result.issues) {
      expect(issue.basis).toBeDefined();
      expect(issue.message.ja).not.toBe("");
      expect(issue.message.en).not.toBe("");
    }
  });
  test("an entry that is no applicant hides no duplicate behind it", () => {
    const twice = { ...plan, applicants: [null, applicant, 7, { ...applicant }] };
    expect(codes(twice)).toEqual(["wrong-type applicants.0", "wrong-type applicants.2", "duplicate-applicant applicants.3"]);
    const sameName = { ...plan, applicants: [applicant, { ...applicant, address: "東京都港区一丁目一番" }] };
    expect(codes(sameName)).toEqual([]);
  });
  test("the same corporate number is the same applicant", () => {
    const numbered = { ...applicant, corporateNumber: "7000012050002" };
    expect(codes({ ...plan, applicants: [numbered, { ...numbered, name: "別の表記" }] })).toEqual(["duplicate-applicant applicants.1"]);
  });
  test("a long list is checked too, and quickly", () => {
    const many = Array.from({ length: 999 }, (_, index) => ({ ...applicant, name: `株式会社 Ｎｏ．${index}` }));
    const start = performance.now();
    expect(codes({ ...plan, applicants: [...many, { ...applicant, name: "株式会社No.7" }] })).toEqual([
      "duplicate-applicant applicants.999",
    ]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
  test("a product not designated on the day of filing; designated the day after", () => {
    const parts = { ...plan, material: "advanced-electronic-components" };
    expect(codes({ ...parts, submittedOn: "2024-02-01" })).toEqual(["material-not-designated material"]);
    expect(codes({ ...parts, submittedOn: "2024-02-02" })).toEqual([]);
  });
  test("a period of one day, an amount of zero and a single applicant are in order", () => {
    expect(codes({ ...plan, period: { begins: "2024-05-01", ends: "2024-05-01" }, funds: { totalYen: 0, sources: [] } })).toEqual([]);
    const { sameIndustry: _, ...alone } = { ...plan, applicants: [applicant] };
    expect(codes(alone)).toEqual([]);
  });
  test.each([null, undefined, 7, "plan", [], { applicants: 3 }, { funds: null, period: "x", measures: {} }])(
    "never throws on %o",
    (input) => {
      expect(validate(StableSupplyPlan, input).ok).toBe(false);
      expect(Array.isArray(missingPlanContents(input as never, "2024-04-01"))).toBe(true);
    },
  );
});

describe("documents of an application", () => {
  const all = [
    "articles-of-incorporation",
    "registry-certificate",
    "accounts-of-three-periods",
    "proof-of-measures",
    "no-organised-crime-link",
  ] as const;
  test("METI: all of Art. 2(2)", () => {
    expect(validate(PlanApplication, { plan, attachments: all }).ok).toBe(true);
    expect(missingPlanAttachments({ plan, attachments: [] }, "2024-04-01").map((document) => document.id)).toEqual(all);
    const result = validate(PlanApplication, { plan, attachments: all.slice(0, 4) });
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.basis])).toEqual([
      ["plan-attachment-missing", { law: "505M60000400003", article: "2", paragraph: 2, item: "4" }],
    ]);
  });
  test("a document that is not attached does not hide behind a plan that is wrong", () => {
    const { goal: _, ...rest } = plan;
    const result = validate(PlanApplication, { plan: { ...rest, funds: { totalYen: "x", sources: [] } }, attachments: all.slice(1) });
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path.join(".")])).toEqual([
      ["wrong-type", "plan.funds.totalYen"],
      ["plan-content-missing", "plan.goal"],
      ["plan-attachment-missing", "attachments"],
    ]);
    for (const junk of [null, undefined, 7, { plan: null }, { plan: { submittedOn: "2024-04-01" } }, { plan, attachments: 3 }]) {
      expect(validate(PlanApplication, junk).ok).toBe(false);
    }
  });
  test("MAFF: documents on licences too, where one is needed; organised crime is item 5", () => {
    const licence = { law: "消防法", foreign: false, status: "applied-for" } as const;
    const missing = missingPlanAttachments(
      { plan: { ...plan, material: "fertilizers", licences: [licence] }, attachments: all.slice(0, 4) },
      "2024-04-01",
    );
    expect(missing.map((document) => [document.id, document.basis.item])).toEqual([
      ["licence-documents", "4"],
      ["no-organised-crime-link", "5"],
    ]);
  });
});

describe("facts that a plan shows", () => {
  test("from the plan to a finding", () => {
    const facts = certificationFactsOf(plan, { months: 120 });
    expect(facts).toMatchObject({ material: "batteries", joint: true, sameIndustry: false, runsPolicyPeriod: true });
    const judged = { ...facts, fitsActionPolicy: true, structureAdequate: true, fundingAdequate: true, informationManagementInPlace: true };
    expect(assessPlanCertification(judged, "2024-04-01").answer).toBe("certifiable");
  });
  test("ten years are reached on the day before the corresponding day", () => {
    const short = { ...plan, period: { begins: "2024-05-01", ends: "2034-04-29" } as const };
    expect(certificationFactsOf(short, { months: 120 }).runsPolicyPeriod).toBe(false);
    expect(certificationFactsOf(plan, { limit: "2034-04-30" }).endsWithinPolicyLimit).toBe(true);
    expect(certificationFactsOf(plan, { limit: "2034-04-29" }).endsWithinPolicyLimit).toBe(false);
  });
});

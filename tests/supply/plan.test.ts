import { describe, expect, test } from "vitest";
import { validate } from "../../src/doors/schemas";
import * as supply from "../../src/doors/supply";
import {
  assessPlanCertification,
  certificationFactsOf,
  type MaterialId,
  type StableSupplyPlan as Plan,
  type PlanMeasureKind,
} from "../../src/doors/supply";
import { at, type Provision } from "../../src/kernel/provision";
import { PlanApplication, StableSupplyPlan } from "../../src/schemas/supply/index";
import { contentsOfArt9 } from "../../src/supply/tables/plan-contents";

test("a plan in any state gives the facts that it shows, and no others", () => {
  for (const junk of [undefined, null, 1, {}, { measures: null, applicants: 5, period: "x" }]) {
    expect(certificationFactsOf(junk as never, { months: 6 })).toEqual({});
    expect(certificationFactsOf(junk as never, { limit: "2026-03-31" })).toEqual({});
  }
  const period = { begins: "2024-04-01", ends: "2024-09-30" } as const;
  expect(certificationFactsOf({ period } as never, { months: 6 })).toEqual({ runsPolicyPeriod: true });
  expect(certificationFactsOf({ period } as never, { limit: "2024-09-29" })).toEqual({ endsWithinPolicyLimit: false });
  expect(certificationFactsOf({ period } as never, { months: Number.NaN })).toEqual({});
  expect(certificationFactsOf({ period } as never, { months: 1_000_000 })).toEqual({ runsPolicyPeriod: false });
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
  test("Art. 8(2)(iii) knows a period or a time limit: of both, neither is counted on", () => {
    expect(of(year("2024-05-01", "2024-05-31"), { months: 1, limit: "2024-05-31" })).toStrictEqual({});
  });
  test("a term that is not known leaves both limbs open", () => {
    expect(of(year("2024-05-01", "2024-05-31"))).toStrictEqual({});
    expect(of(year("2024-05-01", "2024-05-31"), { limit: "2024-05-31" })).toStrictEqual({
      endsWithinPolicyLimit: true,
    });
    expect(of(year("2024-05-01", "2024-02-30"), { months: 1, limit: "2024-05-31" })).toStrictEqual({});
  });
});

const applicant = {
  kind: "legal-person",
  name: "甲電池株式会社",
  representative: "甲野太郎",
  address: "東京都千代田区一丁目一番",
  registered: true,
} as const;

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

test("documents that are none: Art. 9(1)", () => {
  const result = validate(PlanApplication, { plan, attachments: ["articles"] });
  const told = result.ok ? [] : result.issues.filter(({ code }) => code !== "plan-attachment-missing");
  expect(told).toMatchObject([{ code: "not-allowed-value", path: ["attachments", 0], basis: at("act:9:1") }]);
});

describe("a plan with the nine contents of Art. 9(3)", () => {
  test("complete", () => {
    expect(validate(StableSupplyPlan, plan)).toEqual({ ok: true, value: plan });
  });
  test("a body without its representative, METI Ordinance Art. 6(1)(i), MLIT Art. 7(1)(i)", () => {
    const told = (change: Partial<Plan>, kind: "legal-person" | "other-body" | "individual") => {
      const { representative: _, ...without } = applicant;
      const result = validate(StableSupplyPlan, { ...plan, applicants: [{ ...without, kind }], ...change });
      return result.ok ? [] : result.issues.map(({ code, path, basis }) => [code, path.join("."), basis]);
    };
    const missing = (basis: Provision) => [["representative-missing", "applicants.0.representative", at(basis)]];
    expect(told({}, "legal-person")).toEqual(missing("meti-plan:6:1:1"));
    expect(told({}, "other-body")).toEqual(missing("meti-plan:6:1:1"));
    expect(told({}, "individual")).toEqual([]);
    expect(told({ material: "ship-parts" }, "legal-person")).toEqual(missing("mlit-plan:7:1:1"));
    expect(told({ material: "ship-parts" }, "other-body")).toEqual([]);
    expect(told({ submittedOn: undefined }, "legal-person")).toEqual(missing("act:9:1"));
  });
  test.each(contentsOfArt9.map((content) => [content.path, content.basis] as const))("without %s", (path, basis) => {
    const { [path]: _, ...rest } = plan;
    const result = validate(StableSupplyPlan, rest);
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path, issue.basis])).toEqual([
      ["plan-content-missing", [path], basis],
    ]);
  });
  test.each([
    ["a wrong type of the goal", { goal: 5 }, [["wrong-type", "goal", "act:9:3:2"]]],
    ["no word for the item", { item: { name: "x", kind: "thing" } }, [["not-allowed-value", "item.kind", "act:9:3:1"]]],
    [
      "a day that does not exist, in the period",
      { period: { begins: "2024-02-30", ends: "2034-04-30" } },
      [["not-a-legal-date", "period.begins", "act:9:3:3"]],
    ],
    [
      "no whole yen",
      { funds: { totalYen: 1.5, sources: [{ kind: "loan", amountYen: 1 }] } },
      [["wrong-type", "funds.totalYen", "act:9:3:5"]],
    ],
    ["an unknown product", { material: "battery" }, [["not-allowed-value", "material", "order:1"]]],
    [
      "a name that is none",
      { applicants: [{ ...applicant, name: 3 }] },
      [["wrong-type", "applicants.0.name", "act:9:1"]],
    ],
    ["same industry as a word", { sameIndustry: "no" }, [["wrong-type", "sameIndustry", "act:9:4:6"]]],
    ["a property that there is not", { foo: 1 }, [["unknown-key", "foo", "act:9:3"]]],
    [
      "one thing hides no other",
      { submittedOn: "2024/4/1", goal: " ", funds: { totalYen: -1, sources: [] } },
      [
        ["not-a-legal-date", "submittedOn", "act:9:1"],
        ["too-small", "funds.totalYen", "act:9:3:5"],
        ["plan-content-missing", "goal", "act:9:3:2"],
      ],
    ],
  ] as const)("what is wrong with the form names its provision: %s", (_, change, expected) => {
    const result = validate(StableSupplyPlan, { ...plan, ...change });
    const told = result.ok ? [] : result.issues.map(({ code, path, basis }) => [code, path.join("."), basis]);
    expect(told).toEqual(expected.map(([code, path, basis]) => [code, path, at(basis)]));
  });
  test("an empty content is a missing one", () => {
    expect(codes({ ...plan, goal: " " })).toEqual(["plan-content-missing goal"]);
    expect(codes({ ...plan, measures: [] })).toEqual(["plan-content-missing measures"]);
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
  });
  test("funds of more than zero yen need a source: item (v) asks how they are raised", () => {
    const funds = (totalYen: unknown) => ({ ...plan, funds: { totalYen, sources: [] } });
    expect(codes(funds(1))).toEqual(["plan-content-missing funds.sources"]);
    expect(codes(funds(0))).toEqual([]);
    expect(codes(funds("1x"))).toEqual(["wrong-type funds.totalYen"]);
  });
  test("blank parts are missing too, and a content of a wrong kind is reported once", () => {
    expect(codes({ ...plan, currentState: { procurement: " ", supplyOrUse: "国内供給" } })).toEqual([
      "plan-content-missing currentState.procurement",
    ]);
    expect(codes({ ...plan, funds: "much", period: 7, item: [] })).toEqual([
      "wrong-type item",
      "wrong-type period",
      "wrong-type funds",
    ]);
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
      "period-ends-before-it-begins period.ends",
      "plan-content-missing goal",
      "same-industry-not-stated sameIndustry",
      "too-small funds.sources.0.amountYen",
      "too-small funds.totalYen",
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
    expect(codes(twice)).toEqual([
      "missing applicants.0",
      "wrong-type applicants.2",
      "duplicate-applicant applicants.3",
    ]);
    const sameName = { ...plan, applicants: [applicant, { ...applicant, address: "東京都港区一丁目一番" }] };
    expect(codes(sameName)).toEqual([]);
  });
  test("the same corporate number is the same applicant", () => {
    const numbered = { ...applicant, corporateNumber: "7000012050002" };
    expect(codes({ ...plan, applicants: [numbered, { ...numbered, name: "別の表記" }] })).toEqual([
      "duplicate-applicant applicants.1",
    ]);
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
    expect(
      codes({ ...plan, period: { begins: "2024-05-01", ends: "2024-05-01" }, funds: { totalYen: 0, sources: [] } }),
    ).toEqual([]);
    const { sameIndustry: _, ...alone } = { ...plan, applicants: [applicant] };
    expect(codes(alone)).toEqual([]);
  });
  test.each([null, undefined, 7, "plan", [], { applicants: 3 }, { funds: null, period: "x", measures: {} }])(
    "never throws on %o",
    (input) => {
      expect(validate(StableSupplyPlan, input).ok).toBe(false);
    },
  );
});

describe("sums and parts of a plan", () => {
  const funds = (totalYen: number, ...sources: readonly [kind: string, amountYen: number][]) => ({
    ...plan,
    funds: { totalYen, sources: sources.map(([kind, amountYen]) => ({ kind, amountYen })) },
  });
  test("Art. 9(3)(v): the sources come to the funds, and the grants are not more than they", () => {
    expect(codes(funds(30_000_000_000, ["own-funds", 1]))).toEqual(["funds-and-sources-differ funds.sources"]);
    expect(codes(funds(1, ["grant", 5_000_000_000_000]))).toEqual([
      "funds-and-sources-differ funds.sources",
      "grants-above-funds funds.sources",
    ]);
    expect(codes(funds(3, ["grant", 1], ["loan", 2]))).toEqual([]);
    // amounts of the wrong kind are told as such, and not added up
    expect(codes(funds(3, ["grant", -1]))).toEqual(["too-small funds.sources.0.amountYen"]);
  });
  test("Order Art. 1: uranium filed on 2024-02-01, a hull on 2025-12-23, copper on any day", () => {
    const of = (material: MaterialId, part: string, submittedOn: string) =>
      codes({ ...plan, material, parts: [part], submittedOn });
    expect(of("metal-minerals", "uranium", "2024-02-01")).toEqual(["part-not-covered parts.0"]);
    expect(of("metal-minerals", "uranium", "2024-02-02")).toEqual([]);
    expect(of("ship-parts", "ship-hull", "2025-12-23")).toEqual(["part-not-covered parts.0"]);
    expect(of("metal-minerals", "copper", "2026-01-05")).toEqual(["not-allowed-value parts.0"]);
    expect(of("ship-parts", "uranium", "2026-01-05")).toEqual(["part-of-another-product parts.0"]);
    expect(certificationFactsOf({ ...plan, material: "metal-minerals", parts: ["uranium"] }).parts).toEqual([
      "uranium",
    ]);
  });
});

describe("documents of an application", () => {
  const ofPerson = [
    "articles-of-incorporation",
    "registry-certificate",
    "accounts-of-three-periods",
    "no-organised-crime-link",
  ] as const;
  const each = (attachments: readonly string[]) => ({
    ...plan,
    applicants: plan.applicants.map((one) => ({ ...one, attachments })),
  });
  test("METI: all of Art. 2(2), of each applicant", () => {
    expect(validate(PlanApplication, { plan: each(ofPerson), attachments: ["proof-of-measures"] }).ok).toBe(true);
    const result = validate(PlanApplication, { plan: each(ofPerson.slice(0, 3)), attachments: ["proof-of-measures"] });
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.basis, issue.message.en])).toEqual(
      plan.applicants.map(({ name }) => [
        "plan-attachment-missing",
        { law: "505M60000400003", article: "2", paragraph: 2, item: "4" },
        `A document is not attached: documents that show no link of the applicant to organised crime (${name}).`,
      ]),
    );
  });
  test("a document that is not attached does not hide behind a plan that is wrong", () => {
    const { goal: _, ...rest } = each(ofPerson);
    const result = validate(PlanApplication, {
      plan: { ...rest, funds: { totalYen: "x", sources: [] } },
      attachments: [],
    });
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path.join(".")])).toEqual([
      ["wrong-type", "plan.funds.totalYen"],
      ["plan-content-missing", "plan.goal"],
      ["plan-attachment-missing", "attachments"],
    ]);
    for (const junk of [
      null,
      undefined,
      7,
      { plan: null },
      { plan: { submittedOn: "2024-04-01" } },
      { plan, attachments: 3 },
    ]) {
      expect(validate(PlanApplication, junk).ok).toBe(false);
    }
  });
});

describe("facts that a plan shows", () => {
  test("from the plan to a finding", () => {
    const facts = certificationFactsOf(plan, { months: 120 });
    expect(facts).toMatchObject({ material: "batteries", joint: true, sameIndustry: false, runsPolicyPeriod: true });
    const judged = {
      ...facts,
      fitsActionPolicy: true,
      structureAdequate: true,
      fundingAdequate: true,
      informationManagementInPlace: true,
    };
    expect(assessPlanCertification(judged, "2024-04-01").answer).toBe("certifiable");
  });
  test("ten years are reached on the day before the corresponding day", () => {
    const short = { ...plan, period: { begins: "2024-05-01", ends: "2034-04-29" } as const };
    expect(certificationFactsOf(short, { months: 120 }).runsPolicyPeriod).toBe(false);
    expect(certificationFactsOf(plan, { limit: "2034-04-30" }).endsWithinPolicyLimit).toBe(true);
    expect(certificationFactsOf(plan, { limit: "2034-04-29" }).endsWithinPolicyLimit).toBe(false);
  });
});

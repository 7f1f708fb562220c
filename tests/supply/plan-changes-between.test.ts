import { describe, expect, test } from "vitest";
import { changesBetween, classifyPlanChange, type PlanChange, type StableSupplyPlan } from "../../src/doors/supply";
import { at } from "../../src/kernel/provision";

const on = "2024-06-03";
const applicant = {
  kind: "legal-person",
  name: "甲電池",
  address: "東京都",
  corporateNumber: "7000012050002",
} as const;
const plan: StableSupplyPlan = {
  material: "batteries",
  applicants: [applicant],
  item: { name: "セル", kind: "part" },
  goal: "増産",
  content: "工場の新設",
  period: { begins: "2024-05-01", ends: "2034-04-30" },
  structure: "専任の部署",
  funds: {
    totalYen: 300_000_000,
    sources: [
      { kind: "own-funds", amountYen: 200_000_000 },
      { kind: "grant", amountYen: 100_000_000 },
    ],
  },
  measures: [{ kind: "supply-capacity-investment", description: "工場の新設" }],
  informationManagement: "閲覧の制限",
  currentState: { procurement: "国内調達", supplyOrUse: "国内供給" },
  licences: [],
};
const told = (after: Partial<StableSupplyPlan>, before: Partial<StableSupplyPlan> = plan) => {
  const { changes, finding } = changesBetween(before, { ...before, ...after }, on);
  return [
    changes.map(({ path }) => path.join(".")),
    changes.map(({ change }) => change),
    finding?.answer,
    finding?.missing,
  ];
};
const funds = (own: number, grant: number) =>
  ({
    totalYen: own + grant,
    sources: [
      { kind: "own-funds", amountYen: own },
      { kind: "grant", amountYen: grant },
    ],
  }) as const;

describe("what changed between two versions of a plan, Art. 10(1)(2)", () => {
  test("nothing", () => {
    expect(changesBetween(plan, structuredClone(plan), on)).toEqual({
      changes: [],
      facts: { material: "batteries", changes: [] },
    });
    const { name, kind } = plan.item;
    expect(told({ item: { kind, name } })[0]).toEqual([]);
  });
  test.each<[string, Partial<StableSupplyPlan>, PlanChange, string]>([
    [
      "a new name",
      { applicants: [{ ...applicant, name: "甲新電池" }] },
      { what: "name-or-address", of: "legal-person" },
      "notification-only",
    ],
    [
      "six months more",
      { period: { begins: "2024-05-01", ends: "2034-10-31" } },
      { what: "period", from: plan.period, to: { begins: "2024-05-01", ends: "2034-10-31" } },
      "notification-only",
    ],
    [
      "seven months more",
      { period: { begins: "2024-05-01", ends: "2034-11-30" } },
      { what: "period", from: plan.period, to: { begins: "2024-05-01", ends: "2034-11-30" } },
      "certification-required",
    ],
    [
      "ten percent more of own funds: 3 to 3.3 hundred million yen",
      { funds: funds(230_000_000, 100_000_000) },
      { what: "funds", fromYen: 300_000_000, toYen: 330_000_000, grantChanged: false },
      "certification-required",
    ],
    [
      "less than ten percent",
      { funds: funds(229_999_999, 100_000_000) },
      { what: "funds", fromYen: 300_000_000, toYen: 329_999_999, grantChanged: false },
      "notification-only",
    ],
  ])("%s", (_, after, change, answer) => {
    expect(told(after).slice(1, 3)).toEqual([[change], answer]);
  });
  test("whose grant changes a plan does not show, nor whether a change is one in substance: both are asked for", () => {
    expect(told({ funds: funds(199_000_000, 101_000_000) })).toEqual([
      ["funds"],
      [{ what: "funds", fromYen: 300_000_000, toYen: 300_000_000 }],
      "undetermined",
      ["changes.0.grantChanged"],
    ]);
    expect(told({ goal: "倍増", structure: "別の部署" })).toEqual([
      ["goal", "structure"],
      [{ what: "other" }, { what: "other" }],
      "undetermined",
      ["changes.0.substantial", "changes.1.substantial"],
    ]);
  });
  test("the strictest answer decides: seven months beside a new name", () => {
    const after = {
      applicants: [{ ...applicant, name: "甲新電池" }],
      period: { begins: "2024-05-01", ends: "2034-11-30" },
    } as const;
    expect(told(after)[2]).toBe("certification-required");
  });
  test("what the plan does not show is said in the facts, and asked again", () => {
    const { facts } = changesBetween(plan, { ...plan, goal: "倍増" }, on);
    const changes = facts.changes.map((change) =>
      change.what === "other" ? { ...change, substantial: false } : change,
    );
    expect(classifyPlanChange({ ...facts, changes }, on).answer).toBe("notification-only");
  });
  test("an applicant joins, leaves or is another one: a change of the plan, not of a name", () => {
    const other = { ...applicant, name: "乙", corporateNumber: "5010001112730" };
    expect(told({ applicants: [applicant, other] })[0]).toEqual(["applicants"]);
    expect(told({ applicants: [other] })[0]).toEqual(["applicants"]);
    // known again by its number, wherever it stands
    const joint = { ...plan, applicants: [applicant, other] };
    expect(told({ applicants: [other, { ...applicant, address: "大阪府" }] }, joint).slice(0, 1)).toEqual([
      ["applicants.1"],
    ]);
  });
  test("plans of two products are no versions of one plan", () => {
    const { finding, issues } = changesBetween(plan, { ...plan, material: "semiconductors" }, on);
    expect([finding, issues?.map((issue) => [issue.code, issue.path, issue.basis])]).toEqual([
      undefined,
      [["plans-of-different-products", ["material"], at("act:10:1")]],
    ]);
  });
  test("it never throws", () => {
    for (const junk of [
      null,
      undefined,
      7,
      "plan",
      { applicants: [null] },
      { funds: { sources: [null] } },
      { period: 3 },
    ]) {
      expect(Array.isArray(changesBetween(plan, junk as never, on).changes)).toBe(true);
      expect(Array.isArray(changesBetween(junk as never, plan, on).changes)).toBe(true);
    }
    expect(
      changesBetween(plan, { ...plan, goal: "x" }, "2024-02-30" as never).finding?.issues?.map((issue) => issue.code),
    ).toEqual(["not-a-legal-date"]);
  });
});

describe("what is no change, and what a plan does not show, Art. 10(1)", () => {
  const other = { ...applicant, name: "乙電池", corporateNumber: undefined } as const;
  test("the order of applicants, sources and measures is no change", () => {
    const joint = { ...plan, applicants: [applicant, other], sameIndustry: false } as Partial<StableSupplyPlan>;
    expect(told({ applicants: [other, applicant] }, joint)[0]).toEqual([]);
    expect(told({ funds: { ...plan.funds, sources: [...plan.funds.sources].reverse() } })[0]).toEqual([]);
    const measures = [...plan.measures, { kind: "substitutes", description: "代替" } as const];
    expect(told({ measures: [...measures].reverse() }, { ...plan, measures })[0]).toEqual([]);
  });
  test.each<[string, readonly object[], readonly object[]]>([
    ["neither number nor name is that of before", [other], [{ ...other, name: "丙電池" }]],
    ["the number is another", [applicant], [{ ...applicant, corporateNumber: "9000000000000" }]],
    ["one of two went, another came", [applicant, other], [applicant, { ...other, name: "丙電池" }]],
  ])("not known to be a change of a name alone: %s", (_, were, are) => {
    const { changes, finding } = changesBetween(
      { ...plan, applicants: were } as never,
      { ...plan, applicants: are } as never,
      on,
    );
    expect(changes.map(({ path, change }) => [path, change])).toEqual([[["applicants"], { what: "other" }]]);
    expect([finding?.answer, finding?.missing]).toEqual(["undetermined", ["changes.0.substantial"]]);
  });
  test("by the number a new name, by the name a new address", () => {
    expect(told({ applicants: [{ ...applicant, name: "甲新電池" }] })[2]).toBe("notification-only");
    expect(told({ applicants: [{ ...other, address: "大阪府" }] }, { ...plan, applicants: [other] })[2]).toBe(
      "notification-only",
    );
  });
  test("a grant of the same sum by another giver: whose grant changes a plan does not show", () => {
    const given = (details: string) => ({
      totalYen: 300,
      sources: [{ kind: "own-funds", amountYen: 200 } as const, { kind: "grant", amountYen: 100, details } as const],
    });
    expect(told({ funds: given("甲") }, { ...plan, funds: given("乙") }).slice(2)).toEqual([
      "undetermined",
      ["changes.0.grantChanged"],
    ]);
  });
  test.each<[string, object, string, string]>([
    [
      "sums that differ",
      { funds: { ...plan.funds, totalYen: 299_999_999 } },
      "funds-and-sources-differ",
      "after.funds.sources",
    ],
    [
      "a period that runs backwards",
      { period: { begins: "2034-05-01", ends: "2024-04-30" } },
      "period-ends-before-it-begins",
      "after.period.ends",
    ],
    ["a content under another name", { goals: "更に増産" }, "unknown-key", "after.goals"],
    ["a text that is none", { goal: 7 }, "wrong-type", "after.goal"],
  ])("%s: an issue, and never only a notification", (_, more, code, path) => {
    const { issues, finding } = changesBetween(plan, { ...plan, ...more } as never, on);
    expect(issues?.map((issue) => [issue.code, issue.path.join(".")])).toEqual([[code, path]]);
    expect(issues?.every((issue) => issue.basis !== undefined)).toBe(true);
    expect(finding?.answer).toBe("undetermined");
  });
  test("no plan at all", () => {
    for (const nothing of [undefined, null, 7])
      expect(changesBetween(nothing as never, plan, on).issues?.map(({ path }) => path)).toEqual([["before"]]);
  });
  test("what holds itself is like no other, and ends", () => {
    const round: { goal?: unknown; measures?: unknown } = { ...plan };
    round.measures = [round];
    const { issues, finding } = changesBetween(plan, round as never, on);
    expect(issues?.length).toBeGreaterThan(0);
    expect(finding?.answer).toBe("undetermined");
  });
});

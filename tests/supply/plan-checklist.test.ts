import { describe, expect, test } from "vitest";
import { validate } from "../../src/doors/schemas";
import {
  type MaterialId,
  missingPlanAttachments,
  missingPlanContents,
  type StableSupplyPlan as Plan,
} from "../../src/doors/supply";
import { at } from "../../src/kernel/provision";
import { StableSupplyPlan } from "../../src/schemas/supply/index";
import { contentsOfArt9 } from "../../src/supply/tables/plan-contents";

const applicant = {
  kind: "legal-person",
  name: "甲電池株式会社",
  representative: "甲野太郎",
  address: "東京都千代田区一丁目一番",
} as const;
const plan: Plan = {
  material: "batteries",
  applicants: [applicant],
  item: { name: "セル", kind: "part" },
  goal: "生産能力の強化",
  content: "工場の新設",
  period: { begins: "2024-05-01", ends: "2034-04-30" },
  structure: "専任の部署",
  funds: { totalYen: 10, sources: [{ kind: "own-funds", amountYen: 10 }] },
  measures: [{ kind: "supply-capacity-investment", description: "工場の新設" }],
  informationManagement: "閲覧の制限",
  currentState: { procurement: "国内調達", supplyOrUse: "国内供給" },
  licences: [],
};
const on = "2024-04-01";

describe("contents that a draft lacks, Art. 9(3)", () => {
  const paths = (draft: unknown, day = on) =>
    missingPlanContents(draft as never, day as never).missing.map(({ path }) => path.join("."));
  const complete = (draft: unknown, day = on) => missingPlanContents(draft as never, day as never).complete;
  test("an empty draft lacks the applicants and all nine contents; item (iii) has two", () => {
    expect(paths({})).toEqual(["applicants", ...contentsOfArt9.map((content) => content.path)]);
    expect(missingPlanContents({}, on).complete).toBe(false);
    for (const junk of [null, undefined, 7, "plan"]) expect(paths(junk)).toHaveLength(11);
  });
  test("nothing lacks: complete, by the text of the ordinance", () => {
    expect(missingPlanContents(plan, on)).toEqual({ complete: true, missing: [], grade: "text", gaps: [] });
  });
  test.each(contentsOfArt9.map((content) => [content.path, content.basis] as const))("without %s", (path) => {
    const { [path]: _, ...rest } = plan;
    expect([complete(rest), paths(rest)]).toEqual([false, [path]]);
  });
  test.each([null, "", " ", "　"])("a goal of %j is none, item (ii)", (goal) => {
    expect(missingPlanContents({ ...plan, goal: goal as never }, on).missing).toMatchObject([
      { path: ["goal"], basis: { law: "504AC0000000043", article: "9", paragraph: 3, item: "2" } },
    ]);
  });
  test.each([
    "item.name",
    "item.kind",
    "period.begins",
    "period.ends",
    "funds.totalYen",
    "funds.sources",
    "currentState.procurement",
  ])("a content without its part %s", (path) => {
    const [content = "", part = ""] = path.split(".");
    const { [part]: _, ...rest } = (plan as unknown as Record<string, Record<string, unknown>>)[content] ?? {};
    expect(paths({ ...plan, [content]: rest })).toEqual([path]);
  });
  test("Art. 9(3)(ix): licences stand in the plan, but at MAFF in an attached document", () => {
    const { licences: _, ...rest } = plan;
    const lacking = (material: MaterialId, day: "2024-04-01" | "2026-01-05") =>
      missingPlanContents({ ...rest, material }, day);
    expect(lacking("fertilizers", on)).toMatchObject({ complete: true, missing: [] });
    const bases = (material: MaterialId) => lacking(material, "2026-01-05").missing.map(({ basis }) => basis);
    expect(bases("batteries")).toEqual([at("meti-plan:2:4")]);
    expect(bases("ship-parts")).toEqual([at("mlit-plan:3")]);
    expect(bases("ventilators")).toEqual([at("mhlw-meti-plan:2:4")]);
    // of a product that is not known it is not known whether its plan shows them
    expect(missingPlanContents({ ...rest, material: undefined as never }, on)).toMatchObject({
      complete: "unknown",
      missing: [],
    });
  });
  test("who applies is named with address, and a body by its representative, METI Ordinance Art. 6(1)(i)", () => {
    const asked = (applicants: unknown, material: MaterialId = "batteries") =>
      missingPlanContents({ ...plan, material, applicants } as never, on);
    const paths = (applicants: unknown, material?: MaterialId) =>
      asked(applicants, material).missing.map(({ path }) => path.join("."));
    const { representative: _, ...without } = applicant;
    expect(paths([applicant, { ...without, name: "乙" }])).toContain("applicants.1.representative");
    expect(asked([without]).missing.map(({ basis }) => basis)).toEqual([at("meti-plan:6:1:1")]);
    expect(paths([{ ...without, representative: " " }])).toEqual(["applicants.0.representative"]);
    expect(paths([{ kind: "other-body", name: "甲", address: "乙" }])).toEqual(["applicants.0.representative"]);
    expect(asked([{ kind: "individual", name: "甲", address: "乙" }]).complete).toBe(true);
    // MLIT's ordinance speaks of legal persons only, Art. 7(1)(i)
    expect(asked([{ kind: "other-body", name: "甲", address: "乙" }], "ship-parts").complete).toBe(true);
    expect(asked([without], "ship-parts").missing.map(({ basis }) => basis)).toEqual([at("mlit-plan:7:1:1")]);
    // of what kind it is was left out: it is not known whether it has a representative
    expect(asked([{ name: "甲", address: "乙" }])).toMatchObject({ complete: "unknown", missing: [] });
    for (const nobody of [{}, null]) expect(paths([nobody])).toEqual(["applicants.0.name", "applicants.0.address"]);
  });
  test("Art. 9(4)(vi): a joint plan states whether the applicants are in one industry", () => {
    const two = { ...plan, applicants: [applicant, { ...applicant, name: "乙" }] };
    expect(missingPlanContents(two, on).missing.map(({ path, basis }) => [path, basis])).toEqual([
      [["sameIndustry"], at("act:9:4:6")],
    ]);
    expect(complete({ ...two, sameIndustry: false })).toBe(true);
    expect(paths({ ...plan, applicants: [] })).toEqual(["applicants"]);
  });
  const flaws: readonly (readonly [string, object, string])[] = [
    ["the period runs backwards, 9(3)(iii)", { period: { begins: "2034-05-01", ends: "2024-04-30" } }, "period.ends"],
    ["a day that does not exist, 9(3)(iii)", { period: { begins: "2024-02-30", ends: "2034-04-30" } }, "period.begins"],
    ["half a yen, 9(3)(v)", { funds: { totalYen: 10.5, sources: plan.funds.sources } }, "funds.totalYen"],
    ["less than nothing, 9(3)(v)", { funds: { totalYen: -1, sources: [] } }, "funds.totalYen"],
    ["an amount in words, 9(3)(v)", { funds: { totalYen: "10", sources: plan.funds.sources } }, "funds.totalYen"],
    [
      "funds of no kind, 9(3)(v)",
      { funds: { totalYen: 10, sources: [{ kind: "gift", amountYen: 10 }] } },
      "funds.sources.0.kind",
    ],
    [
      "a source without amount, 9(3)(v)",
      { funds: { totalYen: 10, sources: [...plan.funds.sources, { kind: "grant" }] } },
      "funds.sources.1.amountYen",
    ],
    ["a measure of no kind, 9(3)(vi)", { measures: [{ kind: "x", description: "工場" }] }, "measures.0.kind"],
    [
      "a measure that says nothing, 9(3)(vi)",
      { measures: [{ kind: "substitutes", description: " " }] },
      "measures.0.description",
    ],
    ["an item of no kind, 9(3)(i)", { item: { name: "セル", kind: "x" } }, "item.kind"],
    ["licences that are no list, 9(3)(ix)", { licences: "none" }, "licences"],
    ["a licence of no law, 9(3)(ix)", { licences: [{ foreign: false, status: "granted" }] }, "licences.0.law"],
    ["a content under another name, 9(3)", { goals: "増産" }, "goals"],
    ["one applicant twice, 9(2)", { applicants: [applicant, applicant], sameIndustry: false }, "applicants.1"],
    ["a day of filing that does not exist", { submittedOn: "2024-02-30" }, "submittedOn"],
    ["filed before METI's ordinance was in force, 9(1)", { submittedOn: "2023-01-18" }, "submittedOn"],
  ];
  test.each(flaws)("refused by rule and schema alike: %s", (_, flaw, path) => {
    const draft = { ...plan, ...flaw } as never;
    const { complete: is, missing, issues = [] } = missingPlanContents(draft, on);
    expect(is).not.toBe(true);
    const told = [...missing, ...issues];
    expect(told.map((one) => one.path.join("."))).toContain(path);
    for (const one of told) expect(one.basis, one.path.join(".")).toBeDefined();
    const result = validate(StableSupplyPlan, draft);
    expect(result.ok ? [] : result.issues.map((issue) => issue.path.join("."))).toContain(path);
  });
  test("Art. 9(3)(v): sources that are known to be too much are told before the last of them is known", () => {
    const codes = (sources: readonly object[]) =>
      missingPlanContents({ ...plan, funds: { totalYen: 10, sources } } as never, on).issues?.map(({ code }) => code);
    expect(codes([{ kind: "own-funds", amountYen: 11 }, { kind: "loan" }])).toEqual(["funds-and-sources-differ"]);
    expect(codes([{ kind: "own-funds", amountYen: 9 }, { kind: "loan" }])).toBeUndefined();
    expect(codes([{ kind: "grant", amountYen: 11 }, { kind: "loan" }])).toEqual([
      "funds-and-sources-differ",
      "grants-above-funds",
    ]);
  });
  test("documents are never complete by what is wrong with who applies", () => {
    const all = [
      "articles-of-incorporation",
      "accounts-of-three-periods",
      "proof-of-measures",
      "no-organised-crime-link",
    ];
    const told = (more: object) => {
      const applied = { plan: { ...plan, applicants: [{ ...applicant, ...more }] }, attachments: all } as never;
      const { complete: is, issues } = missingPlanAttachments(applied, on);
      return [is, (issues ?? []).map((issue) => issue.path.join("."))];
    };
    expect(told({ registered: false })).toEqual([true, []]);
    expect(told({ registered: "no" })).toEqual([false, ["plan.applicants.0.registered"]]);
    expect(told({ kind: "company", registered: undefined })).toEqual(["unknown", ["plan.applicants.0.kind"]]);
  });
  test("never complete: a product that is not known, no ordinance on the day, sums that differ, a wording that was not read", () => {
    const told = (draft: unknown, day: string) => {
      const { complete: is, missing, issues } = missingPlanContents(draft as never, day as never);
      return [is, missing.length, (issues ?? []).map((issue) => `${issue.code} ${issue.path.join(".")}`)];
    };
    expect(told({ ...plan, material: undefined }, on)).toEqual(["unknown", 0, []]);
    expect(told({ ...plan, material: "copper" }, on)).toEqual(["unknown", 0, ["not-allowed-value material"]]);
    expect(told(plan, "2023-01-18")).toEqual(["unknown", 0, ["no-plan-ordinance material"]]);
    expect(told(plan, "2022-07-31")).toEqual(["unknown", 0, ["no-plan-ordinance material"]]);
    expect(told({ ...plan, material: "ventilators" }, on)).toEqual(["unknown", 0, ["no-plan-ordinance material"]]);
    expect(told({ ...plan, funds: { totalYen: 11, sources: plan.funds.sources } }, on)).toEqual([
      "unknown",
      0,
      ["funds-and-sources-differ funds.sources"],
    ]);
    expect(told(plan, "2026-09-18")).toEqual(["unknown", 0, []]);
    expect(missingPlanContents(plan, "2026-09-18").gaps).toContain("act-38-2026-art-9");
    expect(told(plan, "2024-02-30")).toEqual(["unknown", 0, ["not-a-legal-date on"]]);
  });
});

describe("documents that an application lacks, para. 2 of the article on applications", () => {
  const of = (input: unknown, day: string = on) => missingPlanAttachments(input as never, day as never);
  const ids = (input: unknown, day: string = on) => of(input, day).missing.map((document) => document.id);
  const always = [
    "articles-of-incorporation",
    "accounts-of-three-periods",
    "proof-of-measures",
    "no-organised-crime-link",
  ];
  const withRegistry = [always[0], "registry-certificate", ...always.slice(1)];
  const by = (...applicants: unknown[]) => ({ plan: { material: "batteries", applicants, licences: [] } });
  test("a company is registered unless it says otherwise; of others it must be said", () => {
    expect(ids(by({ kind: "legal-person" }))).toEqual(withRegistry);
    expect(ids(by({ kind: "legal-person", registered: false }))).toEqual(always);
    expect(ids(by({ kind: "individual", registered: true }))).toEqual(withRegistry);
    for (const applicant of [{ kind: "individual" }, { kind: "other-body" }, {}, null]) {
      expect(ids(by(applicant))).toEqual(always);
      expect(of({ ...by(applicant), attachments: always }).complete).toBe("unknown");
    }
    expect(of({ ...by({ kind: "individual", registered: false }), attachments: always })).toEqual({
      complete: true,
      missing: [],
      grade: "text",
      gaps: [],
    });
  });
  test("申請者の定款: each applicant of a joint plan has its own papers; one set serves one of them", () => {
    const [a, b] = [
      { kind: "legal-person", name: "甲" },
      { kind: "legal-person", name: "乙" },
    ];
    const set = [
      "articles-of-incorporation",
      "registry-certificate",
      "accounts-of-three-periods",
      "no-organised-crime-link",
    ];
    const joint = (first: unknown, second: unknown, attachments: readonly string[]) => ({
      ...by(first, second),
      attachments,
    });
    expect(of(joint(a, b, withRegistry as string[])).missing.map(({ id, party }) => [id, party])).toEqual(
      set.map((id) => [id, "乙"]),
    );
    expect(of(joint({ ...a, attachments: set }, { ...b, attachments: set }, ["proof-of-measures"])).complete).toBe(
      true,
    );
    expect(of(joint({ ...a, attachments: set }, b, ["proof-of-measures"])).missing.map(({ party }) => party)).toEqual(
      set.map(() => "乙"),
    );
    expect(of(joint({ ...a, attachments: set }, { ...b, attachments: set }, [])).missing).toMatchObject([
      { id: "proof-of-measures", path: ["attachments"], basis: at("meti-plan:2:2:3") },
    ]);
  });
  test("MAFF Art. 2(2)(iv): documents on licences only where one is needed; organised crime is item 5", () => {
    const licence = { law: "消防法", foreign: false, status: "granted" };
    const fertilizers = (licences: unknown) => ({
      plan: { material: "fertilizers", applicants: [applicant], licences },
      attachments: withRegistry.slice(0, 4),
    });
    expect(of(fertilizers([licence])).missing.map(({ id, basis }) => [id, basis.item])).toEqual([
      ["licence-documents", "4"],
      ["no-organised-crime-link", "5"],
    ]);
    expect(ids(fertilizers([]))).toEqual(["no-organised-crime-link"]);
    const whole = (licences: unknown) => of({ ...fertilizers(licences), attachments: withRegistry }).complete;
    expect([whole([]), whole(undefined), whole(null)]).toEqual([true, "unknown", "unknown"]);
  });
  test("never complete: no product, no applicant, no ordinance on the day, a wording that was not read", () => {
    const told = (input: unknown, day: string = on) => {
      const { complete, missing, issues } = of(input, day);
      return [complete, missing.length, (issues ?? []).map((issue) => `${issue.code} ${issue.path.join(".")}`)];
    };
    expect(told(7)).toEqual(["unknown", 0, ["wrong-type "]]);
    for (const junk of [null, undefined, {}, { plan: {} }, { plan: { applicants: [applicant] } }]) {
      expect(told(junk)).toEqual(["unknown", 0, []]);
    }
    expect(told(7)).toEqual(["unknown", 0, ["wrong-type "]]);
    expect(told({ plan: { material: "batteries" }, attachments: withRegistry })).toEqual(["unknown", 0, []]);
    expect(told({ plan: { material: "copper" } })).toEqual(["unknown", 0, ["not-allowed-value plan.material"]]);
    expect(told({ ...by(applicant), attachments: withRegistry }, "2023-01-18")).toEqual([
      "unknown",
      0,
      ["no-plan-ordinance plan.material"],
    ]);
    const early = missingPlanAttachments(by(applicant) as never, "2023-01-18").issues;
    expect(early?.map(({ basis }) => basis)).toEqual([at("act:9:1")]);
    expect(told({ ...by(applicant), attachments: withRegistry }, "2026-09-18")).toEqual(["unknown", 0, []]);
    expect(told({ ...by(applicant), attachments: withRegistry }, "2024-02-30")).toEqual([
      "unknown",
      0,
      ["not-a-legal-date on"],
    ]);
    expect(told({ ...by(applicant), attachments: [...withRegistry, "photograph"] })).toEqual([
      "unknown",
      0,
      ["not-allowed-value attachments.5"],
    ]);
    expect(told({ ...by(applicant), attachments: "all of them" })[0]).toBe(false);
  });
  test("MLIT's amended text of 2026-09-18 was read: para. 2 of Art. 2 is as before", () => {
    const input = {
      plan: { material: "ship-parts", applicants: [applicant], licences: [] },
      attachments: withRegistry,
    };
    expect(of(input, "2026-09-18").missing).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { validate } from "../../src/doors/schemas";
import {
  type ActionPolicy,
  actionPolicies,
  type MaterialId,
  materialScope,
  specifiedCriticalMaterials,
} from "../../src/doors/supply";
import { provisionOf } from "../../src/kernel/provision";
import { ActionPolicy as actionPolicySchema } from "../../src/schemas/supply/index";
import type { PolicyTargetRow, PolicyTermRow } from "../../src/supply/policy-target";

describe("action policies (Act Art. 8)", () => {
  const targets = (id: MaterialId, on: LegalDate) =>
    actionPolicies(on).find((policy) => policy.material === id)?.targets ?? [];

  it("a measure has a period or a time limit, never both (Art. 8(2)(iii))", () => {
    const policy = actionPolicies("2025-12-24")[0];
    const told = (term: unknown) =>
      validate(actionPolicySchema, { ...policy, measures: [{ what: { ja: "増産", en: "more output" }, term }] }).ok;
    expect([told(undefined), told({ months: 60 }), told({ limit: "2030-03-31" })]).toEqual([true, true, true]);
    expect([told({}), told({ months: 60, limit: "2030-03-31" })]).toEqual([false, false]);
  });

  it("has one for each designated product", () => {
    expect(actionPolicies("2022-12-22")).toEqual([]);
    expect(actionPolicies("2025-12-24").map((policy) => policy.material)).toEqual(
      specifiedCriticalMaterials("2025-12-24").map((row) => row.id),
    );
  });

  it("gives the numbers that were found, with grade", () => {
    expect(targets("fertilizers", "2024-01-01")[0]).toMatchObject({
      value: 3,
      unit: "months of demand",
      targetYear: 2027,
      fiscalYear: true,
    });
    expect(targets("permanent-magnets", "2024-01-01")[0]).toMatchObject({
      value: 100,
      unit: "t/year",
      comparison: "at-least",
    });
    expect(
      targets("machine-tools-and-industrial-robots", "2024-01-01").map((target) => [
        target.value,
        target.targetYear,
        target.source.grade,
      ]),
    ).toEqual([
      [80_000, 2025, "official-summary"],
      [110_000, 2030, "official-summary"],
      [350_000, 2030, "secondary"],
    ]);
    expect(
      targets("antimicrobial-preparations", "2024-01-01").map((target) => [target.targetYear, target.value]),
    ).toEqual([
      [2023, undefined],
      [2024, undefined],
      [2028, undefined],
      [2030, undefined],
    ]);
    expect(targets("batteries", "2024-01-01")[0]).toMatchObject({ value: 150, unit: "GWh/year", targetYear: 2030 });
    expect(targets("natural-gas", "2024-01-01")[0]).toMatchObject({ value: 1, unit: "cargoes/month" });
    expect(targets("unmanned-aircraft", "2025-12-24").map((target) => target.value)).toEqual([80_000, 60]);
  });

  it("gives terms of support as far as a source has them, graded, and the official pages", () => {
    const policy = (id: MaterialId, on: LegalDate = "2026-01-05") =>
      actionPolicies(on).find((one) => one.material === id);
    const terms = (id: MaterialId) =>
      policy(id)?.terms.map(({ kind, value, share, source }) => [kind, value ?? share, source.grade]);
    expect(terms("batteries")).toEqual([
      ["period", 60, "secondary"],
      ["grant-ceiling", "1/3", "secondary"],
      ["grant-ceiling", "1/2", "secondary"],
    ]);
    expect(terms("metal-minerals")).toEqual([["grant-ceiling", "1/2", "official-summary"]]);
    expect(terms("satellites")).toEqual([]);
    expect(policy("batteries")?.pages.map(({ url }) => new URL(url).host)).toEqual(["www.cao.go.jp", "www.meti.go.jp"]);
    expect(policy("satellites")?.pages.map(({ url }) => new URL(url).host)).toEqual(["www.cao.go.jp"]);
  });

  it("counts a stock of fertilizers from one month of demand, and from two", () => {
    expect(targets("fertilizers", "2024-01-01").map(({ baseValue, value }) => [baseValue, value])).toEqual([
      [1, 3],
      [2, 3],
    ]);
  });

  it("begins with the day on which the policy was made: 2022-12-28 for fertilizers and ship parts (Art. 8(5))", () => {
    for (const id of ["fertilizers", "ship-parts"] as const) {
      const policy = (on: LegalDate) => actionPolicies(on).find((one) => one.material === id);
      expect(policy("2022-12-27")).toMatchObject({
        content: "not-read",
        scope: [],
        targets: [],
        terms: [],
        grade: "inferred",
      });
      expect(policy("2022-12-28")?.revisions.map(({ from }) => from)).toEqual(["2022-12-28"]);
      expect(policy("2022-12-28")?.content).toBe("in-part");
    }
  });

  it("leaves out what was not found", () => {
    for (const id of [
      "aircraft-parts",
      "semiconductors",
      "cloud-programs",
      "advanced-electronic-components",
      "ventilators",
      "satellites",
      "rocket-parts",
    ] as const) {
      expect(targets(id, "2025-12-24")).toEqual([]);
    }
    expect(actionPolicies("2025-12-24").every((policy) => policy.gaps.includes("action-policies-not-read"))).toBe(true);
  });

  it("grades a policy of which nothing was found as inferred: only the duty to make one was read", () => {
    const policy = (id: MaterialId) => actionPolicies("2025-12-24").find((one) => one.material === id);
    expect(policy("satellites")).toMatchObject({ content: "not-read", grade: "inferred" });
    expect(policy("aircraft-parts")).toMatchObject({ content: "in-part", grade: "official-summary" });
    expect(policy("batteries")).toMatchObject({ content: "in-part", grade: "secondary" });
    expect(policy("natural-gas")).toMatchObject({ content: "in-part", scope: [{}], targets: [{}] });
  });

  it("took four-stroke engines in on 2024-02-02 by policy, not by Order", () => {
    const scope = (on: LegalDate) =>
      actionPolicies(on)
        .find((policy) => policy.material === "ship-parts")
        ?.scope.map((row) => row.what.en);
    expect(scope("2024-02-01")).not.toContain("four-stroke engines");
    expect(scope("2024-02-02")).toContain("four-stroke engines");
    expect(materialScope("ship-parts", "2024-02-02").map((part) => part.id)).toEqual(
      materialScope("ship-parts", "2024-02-01").map((part) => part.id),
    );
  });
});

/**
 * What was found of the policies, typed from the Act (Art. 8(2)(i) and (iii), (5), (6); Art. 31(3)(i) on grants) and from what the public pages
 * and the press tell of each product. A row holds from the day on which its policy was made or revised; where that day was not found, from the
 * designation of the product (Order Art. 1), and a term from the first day of METI's ordinance on plans.
 */
describe("what was found of the policies", () => {
  const [order, uranium, products] = ["2022-12-23", "2024-02-02", "2025-12-24"];
  const [made, meti] = ["2022-12-28", "2023-01-19"];
  const policies = actionPolicies("2026-06-01");
  type Row = {
    readonly from: string;
    readonly basis: Parameters<typeof provisionOf>[0];
    readonly material?: string | undefined;
  };
  const listed = (
    rows: (policy: ActionPolicy) => readonly Row[],
    told: (row: never) => readonly unknown[] = () => [],
  ) =>
    policies.flatMap((policy) =>
      rows(policy).map((row) =>
        [policy.material, row.from, provisionOf(row.basis), ...told(row as never)]
          .filter((part) => part !== undefined)
          .join(" "),
      ),
    );

  it("Art. 8(2)(i): what within the product", () => {
    expect(listed(({ scope }) => scope)).toEqual([
      `antimicrobial-preparations ${order} act:8:2:1`,
      `fertilizers ${made} act:8:2:1`,
      `fertilizers ${made} act:8:2:1`,
      `machine-tools-and-industrial-robots ${order} act:8:2:1`,
      `aircraft-parts ${order} act:8:2:1`,
      `natural-gas ${order} act:8:2:1`,
      `metal-minerals ${order} act:8:2:1`,
      `metal-minerals ${uranium} act:8:2:1`,
      `ship-parts ${made} act:8:2:1`,
      // Four-stroke engines came by the policy, on the day on which uranium came by the Order.
      `ship-parts 2024-02-02 act:8:2:1`,
      `unmanned-aircraft ${products} act:8:2:1`,
    ]);
  });

  it("Art. 8(2)(iii): the targets", () => {
    const target = ({ value, unit, comparison, baseValue, targetYear, fiscalYear }: PolicyTargetRow) => [
      ...[comparison, value, unit, baseValue === undefined ? undefined : `above ${baseValue}`],
      ...[targetYear, fiscalYear && "fiscal"],
    ];
    expect(listed(({ targets }) => targets, target)).toEqual([
      `antimicrobial-preparations ${order} act:8:2:3 2023`,
      `antimicrobial-preparations ${order} act:8:2:3 2024`,
      `antimicrobial-preparations ${order} act:8:2:3 2028`,
      `antimicrobial-preparations ${order} act:8:2:3 2030`,
      // Three months of demand by the fiscal year of Reiwa 9; what is held above one month, or two, counts.
      `fertilizers ${made} act:8:2:3 exactly 3 months of demand above 1 2027 fiscal`,
      `fertilizers ${made} act:8:2:3 exactly 3 months of demand above 2 2027 fiscal`,
      `permanent-magnets ${order} act:8:2:3 at-least 100 t/year`,
      `machine-tools-and-industrial-robots ${order} act:8:2:3 exactly 80000 units/year 2025`,
      `machine-tools-and-industrial-robots ${order} act:8:2:3 exactly 110000 units/year 2030`,
      `machine-tools-and-industrial-robots ${order} act:8:2:3 about 350000 units/year 2030`,
      `batteries ${order} act:8:2:3 exactly 150 GWh/year 2030`,
      `natural-gas ${order} act:8:2:3 at-least 1 cargoes/month`,
      `metal-minerals 2024-03-29 act:8:2:3`,
      `ship-parts 2024-02-02 act:8:2:3 2027`,
      `unmanned-aircraft ${products} act:8:2:3 exactly 80000 units/year 2030`,
      `unmanned-aircraft ${products} act:8:2:3 about 60 % 2030`,
    ]);
  });

  it("terms: Art. 8(2)(iii) of the policy, Art. 31(3)(i) of the grants", () => {
    const term = ({ kind, value, unit, comparison, share }: PolicyTermRow) => [kind, comparison, value, unit, share];
    expect(listed(({ terms }) => terms, term)).toEqual([
      `fertilizers ${made} act:8:2:3 stock more-than 1 months of demand`,
      `fertilizers ${made} act:8:2:3 stock more-than 2 months of demand`,
      `fertilizers ${made} act:31:3:1 grant-ceiling whole`,
      `fertilizers ${made} act:31:3:1 grant-ceiling 2/3`,
      // 五年以内
      `fertilizers ${made} act:8:2:3 period at-most 60 months`,
      `permanent-magnets ${meti} act:31:3:1 grant-ceiling 1/3`,
      `permanent-magnets ${meti} act:31:3:1 grant-ceiling 1/2`,
      `machine-tools-and-industrial-robots ${meti} act:31:3:1 grant-ceiling 1/3`,
      `aircraft-parts ${meti} act:31:3:1 grant-ceiling 1/3`,
      // 二千億円, 三百億円
      `semiconductors ${meti} act:8:2:3 scale at-least 200000000000 yen`,
      `semiconductors ${meti} act:8:2:3 scale at-least 30000000000 yen`,
      // 五年以上
      `batteries ${meti} act:8:2:3 period at-least 60 months`,
      `batteries ${meti} act:31:3:1 grant-ceiling 1/3`,
      `batteries ${meti} act:31:3:1 grant-ceiling 1/2`,
      `metal-minerals ${meti} act:31:3:1 grant-ceiling 1/2`,
      `unmanned-aircraft ${products} act:31:3:1 grant-ceiling 1/2`,
    ]);
  });

  it("Art. 8(5) the policy is published, Art. 8(6) so are its revisions", () => {
    expect(listed(({ revisions }) => revisions)).toEqual([
      `fertilizers ${made} act:8:5`,
      `metal-minerals 2024-03-29 act:8:6`,
      `ship-parts ${made} act:8:5`,
      `ship-parts 2024-02-02 act:8:6`,
    ]);
    const own = listed(({ pages }) => pages.filter(({ material }) => material !== undefined));
    expect(own).toEqual(
      ["fertilizers", "semiconductors", "batteries", "ship-parts"].map((id) => `${id} ${order} act:8:5`),
    );
    expect(new Set(listed(({ pages }) => pages).map((row) => row.slice(row.indexOf(" ") + 1)))).toEqual(
      new Set([`${order} act:8:5`]),
    );
    expect(policies.map((policy) => provisionOf(policy.basis))).toEqual(policies.map(() => "act:8:1"));
  });
});

import { describe, expect, it } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { validate } from "../../src/doors/schemas";
import { actionPolicies, type MaterialId, materialScope, specifiedCriticalMaterials } from "../../src/doors/supply";
import { ActionPolicy } from "../../src/schemas/supply/index";

describe("action policies (Act Art. 8)", () => {
  const targets = (id: MaterialId, on: LegalDate) =>
    actionPolicies(on).find((policy) => policy.material === id)?.targets ?? [];

  it("a measure has a period or a time limit, never both (Art. 8(2)(iii))", () => {
    const policy = actionPolicies("2025-12-24")[0];
    const told = (term: unknown) =>
      validate(ActionPolicy, { ...policy, measures: [{ what: { ja: "増産", en: "more output" }, term }] }).ok;
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

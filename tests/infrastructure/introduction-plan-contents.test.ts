import { expect, test } from "vitest";
import { introductionPlanContents, knownGaps, riskManagementMeasures } from "../../src/doors/index";

const cited = (plan: object) =>
  introductionPlanContents(plan as never).contents.map(
    ({ basis }) =>
      `${basis.law.slice(-6)} ${basis.article}${basis.paragraph ? `(${basis.paragraph})` : ""}(${basis.item})${basis.subitems?.[0] ?? ""}`,
  );

test("an introduction: Act 52(2)(i)(ii), 11, 13, 16(i), in their order", () => {
  const of = (article: number, items: readonly number[]) => items.map((item) => `400041 ${article}(${item})`);
  expect(cited({ form: "introduction", business: "generation", components: [{}] })).toEqual([
    ...["000043 52(2)(1)", "000043 52(2)(2)イ", "000043 52(2)(2)イ"],
    ...of(11, [1, 2, 3, 4, 5]),
    ...of(13, [1, 2, 3, 4, 5, 6]),
    "400041 16(1)",
  ]);
});

test("outsourcing under MIC's order: Act 52(2)(iii), 15, 16, 17(ii)", () => {
  const plan = {
    form: "outsourcing",
    business: "telecommunications",
    subcontracts: [{ id: "s", awardedBy: "contractor" }],
  };
  const of = (article: number, items: readonly number[]) => items.map((item) => `008064 ${article}(${item})`);
  expect(cited(plan)).toEqual([
    ...["000043 52(2)(1)", "000043 52(2)(3)イ", "000043 52(2)(3)イ"],
    ...of(15, [1, 2, 3, 4]),
    ...of(16, [1, 1, 3, 4, 5, 6]),
    "008064 17(2)",
  ]);
  expect(introductionPlanContents(plan as never).form).toBe("6(2)");
});

test("what is stated stands at its place, what is not has none; the fields of the form are a gap", () => {
  const supplier = { party: { kind: "organisation", name: "Maker", officers: [] } };
  const found = introductionPlanContents({
    form: "introduction",
    business: "railway",
    filedOn: "2026-06-10",
    supplier,
  } as never);
  expect(found).toMatchObject({ form: "4(1)", grade: "text", gaps: ["introduction-plan-form-fields"], issues: [] });
  expect(found.contents.find(({ path }) => path.join(".") === "supplier.party")?.stated).toEqual({ name: "Maker" });
  expect(found.contents[0]).not.toHaveProperty("stated");
  expect(introductionPlanContents({ form: "introduction", business: "railway" }).grade).toBe("inferred");
  expect(introductionPlanContents({ form: "introduction", business: "bank" } as never).issues).toMatchObject([
    { code: "not-allowed-value" },
  ]);
  for (const junk of [null, undefined, 3, { form: "x" }])
    expect(introductionPlanContents(junk as never).contents.length).toBeGreaterThan(0);
});

test("Act 49(2): groups of the risk management measures are secondary, their items a gap that is told", () => {
  const groups = riskManagementMeasures("2026-06-01");
  expect(groups.map(({ number, items, grade, gaps }) => [number, items.length, grade, gaps])).toEqual(
    [1, 2, 3].map((number) => [number, 0, "secondary", ["risk-management-items"]]),
  );
  expect(riskManagementMeasures("2026-09-10")[0]?.gaps).not.toContain("basic-guidelines-2026-text");
  expect(riskManagementMeasures("2026-09-11")[0]).toMatchObject({ grade: "inferred" });
  for (const id of ["risk-management-items", "introduction-plan-form-fields"])
    expect(knownGaps().some((one) => one.id === id)).toBe(true);
});

test("a form that is none is told, with the article that knows two (Act Art. 52(2))", () => {
  const { issues, form } = introductionPlanContents({ form: "buy", business: "railway" } as never);
  expect([form, issues.map(({ path, code, basis }) => [path, code, basis?.article])]).toEqual([
    undefined,
    [[["form"], "not-allowed-value", "52"]],
  ]);
});

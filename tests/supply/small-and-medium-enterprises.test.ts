import { describe, expect, test } from "vitest";
import { classifyPlanChange, isSmallOrMediumEnterprise, type SmallBusinessFacts, smallBusinessCooperatives } from "../../src/doors/supply";

test("changes and facts of the wrong kind count as not known", () => {
  const changes = [null, 1, { what: "toString" }, { what: "period", months: "6" }] as never;
  expect(classifyPlanChange({ material: "batteries", changes }, "2024-04-01").why).toBe("facts-missing");
  expect(isSmallOrMediumEnterprise({ form: 7, employees: "300" } as never, "2024-04-01").why).toBe("facts-missing");
});

const on = "2024-04-01";

const sme = "small-or-medium-enterprise";

const not = "not-small-or-medium-enterprise";

describe("small and medium-sized enterprises, Act Art. 26 and Order Art. 5", () => {
  test.each<[SmallBusinessFacts["industry"], number, number]>([
    ["manufacturing-construction-transport-and-other", 300_000_000, 300],
    ["wholesale", 100_000_000, 100],
    ["services", 50_000_000, 100],
    ["retail", 50_000_000, 50],
    ["rubber-products", 300_000_000, 900],
    ["software-or-information-processing", 300_000_000, 300],
    ["inns", 50_000_000, 200],
  ])("%s: capital up to %d yen or up to %d regular employees", (industry, capitalYen, employees) => {
    const of = (facts: SmallBusinessFacts) => isSmallOrMediumEnterprise({ form: "company", industry, ...facts }, on).answer;
    expect(of({ capitalYen, employees: employees + 1 })).toBe(sme);
    expect(of({ capitalYen: capitalYen + 1, employees })).toBe(sme);
    expect(of({ capitalYen: capitalYen + 1, employees: employees + 1 })).toBe(not);
    expect(of({ capitalYen })).toBe(sme);
    expect(of({ capitalYen: capitalYen + 1 })).toBe("undetermined");
    expect(of({ form: "individual", employees })).toBe(sme);
    expect(of({ form: "individual", capitalYen: 1, employees: employees + 1 })).toBe(not);
  });
  test.each<[SmallBusinessFacts, string]>([
    [{ form: "enterprise-cooperative", employees: 100_000 }, sme],
    [{ form: "joint-business-cooperative" }, sme],
    [{ form: "medical-corporation", employees: 300 }, sme],
    [{ form: "medical-corporation", employees: 301 }, not],
    [{ form: "special-law-cooperative", cooperative: "agricultural-cooperative" }, sme],
    [{ form: "special-law-cooperative", cooperative: "environmental-health-association" }, "undetermined"],
    [{ form: "special-law-cooperative", cooperative: "environmental-health-association", twoThirdsOfMembersQualify: true }, sme],
    [{ form: "special-law-cooperative", cooperative: "technology-research-association", twoThirdsOfMembersQualify: false }, not],
    [{ form: "special-law-cooperative", cooperative: "other", twoThirdsOfMembersQualify: true }, not],
    [{ form: "special-law-cooperative", twoThirdsOfMembersQualify: true }, "undetermined"],
    [{ form: "other" }, not],
    [{}, "undetermined"],
    // Art. 26(i) takes every industry that (ii) to (v) do not name: no industry has limits under 50 million yen or 50 employees.
    [{ form: "company", capitalYen: 50_000_000 }, sme],
    [{ form: "company", employees: 50 }, sme],
    [{ form: "individual", employees: 50 }, sme],
    [{ form: "company", capitalYen: 50_000_001, employees: 51 }, "undetermined"],
    [{ form: "individual", capitalYen: 1 }, "undetermined"],
    [{ form: "individual", employees: 901 }, not],
    [{ form: "company", capitalYen: 300_000_001, employees: 901 }, not],
    [{ capitalYen: 1, employees: 1 }, "undetermined"],
  ])("%o: %s", (facts, answer) => {
    expect(isSmallOrMediumEnterprise(facts, on).answer).toBe(answer);
  });
  test.each([
    ["environmental-health-association", "wholesale", 100_000_000, 100],
    ["environmental-health-association", "services", 50_000_000, 100],
    ["environmental-health-association", "other", 50_000_000, 50],
    ["sake-brewers-or-dealers-association", "brewing", 300_000_000, 300],
    ["sake-brewers-or-dealers-association", "liquor-wholesale", 100_000_000, 100],
    ["sake-brewers-or-dealers-association", "other", 50_000_000, 50],
    ["coastal-shipping-association", "coastal-shipping", 300_000_000, 300],
  ] as const)("Order Art. 5(2): two thirds of the members of %s, %s: %d yen or %d", (id, members, capitalYen, employees) => {
    const limits = smallBusinessCooperatives.find((row) => row.cooperative === id)?.memberLimits;
    expect(limits?.filter((one) => one.members === members)).toEqual([{ members, capitalYen, employees }]);
  });
  test("the members of technology research associations are measured by Art. 26 itself", () => {
    expect(smallBusinessCooperatives.filter((row) => row.twoThirdsOfMembers && row.memberLimits === undefined)).toMatchObject([
      { cooperative: "technology-research-association", basis: { item: "10" } },
    ]);
  });
  test("ten kinds of cooperatives, four with a test on two thirds of the members", () => {
    expect(smallBusinessCooperatives.length).toBe(10);
    expect(smallBusinessCooperatives.filter((row) => row.twoThirdsOfMembers).map((row) => row.basis.item)).toEqual(["7", "8", "9", "10"]);
  });
});

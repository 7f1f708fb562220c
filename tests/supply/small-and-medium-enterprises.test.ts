import { describe, expect, test } from "vitest";
import {
  classifyPlanChange,
  isSmallOrMediumEnterprise,
  type SmallBusinessFacts,
  smallBusinessCooperatives,
} from "../../src/doors/supply";

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
    const of = (facts: SmallBusinessFacts) =>
      isSmallOrMediumEnterprise({ form: "company", industry, ...facts }, on).answer;
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
    [
      {
        form: "special-law-cooperative",
        cooperative: "environmental-health-association",
        twoThirdsOfMembersQualify: true,
      },
      sme,
    ],
    [
      {
        form: "special-law-cooperative",
        cooperative: "technology-research-association",
        twoThirdsOfMembersQualify: false,
      },
      not,
    ],
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
  ] as const)(
    "Order Art. 5(2): two thirds of the members of %s, %s: %d yen or %d",
    (id, members, capitalYen, employees) => {
      const limits = smallBusinessCooperatives.find((row) => row.cooperative === id)?.memberLimits;
      expect(limits?.filter((one) => one.members === members)).toEqual([{ members, capitalYen, employees }]);
    },
  );
  test("the members of technology research associations are measured by Art. 26 itself", () => {
    expect(
      smallBusinessCooperatives.filter((row) => row.twoThirdsOfMembers && row.memberLimits === undefined),
    ).toMatchObject([{ cooperative: "technology-research-association", basis: { item: "10" } }]);
  });
  test("ten kinds of cooperatives, four with a test on two thirds of the members", () => {
    expect(smallBusinessCooperatives.length).toBe(10);
    expect(smallBusinessCooperatives.filter((row) => row.twoThirdsOfMembers).map((row) => row.basis.item)).toEqual([
      "7",
      "8",
      "9",
      "10",
    ]);
  });
});

describe("what a finding on Art. 26 tells", () => {
  const { reasons } = isSmallOrMediumEnterprise({ form: "company", industry: "retail" }, on);
  test("each industry by its name, each criterion by its item, and none that the law does not have", () => {
    const texts = reasons.map(({ text }) => text.ja);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.some((text) => /[0-9]/.test(text))).toBe(false);
    expect(reasons.filter(({ criterion }) => criterion.includes("every-industry"))).toEqual([]);
    expect(reasons.every(({ basis }) => basis.law !== "504AC0000000043" || basis.item !== undefined)).toBe(true);
    expect(texts).toContain("資本金の額又は出資の総額が五千万円以下である（小売業（次号の業種を除く。））");
  });
  test("Art. 26(v) is cited for the industries of the Order, and the row of its table told", () => {
    expect(reasons.filter(({ basis }) => basis.item === "5").length).toBe(3);
    expect(reasons.find(({ criterion }) => criterion === "main-business-inns")?.text.ja).toBe(
      "主たる事業が令第五条第一項の表の旅館業の項の業種に属する",
    );
  });
  test("Art. 26(i)-(iv), (vi), (vii), (ix) since 2022-08-01; (v) and (viii) waited for the Order of 2022-12-23", () => {
    const of = (facts: SmallBusinessFacts, day: `2022-${number}-${number}`) => {
      const found = isSmallOrMediumEnterprise(facts, day);
      return found.why ?? found.answer;
    };
    for (const facts of [
      { form: "enterprise-cooperative" },
      { form: "medical-corporation", employees: 300 },
    ] as const) {
      expect([of(facts, "2022-07-31"), of(facts, "2022-08-01"), of(facts, "2022-12-22")]).toEqual([
        "not-in-force",
        sme,
        sme,
      ]);
    }
    expect(of({ form: "company", industry: "retail", employees: 50 }, "2022-11-30")).toBe(sme);
    for (const facts of [
      { form: "company", industry: "inns", employees: 200 },
      { form: "special-law-cooperative", cooperative: "agricultural-cooperative" },
    ] as const) {
      expect([of(facts, "2022-12-22"), of(facts, "2022-12-23")]).toEqual(["not-in-force", sme]);
    }
  });
});

test("Act Art. 26(i): with capital under every limit and a headcount over every one, no industry tells anything", () => {
  const facts = { capitalYen: 1_000, employees: 10_000, twoThirdsOfMembersQualify: true };
  const { missing } = isSmallOrMediumEnterprise(facts, on);
  expect(missing).toContain("form");
  expect(missing).not.toContain("industry");
});

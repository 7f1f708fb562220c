import { describe, expect, test } from "vitest";
import {
  criteriaRows,
  infrastructureSectors,
  operatorsListedAsDesignated,
  standingReports,
} from "../../src/doors/infrastructure";
import { formatCitation } from "../../src/doors/law";
import { competentMinistersInDetail } from "../../src/doors/parties";

type Day = `${number}-${number}-${number}`;
const sector = (id: string, on: Day) => infrastructureSectors(on).find((one) => one.id === id);
const business = (id: string, on: Day) =>
  infrastructureSectors(on)
    .flatMap((one) => one.businesses)
    .find((one) => one.id === id);

describe("Act Art. 50(1): the items", () => {
  test("14 items from 2023-11-01, 15 from 2025-04-01", () => {
    expect(infrastructureSectors("2023-10-31")).toEqual([]);
    const inForce = (on: Day) =>
      infrastructureSectors(on)
        .filter((one) => one.status === "in-force")
        .map((one) => one.id);
    expect(inForce("2023-11-01")).toHaveLength(14);
    expect(inForce("2025-03-31")).toHaveLength(14);
    expect(inForce("2025-04-01")).toEqual([
      "electricity",
      "gas",
      "oil",
      "water",
      "railway",
      "trucking",
      "ocean-shipping",
      "port-transport",
      "air-transport",
      "airports",
      "telecommunications",
      "broadcasting",
      "postal",
      "finance",
      "credit-card",
    ]);
    expect(inForce("2026-11-22")).toHaveLength(15);
  });

  test.each([
    ["ocean-shipping", 7, 7],
    ["port-transport", undefined, 8],
    ["air-transport", 8, 9],
    ["airports", 9, 10],
    ["telecommunications", 10, 11],
    ["broadcasting", 11, 12],
    ["postal", 12, 13],
    ["finance", 13, 14],
    ["credit-card", 14, 15],
  ])("%s: item %s before 2025-04-01, %s since", (id, before, since) => {
    expect(sector(id, "2025-03-31")?.item).toBe(before);
    expect(sector(id, "2025-04-01")?.item).toBe(since);
    expect(sector(id, "2025-04-01")?.basis).toEqual({
      law: "504AC0000000043",
      article: "50",
      paragraph: 1,
      item: String(since),
    });
  });

  test("medical: enacted on 2026-06-17, not in force, outer limit 2027-12-16, no item and no wording", () => {
    expect(sector("medical", "2026-06-16")).toBeUndefined();
    const medical = sector("medical", "2026-11-22");
    expect(medical).toMatchObject({
      status: "enacted-not-in-force",
      inForceNoLaterThan: "2027-12-16",
      businesses: [],
      gaps: ["act-38-2026-art-50-medical", "law-after-survey"],
    });
    expect(medical).not.toHaveProperty("item");
    expect(medical).not.toHaveProperty("narrowedTo");
    expect(medical).toMatchObject({ grade: "inferred", from: "2026-06-17" });
    expect(sector("medical", "2026-08-27")).toMatchObject({ grade: "text", gaps: ["act-38-2026-art-50-medical"] });
    // After the survey a Cabinet Order may have set the day.
    expect(sector("medical", "2026-11-23")).toMatchObject({
      status: "enacted-not-in-force",
      grade: "inferred",
      from: "2026-06-17",
    });
    expect(sector("medical", "2027-12-16")).toMatchObject({ status: "in-force", grade: "inferred" });
  });
});

describe("Order Art. 9: what it narrows the items to", () => {
  test("retail electricity, gas retail, small water supply and satellite broadcasting are left out", () => {
    const excluded = (id: string) =>
      sector(id, "2026-06-01")
        ?.excluded?.map((one) => one.nameJa)
        .join();
    expect(excluded("electricity")).toContain("小売電気事業");
    expect(excluded("gas")).toContain("ガス小売事業");
    expect(excluded("water")).toContain("簡易水道事業");
    expect(excluded("broadcasting")).toContain("衛星");
    expect(excluded("telecommunications")).toContain("第百六十四条第一項");
  });

  test("finance: seventeen businesses, limb (a) split into six", () => {
    const businesses = sector("finance", "2026-06-01")?.businesses ?? [];
    expect(businesses).toHaveLength(17);
    expect(
      businesses.map((one) => (one.basis.subitems ?? []).join("")).filter((limb) => limb.startsWith("イ")),
    ).toEqual(["イ(1)", "イ(2)", "イ(3)", "イ(4)", "イ(5)", "イ(6)"]);
    const basis = business("electronic-claims-recording", "2026-06-01")?.basis;
    expect(basis && formatCitation(basis, "ja")).toBe("令第九条第十四号チ");
  });
});

describe("Act Arts 86(2), 87(2): competent ministers", () => {
  test.each([
    ["generation", ["meti"], undefined],
    ["credit-card", ["meti"], undefined],
    ["railway", ["mlit"], undefined],
    ["port-transport", ["mlit"], undefined],
    ["telecommunications", ["mic"], undefined],
    ["banking", ["prime-minister"], "fsa-commissioner"],
    ["third-party-prepaid", ["prime-minister"], "fsa-commissioner"],
    ["labour-bank-federation", ["prime-minister", "mhlw"], "fsa-commissioner"],
    ["norinchukin", ["prime-minister", "maff"], "fsa-commissioner"],
    ["deposit-insurance", ["prime-minister", "mof"], "fsa-commissioner"],
    ["agricultural-savings-insurance", ["prime-minister", "mof", "maff"], "fsa-commissioner"],
    ["book-entry-transfer", ["prime-minister", "moj", "mof"], "fsa-commissioner"],
    ["electronic-claims-recording", ["prime-minister", "moj"], "fsa-commissioner"],
  ])("%s: %j", (id, ministers, delegate) => {
    const found = business(id, "2026-06-01");
    expect([found?.competentMinisters, found?.delegate]).toEqual([ministers, delegate]);
  });

  test("Cabinet Order 102/2024 Art. 16(2): a designation for waterworks made by the MHLW counts as the MLIT's since 2024-04-01", () => {
    for (const id of ["water-supply", "bulk-water-supply"] as const) {
      expect(competentMinistersInDetail({ business: id }, "2024-03-31")).toMatchObject({
        ministers: ["mhlw"],
        grade: "text",
      });
      expect(competentMinistersInDetail({ business: id }, "2024-03-31")).not.toHaveProperty("designationsTakenOver");
      expect(competentMinistersInDetail({ business: id }, "2024-04-01")).toMatchObject({
        ministers: ["mlit"],
        designationsTakenOver: {
          madeBy: ["mhlw"],
          before: "2024-04-01",
          basis: { law: "506CO0000000102", article: "16", paragraph: 2 },
        },
      });
    }
    expect(competentMinistersInDetail({ business: "railway" }, "2024-04-01")).not.toHaveProperty(
      "designationsTakenOver",
    );
  });
  test("waterworks moved from the MHLW to the MLIT on 2024-04-01", () => {
    expect([
      business("water-supply", "2024-03-31")?.competentMinisters,
      business("water-supply", "2024-04-01")?.competentMinisters,
    ]).toEqual([["mhlw"], ["mlit"]]);
    expect(business("water-supply", "2024-03-31")).toMatchObject({
      criteria: [],
      grade: "inferred",
      gaps: ["mhlw-ordinance-103-2023"],
    });
  });
});

describe("the orders: criteria, facilities and components by date", () => {
  test("trucking before and since 2025-06-13: all of four functions, then any of two", () => {
    const facilities = (on: Day) => business("trucking", on)?.facilities.map((one) => one.id);
    expect(facilities("2025-06-12")).toEqual(["transport-management-system"]);
    expect(facilities("2025-06-13")).toEqual(["dispatch-planning-system", "transport-information-system"]);
    const limits = (on: Day) =>
      criteriaRows(on)
        .filter((row) => row.business === "trucking")
        .map((row) => row.value);
    expect(limits("2025-06-12")).toEqual([true, 5, 5, 5, true]);
    expect(limits("2025-06-13")).toEqual([5000, true]);
  });

  test("components: open in generation, gas manufacturing, finance and credit cards; closed elsewhere", () => {
    const open = infrastructureSectors("2026-06-01")
      .flatMap((one) => one.businesses)
      .filter((one) => one.facilities.some((facility) => facility.components?.closed === false));
    expect(open.filter((one) => one.sector !== "finance").map((one) => one.id)).toEqual([
      "generation",
      "gas-manufacturing",
      "credit-card",
    ]);
    expect(open.filter((one) => one.sector === "finance")).toHaveLength(17);
  });

  test("a railway's components include a communication line; MIC's article on components is one later", () => {
    expect(business("railway", "2026-06-01")?.facilities[0]?.components?.components.map((one) => one.nameJa)).toContain(
      "制御情報の伝達の用に供する電気通信回線",
    );
    expect(business("postal", "2026-06-01")?.facilities[0]?.components?.basis.article).toBe("13");
    expect(business("railway", "2026-06-01")?.facilities[0]?.components?.basis.article).toBe("12");
  });

  test("water is compared by more than, gas meters by at least", () => {
    const comparison = (id: string) => criteriaRows("2026-06-01").find((row) => row.business === id)?.comparison;
    expect([comparison("water-supply"), comparison("bulk-water-supply"), comparison("general-gas-pipeline")]).toEqual([
      "more-than",
      "more-than",
      "at-least",
    ]);
  });

  test("rows of the table of criteria carry the grade of their business", () => {
    const grades = (on: Day) => new Set(criteriaRows(on).map((row) => row.grade));
    expect(grades("2026-06-01")).toEqual(new Set(["text"]));
    expect(grades("2026-09-18")).toEqual(new Set(["inferred"]));
  });

  test("shinkin and credit cooperative federations: lending takes in the discounting of bills", () => {
    for (const id of ["shinkin-central", "credit-cooperatives-federation"]) {
      expect(business(id, "2026-06-01")?.facilities[0]?.function.ja).toContain("手形の割引を含む");
    }
  });

  test("who is excluded stands under none-of", () => {
    const excluded = criteriaRows("2026-06-01").filter((row) => row.combination.endsWith("none-of"));
    expect(excluded.map((row) => row.business)).toEqual([
      "specified-gas-pipeline",
      "airport-operation",
      "exchange-market",
      "electronic-claims-recording",
    ]);
  });
});

describe("Act Art. 58", () => {
  test("reports can be asked of anybody in the business before designation; inspection only of designated operators", () => {
    const rows = standingReports("2026-06-01").filter((row) => row.basis.article === "58");
    expect(rows.map((row) => [row.basis.paragraph, row.reaches, row.trigger, row.penalty?.item])).toEqual([
      [1, "any", "on-request", "4"],
      [2, "designated", "on-request", "5"],
    ]);
  });
});

describe("Act Art. 50(2): names on the list of designated operators of 2026-07-01", () => {
  test("a third party's names, without days, never a sign that another is not designated", () => {
    expect(operatorsListedAsDesignated("2026-06-30")).toBeUndefined();
    const list = operatorsListedAsDesignated("2026-07-01");
    expect(list).toMatchObject({
      listedOn: "2026-07-01",
      complete: false,
      source: { grade: "secondary" },
      gaps: ["designated-operators-dates"],
    });
    expect(operatorsListedAsDesignated("2027-01-01")).toEqual(list);
  });
  test("each name once, in sectors of the Act; port transport is there, no hospital, no name that the source contradicts", () => {
    const operators = operatorsListedAsDesignated("2026-07-01")?.operators ?? [];
    const names = operators.map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
    const sectors = new Set(infrastructureSectors("2026-07-01").map((one) => one.id));
    for (const one of operators) for (const id of one.sectors) expect(sectors.has(id), one.name).toBe(true);
    expect(operators.find((one) => one.name === "名港海運")?.sectors).toEqual(["port-transport"]);
    expect(operators.filter((one) => one.sectors.includes("medical"))).toEqual([]);
    expect(
      operators.filter((one) => one.sectors.length > 1).every((one) => String(one.sectors) === "finance,credit-card"),
    ).toBe(true);
    for (const name of ["PayPay銀行", "全国農業協同組合連合会"]) expect(names).not.toContain(name);
  });
});

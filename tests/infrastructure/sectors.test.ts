import { describe, expect, it } from "vitest";
import { criteriaRows, criticalFacilities, infrastructureSectors, type LegalDate } from "../../src/doors/index";
import { thrownCode } from "../thrown-code";

describe("the register on a day, Act Art. 50(1), Order Art. 9", () => {
  const business = (id: string, on: LegalDate) =>
    infrastructureSectors(on)
      .flatMap((sector) => sector.businesses)
      .find((one) => one.id === id);

  it("stands in the order of the items, medical practice last", () => {
    const items = (on: LegalDate) => infrastructureSectors(on).map((sector) => `${sector.item ?? "-"} ${sector.id}`);
    expect(items("2025-03-31").slice(5, 10)).toEqual([
      "6 trucking",
      "7 ocean-shipping",
      "8 air-transport",
      "9 airports",
      "10 telecommunications",
    ]);
    expect(items("2026-06-17").slice(6, 10)).toEqual([
      "7 ocean-shipping",
      "8 port-transport",
      "9 air-transport",
      "10 airports",
    ]);
    expect(items("2026-06-17").at(-1)).toBe("- medical");
    const numbers = (on: LegalDate) => infrastructureSectors(on).flatMap((sector) => sector.item ?? []);
    const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);
    for (const on of ["2023-11-01", "2024-04-01", "2025-03-31"] as const) expect(numbers(on)).toEqual(upTo(14));
    for (const on of ["2025-04-01", "2026-06-17", "2026-08-12", "2027-12-16"] as const)
      expect(numbers(on)).toEqual(upTo(15));
  });

  it("leaves out a business before the Order lists it", () => {
    expect(infrastructureSectors("2025-03-31").flatMap((one) => one.businesses)).toHaveLength(38);
    expect(infrastructureSectors("2025-04-01").flatMap((one) => one.businesses)).toHaveLength(39);
    expect(business("port-transport", "2025-03-31")).toBeUndefined();
    expect(infrastructureSectors("2026-06-17").find((one) => one.id === "medical")?.businesses).toEqual([]);
  });

  it("names the gaps of sector and business, and only where there are any", () => {
    const sector = (id: string, on: LegalDate) => infrastructureSectors(on).find((one) => one.id === id);
    expect(sector("oil", "2026-08-27")).not.toHaveProperty("gaps");
    expect(new Set(sector("oil", "2026-09-18")?.gaps)).toEqual(
      new Set(["infrastructure-orders-2026-09-18", "law-after-survey"]),
    );
    expect(sector("finance", "2026-08-11")).not.toHaveProperty("gaps");
    expect(new Set(sector("finance", "2026-08-12")?.gaps)).toEqual(new Set(["act-64-2026-art-50"]));
    expect(new Set(sector("finance", "2026-09-18")?.gaps)).toEqual(
      new Set(["act-64-2026-art-50", "infrastructure-orders-2026-09-18", "law-after-survey"]),
    );
    expect(new Set(sector("medical", "2026-09-18")?.gaps)).toEqual(
      new Set(["act-38-2026-art-50-medical", "law-after-survey"]),
    );
    expect(new Set(sector("medical", "2027-12-16")?.gaps)).toEqual(
      new Set(["act-38-2026-art-50-medical", "infrastructure-orders-2026-09-18", "law-after-survey"]),
    );
    expect(business("banking", "2026-08-27")).not.toHaveProperty("gaps");
    const everyBusiness = infrastructureSectors("2026-09-18").flatMap((one) => one.businesses);
    expect(everyBusiness).toHaveLength(39);
    for (const one of everyBusiness)
      expect(one).toMatchObject({ gaps: ["infrastructure-orders-2026-09-18", "law-after-survey"], grade: "inferred" });
    expect(business("generation", "2026-08-27")).toMatchObject({ grade: "text" });
  });

  it("reads Art. 1 of the Norinchukin order as of 2026-07-01: constituents with the members, instalment savings with the deposits", () => {
    const duty = (on: LegalDate) =>
      business("norinchukin", on)?.facilities.map((one) => [one.basis, one.function.ja, one.function.en]);
    const article1 = { law: "505M60000202004", article: "1" };
    expect(duty("2026-06-30")).toEqual([
      [
        article1,
        expect.stringMatching(/^会員の預金の受入れ、会員に対する/),
        expect.not.stringContaining("constituents"),
      ],
    ]);
    for (const on of ["2026-07-01", "2026-07-15", "2026-09-18"] as const)
      expect(duty(on)).toEqual([
        [
          article1,
          expect.stringMatching(
            /^会員及び構成員（.*）の預金又は定期積金の受入れ、会員及び構成員に対する資金の貸付け又は手形の割引、為替取引/,
          ),
          expect.stringContaining("instalment savings of members and constituents"),
        ],
      ]);
    expect(business("norinchukin", "2026-07-15")?.facilities[0]?.grade).toBe("text");
  });

  it("knows Art. 1 from 2026-09-18 whole in four joint orders and only its opening in six; components in none", () => {
    const read = ["505M60000012002", "505M60000042006", "505M60000052001", "505M60000242002"];
    const facilities = (on: LegalDate) =>
      infrastructureSectors(on)
        .flatMap((sector) => sector.businesses)
        .flatMap(({ order, facilities }) => facilities.map((facility) => ({ order, facility })));
    for (const { facility } of facilities("2026-08-27")) {
      expect(facility).toMatchObject({ grade: "text", components: { grade: "text" } });
      expect(facility).not.toHaveProperty("gaps");
      expect(facility.components).not.toHaveProperty("gaps");
    }
    const gaps = ["infrastructure-orders-2026-09-18", "law-after-survey"];
    const after = facilities("2026-09-18");
    expect(new Set(after.map((one) => one.order)).size).toBe(10);
    for (const { order, facility } of after) {
      expect(facility.components).toMatchObject({ grade: "inferred", gaps });
      if (!read.includes(order)) expect(facility).toMatchObject({ grade: "inferred", gaps });
      else expect([facility.grade, facility.gaps]).toEqual(["inferred", ["law-after-survey"]]);
    }
    expect(business("water-supply", "2024-03-31")?.facilities[0]?.grade).toBe("secondary");
  });

  it("shows a business whole: place, minister, order, criteria, facilities with their components", () => {
    expect(business("bulk-water-supply", "2026-06-01")).toEqual({
      id: "bulk-water-supply",
      sector: "water",
      nameJa: "水道用水供給事業",
      nameEn: "Bulk water supply",
      basis: { law: "504CO0000000394", article: "9", item: "4" },
      competentMinisters: ["mlit"],
      order: "505M60000800062",
      criteria: [
        expect.objectContaining({ fact: "maxDailySupplyM3", comparison: "more-than", value: 500_000, unit: "m3" }),
      ],
      criterion: { combination: "all-of", of: [expect.objectContaining({ fact: "maxDailySupplyM3" })] },
      facilities: [
        expect.objectContaining({
          id: "purification-control-system",
          components: expect.objectContaining({
            closed: true,
            basis: { law: "505M60000800062", article: "12", item: "1" },
          }),
        }),
      ],
      grade: "text",
    });
    const waterworks = business("bulk-water-supply", "2024-03-31");
    expect(waterworks).toMatchObject({ criteria: [], competentMinisters: ["mhlw"], order: "505M60000100103" });
    expect(waterworks).not.toHaveProperty("criterion");
    expect(waterworks).not.toHaveProperty("delegate");
    expect(waterworks?.facilities[0]).not.toHaveProperty("components");
    expect(business("banking", "2026-06-01")).toMatchObject({
      delegate: "fsa-commissioner",
      basis: { article: "9", item: "14", subitems: ["イ", "(1)"] },
    });
    expect(business("air-transport", "2026-06-01")?.criteria.map((one) => one.fact)).toEqual([
      "specifiedDomesticAirCarrier",
      "internationalFlightSharePercent",
      "domesticFlightSharePercent",
    ]);
    // Each facility of an operator under several limbs has the components of its own item.
    expect(business("telecommunications", "2026-06-01")?.facilities.map((one) => one.components?.basis.item)).toEqual([
      ...["1", "1", "1", "1", "1", "1"],
      "2",
      "3",
      "3",
      "3",
      "4",
    ]);
  });

  it("lays the criteria out flat, with how they combine, unit and period where there is one", () => {
    const of = (id: string) => criteriaRows("2026-06-01").filter((row) => row.business === id);
    expect(of("air-transport").map((row) => row.combination)).toEqual(["all-of", "all-of > any-of", "all-of > any-of"]);
    expect(of("electronic-claims-recording").map((row) => row.combination)).toEqual(["all-of", "all-of > none-of"]);
    expect(of("postal")[0]).not.toHaveProperty("unit");
    expect(of("postal")[0]).not.toHaveProperty("period");
    expect(of("railway")[0]).toMatchObject({ unit: "km", value: 1000, comparison: "at-least", sector: "railway" });
    expect(of("railway")[0]).not.toHaveProperty("period");
    expect(of("third-party-prepaid").map((row) => row.period)).toEqual([
      "average-at-last-three-business-year-ends",
      "average-over-last-three-business-years",
    ]);
    expect(criteriaRows("2024-03-31").some((row) => row.sector === "water" || row.business === undefined)).toBe(false);
  });
});

describe("criticalFacilities (Act Art. 50(1), Art. 1 of the orders)", () => {
  it("cites limb ロ of MIC Art. 1(i) for the operators of that limb, and asks the same three functions of them", () => {
    const facilities = criticalFacilities("telecommunications", "2026-06-01");
    const of = (limb: string) => facilities.filter((one) => one.limbs?.includes(limb)).map((one) => one.basis.subitems);
    expect(of("イ")).toEqual([
      ["イ", "(1)"],
      ["イ", "(2)"],
      ["イ", "(3)"],
    ]);
    expect(of("ロ")).toEqual([["ロ"], ["ロ"], ["ロ"]]);
    for (const one of facilities.filter((facility) => facility.limbs?.includes("ロ")))
      expect(one.components?.basis).toEqual({ law: "505M60000008064", article: "13", item: "1" });
  });

  it("gives of every business of the register what the register gives, on every day", () => {
    for (const on of [
      "2023-11-16",
      "2023-11-17",
      "2024-04-01",
      "2025-04-01",
      "2025-06-13",
      "2026-06-01",
      "2026-11-30",
    ] as const)
      for (const sector of infrastructureSectors(on))
        for (const business of sector.businesses)
          expect(criticalFacilities(business.id, on), business.id).toEqual(business.facilities);
  });

  it("has none before the business was listed, and refuses what is no business or no day", () => {
    expect(criticalFacilities("port-transport", "2025-03-31")).toEqual([]);
    expect(criticalFacilities("port-transport", "2025-04-01")).toHaveLength(1);
    expect(thrownCode(() => criticalFacilities("bank" as never, "2026-06-01"))).toBe("unknown-business");
    expect(thrownCode(() => criticalFacilities("banking", "2026-02-30" as never))).toBe("not-a-legal-date");
  });
});

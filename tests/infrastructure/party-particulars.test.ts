import { describe, expect, it } from "vitest";
import { type Organisation, type PartyParticulars, partyParticulars } from "../../src/doors/index";

const filedOn = "2026-06-10";

describe("partyParticulars", () => {
  const value = (facts: Organisation, day: string = filedOn): PartyParticulars => {
    const result = partyParticulars(facts, day as never);
    if (!result.ok) throw new Error("not ok");
    return result.value;
  };
  const year = (endsOn: `${number}-${number}-${number}`, sales: number) => ({
    endsOn,
    totalSales: 1000,
    toForeignGovernments: [{ state: "US" as const, name: "Agency", sales }],
  });

  it("states sales of 24.9, 25.0 and 10 percent: one year of 25 is enough (11(iv))", () => {
    const businessYears = [year("2024-03-31", 249), year("2025-03-31", 250), year("2026-03-31", 100)];
    expect(value({ kind: "organisation", businessYears }).foreignSales).toEqual([
      { businessYearEndsOn: "2025-03-31", state: "US", governments: ["Agency"], percent: 25 },
    ]);
  });

  it("adds up the governments of one State, not of two", () => {
    const both = (second: "US" | "FR") => ({
      endsOn: "2026-03-31" as const,
      totalSales: 1000,
      toForeignGovernments: [
        { state: "US" as const, name: "A", sales: 130 },
        { state: second, name: "B", sales: 130 },
      ],
    });
    expect(value({ kind: "organisation", businessYears: [both("US")] }).foreignSales).toHaveLength(1);
    expect(value({ kind: "organisation", businessYears: [both("FR")] }).foreignSales).toEqual([]);
  });

  it("counts the last three business years that ended two months before filing", () => {
    const businessYears = [
      year("2022-12-31", 900),
      year("2023-12-31", 0),
      year("2024-12-31", 0),
      year("2025-12-31", 0),
    ];
    expect(value({ kind: "organisation", businessYears }, "2026-02-28")).toMatchObject({
      businessYearsEndedBy: "2025-12-28",
      businessYears: ["2024-12-31", "2023-12-31", "2022-12-31"],
    });
    expect(value({ kind: "organisation", businessYears }, "2026-03-01").foreignSales).toEqual([]);
  });

  it("says which holders and business years are not known, and takes what is ruled out as such", () => {
    const holders = [
      { name: "A", share: { percent: 5 } },
      { name: "B", direct: true },
      { name: "C", direct: false },
      { name: "D", share: { percent: 4.99 } },
      { name: "E", direct: true, share: { percent: 120 } },
    ];
    const businessYears = [
      { endsOn: "2025-12-31", totalSales: 0, toForeignGovernments: [] },
      { endsOn: "2024-12-31", toForeignGovernments: [{ state: "US", name: "Agency", sales: 1 }] },
      { endsOn: "2023-12-31", totalSales: 100, toForeignGovernments: [{ name: "Agency", sales: 90 }] },
      { totalSales: 1, toForeignGovernments: [] },
    ] as const;
    expect(value({ kind: "organisation", holders, businessYears })).toMatchObject({
      holders: [],
      holdersNotKnown: [{ name: "A" }, { name: "B" }, { name: "E" }],
      businessYears: ["2025-12-31", "2024-12-31", "2023-12-31"],
      businessYearsNotKnown: ["2024-12-31", "2023-12-31"],
      foreignSales: [],
    });
    const odd = [
      { endsOn: "2025-12-31", totalSales: 100, toForeignGovernments: [{ state: "US", sales: Number.NaN }] },
      { endsOn: "2024-12-31", totalSales: Number.POSITIVE_INFINITY, toForeignGovernments: [] },
      { endsOn: "2023-12-31", totalSales: 100 },
    ] as const;
    expect(value({ kind: "organisation", businessYears: odd }).businessYearsNotKnown).toEqual([
      "2025-12-31",
      "2024-12-31",
      "2023-12-31",
    ]);
  });

  it("passes over an entry that is no object, and an amount that is none", () => {
    const holder = { share: { percent: 5 }, direct: true };
    expect(value({ kind: "organisation", holders: [null, 7, holder] } as never)).toMatchObject({
      holders: [holder],
      holdersNotKnown: [],
    });
    for (const totalSales of [-1, "100", Number.NaN, Number.POSITIVE_INFINITY, undefined]) {
      const toForeignGovernments = [{ state: "US", name: "Agency", sales: 90 }];
      const wrong = { endsOn: "2025-12-31", totalSales, toForeignGovernments };
      expect(
        value({ kind: "organisation", businessYears: [null, 7, wrong] } as never),
        String(totalSales),
      ).toMatchObject({
        businessYears: ["2025-12-31"],
        businessYearsNotKnown: ["2025-12-31"],
        foreignSales: [],
      });
    }
    // A year without any sales has no share to reach.
    const empty = {
      endsOn: "2025-12-31",
      totalSales: 0,
      toForeignGovernments: [{ state: "US", name: "Agency", sales: 0 }],
    };
    expect(value({ kind: "organisation", businessYears: [empty] } as never)).toMatchObject({
      businessYearsNotKnown: [],
      foreignSales: [],
    });
  });

  it("counts a natural person's sales, and no holders of one", () => {
    const person = {
      kind: "natural-person",
      holders: [{ share: { percent: 60 }, direct: true }],
      businessYears: [year("2025-12-31", 250)],
    };
    expect(value(person as never)).toMatchObject({ holders: [], holdersNotKnown: [], foreignSales: [{ percent: 25 }] });
  });

  it("names governments that are known and counts those that are not", () => {
    const sold = (sales: readonly object[]) =>
      value({
        kind: "organisation",
        businessYears: [{ endsOn: "2025-12-31", totalSales: 100, toForeignGovernments: sales as never }],
      });
    expect(
      sold([
        { state: "US", sales: 20 },
        { state: "US", name: "Navy", sales: 6 },
      ]).foreignSales,
    ).toEqual([{ businessYearEndsOn: "2025-12-31", state: "US", governments: ["Navy"], percent: 26 }]);
  });

  it.each(["2026-02-30", "0001-12-31", 7, undefined])("computes nothing for %s", (day) => {
    expect(partyParticulars({ kind: "organisation" }, day as never)).toMatchObject({
      ok: false,
      issues: [{ path: ["filedOn"] }],
    });
  });

  it("counts from the second year on", () => {
    expect(value({ kind: "organisation" }, "0002-01-01").documentsMadeFrom).toBe("0001-10-01");
  });

  it("counts two and three months back to the corresponding day, or to the last of a shorter month", () => {
    expect(value({ kind: "organisation" }, "2026-04-30")).toMatchObject({
      businessYearsEndedBy: "2026-02-28",
      documentsMadeFrom: "2026-01-30",
    });
    expect(value({ kind: "organisation" }, "2026-05-31")).toMatchObject({
      businessYearsEndedBy: "2026-03-31",
      documentsMadeFrom: "2026-02-28",
    });
    const businessYears = [year("2026-04-10", 300), year("2025-04-10", 0)];
    expect(value({ kind: "organisation", businessYears }, "2026-06-10").businessYears).toEqual([
      "2026-04-10",
      "2025-04-10",
    ]);
    expect(value({ kind: "organisation", businessYears }, "2026-06-09").businessYears).toEqual(["2025-04-10"]);
  });

  it("is inferred where it is filed from 2026-09-18, when Art. 52 and the orders were amended, and names the draft of 2027-01-12", () => {
    expect(value({ kind: "organisation" }, "2026-08-27")).toMatchObject({ grade: "text", gaps: [] });
    expect(value({ kind: "organisation" }, "2026-09-18")).toMatchObject({
      grade: "inferred",
      gaps: ["act-38-2026-art-52", "law-after-survey", "infrastructure-orders-2026-09-18"],
    });
    const gaps = (day: string) => value({ kind: "organisation" }, day).gaps;
    expect(gaps("2027-01-11")).not.toContain("fsa-draft-2027-01-12");
    expect(gaps("2027-01-12")).toEqual([
      "act-38-2026-art-52",
      "law-after-survey",
      "infrastructure-orders-2026-09-18",
      "fsa-draft-2027-01-12",
    ]);
  });

  it("states the direct holder of five percent, not the indirect one of thirty (11(ii))", () => {
    const holders = [
      { name: "A", share: { percent: 5 }, direct: true },
      { name: "B", share: { percent: 30 }, direct: false },
    ];
    expect(value({ kind: "organisation", holders }).holders.map((one) => one.name)).toEqual(["A"]);
  });
});

import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { creditInsurancePremiumRates, creditInsuranceSpecialRules } from "../../src/doors/supply";

describe("Order Art. 6, every rate", () => {
  const rates = (on: LegalDate) =>
    creditInsurancePremiumRates(on).map((row) => [
      row.insurance,
      row.specialGuarantee,
      row.corporationMeetsRequirement,
      row.percentPerYear,
      row.basis.paragraph,
    ]);
  test("before the second paragraph", () => {
    expect(rates("2024-03-14")).toEqual([
      ["ordinary", false, undefined, 0.41, undefined],
      ["ordinary", true, undefined, 0.35, undefined],
      ["unsecured", false, undefined, 0.41, undefined],
      ["unsecured", true, undefined, 0.35, undefined],
      ["special-small-lot", false, undefined, 0.19, undefined],
      ["special-small-lot", true, undefined, 0.15, undefined],
    ]);
  });
  test("with it, since 2024-03-15", () => {
    expect(rates("2024-03-15")).toEqual([
      ["ordinary", false, undefined, 0.41, 1],
      ["ordinary", true, undefined, 0.35, 1],
      ["unsecured", false, false, 0.41, 1],
      ["unsecured", true, false, 0.35, 1],
      ["unsecured", false, true, 0.4725, 2],
      ["unsecured", true, true, 0.4125, 2],
      ["special-small-lot", false, undefined, 0.19, 1],
      ["special-small-lot", true, undefined, 0.15, 1],
    ]);
  });
});

describe("credit insurance, Art. 28 and Order Art. 6", () => {
  const rate = (day: LegalDate, insurance: string, specialGuarantee: boolean, corporationMeetsRequirement?: boolean) =>
    creditInsurancePremiumRates(day).filter(
      (row) =>
        row.insurance === insurance &&
        row.specialGuarantee === specialGuarantee &&
        (row.corporationMeetsRequirement ?? false) === (corporationMeetsRequirement ?? false),
    );
  test.each<[LegalDate, string, boolean, boolean | undefined, number | undefined]>([
    ["2022-12-22", "ordinary", false, undefined, undefined],
    ["2022-12-23", "ordinary", false, undefined, 0.41],
    ["2022-12-23", "ordinary", true, undefined, 0.35],
    ["2024-03-14", "unsecured", false, true, undefined],
    ["2024-03-15", "unsecured", false, true, 0.4725],
    ["2024-03-15", "unsecured", true, true, 0.4125],
    ["2024-03-15", "unsecured", false, false, 0.41],
    ["2024-03-15", "ordinary", false, undefined, 0.41],
    ["2026-11-22", "special-small-lot", false, undefined, 0.19],
    ["2026-11-22", "special-small-lot", true, undefined, 0.15],
  ])("on %s, %s, special guarantee %s, corporation %s: %s percent", (day, insurance, special, corporation, percent) => {
    expect(rate(day, insurance, special, corporation).map((row) => row.percentPerYear)).toEqual(
      percent === undefined ? [] : [percent],
    );
  });
  test("Art. 28 is in force since 2022-08-01, and after 2026-09-18 no surer than inferred", () => {
    expect(creditInsuranceSpecialRules("2022-07-31")).toEqual([]);
    for (const row of creditInsuranceSpecialRules("2022-08-01")) {
      expect(row.source.grade).toBe("text");
      expect(row).not.toHaveProperty("gaps");
    }
    for (const row of creditInsuranceSpecialRules("2026-11-30")) {
      expect(row.source.grade).toBe("inferred");
      expect(row.gaps).toEqual(["act-38-2026-unlisted", "law-after-survey"]);
    }
  });
  test.each<LegalDate>(["2022-08-01", "2026-11-30"])(
    "on %s, the provisions that Art. 28 reads otherwise, paragraph by paragraph",
    (day) => {
      const written = ({ article, paragraph }: { article?: string; paragraph?: number }) =>
        `${article}${paragraph ? `(${paragraph})` : ""}`;
      expect(
        creditInsuranceSpecialRules(day).map((row) => [row.basis.paragraph, row.id, row.reads.map(written).join(" ")]),
      ).toEqual([
        [1, "separate-ceiling", "3(1) 3-2(1) 3-3(1)"],
        [1, "separate-amount-of-each-loan", "3-2(3) 3-3(2)"],
        [2, "overseas-investment-limit", "3-7(1) 3-7(2)"],
        [2, "overseas-investment-larger-limit", "3-7(1)"],
        [3, "new-business-limit", "3-8(1) 3-8(2)"],
        [3, "new-business-larger-limit", "3-8(1)"],
        [4, "ordinary-insurance-coverage", "3(2) 5"],
        [5, "premium-ceiling", "4"],
      ]);
    },
  );
  test("raised limits and coverage", () => {
    const number = (id: string) =>
      creditInsuranceSpecialRules("2024-03-15")
        .filter((row) => row.id === id)
        .map((row) => [row.usual, row.special]);
    expect(number("overseas-investment-limit")).toEqual([[200_000_000, 300_000_000]]);
    expect(number("new-business-larger-limit")).toEqual([[400_000_000, 600_000_000]]);
    expect(number("ordinary-insurance-coverage")).toEqual([[70, 80]]);
    for (const row of creditInsurancePremiumRates("2026-11-22")) expect(row.percentPerYear).toBeLessThanOrEqual(2);
  });
});

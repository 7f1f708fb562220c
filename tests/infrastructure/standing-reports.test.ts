import { describe, expect, test } from "vitest";
import { cyberOperatorSubset, standingReports } from "../../src/doors/infrastructure";

const yes = "meets-criteria";

const no = "does-not-meet-criteria";

const open = "undetermined";

type Answer = typeof yes | typeof no | typeof open;

/** Article, day, business, facts, answer. Values are those of the orders. */
type Case = readonly [string, `${number}-${number}-${number}`, string, Record<string, unknown>, Answer];

describe("standing reports, METI order Art. 26, MIC order Art. 7, Act Art. 58", () => {
  test("credit card: 7.5 million and 3 trillion at any of three year-ends; designated operators too", () => {
    const card = standingReports("2026-06-01").filter((row) => row.business === "credit-card");
    expect(
      card.map((row) => [row.basis.article, row.basis.paragraph, row.thresholds?.map((one) => one.atLeast)]),
    ).toEqual([
      ["26", 1, [7_500_000, 3e12]],
      ["26", 2, undefined],
    ]);
    expect(standingReports("2023-11-16").find((row) => row.id === "credit-card-candidates")?.basis.article).toBe("7");
  });

  test("message services: two bands", () => {
    expect(
      standingReports("2026-06-01")
        .flatMap((row) => (row.basis.law === "505M60000008064" ? (row.thresholds ?? []) : []))
        .map((one) => [one.atLeast, one.lessThan]),
    ).toEqual([
      [50_000_000, 60_000_000],
      [60_000_000, undefined],
    ]);
  });

  test("message services in use when the order came into force: one month counted from 2023-11-01", () => {
    const first = (on: Case[1]) => standingReports(on).find((row) => row.id === "message-service-first-report");
    expect(first("2023-10-31")).toBeUndefined();
    expect(first("2023-11-01")).toMatchObject({
      basis: { supplementary: true, article: "2" },
      thresholds: [{ atLeast: 50_000_000 }],
    });
    expect(first("2023-11-30")?.due.en).toContain("2023-11-30");
    expect(first("2023-12-01")).toBeUndefined();
  });

  test("rows are inferred from 2026-09-18, each with its gap", () => {
    expect(standingReports("2026-08-27").every((row) => row.grade === "text" && row.gaps.length === 0)).toBe(true);
    expect(standingReports("2026-09-18").map((row) => [row.grade, row.basis.article === "58", row.gaps[0]])).toEqual([
      ...Array.from({ length: 5 }, () => ["inferred", false, "infrastructure-orders-2026-09-18"]),
      ...Array.from({ length: 2 }, () => ["inferred", true, "act-38-2026-unlisted"]),
    ]);
  });

  test("the cyber Act's operators are a subset", () => {
    expect(cyberOperatorSubset.basis).toMatchObject({ law: "507AC0000000042", article: "2", paragraph: 3 });
  });
});

import { describe, expect, it } from "vitest";
import { basicPolicies } from "../../src/doors/reference";
import { thrownCode } from "../thrown-code";

describe("basic policy and guidelines", () => {
  it.each([
    ["2022-09-29", 0],
    ["2022-09-30", 3],
    ["2023-04-27", 3],
    ["2023-04-28", 5],
    ["2026-09-11", 5],
    ["2026-09-17", 5],
    ["2026-09-18", 6],
  ] as const)("on %s there are %i", (on, count) => {
    expect(basicPolicies(on)).toHaveLength(count);
    expect(thrownCode(() => basicPolicies(on.slice(0, 8).concat("32") as never))).toBe("not-a-legal-date");
  });
  it("contents count the items of the articles", () => {
    const count = (id: string) => basicPolicies("2024-05-01").find((row) => row.id === id)?.contents.length;
    expect([
      count("basic-policy"),
      count("stable-supply"),
      count("essential-infrastructure"),
      count("critical-technologies"),
    ]).toEqual([4, 9, 6, 6]);
    expect(count("patent-non-disclosure")).toBe(4);
  });
  it("experts are heard for the guidelines, not for the policy", () => {
    expect(basicPolicies("2024-05-01").map((row) => row.expertsHeard)).toEqual([false, true, true, true, true]);
  });
  it("Arts 49(4) and 65(4) bid consider the effect on economic and on industrial activity, the others do not", () => {
    for (const on of ["2024-05-01", "2026-09-11"] as const) {
      expect(basicPolicies(on).map((row) => row.effectConsidered)).toEqual([
        undefined,
        undefined,
        "economic-activity",
        undefined,
        "industrial-activity",
      ]);
    }
  });
  it("was revised on 2026-09-11", () => {
    expect(basicPolicies("2026-09-10").every((row) => row.version === "first")).toBe(true);
    expect(basicPolicies("2026-09-11").every((row) => row.version === "revised")).toBe(true);
  });
});

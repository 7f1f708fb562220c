import { describe, expect, it } from "vitest";
import { clearancePenaltyTiers, clearanceValidity } from "../../src/doors/neighbours";
import { ClearanceHistory } from "../../src/schemas/policy/index";
import { validate } from "../../src/schemas/validate";
import { thrownCode } from "../thrown-code";

/** The codes and paths of the issues of a result, which has issues exactly where it is not ok. */
const codes = (result: { ok: boolean; issues?: readonly { code: string; path: readonly unknown[] }[] }) => {
  expect(result.ok).toBe(result.issues === undefined);
  return (result.issues ?? []).map((issue) => [issue.code, issue.path]);
};

describe("clearance", () => {
  it.each([
    [{ kind: "important-economic-security-information", notifiedOn: "2025-06-01" }, "2035-06-01"],
    [{ kind: "important-economic-security-information", notifiedOn: "2028-02-29" }, "2038-02-28"],
    [
      { kind: "important-economic-security-information", notifiedOn: "2030-04-10", earlierNotifiedOn: "2026-01-15" },
      "2036-01-15",
    ],
    [{ kind: "specially-designated-secret", notifiedOn: "2024-06-01" }, "2029-06-01"],
  ] as const)("%o is valid through %s", (history, last) => {
    const found = clearanceValidity(history);
    expect(found.ok && found.value.validThrough).toBe(last);
    expect(validate(ClearanceHistory, history).ok).toBe(true);
  });
  it("refuses what cannot be", () => {
    expect(
      codes(clearanceValidity({ kind: "important-economic-security-information", notifiedOn: "2025-05-15" })),
    ).toEqual([["clearance-before-the-law", ["notifiedOn"]]]);
    expect(
      codes(
        clearanceValidity({
          kind: "important-economic-security-information",
          notifiedOn: "2026-01-01",
          earlierNotifiedOn: "2026-01-02",
        }),
      ),
    ).toEqual([["clearance-earlier-notice-later", ["earlierNotifiedOn"]]]);
    expect(
      codes(
        clearanceValidity({
          kind: "specially-designated-secret",
          notifiedOn: "2026-01-01",
          earlierNotifiedOn: "2025-06-02",
        }),
      ),
    ).toEqual([["clearance-reuse-not-for-secrets", ["earlierNotifiedOn"]]]);
    expect(codes(clearanceValidity({ kind: "other", notifiedOn: "x" } as never)).map(([code]) => code)).toEqual([
      "not-a-legal-date",
      "not-allowed-value",
    ]);
  });
  it("an investigation more than ten years old cannot be used again (Art. 12(7))", () => {
    const kind = "important-economic-security-information";
    const onLastDay = clearanceValidity({ kind, notifiedOn: "2036-01-15", earlierNotifiedOn: "2026-01-15" });
    expect(onLastDay.ok && onLastDay.value).toMatchObject({
      validThrough: "2036-01-15",
      years: 10,
      basis: { article: "12", paragraph: 8 },
    });
    expect(codes(clearanceValidity({ kind, notifiedOn: "2036-01-16", earlierNotifiedOn: "2026-01-15" }))).toEqual([
      ["clearance-earlier-notice-too-old", ["earlierNotifiedOn"]],
    ]);
  });
  it("rests on Art. 11(1), for holders of a clearance for secrets on Art. 11(2)", () => {
    const own = clearanceValidity({ kind: "important-economic-security-information", notifiedOn: "2025-05-16" });
    expect(own.ok && own.value).toMatchObject({
      countedFrom: "2025-05-16",
      years: 10,
      basis: { article: "11", paragraph: 1 },
    });
    const secrets = clearanceValidity({ kind: "specially-designated-secret", notifiedOn: "2020-03-31" });
    expect(secrets.ok && secrets.value).toMatchObject({
      validThrough: "2025-03-31",
      years: 5,
      basis: { article: "11", paragraph: 2 },
    });
  });
  it("refuses days that do not exist and an earlier notice before the law", () => {
    const kind = "important-economic-security-information";
    expect(codes(clearanceValidity({ kind, notifiedOn: "2025-06-31" }))).toEqual([
      ["not-a-legal-date", ["notifiedOn"]],
    ]);
    expect(codes(clearanceValidity({ kind, notifiedOn: "2026-06-01", earlierNotifiedOn: "2026-02-30" }))).toEqual([
      ["not-a-legal-date", ["earlierNotifiedOn"]],
    ]);
    expect(codes(clearanceValidity({ kind, notifiedOn: "2026-06-01", earlierNotifiedOn: "2025-05-15" }))).toEqual([
      ["clearance-before-the-law", ["earlierNotifiedOn"]],
    ]);
    expect(codes(clearanceValidity({ kind, notifiedOn: "9901-01-01" }))).toEqual([
      ["day-beyond-counting", ["notifiedOn"]],
    ]);
    expect(clearanceValidity({ kind, notifiedOn: "9900-12-31" }).ok).toBe(true);
    // What is not known gives no last day, and a property of another name is refused.
    expect(codes(clearanceValidity({ kind, notifiedOn: "2026-06-01", earlierNotifiedOn: null }))).toEqual([
      ["missing", ["earlierNotifiedOn"]],
    ]);
    expect(
      codes(clearanceValidity({ kind, notifiedOn: "2026-06-01", earlierNoticeOn: "2026-01-01" } as never)),
    ).toEqual([["unknown-key", ["earlierNoticeOn"]]]);
    expect(clearanceValidity({ kind, notifiedOn: "2026-01-01", earlierNotifiedOn: "2026-01-01" }).ok).toBe(true);
    expect(clearanceValidity({ kind, notifiedOn: "2026-01-01", earlierNotifiedOn: "2025-05-16" }).ok).toBe(true);
    expect(codes(clearanceValidity({ kind, notifiedOn: "never" as never, earlierNotifiedOn: "2026-01-02" }))).toEqual([
      ["not-a-legal-date", ["notifiedOn"]],
    ]);
    // A clearance for secrets may be older than this Act.
    expect(clearanceValidity({ kind: "specially-designated-secret", notifiedOn: "2025-05-15" }).ok).toBe(true);
    expect(codes(clearanceValidity(null as never))).toEqual([
      ["missing", ["kind"]],
      ["missing", ["notifiedOn"]],
    ]);
  });
  it("Art. 12(8): that it is not known whether there was an earlier notice leaves the last day open, but for secrets", () => {
    const notifiedOn = "2026-01-05";
    const of = (kind: ClearanceHistory["kind"]) => clearanceValidity({ kind, notifiedOn, earlierNotifiedOn: null });
    expect(codes(of("important-economic-security-information"))).toEqual([["missing", ["earlierNotifiedOn"]]]);
    expect(of("specially-designated-secret")).toMatchObject({ ok: true, value: { validThrough: "2031-01-05" } });
  });
  it("Art. 11(1)(2): of a clearance whose kind is not known no years are counted", () => {
    expect(codes(clearanceValidity({ kind: null as never, notifiedOn: "2026-01-05" }))).toEqual([
      ["missing", ["kind"]],
    ]);
    expect(codes(clearanceValidity({ kind: "secret" as never, notifiedOn: "2026-01-05" }))).toEqual([
      ["not-allowed-value", ["kind"]],
    ]);
  });
  it("penalties as in Arts 23 to 25", () => {
    expect(
      clearancePenaltyTiers("2025-05-16").map((tier) => [tier.imprisonmentMonths, tier.fineYen, tier.cumulative]),
    ).toEqual([
      [60, 5_000_000, true],
      [36, 3_000_000, true],
      [12, 300_000, false],
      [6, 200_000, false],
      [60, 5_000_000, true],
      [36, 3_000_000, false],
      [24, 2_000_000, false],
    ]);
    expect(
      clearancePenaltyTiers("2025-05-16")
        .filter((tier) => tier.corporateFine)
        .map((tier) => [tier.basis.article, tier.basis.paragraph]),
    ).toEqual([
      ["23", 1],
      ["24", 1],
    ]);
    // Arts 23(3) and 24(2): attempts of a leak and of acquisition, not of negligence or conspiracy.
    expect(
      clearancePenaltyTiers("2025-05-16").map((tier) => [
        tier.basis.article,
        tier.basis.paragraph,
        tier.attemptPunished,
      ]),
    ).toEqual([
      ["23", 1, true],
      ["23", 2, true],
      ["23", 4, false],
      ["23", 5, false],
      ["24", 1, true],
      ["25", 1, false],
      ["25", 2, false],
    ]);
    expect(clearancePenaltyTiers("2025-05-16").every((tier) => tier.crimesAbroad)).toBe(true);
    expect(clearancePenaltyTiers("2025-05-15")).toEqual([]);
    expect(thrownCode(() => clearancePenaltyTiers("2025-05-32" as never))).toBe("not-a-legal-date");
  });
});

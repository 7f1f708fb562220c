import { describe, expect, test } from "vitest";
import { knownGaps } from "../../src/doors/law";
import { clearancePenaltyTiers } from "../../src/doors/neighbours";
import { neighbouringConducts, neighbouringPenaltiesFor } from "../../src/doors/penalties";
import { at } from "../../src/kernel/provision";
import { thrownAt, thrownCode } from "../thrown-code";

/** What is punished on a day, as a law book would put it in one line. */
const told = (...given: Parameters<typeof neighbouringPenaltiesFor>) =>
  neighbouringPenaltiesFor(...given)?.map((one) => one.text.ja);

describe("Foreign Exchange and Foreign Trade Act, Arts 69-7 to 72", () => {
  test("69-7(1): seven years, 20 million yen, five times the price; the corporation 700 million (72(1)(ii))", () => {
    const [found] = neighbouringPenaltiesFor("technology-without-permit", "2026-06-05") ?? [];
    expect(found).toMatchObject({
      basis: at("foreign-exchange-act:69-7:1:1"),
      imprisonmentMonths: 84,
      fineYen: 20_000_000,
      fineTimesPrice: 5,
      cumulative: true,
      attemptPunished: false,
      corporateFineYen: 700_000_000,
      word: "拘禁刑",
    });
    expect(found?.text.ja).toBe(
      "7年以下の拘禁刑若しくは2000万円以下の罰金（目的物の価格の5倍が2000万円を超えるときは、当該価格の5倍以下の罰金）、又はこれらの併科",
    );
  });
  test("69-7(3): the attempt of an export is punished, that of a transaction in technology is not", () => {
    const attempt = (id: Parameters<typeof neighbouringPenaltiesFor>[0]) =>
      neighbouringPenaltiesFor(id, "2026-06-05")?.map((one) => one.attemptPunished);
    expect(attempt("goods-without-permit")).toEqual([true]);
    expect(attempt("technology-without-permit")).toEqual([false]);
    expect(attempt("weapons-technology-without-permit")).toEqual([false]);
    expect(attempt("weapons-goods-without-permit")).toEqual([true]);
  });
  test("69-7(2): ten years, 30 million yen; the corporation a billion (72(1)(i))", () => {
    expect(neighbouringPenaltiesFor("weapons-technology-without-permit", "2026-06-05")?.[0]).toMatchObject({
      imprisonmentMonths: 120,
      fineYen: 30_000_000,
      corporateFineYen: 1_000_000_000,
    });
  });
  test("70(1)(xxii) to (xxv): an investment without notification, in the period, against what was accepted or ordered", () => {
    const items = (
      [
        "investment-without-notification",
        "investment-in-prohibited-period",
        "investment-against-accepted-recommendation",
        "investment-order-breach",
      ] as const
    ).map((id) => neighbouringPenaltiesFor(id, "2026-07-01")?.[0]);
    expect(items.map((one) => one?.basis.item)).toEqual(["22", "23", "24", "25"]);
    for (const one of items)
      expect(one).toMatchObject({ imprisonmentMonths: 36, fineYen: 1_000_000, fineTimesPrice: 3, cumulative: true });
  });
  test("70(1) proviso: three times the price, where that is more", () => {
    expect(neighbouringPenaltiesFor("investment-order-breach", "2026-06-05")?.[0]?.text.en).toBe(
      "imprisonment of up to 36 months, a fine of up to 1,000,000 yen (or of up to 3 times the price of what it was about, where that is more), or both",
    );
  });
  test("71(vi): six months or 500,000 yen, not both", () => {
    expect(told("investment-report-missing", "2026-06-05")).toEqual(["6月以下の拘禁刑又は50万円以下の罰金"]);
  });
  test("before 2026-06-05 its text was not read: not known, not unpunished", () => {
    expect(neighbouringPenaltiesFor("investment-without-notification", "2026-06-04")).toBeUndefined();
    expect(neighbouringPenaltiesFor("goods-without-permit", "2020-01-01")).toBeUndefined();
  });
});

describe("Important Land Act, Arts 25 to 28", () => {
  test("25: two years or two million yen or both; 26: six months or a million; 27: 300,000 yen", () => {
    expect(told("land-order-breach", "2025-06-01")).toEqual([
      "2年以下の拘禁刑若しくは200万円以下の罰金、又はこれらの併科",
    ]);
    for (const id of ["land-contract-without-notice", "land-later-notice-missing", "land-notice-false"] as const)
      expect(told(id, "2025-06-01"), id).toEqual(["6月以下の拘禁刑又は100万円以下の罰金"]);
    expect(told("land-report-missing", "2025-06-01")).toEqual(["30万円以下の罰金"]);
  });
  test("28: the corporation is fined as well, of each", () => {
    for (const one of neighbouringConducts().filter(({ id }) => id.startsWith("land-")))
      expect(
        neighbouringPenaltiesFor(one.id, "2025-06-01")?.map((row) => row.corporateFine),
        one.id,
      ).toEqual([true]);
  });
  test("Suppl. Art. 1: nothing before 2022-09-20; Act No. 68 of 2022: the old word before 2025-06-01, and no surer than inferred", () => {
    expect(neighbouringPenaltiesFor("land-order-breach", "2022-09-19")).toEqual([]);
    const [before] = neighbouringPenaltiesFor("land-order-breach", "2025-05-31") ?? [];
    expect([before?.word, before?.source.grade]).toEqual(["懲役", "inferred"]);
    const [since] = neighbouringPenaltiesFor("land-order-breach", "2025-06-01") ?? [];
    expect([since?.word, since?.source.grade]).toEqual(["拘禁刑", "text"]);
  });
});

describe("Act on critical economic security information, Arts 23 to 28, Suppl. Art. 4", () => {
  test("23(4)(5): imprisonment without work up to 2025-05-31, for negligence alone", () => {
    const word = (id: Parameters<typeof neighbouringPenaltiesFor>[0], on: string) =>
      neighbouringPenaltiesFor(id, on as "2025-05-31")?.map((one) => one.word);
    expect(word("clearance-negligent-leak-by-handler", "2025-05-31")).toEqual(["禁錮"]);
    expect(word("clearance-negligent-leak-by-recipient", "2025-05-16")).toEqual(["禁錮"]);
    expect(word("clearance-leak-by-handler", "2025-05-31")).toEqual(["懲役"]);
    expect(word("clearance-negligent-leak-by-handler", "2025-06-01")).toEqual(["拘禁刑"]);
  });
  test("28(1): the corporation for 23(1) and 24(1), not for 23(2)", () => {
    const fined = clearancePenaltyTiers("2025-06-01").filter((one) => one.corporateFine);
    expect(fined.map((one) => one.basis)).toEqual([
      at("security-clearance-act:23:1"),
      at("security-clearance-act:24:1"),
    ]);
  });
});

describe("active cyber defence Act, Arts 82, 83 and 85", () => {
  test("82: the oversight commission since 2026-04-01, the others since 2026-10-01", () => {
    expect(neighbouringPenaltiesFor("cyber-commission-secret-leaked", "2026-03-31")).toEqual([]);
    expect(neighbouringPenaltiesFor("cyber-commission-secret-leaked", "2026-04-01")).toHaveLength(1);
    expect(neighbouringPenaltiesFor("cyber-secret-leaked", "2026-09-30")).toEqual([]);
    expect(neighbouringPenaltiesFor("cyber-secret-leaked", "2026-10-01")?.[0]).toMatchObject({
      imprisonmentMonths: 24,
      fineYen: 1_000_000,
      cumulative: false,
      crimesAbroad: true,
    });
  });
  test("83: whether the corporation is fined was not read and is not told", () => {
    const [found] = neighbouringPenaltiesFor("cyber-order-breach", "2026-11-30") ?? [];
    expect(found).toMatchObject({ fineYen: 2_000_000 });
    expect(found).not.toHaveProperty("corporateFine");
    expect(found?.source.grade).not.toBe("text");
  });
});

describe("Japan Bank for International Cooperation Act, Arts 44 to 47", () => {
  test("46, 47: administrative fines; since the amendment of 2026-09-18 no surer than inferred, with its gap", () => {
    expect(told("jbic-order-breach", "2026-06-01")).toEqual(["100万円以下の過料"]);
    expect(told("jbic-name-used", "2026-06-01")).toEqual(["10万円以下の過料"]);
    const [since] = neighbouringPenaltiesFor("jbic-secret-leaked", "2026-09-18") ?? [];
    expect(since?.source.grade).toBe("inferred");
    expect(since?.gaps).toContain("jbic-act-2026");
    expect(neighbouringPenaltiesFor("jbic-secret-leaked", "2025-05-31")).toBeUndefined();
  });
});

describe("the conducts", () => {
  test("each is punished by a row, has its duty, and its text in both languages", () => {
    for (const one of neighbouringConducts()) {
      expect(neighbouringPenaltiesFor(one.id, "2026-11-30"), one.id).not.toEqual([]);
      expect(one.duty.length, one.id).toBeGreaterThan(0);
      expect(one.text.ja, one.id).toMatch(/[぀-ヿ一-鿿]/);
    }
  });
  test("where an earlier text was not read, a known gap says so", () => {
    const gaps = new Set(knownGaps().map((gap) => gap.id));
    const named = neighbouringConducts().flatMap(({ earlierNotRead }) => earlierNotRead ?? []);
    expect(named.length).toBeGreaterThan(10);
    for (const gap of named) expect(gaps.has(gap), gap).toBe(true);
  });
  test("bad input: unknown-conduct and not-a-legal-date, never an empty list", () => {
    for (const junk of ["", "foreign-filing", "__proto__", null, 1, {}])
      expect(thrownCode(() => neighbouringPenaltiesFor(junk as never, "2026-06-05"))).toBe("unknown-conduct");
    expect(thrownAt(() => neighbouringPenaltiesFor("speeding" as never, "2026-06-05"))?.[1]).toEqual(["conduct"]);
    for (const junk of [undefined, "", "2026-02-30", 20260605])
      expect(thrownCode(() => neighbouringPenaltiesFor("land-order-breach", junk as never))).toBe("not-a-legal-date");
  });
});

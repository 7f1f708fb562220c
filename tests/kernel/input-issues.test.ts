import { describe, expect, test } from "vitest";
import { assessIntroductionDuty, assessOperatorDesignation, specifiedCriticalMaterials } from "../../src/doors/index";
import { checkOf, IntroductionPlan, validate } from "../../src/doors/schemas";
import { refusedKey, refusedWord, wrongType } from "../../src/kernel/input-issues";
import { nearest } from "../../src/kernel/nearest";

describe("what a message says of a value that is refused", () => {
  test("what was given, the nearest word, and every word in full", () => {
    const { code, message } = refusedWord(["business"], ["banking", "generation"], ["bankng"]);
    expect([code, message]).toEqual([
      "not-allowed-value",
      {
        ja: "「bankng」は使用できません。「banking」のことですか。使用できる値：banking, generation",
        en: "'bankng' is not allowed. Did you mean 'banking'? Allowed: banking, generation",
      },
    ]);
  });
  test("no word is guessed from afar, and none is cut", () => {
    const words = Array.from({ length: 90 }, (_, at) => `a-long-word-${at}`);
    const { message } = refusedWord([], words, ["x"]);
    expect(message.en).not.toContain("Did you mean");
    for (const word of words) expect(message.ja).toContain(word);
  });
  test.each([undefined, null, Number.NaN, 5, {}, [], Symbol("s"), 10n, () => 1, "\u{20000}".repeat(100)])(
    "of %s, without throwing",
    (value) => {
      expect(refusedWord([], ["a"], [value]).message.ja).toMatch(/^「.*」は使用できません/su);
      expect(wrongType([], { expected: "number" }, [value]).message.en).toMatch(/^Wrong type; expected number, not /);
    },
  );
  test("a value up to sixty letters stands in full, a longer one is cut by a letter, and a group is told as JSON", () => {
    const given = (value: unknown) => wrongType([], { expected: "number" }, [value]).message.en;
    expect(given("x".repeat(60))).toBe(`Wrong type; expected number, not '${"x".repeat(60)}'.`);
    expect(given("x".repeat(61))).toBe(`Wrong type; expected number, not '${"x".repeat(59)}…'.`);
    expect([given({ a: 1 }), given(true)]).toEqual([
      `Wrong type; expected number, not '{"a":1}'.`,
      "Wrong type; expected number, not 'true'.",
    ]);
    expect(wrongType([], { expected: "toString" }).message.en).toBe("Wrong type; expected toString.");
  });
  test("the type in words", () => {
    expect(wrongType(["on"], { expected: "number" }, ["1000"]).message).toEqual({
      ja: "「1000」ではなく、数値で入力してください。",
      en: "Wrong type; expected number, not '1000'.",
    });
    expect(wrongType([], { expected: "object" }).message.ja).toBe("項目の組（オブジェクト）で入力してください。");
  });
});

describe("nearest", () => {
  test.each([
    ["bank", "banking"],
    ["critcalFacility", "criticalFacility"],
    ["INTRODUCTION", "introduction"],
    ["zzz", undefined],
    ["", undefined],
    ["b".repeat(100_000), undefined],
  ])("of %s", (given, meant) => expect(nearest(given, ["banking", "criticalFacility", "introduction"])).toBe(meant));
  test.each([
    // A third of the letters may differ, no more; of two that are as near, the first is meant.
    ["abcdxx", ["abcdef"], "abcdef"],
    ["abcxxx", ["abcdef"], undefined],
    ["abcdefgh", ["abcdef"], "abcdef"],
    ["bat", ["cat", "rat"], "cat"],
    ["abd", ["abc", "abd"], "abd"],
    ["cab", ["dab", "cab"], "cab"],
    // What begins like a word is that word from three letters on.
    ["ban", ["banking"], "banking"],
    ["ba", ["banking"], undefined],
    // What is longer than sixty letters is no word.
    [`${"a".repeat(59)}b`, ["a".repeat(60)], "a".repeat(60)],
    [`${"a".repeat(60)}b`, ["a".repeat(61)], undefined],
  ])("of %s among %j", (given, words, meant) => expect(nearest(given, words)).toBe(meant));
});

describe("rules and schemas say it alike", () => {
  test("Act Art. 50(1): a business that is none", () => {
    const [issue] = assessOperatorDesignation({ business: "bank" as never }, "2026-04-01").issues ?? [];
    expect(issue?.message.ja).toMatch(/^「bank」は使用できません。「banking」のことですか。/);
  });
  test("Act Art. 52(1): a truth that is a text", () => {
    const [issue] = assessIntroductionDuty({ criticalFacility: "yes" as never }, "2026-05-10").issues ?? [];
    expect(issue).toMatchObject({ code: "wrong-type", path: ["criticalFacility"] });
    expect(issue?.message.en).toBe("Wrong type; expected boolean, not 'yes'.");
  });
  test("Act Art. 50(1): a number that is a text", () => {
    const facts = { business: "banking", averageDepositsYen: "1000" as never } as const;
    const [issue] = assessOperatorDesignation(facts, "2026-04-01").issues ?? [];
    expect(issue).toMatchObject({ code: "wrong-type", path: ["averageDepositsYen"] });
    expect(issue?.message.en).toContain("'1000'");
  });
  test("a form that is none is told with the forms; one that is absent is missing", () => {
    const [wrong] = checkOf(IntroductionPlan)({ form: "buy" }) ?? [];
    expect(wrong).toMatchObject({ code: "not-allowed-value", path: ["form"] });
    expect(wrong?.message.en).toBe("'buy' is not allowed. Allowed: introduction, outsourcing");
    const absent = validate(IntroductionPlan, {});
    expect(!absent.ok && absent.issues[0]).toMatchObject({ code: "missing", path: ["form"] });
  });
  test("a look-up still throws for a day that is none", () => {
    expect(() => specifiedCriticalMaterials("2026-02-30" as never)).toThrow();
  });
});

describe("a property of another name", () => {
  test("says the name that was probably meant, and every one in full", () => {
    const issue = refusedKey(["averageDeposits"], "averageDeposits", ["business", "averageDepositsYen"]);
    expect(issue).toMatchObject({ code: "unknown-key", path: ["averageDeposits"] });
    expect(issue.message).toEqual({
      ja: "「averageDeposits」という項目はありません。「averageDepositsYen」のことですか。使用できる項目：business, averageDepositsYen",
      en:
        "There is no property averageDeposits. Did you mean 'averageDepositsYen'? " +
        "Allowed: business, averageDepositsYen",
    });
  });

  test("says no name where none is near", () => {
    expect(refusedKey(["x"], "x", ["business"]).message.en).toBe("There is no property x. Allowed: business");
  });
});

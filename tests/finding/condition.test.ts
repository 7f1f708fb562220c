import { describe, expect, test } from "vitest";
import {
  all,
  allOf,
  anyOf,
  type Condition,
  criterion,
  evaluate,
  known,
  not,
  type Reason,
  unless,
} from "../../src/doors/finding";
import { at } from "../../src/kernel/provision";

type Facts = { readonly a?: unknown; readonly b?: { readonly c?: unknown } | null };

const text = { ja: "", en: "" };

const fact = (
  id: string,
  facts: readonly string[],
  value: (given: Facts) => unknown,
  grade?: "secondary" | "inferred",
): Condition<Facts> =>
  criterion<Facts>({
    id,
    text,
    basis: at("act:1"),
    facts,
    ...(grade && { grade }),
    test: (given) => value(given) as boolean | undefined,
  });

const a = fact("a", ["a"], (given) => known(given.a));

const c = fact("c", ["a", "b.c"], (given) => all(known(given.a), known(given.b?.c)));

const yes = fact("yes", ["x"], () => true);

const weakYes = fact("weak", ["x"], () => true, "secondary");

const no = fact("no", ["x"], () => false);

const unread = fact("unread", ["x"], () => "wording-not-read");

const weigh = (condition: Condition<Facts>, facts: Facts = {}) => {
  const { truth, grade, missing, unread: open } = evaluate(condition, facts, "2024-01-01", []);
  return [truth, grade, missing, open];
};

describe("conditions", () => {
  test("name the facts that are absent, or all where none is", () => {
    expect(weigh(a)).toEqual([undefined, "text", ["a"], false]);
    expect(weigh(c)).toEqual([undefined, "text", ["a", "b.c"], false]);
    expect(weigh(c, { a: true })).toEqual([undefined, "text", ["b.c"], false]);
    expect(weigh(c, { a: true, b: null })).toEqual([undefined, "text", ["b.c"], false]);
    expect(weigh(c, { a: true, b: undefined as never })).toEqual([undefined, "text", ["b.c"], false]);
    expect(weigh(c, { a: true, b: "text" as never })).toEqual([undefined, "text", ["b.c"], false]);
    expect(weigh(c, { a: true, b: { c: null } })).toEqual([undefined, "text", ["b.c"], false]);
    expect(weigh(c, { a: undefined, b: { c: true } })).toEqual([undefined, "text", ["a"], false]);
    expect(weigh(c, { a: null, b: { c: true } })).toEqual([undefined, "text", ["a"], false]);
    expect(weigh(c, { a: "junk", b: { c: true } })).toEqual([undefined, "text", ["a", "b.c"], false]);
    expect(weigh(allOf(a, c))).toEqual([undefined, "text", ["a", "b.c"], false]);
  });

  test("ask for nothing in a part that is decided, however deep it lies", () => {
    const open = [undefined, "text", ["a"], false];
    expect(weigh(allOf(yes, a))).toEqual(open);
    expect(weigh(anyOf(no, a))).toEqual(open);
    expect(weigh(allOf(not(no), a))).toEqual(open);
    expect(weigh(anyOf(not(yes), a))).toEqual(open);
    expect(weigh(allOf(anyOf(yes, c), a))).toEqual(open);
    expect(weigh(anyOf(allOf(no, c), a))).toEqual(open);
    expect(weigh(allOf(allOf(yes, yes), a))).toEqual(open);
    expect(weigh(anyOf(anyOf(no, no), a))).toEqual(open);
    expect(weigh(allOf(allOf(), a))).toEqual(open);
    expect(weigh(anyOf(anyOf(), a))).toEqual(open);
  });

  test("tell of each criterion whether it is met, not met or not known", () => {
    const reasons: Reason[] = [];
    evaluate(allOf(yes, not(no), a, unread), {}, "2024-01-01", reasons);
    expect(reasons.map((one) => [one.criterion, one.met])).toEqual([
      ["yes", true],
      ["no", false],
      ["a", "unknown"],
      ["unread", "unknown"],
    ]);
  });

  test("keep a wording that was not read apart from a fact that is missing", () => {
    expect(weigh(unread)).toEqual([undefined, "inferred", [], true]);
    expect(weigh(anyOf(unread, yes))).toEqual([true, "text", [], false]);
    expect(weigh(allOf(unread, a))).toEqual([undefined, "inferred", ["a"], true]);
    expect(weigh(allOf(unread, a), { a: false })).toEqual([false, "text", [], false]);
    expect(weigh(not(unread))).toEqual([undefined, "inferred", [], true]);
  });

  test("rest on the strongest proof, or on the weakest link", () => {
    expect(weigh(anyOf(weakYes, yes))[1]).toBe("text");
    expect(weigh(anyOf(yes, weakYes))[1]).toBe("text");
    expect(weigh(anyOf(weakYes, no))[1]).toBe("secondary");
    expect(weigh(allOf(weakYes, yes))[1]).toBe("secondary");
    expect(weigh(allOf(yes, weakYes))[1]).toBe("secondary");
    expect(weigh(allOf(weakYes, no))).toEqual([false, "text", [], false]);
    expect(weigh(unless(yes, no))[0]).toBe(true);
    expect(weigh(unless(yes, weakYes))).toEqual([false, "secondary", [], false]);
  });

  test("give a grade to a reason only where it is weaker than the text", () => {
    const reasons: { grade?: string }[] = [];
    evaluate(allOf(weakYes, yes), {}, "2024-01-01", reasons as never);
    expect(reasons.map((one) => ("grade" in one ? one.grade : "none"))).toEqual(["secondary", "none"]);
  });
});

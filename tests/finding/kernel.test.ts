import { describe, expect, test } from "vitest";
import { addCalendarMonths, isLegalDate, parseLegalDate } from "../../src/calendar/index";
import type { Condition } from "../../src/finding/index";
import {
  all,
  allOf,
  any,
  anyOf,
  assess,
  atLeast,
  atMost,
  criterion,
  evaluate,
  known,
  lessThan,
  moreThan,
  negate,
  not,
  unless,
} from "../../src/finding/index";
import { act } from "../../src/law/citation";

type Facts = { readonly a?: unknown; readonly b?: { readonly c?: unknown } | null };
const text = { ja: "", en: "" };
const fact = (id: string, facts: readonly string[], value: (given: Facts) => unknown, grade?: "secondary" | "inferred"): Condition<Facts> =>
  criterion<Facts>({ id, text, basis: act("1"), facts, ...(grade && { grade }), test: (given) => value(given) as boolean | undefined });
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
    expect(weigh(c, { a: "junk", b: { c: true } })).toEqual([undefined, "text", ["a", "b.c"], false]);
    expect(weigh(allOf(a, c))).toEqual([undefined, "text", ["a", "b.c"], false]);
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

describe("a question", () => {
  const ask = (when: Condition<Facts>, facts: Facts = {}, on = "2024-01-01", more = {}) =>
    assess(
      {
        question: text,
        basis: [act("1")],
        inForceFrom: "2023-01-01",
        cases: [{ answer: "one", text, when }],
        otherwise: { answer: "two", text },
        ...more,
      },
      facts,
      on as never,
    );
  test("is answered, open, not in force or not covered", () => {
    expect(ask(yes)).toMatchObject({ answer: "one", missing: [], grade: "text" });
    expect(ask(no).answer).toBe("two");
    expect(ask(weakYes).grade).toBe("secondary");
    expect(ask(a)).toMatchObject({ answer: "undetermined", why: "facts-missing", missing: ["a"] });
    expect(ask(unread)).toMatchObject({ answer: "undetermined", why: "wording-not-read", missing: [], grade: "inferred" });
    expect(ask(allOf(unread, a))).toMatchObject({ why: "facts-missing", missing: ["a"] });
    expect(ask(yes, {}, "2022-12-31")).toMatchObject({ why: "not-in-force", reasons: [], grade: "text" });
    expect(ask(yes, {}, "2023-01-01").answer).toBe("one");
    expect(ask(yes, {}, "2024-02-30")).toMatchObject({ why: "out-of-coverage", issues: [{ code: "not-a-legal-date", path: ["on"] }] });
    expect("why" in ask(yes) || "gaps" in ask(yes) || "lastRead" in ask(yes)).toBe(false);
  });

  test("from a day whose wording was not read", () => {
    const undetermined = { unread: [{ from: "2025-01-01", answerIs: "undetermined", gap: "g" }] };
    expect(ask(yes, {}, "2024-12-31", undetermined)).toMatchObject({ answer: "one", grade: "text" });
    expect(ask(yes, {}, "2025-01-01", undetermined)).toMatchObject({
      answer: "undetermined",
      why: "wording-not-read",
      lastRead: { answer: "one", until: "2025-01-01" },
      missing: [],
      gaps: ["g"],
      grade: "inferred",
    });
    expect(ask(a, {}, "2025-01-01", undetermined)).toMatchObject({ lastRead: { answer: "undetermined" }, missing: ["a"] });
    const inferred = { unread: [{ from: "2025-01-01", answerIs: "inferred", gap: "g" }] };
    expect(ask(yes, {}, "2025-01-01", inferred)).toMatchObject({ answer: "one", grade: "inferred", gaps: ["g"] });
  });
});

test("truth in three values", () => {
  expect([all(), all(true), all(true, undefined), all(undefined, false)]).toEqual([true, true, undefined, false]);
  expect([any(), any(false), any(false, undefined), any(undefined, true)]).toEqual([false, false, undefined, true]);
  expect([negate(true), negate(false), negate(undefined)]).toEqual([false, true, undefined]);
  expect([atLeast(5, 5), atLeast(4, 5), moreThan(5, 5), moreThan(6, 5)]).toEqual([true, false, false, true]);
  expect([atMost(5, 5), atMost(6, 5), lessThan(5, 5), lessThan(4, 5)]).toEqual([true, false, false, true]);
  for (const compare of [atLeast, moreThan, atMost, lessThan])
    for (const junk of [Number.NaN, null, undefined, "9"]) expect(compare(junk as never, 5)).toBeUndefined();
});

test("the last day of every month exists, and the next does not", () => {
  const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (const [at, days] of last.entries()) {
    const month = String(at + 1).padStart(2, "0");
    expect([isLegalDate(`2023-${month}-${days}`), isLegalDate(`2023-${month}-${days + 1}`), isLegalDate(`2023-${month}-00`)]).toEqual([
      true,
      false,
      false,
    ]);
  }
  const leap = ["2024-02-29", "2000-02-29", "1900-02-29", "2023-02-29"].map(isLegalDate);
  expect(leap).toEqual([true, true, false, false]);
  expect(["0001-01-01", "0000-01-01", "2024-00-01", "2024-13-01", "2024-01-010", "x2024-01-0", 20240101].map(isLegalDate)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(parseLegalDate("2024-01-01")).toEqual({ ok: true, value: "2024-01-01" });
  expect(parseLegalDate("x")).toMatchObject({ ok: false, issues: [{ path: [] }] });
  expect(parseLegalDate("x", ["on"])).toMatchObject({ ok: false, issues: [{ path: ["on"] }] });
  expect([addCalendarMonths("2024-01-31", 1), addCalendarMonths("2024-03-31", -1)]).toEqual(["2024-02-29", "2024-02-29"]);
});

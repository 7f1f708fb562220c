import { describe, expect, test } from "vitest";
import type { Condition, Reason } from "../../src/doors/finding";
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
  strongerGrade,
  undetermined,
  unless,
  weakerGrade,
} from "../../src/doors/finding";
import { at } from "../../src/kernel/provision";

type Facts = { readonly a?: unknown; readonly b?: { readonly c?: unknown } | null };
const text = { ja: "", en: "" };
const fact = (id: string, facts: readonly string[], value: (given: Facts) => unknown, grade?: "secondary" | "inferred"): Condition<Facts> =>
  criterion<Facts>({ id, text, basis: at("act:1"), facts, ...(grade && { grade }), test: (given) => value(given) as boolean | undefined });
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

describe("a question", () => {
  const ask = (when: Condition<Facts>, facts: Facts = {}, on = "2024-01-01", more = {}) =>
    assess(
      {
        question: text,
        basis: [at("act:1")],
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
    const undetermined = { wordings: [{ from: "2025-01-01", case: "D", gaps: ["g"], evidence: [], rows: [] }] };
    expect(ask(yes, {}, "2024-12-31", undetermined)).toMatchObject({ answer: "one", grade: "text" });
    expect(ask(yes, {}, "2025-01-01", undetermined)).toMatchObject({
      answer: "undetermined",
      why: "wording-not-read",
      lastRead: { answer: "one", until: "2025-01-01" },
      missing: [],
      gaps: ["g"],
      grade: "inferred",
    });
    expect(ask(a, {}, "2025-01-01", undetermined)).toMatchObject({ lastRead: { answer: "undetermined", missing: ["a"] }, missing: [] });
    const inferred = { wordings: [{ from: "2025-01-01", case: "B", gaps: ["g"], evidence: [], rows: [] }] };
    expect(ask(yes, {}, "2025-01-01", inferred)).toMatchObject({ answer: "one", grade: "inferred", gaps: ["g"] });
  });
});

describe("a question with several cases", () => {
  const b = fact("b", ["b"], (given) => known(given.b));
  const d = fact("d", ["d"], (given) => known((given as { d?: unknown }).d));
  const ask = (cases: readonly (readonly [string, Condition<Facts>])[], facts: object = {}, more: object = {}) =>
    assess(
      {
        question: text,
        basis: [at("act:1")],
        inForceFrom: "2023-01-01",
        cases: cases.map(([answer, when]) => ({ answer, text: { ja: answer, en: answer }, when })),
        otherwise: { answer: "else", text },
        ...more,
      },
      facts as Facts,
      "2024-01-01",
    );
  const criteria = (finding: { readonly reasons: readonly { readonly criterion: string }[] }) =>
    finding.reasons.map((one) => one.criterion);

  test("is looked at up to the first case that holds, and no further", () => {
    const finding = ask([
      ["first", no],
      ["second", yes],
      ["third", d],
    ]);
    expect(finding).toMatchObject({ answer: "second", answerText: { ja: "second" }, missing: [] });
    expect(criteria(finding)).toEqual(["no", "yes"]);
  });
  test("stays open for the facts of the open cases before it, not for those after it", () => {
    const finding = ask([
      ["first", a],
      ["never", no],
      ["second", yes],
      ["third", d],
    ]);
    expect(finding).toMatchObject({ answer: "undetermined", why: "facts-missing", missing: ["a"] });
    expect(criteria(finding)).toEqual(["a", "no", "yes"]);
    expect(
      ask([
        ["first", a],
        ["second", b],
      ]).missing,
    ).toEqual(["a", "b"]);
  });
  test("is answered where every case that is still possible gives the same answer", () => {
    expect(
      ask([
        ["same", a],
        ["same", yes],
      ]),
    ).toMatchObject({ answer: "same", missing: [] });
    expect(ask([["else", a]])).toMatchObject({ answer: "else", missing: [] });
    expect(
      ask([
        ["same", a],
        ["same", b],
      ]),
    ).toMatchObject({ answer: "undetermined", missing: ["a", "b"] });
    expect(
      ask([
        ["same", a],
        ["other", b],
        ["same", yes],
      ]),
    ).toMatchObject({ answer: "undetermined", missing: ["a", "b"] });
    // `b` can only give what follows anyway, whatever a case says that does not hold.
    expect(
      ask([
        ["one", a],
        ["else", b],
        ["never", no],
      ]),
    ).toMatchObject({ answer: "undetermined", missing: ["a"] });
  });
  test("tells nothing missing where the last wording read would answer", () => {
    const unread = { wordings: [{ from: "2024-01-01", case: "D", gaps: ["g"], evidence: [], rows: [] }] };
    expect(ask([["else", a]], {}, unread)).toMatchObject({
      answer: "undetermined",
      why: "wording-not-read",
      lastRead: { answer: "else", until: "2024-01-01" },
      missing: [],
    });
  });
  test("is as weak as the question itself and as every case that was looked at", () => {
    expect(ask([["first", yes]], {}, { grade: "secondary" }).grade).toBe("secondary");
    expect(ask([["first", yes]], {}, { grade: "text" }).grade).toBe("text");
    expect(ask([["first", yes]]).grade).toBe("text");
    expect(
      ask([
        ["first", not(weakYes)],
        ["second", yes],
      ]).grade,
    ).toBe("secondary");
    expect(
      ask([
        ["first", yes],
        ["second", weakYes],
      ]).grade,
    ).toBe("text");
  });
  test("takes facts that are not there as not known", () => {
    expect(ask([["first", yes]], undefined)).toMatchObject({ answer: "first" });
    expect(
      assess(
        {
          question: text,
          basis: [],
          inForceFrom: "2023-01-01",
          cases: [{ answer: "first", text, when: a }],
          otherwise: { answer: "else", text },
        },
        null as never as Facts,
        "2024-01-01",
      ),
    ).toMatchObject({ answer: "undetermined", missing: ["a"] });
  });
});

test("an answer that cannot be given for a reason outside the facts", () => {
  const question = { question: text, basis: [at("act:1")] };
  expect(undetermined(question, "2024-01-01", "not-in-force")).toEqual({
    question: text,
    answer: "undetermined",
    answerText: expect.objectContaining({ en: "undetermined: not in force on that day" }),
    on: "2024-01-01",
    why: "not-in-force",
    reasons: [],
    missing: [],
    basis: [at("act:1")],
    grade: "text",
  });
  expect(undetermined({ ...question, grade: "secondary" }, "2024-01-01", "out-of-coverage").grade).toBe("secondary");
  expect(undetermined({ ...question, grade: "secondary" }, "2024-01-01", "wording-not-read", ["g"])).toMatchObject({
    grade: "inferred",
    gaps: ["g"],
  });
  expect(undetermined(question, "2024-01-01", "not-in-force")).not.toHaveProperty("gaps");
});

test("grades, the weaker and the stronger of two", () => {
  const grades = ["text", "official-summary", "secondary", "inferred"] as const;
  for (const [at, one] of grades.entries())
    for (const [beside, other] of grades.entries()) {
      expect(weakerGrade(one, other)).toBe(grades[Math.max(at, beside)]);
      expect(strongerGrade(one, other)).toBe(grades[Math.min(at, beside)]);
    }
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

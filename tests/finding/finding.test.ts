import { describe, expect, test } from "vitest";
import { allOf, assess, type Condition, criterion, known, not, undetermined } from "../../src/doors/finding";
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

const yes = fact("yes", ["x"], () => true);

const weakYes = fact("weak", ["x"], () => true, "secondary");

const no = fact("no", ["x"], () => false);

const unread = fact("unread", ["x"], () => "wording-not-read");

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
    expect(ask(unread)).toMatchObject({
      answer: "undetermined",
      why: "wording-not-read",
      missing: [],
      grade: "inferred",
    });
    expect(ask(allOf(unread, a))).toMatchObject({ why: "facts-missing", missing: ["a"] });
    expect(ask(yes, {}, "2022-12-31")).toMatchObject({ why: "not-in-force", reasons: [], grade: "text" });
    expect(ask(yes, {}, "2023-01-01").answer).toBe("one");
    expect(ask(yes, {}, "2024-02-30")).toMatchObject({
      why: "out-of-coverage",
      issues: [{ code: "not-a-legal-date", path: ["on"] }],
    });
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
    expect(ask(a, {}, "2025-01-01", undetermined)).toMatchObject({
      lastRead: { answer: "undetermined", missing: ["a"] },
      missing: [],
    });
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

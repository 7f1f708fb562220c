import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import type { Condition, Question } from "../../src/doors/finding";
import { allOf, anyOf, assess, criterion, not } from "../../src/doors/finding";
import { act } from "../../src/kernel/citation";

type Facts = Readonly<Record<string, boolean | undefined>>;
const text = { ja: "", en: "" };
const names = ["a", "b", "c", "d", "e"];

/** Some criteria look at one fact, some at two, one asks for a wording that was not read from 2025 on. */
const leaf = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.constantFrom("one", "two", "unread")).map(
  ([first, second, kind]): Condition<Facts> =>
    criterion<Facts>({
      id: `${kind}-${first}-${second}`,
      text,
      basis: act("1"),
      facts: kind === "two" && first !== second ? [first, second] : [first],
      ...(kind === "two" && { grade: "secondary" }),
      test: (facts, on) => {
        if (kind === "unread" && on >= "2025-01-01") return "wording-not-read";
        if (kind !== "two") return facts[first];
        return facts[first] === undefined || facts[second] === undefined ? undefined : facts[first] !== facts[second];
      },
    }),
);
const { condition } = fc.letrec<{ condition: Condition<Facts> }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((parts) => allOf(...parts)),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((parts) => anyOf(...parts)),
    tie("condition").map((part) => not(part)),
  ),
}));
const question = (conditions: readonly Condition<Facts>[]): Question<Facts, string> => ({
  question: text,
  basis: [act("1")],
  inForceFrom: "2023-01-01",
  unread: [
    { from: "2025-06-01", answerIs: "inferred", gap: "first" },
    { from: "2026-01-01", answerIs: "undetermined", gap: "second" },
  ],
  cases: conditions.map((when, index) => ({ answer: `case-${index}`, text, when })),
  otherwise: { answer: "none", text },
});
const days = ["2022-12-31", "2024-01-01", "2024-01-02", "2025-01-01", "2025-06-01", "2026-01-01"] as const;
const facts = fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(true, false, undefined)])));

describe("a finding that was built before", () => {
  test("is what a question that nobody has asked yet would give", () => {
    fc.assert(
      fc.property(
        fc.array(condition, { maxLength: 3 }),
        fc.array(fc.tuple(facts, fc.constantFrom(...days)), { minLength: 3, maxLength: 40 }),
        (conditions, asked) => {
          const known = question(conditions);
          for (const [given, on] of [...asked, ...asked]) {
            const fresh = assess(question(conditions), given as Facts, on);
            expect(JSON.stringify(assess(known, given as Facts, on))).toBe(JSON.stringify(fresh));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  const one = (name: string) => criterion<Facts>({ id: name, text, basis: act("1"), facts: [name], test: (given) => given[name] });
  const simple = () => question([allOf(one("a"), one("b"))]);

  test("cannot be changed by whoever received it", () => {
    const known = simple();
    for (const round of [1, 2, 3, 4]) {
      const finding = assess(known, { a: true, b: true }, "2024-01-01");
      expect(finding, `round ${round}`).toMatchObject({ answer: "case-0", reasons: [{ met: true }, { met: true }], missing: [] });
      Object.assign(finding, { answer: "none" });
      for (const change of [() => (finding.reasons as unknown[]).pop(), () => Object.assign(finding.reasons[0] ?? {}, { met: false })]) {
        try {
          change();
        } catch {} // It is frozen.
      }
    }
  });

  test("cannot be forged by facts that change while they are read", () => {
    const known = simple();
    for (let reading = 0; reading < 20; reading += 1) {
      let reads = 0;
      const shifting = {
        get a() {
          reads += 1;
          return (reads + reading) % 2 === 0;
        },
        b: true,
      };
      assess(known, shifting, "2024-01-01");
      expect(assess(known, { a: true, b: true }, "2024-01-01").answer).toBe("case-0");
      expect(assess(known, { a: false, b: true }, "2024-01-01").answer).toBe("none");
    }
  });

  test("is not looked for without end: past what is kept, answers are built anew", () => {
    const many = Array.from({ length: 14 }, (_, index) => `fact-${index}`);
    const known = question([allOf(...many.map(one))]);
    for (let bits = 0; bits < 2 ** 14; bits += 3) {
      const given = Object.fromEntries(many.map((name, index) => [name, (bits & (1 << index)) !== 0]));
      const finding = assess(known, given, "2024-01-01");
      expect(finding.answer).toBe(bits === 2 ** 14 - 1 ? "case-0" : "none");
      expect(finding.reasons.map((reason) => reason.met)).toEqual(many.map((name) => given[name]));
    }
    expect(assess(known, Object.fromEntries(many.map((name) => [name, true])), "2024-01-01").answer).toBe("case-0");
  });

  describe("is kept", () => {
    const two = criterion<Facts>({
      id: "two",
      text,
      basis: act("1"),
      facts: ["c", "d"],
      test: ({ c, d }) => (c === undefined || d === undefined ? undefined : c && d),
    });
    /** Whether the second of two equal askings gives what the first one built. */
    const kept = (known: Question<Facts, string>, given: Facts, on: LegalDate = "2024-01-01") => {
      const before = assess(known, given, on);
      return assess(known, given, on).reasons === before.reasons;
    };

    test("from the second asking of a question on, for every day of the same wording", () => {
      const known = simple();
      const first = assess(known, { a: true, b: true }, "2024-01-01");
      const second = assess(known, { a: true, b: true }, "2024-01-01");
      const third = assess(known, { a: true, b: true }, "2024-01-02");
      expect(second.reasons).not.toBe(first.reasons);
      expect(third.reasons).toBe(second.reasons);
      expect([second.on, third.on]).toEqual(["2024-01-01", "2024-01-02"]);
      expect(assess(known, { a: true, b: true }, "2025-06-01").reasons).not.toBe(second.reasons);
      expect(kept(known, { a: true, b: true }, "2025-06-01")).toBe(true);
      expect(assess(known, { a: true, b: true }, "2024-01-01").reasons).toBe(second.reasons);
    });
    test("whatever the answer, each by its own words", () => {
      const known = simple();
      assess(known, {}, "2024-01-01");
      for (const given of [{}, { a: true }, { a: false }, { b: false }, { a: true, b: false }]) expect(kept(known, given)).toBe(true);
      expect(assess(known, { a: true }, "2024-01-01").missing).toEqual(["b"]);
      expect(assess(known, { b: false }, "2024-01-01").answer).toBe("none");
    });
    test("but not where what is missing hangs on which facts of a criterion are there", () => {
      const known = question([allOf(one("a"), two)]);
      assess(known, {}, "2024-01-01");
      expect(kept(known, { a: true })).toBe(false);
      expect(kept(known, { a: true, c: true })).toBe(false);
      expect(assess(known, { a: true, c: true }, "2024-01-01").missing).toEqual(["d"]);
      expect(assess(known, { a: true, d: true }, "2024-01-01").missing).toEqual(["c"]);
      // Decided all the same, or open for a criterion of one fact: nothing hangs on it.
      expect(kept(known, { a: false })).toBe(true);
      expect(kept(known, { c: true, d: true })).toBe(true);
    });
    test("up to a limit, and what was kept before stays", () => {
      const many = Array.from({ length: 12 }, (_, index) => `fact-${index}`);
      const known = question([allOf(...many.map(one))]);
      const given = (bits: number): Facts => Object.fromEntries(many.map((name, index) => [name, (bits & (1 << index)) !== 0]));
      assess(known, given(0), "2024-01-01");
      expect(kept(known, given(1))).toBe(true);
      for (let bits = 2; bits < 2 ** 11; bits += 1) assess(known, given(bits), "2024-01-01");
      expect(kept(known, given(2 ** 12 - 1))).toBe(false);
      expect(kept(known, given(1))).toBe(true);
    });
    test("for many askings: some hundred ways through a question fit", () => {
      const many = Array.from({ length: 9 }, (_, index) => `fact-${index}`);
      const known = question([allOf(...many.map(one))]);
      const given = (bits: number): Facts => Object.fromEntries(many.map((name, index) => [name, (bits & (1 << index)) !== 0]));
      for (let round = 0; round < 3; round += 1) for (let bits = 0; bits < 2 ** 9; bits += 1) assess(known, given(bits), "2024-01-01");
      for (let bits = 0; bits < 2 ** 9; bits += 1) expect(kept(known, given(bits))).toBe(true);
    });
  });
});

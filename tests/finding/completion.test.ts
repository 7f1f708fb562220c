import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allOf,
  anyOf,
  assess,
  type Condition,
  criterion,
  fact,
  not,
  number,
  type Truth,
  word,
} from "../../src/doors/finding";
import { assessManagementOrder } from "../../src/doors/patents";
import { at } from "../../src/kernel/provision";

type Facts = Readonly<Record<string, boolean | number | string | undefined>>;

const text = { ja: "", en: "" };
const ask = (when: Condition<Facts>, facts: Facts, before: Condition<Facts> = not(allOf())) =>
  assess(
    {
      question: text,
      basis: [at("act:1")],
      inForceFrom: "2023-01-01",
      cases: [
        { answer: "first", text, when: before },
        { answer: "yes", text, when },
      ],
      otherwise: { answer: "no", text },
    },
    facts,
    "2024-05-01",
  );

describe("the second pass over facts under two criteria", () => {
  test("Act Art. 83(1)(3): whether it is needed against a leak does not matter where a leak is imminent", () => {
    const facts = { leakImminent: true, recommendedMeasuresTaken: false };
    expect(assessManagementOrder(facts, "2026-06-01").missing).toEqual([
      "measuresBreached",
      "recommended",
      "justifiableReason",
    ]);
  });

  test("a fact that is either way met is not missing, and the answer is given", () => {
    const either = anyOf(fact<Facts>("a", "act:1", "甲", "a"), not(fact<Facts>("a", "act:1", "甲", "a")));
    expect(ask(either, {})).toMatchObject({
      answer: "yes",
      missing: [],
      reasons: [{ met: "unknown" }, { met: "unknown" }],
    });
    expect(ask(allOf(either, fact<Facts>("b", "act:1", "乙", "b")), {})).toMatchObject({
      answer: "undetermined",
      missing: ["b"],
    });
  });

  test("facts under two criteria are completed although of another the values are not known", () => {
    const reads = (name: string) =>
      criterion<Facts>({
        ...{ id: name, text, basis: at("act:1"), facts: ["kind", name] },
        test: (facts) => (facts.kind === undefined ? undefined : facts.kind === name),
      });
    const either = anyOf(fact<Facts>("a", "act:1", "甲", "a"), not(fact<Facts>("a", "act:1", "甲", "a")));
    // Nothing hangs on a: it is met either way, whatever the kind is.
    expect(ask(allOf(either, anyOf(reads("x"), reads("y"))), {}).missing).not.toContain("a");
    expect(ask(allOf(either, anyOf(reads("x"), reads("y"))), {}).missing).toContain("kind");
  });

  test("numbers are tried on each side of their limits, words one by one", () => {
    const size = number<Facts>("size");
    const gap = allOf(size.atLeast(20, "act:1", "", ""), size.lessThan(10, "act:1", "", ""));
    expect(ask(gap, {})).toMatchObject({ answer: "no", missing: [] });
    const between = allOf(size.atLeast(10, "act:1", "", ""), size.lessThan(20, "act:1", "", ""));
    expect(ask(between, {})).toMatchObject({ answer: "undetermined", missing: ["size"] });
    const kind = (words: readonly string[]) => word<Facts>("kind", words, "act:1", "", "");
    expect(ask(allOf(kind(["a", "b"]), kind(["c"])), {})).toMatchObject({ answer: "no", missing: [] });
    expect(ask(allOf(kind(["a", "b"]), kind(["b", "c"])), {})).toMatchObject({
      answer: "undetermined",
      missing: ["kind"],
    });
  });

  test("what a criterion of its own tells apart is not known: one walk is told as it is", () => {
    const leaf = criterion<Facts>({
      id: "a",
      text,
      basis: at("act:1"),
      facts: ["a"],
      test: (facts) => facts.a as Truth,
    });
    expect(ask(anyOf(leaf, not(leaf)), {})).toMatchObject({ answer: "undetermined", missing: ["a"] });
  });

  const names = ["a", "b", "c", "d"] as const;
  const leaf = fc.constantFrom(...names).map((name) => fact<Facts>(name, "act:1", name, name));
  const { condition } = fc.letrec<{ condition: Condition<Facts> }>((tie) => ({
    condition: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      tie("condition").map((one) => not(one)),
      fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((parts) => allOf(...parts)),
      fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((parts) => anyOf(...parts)),
    ),
  }));

  test("missing is exactly what tells two completions apart, however often a fact is looked at", () => {
    let open = 0;
    fc.assert(
      fc.property(
        condition,
        condition,
        fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(true, false, undefined)]))),
        (before, when, given) => {
          const facts = given as Facts;
          const unknown = names.filter((name) => facts[name] === undefined);
          const filled = Array.from({ length: 2 ** unknown.length }, (_, bits) => ({
            ...facts,
            ...Object.fromEntries(unknown.map((name, index) => [name, (bits & (1 << index)) !== 0])),
          }));
          const answer = (one: Facts) => ask(when, one, before).answer;
          const decisive = unknown.filter((name) =>
            filled.some((one) => answer({ ...one, [name]: true }) !== answer({ ...one, [name]: false })),
          );
          const finding = ask(when, facts, before);
          if (decisive.length > 0) open += 1;
          expect([...finding.missing].sort()).toEqual([...decisive].sort());
          expect(finding.answer).toBe(decisive.length > 0 ? "undetermined" : answer(filled[0] as Facts));
        },
      ),
      { numRuns: 1500, seed: 52 },
    );
    expect(open).toBeGreaterThan(200);
  });
});

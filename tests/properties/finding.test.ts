import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Condition, Reason, Truth } from "../../src/doors/finding";
import { all, allOf, any, anyOf, assess, criterion, evaluate, negate, not } from "../../src/doors/finding";
import { at } from "../../src/kernel/provision";

const truth = fc.constantFrom<Truth>(true, false, undefined);

describe("Kleene logic", () => {
  test("laws", () => {
    fc.assert(
      fc.property(truth, truth, truth, (a, b, c) => {
        expect(all(a, b)).toBe(all(b, a));
        expect(any(a, b)).toBe(any(b, a));
        expect(all(a, all(b, c))).toBe(all(all(a, b), c));
        expect(any(a, any(b, c))).toBe(any(any(a, b), c));
        expect(all(a, any(b, c))).toBe(any(all(a, b), all(a, c)));
        expect(negate(all(a, b))).toBe(any(negate(a), negate(b)));
        expect(negate(negate(a))).toBe(a);
        expect(all(a, any(a, b))).toBe(a);
      }),
    );
  });
  test("the truth tables of the unknown", () => {
    expect(all(undefined, false)).toBe(false);
    expect(all(undefined, true)).toBeUndefined();
    expect(any(undefined, true)).toBe(true);
    expect(any(undefined, false)).toBeUndefined();
  });
});

type Facts = Readonly<Record<string, boolean | undefined>>;
const names = ["a", "b", "c", "d", "e", "f"] as const;

/** Conditions in which every fact is looked at by one criterion, as in an article. */
function conditionOver(facts: readonly string[]): fc.Arbitrary<Condition<Facts>> {
  const [first] = facts;
  if (facts.length === 1 && first !== undefined) {
    const leaf = criterion<Facts>({
      id: first,
      text: { ja: first, en: first },
      basis: at("act:1"),
      facts: [first],
      test: (given) => given[first],
    });
    return fc.boolean().map((negated) => (negated ? not(leaf) : leaf));
  }
  return fc.integer({ min: 1, max: facts.length - 1 }).chain((at) =>
    fc
      .tuple(conditionOver(facts.slice(0, at)), conditionOver(facts.slice(at)), fc.boolean(), fc.boolean())
      .map(([left, right, conjunction, negated]) => {
        const both = conjunction ? allOf(left, right) : anyOf(left, right);
        return negated ? not(both) : both;
      }),
  );
}

function truthOf(condition: Condition<Facts>, facts: Facts): Truth {
  return evaluate(condition, facts, "2024-05-01", []).truth;
}

/** Every way to fill in the facts that are not known. */
function completions(facts: Facts): Facts[] {
  const open = names.filter((name) => facts[name] === undefined);
  return Array.from({ length: 2 ** open.length }, (_, bits) => ({
    ...facts,
    ...Object.fromEntries(open.map((name, index) => [name, (bits & (1 << index)) !== 0])),
  }));
}

describe("evaluation of conditions", () => {
  test("is determined exactly when every completion agrees, and misses exactly the facts that could change it", () => {
    const facts = fc.record(Object.fromEntries(names.map((name) => [name, truth])));
    fc.assert(
      fc.property(conditionOver(names), facts, (condition, given) => {
        const reasons: Reason[] = [];
        const outcome = evaluate(condition, given as Facts, "2024-05-01", reasons);
        const filled = completions(given as Facts);
        const truths = new Set(filled.map((one) => truthOf(condition, one)));
        expect(outcome.truth).toBe(truths.size === 1 ? [...truths][0] : undefined);
        const decisive = names.filter(
          (name) =>
            (given as Facts)[name] === undefined &&
            filled.some(
              (one) => truthOf(condition, { ...one, [name]: true }) !== truthOf(condition, { ...one, [name]: false }),
            ),
        );
        expect([...outcome.missing].sort()).toEqual(decisive);
        expect(reasons.map((reason) => reason.criterion)).toEqual([...names]);
      }),
      { numRuns: 500 },
    );
  });
});

/** Conditions in which a fact may be looked at by several criteria, and a criterion may look at several facts. */
const leafOver = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }), fc.boolean())
  .map(([facts, every]) =>
    criterion<Facts>({
      id: facts.join(every ? "&" : "|"),
      text: { ja: "", en: "" },
      basis: at("act:1"),
      facts,
      test: (given) => (every ? all(...facts.map((name) => given[name])) : any(...facts.map((name) => given[name]))),
    }),
  );
const { condition: anyCondition } = fc.letrec<{ condition: Condition<Facts> }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leafOver,
    tie("condition").map((one) => not(one)),
    fc.array(tie("condition"), { maxLength: 3 }).map((parts) => allOf(...parts)),
    fc.array(tie("condition"), { maxLength: 3 }).map((parts) => anyOf(...parts)),
  ),
}));
const anyFacts = fc.record(Object.fromEntries(names.map((name) => [name, truth]))).map((given) => given as Facts);

function criteriaOf(condition: Condition<Facts>): readonly { readonly facts: readonly string[] }[] {
  if (condition.kind === "criterion") return [condition];
  if (condition.kind === "decided" || condition.kind === "of-part" || condition.kind === "each-of") return [];
  return condition.kind === "not" ? criteriaOf(condition.of) : condition.of.flatMap(criteriaOf);
}

/** The facts not known whose value decides the answer under some completion of the others. */
function decisiveFor(answer: (facts: Facts) => unknown, given: Facts): string[] {
  const filled = completions(given);
  return names.filter(
    (name) =>
      given[name] === undefined &&
      filled.some((one) => answer({ ...one, [name]: true }) !== answer({ ...one, [name]: false })),
  );
}

describe("evaluation where a fact is looked at by several criteria, against every completion", () => {
  test("a truth that is told holds in every completion, and no fact that could change it is left out", () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, (condition, given) => {
        const outcome = evaluate(condition, given, "2024-05-01", []);
        if (outcome.truth !== undefined)
          for (const one of completions(given)) expect(truthOf(condition, one)).toBe(outcome.truth);
        expect(outcome.missing).toEqual(
          expect.arrayContaining(
            decisiveFor((facts) => truthOf(condition, facts), given).filter(() => outcome.truth === undefined),
          ),
        );
      }),
      { numRuns: 2000 },
    );
  });
  test("where no fact that is not known is shared, the missing facts are exactly those that could change it", () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, (condition, given) => {
        const open = criteriaOf(condition).flatMap((one) => one.facts.filter((name) => given[name] === undefined));
        fc.pre(new Set(open).size === open.length);
        const outcome = evaluate(condition, given, "2024-05-01", []);
        expect([...outcome.missing].sort()).toEqual(decisiveFor((facts) => truthOf(condition, facts), given));
      }),
      { numRuns: 2000 },
    );
  });
  test("several cases: an answer that is told holds in every completion, and no fact that could change it is left out", () => {
    const answers = fc.array(fc.tuple(fc.constantFrom("x", "y", "z"), anyCondition), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(answers, fc.constantFrom("x", "y", "z"), anyFacts, (cases, otherwise, given) => {
        const text = { ja: "", en: "" };
        const ask = (facts: Facts) =>
          assess(
            {
              question: text,
              basis: [at("act:1")],
              inForceFrom: "2023-01-01",
              cases: cases.map(([answer, when]) => ({ answer, text, when })),
              otherwise: { answer: otherwise, text },
            },
            facts,
            "2024-05-01",
          );
        const finding = ask(given);
        if (finding.answer === "undetermined") {
          const decisive = decisiveFor((facts) => ask(facts).answer, given);
          expect(finding.missing).toEqual(expect.arrayContaining(decisive));
          // Where no fact that is not known is shared, they are exactly those, also past cases that give what follows anyway.
          const open = cases
            .flatMap(([, when]) => criteriaOf(when))
            .flatMap((one) => one.facts.filter((name) => given[name] === undefined));
          if (new Set(open).size === open.length) expect([...finding.missing].sort()).toEqual(decisive);
        } else {
          expect(finding.missing).toEqual([]);
          for (const one of completions(given)) expect(ask(one).answer).toBe(finding.answer);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("assess", () => {
  const grown = criterion<{ a?: boolean; b?: number }>({
    id: "grown",
    text: { ja: "甲", en: "a" },
    basis: at("act:1"),
    facts: ["a"],
    test: (facts) => facts.a,
  });
  const weak = criterion<{ a?: boolean; b?: number }>({
    id: "weak",
    text: { ja: "乙", en: "b" },
    basis: at("act:2"),
    facts: ["b"],
    grade: "inferred",
    test: (facts) => (facts.b === undefined ? undefined : facts.b > 1),
  });
  const question = {
    question: { ja: "問", en: "question" },
    basis: [at("act:1")],
    inForceFrom: "2023-01-01",
    wordings: [{ from: "2026-09-18", case: "D", gaps: ["some-gap"], evidence: [], rows: [] }],
    cases: [{ answer: "yes", text: { ja: "はい", en: "yes" }, when: allOf(grown, weak) }],
    otherwise: { answer: "no", text: { ja: "いいえ", en: "no" } },
  } as const;

  test("one false criterion decides although others are unknown, on the strength of its own source", () => {
    const finding = assess(question, { a: false }, "2024-01-01");
    expect(finding).toMatchObject({ answer: "no", missing: [], grade: "text" });
  });
  test("an answer is no stronger than its weakest source", () => {
    expect(assess(question, { a: true, b: 2 }, "2024-01-01")).toMatchObject({ answer: "yes", grade: "inferred" });
  });
  test("missing facts are named", () => {
    expect(assess(question, { a: true }, "2024-01-01")).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      missing: ["b"],
    });
  });
  test("before the provision was in force", () => {
    expect(assess(question, { a: true, b: 2 }, "2022-12-31")).toMatchObject({
      answer: "undetermined",
      why: "not-in-force",
      reasons: [],
    });
  });
  test("where the wording of the day was not read, the last wording read is told apart from the law of the day", () => {
    expect(assess(question, { a: true, b: 2 }, "2026-09-18")).toMatchObject({
      answer: "undetermined",
      why: "wording-not-read",
      lastRead: { answer: "yes", until: "2026-09-18" },
      gaps: ["some-gap"],
      grade: "inferred",
      missing: [],
    });
    expect(assess(question, { a: true, b: 2 }, "2026-09-17")).toMatchObject({ answer: "yes" });
  });
  test("a day that does not exist is an issue, not a throw", () => {
    expect(assess(question, {}, "2024-02-30")).toMatchObject({
      answer: "undetermined",
      why: "out-of-coverage",
      issues: [{ code: "not-a-legal-date", path: ["on"] }],
    });
  });
  test("a finding survives JSON", () => {
    const finding = assess(question, { a: true }, "2026-10-01");
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
  });
});

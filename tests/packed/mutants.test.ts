import { expect, test } from "vitest";
// @ts-expect-error: a program of the project without declarations.
import { mutantsOf, neighbourOf } from "../../scripts/mutate/mutants.mjs";

/** The mutator of the law's own numbers changes what it says that it changes, and leaves the rest. */

interface Mutant {
  readonly key: string;
  readonly kind: string;
  readonly was: string;
  readonly now: string;
}
const mutants = (text: string): readonly string[] =>
  (mutantsOf("x.ts", text) as { readonly mutants: readonly Mutant[] }).mutants.map(
    ({ kind, was, now }) => `${kind}: ${was} => ${now}`,
  );

test.each<[string, readonly string[]]>([
  ['at("act:52:1");', ["provision: act:52:1 => act:52:2"]],
  ['at("meti:24:1:3:イ");', ["provision: meti:24:1:3:イ => meti:24:1:4:イ"]],
  ['const from = "2024-05-01";', ["day: 2024-05-01 => 2024-05-02", "day: 2024-05-01 => 2024-04-30"]],
  ["f({ months: 3 });", ["period: 3 => 4", "period: 3 => 2"]],
  ['f({ firstDay: "excluded" });', ["period: excluded => included"]],
  ["const limit = 500_000;", ["threshold: 500_000 => 500001", "threshold: 500_000 => 499999"]],
  ["const met = a >= b;", ["comparator: a >= b => >"]],
  ["const met = a && b;", ["combinator: a && b => ||"]],
  ["const rule = allOf(a, b);", ["combinator: allOf => anyOf"]],
  ["const rule = not(a);", ["combinator: not => the thing itself"]],
  ["const rule = unless(a, b);", ["combinator: unless => the rule alone"]],
  ["const all = list.every(f);", ["combinator: .every => .some"]],
  ['const row = { "at-least": kw };', ["comparator: at-least => more-than"]],
  ["type Months = 6 | 12; interface A { readonly b: 3 }", []],
  ['import { at } from "../kernel/provision"; const first = list[0]; const last = list.at(-1);', []],
  ["const text = `a` + b;", []],
])("%s", (text, expected) => {
  expect(mutants(text)).toEqual(expected);
});

test("each mutant can be switched on alone, and none changes what stands there", () => {
  const text = "result = [1 + 2 < 3 && !(list.some((one) => one > 4)), limit(10)];";
  const made = mutantsOf("x.ts", text) as {
    readonly mutants: readonly (Mutant & { readonly id: number })[];
    text: string;
  };
  const run = (on: number) => {
    let result: unknown;
    const set = (value: unknown) => {
      result = value;
    };
    const program = new Function("__m", "list", "limit", "set", `let result; ${made.text}; set(result);`);
    program(
      (id: number) => id === on,
      [3, 4],
      (number: number) => number,
      set,
    );
    return JSON.stringify(result);
  };
  expect(run(0)).toBe("[false,10]");
  const seen = made.mutants.map(({ id, kind, was, now }) => `${kind} ${was} ${now}: ${run(id)}`);
  expect(seen).toContain("threshold 10 11: [false,11]");
  expect(seen).toContain("threshold 3 4: [true,10]");
  expect(new Set(made.mutants.map(({ key }) => key)).size).toBe(made.mutants.length);
});

test("the neighbour of a provision is the next of its last number", () => {
  expect(["act:9", "order:12:1:13", "act:52:3 proviso"].map(neighbourOf)).toEqual([
    "act:10",
    "order:12:1:14",
    "act:52:4 proviso",
  ]);
});

// Compares the build under test with the oracle and tells every difference that nobody expected. See scripts/differential.mjs.
import fc from "fast-check";
import { mutated, wellFormed } from "../arbitraries";
import { comparableForms, factsFor, type Met, renamedFunctions, type Side, thrownForm } from "./adapter";
import type * as entries from "./entries";
import type { Asked, Field, LookUp } from "./entries";

export { renamedFunctions };

/** What is asked of one build. */
export type Build = typeof entries;

/** A difference that is meant: where, since when, by which provision, and why. */
export interface Expected {
  /** Name of the function. */
  readonly rule: string;
  /** The field of its answer; `rows` where a table has more or fewer rows. */
  readonly field: string | readonly string[];
  /** First day on which it differs; absent where it does not depend on a day. */
  readonly from?: string;
  /** First day on which it does not any more. */
  readonly until?: string;
  readonly provision: string;
  readonly why: string;
}

/** One field in which the builds differ, for one input. */
export interface Difference {
  readonly rule: string;
  readonly field: string;
  readonly on: string | undefined;
  readonly input: unknown;
  readonly oracle: unknown;
  readonly current: unknown;
}

export interface Options {
  readonly oracle: Build;
  readonly current: Build;
  /** Names of the oracle's exported functions, and those of them that take a day alone or nothing. */
  readonly exported: readonly string[];
  readonly ofDay: readonly string[];
  readonly ofNothing: readonly string[];
  /** Days on which something turns. */
  readonly days: readonly string[];
  readonly expected: readonly Expected[];
  readonly runs: number;
  readonly seed: number;
  /** Every fact set on every day. */
  readonly long: boolean;
  /** Only functions whose name contains this. */
  readonly only: string;
  readonly tell: (line: string) => void;
}

export interface Report {
  readonly unexpected: readonly Difference[];
  readonly unmatched: readonly Expected[];
  readonly notAsked: readonly string[];
  readonly asked: number;
}

type Ask = (facts: never, on: never) => unknown;

export function compare(options: Options): Report {
  const { oracle, current, days, expected, only, tell } = options;
  const unexpected: Difference[] = [];
  const matched = new Set<Expected>();
  const covered = new Set(oracle.notCompared);
  const met: Met = new Map();
  let asked = 0;

  const rowsFor = new Map<string, Expected[]>();
  for (const row of expected) rowsFor.set(row.rule, [...(rowsFor.get(row.rule) ?? []), row]);
  const answers = { oracle: comparableForms("oracle", false), current: comparableForms("current", false) };
  const tables = { oracle: comparableForms("oracle", true, met), current: comparableForms("current", true) };

  /** Both answers to one question; the differences that no row expects. */
  const differences = (
    rule: string,
    on: string | undefined,
    input: unknown,
    ask: Readonly<Record<Side, () => unknown>>,
    forms = answers,
  ) => {
    asked += 1;
    const said = (side: Side): unknown => {
      try {
        return forms[side](ask[side]());
      } catch (error) {
        return thrownForm(error);
      }
    };
    const [before, now] = [said("oracle"), said("current")];
    if (same(before, now)) return [];
    return fieldsOf(before, now).flatMap(([field, one, other]): readonly Difference[] => {
      const row = rowsFor.get(rule)?.find((some) => expects(some, field, on));
      if (row === undefined) return [{ rule, field, on, input, ...whereDifferent(one, other) }];
      matched.add(row);
      return [];
    });
  };
  const wanted = (rule: string): boolean => {
    covered.add(rule);
    return rule.includes(only);
  };
  const part = (name: string, rules: readonly string[], run: (rule: string) => readonly Difference[]): void => {
    const started = performance.now();
    const before = asked;
    const tried = rules.filter(wanted);
    let wrong = 0;
    for (const rule of tried) {
      const found = run(rule);
      unexpected.push(...found);
      if (found.length > 0) wrong += 1;
    }
    const took = ((performance.now() - started) / 1000).toFixed(1);
    if (tried.length > 0)
      tell(
        `${name.padEnd(12)} ${tried.length} functions, ${asked - before} questions, ${took} s: ${wrong === 0 ? "same" : `${wrong} differ`}`,
      );
  };

  /** A function asked with made facts; the least input that differs, where one does. */
  const withFacts =
    (
      of: (build: Build) => Readonly<Record<string, { readonly ask: Ask }>>,
      factsOf: (rule: string) => Asked["facts"],
      runs = options.runs,
    ) =>
    (rule: string) => {
      const ask: Readonly<Record<Side, Ask | undefined>> = {
        oracle: of(oracle)[rule]?.ask,
        current: of(current)[renamedFunctions[rule] ?? rule]?.ask,
      };
      const found = (facts: unknown, on: string) =>
        differences(rule, on, facts, {
          oracle: () => ask.oracle?.(factsFor("oracle", rule, facts) as never, on as never),
          current: () => ask.current?.(factsFor("current", rule, facts) as never, on as never),
        });
      const check = (
        among: readonly string[],
        allows: (day: string) => boolean = () => true,
      ): readonly Difference[] => {
        const question = inquiry(factsOf(rule), current.courses, among, allows);
        const all = ([facts, on]: readonly [unknown, string]) =>
          options.long ? [on, ...among].flatMap((day) => found(facts, day)) : found(facts, on);
        const outcome = fc.check(
          fc.property(question, (one) => all(one).length === 0),
          { numRuns: runs, seed: options.seed },
        );
        if (outcome.counterexample === null) return [];
        // The least input that differs; and for each other field that differs somewhere, the shortest that was met.
        const least = new Map(all(outcome.counterexample[0]).map((one) => [one.field, one]));
        const others = new Map<string, Difference>();
        for (const one of fc.sample(question, { numRuns: runs, seed: options.seed }).flatMap(all)) {
          const shortest = others.get(one.field);
          if (shortest === undefined || lengthOf(one) < lengthOf(shortest)) others.set(one.field, one);
        }
        return [...new Map([...others, ...least]).values()];
      };
      const wrong = check(days);
      // A difference that is expected on some days only is looked for on them.
      if (wrong.length > 0) return wrong;
      return (rowsFor.get(rule) ?? []).flatMap((row) => {
        const within = days.filter((day) => holds(row, day));
        return within.length === 0 || within.length === days.length ? [] : check(within, (day) => holds(row, day));
      });
    };

  part(
    "rules",
    Object.keys(oracle.rules),
    withFacts(
      (build) => build.rules,
      (rule) =>
        (current.rules as Readonly<Record<string, { schema: string }>>)[renamedFunctions[rule] ?? rule]?.schema ?? "",
    ),
  );
  part(
    "timelines",
    Object.keys(oracle.timelines),
    withFacts(
      (build) => build.timelines,
      (rule) => current.timelines[rule]?.facts ?? {},
      // They are quick, and one event in a wrong place hides what follows.
      8 * options.runs,
    ),
  );
  part(
    "checklists",
    Object.keys(oracle.checklists),
    withFacts(
      (build) => build.checklists,
      (rule) => current.checklists[rule]?.facts ?? {},
    ),
  );

  const named = (build: Build, name: string) =>
    (build.library as unknown as Readonly<Record<string, Ask>>)[name] as Ask;
  const everyDay = [...days, "2024-02-30"];
  const alone = (rule: string, some: readonly (string | undefined)[]) =>
    some.flatMap((on) =>
      differences(
        rule,
        on,
        on === undefined ? [] : [on],
        {
          oracle: () => named(oracle, rule)(on as never, undefined as never),
          current: () => named(current, renamedFunctions[rule] ?? rule)(on as never, undefined as never),
        },
        tables,
      ),
    );
  part(
    "tables",
    options.ofDay.filter((name) => !covered.has(renamedFunctions[name] ?? name)),
    (rule) => alone(rule, everyDay),
  );
  part(
    "lists",
    options.ofNothing.filter((name) => !covered.has(renamedFunctions[name] ?? name)),
    (rule) => alone(rule, [undefined]),
  );
  const constants = Object.entries(oracle.library).filter(
    ([name, value]) => typeof value === "object" && value !== null && !("_zod" in value) && name !== "LAW_AS_OF",
  );
  part(
    "constants",
    constants.map(([name]) => name),
    (rule) =>
      differences(
        rule,
        undefined,
        [],
        {
          oracle: () => named(oracle, rule),
          current: () => named(current, renamedFunctions[rule] ?? rule),
        },
        tables,
      ),
  );
  part("look-ups", Object.keys(oracle.lookUps), (rule) =>
    everyDay.flatMap((on) => {
      const now = new Map<string, LookUp[1]>(current.lookUps[rule]?.(on as never));
      return (oracle.lookUps[rule]?.(on as never) ?? []).flatMap(([of, ask]) =>
        differences(rule, on, [of, on], { oracle: ask, current: () => now.get(of)?.() }, tables),
      );
    }),
  );

  // The provisions of the ledger, and every one that a table named above.
  for (const { instrument, article } of oracle.library.ledger()) {
    const citation = { law: instrument, article };
    met.set(JSON.stringify(citation), citation);
  }
  const provisions = [...new Map([...met.values()].map((one) => [JSON.stringify(one), one])).values()] as never[];
  part("citations", Object.keys(oracle.citations), (rule) =>
    provisions.flatMap((one) =>
      differences(
        rule,
        undefined,
        one,
        { oracle: () => oracle.citations[rule]?.(one), current: () => current.citations[rule]?.(one) },
        tables,
      ),
    ),
  );
  part("provisions", Object.keys(oracle.provisions), (rule) =>
    provisions.flatMap((one, at) =>
      // The short run asks of each provision on every fifth day, of the next one on the days between.
      everyDay
        .filter((_, index) => options.long || (index + at) % 5 === 0)
        .flatMap((on) =>
          differences(rule, on, [one, on], {
            oracle: () => oracle.provisions[rule]?.(one, on as never),
            current: () => current.provisions[rule]?.(one, on as never),
          }),
        ),
    ),
  );
  return {
    unexpected,
    unmatched: expected.filter((row) => row.rule.includes(only) && !matched.has(row)),
    notAsked: options.exported.filter((name) => !covered.has(name) && !covered.has(renamedFunctions[name] ?? name)),
    asked,
  };
}

function holds({ from, until }: Expected, on: string | undefined): boolean {
  if (on === undefined) return from === undefined && until === undefined;
  return (from === undefined || from <= on) && (until === undefined || on < until);
}

function expects(row: Expected, field: string, on: string | undefined): boolean {
  return [row.field].flat().includes(field) && holds(row, on);
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** The fields in which two answers differ, each with both values: of a table those of its rows, `rows` where their number differs. */
function fieldsOf(
  one: unknown,
  other: unknown,
): readonly (readonly [field: string, oracle: unknown, current: unknown])[] {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length === other.length) {
      return one.flatMap((row, at) =>
        same(row, other[at])
          ? []
          : fieldsOf(row, other[at]).map(([field, a, b]) => [field, inRow(row, a), inRow(row, b)] as const),
      );
    }
    const [before, now] = [
      new Set(one.map((row) => JSON.stringify(row))),
      new Set(other.map((row) => JSON.stringify(row))),
    ];
    return [
      [
        "rows",
        one.filter((row) => !now.has(JSON.stringify(row))),
        other.filter((row) => !before.has(JSON.stringify(row))),
      ],
    ];
  }
  if (isPlain(one) && isPlain(other)) {
    // A result that may fail: the fields are those of what it holds.
    if (one.ok === true && other.ok === true) return fieldsOf(one.value, other.value);
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return names.flatMap((name) => (same(one[name], other[name]) ? [] : [[name, one[name], other[name]] as const]));
  }
  return [["answer", one, other]];
}

/** Of two long values only the parts that differ. */
function whereDifferent(oracle: unknown, current: unknown): Pick<Difference, "oracle" | "current"> {
  const both = Array.isArray(oracle)
    ? Array.isArray(current) && oracle.length === current.length
    : isPlain(oracle) && isPlain(current);
  if (!both) return { oracle, current };
  const [one, other] = [oracle as Readonly<Record<string, unknown>>, current as Readonly<Record<string, unknown>>];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => !same(one[name], other[name]),
  );
  const parts = names.map((name) => [name, whereDifferent(one[name], other[name])] as const);
  return {
    oracle: Object.fromEntries(parts.map(([name, part]) => [name, part.oracle])),
    current: Object.fromEntries(parts.map(([name, part]) => [name, part.current])),
  };
}

function lengthOf(difference: Difference): number {
  return JSON.stringify(difference.input)?.length ?? 0;
}

function inRow(row: unknown, value: unknown): unknown {
  return isPlain(row) && typeof row.id === "string" ? { id: row.id, value } : value;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const aDay = 86_400_000;

function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * aDay).toISOString().slice(0, 10);
}

/**
 * Facts and a day: facts in the form of their schema, the same spoilt somewhere, and histories whose days follow one another, in the
 * order of their fields, around a day on which something turns. A day is one of those, or one soon after the history began.
 */
function inquiry(
  facts: Asked["facts"],
  courses: Build["courses"],
  days: readonly string[],
  allows: (day: string) => boolean,
): fc.Arbitrary<readonly [facts: unknown, on: string]> {
  const turning = fc.constantFrom(...days);
  const [formed, spoilt] =
    typeof facts === "string"
      ? [wellFormed(facts), mutated(facts)]
      : [fieldsArbitrary(facts, turning), fc.constant(null)];
  const some = fc.array(fc.nat(40), { minLength: 24, maxLength: 24 });
  const history = fc
    .tuple(
      formed,
      turning,
      fc.integer({ min: -90, max: 10 }),
      fc.array(fc.integer({ min: -6, max: 32 }), { minLength: 24, maxLength: 24 }),
      some,
      fc.nat(4),
      turning,
      fc.option(fc.nat(200)),
    )
    .map(([value, around, before, steps, chances, full, on, after]) => {
      const begun = later(around, before);
      // Few events at times: a history in which everything has happened has often not happened that way.
      const told = full === 4 ? value : sparse(value, chances, full);
      return [
        inOrder(told, begun, steps),
        after !== null && allows(later(begun, after)) ? later(begun, after) : on,
      ] as const;
    });
  const worked = typeof facts === "string" ? (courses[facts] ?? []) : [];
  const course = fc
    .tuple(
      fc.constantFrom(...worked, {}),
      turning,
      fc.integer({ min: -120, max: 10 }),
      some,
      fc.nat(2),
      turning,
      fc.option(fc.nat(200)),
    )
    .map(([value, around, before, chances, spoilt, on, after]) => {
      const begun = later(around, before);
      return [
        moved(value, begun, chances, spoilt),
        after !== null && allows(later(begun, after)) ? later(begun, after) : on,
      ] as const;
    });
  return fc.oneof(
    { weight: worked.length > 0 ? 4 : 0, arbitrary: course },
    { weight: 4, arbitrary: history },
    { weight: 1, arbitrary: fc.tuple(formed, turning) },
    { weight: 1, arbitrary: fc.tuple(spoilt, turning) },
  );
}

function fieldsArbitrary(
  fields: Readonly<Record<string, Field>>,
  turning: fc.Arbitrary<string>,
): fc.Arbitrary<unknown> {
  const of: Readonly<Record<Field, fc.Arbitrary<unknown>>> = {
    day: fc.oneof(
      {
        weight: 8,
        arbitrary: fc.tuple(turning, fc.integer({ min: -400, max: 400 })).map(([day, days]) => later(day, days)),
      },
      fc.constantFrom(null, "2024-02-30"),
    ),
    truth: fc.constantFrom(true, false, null),
    material: wellFormed("MaterialId"),
    number: fc.nat(40),
  };
  return fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, of[field]])), {
    requiredKeys: [],
  } as never);
}

/** The same course from another day, with a fact in ten left out and a day in ten moved, where it is spoilt. */
function moved(value: unknown, begun: string, chances: readonly number[], spoilt: number): unknown {
  const first = dayOfIn(value);
  if (first === undefined) return value;
  const shift = (Date.parse(begun) - Date.parse(first)) / aDay;
  let at = 0;
  const chance = (): number => {
    at += 1;
    return spoilt === 0 ? 40 : (chances[at % chances.length] ?? 40);
  };
  const of = (part: unknown): unknown => {
    if (typeof part === "string" && isDay.test(part))
      return later(part, shift + (chance() < 4 ? (chances[at % 7] ?? 0) - 20 : 0));
    if (!isPlain(part)) return part;
    const kept = Object.entries(part).filter(() => chance() >= 4);
    return Object.fromEntries(kept.map(([name, one]) => [name, of(one)]));
  };
  return of(value);
}

function dayOfIn(value: unknown): string | undefined {
  if (typeof value === "string") return isDay.test(value) ? value : undefined;
  return isPlain(value)
    ? Object.values(value)
        .map(dayOfIn)
        .find((one) => one !== undefined)
    : undefined;
}

/** The same value with few of its days: one in eight, or up to four of them; the first is kept. */
function sparse(value: unknown, chances: readonly number[], full: number): unknown {
  let at = 0;
  const of = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(of);
    if (!isPlain(part)) return part;
    const kept = Object.entries(part).filter(([, one]) => {
      if (typeof one !== "string" || !isDay.test(one)) return one !== null;
      at += 1;
      return at === 1 || (chances[at % chances.length] ?? 0) % 8 <= full;
    });
    return Object.fromEntries(kept.map(([name, one]) => [name, of(one)]));
  };
  return of(value);
}

const isDay = /^\d{4}-\d\d-\d\d$/;

/** The same value with its days one after the other. */
function inOrder(value: unknown, begun: string, steps: readonly number[]): unknown {
  let [day, at] = [begun, 0];
  const of = (part: unknown): unknown => {
    if (typeof part === "string" && isDay.test(part)) {
      const here = day;
      day = later(day, steps[at % steps.length] ?? 0);
      at += 1;
      return here;
    }
    if (Array.isArray(part)) return part.map(of);
    return isPlain(part) ? Object.fromEntries(Object.entries(part).map(([name, one]) => [name, of(one)])) : part;
  };
  return of(value);
}

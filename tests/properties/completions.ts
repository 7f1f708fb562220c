import { addDays, type LegalDate } from "../../src/doors/calendar";
import type { Finding } from "../../src/doors/finding";
import { jsonSchemaBundle } from "../../src/doors/formats";
import type { Rule } from "../rules";

/**
 * Fact sets in which some facts are not known, and the ways in which they can be completed. A fact is missing if two completions that
 * differ in it alone have different answers: what a rule calls missing is held against that, and not against its own criteria.
 */

interface Node {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly maximum?: number;
  readonly $ref?: string;
}

/** A fact that can be left out, and the values that it is tried with. */
export interface Leaf {
  readonly path: string;
  readonly values: readonly unknown[];
}

/** Pseudo-random numbers that are the same on every run (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const schemas = jsonSchemaBundle().$defs as Readonly<Record<string, Node>>;

/** Thresholds of the Act and the orders, and what lies on each side of them. */
const shares = [0, 0.4, 0.6, 4.9, 5, 9.9, 10, 20, 24.9, 25, 33.3, 33.4, 39.9, 40, 45, 49.9, 50, 50.1, 60, 100];
const amounts = [
  ...[
    0, 1, 3, 5, 6, 19, 20, 21, 50, 51, 100, 101, 199, 200, 300, 301, 900, 901, 999, 1000, 4999, 5000, 10_000, 100_000,
    299_999,
  ],
  ...[
    300_000, 500_000, 800_000, 999_999, 1_000_000, 10_000_000, 50_000_000, 100_000_000, 100_000_001, 300_000_000,
    300_000_001,
  ],
  ...[1e9, 1e9 + 1, 1e10, 4e11, 1e12, 4e12, 1e13, 1e14, 1e15],
];
const distances = [-1600, -400, -190, -10, -1, 0, 1, 10, 190, 400];

/** The type of a fact, whether or not it may also be `null`. */
const typeOf = ({ type }: Node): string | undefined =>
  typeof type === "string" ? type : type?.find((one) => one !== "null");

function valuesOf(node: Node, path: string, on: LegalDate): readonly unknown[] {
  if (node.enum !== undefined) return node.enum;
  const type = typeOf(node);
  if (type === "boolean") return [true, false];
  if (node.format === "date") return distances.map((days) => addDays(on, days));
  if (type === "number" || type === "integer") return node.maximum === 100 || /Percent$/.test(path) ? shares : amounts;
  return [/country/i.test(path) ? "US" : "contractor"];
}

/** The facts of a schema: a list holds one or two entries, of one choice among several one is taken. */
export function leavesOf(
  schema: string,
  on: LegalDate,
  pick: (below: number) => number,
): { fixed: Map<string, unknown>; leaves: Leaf[] } {
  const fixed = new Map<string, unknown>();
  const leaves: Leaf[] = [];
  const referred = (given: Node): Node =>
    given.$ref === undefined ? given : (schemas[given.$ref.split("/").at(-1) ?? ""] ?? {});
  const visit = (given: Node, path: string): void => {
    const node = referred(given);
    const choices = (node.anyOf ?? node.oneOf)?.filter((one) => one.type !== "null");
    if (choices !== undefined) visit(choices[pick(choices.length)] ?? {}, path);
    else if (node.properties !== undefined) {
      for (const [name, part] of Object.entries(node.properties)) visit(part, path === "" ? name : `${path}.${name}`);
    } else if ("const" in node) fixed.set(path, node.const);
    else if (typeOf(node) === "array") {
      const items = referred(node.items ?? {});
      const words = items.enum;
      if (words !== undefined) leaves.push({ path, values: [[], [words[0]], [words[1] ?? words[0]], words] });
      else if (items.type === "string") fixed.set(path, ["F41H 11/02"]);
      else for (let index = 0; index <= pick(2); index += 1) visit(items, `${path}.${index}`);
    } else {
      const values = valuesOf(node, path, on);
      if (values.length < 2) fixed.set(path, values[0]);
      else leaves.push({ path, values });
    }
  };
  visit(schemas[schema] ?? {}, "");
  return { fixed, leaves };
}

/** Facts from values by path; a number in a path is the place in a list. */
export function factsFrom(values: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [path, value] of values) {
    const names = path.split(".");
    let inside: Record<string, unknown> | unknown[] = facts;
    names.forEach((name, index) => {
      const holder = inside as Record<string, unknown>;
      if (index === names.length - 1) holder[name] = value;
      else {
        holder[name] ??= /^\d+$/.test(names[index + 1] ?? "") ? [] : {};
        inside = holder[name] as Record<string, unknown>;
      }
    });
  }
  return facts;
}

/** What a completed fact set is answered with; `undefined` where it cannot have been so, or is not answered at all. */
export function outcomeOf(finding: Finding<string>): string | undefined {
  if (finding.issues !== undefined && finding.issues.length > 0) return undefined;
  if (finding.answer !== "undetermined") return finding.answer;
  if (finding.why === "wording-not-read" && finding.lastRead === null) return "not read";
  // A reading is no fact: what hangs on it alone is told so.
  if (finding.why === "facts-missing" && finding.missing.every((path) => path.startsWith("options.")))
    return "hangs on a reading";
  return finding.why === "wording-not-read" && finding.lastRead?.answer !== "undetermined"
    ? finding.lastRead?.answer
    : undefined;
}

/** A question with some facts open: what the rule says of it, and what its completions say. */
export interface Trial {
  readonly facts: Record<string, unknown>;
  readonly on: LegalDate;
  readonly finding: Finding<string>;
  readonly open: readonly string[];
  readonly outcomes: ReadonlySet<string>;
  /** The open facts that make a difference between two completions. */
  readonly decisive: ReadonlySet<string>;
  readonly comparisons: number;
  /** Every completion was tried that the values allow. */
  readonly exhaustive: boolean;
  /** Every other fact is known. */
  readonly whole: boolean;
  /** Every completion that was tried can have been so, and is answered. */
  readonly answered: boolean;
  /** The paths of the facts that were drawn. */
  readonly drawn: readonly string[];
}

/** Tries a rule with up to five facts open. */
export function trial(rule: Rule, on: LegalDate, pick: (below: number) => number, most = 600): Trial {
  const all = leavesOf(rule.schema, on, pick);
  // A family is told in place of the one application, and never beside it.
  const isOfFamily = (path: string): boolean => path.startsWith("applications.");
  const fixed = new Map([...all.fixed].filter(([path]) => !isOfFamily(path)));
  const leaves = all.leaves.filter(({ path }) => !isOfFamily(path));
  const isOpenable = ({ path }: Leaf): boolean =>
    !(rule.closed ?? []).some((closed) => path === closed || path.startsWith(`${closed}.`));
  const openable = leaves.filter(isOpenable);
  // Of a long history a few events are drawn: many of them at once contradict each other nearly always.
  const seldom = leaves.length - openable.length > 12;
  const count = Math.min(openable.length, 1 + pick(5));
  const open = new Set<Leaf>();
  while (open.size < count) open.add(openable[pick(openable.length)] as Leaf);
  // What is known may not contradict itself: it is drawn again until the rule finds nothing wrong with it.
  let known = new Map(fixed);
  let facts: Record<string, unknown> = {};
  let whole = true;
  let finding = rule.ask(facts as never, on);
  for (let draw = 0; draw < 40; draw += 1) {
    const left = draw > 20 ? 2 : 5;
    known = new Map(fixed);
    whole = true;
    for (const leaf of leaves) {
      if (open.has(leaf)) continue;
      if (seldom && !isOpenable(leaf) && pick(10) > 0) continue;
      if (draw > 10 && openable.length > 8 && pick(6) >= left) whole = false;
      else known.set(leaf.path, leaf.values[pick(leaf.values.length)]);
    }
    facts = factsFrom(known);
    finding = rule.ask(facts as never, on);
    if (finding.issues === undefined || finding.issues.length === 0) break;
  }
  const list = [...open];
  const size = list.reduce((product, leaf) => product * leaf.values.length, 1);
  const exhaustive = size <= most;
  const outcomes = new Set<string>();
  const decisive = new Set<string>();
  let comparisons = 0;
  let answered = true;
  const asked = new Map<string, string | undefined>();
  const ask = (at: readonly number[]): string | undefined => {
    const key = at.join();
    if (!asked.has(key)) {
      const full = new Map(known);
      list.forEach((leaf, index) => void full.set(leaf.path, leaf.values[at[index] as number]));
      asked.set(key, outcomeOf(rule.ask(factsFrom(full) as never, on)));
    }
    const outcome = asked.get(key);
    if (outcome === undefined) answered = false;
    else outcomes.add(outcome);
    return outcome;
  };
  const rounds = exhaustive ? size : Math.ceil(most / 12);
  for (let round = 0; round < rounds; round += 1) {
    let rest = round;
    const at = list.map(({ values }) => {
      if (!exhaustive) return pick(values.length);
      const index = rest % values.length;
      rest = Math.floor(rest / values.length);
      return index;
    });
    const first = ask(at);
    list.forEach((leaf, index) => {
      if (decisive.has(leaf.path) && exhaustive) return;
      for (let other = 0; other < leaf.values.length; other += 1) {
        if (other === at[index]) continue;
        const second = ask(at.with(index, other));
        if (first === undefined || second === undefined) continue;
        comparisons += 1;
        if (second !== first) decisive.add(leaf.path);
      }
    });
  }
  return {
    facts,
    on,
    finding,
    open: list.map(({ path }) => path),
    outcomes,
    decisive,
    comparisons,
    exhaustive,
    whole,
    answered,
    drawn: leaves.map(({ path }) => path),
  };
}

/** Whether what is named stands for a fact: the fact, what holds it, or a part of it. */
export const names = (missing: string, path: string): boolean =>
  missing === path || path.startsWith(`${missing}.`) || missing.startsWith(`${path}.`);

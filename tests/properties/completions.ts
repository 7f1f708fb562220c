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

/** What a schema refers to, without the possibility that it is not known. */
const referred = (given: Node): Node => {
  if (given.$ref !== undefined) return referred(schemas[given.$ref.split("/").at(-1) ?? ""] ?? {});
  const [known, ...others] = (given.anyOf ?? given.oneOf)?.filter((one) => one.type !== "null") ?? [];
  return known !== undefined && others.length === 0 ? referred(known) : given;
};
const choicesOf = (node: Node): readonly Node[] | undefined =>
  (node.anyOf ?? node.oneOf)?.filter((one) => one.type !== "null").map(referred);

/** The facts of a schema: a list holds one or two entries, of one choice among several one is taken. */
export function leavesOf(
  schema: string,
  on: LegalDate,
  pick: (below: number) => number,
): { fixed: Map<string, unknown>; leaves: Leaf[] } {
  const fixed = new Map<string, unknown>();
  const leaves: Leaf[] = [];
  const visit = (given: Node, path: string): void => {
    const node = referred(given);
    const choices = choicesOf(node);
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

/** Facts of which a word says which of them there are: the word, and the facts that each of its values has. */
interface Kinds {
  readonly word: Leaf;
  readonly has: ReadonlyMap<unknown, ReadonlySet<string>>;
}

/** The word that tells the choices of a schema apart; none where there are no choices, or several such words. */
function kindsOf(schema: string): Kinds | undefined {
  const choices = choicesOf(referred(schemas[schema] ?? {}));
  const wordsOf = (choice: Node, name: string): readonly unknown[] => {
    const given = choice.properties?.[name];
    const part = given && referred(given);
    return part === undefined ? [] : "const" in part ? [part.const] : (part.enum ?? []);
  };
  const [first] = choices ?? [];
  const path = Object.keys(first?.properties ?? {}).find((name) => {
    const words = (choices ?? []).flatMap((choice) => wordsOf(choice, name));
    return words.length > 0 && new Set(words).size === words.length && choices?.every((one) => wordsOf(one, name)[0]);
  });
  if (path === undefined) return undefined;
  const has = new Map<unknown, ReadonlySet<string>>();
  for (const choice of choices ?? [])
    for (const word of wordsOf(choice, path)) has.set(word, new Set(Object.keys(choice.properties ?? {})));
  return { word: { path, values: [...has.keys()] }, has };
}

/** Few values stand for many where the word that says which facts there are is open itself. */
const few = ({ values }: Leaf): readonly unknown[] =>
  values === shares ? [0, 5, 40] : values === amounts ? [] : values;

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

/** What a completed fact set is answered with; `undefined` where it is not answered at all. */
export function outcomeOf(finding: Finding<string>, asLastRead: boolean): string | undefined {
  if (finding.answer !== "undetermined") return finding.answer;
  if (finding.why === "wording-not-read" && (finding.lastRead === null || !asLastRead)) return "not read";
  // A reading is no fact: what hangs on it alone is told so.
  if (finding.why === "facts-missing" && finding.missing.every((path) => path.startsWith("options.")))
    return "hangs on a reading";
  return finding.why === "wording-not-read" && finding.lastRead?.answer !== "undetermined"
    ? finding.lastRead?.answer
    : undefined;
}

/** What the completions of open facts say, and which of the facts tell two of them apart. */
export interface Told {
  readonly outcomes: ReadonlySet<string>;
  /** The open facts that make a difference between two completions. */
  readonly decisive: ReadonlySet<string>;
  /** Every completion that can have been so is answered. */
  readonly answered: boolean;
}

/** A question with some facts open: what the rule says of it, and what its completions say. */
export interface Trial {
  readonly facts: Record<string, unknown>;
  readonly on: LegalDate;
  readonly finding: Finding<string>;
  readonly open: readonly string[];
  /** By the law of the day; a wording that was not read is an answer of its own. */
  readonly ofTheDay: Told;
  /** The same by the wording last read. */
  readonly asLastRead: Told;
  readonly comparisons: number;
  /** Every completion was tried that the values allow. */
  readonly exhaustive: boolean;
  /** Every other fact is known. */
  readonly whole: boolean;
  /** No completion contradicts itself: of one that does it is not seen what it would tell apart. */
  readonly consistent: boolean;
  /** The paths of the facts that were drawn. */
  readonly drawn: readonly string[];
}

interface Completing {
  readonly outcomes: Set<string>;
  readonly decisive: Set<string>;
  answered: boolean;
}

/** Tries a rule with up to five facts open, as long as their completions are few. */
export function trial(rule: Rule, on: LegalDate, pick: (below: number) => number, most = 600): Trial {
  const all = leavesOf(rule.schema, on, pick);
  // A family is told in place of the one application, and never beside it.
  const isOfFamily = (path: string): boolean => path.startsWith("applications.");
  const fixed = new Map([...all.fixed].filter(([path]) => !isOfFamily(path)));
  // The business tells the order: both at once contradict each other nearly always.
  const hasBusiness = all.leaves.some(({ path }) => path === "business") && pick(4) > 0;
  const isRead = ({ path }: Leaf): boolean => !isOfFamily(path) && !(hasBusiness && path === "ministerialOrder");
  let leaves = all.leaves.filter(isRead);
  const isOpenable = ({ path }: Leaf): boolean =>
    !(rule.closed ?? []).some((closed) => path === closed || path.startsWith(`${closed}.`));
  const open = new Set<Leaf>();
  const sizeOf = (some: Iterable<Leaf>): number => [...some].reduce((product, one) => product * one.values.length, 1);
  // Where the word is open that says which facts there are, those that only some of its values have are open, too.
  const kinds = kindsOf(rule.schema);
  const opened = kinds === undefined || pick(4) > 0 ? undefined : openedBy(rule.schema, kinds, on, pick);
  if (opened !== undefined && sizeOf(opened.open) <= 10_000) {
    leaves = opened.leaves.filter(isRead);
    fixed.delete(opened.open[0]?.path ?? "");
    for (const leaf of opened.open) open.add(leaf);
  }
  const openable = leaves.filter((leaf) => isOpenable(leaf) && leaf.path !== kinds?.word.path);
  // Of a long history a few events are drawn: many of them at once contradict each other nearly always.
  const seldom = leaves.length - openable.length > 12;
  const count = open.size > 0 ? 0 : Math.min(openable.length, 1 + pick(5));
  for (let tried = 0; tried < 40 && open.size < count; tried += 1) {
    const leaf = openable[pick(openable.length)] as Leaf;
    if (open.size === 0 || sizeOf(open) * leaf.values.length <= most) open.add(leaf);
  }
  // What is known is drawn so that it does not contradict itself and, as far as it goes, leaves the answer open.
  const known = new Map(fixed);
  const careless = pick(6) === 0;
  let whole = true;
  const findingWith = (leaf: Leaf, value: unknown) =>
    rule.ask(factsFrom(new Map(known).set(leaf.path, value)) as never, on);
  for (const leaf of leaves) {
    if (open.has(leaf) || (seldom && !isOpenable(leaf) && pick(10) > 0)) continue;
    let kept: readonly [value: unknown] | undefined;
    const from = pick(leaf.values.length);
    for (let tried = 0; tried < Math.min(leaf.values.length, 6); tried += 1) {
      const value = leaf.values[(from + tried * (leaf.values.length > 6 ? 7 : 1)) % leaf.values.length];
      const found = findingWith(leaf, value);
      if ((found.issues ?? []).length > 0) continue;
      kept ??= [value];
      if (!careless && (found.lastRead ?? found).answer !== "undetermined") continue;
      kept = [value];
      break;
    }
    if (kept === undefined) whole = false;
    else known.set(leaf.path, kept[0]);
  }
  // An entry of a list all of whose facts are open is there all the same.
  const inLists = [...open].filter(({ path }) => /\.\d+\./.test(path)).map(({ path }) => [path, null] as const);
  const facts = factsFrom(new Map([...known, ...inLists]));
  const finding = rule.ask(facts as never, on);
  const list = [...open];
  const size = sizeOf(list);
  const exhaustive = size <= Math.max(most, opened === undefined ? 0 : 10_000);
  const completing = (): Completing => ({ outcomes: new Set(), decisive: new Set(), answered: true });
  const told = { ofTheDay: completing(), asLastRead: completing() } as const;
  let comparisons = 0;
  let consistent = true;
  const asked = new Map<string, Finding<string> | undefined>();
  const ask = (at: readonly number[]): Finding<string> | undefined => {
    const key = at.join();
    if (asked.has(key)) return asked.get(key);
    const full = new Map(known);
    list.forEach((leaf, index) => void full.set(leaf.path, leaf.values[at[index] as number]));
    if (kinds !== undefined && opened !== undefined) {
      const has = kinds.has.get(full.get(kinds.word.path));
      for (const path of full.keys()) if (has?.has(path.split(".")[0] as string) === false) full.delete(path);
    }
    const completed = rule.ask(factsFrom(full) as never, on);
    // What contradicts itself cannot have been so, and is no completion.
    const found = (completed.issues ?? []).length > 0 ? undefined : completed;
    asked.set(key, found);
    if (found === undefined) consistent = false;
    if (found !== undefined)
      for (const [name, one] of Object.entries(told)) {
        const outcome = outcomeOf(found, name === "asLastRead");
        if (outcome === undefined) one.answered = false;
        else one.outcomes.add(outcome);
      }
    return found;
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
      if (told.ofTheDay.decisive.has(leaf.path) && told.asLastRead.decisive.has(leaf.path) && exhaustive) return;
      for (let other = 0; other < leaf.values.length; other += 1) {
        if (other === at[index]) continue;
        const second = ask(at.with(index, other));
        if (first === undefined || second === undefined) continue;
        for (const [name, one] of Object.entries(told)) {
          const [before, after] = [first, second].map((found) => outcomeOf(found, name === "asLastRead"));
          if (before === undefined || after === undefined) continue;
          comparisons += 1;
          if (before !== after) one.decisive.add(leaf.path);
        }
      }
    });
  }
  return {
    ...{
      facts,
      on,
      finding,
      open: list.map(({ path }) => path),
      ...told,
      comparisons,
      completions: asked.size,
      exhaustive,
      whole,
      consistent,
    },
    drawn: leaves.map(({ path }) => path),
  };
}

/** The facts of every kind, and those that are open where it is not known which kind it is: the word first. */
function openedBy(
  schema: string,
  { word, has }: Kinds,
  on: LegalDate,
  pick: (below: number) => number,
): { readonly leaves: Leaf[]; readonly open: readonly Leaf[] } {
  const everyKind = [...has.values()];
  const ofEvery = (path: string): boolean => everyKind.every((one) => one.has(path.split(".")[0] as string));
  const byPath = new Map<string, Leaf>();
  // Each choice is taken at some time.
  for (let round = 0; round < 200; round += 1)
    for (const leaf of leavesOf(schema, on, pick).leaves) byPath.set(leaf.path, leaf);
  const common = [...byPath.values()].filter(({ path }) => path !== word.path && ofEvery(path));
  const others = [...byPath.values()].filter(({ path }) => path !== word.path && !ofEvery(path));
  const open = [
    word,
    ...others.map((leaf) => ({ ...leaf, values: few(leaf) })).filter(({ values }) => values.length > 0),
  ];
  return { leaves: [...common, ...open], open };
}

/** Whether what is named stands for a fact: the fact, what holds it, or a part of it. */
export const names = (missing: string, path: string): boolean =>
  missing === path || path.startsWith(`${missing}.`) || missing.startsWith(`${path}.`);

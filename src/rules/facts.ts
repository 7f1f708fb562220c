import type { Provision } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import type { RuleId } from "./calls";
import type { FactKind, FactRow } from "./fact-row";
import { ruleOf } from "./rules";
import { shapes } from "./tables/labels";

/** A fact of a rule with its whole label. */
export interface Fact {
  /** Dotted path from the facts of the rule; the entries of a list are not counted in it. */
  readonly path: string;
  readonly kind: FactKind;
  readonly label: BilingualText;
  readonly question?: BilingualText;
  readonly help?: BilingualText;
  readonly unit?: BilingualText;
  /** The words that it may be. */
  readonly options?: readonly string[];
  readonly basis?: Provision;
}

/** A fact on the way to another, and which entry of it is meant where it is a list. */
export interface Step {
  readonly row: FactRow;
  readonly shape: string;
  readonly index?: number;
}

/** The facts on the way to a path, the fact itself last; none where no fact has that path. */
export function stepsTo(shape: string, path: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  let here = shape;
  let name = "";
  for (const part of path.split(".")) {
    const before = steps.at(-1);
    if (/^\d+$/.test(part)) {
      if (before?.row.kind !== "list") return undefined;
      steps[steps.length - 1] = { ...before, index: Number(part) };
      continue;
    }
    if (before?.row.of !== undefined && name !== "") {
      here = before.row.of;
      name = "";
    }
    name = name === "" ? part : `${name}.${part}`;
    const row = shapes[here]?.facts.find((one) => one.path === name);
    if (row === undefined) return undefined;
    steps.push({ row, shape: here });
  }
  return steps.length === 0 ? undefined : steps;
}

/** The label of a fact, after those of the facts that hold it and are told. */
function labelFrom(steps: readonly Step[]): BilingualText {
  const ja = steps.map(({ row, index }) => (index === undefined ? row.ja : `${row.ja}（${index + 1}件目）`));
  const en = steps.map(({ row, index }) => (index === undefined ? row.en : `${row.en} (entry ${index + 1})`));
  return { ja: ja.join("："), en: en.join(": ") };
}

/** The facts that hold another, without those whose label stands in it: from none of them to all. */
function holders(steps: readonly Step[], all: number): readonly Step[] {
  const above = steps.slice(0, -1).filter(({ row, shape, index }, at) => {
    const next = steps[at + 1];
    return index !== undefined || next?.shape !== shape || !next.row.path.startsWith(`${row.path}.`);
  });
  return above.filter(({ index }, at) => index !== undefined || at < all);
}

/**
 * How many of the facts that hold it a fact needs beside its own label, so that no other fact of its rule is called
 * alike.
 */
function needed(shape: string): ReadonlyMap<string, number> {
  const before = needs.get(shape);
  if (before !== undefined) return before;
  const facts = everyFact(shape);
  let open = facts;
  const found = new Map<string, number>();
  for (let all = 0; open.length > 0; all = all === 1 ? Number.POSITIVE_INFINITY : all + 1) {
    const told = new Map(
      facts.map((one) => [one, labelFrom([...holders(one.steps, all), ...one.steps.slice(-1)])] as const),
    );
    const times = new Map<string, number>();
    for (const { ja, en } of told.values())
      for (const text of [`ja ${ja}`, `en ${en}`]) times.set(text, (times.get(text) ?? 0) + 1);
    const isAlike = (one: Placed): boolean => {
      const { ja, en } = told.get(one) as BilingualText;
      return (times.get(`ja ${ja}`) ?? 0) > 1 || (times.get(`en ${en}`) ?? 0) > 1;
    };
    const alike = all > 1 ? [] : open.filter(isAlike);
    const left = new Set(alike);
    for (const one of open) if (!left.has(one)) found.set(one.path, all);
    open = alike;
  }
  needs.set(shape, found);
  return found;
}

const needs = new Map<string, ReadonlyMap<string, number>>();

/**
 * What must be told beside the label of a fact: the entries of lists in which it stands, and what holds it where
 * another is called alike.
 */
export function heldBy(shape: string, steps: readonly Step[]): readonly Step[] {
  return holders(steps, needed(shape).get(pathOf(steps)) ?? Number.POSITIVE_INFINITY);
}

/** The path of a fact in a shape, without the entries of lists. */
function pathOf(steps: readonly Step[]): string {
  const above = steps.filter(({ shape }, at) => steps[at + 1] !== undefined && steps[at + 1]?.shape !== shape);
  return [...above, ...steps.slice(-1)].map(({ row }) => row.path).join(".");
}

/** The label of a fact, with what must be told beside it. */
export function wholeLabel(shape: string, steps: readonly Step[]): BilingualText {
  return labelFrom([...heldBy(shape, steps), ...steps.slice(-1)]);
}

/** What must be told beside the label of a fact, by itself. */
export function labelOfHolders(shape: string, steps: readonly Step[]): BilingualText {
  return labelFrom(heldBy(shape, steps));
}

interface Placed {
  readonly path: string;
  readonly row: FactRow;
  readonly steps: readonly Step[];
}

const placed = new Map<string, readonly Placed[]>();

/** Every fact that can be reached from a shape. */
function everyFact(root: string): readonly Placed[] {
  const before = placed.get(root);
  if (before !== undefined) return before;
  const found: Placed[] = [];
  placed.set(root, found);
  const add = (shape: string, above: readonly Step[], prefix: string, within: readonly string[]): void => {
    const rows = shapes[shape]?.facts ?? [];
    for (const row of rows) {
      const inline = rows.filter(({ path }) => row.path.startsWith(`${path}.`));
      const steps = [...above, ...inline.map((one): Step => ({ row: one, shape })), { row, shape }];
      const path = `${prefix}${row.path}`;
      found.push({ path, row, steps });
      if (row.of !== undefined && !within.includes(row.of)) add(row.of, steps, `${path}.`, [...within, row.of]);
    }
  };
  add(root, [], "", [root]);
  return found;
}

const known = new Map<RuleId, readonly Fact[]>();

/**
 * The facts that a rule asks for, in the order of its schema, each with its whole label, question, help, unit and
 * article.
 *
 * 事実の一覧. Use it to build a form, or the headings of a table. A group stands before the facts in it; the facts of the
 * entries of a list stand behind the list.
 *
 * @param ruleId - one of the ids of `rules`
 * @throws EspaError `unknown-rule`
 * @example
 * factsOf("working-permission").map(({ path }) => path);
 * // => ["appliedByDesignatedApplicant", "outsidersMayLearn", "otherwiseFitting"]
 * @category Rules
 */
export function factsOf(ruleId: RuleId): readonly Fact[] {
  const before = known.get(ruleId);
  if (before !== undefined) return before;
  const { factsSchema } = ruleOf(ruleId);
  const facts = everyFact(factsSchema).map(({ path, row, steps }) =>
    Object.freeze(factOf(path, row, wholeLabel(factsSchema, steps))),
  );
  known.set(ruleId, Object.freeze(facts));
  return facts;
}

function factOf(path: string, row: FactRow, label: BilingualText): Fact {
  const { kind, question, help, unit, options, basis } = row;
  return {
    path,
    kind,
    label: Object.freeze(label),
    ...(question === undefined ? undefined : { question }),
    ...(help === undefined ? undefined : { help }),
    ...(unit === undefined ? undefined : { unit }),
    ...(options === undefined ? undefined : { options }),
    ...(basis === undefined ? undefined : { basis }),
  };
}

/** What was stated at a path: `null` where it, or what holds it, was stated as not known. */
export function valueAt(facts: unknown, path: string): unknown {
  let value = facts;
  for (const part of path.split(".")) {
    if (value === null) return null;
    if (typeof value !== "object") return undefined;
    value = Object.hasOwn(value, part) ? (value as Readonly<Record<string, unknown>>)[part] : undefined;
  }
  return value;
}

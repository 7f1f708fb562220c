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

/** The label of a fact, after those of what holds it where they do not stand in it. */
export function wholeLabel(steps: readonly Step[]): BilingualText {
  const told = steps.filter(({ row, shape, index }, at) => {
    const next = steps[at + 1];
    return next === undefined || index !== undefined || next.shape !== shape || !next.row.path.startsWith(`${row.path}.`);
  });
  const ja = told.map(({ row, index }) => (index === undefined ? row.ja : `${row.ja}（${index + 1}件目）`));
  const en = told.map(({ row, index }) => (index === undefined ? row.en : `${row.en} (entry ${index + 1})`));
  return { ja: ja.join("："), en: en.join(": ") };
}

const known = new Map<RuleId, readonly Fact[]>();

/**
 * The facts that a rule asks for, in the order of its schema, each with its whole label, question, help, unit and article.
 *
 * 事実の一覧. Use it to build a form, or the headings of a table. A group stands before the facts in it; the facts of the entries of a list
 * stand behind the list.
 *
 * @param ruleId - one of the ids of `rules`
 * @throws EspaError `unknown-rule`
 * @example
 * factsOf("working-permission").map(({ path }) => path); // => ["appliedByDesignatedApplicant", "outsidersMayLearn", "otherwiseFitting"]
 * @category Rules
 */
export function factsOf(ruleId: RuleId): readonly Fact[] {
  const before = known.get(ruleId);
  if (before !== undefined) return before;
  const facts: Fact[] = [];
  const add = (shape: string, above: readonly Step[], prefix: string, within: readonly string[]): void => {
    for (const row of shapes[shape]?.facts ?? []) {
      const path = `${prefix}${row.path}`;
      const inline = (shapes[shape]?.facts ?? []).filter(({ path: other }) => row.path.startsWith(`${other}.`));
      const steps = [...above, ...inline.map((one): Step => ({ row: one, shape })), { row, shape }];
      facts.push(Object.freeze(factOf(path, row, steps)));
      if (row.of !== undefined && !within.includes(row.of)) add(row.of, steps, `${path}.`, [...within, row.of]);
    }
  };
  const { factsSchema } = ruleOf(ruleId);
  add(factsSchema, [], "", [factsSchema]);
  known.set(ruleId, Object.freeze(facts));
  return facts;
}

function factOf(path: string, row: FactRow, steps: readonly Step[]): Fact {
  const { kind, question, help, unit, options, basis } = row;
  return {
    path,
    kind,
    label: Object.freeze(wholeLabel(steps)),
    ...(question === undefined ? undefined : { question }),
    ...(help === undefined ? undefined : { help }),
    ...(unit === undefined ? undefined : { unit }),
    ...(options === undefined ? undefined : { options }),
    ...(basis === undefined ? undefined : { basis }),
  };
}

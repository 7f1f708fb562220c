import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import { gradeOf, weaknessOf } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import type { Truth } from "./truth";

/** One criterion that was looked at, with its article and whether the facts meet it. */
export interface Reason {
  /** Id of the criterion. */
  readonly criterion: string;
  readonly met: boolean | "unknown";
  readonly basis: Citation;
  /** The criterion in both languages. */
  readonly text: BilingualText;
  /** Only where the source is weaker than the text of the law. */
  readonly grade?: Grade;
  /** Only where its provision was amended and not read: the criterion is that of the wording last read. */
  readonly asLastRead?: true;
}

/** The three reasons of a criterion, made when it is defined: a finding only refers to them. */
export interface Reasons {
  readonly met: Reason;
  readonly notMet: Reason;
  readonly unknown: Reason;
  /** How weak its source is: 0 for the text of the law. */
  readonly weakness: number;
}

/** What a criterion says of facts: met, not met, not known; or that the wording of the day was not read. */
export type Tested = Truth | "wording-not-read";

/**
 * One element of a provision: a named predicate over facts, with its article. 要件.
 *
 * @category Findings
 */
export interface Criterion<Facts> {
  readonly kind: "criterion";
  /** Stable id, in the words of the article. */
  readonly id: string;
  readonly text: BilingualText;
  readonly basis: Citation;
  /** Dotted paths of the facts that it looks at. */
  readonly facts: readonly string[];
  /** Grade of the source it rests on. */
  readonly grade: Grade;
  /**
   * Whether the facts meet it on that day. `undefined` where a fact is not known; `"wording-not-read"` where the facts
   * are known and the wording in force on that day is not.
   */
  readonly test: (facts: Facts, on: LegalDate) => Tested;
  /** Where it looks at one fact: values that it tells apart, one on each side of its limit. */
  readonly values?: readonly unknown[];
  /** The values are all that there are, so that they serve for every criterion that looks at the fact. */
  readonly whole?: boolean;
  readonly reasons: Reasons;
}

/** A criterion whose truth was found beforehand, by a clock or another rule. */
export interface Decided {
  readonly kind: "decided";
  readonly truth: Tested;
  /** Paths of the facts that could still change it, where it is not known. */
  readonly facts: readonly string[];
  readonly reasons: Reasons;
}

/**
 * A condition that looks at a part of the facts, such as an entry of a list; its path stands before what is missing.
 */
export interface OfPart {
  readonly kind: "of-part";
  readonly path: string;
  readonly part: unknown;
  readonly of: Condition<never>;
}

/** A criterion, or criteria combined as the provision combines them. */
export type Condition<Facts> =
  | Criterion<Facts>
  | Decided
  | OfPart
  | {
      readonly kind: "each-of";
      /** The conditions, one for each entry of a list among the facts. */
      readonly of: (facts: Facts) => readonly Condition<Facts>[];
    }
  | { readonly kind: "all-of" | "any-of"; readonly of: readonly Condition<Facts>[] }
  | { readonly kind: "not"; readonly of: Condition<Facts> };

/** What a criterion is called, and where it stands. */
export interface Named {
  readonly id: string;
  readonly text: BilingualText;
  readonly basis: Citation;
  /** Grade of the source it rests on; `text` unless stated. */
  readonly grade?: Grade;
}

function reasonsOf({ id, text, basis, grade = "text" }: Named): Reasons {
  const reason = (met: Reason["met"]): Reason =>
    grade === "text" ? { criterion: id, met, basis, text } : { criterion: id, met, basis, text, grade };
  return { met: reason(true), notMet: reason(false), unknown: reason("unknown"), weakness: weaknessOf(grade) };
}

/** Names one element of a provision. @category Findings */
export function criterion<Facts>(
  element: Named & Pick<Criterion<Facts>, "facts" | "test" | "values" | "whole">,
): Criterion<Facts> {
  const { id, text, basis, facts, grade = "text", test, values, whole } = element;
  const made = { kind: "criterion", id, text, basis, facts, grade, test, reasons: reasonsOf(element) } as const;
  return table(values === undefined ? made : { ...made, values, ...(whole && { whole }) });
}

/** An element whose truth was found beforehand. @category Findings */
export function decided(element: Named, truth: Tested, facts: readonly string[] = none): Decided {
  return table({ kind: "decided", truth, facts, reasons: reasonsOf(element) });
}

/**
 * A condition over one part of the facts: what is missing in it is told with the path of the part before it.
 * @category Findings
 */
export function ofPart<Part>(path: string, part: Part, of: Condition<Part>): OfPart {
  return { kind: "of-part", path, part, of: of as Condition<never> };
}

/** Every one of them: いずれにも該当. @category Findings */
export function allOf<Facts>(...of: readonly Condition<Facts>[]): Condition<Facts> {
  return Object.freeze({ kind: "all-of", of: Object.freeze(of) });
}

/** Any one of them: いずれかに該当. @category Findings */
export function anyOf<Facts>(...of: readonly Condition<Facts>[]): Condition<Facts> {
  return Object.freeze({ kind: "any-of", of: Object.freeze(of) });
}

/**
 * Every one of the conditions that the facts themselves bring, such as one for each entry of a list.
 * @category Findings
 */
export function eachOf<Facts>(of: (facts: Facts) => readonly Condition<Facts>[]): Condition<Facts> {
  return Object.freeze({ kind: "each-of", of });
}

/** The contrary: 該当しない. @category Findings */
export function not<Facts>(of: Condition<Facts>): Condition<Facts> {
  return Object.freeze({ kind: "not", of });
}

/** The rule, except where the exception applies: この限りでない. @category Findings */
export function unless<Facts>(rule: Condition<Facts>, exception: Condition<Facts>): Condition<Facts> {
  return allOf(rule, not(exception));
}

/** No path at all. */
export const none: readonly string[] = Object.freeze([]);

/** Something that keeps an answer open. */
export interface Open {
  /** The facts to ask for; absent where every fact is known and the wording is not. */
  readonly facts: readonly string[] | undefined;
  /** Path of the part of the facts that was looked at. */
  readonly below?: string;
  readonly part?: unknown;
  /** The values that it tells apart, where it looks at one fact and they are known. */
  readonly values?: readonly unknown[];
  readonly whole?: boolean;
}

/** What one walk over conditions collects. */
export interface Walk {
  readonly reasons: Reason[];
  readonly open: Open[];
  /** How weak the proof of the condition that was walked last is. */
  weakness: number;
}

/** A walk that has begun nowhere yet. */
export function newWalk(): Walk {
  return { reasons: [], open: [], weakness: 0 };
}

const notRead: Open = Object.freeze({ facts: undefined });

/**
 * The truth of a condition. Each criterion is asked once, in the order of the provision, and becomes a reason; a part
 * that is decided keeps nothing open.
 */
export function walk<Facts>(condition: Condition<Facts>, facts: Facts, on: LegalDate, found: Walk): Truth {
  switch (condition.kind) {
    case "criterion":
      return look(condition, facts, on, found);
    case "decided":
      return tell(condition.truth, condition.reasons, condition, found);
    case "not": {
      const truth = walk(condition.of, facts, on, found);
      return truth === undefined ? undefined : !truth;
    }
    case "of-part": {
      const { path, part } = condition;
      const before = found.open.length;
      const truth = walk(condition.of as Condition<unknown>, part, on, found);
      for (let at = before; at < found.open.length; at += 1) {
        const one = found.open[at] as Open;
        found.open[at] = {
          facts: one.facts,
          below: one.below === undefined ? path : `${path}.${one.below}`,
          part: one.part ?? part,
        };
      }
      return truth;
    }
    case "each-of":
      return walk({ kind: "all-of", of: condition.of(facts) }, facts, on, found);
  }
  // `any-of` decides on the first true, `all-of` on the first false: the same rule read from the other side.
  const deciding = condition.kind === "any-of";
  const { open } = found;
  const before = open.length;
  let truth: Truth = !deciding;
  let weakest = 0;
  let proof = Number.POSITIVE_INFINITY;
  for (const part of condition.of) {
    const one = walk(part, facts, on, found);
    const { weakness } = found;
    if (weakness > weakest) weakest = weakness;
    if (one === deciding) {
      if (weakness < proof) proof = weakness;
    } else if (one === undefined) truth = undefined;
  }
  if (proof === Number.POSITIVE_INFINITY) {
    found.weakness = weakest;
    return truth;
  }
  found.weakness = proof;
  while (open.length > before) open.pop();
  return deciding;
}

function look<Facts>(element: Criterion<Facts>, facts: Facts, on: LegalDate, found: Walk): Truth {
  return tell(element.test(facts, on), element.reasons, element, found);
}

function tell(tested: Tested, reasons: Reasons, open: Open, found: Walk): Truth {
  found.weakness = reasons.weakness;
  const reason = tested === true ? reasons.met : tested === false ? reasons.notMet : reasons.unknown;
  // A criterion on which two answers hang is said once.
  if (!found.reasons.includes(reason)) found.reasons.push(reason);
  if (tested === true || tested === false) return tested;
  if (tested === undefined) found.open.push(open);
  else {
    found.open.push(notRead);
    found.weakness = weaknessOf("inferred");
  }
  return undefined;
}

/** The facts that are absent where something is open, in order and without repetition. */
export function missingOf(open: readonly Open[], facts: unknown): readonly string[] {
  const missing: string[] = [];
  for (const { facts: paths = none, below, part } of open) {
    const whole = below === undefined ? facts : part;
    const absent = paths.length === 1 ? none : paths.filter((path) => isAbsent(whole, path));
    for (const path of absent.length > 0 ? absent : paths) {
      const full = below === undefined ? path : `${below}.${path}`;
      if (!missing.includes(full)) missing.push(full);
    }
  }
  return missing;
}

/** Whether a wording that was not read is what keeps something open. */
export function restsOnUnread(open: readonly Open[]): boolean {
  return open.some((one) => one.facts === undefined);
}

/** The truth of a condition, the grade of what proves it, and what is missing where it is not known. */
export interface Outcome {
  readonly truth: Truth;
  readonly grade: Grade;
  readonly missing: readonly string[];
  /** A criterion could not be answered although every fact was given: the wording of that day was not read. */
  readonly unread: boolean;
}

/**
 * Evaluates a condition over facts. Every criterion is looked at and becomes a reason, in the order of the provision.
 *
 * @param condition - the condition
 * @param facts - the facts; an absent fact is not known
 * @param on - the day whose law applies
 * @param reasons - receives one reason a criterion
 * @returns truth, grade of the proof, and the facts that could still change the truth
 * @category Findings
 */
export function evaluate<Facts>(condition: Condition<Facts>, facts: Facts, on: LegalDate, reasons: Reason[]): Outcome {
  const found = newWalk();
  const truth = walk(condition, facts, on, found);
  for (const one of found.reasons) reasons.push(one);
  return {
    truth,
    grade: gradeOf(found.weakness),
    missing: missingOf(found.open, facts),
    unread: restsOnUnread(found.open),
  };
}

function isAbsent(facts: unknown, path: string): boolean {
  let value: unknown = facts;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return true;
    value = (value as Record<string, unknown>)[name];
  }
  return value === undefined || value === null;
}

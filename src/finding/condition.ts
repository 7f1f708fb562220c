import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import { gradeOf, weaknessOf } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import type { Truth } from "./truth";

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
  /** Grade of the source it rests on; `text` unless stated. */
  readonly grade?: Grade;
  /**
   * Whether the facts meet it on that day. `undefined` where a fact is not known; `"wording-not-read"` where the facts
   * are known and the wording in force on that day is not.
   */
  readonly test: (facts: Facts, on: LegalDate) => Tested;
}

/** What a criterion says of facts: met, not met, not known; or that the wording of the day was not read. */
export type Tested = Truth | "wording-not-read";

/** A criterion, or criteria combined as the provision combines them. */
export type Condition<Facts> =
  | Criterion<Facts>
  | { readonly kind: "all-of" | "any-of"; readonly of: readonly Condition<Facts>[] }
  | { readonly kind: "not"; readonly of: Condition<Facts> };

/** Names one element of a provision. @category Findings */
export function criterion<Facts>(element: Omit<Criterion<Facts>, "kind">): Criterion<Facts> {
  const { id, text, basis, facts, grade = "text", test } = element;
  // Written out, so that every criterion has the same shape: the engine then finds its parts at once.
  return table({ kind: "criterion", id, text, basis, facts, grade, test });
}

/** Every one of them: いずれにも該当. @category Findings */
export function allOf<Facts>(...of: readonly Condition<Facts>[]): Condition<Facts> {
  return { kind: "all-of", of };
}

/** Any one of them: いずれかに該当. @category Findings */
export function anyOf<Facts>(...of: readonly Condition<Facts>[]): Condition<Facts> {
  return { kind: "any-of", of };
}

/** The contrary: 該当しない. @category Findings */
export function not<Facts>(of: Condition<Facts>): Condition<Facts> {
  return { kind: "not", of };
}

/** The rule, except where the exception applies: この限りでない. @category Findings */
export function unless<Facts>(rule: Condition<Facts>, exception: Condition<Facts>): Condition<Facts> {
  return allOf(rule, not(exception));
}

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
}

/** A criterion that was looked at, and what it said. */
export interface Looked<Facts> {
  readonly element: Criterion<Facts>;
  readonly tested: Tested;
}

/** A criterion that was looked at, as a reason of the finding. */
export function reasonOf<Facts>({ element, tested }: Looked<Facts>): Reason {
  const { id, text, basis, grade = "text" } = element;
  const met = tested === true || tested === false ? tested : "unknown";
  return grade === "text" ? { criterion: id, met, basis, text } : { criterion: id, met, basis, text, grade };
}

/** The truth of a condition, the grade of what proves it, and what is missing where it is not known. */
export interface Outcome {
  readonly truth: Truth;
  readonly grade: Grade;
  readonly missing: readonly string[];
  /** A criterion could not be answered although every fact was given: the wording of that day was not read. */
  readonly unread: boolean;
}

/** No path at all. */
export const none: readonly string[] = Object.freeze([]);

/** What a condition weighs: its truth in the two low bits, above them the weakness of what proves it. One number costs nothing. */
export type Weight = number;
const isFalse = 0;
const isTrue = 1;
const notKnown = 2;

/** The truth in a weight. */
export function truthOf(weight: Weight): Truth {
  const truth = weight & 3;
  return truth === notKnown ? undefined : truth === isTrue;
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
 * @since 0.1.0
 */
export function evaluate<Facts>(condition: Condition<Facts>, facts: Facts, on: LegalDate, reasons: Reason[]): Outcome {
  const looked: Looked<Facts>[] = [];
  const weight = weigh(condition, facts, on, looked);
  for (const one of looked) reasons.push(reasonOf(one));
  const open = openIn(condition, facts, told(looked));
  const { missing, unread } = typeof open === "boolean" ? closed : open;
  return { truth: truthOf(weight), grade: gradeOf(weight >> 2), missing, unread };
}

/** Truth and grade of a condition; each criterion is asked once, in order. What is missing is asked afterwards, and only where the answer is open. */
export function weigh<Facts>(condition: Condition<Facts>, facts: Facts, on: LegalDate, looked: Looked<Facts>[]): Weight {
  if (condition.kind === "criterion") return weighCriterion(condition, facts, on, looked);
  if (condition.kind === "not") {
    const weight = weigh(condition.of, facts, on, looked);
    return (weight & notKnown) === 0 ? weight ^ isTrue : weight;
  }
  // `any-of` decides on the first true, `all-of` on the first false: the same rule read from the other side.
  const deciding = condition.kind === "any-of" ? isTrue : isFalse;
  let open = false;
  let proof = -1;
  let weakest = 0;
  for (const part of condition.of) {
    const weight = weigh(part, facts, on, looked);
    const weakness = weight >> 2;
    if (weakness > weakest) weakest = weakness;
    if ((weight & 3) === deciding) proof = proof < 0 || weakness < proof ? weakness : proof;
    else open ||= (weight & notKnown) !== 0;
  }
  if (proof >= 0) return (proof << 2) | deciding;
  return (weakest << 2) | (open ? notKnown : deciding ^ isTrue);
}

function weighCriterion<Facts>(element: Criterion<Facts>, facts: Facts, on: LegalDate, looked: Looked<Facts>[]): Weight {
  const { grade = "text" } = element;
  const tested = element.test(facts, on);
  looked.push({ element, tested });
  const weakness = tested === "wording-not-read" ? weaknessOf("inferred") : grade === "text" ? 0 : weaknessOf(grade);
  return (weakness << 2) | (tested === true ? isTrue : tested === false ? isFalse : notKnown);
}

/** What keeps a condition open. */
export interface Open {
  readonly missing: readonly string[];
  readonly unread: boolean;
}

/** Nothing is open. */
export const closed: Open = Object.freeze({ missing: none, unread: false });

/** What criteria that were looked at said, one after the other, to a second reader of the same conditions. */
export function told<Facts>(looked: readonly Looked<Facts>[]): () => Tested {
  let at = 0;
  return () => looked[at++]?.tested;
}

/**
 * The truth of a condition, or why it is not known: the facts that are absent in its open parts, and whether a wording was not read.
 *
 * Every criterion is asked, in order, so that what was told once can be told again.
 */
export function openIn<Facts>(condition: Condition<Facts>, facts: Facts, ask: (element: Criterion<Facts>) => Tested): boolean | Open {
  if (condition.kind === "criterion") {
    const tested = ask(condition);
    if (tested === true || tested === false) return tested;
    if (tested === "wording-not-read") return { missing: none, unread: true };
    const { facts: looked } = condition;
    const absent = looked.length === 1 ? none : looked.filter((path) => isAbsent(facts, path));
    return { missing: absent.length > 0 ? absent : looked, unread: false };
  }
  if (condition.kind === "not") {
    const inner = openIn(condition.of, facts, ask);
    return typeof inner === "boolean" ? !inner : inner;
  }
  const deciding = condition.kind === "any-of";
  let decided = false;
  let open: Open | undefined;
  for (const part of condition.of) {
    const one = openIn(part, facts, ask);
    if (one === deciding) decided = true;
    else if (typeof one !== "boolean") open = open === undefined ? one : together(open, one);
  }
  return decided ? deciding : (open ?? !deciding);
}

/** Two open conditions together. */
export function together(first: Open, second: Open): Open {
  return { missing: joined(first.missing, second.missing), unread: first.unread || second.unread };
}

/** Both lists without repetition, in order. */
function joined(first: readonly string[], second: readonly string[]): readonly string[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const both = [...first];
  for (const path of second) if (!both.includes(path)) both.push(path);
  return both;
}

function isAbsent(facts: unknown, path: string): boolean {
  let value: unknown = facts;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return true;
    value = (value as Record<string, unknown>)[name];
  }
  return value === undefined || value === null;
}

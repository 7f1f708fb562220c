import type { LegalDate } from "../calendar/legal-date";
import type { Citation } from "../law/citation";
import type { Grade } from "./grade";
import { strongerGrade, weakerGrade } from "./grade";
import type { BilingualText } from "./text";
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
  readonly test: (facts: Facts, on: LegalDate) => Truth | "wording-not-read";
}

/** A criterion, or criteria combined as the provision combines them. */
export type Condition<Facts> =
  | Criterion<Facts>
  | { readonly kind: "all-of" | "any-of"; readonly of: readonly Condition<Facts>[] }
  | { readonly kind: "not"; readonly of: Condition<Facts> };

/** Names one element of a provision. @category Findings */
// @__NO_SIDE_EFFECTS__
export function criterion<Facts>(element: Omit<Criterion<Facts>, "kind">): Criterion<Facts> {
  return { kind: "criterion", ...element };
}

/** Every one of them: いずれにも該当. @category Findings */
// @__NO_SIDE_EFFECTS__
export function allOf<Facts>(...of: readonly Condition<Facts>[]): Condition<Facts> {
  return { kind: "all-of", of };
}

/** Any one of them: いずれかに該当. @category Findings */
// @__NO_SIDE_EFFECTS__
export function anyOf<Facts>(...of: readonly Condition<Facts>[]): Condition<Facts> {
  return { kind: "any-of", of };
}

/** The contrary: 該当しない. @category Findings */
// @__NO_SIDE_EFFECTS__
export function not<Facts>(of: Condition<Facts>): Condition<Facts> {
  return { kind: "not", of };
}

/** The rule, except where the exception applies: この限りでない. @category Findings */
// @__NO_SIDE_EFFECTS__
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

/** What an evaluation collects on its way. */
export interface Evaluation {
  readonly reasons: Reason[];
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
export const none: readonly string[] = /* @__PURE__ */ Object.freeze([]);

/** The two outcomes that nearly every criterion has, made once. */
const isMet: Outcome = /* @__PURE__ */ Object.freeze({ truth: true, grade: "text", missing: none, unread: false });
const isNotMet: Outcome = /* @__PURE__ */ Object.freeze({ truth: false, grade: "text", missing: none, unread: false });

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
  if (condition.kind === "criterion") return evaluateCriterion(condition, facts, on, reasons);
  if (condition.kind === "not") {
    const inner = evaluate(condition.of, facts, on, reasons);
    return inner.truth === undefined ? inner : settled(!inner.truth, inner.grade);
  }
  return evaluateGroup(condition.of, condition.kind === "any-of", facts, on, reasons);
}

function evaluateCriterion<Facts>(element: Criterion<Facts>, facts: Facts, on: LegalDate, reasons: Reason[]): Outcome {
  const tested = element.test(facts, on);
  const met = tested === true || tested === false ? tested : "unknown";
  const grade = element.grade ?? "text";
  reasons.push(
    grade === "text"
      ? { criterion: element.id, met, basis: element.basis, text: element.text }
      : { criterion: element.id, met, basis: element.basis, text: element.text, grade },
  );
  if (met !== "unknown") return settled(met, grade);
  if (tested === "wording-not-read") return { truth: undefined, grade: "inferred", missing: none, unread: true };
  const absent = element.facts.filter((path) => isAbsent(facts, path));
  return { truth: undefined, grade, missing: absent.length > 0 ? absent : element.facts, unread: false };
}

function settled(truth: boolean, grade: Grade): Outcome {
  if (grade === "text") return truth ? isMet : isNotMet;
  return { truth, grade, missing: none, unread: false };
}

/** `any-of` decides on the first true, `all-of` on the first false: the same rule read from the other side. */
function evaluateGroup<Facts>(of: readonly Condition<Facts>[], deciding: boolean, facts: Facts, on: LegalDate, reasons: Reason[]): Outcome {
  let decided = false;
  let open = false;
  let unread = false;
  let proof: Grade = "inferred";
  let weakest: Grade = "text";
  let missing = none;
  for (const part of of) {
    const outcome = evaluate(part, facts, on, reasons);
    weakest = weakerGrade(weakest, outcome.grade);
    if (outcome.truth === deciding) {
      proof = decided ? strongerGrade(proof, outcome.grade) : outcome.grade;
      decided = true;
    } else if (outcome.truth === undefined) {
      open = true;
      unread ||= outcome.unread;
      missing = joined(missing, outcome.missing);
    }
  }
  if (decided) return settled(deciding, proof);
  return open ? { truth: undefined, grade: weakest, missing, unread } : settled(!deciding, weakest);
}

/** Both lists without repetition, in order. */
export function joined(first: readonly string[], second: readonly string[]): readonly string[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const both = [...first];
  for (const path of second) if (!both.includes(path)) both.push(path);
  return both;
}

function isAbsent(facts: unknown, path: string): boolean {
  let value: unknown = facts;
  if (typeof value === "object" && value !== null && !path.includes(".")) {
    const own = Object.hasOwn(value, path) ? (value as Record<string, unknown>)[path] : undefined;
    return own === undefined || own === null;
  }
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return true;
    value = (value as Record<string, unknown>)[name];
  }
  return value === undefined || value === null;
}

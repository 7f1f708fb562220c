import type { Grade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import type { Provision } from "../kernel/provision";
import type { WhyUndetermined } from "./finding";

/** One criterion of a golden case, and whether it is met. */
export interface GoldenReason {
  readonly criterion: string;
  readonly met: boolean | "unknown";
  readonly basis: Provision;
}

/**
 * A question and the answer that the provision gives, as data. 正解の事例. `espa-jp/cases.json` is a list of them, for other
 * implementations to test against. What a case does not state it does not ask; days are days of the law,
 * `"YYYY-MM-DD"`.
 *
 * @example
 * ```ts
 * const one = {
 *   rule: "subsidiary",
 *   call: "isSubsidiaryOf",
 *   provision: "meti:7::1",
 *   on: "2026-06-01",
 *   answer: "subsidiary",
 * };
 * one.provision; // => "meti:7::1"
 * ```
 */
export interface GoldenCase {
  /** Id of the rule that is asked, such as `introduction-duty`. */
  readonly rule: string;
  /** Name of the exported function that asks it. */
  readonly call: string;
  /** The provision from which the answer was read, in the written form that `at` reads. */
  readonly provision: Provision;
  /** What the case is about, in English. */
  readonly what?: string;
  /** The law of which day is applied. */
  readonly on: LegalDate;
  /**
   * As the rule takes them; a fact that is left out is not known, an event of a history that is left out has not
   * happened.
   */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The answer of a finding, or the state of a timeline. */
  readonly answer: string;
  readonly why?: WhyUndetermined;
  /** Exactly the facts that could still change the answer. */
  readonly missing?: readonly string[];
  /** Exactly the criteria that are looked at, in the order of the provision. */
  readonly reasons?: readonly GoldenReason[];
  /** Further properties of the result, of a list of boundaries their `id`, `date`, `basis` and `grade`. */
  readonly gives?: Readonly<Record<string, unknown>>;
  /** Properties that the result must not have. */
  readonly absent?: readonly string[];
  /** Exactly the ids of the known gaps. */
  readonly gaps?: readonly string[];
  readonly grade?: Grade;
  /** Who read the provision: `authors`, those who wrote the library; no other reader is recorded yet. */
  readonly readBy: "authors";
}

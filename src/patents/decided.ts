import { type Criterion, criterion } from "../finding/condition";
import type { Truth } from "../finding/truth";
import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import type { BilingualText } from "../kernel/text";

/** The constant part of a criterion whose truth a case decides. */
export interface CriterionWords {
  readonly id: string;
  readonly text: BilingualText;
  readonly basis: Citation;
}

/**
 * A criterion whose truth was found beforehand, such as one that hangs on a clock or on the screening.
 *
 * @param words - its constant part
 * @param truth - whether it is met in this case
 * @param facts - paths of the facts that could still decide it
 * @param grade - grade of the source it rests on in this case
 */
export function decided<Facts>(words: CriterionWords, truth: Truth, facts: readonly string[], grade: Grade = "text"): Criterion<Facts> {
  const { id, text, basis } = words;
  return criterion({ id, text, basis, facts, grade, test: () => truth });
}

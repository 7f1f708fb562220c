import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";

/** A day on which something begins, ends or falls due. */
export interface Boundary {
  /** Stable id within its timeline, such as `prohibited-through`. */
  readonly id?: string;
  readonly date: LegalDate;
  /** What happens on that day. */
  readonly what: BilingualText;
  readonly basis: Citation;
  /** Grade of the weakest source of that day; `text` unless stated. */
  readonly grade?: Grade;
  /** Ids of the known gaps that touch that day. */
  readonly gaps?: readonly string[];
}

/** Anything that has boundaries in time: a review, a patent application, a plan. */
export interface Timeline {
  readonly boundaries: readonly Boundary[];
  /** Grade of the weakest source; `text` unless stated. */
  readonly grade?: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
}

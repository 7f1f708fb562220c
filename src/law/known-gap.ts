import type { Citation } from "../kernel/citation";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";

/** Something that was not read or is not known, stated instead of guessed. 未確認事項. */
export interface KnownGap {
  /** Stable id, named in `Finding.gaps`. */
  readonly id: string;
  /** What is not known. */
  readonly text: BilingualText;
  /**
   * The provisions it touches: those under which the register of wordings names it, and those that no wording is the
   * matter of.
   */
  readonly touches: readonly Citation[];
  /** First day that it touches, where it is bound to a day. */
  readonly from?: LegalDate;
}

/** A gap as it is written down: what the register of wordings says of it is not said again. */
export interface GapRow extends Omit<KnownGap, "touches"> {
  readonly touches?: readonly Citation[];
}

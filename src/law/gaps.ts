import type { Citation } from "../kernel/citation";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import { infrastructureGaps } from "./gaps/infrastructure";
import { lawGaps } from "./gaps/law";
import { otherGaps } from "./gaps/others";
import { patentGaps } from "./gaps/patents";
import { supplyGaps } from "./gaps/supply";

/** Something that was not read or is not known, stated instead of guessed. 未確認事項. */
export interface KnownGap {
  /** Stable id, named in `Finding.gaps`. */
  readonly id: string;
  /** What is not known. */
  readonly text: BilingualText;
  /** The provisions it touches. */
  readonly touches: readonly Citation[];
  /** First day that it touches, where it is bound to a day. */
  readonly from?: LegalDate;
}

/**
 * What was not read or is not known, over the whole library.
 *
 * @returns every known gap, by chapter
 * @example
 * knownGaps().some((gap) => gap.id === "act-38-2026-art-52"); // => true
 * @category Law in time
 * @since 0.1.0
 */
export function knownGaps(): readonly KnownGap[] {
  return [...lawGaps, ...supplyGaps, ...infrastructureGaps, ...patentGaps, ...otherGaps];
}

import type { Citation } from "../kernel/citation";
import type { DatedRow, Source } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";

/** When a specified critical computer is notified. 特定重要電子計算機の届出. @category Policy */
export interface ComputerNotice {
  /** It was in use when the duty began, or is notified when it is introduced. */
  readonly when: "asset-in-use" | "on-introduction";
  /**
   * Last day for what was in use when the duty began; absent where the duty begins with the introduction, for which no
   * number of days was read.
   */
  readonly due?: LegalDate;
  /** What is due, in words. */
  readonly text: BilingualText;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
  /** The provision. */
  readonly basis: Citation;
  /** Where it was read. */
  readonly source: Source;
}

/** A notice as it is written down, and the days on which the duty holds. */
export type ComputerNoticeRow = DatedRow & Pick<ComputerNotice, "when" | "due" | "text">;

import type { LawId } from "./citation";
import type { LegalDate } from "./legal-date";
import type { Provision } from "./provision";

/**
 * What is known of the wording of a provision from a day on.
 *
 * - `A`: it was read, or the amendment lists exhaustively what it changes and not this
 * - `B`: its instrument was amended since it was last read, and this provision is not among those listed
 * - `C`: it is listed as amended, was not read, and evidence shows that the deciding element stands
 * - `D`: it is listed as amended, was not read, and nothing shows what stands
 * - `E`: it was added and never read, but a named source describes it
 */
export type WordingCase = "A" | "B" | "C" | "D" | "E";

/** One row of the register of wordings: from this day on, so much is known of this provision and of all below it. */
export interface WordingRow {
  readonly provision: Provision;
  /** Id of its law. */
  readonly law: LawId;
  readonly from: LegalDate;
  readonly case: WordingCase;
  /** Id of the gap in `knownGaps()`; none in case A. */
  readonly gap?: string;
  /** Ids of the evidence that bears an answer all the same. */
  readonly evidence?: readonly string[];
  /** What it stands in and has a row of its own that was not read since the same day: who reads that reads this. */
  readonly within?: readonly Provision[];
}

/** Rows of the register of which one thing is known, as they are written down. */
export interface WordingsRow extends Omit<WordingRow, "provision" | "law" | "within"> {
  readonly provisions: readonly Provision[];
}

/** The same of articles of the ten orders of Chapter III. */
export interface WordingsOfTheTenOrdersRow extends Omit<WordingRow, "provision" | "law" | "within"> {
  /** Under the numbers that nine of the orders share. */
  readonly articles: readonly string[];
  /** Under the numbers of the order of MIC. */
  readonly inMic: readonly string[];
}

/** From which day on what was promulgated was not looked for: in every law, or in those named. 調査未了. */
export interface NotLookedForRow {
  readonly since: LegalDate;
  /** Words of laws; absent in the row that holds for all others. */
  readonly laws?: readonly string[];
}

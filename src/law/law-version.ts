import type { Citation, LawId } from "../kernel/citation";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";

/** A state of a law that held from one day to the next amendment or stage of commencement. */
export interface LawVersion {
  readonly law: LawId;
  /** First day of this state. 施行日. */
  readonly inForceFrom: LegalDate;
  /** First day of the next state; absent for the last one that is known. */
  readonly inForceUntil?: LegalDate;
  /** The law that amended it on that day; absent where only a stage of commencement was reached. 改正法令. */
  readonly amendedBy?: LawId;
  /** The day on which the amending law was promulgated, where it was read. 公布日. */
  readonly promulgatedOn?: LegalDate;
  /** Whether the text of this state was read in full. */
  readonly textRead: boolean;
  /** Clauses of commencement that began on that day. */
  readonly commences?: readonly Citation[];
  /** States of the same day that a later amendment of that day overtook. */
  readonly earlierOfDay?: readonly {
    readonly amendedBy?: LawId;
    readonly promulgatedOn?: LegalDate;
    readonly textRead: boolean;
  }[];
  /** What changed, in short. */
  readonly changed: BilingualText;
  /**
   * The last day on which the law register was seen to name this state as the current one; only where it is the last
   * that is known.
   */
  readonly lastCheckedOn?: LegalDate;
  /** Ids of the known gaps that touch this state. */
  readonly gaps?: readonly string[];
}

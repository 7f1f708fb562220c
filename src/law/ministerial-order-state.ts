import type { LawId } from "../kernel/citation";
import type { LegalDate } from "../kernel/legal-date";
import type { LawVersion } from "./law-version";

/** One state of a ministerial order. */
export interface MinisterialOrderState
  extends Pick<LawVersion, "amendedBy" | "promulgatedOn" | "earlierOfDay" | "lastCheckedOn" | "gaps"> {
  readonly law: LawId;
  /** First day of this state. */
  readonly from: LegalDate;
  /** First day of the next state; absent for the last one that is known. */
  readonly until?: LegalDate;
  /** Present where the text of this state was not read. */
  readonly textRead?: false;
}

import type { LegalDate } from "../kernel/legal-date";
import type { ReviewHistory } from "./review-history";

/** One review of a plan, as a record of a file: what happened, and the day on which it is asked about. 審査の記録. */
export interface ReviewRecord {
  /** Docket number or any other name, unique in the file. @minLength 1 @maxLength 200 */
  readonly id: string;
  /** What happened to the plan. 届出後の経過. */
  readonly facts: ReviewHistory;
  /** The day on which the state of the review is asked for. */
  readonly on: LegalDate;
}

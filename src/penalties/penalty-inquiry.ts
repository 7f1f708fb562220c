import type { LegalDate } from "../kernel/legal-date";
import type { ConductId } from "./conduct";

/** A question about the penalty of a conduct under the law of a day. 罰則の照会. */
export interface PenaltyInquiry {
  /** The conduct. */
  readonly conduct: ConductId;
  /** The day on which it took place. @schema dayOfTheAct */
  readonly on: LegalDate;
}

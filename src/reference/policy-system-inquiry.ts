import type { LegalDate } from "../kernel/legal-date";
import type { PolicySystemId } from "./policy-system";

/** A question about a system on a day. 施策の照会. */
export interface PolicySystemInquiry {
  /** The system. */
  readonly system: PolicySystemId;
  /** The day. @schema dayOfTheAct */
  readonly on: LegalDate;
}

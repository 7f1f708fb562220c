import type { LawId } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";

/** The Cabinet Order that designates a product or widens its scope. 政令. */
export interface DesignatingInstrument {
  /** Law id of the Cabinet Order. */
  readonly law: LawId;
  /** Its number. 政令番号. */
  readonly number: BilingualText;
  /** Day of the Cabinet decision. 閣議決定. */
  readonly decidedOn: LegalDate;
  /**
   * How far the day of the decision can be trusted; the other days were read in the law register.
   * @schema SourceGrade
   */
  readonly decidedOnGrade: Grade;
  /** Day of promulgation. 公布. */
  readonly promulgatedOn: LegalDate;
  /** Day of entry into force. 施行. */
  readonly inForceFrom: LegalDate;
}

import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";
import type { MinisterId } from "../ministers/ministers";

/** Before which act the competent minister must consult whom. 協議. */
export interface ConsultationDuty extends DatedRow {
  /** Stable id. */
  readonly id:
    | "action-policy"
    | "certification"
    | "change-certification"
    | "loan-guideline"
    | "support-standard"
    | "support-rules"
    | "fund-investment"
    | "fund-payment"
    | "special-designation"
    | "release-below-market-price"
    | "custody-rules";
  /** The act before which the minister consults. */
  readonly before: BilingualText;
  /** The ministers whom the provision names. */
  readonly consulted: readonly MinisterId[];
  /** The heads of (other) administrative organs concerned are consulted too. 関係行政機関の長. */
  readonly headsOfAgenciesConcerned: boolean;
  /** The paragraph that applies the duty to a change or a lifting. */
  readonly also?: Citation;
  /** Id of the known gap, where the wording was not read. */
  readonly gap?: string;
}

/** A row of the table: the gap is that of the register on the day asked for. */
export type ConsultationDutyRow = Omit<ConsultationDuty, "gap">;

import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";
import type { ReviewPowerId } from "./tables/review-powers-ids";

export type { ReviewPowerId };

/** A power of the competent minister, and what binds its use. 主務大臣の権限. */
export interface ReviewPower extends DatedRow {
  /** Stable id. */
  readonly id: ReviewPowerId;
  /** What may be done and when. */
  readonly text: BilingualText;
  /** The last day, where there is one. */
  readonly limit?: {
    /** The limit in words. */
    readonly text: BilingualText;
    /** The provision that sets it. */
    readonly basis: Citation;
  };
  /** The Prime Minister and the heads of other agencies concerned are consulted beforehand. あらかじめ協議. */
  readonly consultation: boolean;
  /** Chapters II and III of the Administrative Procedure Act do not apply. 行政手続法の適用除外. */
  readonly outsideAdministrativeProcedureAct: boolean;
  /** What can follow where it is not obeyed, where anything can. */
  readonly ifNotObeyed?: BilingualText;
}

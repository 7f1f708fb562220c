import type { Citation } from "../kernel/citation";
import type { Source } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";

/** A figure of the non-disclosure of patent applications. 件数. */
export type PatentFigure =
  | "forwarded"
  | "designations"
  | "endedDesignations"
  | "designationsInForceAtEnd"
  | "advanceConfirmationRequests"
  | "nonForwardingNotices";

/** Figures of the non-disclosure of patent applications over a period. 運用状況. */
export interface PatentStatistics {
  /** First day of the period. */
  readonly from: LegalDate;
  /** Last day of the period. */
  readonly to: LegalDate;
  /** Applications forwarded to the Prime Minister. 送付件数. */
  readonly forwarded: number;
  /** Designations. 保全指定件数. */
  readonly designations: number;
  /** Designations cancelled or expired. 解除・満了件数. */
  readonly endedDesignations: number;
  /** Designations in force at the end of the period. */
  readonly designationsInForceAtEnd: number;
  /** Requests for advance confirmation. 事前確認の求めの件数. */
  readonly advanceConfirmationRequests: number;
  /** Notices given on request that an application is not forwarded. 不送付通知の件数. */
  readonly nonForwardingNotices: number;
  /** The provision by which the counting begins: the forwarding. No provision orders that figures are published. */
  readonly basis: Citation;
  /** What each figure counts: the provision of the step. */
  readonly counts: Readonly<Record<PatentFigure, Citation>>;
  /** Where they were read. */
  readonly source: Source;
  /** Ids of the known gaps that touch them; see `knownGaps()`. */
  readonly gaps: readonly string[];
}

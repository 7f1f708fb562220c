import type { Citation } from "../kernel/citation";
import type { Source } from "../kernel/dated";
import { existingDay, type LegalDate } from "../kernel/legal-date";
import { statisticsRows } from "./tables/statistics";

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
  /** The chapter they belong to. */
  readonly basis: Citation;
  /** Where they were read. */
  readonly source: Source;
}

/**
 * Figures of the non-disclosure of patent applications, for the periods that had ended by a day.
 *
 * 特許出願非公開制度の運用状況. Only the first year is known, from one secondary source (known gap `patents-statistics`).
 *
 * @param on - the day up to which periods count
 * @returns one row a period, oldest first
 * @example
 * patentStatistics("2026-01-01")[0]?.forwarded; // => 90
 * patentStatistics("2025-03-30"); // => []
 * @see Act, Chapter V https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Patents: figures and procedures
 * @since 0.1.0
 */
export function patentStatistics(on: LegalDate): readonly PatentStatistics[] {
  const day = existingDay(on);
  return (statisticsRows as readonly PatentStatistics[]).filter((row) => row.to <= day);
}

import { table } from "../kernel/dated";
import { existingDay, type LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { PatentStatistics } from "./patent-statistics";
import { statisticsRows } from "./tables/statistics";

/**
 * What each figure counts. Neither the Act nor its orders say that figures are published; the basic guideline was not
 * read.
 */
const counts: PatentStatistics["counts"] = table({
  forwarded: at("act:66:1"),
  designations: at("act:70:1"),
  endedDesignations: at("act:77:2"),
  designationsInForceAtEnd: at("act:70:2"),
  advanceConfirmationRequests: at("act:79:1"),
  nonForwardingNotices: at("act:66:10"),
});

/**
 * Figures of the non-disclosure of patent applications, for the periods that had ended by a day.
 *
 * 特許出願非公開制度の運用状況. Only the first year is known, from one secondary source. No provision orders that figures are
 * published:
 * `counts` tells by which provision each step is taken that a figure counts.
 *
 * @param on - the day up to which periods count
 * @returns one row a period, oldest first
 * @example
 * patentStatistics("2026-01-01")[0]?.forwarded; // => 90
 * patentStatistics("2025-03-30"); // => []
 * @see Act, Arts 66, 70, 77, 79
 * @category Patents: figures and procedures
 */
export function patentStatistics(on: LegalDate): readonly PatentStatistics[] {
  const day = existingDay(on);
  return statisticsRows.flatMap((row) => (row.to <= day ? [{ ...row, counts }] : []));
}

import { existingDay, type LegalDate } from "../kernel/legal-date";
import type { PatentStatistics } from "./patent-statistics";
import { statisticsRows } from "./tables/statistics";

/**
 * Figures of the non-disclosure of patent applications, for the periods that had ended by a day.
 *
 * 特許出願非公開制度の運用状況. Only the first year is known, from one secondary source.
 *
 * @param on - the day up to which periods count
 * @returns one row a period, oldest first
 * @example
 * patentStatistics("2026-01-01")[0]?.forwarded; // => 90
 * patentStatistics("2025-03-30"); // => []
 * @see Act, Chapter V
 * @category Patents: figures and procedures
 */
export function patentStatistics(on: LegalDate): readonly PatentStatistics[] {
  const day = existingDay(on);
  return statisticsRows.filter((row) => row.to <= day);
}

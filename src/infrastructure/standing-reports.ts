import type { Citation } from "../kernel/citation";
import { dated, table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { gradedOn } from "../kernel/wordings";
import type { StandingReport } from "./standing-report";
import { standingReportRows } from "./tables/standing-reports";

/** A standing report with the grade that it has on a day. */
export interface StandingReportOnDay extends StandingReport {
  /** Grade on the day asked for. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
}

const standing = dated(standingReportRows);

/**
 * The standing reports and the powers to ask for reports and to inspect, under the law of a day.
 *
 * 定期の報告 (METI order Art. 26, MIC order Art. 7), 報告徴収及び立入検査 (Act Art. 58). Use it to see what an operator owes
 * apart from any introduction, and what can be asked of it before it is designated. It does not say whether a
 * given operator is over a threshold, and not what each order asks inside a review.
 *
 * The end of June and the month after the fiscal year are deadlines of acts towards a State organ set by an order:
 * where the last day is a holiday of administrative organs, the next working day counts.
 *
 * Sanction: `penaltiesFor("infrastructure-report-missing")`, `penaltiesFor("infrastructure-inspection-obstructed")`,
 * for the rows that carry a `penalty`.
 *
 * @param on - the day whose law applies
 * @returns the rows in force on that day; `[]` before 2023-11-01; `inferred` since the amendment of September 2026
 * @example
 * standingReports("2024-06-01")
 *   .find((report) => report.id === "credit-card-candidates")
 *   ?.thresholds?.map((one) => one.atLeast); // => [7500000, 3000000000000]
 * standingReports("2023-10-31"); // => []
 * @see Act Art. 58
 * @category Infrastructure
 */
export function standingReports(on: LegalDate): readonly StandingReportOnDay[] {
  return standing.on(on).map((row) => ({ ...row, gaps: [], ...gradedOn(row.basis, row.source.grade, on) }));
}

/** How the operators of two Acts stand to each other. */
export interface OperatorSubset {
  /** The narrower group. */
  readonly narrower: BilingualText;
  /** The wider group, which every member of the narrower one belongs to. */
  readonly wider: BilingualText;
  /** What a member of the wider group needs besides. */
  readonly further: BilingualText;
  /** Where the narrower group is defined. */
  readonly basis: Citation;
}

/**
 * Every operator under the active cyber defence Act (特別社会基盤事業者) is a designated operator of this Act (特定社会基盤事業者).
 *
 * Mind the two words: 特別 and 特定. Designation under Art. 50 is needed and not enough: the operator must also use a
 * specified critical computer (特定重要電子計算機). The duties of that Act are not modelled here.
 *
 * @see Act No. 42 of 2025, Art. 2(3)
 * @category Infrastructure
 */
export const cyberOperatorSubset: OperatorSubset = table({
  narrower: {
    ja: "特別社会基盤事業者",
    en: "special essential infrastructure operator of the active cyber defence Act",
  },
  wider: { ja: "特定社会基盤事業者", en: "specified essential infrastructure service provider of this Act" },
  further: {
    ja: "特定重要電子計算機を使用すること",
    en:
      "uses a specified critical computer, that is one whose breach could stop or weaken a specified " +
      "critical facility",
  },
  basis: at("cyber-defence-act:2:3"),
});

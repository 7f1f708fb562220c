import type { Citation } from "../kernel/citation";
import type { Source } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import { gradedRow } from "../kernel/wordings";
import type { PolicyStage, PolicyStatus } from "./policy-system";
import { inForceOnTheLatestDay, stagesOf } from "./stages";
import { institutionRows } from "./tables/institutions-2026";

/**
 * An institution around the amendment of 2026, as of a day. 令和八年改正の制度.
 *
 * @category Policy
 */
export interface Institution2026 {
  /** Stable id. */
  readonly id: "general-research-guideline" | "public-private-council" | "comprehensive-think-tank" | "medical-sector" | "data-security";
  /** Its name. */
  readonly nameJa: string;
  /** Its name in English. */
  readonly nameEn: string;
  /** Its status on the day asked for. */
  readonly status: PolicyStatus;
  /** First day of that status. */
  readonly since: LegalDate;
  /** Every stage known. */
  readonly stages: readonly PolicyStage[];
  /** Where it is enacted and the day is not fixed: the last day on which it can come into force. */
  readonly inForceAtLatest?: LegalDate;
  /** The provision, or the best reading of which it is; see `gaps`. */
  readonly basis: Citation;
  /** What is known of it. */
  readonly known: readonly BilingualText[];
  /** What is not. */
  readonly notKnown: readonly BilingualText[];
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
  /** Where it was read. */
  readonly source: Source;
}

const institutions = stagesOf<PolicyStage, Omit<Institution2026, "status" | "since">>(institutionRows, inForceOnTheLatestDay);

/**
 * The institutions of the amendment of 2026 and what was recommended beside it, with their status on a day.
 *
 * 調査研究基本指針・官民の協議会・総合的なシンクタンク・医療分野・データセキュリティ. Use it to see what is law and what is only proposed. The wording of the new articles was not read.
 *
 * @param on - the day; rows begin with the proposal of 2026-02-10
 * @returns the rows that had begun by then
 * @example
 * institutions2026("2026-11-22").map((row) => [row.id, row.status]); // => [["general-research-guideline", "in-force"], ["public-private-council", "in-force"], ["comprehensive-think-tank", "in-force"], ["medical-sector", "enacted-not-in-force"], ["data-security", "recommended"]]
 * institutions2026("2026-02-09"); // => []
 * @see Act No. 38 of 2026, supplementary provisions, https://laws.e-gov.go.jp/law/508AC0000000038
 * @category Policy
 * @since 0.1.0
 */
export function institutions2026(on: LegalDate): readonly Institution2026[] {
  return institutions(on).map(({ row, stage }) => ({ ...gradedRow(row, on), status: stage.status, since: stage.from }));
}

import type { LegalDate } from "../kernel/legal-date";
import { gradedRow } from "../kernel/wordings";
import type { Institution2026, InstitutionRow } from "./institution-2026";
import type { PolicyStage } from "./policy-system";
import { inForceOnTheLatestDay, stagesOf } from "./stages";
import { institutionRows } from "./tables/institutions-2026";

const institutions = stagesOf<PolicyStage, InstitutionRow>(institutionRows, inForceOnTheLatestDay);

/**
 * The institutions of the amendment of 2026 and what was recommended beside it, with their status on a day.
 *
 * 調査研究基本指針・官民の協議会・総合的なシンクタンク・医療分野・データセキュリティ. Use it to see what is law and what is only proposed. The wording of the
 * new articles was not read.
 *
 * @param on - the day; rows begin with the proposal of 2026-02-10
 * @returns the rows that had begun by then
 * @example
 * institutions2026("2026-11-22").map((row) => [row.id, row.status]); // => [["general-research-guideline", "in-force"],
 * //    ["public-private-council", "in-force"], ["comprehensive-think-tank", "in-force"], ["medical-sector",
 * //    "enacted-not-in-force"], ["data-security", "recommended"]]
 * institutions2026("2026-02-09"); // => []
 * @see Act No. 38 of 2026, supplementary provisions
 * @category Policy
 */
export function institutions2026(on: LegalDate): readonly Institution2026[] {
  return institutions(on).map(({ row, stage }) => ({ ...gradedRow(row, on), status: stage.status, since: stage.from }));
}

import { dated } from "../kernel/dated";
import { type Grade, weakerGrade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import { gradedOn } from "../kernel/wordings";
import type { RiskManagementGroup } from "./risk-management-group";
import { riskManagementRows } from "./tables/risk-management-measures";

/** A group with the grade that it has on a day. */
export interface RiskManagementGroupOnDay extends RiskManagementGroup {
  readonly grade: Grade;
  readonly gaps: readonly string[];
}

const groups = dated<RiskManagementGroup>(riskManagementRows);
/** The guideline was revised on this day, and the revision was not read. */
const revisedOn: LegalDate = "2026-09-11";

/**
 * The groups of the risk management measures of the basic guideline, as headings of a check-list for `measures` of a
 * plan.
 *
 * リスク管理措置. The orders ask for 'measures against specified disruptive acts'; which, the basic guideline (Act Art. 49)
 * and the commentary of the Cabinet Office say. Neither was read: the groups are known from a secondary source, `items`
 * is empty, and the gap
 * `risk-management-items` says so. Take the items from the guideline itself, and count them by group and number.
 *
 * @param on - the day
 * @returns the groups in their order; `[]` before the guideline was adopted
 * @throws EspaError `not-a-legal-date`
 * @example
 * riskManagementMeasures("2026-06-01").map(({ number, id }) => [number, id]);
 * // => [[1, "introduction"], [2, "outsourcing"], [3, "management"]]
 * riskManagementMeasures("2026-06-01")[0]?.grade; // => "secondary"
 * riskManagementMeasures("2026-10-01")[0]?.gaps?.includes("basic-guidelines-2026-text"); // => true
 * riskManagementMeasures("2023-04-27"); // => []
 * @see Act Arts. 49(2), 52(2)(iv); ministerial orders Art. 16 (MIC Art. 17)
 * @category Infrastructure
 */
export function riskManagementMeasures(on: LegalDate): readonly RiskManagementGroupOnDay[] {
  return groups.on(on).map((row) => {
    const { grade, gaps = [] } = gradedOn(row.basis, row.source.grade, on, row.gaps);
    if (on < revisedOn) return { ...row, grade, gaps };
    return {
      ...row,
      grade: weakerGrade(grade, "inferred"),
      gaps: [...new Set([...gaps, "basic-guidelines-2026-text"])],
    };
  });
}

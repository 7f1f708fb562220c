import { type DatedRow, dated } from "../kernel/dated";
import { type Grade, weakerGrade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import { gradedOn } from "../kernel/wordings";
import { riskManagementRows } from "./tables/risk-management-measures";
import type { RiskManagementGroupId } from "./tables/risk-management-measures-ids";

/** A group of the risk management measures that a plan states. リスク管理措置の区分. */
export interface RiskManagementGroup extends DatedRow {
  /** Stable id. */
  readonly id: RiskManagementGroupId;
  /** Place among the groups. */
  readonly number: number;
  /** What the group is about. */
  readonly text: BilingualText;
  /** The forms of plan that it belongs to, as far as its heading says. */
  readonly forms: readonly ("introduction" | "outsourcing")[];
  /** Its items, where their wording was seen; none was. */
  readonly items: readonly { readonly number: number; readonly text: BilingualText }[];
}

/** A group with the grade that it has on a day. */
export interface RiskManagementGroupOnDay extends RiskManagementGroup {
  readonly grade: Grade;
  readonly gaps: readonly string[];
}

const groups = dated<RiskManagementGroup>(riskManagementRows);
/** The guideline was revised on this day, and the revision was not read. */
const revisedOn: LegalDate = "2026-09-11";

/**
 * The groups of the risk management measures of the basic guideline, as headings of a check-list for `measures` of a plan.
 *
 * リスク管理措置. The orders ask for 'measures against specified disruptive acts'; which, the basic guideline (Act Art. 49) and the commentary
 * of the Cabinet Office say. Neither was read: the groups are known from a secondary source, `items` is empty, and the gap
 * `risk-management-items` says so. Take the items from the guideline itself, and count them by group and number.
 *
 * @param on - the day
 * @returns the groups in their order; `[]` before the guideline was adopted
 * @throws EspaError `not-a-legal-date`
 * @example
 * riskManagementMeasures("2026-06-01").map(({ number, id }) => [number, id]); // => [[1, "introduction"], [2, "outsourcing"], [3, "management"]]
 * riskManagementMeasures("2026-06-01")[0].grade; // => "secondary"
 * riskManagementMeasures("2026-10-01")[0].gaps.includes("basic-guidelines-2026-text"); // => true
 * riskManagementMeasures("2023-04-27"); // => []
 * @see Act Arts. 49(2), 52(2)(iv); ministerial orders Art. 16 (MIC Art. 17) https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Infrastructure
 */
export function riskManagementMeasures(on: LegalDate): readonly RiskManagementGroupOnDay[] {
  return groups.on(on).map((row) => {
    const { grade, gaps = [] } = gradedOn(row.basis, row.source.grade, on, row.gaps);
    if (on < revisedOn) return { ...row, grade, gaps };
    return { ...row, grade: weakerGrade(grade, "inferred"), gaps: [...new Set([...gaps, "basic-guidelines-2026-text"])] };
  });
}

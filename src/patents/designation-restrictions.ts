import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { gradedRow } from "../kernel/wordings";
import type { DesignationRestriction } from "./designation-restriction";
import { designationRestrictionRows } from "./tables/designation-restrictions";

const restrictions = dated(designationRestrictionRows);

/**
 * The restrictions of Chapter V in force on a day.
 *
 * 特許出願の非公開に伴う制限の一覧. Use it to list what binds whom, with the way out and the sanction; `restrictionsOn` tells which
 * of them bind one application on a day.
 *
 * Sanction: `penaltiesFor("working-designated-invention")`, `penaltiesFor("disclosing-designated-invention")`,
 * `penaltiesFor("foreign-filing")`.
 * Sanction: no penalty (`penaltiesFor("application-withdrawn-under-designation")`) for withdrawing the application.
 *
 * @param on - the day whose law applies
 * @returns the rows in the order of the Act; none before 2024-05-01
 * @example
 * designationRestrictions("2025-04-10").find((one) => one.id === "no-conversion")?.ends;
 * // => "release-received-by-applicant"
 * @see Act, Arts 66 to 84
 * @category Patents: review and designation
 */
export function designationRestrictions(on: LegalDate): readonly DesignationRestriction[] {
  return restrictions.on(on).map((row) => gradedRow(row, on));
}

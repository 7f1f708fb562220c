import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { SpecialMeasure } from "./special-measure";
import { specialMeasureRows } from "./tables/special-measures";
import { withGap } from "./with-gap";

const measures = dated(specialMeasureRows);

/**
 * What the Government may do where plans and support are not enough: special designation, stockpiling, custody of
 * facilities.
 *
 * 特別の対策を講ずる必要がある特定重要物資 (Act Arts. 44, 45; Order Arts. 8-2, 8-3). Use it to see which rules can be used on a day and
 * which are dormant for want of a Cabinet Order. It does not say that a designation under Art. 44(1) has been made;
 * none is known.
 *
 * Sanction: no penalty (`penaltiesFor("facility-manager-duty-missed")`,
 * `penaltiesFor("facility-manager-order-breach")`), but the designation may be revoked or the work stopped.
 *
 * @param on - the day whose law applies
 * @returns the rules in the order of the articles; `[]` before 2022-08-01
 * @example
 * specialMeasures("2026-06-01")
 *   .filter((rule) => rule.status === "dormant")
 *   .map((rule) => rule.id); // => ["stockpiles-that-serve-both-other-laws", "release-below-market-price"]
 * specialMeasures("2025-02-18").find((rule) => rule.id === "facility-custody")?.status; // => "dormant"
 * @see Act Arts. 44, 45
 * @category Supply
 */
export function specialMeasures(on: LegalDate): readonly SpecialMeasure[] {
  return measures.on(on).map((row) => withGap(row, on));
}

import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { gradedRow } from "../kernel/wordings";
import type { DisruptionStep } from "./disruption-step";
import { disruptionRows } from "./tables/disruption";

const steps = dated(disruptionRows);

/**
 * What can be done where the stable supply of a product is at risk of disruption: who is concerned, who may ask for
 * what.
 *
 * 安定供給確保に支障が生ずるおそれがある場合の措置 (Act Arts. 8-2, 9-2, 11-2). Use it to see which steps exist and how well each is known.
 * The articles were not read: only the application of Art. 11-2(1) is seen in the ordinances, the rest follows from the
 * council document and is graded so. No penalty is known for any of them.
 *
 * Sanction: no penalty is known.
 *
 * @param on - the day whose law applies
 * @returns the steps in the order of the Act; `[]` before the articles came into force in September 2026
 * @example
 * disruptionCooperation("2026-09-17"); // => []
 * disruptionCooperation("2026-10-01").every((step) => step.penalty === "none-known"); // => true
 * @see Act Arts. 8-2, 9-2, 11-2
 * @category Supply
 */
export function disruptionCooperation(on: LegalDate): readonly DisruptionStep[] {
  return steps.on(on).map((row) => gradedRow(row, on));
}

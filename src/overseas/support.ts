import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { gradedRow } from "../kernel/wordings";
import type { OverseasConsideration, OverseasSupport, OverseasTarget } from "./overseas-project";
import { overseasConsiderationRows, overseasSupportRows, overseasTargetRows } from "./tables/overseas";

const targets = dated<OverseasTarget>(overseasTargetRows);
const considerations = dated<OverseasConsideration>(overseasConsiderationRows);
const supports = dated<OverseasSupport>(overseasSupportRows);

/**
 * The kinds of overseas projects that can be promoted on a day.
 *
 * 特定海外事業の類型. Known from summaries only, which end with 'and the like'.
 *
 * @param on - the day
 * @returns three rows since Chapter V-2 is in force, `[]` before
 * @example
 * overseasTargets("2026-10-01").length; // => 3
 * overseasTargets("2026-09-17"); // => []
 * @see Act, Art. 85-2
 * @category Overseas projects
 */
export function overseasTargets(on: LegalDate): readonly OverseasTarget[] {
  return targets.on(on).map((row) => gradedRow(row, on));
}

/**
 * What the basic guideline asks to consider on a day.
 *
 * 配慮事項. They weigh in a decision and decide none by themselves.
 *
 * @param on - the day
 * @returns three rows since Chapter V-2 is in force, `[]` before
 * @example
 * overseasConsiderations("2026-10-01").map((row) => row.decides); // => [false, false, false]
 * @see Act, Art. 85-2
 * @category Overseas projects
 */
export function overseasConsiderations(on: LegalDate): readonly OverseasConsideration[] {
  return considerations.on(on).map((row) => gradedRow(row, on));
}

/**
 * The support for certified overseas projects on a day, and what is known of JBIC's frame for it.
 *
 * 支援措置・国際協力銀行. The JBIC Act as amended was not read; its Enforcement Order was.
 *
 * @param on - the day
 * @returns rows since Chapter V-2 is in force, `[]` before
 * @example
 * overseasSupport("2026-10-01")
 *   .filter((row) => row.kind === "support")
 *   .map((row) => row.id); // => ["information-and-advice", "jbic-loan", "jbic-subordinated-investment"]
 * @see JBIC Act, Art. 13-4
 * @category Overseas projects
 */
export function overseasSupport(on: LegalDate): readonly OverseasSupport[] {
  return supports.on(on).map((row) => gradedRow(row, on));
}

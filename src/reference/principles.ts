import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { gradedOn } from "../kernel/wordings";
import type { Principle } from "./principle";
import { principleRows } from "./tables/principles";

const rules = dated<Principle>(principleRows);

/**
 * The principles, powers and general rules of Chapters I and VI on a day, with the necessity standards of the laws
 * around it.
 *
 * 規制措置の留意事項・国際約束・総理大臣の権限・権限の委任・行政手続法の適用除外. Use it in documentation, or to ask for a rationale where a measure is
 * simulated. A standard such as Art. 5 is not a test that facts pass or fail, so there is no function that answers it.
 *
 * @param on - the day
 * @returns the rows in force, in the order of the articles
 * @example
 * principles("2024-05-01").find((row) => row.id === "regulatory-restraint")?.necessityStandard;
 * // => "reasonably-necessary"
 * principles("2024-04-30").find((row) => row.id === "administrative-procedure-act")?.excludedActs?.length; // => 2
 * principles("2024-05-01").find((row) => row.id === "administrative-procedure-act")?.excludedActs?.length; // => 6
 * @see Act, Arts 3 to 5 and 86 to 91
 * @category Policy
 */
export function principles(on: LegalDate): readonly Principle[] {
  return rules.on(on).map((row) => {
    const { grade, gaps } = gradedOn(row.basis, row.source.grade, on, row.gaps);
    return grade === row.source.grade && gaps === row.gaps
      ? row
      : { ...row, source: { ...row.source, grade }, ...(gaps && { gaps }) };
  });
}

import type { DatedRow } from "../kernel/dated";
import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import { gradedOn } from "../kernel/wordings";
import { principleRows } from "./tables/principles";

/**
 * How far a regulatory measure may go. 規制措置の限度.
 *
 * - `reasonably-necessary`: within the limit reasonably recognised as necessary, with regard to economic activity (合理的に必要と認められる限度)
 * - `minimum-necessary`: no further than the minimum that is needed (必要な最小限度)
 *
 * @category Policy
 */
export type NecessityStandard = "reasonably-necessary" | "minimum-necessary";

/**
 * A provision that governs how the Act is applied, as data: it is weighed by an authority and cannot be computed. 原則規定.
 *
 * @category Policy
 */
export interface Principle extends DatedRow {
  /** Stable id. */
  readonly id: string;
  /** What kind of provision it is. */
  readonly kind:
    | "necessity-standard"
    | "treaties"
    | "prime-minister-power"
    | "duty-of-the-state"
    | "delegation"
    | "administrative-procedure"
    | "orders";
  /** What it says, in other words. */
  readonly text: BilingualText;
  /** Whom it binds or empowers; never a business. */
  readonly addressee: "authorities" | "prime-minister" | "state";
  /** Only for a necessity standard. */
  readonly necessityStandard?: NecessityStandard;
  /** Only for a power: the threshold at which it can be used. */
  readonly threshold?: "necessary" | "particularly-necessary";
  /** Only for the Administrative Procedure Act: the acts to which its Chapters II and III do not apply. */
  readonly excludedActs?: readonly BilingualText[];
  /** Ids of the known gaps that touch it on the day asked for. */
  readonly gaps?: readonly string[];
}

const rules = dated<Principle>(principleRows);

/**
 * The principles, powers and general rules of Chapters I and VI on a day, with the necessity standards of the laws around it.
 *
 * 規制措置の留意事項・国際約束・総理大臣の権限・権限の委任・行政手続法の適用除外. Use it in documentation, or to ask for a rationale where a measure is simulated. A standard such as Art. 5 is not a test that
 * facts pass or fail, so there is no function that answers it.
 *
 * @param on - the day
 * @returns the rows in force, in the order of the articles
 * @example
 * principles("2024-05-01").find((row) => row.id === "regulatory-restraint")?.necessityStandard; // => "reasonably-necessary"
 * principles("2024-04-30").find((row) => row.id === "administrative-procedure-act")?.excludedActs?.length; // => 2
 * principles("2024-05-01").find((row) => row.id === "administrative-procedure-act")?.excludedActs?.length; // => 6
 * @see Act, Arts 3 to 5 and 86 to 91, https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Policy
 * @since 0.1.0
 */
export function principles(on: LegalDate): readonly Principle[] {
  return rules.on(on).map((row) => {
    const { grade, gaps } = gradedOn(row.basis, row.source.grade, on, row.gaps);
    return grade === row.source.grade && gaps === row.gaps ? row : { ...row, source: { ...row.source, grade }, ...(gaps && { gaps }) };
  });
}

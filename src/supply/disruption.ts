import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import { rowsOn } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import { disruptionRows } from "./tables/disruption";

/** Somebody who has to do with the stable supply of a product. 安定供給確保の関係者. */
export type RelatedParty =
  | "supplier-of-the-product"
  | "supplier-of-inputs"
  | "recipient"
  | "trade-association"
  | "financial-institution"
  | "investor"
  | "other-business-in-the-supply-chain"
  | "certified-operator"
  | "person-connected-with-the-hindrance";

/** One step against a risk that stable supply is disrupted, since 2026-09-18. */
export interface DisruptionStep extends DatedRow {
  /** Stable id. */
  readonly id:
    | "mutual-cooperation"
    | "information-gathering"
    | "encouraging-a-plan"
    | "application-for-a-request"
    | "request-for-cooperation";
  /** Name in both languages. */
  readonly name: BilingualText;
  /** Who acts. */
  readonly by: "related-parties" | "competent-minister" | "certified-operator";
  /** Towards whom, or who is meant. */
  readonly parties: readonly RelatedParty[];
  /** What it is: a duty to endeavour, a power to ask, or an application. */
  readonly force: "duty-to-endeavour" | "may-ask" | "may-encourage" | "may-apply";
  /** No penalty and no other sanction is attached, as far as is known: no penal provision but Art. 95(1)(i) was amended with it. */
  readonly penalty: "none-known";
  /** Orders and forms that were read. */
  readonly procedure?: readonly Citation[];
  /** Id of the known gap. */
  readonly gap: string;
}

/**
 * What can be done where the stable supply of a product is at risk of disruption: who is concerned, who may ask for what.
 *
 * 安定供給確保に支障が生ずるおそれがある場合の措置 (Act Arts. 8-2, 9-2, 11-2). Use it to see which steps exist and how well each is known.
 * The articles were not read: only the application of Art. 11-2(1) is seen in the ordinances, the rest follows from the council
 * document and is graded so. No penalty is known for any of them.
 *
 * Sanction: no penalty is known.
 *
 * @param on - the day whose law applies
 * @returns the steps in the order of the Act; `[]` before 2026-09-18
 * @example
 * disruptionCooperation("2026-09-17"); // => []
 * disruptionCooperation("2026-09-18").every((step) => step.penalty === "none-known"); // => true
 * @see Act Arts. 8-2, 9-2, 11-2 https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Supply
 * @since 0.1.0
 */
export function disruptionCooperation(on: LegalDate): readonly DisruptionStep[] {
  return rowsOn(disruptionRows, on);
}

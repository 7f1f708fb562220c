import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";

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

/** One step against a risk that stable supply is disrupted; the amendment of September 2026 brought them. */
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
  /**
   * No penalty and no other sanction is attached, as far as is known: no penal provision but Art. 95(1)(i) was amended
   * with it.
   */
  readonly penalty: "none-known";
  /** Orders and forms that were read. */
  readonly procedure?: readonly Citation[];
  /** Id of the known gap. */
  readonly gap: string;
}

import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";

/** One power to ask for reports or to inspect. 報告徴収及び立入検査 (Act Art. 48). */
export interface SurveyPower extends DatedRow {
  /** Paragraph of Art. 48. */
  readonly paragraph: number;
  /** Who may be asked. */
  readonly addressee:
    | "producer-importer-seller-of-any-product"
    | "producer-importer-seller-of-specified-critical-products"
    | "certified-operator"
    | "designated-financial-institution"
    | "support-corporation"
    | "facility-custodian";
  /** Who they are, in both languages. */
  readonly who: BilingualText;
  /** What may be asked. */
  readonly subject: BilingualText;
  /** Officials may also enter, question and examine books. 立入検査. */
  readonly inspection: boolean;
  /** `effort`: a duty to endeavour to comply (48(3)); `duty`: to comply, with a penalty. */
  readonly answer: "effort" | "duty";
  /** The fine for not answering or answering falsely, also for the corporation; absent where there is none. */
  readonly penalty?: { readonly basis: Citation; readonly fineYen: number; readonly corporateFine: Citation };
  /** The penalty for leaking or misusing a secret learnt in the work, by whomever; only for 48(1). */
  readonly secrecy?: Citation;
  /** Ids of the known gaps. */
  readonly gaps?: readonly string[];
}

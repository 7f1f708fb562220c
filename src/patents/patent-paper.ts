import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";

/** A paper that applicants file under the joint order (Order No. 5 of 2023 of the Cabinet Office and METI). 申出書等. */
export type PatentPaperId =
  | "review-request"
  | "non-forwarding-request"
  | "advance-confirmation-request"
  | "advance-confirmation-description"
  | "advance-confirmation-drawings";

/** One of the contents of a paper. 記載事項. */
export interface PatentPaperContent extends DatedRow {
  /** Stable id. */
  readonly id: string;
  /** The paper. */
  readonly paper: PatentPaperId;
  /** What it states. */
  readonly text: BilingualText;
  /** In which case it is stated; always where left out. */
  readonly when?: BilingualText;
}

/** A paper with its form, its contents and its day. */
export interface PatentPaper {
  /** Stable id. */
  readonly id: PatentPaperId;
  /** Number of its form. 様式. */
  readonly form: 1 | 2 | 3 | 4 | 5;
  /** What it is. */
  readonly text: BilingualText;
  /** The provision that asks for it. */
  readonly basis: Citation;
  /** The paper to which it is attached. 添付. */
  readonly attachedTo?: PatentPaperId;
  /** What the order itself names as its contents, in its order; the forms were not seen. 記載事項. */
  readonly contents: readonly PatentPaperContent[];
  /** When it is filed. */
  readonly when: { readonly text: BilingualText; readonly basis: Citation };
  /** The last day for it, where the application was given and the day follows. */
  readonly due?: LegalDate;
  /** Fee in yen, where there is one. */
  readonly feeYen?: number;
  /** Grade of the weakest source. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch it. */
  readonly gaps: readonly string[];
}

import type { DatedRow } from "../kernel/dated";

/** An item of Art. 86(1), or its main clause. 主務大臣の区分. */
export type MinisterLimb = "main-clause" | "1" | "2" | "3" | "4" | "5";

/** A provision of Chapter II in which a competent minister acts, and what of Art. 86(1) names that minister. */
export interface ArticleOfMinisters extends DatedRow {
  /** Its article, with the paragraph where one stands apart: `48:5`. */
  readonly id: string;
  readonly limb: MinisterLimb;
}

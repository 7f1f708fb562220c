import type { Citation } from "../kernel/citation";
import type { BilingualText } from "../kernel/text";

/** A content of a plan that is named by Art. 9(3). 記載事項. */
export interface PlanContent {
  /** Property of `StableSupplyPlan` that holds it. */
  readonly path: PlanContentProperty;
  /** In both languages. */
  readonly text: BilingualText;
  /** The provision. */
  readonly basis: Citation;
}

/** Properties of a plan that hold one of the nine contents. */
export type PlanContentProperty =
  | "item"
  | "goal"
  | "content"
  | "period"
  | "structure"
  | "funds"
  | "measures"
  | "informationManagement"
  | "currentState"
  | "licences";

/** A content with the parts that it must have, as its item of Art. 9(3) names them. */
export interface PlanContentRow extends PlanContent {
  /** Its own parts. */
  readonly parts?: readonly string[];
  /** The parts of each entry of a list: of the content itself, or of one of its parts. */
  readonly entries?: { readonly of?: string; readonly parts: readonly string[] };
}

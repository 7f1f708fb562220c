import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";

/** Id of a measure of proper management. */
export type ManagementMeasureId =
  | "responsible-person"
  | "defined-duties"
  | "register"
  | "treated-as-trade-secret"
  | "rules-and-review"
  | "rules-confirmed-by-applicant"
  | "incident-organisation"
  | "immediate-leak-report"
  | "fewest-handlers"
  | "check-before-adding"
  | "handlers-follow-rules"
  | "training"
  | "zones-with-access-control"
  | "storage"
  | "approval-of-copies"
  | "approval-of-taking-out"
  | "irrecoverable-disposal"
  | "against-theft-and-loss"
  | "limited-computer-users"
  | "against-unauthorised-access"
  | "against-computer-leaks";

/** The four groups of measures. 組織的・人的・物理的・技術的な情報管理に関する措置. */
export type ManagementMeasureGroup = "organisational" | "personal" | "physical" | "technical";

/** A measure of proper management. 適正管理措置. */
export interface ManagementMeasure extends DatedRow {
  /** Stable id. */
  readonly id: ManagementMeasureId;
  /** Its group. */
  readonly group: ManagementMeasureGroup;
  /** What is done. */
  readonly text: BilingualText;
  /** When it comes into play, where that is not always. */
  readonly when?: BilingualText;
}

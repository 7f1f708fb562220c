import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";

/** Id of a step of the security review. */
export type ReviewStepId =
  | "begin-review"
  | "hear-applicant"
  | "ask-materials"
  | "ask-state-organs"
  | "ask-outside-experts"
  | "choose-experts-with-care"
  | "disclose-to-experts"
  | "consent-of-experts"
  | "consult-ministers"
  | "ministers-ask-experts"
  | "secrecy"
  | "keeping-notice"
  | "answer"
  | "ask-correction"
  | "no-publishing"
  | "discontinue"
  | "hear-before-discontinuance"
  | "notify-discontinuance"
  | "dismiss-after-discontinuance"
  | "designate"
  | "decide-on-continuing"
  | "hear-before-extension"
  | "extend"
  | "notify-extension"
  | "notify-no-designation"
  | "cancel"
  | "notify-end";

/** A step of the security review. 保全審査の手続. */
export interface ReviewStep extends DatedRow {
  /** Stable id. */
  readonly id: ReviewStepId;
  /** Who takes it. */
  readonly actor: "prime-minister" | "consulted-minister" | "officials-and-experts" | "applicant" | "patent-office";
  /**
   * Its force: `may` (できる), `shall` (するものとする), `must` (しなければならない), `must-not` (してはならない).
   */
  readonly force: "may" | "shall" | "must" | "must-not";
  /** What is done. */
  readonly text: BilingualText;
  /** When it can be left out, where it can. */
  readonly except?: BilingualText;
}

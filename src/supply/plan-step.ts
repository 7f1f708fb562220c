import type { Citation } from "../kernel/citation";
import type { BilingualText } from "../kernel/text";
import type { PlanOrdinanceArticles } from "./plan-ordinance-articles";
import type { PlanAttachmentId, PlanStepId } from "./tables/plan-steps-ids";

export type { PlanAttachmentId, PlanStepId };

/** A document that is filed with an application, a change application or a report. 添付書類. */
export interface PlanAttachment {
  /** Stable id. */
  readonly id: PlanAttachmentId;
  /** In both languages. */
  readonly text: BilingualText;
  /** The provision. */
  readonly basis: Citation;
  /** It is asked for only where the applicant or the plan is of that kind. */
  readonly onlyIf?: "registered" | "licence-needed";
  /**
   * It may be left out of a change application if it was filed before and has not changed, and the application says so.
   */
  readonly omittableIfUnchanged?: true;
}

/** A document as every ordinance asks for it. */
export interface PlanAttachmentRow extends Omit<PlanAttachment, "basis" | "omittableIfUnchanged"> {
  /** The article whose second paragraph asks for it. */
  readonly of: "application" | "change";
  /** Its item of that paragraph; absent where it is asked for only beside documents on licences. */
  readonly item?: string;
  /** Its item where the ordinance asks for documents on licences. */
  readonly itemWithLicences?: string;
}

/** One step: who acts towards whom, with which form, how soon, under which articles. */
export interface PlanStep {
  /** Stable id. */
  readonly id: PlanStepId;
  /** In both languages. */
  readonly text: BilingualText;
  /** Who acts. */
  readonly by: "applicant" | "certified-operator" | "competent-minister";
  /** Number of the form; absent where none is prescribed. 様式. */
  readonly form?: string;
  /** How soon. */
  readonly period?:
    | "before-the-act"
    | "in-principle-one-month"
    | "without-delay"
    | "in-principle-three-months-after-business-year";
  /** What a notice to the support body states, where the ordinance lists it; only that of MAFF does not. 通知する事項. */
  readonly contents?: readonly BilingualText[];
  /** The Act and the ordinance. */
  readonly basis: readonly Citation[];
}

/** A step as every ordinance has it. */
export interface PlanStepRow extends Omit<PlanStep, "basis"> {
  /** The provisions of the Act. */
  readonly acts: readonly Citation[];
  /** The article of the ordinance, by what it is about. */
  readonly of?: keyof PlanOrdinanceArticles;
  /** Its paragraph. */
  readonly paragraph?: number;
}

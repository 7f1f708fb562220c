// Generated from data/supply/plan-steps.yaml by `npm run generate`: change that file, never this one.

/** Ids of the documents that the plan ordinances ask for. */
export type PlanAttachmentId =
  | "articles-of-incorporation"
  | "registry-certificate"
  | "accounts-of-three-periods"
  | "proof-of-measures"
  | "licence-documents"
  | "no-organised-crime-link"
  | "progress-of-the-plan";

/** Ids of the steps in the life of a plan that an ordinance gives an article or a form. */
export type PlanStepId =
  | "application"
  | "consultation"
  | "certification"
  | "refusal"
  | "notice-to-support-body"
  | "change-application"
  | "change-consultation"
  | "change-certification"
  | "change-refusal"
  | "change-notice-to-support-body"
  | "minor-change-notice"
  | "instruction-to-change"
  | "revocation"
  | "revocation-notice-to-support-body"
  | "cooperation-request"
  | "implementation-report"
  | "hindrance-report";

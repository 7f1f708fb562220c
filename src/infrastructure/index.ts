export type { ControlFacts } from "./control";
export { isSubsidiaryOf } from "./control";
export type {
  ChangeOfNameNotice,
  CriticalFacilityAmendment,
  GraceFacts,
  GracePeriod,
  GraceRun,
  InvalidGracePeriod,
  UndeterminedGracePeriod,
} from "./grace-period";
export { changeOfNameNotice, criticalFacilityAmendments, gracePeriod } from "./grace-period";
export type { IntroductionDuty, IntroductionDutyFacts, IntroductionSupplier, UrgencyFacts } from "./introduction-duty";
export { assessIntroductionDuty } from "./introduction-duty";
export { introductionLifecycle, operatorDesignationLifecycle } from "./introduction-lifecycle";
export type { MinisterialOrderId } from "./ministerial-orders";
export { ministerialOrderLawIds, ministerialOrderOf, orderArticle } from "./ministerial-orders";
export type {
  InvalidReview,
  ReviewBoundary,
  ReviewBoundaryId,
  ReviewHistory,
  ReviewState,
  ReviewTimeline,
  UndeterminedReview,
} from "./review-history";
export { reviewTimeline } from "./review-timeline";

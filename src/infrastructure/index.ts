export type { InfrastructureBusinessId } from "../parties/infrastructure-business";
export type { ControlFacts } from "./control";
export { isSubsidiaryOf } from "./control";
export type { DesignatedOperator, OperatorDesignation } from "./designated-operator";
export type {
  CriterionComparison,
  CriterionGroup,
  DesignationCriterion,
  MeasureUnit,
  MeasuringPeriod,
} from "./designation-criterion";
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
export type {
  ChangedParty,
  ChangeOfPlan,
  IntroductionChange,
  IntroductionChangeAnswer,
  IntroductionChangeFinding,
} from "./introduction-change";
export { classifyIntroductionChange } from "./introduction-change";
export type { IntroductionDuty, IntroductionDutyFacts, IntroductionSupplier, UrgencyFacts } from "./introduction-duty";
export { assessIntroductionDuty } from "./introduction-duty";
export { introductionLifecycle, operatorDesignationLifecycle } from "./introduction-lifecycle";
export type {
  FacilityIntroductionPlan,
  IntroductionPlan,
  IntroductionPlanBase,
  MaintenanceOutsourcingPlan,
  PlanComponent,
  PlanDocument,
  PlanParty,
  Subcontract,
  SubcontractRelief,
  WorkPeriod,
} from "./introduction-plan";
export type { GoverningOrderFacts, MinisterialOrderId } from "./ministerial-orders";
export { ministerialOrderLawIds, ministerialOrderOf, orderArticle } from "./ministerial-orders";
export type { MissingParticular } from "./missing-particulars";
export { missingParticulars } from "./missing-particulars";
export type { OperatorDesignationAnswer } from "./operator-designation";
export { assessOperatorDesignation, businessNotListed } from "./operator-designation";
export type { CreditCardYear, OperatorDesignationFacts, OperatorFacts } from "./operator-designation-facts";
export type { ForeignSalesParticular, PartyParticulars, PartyParticularsResult } from "./party-particulars";
export { partyParticulars } from "./party-particulars";
export type { RecommendationAnswer, UndeterminedRecommendationAnswer } from "./recommendation-answer";
export { recommendationAnswerDue } from "./recommendation-answer";
export type {
  InvalidReview,
  LastReadReview,
  ReviewBoundary,
  ReviewBoundaryId,
  ReviewDays,
  ReviewHistory,
  ReviewState,
  ReviewTimeline,
  UndeterminedReview,
} from "./review-history";
export type { ReviewPower, ReviewPowerId, ReviewPowerOnDay } from "./review-powers";
export { reviewPowers } from "./review-powers";
export type { ReviewRecord } from "./review-record";
export { reviewStateNames } from "./review-states";
export { reviewTimeline } from "./review-timeline";
export type {
  CriticalFacility,
  FacilityComponents,
  InfrastructureBusiness,
  InfrastructureSector,
  InfrastructureSectorId,
  NamedTerm,
} from "./sector";
export type { CriteriaTableRow } from "./sectors";
export { criteriaRows, infrastructureSectors } from "./sectors";
export type { OperatorSubset, ReportThreshold, StandingReport, StandingReportOnDay } from "./standing-reports";
export { cyberOperatorSubset, standingReports } from "./standing-reports";

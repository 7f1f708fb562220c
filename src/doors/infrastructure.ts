/**
 * Chapter III: stable provision of specified essential infrastructure services. 特定社会基盤役務の安定的な提供の確保.
 *
 * @module
 */

export type { Checklist, LackingItem } from "../finding/checklist";
export type { Boundary, InvalidTimeline, ProcedureTimeline, Timeline, UndeterminedTimeline } from "../finding/timeline";
export type { ChangesBetween, CourseOfChange, PlanDifference } from "../infrastructure/changes-between";
export { changesBetween } from "../infrastructure/changes-between";
export type { ControlFacts, SubsidiaryAnswer } from "../infrastructure/control";
export { isSubsidiaryOf } from "../infrastructure/control";
export type { CriticalFacilityAmendment } from "../infrastructure/critical-facility-amendment";
export type { DesignatedOperator, DesignationFacts, OperatorDesignation } from "../infrastructure/designated-operator";
export { designationFacts } from "../infrastructure/designated-operator";
export type {
  CriterionComparison,
  CriterionGroup,
  DesignationCriterion,
  MeasureUnit,
  MeasuringPeriod,
} from "../infrastructure/designation-criterion";
export type {
  ChangeOfNameNotice,
  DaysOfGrace,
  GraceFacts,
  GracePeriod,
  GraceRun,
  UndeterminedGracePeriod,
} from "../infrastructure/grace-period";
export { changeOfNameNotice, gracePeriod } from "../infrastructure/grace-period";
export type {
  ChangedParty,
  ChangeOfPlan,
  IntroductionChange,
  IntroductionChangeAnswer,
  IntroductionChangeFinding,
} from "../infrastructure/introduction-change";
export { classifyIntroductionChange } from "../infrastructure/introduction-change";
export type {
  IntroductionDuty,
  IntroductionDutyFacts,
  IntroductionSupplier,
  UrgencyFacts,
} from "../infrastructure/introduction-duty";
export { assessIntroductionDuty } from "../infrastructure/introduction-duty";
export { introductionLifecycle, operatorDesignationLifecycle } from "../infrastructure/introduction-lifecycle";
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
} from "../infrastructure/introduction-plan";
export type { IntroductionPlanContent, IntroductionPlanContents } from "../infrastructure/introduction-plan-contents";
export { introductionPlanContents } from "../infrastructure/introduction-plan-contents";
export type { GoverningOrderFacts, MinisterialOrderId } from "../infrastructure/ministerial-orders";
export { ministerialOrderLawIds, ministerialOrderOf } from "../infrastructure/ministerial-orders";
export type { MissingParticular } from "../infrastructure/missing-particulars";
export { missingParticulars } from "../infrastructure/missing-particulars";
export type { OperatorCalendar, OperatorDay, OperatorProcedures } from "../infrastructure/operator-calendar";
export { operatorCalendar } from "../infrastructure/operator-calendar";
export type { OperatorDesignationAnswer } from "../infrastructure/operator-designation";
export { assessOperatorDesignation } from "../infrastructure/operator-designation";
export type {
  CreditCardYear,
  OperatorDesignationFacts,
  OperatorFacts,
} from "../infrastructure/operator-designation-facts";
export type { ListedOperator, OperatorList } from "../infrastructure/operator-list";
export { operatorsListedAsDesignated } from "../infrastructure/operators-listed";
export type {
  ForeignSalesParticular,
  PartyParticulars,
  PartyParticularsResult,
} from "../infrastructure/party-particulars";
export { partyParticulars } from "../infrastructure/party-particulars";
export type { RecommendationAnswer, UndeterminedRecommendationAnswer } from "../infrastructure/recommendation-answer";
export { recommendationAnswerDue } from "../infrastructure/recommendation-answer";
export type {
  FilingFacts,
  PapersValidity,
  PaperValidity,
  RequiredPaper,
  RequiredPapers,
} from "../infrastructure/required-papers";
export { papersValidThrough, requiredPapers } from "../infrastructure/required-papers";
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
} from "../infrastructure/review-history";
export type { ReviewPower, ReviewPowerId } from "../infrastructure/review-power";
export type { ReviewPowerOnDay } from "../infrastructure/review-powers";
export { reviewPowers } from "../infrastructure/review-powers";
export type { ReviewRecord } from "../infrastructure/review-record";
export { reviewTimeline } from "../infrastructure/review-timeline";
export type { RiskManagementGroup } from "../infrastructure/risk-management-group";
export type { RiskManagementGroupOnDay } from "../infrastructure/risk-management-measures";
export { riskManagementMeasures } from "../infrastructure/risk-management-measures";
export type {
  CriticalFacility,
  FacilityComponents,
  InfrastructureBusiness,
  InfrastructureSector,
  InfrastructureSectorId,
  NamedTerm,
} from "../infrastructure/sector";
export type { CriteriaTableRow } from "../infrastructure/sectors";
export { criteriaRows, criticalFacilities, infrastructureSectors } from "../infrastructure/sectors";
export type { ReportThreshold, StandingReport } from "../infrastructure/standing-report";
export type {
  CreditCardFiscalYear,
  StandingReportDue,
  StandingReportFacts,
} from "../infrastructure/standing-report-due";
export { standingReportDue } from "../infrastructure/standing-report-due";
export type { OperatorSubset, StandingReportOnDay } from "../infrastructure/standing-reports";
export { cyberOperatorSubset, standingReports } from "../infrastructure/standing-reports";
export { criticalFacilityAmendments } from "../infrastructure/tables/critical-facility-amendments";
export type { FilingId } from "../infrastructure/tables/filings-ids";
export { reviewStateNames } from "../infrastructure/tables/review-states";
export type { RiskManagementGroupId } from "../infrastructure/tables/risk-management-measures-ids";
export type { InfrastructureBusinessId } from "../ministers/infrastructure-business";

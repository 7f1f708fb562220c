/**
 * Chapter V: non-disclosure of patent applications. 特許出願の非公開.
 *
 * @module
 */

export type { Boundary, ProcedureTimeline, Timeline } from "../finding/timeline";
export type {
  AdditionalRequirement,
  AdditionalRequirementKind,
  WithAdditionalRequirement,
} from "../patents/additional-requirement";
export { additionalRequirementKinds, assessAdditionalRequirement } from "../patents/additional-requirement";
export type { AdvanceConfirmationFacts } from "../patents/advance-confirmation";
export { advanceConfirmation, assessAdvanceConfirmation } from "../patents/advance-confirmation";
export type {
  AdvanceConfirmationFee,
  AdvanceConfirmationPaper,
  AdvanceConfirmationProcedure,
  AdvanceConfirmationReply,
  ProcedurePoint,
} from "../patents/advance-confirmation-procedure";
export type { FamilyApplication, PatentFamily, PatentTimelineFacts } from "../patents/application-family";
export type {
  ApplicationHistory,
  DesignationExtension,
  HistoryDay,
  PatentApplicationHistory,
  PatentApplicationKind,
} from "../patents/application-history";
export { patentApplicationKinds } from "../patents/application-history";
export type { InventionFacts } from "../patents/art-66-invention";
export type { ApplicationClock } from "../patents/clocks";
export type { CompensationClaim, CompensationFacts, CompensationItem } from "../patents/compensation";
export { assessCompensationClaim, compensationSuitDeadline } from "../patents/compensation";
export type { DesignationHistory, NoticeDays } from "../patents/designation-history";
export { designationHistoryOf } from "../patents/designation-history";
export type { DesignationEvent, DesignationState } from "../patents/designation-lifecycle";
export { designationLifecycle } from "../patents/designation-lifecycle";
export type { DesignationPeriods } from "../patents/designation-periods";
export type {
  DesignationRestriction,
  DesignationRestrictionId,
  RestrictionBegins,
  RestrictionEnds,
  RestrictionNote,
} from "../patents/designation-restriction";
export { designationRestrictions } from "../patents/designation-restrictions";
export type { DesignationStateOnDay } from "../patents/designation-state";
export { designationStateOf } from "../patents/designation-state";
export type { DocketChange, DocketChanges } from "../patents/docket";
export { docketChanges } from "../patents/docket";
export type { FieldHeading } from "../patents/field-heading";
export { fieldHeadings } from "../patents/field-headings";
export type {
  AdvanceConfirmation,
  DesignatedApplicantNarrowing,
  ForeignFilingFacts,
  ForeignFilingFinding,
  ForeignFilingInterval,
  ForeignFilingWindow,
  TreatyException,
} from "../patents/foreign-filing";
export { assessForeignFiling, foreignFilingWindow } from "../patents/foreign-filing";
export type { ForeignFilingBlock, ForeignFilingExit, ForeignFilingExitId } from "../patents/foreign-filing-exits";
export type {
  ApplicationKind,
  ForwardingFacts,
  ForwardingFinding,
  ForwardingOfApplication,
} from "../patents/forwarding";
export { assessForwarding } from "../patents/forwarding";
export type { CodedNotice, HistoryFromNotices } from "../patents/history-from-notices";
export { historyFromNotices } from "../patents/history-from-notices";
export type { InternationalApplicationFinding } from "../patents/international-application";
export { assessInternationalApplication } from "../patents/international-application";
export type { IpcLevel, IpcSymbol } from "../patents/ipc";
export { parseIpc } from "../patents/ipc";
export type { IpcList } from "../patents/ipc-list";
export { parseIpcList } from "../patents/ipc-list";
export type { LaterApplicantFacts } from "../patents/later-applicant-licence";
export { assessLaterApplicantLicence } from "../patents/later-applicant-licence";
export type { ManagementMeasure, ManagementMeasureGroup, ManagementMeasureId } from "../patents/management-measure";
export type { ManagementMeasures, MissingMeasure } from "../patents/management-measures";
export { managementMeasures, missingMeasures } from "../patents/management-measures";
export type { PatentPaper, PatentPaperContent, PatentPaperId } from "../patents/patent-paper";
export type { AdvanceConfirmationRequest, NonForwardingRequest, ReviewRequest } from "../patents/patent-papers";
export { patentPapers } from "../patents/patent-papers";
export type { PatentFigure, PatentStatistics } from "../patents/patent-statistics";
export type {
  FamilyApplicationTimeline,
  PatentBoundary,
  PatentFamilyTimeline,
  PatentTimeline,
} from "../patents/patent-timeline";
export { patentTimeline } from "../patents/patent-timeline";
export type { DesignationAct, Permission, PermissionStatus } from "../patents/permissions";
export { permissionsIn } from "../patents/permissions";
export type { DomesticPriorityFacts, UtilityModelRegistrationFacts } from "../patents/priority-and-registration";
export { assessDomesticPriority, assessUtilityModelRegistration } from "../patents/priority-and-registration";
export type { RecordedDay } from "../patents/recorded-day";
export type { RestrictionOnDay, RestrictionsOnDay } from "../patents/restrictions";
export { restrictionsOn } from "../patents/restrictions";
export type {
  DiscontinuanceFacts,
  KeepingAnswer,
  ReviewPublicationFacts,
  ReviewSecrecyFacts,
  SharingBusiness,
} from "../patents/review";
export { assessDiscontinuance, assessReviewPublication, assessReviewSecrecy, reviewSteps } from "../patents/review";
export type { ReviewStep, ReviewStepId } from "../patents/review-step";
export type {
  ApplicationScreening,
  IpcScreening,
  ScreeningAnswer,
  ScreeningRiders,
  SymbolToRecheck,
} from "../patents/screening";
export { screenApplicationByIpc, screenByIpc } from "../patents/screening";
export type { ExpectedScreening, ScreeningRecord } from "../patents/screening-record";
export type {
  SharingApprovalApplication,
  SharingChangeAnswer,
  SharingChangeFacts,
  SharingChangeNotice,
} from "../patents/sharing-businesses";
export { assessSharingChange } from "../patents/sharing-businesses";
export type {
  ComputedDays,
  DayRange,
  ExaminationRequestDue,
  ExaminationRequestHistory,
  PriorityBaseException,
  PriorityBaseHistory,
  PriorityBaseWithdrawal,
  TermExtensionDays,
  TermExtensionHistory,
} from "../patents/special-rules";
export { deemedWithdrawalOfPriorityBase, examinationRequestDue, termExtensionDays } from "../patents/special-rules";
export type { FieldRider } from "../patents/specified-field-row";
export type { SpecifiedField } from "../patents/specified-fields";
export { specifiedFields } from "../patents/specified-fields";
export { patentStatistics } from "../patents/statistics";
export type { ManagementOrderAnswer, ManagementOrderFacts } from "../patents/supervision";
export { assessManagementOrder, dismissalRoutes, supervisionPowers } from "../patents/supervision";
export type { DismissalRoute, SupervisionPower } from "../patents/supervision-power";
export type {
  DesignatedInventionHolderFacts,
  DisclosureFacts,
  WorkingFacts,
  WorkingPermissionApplication,
  WorkingPermissionFacts,
} from "../patents/working";
export { assessDisclosureProhibition, assessWorkingPermission, assessWorkingProhibition } from "../patents/working";

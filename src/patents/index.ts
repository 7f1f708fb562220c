/**
 * Chapter V: non-disclosure of patent applications. 特許出願の非公開.
 *
 * @module
 */
export type { AdditionalRequirement, AdditionalRequirementKind, WithAdditionalRequirement } from "./additional-requirement";
export { additionalRequirementKinds, assessAdditionalRequirement } from "./additional-requirement";
export type {
  AdvanceConfirmationFacts,
  AdvanceConfirmationFee,
  AdvanceConfirmationPaper,
  AdvanceConfirmationProcedure,
  AdvanceConfirmationReply,
  ProcedurePoint,
} from "./advance-confirmation";
export { advanceConfirmation, assessAdvanceConfirmation } from "./advance-confirmation";
export type { DesignationExtension, HistoryDay, PatentApplicationHistory, PatentApplicationKind } from "./application-history";
export { patentApplicationKinds } from "./application-history";
export type { InventionFacts } from "./art-66-invention";
export type { ApplicationClock } from "./clocks";
export type { CompensationClaim, CompensationFacts, CompensationItem } from "./compensation";
export { assessCompensationClaim, compensationSuitDeadline } from "./compensation";
export type { DesignationEvent, DesignationState } from "./designation-lifecycle";
export { designationLifecycle } from "./designation-lifecycle";
export type { DesignationPeriods } from "./designation-periods";
export type {
  DesignationRestriction,
  DesignationRestrictionId,
  RestrictionBegins,
  RestrictionEnds,
  RestrictionNote,
} from "./designation-restriction";
export { designationRestrictions } from "./designation-restriction";
export type { FieldHeading } from "./field-headings";
export { fieldHeadings } from "./field-headings";
export type {
  AdvanceConfirmation,
  DesignatedApplicantNarrowing,
  ForeignFilingFacts,
  ForeignFilingFinding,
  ForeignFilingInterval,
  ForeignFilingWindow,
  TreatyException,
} from "./foreign-filing";
export { assessForeignFiling, foreignFilingWindow } from "./foreign-filing";
export type { ForeignFilingBlock, ForeignFilingExit, ForeignFilingExitId } from "./foreign-filing-exits";
export type { ApplicationKind, ForwardingFacts, ForwardingFinding } from "./forwarding";
export { assessForwarding } from "./forwarding";
export type { InternationalApplicationFinding } from "./international-application";
export { assessInternationalApplication } from "./international-application";
export type { IpcLevel, IpcSymbol } from "./ipc";
export { parseIpc } from "./ipc";
export type { LaterApplicantFacts } from "./later-applicant-licence";
export { assessLaterApplicantLicence } from "./later-applicant-licence";
export type {
  ManagementMeasure,
  ManagementMeasureGroup,
  ManagementMeasureId,
  ManagementMeasures,
  MissingMeasure,
} from "./management-measures";
export { managementMeasures, missingMeasures } from "./management-measures";
export type { PatentBoundary, PatentTimeline } from "./patent-timeline";
export { patentTimeline } from "./patent-timeline";
export type { DesignationAct, Permission, PermissionStatus } from "./permissions";
export { permissionsIn } from "./permissions";
export type { DomesticPriorityFacts, UtilityModelRegistrationFacts } from "./priority-and-registration";
export { assessDomesticPriority, assessUtilityModelRegistration } from "./priority-and-registration";
export type { RecordedDay } from "./recorded-day";
export type { DesignationHistory, NoticeDays, RestrictionOnDay, RestrictionsOnDay } from "./restrictions";
export { restrictionsOn } from "./restrictions";
export type {
  DiscontinuanceFacts,
  KeepingAnswer,
  ReviewPublicationFacts,
  ReviewSecrecyFacts,
  ReviewStep,
  ReviewStepId,
  SharingBusiness,
} from "./review";
export { assessDiscontinuance, assessReviewPublication, assessReviewSecrecy, reviewSteps } from "./review";
export type { ApplicationScreening, IpcScreening, ScreeningAnswer, ScreeningRiders, SymbolToRecheck } from "./screening";
export { screenApplicationByIpc, screenByIpc } from "./screening";
export type { ExpectedScreening, ScreeningRecord } from "./screening-record";
export type { SharingApprovalApplication, SharingChangeAnswer, SharingChangeFacts, SharingChangeNotice } from "./sharing-businesses";
export { assessSharingChange } from "./sharing-businesses";
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
} from "./special-rules";
export { deemedWithdrawalOfPriorityBase, examinationRequestDue, termExtensionDays } from "./special-rules";
export type { FieldRider, SpecifiedField } from "./specified-fields";
export { specifiedFields } from "./specified-fields";
export type { PatentStatistics } from "./statistics";
export { patentStatistics } from "./statistics";
export type { DismissalRoute, ManagementOrderAnswer, ManagementOrderFacts, SupervisionPower } from "./supervision";
export { assessManagementOrder, dismissalRoutes, supervisionPowers } from "./supervision";
export type {
  DesignatedInventionHolderFacts,
  DisclosureFacts,
  WorkingFacts,
  WorkingPermissionApplication,
  WorkingPermissionFacts,
} from "./working";
export { assessDisclosureProhibition, assessWorkingPermission, assessWorkingProhibition } from "./working";

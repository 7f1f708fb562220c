export { DesignationExtension, PatentApplicationHistory } from "./application-history";
export { CompensationClaim, CompensationFacts, LaterApplicantFacts } from "./compensation";
export { DesignationHistory, NoticeDays } from "./designation-history";
export {
  AdditionalRequirement,
  AdvanceConfirmation,
  AdvanceConfirmationFacts,
  DesignatedApplicantNarrowing,
  ForeignFilingFacts,
  ForwardingFacts,
  ScreeningRecord,
  TreatyException,
} from "./invention";
export { IpcSymbol, IpcSymbolText } from "./ipc";
export { ManagementMeasures, ManagementOrderFacts } from "./management-measures";
export { DisclosureFacts, WorkingFacts, WorkingPermissionApplication, WorkingPermissionFacts } from "./permission";
export { DiscontinuanceFacts, ReviewPublicationFacts, ReviewSecrecyFacts } from "./review";
export { KeepingAnswer, SharingApprovalApplication, SharingBusiness, SharingChangeFacts, SharingChangeNotice } from "./sharing";
export {
  DomesticPriorityFacts,
  ExaminationRequestHistory,
  PriorityBaseHistory,
  TermExtensionHistory,
  UtilityModelRegistrationFacts,
} from "./special-rules";

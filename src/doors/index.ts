/**
 * Japan's Economic Security Promotion Act as validated types and pure rule functions: the vocabulary of the law. What
 * rules are built with stands in `espa-jp/finding`.
 *
 * @module espa-jp
 */

export type { Reason } from "../finding/condition";
export type {
  AnsweredFinding,
  FactsMissingFinding,
  Finding,
  FindingParts,
  LastRead,
  NotAskedFinding,
  NothingMissing,
  SafeSide,
  WhyUndetermined,
  WordingNotReadFinding,
} from "../finding/finding";
export type { RuleOptions, SuppliedReading, WordingRead } from "../finding/reading";
export { explain } from "../formats/explain";
export { jsonSchemaBundle, safeToJsonSchema, toJsonSchema } from "../formats/json-schema";
export { recordCheck, validateRecords } from "../formats/records-with-schemas";
export type { Grade } from "../kernel/grade";
export type { Issue, Result } from "../kernel/issue";
export { EspaError } from "../kernel/issue";
export type { BilingualText, Language } from "../kernel/text";
export * from "../schemas/all";
export {
  ActionPolicy,
  AdditionalRequirement,
  Address,
  AdvanceConfirmation,
  AdvanceConfirmationFacts,
  AdvanceConfirmationRequest,
  BusinessYearSales,
  CertifiedPlanRecord,
  Citation,
  CitationText,
  ClearanceHistory,
  CompensationClaim,
  CompensationFacts,
  ConductId,
  ControlFacts,
  CorporateNumber,
  CountryCode,
  CriticalTechnologyFacts,
  DeemedExportFacts,
  DesignatedApplicantNarrowing,
  DesignatedFinancialInstitutionFacts,
  DesignatedMaterial,
  DesignatedOperator,
  DesignationExtension,
  DesignationHistory,
  DisclosureFacts,
  DiscontinuanceFacts,
  DomesticPriorityFacts,
  ExaminationRequestHistory,
  FairTradeCommissionFacts,
  FamilyApplication,
  ForeignFilingFacts,
  ForeignGovernmentSales,
  ForeignInvestmentHistory,
  ForwardingFacts,
  GraceFacts,
  HindranceReportFacts,
  IndispensableService,
  IndispensableServiceFacts,
  IntroductionChange,
  IntroductionDutyFacts,
  IntroductionPlan,
  IntroductionSupplier,
  InvestmentSpecialRuleFacts,
  IpcSymbol,
  KeepingAnswer,
  LandContractFacts,
  LaterApplicantFacts,
  LawId,
  LegalDate,
  ManagementMeasures,
  ManagementOrderFacts,
  MaterialDesignationFacts,
  MaterialId,
  NaturalPerson,
  NonForwardingRequest,
  NoticeDays,
  Officer,
  OperatorDesignationFacts,
  Organisation,
  OverseasProjectFacts,
  OverseasProjectPlan,
  Party,
  PatentApplicationHistory,
  PatentFamily,
  PatentTimelineFacts,
  PenaltyInquiry,
  PlanApplicant,
  PlanApplication,
  PlanCertificationApplication,
  PlanChange,
  PlanChangeFacts,
  PlanComponent,
  PlanCurrentState,
  PlanDocument,
  PlanFundSource,
  PlanFunds,
  PlanItem,
  PlanLicence,
  PlanMeasure,
  PlanMeasureFacts,
  PlanParty,
  PlanRevocationFacts,
  PolicySystemId,
  PolicySystemInquiry,
  PolicyTarget,
  PriorityBaseHistory,
  ProvisionInquiry,
  ProvisionStatus,
  ResearchEntrustmentFacts,
  ReviewHistory,
  ReviewPublicationFacts,
  ReviewRecord,
  ReviewRequest,
  ReviewSecrecyFacts,
  ScreeningRecord,
  SharingApprovalApplication,
  SharingBusiness,
  SharingChangeFacts,
  SharingChangeNotice,
  SmallBusinessFacts,
  SpecialInfrastructureOperatorFacts,
  SpecifiedCriticalMaterial,
  StableSupplyPlan,
  Subcontract,
  SupplyPlanPeriod,
  SupportBody,
  SupportBusinessYear,
  SupportCorporationFacts,
  TechnologyCouncil,
  TermExtensionHistory,
  TreatyException,
  UrgencyFacts,
  UtilityModelRegistrationFacts,
  VotingHolder,
  VotingShare,
  WorkingFacts,
  WorkingPermissionApplication,
  WorkingPermissionFacts,
} from "../schemas/all";
export { schemaNamed, schemaNames } from "../schemas/names";
export { issuesOf, validate } from "../schemas/validate";
export * from "./calendar";
export * from "./infrastructure";
// Supply plans have one of their own: planChangesBetween.
export { changesBetween } from "./infrastructure";
export * from "./law";
export * from "./lifecycle";
export * from "./neighbours";
export * from "./overseas";
export * from "./parties";
export * from "./patents";
export * from "./penalties";
export * from "./reference";
export * from "./supply";
export * from "./technology";
export * from "./ways";

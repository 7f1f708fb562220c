/**
 * Chapters I and VI, the institutions of 2026, and the systems around the Act that the council document names.
 *
 * @module
 */
export type { BasicPolicy } from "./basic-policies";
export { basicPolicies } from "./basic-policies";
export type { ClearanceHistory, ClearancePenaltyTier, ClearanceValidity } from "./clearance";
export { clearancePenaltyTiers, clearanceValidity } from "./clearance";
export type { CyberIncidentReport, SpecialInfrastructureOperatorAnswer, SpecialInfrastructureOperatorFacts } from "./cyber";
export { assessSpecialInfrastructureOperator, cyberIncidentReport } from "./cyber";
export type { ExternalMeasure, ExternalMeasureId, ExternalMeasureStatus } from "./external-measures";
export { externalMeasures } from "./external-measures";
export type {
  DeemedExportAnswer,
  DeemedExportCategory,
  DeemedExportFacts,
  ForeignInvestmentHistory,
  ForeignInvestmentTimeline,
} from "./foreign-exchange";
export { assessDeemedExport, deemedExportCategories, foreignInvestmentTimeline } from "./foreign-exchange";
export type { GlossaryTerm } from "./glossary";
export { glossary } from "./glossary";
export type { Institution2026 } from "./institutions-2026";
export { institutions2026 } from "./institutions-2026";
export type { LandContractFacts, LandNoticeAnswer, LandThresholds } from "./land";
export { assessLandNotice, landLaterNoticeDue, landThresholds } from "./land";
export type { PolicyStage, PolicyStatus, PolicySystem, PolicySystemId, PolicyTheme } from "./policy-system";
export { isPolicySystemId, policySystems } from "./policy-systems";
export type { NecessityStandard, Principle } from "./principles";
export { principles } from "./principles";

/**
 * Chapters I and VI, the institutions of 2026, and the systems around the Act that the council document names.
 *
 * @module
 */

export type { ClearanceHistory, ClearancePenaltyTier, ClearanceValidity } from "../neighbours/clearance";
export { clearancePenaltyTiers, clearanceValidity } from "../neighbours/clearance";
export type { CyberIncidentReport, SpecialInfrastructureOperatorAnswer, SpecialInfrastructureOperatorFacts } from "../neighbours/cyber";
export { assessSpecialInfrastructureOperator, cyberIncidentReport } from "../neighbours/cyber";
export type {
  DeemedExportAnswer,
  DeemedExportCategory,
  DeemedExportFacts,
  ForeignInvestmentHistory,
  ForeignInvestmentTimeline,
} from "../neighbours/foreign-exchange";
export { assessDeemedExport, deemedExportCategories, foreignInvestmentTimeline } from "../neighbours/foreign-exchange";
export type { LandContractFacts, LandNoticeAnswer, LandThresholds } from "../neighbours/land";
export { assessLandNotice, landLaterNoticeDue, landThresholds } from "../neighbours/land";
export type { BasicPolicy } from "../reference/basic-policies";
export { basicPolicies } from "../reference/basic-policies";
export type { ExternalMeasure, ExternalMeasureId, ExternalMeasureStatus } from "../reference/external-measures";
export { externalMeasures } from "../reference/external-measures";
export type { GlossaryTerm } from "../reference/glossary";
export { glossary } from "../reference/glossary";
export type { Institution2026 } from "../reference/institutions-2026";
export { institutions2026 } from "../reference/institutions-2026";
export type { PolicyStage, PolicyStatus, PolicySystem, PolicySystemId, PolicyTheme } from "../reference/policy-system";
export { isPolicySystemId, policySystems } from "../reference/policy-systems";
export type { NecessityStandard, Principle } from "../reference/principles";
export { principles } from "../reference/principles";

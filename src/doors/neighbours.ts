/**
 * Rules of the laws around the Act: foreign exchange and trade, important land, security clearance, cyber defence.
 *
 * @module
 */
export type { Boundary, InvalidTimeline, ProcedureTimeline, Timeline, UndeterminedTimeline } from "../finding/timeline";
export type { ClearanceHistory, ClearancePenaltyTier, ClearanceValidity } from "../neighbours/clearance";
export { clearancePenaltyTiers, clearanceValidity } from "../neighbours/clearance";
export type {
  ComputerNotice,
  CyberIncidentReport,
  SpecialInfrastructureOperatorAnswer,
  SpecialInfrastructureOperatorFacts,
} from "../neighbours/cyber";
export { assessSpecialInfrastructureOperator, cyberComputerNotice, cyberIncidentReport } from "../neighbours/cyber";
export type {
  DeemedExportAnswer,
  DeemedExportCategory,
  DeemedExportFacts,
  ForeignInvestmentHistory,
  ForeignInvestmentTimeline,
  InvestmentExemptionLimit,
} from "../neighbours/foreign-exchange";
export {
  assessDeemedExport,
  deemedExportCategories,
  foreignInvestmentTimeline,
  investmentExemptionLimits,
} from "../neighbours/foreign-exchange";
export type { LandContractFacts, LandNoticeAnswer, LandThresholds } from "../neighbours/land";
export { assessLandNotice, landLaterNoticeDue, landThresholds } from "../neighbours/land";

/**
 * Chapter II: stable supply of specified critical products. 特定重要物資の安定的な供給の確保.
 *
 * @module
 */

export type { CompetentMinisters, FilingWindow, MinisterSubject } from "../parties/competent-ministers";
export { competentMinisters, competentMinistersInDetail } from "../parties/competent-ministers";
export type { MaterialId, ServiceId } from "../parties/tables/material-ministers";
export type {
  ActionPolicy,
  PolicyMeasure,
  PolicyRevisionRow,
  PolicyScopeRow,
  PolicyTarget,
  PolicyTargetRow,
  TargetComparison,
  TargetMetric,
} from "./action-policy";
export { actionPolicies } from "./action-policy";
export type { CertificationNumber } from "./certification-number";
export { parseCertificationNumber } from "./certification-number";
export type { CertifiedPlanAmount, CertifiedPlanRecord } from "./certified-plan";
export { certifiedPlanIssues } from "./certified-plan";
export type { ConsultationDuty } from "./consultations";
export { consultationDuties } from "./consultations";
export type { CreditInsurancePremiumRate, CreditInsuranceSpecialRule } from "./credit-insurance";
export { creditInsurancePremiumRates, creditInsuranceSpecialRules } from "./credit-insurance";
export type { CustomsInvestigation } from "./customs-investigations";
export { customsInvestigations } from "./customs-investigations";
export type {
  DesignatedFinancialInstitutionAnswer,
  DesignatedFinancialInstitutionFacts,
  DisqualifyingLaw,
  EligibleInstitution,
  EligibleInstitutionId,
  SupportDuty,
  SupportRevocationGround,
} from "./designated-financial-institutions";
export {
  assessDesignatedFinancialInstitution,
  designatedFinancialInstitutionDuties,
  designatedFinancialInstitutionRevocationGrounds,
  designatedInstitutionBooksKeptUntil,
  disqualifyingLaws,
  eligibleInstitutions,
} from "./designated-financial-institutions";
export type { DesignationObject, InputKind, MaterialDesignationFacts, SupplyMeasure } from "./designation";
export { assessMaterialDesignation } from "./designation";
export type { DisruptionStep, RelatedParty } from "./disruption";
export { disruptionCooperation } from "./disruption";
export type { IndispensableServiceFacts } from "./indispensable-services";
export { assessIndispensableService, indispensableServices } from "./indispensable-services";
export type { MaterialScopeItem, SpecifiedCriticalMaterial } from "./materials";
export { isDesignatedMaterial, materialNotDesignated, materialScope, specifiedCriticalMaterials } from "./materials";
export type {
  MissingPlanPart,
  PlanApplicant,
  PlanApplication,
  PlanContent,
  PlanContentProperty,
  PlanCurrentState,
  PlanFundSource,
  PlanFunds,
  PlanItem,
  PlanLicence,
  PlanMeasure,
  PlanMeasureKind,
  PolicyTerm,
  StableSupplyPlan,
  SupplyPlanPeriod,
} from "./plan";
export { certificationFactsOf, missingPlanAttachments, missingPlanContents, planContents } from "./plan";
export type {
  FairTradeCommissionAnswer,
  FairTradeCommissionFacts,
  PlanCertificationAnswer,
  PlanCertificationApplication,
  PlanMeasureFacts,
} from "./plan-certification";
export { assessFairTradeCommissionOpinion, assessPlanCertification } from "./plan-certification";
export type { PlanChange, PlanChangeAnswer, PlanChangeFacts } from "./plan-change";
export { classifyPlanChange } from "./plan-change";
export type { PlanEvent, PlanState } from "./plan-lifecycle";
export { planLifecycle } from "./plan-lifecycle";
export type {
  PlanAttachment,
  PlanAttachmentId,
  PlanCertificationProcedure,
  PlanDecisionPeriod,
  PlanStep,
  PlanStepId,
} from "./plan-procedure";
export { planCertificationProcedure } from "./plan-procedure";
export type { HindranceReportAnswer, HindranceReportFacts, ImplementationReport } from "./plan-reports";
export { assessHindranceReport, implementationReport, implementationReportDue } from "./plan-reports";
export type { PlanRevocationAnswer, PlanRevocationFacts, PlanRevocationGround } from "./plan-revocation";
export { assessPlanRevocation, planRevocationGrounds } from "./plan-revocation";
export type {
  InvestmentSpecialRuleAnswer,
  InvestmentSpecialRuleFacts,
  SmallBusinessAnswer,
  SmallBusinessCooperative,
  SmallBusinessCooperativeRow,
  SmallBusinessFacts,
  SmallBusinessForm,
  SmallBusinessIndustry,
  SmallBusinessLimits,
  SmallBusinessMemberLimits,
} from "./small-and-medium-enterprises";
export {
  assessInvestmentSpecialRule,
  isSmallOrMediumEnterprise,
  smallBusinessCooperatives,
  smallBusinessLimits,
} from "./small-and-medium-enterprises";
export type { SpecialMeasure } from "./special-measures";
export { specialMeasures } from "./special-measures";
export type {
  SupportAgency,
  SupportBusinessYear,
  SupportCorporationAnswer,
  SupportCorporationDeadlines,
  SupportCorporationFacts,
  SupportCorporationForm,
  SupportCorporationOrder,
  SupportTask,
} from "./support-corporations";
export {
  assessSupportCorporationDesignation,
  supportAgencies,
  supportCorporationDeadlines,
  supportCorporationDuties,
  supportCorporationOrders,
  supportCorporationRevocationGrounds,
  supportTasks,
  treasuryAccountOfReturnedFunds,
} from "./support-corporations";
export type { SurveyPower } from "./survey-powers";
export { surveyPowers } from "./survey-powers";
export type { IndispensableService } from "./tables/indispensable-services";
export type { DesignatingInstrument } from "./tables/materials";
export type { PlanOrdinanceId } from "./tables/plan-ordinances";
export type { SupportBody } from "./tables/support-bodies";

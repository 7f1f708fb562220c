/**
 * Chapter II: stable supply of specified critical products. 特定重要物資の安定的な供給の確保.
 *
 * @module
 */

export type { CompetentMinisters, FilingWindow } from "../ministers/competence";
export type { MinisterSubject } from "../ministers/competent-ministers";
export { competentMinisters, competentMinistersInDetail } from "../ministers/competent-ministers";
export type { MaterialId, ServiceId } from "../ministers/tables/material-ministers";
export type {
  ActionPolicy,
  PolicyMeasure,
  PolicyRevisionRow,
  PolicyScopeRow,
  PolicyTarget,
  PolicyTargetRow,
  TargetComparison,
  TargetMetric,
} from "../supply/action-policy";
export { actionPolicies } from "../supply/action-policy";
export type { CertificationNumber } from "../supply/certification-number";
export { parseCertificationNumber } from "../supply/certification-number";
export type { CertifiedPlanAmount, CertifiedPlanRecord } from "../supply/certified-plan";
export { certifiedPlanIssues } from "../supply/certified-plan";
export type { ConsultationDuty } from "../supply/consultation-duty";
export { consultationDuties } from "../supply/consultations";
export type { CreditInsurancePremiumRate, CreditInsuranceSpecialRule } from "../supply/credit-insurance";
export { creditInsurancePremiumRates, creditInsuranceSpecialRules } from "../supply/credit-insurance";
export type { CustomsInvestigation } from "../supply/customs-investigation";
export { customsInvestigations } from "../supply/customs-investigations";
export type {
  DesignatedFinancialInstitutionAnswer,
  DesignatedFinancialInstitutionFacts,
  DisqualifyingLaw,
  EligibleInstitution,
  EligibleInstitutionId,
  SupportDuty,
  SupportRevocationGround,
} from "../supply/designated-financial-institutions";
export {
  assessDesignatedFinancialInstitution,
  designatedFinancialInstitutionDuties,
  designatedFinancialInstitutionRevocationGrounds,
  designatedInstitutionBooksKeptUntil,
  disqualifyingLaws,
  eligibleInstitutions,
} from "../supply/designated-financial-institutions";
export type { DesignationObject, InputKind, MaterialDesignationFacts, SupplyMeasure } from "../supply/designation";
export { assessMaterialDesignation } from "../supply/designation";
export type { DisruptionStep, RelatedParty } from "../supply/disruption-step";
export { disruptionCooperation } from "../supply/disruption";
export type { IndispensableServiceFacts } from "../supply/indispensable-services";
export { assessIndispensableService, indispensableServices } from "../supply/indispensable-services";
export type { MaterialScopeItem, SpecifiedCriticalMaterial } from "../supply/materials";
export { isDesignatedMaterial, materialNotDesignated, materialScope, specifiedCriticalMaterials } from "../supply/materials";
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
} from "../supply/plan";
export { certificationFactsOf, missingPlanAttachments, missingPlanContents, planContents } from "../supply/plan";
export type {
  FairTradeCommissionAnswer,
  FairTradeCommissionFacts,
  PlanCertificationAnswer,
  PlanCertificationApplication,
  PlanMeasureFacts,
} from "../supply/plan-certification";
export { assessFairTradeCommissionOpinion, assessPlanCertification } from "../supply/plan-certification";
export type { PlanChange, PlanChangeAnswer, PlanChangeFacts } from "../supply/plan-change";
export { classifyPlanChange } from "../supply/plan-change";
export type { PlanEvent, PlanState } from "../supply/plan-lifecycle";
export { planLifecycle } from "../supply/plan-lifecycle";
export type {
  PlanAttachment,
  PlanAttachmentId,
  PlanCertificationProcedure,
  PlanDecisionPeriod,
  PlanStep,
  PlanStepId,
} from "../supply/plan-procedure";
export { planCertificationProcedure } from "../supply/plan-procedure";
export type { HindranceReportAnswer, HindranceReportFacts, ImplementationReport } from "../supply/plan-reports";
export { assessHindranceReport, implementationReport, implementationReportDue } from "../supply/plan-reports";
export type { PlanRevocationAnswer, PlanRevocationFacts, PlanRevocationGround } from "../supply/plan-revocation";
export { assessPlanRevocation, planRevocationGrounds } from "../supply/plan-revocation";
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
} from "../supply/small-and-medium-enterprises";
export {
  assessInvestmentSpecialRule,
  isSmallOrMediumEnterprise,
  smallBusinessCooperatives,
  smallBusinessLimits,
} from "../supply/small-and-medium-enterprises";
export type { SpecialMeasure } from "../supply/special-measure";
export { specialMeasures } from "../supply/special-measures";
export type {
  SupportAgency,
  SupportBusinessYear,
  SupportCorporationAnswer,
  SupportCorporationDeadlines,
  SupportCorporationFacts,
  SupportCorporationForm,
  SupportCorporationOrder,
  SupportTask,
} from "../supply/support-corporations";
export {
  assessSupportCorporationDesignation,
  supportAgencies,
  supportCorporationDeadlines,
  supportCorporationDuties,
  supportCorporationOrders,
  supportCorporationRevocationGrounds,
  supportTasks,
  treasuryAccountOfReturnedFunds,
} from "../supply/support-corporations";
export type { SurveyPower } from "../supply/survey-power";
export { surveyPowers } from "../supply/survey-powers";
export type { IndispensableService } from "../supply/tables/indispensable-services";
export type { DesignatingInstrument } from "../supply/tables/materials";
export type { PlanOrdinanceId } from "../supply/tables/plan-ordinances";
export type { SupportBody } from "../supply/tables/support-bodies";

/**
 * Chapter II: stable supply of specified critical products. 特定重要物資の安定的な供給の確保.
 *
 * @module
 */

export type { Checklist, LackingItem } from "../finding/checklist";
export type { Boundary, InvalidTimeline, ProcedureTimeline, Timeline, UndeterminedTimeline } from "../finding/timeline";
export type { DesignationsTakenOver } from "../ministers/business-minister";
export type { CompetentMinisters, FilingWindow } from "../ministers/competence";
export type { MinisterSubject } from "../ministers/competent-ministers";
export { competentMinisters, competentMinistersInDetail } from "../ministers/competent-ministers";
export type { MaterialId, ServiceId } from "../ministers/material-ministers";
export type { ActionPolicy, PolicyMeasure } from "../supply/action-policy";
export { actionPolicies } from "../supply/action-policy";
export type { CertificationNumber } from "../supply/certification-number";
export { parseCertificationNumber } from "../supply/certification-number";
export type { CertifiedPlanAmount, CertifiedPlanRecord } from "../supply/certified-plan";
export { certifiedPlanIssues } from "../supply/certified-plan";
export type { ConsultationDuty } from "../supply/consultation-duty";
export { consultationDuties } from "../supply/consultations";
export { creditInsurancePremiumRates, creditInsuranceSpecialRules } from "../supply/credit-insurance";
export type { CreditInsurancePremiumRate, CreditInsuranceSpecialRule } from "../supply/credit-insurance-row";
export type { CustomsInvestigation } from "../supply/customs-investigation";
export { customsInvestigations } from "../supply/customs-investigations";
export type {
  DesignatedFinancialInstitutionAnswer,
  DesignatedFinancialInstitutionFacts,
} from "../supply/designated-financial-institutions";
export { assessDesignatedFinancialInstitution } from "../supply/designated-financial-institutions";
export type { DesignatedMaterial } from "../supply/designated-material";
export type { DesignatingInstrument } from "../supply/designating-instrument";
export type { DesignationObject, InputKind, MaterialDesignationFacts, SupplyMeasure } from "../supply/designation";
export { assessMaterialDesignation } from "../supply/designation";
export { disruptionCooperation } from "../supply/disruption";
export type { DisruptionStep, RelatedParty } from "../supply/disruption-step";
export type { DisqualifyingLaw, EligibleInstitution, EligibleInstitutionId } from "../supply/eligible-institution";
export type { FairTradeCommissionAnswer, FairTradeCommissionFacts } from "../supply/fair-trade-commission-opinion";
export { assessFairTradeCommissionOpinion } from "../supply/fair-trade-commission-opinion";
export type { IndispensableService } from "../supply/indispensable-service";
export type { IndispensableServiceFacts } from "../supply/indispensable-services";
export { assessIndispensableService, indispensableServices } from "../supply/indispensable-services";
export type { InvestmentSpecialRuleAnswer, InvestmentSpecialRuleFacts } from "../supply/investment-special-rule";
export { assessInvestmentSpecialRule } from "../supply/investment-special-rule";
export { designatedInstitutionBooksKeptUntil } from "../supply/loan-books";
export type { MaterialPartId } from "../supply/material-part";
export type { MaterialScopeItem, SpecifiedCriticalMaterial } from "../supply/materials";
export { isDesignatedMaterial, materialScope, specifiedCriticalMaterials } from "../supply/materials";
export type {
  PlanApplicant,
  PlanApplication,
  PlanCurrentState,
  PlanFundSource,
  PlanFunds,
  PlanItem,
  PlanLicence,
  PlanMeasure,
  PlanMeasureKind,
  PolicyLimit,
  PolicyPeriod,
  PolicyTerm,
  StableSupplyPlan,
  SupplyPlanPeriod,
} from "../supply/plan";
export { certificationFactsOf } from "../supply/plan";
export type {
  PlanCertificationAnswer,
  PlanCertificationApplication,
  PlanMeasureFacts,
} from "../supply/plan-certification";
export { assessPlanCertification } from "../supply/plan-certification";
export type { PlanChange, PlanChangeAnswer, PlanChangeFacts } from "../supply/plan-change";
export { classifyPlanChange } from "../supply/plan-change";
export type { PlanChangeBetween, PlanChangesBetween } from "../supply/plan-changes-between";
export { planChangesBetween, planChangesBetween as changesBetween } from "../supply/plan-changes-between";
export type { DraftPlanApplication, MissingPlanAttachment } from "../supply/plan-checklist";
export { missingPlanAttachments, missingPlanContents } from "../supply/plan-checklist";
export type { PlanContent, PlanContentProperty } from "../supply/plan-content";
export type { PlanContents, StatedPlanContent } from "../supply/plan-contents";
export { planContents } from "../supply/plan-contents";
export type { PlanEvent, PlanState } from "../supply/plan-lifecycle";
export { planLifecycle } from "../supply/plan-lifecycle";
export type { PlanOrdinanceId } from "../supply/plan-ordinance";
export type {
  PlanCertificationProcedure,
  PlanDecisionPeriod,
} from "../supply/plan-procedure";
export { planCertificationProcedure } from "../supply/plan-procedure";
export type { PlanReports, ReportedPlan, ScheduledPlanReport } from "../supply/plan-report-schedule";
export { planReports } from "../supply/plan-report-schedule";
export type { HindranceReportAnswer, HindranceReportFacts, ImplementationReport } from "../supply/plan-reports";
export { assessHindranceReport, implementationReport, implementationReportDue } from "../supply/plan-reports";
export type { PlanRevocationAnswer, PlanRevocationFacts } from "../supply/plan-revocation";
export { assessPlanRevocation } from "../supply/plan-revocation";
export type { PlanRevocationGround } from "../supply/plan-revocation-ground";
export type { PlanAttachment, PlanAttachmentId, PlanStep, PlanStepId } from "../supply/plan-step";
export type {
  PolicyPageRow,
  PolicyRevisionRow,
  PolicyScopeRow,
  PolicyTarget,
  PolicyTargetRow,
  PolicyTermRow,
  TargetComparison,
  TargetMetric,
} from "../supply/policy-target";
export type { SmallBusinessAnswer, SmallBusinessFacts } from "../supply/small-and-medium-enterprises";
export { isSmallOrMediumEnterprise } from "../supply/small-and-medium-enterprises";
export type {
  SmallBusinessCooperative,
  SmallBusinessCooperativeRow,
  SmallBusinessForm,
  SmallBusinessIndustry,
  SmallBusinessLimits,
  SmallBusinessMemberLimits,
} from "../supply/small-business";
export type { SpecialMeasure } from "../supply/special-measure";
export { specialMeasures } from "../supply/special-measures";
export type { SupplyStep } from "../supply/supply-step";
export { supportAgencies } from "../supply/support-agencies";
export type { SupportAgency } from "../supply/support-agency";
export type { SupportBody } from "../supply/support-body";
export type { SupportBusinessYear, SupportCorporationDeadlines } from "../supply/support-corporation-deadlines";
export { supportCorporationDeadlines } from "../supply/support-corporation-deadlines";
export type { SupportCorporationOrder } from "../supply/support-corporation-order";
export type {
  SupportCorporationAnswer,
  SupportCorporationFacts,
  SupportCorporationForm,
} from "../supply/support-corporations";
export { assessSupportCorporationDesignation } from "../supply/support-corporations";
export type { SupportDuty, SupportRevocationGround } from "../supply/support-duty";
export type { SupportTask } from "../supply/support-task";
export { supportTasks } from "../supply/support-tasks";
export type { SurveyPower } from "../supply/survey-power";
export { surveyPowers } from "../supply/survey-powers";
export {
  designatedFinancialInstitutionDuties,
  designatedFinancialInstitutionRevocationGrounds,
} from "../supply/tables/duties-of-financial-institutions";
export {
  supportCorporationDuties,
  supportCorporationRevocationGrounds,
} from "../supply/tables/duties-of-support-corporations";
export { disqualifyingLaws, eligibleInstitutions } from "../supply/tables/eligible-institutions";
export { planRevocationGrounds } from "../supply/tables/plan-revocation-grounds";
export { smallBusinessCooperatives, smallBusinessLimits } from "../supply/tables/small-business-limits";
export { supplySteps } from "../supply/tables/supply-steps";
export { supportCorporationOrders } from "../supply/tables/support-corporation-orders";
export { treasuryAccountOfReturnedFunds } from "../supply/treasury-account";

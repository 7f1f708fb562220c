export { ActionPolicy, PolicyTarget } from "./action-policy";
export { CertifiedPlanRecord } from "./certified-plan";
export { MaterialDesignationFacts } from "./designation-facts";
export { DesignatedMaterial, MaterialId, SpecifiedCriticalMaterial, SupportBody } from "./material";
export {
  PlanApplicant,
  PlanCurrentState,
  PlanFundSource,
  PlanFunds,
  PlanItem,
  PlanLicence,
  PlanMeasure,
  StableSupplyPlan,
  SupplyPlanPeriod,
} from "./plan";
export { PlanApplication } from "./plan-application";
export { PlanChange, PlanChangeFacts } from "./plan-change";
export {
  FairTradeCommissionFacts,
  HindranceReportFacts,
  PlanCertificationApplication,
  PlanMeasureFacts,
  PlanRevocationFacts,
} from "./plan-facts";
export { IndispensableService, IndispensableServiceFacts } from "./service";
export {
  DesignatedFinancialInstitutionFacts,
  InvestmentSpecialRuleFacts,
  PlanCertificationNumber,
  SmallBusinessFacts,
  SupportBusinessYear,
  SupportCorporationFacts,
} from "./support";

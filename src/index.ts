/**
 * Japan's Economic Security Promotion Act as validated types and pure rule functions.
 *
 * @module espa-jp
 */
export * from "./calendar/index";
export * from "./finding/index";
export * from "./formats/index";
export * from "./infrastructure/index";
export * from "./law/index";
export * from "./lifecycle/index";
export * from "./overseas/index";
export * from "./parties/index";
export * from "./patents/index";
export * from "./penalties/index";
export * from "./policy/index";
export * from "./schemas/index";
export {
  ActionPolicy,
  Address,
  BusinessYearSales,
  CertifiedPlanRecord,
  Citation,
  CitationText,
  ConductId,
  CorporateNumber,
  CountryCode,
  CriticalTechnologyFacts,
  DesignatedFinancialInstitutionFacts,
  DesignatedMaterial,
  DesignatedOperator,
  FairTradeCommissionFacts,
  ForeignGovernmentSales,
  HindranceReportFacts,
  IndispensableService,
  IndispensableServiceFacts,
  InvestmentSpecialRuleFacts,
  LawId,
  LegalDate,
  MaterialDesignationFacts,
  MaterialId,
  NaturalPerson,
  Officer,
  OperatorDesignationFacts,
  Organisation,
  OverseasProjectFacts,
  OverseasProjectPlan,
  Party,
  PenaltyInquiry,
  PlanApplicant,
  PlanApplication,
  PlanCertificationApplication,
  PlanChange,
  PlanChangeFacts,
  PlanCurrentState,
  PlanFundSource,
  PlanFunds,
  PlanItem,
  PlanLicence,
  PlanMeasure,
  PlanMeasureFacts,
  PlanRevocationFacts,
  PolicyTarget,
  ProvisionInquiry,
  ProvisionStatus,
  ResearchEntrustmentFacts,
  SmallBusinessFacts,
  SpecifiedCriticalMaterial,
  StableSupplyPlan,
  SupplyPlanPeriod,
  SupportBody,
  SupportBusinessYear,
  SupportCorporationFacts,
  TechnologyCouncil,
  VotingHolder,
  VotingShare,
} from "./schemas/index";
export * from "./supply/index";
export * from "./technology/index";

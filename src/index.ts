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
  Address,
  BusinessYearSales,
  Citation,
  CitationText,
  ConductId,
  CorporateNumber,
  CountryCode,
  CriticalTechnologyFacts,
  DesignatedOperator,
  ForeignGovernmentSales,
  LawId,
  LegalDate,
  NaturalPerson,
  Officer,
  OperatorDesignationFacts,
  Organisation,
  OverseasProjectFacts,
  OverseasProjectPlan,
  Party,
  PenaltyInquiry,
  ProvisionInquiry,
  ProvisionStatus,
  ResearchEntrustmentFacts,
  TechnologyCouncil,
  VotingHolder,
  VotingShare,
} from "./schemas/index";
export * from "./supply/index";
export * from "./technology/index";

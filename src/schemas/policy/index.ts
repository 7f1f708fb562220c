export {
  ClearanceHistory,
  DeemedExportFacts,
  ForeignInvestmentHistory,
  LandContractFacts,
  SpecialInfrastructureOperatorFacts,
} from "./neighbouring-laws";
export { PolicySystemId, PolicySystemInquiry, unknownPolicySystem } from "./policy-system";

export {
  ClearanceHistory,
  DeemedExportFacts,
  ForeignInvestmentHistory,
  LandContractFacts,
  SpecialInfrastructureOperatorFacts,
} from "./neighbouring-laws";
export { PolicySystemId, PolicySystemInquiry } from "./policy-system";

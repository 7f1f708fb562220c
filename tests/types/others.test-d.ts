import type * as z from "zod";
import type * as neighbours from "../../src/doors/neighbours";
import type * as overseas from "../../src/doors/overseas";
import type { ConductId as Conduct } from "../../src/doors/penalties";
import type * as reference from "../../src/doors/reference";
import type * as technology from "../../src/doors/technology";
import type { OverseasProjectFacts, OverseasProjectPlan } from "../../src/schemas/overseas/index";
import type { ConductId } from "../../src/schemas/penalties/index";
import type {
  ClearanceHistory,
  DeemedExportFacts,
  ForeignInvestmentHistory,
  LandContractFacts,
  PolicySystemId,
  SpecialInfrastructureOperatorFacts,
} from "../../src/schemas/policy/index";
import type {
  CriticalTechnologyFacts,
  ResearchEntrustmentFacts,
  TechnologyCouncil,
} from "../../src/schemas/technology/index";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Each schema yields the hand-written interface. */
export const same: readonly true[] = [
  true satisfies Equal<z.infer<typeof ConductId>, Conduct>,
  true satisfies Equal<z.infer<typeof CriticalTechnologyFacts>, technology.CriticalTechnologyFacts>,
  true satisfies Equal<z.infer<typeof ResearchEntrustmentFacts>, technology.ResearchEntrustmentFacts>,
  true satisfies Equal<z.infer<typeof TechnologyCouncil>, technology.TechnologyCouncil>,
  true satisfies Equal<z.infer<typeof OverseasProjectFacts>, overseas.OverseasProjectFacts>,
  true satisfies Equal<z.infer<typeof OverseasProjectPlan>, overseas.OverseasProjectPlan>,
  true satisfies Equal<z.infer<typeof ClearanceHistory>, neighbours.ClearanceHistory>,
  true satisfies Equal<z.infer<typeof DeemedExportFacts>, neighbours.DeemedExportFacts>,
  true satisfies Equal<z.infer<typeof ForeignInvestmentHistory>, neighbours.ForeignInvestmentHistory>,
  true satisfies Equal<z.infer<typeof LandContractFacts>, neighbours.LandContractFacts>,
  true satisfies Equal<z.infer<typeof PolicySystemId>, reference.PolicySystemId>,
  true satisfies Equal<
    z.infer<typeof SpecialInfrastructureOperatorFacts>,
    neighbours.SpecialInfrastructureOperatorFacts
  >,
];

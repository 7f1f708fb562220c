import type * as z from "zod";
import type * as supply from "../../src/doors/supply";
import type * as schemas from "../../src/schemas/supply/index";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const plan: Equal<z.infer<typeof schemas.StableSupplyPlan>, supply.StableSupplyPlan> = true;
export const application: Equal<z.infer<typeof schemas.PlanApplication>, supply.PlanApplication> = true;
export const change: Equal<z.infer<typeof schemas.PlanChange>, supply.PlanChange> = true;
export const changes: Equal<z.infer<typeof schemas.PlanChangeFacts>, supply.PlanChangeFacts> = true;
export const certification: Equal<
  z.infer<typeof schemas.PlanCertificationApplication>,
  supply.PlanCertificationApplication
> = true;
export const smallBusiness: Equal<z.infer<typeof schemas.SmallBusinessFacts>, supply.SmallBusinessFacts> = true;
export const corporation: Equal<z.infer<typeof schemas.SupportCorporationFacts>, supply.SupportCorporationFacts> = true;

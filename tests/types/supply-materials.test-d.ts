import type * as z from "zod";
import type * as supply from "../../src/doors/supply";
import type {
  ActionPolicy,
  CertifiedPlanRecord,
  IndispensableService,
  IndispensableServiceFacts,
  MaterialDesignationFacts,
  MaterialId,
  PolicyTarget,
  SpecifiedCriticalMaterial,
  SupportBody,
} from "../../src/schemas/supply/index";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Each schema yields the hand-written interface. */
export const same: readonly true[] = [
  true satisfies Equal<z.infer<typeof ActionPolicy>, supply.ActionPolicy>,
  true satisfies Equal<z.infer<typeof CertifiedPlanRecord>, supply.CertifiedPlanRecord>,
  true satisfies Equal<z.infer<typeof IndispensableService>, supply.IndispensableService>,
  true satisfies Equal<z.infer<typeof IndispensableServiceFacts>, supply.IndispensableServiceFacts>,
  true satisfies Equal<z.infer<typeof MaterialDesignationFacts>, supply.MaterialDesignationFacts>,
  true satisfies Equal<z.infer<typeof MaterialId>, supply.MaterialId>,
  true satisfies Equal<z.infer<typeof PolicyTarget>, supply.PolicyTarget>,
  true satisfies Equal<z.infer<typeof SpecifiedCriticalMaterial>, supply.SpecifiedCriticalMaterial>,
  true satisfies Equal<z.infer<typeof SupportBody>, supply.SupportBody>,
];

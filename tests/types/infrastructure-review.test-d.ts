// Checked by tsc: schemas and interfaces are equal.
import type * as z from "zod";
import type * as interfaces from "../../src/doors/infrastructure";
import type * as parties from "../../src/doors/parties";
import type * as schemas from "../../src/doors/schemas";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const equal: [
  Equal<z.infer<typeof schemas.IntroductionPlan>, interfaces.IntroductionPlan>,
  Equal<z.infer<typeof schemas.PlanParty>, interfaces.PlanParty>,
  Equal<z.infer<typeof schemas.PlanComponent>, interfaces.PlanComponent>,
  Equal<z.infer<typeof schemas.Subcontract>, interfaces.Subcontract>,
  Equal<z.infer<typeof schemas.IntroductionDutyFacts>, interfaces.IntroductionDutyFacts>,
  Equal<z.infer<typeof schemas.IntroductionChange>, interfaces.IntroductionChange>,
  Equal<z.infer<typeof schemas.ReviewHistory>, interfaces.ReviewHistory>,
  Equal<z.infer<typeof schemas.ControlFacts>, interfaces.ControlFacts>,
  Equal<z.infer<typeof schemas.GraceFacts>, interfaces.GraceFacts>,
  Equal<z.infer<typeof schemas.Party>, parties.Party>,
  Equal<z.infer<typeof schemas.VotingShare>, parties.VotingShare>,
] = [true, true, true, true, true, true, true, true, true, true, true];

// An answer can only be one of those of the rule, or undetermined.
export const answers: Equal<
  ReturnType<typeof interfaces.assessIntroductionDuty>["answer"],
  "prior-notification" | "post-notification" | "no-notification" | "undetermined"
> = true;

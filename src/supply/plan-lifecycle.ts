import { defineLifecycle, type Lifecycle } from "../finding/lifecycle";
import { at } from "../kernel/provision";
import { planEvents, planStates, planTransitions } from "./tables/plan-lifecycle";
import type { PlanEvent, PlanState } from "./tables/plan-lifecycle-ids";

export type { PlanEvent, PlanState };

/**
 * The life of a supply plan from draft to completion or revocation.
 *
 * 供給確保計画の一生 (Act Arts 9 to 11). `changed` is a certified plan in its newer version, after a certified change or notice
 * of a minor one; all that can happen to a certified plan can happen to it. A change that is refused or withdrawn
 * leaves the plan as it stood: certified, changed, or under an instruction that is still to be followed. Revocation
 * needs no instruction first where the operator does not act according to the plan (Art. 11(1)); where the plan no
 * longer meets the requirements the minister may instruct or revoke at once (Art. 11(2)); both grounds are open in
 * every state. No article speaks of the withdrawal of an application: it is the applicant's until the decision.
 * `completed` means that the implementation period is over. After a refusal a new plan may be filed.
 *
 * @example
 * planLifecycle.advance("applied", "certify").ok; // => true
 * planLifecycle.advance("refused", "revoke").ok; // => false
 * @see Act Arts 9 to 11
 * @category Supply plans
 */
export const planLifecycle: Lifecycle<PlanState, PlanEvent> = defineLifecycle({
  name: { ja: "供給確保計画", en: "Supply plan" },
  basis: at("act:9:1"),
  initial: "drafted",
  states: planStates,
  events: planEvents,
  transitions: planTransitions,
});

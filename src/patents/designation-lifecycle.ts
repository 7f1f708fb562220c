import { defineLifecycle } from "../finding/lifecycle";
import { at } from "../kernel/provision";
import { designationEvents, designationStates, designationTransitions } from "./tables/designation-lifecycle";
import type { DesignationEvent, DesignationState } from "./tables/designation-lifecycle-ids";

export type { DesignationEvent, DesignationState };

/**
 * The life of a patent application under security review and designation.
 *
 * 特許出願の非公開の手続の状態遷移. Use `advance(state, event)` to follow one application and `permissionsIn(state, on)` for what
 * is allowed in a state. A designation ends twice: with its cancellation or expiry (`cancelled`, `expired`), and with
 * the notice of it (`released`); different rules end at each. It does not know days: see `restrictionsOn`.
 *
 * @example
 * designationLifecycle.advance("designated", "expiry"); // => { ok: true, state: "expired" }
 * designationLifecycle.advance("filed", "designation").ok; // => false
 * @see Act, Arts 66 to 78
 * @category Patents: review and designation
 */
export const designationLifecycle = defineLifecycle({
  name: { ja: "特許出願の非公開", en: "Non-disclosure of a patent application" },
  initial: "filed",
  basis: at("act:66"),
  states: designationStates,
  events: designationEvents,
  transitions: designationTransitions,
});

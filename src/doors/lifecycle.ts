/**
 * Lifecycles: which step of a procedure may follow which. Plans, introductions, designations, councils and funds.
 *
 * @module
 */
export type { Advance, Lifecycle, LifecycleTerm, Transition } from "../finding/lifecycle";
export type { Boundary, InvalidTimeline, ProcedureTimeline, Timeline, UndeterminedTimeline } from "../finding/timeline";
export { introductionLifecycle, operatorDesignationLifecycle } from "../infrastructure/introduction-lifecycle";
export type { ReviewState } from "../infrastructure/review-history";
export { reviewStateNames } from "../infrastructure/tables/review-states";
export type { DesignationEvent, DesignationState } from "../patents/designation-lifecycle";
export { designationLifecycle } from "../patents/designation-lifecycle";
export type { PlanEvent, PlanState } from "../supply/plan-lifecycle";
export { planLifecycle } from "../supply/plan-lifecycle";
export { councilLifecycle, designatedFundLifecycle } from "../technology/council-lifecycle";

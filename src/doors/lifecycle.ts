export type { Advance, Lifecycle, LifecycleTable, LifecycleTerm, Transition } from "../finding/lifecycle";
export { defineLifecycle } from "../finding/lifecycle";
export type { Boundary, Timeline } from "../finding/timeline";

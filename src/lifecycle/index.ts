export type { Advance, Lifecycle, LifecycleTable, LifecycleTerm, Transition } from "./lifecycle";
export { defineLifecycle } from "./lifecycle";
export type { Boundary, Timeline } from "./timeline";

/**
 * Chapter V-2: specified overseas projects, in force since September 2026 and known from summaries.
 *
 * @module
 */
export type { OverseasProjectAnswer, OverseasProjectFacts } from "../overseas/certification";
export { assessOverseasProject } from "../overseas/certification";
export type {
  OverseasConsideration,
  OverseasProjectPlan,
  OverseasSupport,
  OverseasSupportSought,
  OverseasTarget,
  OverseasTargetKind,
} from "../overseas/overseas-project";
export { overseasConsiderations, overseasSupport, overseasTargets } from "../overseas/support";

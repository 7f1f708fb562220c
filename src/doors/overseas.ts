/**
 * Chapter V-2: specified overseas projects, in force since 2026-09-18 and known from summaries.
 *
 * @module
 */
export type { OverseasProjectAnswer, OverseasProjectFacts } from "../overseas/certification";
export { assessOverseasProject } from "../overseas/certification";
export type {
  OverseasConsideration,
  OverseasProjectPlan,
  OverseasSupport,
  OverseasTarget,
  OverseasTargetKind,
} from "../overseas/overseas-project";
export { overseasConsiderations, overseasSupport, overseasTargets } from "../overseas/support";

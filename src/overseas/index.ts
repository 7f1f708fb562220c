/**
 * Chapter V-2: specified overseas projects, in force since 2026-09-18 and known from summaries.
 *
 * @module
 */
export type { OverseasProjectAnswer, OverseasProjectFacts } from "./certification";
export { assessOverseasProject } from "./certification";
export type {
  OverseasConsideration,
  OverseasProjectPlan,
  OverseasSupport,
  OverseasTarget,
  OverseasTargetKind,
} from "./overseas-project";
export { overseasConsiderations, overseasSupport, overseasTargets } from "./support";

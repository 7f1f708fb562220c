/**
 * Chapter IV: specified critical technologies, the councils around them, and the entrusted research.
 *
 * @module
 */
export type {
  AddedCouncilMember,
  CouncilMemberKind,
  TechnologyCouncil,
  TechnologyCouncilAnswer,
  TechnologyCouncilKind,
  TechnologyCouncilRules,
} from "./council";
export { assessTechnologyCouncil, technologyCouncilRules } from "./council";
export { councilLifecycle, designatedFundLifecycle } from "./council-lifecycle";
export type { CriticalTechnologyAnswer, CriticalTechnologyFacts } from "./critical-technology";
export { assessCriticalTechnology } from "./critical-technology";
export type { ResearchEntrustmentAnswer, ResearchEntrustmentFacts } from "./research-entrustment";
export { assessResearchEntrustment } from "./research-entrustment";
export type { KProgram, TechnologyArea } from "./technology-areas";
export { kProgram, technologyAreas } from "./technology-areas";

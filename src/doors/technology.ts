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
} from "../technology/council";
export { assessTechnologyCouncil, technologyCouncilRules } from "../technology/council";
export { councilLifecycle, designatedFundLifecycle } from "../technology/council-lifecycle";
export type { CriticalTechnologyAnswer, CriticalTechnologyFacts } from "../technology/critical-technology";
export { assessCriticalTechnology } from "../technology/critical-technology";
export type { KProgram } from "../technology/k-program";
export type { ResearchEntrustmentAnswer, ResearchEntrustmentFacts } from "../technology/research-entrustment";
export { assessResearchEntrustment } from "../technology/research-entrustment";
export type { TechnologyArea } from "../technology/technology-area";
export { kProgram, technologyAreas } from "../technology/technology-areas";

export { TechnologyCouncil } from "./council";
export { CriticalTechnologyFacts } from "./critical-technology";
export { ResearchEntrustmentFacts } from "./research-entrustment";

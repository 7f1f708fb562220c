export { OverseasProjectFacts, OverseasProjectPlan } from "./overseas-project";

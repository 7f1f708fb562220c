export { ActionPolicy, PolicyTarget } from "./action-policy";
export { CertifiedPlanRecord } from "./certified-plan";
export { MaterialDesignationFacts } from "./designation-facts";
export { DesignatedMaterial, MaterialId, SpecifiedCriticalMaterial, SupportBody } from "./material";
export { IndispensableService, IndispensableServiceFacts } from "./service";

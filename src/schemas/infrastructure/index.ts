export { ControlFacts } from "./control";
export { GraceFacts } from "./grace-period";
export { IntroductionChange } from "./introduction-change";
export { IntroductionDutyFacts, IntroductionSupplier, UrgencyFacts } from "./introduction-duty";
export { IntroductionPlan, PlanComponent, PlanDocument, PlanParty, Subcontract } from "./introduction-plan";
export { DesignatedOperator, OperatorDesignationFacts } from "./operator";
export { ReviewHistory } from "./review-history";
export { ReviewRecord } from "./review-record";

export { unknownConduct } from "../../penalties/conducts";
export { ConductId, PenaltyInquiry } from "./conduct";

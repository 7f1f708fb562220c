export { unknownConduct } from "../../penalties/unknown-conduct";
export { ConductId, PenaltyInquiry } from "./conduct";

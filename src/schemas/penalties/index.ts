export { ConductId, PenaltyInquiry, unknownConduct } from "./conduct";

export { ConductId, PenaltyInquiry } from "./conduct";

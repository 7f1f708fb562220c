/**
 * Chapter VII, and the penal provisions of the laws around the Act: what is punished, with what, since when.
 *
 * @module
 */
export type { Conduct, ConductId } from "../penalties/conduct";
export { conducts, isConductId } from "../penalties/conducts";
export { neighbouringConducts, neighbouringPenaltiesFor } from "../penalties/neighbouring-penalties";
export type {
  NeighbouringConduct,
  NeighbouringConductId,
  NeighbouringPenalty,
} from "../penalties/neighbouring-penalty";
export { penaltiesFor, penaltyProvisions, penaltyTransitions } from "../penalties/penalties-for";
export type { Offender, Penalty, PenaltyProvision, PenaltyTransition } from "../penalties/penalty";
export type { PenaltyInquiry } from "../penalties/penalty-inquiry";

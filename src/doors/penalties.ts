/**
 * Chapter VII: what is punished, with what, since when.
 *
 * @module
 */
export type { Conduct, ConductId } from "../penalties/conduct";
export { conducts, isConductId } from "../penalties/conducts";
export { penaltiesFor, penaltyProvisions } from "../penalties/penalties-for";
export type { Offender, Penalty, PenaltyProvision } from "../penalties/penalty";
export type { PenaltyInquiry } from "../penalties/penalty-inquiry";

/**
 * Chapter VII: what is punished, with what, since when.
 *
 * @module
 */
export type { Conduct, ConductId } from "./conduct";
export { conducts, isConductId } from "./conducts";
export { penaltiesFor, penaltyProvisions } from "./penalties-for";
export type { Offender, Penalty, PenaltyProvision } from "./penalty";

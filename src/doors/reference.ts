/**
 * What is told and not judged: glossary, principles, basic policies, the systems around the Act that the council
 * document names.
 *
 * @module
 */

export { basicPolicies } from "../reference/basic-policies";
export type { BasicPolicy } from "../reference/basic-policy";
export type { CouncilFigure, CouncilMeeting, CouncilPaperPlace, PolicyConcept } from "../reference/council-paper";
export { councilFigures, councilMeetings, councilPaperPlaces, policyConcepts } from "../reference/council-papers";
export type { ExternalMeasure, ExternalMeasureId, ExternalMeasureStatus } from "../reference/external-measure";
export { externalMeasures } from "../reference/external-measures";
export { glossary, glossaryTerms } from "../reference/glossary";
export type { GlossaryTerm } from "../reference/glossary-term";
export type { Institution2026 } from "../reference/institution-2026";
export { institutions2026 } from "../reference/institutions-2026";
export type { PolicyStage, PolicyStatus, PolicySystem, PolicySystemId, PolicyTheme } from "../reference/policy-system";
export type { PolicySystemInquiry } from "../reference/policy-system-inquiry";
export { isPolicySystemId, policySystems } from "../reference/policy-systems";
export type { NecessityStandard, Principle } from "../reference/principle";
export { principles } from "../reference/principles";

/**
 * What is told and not judged: glossary, principles, basic policies, the systems around the Act that the council document names.
 *
 * @module
 */
export type { BasicPolicy } from "../reference/basic-policies";
export { basicPolicies } from "../reference/basic-policies";
export type { ExternalMeasure, ExternalMeasureId, ExternalMeasureStatus } from "../reference/external-measures";
export { externalMeasures } from "../reference/external-measures";
export type { GlossaryTerm } from "../reference/glossary";
export { glossary } from "../reference/glossary";
export type { Institution2026 } from "../reference/institutions-2026";
export { institutions2026 } from "../reference/institutions-2026";
export type { PolicyStage, PolicyStatus, PolicySystem, PolicySystemId, PolicyTheme } from "../reference/policy-system";
export type { PolicySystemInquiry } from "../reference/policy-system-inquiry";
export { isPolicySystemId, policySystems } from "../reference/policy-systems";
export type { NecessityStandard, Principle } from "../reference/principles";
export { principles } from "../reference/principles";

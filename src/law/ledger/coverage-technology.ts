import { type CoverageNotes, modelled } from "./coverage";

/** How Chapter IV is covered. */
export const technologyCoverage: CoverageNotes = {
  "act:60": modelled(["basicPolicies", "technologyAreas"], "Procedure and days of the guideline; its areas have no legal effect."),
  "act:61": modelled(["assessCriticalTechnology", "CriticalTechnologyFacts"], "The wording since 2026-09-18 was not read."),
  "act:62": modelled(["assessTechnologyCouncil", "technologyCouncilRules", "councilLifecycle", "TechnologyCouncil"]),
  "act:63": modelled(
    ["assessTechnologyCouncil", "technologyCouncilRules", "designatedFundLifecycle"],
    "The class of funds was widened on 2026-07-17; the wording was not read.",
  ),
  "act:64": modelled(["assessResearchEntrustment", "ResearchEntrustmentFacts"], "Recast on 2026-09-18; the wording was not read."),
};

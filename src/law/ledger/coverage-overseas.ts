import { type CoverageNotes, described, modelled } from "./coverage";

/** How Chapter V-2 is covered. */
export const overseasCoverage: CoverageNotes = {
  "act:85-2": described("The basic guideline is known from the supplementary provisions and summaries; the article was not read.", [
    "basicPolicies",
    "overseasTargets",
    "overseasConsiderations",
  ]),
  "act:85-3": modelled(
    ["assessOverseasProject", "OverseasProjectPlan", "overseasSupport"],
    "Three checks of certification known from summaries; the text, and the number of the article, were not read.",
  ),
};

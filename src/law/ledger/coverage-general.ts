import type { CoverageNotes } from "./coverage";

/** How the articles of this chapter are covered. */
export const generalCoverage: CoverageNotes = {};

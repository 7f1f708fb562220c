import { type CoverageNotes, described, modelled, outOfScope } from "./coverage";

/** How Chapters I and VI and the articles of 2026 in Chapter I are covered. */
export const generalCoverage: CoverageNotes = {
  "act:1": outOfScope("The purpose of the Act decides no case by itself."),
  "act:2": modelled(["basicPolicies"], "Days and contents of the basic policy; the wording since 2026-09-18 was not read."),
  "act:3": modelled(["principles"], "The Prime Minister's three powers towards organs of the State, as data."),
  "act:3-2": described("Added on 2026-09-18 and not read; a public-private council is the best fit.", ["institutions2026"]),
  "act:3-3": described("The guideline on general research is known by name from the supplementary provisions; the article was not read.", [
    "institutions2026",
  ]),
  "act:3-4": described("Added on 2026-09-18 and not read; general research is the best fit.", ["institutions2026"]),
  "act:4": modelled(["principles"], "Duties of the State, as data."),
  "act:5": modelled(["principles"], "A standard of necessity for regulatory measures, as data; it is no test that a program can answer."),
  "act:86": modelled(["competentMinisters", "competentMinistersInDetail"], "The wording of paragraph (1) since 2026-09-18 was not read."),
  "act:87": modelled(["principles", "competentMinistersInDetail"]),
  "act:88": modelled(["principles"], "Which acts Chapters II and III of the Administrative Procedure Act do not apply to."),
  "act:89": described("Orders may set transitional measures; those that were read are rows of the tables they touch.", ["principles"]),
  "act:90": modelled(["principles"], "A rule for the application of the Act, as data; it decides no case by itself."),
  "act:91": outOfScope("Leaves the rest to orders and decides nothing itself."),
};

import { type CoverageNote, type CoverageNotes, described, forEachOrder, modelled, outOfScope } from "./coverage";

const facilities = modelled(["infrastructureSectors"]);
const criteria = modelled(["assessOperatorDesignation", "criteriaRows", "infrastructureSectors"]);
const control = modelled(["isSubsidiaryOf"]);
const maintenance = described(
  "Which maintenance and operation counts is stated in the duty to notify; that a given work falls under it is a fact that the caller gives.",
  ["assessIntroductionDuty"],
);
const filing = modelled(
  ["missingParticulars", "requiredPapers", "introductionPlanContents"],
  "Particulars and attachments; the printed forms are not reproduced.",
);
const urgency = modelled(["assessIntroductionDuty"]);
const party = modelled(["partyParticulars", "missingParticulars"]);
const components = modelled(["infrastructureSectors", "missingParticulars"]);
const periods = modelled(["reviewTimeline", "ReviewRecord"], "The days; the notice itself is a paper of the minister.");
const refiling = described("The form and papers of a plan filed again as recommended; its days are in the review.", [
  "requiredPapers",
  "reviewTimeline",
]);
const changes = modelled(["classifyIntroductionChange", "requiredPapers"]);
const papers = outOfScope("The paper by which the ministry gives its notice or order; nothing in it depends on facts of the operator.");
const certificate = outOfScope("The identity card of inspectors.");
const renaming = modelled(["changeOfNameNotice"]);

/** The articles up to the one on filing again, in the numbers of nine orders. */
function common(reports: Readonly<Record<string, CoverageNote>>, shift: number): CoverageNotes {
  const later: readonly CoverageNote[] = [
    control,
    maintenance,
    filing,
    urgency,
    party,
    components,
    party,
    party,
    party,
    filing,
    modelled(["missingParticulars"], "Relief for parts given to further subcontractors."),
    periods,
    periods,
    described("How the answer to a recommendation is given; its day is in the review.", ["reviewTimeline"]),
    refiling,
    papers,
    changes,
    changes,
    changes,
  ];
  return {
    "1": facilities,
    "2": criteria,
    "3": papers,
    "4": papers,
    "5": renaming,
    "6": papers,
    ...Object.fromEntries(later.map((note, at) => [String(at + 7 + shift), note])),
    ...reports,
  };
}

/** How Chapter III, its part of the Enforcement Order and its ministerial orders are covered. */
export const infrastructureCoverage: CoverageNotes = {
  "act:49": modelled(["basicPolicies"], "Days and contents of the basic guideline."),
  "act:50": modelled(["infrastructureSectors", "assessOperatorDesignation", "changeOfNameNotice", "operatorDesignationLifecycle"]),
  "act:51": modelled(["operatorDesignationLifecycle"]),
  "act:52": modelled(
    [
      "assessIntroductionDuty",
      "IntroductionPlan",
      "missingParticulars",
      "partyParticulars",
      "reviewTimeline",
      "reviewPowers",
      "introductionLifecycle",
    ],
    "The wording since 2026-09-18 was not read.",
  ),
  "act:53": modelled(["gracePeriod", "assessIntroductionDuty"], "The wording since 2026-07-17 was not read."),
  "act:54": modelled(["classifyIntroductionChange", "introductionLifecycle"]),
  "act:55": modelled(["reviewPowers", "introductionLifecycle", "recommendationAnswerDue"]),
  "act:56": described("Consultation between ministers before a recommendation or order; it binds no operator.", ["reviewPowers"]),
  "act:57": modelled(["reviewPowers"]),
  "act:58": modelled(["standingReports", "reviewPowers"]),
  "act:59": modelled(["reviewPowers"]),
  "order:9": modelled(["infrastructureSectors"]),
  "order:10": modelled(["assessIntroductionDuty", "isSubsidiaryOf", "ControlFacts"]),
  "order:11": described("The notice under Art. 52(7) is given in writing; its day is in the review.", ["reviewTimeline"]),
  ...forEachOrder(
    [
      "505M60000002061",
      "505M60000012002",
      "505M60000042006",
      "505M60000052001",
      "505M60000102006",
      "505M60000202004",
      "505M60000242002",
      "505M60000800062",
    ],
    common({ "26": certificate }, 0),
  ),
  ...forEachOrder(["505M60000400041"], common({ "26": modelled(["standingReports"]), "27": certificate }, 0)),
  ...forEachOrder(["505M60000008064"], common({ "7": modelled(["standingReports"]), "27": certificate }, 1)),
};

import { type CoverageNote, type CoverageNotes, described, forEachOrder, modelled, outOfScope } from "./coverage";

const definitions = outOfScope("Definitions that refer to the Act.");
const certificate = outOfScope("The identity card of inspectors.");
const application = modelled(
  ["PlanApplication", "missingPlanAttachments", "planCertificationProcedure"],
  "The printed forms are not reproduced.",
);
const measures = modelled(["assessPlanCertification"]);
const procedure = modelled(["planCertificationProcedure"]);
const change = modelled(["planCertificationProcedure", "classifyPlanChange"]);
const minor = modelled(["classifyPlanChange", "planCertificationProcedure"]);
const revocation = modelled(["planRevocationGrounds", "planCertificationProcedure"]);
const report = modelled(["implementationReportDue", "implementationReport"]);
const hindrance = modelled(["assessHindranceReport", "planCertificationProcedure"]);
const cooperation = modelled(["disruptionCooperation", "planCertificationProcedure"]);

/** The ten articles that four of the five plan orders share. */
const planArticles: Readonly<Record<string, CoverageNote>> = {
  "1": definitions,
  "2": application,
  "3": measures,
  "4": procedure,
  "5": change,
  "6": minor,
  "7": revocation,
  "8": revocation,
};

const corporationData = modelled(["supportCorporationOrders"]);
const papersOfCorporation = described("The papers of the application or approval; the duty itself is modelled.", [
  "supportCorporationDuties",
]);
const eligible = modelled(
  ["assessSupportCorporationDesignation"],
  "The order adds public interest corporations and specified non-profit corporations to those that the Act names.",
);
const tasks = modelled(["supportTasks"]);
const standard = described("The support standard is the minister's own paper; what it must treat is not modelled.");
const naming = modelled(["supportCorporationDuties"]);
const rules = described("What the business rules must contain; the duty to have them approved is modelled.", ["supportCorporationDuties"]);
const yearly = modelled(["supportCorporationDeadlines", "supportCorporationOrders"]);
const accounts = modelled(["supportCorporationDuties"], "That accounts are kept apart; how is not modelled.");
const books = modelled(["supportCorporationDuties", "supportCorporationDeadlines", "supportCorporationOrders"]);
const handover = described("What is handed over when the designation ends; the end itself is modelled.", [
  "supportCorporationRevocationGrounds",
]);

const supportArticles: Readonly<Record<string, CoverageNote>> = {
  "1": definitions,
  "2": corporationData,
  "3": eligible,
  "4": tasks,
  "5": standard,
  "6": naming,
  "7": papersOfCorporation,
  "8": rules,
  "9": yearly,
  "10": yearly,
  "11": accounts,
  "12": books,
  "13": papersOfCorporation,
  "14": handover,
  "15": certificate,
};

const loanFrame =
  "The frame of two-step loans between the State, the Japan Finance Corporation and its institutions; the institutions' side is modelled.";

/** How Chapter II, its part of the Enforcement Order and its ministerial orders are covered. */
export const supplyCoverage: CoverageNotes = {
  "act:6": modelled(["basicPolicies"], "Days and contents of the basic guideline; amended on 2026-09-18, the wording was not read."),
  "act:7": modelled(["assessMaterialDesignation", "specifiedCriticalMaterials", "assessIndispensableService", "indispensableServices"]),
  "act:8": modelled(["actionPolicies", "ActionPolicy", "consultationDuties"], "Which policies there are, with the targets that are known."),
  "act:8-2": modelled(["disruptionCooperation"], "Known from official summaries; the article was not read."),
  "act:9": modelled([
    "assessPlanCertification",
    "StableSupplyPlan",
    "missingPlanContents",
    "planContents",
    "planCertificationProcedure",
    "planLifecycle",
  ]),
  "act:9-2": modelled(["disruptionCooperation"], "Known from official summaries; the article was not read."),
  "act:10": modelled(["classifyPlanChange", "planChangesBetween", "planCertificationProcedure", "planLifecycle"]),
  "act:11": modelled(["assessPlanRevocation", "planRevocationGrounds", "planLifecycle"]),
  "act:11-2": modelled(
    ["disruptionCooperation", "assessHindranceReport"],
    "Known from the amended orders and official summaries; the article was not read.",
  ),
  "act:12": modelled(["implementationReportDue", "implementationReport", "planReports"]),
  "act:13": described(loanFrame, ["designatedFinancialInstitutionDuties", "consultationDuties"]),
  "act:14": described(loanFrame, ["designatedFinancialInstitutionDuties"]),
  "act:15": described("The Corporation's own policy; setting it without approval is a conduct with its administrative fine.", [
    "penaltiesFor",
    "conducts",
  ]),
  "act:16": modelled(["assessDesignatedFinancialInstitution", "eligibleInstitutions"]),
  "act:17": modelled(["designatedFinancialInstitutionDuties"]),
  "act:18": modelled(["designatedFinancialInstitutionDuties"]),
  "act:19": modelled(["designatedFinancialInstitutionDuties"]),
  "act:20": modelled(["designatedFinancialInstitutionDuties", "designatedInstitutionBooksKeptUntil"]),
  "act:21": modelled(["designatedFinancialInstitutionDuties"]),
  "act:22": modelled(["designatedFinancialInstitutionDuties"]),
  "act:23": modelled(["designatedFinancialInstitutionRevocationGrounds", "designatedFinancialInstitutionDuties"]),
  "act:24": modelled(["designatedFinancialInstitutionDuties"]),
  "act:25": outOfScope("Reads the Japan Finance Corporation Act with other words; it concerns the Corporation's accounts."),
  "act:26": modelled(["isSmallOrMediumEnterprise", "smallBusinessLimits", "smallBusinessCooperatives"]),
  "act:27": modelled(["assessInvestmentSpecialRule"]),
  "act:28": modelled(["creditInsuranceSpecialRules", "creditInsurancePremiumRates"]),
  "act:29": modelled(["assessFairTradeCommissionOpinion"]),
  "act:30": modelled(["customsInvestigations", "surveyPowers"], "The wording of paragraph (1) since 2026-09-18 was not read."),
  "act:31": modelled(["assessSupportCorporationDesignation", "supportTasks", "consultationDuties"]),
  "act:32": modelled(["supportCorporationDuties"]),
  "act:33": modelled(["supportCorporationDuties", "consultationDuties"]),
  "act:34": modelled(
    ["supportCorporationDuties", "supportCorporationDeadlines", "treasuryAccountOfReturnedFunds", "consultationDuties"],
    "When a fund is set up and how it is paid into is not modelled.",
  ),
  "act:35": modelled(["supportCorporationDuties", "supportCorporationDeadlines"]),
  "act:36": modelled(["supportCorporationDuties"]),
  "act:37": modelled(["supportCorporationDuties", "penaltiesFor"]),
  "act:38": modelled(["supportCorporationDuties", "supportCorporationDeadlines"]),
  "act:39": modelled(["supportCorporationDuties"]),
  "act:40": modelled(["supportCorporationDuties"]),
  "act:41": modelled(["supportCorporationRevocationGrounds", "supportCorporationDuties"]),
  "act:42": modelled(["supportAgencies", "supportTasks"]),
  "act:43": described("The fund that an agency keeps; how it is invested and returned is not modelled.", [
    "supportAgencies",
    "penaltiesFor",
  ]),
  "act:44": modelled(["specialMeasures", "consultationDuties"], "The wording since 2026-09-18 was not read."),
  "act:45": modelled(["specialMeasures", "consultationDuties"]),
  "act:46": described("Ministers may ask organs and others concerned for papers, without a sanction; which minister is modelled.", [
    "competentMinisters",
  ]),
  "act:47": outOfScope("An effort of the State to secure funds."),
  "act:48": modelled(["surveyPowers", "competentMinisters"], "The wording of paragraph (1) since 2026-09-18 was not read."),
  "order:1": modelled(["specifiedCriticalMaterials", "materialScope"]),
  "order:2": modelled(["eligibleInstitutions", "assessDesignatedFinancialInstitution"]),
  "order:3": modelled(["disqualifyingLaws", "assessDesignatedFinancialInstitution"]),
  "order:4": outOfScope("Applies the Order under the Japan Finance Corporation Act with other words."),
  "order:5": modelled(["smallBusinessLimits", "smallBusinessCooperatives", "isSmallOrMediumEnterprise"]),
  "order:6": modelled(["creditInsurancePremiumRates"]),
  "order:7": modelled(["customsInvestigations"]),
  "order:8": modelled(["supportCorporationDuties", "consultationDuties", "treasuryAccountOfReturnedFunds"]),
  "order:8-2": modelled(["specialMeasures"]),
  "order:8-3": modelled(["specialMeasures"]),
  ...forEachOrder(["504M60000200075", "505M60000100008", "505M60000400003"], { ...planArticles, "9": report, "10": hindrance }),
  ...forEachOrder(["504M60000800093"], {
    "1": definitions,
    "2": application,
    "3": modelled(["planCertificationProcedure"]),
    "4": measures,
    "5": procedure,
    "6": change,
    "7": minor,
    "8": revocation,
    "9": revocation,
    "9-2": cooperation,
    "10": report,
    "11": hindrance,
  }),
  ...forEachOrder(["507M60000500001"], {
    ...planArticles,
    "9": cooperation,
    "10": report,
    "11": modelled(["competentMinistersInDetail", "planCertificationProcedure"], "The one window of joint ministers."),
    "12": hindrance,
  }),
  ...forEachOrder(["504M60000202017", "507M60000502001"], supportArticles),
  ...forEachOrder(["504M60000802008"], {
    "1": definitions,
    "2": corporationData,
    "3": eligible,
    "4": modelled(["assessSupportCorporationDesignation", "supportCorporationOrders"]),
    "5": tasks,
    "6": standard,
    "7": naming,
    "8": papersOfCorporation,
    "9": rules,
    "10": yearly,
    "11": yearly,
    "12": accounts,
    "13": books,
    "14": papersOfCorporation,
    "15": handover,
    "16": corporationData,
    "17": certificate,
  }),
  ...forEachOrder(["504M60000042003"], {
    "1": definitions,
    "2": described(loanFrame),
    "3": described("The papers of an application for designation; its grounds are modelled.", ["assessDesignatedFinancialInstitution"]),
    "4": described("What the business rules of an institution contain."),
    "5": modelled(["assessDesignatedFinancialInstitution"]),
    "6": modelled(["designatedFinancialInstitutionDuties"]),
    "7": modelled(["designatedFinancialInstitutionDuties"]),
    "8": described("What the agreement between an institution and the Corporation settles.", ["designatedFinancialInstitutionDuties"]),
    "9": modelled(["designatedFinancialInstitutionDuties", "designatedInstitutionBooksKeptUntil"]),
    "10": modelled(["designatedFinancialInstitutionDuties"]),
    "11": modelled(["competentMinistersInDetail"], "The one window of the two ministers."),
    "12": certificate,
    "13": modelled(["designatedFinancialInstitutionDuties"]),
  }),
};

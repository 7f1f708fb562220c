import { describe, expect, test } from "vitest";
import * as library from "../../src/doors/index";
import { at, provisionOf } from "../../src/kernel/provision";
import { wordingOn } from "../../src/kernel/wordings";

// What the evidence bears of the law of today, row by row: each row answers on the day before its amendment, on the day, on the day of the survey
// and after it, with facts of its own. What a row does not bear stays open, with the answer of the day before. The articles are those that the
// rows cite; no answer here was taken from running the code.

type Facts = Readonly<Record<string, unknown>>;
type Rule = (facts: never, on: library.LegalDate) => library.Finding<string>;
/** `"-"`: open because the wording was not read; `"?"`: a fact decides; `"."`: not in force. */
type Expected = readonly [day: string, answer: string, grade: library.Grade];
interface Case {
  readonly row: string;
  readonly provision: string;
  readonly rule: Rule;
  /** `"@"` is the day asked for. */
  readonly facts: Facts;
  readonly expected: readonly Expected[];
  /** Of what is open: the answer of the last wording read, and the day from which it was not. */
  readonly last?: readonly [answer: string, until: string];
}

const before = "2026-09-17";
const from = "2026-09-18";
const survey = "2026-11-22";
const later = "2027-03-01";
/** One answer before the amendment of September, and one since. */
const since = (first: string, then: string, grade: library.Grade = "inferred"): readonly Expected[] => [
  ["2026-07-16", first, "text"],
  [before, first, "inferred"],
  ...[from, survey, later].map((day): Expected => [day, then, grade]),
];
const steady = (answer: string) => since(answer, answer);

const duty = library.assessIntroductionDuty as Rule;
const bought: Facts = {
  ...{ designatedOn: "2023-11-17", act: "introduction", criticalFacility: true, startsOn: "@" },
  ...{ supplier: { kind: "company", relation: "unrelated" }, containsOutsidersCriticalFacility: false },
};
const urgent = { serviceAtRisk: true, causedToEvade: false, noOtherWay: true };
const plan: Facts = {
  ...{ material: "semiconductors", fitsActionPolicy: true, endsWithinPolicyLimit: true, structureAdequate: true },
  ...{ fundingAdequate: true, informationManagementInPlace: true, joint: false, concernsIndispensableService: false },
  measures: { dependenceReduction: true, substitutes: true },
};
const noMeasures = {
  ...{ extraProductionOrStockRelease: false, substitutes: false, otherSources: false, otherWhenTight: false },
  ...{ supplyCapacityInvestment: false, serviceCapacityInvestment: false, dependenceReduction: false },
};
const product: Facts = {
  ...{ object: "program", widelyReliedOnByEconomicActivity: true, dependenceLiesIn: "product" },
  ...{ essentialToSurvival: false, widelyReliedOnByDailyLife: false, excessivelyDependentOnOutside: false },
  ...{
    riskOfDependence: true,
    actsFromOutsideMayHarmSafety: true,
    measures: ["rational-use"],
    speciallyNecessary: true,
  },
};
const council: Facts = {
  ...{ kind: "research-and-development", paidByOrganisingMinister: true, onCriticalTechnology: true },
  ...{ representativeIsMember: true, representativeConsented: true, ministerIsMember: true },
  ...{ primeMinisterConsultedBefore: true, addedMembers: [{ kind: "other", foundNecessary: true, consented: true }] },
};
const fund: Facts = {
  ...{ kind: "designated-fund", fundDesignated: true, ministersConsultedOnFund: true, onCriticalTechnology: true },
  ...{ organisedJointly: true, representativeIsMember: true, ministerIsMember: true, primeMinisterIsMember: true },
  addedMembers: [],
};
const service: Facts = {
  ...{
    isService: true,
    material: "rocket-parts",
    indispensableToSupply: true,
    exclusiveUse: true,
    upkeepOrRepair: false,
  },
};
const project: Facts = {
  ...{ target: "critical-technology-deployment", conformsToGuideline: true, implementationStructure: true },
  ...{ funding: true, informationManagement: true },
};
const hindrance = library.assessHindranceReport as Rule;
const certification = library.assessPlanCertification as Rule;
const designation = library.assessMaterialDesignation as Rule;
const organised = library.assessTechnologyCouncil as Rule;

/** Rows 15 and 3 begin on 2026-07-17, while the law register was still complete. */
const sinceJuly = (first: string, then: string, september = then): readonly Expected[] => [
  ["2026-07-16", first, "text"],
  ["2026-07-17", then, "inferred"],
  [before, then, "inferred"],
  [from, september, "inferred"],
  [survey, september, "inferred"],
];

const cases: readonly Case[] = [
  // 1: Arts 49(2)(iv), 54, 55, 92(1)(i) to (iii) know these acts only, of a designated operator
  {
    row: "1",
    provision: "act:52:1",
    rule: duty,
    facts: { ...bought, designatedOn: undefined, designated: false },
    expected: sinceJuly("no-notification", "no-notification"),
  },
  {
    row: "1",
    provision: "act:52:1",
    rule: duty,
    facts: { ...bought, criticalFacility: false },
    expected: sinceJuly("no-notification", "no-notification"),
  },
  {
    row: "1",
    provision: "act:52:1",
    rule: duty,
    facts: { ...bought, act: "neither" },
    expected: sinceJuly("no-notification", "no-notification"),
  },
  {
    row: "1",
    provision: "act:52:1",
    rule: duty,
    facts: { ...bought, act: "outsourcing", supplier: { kind: "operator-itself" } },
    expected: sinceJuly("no-notification", "no-notification"),
  },
  // 2: the duty of what an outsider supplies or does, more than 24 months after the designation
  {
    row: "2",
    provision: "act:52:1",
    rule: duty,
    facts: { ...bought, supplier: { kind: "company", relation: "parent" } },
    expected: sinceJuly("prior-notification", "prior-notification"),
  },
  {
    row: "2",
    provision: "act:52:1",
    rule: duty,
    facts: { ...bought, act: "outsourcing", supplier: { kind: "company", relation: "sister" } },
    expected: sinceJuly("prior-notification", "prior-notification"),
  },
  {
    row: "2",
    provision: "act:52:1",
    rule: duty,
    facts: { ...bought, supplier: { kind: "individual" } },
    expected: sinceJuly("prior-notification", "prior-notification"),
  },
  // 3: while Art. 52 was as read; 24 months from 2024-07-16, that day not counted, end on 2026-07-16
  {
    row: "3",
    provision: "act:53",
    rule: duty,
    facts: { ...bought, designatedOn: "2024-07-16" },
    expected: sinceJuly("prior-notification", "prior-notification"),
  },
  {
    row: "3",
    provision: "act:53",
    rule: duty,
    facts: { ...bought, designatedOn: "2024-07-17" },
    expected: [
      ["2026-07-16", "prior-notification", "text"],
      ["2026-07-17", "-", "inferred"],
      ["2026-07-18", "prior-notification", "inferred"],
      [before, "prior-notification", "inferred"],
    ],
    last: ["prior-notification", "2026-07-17"],
  },
  {
    row: "3",
    provision: "act:53",
    rule: duty,
    facts: { ...bought, designatedOn: "2026-05-01" },
    expected: [
      ["2026-07-16", "no-notification", "text"],
      ["2026-07-17", "-", "inferred"],
      [before, "-", "inferred"],
    ],
    last: ["no-notification", "2026-07-17"],
  },
  {
    row: "3",
    provision: "act:53",
    rule: duty,
    facts: { ...bought, designatedOn: "2026-05-01", supplier: { kind: "company", relation: "subsidiary" } },
    expected: [
      ["2026-07-16", "no-notification", "text"],
      ["2026-07-17", "no-notification", "inferred"],
      [before, "no-notification", "inferred"],
    ],
  },
  {
    row: "3",
    provision: "act:52:1 proviso",
    rule: duty,
    facts: { ...bought, urgent },
    expected: [
      ["2026-07-16", "post-notification", "text"],
      ["2026-07-17", "post-notification", "inferred"],
      [before, "post-notification", "inferred"],
    ],
  },
  {
    row: "3",
    provision: "act:53",
    rule: duty,
    facts: { ...bought, designatedOn: "2026-05-01", urgent },
    expected: [
      ["2026-07-16", "no-notification", "text"],
      ["2026-07-17", "-", "inferred"],
    ],
    last: ["no-notification", "2026-07-17"],
  },
  // 4: whom the Order exempts and what is urgent
  {
    row: "4",
    provision: "order:10:1",
    rule: duty,
    facts: { ...bought, supplier: { kind: "company", relation: "subsidiary" } },
    expected: sinceJuly("no-notification", "no-notification", "-"),
    last: ["no-notification", from],
  },
  {
    row: "4",
    provision: "order:10:1",
    rule: duty,
    facts: { ...bought, supplier: { kind: "local-government", relation: "unrelated" } },
    expected: sinceJuly("no-notification", "no-notification", "-"),
    last: ["no-notification", from],
  },
  {
    row: "4",
    provision: "order:10:1",
    rule: duty,
    facts: { ...bought, supplier: { kind: "public-university-corporation" } },
    expected: sinceJuly("prior-notification", "prior-notification", "-"),
    last: ["prior-notification", from],
  },
  {
    row: "4",
    provision: "act:52:1 proviso",
    rule: duty,
    facts: { ...bought, urgent },
    expected: [
      [from, "-", "inferred"],
      [survey, "-", "inferred"],
    ],
    last: ["post-notification", from],
  },
  {
    row: "4",
    provision: "act:52:1",
    rule: duty,
    facts: { ...bought, supplier: { kind: "operator-itself" }, containsOutsidersCriticalFacility: true },
    expected: sinceJuly("prior-notification", "prior-notification", "-"),
    last: ["prior-notification", from],
  },
  {
    row: "4",
    provision: "act:53",
    rule: duty,
    facts: { ...bought, designatedOn: "2025-03-01" },
    expected: [
      ["2026-07-16", "prior-notification", "text"],
      [from, "-", "inferred"],
      [survey, "-", "inferred"],
    ],
    last: ["prior-notification", "2026-07-17"],
  },
  // 6: made before 2026-07-17, asked later: Art. 53 is tested on the day of the introduction; since 09-18 Suppl. 2 stands in the way
  {
    row: "6",
    provision: "act:53",
    rule: duty,
    facts: { ...bought, designatedOn: "2026-02-01", startsOn: "2026-07-16" },
    expected: [
      ["2026-07-16", "no-notification", "text"],
      ["2026-07-17", "no-notification", "text"],
      ["2026-08-27", "no-notification", "text"],
      ["2026-08-28", "no-notification", "inferred"],
      [before, "no-notification", "inferred"],
      [from, "-", "inferred"],
    ],
    last: ["no-notification", from],
  },
  // 7: the ten orders
  {
    row: "7a",
    provision: "mic:2",
    rule: library.assessOperatorDesignation as Rule,
    facts: { business: "postal", universalPostalService: true },
    expected: steady("meets-criteria"),
  },
  {
    row: "7a",
    provision: "mlit:2",
    rule: library.assessOperatorDesignation as Rule,
    facts: { business: "railway", routeKm: 999 },
    expected: steady("does-not-meet-criteria"),
  },
  {
    row: "7c",
    provision: "fsa:7",
    rule: library.isSubsidiaryOf as Rule,
    facts: { business: "banking", ownVotesPercent: 51, clearlyDoesNotControl: false, insolventWithoutControl: false },
    expected: steady("subsidiary"),
  },
  {
    row: "7d",
    provision: "mic:26",
    rule: library.classifyIntroductionChange as Rule,
    facts: { business: "postal", what: "measures", form: "outsourcing", phase: "before" },
    expected: steady("change-notification"),
  },
  // 8 to 10: certification
  ...["semiconductors", "fertilizers", "ship-parts", "antimicrobial-preparations"].flatMap(
    (material): readonly Case[] => {
      const grade: library.Grade = material === "semiconductors" ? "text" : "official-summary";
      const of = (first: string, then: string): readonly Expected[] => [
        ["2026-07-16", first, grade],
        [before, first, "inferred"],
        [from, then, "inferred"],
        [survey, then, "inferred"],
        [later, then, "inferred"],
      ];
      const asked = { ...plan, material };
      return [
        {
          row: "8",
          provision: "act:9:4",
          rule: certification,
          facts: asked,
          expected: of("certifiable", "certifiable"),
        },
        {
          row: "8",
          provision: "act:9:4:5",
          rule: certification,
          facts: { ...asked, informationManagementInPlace: false },
          expected: of("not-certifiable", "not-certifiable"),
        },
        {
          row: "9",
          provision: "act:9:4:1",
          rule: certification,
          facts: { ...asked, concernsIndispensableService: undefined, fitsActionPolicy: false },
          expected: of("not-certifiable", "not-certifiable"),
        },
        {
          row: "9",
          provision: "act:9:4:6",
          rule: certification,
          facts: {
            ...asked,
            concernsIndispensableService: undefined,
            joint: true,
            sameIndustry: true,
            fairCompetitionKept: false,
          },
          expected: of("not-certifiable", "not-certifiable"),
        },
        {
          row: "9",
          provision: "act:9:4:4",
          rule: certification,
          facts: { ...asked, concernsIndispensableService: undefined, measures: noMeasures },
          expected: of("not-certifiable", "-"),
          last: ["not-certifiable", from],
        },
        {
          row: "10",
          provision: "act:9:4:3",
          rule: certification,
          facts: { ...asked, concernsIndispensableService: true, structureAdequate: false },
          expected: of("not-certifiable", "not-certifiable"),
        },
        {
          row: "10",
          provision: "act:9:4",
          rule: certification,
          facts: { ...asked, concernsIndispensableService: true },
          expected: of("certifiable", "-"),
          last: ["certifiable", from],
        },
      ];
    },
  ),
  {
    row: "10",
    provision: "mhlw-meti-plan:3",
    rule: certification,
    facts: { ...plan, material: "ventilators", measures: { ...noMeasures, dependenceReduction: true } },
    expected: [
      ["2026-07-16", "?", "inferred"],
      [from, "?", "inferred"],
      [survey, "?", "inferred"],
    ],
  },
  {
    row: "10",
    provision: "mlit-plan:4::2",
    rule: certification,
    facts: {
      ...plan,
      material: "ship-parts",
      concernsIndispensableService: true,
      measures: { ...noMeasures, serviceCapacityInvestment: true },
    },
    expected: [
      ["2026-07-16", "not-certifiable", "official-summary"],
      [from, "-", "inferred"],
      [survey, "-", "inferred"],
    ],
    last: ["not-certifiable", from],
  },
  // 11, 12: designation of a product
  { row: "11", provision: "act:7", rule: designation, facts: product, expected: steady("designatable") },
  {
    row: "11",
    provision: "act:7",
    rule: designation,
    facts: { ...product, dependenceLiesIn: "input", inputKind: "raw-material", inputNeededForProduction: true },
    expected: steady("designatable"),
  },
  {
    row: "12",
    provision: "act:7",
    rule: designation,
    facts: { ...product, actsFromOutsideMayHarmSafety: false },
    expected: steady("not-designatable"),
  },
  {
    row: "12",
    provision: "act:7",
    rule: designation,
    facts: { ...product, object: "service" },
    expected: steady("not-designatable"),
  },
  {
    row: "12",
    provision: "act:7",
    rule: designation,
    facts: { ...product, object: "other" },
    expected: steady("not-designatable"),
  },
  // The words on importance stand in Arts 7 and 44(8), both listed, and in no paragraph of Art. 30.
  ...[
    { widelyReliedOnByEconomicActivity: false },
    { riskOfDependence: false },
    { measures: [] },
    { speciallyNecessary: false },
  ].map(
    (lacking): Case => ({
      row: "12",
      provision: "act:7",
      rule: designation,
      facts: { ...product, ...lacking },
      expected: since("not-designatable", "-"),
      last: ["not-designatable", from],
    }),
  ),
  // 13: a hindrance, with a request under Art. 11-2 and without
  ...(["ship-parts", "ventilators", "antimicrobial-preparations"] as const).map(
    (material): Case => ({
      row: "13",
      provision: "act:11-2",
      rule: hindrance,
      facts: { material, seriousHindranceFeared: true, filesCooperationRequest: true },
      expected: [
        ["2026-07-16", "report-required", material === "ventilators" ? "inferred" : "official-summary"],
        [from, "no-report", "inferred"],
        [survey, "no-report", "inferred"],
      ],
    }),
  ),
  ...(["semiconductors", "fertilizers"] as const).map(
    (material): Case => ({
      row: "13",
      provision: "act:11-2",
      rule: hindrance,
      facts: { material, seriousHindranceFeared: true, filesCooperationRequest: true },
      expected: [
        [from, "-", "inferred"],
        [survey, "-", "inferred"],
        [later, "-", "inferred"],
      ],
      last: ["report-required", from],
    }),
  ),
  ...(["semiconductors", "fertilizers", "ship-parts", "ventilators", "antimicrobial-preparations"] as const).map(
    (material): Case => ({
      row: "13",
      provision: "act:11-2",
      rule: hindrance,
      facts: { material, seriousHindrance: true, filesCooperationRequest: false },
      expected: [
        [from, "report-required", "inferred"],
        [survey, "report-required", "inferred"],
        [later, "report-required", "inferred"],
      ],
    }),
  ),
  // 14: Art. 61 is listed for its bracket on Art. 64
  {
    row: "14",
    provision: "act:61",
    rule: library.assessCriticalTechnology as Rule,
    facts: { advanced: true, couldBecomeImportant: true, harmIfDependentUseCutOff: true },
    expected: steady("critical-technology"),
  },
  {
    row: "14",
    provision: "act:61",
    rule: library.assessCriticalTechnology as Rule,
    facts: {
      advanced: true,
      couldBecomeImportant: true,
      harmIfTechnologyMisused: false,
      harmIfResearchInformationMisused: false,
      harmIfDependentUseCutOff: false,
    },
    expected: steady("not-critical-technology"),
  },
  // 15: councils
  {
    row: "15",
    provision: "act:62:1",
    rule: organised,
    facts: council,
    expected: sinceJuly("properly-organised", "properly-organised"),
  },
  {
    row: "15",
    provision: "act:62:2",
    rule: organised,
    facts: { ...council, primeMinisterConsultedBefore: false },
    expected: sinceJuly("not-properly-organised", "not-properly-organised"),
  },
  {
    row: "15",
    provision: "act:62:1",
    rule: organised,
    facts: { ...council, ministerIsMember: false },
    expected: sinceJuly("not-properly-organised", "-"),
    last: ["not-properly-organised", "2026-07-17"],
  },
  {
    row: "15",
    provision: "act:62:3",
    rule: organised,
    facts: { ...council, addedMembers: [{ kind: "researcher", foundNecessary: true, consented: false }] },
    expected: sinceJuly("not-properly-organised", "not-properly-organised"),
  },
  {
    row: "15",
    provision: "act:62:3",
    rule: organised,
    facts: { ...council, addedMembers: [{ kind: "research-institution", foundNecessary: true, consented: true }] },
    expected: sinceJuly("properly-organised", "properly-organised", "-"),
    last: ["properly-organised", "2026-07-17"],
  },
  {
    row: "15",
    provision: "act:62:3",
    rule: organised,
    facts: { ...council, addedMembers: [{ kind: "research-institution", foundNecessary: false, consented: true }] },
    expected: sinceJuly("not-properly-organised", "not-properly-organised", "-"),
    last: ["not-properly-organised", "2026-07-17"],
  },
  {
    row: "15",
    provision: "act:63",
    rule: organised,
    facts: fund,
    expected: sinceJuly("properly-organised", "-"),
    last: ["properly-organised", "2026-07-17"],
  },
  {
    row: "15",
    provision: "act:63",
    rule: organised,
    facts: { ...fund, organisedJointly: false },
    expected: sinceJuly("not-properly-organised", "-"),
    last: ["not-properly-organised", "2026-07-17"],
  },
  // 16: Art. 64
  {
    row: "16",
    provision: "act:64",
    rule: library.assessResearchEntrustment as Rule,
    facts: {
      studiesConditionsAndTrends: true,
      collectsOrganisesAndStores: true,
      cooperatesWithInstitutions: true,
      securesInformation: true,
      corporation: true,
    },
    expected: since("may-be-entrusted", "-"),
    last: ["may-be-entrusted", from],
  },
  {
    row: "16",
    provision: "act:64",
    rule: library.assessResearchEntrustment as Rule,
    facts: { studiesConditionsAndTrends: false },
    expected: since("may-not-be-entrusted", "-"),
    last: ["may-not-be-entrusted", from],
  },
  // 17, 18: services and projects overseas, from what is told of them
  {
    row: "17",
    provision: "act:8-2",
    rule: library.assessIndispensableService as Rule,
    facts: { ...service, upkeepOrRepair: true },
    expected: [
      [before, ".", "text"],
      [from, "-", "inferred"],
      [survey, "-", "inferred"],
    ],
  },
  {
    row: "18",
    provision: "act:8-2",
    rule: library.assessIndispensableService as Rule,
    facts: service,
    expected: [
      [before, ".", "text"],
      [from, "indispensable-service", "inferred"],
      [survey, "indispensable-service", "inferred"],
    ],
  },
  {
    row: "18",
    provision: "act:8-2",
    rule: library.assessIndispensableService as Rule,
    facts: { exclusiveUse: false },
    expected: [
      [before, ".", "text"],
      [from, "not-indispensable-service", "inferred"],
    ],
  },
  {
    row: "18",
    provision: "act:85-3",
    rule: library.assessOverseasProject as Rule,
    facts: project,
    expected: [
      [before, ".", "secondary"],
      [from, "certifiable", "inferred"],
      [survey, "certifiable", "inferred"],
    ],
  },
  {
    row: "18",
    provision: "act:85-3",
    rule: library.assessOverseasProject as Rule,
    facts: { ...project, implementationStructure: false },
    expected: [
      [before, ".", "secondary"],
      [from, "not-certifiable", "inferred"],
    ],
  },
  // 19: changes and revocation
  {
    row: "19",
    provision: "act:10:1",
    rule: library.classifyPlanChange as Rule,
    facts: { material: "semiconductors", changes: [{ what: "other", substantial: true }] },
    expected: steady("certification-required"),
  },
  {
    row: "19",
    provision: "act:10:1 proviso",
    rule: library.classifyPlanChange as Rule,
    facts: { material: "semiconductors", changes: [{ what: "other", substantial: false }] },
    expected: steady("notification-only"),
  },
  {
    row: "19",
    provision: "act:11:1",
    rule: library.assessPlanRevocation as Rule,
    facts: { actsAccordingToPlan: false, meetsRequirements: true },
    expected: steady("revocation"),
  },
  // 23: what is not listed
  {
    row: "23",
    provision: "act:67:8",
    rule: library.assessReviewSecrecy as Rule,
    facts: { procedure: "extension", shownAsExpert: true },
    expected: steady("bound-to-secrecy"),
  },
  {
    row: "23",
    provision: "act:29:1",
    rule: library.assessFairTradeCommissionOpinion as Rule,
    facts: { joint: true, sameIndustry: true, certified: false, opinionAsked: false },
    expected: steady("minister-may-ask-opinion"),
  },
];

describe.each(cases.map((one, index) => [one.row, one.provision, index, one] as const))(
  "row %s, %s (case %i)",
  (_, provision, __, { rule, facts, expected, last }) => {
    test.each(expected)("on %s: %s, %s", (day, answer, grade) => {
      const given = JSON.parse(JSON.stringify(facts).replaceAll('"@"', JSON.stringify(day)));
      const finding = rule(given as never, day as library.LegalDate);
      const { why } = finding;
      const found = { "wording-not-read": "-", "facts-missing": "?", "not-in-force": ".", "out-of-coverage": "!" };
      expect([why === undefined ? finding.answer : found[why], finding.grade, finding.issues ?? []]).toEqual([
        ...[answer, grade, []],
      ]);
      if (answer === "-" && last !== undefined)
        expect([finding.lastRead?.answer, finding.lastRead?.until]).toEqual(last);
      if (answer === "-" && last === undefined) expect(finding.lastRead).toBeNull();
      // Whatever is said of a wording that was not read names why.
      const open = wordingOn(provisionOf(at(provision as never)), day as library.LegalDate);
      if (answer !== "." && open?.gap !== undefined && grade !== "text") expect(finding.gaps).not.toHaveLength(0);
    });
  },
);

describe("row 5, Art. 52(3) to (10)", () => {
  const review = (history: Facts, on: string) => library.reviewTimeline(history as never, on as library.LegalDate);
  test.each([
    // Thirty days from 2026-08-19, that day counted, end on 2026-09-17: over while the paragraphs were as read.
    ["over by 2026-09-17", { receivedOn: "2026-08-18" }, before, "cleared"],
    ["its last day is 2026-09-17", { receivedOn: "2026-08-19" }, before, "standstill"],
    ["pending on 2026-09-18 (Suppl. 2 was not read)", { receivedOn: "2026-08-20" }, from, "undetermined"],
    ["received from then on", { receivedOn: from }, from, "standstill"],
    ["its thirtieth day", { receivedOn: from }, "2026-10-17", "standstill"],
    ["the day after: not known to be cleared", { receivedOn: from }, "2026-10-18", "undetermined"],
    ["extended", { receivedOn: from, extendedOn: "2026-10-01", extendedUntil: "2026-12-01" }, "2026-12-01", "extended"],
    [
      "after",
      { receivedOn: from, extendedOn: "2026-10-01", extendedUntil: "2026-12-01" },
      "2026-12-02",
      "undetermined",
    ],
    [
      "shortened, after",
      { receivedOn: from, shortenedOn: "2026-09-20", shortenedTo: "2026-09-25" },
      "2026-09-26",
      "undetermined",
    ],
  ] as const)("%s", (_, history, on, state) => {
    const found = review(history, on);
    expect([found.state, found.grade]).toEqual([state, "inferred"]);
    if (history.receivedOn < from) return;
    expect(found).not.toHaveProperty("mayIntroduceFrom");
    expect((found as { lastRead?: { until: string } }).lastRead?.until).toBe(from);
    const told = [library.explain(found, { lang: "en" }), library.explain(found, { lang: "ja" })].join("\n");
    expect(told).toContain("(as last read, before the amendment of 2026-09-18)");
    expect(told).toContain("（令和八年九月十八日の改正前の条文による）");
    expect(told).not.toMatch(/may be introduced|may introduce|行うことができる最初の日/);
    for (const lang of ["ja", "en"] as const) expect(library.caveatsOf(found, lang).length).toBeGreaterThan(1);
  });
});

describe("row 7, what the orders hold", () => {
  test.each([
    ["7b", "deposit-insurance", []],
    ["7b", "book-entry-transfer", []],
    ["7b", "electronic-claims-recording", []],
    ["7b", "agricultural-savings-insurance", []],
    ["7b", "banking", ["infrastructure-orders-2026-09-18"]],
    ["7b", "railway", ["infrastructure-orders-2026-09-18"]],
    ["7b", "postal", ["infrastructure-orders-2026-09-18"]],
    ["7b", "generation", ["infrastructure-orders-2026-09-18"]],
    ["7b", "norinchukin", ["infrastructure-orders-2026-09-18"]],
    ["7b", "labour-bank-federation", ["infrastructure-orders-2026-09-18"]],
  ] as const)("%s: critical facilities of %s", (_, business, gaps) => {
    const [facility] = library.criticalFacilities(business, survey);
    expect([facility?.grade, facility?.gaps]).toEqual(["inferred", [...gaps, "law-after-survey"]]);
    expect(library.criticalFacilities(business, "2026-08-27")[0]?.grade).toBe("text");
  });
  test("7d: the ages of papers stand, and 7e: what is listed must be stated, but the list is never complete", () => {
    const filed = { form: "introduction", business: "railway", filedOn: survey } as const;
    expect(library.missingParticulars(filed, survey)).toMatchObject({ complete: false, grade: "inferred" });
    expect(library.partyParticulars({ kind: "organisation" }, survey)).toMatchObject({
      value: { documentsMadeFrom: "2026-08-22", grade: "inferred" },
    });
  });
  test("7f: the relief for subcontracts and what is urgent are open", () => {
    for (const provision of ["mlit:17", "mic:18", "fsa:10", "mic:11", "meti:23:4", "mic:24:4"] as const)
      expect([provision, wordingOn(provision, from)?.case, wordingOn(provision, before)?.gap]).toEqual([
        ...[provision, "D", "law-after-survey"],
      ]);
  });
});

describe("rows 19 to 22, what tables carry on", () => {
  const graded = (rows: readonly { readonly gaps?: readonly string[]; readonly source?: { grade: string } }[]) =>
    rows.map(({ gaps = [], source }) => [source?.grade, gaps[0]]);
  test("19: the yearly report (Act Art. 12; MLIT 10) is due as before", () => {
    for (const on of [before, from, survey] as const)
      expect(library.implementationReportDue("2026-03-31", "ship-parts", on)).toBe("2026-06-30");
  });
  test("20: investigations under Art. 30(1), beside those of (2) to (4), which are not listed", () => {
    expect(graded(library.customsInvestigations(survey))).toEqual([
      ["inferred", "act-38-2026-art-30-1"],
      ...Array(3).fill(["inferred", "act-38-2026-unlisted"]),
    ]);
    expect(graded(library.customsInvestigations("2026-07-17"))).toEqual(Array(4).fill(["text", undefined]));
  });
  test("21: designation and stockpiling under Art. 44 exist, with the gap", () => {
    const [designated] = library.specialMeasures(survey).filter(({ id }) => id === "designation");
    expect(designated?.gaps).toContain("act-38-2026-art-44");
    expect(wordingOn("act:44:1", survey)?.case).toBe("D");
  });
  test("22: surveys, ministers of the product, leaks", () => {
    const [survey48] = library.surveyPowers(survey);
    expect([survey48?.source.grade, survey48?.gaps?.[0]]).toEqual(["inferred", "act-38-2026-art-48-1"]);
    expect(library.competentMinistersInDetail({ material: "ship-parts" }, survey)).toMatchObject({
      ...{ ministers: ["mlit"], grade: "inferred" },
      gaps: expect.arrayContaining(["act-38-2026-art-86-1"]),
    });
    for (const conduct of ["leak-by-support-corporation", "leak-by-technology-council"] as const)
      expect(library.penaltiesFor(conduct, survey)[0]).toMatchObject({
        gaps: expect.arrayContaining(["act-38-2026-art-95-1-1"]),
      });
    // Art. 64(4) may be cited no longer, and the row says so.
    expect(library.penaltiesFor("leak-by-research-institution", survey)[0]?.gaps).toContain("act-38-2026-technology");
  });
});

describe("the register, in full", () => {
  // Suppl. Art. 1(iii) of Act No. 38 of 2026, item by item, and what the main clause is known to touch.
  const listed = [
    ...[
      "act:2:2",
      "act:3-2",
      "act:3-3",
      "act:3-4",
      "act:6",
      "act:7",
      "act:8-2",
      "act:9",
      "act:9-2",
      "act:10",
      "act:11-2",
    ],
    ...["act:30:1", "act:44", "act:48:1", "act:49:2:2", "act:52", "act:53:1 proviso", "act:60:2", "act:61", "act:62:3"],
    ...["act:62:6", "act:64", "act:85-2", "act:86:1", "act:95:1:1"],
  ] as const;
  test.each(listed)(
    "%s is listed or new since 2026-09-18, and is never told to be none of those listed",
    (provision) => {
      const row = wordingOn(provision, from);
      expect([row?.from, ["C", "D", "E"].includes(row?.case ?? ""), row?.gap]).not.toContain("act-38-2026-unlisted");
      expect([row?.from, ["C", "D", "E"].includes(row?.case ?? "")]).toEqual([from, true]);
      expect(library.knownGaps().some(({ id }) => id === row?.gap)).toBe(true);
    },
  );
  test.each(["act:53:1", "act:53:2", "act:53:3", "act:62:1", "act:63"] as const)("%s since 2026-07-17", (provision) => {
    expect(wordingOn(provision, "2026-07-16")).toBeUndefined();
    expect(wordingOn(provision, "2026-07-17")).toMatchObject({ from: "2026-07-17", case: "D" });
  });
  test.each(["act:1", "act:50:1:1", "cao-mof:1"] as const)("the wording of %s of 2026-09-18 was read", (provision) => {
    expect(wordingOn(provision, from)?.gap).toBe("law-after-survey");
  });
  test.each([
    "act:8",
    "act:9:4 proviso",
    "act:30:2",
    "act:48:3",
    "act:49:2:4",
    "act:50:2",
    "act:54:1",
    "act:62:2",
    "act:66:1",
    "act:92:1:1",
  ] as const)("%s is not listed", (provision) => {
    const expected = provision.startsWith("act:9:") ? "act-38-2026-art-9" : "act-38-2026-unlisted";
    expect(wordingOn(provision, from)?.gap).toBe(expected);
  });
  test("what a worse wording closes hides no other amendment", () => {
    const found = library.assessOperatorDesignation({ business: "banking", averageAtms: 10_000 } as never, survey);
    expect(found.gaps).toEqual(["infrastructure-orders-2026-09-18", "act-64-2026-art-50", "law-after-survey"]);
  });
});

// What is asked of a build. The file is bundled once for the oracle and once for the build under test: `library` and `rules` are
// those of that build.
import * as library from "../../src/doors/index";

export { rules } from "../rules";
export { library };

/** A fact that no schema of its own describes. */
export type Field = "day" | "truth" | "material" | "number";

/** A function that is asked with facts: the schema of the facts, or their fields. */
export interface Asked {
  readonly facts: string | Readonly<Record<string, Field>>;
  readonly ask: (facts: never, on: library.LegalDate) => unknown;
}

const asked = (facts: Asked["facts"], ask: Asked["ask"]): Asked => ({ facts, ask });
type Facts = Readonly<Record<string, never>>;

/** Clocks and histories. */
export const timelines: Readonly<Record<string, Asked>> = {
  reviewTimeline: asked("ReviewHistory", library.reviewTimeline),
  patentTimeline: asked("PatentApplicationHistory", library.patentTimeline),
  gracePeriod: asked("GraceFacts", library.gracePeriod),
  recommendationAnswerDue: asked({ receivedOn: "day", afterIntroduction: "truth" }, library.recommendationAnswerDue),
  changeOfNameNotice: asked({ changeOn: "day" }, library.changeOfNameNotice),
  standingReportDue: asked({ designated: "truth" }, (facts, on) =>
    library.standingReportDue("credit-card-designated", facts, on),
  ),
  operatorCalendar: asked("ReviewHistory", (review, on) => library.operatorCalendar({ reviews: [review] }, on)),
  restrictionsOn: asked("DesignationHistory", library.restrictionsOn),
  designationStateOf: asked("PatentApplicationHistory", library.designationStateOf),
  docketChanges: asked("ForeignFilingFacts", (facts, on) => library.docketChanges(facts, "2024-05-01", on)),
  foreignFilingWindow: asked("ForeignFilingFacts", (facts, on) => library.foreignFilingWindow(facts, on)),
  foreignInvestmentTimeline: asked("ForeignInvestmentHistory", (history) => library.foreignInvestmentTimeline(history)),
  examinationRequestDue: asked("ExaminationRequestHistory", library.examinationRequestDue),
  deemedWithdrawalOfPriorityBase: asked("PriorityBaseHistory", library.deemedWithdrawalOfPriorityBase),
  termExtensionDays: asked("TermExtensionHistory", library.termExtensionDays),
  clearanceValidity: asked("ClearanceHistory", library.clearanceValidity),
  supportCorporationDeadlines: asked("SupportBusinessYear", library.supportCorporationDeadlines),
  cyberComputerNotice: asked({ inUseFrom: "day" }, library.cyberComputerNotice),
  cyberIncidentReport: asked({ awareOn: "day" }, library.cyberIncidentReport),
  implementationReport: asked({ end: "day", material: "material" }, ({ end, material }: Facts, on) =>
    library.implementationReport(end as never, material as never, on),
  ),
  implementationReportDue: asked({ end: "day", material: "material" }, ({ end, material }: Facts, on) =>
    library.implementationReportDue(end as never, material as never, on),
  ),
  landLaterNoticeDue: asked({ day: "day" }, ({ day }: Facts) => library.landLaterNoticeDue(day as never)),
  compensationSuitDeadline: asked({ day: "day" }, ({ day }: Facts) => library.compensationSuitDeadline(day as never)),
  designatedInstitutionBooksKeptUntil: asked({ day: "day" }, ({ day }: Facts) =>
    library.designatedInstitutionBooksKeptUntil(day as never),
  ),
  nextWorkingDay: asked({ day: "day" }, ({ day }: Facts) => library.nextWorkingDay(day as never)),
  isGovernmentHoliday: asked({ day: "day" }, ({ day }: Facts) => library.isGovernmentHoliday(day as never)),
  lastDayBefore: asked({ day: "day", days: "number" }, ({ day, days }: Facts) =>
    library.lastDayBefore(day as never, { days: days as never }),
  ),
  addCalendarMonths: asked({ day: "day", months: "number" }, ({ day, months }: Facts) =>
    library.addCalendarMonths(day as never, months as never),
  ),
};

/** Courses that events take, by the schema of their history: made histories seldom get as far. Their days are moved and some left out. */
export const courses: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  ReviewHistory: [
    {
      ...{
        receivedOn: "2026-04-01",
        filedOn: "2026-03-30",
        recommendedOn: "2026-04-08",
        recommendationReceivedOn: "2026-04-09",
      },
      ...{ answeredOn: "2026-04-13", answer: "accepted", changedPlanFiledOn: "2026-04-13" },
    },
    { receivedOn: "2026-04-01", shortenedOn: "2026-04-06", shortenedTo: "2026-04-15" },
    {
      ...{
        receivedOn: "2026-04-01",
        extendedOn: "2026-04-20",
        extendedUntil: "2026-07-31",
        recommendedOn: "2026-07-01",
      },
      ...{ answeredOn: "2026-07-08", answer: "refused", refusalJustified: false, orderedOn: "2026-07-20" },
    },
  ],
  PatentApplicationHistory: [
    {
      ...{
        filedOn: "2024-06-03",
        kind: "domestic",
        forwardedNoticeOn: "2024-08-20",
        forwardedNoticeReceivedOn: "2024-08-22",
      },
      ...{ keepingNoticeOn: "2024-11-01", keepingNoticeReceivedOn: "2024-11-05", keepingAnswerFiledOn: "2024-11-18" },
      ...{ designatedOn: "2025-01-20", designationPeriodEnd: "2026-01-19", designationNoticeReceivedOn: "2025-01-22" },
      ...{ releaseNoticeOn: "2026-01-20", releaseNoticeReceivedOn: "2026-01-22" },
    },
    {
      filedOn: "2024-06-03",
      nonForwardingRequestedOn: "2024-06-03",
      nonForwardingNoticeOn: "2024-07-01",
      nonForwardingNoticeReceivedOn: "2024-07-03",
    },
    {
      ...{ filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20", noDesignationNoticeOn: "2025-02-03" },
      ...{ noDesignationNoticeReceivedOn: "2025-02-05", compensationNoticeReceivedOn: "2025-04-01" },
    },
  ],
  DesignationHistory: [
    {
      ...{
        filedOn: "2024-06-03",
        forwardedOn: "2024-08-20",
        keepingNoticeReceivedOn: "2024-11-05",
        designatedOn: "2025-01-20",
      },
      ...{ designationPeriodEndsOn: "2026-01-19", cancelledOn: "2025-10-01" },
      ...{
        designationNotice: {
          givenOn: "2025-01-20",
          receivedByOfficeOn: "2025-01-21",
          receivedByApplicantOn: "2025-01-22",
        },
      },
      ...{
        releaseNotice: { givenOn: "2025-10-02", receivedByOfficeOn: "2025-10-03", receivedByApplicantOn: "2025-10-06" },
      },
    },
    {
      ...{ filedOn: "2024-06-03", forwardedOn: "2024-08-20" },
      ...{
        noDesignationNotice: {
          givenOn: "2025-01-20",
          receivedByOfficeOn: "2025-01-21",
          receivedByApplicantOn: "2025-01-22",
        },
      },
    },
  ],
  ForeignInvestmentHistory: [
    {
      receivedOn: "2025-06-02",
      extended: true,
      councilNeedsMoreTime: true,
      recommendationReceivedOn: "2025-10-20",
      acceptedOn: "2025-10-27",
    },
  ],
};

/** What a plan or an application lacks, and what is made of it. */
export const checklists: Readonly<Record<string, Asked>> = {
  missingParticulars: asked("IntroductionPlan", library.missingParticulars),
  changesBetween: asked("IntroductionPlan", (plan: library.IntroductionPlan, on) =>
    library.changesBetween(plan, { ...plan, facilityOutline: "another" }, on),
  ),
  designationFacts: asked("DesignatedOperator", (operator: library.DesignatedOperator, on) =>
    library.designationFacts(operator, operator?.designations?.[0]?.business ?? "railway", on),
  ),
  missingPlanContents: asked("StableSupplyPlan", library.missingPlanContents),
  missingPlanAttachments: asked("PlanApplication", library.missingPlanAttachments),
  planContents: asked("StableSupplyPlan", library.planContents),
  planReports: asked("StableSupplyPlan", library.planReports),
  planChangesBetween: asked("StableSupplyPlan", (facts: library.StableSupplyPlan, on) =>
    library.planChangesBetween({}, facts, on),
  ),
  missingMeasures: asked("ManagementMeasures", library.missingMeasures),
  partyParticulars: asked("Party", library.partyParticulars),
  papersValidThrough: asked("IntroductionPlan", library.papersValidThrough),
  introductionPlanContents: asked("IntroductionPlan", (plan) => library.introductionPlanContents(plan)),
  requiredPapers: asked(
    {
      filedOn: "day",
      nameUnchanged: "truth",
      seatUnchanged: "truth",
      officersUnchanged: "truth",
      reliefClaimed: "truth",
    },
    (facts: Facts, on) =>
      library.requiredPapers({ filing: "change-proposal", form: "introduction", business: "railway", ...facts }, on),
  ),
  assessProcurement: asked("IntroductionDutyFacts", (facts, on) => library.assessProcurement({ facts }, on)),
  certificationFactsOf: asked("StableSupplyPlan", (facts) => library.certificationFactsOf(facts)),
  certifiedPlanIssues: asked("CertifiedPlanRecord", library.certifiedPlanIssues),
  screenApplicationByIpc: asked("ScreeningRecord", (facts: library.ScreeningRecord | null, on) =>
    library.screenApplicationByIpc(facts?.symbols as readonly string[], on, facts?.riders),
  ),
};

/** A question of a look-up and how it is asked. */
export type LookUp = readonly [of: string, ask: () => unknown];

const ids = (schema: string): readonly string[] => (library.toJsonSchema(schema)?.enum ?? []) as readonly string[];
const materials = ids("MaterialId");
const businesses = [
  ...new Set(
    ["2022-05-18", "2024-06-01", "2030-01-01"].flatMap((on) =>
      library.infrastructureSectors(on as never).flatMap((sector) => sector.businesses.map(({ id }) => String(id))),
    ),
  ),
  "no-such-business",
];
const laws = () => library.instruments().map(({ id }) => id);
const states = [...Object.keys(library.designationLifecycle.states ?? {}), "no-such-state"];
const each =
  (of: readonly string[], ask: (one: never, on: library.LegalDate) => unknown) =>
  (on: library.LegalDate): readonly LookUp[] =>
    of.map((one) => [String(one), () => ask(one as never, on)]);

/** Look-ups of a day that ask for something besides: each is asked for every value it knows, and for one that it does not. */
export const lookUps: Readonly<Record<string, (on: library.LegalDate) => readonly LookUp[]>> = {
  competentMinisters: (on) =>
    [
      ...[...materials, "no-such-material"].map((material) => ({ material })),
      ...materials.flatMap((material) =>
        ["act:9:1", "act:16:1", "act:48:1"].map((provision) => ({ material, provision })),
      ),
      ...["submarine-cable-laying", "satellite-launch"].map((service) => ({ service })),
      ...businesses.map((business) => ({ business })),
    ].map((subject) => [JSON.stringify(subject), () => library.competentMinisters(subject as never, on)]),
  competentMinistersInDetail: (on) =>
    [
      ...materials.flatMap((material) => [true, false].map((jointPlan) => ({ material, jointPlan }))),
      ...businesses.map((business) => ({ business })),
    ].map((subject) => [JSON.stringify(subject), () => library.competentMinistersInDetail(subject as never, on)]),
  instrumentVersionOn: (on) => each(laws(), library.instrumentVersionOn)(on),
  isDesignatedMaterial: each([...materials, "no-such-material"], library.isDesignatedMaterial),
  externalMeasures: each(
    ["every", ...materials, "gallium", "graphite", "antimony", "no-such-product"],
    (concerning: string, on) => library.externalMeasures(on, concerning === "every" ? undefined : concerning),
  ),
  materialScope: each(materials, library.materialScope),
  criticalFacilities: each(businesses, library.criticalFacilities),
  ministerialOrderOf: each(businesses, library.ministerialOrderOf),
  neighbouringPenaltiesFor: each(
    library.neighbouringConducts?.().map(({ id }) => id) ?? [],
    library.neighbouringPenaltiesFor,
  ),
  penaltiesFor: each([...ids("ConductId"), "no-such-conduct"], library.penaltiesFor),
  permissionsIn: each(states, library.permissionsIn),
  planCertificationProcedure: each(materials, library.planCertificationProcedure),
  treasuryAccountOfReturnedFunds: each(materials, library.treasuryAccountOfReturnedFunds),
  supportTasks: each(["corporation", "agency"], library.supportTasks),
  instrument: (on) => each(laws(), library.instrument)(on),
  instrumentVersions: (on) => each(laws(), library.instrumentVersions)(on),
  abbreviationOf: (on) => each(laws(), library.abbreviationOf)(on),
};

/** What a build says of a provision on a day. */
export const provisions: Readonly<Record<string, (provision: library.Citation, on: library.LegalDate) => unknown>> = {
  provisionStatus: (provision, on) => library.provisionStatus(provision, on),
};

/** What a build says of a provision on any day. */
export const citations: Readonly<Record<string, (provision: library.Citation) => unknown>> = {
  formatCitation: (provision) => ({
    ja: library.formatCitation(provision, "ja"),
    en: library.formatCitation(provision, "en"),
  }),
  parseCitation: (provision) => ({
    ja: library.parseCitation(library.formatCitation(provision, "ja")),
    en: library.parseCitation(library.formatCitation(provision, "en")),
    address: library.parseCitation(library.citationAddress(provision)),
  }),
  safeParseCitation: (provision) => library.safeParseCitation(library.formatCitation(provision, "ja")),
  citationAddress: (provision) => library.citationAddress(provision),
  commencementOf: (provision) => library.commencementOf(provision),
};

/** Exported functions that answer no question of the law: what findings and records are built and written with. */
export const notCompared: ReadonlySet<string> = new Set([
  // Builders of findings, citations and days.
  ...[
    "act",
    "all",
    "allOf",
    "any",
    "anyOf",
    "assess",
    "atLeast",
    "atMost",
    "cite",
    "criterion",
    "defineIssue",
    "defineLifecycle",
  ],
  ...[
    "evaluate",
    "known",
    "lessThan",
    "moreThan",
    "negate",
    "not",
    "order",
    "orderArticle",
    "partOf",
    "reachesShare",
    "strongerGrade",
  ],
  ...["rule", "fact", "number", "word", "decided", "ofPart", "at", "dated"],
  ...[
    "table",
    "undetermined",
    "unless",
    "weakerGrade",
    "holdsOn",
    "addDays",
    "addStatutoryPeriod",
    "dayElapsed",
    "daysBetween",
    "weekday",
  ],
  // Records, schemas and words.
  ...[
    "caveatsOf",
    "checkOf",
    "compiled",
    "decodeLines",
    "enumerated",
    "explain",
    "formatDate",
    "formatNumber",
    "formatYen",
    "inLanguage",
    "isConductId",
  ],
  ...[
    "isCorporateNumber",
    "isCountryCode",
    "isLegalDate",
    "isPolicySystemId",
    "issuesOf",
    "standardSchemaIn",
    "jsonSchemaBundle",
    "parseCertificationNumber",
  ],
  ...[
    "parseIpc",
    "parseLegalDate",
    "parseLine",
    "parseNdjson",
    "recordCheck",
    "safeToJsonSchema",
    "schemaNamed",
    "schemaNames",
  ],
  ...["splitBlocks", "splitLines", "toJsonSchema", "validate", "validateRecords"],
  // Pictures of timelines, and the question whether the law has moved.
  ...[
    "lifecycleToMermaid",
    "timelineToMermaid",
    "timelineToSvg",
    "toICalendar",
    "compareRevisions",
    "readRevisions",
    "freshnessRequests",
  ],
  // Look-ups of names and of rows of one day.
  ...["investmentExemptionLimits", "operatorsListedAsDesignated"],
]);

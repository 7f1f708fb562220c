import { describe, expect, test } from "vitest";
import * as finding from "../../src/doors/finding";
import * as espa from "../../src/doors/index";
import { thrownCode } from "../thrown-code";

// Whoever asks for the law of a day that does not exist is told so: never the law of another day, never 'none'.
// A look-up throws; a finding, a timeline and a checklist say it in what they return.

const days = [
  "2026-02-30",
  "2026-02-29",
  "2026-13-01",
  "0000-01-01",
  "zzzz",
  "2026-6-1",
  "2026-06-01T00:00:00Z",
  "２０２６-06-01",
  "",
  null,
  20260601,
];
const on = "2026-06-01" as const;

type Call = (day: never) => unknown;

/** Every look-up: its table by a key, on a day. */
const lookUps: Record<string, Call> = {
  actVersionOn: espa.actVersionOn,
  riskManagementMeasures: espa.riskManagementMeasures,
  orderVersionOn: espa.orderVersionOn,
  lawAsOf: espa.lawAsOf,
  instrumentVersionOn: (day) => espa.instrumentVersionOn("504AC0000000043", day),
  provisionStatus: (day) => espa.provisionStatus("act:52", day),
  holdsOn: (day) => finding.holdsOn({ from: "2022-08-01" }, day),
  specifiedCriticalMaterials: espa.specifiedCriticalMaterials,
  isDesignatedMaterial: (day) => espa.isDesignatedMaterial("batteries", day),
  materialScope: (day) => espa.materialScope("metal-minerals", day),
  actionPolicies: espa.actionPolicies,
  indispensableServices: espa.indispensableServices,
  planCertificationProcedure: (day) => espa.planCertificationProcedure("batteries", day),
  consultationDuties: espa.consultationDuties,
  creditInsurancePremiumRates: espa.creditInsurancePremiumRates,
  creditInsuranceSpecialRules: espa.creditInsuranceSpecialRules,
  customsInvestigations: espa.customsInvestigations,
  disruptionCooperation: espa.disruptionCooperation,
  specialMeasures: espa.specialMeasures,
  supportAgencies: espa.supportAgencies,
  surveyPowers: espa.surveyPowers,
  implementationReportDue: (day) => espa.implementationReportDue("2026-03-31", "batteries", day),
  competentMinisters: (day) => espa.competentMinisters({ business: "railway" }, day),
  competentMinistersInDetail: (day) => espa.competentMinistersInDetail({ material: "batteries" }, day),
  infrastructureSectors: espa.infrastructureSectors,
  criteriaRows: espa.criteriaRows,
  ministerialOrderOf: (day) => espa.ministerialOrderOf("railway", day),
  reviewPowers: espa.reviewPowers,
  standingReports: espa.standingReports,
  technologyAreas: espa.technologyAreas,
  kProgram: espa.kProgram,
  technologyCouncilRules: espa.technologyCouncilRules,
  specifiedFields: espa.specifiedFields,
  reviewSteps: espa.reviewSteps,
  designationRestrictions: espa.designationRestrictions,
  permissionsIn: (day) => espa.permissionsIn("designated", day),
  managementMeasures: espa.managementMeasures,
  patentPapers: (day) => espa.patentPapers(day),
  advanceConfirmation: espa.advanceConfirmation,
  supervisionPowers: espa.supervisionPowers,
  dismissalRoutes: espa.dismissalRoutes,
  patentStatistics: espa.patentStatistics,
  overseasTargets: espa.overseasTargets,
  overseasConsiderations: espa.overseasConsiderations,
  overseasSupport: espa.overseasSupport,
  neighbouringPenaltiesFor: (day) => espa.neighbouringPenaltiesFor("land-order-breach", day),
  penaltiesFor: (day) => espa.penaltiesFor("foreign-filing", day),
  penaltyProvisions: espa.penaltyProvisions,
  penaltyTransitions: espa.penaltyTransitions,
  criticalFacilities: (day) => espa.criticalFacilities("railway", day),
  citationUrl: (day) => espa.citationUrl({ law: "504AC0000000043", article: "52" }, day),
  policySystems: espa.policySystems,
  councilMeetings: espa.councilMeetings,
  councilFigures: espa.councilFigures,
  externalMeasures: espa.externalMeasures,
  basicPolicies: espa.basicPolicies,
  principles: espa.principles,
  institutions2026: espa.institutions2026,
  clearancePenaltyTiers: espa.clearancePenaltyTiers,
  deemedExportCategories: espa.deemedExportCategories,
  operatorsListedAsDesignated: espa.operatorsListedAsDesignated,
  investmentExemptionLimits: espa.investmentExemptionLimits,
  landThresholds: espa.landThresholds,
};

/** Look-ups by a day that is not called `on`. */
const otherDays: Record<string, Call> = {
  landLaterNoticeDue: espa.landLaterNoticeDue,
  compensationSuitDeadline: espa.compensationSuitDeadline,
  designatedInstitutionBooksKeptUntil: espa.designatedInstitutionBooksKeptUntil,
  addStatutoryPeriod: (day) => espa.addStatutoryPeriod(day, { months: 1 }, { firstDay: "excluded" }),
  daysBetween: (day) => espa.daysBetween(on, day),
  daysBetweenFrom: (day) => espa.daysBetween(day, on),
  dayElapsed: (day) => espa.dayElapsed(day, { months: 1 }, { firstDay: "excluded" }),
  lastDayBefore: (day) => espa.lastDayBefore(day, { weeks: 2 }),
  addDays: (day) => espa.addDays(day, 1),
  addCalendarMonths: (day) => espa.addCalendarMonths(day, 1),
  weekday: espa.weekday,
  isGovernmentHoliday: espa.isGovernmentHoliday,
  nextWorkingDay: espa.nextWorkingDay,
  formatDate: (day) => espa.formatDate(day, "ja"),
};

/** Facts with which a rule would answer on a day that exists. */
const facts: Record<string, unknown> = {
  classifyIntroductionChange: { what: "component", form: "introduction", phase: "before" },
  classifyPlanChange: { material: "batteries", changes: [{ what: "period", months: 6 }] },
  assessHindranceReport: { material: "batteries", seriousHindrance: true },
  assessSupportCorporationDesignation: { material: "ship-parts", secretsKept: false },
  assessForwarding: { filedOn: "2026-03-02" },
  assessForeignFiling: { application: { filedOn: "2026-03-02" } },
  restrictionsOn: { filedOn: "2026-03-02" },
  screenByIpc: ["F41H 11/02"],
  screenApplicationByIpc: ["F41H 11/02"],
};

/** What answers with a finding, timeline or result, and tells of the day in its issues. */
const answers = Object.fromEntries(
  [
    "papersValidThrough requiredPapers operatorCalendar assessProcurement",
    "assessAdditionalRequirement assessAdvanceConfirmation assessCompensationClaim assessCriticalTechnology assessDeemedExport",
    "assessDesignatedFinancialInstitution assessDisclosureProhibition assessDiscontinuance assessDomesticPriority",
    "assessFairTradeCommissionOpinion assessForeignFiling assessForwarding assessHindranceReport assessIndispensableService",
    "assessInternationalApplication assessIntroductionDuty assessInvestmentSpecialRule assessLandNotice assessLaterApplicantLicence",
    "assessManagementOrder assessMaterialDesignation assessOperatorDesignation assessOverseasProject assessPlanCertification",
    "assessPlanRevocation assessResearchEntrustment assessReviewPublication assessReviewSecrecy assessSharingChange",
    "assessSpecialInfrastructureOperator assessSupportCorporationDesignation assessTechnologyCouncil assessUtilityModelRegistration",
    "assessWorkingPermission assessWorkingProhibition changeOfNameNotice classifyIntroductionChange classifyPlanChange gracePeriod",
    "isSmallOrMediumEnterprise isSubsidiaryOf patentTimeline recommendationAnswerDue restrictionsOn reviewTimeline",
    "designationStateOf missingMeasures screenApplicationByIpc screenByIpc",
  ]
    .join(" ")
    .split(" ")
    .map((name) => [
      name,
      (day: never) =>
        (espa as unknown as Record<string, (facts: unknown, day: never) => unknown>)[name]?.(facts[name] ?? {}, day),
    ]),
) as Record<string, Call>;
answers.missingPlanAttachments = (day) => espa.missingPlanAttachments({ plan: { material: "batteries" } }, day);
answers.planReports = (day) => espa.planReports({}, day ?? ("" as never));
answers.planChangesBetween = (day) => espa.planChangesBetween({}, { goal: "x" }, day).finding;
answers.changesBetween = answers.planChangesBetween;
answers.cyberComputerNotice = (day) => espa.cyberComputerNotice({ inUseFrom: "2026-11-01" }, day);
answers.standingReportDue = (day) => espa.standingReportDue("credit-card-designated", {}, day);
answers.implementationReport = (day) => espa.implementationReport("2026-03-31", "batteries", day);

/** Check-lists, which say in their issues that the day does not exist. */
const checklists: Record<string, Call> = {
  missingParticulars: (day) => espa.missingParticulars({ form: "introduction", business: "railway" } as never, day),
  missingPlanContents: (day) => espa.missingPlanContents({}, day),
};

/** Parts of the kernel: they do as their caller says. */
const kernel = ["assess", "evaluate", "undetermined"];
/** Facts for a rule, which says that the day does not exist. */
const factsForRules = ["designationFacts"];
/** Those whose day may be left out. */
const optional = ["patentTimeline", "missingMeasures", "citationUrl"];

function parametersOf(call: (...given: never[]) => unknown): readonly string[] {
  const text = call.toString();
  return text
    .slice(text.indexOf("(") + 1, text.indexOf(")"))
    .split(",")
    .map((name) => name.trim());
}

test("every exported function that takes `on` is walked here", () => {
  const taking = Object.entries({ ...espa, ...finding }).flatMap(([name, value]) =>
    typeof value === "function" && parametersOf(value as never).includes("on") ? [name] : [],
  );
  expect(taking.length).toBeGreaterThan(90);
  expect(
    [...Object.keys(lookUps), ...Object.keys(answers), ...Object.keys(checklists), ...kernel, ...factsForRules].sort(),
  ).toEqual(taking.sort());
});

const daysFor = (name: string) => (optional.includes(name) ? days : [...days, undefined]);

describe("a look-up throws not-a-legal-date", () => {
  test.each(Object.entries({ ...lookUps, ...otherDays }))("%s", (name, call) => {
    expect(() => call(on as never)).not.toThrow();
    for (const day of daysFor(name))
      expect([day, thrownCode(() => call(day as never))]).toEqual([day, "not-a-legal-date"]);
  });
});

describe("a finding, a timeline and a result say it in their issues, and answer nothing", () => {
  test.each(Object.entries(answers))("%s", (name, call) => {
    for (const day of daysFor(name)) {
      const found = call(day as never) as { readonly answer?: string; readonly issues?: readonly espa.Issue[] };
      expect([
        day,
        found.issues?.some((issue) => issue.code === "not-a-legal-date" && issue.path.includes("on")),
      ]).toEqual([day, true]);
      if (found.answer !== undefined) expect([day, found.answer]).toEqual([day, "undetermined"]);
    }
  });
});

describe("a check-list is not empty", () => {
  test.each(Object.entries(checklists))("%s", (_, call) => {
    for (const day of [...days, undefined]) {
      const list = call(day as never) as { complete: unknown; issues?: readonly { path: readonly unknown[] }[] };
      expect([list.complete, list.issues?.map((issue) => issue.path)]).toEqual(["unknown", [["on"]]]);
    }
  });
});

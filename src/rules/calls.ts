import { withIssues } from "../finding/enumeration";
import { type Finding, withMissing } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { objectIssues } from "../finding/unknown-key";
import { isSubsidiaryOf } from "../infrastructure/control";
import { changeOfNameNotice, gracePeriod } from "../infrastructure/grace-period";
import { classifyIntroductionChange } from "../infrastructure/introduction-change";
import { assessIntroductionDuty } from "../infrastructure/introduction-duty";
import { missingParticulars } from "../infrastructure/missing-particulars";
import { assessOperatorDesignation } from "../infrastructure/operator-designation";
import { recommendationAnswerDue } from "../infrastructure/recommendation-answer";
import { reviewTimeline } from "../infrastructure/review-timeline";
import type { LegalDate } from "../kernel/legal-date";
import { clearanceValidity } from "../neighbours/clearance";
import { assessSpecialInfrastructureOperator, cyberIncidentReport } from "../neighbours/cyber";
import { assessDeemedExport, foreignInvestmentTimeline } from "../neighbours/foreign-exchange";
import { assessLandNotice } from "../neighbours/land";
import { assessOverseasProject } from "../overseas/certification";
import { assessAdditionalRequirement } from "../patents/additional-requirement";
import { assessAdvanceConfirmation } from "../patents/advance-confirmation";
import { assessCompensationClaim } from "../patents/compensation";
import { assessForeignFiling, foreignFilingWindow } from "../patents/foreign-filing";
import { assessForwarding } from "../patents/forwarding";
import { assessInternationalApplication } from "../patents/international-application";
import { assessLaterApplicantLicence } from "../patents/later-applicant-licence";
import { missingMeasures } from "../patents/management-measures";
import { patentTimeline } from "../patents/patent-timeline";
import { assessDomesticPriority, assessUtilityModelRegistration } from "../patents/priority-and-registration";
import { restrictionsOn } from "../patents/restrictions";
import { assessDiscontinuance, assessReviewPublication, assessReviewSecrecy } from "../patents/review";
import { type ScreeningRiders, screenByIpc } from "../patents/screening";
import type { ScreeningRecord } from "../patents/screening-record";
import { assessSharingChange } from "../patents/sharing-businesses";
import { deemedWithdrawalOfPriorityBase, examinationRequestDue, termExtensionDays } from "../patents/special-rules";
import { assessManagementOrder } from "../patents/supervision";
import { assessDisclosureProhibition, assessWorkingPermission, assessWorkingProhibition } from "../patents/working";
import { assessDesignatedFinancialInstitution } from "../supply/designated-financial-institutions";
import { assessMaterialDesignation } from "../supply/designation";
import { assessFairTradeCommissionOpinion } from "../supply/fair-trade-commission-opinion";
import { assessIndispensableService } from "../supply/indispensable-services";
import { assessInvestmentSpecialRule } from "../supply/investment-special-rule";
import { assessPlanCertification } from "../supply/plan-certification";
import { classifyPlanChange } from "../supply/plan-change";
import { missingPlanAttachments, missingPlanContents } from "../supply/plan-checklist";
import { planContents } from "../supply/plan-contents";
import { planReports } from "../supply/plan-report-schedule";
import { assessHindranceReport } from "../supply/plan-reports";
import { assessPlanRevocation } from "../supply/plan-revocation";
import { isSmallOrMediumEnterprise } from "../supply/small-and-medium-enterprises";
import { supportCorporationDeadlines } from "../supply/support-corporation-deadlines";
import { assessSupportCorporationDesignation } from "../supply/support-corporations";
import { assessTechnologyCouncil } from "../technology/council";
import { assessCriticalTechnology } from "../technology/critical-technology";
import { assessResearchEntrustment } from "../technology/research-entrustment";

/** How a rule is asked by its id: whatever its function is called and in whichever order it takes what it is given. */
export type Call = (facts: never, on: LegalDate, options?: RuleOptions) => unknown;

/** What a record of a screening holds; the symbols and what goes beside them are screened. */
const ofScreening = new Set<string>([
  "id",
  "symbols",
  "on",
  "riders",
  "additionalRequirement",
  "note",
  "expected",
] satisfies readonly (keyof ScreeningRecord)[]);

const ridersOfScreening = {
  quantumDotOrSuperlattice: true,
  uraniumOrPlutonium: true,
} satisfies Required<Record<keyof ScreeningRiders, true>>;

/** What answers with a finding. */
const findings = {
  "material-designation": assessMaterialDesignation,
  "indispensable-service": assessIndispensableService,
  "plan-certification": assessPlanCertification,
  "fair-trade-commission-opinion": assessFairTradeCommissionOpinion,
  "plan-change": classifyPlanChange,
  "plan-revocation": assessPlanRevocation,
  "hindrance-report": assessHindranceReport,
  "designated-financial-institution": assessDesignatedFinancialInstitution,
  "small-or-medium-enterprise": isSmallOrMediumEnterprise,
  "investment-special-rule": assessInvestmentSpecialRule,
  "support-corporation-designation": assessSupportCorporationDesignation,
  "operator-designation": assessOperatorDesignation,
  "introduction-duty": assessIntroductionDuty,
  subsidiary: isSubsidiaryOf,
  "introduction-change": classifyIntroductionChange,
  "critical-technology": assessCriticalTechnology,
  "technology-council": assessTechnologyCouncil,
  "research-entrustment": assessResearchEntrustment,
  "ipc-screening": (record: Partial<ScreeningRecord> | null | undefined, on: LegalDate, options?: RuleOptions) => {
    const found = screenByIpc(record?.symbols as readonly string[], on, record?.riders, options);
    // A record holds the riders together.
    const missing = found.missing.map((name) => (Object.hasOwn(ridersOfScreening, name) ? `riders.${name}` : name));
    return withIssues(withMissing(found, missing), objectIssues(record, ofScreening));
  },
  "additional-requirement": assessAdditionalRequirement,
  forwarding: assessForwarding,
  "review-secrecy": assessReviewSecrecy,
  "review-publication": assessReviewPublication,
  discontinuance: assessDiscontinuance,
  "working-prohibition": assessWorkingProhibition,
  "working-permission": assessWorkingPermission,
  "disclosure-prohibition": assessDisclosureProhibition,
  "sharing-change": assessSharingChange,
  "foreign-filing": assessForeignFiling,
  "international-application": assessInternationalApplication,
  "advance-confirmation": assessAdvanceConfirmation,
  "compensation-claim": assessCompensationClaim,
  "later-applicant-licence": assessLaterApplicantLicence,
  "domestic-priority": assessDomesticPriority,
  "utility-model-registration": assessUtilityModelRegistration,
  "management-order": assessManagementOrder,
  "overseas-project": assessOverseasProject,
  "deemed-export": assessDeemedExport,
  "land-notice": assessLandNotice,
  "special-infrastructure-operator": assessSpecialInfrastructureOperator,
} satisfies Readonly<Record<string, (facts: never, on: LegalDate, options?: RuleOptions) => Finding<string>>>;

/** What lays out days. */
const timelines = {
  "grace-period": gracePeriod,
  "change-of-name-notice": changeOfNameNotice,
  "review-timeline": reviewTimeline,
  "recommendation-answer": recommendationAnswerDue,
  "patent-timeline": patentTimeline,
  "designation-restrictions": restrictionsOn,
  "foreign-filing-window": (facts: never, on: LegalDate) => foreignFilingWindow(facts, on),
  "priority-base-withdrawal": deemedWithdrawalOfPriorityBase,
  "examination-request": examinationRequestDue,
  "term-extension": termExtensionDays,
  "plan-reports": planReports,
  "support-corporation-deadlines": supportCorporationDeadlines,
  "foreign-investment-timeline": (facts: never, _: LegalDate, options?: RuleOptions) =>
    foreignInvestmentTimeline(facts, options),
  "clearance-validity": clearanceValidity,
  "cyber-incident-report": cyberIncidentReport,
} satisfies Readonly<Record<string, Call>>;

/** What lists what is lacking. */
const checklists = {
  "missing-plan-contents": missingPlanContents,
  "missing-plan-attachments": missingPlanAttachments,
  "plan-contents": planContents,
  "missing-particulars": missingParticulars,
  "missing-measures": missingMeasures,
} satisfies Readonly<Record<string, Call>>;

/** The id of a rule: stable, in the words of what is asked. */
export type RuleId = keyof typeof findings | keyof typeof timelines | keyof typeof checklists;

/** What rests on no wording that a reading could open: whatever is read has no effect on it. */
export const withoutReadings: ReadonlySet<RuleId> = new Set<RuleId>([
  "change-of-name-notice",
  "patent-timeline",
  "designation-restrictions",
  "foreign-filing-window",
  "priority-base-withdrawal",
  "examination-request",
  "term-extension",
  "plan-reports",
  "support-corporation-deadlines",
  "clearance-validity",
  "cyber-incident-report",
]);

/** Every rule by its id, chapter by chapter. */
export const calls: Readonly<Record<RuleId, Call>> = { ...findings, ...timelines, ...checklists };

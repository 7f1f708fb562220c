import type * as z from "zod";
import type { Finding, LegalDate } from "../src/doors/index";
import * as library from "../src/doors/index";
import { ask } from "../src/doors/rules";
import { applicationEvents } from "../src/patents/application-history";

/** A rule that answers with a finding: the schema of its facts, how it is asked, and the parts of its facts that are closed. */
export interface Rule {
  readonly schema: string;
  readonly ask: (facts: never, on: LegalDate) => Finding<string>;
  /** Histories: what is absent there has not happened, so forgetting it is another case and not a lack of knowledge. */
  readonly closed?: readonly string[];
}

const rule = (
  schema: string,
  ask: (facts: never, on: LegalDate) => Finding<string>,
  closed: readonly string[] = [],
): Rule => ({
  schema,
  ask,
  closed,
});

/** The history of an application, and what is found of it by the Patent Office: what is left out has not happened. */
const ofApplications = [
  ...applicationEvents.names,
  ...["application", "describedOnlyInAbstract", "reviewRequested", "laterApplicationAfterKeepingNotice"],
  ...["reviewClearlyUnnecessary", "newlyCoveredWhilePending"],
];

/** Every rule of the library that answers with a finding. */
export const rules = {
  isSubsidiaryOf: rule("ControlFacts", library.isSubsidiaryOf),
  assessIntroductionDuty: rule("IntroductionDutyFacts", library.assessIntroductionDuty, [
    ...[
      "noticeReceivedOn",
      "cancelledOn",
      "facilityBecameCriticalOn",
      "workBecameCriticalOn",
      "amendmentInForce",
      "urgent",
    ],
  ]),
  assessOperatorDesignation: rule("OperatorDesignationFacts", library.assessOperatorDesignation),
  assessLandNotice: rule("LandContractFacts", library.assessLandNotice),
  assessDeemedExport: rule("DeemedExportFacts", library.assessDeemedExport),
  assessSpecialInfrastructureOperator: rule(
    "SpecialInfrastructureOperatorFacts",
    library.assessSpecialInfrastructureOperator,
  ),
  classifyIntroductionChange: rule("IntroductionChange", library.classifyIntroductionChange, [
    "emergencyNotification",
    "urgent",
  ]),
  screenByIpc: rule(
    "ScreeningRecord",
    (facts: library.ScreeningRecord | null, on) => ask("ipc-screening", facts, on) as Finding<string>,
  ),
  assessForwarding: rule("ForwardingFacts", library.assessForwarding, ofApplications),
  assessForeignFiling: rule("ForeignFilingFacts", library.assessForeignFiling, [
    ...["application", "applications", "advanceConfirmation", "treatyException", "narrowing"],
  ]),
  assessInternationalApplication: rule("ForwardingFacts", library.assessInternationalApplication, ofApplications),
  assessAdditionalRequirement: rule("ForwardingFacts", library.assessAdditionalRequirement, ofApplications),
  assessSharingChange: rule("SharingChangeFacts", library.assessSharingChange),
  assessAdvanceConfirmation: rule("AdvanceConfirmationFacts", library.assessAdvanceConfirmation),
  assessDiscontinuance: rule("DiscontinuanceFacts", library.assessDiscontinuance, [
    ...["keepingNoticeReceivedOn", "answeredOn", "correctionDueOn", "correctedOn", "reviewEndedOn"],
  ]),
  assessReviewPublication: rule("ReviewPublicationFacts", library.assessReviewPublication, [
    ...["keepingNoticeReceivedOn", "outcomeNoticeReceivedOn", "applicationEndedOn"],
  ]),
  assessReviewSecrecy: rule("ReviewSecrecyFacts", library.assessReviewSecrecy),
  assessDomesticPriority: rule("DomesticPriorityFacts", library.assessDomesticPriority),
  assessUtilityModelRegistration: rule("UtilityModelRegistrationFacts", library.assessUtilityModelRegistration),
  assessCompensationClaim: rule("CompensationFacts", library.assessCompensationClaim),
  assessManagementOrder: rule("ManagementOrderFacts", library.assessManagementOrder),
  assessLaterApplicantLicence: rule("LaterApplicantFacts", library.assessLaterApplicantLicence),
  assessWorkingProhibition: rule("WorkingFacts", library.assessWorkingProhibition),
  assessWorkingPermission: rule("WorkingPermissionFacts", library.assessWorkingPermission),
  assessDisclosureProhibition: rule("DisclosureFacts", library.assessDisclosureProhibition),
  assessTechnologyCouncil: rule("TechnologyCouncil", library.assessTechnologyCouncil),
  assessResearchEntrustment: rule("ResearchEntrustmentFacts", library.assessResearchEntrustment),
  assessCriticalTechnology: rule("CriticalTechnologyFacts", library.assessCriticalTechnology),
  assessHindranceReport: rule("HindranceReportFacts", library.assessHindranceReport),
  assessSupportCorporationDesignation: rule("SupportCorporationFacts", library.assessSupportCorporationDesignation),
  assessPlanCertification: rule("PlanCertificationApplication", library.assessPlanCertification),
  assessFairTradeCommissionOpinion: rule("FairTradeCommissionFacts", library.assessFairTradeCommissionOpinion),
  assessMaterialDesignation: rule("MaterialDesignationFacts", library.assessMaterialDesignation),
  assessIndispensableService: rule("IndispensableServiceFacts", library.assessIndispensableService),
  classifyPlanChange: rule("PlanChangeFacts", library.classifyPlanChange),
  assessPlanRevocation: rule("PlanRevocationFacts", library.assessPlanRevocation),
  assessDesignatedFinancialInstitution: rule(
    "DesignatedFinancialInstitutionFacts",
    library.assessDesignatedFinancialInstitution,
  ),
  isSmallOrMediumEnterprise: rule("SmallBusinessFacts", library.isSmallOrMediumEnterprise),
  assessInvestmentSpecialRule: rule("InvestmentSpecialRuleFacts", library.assessInvestmentSpecialRule),
  assessOverseasProject: rule("OverseasProjectFacts", library.assessOverseasProject),
} satisfies Record<string, Rule>;

/** The schema of a name. */
export function schemaOf(name: string): z.ZodType {
  const schema = library.schemaNamed(name);
  if (schema === undefined) throw new Error(`no schema ${name}`);
  return schema;
}

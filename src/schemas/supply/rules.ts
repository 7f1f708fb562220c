import * as z from "zod";
import type { Citation } from "../../kernel/citation";
import { defineIssue, type Issue } from "../../kernel/issue";
import { isLegalDate } from "../../kernel/legal-date";
import { at } from "../../kernel/provision";
import type { CertifiedPlanRecord } from "../../supply/certified-plan";
import { certifiedPlanIssues, partsNotCovered } from "../../supply/certified-plan";
import type { DesignatedFinancialInstitutionFacts } from "../../supply/designated-financial-institutions";
import { institutionDays, officerWindowIssues } from "../../supply/designated-financial-institutions";
import type { DesignatedMaterial } from "../../supply/designated-material";
import { withoutContradictions } from "../../supply/disqualification";
import type { IndispensableService } from "../../supply/indispensable-service";
import { isDesignatedMaterial, type MaterialId } from "../../supply/materials";
import type { StableSupplyPlan as Plan, PlanApplication, SupplyPlanPeriod } from "../../supply/plan";
import { lackingIn } from "../../supply/plan";
import { applicantsNamedTwice, lackingOfApplicants } from "../../supply/plan-applicants";
import type { PlanCertificationApplication } from "../../supply/plan-certification";
import { contradictionsInCertification, issuesInParts } from "../../supply/plan-certification";
import type { PlanChange, PlanChangeFacts } from "../../supply/plan-change";
import {
  basisOfPlanChange,
  contradictionsBetween,
  contradictionsIn,
  periodOfPlanEndsBeforeItBegins,
} from "../../supply/plan-change-issues";
import { basisOfPlan, filedWithoutOrdinance, issuesInFunds, missingPlanAttachments } from "../../supply/plan-checklist";
import type { PlanContentProperty } from "../../supply/plan-content";
import { planOrdinanceOn } from "../../supply/plan-procedure";
import type { PolicyTarget } from "../../supply/policy-target";
import {
  supportBusinessYear as businessYearEvents,
  type SupportBusinessYear,
} from "../../supply/support-corporation-deadlines";
import type { SupportCorporationFacts } from "../../supply/support-corporations";
import { corporationDays } from "../../supply/support-corporations";
import { designatedSince } from "../../supply/tables/designated-since";
import { materialNotDesignated } from "../../supply/tables/issues";
import { contentsOfArt9 } from "../../supply/tables/plan-contents";
import { possible, type Rule } from "../history";
import { refuse } from "../values";

const targetWithoutUnit = defineIssue(
  "target-without-unit",
  {
    ja: "数値目標には指標、単位及び数値のすべてが必要です。",
    en: "A numeric target needs its metric, its unit and its value.",
  },
  at("act:8:2:3"),
);

const targetBeforeBase = defineIssue(
  "target-year-before-base-year",
  { ja: "目標年が基準年より前です。", en: "The target year is before the base year." },
  at("act:8:2:3"),
);

/** A numeric target has its metric, its unit and its value, and lies after its base. */
export function policyTarget(context: z.core.ParsePayload<PolicyTarget>): void {
  const { metric, unit, value, baseYear, targetYear } = context.value;
  const given = [metric, unit, value].filter((part) => part !== undefined).length;
  if (given > 0 && given < 3) {
    refuse(context, targetWithoutUnit([metric === undefined ? "metric" : unit === undefined ? "unit" : "value"]));
  }
  if (baseYear !== undefined && targetYear !== undefined && targetYear < baseYear)
    refuse(context, targetBeforeBase(["targetYear"]));
}

/** The product was designated on the day. */
export function designatedMaterial(context: z.core.ParsePayload<DesignatedMaterial>): void {
  const { material, on } = context.value;
  if (!isDesignatedMaterial(material, on)) refuse(context, materialNotDesignated(["material"], { material, on }));
}

/** The product was designated and the minister competent on the day, and the days are in order. */
export function certifiedPlanRecord(context: z.core.ParsePayload<CertifiedPlanRecord>): void {
  for (const issue of certifiedPlanIssues(context.value)) refuse(context, issue);
}

/**
 * What is wrong with a form goes against the provision that speaks of the property. Where nothing is wrong with it,
 * what it says against itself is looked for.
 */
function cited<Shape>(
  basisOf: (path: string) => Citation,
  contradictions: (given: Shape) => readonly Issue[],
): z.core.$ZodCheck<Shape> {
  const check = z.check<Shape>((context) => {
    if (context.issues.length === 0) for (const issue of contradictions(context.value)) refuse(context, issue);
    for (const issue of context.issues)
      if (!("basis" in issue)) Object.assign(issue, { basis: basisOf(issue.path?.join(".") ?? "") });
  });
  check._zod.def.when = () => true;
  return check;
}

const basisOfChange = (path: string) => basisOfPlanChange(`change.${path}`);

/** A change does not contradict itself. */
export const planChange = cited<PlanChange>(basisOfChange, (change) => contradictionsIn({ ...change }));

/** Changes do not contradict each other. */
export const planChangeFacts = cited<PlanChangeFacts>(basisOfChange, ({ changes }) =>
  contradictionsBetween(changes.map((change) => ({ ...change }))),
);

/** The item of Art. 9(4) that a fact of certification stands under. */
const itemsOfFacts: readonly (readonly [RegExp, Citation])[] = [
  [/^(?:material|parts)\b/, at("order:1")],
  [/^fits/, at("act:9:4:1")],
  [/Policy/, at("act:9:4:2")],
  [/Adequate$/, at("act:9:4:3")],
  [/^measures\b/, at("act:9:4:4")],
  [/^information/, at("act:9:4:5")],
  [/^(?:joint|same|fair|unduly)/, at("act:9:4:6")],
];

/** The facts of certification do not contradict each other. */
export const planCertificationApplication = cited<PlanCertificationApplication>(
  (path) => itemsOfFacts.find(([names]) => names.test(path))?.[1] ?? at("act:9:4"),
  (facts) => [...issuesInParts(facts), ...contradictionsInCertification(facts)],
);

/** No day stands with what is said not to have been. */
export function designatedFinancialInstitutionFacts(
  context: z.core.ParsePayload<DesignatedFinancialInstitutionFacts>,
): void {
  const { issues } = withoutContradictions(context.value, institutionDays);
  for (const issue of [...issues, ...officerWindowIssues(context.value)]) refuse(context, issue);
}

/** The same of a support corporation: its days and what is said not to have been. */
export function supportCorporationFacts(context: z.core.ParsePayload<SupportCorporationFacts>): void {
  for (const issue of withoutContradictions(context.value, corporationDays).issues) refuse(context, issue);
}

const notTied = defineIssue(
  "service-without-material",
  {
    ja: "政令又は取組方針にある役務には、ひも付く特定重要物資が必要です。",
    en: "A service that an order or a policy names must be tied to a specified critical product.",
  },
  at("act:7"),
);

/** A service is tied to a product that was designated; an example may be tied to none. */
export function indispensableService(context: z.core.ParsePayload<IndispensableService>): void {
  const { material, status, from: on } = context.value;
  if (material !== undefined && !isDesignatedMaterial(material, on))
    refuse(context, materialNotDesignated(["material"], { material, on }));
  if (material === undefined && status !== "example") refuse(context, notTied(["material"]));
}

/** A business year begins before it ends. */
export const supportBusinessYear: Rule<SupportBusinessYear> = possible(businessYearEvents);

const attachmentMissing = defineIssue(
  "plan-attachment-missing",
  { ja: "添付書類「{ja}」がありません。", en: "A document is not attached: {en}." },
  at("act:9:1"),
);

/** Every document that the ordinance of the day of filing asks for is attached. */
export const planApplication = documents();

/** The documents are looked at where the plan is wrong too, so that nothing hides behind something else. */
function documents(): z.core.$ZodCheck<PlanApplication> {
  const check = z.check<PlanApplication>((context) => {
    const application: Partial<PlanApplication> | null = context.value;
    for (const issue of context.issues) if (!("basis" in issue)) Object.assign(issue, { basis: at("act:9:1") });
    const submittedOn = application?.plan?.submittedOn;
    if (!isLegalDate(submittedOn)) return;
    for (const { text, basis, party } of missingPlanAttachments(application ?? {}, submittedOn).missing) {
      const of = (told: string) => (party === undefined ? told : `${told} (${party})`);
      refuse(context, { ...attachmentMissing(["attachments"], { ja: of(text.ja), en: of(text.en) }), basis });
    }
  });
  check._zod.def.when = () => true;
  return check;
}

const noApplicant = defineIssue(
  "no-applicant",
  { ja: "申請者が記載されていません。", en: "No applicant is named." },
  at("act:9:1"),
);
const representativeMissing = defineIssue(
  "representative-missing",
  { ja: "代表者の氏名が記載されていません。", en: "The name of the representative is missing." },
  at("act:9:1"),
);
const sameIndustryNotStated = defineIssue(
  "same-industry-not-stated",
  {
    ja: "共同の計画では、同一の業種に属する事業を営む者の計画かどうかを記載してください。",
    en: "A joint plan must state whether the applicants run businesses in the same industry.",
  },
  at("act:9:4:6"),
);
const contentMissing = Object.freeze(
  Object.fromEntries(
    contentsOfArt9.map((content) => [
      content.path,
      defineIssue(
        "plan-content-missing",
        { ja: `記載事項「${content.text.ja}」がありません。`, en: `The plan does not state ${content.text.en}.` },
        content.basis,
      ),
    ]),
  ),
);

/** A period begins before it ends. */
export function supplyPlanPeriod(context: z.core.ParsePayload<SupplyPlanPeriod>): void {
  if (context.value.ends < context.value.begins) refuse(context, periodOfPlanEndsBeforeItBegins(["ends"]));
}

/**
 * What is wrong with a plan is reported together: a content that is missing or empty, an applicant named twice, a
 * product not designated on the day of filing, a body without its representative, a joint plan that does not say
 * whether the applicants are in the same industry.
 */
export const stableSupplyPlan = wholePlan();

/**
 * The rules on the plan as a whole. They also run where a part is wrong, so that nothing hides behind something else.
 */
function wholePlan(): z.core.$ZodCheck<Plan> {
  const check = z.check<Plan>((context) => {
    const plan: Partial<Record<keyof Plan, unknown>> = context.value;
    if (typeof plan !== "object" || plan === null || Array.isArray(plan)) return;
    // What is wrong with the form goes against the provision that speaks of the property.
    for (const issue of context.issues) Object.assign(issue, { basis: basisOfPlan(String(issue.path?.[0])) });
    contents(context, plan);
    applicants(context, plan);
    sums(context, plan);
    if (!context.issues.some(({ path }) => path?.[0] === "parts" || path?.[0] === "material")) {
      for (const issue of issuesInParts(plan as Plan)) refuse(context, issue);
    }
    if (typeof plan.material !== "string" || typeof plan.submittedOn !== "string") return;
    designated(context, plan.material, plan.submittedOn);
    if (isLegalDate(plan.submittedOn))
      for (const issue of partsNotCovered(plan as Plan, plan.submittedOn)) refuse(context, issue);
  });
  check._zod.def.when = () => true;
  return check;
}

type Context = z.core.ParsePayload<Plan>;
type Loose = Partial<Record<keyof Plan, unknown>>;

/**
 * A content that is missing, or a part of it, is reported with its item of Art. 9(3), instead of as a missing property.
 */
function contents(context: Context, plan: Loose): void {
  // Nothing is wrong with the form, as in most plans: every part is there and only blanks and funds are left to look
  // at.
  if (context.issues.length === 0 && isComplete(plan as Plan)) return;
  for (const content of contentsOfArt9) {
    const { path: name } = content;
    if (name === "licences" && plan.material === "fertilizers") continue;
    for (const path of lackingIn(content, plan[name])) missingContent(context, name, path);
  }
}

function isComplete(plan: Plan): boolean {
  const { goal, content, structure, informationManagement, item, currentState, measures, funds } = plan;
  return (
    isWritten(goal) &&
    isWritten(content) &&
    isWritten(structure) &&
    isWritten(informationManagement) &&
    isWritten(item.name) &&
    isWritten(currentState.procurement) &&
    isWritten(currentState.supplyOrUse) &&
    measures.length > 0 &&
    measures.every(({ description }) => isWritten(description)) &&
    (funds.sources.length > 0 || funds.totalYen === 0) &&
    (plan.licences === undefined || plan.licences === null
      ? plan.material === "fertilizers"
      : plan.licences.every(({ law }) => isWritten(law)))
  );
}

function isWritten(text: string): boolean {
  return /\S/.test(text);
}

/** What is there and of a wrong kind was reported already, and stays so. */
function missingContent(context: Context, content: PlanContentProperty, path: Issue["path"]): void {
  const at = context.issues.findIndex((issue) =>
    issue.path?.every((name, index) => index >= path.length || path[index] === name),
  );
  const issue = context.issues[at];
  if (issue !== undefined) {
    const absent = (issue.code === "invalid_type" || issue.code === "invalid_value") && issue.input === undefined;
    if (!absent || issue.path?.length !== path.length) return;
    context.issues.splice(at, 1);
  }
  const missing = contentMissing[content];
  if (missing !== undefined) refuse(context, missing([...path]));
}

function applicants(context: Context, plan: Loose): void {
  const named = plan.applicants;
  if (!Array.isArray(named)) return;
  if (named.length === 0) refuse(context, noApplicant(["applicants"]));
  represented(context, plan, named);
  if (named.length < 2) return;
  if (plan.sameIndustry === undefined) refuse(context, sameIndustryNotStated(["sameIndustry"]));
  for (const issue of applicantsNamedTwice(named)) refuse(context, issue);
}

/**
 * A name or an address that is wrong was reported already; whose representative is asked for hangs on the ordinance.
 */
function represented(context: Context, plan: Loose, named: readonly unknown[]): void {
  const { material, submittedOn } = plan;
  const row =
    typeof material === "string" && isLegalDate(submittedOn)
      ? planOrdinanceOn(material as MaterialId, submittedOn)
      : undefined;
  for (const { path, basis } of lackingOfApplicants(named, row).missing) {
    if (path[2] === "representative") refuse(context, { ...representativeMissing([...path]), basis });
  }
}

/** Amounts that are wrong themselves were reported already. */
function sums(context: Context, plan: Loose): void {
  if (context.issues.some(({ path }) => path?.[0] === "funds")) return;
  for (const issue of issuesInFunds(plan.funds)) refuse(context, issue);
}

function designated(context: Context, material: string, on: string): void {
  // What was designated once is designated still, and no member of an object has a day.
  const from: unknown = (designatedSince as Readonly<Record<string, unknown>>)[material];
  if (typeof from === "string" && from <= on) {
    if (isLegalDate(on)) for (const issue of filedWithoutOrdinance(material as MaterialId, on)) refuse(context, issue);
    return;
  }
  if (context.issues.some(({ path }) => path?.[0] === "material" || path?.[0] === "submittedOn")) return;
  refuse(context, materialNotDesignated(["material"], { material, on }));
}

import type * as z from "zod";
import { type ControlFacts, fractionsForPercentages, togetherBelowOwnVotes } from "../../infrastructure/control";
import type { DesignatedOperator } from "../../infrastructure/designated-operator";
import { type GraceFacts, issuesOfGraceDays } from "../../infrastructure/grace-period";
import { type IntroductionChange, ofOtherForm } from "../../infrastructure/introduction-change";
import { type IntroductionDutyFacts, issuesOfIntroduction } from "../../infrastructure/introduction-duty";
import type { IntroductionPlan, PlanDocument, PlanParty, Subcontract, WorkPeriod } from "../../infrastructure/introduction-plan";
import {
  businessNotListed,
  type GoverningOrderFacts,
  governingOrderIssues,
  orderDoesNotGovern,
} from "../../infrastructure/ministerial-orders";
import type { ReviewHistory } from "../../infrastructure/review-history";
import { reviewTimeline } from "../../infrastructure/review-timeline";
import { dated } from "../../kernel/dated";
import { defineIssue, type Issue } from "../../kernel/issue";
import { at } from "../../kernel/provision";
import { businessMinisters } from "../../ministers/tables/business-ministers";
import { refuse } from "../values";

const datesOutOfOrder = defineIssue(
  "designation-dates-out-of-order",
  { ja: "指定の日より前の日です。", en: "The day is before the day of the designation." },
  at("act:50:2"),
);

const designatedTwice = defineIssue(
  "designated-twice",
  {
    ja: "同じ事業について解除されていない指定が二つあります。",
    en: "The same business is designated twice without a cancellation in between.",
  },
  at("act:50:1"),
);

const ministersOf = dated(businessMinisters, ({ business }) => [business]);

type DesignationRecord = DesignatedOperator["designations"][number];

/** Each designation was possible, and none overlaps another for the same business. */
export function designatedOperator(context: z.core.ParsePayload<DesignatedOperator>): void {
  for (const issue of issuesOfDesignations(context.value.designations)) refuse(context, issue);
}

function issuesOfDesignations(designations: readonly DesignationRecord[]): readonly Issue[] {
  const issues: Issue[] = [];
  const last = new Map<string, DesignationRecord>();
  designations.forEach((one, index) => {
    const { business, designatedOn } = one;
    if (designatedOn !== undefined) {
      const listed = ministersOf.find(business, designatedOn) !== undefined;
      if (!listed) issues.push(businessNotListed(["designations", index, "business"], { business }));
      for (const name of ["gazettedOn", "noticeReceivedOn", "cancelledOn"] as const) {
        const day = one[name];
        if (day !== undefined && day < designatedOn) issues.push(datesOutOfOrder(["designations", index, name]));
      }
    }
    const earlier = last.get(business);
    const over = earlier?.cancelledOn !== undefined && (designatedOn === undefined || earlier.cancelledOn <= designatedOn);
    if (earlier !== undefined && !over) issues.push(designatedTwice(["designations", index, "business"]));
    last.set(business, one);
  });
  return issues;
}

/** The order that is stated governs the business. */
export function governingOrderFacts(context: z.core.ParsePayload<GoverningOrderFacts>): void {
  for (const issue of governingOrderIssues(context.value, newestOrders)) {
    if (issue.code === orderDoesNotGovern.code) refuse(context, issue);
  }
}

/** The votes held together include the parent's own. */
export function controlFacts(context: z.core.ParsePayload<ControlFacts>): void {
  const { ownVotesPercent: own, togetherVotesPercent: together } = context.value;
  if (typeof own === "number" && typeof together === "number" && together < own)
    refuse(context, togetherBelowOwnVotes(["togetherVotesPercent"]));
  for (const issue of fractionsForPercentages(context.value)) refuse(context, issue);
}

/** The days of a grace period can have been. */
export function graceFacts(context: z.core.ParsePayload<GraceFacts>): void {
  for (const issue of issuesOfGraceDays(context.value)) refuse(context, issue);
}

/** The change is one of the form of plan that it names. */
export function introductionChange(context: z.core.ParsePayload<IntroductionChange>): void {
  for (const issue of ofOtherForm(context.value)) refuse(context, issue);
}

/** The facts of an introduction do not contradict each other. The days of a grace period among them are told by `graceFacts`. */
export function introductionDutyFacts(context: z.core.ParsePayload<IntroductionDutyFacts>): void {
  for (const issue of issuesOfIntroduction(context.value).slice(issuesOfGraceDays(context.value).length)) refuse(context, issue);
}

/** The review can have happened. */
export function reviewHistory(context: z.core.ParsePayload<ReviewHistory>): void {
  const timeline = reviewTimeline(context.value, "9900-12-31");
  if (timeline.state === "invalid") for (const issue of timeline.issues) refuse(context, issue);
}

/** What a plan states of subcontracting. 再委託に関する事項. */
const subcontracting = at("act:52:2:3:ハ");
const idTwice = defineIssue(
  "subcontract-id-twice",
  { ja: "再委託の識別子「{id}」が重複しています。", en: "Two subcontracts have the id {id}." },
  subcontracting,
);
const unknownAwarder = defineIssue(
  "subcontract-awarder-unknown",
  { ja: "再委託元「{id}」が計画書にありません。", en: "The subcontract was given by {id}, which is not in the plan." },
  subcontracting,
);
const circular = defineIssue(
  "circular-subcontracting",
  { ja: "再委託が循環しています（{id}）。", en: "The subcontracting runs in a circle through {id}." },
  subcontracting,
);
const periodReversed = defineIssue("period-ends-before-it-begins", {
  ja: "期間の末日が初日より前の日になっています。",
  en: "The period ends before it begins.",
});
const afterFiling = defineIssue("made-after-filing", {
  ja: "届出の日より後の日になっています。",
  en: "The day lies after the day of filing.",
});
const invalidBeforeMade = defineIssue("paper-valid-until-before-made", {
  ja: "有効期限が作成の日より前の日になっています。",
  en: "The paper's validity ends before the day on which it was made.",
});
/** Of a draft without a day of filing, the order that governs now. */
const newestOrders = "2026-06-01";

/** A paper is made before its validity ends. */
export function planDocument(context: z.core.ParsePayload<PlanDocument>): void {
  const { madeOn, validUntil } = context.value;
  if (madeOn !== undefined && validUntil !== undefined && validUntil < madeOn)
    refuse(context, { ...invalidBeforeMade(["validUntil"]), basis: at("act:52:1") });
}

/** A period begins before it ends. */
export function workPeriod(context: z.core.ParsePayload<WorkPeriod>): void {
  const { from, to } = context.value;
  if (from !== undefined && to !== undefined && to < from) refuse(context, { ...periodReversed(["to"]), basis: at("act:52:2") });
}

/** The order governs the business, papers were made before filing, and subcontracts lead to the contractor. */
export function introductionPlan(context: z.core.ParsePayload<IntroductionPlan>): void {
  const plan = context.value;
  const { filedOn } = plan;
  for (const issue of governingOrderIssues(plan, filedOn ?? newestOrders)) {
    // Without a day of filing the business may be listed on the day on which it is filed.
    if (filedOn !== undefined || issue.code === orderDoesNotGovern.code) refuse(context, issue);
  }
  if (filedOn !== undefined) {
    for (const { path, party } of partiesOf(plan)) {
      party.documents?.forEach((paper, index) => {
        if (paper.madeOn !== undefined && paper.madeOn > filedOn)
          refuse(context, { ...afterFiling([...path, "documents", index, "madeOn"]), basis: at("act:52:1") });
      });
    }
  }
  if (plan.form === "outsourcing") circles(plan.subcontracts ?? [], (issue) => refuse(context, issue));
}

function* partiesOf(plan: IntroductionPlan): Generator<{ readonly path: readonly (string | number)[]; readonly party: PlanParty }> {
  if (plan.form === "introduction") {
    if (plan.supplier !== undefined) yield { path: ["supplier"], party: plan.supplier };
    for (const [at, one] of (plan.components ?? []).entries()) {
      if (one.supplier !== undefined) yield { path: ["components", at, "supplier"], party: one.supplier };
    }
    return;
  }
  if (plan.contractor !== undefined) yield { path: ["contractor"], party: plan.contractor };
  for (const [at, one] of (plan.subcontracts ?? []).entries()) {
    if (one.subcontractor !== undefined) yield { path: ["subcontracts", at, "subcontractor"], party: one.subcontractor };
  }
}

/** Ids given twice, awarders that are not in the plan, and circles; each subcontract is walked once. */
function circles(subcontracts: readonly Subcontract[], report: (issue: ReturnType<typeof circular>) => void): void {
  const places = new Map<string, number>();
  subcontracts.forEach((one, at) => {
    if (places.has(one.id) || one.id === "contractor") report(idTwice(["subcontracts", at, "id"], { id: one.id }));
    else places.set(one.id, at);
  });
  const settled = new Set<string>(["contractor"]);
  subcontracts.forEach((one, at) => {
    if (one.awardedBy !== "contractor" && !places.has(one.awardedBy)) {
      report(unknownAwarder(["subcontracts", at, "awardedBy"], { id: one.awardedBy }));
    }
    const walked = new Set<string>();
    let id: string | undefined = one.id;
    while (id !== undefined && !settled.has(id)) {
      if (walked.has(id)) {
        report(circular(["subcontracts", places.get(id) ?? at, "awardedBy"], { id }));
        break;
      }
      walked.add(id);
      id = subcontracts[places.get(id) ?? -1]?.awardedBy;
    }
    for (const seen of walked) settled.add(seen);
  });
}

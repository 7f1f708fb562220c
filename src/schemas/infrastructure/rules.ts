import type * as z from "zod";
import { type ControlFacts, fractionsForPercentages } from "../../infrastructure/control";
import type { DesignatedOperator } from "../../infrastructure/designated-operator";
import { type GraceFacts, issuesOfGraceDays } from "../../infrastructure/grace-period";
import { fractionsForShares, type IntroductionChange, ofOtherForm } from "../../infrastructure/introduction-change";
import { type IntroductionDutyFacts, issuesOfIntroduction } from "../../infrastructure/introduction-duty";
import type { IntroductionPlan, PlanDocument, WorkPeriod } from "../../infrastructure/introduction-plan";
import { type GoverningOrderFacts, governingOrderIssues } from "../../infrastructure/ministerial-orders";
import { issuesAcrossPlan, issuesOfPaper, issuesOfPeriod } from "../../infrastructure/plan-issues";
import type { ReviewHistory } from "../../infrastructure/review-history";
import { reviewTimeline } from "../../infrastructure/review-timeline";
import {
  businessNotListed,
  ministerialOrderDoesNotGovern,
  togetherBelowOwnVotes,
} from "../../infrastructure/tables/issues";
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
    const over =
      earlier?.cancelledOn !== undefined && (designatedOn === undefined || earlier.cancelledOn <= designatedOn);
    if (earlier !== undefined && !over) issues.push(designatedTwice(["designations", index, "business"]));
    last.set(business, one);
  });
  return issues;
}

/** The order that is stated governs the business. */
export function governingOrderFacts(context: z.core.ParsePayload<GoverningOrderFacts>): void {
  for (const issue of governingOrderIssues(context.value, newestOrders)) {
    if (issue.code === ministerialOrderDoesNotGovern.code) refuse(context, issue);
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

/** The change is one of the form of plan that it names, and its shares are stated in percent. */
export function introductionChange(context: z.core.ParsePayload<IntroductionChange>): void {
  for (const issue of [...ofOtherForm(context.value), ...fractionsForShares(context.value)]) refuse(context, issue);
}

/**
 * The facts of an introduction do not contradict each other. The days of a grace period among them are told by
 * `graceFacts`.
 */
export function introductionDutyFacts(context: z.core.ParsePayload<IntroductionDutyFacts>): void {
  for (const issue of issuesOfIntroduction(context.value).slice(issuesOfGraceDays(context.value).length))
    refuse(context, issue);
}

/** The review can have happened. */
export function reviewHistory(context: z.core.ParsePayload<ReviewHistory>): void {
  const timeline = reviewTimeline(context.value, "9900-12-31");
  if (timeline.state === "invalid") for (const issue of timeline.issues) refuse(context, issue);
}

/** Of a draft without a day of filing, the order that governs now. */
const newestOrders = "2026-06-01";

/** A paper is made before its validity ends, and proves nobody who is to be born. */
export function planDocument(context: z.core.ParsePayload<PlanDocument>): void {
  for (const issue of issuesOfPaper(context.value)) refuse(context, issue);
}

/** A period begins before it ends. */
export function workPeriod(context: z.core.ParsePayload<WorkPeriod>): void {
  for (const issue of issuesOfPeriod(context.value)) refuse(context, issue);
}

/**
 * The order governs the business, papers were made before filing and prove one officer each, and subcontracts lead to
 * the contractor.
 */
export function introductionPlan(context: z.core.ParsePayload<IntroductionPlan>): void {
  const plan = context.value;
  const { filedOn } = plan;
  for (const issue of governingOrderIssues(plan, filedOn ?? newestOrders)) {
    // Without a day of filing the business may be listed on the day on which it is filed.
    if (filedOn !== undefined || issue.code === ministerialOrderDoesNotGovern.code) refuse(context, issue);
  }
  for (const issue of issuesAcrossPlan(plan)) refuse(context, issue);
}

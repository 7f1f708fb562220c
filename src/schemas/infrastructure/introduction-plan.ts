import * as z from "zod";
import type {
  PlanComponent as Component,
  PlanDocument as Document,
  PlanParty as PartyOfPlan,
  IntroductionPlan as Plan,
  Subcontract as SubcontractOfPlan,
} from "../../infrastructure/introduction-plan";
import {
  type GoverningOrderFacts,
  governingOrderIssues,
  type MinisterialOrderId,
  orderDoesNotGovern,
} from "../../infrastructure/ministerial-orders";
import { defineIssue } from "../../kernel/issue";
import { ordersOfChapterIII } from "../../kernel/order-of-chapter-iii";
import { at } from "../../kernel/provision";
import type { InfrastructureBusinessId } from "../../ministers/infrastructure-business";
import { businessMinisters } from "../../ministers/tables/business-ministers";
import { Address, Party } from "../parties/index";
import { legalDate, refuse } from "../values";

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
/** The ids of every business, in the order of the register. */
const businesses = [...new Set(businessMinisters.map((row) => row.business))];
const withMedical: readonly (InfrastructureBusinessId | "medical")[] = [...businesses, "medical"];

/** One of the ten ministerial orders. 主務省令. */
export const ministerialOrder = () =>
  z.enum([...ordersOfChapterIII] as [MinisterialOrderId, ...MinisterialOrderId[]]).meta({ title: "Ministerial order / 主務省令" });

/** What tells which order governs: the business, the order, or both. */
export const governingOrderProperties = () => ({
  business: z
    .enum(withMedical as ["medical", ...InfrastructureBusinessId[]])
    .nullish()
    .meta({ title: "Business / 特定社会基盤事業" }),
  ministerialOrder: ministerialOrder().optional(),
});

/** Refuses an order that does not govern the business. */
export function refuseOtherOrder(context: z.core.ParsePayload, facts: GoverningOrderFacts): void {
  for (const issue of governingOrderIssues(facts, newestOrders)) if (issue.code === orderDoesNotGovern.code) refuse(context, issue);
}

const text = (title: string) => z.string().max(20_000).optional().meta({ title });
const most = 20_000;
/** Of a draft without a day of filing, the order that governs now. */
const newestOrders = "2026-06-01";

/** A paper attached to the plan. 添付書類. */
export type PlanDocument = Document;
/** A paper attached to the plan. 添付書類. */
export const PlanDocument: z.ZodType<Document> = z
  .strictObject({
    kind: z.enum(["register-certificate", "officer-identity"]).meta({ title: "Kind / 種類" }),
    officer: z.string().min(1).max(500).optional().meta({ title: "Officer / 役員" }),
    madeOn: legalDate().optional().meta({ title: "Made on / 作成の日" }),
    validUntil: legalDate().optional().meta({ title: "Valid until / 有効期限" }),
  })
  .check((context) => {
    const { madeOn, validUntil } = context.value;
    if (madeOn !== undefined && validUntil !== undefined && validUntil < madeOn)
      refuse(context, { ...invalidBeforeMade(["validUntil"]), basis: at("act:52:1") });
  })
  .meta({ title: "Paper / 添付書類", description: "Register certificate or proof of identity. 登記事項証明書又は本人を証する書類。" });

/** A party with its papers. 供給者等. */
export type PlanParty = PartyOfPlan;
/** A party with its papers. 供給者等. */
export const PlanParty: z.ZodType<PartyOfPlan> = z
  .strictObject({
    party: Party.optional(),
    documents: z.array(PlanDocument).max(most).optional().meta({ title: "Papers / 添付書類" }),
  })
  .meta({ title: "Party of the plan / 供給者等", description: "A party and the papers for it. 当事者及び添付書類。" });

/** A component. 構成設備. */
export type PlanComponent = Component;
/** A component. 構成設備. */
export const PlanComponent: z.ZodType<Component> = z
  .strictObject({
    kind: text("Kind / 種類"),
    name: text("Name / 名称"),
    function: text("Function / 機能"),
    supplier: PlanParty.optional(),
    factories: z.array(Address).max(most).optional().meta({ title: "Factories / 工場又は事業場の所在地" }),
  })
  .meta({ title: "Component / 構成設備", description: "Kind, name, function, supplier, factories. 種類、名称、機能、供給者、工場。" });

const workPeriod = () =>
  z
    .strictObject({ from: legalDate().optional(), to: legalDate().optional() })
    .check((context) => {
      const { from, to } = context.value;
      if (from !== undefined && to !== undefined && to < from) refuse(context, { ...periodReversed(["to"]), basis: at("act:52:2") });
    })
    .meta({ title: "Time or period / 時期又は期間", description: "First and last day. 初日及び末日。" });

/** One subcontract at any tier. 再委託. */
export type Subcontract = SubcontractOfPlan;

const yes = (title: string) => z.boolean().optional().meta({ title });

/** One subcontract at any tier. 再委託. */
export const Subcontract: z.ZodType<SubcontractOfPlan> = z
  .strictObject({
    id: z.string().min(1).max(200).meta({ title: "Id / 識別子" }),
    awardedBy: z.string().min(1).max(200).meta({ title: "Given by / 再委託元" }),
    content: text("Content / 内容"),
    period: workPeriod().optional(),
    subcontractor: PlanParty.optional(),
    relief: z
      .strictObject({
        operatorCanKnowContent: yes("Operator can know the content / 内容を把握するための措置"),
        accessPreventionConfirmed: yes("Access prevention confirmed / 不正なアクセスの予防の確認"),
        auditConfirmed: yes("Audit confirmed / 監査の確認"),
        statedInPlan: yes("Stated in the plan / 計画書への記載"),
        proofAttached: yes("Proof attached / 証する書類の添付"),
      })
      .optional()
      .meta({ title: "Particulars left out / 届出の例外", description: "Both conditions, stated and proved. 要件、記載及び証明。" }),
  })
  .meta({
    title: "Subcontract / 再委託",
    description: "awardedBy: contractor, or the id of another subcontract. 委託の相手方又は他の再委託。",
  });

/** The plan of an introduction or outsourcing, in both forms. 導入等計画書. */
export type IntroductionPlan = Plan;
/** The plan of an introduction or outsourcing, in both forms; a draft may lack anything. 導入等計画書. */
export const IntroductionPlan = (() => {
  const both = {
    business: z
      .enum(businesses as [InfrastructureBusinessId, ...InfrastructureBusinessId[]])
      .optional()
      .meta({ title: "Business / 特定社会基盤事業" }),
    ministerialOrder: ministerialOrder().optional(),
    operator: Party.optional(),
    filedOn: legalDate().optional().meta({ title: "Filed on / 届出の日" }),
    facilityOutline: text("Outline of the facility / 特定重要設備の概要"),
    measures: z.array(z.string().min(1).max(20_000)).max(most).optional().meta({ title: "Measures / 講ずる措置" }),
    content: text("Content / 内容"),
    period: workPeriod().optional(),
  };
  return z
    .discriminatedUnion("form", [
      z.strictObject({
        form: z.literal("introduction"),
        ...both,
        supplier: PlanParty.optional(),
        factories: z.array(Address).max(most).optional().meta({ title: "Factories / 工場又は事業場の所在地" }),
        components: z.array(PlanComponent).max(most).optional().meta({ title: "Components / 構成設備" }),
      }),
      z.strictObject({
        form: z.literal("outsourcing"),
        ...both,
        contractor: PlanParty.optional(),
        subcontracts: z.array(Subcontract).max(most).optional().meta({ title: "Subcontracts / 再委託" }),
      }),
    ])
    .check((context) => {
      const plan = context.value as Plan;
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
    })
    .meta({
      title: "Plan of introduction, etc. / 導入等計画書",
      description: "Introduction or outsourcing of maintenance and operation. 導入又は重要維持管理等の委託。",
    });
})() as unknown as z.ZodType<Plan>;

function* partiesOf(plan: Plan): Generator<{ readonly path: readonly (string | number)[]; readonly party: PartyOfPlan }> {
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
function circles(subcontracts: readonly SubcontractOfPlan[], report: (issue: ReturnType<typeof circular>) => void): void {
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

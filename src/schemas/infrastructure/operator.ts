import * as z from "zod";
import type { DesignatedOperator as Operator } from "../../infrastructure/designated-operator";
import type { CriterionGroup, DesignationCriterion } from "../../infrastructure/designation-criterion";
import { businessNotListed } from "../../infrastructure/ministerial-orders";
import type { OperatorDesignationFacts as Facts } from "../../infrastructure/operator-designation-facts";
import { designationCriteria } from "../../infrastructure/tables/designation-criteria";
import { dated, type Source } from "../../kernel/dated";
import { defineIssue, type Issue } from "../../kernel/issue";
import { at } from "../../kernel/provision";
import type { InfrastructureBusinessId } from "../../ministers/infrastructure-business";
import { businessMinisters } from "../../ministers/tables/business-ministers";
import { CorporateNumber } from "../parties/corporate-number";
import { legalDate, percentage, refuse } from "../values";

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

/** The ids of every business, in the order of the register. */
const businessIds = [...new Set(businessMinisters.map((row) => row.business))] as const;

const ministersOf = dated(businessMinisters, ({ business }) => [business]);

/** A business of Order Art. 9. 特定社会基盤事業. */
const businessId: z.ZodType<InfrastructureBusinessId> = z
  .enum(businessIds as unknown as readonly [InfrastructureBusinessId, ...InfrastructureBusinessId[]])
  .meta({
    title: "Business / 特定社会基盤事業",
    description: "Id of a business that the Enforcement Order lists. 施行令第九条に掲げる事業。",
  });

const source = (): z.ZodType<Source> =>
  z
    .strictObject({
      grade: z.enum(["text", "official-summary", "secondary", "inferred"]).meta({ title: "Grade / 典拠の程度" }),
      read: z.string().min(1).max(1000).optional().meta({ title: "What was read / 参照したもの" }),
      checkedOn: legalDate().optional().meta({ title: "Checked on / 確認日" }),
      note: z.string().max(2000).optional().meta({ title: "Note / 注記" }),
    })
    .meta({
      title: "Source / 典拠",
      description: "Where it was read and how far it can be trusted. 典拠とその程度。",
    }) as z.ZodType<Source>;

const designation = () =>
  z
    .strictObject({
      business: businessId,
      designatedOn: legalDate().optional().meta({ title: "Designated on / 指定をした日" }),
      gazettedOn: legalDate().optional().meta({ title: "Gazetted on / 公示の日" }),
      noticeReceivedOn: legalDate().optional().meta({ title: "Notice received on / 指定の通知を受けた日" }),
      cancelledOn: legalDate().optional().meta({ title: "Cancelled on / 指定の解除の日" }),
      listedOn: legalDate().optional().meta({ title: "Day of the list / 一覧の日" }),
      source: source(),
    })
    .meta({ title: "Designation / 指定", description: "One designation for one business (Act Art. 50). 一の事業に係る指定。" });

type DesignationRecord = Operator["designations"][number];

/** A designated operator: one company, several designations. 特定社会基盤事業者. */
export type DesignatedOperator = Operator;
/** A designated operator: one company, several designations. 特定社会基盤事業者. */
export const DesignatedOperator: z.ZodType<Operator> = z
  .strictObject({
    nameJa: z.string().min(1).max(300).meta({ title: "Name / 名称" }),
    nameEn: z.string().min(1).max(300).optional().meta({ title: "English name / 英語名称" }),
    address: z.string().min(1).max(500).optional().meta({ title: "Address / 住所" }),
    corporateNumber: CorporateNumber.optional(),
    designations: z.array(designation()).min(1).max(100).meta({ title: "Designations / 指定" }),
  })
  .check((context) => {
    for (const issue of issuesOfDesignations(context.value.designations)) refuse(context, issue);
  })
  .meta({
    title: "Designated operator / 特定社会基盤事業者",
    description: "One company with its designations; duties run for each business apart. 事業者とその指定。",
  }) as z.ZodType<Operator>;

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

/**
 * Facts for `assessOperatorDesignation`, one form for each business. 指定基準に関する事実.
 *
 * Whether the business was listed on a day is for the rule, which knows the day.
 */
export type OperatorDesignationFacts = Facts;

const forms = [...businessIds, "medical" as const].map((business) =>
  z.strictObject({ business: z.literal(business), ...factsOf(business) }).meta({ title: `Facts on ${business} / 指定基準の事実` }),
);

/** Facts for `assessOperatorDesignation`, one form for each business. 指定基準に関する事実. */
export const OperatorDesignationFacts: z.ZodType<Facts> = z
  .discriminatedUnion("business", forms as [(typeof forms)[number], ...(typeof forms)[number][]])
  .meta({
    title: "Operator designation facts / 指定基準の事実",
    description:
      "The business and the facts of its order; amounts in yen, shares in percent, averages as the order says. 事業及び指定基準に関する事実。",
  }) as unknown as z.ZodType<Facts>;

/** One property for each condition of the criterion, over all its wordings. */
function factsOf(business: string): Record<string, z.ZodType> {
  const leaves = designationCriteria.flatMap((row) =>
    row.business === business && row.criterion !== undefined ? leavesOf(row.criterion) : [],
  );
  const facts = Object.fromEntries(leaves.map((leaf) => [leaf.fact, factOf(leaf)]));
  if (business === "credit-card") {
    const years = z.array(z.strictObject(facts).meta({ title: "Fiscal year / 年度" })).max(3);
    return { years: years.optional().meta({ title: "The three fiscal years / 直前の三年度" }) };
  }
  if (business === "lpg-import") {
    const reading = z.enum(["ratio", "percentage"]).optional();
    return { ...facts, shareRoundedOn: reading.meta({ title: "How the rounding is read / 四捨五入の読み方" }) };
  }
  return facts;
}

function factOf({ comparison, unit, measure, basis }: DesignationCriterion): z.ZodType {
  const title = { title: `${measure.en} / ${measure.ja}` };
  if (comparison === "is") return z.boolean().optional().meta(title);
  return (unit === "percent" ? percentage(basis) : z.number().min(0)).optional().meta(title);
}

function leavesOf(group: CriterionGroup): readonly DesignationCriterion[] {
  return group.of.flatMap((part) => ("of" in part ? leavesOf(part) : [part]));
}

import * as z from "zod";
import type { PlanChange as Change, PlanChangeFacts as Facts } from "../../supply/plan-change";
import { contradictionsBetween, contradictionsIn } from "../../supply/plan-change-issues";
import { refuse } from "../values";
import { MaterialId } from "./material";
import { SupplyPlanPeriod } from "./plan";

/** One change of a certified plan. 認定供給確保計画の変更. */
export type PlanChange = Change;
/** One change of a certified plan. 認定供給確保計画の変更. */
export const PlanChange: z.ZodType<Change> = z
  .discriminatedUnion("what", [
    z.strictObject({
      what: z.literal("name-or-address"),
      of: z.enum(["individual", "legal-person", "other-body"]).optional().meta({ title: "Whose name or address / 変更する者" }),
      substantial: z.boolean().optional().meta({ title: "In substance / 実質的な変更" }),
    }),
    z.strictObject({
      what: z.literal("period"),
      months: z.number().optional().meta({ title: "Months, signed / 月数（増減）" }),
      from: SupplyPlanPeriod.optional().meta({ title: "Period as certified / 変更前の実施期間" }),
      to: SupplyPlanPeriod.optional().meta({ title: "Period after the change / 変更後の実施期間" }),
    }),
    z.strictObject({
      what: z.literal("funds"),
      ratio: z
        .number()
        .optional()
        .meta({ title: "Change as a fraction, signed / 増減の割合", description: "0.1 is ten percent. 0.1は十パーセント。" }),
      fromYen: z.int().min(0).optional().meta({ title: "Amount as certified, in yen / 変更前の資金の額（円）" }),
      toYen: z.int().min(0).optional().meta({ title: "Amount after the change, in yen / 変更後の資金の額（円）" }),
      grantChanged: z
        .union([z.boolean(), z.enum(["by-support-corporation", "by-support-agency", "by-another"])])
        .optional()
        .meta({ title: "Grant changed / 助成金の額の変更" }),
    }),
    z.strictObject({
      what: z.literal("other"),
      substantial: z.boolean().optional().meta({ title: "In substance / 実質的な変更" }),
    }),
  ])
  .check((context) => {
    for (const issue of contradictionsIn({ ...context.value })) refuse(context, issue);
  })
  .meta({ title: "Change of a plan / 計画の変更", description: "Act Art. 10(1). 法第十条第一項。" });

/** The product of a plan and its changes. 変更の区分に係る事実. */
export type PlanChangeFacts = Facts;
/** The product of a plan and its changes. 変更の区分に係る事実. */
export const PlanChangeFacts: z.ZodType<Facts> = z
  .strictObject({
    material: MaterialId.optional(),
    changes: z.array(PlanChange).max(1000).meta({ title: "Changes / 変更" }),
  })
  .check((context) => {
    for (const issue of contradictionsBetween(context.value.changes.map((change) => ({ ...change })))) refuse(context, issue);
  })
  .meta({
    title: "Changes of a certified plan / 認定供給確保計画の変更",
    description: "Facts for classifyPlanChange. 判定に用いる事実。",
  });

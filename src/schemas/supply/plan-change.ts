import * as z from "zod";
import type { PlanChange as Change, PlanChangeFacts as Facts } from "../../supply/plan-change";
import { MaterialId } from "./material";

/** One change of a certified plan. 認定供給確保計画の変更. */
export type PlanChange = Change;
/** One change of a certified plan. 認定供給確保計画の変更. */
export const PlanChange: z.ZodType<Change> = /* @__PURE__ */ (() =>
  z
    .discriminatedUnion("what", [
      z.strictObject({
        what: z.literal("name-or-address"),
        of: z.enum(["individual", "legal-person", "other-body"]).optional().meta({ title: "Whose name or address / 変更する者" }),
        substantial: z.boolean().optional().meta({ title: "In substance / 実質的な変更" }),
      }),
      z.strictObject({
        what: z.literal("period"),
        months: z.number().optional().meta({ title: "Months, signed / 月数（増減）" }),
      }),
      z.strictObject({
        what: z.literal("funds"),
        ratio: z
          .number()
          .optional()
          .meta({ title: "Change as a fraction, signed / 増減の割合", description: "0.1 is ten percent. 0.1は十パーセント。" }),
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
    .meta({ title: "Change of a plan / 計画の変更", description: "Act Art. 10(1). 法第十条第一項。" }))();

/** The product of a plan and its changes. 変更の区分に係る事実. */
export type PlanChangeFacts = Facts;
/** The product of a plan and its changes. 変更の区分に係る事実. */
export const PlanChangeFacts: z.ZodType<Facts> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      material: MaterialId.optional(),
      changes: z.array(PlanChange).max(1000).meta({ title: "Changes / 変更" }),
    })
    .meta({
      title: "Changes of a certified plan / 認定供給確保計画の変更",
      description: "Facts for classifyPlanChange. 判定に用いる事実。",
    }))();

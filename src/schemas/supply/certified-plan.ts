import * as z from "zod";
import type { CertifiedPlanRecord as Plan } from "../../supply/certified-plan";
import { certifiedPlanIssues } from "../../supply/certified-plan";
import { legalDate, refuse } from "../values";
import { bilingual, MaterialId, ministers, source } from "./material";

/**
 * A certified plan as published. 認定供給確保計画の記録.
 *
 * Refused where the product, or a part of it, was not designated on the day of certification (or of the announcement where only that
 * is known), where the minister was not competent, and where days are out of order.
 *
 * @category Schemas
 * @since 0.1.0
 */
export type CertifiedPlanRecord = Plan;
/** A certified plan as published. 認定供給確保計画の記録. */
export const CertifiedPlanRecord: z.ZodType<Plan> = z
  .strictObject({
    id: z.string().min(1).meta({ title: "Id / 識別子" }),
    operators: z.array(z.string().min(1)).min(1).meta({ title: "Operators / 認定供給確保事業者" }),
    joint: z.boolean().nullish().meta({ title: "Joint / 共同" }),
    sameIndustry: z.boolean().nullish().meta({ title: "Same line of business / 同一の業種" }),
    material: MaterialId,
    parts: z.array(z.string().min(1)).optional().meta({ title: "Parts / 対象の部分" }),
    subject: bilingual().optional(),
    certifiedOn: legalDate().nullish().meta({ title: "Certified on / 認定の日" }),
    announcedOn: legalDate().nullish().meta({ title: "Announced on / 公表の日" }),
    changesCertifiedOn: z.array(legalDate()).optional().meta({ title: "Changes certified on / 変更の認定の日" }),
    announcesChange: z.boolean().optional().meta({ title: "Announces a change / 変更の公表" }),
    ministers: ministers(),
    certificationNumber: z.string().min(1).optional().meta({ title: "Certification number / 供給確保計画認定番号" }),
    amounts: z
      .array(
        z.strictObject({
          yen: z.int().min(0),
          comparison: z.enum(["exactly", "about", "at-most", "more-than"]),
          of: z.enum(["project-cost", "maximum-grant", "not-stated"]),
          covers: z.enum(["plan", "announcement"]),
        }),
      )
      .optional()
      .meta({ title: "Amounts / 金額" }),
    plansAnnounced: z.int().min(1).optional().meta({ title: "Plans announced together / 同時に公表された計画の数" }),
    source: source(),
  })
  .check((context) => {
    for (const issue of certifiedPlanIssues(context.value)) refuse(context, issue);
  })
  .meta({ title: "Certified plan / 認定供給確保計画", description: "A published certification with its source. 公表された認定。" });

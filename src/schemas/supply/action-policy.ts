import * as z from "zod";
import { defineIssue } from "../../kernel/issue";
import { at } from "../../kernel/provision";
import type { ActionPolicy as Policy } from "../../supply/action-policy";
import type { PolicyTarget as Target } from "../../supply/policy-target";
import { Citation } from "../law/index";
import { legalDate, refuse } from "../values";
import { bilingual, dated, MaterialId, ministers } from "./material";

const targetWithoutUnit = defineIssue(
  "target-without-unit",
  {
    ja: "数値目標には指標、単位及び数値のすべてが必要です。",
    en: "A numeric target needs its metric, its unit and its value.",
  },
  at("act:8:2:3"),
);

const targetBeforeBase = defineIssue("target-year-before-base-year", {
  ja: "目標年が基準年より前です。",
  en: "The target year is before the base year.",
});

const serviceIds = ["submarine-cable-laying", "satellite-launch"] as const;

const targetShape = () => ({
  of: bilingual(),
  service: z.enum(serviceIds).optional(),
  metric: z
    .enum([
      "production-capacity",
      "provision-capacity",
      "stock",
      "surplus-supply",
      "sales",
      "share-of-demand",
      "availability",
      "lead-time",
      "downtime",
    ])
    .optional(),
  unit: z.string().min(1).optional(),
  value: z.number().min(0).optional(),
  comparison: z.enum(["at-least", "about", "more-than", "at-most", "exactly"]).optional(),
  baseYear: z.int().min(1900).max(2200).optional(),
  baseValue: z.number().min(0).optional(),
  targetYear: z.int().min(1900).max(2200).optional(),
  fiscalYear: z.boolean().optional(),
});

function checkTarget(context: z.core.ParsePayload<Target>): void {
  const { metric, unit, value, baseYear, targetYear } = context.value;
  const given = [metric, unit, value].filter((part) => part !== undefined).length;
  if (given > 0 && given < 3) {
    refuse(context, targetWithoutUnit([metric === undefined ? "metric" : unit === undefined ? "unit" : "value"]));
  }
  if (baseYear !== undefined && targetYear !== undefined && targetYear < baseYear) refuse(context, targetBeforeBase(["targetYear"]));
}

/**
 * A target of an action policy, for a product or for a service. 目標.
 *
 * @category Schemas
 * @since 0.1.0
 */
export type PolicyTarget = Target;
/** A target of an action policy, for a product or for a service. 目標. */
export const PolicyTarget: z.ZodType<Target> = z.strictObject(targetShape()).check(checkTarget).meta({
  title: "Target / 取組の目標",
  description: "Metric, unit, value, base year and target year, or words. 指標・単位・数値・基準年・目標年。",
});

/**
 * The action policy for one product, as far as known. 安定供給確保取組方針.
 *
 * @category Schemas
 * @since 0.1.0
 */
export type ActionPolicy = Policy;
/** The action policy for one product, as far as known. 安定供給確保取組方針. */
export const ActionPolicy: z.ZodType<Policy> = z
  .strictObject({
    material: MaterialId,
    competentMinisters: ministers(),
    scope: z.array(z.strictObject({ material: MaterialId, what: bilingual(), ...dated() })),
    targets: z.array(z.strictObject({ material: MaterialId, ...targetShape(), ...dated() }).check(checkTarget)),
    measures: z
      .array(
        z.strictObject({
          what: bilingual(),
          term: z.strictObject({ months: z.int().min(1).optional(), limit: legalDate().optional() }).optional(),
        }),
      )
      .exactOptional(),
    revisions: z.array(z.strictObject({ material: MaterialId, change: bilingual(), ...dated() })),
    content: z.enum(["in-part", "not-read"]),
    basis: Citation,
    grade: z.enum(["text", "official-summary", "secondary", "inferred"]),
    gaps: z.array(z.string().min(1)),
  })
  .meta({ title: "Action policy / 安定供給確保取組方針", description: "Act Art. 8. 法第八条。" });

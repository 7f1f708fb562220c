import * as z from "zod";
import type { OverseasProjectFacts as Facts } from "../../overseas/certification";
import type { OverseasProjectPlan as Plan } from "../../overseas/overseas-project";

const kinds = ["international-transport-network", "essential-service-facilities", "critical-technology-deployment", "other"] as const;

/** A plan for an overseas project, as far as its contents are known. 特定海外事業計画. */
export type OverseasProjectPlan = Plan;

const supportSought = () =>
  z
    .array(z.enum(["information-and-advice", "jbic-loan", "jbic-subordinated-investment"]))
    .max(3)
    .optional()
    .meta({ title: "Support sought / 求める支援" });
const text = (title: string) => z.string().min(1).max(20_000).optional().meta({ title });

/** A plan for an overseas project, as far as its contents are known. 特定海外事業計画. */
export const OverseasProjectPlan: z.ZodType<Plan> = z
  .strictObject({
    applicant: text("Applicant / 申請者"),
    target: z.enum(kinds).optional().meta({ title: "Kind of project / 類型" }),
    places: z.array(z.string().min(1).max(200)).max(1000).optional().meta({ title: "Places / 実施地域" }),
    description: text("What is done / 事業の内容"),
    implementationStructure: text("Structure / 実施体制"),
    funding: text("Funding / 資金"),
    informationManagement: text("Information management / 情報の管理体制"),
    considerations: z
      .strictObject({
        technologyLeak: text("Against the leak of technology / 技術流出の防止"),
        benefitToJapan: text("Benefit to Japan / 国内への裨益"),
        humanRights: text("Human rights / 人権"),
      })
      .optional()
      .meta({ title: "Considerations / 配慮事項" }),
    supportSought: supportSought(),
  })
  .meta({
    title: "Overseas project plan / 特定海外事業計画",
    description: "Contents known from summaries; the law was not read, nothing is marked as required. 要約から知られる事項のみ。",
  });

/** Facts for `assessOverseasProject`. 認定の確認事項. */
export type OverseasProjectFacts = Facts;
/** Facts for `assessOverseasProject`. 認定の確認事項. */
export const OverseasProjectFacts: z.ZodType<Facts> = z
  .strictObject({
    target: z.enum(kinds).optional().meta({ title: "Kind of project / 類型" }),
    conformsToGuideline: z.boolean().optional().meta({ title: "Conforms to the guideline / 基本指針への適合" }),
    implementationStructure: z.boolean().optional().meta({ title: "Structure / 実施体制" }),
    funding: z.boolean().optional().meta({ title: "Funding / 資金" }),
    informationManagement: z.boolean().optional().meta({ title: "Information management / 情報の管理体制" }),
    supportSought: supportSought(),
  })
  .meta({ title: "Overseas project facts / 特定海外事業の事実", description: "The checks of certification. 認定の確認事項。" });

import * as z from "zod";
import type { FairTradeCommissionFacts as CommissionFacts } from "../../supply/fair-trade-commission-opinion";
import type { PlanCertificationApplication as Certification, PlanMeasureFacts as Measures } from "../../supply/plan-certification";
import { contradictionsInCertification } from "../../supply/plan-certification";
import type { HindranceReportFacts as Hindrance } from "../../supply/plan-reports";
import type { PlanRevocationFacts as Revocation } from "../../supply/plan-revocation";
import { refuse } from "../values";
import { MaterialId } from "./material";

const fact = (title: string) => z.boolean().optional().meta({ title });

/** Measures that a plan contains. 措置. */
export type PlanMeasureFacts = Measures;
/** Measures that a plan contains. 措置. */
export const PlanMeasureFacts: z.ZodType<Measures> = z
  .strictObject({
    extraProductionOrStockRelease: fact("Extra production or stock release / 増産又は放出"),
    substitutes: fact("Substitutes / 代替物資"),
    otherSources: fact("Other sources / 供給源の多様化"),
    otherWhenTight: fact("Other when supply is tight / その他の需給ひっ迫時の措置"),
    supplyCapacityInvestment: fact("Capacity to supply / 供給能力"),
    serviceCapacityInvestment: fact("Capacity to provide a service / 役務の提供能力"),
    dependenceReduction: fact("Reduction of dependence / 依存の低減"),
  })
  .meta({ title: "Measures / 措置", description: "Act Art. 9(4)(iv). 法第九条第四項第四号。" });

/** What the minister looks at when a plan asks for certification. 認定の要件に係る事実. */
export type PlanCertificationApplication = Certification;
/** What the minister looks at when a plan asks for certification. 認定の要件に係る事実. */
export const PlanCertificationApplication: z.ZodType<Certification> = z
  .strictObject({
    material: MaterialId.optional(),
    concernsIndispensableService: fact("Concerns an indispensable service / 供給不可欠役務に関する計画"),
    fitsActionPolicy: fact("Fits the action policy / 取組方針に照らし適切"),
    runsPolicyPeriod: fact("Runs the policy's period / 期間以上"),
    endsWithinPolicyLimit: fact("Within the policy's time limit / 期限内"),
    structureAdequate: fact("Structure / 実施体制"),
    fundingAdequate: fact("Funding / 資金"),
    measures: PlanMeasureFacts.optional(),
    informationManagementInPlace: fact("Information management / 情報管理体制"),
    joint: fact("Joint / 共同"),
    sameIndustry: fact("Same industry / 同一の業種"),
    fairCompetitionKept: fact("Fair competition / 適正な競争"),
    undulyHarmsConsumersOrRelatedBusinesses: fact("Undue harm / 利益を不当に害するおそれ"),
  })
  .check((context) => {
    for (const issue of contradictionsInCertification(context.value)) refuse(context, issue);
  })
  .meta({ title: "Facts on certification / 認定の要件に係る事実", description: "Act Art. 9(4). 法第九条第四項。" });

/** Facts on the Fair Trade Commission's part. 公正取引委員会との関係. */
export type FairTradeCommissionFacts = CommissionFacts;
/** Facts on the Fair Trade Commission's part. 公正取引委員会との関係. */
export const FairTradeCommissionFacts: z.ZodType<CommissionFacts> = z
  .strictObject({
    joint: fact("Joint / 共同"),
    sameIndustry: fact("Same industry / 同一の業種"),
    opinionAsked: fact("Opinion asked / 意見の求め"),
    certified: fact("Certified / 認定"),
  })
  .meta({ title: "Fair Trade Commission / 公正取引委員会との関係", description: "Act Art. 29. 法第二十九条。" });

/** Facts on how a certified plan is carried out. 取消事由に係る事実. */
export type PlanRevocationFacts = Revocation;
/** Facts on how a certified plan is carried out. 取消事由に係る事実. */
export const PlanRevocationFacts: z.ZodType<Revocation> = z
  .strictObject({
    actsAccordingToPlan: fact("Acts according to the plan / 計画に従った取組"),
    meetsRequirements: fact("Meets the requirements / 要件への適合"),
  })
  .meta({ title: "Revocation / 認定の取消し", description: "Act Art. 11. 法第十一条。" });

/** Facts on a hindrance to a certified plan. 取組の実施の支障. */
export type HindranceReportFacts = Hindrance;
/** Facts on a hindrance to a certified plan. 取組の実施の支障. */
export const HindranceReportFacts: z.ZodType<Hindrance> = z
  .strictObject({
    material: MaterialId.optional(),
    seriousHindrance: fact("Serious hindrance / 著しい支障"),
    seriousHindranceFeared: fact("Serious hindrance feared / 著しい支障のおそれ"),
    filesCooperationRequest: fact("Request for cooperation / 協力の求めの申出"),
  })
  .meta({ title: "Hindrance / 取組の実施の支障", description: "Facts for assessHindranceReport. 判定に用いる事実。" });

import * as z from "zod";
import {
  type IntroductionDutyFacts as Facts,
  issuesOfIntroduction,
  type IntroductionSupplier as Supplier,
  type UrgencyFacts as Urgency,
} from "../../infrastructure/introduction-duty";
import { legalDate, refuse } from "../values";
import { governingOrderProperties, refuseOtherOrder } from "./introduction-plan";

/** From whom the facility comes, or to whom the work is given. */
export type IntroductionSupplier = Supplier;
/** From whom the facility comes, or to whom the work is given. */
export const IntroductionSupplier: z.ZodType<Supplier> = z
  .strictObject({
    kind: z
      .enum([
        "company",
        "individual",
        "state-organ",
        "local-government",
        "incorporated-administrative-agency",
        "local-incorporated-administrative-agency",
        "public-university-corporation",
        "operator-itself",
      ])
      .nullish()
      .meta({ title: "Kind / 種類" }),
    relation: z
      .enum(["subsidiary", "parent", "sister", "unrelated"])
      .nullish()
      .meta({ title: "Relation to the operator / 事業者との関係" }),
  })
  .meta({ title: "Supplier or contractor / 供給者・委託の相手方", description: "Kind and relation. 種類及び関係。" });

/** What makes an introduction urgent and unavoidable. 緊急やむを得ない場合. */
export type UrgencyFacts = Urgency;
/** What makes an introduction urgent and unavoidable. 緊急やむを得ない場合. */
export const UrgencyFacts: z.ZodType<Urgency> = z
  .strictObject({
    serviceAtRisk: z.boolean().nullish().meta({ title: "Service at risk / 役務の提供に支障のおそれ" }),
    causedToEvade: z.boolean().nullish().meta({ title: "Caused to escape the duty / 免れる目的で生じさせた" }),
    noOtherWay: z.boolean().nullish().meta({ title: "Needed, no other way / 必要かつ他に適当な方法がない" }),
  })
  .meta({ title: "Urgency / 緊急やむを得ない場合", description: "The three elements of the orders' Art. 10. 命令第十条の要件。" });

/** Facts for `assessIntroductionDuty`. 届出義務の判定に用いる事実. */
export type IntroductionDutyFacts = Facts;
/** Facts for `assessIntroductionDuty`. 届出義務の判定に用いる事実. */
export const IntroductionDutyFacts: z.ZodType<Facts> = z
  .strictObject({
    designated: z.boolean().nullish().meta({ title: "Designated / 指定を受けている" }),
    designatedOn: legalDate().nullish().meta({ title: "Designation received on / 指定を受けた日" }),
    facilityBecameCriticalOn: legalDate().nullish().meta({ title: "Facility became critical on / 特定重要設備となった日" }),
    workBecameCriticalOn: legalDate().nullish().meta({ title: "Work became critical on / 重要維持管理等となった日" }),
    amendmentInForce: z
      .enum(["from-a-fixed-day", "from-promulgation"])
      .nullish()
      .meta({ title: "How the amendment came into force / 改正の施行の仕方" }),
    act: z.enum(["introduction", "outsourcing", "neither"]).nullish().meta({ title: "What is planned / 導入・委託の別" }),
    criticalFacility: z.boolean().nullish().meta({ title: "Critical facility / 特定重要設備" }),
    supplier: IntroductionSupplier.nullish(),
    containsOutsidersCriticalFacility: z
      .boolean()
      .nullish()
      .meta({ title: "An outsider's critical facility is built in / 政令で定める者以外の者の特定重要設備の組込み" }),
    startsOn: legalDate().nullish().meta({ title: "Introduced or started on / 導入又は開始の日" }),
    urgent: UrgencyFacts.nullish(),
    ...governingOrderProperties(),
    evidence: z.string().max(20_000).nullish().meta({ title: "Evidence / 根拠資料" }),
  })
  .check((context) => {
    refuseOtherOrder(context, context.value);
    for (const issue of issuesOfIntroduction(context.value)) refuse(context, issue);
  })
  .meta({
    title: "Facts of an introduction / 導入等の事実",
    description: "Seen from one designation. A fact left out is not known. 一の指定ごと。記載のない事実は不明とする。",
  });

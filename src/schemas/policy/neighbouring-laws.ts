import * as z from "zod";
import type { ClearanceHistory as Clearance } from "../../neighbours/clearance";
import type { SpecialInfrastructureOperatorFacts as Operator } from "../../neighbours/cyber";
import type { DeemedExportFacts as DeemedExport, ForeignInvestmentHistory as Investment } from "../../neighbours/foreign-exchange";
import { foreignInvestmentEvents } from "../../neighbours/foreign-exchange";
import type { LandContractFacts as Land } from "../../neighbours/land";
import { possible } from "../history";
import { legalDate } from "../zod";

const fact = (title: string) => z.boolean().optional().meta({ title });

/** A clearance, for `clearanceValidity`. 適性評価. */
export type ClearanceHistory = Clearance;
/** A clearance, for `clearanceValidity`. 適性評価. */
export const ClearanceHistory: z.ZodType<Clearance> = z
  .strictObject({
    kind: z.enum(["important-economic-security-information", "specially-designated-secret"]).meta({ title: "Kind / 種類" }),
    notifiedOn: legalDate(),
    earlierNotifiedOn: legalDate().optional(),
  })
  .meta({ title: "Clearance / 適性評価", description: "The notices from which a clearance runs. 適性評価の結果の通知。" });

/** Facts for `assessSpecialInfrastructureOperator`. 特別社会基盤事業者. */
export type SpecialInfrastructureOperatorFacts = Operator;
/** Facts for `assessSpecialInfrastructureOperator`. 特別社会基盤事業者. */
export const SpecialInfrastructureOperatorFacts: z.ZodType<Operator> = z
  .strictObject({
    designatedUnderArticle50: fact("Designated under Art. 50(1) / 特定社会基盤事業者"),
    usesSpecifiedComputer: fact("Uses a specified critical computer / 特定重要電子計算機の使用"),
  })
  .meta({
    title: "Special infrastructure operator facts / 特別社会基盤事業者の事実",
    description: "Facts on an operator under the Act on active cyber defence. サイバー対処能力強化法に関する事実。",
  });

/** Facts for `assessDeemedExport`. みなし輸出. */
export type DeemedExportFacts = DeemedExport;
/** Facts for `assessDeemedExport`. みなし輸出. */
export const DeemedExportFacts: z.ZodType<DeemedExport> = z
  .strictObject({
    recipientIsResident: fact("Resident / 居住者"),
    underForeignContract: fact("Category 1 / 類型一"),
    domesticDirectionGoesFirst: fact("Direction of a Japanese employer goes first / 日本法人の指揮命令等の優先"),
    foreignCorporationOfGroup: fact("Foreign corporation of the group / グループ外国法人等"),
    foreignShareOfIncome: z.number().min(0).max(1).optional().meta({ title: "Category 2: share of income, 0 to 1 / 類型二 所得の割合" }),
    underForeignInstructions: fact("Category 3 / 類型三"),
  })
  .meta({
    title: "Deemed export facts / みなし輸出の事実",
    description:
      "Facts on giving technology to a resident who is under foreign influence. 特定類型に該当する居住者への技術の提供に関する事実。",
  });

/** A notification of inward investment, for `foreignInvestmentTimeline`. 対内直接投資等. */
export type ForeignInvestmentHistory = Investment;
/** A notification of inward investment, for `foreignInvestmentTimeline`. 対内直接投資等. */
export const ForeignInvestmentHistory: z.ZodType<Investment> = z
  .strictObject({
    receivedOn: legalDate(),
    shortenedTo: legalDate().optional(),
    extended: fact("Extended / 延長"),
    councilNeedsMoreTime: fact("Council needs more time / 審議会の申出"),
    recommendationReceivedOn: legalDate().optional(),
    acceptedOn: legalDate().optional(),
  })
  .check(possible(foreignInvestmentEvents))
  .meta({
    title: "Foreign investment history / 対内直接投資等の届出の経過",
    description: "What happened to one notification. 一件の届出の経過。",
  });

/** Facts for `assessLandNotice`. 土地等売買等契約. */
export type LandContractFacts = Land;
/** Facts for `assessLandNotice`. 土地等売買等契約. */
export const LandContractFacts: z.ZodType<Land> = z
  .strictObject({
    area: z.enum(["special-monitored-area", "monitored-area", "none"]).optional().meta({ title: "Area / 区域" }),
    squareMetres: z.number().min(0).optional().meta({ title: "Square metres / 平方メートル" }),
    transfersOwnership: fact("Transfers ownership / 所有権等の移転"),
    exemptContract: fact("Exempt / 適用除外"),
    throughConciliation: fact("Through conciliation / 民事調停等"),
  })
  .meta({
    title: "Land contract facts / 土地等売買等契約の事実",
    description: "Facts on a contract over land in a special area. 特別注視区域内の土地等に係る契約の事実。",
  });

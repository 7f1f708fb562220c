import * as z from "zod";
import { defineIssue } from "../../kernel/issue";
import { at } from "../../kernel/provision";
import type { CompensationClaim as Claim, CompensationFacts as Facts } from "../../patents/compensation";
import type { LaterApplicantFacts as Later } from "../../patents/later-applicant-licence";
import { refuse } from "../values";
import { fact, words } from "./facts";
import { SharingBusiness } from "./sharing";

/** The items of a claim do not add up to its total. */
export const breakdownDoesNotAddUp = defineIssue(
  "breakdown-does-not-add-up",
  { ja: "内訳の合計{sum}円が総額と一致しません。", en: "The items add up to {sum} yen, which is not the total." },
  at("cao-patent:12::1"),
);

const yen = (title: string) => z.int().min(0).meta({ title });

/** Claim for compensation (form 4). 補償請求書. */
export type CompensationClaim = Claim;
/** Claim for compensation (form 4). 補償請求書. */
export const CompensationClaim: z.ZodType<Claim> = z
  .strictObject({
    claimant: SharingBusiness,
    totalYen: yen("Total in yen / 補償請求額の総額"),
    breakdown: z
      .array(z.strictObject({ description: words("What the loss is / 損失の内容"), amountYen: yen("Amount in yen / 金額") }))
      .min(1)
      .max(10_000)
      .meta({ title: "Breakdown / 内訳" }),
    reason: words("Why compensation is claimed / 補償請求の理由"),
    supportingMaterials: z
      .array(words("Supporting material / 疎明資料"))
      .min(1)
      .max(10_000)
      .meta({ title: "Supporting materials / 疎明資料" }),
  })
  .check((context) => {
    const sum = context.value.breakdown.reduce((total, item) => total + item.amountYen, 0);
    if (sum !== context.value.totalYen) refuse(context, breakdownDoesNotAddUp(["totalYen"], { sum }));
  })
  .meta({
    title: "Claim for compensation / 補償請求書",
    description: "Act Art. 80(2); Cabinet Office Order No. 78 of 2023, Art. 12. 法第八十条第二項。",
  });

/** Facts for `assessCompensationClaim`. 損失の補償に関する事実. */
export type CompensationFacts = Facts;
/** Facts for `assessCompensationClaim`. 損失の補償に関する事実. */
export const CompensationFacts: z.ZodType<Facts> = z
  .strictObject({
    designatedOrOnceDesignated: fact("Designated, or once designated / 保全対象発明（解除又は満了を含む）"),
    lossSuffered: fact("A loss was suffered / 損失"),
    fromRefusedPermission: fact("From a permission not obtained / 許可を受けられなかったこと"),
    fromPermissionCondition: fact("From a condition of a permission / 許可の条件"),
    otherwiseFromDesignation: fact("Otherwise from the designation / その他保全指定を受けたこと"),
    ordinarilyArising: fact("Would ordinarily arise / 通常生ずべき損失"),
  })
  .meta({ title: "Compensation facts / 損失の補償の事実", description: "The elements of Art. 80(1). 法第八十条第一項の要件。" });

/** Facts for `assessLaterApplicantLicence`. 後願者の通常実施権に関する事実. */
export type LaterApplicantFacts = Later;
/** Facts for `assessLaterApplicantLicence`. 後願者の通常実施権に関する事実. */
export const LaterApplicantFacts: z.ZodType<Later> = z
  .strictObject({
    designatedApplicant: fact("Designated applicant / 指定特許出願人"),
    otherDesignated: fact("Another application was designated / 他の特許出願の保全指定"),
    otherUnpublishedUnderAct: fact("Kept unpublished by Art. 66(7) / 第六十六条第七項による非公開"),
    barredByEarlierApplication: fact("Barred by Patent Act Art. 29-2 / 特許法第二十九条の二"),
    knewOfBar: fact("Knew of the bar / 知っていた"),
    businessInJapan: fact("Business in Japan / 日本国内の事業"),
    preparationInJapan: fact("Preparation in Japan / 事業の準備"),
    refusalFinal: fact("Refusal is final / 拒絶の確定"),
  })
  .meta({ title: "Later applicant facts / 後願者の事実", description: "The elements of Art. 81(1). 法第八十一条第一項の要件。" });

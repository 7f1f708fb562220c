import type { Source } from "../../kernel/dated";
import { table } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import { at } from "../../kernel/provision";
import type { SpecialMeasure } from "../special-measure";

const first = "2022-08-01";
const custody = "2025-02-19";
const amended = "2026-09-18";
const read: Source = { grade: "text", read: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01" };
const unread: Source = {
  grade: "inferred",
  read: "Act Art. 44, text of 2026-06-01",
  note: "Art. 44 was amended on 2026-09-18; the wording was not read.",
};

const unlisted: Source = {
  grade: "inferred",
  read: "Act Art. 45, text of 2026-06-01; Order, text of 2026-06-01",
  note: "Not among the provisions listed as amended on 2026-09-18.",
};

type Rule = Omit<SpecialMeasure, "from" | "until" | "source" | "gap">;

/** Each rule has a stretch before 2026-09-18 and one since: Art. 44 was amended on that day, Art. 45 is not listed as amended. */
function beforeAndSince(
  rules: readonly Rule[],
  from: LegalDate,
  later: { readonly source: Source; readonly gap: string },
): readonly SpecialMeasure[] {
  return rules.flatMap((rule) => [{ ...rule, from, until: amended, source: read } as const, { ...rule, from: amended, ...later } as const]);
}

const ofArticle44 = { source: unread, gap: "act-38-2026-art-44" } as const;
const ofArticle45 = { source: unlisted, gap: "act-38-2026-unlisted" } as const;

/** Act Arts. 44 and 45 with the Order, by date. */
export const specialMeasureRows: readonly SpecialMeasure[] = table([
  ...beforeAndSince(
    [
      {
        id: "designation",
        text: {
          ja: "第三節から第七節までの措置では安定供給確保が困難と認めるときは、特別の対策を講ずる必要がある特定重要物資として指定することができる。",
          en: "Where the measures of Sections 3 to 7 do not suffice, the minister may designate the product as one that needs special measures.",
        },
        status: "operable",
        basis: at("act:44:1"),
        gaps: ["special-measures-use"],
      },
      {
        id: "consultation",
        text: {
          ja: "あらかじめ内閣総理大臣、財務大臣その他関係行政機関の長に協議する。",
          en: "The Prime Minister, the Minister of Finance and the heads of other agencies concerned are consulted first.",
        },
        status: "operable",
        basis: at("act:44:2"),
        also: [at("act:44:5"), at("act:44:9")],
      },
      {
        id: "public-notice",
        text: { ja: "指定した特定重要物資を公示する。", en: "The product is made known by public notice." },
        status: "operable",
        basis: at("act:44:3"),
        also: [at("act:44:5")],
      },
      {
        id: "lifting",
        text: { ja: "指定の事由がなくなったと認めるときは解除する。", en: "The designation is lifted when its reason is gone." },
        status: "operable",
        basis: at("act:44:4"),
      },
      {
        id: "stockpiling",
        text: {
          ja: "指定した特定重要物資又はその原材料等について備蓄その他の必要な措置を講ずる。",
          en: "The minister stockpiles the product or its inputs and takes other measures that are needed.",
        },
        status: "operable",
        basis: at("act:44:6"),
      },
      {
        id: "stockpiles-that-serve-both",
        text: {
          ja: "新型インフルエンザ等対策特別措置法第十条の備蓄と相互に兼ねることができる。",
          en: "One stockpile may also serve as that of Art. 10 of the Act on Special Measures for Pandemic Influenza.",
        },
        status: "operable",
        basis: at("act:44:7"),
      },
      {
        id: "stockpiles-that-serve-both-other-laws",
        text: {
          ja: "その他政令で定める法律に基づく備蓄と相互に兼ねることができる。",
          en: "One stockpile may also serve as that of another law named by Cabinet Order.",
        },
        status: "dormant",
        waitsFor: { ja: "政令で定める法律", en: "the laws, by Cabinet Order" },
        basis: at("act:44:7"),
      },
      {
        id: "release-below-market-price",
        text: {
          ja: "価格の著しい騰貴の場合に、時価より低い標準的な価格で譲渡し、貸し付け、又は使用させることができる。",
          en: "In a steep rise of prices the minister may sell, lend or let use the stock at the normal price from before the rise.",
        },
        status: "dormant",
        waitsFor: {
          ja: "国民の生存に必要不可欠なものとして政令で定める特定重要物資、手続及び価格",
          en: "the products essential to survival, the procedure and the price, by Cabinet Order",
        },
        basis: at("act:44:8"),
        also: [at("act:44:9")],
      },
    ],
    first,
    ofArticle44,
  ),
  {
    id: "facility-custody",
    text: {
      ja: "措置に必要な施設の管理を、指定する法人（施設委託管理者）に委託することができる。",
      en: "Custody of the facilities needed may be entrusted to a corporation that the minister designates.",
    },
    status: "dormant",
    waitsFor: { ja: "指定及び委託の手続", en: "the procedure of designation and entrusting, by Cabinet Order" },
    from: first,
    until: custody,
    basis: at("act:45:1"),
    source: read,
  },
  ...beforeAndSince(
    [
      {
        id: "facility-custody",
        text: {
          ja: "施設の管理を、申請により、業務を適正かつ確実に実施できると認めて指定した法人に委託することができる。",
          en: "Custody of the facilities may be entrusted to a corporation designated on its application, if it can do the work properly and surely.",
        },
        status: "operable",
        also: [at("order:8-2")],
        basis: at("act:45:1"),
      },
    ],
    custody,
    ofArticle45,
  ),
  {
    id: "custody-contract",
    text: { ja: "管理を委託する契約において定める事項", en: "What the contract of custody must settle" },
    status: "operable",
    contents: [
      { ja: "施設の内容、範囲及び所在地", en: "what the facility is, its extent and its place" },
      { ja: "委託の期間", en: "period of the custody" },
      { ja: "業務を開始すべき日", en: "day on which the work begins" },
      { ja: "特別特定重要物資等の品目", en: "the specially designated products or inputs concerned" },
      { ja: "施設委託管理者がとるべき措置", en: "measures that the custodian takes for stable supply" },
      { ja: "費用の負担区分", en: "who bears which cost" },
      { ja: "その他必要な事項", en: "whatever else is needed" },
    ],
    basis: at("order:8-3"),
    from: custody,
    source: { grade: "text", read: "Order Art. 8-3, texts of 2025-02-19 to 2026-06-01" },
  },

  ...beforeAndSince(
    [
      {
        id: "custody-rules",
        text: {
          ja: "施設委託管理業務規程を定め、主務大臣の認可を受ける。変更も同様とする。",
          en: "The custodian makes operating rules and has them, and their changes, approved by the minister.",
        },
        status: "operable",
        also: [at("act:45:4"), at("act:45:5"), at("act:45:6")],
        basis: at("act:45:3"),
      },
      {
        id: "custody-report",
        text: {
          ja: "毎事業年度終了後三月以内に事業報告書及び収支決算書を提出する。",
          en: "A business report and accounts are filed within three months after each business year.",
        },
        status: "operable",
        monthsAfterBusinessYear: 3,
        also: [at("act:45:8")],
        basis: at("act:45:7"),
      },
      {
        id: "custody-supervision",
        text: {
          ja: "監督上必要な命令、その違反等の場合の指定の取消し又は業務の停止",
          en: "Supervisory orders; where they are breached, revocation of the designation or suspension of the work",
        },
        status: "operable",
        also: [at("act:45:10")],
        basis: at("act:45:9"),
      },
    ],
    first,
    ofArticle45,
  ),
]);

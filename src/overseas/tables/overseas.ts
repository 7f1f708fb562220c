// Generated from data/overseas/overseas.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { OverseasConsideration, OverseasSupport, OverseasTarget } from "../overseas-project";

/** The three kinds of projects, as summaries of the basic guideline give them. */
export const overseasTargetRows: readonly OverseasTarget[] = table<readonly OverseasTarget[]>([
  {
    from: "2026-09-18",
    basis: at("act:85-2:1"),
    id: "international-transport-network",
    nameJa: "国際的な輸送網の強靱化に資する事業",
    nameEn: "projects that make the international transport network resilient",
    source: {
      grade: "secondary",
      read: {
        ja: "令和八年九月十一日の基本指針の要約及び内閣法制局が掲げる法律案の提案理由",
        en: "Summaries of the basic guideline of 2026-09-11; reason given for the bill by the Cabinet Legislation Bureau",
      },
    },
  },
  {
    from: "2026-09-18",
    basis: at("act:85-2:1"),
    id: "essential-service-facilities",
    nameJa: "特定社会基盤役務に用いられる海外の施設・設備に係る事業",
    nameEn: "facilities and equipment abroad used for specified essential infrastructure services",
    source: {
      grade: "secondary",
      read: { ja: "令和八年九月十一日の基本指針の要約", en: "Summaries of the basic guideline of 2026-09-11" },
    },
  },
  {
    from: "2026-09-18",
    basis: at("act:85-2:1"),
    id: "critical-technology-deployment",
    nameJa: "重要な技術の海外展開に係る事業",
    nameEn: "deployment abroad of important technologies",
    source: {
      grade: "secondary",
      read: { ja: "令和八年九月十一日の基本指針の要約", en: "Summaries of the basic guideline of 2026-09-11" },
      note: { ja: "要約は、「等」を付す。", en: "The summary adds 'and the like'." },
    },
  },
]);

/** What the guideline asks to consider. */
export const overseasConsiderationRows: readonly OverseasConsideration[] = table<readonly OverseasConsideration[]>([
  {
    from: "2026-09-18",
    basis: at("act:85-2:1"),
    decides: false,
    id: "technology-leak",
    nameJa: "重要技術の流出防止",
    nameEn: "keeping important technology from leaking",
    source: {
      grade: "secondary",
      read: { ja: "令和八年九月十一日の基本指針の要約", en: "Summaries of the basic guideline of 2026-09-11" },
    },
  },
  {
    from: "2026-09-18",
    basis: at("act:85-2:1"),
    decides: false,
    id: "benefit-to-japan",
    nameJa: "国内への裨益",
    nameEn: "benefit to Japan",
    source: {
      grade: "secondary",
      read: { ja: "令和八年九月十一日の基本指針の要約", en: "Summaries of the basic guideline of 2026-09-11" },
    },
  },
  {
    from: "2026-09-18",
    basis: at("act:85-2:1"),
    decides: false,
    id: "human-rights",
    nameJa: "人権への配慮",
    nameEn: "human rights",
    source: {
      grade: "secondary",
      read: { ja: "令和八年九月十一日の基本指針の要約", en: "Summaries of the basic guideline of 2026-09-11" },
    },
  },
]);

/** Support for certified projects, and what the Enforcement Order of the JBIC Act as amended shows of its frame. */
export const overseasSupportRows: readonly OverseasSupport[] = table<readonly OverseasSupport[]>([
  {
    from: "2026-09-18",
    id: "information-and-advice",
    basis: at("act:85-2"),
    nameJa: "主務大臣による情報の提供及び助言",
    nameEn: "information and advice of the competent minister",
    kind: "support",
    source: {
      grade: "secondary",
      read: { ja: "改正後の法の要約", en: "Summaries of the amended Act" },
      note: { ja: "この条を確認していない。", en: "The article was not read." },
    },
  },
  {
    from: "2026-09-18",
    id: "jbic-loan",
    basis: at("jbic-act:13-4:1"),
    nameJa: "国際協力銀行による貸付け",
    nameEn: "loans of the Japan Bank for International Cooperation",
    kind: "support",
    source: {
      grade: "secondary",
      read: {
        ja: "法律案の提案理由及び改正後の法の要約",
        en: "Reason given for the bill; summaries of the amended Act",
      },
    },
  },
  {
    from: "2026-09-18",
    id: "jbic-subordinated-investment",
    basis: at("jbic-act:13-4:1"),
    nameJa: "国際協力銀行による劣後出資",
    nameEn: "subordinated investment of the Japan Bank for International Cooperation",
    kind: "support",
    source: { grade: "secondary", read: { ja: "改正後の法の要約", en: "Summaries of the amended Act" } },
  },
  {
    from: "2026-09-18",
    id: "certified-project-business",
    basis: at("jbic-act:13-4:1"),
    nameJa: "認定特定海外事業促進業務",
    nameEn: "business of promoting certified overseas projects, a business of JBIC of its own",
    kind: "jbic-frame",
    source: {
      grade: "text",
      read: {
        ja: "令和八年九月十八日における株式会社国際協力銀行法施行令（これを引用する。）",
        en: "Enforcement Order of the JBIC Act (423CO0000000221) as in force 2026-09-18, which cites it",
      },
    },
  },
  {
    from: "2026-09-18",
    id: "third-account",
    basis: at("jbic-act:26-2"),
    nameJa: "一般業務及び特別業務と区分した勘定",
    nameEn: "an account beside those of the general and the special business",
    kind: "jbic-frame",
    source: {
      grade: "inferred",
      read: {
        ja: "令和八年九月十八日における株式会社国際協力銀行法施行令（平成二十三年政令第二百二十一号）",
        en: "Enforcement Order of the JBIC Act (423CO0000000221) as in force 2026-09-18",
      },
    },
  },
  {
    from: "2026-09-18",
    id: "surplus-reserve",
    basis: at("423CO0000000221:6"),
    nameJa: "各事業年度の剰余金のうち準備金として積み立てる割合",
    nameEn: "share of the year's surplus that goes to the reserve, until the reserve equals the account's capital",
    kind: "jbic-frame",
    value: { amount: 0.5, unit: "share-of-surplus" },
    source: {
      grade: "text",
      read: {
        ja: "令和八年九月十八日における株式会社国際協力銀行法施行令",
        en: "Enforcement Order of the JBIC Act as in force 2026-09-18",
      },
    },
  },
  {
    from: "2026-09-18",
    id: "subordinated-government-loan",
    basis: at("423CO0000000221:5-2"),
    nameJa: "劣後的政府貸付け",
    nameEn: "government loan to JBIC that counts as subordinated; what the Act does with it was not read",
    kind: "jbic-frame",
    value: { amount: 5, unit: "years" },
    conditions: [
      { ja: "担保がないこと", en: "no security" },
      {
        ja: "契約から五年を超える期間にわたり元本を返済しないこと",
        en: "no repayment of principal for more than five years from the contract",
      },
      {
        ja: "政府が債権の全部又は一部を免除しなければ債務を完済できず、目的の達成に著しい支障がある場合に、債務を消滅させて政府が株式を取得する旨の特約があること",
        en: "a covenant that the government takes shares for the debt where JBIC could not else pay in full and its aim would be gravely hindered",
      },
      {
        ja: "自己資本の充実に資するものとして主務大臣が定める基準に適合すること",
        en: "the competent minister's standard for debts that help own capital",
      },
    ],
    source: {
      grade: "text",
      read: {
        ja: "令和八年九月十八日における株式会社国際協力銀行法施行令",
        en: "Enforcement Order of the JBIC Act as in force 2026-09-18",
      },
    },
  },
]);

import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";

/** The three kinds of projects, as summaries of the basic guideline give them. */
export const overseasTargetRows = table([
  {
    id: "international-transport-network",
    nameJa: "国際的な輸送網の強靱化に資する事業",
    nameEn: "projects that make the international transport network resilient",
    from: "2026-09-18",
    basis: at("act:85-2:1"),
    source: {
      grade: "secondary",
      read: "Summaries of the basic guideline of 2026-09-11; reason given for the bill by the Cabinet Legislation Bureau",
    },
  },
  {
    id: "essential-service-facilities",
    nameJa: "特定社会基盤役務に用いられる海外の施設・設備に係る事業",
    nameEn: "facilities and equipment abroad used for specified essential infrastructure services",
    from: "2026-09-18",
    basis: at("act:85-2:1"),
    source: { grade: "secondary", read: "Summaries of the basic guideline of 2026-09-11" },
  },
  {
    id: "critical-technology-deployment",
    nameJa: "重要な技術の海外展開に係る事業",
    nameEn: "deployment abroad of important technologies",
    from: "2026-09-18",
    basis: at("act:85-2:1"),
    source: { grade: "secondary", read: "Summaries of the basic guideline of 2026-09-11", note: "The summary adds 'and the like' (等)." },
  },
]);

/** What the guideline asks to consider. */
export const overseasConsiderationRows = table([
  {
    id: "technology-leak",
    nameJa: "重要技術の流出防止",
    nameEn: "keeping important technology from leaking",
    decides: false,
    from: "2026-09-18",
    basis: at("act:85-2:1"),
    source: { grade: "secondary", read: "Summaries of the basic guideline of 2026-09-11" },
  },
  {
    id: "benefit-to-japan",
    nameJa: "国内への裨益",
    nameEn: "benefit to Japan",
    decides: false,
    from: "2026-09-18",
    basis: at("act:85-2:1"),
    source: { grade: "secondary", read: "Summaries of the basic guideline of 2026-09-11" },
  },
  {
    id: "human-rights",
    nameJa: "人権への配慮",
    nameEn: "human rights",
    decides: false,
    from: "2026-09-18",
    basis: at("act:85-2:1"),
    source: { grade: "secondary", read: "Summaries of the basic guideline of 2026-09-11" },
  },
]);

/** Support for certified projects, and what the Enforcement Order of the JBIC Act as amended shows of its frame. */
export const overseasSupportRows = table([
  {
    id: "information-and-advice",
    nameJa: "主務大臣による情報の提供及び助言",
    nameEn: "information and advice of the competent minister",
    kind: "support",
    from: "2026-09-18",
    basis: at("act:85-2"),
    source: { grade: "secondary", read: "Summaries of the amended Act", note: "The article was not read." },
  },
  {
    id: "jbic-loan",
    nameJa: "国際協力銀行による貸付け",
    nameEn: "loans of the Japan Bank for International Cooperation",
    kind: "support",
    from: "2026-09-18",
    basis: at("jbic-act:13-4:1"),
    source: { grade: "secondary", read: "Reason given for the bill; summaries of the amended Act" },
  },
  {
    id: "jbic-subordinated-investment",
    nameJa: "国際協力銀行による劣後出資",
    nameEn: "subordinated investment of the Japan Bank for International Cooperation",
    kind: "support",
    from: "2026-09-18",
    basis: at("jbic-act:13-4:1"),
    source: { grade: "secondary", read: "Summaries of the amended Act" },
  },
  {
    id: "certified-project-business",
    nameJa: "認定特定海外事業促進業務",
    nameEn: "business of promoting certified overseas projects, a business of JBIC of its own",
    kind: "jbic-frame",
    from: "2026-09-18",
    basis: at("jbic-act:13-4:1"),
    source: { grade: "text", read: "Enforcement Order of the JBIC Act (423CO0000000221) as in force 2026-09-18, which cites it" },
  },
  {
    id: "third-account",
    nameJa: "一般業務及び特別業務と区分した勘定",
    nameEn: "an account beside those of the general and the special business",
    kind: "jbic-frame",
    from: "2026-09-18",
    basis: at("jbic-act:26-2"),
    source: { grade: "inferred", read: "Enforcement Order of the JBIC Act (423CO0000000221) as in force 2026-09-18" },
  },
  {
    id: "surplus-reserve",
    nameJa: "各事業年度の剰余金のうち準備金として積み立てる割合",
    nameEn: "share of the year's surplus that goes to the reserve, until the reserve equals the account's capital",
    kind: "jbic-frame",
    value: { amount: 0.5, unit: "share-of-surplus" },
    from: "2026-09-18",
    basis: at("423CO0000000221:6"),
    source: { grade: "text", read: "Enforcement Order of the JBIC Act as in force 2026-09-18" },
  },
  {
    id: "subordinated-government-loan",
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
    from: "2026-09-18",
    basis: at("423CO0000000221:5-2"),
    source: { grade: "text", read: "Enforcement Order of the JBIC Act as in force 2026-09-18" },
  },
]);

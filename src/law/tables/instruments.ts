import type { LawId } from "../../kernel/citation";
import { table } from "../../kernel/dated";
import type { LegalDate } from "../../kernel/legal-date";
import type { BilingualText } from "../../kernel/text";

/** What kind of instrument a law is. 法律・政令・府省令. */
export type InstrumentKind = "act" | "cabinet-order" | "ministerial-order";

/** A law that the library knows by name. 法令. */
export interface Instrument {
  /** Law id of the e-Gov law register. */
  readonly id: LawId;
  readonly kind: InstrumentKind;
  /** The Act itself, an order under it, an Act that amended it, or a law that it stands beside. */
  readonly relation: "the-act" | "order" | "amending" | "related";
  /** Day of promulgation. 公布日. */
  readonly promulgatedOn: LegalDate;
  /** Law number, such as 令和四年法律第四十三号. */
  readonly number: BilingualText;
  /** Full name. 題名. */
  readonly name: BilingualText;
  /** Whether the English name is the one of the Japanese Law Translation database or this library's own rendering. */
  readonly englishName: "official" | "own";
  /** The name in daily use. 略称. */
  readonly shortName?: BilingualText;
  /** Which chapter of the Act an order under it fills. */
  readonly chapter?: "supply" | "infrastructure" | "patents";
  /** Ids of the known gaps that touch it. */
  readonly gaps?: readonly string[];
}

/** The Act, its orders, the Acts that amended it in substance, and the laws beside it. */
export const instrumentTable: readonly Instrument[] = table<readonly Instrument[]>([
  {
    id: "504AC0000000043",
    kind: "act",
    relation: "the-act",
    promulgatedOn: "2022-05-18",
    number: { ja: "令和四年法律第四十三号", en: "Act No. 43 of 2022" },
    name: {
      ja: "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律",
      en: "Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures",
    },
    englishName: "official",
    shortName: { ja: "経済安全保障推進法", en: "Economic Security Promotion Act" },
  },
  {
    id: "504CO0000000394",
    kind: "cabinet-order",
    relation: "order",
    promulgatedOn: "2022-12-23",
    number: { ja: "令和四年政令第三百九十四号", en: "Cabinet Order No. 394 of 2022" },
    name: {
      ja: "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律施行令",
      en: "Order for Enforcement of the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures",
    },
    englishName: "official",
    shortName: { ja: "経済安全保障推進法施行令", en: "Enforcement Order" },
  },
  {
    id: "504M60000042003",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2022-12-23",
    number: { ja: "令和四年内閣府・財務省令第三号", en: "Order of the Cabinet Office and the Ministry of Finance No. 3 of 2022" },
    name: {
      ja: "株式会社日本政策金融公庫の供給確保促進円滑化業務の実施に関し必要な事項を定める命令",
      en: "Order Prescribing Necessary Matters on Operations of the Japan Finance Corporation to Facilitate Ensuring of Supply",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "supply",
  },
  {
    id: "504M60000200075",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2022-12-28",
    number: { ja: "令和四年農林水産省令第七十五号", en: "Order of the Ministry of Agriculture, Forestry and Fisheries No. 75 of 2022" },
    name: {
      ja: "農林水産省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく供給確保計画の認定等に関する省令",
      en: "Order on Certification of Ensuring Supply Plans and Other Matters under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Ministry of Agriculture, Forestry and Fisheries",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "supply",
  },
  {
    id: "505M60000100008",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2023-01-19",
    number: { ja: "令和五年厚生労働省令第八号", en: "Order of the Ministry of Health, Labour and Welfare No. 8 of 2023" },
    name: {
      ja: "厚生労働省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく供給確保計画の認定等に関する省令",
      en: "Order on Certification of Ensuring Supply Plans and Other Matters under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Ministry of Health, Labour and Welfare",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "supply",
  },
  {
    id: "505M60000400003",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2023-01-19",
    number: { ja: "令和五年経済産業省令第三号", en: "Order of the Ministry of Economy, Trade and Industry No. 3 of 2023" },
    name: {
      ja: "経済産業省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく供給確保計画の認定等に関する省令",
      en: "Order on Certification of Ensuring Supply Plans and Other Matters under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Ministry of Economy, Trade and Industry",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "supply",
  },
  {
    id: "504M60000800093",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2022-12-28",
    number: {
      ja: "令和四年国土交通省令第九十三号",
      en: "Order of the Ministry of Land, Infrastructure, Transport and Tourism No. 93 of 2022",
    },
    name: {
      ja: "国土交通省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく供給確保計画の認定等に関する省令",
      en: "Order on Certification of Ensuring Supply Plans and Other Matters under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Ministry of Land, Infrastructure, Transport and Tourism",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "supply",
  },
  {
    id: "507M60000500001",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2025-12-26",
    number: {
      ja: "令和七年厚生労働省・経済産業省令第一号",
      en: "Order of the Ministry of Health, Labour and Welfare and the Ministry of Economy, Trade and Industry No. 1 of 2025",
    },
    name: {
      ja: "厚生労働省・経済産業省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく供給確保計画の認定等に関する省令",
      en: "Order on Certification of Ensuring Supply Plans and Other Matters under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Ministry of Health, Labour and Welfare and the Ministry of Economy, Trade and Industry",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "supply",
  },
  {
    id: "504M60000202017",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2022-12-28",
    number: {
      ja: "令和四年内閣府・農林水産省令第十七号",
      en: "Order of the Cabinet Office and the Ministry of Agriculture, Forestry and Fisheries No. 17 of 2022",
    },
    name: {
      ja: "内閣府・農林水産省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく安定供給確保支援法人に関する命令",
      en: "Order on Ensuring Stable Supply Support Corporations under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Cabinet Office and the Ministry of Agriculture, Forestry and Fisheries",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "supply",
  },
  {
    id: "504M60000802008",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2022-12-28",
    number: {
      ja: "令和四年内閣府・国土交通省令第八号",
      en: "Order of the Cabinet Office and the Ministry of Land, Infrastructure, Transport and Tourism No. 8 of 2022",
    },
    name: {
      ja: "内閣府・国土交通省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく安定供給確保支援法人に関する命令",
      en: "Order on Ensuring Stable Supply Support Corporations under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Cabinet Office and the Ministry of Land, Infrastructure, Transport and Tourism",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "supply",
  },
  {
    id: "507M60000502001",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2025-12-26",
    number: {
      ja: "令和七年内閣府・厚生労働省・経済産業省令第一号",
      en: "Order of the Cabinet Office, the Ministry of Health, Labour and Welfare and the Ministry of Economy, Trade and Industry No. 1 of 2025",
    },
    name: {
      ja: "内閣府・厚生労働省・経済産業省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく安定供給確保支援法人に関する命令",
      en: "Order on Ensuring Stable Supply Support Corporations under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Cabinet Office, the Ministry of Health, Labour and Welfare and the Ministry of Economy, Trade and Industry",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "supply",
  },
  {
    id: "505M60000002061",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2023-08-09",
    number: { ja: "令和五年内閣府令第六十一号", en: "Cabinet Office Order No. 61 of 2023" },
    name: {
      ja: "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく特定社会基盤事業者の指定等に関する内閣府令",
      en: "Cabinet Office Order on Designation of Specified Essential Infrastructure Service Providers under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures",
    },
    englishName: "official",
    chapter: "infrastructure",
  },
  {
    id: "505M60000008064",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2023-08-09",
    number: { ja: "令和五年総務省令第六十四号", en: "Order of the Ministry of Internal Affairs and Communications No. 64 of 2023" },
    name: {
      ja: "総務省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく特定社会基盤事業者等に関する省令",
      en: "Order on Specified Essential Infrastructure Service Providers and Other Matters under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Ministry of Internal Affairs and Communications",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "infrastructure",
  },
  {
    id: "505M60000012002",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2023-08-09",
    number: { ja: "令和五年内閣府・法務省令第二号", en: "Order of the Cabinet Office and the Ministry of Justice No. 2 of 2023" },
    name: {
      ja: "内閣府・法務省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく特定社会基盤事業者の指定等に関する命令",
      en: "Order on Designation of Specified Essential Infrastructure Service Providers and Other Matters under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Cabinet Office and the Ministry of Justice",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "infrastructure",
  },
  {
    id: "505M60000042006",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2023-08-09",
    number: { ja: "令和五年内閣府・財務省令第六号", en: "Order of the Cabinet Office and the Ministry of Finance No. 6 of 2023" },
    name: {
      ja: "内閣府・財務省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく特定社会基盤事業者の指定等に関する命令",
      en: "Order on Designation of Specified Essential Infrastructure Service Providers and Other Matters under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Cabinet Office and the Ministry of Finance",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "infrastructure",
  },
  {
    id: "505M60000052001",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2023-08-09",
    number: {
      ja: "令和五年内閣府・法務省・財務省令第一号",
      en: "Order of the Cabinet Office, the Ministry of Justice and the Ministry of Finance No. 1 of 2023",
    },
    name: {
      ja: "内閣府・法務省・財務省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく特定社会基盤事業者の指定等に関する命令",
      en: "Order on Designation of Specified Essential Infrastructure Service Providers and Other Matters under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Cabinet Office, the Ministry of Justice and the Ministry of Finance",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "infrastructure",
  },
  {
    id: "505M60000102006",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2023-08-09",
    number: {
      ja: "令和五年内閣府・厚生労働省令第六号",
      en: "Order of the Cabinet Office and the Ministry of Health, Labour and Welfare No. 6 of 2023",
    },
    name: {
      ja: "内閣府・厚生労働省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく特定社会基盤事業者の指定等に関する命令",
      en: "Order on Designation of Specified Essential Infrastructure Service Providers and Other Matters under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Cabinet Office and the Ministry of Health, Labour and Welfare",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "infrastructure",
  },
  {
    id: "505M60000202004",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2023-08-09",
    number: {
      ja: "令和五年内閣府・農林水産省令第四号",
      en: "Order of the Cabinet Office and the Ministry of Agriculture, Forestry and Fisheries No. 4 of 2023",
    },
    name: {
      ja: "内閣府・農林水産省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく特定社会基盤事業者の指定等に関する命令",
      en: "Order on Designation of Specified Essential Infrastructure Service Providers and Other Matters under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Cabinet Office and the Ministry of Agriculture, Forestry and Fisheries",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "infrastructure",
  },
  {
    id: "505M60000242002",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2023-08-09",
    number: {
      ja: "令和五年内閣府・財務省・農林水産省令第二号",
      en: "Order of the Cabinet Office, the Ministry of Finance and the Ministry of Agriculture, Forestry and Fisheries No. 2 of 2023",
    },
    name: {
      ja: "内閣府・財務省・農林水産省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく特定社会基盤事業者の指定等に関する命令",
      en: "Order on Designation of Specified Essential Infrastructure Service Providers and Other Matters under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Cabinet Office, the Ministry of Finance and the Ministry of Agriculture, Forestry and Fisheries",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "infrastructure",
  },
  {
    id: "505M60000400041",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2023-08-09",
    number: { ja: "令和五年経済産業省令第四十一号", en: "Order of the Ministry of Economy, Trade and Industry No. 41 of 2023" },
    name: {
      ja: "経済産業省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく特定社会基盤事業者等に関する省令",
      en: "Order on Specified Essential Infrastructure Service Providers and Other Matters under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Ministry of Economy, Trade and Industry",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "infrastructure",
  },
  {
    id: "505M60000800062",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2023-08-09",
    number: {
      ja: "令和五年国土交通省令第六十二号",
      en: "Order of the Ministry of Land, Infrastructure, Transport and Tourism No. 62 of 2023",
    },
    name: {
      ja: "国土交通省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく特定社会基盤事業者等に関する省令",
      en: "Order on Specified Essential Infrastructure Service Providers and Other Matters under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Ministry of Land, Infrastructure, Transport and Tourism",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "infrastructure",
  },
  {
    id: "505M60000002078",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2023-12-18",
    number: { ja: "令和五年内閣府令第七十八号", en: "Cabinet Office Order No. 78 of 2023" },
    name: {
      ja: "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく特許出願の非公開に関する内閣府令",
      en: "Cabinet Office Order on Non-Disclosure of Patent Applications under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures",
    },
    englishName: "own",
    gaps: ["official-english-text"],
    chapter: "patents",
  },
  {
    id: "505M60000402005",
    kind: "ministerial-order",
    relation: "order",
    promulgatedOn: "2023-12-18",
    number: { ja: "令和五年内閣府・経済産業省令第五号", en: "Order of the Cabinet Office and METI No. 5 of 2023" },
    name: {
      ja: "内閣府・経済産業省関係経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律に基づく特許出願の非公開に関する命令",
      en: "Order on Non-Disclosure of Patent Applications Under the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures Relating to the Cabinet Office and the Ministry of Economy, Trade and Industry",
    },
    englishName: "official",
    chapter: "patents",
  },
  {
    id: "508AC0000000038",
    kind: "act",
    relation: "amending",
    promulgatedOn: "2026-06-17",
    number: { ja: "令和八年法律第三十八号", en: "Act No. 38 of 2026" },
    name: {
      ja: "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律及び株式会社国際協力銀行法の一部を改正する法律",
      en: "Act Partially Amending the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures and the Japan Bank for International Cooperation Act",
    },
    englishName: "own",
    gaps: ["official-english-text"],
  },
  {
    id: "508AC0000000005",
    kind: "act",
    relation: "amending",
    promulgatedOn: "2026-03-31",
    number: { ja: "令和八年法律第五号", en: "Act No. 5 of 2026" },
    name: { ja: "関税定率法等の一部を改正する法律", en: "Act Partially Amending the Customs Tariff Act and Other Acts" },
    englishName: "own",
    gaps: ["official-english-text"],
  },
  {
    id: "506AC0000000028",
    kind: "act",
    relation: "amending",
    promulgatedOn: "2024-05-17",
    number: { ja: "令和六年法律第二十八号", en: "Act No. 28 of 2024" },
    name: {
      ja: "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律の一部を改正する法律",
      en: "Act Partially Amending the Act on the Promotion of Ensuring National Security Through Integrated Implementation of Economic Measures",
    },
    englishName: "own",
    gaps: ["official-english-text"],
  },
  {
    id: "129AC0000000089",
    kind: "act",
    relation: "related",
    promulgatedOn: "1896-04-27",
    number: { ja: "明治二十九年法律第八十九号", en: "Act No. 89 of 1896" },
    name: { ja: "民法", en: "Civil Code" },
    englishName: "official",
  },
  {
    id: "323AC1000000178",
    kind: "act",
    relation: "related",
    promulgatedOn: "1948-07-20",
    number: { ja: "昭和二十三年法律第百七十八号", en: "Act No. 178 of 1948" },
    name: { ja: "国民の祝日に関する法律", en: "Act on National Holidays" },
    englishName: "own",
    gaps: ["official-english-text"],
  },
  {
    id: "324AC0000000228",
    kind: "act",
    relation: "related",
    promulgatedOn: "1949-12-01",
    number: { ja: "昭和二十四年法律第二百二十八号", en: "Act No. 228 of 1949" },
    name: { ja: "外国為替及び外国貿易法", en: "Foreign Exchange and Foreign Trade Act" },
    englishName: "official",
  },
  {
    id: "334AC0000000121",
    kind: "act",
    relation: "related",
    promulgatedOn: "1959-04-13",
    number: { ja: "昭和三十四年法律第百二十一号", en: "Act No. 121 of 1959" },
    name: { ja: "特許法", en: "Patent Act" },
    englishName: "official",
  },
  {
    id: "363AC0000000091",
    kind: "act",
    relation: "related",
    promulgatedOn: "1988-12-13",
    number: { ja: "昭和六十三年法律第九十一号", en: "Act No. 91 of 1988" },
    name: { ja: "行政機関の休日に関する法律", en: "Act on Holidays of Administrative Organs" },
    englishName: "own",
    gaps: ["official-english-text"],
  },
  {
    id: "423AC0000000039",
    kind: "act",
    relation: "related",
    promulgatedOn: "2011-05-02",
    number: { ja: "平成二十三年法律第三十九号", en: "Act No. 39 of 2011" },
    name: { ja: "株式会社国際協力銀行法", en: "Japan Bank for International Cooperation Act" },
    englishName: "own",
    gaps: ["official-english-text"],
  },
  {
    id: "503AC0000000084",
    kind: "act",
    relation: "related",
    promulgatedOn: "2021-06-23",
    number: { ja: "令和三年法律第八十四号", en: "Act No. 84 of 2021" },
    name: {
      ja: "重要施設周辺及び国境離島等における土地等の利用状況の調査及び利用の規制等に関する法律",
      en: "Act on the Review and Regulation of the Use of Real Estate Surrounding Important Facilities and on Remote Territorial Islands",
    },
    englishName: "own",
    gaps: ["official-english-text"],
  },
  {
    id: "506AC0000000027",
    kind: "act",
    relation: "related",
    promulgatedOn: "2024-05-17",
    number: { ja: "令和六年法律第二十七号", en: "Act No. 27 of 2024" },
    name: {
      ja: "重要経済安保情報の保護及び活用に関する法律",
      en: "Act on the Protection and Utilization of Critical Economic Security Information",
    },
    englishName: "own",
    gaps: ["official-english-text"],
  },
  {
    id: "507AC0000000042",
    kind: "act",
    relation: "related",
    promulgatedOn: "2025-05-23",
    number: { ja: "令和七年法律第四十二号", en: "Act No. 42 of 2025" },
    name: {
      ja: "重要電子計算機に対する不正な行為による被害の防止に関する法律",
      en: "Act on the Prevention of Damage from Unauthorised Acts against Critical Computers",
    },
    englishName: "own",
    gaps: ["official-english-text"],
  },
]);

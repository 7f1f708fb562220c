// Generated from data/infrastructure/standing-reports.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { StandingReport } from "../standing-report";

/** The standing reports, and the powers to ask for reports and to inspect. */
export const standingReportRows: readonly StandingReport[] = table<readonly StandingReport[]>([
  {
    from: "2023-11-01",
    trigger: "by-itself",
    id: "credit-card-candidates",
    business: "credit-card",
    until: "2023-11-17",
    basis: at("meti:7:1"),
    to: "meti",
    what: {
      ja: "直前の三年度の末日における契約の数及び年間信用供与額",
      en: "contracts and credit given at the ends of the three fiscal years before",
    },
    due: { ja: "毎年度六月末日まで", en: "every fiscal year by the end of June" },
    form: "4",
    reaches: "not-designated",
    who: {
      ja: "登録包括信用購入あっせん業者等（登録少額を含む）で指定を受けていない者",
      en: "registered credit card operators (those registered for small amounts included) that are not designated",
    },
    thresholds: [
      {
        measure: { ja: "現に締結しているカード等会員契約の数", en: "card member contracts in force" },
        atLeast: 7_500_000,
        unit: "contracts",
        years: {
          ja: "直前の三年度（四月から翌年三月まで）のいずれかの末日",
          en: "the end of any of the three fiscal years (April to March) before the current one",
        },
      },
      {
        measure: { ja: "年間信用供与額", en: "credit given in the year" },
        atLeast: 3_000_000_000_000,
        unit: "yen",
        years: {
          ja: "直前の三年度（四月から翌年三月まで）のいずれかの末日",
          en: "the end of any of the three fiscal years (April to March) before the current one",
        },
      },
    ],
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    trigger: "by-itself",
    id: "credit-card-designated",
    business: "credit-card",
    until: "2023-11-17",
    basis: at("meti:7:2"),
    to: "meti",
    what: {
      ja: "直前の三年度の末日における契約の数及び年間信用供与額",
      en: "contracts and credit given at the ends of the three fiscal years before",
    },
    due: { ja: "毎年度六月末日まで", en: "every fiscal year by the end of June" },
    form: "4",
    reaches: "designated",
    who: { ja: "クレジットカードに係る特定社会基盤事業者", en: "designated credit card operators" },
    source: { grade: "text" },
  },
  {
    trigger: "by-itself",
    id: "credit-card-candidates",
    business: "credit-card",
    from: "2023-11-17",
    basis: at("meti:26:1"),
    to: "meti",
    what: {
      ja: "直前の三年度の末日における契約の数及び年間信用供与額",
      en: "contracts and credit given at the ends of the three fiscal years before",
    },
    due: { ja: "毎年度六月末日まで", en: "every fiscal year by the end of June" },
    form: "11",
    reaches: "not-designated",
    who: {
      ja: "登録包括信用購入あっせん業者等（登録少額を含む）で指定を受けていない者",
      en: "registered credit card operators (those registered for small amounts included) that are not designated",
    },
    thresholds: [
      {
        measure: { ja: "現に締結しているカード等会員契約の数", en: "card member contracts in force" },
        atLeast: 7_500_000,
        unit: "contracts",
        years: {
          ja: "直前の三年度（四月から翌年三月まで）のいずれかの末日",
          en: "the end of any of the three fiscal years (April to March) before the current one",
        },
      },
      {
        measure: { ja: "年間信用供与額", en: "credit given in the year" },
        atLeast: 3_000_000_000_000,
        unit: "yen",
        years: {
          ja: "直前の三年度（四月から翌年三月まで）のいずれかの末日",
          en: "the end of any of the three fiscal years (April to March) before the current one",
        },
      },
    ],
    source: { grade: "text" },
  },
  {
    trigger: "by-itself",
    id: "credit-card-designated",
    business: "credit-card",
    from: "2023-11-17",
    basis: at("meti:26:2"),
    to: "meti",
    what: {
      ja: "直前の三年度の末日における契約の数及び年間信用供与額",
      en: "contracts and credit given at the ends of the three fiscal years before",
    },
    due: { ja: "毎年度六月末日まで", en: "every fiscal year by the end of June" },
    form: "11",
    reaches: "designated",
    who: { ja: "クレジットカードに係る特定社会基盤事業者", en: "designated credit card operators" },
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    trigger: "by-itself",
    id: "telecommunications-relay",
    business: "telecommunications",
    basis: at("mic:7:1"),
    reaches: "any",
    to: "mic",
    who: { ja: "電気通信事業者", en: "telecommunications carriers" },
    what: {
      ja: "第一種指定中継系交換等設備間の中継のみを行う者（指定基準のロ）に該当することとなったこと、該当しなくなったこと",
      en: "that they have become, or ceased to be, one that relays only between category I relay exchange facilities (limb (b) of the criteria)",
    },
    due: { ja: "遅滞なく", en: "without delay" },
    form: "4",
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    trigger: "by-itself",
    id: "message-service-band-50-to-60-million",
    business: "telecommunications",
    basis: at("mic:7:2:1"),
    reaches: "any",
    to: "mic",
    who: {
      ja: "国、都道府県又は市町村の事務に用いられるメッセージサービスを提供する電気通信事業者",
      en: "carriers whose message service is used for tasks of the State, a prefecture or a municipality",
    },
    what: {
      ja: "利用者の数の区分（直近の報告と同じ区分であるときを除く）",
      en: "the band of users, unless it is the band of the last report",
    },
    due: { ja: "毎年度経過後一月以内", en: "within one month after the end of the fiscal year" },
    thresholds: [
      {
        measure: {
          ja: "一月当たりのメッセージサービスの利用者の数の平均",
          en: "monthly average of users of the message service",
        },
        atLeast: 50_000_000,
        lessThan: 60_000_000,
        unit: "persons",
        years: { ja: "当該年度", en: "the fiscal year that has ended" },
      },
    ],
    form: "5",
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    trigger: "by-itself",
    id: "message-service-band-60-million",
    business: "telecommunications",
    basis: at("mic:7:2:2"),
    reaches: "any",
    to: "mic",
    who: {
      ja: "国、都道府県又は市町村の事務に用いられるメッセージサービスを提供する電気通信事業者",
      en: "carriers whose message service is used for tasks of the State, a prefecture or a municipality",
    },
    what: {
      ja: "利用者の数の区分（直近の報告と同じ区分であるときを除く）",
      en: "the band of users, unless it is the band of the last report",
    },
    due: { ja: "毎年度経過後一月以内", en: "within one month after the end of the fiscal year" },
    thresholds: [
      {
        measure: {
          ja: "一月当たりのメッセージサービスの利用者の数の平均",
          en: "monthly average of users of the message service",
        },
        atLeast: 60_000_000,
        unit: "persons",
        years: { ja: "当該年度", en: "the fiscal year that has ended" },
      },
    ],
    form: "5",
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    trigger: "by-itself",
    id: "message-service-first-report",
    business: "telecommunications",
    until: "2023-12-01",
    basis: at("mic:suppl:2"),
    reaches: "any",
    to: "mic",
    who: {
      ja: "命令の施行の際に国、都道府県又は市町村の事務に用いられるメッセージサービスを提供している電気通信事業者",
      en: "carriers that provided a message service used for tasks of the State, a prefecture or a municipality when the order came into force",
    },
    what: {
      ja: "令和四年度の利用者の数の区分（五千万以上六千万未満、六千万以上）",
      en: "the band of users of fiscal year 2022 (50 million to below 60 million, or 60 million and more)",
    },
    due: {
      ja: "令和五年十一月一日から起算して一月以内（同月三十日まで）",
      en: "within one month counted from 2023-11-01, that is by 2023-11-30",
    },
    thresholds: [
      {
        measure: {
          ja: "一月当たりのメッセージサービスの利用者の数の平均",
          en: "monthly average of users of the message service",
        },
        atLeast: 50_000_000,
        unit: "persons",
        years: { ja: "令和四年度", en: "fiscal year 2022" },
      },
    ],
    form: "5",
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    id: "report-for-designation",
    basis: at("act:58:1"),
    reaches: "any",
    who: { ja: "特定社会基盤事業を行う者", en: "whoever carries on a business that the Order lists" },
    what: {
      ja: "指定を行うために必要な限度で、事業に関し必要な報告又は資料",
      en: "reports or materials on the business, as far as needed to make a designation",
    },
    due: { ja: "主務大臣の求めによる", en: "as the competent minister asks" },
    trigger: "on-request",
    penalty: at("act:96::4"),
    source: { grade: "text" },
  },
  {
    from: "2023-11-01",
    id: "report-or-inspection-of-designated",
    basis: at("act:58:2"),
    reaches: "designated",
    who: { ja: "特定社会基盤事業者", en: "designated operators" },
    what: {
      ja: "指定の解除、勧告、命令及び導入後の勧告の施行に必要な限度で、報告若しくは資料、又は立入り、質問及び検査（身分証明書の携帯を要し、犯罪捜査のためではない）",
      en: "as far as needed for cancellation, recommendations, orders and recommendations after the introduction: reports or materials, or entry, questions and inspection by officials with a card, not for criminal investigation",
    },
    due: { ja: "主務大臣の求めによる", en: "as the competent minister asks" },
    trigger: "on-request",
    penalty: at("act:96::5"),
    source: { grade: "text" },
  },
]);

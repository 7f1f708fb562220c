// Generated from data/supply/special-measures.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { SpecialMeasureRow } from "../special-measure";

/** Act Arts. 44 and 45 with the Order, by date. */
export const specialMeasureRows: readonly SpecialMeasureRow[] = table<readonly SpecialMeasureRow[]>([
  {
    from: "2022-08-01",
    status: "operable",
    id: "designation",
    basis: at("act:44:1"),
    text: {
      ja: "第三節から第七節までの措置では安定供給確保が困難と認めるときは、特別の対策を講ずる必要がある特定重要物資として指定することができる。",
      en: "Where the measures of Sections 3 to 7 do not suffice, the minister may designate it as a specified critical product that needs special measures.",
    },
    gaps: ["special-measures-use"],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    status: "operable",
    id: "consultation",
    basis: at("act:44:2"),
    text: {
      ja: "あらかじめ内閣総理大臣、財務大臣その他関係行政機関の長に協議する。",
      en: "The Prime Minister, the Minister of Finance and the heads of other agencies concerned are consulted first.",
    },
    also: [at("act:44:5"), at("act:44:9")],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    status: "operable",
    id: "public-notice",
    basis: at("act:44:3"),
    text: {
      ja: "指定した特定重要物資を公示する。",
      en: "The specified critical product is made known by public notice.",
    },
    also: [at("act:44:5")],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    status: "operable",
    id: "lifting",
    basis: at("act:44:4"),
    text: {
      ja: "指定の事由がなくなったと認めるときは解除する。",
      en: "The designation is lifted when its reason is gone.",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    status: "operable",
    id: "stockpiling",
    basis: at("act:44:6"),
    text: {
      ja: "指定した特定重要物資又はその原材料等について備蓄その他の必要な措置を講ずる。",
      en: "The minister stockpiles the specified critical product or its inputs and takes other measures that are needed.",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    status: "operable",
    id: "stockpiles-that-serve-both",
    basis: at("act:44:7"),
    text: {
      ja: "新型インフルエンザ等対策特別措置法第十条の備蓄と相互に兼ねることができる。",
      en: "One stockpile may also serve as that of Art. 10 of the Act on Special Measures for Pandemic Influenza.",
    },
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    id: "stockpiles-that-serve-both-other-laws",
    basis: at("act:44:7"),
    text: {
      ja: "その他政令で定める法律に基づく備蓄と相互に兼ねることができる。",
      en: "One stockpile may also serve as that of another law named by Cabinet Order.",
    },
    status: "dormant",
    waitsFor: { ja: "政令で定める法律", en: "the laws, by Cabinet Order" },
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    id: "release-below-market-price",
    basis: at("act:44:8"),
    text: {
      ja: "価格の著しい騰貴の場合に、時価より低い標準的な価格で譲渡し、貸し付け、又は使用させることができる。",
      en: "In a steep rise of prices the minister may sell, lend or let use the stock at the normal price from before the rise.",
    },
    status: "dormant",
    waitsFor: {
      ja: "国民の生存に必要不可欠なものとして政令で定める特定重要物資、手続及び価格",
      en: "the specified critical products essential to survival, the procedure and the price, by Cabinet Order",
    },
    also: [at("act:44:9")],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    id: "facility-custody",
    until: "2025-02-19",
    basis: at("act:45:1"),
    text: {
      ja: "措置に必要な施設の管理を、指定する法人（施設委託管理者）に委託することができる。",
      en: "Custody of the facilities needed may be entrusted to a corporation that the minister designates.",
    },
    status: "dormant",
    waitsFor: { ja: "指定及び委託の手続", en: "the procedure of designation and entrusting, by Cabinet Order" },
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    status: "operable",
    id: "facility-custody",
    from: "2025-02-19",
    basis: at("act:45:1"),
    text: {
      ja: "施設の管理を、申請により、業務を適正かつ確実に実施できると認めて指定した法人に委託することができる。",
      en: "Custody of the facilities may be entrusted to a corporation designated on its application, if it can do the work properly and surely.",
    },
    also: [at("order:8-2")],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    status: "operable",
    id: "custody-contract",
    from: "2025-02-19",
    basis: at("order:8-3"),
    text: { ja: "管理を委託する契約において定める事項", en: "What the contract of custody must settle" },
    contents: [
      { ja: "施設の内容、範囲及び所在地", en: "what the facility is, its extent and its place" },
      { ja: "委託の期間", en: "period of the custody" },
      { ja: "業務を開始すべき日", en: "day on which the work begins" },
      {
        ja: "特別特定重要物資等の品目",
        en: "the specified critical products or inputs designated for special measures that are concerned",
      },
      { ja: "施設委託管理者がとるべき措置", en: "measures that the custodian takes for stable supply" },
      { ja: "費用の負担区分", en: "who bears which cost" },
      { ja: "その他必要な事項", en: "whatever else is needed" },
    ],
    source: {
      grade: "text",
      read: {
        ja: "令和七年二月十九日から令和八年六月一日までの各版の令第八条の三",
        en: "Order Art. 8-3, texts of 2025-02-19 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    id: "custody-rules",
    until: "2025-02-19",
    status: "dormant",
    waitsFor: {
      ja: "施設委託管理者の指定及び委託の手続（政令）",
      en: "the procedure of designating a custodian, by Cabinet Order",
    },
    basis: at("act:45:3"),
    text: {
      ja: "施設委託管理業務規程を定め、主務大臣の認可を受ける。変更も同様とする。",
      en: "The custodian makes operating rules and has them, and their changes, approved by the minister.",
    },
    also: [at("act:45:4"), at("act:45:5"), at("act:45:6")],
    gaps: ["custody-order-not-read"],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    status: "operable",
    id: "custody-rules",
    from: "2025-02-19",
    basis: at("act:45:3"),
    text: {
      ja: "施設委託管理業務規程を定め、主務大臣の認可を受ける。変更も同様とする。",
      en: "The custodian makes operating rules and has them, and their changes, approved by the minister.",
    },
    also: [at("act:45:4"), at("act:45:5"), at("act:45:6")],
    gaps: ["custody-order-not-read"],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    id: "custody-report",
    until: "2025-02-19",
    status: "dormant",
    waitsFor: {
      ja: "施設委託管理者の指定及び委託の手続（政令）",
      en: "the procedure of designating a custodian, by Cabinet Order",
    },
    basis: at("act:45:7"),
    text: {
      ja: "毎事業年度終了後三月以内に事業報告書及び収支決算書を提出する。",
      en: "A business report and accounts are filed within three months after each business year.",
    },
    monthsAfterBusinessYear: 3,
    also: [at("act:45:8")],
    gaps: ["custody-order-not-read"],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    status: "operable",
    id: "custody-report",
    from: "2025-02-19",
    basis: at("act:45:7"),
    text: {
      ja: "毎事業年度終了後三月以内に事業報告書及び収支決算書を提出する。",
      en: "A business report and accounts are filed within three months after each business year.",
    },
    monthsAfterBusinessYear: 3,
    also: [at("act:45:8")],
    gaps: ["custody-order-not-read"],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    from: "2022-08-01",
    id: "custody-supervision",
    until: "2025-02-19",
    status: "dormant",
    waitsFor: {
      ja: "施設委託管理者の指定及び委託の手続（政令）",
      en: "the procedure of designating a custodian, by Cabinet Order",
    },
    basis: at("act:45:9"),
    text: {
      ja: "監督上必要な命令、その違反等の場合の指定の取消し又は業務の停止",
      en: "Supervisory orders; where they are breached, revocation of the designation or suspension of the work",
    },
    also: [at("act:45:10")],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
  {
    status: "operable",
    id: "custody-supervision",
    from: "2025-02-19",
    basis: at("act:45:9"),
    text: {
      ja: "監督上必要な命令、その違反等の場合の指定の取消し又は業務の停止",
      en: "Supervisory orders; where they are breached, revocation of the designation or suspension of the work",
    },
    also: [at("act:45:10")],
    source: {
      grade: "text",
      read: {
        ja: "令和四年八月一日から令和八年六月一日までの各版の法第四十四条及び第四十五条並びに令",
        en: "Act Arts. 44 and 45, Order, texts of 2022-08-01 to 2026-06-01",
      },
    },
  },
]);

// Generated from data/supply/action-policies.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type {
  PolicyPageRow,
  PolicyRevisionRow,
  PolicyScopeRow,
  PolicyTargetRow,
  PolicyTermRow,
} from "../policy-target";

/** What the policies target within each product, as far as it was found. */
export const policyScopeRows: readonly PolicyScopeRow[] = table<readonly PolicyScopeRow[]>([
  {
    from: "2022-12-23",
    material: "antimicrobial-preparations",
    basis: at("act:8:2:1"),
    what: {
      ja: "βラクタム系抗菌薬四成分（セファゾリン及びセフメタゾールを含む。）",
      en: "four beta-lactam ingredients, among them cefazolin and cefmetazole",
    },
    source: {
      grade: "secondary",
      read: {
        ja: "業界紙及び事業者の報道発表（令和五年七月三十一日）",
        en: "trade press; press release of an operator 2023-07-31",
      },
    },
  },
  {
    material: "fertilizers",
    from: "2022-12-28",
    basis: at("act:8:2:1"),
    what: { ja: "りん酸アンモニウム", en: "ammonium phosphate" },
    source: {
      grade: "official-summary",
      read: { ja: "肥料に関する農林水産省のウェブページ", en: "MAFF page on fertilizers" },
    },
  },
  {
    material: "fertilizers",
    from: "2022-12-28",
    basis: at("act:8:2:1"),
    what: { ja: "塩化カリウム", en: "potassium chloride" },
    source: {
      grade: "official-summary",
      read: { ja: "肥料に関する農林水産省のウェブページ", en: "MAFF page on fertilizers" },
    },
  },
  {
    from: "2022-12-23",
    material: "machine-tools-and-industrial-robots",
    basis: at("act:8:2:1"),
    what: {
      ja: "制御関連機器（数値制御装置、サーボ機構、プログラマブルコントローラー、減速機）",
      en: "control devices (CNC, servo systems, PLC, speed reducers)",
    },
    source: { grade: "secondary", read: { ja: "業界紙（令和五年四月三日）", en: "trade press 2023-04-03" } },
  },
  {
    from: "2022-12-23",
    material: "aircraft-parts",
    basis: at("act:8:2:1"),
    what: { ja: "大型鍛造品、セラミックス基複合材料等", en: "large forgings, ceramic matrix composites and others" },
    source: {
      grade: "official-summary",
      read: { ja: "航空機の部品に関する経済産業省のウェブページ", en: "METI page on aircraft parts" },
    },
  },
  {
    from: "2022-12-23",
    material: "natural-gas",
    basis: at("act:8:2:1"),
    what: { ja: "戦略的余剰液化天然ガス", en: "Strategic Buffer LNG" },
    source: { grade: "secondary", read: { ja: "報道（令和四年十二月）", en: "press, December 2022" } },
  },
  {
    from: "2022-12-23",
    material: "metal-minerals",
    basis: at("act:8:2:1"),
    what: {
      ja: "当分の間、マンガン、ニッケル、コバルト、リチウム及びグラファイト（蓄電池用）、希土類（永久磁石用）等",
      en: "for the time being manganese, nickel, cobalt, lithium and graphite (for batteries), rare earths (for magnets) and others",
    },
    source: {
      grade: "official-summary",
      read: {
        ja: "重要鉱物の助成に関するエネルギー・金属鉱物資源機構のウェブページ",
        en: "JOGMEC page on grants for critical minerals",
      },
    },
  },
  {
    material: "metal-minerals",
    from: "2024-02-02",
    basis: at("act:8:2:1"),
    what: { ja: "ウラン（製錬等の事業に限る。）", en: "uranium (projects of the smelting and refining kind only)" },
    source: {
      grade: "official-summary",
      read: {
        ja: "重要鉱物の助成に関するエネルギー・金属鉱物資源機構のウェブページ",
        en: "JOGMEC page on grants for critical minerals",
      },
    },
  },
  {
    material: "ship-parts",
    from: "2022-12-28",
    basis: at("act:8:2:1"),
    what: {
      ja: "二ストロークエンジン（クランクシャフトを含む。）、プロペラ及びソナー",
      en: "two-stroke engines with crankshafts, propellers and sonar",
    },
    source: {
      grade: "official-summary",
      read: {
        ja: "国土交通省の報道発表（令和六年二月二日）及び船舶の部品に関する同省のウェブページ",
        en: "MLIT press release 2024-02-02 and page on ship parts",
      },
    },
  },
  {
    material: "ship-parts",
    from: "2024-02-02",
    basis: at("act:8:2:1"),
    what: { ja: "四ストロークエンジン", en: "four-stroke engines" },
    source: {
      grade: "official-summary",
      read: {
        ja: "国土交通省の報道発表（令和六年二月二日）及び船舶の部品に関する同省のウェブページ",
        en: "MLIT press release 2024-02-02 and page on ship parts",
      },
    },
  },
  {
    material: "unmanned-aircraft",
    from: "2025-12-24",
    basis: at("act:8:2:1"),
    what: {
      ja: "機体及び主要部品（モーター、電池、電子速度制御装置、フライトコントローラー、通信モジュール）",
      en: "airframes and main parts (motors, batteries, electronic speed controllers, flight controllers, communication modules)",
    },
    source: { grade: "secondary", read: { ja: "取組方針の案に関する報道", en: "press on the draft policy" } },
  },
]);

/** The targets that were found. Years are calendar years unless marked. */
export const policyTargetRows: readonly PolicyTargetRow[] = table<readonly PolicyTargetRow[]>([
  {
    from: "2022-12-23",
    material: "antimicrobial-preparations",
    basis: at("act:8:2:3"),
    of: { ja: "商用生産に向けた製造設備の建設の開始", en: "construction of plant for commercial production begun" },
    targetYear: 2023,
    source: {
      grade: "secondary",
      read: { ja: "有識者の会議の資料の引用（令和五年六月五日）", en: "expert meeting paper as quoted 2023-06-05" },
    },
  },
  {
    from: "2022-12-23",
    material: "antimicrobial-preparations",
    basis: at("act:8:2:3"),
    of: {
      ja: "海外由来原料による原薬の一部の国内製造及び備蓄",
      en: "part of the active ingredients made in Japan from overseas raw material, and a stock held",
    },
    targetYear: 2024,
    source: {
      grade: "secondary",
      read: { ja: "有識者の会議の資料の引用（令和五年六月五日）", en: "expert meeting paper as quoted 2023-06-05" },
    },
  },
  {
    from: "2022-12-23",
    material: "antimicrobial-preparations",
    basis: at("act:8:2:3"),
    of: {
      ja: "国内由来原料による原薬の製造設備の完成",
      en: "production facilities for active ingredients from home-made raw material complete",
    },
    targetYear: 2028,
    source: {
      grade: "secondary",
      read: { ja: "有識者の会議の資料の引用（令和五年六月五日）", en: "expert meeting paper as quoted 2023-06-05" },
    },
  },
  {
    from: "2022-12-23",
    material: "antimicrobial-preparations",
    basis: at("act:8:2:3"),
    of: {
      ja: "供給途絶時にもβラクタム系抗菌薬を切れ目なく供給できる体制",
      en: "uninterrupted supply of beta-lactam antibacterials even in a disruption",
    },
    targetYear: 2030,
    source: {
      grade: "secondary",
      read: { ja: "有識者の会議の資料の引用（令和五年六月五日）", en: "expert meeting paper as quoted 2023-06-05" },
    },
  },
  {
    material: "fertilizers",
    from: "2022-12-28",
    basis: at("act:8:2:3"),
    of: {
      ja: "りん酸アンモニウムの年間需要に対する備蓄",
      en: "stock of ammonium phosphate held, in months of yearly demand",
    },
    metric: "stock",
    unit: "months of demand",
    value: 3,
    comparison: "exactly",
    baseValue: 1,
    targetYear: 2027,
    fiscalYear: true,
    source: {
      grade: "secondary",
      read: {
        ja: "有識者の会議の資料の引用（令和五年六月五日）及び支援基準に関する業界紙（令和五年二月二十一日。一月分を超えて保有する部分について）",
        en: "expert meeting paper as quoted 2023-06-05; trade press 2023-02-21 on the support standard: what is held above one month",
      },
    },
  },
  {
    material: "fertilizers",
    from: "2022-12-28",
    basis: at("act:8:2:3"),
    of: {
      ja: "塩化カリウムの年間需要に対する備蓄",
      en: "stock of potassium chloride held, in months of yearly demand",
    },
    metric: "stock",
    unit: "months of demand",
    value: 3,
    comparison: "exactly",
    baseValue: 2,
    targetYear: 2027,
    fiscalYear: true,
    source: {
      grade: "secondary",
      read: {
        ja: "有識者の会議の資料の引用（令和五年六月五日）及び支援基準に関する業界紙（令和五年二月二十一日。二月分を超えて保有する部分について）",
        en: "expert meeting paper as quoted 2023-06-05; trade press 2023-02-21 on the support standard: what is held above two months",
      },
    },
  },
  {
    from: "2022-12-23",
    material: "permanent-magnets",
    basis: at("act:8:2:3"),
    of: { ja: "サマリウムコバルト磁石の生産能力の維持", en: "production capacity of samarium-cobalt magnets kept" },
    metric: "production-capacity",
    unit: "t/year",
    value: 100,
    comparison: "at-least",
    source: { grade: "secondary", read: { ja: "業界紙（令和五年）", en: "trade press 2023" } },
  },
  {
    from: "2022-12-23",
    material: "machine-tools-and-industrial-robots",
    basis: at("act:8:2:3"),
    of: { ja: "工作機械の生産能力", en: "production capacity of machine tools" },
    metric: "production-capacity",
    unit: "units/year",
    value: 80_000,
    comparison: "exactly",
    targetYear: 2025,
    source: {
      grade: "official-summary",
      read: { ja: "令和八年四月九日の経済安全保障推進会議の資料", en: "council document of 2026-04-09" },
    },
  },
  {
    from: "2022-12-23",
    material: "machine-tools-and-industrial-robots",
    basis: at("act:8:2:3"),
    of: { ja: "工作機械の生産能力", en: "production capacity of machine tools" },
    metric: "production-capacity",
    unit: "units/year",
    value: 110_000,
    comparison: "exactly",
    targetYear: 2030,
    source: {
      grade: "official-summary",
      read: { ja: "令和八年四月九日の経済安全保障推進会議の資料", en: "council document of 2026-04-09" },
    },
  },
  {
    from: "2022-12-23",
    material: "machine-tools-and-industrial-robots",
    basis: at("act:8:2:3"),
    of: { ja: "産業用ロボットの生産能力", en: "production capacity of industrial robots" },
    metric: "production-capacity",
    unit: "units/year",
    value: 350_000,
    comparison: "about",
    targetYear: 2030,
    source: {
      grade: "secondary",
      read: {
        ja: "内閣府の概要（令和八年四月）を引用する第三者の資料",
        en: "third party's data quoting an outline of the Cabinet Office, April 2026",
      },
    },
  },
  {
    from: "2022-12-23",
    material: "batteries",
    basis: at("act:8:2:3"),
    of: { ja: "国内の製造能力", en: "production capacity in Japan" },
    metric: "production-capacity",
    unit: "GWh/year",
    value: 150,
    comparison: "exactly",
    targetYear: 2030,
    source: {
      grade: "secondary",
      read: { ja: "令和六年の蓄電池の計画に関する報道", en: "press on the battery plans of 2024" },
    },
  },
  {
    from: "2022-12-23",
    material: "natural-gas",
    basis: at("act:8:2:3"),
    of: {
      ja: "十二月から二月までの毎月の余剰（一カーゴ、約七万トン）",
      en: "surplus in each month from December to February (one cargo, about 70,000 t)",
    },
    metric: "surplus-supply",
    unit: "cargoes/month",
    value: 1,
    comparison: "at-least",
    source: {
      grade: "secondary",
      read: {
        ja: "報道（令和四年十二月。令和五年十二月に始まるとされる。）",
        en: "press, December 2022; to begin in December 2023",
      },
    },
  },
  {
    material: "metal-minerals",
    from: "2024-03-29",
    basis: at("act:8:2:3"),
    of: { ja: "ウラン：国内需要の相当部分を賄うこと", en: "uranium: a substantial part of domestic demand met" },
    source: {
      grade: "secondary",
      read: { ja: "事業者の報道発表（令和六年十二月二十三日）", en: "press release of an operator 2024-12-23" },
    },
  },
  {
    material: "ship-parts",
    from: "2024-02-02",
    basis: at("act:8:2:3"),
    of: { ja: "国内需要を賄う生産能力", en: "production capacity for the whole of domestic demand" },
    targetYear: 2027,
    source: {
      grade: "official-summary",
      read: { ja: "国土交通省の報道発表（令和六年二月二日）", en: "MLIT press release 2024-02-02" },
    },
  },
  {
    material: "unmanned-aircraft",
    from: "2025-12-24",
    basis: at("act:8:2:3"),
    of: { ja: "国内の生産基盤", en: "production base in Japan" },
    metric: "production-capacity",
    unit: "units/year",
    value: 80_000,
    comparison: "exactly",
    targetYear: 2030,
    source: { grade: "secondary", read: { ja: "取組方針に関する報道", en: "press on the policy" } },
  },
  {
    material: "unmanned-aircraft",
    from: "2025-12-24",
    basis: at("act:8:2:3"),
    of: { ja: "国内需要（十四万台と見込む。）に占める割合", en: "share of a domestic demand expected at 140,000" },
    metric: "share-of-demand",
    unit: "%",
    value: 60,
    comparison: "about",
    targetYear: 2030,
    source: { grade: "secondary", read: { ja: "取組方針に関する報道", en: "press on the policy" } },
  },
]);

/** Days on which policies were made or revised, as far as found. */
export const policyRevisionRows: readonly PolicyRevisionRow[] = table<readonly PolicyRevisionRow[]>([
  {
    material: "fertilizers",
    from: "2022-12-28",
    basis: at("act:8:5"),
    change: { ja: "取組方針の策定", en: "the policy was made" },
    source: {
      grade: "official-summary",
      read: { ja: "農林水産省の報道発表（令和四年十二月二十八日）", en: "MAFF press release 2022-12-28" },
    },
  },
  {
    material: "ship-parts",
    from: "2022-12-28",
    basis: at("act:8:5"),
    change: { ja: "取組方針の策定", en: "the policy was made" },
    source: {
      grade: "secondary",
      read: {
        ja: "令和四年十二月二十八日の国土交通省の取組方針に関する業界紙",
        en: "trade press on the MLIT policy of 2022-12-28",
      },
    },
  },
  {
    material: "ship-parts",
    from: "2024-02-02",
    basis: at("act:8:6"),
    change: { ja: "四ストロークエンジンの追加", en: "four-stroke engines added" },
    source: {
      grade: "official-summary",
      read: { ja: "国土交通省の報道発表（令和六年二月二日）", en: "MLIT press release 2024-02-02" },
    },
  },
  {
    material: "metal-minerals",
    from: "2024-03-29",
    basis: at("act:8:6"),
    change: { ja: "ウランに関する目標", en: "the target for uranium" },
    source: {
      grade: "secondary",
      read: { ja: "事業者の報道発表（令和六年十二月二十三日）", en: "press release of an operator 2024-12-23" },
    },
  },
]);

/** Terms of policies and of the support under them that were found in a source. What was not found is left out. */
export const policyTermRows: readonly PolicyTermRow[] = table<readonly PolicyTermRow[]>([
  {
    material: "fertilizers",
    from: "2022-12-28",
    basis: at("act:8:2:3"),
    kind: "stock",
    what: {
      ja: "りん酸アンモニウム（年間需要の一月分を超え三月分まで）",
      en: "ammonium phosphate: what is held above one month of yearly demand, up to three",
    },
    value: 1,
    unit: "months of demand",
    comparison: "more-than",
    source: {
      grade: "secondary",
      read: {
        ja: "支援基準に関する業界紙（令和五年二月二十一日）",
        en: "trade press 2023-02-21 on the support standard",
      },
    },
  },
  {
    material: "fertilizers",
    from: "2022-12-28",
    basis: at("act:8:2:3"),
    kind: "stock",
    what: {
      ja: "塩化カリウム（年間需要の二月分を超え三月分まで）",
      en: "potassium chloride: what is held above two months of yearly demand, up to three",
    },
    value: 2,
    unit: "months of demand",
    comparison: "more-than",
    source: {
      grade: "secondary",
      read: {
        ja: "支援基準に関する業界紙（令和五年二月二十一日）",
        en: "trade press 2023-02-21 on the support standard",
      },
    },
  },
  {
    material: "fertilizers",
    from: "2022-12-28",
    basis: at("act:31:3:1"),
    kind: "grant-ceiling",
    what: { ja: "備蓄に要する保管の費用", en: "cost of storing the stock" },
    share: "whole",
    source: {
      grade: "secondary",
      read: { ja: "支援を行う法人の基金に関する業界紙", en: "trade press on the fund of the support body" },
    },
  },
  {
    material: "fertilizers",
    from: "2022-12-28",
    basis: at("act:31:3:1"),
    kind: "grant-ceiling",
    what: { ja: "備蓄の施設の整備", en: "facilities for the stock" },
    share: "2/3",
    source: {
      grade: "secondary",
      read: { ja: "支援を行う法人の基金に関する業界紙", en: "trade press on the fund of the support body" },
    },
  },
  {
    material: "fertilizers",
    from: "2022-12-28",
    basis: at("act:8:2:3"),
    kind: "period",
    what: { ja: "支援の期間（五年以内）", en: "support within five years" },
    value: 60,
    unit: "months",
    comparison: "at-most",
    source: {
      grade: "secondary",
      read: { ja: "支援を行う法人の基金に関する業界紙", en: "trade press on the fund of the support body" },
    },
  },
  {
    from: "2023-01-19",
    material: "permanent-magnets",
    basis: at("act:31:3:1"),
    kind: "grant-ceiling",
    what: { ja: "生産設備", en: "plant" },
    share: "1/3",
    source: {
      grade: "secondary",
      read: { ja: "第三者が引用する経済産業省のウェブページ", en: "METI pages as quoted by a third party" },
    },
  },
  {
    from: "2023-01-19",
    material: "permanent-magnets",
    basis: at("act:31:3:1"),
    kind: "grant-ceiling",
    what: { ja: "再資源化の設備及び研究開発", en: "recycling plant; research and development" },
    share: "1/2",
    source: {
      grade: "secondary",
      read: { ja: "第三者が引用する経済産業省のウェブページ", en: "METI pages as quoted by a third party" },
    },
  },
  {
    from: "2023-01-19",
    material: "machine-tools-and-industrial-robots",
    basis: at("act:31:3:1"),
    kind: "grant-ceiling",
    what: { ja: "生産設備", en: "plant" },
    share: "1/3",
    source: {
      grade: "secondary",
      read: { ja: "第三者が引用する経済産業省のウェブページ", en: "METI pages as quoted by a third party" },
    },
  },
  {
    from: "2023-01-19",
    material: "aircraft-parts",
    basis: at("act:31:3:1"),
    kind: "grant-ceiling",
    what: {
      ja: "生産設備（大型鍛造品及びセラミックス基複合材料には例外がある。）",
      en: "plant (with exceptions for large forgings and ceramic matrix composites)",
    },
    share: "1/3",
    source: {
      grade: "secondary",
      read: { ja: "第三者が引用する経済産業省のウェブページ", en: "METI pages as quoted by a third party" },
    },
  },
  {
    from: "2023-01-19",
    material: "semiconductors",
    basis: at("act:8:2:3"),
    kind: "scale",
    what: { ja: "炭化けい素パワー半導体の事業の規模", en: "scale of the project, SiC power semiconductors" },
    value: 200_000_000_000,
    unit: "yen",
    comparison: "at-least",
    source: {
      grade: "secondary",
      read: {
        ja: "第三者が引用する半導体に関する経済産業省のウェブページ",
        en: "METI page on semiconductors as quoted by a third party",
      },
    },
  },
  {
    from: "2023-01-19",
    material: "semiconductors",
    basis: at("act:8:2:3"),
    kind: "scale",
    what: {
      ja: "マイコン及びアナログ半導体並びに半導体製造装置の事業の規模",
      en: "scale of the project, microcontrollers, analog semiconductors and manufacturing equipment",
    },
    value: 30_000_000_000,
    unit: "yen",
    comparison: "at-least",
    source: {
      grade: "secondary",
      read: {
        ja: "第三者が引用する半導体に関する経済産業省のウェブページ",
        en: "METI page on semiconductors as quoted by a third party",
      },
    },
  },
  {
    from: "2023-01-19",
    material: "batteries",
    basis: at("act:8:2:3"),
    kind: "period",
    what: { ja: "継続生産の期間（五年以上）", en: "production goes on for five years or more" },
    value: 60,
    unit: "months",
    comparison: "at-least",
    source: {
      grade: "secondary",
      read: { ja: "蓄電池の取組方針に関する報道（令和五年）", en: "press on the battery policy 2023" },
    },
  },
  {
    from: "2023-01-19",
    material: "batteries",
    basis: at("act:31:3:1"),
    kind: "grant-ceiling",
    what: { ja: "生産設備", en: "plant" },
    share: "1/3",
    source: {
      grade: "secondary",
      read: { ja: "蓄電池の計画に関する報道（令和五年及び令和六年）", en: "press on the battery plans 2023 and 2024" },
    },
  },
  {
    from: "2023-01-19",
    material: "batteries",
    basis: at("act:31:3:1"),
    kind: "grant-ceiling",
    what: {
      ja: "生産設備（中小企業者）及び研究開発",
      en: "plant of small and medium-sized enterprises; research and development",
    },
    share: "1/2",
    source: {
      grade: "secondary",
      read: { ja: "蓄電池の計画に関する報道（令和六年）", en: "press on the battery plans 2024" },
    },
  },
  {
    from: "2023-01-19",
    material: "metal-minerals",
    basis: at("act:31:3:1"),
    kind: "grant-ceiling",
    what: { ja: "申請者の負担額", en: "the applicant's burden" },
    share: "1/2",
    source: {
      grade: "official-summary",
      read: {
        ja: "重要鉱物の助成に関するエネルギー・金属鉱物資源機構のウェブページ",
        en: "JOGMEC page on grants for critical minerals",
      },
    },
  },
  {
    material: "unmanned-aircraft",
    from: "2025-12-24",
    basis: at("act:31:3:1"),
    kind: "grant-ceiling",
    what: { ja: "事業費", en: "cost of the project" },
    share: "1/2",
    source: { grade: "secondary", read: { ja: "取組方針に関する報道", en: "press on the policy" } },
  },
]);

/** Official pages on the policies and their plans; their contents were not read in full. */
export const policyPageRows: readonly PolicyPageRow[] = table<readonly PolicyPageRow[]>([
  {
    from: "2022-12-23",
    basis: at("act:8:5"),
    url: "https://www.cao.go.jp/keizai_anzen_hosho/supply_chain.html",
    what: { ja: "内閣府 取組方針及び認定供給確保計画の一覧", en: "Cabinet Office: all policies and certified plans" },
    source: { grade: "official-summary", read: { ja: "所在のみを確認したウェブページ", en: "address only" } },
  },
  {
    from: "2022-12-23",
    basis: at("act:8:5"),
    material: "fertilizers",
    url: "https://www.maff.go.jp/j/seisan/sien/sizai/s_hiryo/221228.html",
    what: { ja: "農林水産省 肥料の取組方針及び様式", en: "MAFF: the policy for fertilizers and the forms" },
    source: { grade: "official-summary", read: { ja: "所在のみを確認したウェブページ", en: "address only" } },
  },
  {
    from: "2022-12-23",
    basis: at("act:8:5"),
    material: "ship-parts",
    url: "https://www.mlit.go.jp/maritime/maritime_tk5_000076.html",
    what: { ja: "国土交通省 船舶の部品の取組方針", en: "MLIT: the policy for ship parts" },
    source: { grade: "official-summary", read: { ja: "所在のみを確認したウェブページ", en: "address only" } },
  },
  {
    from: "2022-12-23",
    basis: at("act:8:5"),
    material: "batteries",
    url: "https://www.meti.go.jp/policy/economy/economic_security/battery/index.html",
    what: { ja: "経済産業省 蓄電池の取組方針及び認定計画", en: "METI: the policy for batteries and certified plans" },
    source: { grade: "official-summary", read: { ja: "所在のみを確認したウェブページ", en: "address only" } },
  },
  {
    from: "2022-12-23",
    basis: at("act:8:5"),
    material: "semiconductors",
    url: "https://www.meti.go.jp/policy/economy/economic_security/semicon/index.html",
    what: { ja: "経済産業省 半導体の取組方針", en: "METI: the policy for semiconductors" },
    source: { grade: "official-summary", read: { ja: "所在のみを確認したウェブページ", en: "address only" } },
  },
]);

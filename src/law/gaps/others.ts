import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { GapRow } from "../known-gap";

/** Gaps of Chapters I, IV, V-2 and VII and of the systems around the Act. */
export const otherGaps: readonly GapRow[] = table([
  {
    id: "act-38-2026-art-2",
    text: {
      ja: "基本方針に定める事項（法第二条第二項）は令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "The contents of the basic policy (Art. 2(2)) were amended with effect from 2026-09-18; the new wording was not read.",
    },
    touches: [at("act:2:2")],
    from: "2026-09-18",
  },
  {
    id: "act-38-2026-arts-3-2-to-3-4",
    text: {
      ja: "令和八年九月十八日に加えられた法第三条の二から第三条の四まで（官民の協議会、調査研究）の文言を確認していない。調査研究基本指針が第三条の三に基づくことのみ附則から分かる。",
      en: "Arts 3-2 to 3-4, added on 2026-09-18 (public-private council, research), were not read. The supplementary provisions tell only that the general research guideline rests on Art. 3-3.",
    },
    touches: [at("act:3-2"), at("act:3-3"), at("act:3-4")],
    from: "2026-09-18",
  },
  {
    id: "general-research-guideline-adoption",
    text: {
      ja: "調査研究基本指針が定められたかどうかを確認していない。",
      en: "Whether a general research guideline has been adopted is not known.",
    },
    touches: [at("act:3-3")],
    from: "2026-09-18",
  },
  {
    id: "act-38-2026-fund-councils",
    text: {
      ja: "法第六十二条第一項及び第六十三条は令和八年七月十七日に改正され、指定基金の対象が広げられたとされるが、改正後の文言及び対象となる基金を確認していない。",
      en: "Arts 62(1) and 63 were amended on 2026-07-17, it is said to widen the funds that can be designated; the wording and the class of funds were not read.",
    },
  },
  {
    id: "act-38-2026-technology",
    text: {
      ja: "法第六十条第二項、第六十一条、第六十二条第三項及び第六項並びに第六十四条は令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "Arts 60(2), 61, 62(3)(6) and 64 were amended on 2026-09-18; the new wording was not read.",
    },
  },
  {
    id: "technology-areas-after-revision",
    text: {
      ja: "特定重要技術研究開発基本指針は令和八年九月十一日に変更されたが、二十の技術領域が維持されたかどうかを確認していない。",
      en: "The guideline on critical technologies was revised on 2026-09-11; whether its twenty areas are still the same is not known.",
    },
    touches: [at("act:60")],
    from: "2026-09-11",
  },
  {
    id: "technology-areas-wording",
    text: {
      ja: "二十の技術領域のうち第十六から第二十までの名称を指針の本文又は公式の引用で確認していない。",
      en: "The names of the sixteenth to the twentieth technology area were not seen in the guideline or in an official quotation.",
    },
    touches: [at("act:60")],
  },
  {
    id: "k-program-topics",
    text: {
      ja: "経済安全保障重要技術育成プログラムの支援対象五十技術の一覧を確認していない。件数のみを収める。",
      en: "The list of the fifty topics of the K Program was not read; only their numbers are given.",
    },
    touches: [at("act:61")],
  },
  {
    id: "designated-funds",
    text: {
      ja: "指定基金の指定の日及び現に指定されている基金の全体を確認していない。",
      en: "The days on which funds were designated, and whether more have been, are not known.",
    },
    touches: [at("act:63:1")],
  },
  {
    id: "act-38-2026-overseas",
    text: {
      ja: "第五章の二（特定海外事業の促進、法第八十五条の二以下）の文言並びに特定海外事業計画の認定等に関する命令の文言を確認していない。申請者、計画の記載事項、有効期間、変更、報告、取消し及び罰則は分からない。",
      en: "Chapter V-2 (overseas projects, Art. 85-2 and after) and the order on the certification of plans were not read. Who may apply, what a plan must state, its term, changes, reports, revocation and penalties are not known.",
    },
    touches: [at("act:85-3")],
    from: "2026-09-18",
  },
  {
    id: "overseas-basic-guideline-text",
    text: {
      ja: "特定海外事業の促進に関する基本指針（令和八年九月十一日閣議決定）の本文を確認していない。対象の三類型、認定の三つの確認事項及び配慮事項は二次資料による。",
      en: "The basic guideline on overseas projects (Cabinet decision of 2026-09-11) was not read itself; its three target kinds, three checks and considerations come from secondary sources.",
    },
    touches: [at("act:85-2:1")],
    from: "2026-09-11",
  },
  {
    id: "jbic-act-2026",
    text: {
      ja: "株式会社国際協力銀行法の令和八年九月十八日の改正後の文言を確認していない。同法施行令の改正後の文言から分かることのみを収める。",
      en: "The JBIC Act as amended on 2026-09-18 was not read; only what its Enforcement Order as amended shows is given.",
    },
    touches: [at("jbic-act:13"), at("jbic-act:13-4")],
    from: "2026-09-18",
  },
  {
    id: "act-38-2026-art-95-1-1",
    text: {
      ja: "法第九十五条第一項第一号は令和八年九月十八日に改正されたが、改正後の文言を確認していない。官民の協議会及び調査研究に係る秘密保持義務の違反が同号に加えられたかどうかは分からない。",
      en: "Art. 95(1)(i) was amended on 2026-09-18; the new wording was not read. Whether it now covers the secrecy of the public-private council and of the general research is not known.",
    },
  },
  {
    id: "penalties-for-2026-duties",
    text: {
      ja: "第三条の二から第三条の四まで、第八条の二、第九条の二、第十一条の二及び第五章の二の義務に係る罰則の有無を確認していない。",
      en: "Whether the duties of Arts 3-2 to 3-4, 8-2, 9-2, 11-2 and of Chapter V-2 carry a penalty was not confirmed.",
    },
    touches: [at("act:92"), at("act:95"), at("act:96")],
    from: "2026-09-18",
  },
  {
    id: "basic-guidelines-2026-text",
    text: {
      ja: "令和八年九月十一日に変更された基本方針及び各基本指針の本文を確認していない。",
      en: "The basic policy and the basic guidelines as revised on 2026-09-11 were not read.",
    },
    touches: [at("act:2"), at("act:6"), at("act:49"), at("act:60"), at("act:65")],
    from: "2026-09-11",
  },
  {
    id: "medical-sector-commencement",
    text: {
      ja: "医療分野を加える法第五十条第一項の改正の施行日は定まっておらず（遅くとも二〇二七年十二月十六日）、号番号、文言及び指定基準は分からない。",
      en: "The day on which the medical sector joins Art. 50(1) is not fixed (2027-12-16 at the latest); item number, wording and criteria are not known.",
    },
    touches: [at("act:50:1")],
  },
  {
    id: "cyber-thirty-days-counting",
    text: {
      ja: "サイバー対処能力強化法の特定侵害事象等の詳細な報告の期限（三十日）の起算の方法を確認していない。初日不算入と仮定する。",
      en: "How the thirty days for the detailed report under the active cyber defence Act are counted was not confirmed; the first day is assumed not to count.",
    },
    touches: [at("cyber-defence-act:5")],
    from: "2026-10-01",
  },
  {
    id: "cyber-communications-commencement",
    text: {
      ja: "サイバー対処能力強化法の通信情報に関する規定の施行日は定まっていない（遅くとも二〇二七年十一月二十二日）。",
      en: "The day on which the chapters on communications information of the active cyber defence Act come into force is not fixed (2027-11-22 at the latest).",
    },
    touches: [at("cyber-defence-act:11")],
  },
  {
    id: "investment-exemption-cabinet-order",
    text: {
      ja: "対内直接投資等に関する政令第三条の二第二項第三号（特定社会基盤事業者等に対する投資に事前届出の免除が適用されない場合）及び財務大臣等が定める特定業種を確認していない。",
      en: "Art. 3-2(2)(iii) of the Cabinet Order on Inward Direct Investment, on when the exemption from prior notification is lost, and the businesses that the ministers set under it were not read.",
    },
    touches: [at("foreign-exchange-act:27-2"), at("investment-order:3-2:5")],
    from: "2025-05-19",
  },
  {
    id: "foreign-exchange-act-2026",
    text: {
      ja: "令和八年法律第三十号による外為法改正のうち公布日施行分以外の施行日（遅くとも二〇二七年六月四日）及び文言を確認していない。",
      en: "The day and the wording of the amendments of the Foreign Exchange Act by Act No. 30 of 2026, other than those in force on promulgation, are not known (2027-06-04 at the latest).",
    },
  },
  {
    id: "china-export-controls-after-suspension",
    text: {
      ja: "中国の輸出管理措置のうち停止期間が満了するもの（令和八年十一月十日、同月二十七日）について、満了後の状態を確認していない。",
      en: "What became of those Chinese export controls whose suspension ran out (2026-11-10, 2026-11-27) is not known.",
    },
    touches: [at("act:7")],
    from: "2026-11-10",
  },
  {
    id: "external-measures-after-check",
    text: {
      ja: "外国の輸出管理措置について、令和八年十月十一日より後の動きを確認していない。",
      en: "What other countries did to their export controls after 2026-10-11 was not followed.",
    },
    touches: [at("act:7")],
    from: "2026-10-12",
  },
  {
    id: "deemed-exports-notices",
    text: {
      ja: "みなし輸出の特定類型を定める経済産業省の通達の本文を確認していない。類型一の除外に係るグループ外国法人等の範囲も分からない。",
      en: "The notices of the Ministry of Economy, Trade and Industry on deemed exports were not read themselves; nor was their definition of a group, which matters to an exception of category 1.",
    },
    touches: [at("foreign-exchange-act:25:1")],
    from: "2022-05-01",
  },
  {
    id: "data-security-not-enacted",
    text: {
      ja: "データセキュリティに関する規定が制定されたことを確認していない。提言のみがある。",
      en: "No enacted provision on data security was seen; there are recommendations only.",
    },
    touches: [at("act:1")],
  },
]);

// Generated from data/neighbours/foreign-exchange.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { DeemedExportCategory } from "../deemed-export-category";
import type { InvestmentExemptionLimit } from "../investment-exemption-limit";

/** The three kinds of residents to whom giving technology counts as an export. */
export const deemedExportCategoryRows: readonly DeemedExportCategory[] = table<readonly DeemedExportCategory[]>([
  {
    from: "2022-05-01",
    basis: at("foreign-exchange-act:25:1"),
    category: 1,
    nameJa: "外国政府等又は外国法人等との契約に基づき、その指揮命令に服し、又は善管注意義務を負う者",
    nameEn:
      "bound by a contract with a foreign government or corporation and under its direction, or owing it a duty of care",
    exceptions: [
      {
        ja: "日本法人とも雇用契約等を締結し、その指揮命令等が優先することに合意している場合",
        en: "also employed by a Japanese corporation whose direction goes first by agreement",
      },
      {
        ja: "日本法人と雇用契約等を締結し、かつ、外国法人等がそのグループ外国法人等である場合",
        en: "employed by a Japanese corporation, and the foreign corporation is of its group",
      },
    ],
    source: {
      grade: "secondary",
      read: {
        ja: "経済産業省の通達に関する大学及び専門事業者のウェブページ",
        en: "University and consultants' pages on the notices of the Ministry of Economy, Trade and Industry",
      },
      note: {
        ja: "通達におけるグループ外国法人等の定め方を確認していない。",
        en: "How the notices define a group was not seen.",
      },
    },
  },
  {
    from: "2022-05-01",
    basis: at("foreign-exchange-act:25:1"),
    category: 2,
    nameJa: "外国政府等から多額の利益を得ている者",
    nameEn: "given large benefits by a foreign government or the like",
    shareOfIncomeAtLeast: 0.25,
    source: {
      grade: "secondary",
      read: {
        ja: "経済産業省の通達に関する大学のウェブページ",
        en: "University pages on the notices of the Ministry of Economy, Trade and Industry",
      },
    },
  },
  {
    from: "2022-05-01",
    basis: at("foreign-exchange-act:25:1"),
    category: 3,
    nameJa: "国内において外国政府等の指示の下で行動する者",
    nameEn: "acting in Japan under the instructions of a foreign government or the like",
    source: {
      grade: "secondary",
      read: {
        ja: "経済産業省の通達に関する大学のウェブページ",
        en: "University pages on the notices of the Ministry of Economy, Trade and Industry",
      },
    },
  },
]);

/** Whom an exemption from prior notification of an investment does not help. */
export const exemptionLimitRows: readonly InvestmentExemptionLimit[] = table<readonly InvestmentExemptionLimit[]>([
  {
    id: "designated-operators",
    from: "2025-05-19",
    basis: at("investment-order:3-2:5"),
    investors: {
      text: {
        ja: "その方針の実質的な決定が外国政府等の情報収集活動に協力する義務を負う者によって行われるもの等及びその子会社等、並びにこれらの者との契約に基づき当該情報収集活動に協力するために情報を開示する義務を負うもの",
        en: "those whose policies are in substance decided by one who is bound to help a foreign government to gather information, or decided under the influence of such a law, with their subsidiaries; and those bound by contract with such persons to disclose information for it",
      },
      basis: at("investment-order:3-2:4"),
    },
    operators: {
      text: {
        ja: "特定業種に属する事業を行う者であって法第五十条第一項に規定する特定社会基盤事業者であるもの",
        en: "designated operators of Art. 50(1) of the Act that carry on such a business",
      },
      basis: at("investment-order:3-2:5"),
    },
    business: {
      text: {
        ja: "財務大臣及び事業所管大臣が定める業種",
        en: "a business that the Minister of Finance and the minister of the business set",
      },
      basis: at("investment-order:3-2:3"),
    },
    gaps: ["investment-exemption-cabinet-order"],
    source: {
      grade: "secondary",
      read: {
        ja: "令和七年五月十九日における対内直接投資等に関する命令第三条の二第三項から第七項まで（免除を受けられないことは、法律事務所の解説による。）",
        en: "Order on Inward Direct Investment, Art. 3-2(3) to (7), in its state of 2025-05-19; that the exemption is lost, in notes of law firms",
      },
      note: {
        ja: "その効果及び適用を除かれる者を定める対内直接投資等に関する政令第三条の二第二項第三号を確認していない。",
        en: "The Cabinet Order on Inward Direct Investment, Art. 3-2(2)(iii), which says what follows and for whom it does not, was not read.",
      },
    },
  },
]);

import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { GapRow } from "../known-gap";

/** Gaps of Chapter III. */
export const infrastructureGaps: readonly GapRow[] = table([
  {
    id: "act-38-2026-art-52",
    text: {
      ja: "法第五十二条は令和八年法律第三十八号により令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "Art. 52 was amended by Act No. 38 of 2026 with effect from 2026-09-18; the new wording was not read.",
    },
  },
  {
    id: "act-38-2026-art-53",
    text: {
      ja: "法第五十三条第一項から第三項までは令和八年七月十七日に、同条第一項ただし書は同年九月十八日に改正されたが、改正後の文言（猶予期間の長さ）を確認していない。",
      en: "Art. 53(1) to (3) were amended with effect from 2026-07-17, and a proviso was added to (1) from 2026-09-18; the new wording, and so the length of the grace periods, was not read.",
    },
  },
  {
    id: "grace-first-day",
    text: {
      ja: "「公布の日から施行する」命令により新たに特定重要設備となった場合に、猶予期間の初日を算入するかは条文から定まらない。",
      en: "Where an order in force from the day of its promulgation makes a facility critical, the text does not settle whether that day counts as the first of the six months.",
    },
    touches: [at("act:53:2"), at("act:53:3")],
  },
  {
    id: "shortened-extension-deadlines",
    text: {
      ja: "延長した期間を短縮した場合、及び短縮した期間を三十日以内の日まで延長した場合に、勧告及び命令をすることができる期間も短くなるかは明記されていない。ここでは変わらないものとする。",
      en: "Whether shortening an extended standstill, or extending a shortened one to a day within the thirty, also brings forward the last day for a recommendation or order is not said; here it does not.",
    },
    touches: [at("act:52:5"), at("act:52:6"), at("act:52:10")],
  },
  {
    id: "holidays-beyond-table",
    text: {
      ja: "休日表の対象年の外では、休日による期限の特例を計算しない。",
      en: "Beyond the years of the holiday table no deadline is moved off holidays, so none is given.",
    },
    touches: [at("act:52:7")],
  },
  {
    id: "holder-below-five-percent",
    text: {
      ja: "議決権の割合が百分の五を下回った保有者について、軽微な変更に当たるかは明記されていない。報告を要するものとする。",
      en: "Whether a holder's fall below five percent is a minor change is not spelled out; it is treated as one to be reported.",
    },
    touches: [at("act:54:4")],
  },
  {
    id: "infrastructure-orders-2026-09-18",
    text: {
      ja: "特定社会基盤事業者に関する十の命令は、令和八年七月十四日（国土交通省令は同月十五日）に公布された命令によりいずれも同年九月十八日に改正された。改正後の文言は、従前と同じである第一条の柱書（内閣府・法務省、内閣府・財務省、内閣府・法務省・財務省及び内閣府・財務省・農林水産省の各命令では同条の全部）のほか確認しておらず、どの条が改正されたかも知らない。法第五十条第一項については同日に「この項及び第五十二条において」が削られたことだけを知っている。",
      en: "All ten orders on designated operators were amended with effect from 2026-09-18 by orders promulgated on 2026-07-14 (that of MLIT on 07-15). Of the new wording only the opening paragraph of Art. 1 was read, which stands as before and is the whole article in the orders of CAO-MOJ, CAO-MOF, CAO-MOJ-MOF and CAO-MOF-MAFF; which articles changed is not known. Of Act Art. 50(1) it is known only that the words 'in this paragraph and Art. 52' were struck on that day.",
    },
    touches: [at("act:50:1")],
  },
  {
    id: "fsa-draft-2027-01-12",
    text: {
      ja: "金融庁が令和八年十月一日に公表した命令の案は、令和九年一月十二日から、届け出る事項、書類の作成の時期及び省略並びに重要な変更の範囲を改めるものとされる。二次資料によるもので、案の文言も、公布されたかも確認していない。",
      en: "Draft orders that the FSA published on 2026-10-01 would change the particulars to be filed, the age of papers and which may be left out, and the scope of significant changes from 2027-01-12. They are known from secondary sources; neither the wording nor whether they were promulgated was read.",
    },
    touches: [at("fsa")],
    from: "2027-01-12",
  },
  {
    id: "act-64-2026-art-50",
    text: {
      ja: "令和八年法律第六十四号（同年八月十二日施行分）による法第五十条第一項の金融の号への影響を確認していない。",
      en: "The effect of Act No. 64 of 2026 (in force in part from 2026-08-12) on the finance item of Art. 50(1) was not read.",
    },
  },
  {
    id: "act-38-2026-art-50-medical",
    text: {
      ja: "法第五十条第一項の医療に係る改正は公布されたが施行日が定まっておらず、号番号、文言、政令、指定基準を確認していない。",
      en: "The medical addition to Art. 50(1) is enacted and its day not fixed; item number, wording, Cabinet Order and criteria were not read.",
    },
    from: "2026-06-17",
  },
  {
    id: "mhlw-ordinance-103-2023",
    text: {
      ja: "令和六年三月三十一日までの水道の厚生労働省令（令和五年厚生労働省令第百三号）は、特定重要設備の一部を除き確認していない。法令番号から法令IDを推定した。",
      en: "The MHLW order for waterworks up to 2024-03-31 (No. 103 of 2023) was read only in part of its article on critical facilities; its law id is inferred from its number.",
    },
    touches: [at("order:9::4"), at("505M60000100103:1")],
  },
  {
    id: "lpg-import-share-rounding",
    text: {
      ja: "石油ガス輸入業の割合の四捨五入が、割合の数値（〇・五パーセントで足りる）によるか百分率の数値（〇・九九五パーセントを要する）によるかは定まらない。",
      en: "Whether the share of petroleum gas imports is rounded as a ratio (0.5 percent is then enough) or as a percentage (it takes 0.995) is not settled.",
    },
    touches: [at("meti:2::10:イ")],
  },
  {
    id: "mlit-order-art-13-5-before-2024-04-01",
    text: {
      ja: "令和六年三月三十一日までの国土交通省令第十三条第五号は、確認した文言に「百分の二十五以上」の限定に当たる語を欠いている。他の命令と同じに扱い、典拠を推論とする。",
      en: "Up to 2024-03-31 the stored text of the MLIT order, Art. 13(v), lacks the words that limit it to sales of 25 percent and more; it is treated like the other orders, as inferred.",
    },
  },
  {
    id: "designated-operators-dates",
    text: {
      ja: "指定された事業者の指定日、公示日、法人番号及び全件の一覧を官報で確認していない。令和八年七月一日の一覧のうち一部の名称のみが第三者の資料により分かる。",
      en: "The days of designation and of public notice, corporate numbers and the full list of designated operators were not read in the Official Gazette; of the list of 2026-07-01 some names are known from a third party.",
    },
    touches: [at("act:50:2")],
  },
]);

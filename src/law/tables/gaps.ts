// Generated from data/law/gaps.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { GapRow } from "../known-gap";

/** What was not read or is not known, by chapter. */
export const gapRows: readonly GapRow[] = table<readonly GapRow[]>([
  {
    id: "act-38-2026-unlisted",
    text: {
      ja: "令和八年法律第三十八号の本則による改正（令和八年九月十八日施行）は附則に条名が列挙されておらず、この条が改正されていないことを条文で確認していない。",
      en: "The amendments under the main clause of Act No. 38 of 2026 (in force 2026-09-18) are not listed by article; that this provision is unchanged was not confirmed in the text.",
    },
  },
  {
    id: "act-text-2026-06-17",
    from: "2026-06-17",
    touches: [at("act")],
    text: {
      ja: "令和八年六月十七日の版の法の条文は、冒頭からおよそ四分の一（一万六千字）が同年六月一日の版と同じであり、全体の長さの差は追加された附則の長さと一致するが、残りを一語ずつ照合していない。",
      en: "Of the Act as of 2026-06-17 the first quarter (16,000 characters) was read and is the wording of 2026-06-01, and the whole is longer by the added supplementary provisions only; the rest was not compared word for word.",
    },
  },
  {
    id: "act-text-since-2026-07-17",
    from: "2026-07-17",
    touches: [at("act")],
    text: {
      ja: "令和八年七月十七日、八月十二日及び九月十八日の各版の法の条文を確認していない。",
      en: "The text of the Act as of 2026-07-17, 08-12 and 09-18 was not read.",
    },
  },
  {
    id: "act-38-2026-chapter-5-2-numbers",
    from: "2026-09-18",
    touches: [at("act:85-2")],
    text: {
      ja: "第五章の二は第八十五条の二から始まるが、その後の条の数と番号を確認していない。第八十五条の三の存在は推論による。",
      en: "Chapter V-2 begins with Art. 85-2; how many articles follow and their numbers were not read. That there is an Art. 85-3 is inferred.",
    },
  },
  {
    id: "act-38-2026-supplementary",
    from: "2026-06-17",
    touches: [at("act-38-2026:suppl")],
    text: {
      ja: "令和八年法律第三十八号の附則第二条、第五条、第七条第二項以下及び第八条から第十条までの文言を確認していない。",
      en: "Of the supplementary provisions of Act No. 38 of 2026, Arts. 2, 5, 7(2) and after and 8 to 10 were not read.",
    },
  },
  {
    id: "cabinet-order-288-2026",
    from: "2026-09-18",
    touches: [at("act-38-2026:suppl:1")],
    text: {
      ja: "施行期日を定める令和八年政令第二百八十八号は二次資料によるもので、官報の原文を確認していない。",
      en: "Cabinet Order No. 288 of 2026, which set 2026-09-18, is known from trackers and from orders that name the day; the gazette was not read.",
    },
  },
  {
    id: "act-64-2026-second-stage",
    touches: [at("act")],
    text: {
      ja: "令和八年法律第六十四号による法の改正のうち未施行の部分は、内容も施行日も確認していない。e-Govの令和九年七月二十二日は期限であって施行日ではない。",
      en: "What the part of Act No. 64 of 2026 that is not in force changes, and when, is not known; 2027-07-22 in the law register is the limit, not the day.",
    },
    from: "2026-07-23",
  },
  {
    id: "law-after-survey",
    from: "2026-08-28",
    touches: [at("act"), at("order")],
    text: {
      ja: "法令の改正履歴を最後に確認したのは令和八年九月二十二日（供給確保計画に関する農林水産省令、厚生労働省令及び厚生労働省・経済産業省令は同年十月六日、国土交通省令は同月八日）である。登載は公布から三週間ほど遅れることがある。それより後の改正は他の資料に現れたものだけを知っている。",
      en: "The revisions in the law register were last seen on 2026-09-22 (of the supply plan orders of MAFF, MHLW and MHLW-METI on 10-06, of MLIT on 10-08), and amendments may be entered some three weeks after promulgation; of later amendments only those that other sources named are known.",
    },
  },
  {
    id: "ministerial-orders-states",
    touches: [
      at("jfc"),
      at("maff-support"),
      at("mlit-support"),
      at("mhlw-meti-support"),
      at("cao-patent"),
      at("cao-meti-patent"),
      at("mlit"),
    ],
    text: {
      ja: "株式会社日本政策金融公庫に関する命令、安定供給確保支援法人に関する三の命令及び特許出願の非公開に関する二の命令の改正履歴は確認しておらず、別の版がある可能性がある。令和五年国土交通省令第六十二号の令和六年四月一日の二の版のうち先のものの文言も確認していない。",
      en: "The law register's list of revisions was not read of the orders on the Japan Finance Corporation, on support corporations (three) and on non-disclosure of patent applications (two), which may have states that are not listed. Of the two states of 2024-04-01 of MLIT Order No. 62 of 2023 the text of the earlier one was not read.",
    },
  },
  {
    id: "official-english-text",
    touches: [at("act"), at("order")],
    text: {
      ja: "法令の公式英訳の全文を確認していない。条名と題名の英訳の多くはこのライブラリの訳である。",
      en: "The official English text was not read in full; most English captions, terms and names of orders are this library's own rendering.",
    },
  },
  {
    id: "act-38-2026-art-6",
    text: {
      ja: "法第六条は令和八年法律第三十八号により令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "Art. 6 (basic guideline) was amended by Act No. 38 of 2026 with effect from 2026-09-18; the new wording was not read.",
    },
  },
  {
    id: "act-38-2026-art-7",
    text: {
      ja: "法第七条は令和八年法律第三十八号により令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "Art. 7 (designation) was amended by Act No. 38 of 2026 with effect from 2026-09-18; the new wording was not read.",
    },
  },
  {
    id: "act-38-2026-art-9",
    text: {
      ja: "法第九条は令和八年法律第三十八号により令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "Art. 9 (certification) was amended by Act No. 38 of 2026 with effect from 2026-09-18; the new wording was not read.",
    },
  },
  {
    id: "act-38-2026-art-10",
    text: {
      ja: "法第十条は令和八年法律第三十八号により令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "Art. 10 (change) was amended by Act No. 38 of 2026 with effect from 2026-09-18; the new wording was not read.",
    },
  },
  {
    id: "act-38-2026-art-30-1",
    text: {
      ja: "法第三十条第一項は令和八年法律第三十八号により令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "Art. 30(1) was amended by Act No. 38 of 2026 with effect from 2026-09-18; the new wording was not read.",
    },
  },
  {
    id: "act-38-2026-art-44",
    text: {
      ja: "法第四十四条は令和八年法律第三十八号により令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "Art. 44 (special measures) was amended by Act No. 38 of 2026 with effect from 2026-09-18; the new wording was not read.",
    },
  },
  {
    id: "act-38-2026-art-48-1",
    text: {
      ja: "法第四十八条第一項は令和八年法律第三十八号により令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "Art. 48(1) (surveys) was amended by Act No. 38 of 2026 with effect from 2026-09-18; the new wording was not read.",
    },
  },
  {
    id: "act-38-2026-art-86-1",
    text: {
      ja: "法第八十六条第一項は令和八年法律第三十八号により令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "Art. 86(1) (competent ministers) was amended by Act No. 38 of 2026 with effect from 2026-09-18; the new wording was not read.",
    },
  },
  {
    id: "act-38-2026-art-8-2",
    from: "2026-09-18",
    touches: [at("act:8-2")],
    text: {
      ja: "法第八条の二は令和八年法律第三十八号により令和八年九月十八日に新設されたが、条文を確認していない。",
      en: "Art. 8-2 came with Act No. 38 of 2026 on 2026-09-18; its text was not read.",
    },
  },
  {
    id: "act-38-2026-art-9-2",
    text: {
      ja: "法第九条の二は令和八年法律第三十八号により令和八年九月十八日に新設されたが、条文を確認していない。",
      en: "Art. 9-2 came with Act No. 38 of 2026 on 2026-09-18; its text was not read.",
    },
  },
  {
    id: "act-38-2026-art-11-2",
    text: {
      ja: "法第十一条の二は令和八年法律第三十八号により令和八年九月十八日に新設されたが、条文を確認していない。",
      en: "Art. 11-2 came with Act No. 38 of 2026 on 2026-09-18; its text was not read.",
    },
  },
  {
    id: "order-art-1-after-2026-09-22",
    from: "2026-09-23",
    touches: [at("order:1")],
    text: {
      ja: "令第一条は令和八年九月二十二日に令和八年六月一日の文言のままであることを確認した。その後の改正の有無は確認していない。",
      en: "Order Art. 1 was still in the wording of 2026-06-01 on 2026-09-22; whether it was changed after that day was not confirmed.",
    },
  },
  {
    id: "indispensable-services-designated",
    from: "2026-09-18",
    touches: [at("act:7")],
    text: {
      ja: "特定重要物資等供給不可欠役務を定める政令その他の指定は見当たらない。光海底ケーブルの敷設と人工衛星の打上げは例示であって、指定ではない。",
      en: "No Cabinet Order or other act that names an indispensable service was found; the laying of submarine cable and the launch of satellites are examples, not designations.",
    },
  },
  {
    id: "indispensable-services-maintenance",
    from: "2026-09-18",
    touches: [at("act:7")],
    text: {
      ja: "物資の維持、保守及び修理が供給に不可欠な役務に当たるかは、有識者の意見にとどまり、確認していない。",
      en: "Whether upkeep, maintenance and repair of a product count as services indispensable to its supply was raised by an expert and is open.",
    },
  },
  {
    id: "minister-of-satellite-launch",
    from: "2026-09-18",
    touches: [at("act:86:1")],
    text: {
      ja: "人工衛星の打上げの事業を所管する大臣として法第八十六条第一項の主務大臣となる者を確認していない。",
      en: "Which minister is competent under Art. 86(1) for the business of launching satellites was not found.",
    },
  },
  {
    id: "minister-of-ventilators",
    from: "2025-12-24",
    touches: [at("act:86:1")],
    text: {
      ja: "人工呼吸器の主務大臣は、共同省令と経済産業省令の対象から厚生労働大臣及び経済産業大臣と推定した。厚生労働省のページは厚生労働大臣のみを挙げる。",
      en: "That MHLW and METI are jointly competent for ventilators is inferred from the joint order and the scope of the METI order; the MHLW page names its own minister only.",
    },
  },
  {
    id: "support-bodies-not-found",
    touches: [at("act:31:1"), at("act:42:2")],
    text: {
      ja: "船体、人工呼吸器、無人航空機、人工衛星及びロケットの部品の安定供給確保支援法人等の指定は確認していない。その他の物資についても指定の日の多くを確認していない。",
      en: "Support bodies for hulls, ventilators, unmanned aircraft, satellites and rocket parts were not found; for other products most days of designation were not found.",
    },
  },
  {
    id: "support-corporation-orders-not-read",
    touches: [at("act:31:1")],
    text: {
      ja: "安定供給確保支援法人に関する命令は、肥料、船舶の部品及び人工呼吸器に係るものを確認した。その他の物資に係るものの有無及び内容は確認していない。",
      en: "Orders on support corporations were read for fertilizers, ship parts and ventilators; whether there are others, and what they say, was not found.",
    },
  },
  {
    id: "action-policies-not-read",
    touches: [at("act:8:2")],
    text: {
      ja: "安定供給確保取組方針の本文は確認しておらず、対象、目標及び期間は公表資料又は報道による一部に限られる。航空機の部品、半導体、クラウドプログラム、先端電子部品、人工呼吸器、人工衛星及びロケットの部品の数値目標、ネオジム磁石及びウラン以外の重要鉱物の目標は確認していない。報道に改定の予定があったもの（チタンスポンジ、ボールねじ、リニアガイド、ガリウム及びゲルマニウム）は、改定の日を確認していないため掲げていない。",
      en: "The texts of the action policies were not read; scope, targets and terms are those reported by official pages or the press. Numeric targets for aircraft parts, semiconductors, cloud programs, electronic components, ventilators, satellites and rocket parts, and targets for neodymium magnets and for minerals other than uranium, were not found. What the press named as planned additions (titanium sponge, ball screws, linear guides, gallium and germanium) is left out, because the day of the revision was not found.",
    },
  },
  {
    id: "basic-guideline-2026-09-11",
    from: "2026-09-11",
    touches: [at("act:6:2")],
    text: {
      ja: "令和八年九月十一日に閣議決定された改定後の安定供給確保基本指針の内容を確認していない。",
      en: "The content of the basic guideline as revised by the Cabinet on 2026-09-11 was not read.",
    },
  },
  {
    id: "custody-order-not-read",
    touches: [at("act:45:3"), at("act:45:7")],
    text: {
      ja: "施設委託管理業務規程、事業報告書及び収支決算書に関する主務省令（法第四十五条第三項、第七項）は見当たらず、その有無及び内容を確認していない。",
      en: "No ministerial order on the rules of custody and on the reports of a custodian (Art. 45(3), (7)) was found; whether there is one, and what it says, is not known.",
    },
  },
  {
    id: "special-measures-use",
    touches: [at("act:44:1")],
    text: {
      ja: "法第四十四条第一項の指定が行われたことがあるかは、令和八年の時点で確認していない。",
      en: "Whether a designation under Art. 44(1) has ever been made was not confirmed as of 2026.",
    },
  },
  {
    id: "certified-plans-incomplete",
    touches: [at("act:9:1")],
    text: {
      ja: "認定供給確保計画の例は公表資料及び報道によるもので網羅的でなく、認定の日を確認していないものがある。船舶の部品の認定及び令和七年十二月二十四日に指定された物資の認定は見当たらない。",
      en: "The examples of certified plans come from public sources and are not complete; some days of certification were not found. No certification for ship parts or for the products designated on 2025-12-24 was found.",
    },
  },
  {
    id: "plan-form-fields",
    touches: [
      at("maff-plan:2:1"),
      at("mlit-plan:2:1"),
      at("meti-plan:2:1"),
      at("mhlw-plan:2:1"),
      at("mhlw-meti-plan:2:1"),
    ],
    text: {
      ja: "供給確保計画の認定の申請書（様式第一）の各欄及び記載要領は確認していない。記載事項は法及び省令の本文の順に示す。",
      en: "The fields of the form of the application (form 1) and its notes were not seen; contents are given in the sequence of the Act and the ministerial order.",
    },
  },
  {
    id: "plan-measures-one-or-both",
    touches: [at("mhlw-plan:3"), at("mhlw-meti-plan:3")],
    text: {
      ja: "厚生労働省令並びに厚生労働省・経済産業省令の第三条は措置を二つ掲げるが、その一方で足りるかを文言で定めていない。",
      en: "Art. 3 of the MHLW order and of the joint order of MHLW and METI lists two measures and does not say whether one of them is enough.",
    },
  },
  {
    id: "plan-period-moved-at-both-ends",
    touches: [at("meti-plan:6:1:2"), at("mhlw-plan:6:1:2"), at("mlit-plan:7:1:2"), at("mhlw-meti-plan:6:1:2")],
    text: {
      ja: "実施期間の初日と末日の双方を動かす変更について、「実施期間の六月以内の変更」がそれぞれの移動を合算するものか、差し引くものかは、省令の文言から明らかでない。",
      en: "Where both the first and the last day of the implementation period move, the orders do not say whether a change 'by six months or less' adds the two moves or sets them off against each other.",
    },
  },
  {
    id: "plan-ordinances-after-2026-09-18",
    from: "2026-09-18",
    touches: [at("maff-plan:2"), at("mhlw-plan:2"), at("meti-plan:2")],
    text: {
      ja: "供給確保計画の認定等に関する農林水産省令及び厚生労働省令の令和八年九月十八日以後の条文、並びに経済産業省令の同日以後の改正の有無を確認していない。",
      en: "The plan orders of MAFF and MHLW as in force since 2026-09-18 were not read; whether METI's was amended since that day was not confirmed.",
    },
  },
  {
    id: "act-38-2026-art-49-2-2",
    text: {
      ja: "特定社会基盤役務基本指針に定める事項のうち法第四十九条第二項第二号は令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "Of the contents of the guideline on essential infrastructure services, Art. 49(2)(ii) was amended with effect from 2026-09-18; the new wording was not read.",
    },
  },
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
    touches: [at("act:53:2"), at("act:53:3")],
    text: {
      ja: "「公布の日から施行する」命令により新たに特定重要設備となった場合に、猶予期間の初日を算入するかは条文から定まらない。",
      en: "Where an order in force from the day of its promulgation makes a facility critical, the text does not settle whether that day counts as the first of the six months.",
    },
  },
  {
    id: "shortened-extension-deadlines",
    touches: [at("act:52:5"), at("act:52:6"), at("act:52:10")],
    text: {
      ja: "延長した期間を短縮した場合、及び短縮した期間を三十日以内の日まで延長した場合に、勧告及び命令をすることができる期間も短くなるかは明記されていない。ここでは変わらないものとする。",
      en: "Whether shortening an extended standstill, or extending a shortened one to a day within the thirty, also brings forward the last day for a recommendation or order is not said; here it does not.",
    },
  },
  {
    id: "late-acceptance",
    touches: [
      at("act:52:7"),
      at("act:52:8"),
      at("act:52:9"),
      at("act:52:10"),
      at("foreign-exchange-act:27:7"),
      at("foreign-exchange-act:27:9"),
    ],
    text: {
      ja: "十日を過ぎてした応諾の通知が法第五十二条第七項（外為法第二十七条第七項）の規定による通知に当たり、応諾をした者として拘束され（法第五十二条第八項）、期間の満了前に導入等を行うことができ（同条第九項、外為法第二十七条第九項）、命令を受けない（法第五十二条第十項）かは明記されていない。ここでは、変更を加えた導入等計画書の届出を要し、期間の満了を待ち、命令を受け得るものとする。",
      en: "Whether an acceptance that is given after the ten days is a notice under Art. 52(7) (FEFA Art. 27(7)), so that it binds (Art. 52(8)), lifts the rest of the period (Art. 52(9), FEFA Art. 27(9)) and bars an order (Art. 52(10)), is not said; here the changed plan is to be filed, the period is waited for, and an order can follow.",
    },
  },
  {
    id: "holidays-beyond-table",
    touches: [at("act:52:7")],
    text: {
      ja: "休日表の対象年の外では、休日による期限の特例を計算しない。",
      en: "Beyond the years of the holiday table no deadline is moved off holidays, so none is given.",
    },
  },
  {
    id: "holder-below-five-percent",
    touches: [at("act:54:4")],
    text: {
      ja: "議決権の割合が百分の五を下回った保有者について、軽微な変更に当たるかは明記されていない。報告を要するものとする。",
      en: "Whether a holder's fall below five percent is a minor change is not spelled out; it is treated as one to be reported.",
    },
  },
  {
    id: "infrastructure-orders-2026-09-18",
    touches: [at("act:50:1")],
    text: {
      ja: "特定社会基盤事業者に関する十の命令は、令和八年七月十四日（国土交通省令は同月十五日）に公布された命令によりいずれも同年九月十八日に改正された。改正後の文言は、従前と同じである第一条の柱書（内閣府・法務省、内閣府・財務省、内閣府・法務省・財務省及び内閣府・財務省・農林水産省の各命令では同条の全部）のほか確認しておらず、どの条が改正されたかも知らない。法第五十条第一項については同日に「この項及び第五十二条において」が削られたことだけを知っている。",
      en: "All ten orders on designated operators were amended with effect from 2026-09-18 by orders promulgated on 2026-07-14 (that of MLIT on 07-15). Of the new wording only the opening paragraph of Art. 1 was read, which stands as before and is the whole article in the orders of CAO-MOJ, CAO-MOF, CAO-MOJ-MOF and CAO-MOF-MAFF; which articles changed is not known. Of Act Art. 50(1) it is known only that the words 'in this paragraph and Art. 52' were struck on that day.",
    },
  },
  {
    id: "fsa-draft-2027-01-12",
    from: "2027-01-12",
    touches: [at("fsa")],
    text: {
      ja: "金融庁が令和八年十月一日に公表した命令の案は、令和九年一月十二日から、届け出る事項、書類の作成の時期及び省略並びに重要な変更の範囲を改めるものとされる。二次資料によるもので、案の文言も、公布されたかも確認していない。",
      en: "Draft orders that the FSA published on 2026-10-01 would change the particulars to be filed, the age of papers and which may be left out, and the scope of significant changes from 2027-01-12. They are known from secondary sources; neither the wording nor whether they were promulgated was read.",
    },
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
    from: "2026-06-17",
    text: {
      ja: "法第五十条第一項の医療に係る改正は公布されたが施行日が定まっておらず、号番号、文言、政令、指定基準を確認していない。",
      en: "The medical addition to Art. 50(1) is enacted and its day not fixed; item number, wording, Cabinet Order and criteria were not read.",
    },
  },
  {
    id: "mhlw-ordinance-103-2023",
    touches: [at("order:9::4"), at("505M60000100103:1")],
    text: {
      ja: "令和六年三月三十一日までの水道の厚生労働省令（令和五年厚生労働省令第百三号）は、特定重要設備の一部を除き確認していない。法令番号から法令IDを推定した。",
      en: "The MHLW order for waterworks up to 2024-03-31 (No. 103 of 2023) was read only in part of its article on critical facilities; its law id is inferred from its number.",
    },
  },
  {
    id: "lpg-import-share-rounding",
    touches: [at("meti:2::10:イ")],
    text: {
      ja: "石油ガス輸入業の割合の四捨五入が、割合の数値（〇・五パーセントで足りる）によるか百分率の数値（〇・九九五パーセントを要する）によるかは定まらない。",
      en: "Whether the share of petroleum gas imports is rounded as a ratio (0.5 percent is then enough) or as a percentage (it takes 0.995) is not settled.",
    },
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
    touches: [at("act:50:2")],
    text: {
      ja: "指定された事業者の指定日、公示日、法人番号及び全件の一覧を官報で確認していない。令和八年七月一日の一覧のうち一部の名称のみが第三者の資料により分かる。",
      en: "The days of designation and of public notice, corporate numbers and the full list of designated operators were not read in the Official Gazette; of the list of 2026-07-01 some names are known from a third party.",
    },
  },
  {
    id: "risk-management-items",
    touches: [at("act:49:2")],
    text: {
      ja: "リスク管理措置の各項目の文言は、特定社会基盤役務基本指針及びその解説を確認していないため収めていない。三つの区分のみが二次資料により分かる。",
      en: "The items of the risk management measures are left out, since the basic guideline on specified essential infrastructure services and its commentary were not read; only the three groups are known, from a secondary source.",
    },
  },
  {
    id: "introduction-plan-form-fields",
    touches: [at("meti:9:1")],
    text: {
      ja: "導入等計画書の様式（様式第四、総務省関係では様式第六）の欄、その順序及び注記を確認していない。記載事項は命令の条の順に示す。",
      en: "The fields of the form of the plan (Form 4, of MIC Form 6), their order and notes were not seen; contents are given in the order of the articles.",
    },
  },
  {
    id: "patents-compensation-claim-period",
    touches: [at("act:80")],
    text: {
      ja: "補償の請求の期限及び決定の期限は第五章に定めがなく、一般の時効の適用を確認していない。",
      en: "Chapter V sets no last day for a claim for compensation and none for its decision; how general limitation applies was not confirmed.",
    },
  },
  {
    id: "patents-compensation-questions-and-answers",
    touches: [at("act:80")],
    text: {
      ja: "損失の補償に関する公式の質疑応答の内容を確認していない。",
      en: "The official questions and answers on compensation were not read.",
    },
  },
  {
    id: "patents-examination-request-elapsed-day",
    touches: [at("act:82:3")],
    text: {
      ja: "第八十二条第三項の「経過した日」についての特許庁の運用を確認していない。",
      en: "How the Patent Office reads 'the day on which the period has elapsed' in Art. 82(3) is not known.",
    },
  },
  {
    id: "patents-notice-of-whom",
    touches: [at("act:82:2"), at("act:82:3"), at("act:82:4")],
    text: {
      ja: "第八十二条第二項から第四項までの「通知を受けた」日が誰の受領の日かは条文に示されておらず、特許出願人の受領の日と解した。",
      en: "Art. 82(2) to (4) do not say whose receipt of the notice counts; the applicant's is taken.",
    },
  },
  {
    id: "patents-dismissal-on-other-grounds",
    touches: [at("act:66:9"), at("act:73:8")],
    text: {
      ja: "保全指定中の特許出願を特許法上の他の事由により却下することができるかは、第五章に定めがない。",
      en: "Chapter V does not say whether a designated application can be dismissed on other grounds of the Patent Act.",
    },
  },
  {
    id: "patents-end-of-duties",
    touches: [at("act:73"), at("act:74"), at("act:75"), at("act:76"), at("act:83"), at("act:84")],
    text: {
      ja: "第七十三条から第七十六条まで、第八十三条及び第八十四条の義務が解除又は満了の時に終わるか通知の時に終わるかは、条文に明示されていない。",
      en: "That the duties of Arts 73 to 76, 83 and 84 end with the designation itself, before the notice, is inferred.",
    },
  },
  {
    id: "patents-forms-of-joint-order",
    touches: [at("cao-meti-patent:2:1"), at("cao-meti-patent:3:1"), at("cao-meti-patent:5:1")],
    text: {
      ja: "令和五年内閣府・経済産業省令第五号の様式第一から第五までは、条文に図として含まれておらず、確認していない。条文が定める記載事項のほかに何を記載するかは不明である。",
      en: "Forms 1 to 5 of Order No. 5 of 2023 of the Cabinet Office and METI were not seen; what they ask for beside the contents that the order names is not known.",
    },
  },
  {
    id: "patents-document-codes",
    touches: [at("act:66:2"), at("act:66:3"), at("act:66:10")],
    text: {
      ja: "特許庁の書類識別コードの意味は、インターネット出願ソフトのスタイルシートに倣う第三者の公開プログラムで七つを確認したのみである。特許庁の一覧も、内閣総理大臣の通知（法第六十七条、第七十条、第七十一条、第七十七条）のコードも確認していない。",
      en: "Of the Patent Office's document codes seven were read, in a public program of a third party that follows the style sheets of the Office's filing software. The Office's own list was not seen, nor any code of the Prime Minister's notices (Act Arts 67, 70, 71, 77).",
    },
  },
  {
    id: "patents-statistics",
    touches: [at("act:66:1"), at("act:66:10"), at("act:70:1"), at("act:77:2"), at("act:79:1")],
    text: {
      ja: "運用状況の件数は最初の年度について二次資料で確認したのみで、令和七年度以後は不明である。",
      en: "Figures are known for the first year only, from a secondary source; later years are not known.",
    },
  },
  {
    id: "patents-symbol-with-slash",
    touches: [at("order:12:1")],
    text: {
      ja: "令第十二条の「／」を含む記号がその記号のみを指し、下位の記号を含まないことは、令の全体から読み取れるが、どこにも明示されていない。",
      en: "That a symbol with a slash in Order Art. 12 means itself alone follows from the Order throughout and is said nowhere.",
    },
  },
  {
    id: "patents-symbols-of-which-invention",
    touches: [at("order:12:1")],
    text: {
      ja: "出願全体の分類記号からは、二つの記号が同一の発明に付されたものか否かが分からない。",
      en: "The symbols of a whole application do not show whether two of them belong to the same invention.",
    },
  },
  {
    id: "order-art-12-ipc-2027",
    from: "2027-01-01",
    touches: [at("order:12:1")],
    text: {
      ja: "国際特許分類二〇二七・〇一版に合わせた令第十二条の改正の有無を確認していない。",
      en: "Whether Order Art. 12 follows the edition 2027.01 of the classification is not known.",
    },
  },
  {
    id: "patents-table-of-which-day",
    touches: [at("act:66:1"), at("act:66:11"), at("act:78:1")],
    text: {
      ja: "出願後に令第十二条の表が改まった場合にどの日の表によるかは明示されていない。送付は判断の日、外国出願の禁止は外国出願の日の表によると解した。",
      en: "Which day's table applies after Order Art. 12 changed is not said; taken is the day of decision for forwarding and the day of filing abroad for the ban.",
    },
  },
  {
    id: "patents-field-headings",
    touches: [at("order:12:1")],
    text: {
      ja: "概要の二十五分野と令第十二条第一項各号との対応は公式に確認していない。",
      en: "The official link between the 25 headings of the summary and the items of Order Art. 12(1) was not seen.",
    },
  },
  {
    id: "patents-base-date-in-no-table",
    touches: [at("act:66:4"), at("act:78:3")],
    text: {
      ja: "意匠登録出願からの変更及び実用新案登録に基づく特許出願は第六十六条第四項及び第七十八条第三項の表になく、特許庁の運用を確認していない。",
      en: "Conversions from designs and applications based on utility model registrations stand in neither table of Arts 66(4) and 78(3); how the Patent Office counts was not confirmed.",
    },
  },
  {
    id: "patents-ten-months-of-divisional",
    touches: [at("act:78:3"), at("patent-act:44:2")],
    text: {
      ja: "分割に係る新たな特許出願は第七十八条第三項の表になく、十月を、もとの特許出願の時にしたものとみなされる日から数えると解した。",
      en: "Divisional applications do not stand in the table of Art. 78(3); the ten months are taken to run from the filing date that they are deemed to have.",
    },
  },
  {
    id: "patents-designation-after-ten-months",
    touches: [at("act:78:1")],
    text: {
      ja: "十月の経過により禁止が解けた後に保全指定の通知を受けた場合に、通知の時から再び禁止されるかは明示されておらず、されると解した。",
      en: "Whether a notice of designation received after the ten months freed an invention brings the ban back is not said; it is taken to.",
    },
  },
  {
    id: "patents-notice-of-forwarding-implied",
    touches: [at("act:66:3"), at("act:78:1")],
    text: {
      ja: "後の手続から送付があったことのみが分かる場合に、送付通知が期間内に発せられたかは条文から定まらず、発せられたと解した。",
      en: "Where only a later step shows that the papers were forwarded, the Act does not say that the notice of it was dispatched within the period; it is taken to have been.",
    },
  },
  {
    id: "patents-answer-that-it-is-no-such-invention",
    touches: [at("act:79:2"), at("act:78:1")],
    text: {
      ja: "第七十八条第一項が禁止から除くのは第七十九条第四項の回答のみで、同条第二項の「該当しない」旨の回答が禁止を解くとは定められていない。回答の日の表の下で該当しないと判断されたものと解した。",
      en: "Art. 78(1) exempts only the answer of Art. 79(4); that the answer of Art. 79(2), 'no such invention', lifts the ban is not said. It is taken to settle it under the table of its day.",
    },
  },
  {
    id: "patents-space-station-parties",
    touches: [at("order:14::2")],
    text: {
      ja: "宇宙基地協定の締約国のうち欧州宇宙機関の加盟国は政令に個別に掲げられておらず、どの国が締約国かを確認していない。",
      en: "Order Art. 14(ii) names the member States of the European Space Agency as such; which of them are parties to the space station agreement was not read.",
    },
  },
  {
    id: "patents-state-application-before-filing",
    touches: [at("order:12:3:2")],
    text: {
      ja: "国又は国立研究開発法人による特許出願に係る発明であるとの要件は、特許出願がされる前は満たされないと解した。",
      en: "That the limb 'an invention of an application by the State or an agency' is not met before any application is inferred.",
    },
  },
  {
    id: "patents-deemed-withdrawal",
    touches: [at("act:78:1")],
    text: {
      ja: "期間の経過前に特許出願が取り下げたものとみなされた場合に第七十八条第一項ただし書の適用があるかは明示されていない。",
      en: "Whether an application deemed withdrawn before a period had elapsed still opens an exit of Art. 78(1) is not said.",
    },
  },
  {
    id: "patents-pct-as-japanese-application",
    touches: [at("act:78:1"), at("act:78:4")],
    text: {
      ja: "日本国を指定国に含む国際出願のみがある場合に、第七十八条第一項ただし書の「我が国において特許出願をした場合」に当たるかは明示されていない。",
      en: "Whether an international application designating Japan is itself an application 'in our country' that opens the exits of Art. 78(1) is not said.",
    },
  },
  {
    id: "patents-utility-model-abroad",
    touches: [at("act:78:1")],
    text: {
      ja: "外国における実用新案登録出願が第七十八条第一項の外国出願に当たるかは確認していない。",
      en: "Whether a utility model application abroad is a foreign application in the sense of Art. 78(1) was not confirmed.",
    },
  },
  {
    id: "patents-designated-on-request",
    touches: [at("act:78:2"), at("act:66:2")],
    text: {
      ja: "申出により送付され保全指定がされた、特定技術分野に属しない発明に第七十八条の禁止が及ぶかは、同条第二項の文言から及ぶと解したが、確認していない。",
      en: "That the ban of Art. 78 covers a designated invention of no field, forwarded at the applicant's request, is taken from the letter of its paragraph 2 and was not confirmed.",
    },
  },
  {
    id: "patents-invention-across-borders",
    touches: [at("act:78:1")],
    text: {
      ja: "複数の国にわたる共同の発明が「日本国内でした発明」に当たるかの基準を確認していない。",
      en: "No rule was seen for where an invention made jointly in several countries is made.",
    },
  },
  {
    id: "patents-lapse-on-holiday",
    touches: [at("act:66:1"), at("act:78:1")],
    text: {
      ja: "三月及び十月の期間の末日が休日に当たる場合に延びないことは、公式の質疑応答で確認していない。",
      en: "That the lapse of three or ten months does not move off a holiday was not confirmed in official questions and answers.",
    },
  },
  {
    id: "patents-pending-applications-and-ban",
    touches: [at("act:78:1")],
    text: {
      ja: "施行の際現に係属していた特許出願について、第七十八条第一項ただし書の「通知が発せられなかったとき」の期間の運用を確認していない。",
      en: "How the exit 'no notice within the period' works for applications pending on 2024-05-01 was not confirmed.",
    },
  },
  {
    id: "patents-time-for-answers",
    touches: [at("act:66:10"), at("act:79")],
    text: {
      ja: "不送付通知及び事前確認の回答に要する日数は定められておらず、確認していない。",
      en: "No number of days is set for a notice of non-forwarding or an answer to an advance confirmation.",
    },
  },
  {
    id: "patents-basic-guideline-2026",
    from: "2026-09-11",
    touches: [at("act:65")],
    text: {
      ja: "特許出願非公開基本指針が令和八年九月十一日に改められたかは確認していない。",
      en: "Whether the basic guideline of Art. 65 was among those revised on 2026-09-11 is not known.",
    },
  },
  {
    id: "act-38-2026-art-2",
    text: {
      ja: "基本方針に定める事項（法第二条第二項）は令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "The contents of the basic policy (Art. 2(2)) were amended with effect from 2026-09-18; the new wording was not read.",
    },
  },
  {
    id: "act-38-2026-arts-3-2-to-3-4",
    text: {
      ja: "令和八年九月十八日に加えられた法第三条の二から第三条の四まで（官民の協議会、調査研究）の文言を確認していない。調査研究基本指針が第三条の三に基づくことのみ附則から分かる。",
      en: "Arts 3-2 to 3-4, added on 2026-09-18 (public-private council, research), were not read. The supplementary provisions tell only that the general research guideline rests on Art. 3-3.",
    },
  },
  {
    id: "general-research-guideline-adoption",
    from: "2026-09-18",
    touches: [at("act:3-3")],
    text: {
      ja: "調査研究基本指針が定められたかどうかを確認していない。",
      en: "Whether a general research guideline has been adopted is not known.",
    },
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
    from: "2026-09-11",
    touches: [at("act:60")],
    text: {
      ja: "特定重要技術研究開発基本指針は令和八年九月十一日に変更されたが、二十の技術領域が維持されたかどうかを確認していない。",
      en: "The guideline on critical technologies was revised on 2026-09-11; whether its twenty areas are still the same is not known.",
    },
  },
  {
    id: "technology-areas-wording",
    touches: [at("act:60")],
    text: {
      ja: "二十の技術領域のうち第十六から第二十までの名称を指針の本文又は公式の引用で確認していない。",
      en: "The names of the sixteenth to the twentieth technology area were not seen in the guideline or in an official quotation.",
    },
  },
  {
    id: "k-program-topics",
    touches: [at("act:61")],
    text: {
      ja: "経済安全保障重要技術育成プログラムの支援対象五十技術の一覧を確認していない。件数のみを収める。",
      en: "The list of the fifty topics of the K Program was not read; only their numbers are given.",
    },
  },
  {
    id: "designated-funds",
    touches: [at("act:63:1")],
    text: {
      ja: "指定基金の指定の日及び現に指定されている基金の全体を確認していない。",
      en: "The days on which funds were designated, and whether more have been, are not known.",
    },
  },
  {
    id: "act-38-2026-overseas",
    from: "2026-09-18",
    touches: [at("act:85-3")],
    text: {
      ja: "第五章の二（特定海外事業の促進、法第八十五条の二以下）の文言並びに特定海外事業計画の認定等に関する命令の文言を確認していない。申請者、計画の記載事項、有効期間、変更、報告、取消し及び罰則は分からない。",
      en: "Chapter V-2 (overseas projects, Art. 85-2 and after) and the order on the certification of plans were not read. Who may apply, what a plan must state, its term, changes, reports, revocation and penalties are not known.",
    },
  },
  {
    id: "overseas-basic-guideline-text",
    from: "2026-09-11",
    touches: [at("act:85-2:1")],
    text: {
      ja: "特定海外事業の促進に関する基本指針（令和八年九月十一日閣議決定）の本文を確認していない。対象の三類型、認定の三つの確認事項及び配慮事項は二次資料による。",
      en: "The basic guideline on overseas projects (Cabinet decision of 2026-09-11) was not read itself; its three target kinds, three checks and considerations come from secondary sources.",
    },
  },
  {
    id: "jbic-act-2026",
    from: "2026-09-18",
    touches: [at("jbic-act:13"), at("jbic-act:13-4")],
    text: {
      ja: "株式会社国際協力銀行法の令和八年九月十八日の改正後の文言を確認していない。同法施行令の改正後の文言から分かることのみを収める。",
      en: "The JBIC Act as amended on 2026-09-18 was not read; only what its Enforcement Order as amended shows is given.",
    },
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
    from: "2026-09-18",
    touches: [at("act:92"), at("act:95"), at("act:96")],
    text: {
      ja: "第三条の二から第三条の四まで、第八条の二、第九条の二、第十一条の二及び第五章の二の義務に係る罰則の有無を確認していない。",
      en: "Whether the duties of Arts 3-2 to 3-4, 8-2, 9-2, 11-2 and of Chapter V-2 carry a penalty was not confirmed.",
    },
  },
  {
    id: "neighbouring-penalties-earlier-texts",
    touches: [
      at("foreign-exchange-act:69-7"),
      at("foreign-exchange-act:69-8"),
      at("foreign-exchange-act:70"),
      at("foreign-exchange-act:71"),
      at("jbic-act:44"),
    ],
    text: {
      ja: "外国為替及び外国貿易法の罰則のうち令和八年六月五日前のもの及び株式会社国際協力銀行法の罰則のうち令和七年六月一日前のものの文言を確認していない。",
      en: "The penal provisions of the Foreign Exchange and Foreign Trade Act before 2026-06-05 and of the Japan Bank for International Cooperation Act before 2025-06-01 were not read.",
    },
  },
  {
    id: "neighbouring-acts-earlier-texts",
    text: {
      ja: "令和八年六月五日前の外国為替及び外国貿易法並びに令和七年六月一日前の株式会社国際協力銀行法の文言を確認していない。それぞれ同日の文言により示す。",
      en: "The Foreign Exchange and Foreign Trade Act before 2026-06-05 and the Japan Bank for International Cooperation Act before 2025-06-01 were not read; what is told of earlier days is told by the texts of these.",
    },
  },
  {
    id: "basic-guidelines-2026-text",
    from: "2026-09-11",
    touches: [at("act:2"), at("act:6"), at("act:49"), at("act:60"), at("act:65")],
    text: {
      ja: "令和八年九月十一日に変更された基本方針及び各基本指針の本文を確認していない。",
      en: "The basic policy and the basic guidelines as revised on 2026-09-11 were not read.",
    },
  },
  {
    id: "medical-sector-commencement",
    touches: [at("act:50:1")],
    text: {
      ja: "医療分野を加える法第五十条第一項の改正の施行日は定まっておらず（遅くとも令和九年十二月十六日）、号番号、文言及び指定基準は分からない。",
      en: "The day on which the medical sector joins Art. 50(1) is not fixed (2027-12-16 at the latest); item number, wording and criteria are not known.",
    },
  },
  {
    id: "cyber-thirty-days-counting",
    from: "2026-10-01",
    touches: [at("cyber-defence-act:5")],
    text: {
      ja: "サイバー対処能力強化法の特定侵害事象等の詳細な報告の期限（三十日）の起算の方法を確認していない。初日不算入と仮定する。",
      en: "How the thirty days for the detailed report under the active cyber defence Act are counted was not confirmed; the first day is assumed not to count.",
    },
  },
  {
    id: "cyber-computer-notice-order",
    text: {
      ja: "特定重要電子計算機の届出（重要電子計算機に対する不正な行為による被害の防止に関する法律第四条）の規定及び届出に関する命令の原文は確認していない。導入後何日以内に届け出るかは不明である。",
      en: "Art. 4 of the active cyber defence Act and the order on notices of computers were not read; within how many days after an introduction the notice is due is not known.",
    },
    touches: [at("cyber-defence-act:4")],
  },
  {
    id: "cyber-communications-commencement",
    touches: [at("cyber-defence-act:11")],
    text: {
      ja: "サイバー対処能力強化法の通信情報に関する規定の施行日は定まっていない（遅くとも令和九年十一月二十二日）。",
      en: "The day on which the chapters on communications information of the active cyber defence Act come into force is not fixed (2027-11-22 at the latest).",
    },
  },
  {
    id: "investment-exemption-cabinet-order",
    from: "2025-05-19",
    touches: [at("foreign-exchange-act:27-2"), at("investment-order:3-2:5")],
    text: {
      ja: "対内直接投資等に関する政令第三条の二第二項第三号（特定社会基盤事業者等に対する投資に事前届出の免除が適用されない場合）及び財務大臣等が定める特定業種を確認していない。",
      en: "Art. 3-2(2)(iii) of the Cabinet Order on Inward Direct Investment, on when the exemption from prior notification is lost, and the businesses that the ministers set under it were not read.",
    },
  },
  {
    id: "foreign-exchange-act-2026",
    text: {
      ja: "令和八年法律第三十号による外為法改正のうち公布日施行分以外の施行日（遅くとも令和九年六月四日）及び文言を確認していない。",
      en: "The day and the wording of the amendments of the Foreign Exchange Act by Act No. 30 of 2026, other than those in force on promulgation, are not known (2027-06-04 at the latest).",
    },
  },
  {
    id: "china-export-controls-after-suspension",
    from: "2026-11-10",
    touches: [at("act:7")],
    text: {
      ja: "中国の輸出管理措置のうち停止期間が満了するもの（令和八年十一月十日、同月二十七日）について、満了後の状態を確認していない。",
      en: "What became of those Chinese export controls whose suspension ran out (2026-11-10, 2026-11-27) is not known.",
    },
  },
  {
    id: "external-measures-after-check",
    from: "2026-10-12",
    touches: [at("act:7")],
    text: {
      ja: "外国の輸出管理措置について、令和八年十月十一日より後の動きを確認していない。",
      en: "What other countries did to their export controls after 2026-10-11 was not followed.",
    },
  },
  {
    id: "deemed-exports-notices",
    from: "2022-05-01",
    touches: [at("foreign-exchange-act:25:1")],
    text: {
      ja: "みなし輸出の特定類型を定める経済産業省の通達の本文を確認していない。類型一の除外に係るグループ外国法人等の範囲も分からない。",
      en: "The notices of the Ministry of Economy, Trade and Industry on deemed exports were not read themselves; nor was their definition of a group, which matters to an exception of category 1.",
    },
  },
  {
    id: "council-paper-charts",
    from: "2026-04-09",
    touches: [at("act:1")],
    text: {
      ja: "令和八年四月九日の経済安全保障推進会議の資料の図（クラウドサービス市場規模、グローバル・サウス諸国の台頭及び技術開発競争の激化）の数値を確認していない。",
      en: "The figures of the charts in the council paper of 2026-04-09 (the market for cloud services, the rise of the Global South, the race in technology) were not read.",
    },
  },
  {
    id: "data-security-not-enacted",
    touches: [at("act:1")],
    text: {
      ja: "データセキュリティに関する規定が制定されたことを確認していない。提言のみがある。",
      en: "No enacted provision on data security was seen; there are recommendations only.",
    },
  },
]);

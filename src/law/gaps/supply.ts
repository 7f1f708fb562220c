import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { GapRow } from "../known-gap";

/** Gaps of Chapter II. */
export const supplyGaps: readonly GapRow[] = table([
  {
    id: "act-38-2026-art-6",
    text: {
      ja: "法第六条は令和八年法律第三十八号により令和八年九月十八日に改正されたが、改正後の文言を確認していない。",
      en: "Art. 6 (basic guideline) was amended by Act No. 38 of 2026 with effect from 2026-09-18; the new wording was not read.",
    },
    touches: [at("act:6")],
    from: "2026-09-18",
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
    text: {
      ja: "法第八条の二は令和八年法律第三十八号により令和八年九月十八日に新設されたが、条文を確認していない。",
      en: "Art. 8-2 came with Act No. 38 of 2026 on 2026-09-18; its text was not read.",
    },
    touches: [at("act:8-2")],
    from: "2026-09-18",
  },
  {
    id: "act-38-2026-art-9-2",
    text: {
      ja: "法第九条の二は令和八年法律第三十八号により令和八年九月十八日に新設されたが、条文を確認していない。",
      en: "Art. 9-2 came with Act No. 38 of 2026 on 2026-09-18; its text was not read.",
    },
    touches: [at("act:9-2")],
    from: "2026-09-18",
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
    text: {
      ja: "令第一条は令和八年九月二十二日に令和八年六月一日の文言のままであることを確認した。その後の改正の有無は確認していない。",
      en: "Order Art. 1 was still in the wording of 2026-06-01 on 2026-09-22; whether it was changed after that day was not confirmed.",
    },
    touches: [at("order:1")],
    from: "2026-09-23",
  },
  {
    id: "indispensable-services-designated",
    text: {
      ja: "特定重要物資等供給不可欠役務を定める政令その他の指定は見当たらない。光海底ケーブルの敷設と人工衛星の打上げは例示であって、指定ではない。",
      en: "No Cabinet Order or other act that names an indispensable service was found; the laying of submarine cable and the launch of satellites are examples, not designations.",
    },
    touches: [at("act:7")],
    from: "2026-09-18",
  },
  {
    id: "indispensable-services-maintenance",
    text: {
      ja: "物資の維持、保守及び修理が供給に不可欠な役務に当たるかは、有識者の意見にとどまり、確認していない。",
      en: "Whether upkeep, maintenance and repair of a product count as services indispensable to its supply was raised by an expert and is open.",
    },
    touches: [at("act:7")],
    from: "2026-09-18",
  },
  {
    id: "minister-of-satellite-launch",
    text: {
      ja: "人工衛星の打上げの事業を所管する大臣として法第八十六条第一項の主務大臣となる者を確認していない。",
      en: "Which minister is competent under Art. 86(1) for the business of launching satellites was not found.",
    },
    touches: [at("act:86:1")],
    from: "2026-09-18",
  },
  {
    id: "minister-of-ventilators",
    text: {
      ja: "人工呼吸器の主務大臣は、共同省令と経済産業省令の対象から厚生労働大臣及び経済産業大臣と推定した。厚生労働省のページは厚生労働大臣のみを挙げる。",
      en: "That MHLW and METI are jointly competent for ventilators is inferred from the joint ordinance and the scope of the METI ordinance; the MHLW page names its own minister only.",
    },
    touches: [at("act:86:1")],
    from: "2025-12-24",
  },
  {
    id: "support-bodies-not-found",
    text: {
      ja: "船体、人工呼吸器、無人航空機、人工衛星及びロケットの部品の安定供給確保支援法人等の指定は確認していない。その他の物資についても指定の日の多くを確認していない。",
      en: "Support bodies for hulls, ventilators, unmanned aircraft, satellites and rocket parts were not found; for other products most days of designation were not found.",
    },
    touches: [at("act:31:1"), at("act:42:2")],
  },
  {
    id: "support-corporation-orders-not-read",
    text: {
      ja: "安定供給確保支援法人に関する命令は、肥料、船舶の部品及び人工呼吸器に係るものを確認した。その他の物資に係るものの有無及び内容は確認していない。",
      en: "Orders on support corporations were read for fertilizers, ship parts and ventilators; whether there are others, and what they say, was not found.",
    },
    touches: [at("act:31:1")],
  },
  {
    id: "action-policies-not-read",
    text: {
      ja: "安定供給確保取組方針の本文は確認しておらず、対象、目標及び期間は公表資料又は報道による一部に限られる。航空機の部品、半導体、クラウドプログラム、先端電子部品、人工呼吸器、人工衛星及びロケットの部品の数値目標、ネオジム磁石及びウラン以外の重要鉱物の目標は確認していない。報道に改定の予定があったもの（チタンスポンジ、ボールねじ、リニアガイド、ガリウム及びゲルマニウム）は、改定の日を確認していないため掲げていない。",
      en: "The texts of the action policies were not read; scope, targets and terms are those reported by official pages or the press. Numeric targets for aircraft parts, semiconductors, cloud programs, electronic components, ventilators, satellites and rocket parts, and targets for neodymium magnets and for minerals other than uranium, were not found. What the press named as planned additions (titanium sponge, ball screws, linear guides, gallium and germanium) is left out, because the day of the revision was not found.",
    },
    touches: [at("act:8:2")],
  },
  {
    id: "basic-guideline-2026-09-11",
    text: {
      ja: "令和八年九月十一日に閣議決定された改定後の安定供給確保基本指針の内容を確認していない。",
      en: "The content of the basic guideline as revised by the Cabinet on 2026-09-11 was not read.",
    },
    touches: [at("act:6:2")],
    from: "2026-09-11",
  },
  {
    id: "special-measures-use",
    text: {
      ja: "法第四十四条第一項の指定が行われたことがあるかは、令和八年の時点で確認していない。",
      en: "Whether a designation under Art. 44(1) has ever been made was not confirmed as of 2026.",
    },
    touches: [at("act:44:1")],
  },
  {
    id: "certified-plans-incomplete",
    text: {
      ja: "認定供給確保計画の例は公表資料及び報道によるもので網羅的でなく、認定の日を確認していないものがある。船舶の部品の認定及び令和七年十二月二十四日に指定された物資の認定は見当たらない。",
      en: "The examples of certified plans come from public sources and are not complete; some days of certification were not found. No certification for ship parts or for the products designated on 2025-12-24 was found.",
    },
    touches: [at("act:9:1")],
  },
  {
    id: "plan-measures-one-or-both",
    text: {
      ja: "厚生労働省令並びに厚生労働省・経済産業省令の第三条は措置を二つ掲げるが、その一方で足りるかを文言で定めていない。",
      en: "Art. 3 of the MHLW ordinance and of the joint ordinance of MHLW and METI lists two measures and does not say whether one of them is enough.",
    },
    touches: [at("mhlw-plan:3"), at("mhlw-meti-plan:3")],
  },
  {
    id: "plan-period-moved-at-both-ends",
    text: {
      ja: "実施期間の初日と末日の双方を動かす変更について、「実施期間の六月以内の変更」がそれぞれの移動を合算するものか、差し引くものかは、省令の文言から明らかでない。",
      en: "Where both the first and the last day of the implementation period move, the ordinances do not say whether a change 'by six months or less' adds the two moves or sets them off against each other.",
    },
    touches: [at("meti-plan:6:1:2"), at("mhlw-plan:6:1:2"), at("mlit-plan:7:1:2"), at("mhlw-meti-plan:6:1:2")],
  },
  {
    id: "plan-ordinances-after-2026-09-18",
    text: {
      ja: "供給確保計画の認定等に関する農林水産省令及び厚生労働省令の令和八年九月十八日以後の条文、並びに経済産業省令の同日以後の改正の有無を確認していない。",
      en: "The plan ordinances of MAFF and MHLW as in force since 2026-09-18 were not read; whether METI's was amended since that day was not confirmed.",
    },
    touches: [at("maff-plan:2"), at("mhlw-plan:2"), at("meti-plan:2")],
    from: "2026-09-18",
  },
]);

import { ACT, act, ORDER, order } from "../citation";
import { table } from "../dated";
import type { KnownGap } from "../gaps";

/** Gaps that touch the Act as a whole. */
export const lawGaps: readonly KnownGap[] = /* @__PURE__ */ table([
  {
    id: "act-38-2026-unlisted",
    text: {
      ja: "令和八年法律第三十八号の本則による改正（令和八年九月十八日施行）は附則に条名が列挙されておらず、この条が改正されていないことを条文で確認していない。",
      en: "The amendments under the main clause of Act No. 38 of 2026 (in force 2026-09-18) are not listed by article; that this provision is unchanged was not confirmed in the text.",
    },
    touches: [act("65"), act("92")],
    from: "2026-09-18",
  },
  {
    id: "act-text-since-2026-06-17",
    text: {
      ja: "令和八年六月一日施行より後の法の条文（令和八年六月十七日、七月十七日、八月十二日及び九月十八日の各版）を確認していない。",
      en: "The text of the Act was read up to the state of 2026-06-01; those of 2026-06-17, 07-17, 08-12 and 09-18 were not read.",
    },
    touches: [{ law: ACT }],
    from: "2026-06-17",
  },
  {
    id: "act-38-2026-chapter-5-2-numbers",
    text: {
      ja: "第五章の二は第八十五条の二から始まるが、その後の条の数と番号を確認していない。第八十五条の三の存在は推論による。",
      en: "Chapter V-2 begins with Art. 85-2; how many articles follow and their numbers were not read. That there is an Art. 85-3 is inferred.",
    },
    touches: [act("85-2"), act("85-3")],
    from: "2026-09-18",
  },
  {
    id: "act-38-2026-supplementary",
    text: {
      ja: "令和八年法律第三十八号の附則第二条、第五条、第七条第二項以下及び第八条から第十条までの文言を確認していない。",
      en: "Of the supplementary provisions of Act No. 38 of 2026, Arts. 2, 5, 7(2) and after and 8 to 10 were not read.",
    },
    touches: [{ law: "508AC0000000038", supplementary: true }],
    from: "2026-06-17",
  },
  {
    id: "cabinet-order-288-2026",
    text: {
      ja: "施行期日を定める令和八年政令第二百八十八号は二次資料によるもので、官報の原文を確認していない。",
      en: "Cabinet Order No. 288 of 2026, which set 2026-09-18, is known from trackers and from orders that name the day; the gazette was not read.",
    },
    touches: [{ law: "508AC0000000038", article: "1", supplementary: true }],
    from: "2026-09-18",
  },
  {
    id: "act-64-2026-second-stage",
    text: {
      ja: "令和八年法律第六十四号による法の改正のうち未施行の部分は、内容も施行日も確認していない。e-Govの令和九年七月二十二日は期限であって施行日ではない。",
      en: "What the part of Act No. 64 of 2026 that is not in force changes, and when, is not known; 2027-07-22 in the law register is the limit, not the day.",
    },
    touches: [{ law: ACT }],
  },
  {
    id: "law-register-since-2026-09-22",
    text: {
      ja: "法令の改正履歴を最後に確認したのは令和八年九月二十二日である。それより後の改正は他の資料に現れたものだけを知っている。",
      en: "The revisions in the law register were last seen on 2026-09-22; of later amendments only those that other sources named are known.",
    },
    touches: [{ law: ACT }, { law: ORDER }],
    from: "2026-09-23",
  },
  {
    id: "amending-orders-promulgation",
    text: {
      ja: "令の改正政令のうち令和六年政令第三十二号、第三百四十六号及び第三百七十二号、令和七年政令第五十四号並びに令和八年政令第八十五号及び第百七十三号の公布の日を確認していない。公布から施行までの間の状態は答えられない。",
      en: "The days of promulgation of Cabinet Orders No. 32, 346 and 372 of 2024, 54 of 2025 and 85 and 173 of 2026 were not read; their provisions are shown as enacted only from the day in force.",
    },
    touches: [order("6", 2), order("9", 1, "8")],
  },
  {
    id: "ministerial-orders-states",
    text: {
      ja: "府省令は確認できた版だけを載せており、その間に別の改正があった可能性がある。改正府省令の公布の日も多くは確認していない。",
      en: "Of the ministerial orders only the states that were seen are listed; one between them may be missing, and most days of promulgation of amendments were not read.",
    },
    touches: [{ law: "505M60000400003" }, { law: "505M60000800062" }],
  },
  {
    id: "official-english-text",
    text: {
      ja: "法令の公式英訳の全文を確認していない。条名と題名の英訳の多くはこのライブラリの訳である。",
      en: "The official English text was not read in full; most English captions, terms and names of orders are this library's own rendering.",
    },
    touches: [{ law: ACT }, { law: ORDER }],
  },
]);

import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { GapRow } from "../known-gap";

/** Gaps that touch the Act as a whole. */
export const lawGaps: readonly GapRow[] = table([
  {
    id: "act-38-2026-unlisted",
    text: {
      ja: "令和八年法律第三十八号の本則による改正（令和八年九月十八日施行）は附則に条名が列挙されておらず、この条が改正されていないことを条文で確認していない。",
      en: "The amendments under the main clause of Act No. 38 of 2026 (in force 2026-09-18) are not listed by article; that this provision is unchanged was not confirmed in the text.",
    },
  },
  {
    id: "act-text-2026-06-17",
    text: {
      ja: "令和八年六月十七日の版の法の条文は、冒頭からおよそ四分の一（一万六千字）が同年六月一日の版と同じであり、全体の長さの差は追加された附則の長さと一致するが、残りを一語ずつ照合していない。",
      en: "Of the Act as of 2026-06-17 the first quarter (16,000 characters) was read and is the wording of 2026-06-01, and the whole is longer by the added supplementary provisions only; the rest was not compared word for word.",
    },
    touches: [at("act")],
    from: "2026-06-17",
  },
  {
    id: "act-text-since-2026-07-17",
    text: {
      ja: "令和八年七月十七日、八月十二日及び九月十八日の各版の法の条文を確認していない。",
      en: "The text of the Act as of 2026-07-17, 08-12 and 09-18 was not read.",
    },
    touches: [at("act")],
    from: "2026-07-17",
  },
  {
    id: "act-38-2026-chapter-5-2-numbers",
    text: {
      ja: "第五章の二は第八十五条の二から始まるが、その後の条の数と番号を確認していない。第八十五条の三の存在は推論による。",
      en: "Chapter V-2 begins with Art. 85-2; how many articles follow and their numbers were not read. That there is an Art. 85-3 is inferred.",
    },
    touches: [at("act:85-2")],
    from: "2026-09-18",
  },
  {
    id: "act-38-2026-supplementary",
    text: {
      ja: "令和八年法律第三十八号の附則第二条、第五条、第七条第二項以下及び第八条から第十条までの文言を確認していない。",
      en: "Of the supplementary provisions of Act No. 38 of 2026, Arts. 2, 5, 7(2) and after and 8 to 10 were not read.",
    },
    touches: [at("act-38-2026:suppl")],
    from: "2026-06-17",
  },
  {
    id: "cabinet-order-288-2026",
    text: {
      ja: "施行期日を定める令和八年政令第二百八十八号は二次資料によるもので、官報の原文を確認していない。",
      en: "Cabinet Order No. 288 of 2026, which set 2026-09-18, is known from trackers and from orders that name the day; the gazette was not read.",
    },
    touches: [at("act-38-2026:suppl:1")],
    from: "2026-09-18",
  },
  {
    id: "act-64-2026-second-stage",
    text: {
      ja: "令和八年法律第六十四号による法の改正のうち未施行の部分は、内容も施行日も確認していない。e-Govの令和九年七月二十二日は期限であって施行日ではない。",
      en: "What the part of Act No. 64 of 2026 that is not in force changes, and when, is not known; 2027-07-22 in the law register is the limit, not the day.",
    },
    touches: [at("act")],
    from: "2026-07-23",
  },
  {
    id: "law-after-survey",
    text: {
      ja: "法令の改正履歴を最後に確認したのは令和八年九月二十二日（供給確保計画に関する農林水産省令、厚生労働省令及び厚生労働省・経済産業省令は同年十月六日、国土交通省令は同月八日）である。登載は公布から三週間ほど遅れることがある。それより後の改正は他の資料に現れたものだけを知っている。",
      en: "The revisions in the law register were last seen on 2026-09-22 (of the supply plan orders of MAFF, MHLW and MHLW-METI on 10-06, of MLIT on 10-08), and amendments may be entered some three weeks after promulgation; of later amendments only those that other sources named are known.",
    },
    touches: [at("act"), at("order")],
    from: "2026-08-28",
  },
  {
    id: "ministerial-orders-states",
    text: {
      ja: "株式会社日本政策金融公庫に関する命令、安定供給確保支援法人に関する三の命令及び特許出願の非公開に関する二の命令の改正履歴は確認しておらず、別の版がある可能性がある。令和五年国土交通省令第六十二号の令和六年四月一日の二の版のうち先のものの文言も確認していない。",
      en: "The law register's list of revisions was not read of the orders on the Japan Finance Corporation, on support corporations (three) and on non-disclosure of patent applications (two), which may have states that are not listed. Of the two states of 2024-04-01 of MLIT Order No. 62 of 2023 the text of the earlier one was not read.",
    },
    touches: [
      at("jfc"),
      at("maff-support"),
      at("mlit-support"),
      at("mhlw-meti-support"),
      at("cao-patent"),
      at("cao-meti-patent"),
      at("mlit"),
    ],
  },
  {
    id: "official-english-text",
    text: {
      ja: "法令の公式英訳の全文を確認していない。条名と題名の英訳の多くはこのライブラリの訳である。",
      en: "The official English text was not read in full; most English captions, terms and names of orders are this library's own rendering.",
    },
    touches: [at("act"), at("order")],
  },
]);

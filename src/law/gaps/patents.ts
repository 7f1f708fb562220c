import { act, cite } from "../citation";
import { table } from "../dated";
import type { KnownGap } from "../gaps";

/** Gaps of Chapter V. */
export const patentGaps: readonly KnownGap[] = /* @__PURE__ */ table([
  {
    id: "patents-compensation-claim-period",
    text: {
      ja: "補償の請求の期限及び決定の期限は第五章に定めがなく、一般の時効の適用を確認していない。",
      en: "Chapter V sets no last day for a claim for compensation and none for its decision; how general limitation applies was not confirmed.",
    },
    touches: [act("80")],
  },
  {
    id: "patents-compensation-questions-and-answers",
    text: {
      ja: "損失の補償に関する公式の質疑応答の内容を確認していない。",
      en: "The official questions and answers on compensation were not read.",
    },
    touches: [act("80")],
  },
  {
    id: "patents-examination-request-elapsed-day",
    text: {
      ja: "第八十二条第三項の「経過した日」についての特許庁の運用を確認していない。",
      en: "How the Patent Office reads 'the day on which the period has elapsed' in Art. 82(3) is not known.",
    },
    touches: [act("82", 3)],
  },
  {
    id: "patents-priority-base-period",
    text: {
      ja: "先の出願が取り下げたものとみなされるまでの期間（一年四月）を定める特許法施行規則の条文を確認していない。",
      en: "The text of the Patent Act regulation that sets one year and four months for the deemed withdrawal of a base application was not read.",
    },
    touches: [act("82", 2), cite("335M50000400010", "28-4", 2)],
  },
  {
    id: "patents-notice-of-whom",
    text: {
      ja: "第八十二条第二項から第四項までの「通知を受けた」日が誰の受領の日かは条文に示されておらず、特許出願人の受領の日と解した。",
      en: "Art. 82(2) to (4) do not say whose receipt of the notice counts; the applicant's is taken.",
    },
    touches: [act("82", 2), act("82", 3), act("82", 4)],
  },
  {
    id: "patents-dismissal-on-other-grounds",
    text: {
      ja: "保全指定中の特許出願を特許法上の他の事由により却下することができるかは、第五章に定めがない。",
      en: "Chapter V does not say whether a designated application can be dismissed on other grounds of the Patent Act.",
    },
    touches: [act("66", 9), act("73", 8)],
  },
  {
    id: "patents-end-of-duties",
    text: {
      ja: "第七十三条から第七十六条まで、第八十三条及び第八十四条の義務が解除又は満了の時に終わるか通知の時に終わるかは、条文に明示されていない。",
      en: "That the duties of Arts 73 to 76, 83 and 84 end with the designation itself, before the notice, is inferred.",
    },
    touches: [act("73"), act("74"), act("75"), act("76"), act("83"), act("84")],
  },
  {
    id: "patents-statistics",
    text: {
      ja: "運用状況の件数は最初の年度について二次資料で確認したのみで、令和七年度以後は不明である。",
      en: "Figures are known for the first year only, from a secondary source; later years are not known.",
    },
    touches: [act("65")],
  },
]);

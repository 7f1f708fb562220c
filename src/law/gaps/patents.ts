import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { GapRow } from "../known-gap";

/** Gaps of Chapter V. */
export const patentGaps: readonly GapRow[] = table([
  {
    id: "patents-compensation-claim-period",
    text: {
      ja: "補償の請求の期限及び決定の期限は第五章に定めがなく、一般の時効の適用を確認していない。",
      en: "Chapter V sets no last day for a claim for compensation and none for its decision; how general limitation applies was not confirmed.",
    },
    touches: [at("act:80")],
  },
  {
    id: "patents-compensation-questions-and-answers",
    text: {
      ja: "損失の補償に関する公式の質疑応答の内容を確認していない。",
      en: "The official questions and answers on compensation were not read.",
    },
    touches: [at("act:80")],
  },
  {
    id: "patents-examination-request-elapsed-day",
    text: {
      ja: "第八十二条第三項の「経過した日」についての特許庁の運用を確認していない。",
      en: "How the Patent Office reads 'the day on which the period has elapsed' in Art. 82(3) is not known.",
    },
    touches: [at("act:82:3")],
  },
  {
    id: "patents-notice-of-whom",
    text: {
      ja: "第八十二条第二項から第四項までの「通知を受けた」日が誰の受領の日かは条文に示されておらず、特許出願人の受領の日と解した。",
      en: "Art. 82(2) to (4) do not say whose receipt of the notice counts; the applicant's is taken.",
    },
    touches: [at("act:82:2"), at("act:82:3"), at("act:82:4")],
  },
  {
    id: "patents-dismissal-on-other-grounds",
    text: {
      ja: "保全指定中の特許出願を特許法上の他の事由により却下することができるかは、第五章に定めがない。",
      en: "Chapter V does not say whether a designated application can be dismissed on other grounds of the Patent Act.",
    },
    touches: [at("act:66:9"), at("act:73:8")],
  },
  {
    id: "patents-end-of-duties",
    text: {
      ja: "第七十三条から第七十六条まで、第八十三条及び第八十四条の義務が解除又は満了の時に終わるか通知の時に終わるかは、条文に明示されていない。",
      en: "That the duties of Arts 73 to 76, 83 and 84 end with the designation itself, before the notice, is inferred.",
    },
    touches: [at("act:73"), at("act:74"), at("act:75"), at("act:76"), at("act:83"), at("act:84")],
  },
  {
    id: "patents-statistics",
    text: {
      ja: "運用状況の件数は最初の年度について二次資料で確認したのみで、令和七年度以後は不明である。",
      en: "Figures are known for the first year only, from a secondary source; later years are not known.",
    },
    touches: [at("act:65")],
  },
  {
    id: "patents-symbol-with-slash",
    text: {
      ja: "令第十二条の「／」を含む記号がその記号のみを指し、下位の記号を含まないことは、令の全体から読み取れるが、どこにも明示されていない。",
      en: "That a symbol with a slash in Order Art. 12 means itself alone follows from the Order throughout and is said nowhere.",
    },
    touches: [at("order:12:1")],
  },
  {
    id: "patents-symbols-of-which-invention",
    text: {
      ja: "出願全体の分類記号からは、二つの記号が同一の発明に付されたものか否かが分からない。",
      en: "The symbols of a whole application do not show whether two of them belong to the same invention.",
    },
    touches: [at("order:12:1")],
  },
  {
    id: "order-art-12-ipc-2027",
    text: {
      ja: "国際特許分類二〇二七・〇一版に合わせた令第十二条の改正の有無を確認していない。",
      en: "Whether Order Art. 12 follows the edition 2027.01 of the classification is not known.",
    },
    touches: [at("order:12:1")],
    from: "2027-01-01",
  },
  {
    id: "patents-table-of-which-day",
    text: {
      ja: "出願後に令第十二条の表が改まった場合にどの日の表によるかは明示されていない。送付は判断の日、外国出願の禁止は外国出願の日の表によると解した。",
      en: "Which day's table applies after Order Art. 12 changed is not said; taken is the day of decision for forwarding and the day of filing abroad for the ban.",
    },
    touches: [at("act:66:1"), at("act:66:11"), at("act:78:1")],
  },
  {
    id: "patents-field-headings",
    text: {
      ja: "概要の二十五分野と令第十二条第一項各号との対応は公式に確認していない。",
      en: "The official link between the 25 headings of the summary and the items of Order Art. 12(1) was not seen.",
    },
    touches: [at("order:12:1")],
  },
  {
    id: "patents-base-date-in-no-table",
    text: {
      ja: "意匠登録出願からの変更及び実用新案登録に基づく特許出願は第六十六条第四項及び第七十八条第三項の表になく、特許庁の運用を確認していない。",
      en: "Conversions from designs and applications based on utility model registrations stand in neither table of Arts 66(4) and 78(3); how the Patent Office counts was not confirmed.",
    },
    touches: [at("act:66:4"), at("act:78:3")],
  },
  {
    id: "patents-ten-months-of-divisional",
    text: {
      ja: "分割に係る新たな特許出願は第七十八条第三項の表になく、十月を、もとの特許出願の時にしたものとみなされる日から数えると解した。",
      en: "Divisional applications do not stand in the table of Art. 78(3); the ten months are taken to run from the filing date that they are deemed to have.",
    },
    touches: [at("act:78:3"), at("patent-act:44:2")],
  },
  {
    id: "patents-designation-after-ten-months",
    text: {
      ja: "十月の経過により禁止が解けた後に保全指定の通知を受けた場合に、通知の時から再び禁止されるかは明示されておらず、されると解した。",
      en: "Whether a notice of designation received after the ten months freed an invention brings the ban back is not said; it is taken to.",
    },
    touches: [at("act:78:1")],
  },
  {
    id: "patents-notice-of-forwarding-implied",
    text: {
      ja: "後の手続から送付があったことのみが分かる場合に、送付通知が期間内に発せられたかは条文から定まらず、発せられたと解した。",
      en: "Where only a later step shows that the papers were forwarded, the Act does not say that the notice of it was dispatched within the period; it is taken to have been.",
    },
    touches: [at("act:66:3"), at("act:78:1")],
  },
  {
    id: "patents-answer-that-it-is-no-such-invention",
    text: {
      ja: "第七十八条第一項が禁止から除くのは第七十九条第四項の回答のみで、同条第二項の「該当しない」旨の回答が禁止を解くとは定められていない。回答の日の表の下で該当しないと判断されたものと解した。",
      en: "Art. 78(1) exempts only the answer of Art. 79(4); that the answer of Art. 79(2), 'no such invention', lifts the ban is not said. It is taken to settle it under the table of its day.",
    },
    touches: [at("act:79:2"), at("act:78:1")],
  },
  {
    id: "patents-space-station-parties",
    text: {
      ja: "宇宙基地協定の締約国のうち欧州宇宙機関の加盟国は政令に個別に掲げられておらず、どの国が締約国かを確認していない。",
      en: "Order Art. 14(ii) names the member States of the European Space Agency as such; which of them are parties to the space station agreement was not read.",
    },
    touches: [at("order:14::2")],
  },
  {
    id: "patents-state-application-before-filing",
    text: {
      ja: "国又は国立研究開発法人による特許出願に係る発明であるとの要件は、特許出願がされる前は満たされないと解した。",
      en: "That the limb 'an invention of an application by the State or an agency' is not met before any application is inferred.",
    },
    touches: [at("order:12:3:2")],
  },
  {
    id: "patents-deemed-withdrawal",
    text: {
      ja: "期間の経過前に特許出願が取り下げたものとみなされた場合に第七十八条第一項ただし書の適用があるかは明示されていない。",
      en: "Whether an application deemed withdrawn before a period had elapsed still opens an exit of Art. 78(1) is not said.",
    },
    touches: [at("act:78:1")],
  },
  {
    id: "patents-pct-as-japanese-application",
    text: {
      ja: "日本国を指定国に含む国際出願のみがある場合に、第七十八条第一項ただし書の「我が国において特許出願をした場合」に当たるかは明示されていない。",
      en: "Whether an international application designating Japan is itself an application 'in our country' that opens the exits of Art. 78(1) is not said.",
    },
    touches: [at("act:78:1"), at("act:78:4")],
  },
  {
    id: "patents-utility-model-abroad",
    text: {
      ja: "外国における実用新案登録出願が第七十八条第一項の外国出願に当たるかは確認していない。",
      en: "Whether a utility model application abroad is a foreign application in the sense of Art. 78(1) was not confirmed.",
    },
    touches: [at("act:78:1")],
  },
  {
    id: "patents-designated-on-request",
    text: {
      ja: "申出により送付され保全指定がされた、特定技術分野に属しない発明に第七十八条の禁止が及ぶかは、同条第二項の文言から及ぶと解したが、確認していない。",
      en: "That the ban of Art. 78 covers a designated invention of no field, forwarded at the applicant's request, is taken from the letter of its paragraph 2 and was not confirmed.",
    },
    touches: [at("act:78:2"), at("act:66:2")],
  },
  {
    id: "patents-invention-across-borders",
    text: {
      ja: "複数の国にわたる共同の発明が「日本国内でした発明」に当たるかの基準を確認していない。",
      en: "No rule was seen for where an invention made jointly in several countries is made.",
    },
    touches: [at("act:78:1")],
  },
  {
    id: "patents-lapse-on-holiday",
    text: {
      ja: "三月及び十月の期間の末日が休日に当たる場合に延びないことは、公式の質疑応答で確認していない。",
      en: "That the lapse of three or ten months does not move off a holiday was not confirmed in official questions and answers.",
    },
    touches: [at("act:66:1"), at("act:78:1")],
  },
  {
    id: "patents-pending-applications-and-ban",
    text: {
      ja: "施行の際現に係属していた特許出願について、第七十八条第一項ただし書の「通知が発せられなかったとき」の期間の運用を確認していない。",
      en: "How the exit 'no notice within the period' works for applications pending on 2024-05-01 was not confirmed.",
    },
    touches: [at("act:78:1")],
  },
  {
    id: "patents-time-for-answers",
    text: {
      ja: "不送付通知及び事前確認の回答に要する日数は定められておらず、確認していない。",
      en: "No number of days is set for a notice of non-forwarding or an answer to an advance confirmation.",
    },
    touches: [at("act:66:10"), at("act:79")],
  },
  {
    id: "patents-basic-guideline-2026",
    text: {
      ja: "特許出願非公開基本指針が令和八年九月十一日に改められたかは確認していない。",
      en: "Whether the basic guideline of Art. 65 was among those revised on 2026-09-11 is not known.",
    },
    touches: [at("act:65")],
    from: "2026-09-11",
  },
]);

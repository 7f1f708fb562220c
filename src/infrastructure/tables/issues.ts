// Generated from data/infrastructure/issues.yaml by `npm run generate`: change that file, never this one.
import { defineIssue } from "../../kernel/issue";
import { at } from "../../kernel/provision";

export const plansOfDifferentBusiness = defineIssue(
  "plans-of-different-business",
  {
    ja: "異なる特定社会基盤事業に係る計画書です。変更としては比較しません。",
    en: "The plans concern different businesses: one is no change of the other.",
  },
  at("act:50:1"),
);
export const plansOfDifferentForm = defineIssue(
  "plans-of-different-form",
  {
    ja: "導入の計画書と重要維持管理等の委託の計画書です。変更としては比較しません。",
    en: "One plan is of an introduction and the other of outsourcing: one is no change of the other.",
  },
  at("act:52:2"),
);
export const plansOfDifferentMinisterialOrder = defineIssue(
  "plans-of-different-ministerial-order",
  {
    ja: "異なる主務省令による計画書です。変更としては比較しません。",
    en: "The plans stand under different ministerial orders: one is no change of the other.",
  },
  at("act:86:3"),
);
export const plansOfDifferentOperator = defineIssue(
  "plans-of-different-operator",
  {
    ja: "異なる特定社会基盤事業者の計画書です。変更としては比較しません。",
    en: "The plans are of different operators: one is no change of the other.",
  },
  at("act:54:1"),
);
export const togetherBelowOwnVotes = defineIssue(
  "together-below-own-votes",
  {
    ja: "緊密な者等と合わせた議決権の割合が自己の割合より小さくなっています。",
    en: "The votes together with close and consenting holders are fewer than the own votes.",
  },
  at("order:10:3"),
);
export const fractionForPercentage = defineIssue(
  "fraction-for-percentage",
  {
    ja: "一パーセント未満の値です。割合（小数）ではなく百分率（六割であれば60）で記載してください。",
    en: "Less than one percent: state it in percent (60 for six tenths), not as a fraction.",
  },
  at("order:10:3"),
);
export const changeOfOtherForm = defineIssue(
  "change-of-other-form",
  {
    ja: "導入の計画書と委託の計画書とでは変更事項又は当事者が異なります（「{name}」）。",
    en: "A plan of that form holds no such particular or party ({name}).",
  },
  at("act:52:2"),
);
export const designatedAndNotDesignated = defineIssue(
  "designated-and-not-designated",
  {
    ja: "指定を受けた日があるのに、指定を受けていないとされています。",
    en: "A day of designation is given, and yet the operator is said not to be designated.",
  },
  at("act:50:1"),
);
export const designatedBeforeDayOfDesignation = defineIssue(
  "designated-before-day-of-designation",
  {
    ja: "指定を受けた日がまだ来ていないのに、指定を受けているとされています。",
    en: "The day of designation is still to come, and yet the operator is said to be designated.",
  },
  at("act:50:1"),
);
export const designatedAfterCancellation = defineIssue(
  "designated-after-cancellation",
  {
    ja: "指定が解除された日が来ているのに、指定を受けているとされています。",
    en: "The day on which the designation was cancelled has come, and yet the operator is said to be designated.",
  },
  at("act:51"),
);
export const criticalAndNotCritical = defineIssue(
  "critical-and-not-critical",
  {
    ja: "新たに特定重要設備又は重要維持管理等となった日が来ているのに、特定重要設備に当たらないとされています。",
    en: "The day on which the facility or the work on it became critical has come, and yet it is said not to be a critical facility.",
  },
  at("act:50:1"),
);
export const relationOfOperatorToItself = defineIssue(
  "relation-of-operator-to-itself",
  {
    ja: "自ら行うとされているのに、供給者又は委託の相手方との関係が記載されています。",
    en: "The operator is said to do it itself, and yet a relation to a supplier or contractor is stated.",
  },
  at("order:10:1"),
);
export const ministerialOrderDoesNotGovern = defineIssue(
  "ministerial-order-does-not-govern",
  {
    ja: "「{business}」を定める主務省令は「{order}」ではありません。",
    en: "The ministerial order {order} does not govern the business {business}.",
  },
  at("act:86:2"),
);
export const businessNotListed = defineIssue(
  "business-not-listed",
  {
    ja: "「{business}」はその日の施行令第九条に掲げられていません。",
    en: 'The business "{business}" was not listed in Art. 9 of the Enforcement Order on that day.',
  },
  at("order:9"),
);
export const filingNotInForce = defineIssue(
  "filing-not-in-force",
  { ja: "その日に、その届出又は報告の定めはありません。", en: "That filing did not exist on that day." },
  at("act:52:1"),
);
export const componentReportOfOutsourcing = defineIssue(
  "component-report-of-outsourcing",
  {
    ja: "構成設備の変更の報告は、導入を行った後のものです（委託にはありません）。",
    en: "The report on a component follows an introduction; outsourcing has none.",
  },
  at("act:54:4"),
);
export const extensionNotLongerThanStandstill = defineIssue("extension-not-longer-than-standstill", {
  ja: "延長後の期間が、延長前の期間（三十日又は短縮された期間）より長くありません。",
  en: "The extended period is not longer than the one it extends: the thirty days, or what a shortening left of them.",
});
export const orderNotPossible = defineIssue(
  "order-not-possible",
  {
    ja: "応諾の通知、正当な理由のある不応諾又は勧告に対する通知の期間中のため、命令をすることができません。",
    en: "No order can be made: the recommendation was accepted, was refused with just reason, or the time for the answer was running.",
  },
  at("act:52:10"),
);
export const unknownBusiness = defineIssue(
  "unknown-business",
  {
    ja: "「{business}」という特定社会基盤事業はありません。",
    en: "There is no specified essential infrastructure business {business}.",
  },
  at("order:9"),
);
export const standingReportNotInForce = defineIssue("standing-report-not-in-force", {
  ja: "その日に、その報告の定めはありません。",
  en: "That report was not asked for on that day.",
});
export const fiscalYearTwice = defineIssue(
  "fiscal-year-twice",
  { ja: "同じ年度が二つあります。", en: "The same fiscal year is given twice." },
  at("meti:26:1"),
);

// Generated from data/supply/issues.yaml by `npm run generate`: change that file, never this one.
import { defineIssue } from "../../kernel/issue";
import { at } from "../../kernel/provision";

export const notACertificationNumber = defineIssue("not-a-certification-number", {
  ja: "供給確保計画認定番号の形（例 2023重要鉱物第1号-1）ではありません。",
  en: "Not in the form of a certification number (for example 2023重要鉱物第1号-1).",
});
export const partNotCovered = defineIssue(
  "part-not-covered",
  { ja: "「{part}」は{on}には政令の対象に含まれていません。", en: "{part} was not covered by the Order on {on}." },
  at("order:1"),
);
export const announcedBeforeCertified = defineIssue(
  "announced-before-certified",
  { ja: "公表の日が認定の日より前です。", en: "It was announced before it was certified." },
  at("act:9:4"),
);
export const changedBeforeCertified = defineIssue(
  "changed-before-certified",
  { ja: "変更の認定の日が認定の日より前です。", en: "A change was certified before the plan was." },
  at("act:10:1"),
);
export const ministerNotCompetent = defineIssue(
  "minister-not-competent",
  {
    ja: "「{minister}」は{on}にはこの物資の主務大臣ではありません。",
    en: "{minister} was not competent for the product on {on}.",
  },
  at("act:86:1"),
);
export const jointPlanOfOne = defineIssue(
  "joint-plan-of-one",
  { ja: "共同の計画には二以上の者が必要です。", en: "A joint plan needs two or more persons." },
  at("act:9:2"),
);
export const officerWindowDiffers = defineIssue(
  "officer-window-differs",
  {
    ja: "公示の日前六十日以内に役員であったかどうかが、在任の最後の日及び公示の日と合いません。",
    en: "Whether one was an officer within the sixty days does not agree with the last day in office and the day of the notice.",
  },
  at("act:16:4:3:ロ"),
);
export const hearingNoticeAfterRevocation = defineIssue(
  "hearing-notice-after-revocation",
  {
    ja: "聴聞の期日及び場所の公示の日が、その聴聞に係る指定の取消しの日より後です。",
    en: "The public notice of the hearing lies after the revocation that the hearing is about.",
  },
  at("act:16:4:3:ロ"),
);
export const dayWithoutItsEvent = defineIssue("day-without-its-event", {
  ja: "なかったとされた事実について、その日が記載されています。",
  en: "A day is given of something that is said not to have been.",
});
export const materialNotDesignated = defineIssue(
  "material-not-designated",
  {
    ja: "「{material}」は{on}には特定重要物資として指定されていません。",
    en: "{material} was not designated as a specified critical product on {on}.",
  },
  at("order:1"),
);
export const duplicateApplicant = defineIssue(
  "duplicate-applicant",
  {
    ja: "同じ申請者が既に記載されています（{first}番目）。",
    en: "The same applicant is already there (number {first}).",
  },
  at("act:9:2"),
);
export const planChangeToldTwice = defineIssue(
  "plan-change-told-twice",
  {
    ja: "変更の前後の値と増減の値とは、いずれか一方により記載してください。",
    en: "Tell the change either by what was before and after, or by its difference, not by both.",
  },
  at("act:10:1"),
);
export const planChangeFromNothing = defineIssue(
  "plan-change-from-nothing",
  {
    ja: "変更前の資金の額が零円では、増減の割合がありません。",
    en: "A change of funds of zero yen has no percentage.",
  },
  at("act:10:1"),
);
export const planChangeBelowNothing = defineIssue(
  "plan-change-below-nothing",
  { ja: "資金の額は全額を超えて減少することはありません。", en: "Funds cannot fall by more than all of them." },
  at("act:10:1"),
);
export const planChangesStartFromDifferentValues = defineIssue(
  "plan-changes-start-from-different-values",
  {
    ja: "同じ計画の変更前の値が、ほかの変更の前の値とも後の値とも異なります。",
    en: "What was before this change is neither what was before the others nor what the one before it led to.",
  },
  at("act:10:1"),
);
export const planChangesInOppositeDirections = defineIssue(
  "plan-changes-in-opposite-directions",
  {
    ja: "同じ事項の変更が増と減の双方にあります。変更の前と後を一つにまとめて記載してください。",
    en: "Changes of one kind go in opposite directions. Tell them as one change, by what was before and what is after.",
  },
  at("act:10:1"),
);
export const plansOfDifferentProducts = defineIssue(
  "plans-of-different-products",
  {
    ja: "二つの計画の特定重要物資が異なります。一つの計画の変更ではありません。",
    en: "The two plans are about different specified critical products; they are no versions of one plan.",
  },
  at("act:10:1"),
);
export const fundsAndSourcesDiffer = defineIssue(
  "funds-and-sources-differ",
  {
    ja: "資金の額（{total}円）と、調達方法ごとの額の合計（{sum}円）とが一致しません。",
    en: "The funds needed ({total} yen) and the sum of their sources ({sum} yen) differ.",
  },
  at("act:9:3:5"),
);
export const grantsAboveFunds = defineIssue(
  "grants-above-funds",
  {
    ja: "助成金の額の合計（{sum}円）が、資金の額（{total}円）を超えています。",
    en: "The grants ({sum} yen) are more than the funds needed ({total} yen).",
  },
  at("act:9:3:5"),
);
export const noPlanOrdinance = defineIssue(
  "no-plan-ordinance",
  {
    ja: "「{material}」の供給確保計画に関する省令は、{on}には施行されていません。",
    en: "No order on supply plans for {material} was in force on {on}.",
  },
  at("act:12"),
);

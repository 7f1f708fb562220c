import { defineIssue } from "./issue";

/** The value is none of the words that the facts may hold there. */
export const notAllowedValue = defineIssue("not-allowed-value", {
  ja: "許される値ではありません（{expected}）。",
  en: "Not one of the allowed values ({expected}).",
});

/** The value is of another type than what is read there. */
export const wrongType = defineIssue("wrong-type", {
  ja: "値の型が違います（期待される型 {expected}）。",
  en: "Wrong type; expected {expected}.",
});

/** More than the limit of a number, a text or a list. */
export const tooLarge = defineIssue("too-large", {
  ja: "上限（{limit}）を超えています。",
  en: "More than the limit of {limit}.",
});

/** Less than the limit of a number, a text or a list. */
export const tooSmall = defineIssue("too-small", { ja: "下限（{limit}）を下回っています。", en: "Less than the limit of {limit}." });

/** A property that is read nowhere: what it says goes unheard. */
export const unknownKey = defineIssue("unknown-key", {
  ja: "「{name}」という項目はありません。",
  en: "There is no property {name}.",
});

/** A range of days that is none. */
export const periodEndsBeforeItBegins = defineIssue("period-ends-before-it-begins", {
  ja: "期間の末日が初日より前です。",
  en: "The period ends before it begins.",
});

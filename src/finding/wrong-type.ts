import { defineIssue } from "../kernel/issue";

/** The value is of another type than the facts have there. */
export const wrongType = defineIssue("wrong-type", {
  ja: "値の型が違います（期待される型 {expected}）。",
  en: "Wrong type; expected {expected}.",
});

import { defineIssue } from "../kernel/issue";

/** There is no conduct of that id. */
export const unknownConduct = defineIssue("unknown-conduct", {
  ja: "「{value}」という違反行為は登録されていません。",
  en: "There is no conduct {value}.",
});

import { defineIssue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";

/**
 * The day on which the Act was promulgated. 公布の日.
 *
 * @category Law in time
 */
export const actPromulgatedOn: LegalDate = "2022-05-18";

/** The day lies before the promulgation of the Act, so there is no law to ask for. */
export const dayBeforeTheAct = defineIssue("day-before-the-act", {
  ja: "法の公布の日（令和四年五月十八日）より前の日です。",
  en: "The day lies before the Act was promulgated (2022-05-18).",
});

import { defineIssue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import type { Finding } from "./finding";

/**
 * The day on which the Act was promulgated. 公布の日.
 *
 * @category Law in time
 * @since 0.1.0
 */
export const actPromulgatedOn: LegalDate = "2022-05-18";

/** The day lies before the promulgation of the Act, so there is no law to ask for. */
export const dayBeforeTheAct = defineIssue("day-before-the-act", {
  ja: "法の公布の日（2022-05-18）より前の日です。",
  en: "The day lies before the Act was promulgated (2022-05-18).",
});

/**
 * Adds the issue that the day lies before the promulgation of the Act to a finding about such a day.
 *
 * @param finding - the finding of a rule
 * @returns the finding itself for a day on or after 2022-05-18, else the finding with the issue at `on`
 */
export function noteDayBeforeTheAct<Answer extends string>(finding: Finding<Answer>): Finding<Answer> {
  return !finding.issues?.some((issue) => issue.path[0] === "on") && finding.on < actPromulgatedOn
    ? { ...finding, issues: [dayBeforeTheAct(["on"]), ...(finding.issues ?? [])] }
    : finding;
}

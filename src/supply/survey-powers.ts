import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { gradedRow } from "../kernel/wordings";
import type { SurveyPower } from "./survey-power";
import { surveyPowerRows } from "./tables/survey-powers";

const powers = dated(surveyPowerRows);

/**
 * The powers of the competent minister to ask and to inspect in Chapter II: who, what, effort or duty, inspection,
 * sanction.
 *
 * 報告徴収及び立入検査 (Act Art. 48). Use it to answer a letter from a ministry: must it be answered, may officials enter, what
 * if not. Officials who enter carry a card (48(8)), and no inspection serves a criminal investigation (48(9)).
 * Certified operators cannot be inspected. It does not name the minister; see `competentMinisters` with the provision.
 *
 * Sanction: `penaltiesFor("certified-operator-report-missing")`,
 * `penaltiesFor("financial-institution-inspection-obstructed")`,
 * `penaltiesFor("support-corporation-inspection-obstructed")`,
 * `penaltiesFor("facility-manager-inspection-obstructed")`, `penaltiesFor("leak-of-survey-secret")`.
 * Sanction: no penalty (`penaltiesFor("survey-unanswered")`, `penaltiesFor("tariff-inquiry-unanswered")`) where the
 * duty is one of effort.
 *
 * @param on - the day whose law applies
 * @returns one row for each of Art. 48(1), (2), (4) to (7); `[]` before 2022-08-01
 * @example
 * surveyPowers("2024-05-01").filter((power) => power.inspection).map((power) => power.paragraph); // => [5, 6, 7]
 * surveyPowers("2024-05-01").find((power) => power.addressee === "certified-operator")?.penalty?.fineYen; // => 300000
 * @see Act Art. 48
 * @category Supply
 */
export function surveyPowers(on: LegalDate): readonly SurveyPower[] {
  return powers.on(on).map((row) => gradedRow(row, on));
}

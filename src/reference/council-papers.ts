import { existingDay, type LegalDate } from "../kernel/legal-date";
import type { CouncilFigure, CouncilMeeting, PolicyConcept } from "./council-paper";
import { councilFigureRows, councilMeetingRows, policyConceptRows } from "./tables/council-paper";

/**
 * The meetings that the council paper of 2026-04-09 names or quotes, held up to a day.
 *
 * 経済安全保障推進会議・有識者会議の開催. Of one meeting the paper does not say the day; it is listed from the day of the paper. It is no
 * list of all meetings of these bodies.
 *
 * @param on - the day
 * @returns the meetings in their order
 * @throws EspaError `not-a-legal-date` where the day does not exist
 * @example
 * councilMeetings("2025-12-16").map((meeting) => [meeting.body, meeting.number]).at(-1); // => ["expert-panel", 13]
 * @category Policy
 * @since 0.2.0
 */
export function councilMeetings(on: LegalDate): readonly CouncilMeeting[] {
  const day = existingDay(on);
  return councilMeetingRows.filter(({ heldOn = "2026-04-09" }) => heldOn <= day);
}

/**
 * The figures that the council paper of 2026-04-09 states, as stated up to a day.
 *
 * 経済安全保障推進会議の資料の数値. They are what was said on `statedOn`: the number of products is that of the paper,
 * `specifiedCriticalMaterials` counts those of a day.
 *
 * @param on - the day
 * @returns the figures
 * @throws EspaError `not-a-legal-date` where the day does not exist
 * @example
 * councilFigures("2026-04-09").find((figure) => figure.id === "support-budget")?.value; // => 2400000000000
 * councilFigures("2025-12-15"); // => []
 * @category Policy
 * @since 0.2.0
 */
export function councilFigures(on: LegalDate): readonly CouncilFigure[] {
  const day = existingDay(on);
  return councilFigureRows.filter(({ statedOn }) => statedOn <= day);
}

/**
 * The words under which the council paper orders what it names, in both languages.
 *
 * 三つの方向性、総合的な国力、物資の供給の考え方及び見出し. Use it to label the `theme` of a system (kind `heading`).
 *
 * @returns the words, by kind
 * @example
 * policyConcepts()
 *   .filter((one) => one.kind === "direction")
 *   .map((one) => one.name.ja); // => ["自律性の向上", "優位性・不可欠性の確保", "国際秩序の維持・強化"]
 * policyConcepts().filter((one) => one.kind === "power").length; // => 5
 * @category Policy
 * @since 0.2.0
 */
export function policyConcepts(): readonly PolicyConcept[] {
  return policyConceptRows;
}

import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { gradedRow } from "../kernel/wordings";
import type { KProgram } from "./k-program";
import { kProgramRows } from "./tables/k-program";
import { guidelineRows, technologyAreaRows } from "./tables/technology-areas";
import type { TechnologyArea } from "./technology-area";

const areas = dated<TechnologyArea>(technologyAreaRows);
const guideline = dated(guidelineRows);
const program = dated<KProgram>(kProgramRows);

/**
 * The fields that the guideline on critical technologies lists.
 *
 * 特定重要技術が含まれ得る技術領域. Use it to tag research. A technology in a field need not be a specified critical technology, and
 * one outside may be. What the guideline says since it was revised was not read: rows are then `inferred`.
 *
 * @param on - the day whose guideline is asked for
 * @returns twenty rows since 2022-09-30, `[]` before
 * @example
 * technologyAreas("2024-05-01").length; // => 20
 * technologyAreas("2024-05-01")[8]?.id; // => "quantum-information-science"
 * technologyAreas("2022-09-29"); // => []
 * @see Act, Art. 60
 * @category Critical technologies
 */
export function technologyAreas(on: LegalDate): readonly TechnologyArea[] {
  const revised = guideline.on(on).flatMap((row) => row.gaps ?? []);
  return areas.on(on).map((row): TechnologyArea => {
    const gaps = [...(row.source.grade === "official-summary" ? [] : ["technology-areas-wording"]), ...revised];
    const source = revised.length > 0 ? ({ ...row.source, grade: "inferred" } as const) : row.source;
    return gradedRow({ ...row, source, ...(gaps.length === 0 ? undefined : { gaps }) }, on);
  });
}

/**
 * The figures of the K Program as of a day.
 *
 * 経済安全保障重要技術育成プログラム（K Program）. Only numbers are given: the list of the fifty technologies was not read.
 *
 * @param on - the day
 * @returns the figures, or `undefined` before the first vision (2022-09-16)
 * @example
 * kProgram("2023-01-01")?.technologies; // => 27
 * kProgram("2024-01-01")?.technologies; // => 50
 * kProgram("2022-09-15"); // => undefined
 * @category Critical technologies
 */
export function kProgram(on: LegalDate): KProgram | undefined {
  return program.on(on)[0];
}

import { actPromulgatedOn } from "../finding/day-before-the-act";
import { table } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { existingDay } from "../kernel/legal-date";
import type { ExternalMeasure, ExternalMeasureRow } from "./external-measure";
import { stagesOf } from "./stages";
import { measureSubjectRows } from "./tables/council-paper";
import { externalMeasureRows } from "./tables/external-measures";

const measures = stagesOf<ExternalMeasureRow["stages"][number], ExternalMeasureRow>(externalMeasureRows);

/** What an export control of another country can be evidence on: dependence, and acts from outside. */
const dependence = table(["excessivelyDependentOnOutside", "riskOfDependence", "actsFromOutsideMayHarmSafety"]);

/**
 * China's export controls that had been announced by a day, and how each stands on it.
 *
 * 中国による主な輸出管理措置. Use it as evidence on dependence and on acts from outside when a product is looked at under Art. 7; it
 * concludes nothing. Where a suspension has run out and nothing later was seen the status is `unknown`. Nothing after
 * 2026-10-11 was seen: for later days the status is the last one seen, and `gaps` says so.
 *
 * @param on - the day
 * @param concerning - a product, mineral, element or material, by its id or name in either language, to keep only the
 * measures that concern it
 * @returns the measures, in the order of the document; `[]` before 2022-05-18
 * @example
 * externalMeasures("2025-12-01").find((row) => row.id === "five-rare-earths")?.status; // => "suspended"
 * externalMeasures("2026-11-22").find((row) => row.id === "five-rare-earths")?.status; // => "unknown"
 * externalMeasures("2024-05-01", "gallium").map((row) => row.id); // => ["gallium-germanium"]
 * externalMeasures("2025-12-01", "サマリウム").map((row) => row.id); // => ["seven-rare-earths"]
 * externalMeasures("2024-05-01", "gallium")[0]?.evidenceOn;
 * // => ["excessivelyDependentOnOutside", "riskOfDependence", "actsFromOutsideMayHarmSafety"]
 * @category Policy
 */
export function externalMeasures(on: LegalDate, concerning?: string): readonly ExternalMeasure[] {
  if (existingDay(on) < actPromulgatedOn) return [];
  return measures(on)
    .filter(
      ({ row }) => concerning === undefined || row.concerns.some((one) => namesOf(one).includes(named(concerning))),
    )
    .map(({ row, stage, next }) => {
      const { basis, ...kept } = row;
      return {
        ...kept,
        status: stage.status,
        since: stage.from,
        ...(stage.status === "suspended" && next !== undefined ? { suspendedUntil: next.from } : undefined),
        evidenceFor: basis,
        evidenceOn: row.concerns.length === 0 ? [] : dependence,
        gaps: [
          ...(stage.status === "unknown" ? ["china-export-controls-after-suspension"] : []),
          ...(on > kept.source.checkedOn ? ["external-measures-after-check"] : []),
        ],
      };
    });
}

/** The id and the names of what a measure concerns, each as a person may write it. */
function namesOf(concerned: string): readonly string[] {
  const subject = measureSubjectRows.find((one) => one.id === concerned);
  return [concerned, ...(subject === undefined ? [] : [subject.ja, subject.en, ...subject.aliases])].map(named);
}

function named(text: string): string {
  return typeof text === "string" ? text.normalize("NFKC").trim().toLowerCase() : "";
}

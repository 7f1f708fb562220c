import { actPromulgatedOn } from "../finding/day-before-the-act";
import type { Citation } from "../kernel/citation";
import type { Source } from "../kernel/dated";
import { table } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { existingDay } from "../kernel/legal-date";
import type { MaterialDesignationFacts } from "../supply/designation";
import { stagesOf } from "./stages";
import type { externalMeasureRows as Rows } from "./tables/external-measures";
import { externalMeasureRows } from "./tables/external-measures";

/**
 * How an external measure stands on a day.
 *
 * - `announced`: made known, not in effect
 * - `in-force`: in effect
 * - `suspended`: not applied for the time being
 * - `unknown`: a suspension has run out and what followed was not seen
 *
 * @category Policy
 */
export type ExternalMeasureStatus = "announced" | "in-force" | "suspended" | "unknown";

/** The id of an external measure. @category Policy */
export type ExternalMeasureId = (typeof Rows)[number]["id"];

/**
 * A measure of another country that bears on supply, as of a day. 外国による輸出管理措置.
 *
 * @category Policy
 */
export interface ExternalMeasure {
  /** Stable id. */
  readonly id: ExternalMeasureId;
  /** The country, by its two letters. */
  readonly country: "CN";
  /** What it is. */
  readonly nameJa: string;
  /** What it is, in English. */
  readonly nameEn: string;
  /** The announcement it rests on. */
  readonly instrument?: string;
  /** The day on which it was made known. */
  readonly announcedOn?: LegalDate;
  /** How it stands on the day asked for. */
  readonly status: ExternalMeasureStatus;
  /** First day on which it stands so. */
  readonly since: LegalDate;
  /** Day on which a suspension runs out, where it is suspended. */
  readonly suspendedUntil?: LegalDate;
  /** Every stage known. */
  readonly stages: readonly { readonly status: ExternalMeasureStatus; readonly from: LegalDate }[];
  /** Ids of products or minerals it concerns, as `specifiedCriticalMaterials` and `materialScope` name them. */
  readonly concerns: readonly string[];
  /** At whom it is aimed. */
  readonly aimedAt: "all" | "united-states" | "japan";
  /** The council document of 2026-04-09 names it. */
  readonly namedByCouncilDocument: boolean;
  /** Where it can serve as evidence: the dependence that Art. 7 speaks of. Evidence, not a conclusion. */
  readonly evidenceFor: Citation;
  /** Facts of `assessMaterialDesignation` on which it is evidence; it establishes none of them. `[]` where it concerns no product or mineral. */
  readonly evidenceOn: readonly (keyof MaterialDesignationFacts)[];
  /** Ids of the known gaps that touch it on that day. */
  readonly gaps: readonly string[];
  /** Where it was read, and the day up to which it was followed. */
  readonly source: Source & { readonly checkedOn: LegalDate };
}

interface ExternalMeasureRow extends Omit<ExternalMeasure, "status" | "since" | "suspendedUntil" | "evidenceFor" | "evidenceOn" | "gaps"> {
  readonly basis: Citation;
}

const measures = stagesOf<ExternalMeasureRow["stages"][number], ExternalMeasureRow>(externalMeasureRows);

/** What an export control of another country can be evidence on: dependence, and acts from outside. */
const dependence = table(["excessivelyDependentOnOutside", "riskOfDependence", "actsFromOutsideMayHarmSafety"]);

/**
 * China's export controls that had been announced by a day, and how each stands on it.
 *
 * 中国による主な輸出管理措置. Use it as evidence on dependence and on acts from outside when a product is looked at under Art. 7; it concludes nothing. Where a
 * suspension has run out and nothing later was seen the status is `unknown`. Nothing after 2026-10-11 was seen: for later days the status is
 * the last one seen, and `gaps` says so.
 *
 * @param on - the day
 * @param concerning - id of a product or mineral, to keep only the measures that concern it
 * @returns the measures, in the order of the document; `[]` before 2022-05-18
 * @example
 * externalMeasures("2025-12-01").find((row) => row.id === "five-rare-earths")?.status; // => "suspended"
 * externalMeasures("2026-11-22").find((row) => row.id === "five-rare-earths")?.status; // => "unknown"
 * externalMeasures("2024-05-01", "gallium").map((row) => row.id); // => ["gallium-germanium"]
 * externalMeasures("2024-05-01", "gallium")[0]?.evidenceOn; // => ["excessivelyDependentOnOutside", "riskOfDependence", "actsFromOutsideMayHarmSafety"]
 * @category Policy
 * @since 0.1.0
 */
export function externalMeasures(on: LegalDate, concerning?: string): readonly ExternalMeasure[] {
  if (existingDay(on) < actPromulgatedOn) return [];
  return measures(on)
    .filter(({ row }) => concerning === undefined || row.concerns.includes(concerning))
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

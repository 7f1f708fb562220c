import type { Citation } from "../kernel/citation";
import type { Source } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import type { MaterialDesignationFacts } from "../supply/designation";
import type { ExternalMeasureId } from "./tables/external-measures-ids";

export type { ExternalMeasureId };

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
  readonly instrument?: BilingualText;
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
  /**
   * Ids of products or minerals it concerns, as `specifiedCriticalMaterials` and `materialScope` name them, and of
   * elements and materials.
   */
  readonly concerns: readonly string[];
  /** At whom it is aimed. */
  readonly aimedAt: "all" | "united-states" | "japan";
  /** The council document of 2026-04-09 names it. */
  readonly namedByCouncilDocument: boolean;
  /** The day as of which the table of the document tells of it. */
  readonly documentAsOf?: LegalDate;
  /** Where it can serve as evidence: the dependence that Art. 7 speaks of. Evidence, not a conclusion. */
  readonly evidenceFor: Citation;
  /**
   * Facts of `assessMaterialDesignation` on which it is evidence; it establishes none of them. `[]` where it concerns
   * no product or mineral.
   */
  readonly evidenceOn: readonly (keyof MaterialDesignationFacts)[];
  /** Ids of the known gaps that touch it on that day. */
  readonly gaps: readonly string[];
  /** Where it was read, and the day up to which it was followed. */
  readonly source: Source & { readonly checkedOn: LegalDate };
}

/** A measure as it is written down: its status is the stage of the day. */
export interface ExternalMeasureRow
  extends Omit<ExternalMeasure, "status" | "since" | "suspendedUntil" | "evidenceFor" | "evidenceOn" | "gaps"> {
  readonly basis: Citation;
}

import type { DatedRow } from "../kernel/dated";

/**
 * One of the fields to which a specified critical technology may belong, as the guideline lists them. 技術領域.
 *
 * @category Critical technologies
 */
export interface TechnologyArea extends DatedRow {
  /** Its place in the list. */
  readonly number: number;
  /** Stable id. */
  readonly id: string;
  /** Its name in the guideline. */
  readonly nameJa: string;
  /** Its name in English; there is no official one. */
  readonly nameEn: string;
  /** The list scopes research. It decides nothing under Art. 61. */
  readonly legalEffect: "none";
  /** Ids of the known gaps that touch the row on the day asked for. */
  readonly gaps?: readonly string[];
}

/** A state of the guideline that lists the areas, and what of it was not read. */
export type GuidelineRow = Pick<DatedRow, "from" | "until" | "gaps">;

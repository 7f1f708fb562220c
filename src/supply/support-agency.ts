import type { DatedRow } from "../kernel/dated";

/** An agency of the annex of the Act. 別表に掲げる独立行政法人. */
export interface SupportAgency extends DatedRow {
  /** Stable id. */
  readonly id: "nibiohn" | "jogmec" | "nedo";
  /** Name in Japanese. */
  readonly nameJa: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Item of the annex. */
  readonly item: 1 | 2 | 3;
}

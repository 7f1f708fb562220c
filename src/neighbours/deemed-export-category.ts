import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";

/** One of the three ways in which a resident is under strong foreign influence. 特定類型. @category Policy */
export interface DeemedExportCategory extends DatedRow {
  /** Its number in the notices. */
  readonly category: 1 | 2 | 3;
  /** What it is. */
  readonly nameJa: string;
  /** What it is, in English. */
  readonly nameEn: string;
  /** The line at which it starts, where it has one. */
  readonly shareOfIncomeAtLeast?: number;
  /** Cases that are taken out of it. */
  readonly exceptions?: readonly BilingualText[];
}

import type { LegalDate } from "../kernel/legal-date";

/** A limit of a field that a symbol cannot show. 「…に関するもの」. */
export type FieldRider = "uraniumOrPlutonium" | "quantumDotOrSuperlattice";

/** A field of Enforcement Order Art. 12(1) over a stretch of days; item 13 has two rows, as Art. 12(2) splits it. */
export interface SpecifiedFieldRow {
  readonly item: number;
  readonly id: string;
  /** The additional requirement applies (Art. 12(2)). */
  readonly conditional?: true;
  readonly rider?: FieldRider;
  /** `"B63G 8/28"`…: any of the inner list, all of the outer. */
  readonly allOf: readonly (readonly string[])[];
  readonly from: LegalDate;
  readonly until?: LegalDate;
}

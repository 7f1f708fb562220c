import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";

/** A day from which the same words stand under another number. 号の移動. */
export interface Renumbering {
  readonly from: LegalDate;
  readonly basis: Citation;
}

/** A row of which the provision moved while its words stayed. */
export interface RenumberedRow extends DatedRow {
  readonly renumbered?: readonly Renumbering[];
}

/** The row once for each number under which its words stood. */
export function underEachNumber<Row extends RenumberedRow>({
  renumbered = [],
  ...row
}: Row): readonly Omit<Row, "renumbered">[] {
  const { until, ...first } = row;
  return [first, ...renumbered].map((one, index) => {
    const end = renumbered[index]?.from ?? until;
    return { ...first, ...one, ...(end && { until: end }) } as unknown as Omit<Row, "renumbered">;
  });
}

import type { DatedRow } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { gradedOn, gradedRow } from "../kernel/wordings";

/** A row in the wording of a day, with the id of the known gap where that wording was not read. */
export function withGap<Row extends DatedRow>(row: Row, on: LegalDate): Row & { readonly gap?: string } {
  const [gap] = gradedOn(row.basis, row.source.grade, on).gaps ?? [];
  return { ...gradedRow(row, on), ...(gap === undefined ? undefined : { gap }) };
}

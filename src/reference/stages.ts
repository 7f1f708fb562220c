import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";

/** A stage with the row that it is one of, and the stage that follows, where one is known. */
export interface StageOfRow<Row, Stage> {
  readonly row: Row;
  readonly stage: Stage;
  readonly next?: Stage;
}

/**
 * The stage of each row on a day: a stage holds from its first day up to the day before that of the next.
 *
 * @param rows - rows with their stages in order
 * @returns a function of the day; rows that had not begun are left out
 * @throws EspaError `not-a-legal-date`, from that function, where the day does not exist
 */
export function stagesOf<Stage extends { readonly from: LegalDate }, Row extends { readonly stages: readonly Stage[] }>(
  rows: readonly Row[],
): (on: LegalDate) => readonly StageOfRow<Row, Row["stages"][number]>[] {
  return dated(
    rows.flatMap((row) =>
      row.stages.map((stage, at) => {
        const next = row.stages[at + 1];
        return { from: stage.from, row, stage, ...(next === undefined ? undefined : { until: next.from, next }) };
      }),
    ),
    () => [],
  ).on;
}

import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { PolicyStage } from "./policy-system";

/** A stage with the row that it is one of, and the stage that follows, where one is known. */
export interface StageOfRow<Row, Stage> {
  readonly row: Row;
  readonly stage: Stage;
  readonly next?: Stage;
}

/** That what is enacted and waits for its day is in force on the latest day that the law allows. 施行期限. */
export function inForceOnTheLatestDay(row: { readonly inForceAtLatest?: LegalDate }): readonly PolicyStage[] {
  return row.inForceAtLatest === undefined ? [] : [{ status: "in-force", from: row.inForceAtLatest }];
}

/**
 * The stage of each row on a day: a stage holds from its first day up to the day before that of the next.
 *
 * @param rows - rows with their stages in order
 * @param later - stages that follow from something else that a row says
 * @returns a function of the day; rows that had not begun are left out
 * @throws EspaError `not-a-legal-date`, from that function, where the day does not exist
 */
export function stagesOf<Stage extends { readonly from: LegalDate }, Row extends { readonly stages: readonly Stage[] }>(
  rows: readonly Row[],
  later: (row: Row) => readonly Stage[] = () => [],
): (on: LegalDate) => readonly StageOfRow<Row, Stage>[] {
  return dated(
    rows.flatMap((row) =>
      [...row.stages, ...later(row)].map((stage, at, stages) => {
        const next = stages[at + 1];
        return { from: stage.from, row, stage, ...(next === undefined ? undefined : { until: next.from, next }) };
      }),
    ),
    () => [],
  ).on;
}

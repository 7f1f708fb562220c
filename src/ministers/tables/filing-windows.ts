import type { Citation } from "../../kernel/citation";
import { type DatedRow, table } from "../../kernel/dated";
import { at } from "../../kernel/provision";

/** The articles of an ordinance of several ministers on papers filed with one of them. */
export interface FilingWindowRow extends DatedRow {
  readonly id: "mhlw-meti";
  /** On the report of serious hindrance. */
  readonly hindranceReport: Citation;
}

/** The window of the ordinance on ventilators, whose articles moved when one was put in before them. */
export const filingWindowRows: readonly FilingWindowRow[] = table([
  {
    id: "mhlw-meti",
    basis: at("mhlw-meti-plan:10"),
    hindranceReport: at("mhlw-meti-plan:11:2"),
    from: "2025-12-26",
    until: "2026-09-18",
    source: { grade: "text" },
  },
  {
    id: "mhlw-meti",
    basis: at("mhlw-meti-plan:11"),
    hindranceReport: at("mhlw-meti-plan:12:2"),
    from: "2026-09-18",
    source: { grade: "text" },
  },
]);

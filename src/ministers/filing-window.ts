import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";

/** The articles of an ordinance of several ministers on papers filed with one of them. */
export interface FilingWindowRow extends DatedRow {
  readonly id: "mhlw-meti";
  /** On the report of serious hindrance. */
  readonly hindranceReport: Citation;
}

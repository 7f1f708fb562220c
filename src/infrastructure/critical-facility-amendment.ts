import type { DatedRow } from "../kernel/dated";

/** An amended order that made something newly critical. 新たに特定重要設備となった日. */
export interface CriticalFacilityAmendment extends DatedRow {
  /** Whether the first of the six months is that day: it is where the order named a fixed day. */
  readonly firstDay: "included" | "open";
}

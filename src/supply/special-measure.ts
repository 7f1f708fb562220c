import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";

/** One rule on special measures by the Government: designation, stockpiling, release, custody of facilities. 特別の対策. */
export interface SpecialMeasure extends DatedRow {
  /** Stable id. */
  readonly id:
    | "designation"
    | "consultation"
    | "public-notice"
    | "lifting"
    | "stockpiling"
    | "stockpiles-that-serve-both"
    | "stockpiles-that-serve-both-other-laws"
    | "release-below-market-price"
    | "facility-custody"
    | "custody-contract"
    | "custody-rules"
    | "custody-report"
    | "custody-supervision";
  /** What may or must be done. */
  readonly text: BilingualText;
  /** `operable`: it can be used; `dormant`: it waits for a Cabinet Order that does not exist in any text read. */
  readonly status: "operable" | "dormant";
  /** What the Cabinet Order would have to name. */
  readonly waitsFor?: BilingualText;
  /** Further provisions, such as the Cabinet Order that completes the rule. */
  readonly also?: readonly Citation[];
  /** What the contract must settle, in the order of Order Art. 8-3. */
  readonly contents?: readonly BilingualText[];
  /** Deadline in months after the end of the business year. */
  readonly monthsAfterBusinessYear?: number;
  /** Id of the known gap, where the wording was not read. */
  readonly gap?: string;
}

/** A row of the table: the gap is that of the register on the day asked for. */
export type SpecialMeasureRow = Omit<SpecialMeasure, "gap">;

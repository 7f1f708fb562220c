import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";
import type { MaterialId } from "../ministers/material-ministers";

/** An order on support corporations. 安定供給確保支援法人に関する命令. */
export interface SupportCorporationOrder extends DatedRow {
  /** Law id. */
  readonly law: string;
  /** Name in both languages. */
  readonly name: BilingualText;
  /** Id of the product. */
  readonly material: MaterialId;
  /** Its article with criteria of its own (Art. 31(1)(iv)); absent where it has none. 指定の基準. */
  readonly criteria?: Citation;
  /**
   * Its provisions on what is filed through one of several ministers and counts for the others on the same day. That
   * with MLIT has one article for all papers; the others name them one by one, and not the notice of Art. 32(2) or the
   * report of Art. 34(8).
   */
  readonly oneWindow: readonly Citation[];
  /** Its article on the yearly plan. */
  readonly yearlyPlan: Citation;
  /** Its article on the yearly report. */
  readonly yearlyReport: Citation;
  /** Its article on books. */
  readonly books: Citation;
}

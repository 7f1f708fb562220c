import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";
import type { FilingId } from "./tables/filings-ids";

/** A filing of Chapter III with its form and its papers. 届出及び報告の様式及び添付書類. */
export interface FilingRow extends DatedRow {
  /** Stable id. */
  readonly id: FilingId;
  /** What is filed. */
  readonly text: BilingualText;
  /** Number of the form under nine orders. */
  readonly form: string;
  /** Number of the form under MIC's order. */
  readonly micForm: string;
  /** The form has a part (一) for an introduction and (二) for outsourcing. */
  readonly inTwoParts: boolean;
  /** Where the form is named, in METI's numbers. */
  readonly formBasis: Citation;
  /** Where the papers are named, in METI's numbers; absent where none are. */
  readonly papersBasis?: Citation;
  /** What must be unchanged for the register certificate to be left out; absent where it never may be. */
  readonly certificateLeftOut?: readonly ("nameUnchanged" | "seatUnchanged")[];
}

import type { Citation } from "../kernel/citation";
import type { Source } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";
import type { HistoryDay } from "./application-history";

/** What a document code of the Patent Office means for a history. 書類識別コード. */
export interface DocumentCode {
  /** The code, as `A2541`. */
  readonly code: string;
  /** What the paper or notice is. */
  readonly text: BilingualText;
  /** The provision by which it is filed or given. */
  readonly basis: Citation;
  /** Of what the applicant files: the property that holds its day, or the request for review, which has none. */
  readonly filed?: HistoryDay | "reviewRequested";
  /** Of what the Office sends: the property that holds the day of its dispatch. */
  readonly sent?: HistoryDay;
  /** Of what the Office sends: the property that holds the day of its receipt. */
  readonly received?: HistoryDay;
  /** Where the meaning was read. */
  readonly source: Source;
}

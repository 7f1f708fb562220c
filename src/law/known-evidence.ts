import type { Citation } from "../kernel/citation";
import type { BilingualText } from "../kernel/text";

/** Why an answer stands although a wording was not read. 未確認の条文の下でも判定が維持される根拠. */
export interface Evidence {
  /** Stable id, named in `Finding.evidence`. */
  readonly id: string;
  /** What shows it, and what it does not show. */
  readonly text: BilingualText;
  /** The provisions whose deciding element it bears. */
  readonly provisions: readonly Citation[];
  /** Where it was read. */
  readonly sources: readonly Citation[];
}

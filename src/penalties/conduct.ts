import type { Citation } from "../kernel/citation";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import type { ConductId } from "./tables/conducts-ids";

export type { ConductId };

/**
 * A breach of a duty of the Act, with the duty's article. 違反行為.
 *
 * A conduct in this list need not be punished: ask `penaltiesFor`.
 *
 * @category Penalties
 */
export interface Conduct {
  /** Stable id. */
  readonly id: ConductId;
  /** What is done or left undone. */
  readonly text: BilingualText;
  /** The provisions that lay down the duty. 義務規定. */
  readonly duty: readonly Citation[];
  /** First day from which the number of the duty may be another: it was amended, and its new number was not read. */
  readonly dutyNumberUntil?: LegalDate;
  /** What follows besides a penalty, or instead of one. 罰則以外の効果. */
  readonly consequence?: { readonly text: BilingualText; readonly basis: Citation };
}

import type { Citation } from "../kernel/citation";
import type { BilingualText } from "../kernel/text";
import type { conductRows } from "./tables/conducts";

/**
 * The id of a conduct: a breach of a duty of the Act, punished or not. 違反行為.
 *
 * @category Penalties
 */
export type ConductId = (typeof conductRows)[number]["id"];

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
  /** What follows besides a penalty, or instead of one. 罰則以外の効果. */
  readonly consequence?: { readonly text: BilingualText; readonly basis: Citation };
}

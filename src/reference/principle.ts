import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";

/**
 * How far a regulatory measure may go. 規制措置の限度.
 *
 * - `reasonably-necessary`: within the limit reasonably recognised as necessary, with regard to economic activity
 *   (合理的に必要と認められる限度)
 * - `minimum-necessary`: no further than the minimum that is needed (必要な最小限度)
 *
 * @category Policy
 */
export type NecessityStandard = "reasonably-necessary" | "minimum-necessary";

/**
 * A provision that governs how the Act is applied, as data: it is weighed by an authority and cannot be computed. 原則規定.
 *
 * @category Policy
 */
export interface Principle extends DatedRow {
  /** Stable id. */
  readonly id: string;
  /** What kind of provision it is. */
  readonly kind:
    | "necessity-standard"
    | "treaties"
    | "prime-minister-power"
    | "duty-of-the-state"
    | "delegation"
    | "administrative-procedure"
    | "orders";
  /** What it says, in other words. */
  readonly text: BilingualText;
  /** Whom it binds or empowers; never a business. */
  readonly addressee: "authorities" | "prime-minister" | "state";
  /** Only for a necessity standard. */
  readonly necessityStandard?: NecessityStandard;
  /** Only for a power: the threshold at which it can be used. */
  readonly threshold?: "necessary" | "particularly-necessary";
  /** Only for the Administrative Procedure Act: the acts to which its Chapters II and III do not apply. */
  readonly excludedActs?: readonly BilingualText[];
  /** Ids of the known gaps that touch it on the day asked for. */
  readonly gaps?: readonly string[];
}

import type { Provision } from "../kernel/provision";

/** Where an ordinance lists each of the minor changes. */
export interface ListedMinorChanges {
  readonly nameOrAddress: Provision;
  /** Absent where no change of the period is minor. */
  readonly period?: Provision;
  readonly funds: Provision;
  readonly notInSubstance: Provision;
}

/** What an ordinance makes a minor change. 軽微な変更. */
export interface MinorChangeRules {
  /** Its provision on minor changes. */
  readonly provision: Provision;
  /** Where each minor change stands. */
  readonly listed: ListedMinorChanges;
  /** A change of the period of this many months or fewer is minor; absent where the ordinance has no such limb. */
  readonly periodMonths?: number;
  /** The grant whose change keeps a change of funds from being minor. */
  readonly excludedGrant: "by-support-corporation-or-agency" | "by-support-corporation" | "any";
  /** For whom a change of name, representative or main office is minor besides individuals. */
  readonly nameOrAddressOf: "legal-persons" | "legal-persons-and-other-bodies";
}

import { table } from "../../kernel/dated";
import type { Provision } from "../../kernel/provision";
import type { PlanOrdinanceId } from "./plan-ordinances";

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

/** The minor changes by ordinance; none of the wordings that were read changed them. */
export const minorChangeRules: Readonly<Record<PlanOrdinanceId, MinorChangeRules>> = table<
  Readonly<Record<PlanOrdinanceId, MinorChangeRules>>
>({
  meti: {
    provision: "meti-plan:6",
    listed: {
      nameOrAddress: "meti-plan:6:1:1",
      period: "meti-plan:6:1:2",
      funds: "meti-plan:6:1:3",
      notInSubstance: "meti-plan:6:1:4",
    },
    periodMonths: 6,
    excludedGrant: "by-support-corporation-or-agency",
    nameOrAddressOf: "legal-persons-and-other-bodies",
  },
  mhlw: {
    provision: "mhlw-plan:6",
    listed: {
      nameOrAddress: "mhlw-plan:6:1:1",
      period: "mhlw-plan:6:1:2",
      funds: "mhlw-plan:6:1:3",
      notInSubstance: "mhlw-plan:6:1:4",
    },
    periodMonths: 6,
    excludedGrant: "any",
    nameOrAddressOf: "legal-persons-and-other-bodies",
  },
  maff: {
    provision: "maff-plan:6",
    listed: { nameOrAddress: "maff-plan:6:1:1", funds: "maff-plan:6:1:2", notInSubstance: "maff-plan:6:1:3" },
    excludedGrant: "by-support-corporation",
    nameOrAddressOf: "legal-persons-and-other-bodies",
  },
  mlit: {
    provision: "mlit-plan:7",
    listed: {
      nameOrAddress: "mlit-plan:7:1:1",
      period: "mlit-plan:7:1:2",
      funds: "mlit-plan:7:1:3",
      notInSubstance: "mlit-plan:7:1:4",
    },
    periodMonths: 6,
    excludedGrant: "by-support-corporation",
    nameOrAddressOf: "legal-persons",
  },
  "mhlw-meti": {
    provision: "mhlw-meti-plan:6",
    listed: {
      nameOrAddress: "mhlw-meti-plan:6:1:1",
      period: "mhlw-meti-plan:6:1:2",
      funds: "mhlw-meti-plan:6:1:3",
      notInSubstance: "mhlw-meti-plan:6:1:4",
    },
    periodMonths: 6,
    excludedGrant: "any",
    nameOrAddressOf: "legal-persons-and-other-bodies",
  },
});

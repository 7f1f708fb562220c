// Generated from data/supply/plan-minor-changes.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import type { MinorChangeRules } from "../minor-change-rules";
import type { PlanOrdinanceId } from "../plan-ordinance";

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

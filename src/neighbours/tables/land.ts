// Generated from data/neighbours/land.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { LandThresholdRow } from "../land-thresholds";

/** The numbers of the Important Land Act and of Art. 4 of its Order. */
export const landThresholdRows: readonly LandThresholdRow[] = table<readonly LandThresholdRow[]>([
  {
    id: "thresholds",
    from: "2022-09-20",
    thresholds: {
      distanceMetresApproximately: 1000,
      squareMetresAtLeast: 200,
      laterNoticeWeeks: 2,
      facilities: ["defence", "coast-guard", "nuclear", "airport"],
      necessityStandard: "minimum-necessary",
      basis: [
        at("important-land-act:2:2"),
        at("important-land-act:3"),
        at("important-land-act:5:1"),
        at("important-land-act:13:1 other-than-items"),
        at("important-land-order:4"),
      ],
    },
  },
]);

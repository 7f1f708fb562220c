import type { Citation } from "../kernel/citation";
import type { LegalDate } from "../kernel/legal-date";

/** The numbers of the Important Land Act. @category Policy */
export interface LandThresholds {
  /** A monitored area lies within about this distance of an important facility (おおむね). */
  readonly distanceMetresApproximately: 1000;
  /**
   * Smallest area whose contract is notified: the Act leaves it to a Cabinet Order, not below 200, whose Art. 4 sets
   * 200.
   */
  readonly squareMetresAtLeast: 200;
  /** Weeks for the later notice, the day of the contract included. */
  readonly laterNoticeWeeks: 2;
  /** Kinds of important facilities. */
  readonly facilities: readonly ("defence" | "coast-guard" | "nuclear" | "airport")[];
  /** How far measures may go: only as far as the minimum that is needed (Art. 3). */
  readonly necessityStandard: "minimum-necessary";
  /** The provisions. */
  readonly basis: readonly Citation[];
}

/** The numbers and the first day on which they hold. */
export interface LandThresholdRow {
  readonly id: "thresholds";
  /** First day on which they hold. */
  readonly from: LegalDate;
  readonly thresholds: LandThresholds;
}

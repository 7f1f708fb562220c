import type { DatedRow } from "../kernel/dated";
import type { Provision } from "../kernel/provision";
import type { MaterialId } from "../ministers/material-ministers";

/** The ministry whose ordinance governs the plans for a product; two names where two ministers issued it jointly. */
export type PlanOrdinanceId = "meti" | "mhlw" | "maff" | "mlit" | "mhlw-meti";

/** Where an ordinance lists each of the measures. */
export interface ListedMeasures {
  readonly extraProductionOrStockRelease: Provision;
  /**
   * A release of stock, where the limb on extra production does not name it: at MLIT it falls under the last limb.
   * 在庫又は備蓄の放出.
   */
  readonly stockRelease?: Provision;
  readonly substitutes: Provision;
  /** MLIT names no other sources, so they fall under its last limb. */
  readonly otherSources: Provision;
  readonly otherWhenTight: Provision;
  readonly supplyCapacityInvestment: Provision;
  /** Absent where investment in the capacity to provide an indispensable service does not count. 役務の提供能力. */
  readonly serviceCapacityInvestment?: Provision;
  readonly dependenceReduction: Provision;
}

/**
 * A plan ordinance over a stretch of days: its products, and the measures of Act Art. 9(4)(iv). 取組を円滑かつ確実に実施するために行う措置.
 */
export interface PlanOrdinanceRow extends DatedRow {
  /** Stable id. */
  readonly id: PlanOrdinanceId;
  /** Products that it governs. */
  readonly materials: readonly MaterialId[];
  /** Its provision on the measures. */
  readonly provision: Provision;
  /**
   * `any-one`: one of the listed measures is enough. `both-listed`: both are listed, and no word says whether one is
   * enough.
   */
  readonly measures: "any-one" | "both-listed";
  /** Where each measure stands. */
  readonly listedMeasures: ListedMeasures;
}

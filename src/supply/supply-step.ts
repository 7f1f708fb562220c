import type { Citation } from "../kernel/citation";
import type { Source } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";
import type { ServiceId } from "../ministers/material-ministers";
import type { TargetMetric } from "./policy-target";

/**
 * A step of the supply of a product: that the product is there, or that it can be used where it is needed. 物資の供給の過程.
 */
export interface SupplyStep {
  /** Stable id. */
  readonly id: "production" | "stockpiling" | "recycling" | "laying" | "launching" | "special-transport";
  /** In both languages. */
  readonly text: BilingualText;
  /** The product is secured (物資そのものの確保), or brought into a state of use where it is needed (使用できる状態にする取組). */
  readonly kind: "secures-the-product" | "makes-it-usable";
  /** The example service that is such a step, where the paper names one. */
  readonly service?: ServiceId;
  /**
   * What a target of the step can be counted in: the metrics of `PolicyTarget`. The paper asks how targets for services
   * are to be set and gives none.
   */
  readonly metrics: readonly TargetMetric[];
  /** The provision under which it is supported, as far as known. */
  readonly basis: Citation;
  /** Where it was read. */
  readonly source: Source;
}

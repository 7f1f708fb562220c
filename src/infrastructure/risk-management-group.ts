import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";
import type { RiskManagementGroupId } from "./tables/risk-management-measures-ids";

/** A group of the risk management measures that a plan states. リスク管理措置の区分. */
export interface RiskManagementGroup extends DatedRow {
  /** Stable id. */
  readonly id: RiskManagementGroupId;
  /** Place among the groups. */
  readonly number: number;
  /** What the group is about. */
  readonly text: BilingualText;
  /** The forms of plan that it belongs to, as far as its heading says. */
  readonly forms: readonly ("introduction" | "outsourcing")[];
  /** Its items, where their wording was seen; none was. */
  readonly items: readonly { readonly number: number; readonly text: BilingualText }[];
}

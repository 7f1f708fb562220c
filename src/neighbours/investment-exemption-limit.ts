import type { Citation } from "../kernel/citation";
import type { DatedRow } from "../kernel/dated";
import type { BilingualText } from "../kernel/text";

/**
 * A case in which a foreign investor who could otherwise do without prior notification cannot, because of whom the
 * investment is made in. 事前届出免除制度の対象外となる対内直接投資等.
 *
 * @category Policy
 */
export interface InvestmentExemptionLimit extends DatedRow {
  /** Stable id. */
  readonly id: "designated-operators";
  /** The foreign investors, with the provision that describes them. 外国投資家. */
  readonly investors: { readonly text: BilingualText; readonly basis: Citation };
  /** The operators. 事業者. */
  readonly operators: { readonly text: BilingualText; readonly basis: Citation };
  /** The business of the operator: set by the ministers, and not listed here. 特定業種. */
  readonly business: { readonly text: BilingualText; readonly basis: Citation };
}

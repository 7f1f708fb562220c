import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { CustomsInvestigation } from "./customs-investigation";
import { customsInvestigationRows } from "./tables/customs-investigations";
import { withGap } from "./with-gap";

const investigations = dated(customsInvestigationRows);

/**
 * The customs investigations that the competent minister may ask for on a day: three before 2026-04-01, four since.
 *
 * 関税定率法との関係 (Act Art. 30, Order Art. 7). Use it for the paragraph that applies on a day: the safeguard moved from (3)
 * to (4). It does not decide whether evidence is sufficient, nor anything under the Customs Tariff Act.
 *
 * @param on - the day whose law applies
 * @returns the investigations in the order of the paragraphs; `[]` before 2022-08-01
 * @example
 * customsInvestigations("2026-03-31").map((one) => one.id); // => ["subsidy", "dumping", "safeguard"]
 * customsInvestigations("2026-04-01").find((one) => one.id === "safeguard")?.paragraph; // => 4
 * @see Act Art. 30
 * @category Supply
 */
export function customsInvestigations(on: LegalDate): readonly CustomsInvestigation[] {
  return investigations.on(on).map((row) => withGap(row, on));
}

import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import { gradedRow } from "../kernel/wordings";
import type { SupportAgency } from "./support-agency";
import { supportAgencyRows } from "./tables/support-agencies";

const agencies = dated(supportAgencyRows);

/**
 * The agencies of the annex that can be designated as support agencies.
 *
 * 別表 (Act Art. 42(1)). A closed list of three. Being in the annex is not yet a designation: that is made for each
 * product (Art. 42(2)).
 *
 * Sanction: `penaltiesFor("support-agency-fund-misinvested")`.
 *
 * @param on - the day whose law applies
 * @returns the agencies in the order of the annex; `[]` before 2022-08-01
 * @example
 * supportAgencies("2026-04-01").map((agency) => agency.id); // => ["nibiohn", "jogmec", "nedo"]
 * @see Act, annex
 * @category Support
 */
export function supportAgencies(on: LegalDate): readonly SupportAgency[] {
  return agencies.on(on).map((row) => gradedRow(row, on));
}

import { addStatutoryPeriod } from "../calendar/period";
import type { LegalDate } from "../kernel/legal-date";

/**
 * The last day on which a designated financial institution must keep its books on a loan.
 *
 * 帳簿の保存 (Act Art. 20, order on the Japan Finance Corporation's business Art. 9(3)): five years from the day on which
 * the claim ended, that day counted.
 *
 * Sanction: `penaltiesFor("financial-institution-books-missing")`.
 *
 * @param claimEndedOn - the day on which the claim was paid or otherwise ended
 * @returns the last day of the five years
 * @throws EspaError `not-a-legal-date`
 * @example
 * designatedInstitutionBooksKeptUntil("2024-04-01"); // => "2029-03-31"
 * @see Act Art. 20
 * @category Support
 */
export function designatedInstitutionBooksKeptUntil(claimEndedOn: LegalDate): LegalDate {
  return addStatutoryPeriod(claimEndedOn, { years: 5 }, { firstDay: "included" });
}

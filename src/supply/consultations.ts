import { dated } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { ConsultationDuty } from "./consultation-duty";
import { consultationRows } from "./tables/consultations";
import { withGap } from "./with-gap";

const duties = dated(consultationRows);

/**
 * Whom the competent minister must consult in Chapter II, and before which act.
 *
 * 協議 (Act Arts. 8(4) to 45(4), Order Art. 8(2)). Use it to see that the Minister of Finance is named for the action
 * policy, support and special measures, but not for the certification of a plan. Consultation is not consent: the
 * minister decides.
 *
 * @param on - the day whose law applies
 * @returns one row an act, in the order of the articles; `[]` before 2022-08-01
 * @example
 * consultationDuties("2024-04-01").find((duty) => duty.id === "certification")?.consulted; // => ["prime-minister"]
 * consultationDuties("2024-04-01")
 *   .filter((duty) => !duty.headsOfAgenciesConcerned)
 *   .map((duty) => duty.id); // => ["fund-investment", "fund-payment"]
 * @see Act Art. 8
 * @category Supply
 */
export function consultationDuties(on: LegalDate): readonly ConsultationDuty[] {
  return duties.on(on).map((row) => withGap(row, on));
}

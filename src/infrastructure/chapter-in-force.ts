import type { LegalDate } from "../kernel/legal-date";

/** First day of Arts. 52 to 54: of the filing, the review and the change of a plan. */
export const plansInForceFrom: LegalDate = "2023-11-17";

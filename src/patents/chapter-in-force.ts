import type { LegalDate } from "../kernel/legal-date";
import { wordingsOf } from "../kernel/wordings";

/** First day of Arts 66 to 85. */
export const chapterInForceFrom: LegalDate = "2024-05-01";

/** First day from which answers of this chapter are `inferred`. */
export const unlistedAmendmentFrom: LegalDate = "2026-09-18";

/** What is known of the wordings of Arts. 66 to 85 over time. */
export const chapterWordings = wordingsOf(["act:66"]);

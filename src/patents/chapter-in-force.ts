import type { UnreadWording } from "../finding/finding";
import type { LegalDate } from "../kernel/legal-date";

/** First day of Arts 66 to 85. */
export const chapterInForceFrom: LegalDate = "2024-05-01";

/** Chapter V is not among the articles that Act No. 38 of 2026 is known to change; its text of that day was not read. */
export const unlistedAmendment: readonly UnreadWording[] = Object.freeze([
  Object.freeze({ from: "2026-09-18", answerIs: "inferred", gap: "act-38-2026-unlisted" } as const),
]);

/** First day from which answers of this chapter are `inferred`. */
export const unlistedAmendmentFrom: LegalDate = "2026-09-18";

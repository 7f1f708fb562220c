import type { LegalDate } from "../kernel/legal-date";

/**
 * The last day of the survey of the law. After it a provision that waited for its day is not known to be waiting still.
 */
export const surveyedUntil: LegalDate = "2026-11-22";

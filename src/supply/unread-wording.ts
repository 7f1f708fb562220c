import type { UnreadWording } from "../finding/finding";
import type { LegalDate } from "../kernel/legal-date";

/** The day on which the supply part of Act No. 38 of 2026 came into force (its supplementary Art. 1(iii)). */
export const AMENDED_2026: LegalDate = "2026-09-18";

/**
 * Says what becomes of an answer from the day of a wording that was not read.
 *
 * @param course - `undetermined` where the provision itself was amended; `inferred` where the answer stands with that grade
 * @param gap - id of the known gap
 */
export function unreadSince2026(course: UnreadWording["answerIs"], gap: string): UnreadWording {
  return { from: AMENDED_2026, answerIs: course, gap };
}

/** The same finding with further known gaps that touch it. */
export function touchedBy<Found extends { readonly gaps?: readonly string[] }>(found: Found, gaps: readonly string[] = []): Found {
  return gaps.length === 0 ? found : { ...found, gaps: [...(found.gaps ?? []), ...gaps] };
}

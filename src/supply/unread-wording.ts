import type { LegalDate } from "../kernel/legal-date";

/** The day on which the supply part of Act No. 38 of 2026 came into force (its supplementary Art. 1(iii)). */
export const AMENDED_2026: LegalDate = "2026-09-18";

/** The same finding with further known gaps that touch it. */
export function touchedBy<Found extends { readonly gaps?: readonly string[] }>(found: Found, gaps: readonly string[] = []): Found {
  return gaps.length === 0 ? found : { ...found, gaps: [...(found.gaps ?? []), ...gaps] };
}

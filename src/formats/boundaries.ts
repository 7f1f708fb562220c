import type { Boundary, Timeline } from "../finding/timeline";
import { EspaError } from "../kernel/issue";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";

/**
 * The boundaries of a timeline by date; those of one day stay in the order in which they were given. A day that does not exist has no
 * place in a calendar or a picture: it throws.
 */
export function inOrder(timeline: Timeline): readonly Boundary[] {
  for (const [index, { date }] of timeline.boundaries.entries())
    if (!isLegalDate(date)) throw new EspaError(notALegalDate(["boundaries", index, "date"]));
  return [...timeline.boundaries].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

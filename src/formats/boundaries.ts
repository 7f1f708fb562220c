import type { Boundary, Timeline } from "../lifecycle/timeline";

/** The boundaries of a timeline by date; those of one day stay in the order in which they were given. */
export function inOrder(timeline: Timeline): readonly Boundary[] {
  return [...timeline.boundaries].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

import type { Finding } from "./finding";

/**
 * The same finding with further known gaps that touch it. 判定に関わる既知の欠落.
 *
 * Where the provision was not in force, or the day is none, it was not looked at: nothing touches that.
 */
export function touchedBy<Found extends Pick<Finding<string>, "why" | "gaps">>(
  found: Found,
  gaps: readonly string[] = [],
): Found {
  if (gaps.length === 0 || found.why === "not-in-force" || found.why === "out-of-coverage") return found;
  return { ...found, gaps: [...new Set([...(found.gaps ?? []), ...gaps])] };
}

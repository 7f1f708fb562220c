import type { Citation } from "../src/kernel/citation";
import { provisionOf } from "../src/kernel/provision";

const isCitation = (value: object): value is Citation => "law" in value && "article" in value;

/**
 * The provisions that a row or an answer names, in its order, each behind the path to it: `basis` is what the thing
 * itself rests on, so that its name is left out. What it rests on as a source is no provision.
 */
export function provisionsIn(value: unknown, path: readonly string[] = []): readonly string[] {
  if (value === null || typeof value !== "object") return [];
  if (isCitation(value)) return [[...path.filter((name) => name !== "basis"), provisionOf(value)].join(" ")];
  return Object.entries(value).flatMap(([name, part]) =>
    name === "source" ? [] : provisionsIn(part, Array.isArray(value) ? path : [...path, name]),
  );
}

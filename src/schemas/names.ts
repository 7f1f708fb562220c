import type * as z from "zod";
import * as all from "./all";

/**
 * The names of all schemas, in alphabetical order.
 *
 * @category Schemas
 * @since 0.1.0
 */
export function schemaNames(): readonly string[] {
  return Object.keys(all)
    .filter((name) => schemaNamed(name) !== undefined)
    .sort();
}

/**
 * The schema of a name, such as `StableSupplyPlan`.
 *
 * @param name - anything from outside
 * @returns the schema, or `undefined` where there is none of that name
 * @category Schemas
 * @since 0.1.0
 */
export function schemaNamed(name: string): z.ZodType | undefined {
  const found: unknown = Object.hasOwn(all, name) ? (all as Record<string, unknown>)[name] : undefined;
  return typeof found === "object" && found !== null && "_zod" in found ? (found as z.ZodType) : undefined;
}

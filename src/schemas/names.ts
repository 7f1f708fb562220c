import type * as z from "zod";
import { registry } from "./registry";

/**
 * The names of all schemas, in alphabetical order.
 *
 * @category Schemas
 */
export function schemaNames(): readonly string[] {
  return Object.keys(registry());
}

/**
 * The schema of a name, such as `StableSupplyPlan`.
 *
 * @param name - anything from outside
 * @returns the schema, or `undefined` where there is none of that name
 * @category Schemas
 */
export function schemaNamed(name: string): z.ZodType | undefined {
  const all = registry();
  return typeof name === "string" && Object.hasOwn(all, name) ? all[name] : undefined;
}

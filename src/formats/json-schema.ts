import type { Result } from "../finding/issue";
import { unknownSchema } from "./records";
import bundle from "./tables/json-schemas.json";

/** A JSON Schema of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of one schema of the library, draft 2020-12.
 *
 * It says what JSON Schema can say: form, types, limits, allowed values. Rules between fields (a period that ends before it
 * begins, a material not designated on that day) are checked by the schema itself only; such records pass the JSON Schema.
 *
 * @param name - name of an exported schema, such as `StableSupplyPlan`
 * @returns a copy of the JSON Schema; `undefined` where there is no schema of that name
 * @example
 * toJsonSchema("LegalDate")?.type; // => "string"
 * @category Schemas
 * @since 0.1.0
 */
export function toJsonSchema(name: string): JsonSchema | undefined {
  const defs = bundle.$defs as Readonly<Record<string, JsonSchema>>;
  return Object.hasOwn(defs, name) ? structuredClone({ $schema: bundle.$schema, ...defs[name] }) : undefined;
}

/**
 * Like `toJsonSchema`, with an issue in place of `undefined`.
 *
 * @param name - anything from outside
 * @returns the JSON Schema, or the issue `unknown-schema`
 * @category Schemas
 * @since 0.1.0
 */
export function safeToJsonSchema(name: string): Result<JsonSchema> {
  const value = toJsonSchema(name);
  return value === undefined ? { ok: false, issues: [unknownSchema(["name"], { name })] } : { ok: true, value };
}

/**
 * The JSON Schemas of all schemas in one document, under `$defs` by name: the content of `espa-jp/schemas.json`.
 *
 * @returns a copy
 * @category Schemas
 * @since 0.1.0
 */
export function jsonSchemaBundle(): { readonly $schema: string; readonly $defs: Readonly<Record<string, JsonSchema>> } {
  return structuredClone(bundle) as { $schema: string; $defs: Record<string, JsonSchema> };
}

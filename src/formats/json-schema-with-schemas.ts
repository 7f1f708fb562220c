import * as z from "zod";
import type { Result } from "../kernel/issue";
import { schemaNamed, schemaNames } from "../schemas/names";
import type { JsonSchema } from "./json-schema";
import { unknownSchema } from "./records";

const draft = "draft-2020-12";

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
  const schema = schemaNamed(name);
  return schema === undefined ? undefined : plain(z.toJSONSchema(schema, { target: draft, io: "input" }));
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
  const $defs: Record<string, JsonSchema> = {};
  let $schema = "";
  for (const name of schemaNames()) {
    const { $schema: uri, ...schema } = toJsonSchema(name) as { readonly $schema: string };
    $schema = uri;
    $defs[name] = schema;
  }
  return { $schema, $defs };
}

/** Plain JSON data, without the hidden properties that zod adds. */
function plain(schema: unknown): JsonSchema {
  return JSON.parse(JSON.stringify(schema)) as JsonSchema;
}

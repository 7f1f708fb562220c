import type { Result } from "../kernel/issue";
import { unknownSchema } from "./records";
// The door `espa-jp/formats` loads no zod: it reads what was generated. The root has zod at hand and asks it.
import bundle from "./tables/json-schemas.json";

/** A JSON Schema of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** See `toJsonSchema` of `json-schema-with-schemas.ts`. */
export function toJsonSchema(name: string): JsonSchema | undefined {
  const defs = bundle.$defs as Readonly<Record<string, JsonSchema>>;
  return Object.hasOwn(defs, name) ? structuredClone({ $schema: bundle.$schema, ...defs[name] }) : undefined;
}

/** See `safeToJsonSchema` of `json-schema-with-schemas.ts`. */
export function safeToJsonSchema(name: string): Result<JsonSchema> {
  const value = toJsonSchema(name);
  return value === undefined ? { ok: false, issues: [unknownSchema(["name"], { name })] } : { ok: true, value };
}

/** See `jsonSchemaBundle` of `json-schema-with-schemas.ts`. */
export function jsonSchemaBundle(): { readonly $schema: string; readonly $defs: Readonly<Record<string, JsonSchema>> } {
  return structuredClone(bundle) as { $schema: string; $defs: Record<string, JsonSchema> };
}

import type { Result } from "../kernel/issue";
import type { Language } from "../kernel/text";
import { noSchema } from "./records";
// No door loads zod for this: what zod says of each schema was generated.
import bundle from "./tables/json-schemas.json";

/** A JSON Schema of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** In which language a JSON Schema speaks. */
export interface JsonSchemaOptions {
  /** Language of titles and descriptions; left out, both stand there: English, a slash, Japanese. */
  readonly lang?: Language | undefined;
}

const defs = bundle.$defs as Readonly<Record<string, JsonSchema>>;

/**
 * The JSON Schema of one schema of the library, draft 2020-12; the schemas that it refers to stand in its `$defs`.
 *
 * It says what JSON Schema can say: form, types, limits, allowed values. Rules between fields (a period that ends
 * before it begins, a material not designated on that day) are checked by the schema itself only; such records pass the
 * JSON Schema.
 *
 * @param name - name of an exported schema, such as `StableSupplyPlan`
 * @param options - the language of titles and descriptions
 * @returns a copy of the JSON Schema; `undefined` where there is no schema of that name
 * @example
 * toJsonSchema("LegalDate")?.type; // => "string"
 * toJsonSchema("LegalDate", { lang: "ja" })?.title; // => "年月日"
 * @category Schemas
 */
export function toJsonSchema(name: string, options?: JsonSchemaOptions): JsonSchema | undefined {
  if (typeof name !== "string" || !Object.hasOwn(defs, name)) return undefined;
  const used = new Set<string>();
  refersTo(defs[name], used);
  const $defs = Object.fromEntries([...used].sort().map((one) => [one, defs[one]]));
  const whole = { $schema: bundle.$schema, ...defs[name], ...(used.size > 0 ? { $defs } : {}) };
  return inLanguage(structuredClone(whole), options?.lang) as JsonSchema;
}

/**
 * Like `toJsonSchema`, with an issue in place of `undefined`.
 *
 * @param name - anything from outside
 * @param options - the language of titles and descriptions
 * @returns the JSON Schema, or the issue `unknown-schema`
 * @category Schemas
 */
export function safeToJsonSchema(name: string, options?: JsonSchemaOptions): Result<JsonSchema> {
  const value = toJsonSchema(name, options);
  return value === undefined ? { ok: false, issues: [noSchema("name", name, Object.keys(defs))] } : { ok: true, value };
}

/**
 * The JSON Schemas of all schemas in one document, under `$defs` by name: the content of `espa-jp/schemas.json`.
 *
 * @param options - the language of titles and descriptions
 * @returns a copy
 * @category Schemas
 */
export function jsonSchemaBundle(options?: JsonSchemaOptions): {
  readonly $schema: string;
  readonly $defs: Readonly<Record<string, JsonSchema>>;
} {
  return inLanguage(structuredClone(bundle), options?.lang) as { $schema: string; $defs: Record<string, JsonSchema> };
}

/** The names that a schema refers to, and those that they refer to. */
function refersTo(schema: unknown, found: Set<string>): void {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, part] of Object.entries(schema)) {
    if (key !== "$ref" || typeof part !== "string") {
      refersTo(part, found);
      continue;
    }
    const name = part.slice("#/$defs/".length);
    if (found.has(name)) continue;
    found.add(name);
    refersTo(defs[name], found);
  }
}

/** Leaves one language of each title and description. A property may bear such a name, too: its schema is no text. */
function inLanguage(schema: object, lang: Language | undefined): object {
  if (lang === undefined) return schema;
  for (const [key, part] of Object.entries(schema)) {
    if (typeof part === "object" && part !== null) inLanguage(part, lang);
    else if ((key === "title" || key === "description") && typeof part === "string") {
      (schema as Record<string, unknown>)[key] = part.split(" / ")[lang === "en" ? 0 : 1];
    }
  }
  return schema;
}

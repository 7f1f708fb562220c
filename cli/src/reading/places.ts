import type { Language } from "espa-jp/finding";
import type { JsonSchema } from "espa-jp/formats";

/** The types that a JSON Schema allows at a place; `undefined` where it allows anything or does not say. */
export function typesAt(schema: JsonSchema | undefined, path: readonly string[]): ReadonlySet<string> | undefined {
  return typesOf(placesAt(schema, path));
}

/** What a JSON Schema says of a place: one schema for each of its alternatives that has it. */
export function placesAt(schema: JsonSchema | undefined, path: readonly (string | number)[]): readonly JsonSchema[] {
  const whole: readonly JsonSchema[] = schema === undefined ? [] : [schema];
  return path.reduce<readonly JsonSchema[]>((some, name) => some.flatMap((one) => below(one, String(name))), whole);
}

export function typesOf(places: readonly JsonSchema[]): ReadonlySet<string> | undefined {
  const types = new Set<string>();
  for (const place of places.flatMap(alternatives)) {
    const named =
      place.type ??
      (Array.isArray(place.enum) ? place.enum.map(typeOf) : "const" in place ? typeOf(place.const) : undefined);
    if (named === undefined) return undefined;
    for (const type of [named].flat() as string[]) types.add(type === "integer" ? "number" : type);
  }
  return types.size === 0 ? undefined : types;
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** A schema, or the schemas that it chooses between. */
export function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  const some = (schema.anyOf ?? schema.oneOf ?? schema.allOf) as readonly JsonSchema[] | undefined;
  return some === undefined ? [schema] : some.flatMap(alternatives);
}

export function below(schema: JsonSchema, name: string): readonly JsonSchema[] {
  return alternatives(schema).flatMap((one) => {
    const properties = propertiesOf(one);
    if (Object.hasOwn(properties, name)) return [properties[name] as JsonSchema];
    const first = one.prefixItems as readonly JsonSchema[] | undefined;
    const item = /^\d{1,9}$/.test(name) ? (first?.[Number(name)] ?? one.items) : one.additionalProperties;
    return typeof item === "object" && item !== null ? [item as JsonSchema] : [];
  });
}

export function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return (schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>;
}

/** Whether a name leads nowhere: the schemas are objects or lists that have no such part and allow no other. */
export function leadsNowhere(places: readonly JsonSchema[], name: string): boolean {
  const all = places.flatMap(alternatives);
  return all.length > 0 && all.every((one) => below(one, name).length === 0 && isClosed(one));
}

function isClosed(schema: JsonSchema): boolean {
  if (schema.type === "array") return true;
  return schema.type === "object" && schema.additionalProperties === false;
}

/** Titles are `English / 日本語`. */
export function labelsOf(places: readonly JsonSchema[]): readonly string[] {
  return places.flatMap((one) => (typeof one.title === "string" ? one.title.split(" / ") : []));
}

/** The label of a place in one language; of the nearest place above it where it has none. */
export function labelAt(
  schema: JsonSchema | undefined,
  path: readonly (string | number)[],
  lang: Language,
): string | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const titled = placesAt(schema, path.slice(0, length)).find((one) => typeof one.title === "string");
    if (titled === undefined) continue;
    const [en = "", ja = en] = String(titled.title).split(" / ");
    return lang === "ja" ? ja : en;
  }
  return undefined;
}

/** A schema with what it refers to in its place. */
export function inFull(schema: JsonSchema): JsonSchema {
  const defs = (schema.$defs ?? {}) as Readonly<Record<string, JsonSchema>>;
  const read = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return part.map(read);
    const { $ref, ...beside } = part as JsonSchema;
    const whole = typeof $ref === "string" ? { ...defs[$ref.split("/").at(-1) ?? ""], ...beside } : part;
    return Object.fromEntries(
      Object.entries(whole).map(([name, value]) => [name, name === "$defs" ? value : read(value)]),
    );
  };
  return read(schema) as JsonSchema;
}

/** A form with more properties, in each of its alternatives. */
export function withProperties(schema: JsonSchema, more: Readonly<Record<string, JsonSchema>>): JsonSchema {
  for (const word of ["anyOf", "oneOf", "allOf"] as const) {
    const some = schema[word] as readonly JsonSchema[] | undefined;
    if (some !== undefined) return { ...schema, [word]: some.map((one) => withProperties(one, more)) };
  }
  return { ...schema, properties: { ...propertiesOf(schema), ...more } };
}

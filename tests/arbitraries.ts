import fc from "fast-check";
import { jsonSchemaBundle } from "../src/doors/formats";

/** The part of JSON Schema that the library's schemas use. */
interface Node {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly allOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly additionalProperties?: boolean | Node;
  readonly propertyNames?: Node;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly $ref?: string;
}

const bundle = jsonSchemaBundle();

/** Days around which answers change, and any other. */
export const day: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      "2022-05-18",
      "2022-08-01",
      "2022-12-23",
      "2023-11-01",
      "2023-11-17",
      "2024-02-02",
      "2024-02-29",
      "2024-05-01",
      "2024-05-17",
    ],
    ...[
      "2025-01-01",
      "2025-04-01",
      "2025-12-24",
      "2026-06-17",
      "2026-07-17",
      "2026-08-12",
      "2026-09-18",
      "2026-12-01",
      "2027-12-16",
    ],
  ),
  fc
    .date({ min: new Date("2021-01-01T00:00:00Z"), max: new Date("2030-12-31T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

const words = fc.oneof(
  fc.constantFrom(
    "株式会社電池",
    "東京都千代田区",
    "7000012050002",
    "JP",
    "F41H 11/02",
    "G01S 15/88",
    "B63G 8/08",
    // Symbols that one version of the table of Order Art. 12 holds and another does not.
    ...["H01L 31/08", "H10F 30/20", "H10F 30/00"],
    "contractor",
    "act:52:3",
    "0123",
  ),
  fc.string({ maxLength: 12, unit: "binary" }),
);

/** Any JSON value, keys of prototypes among them. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(fc.constantFrom("kind", "constructor", "toString", "material", "form"), fc.jsonValue({ maxDepth: 1 })),
);

function of(node: Node, depth: number): fc.Arbitrary<unknown> {
  if (node.$ref !== undefined) {
    const name = node.$ref.split("/").at(-1) ?? "";
    return of((bundle.$defs as Readonly<Record<string, Node>>)[name] ?? {}, depth);
  }
  if ("const" in node) return fc.constant(node.const);
  if (node.enum !== undefined) return fc.constantFrom(...node.enum);
  const choices = node.anyOf ?? node.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((one) => of(one, depth)));
  if (node.allOf !== undefined) return of(Object.assign({}, ...node.allOf) as Node, depth);
  switch (Array.isArray(node.type) ? node.type[0] : node.type) {
    case "object":
      return ofObject(node, depth);
    case "array":
      return fc.array(of(node.items ?? {}, depth + 1), {
        minLength: node.minItems ?? 0,
        maxLength: Math.max(node.minItems ?? 0, depth > 3 ? 1 : 3),
      });
    case "string":
      return node.format === "date"
        ? day
        : node.pattern === undefined
          ? words
          : fc.oneof(words, stringMatching(node.pattern));
    case "integer":
      return fc.oneof(
        fc.integer({ min: Math.max(node.minimum ?? 0, 0), max: node.maximum ?? 3_000_000 }),
        fc.constantFrom(1, 2, 13, 2024),
      );
    case "number":
      return fc.oneof(
        fc.integer({ min: Math.max(node.minimum ?? 0, 0), max: node.maximum ?? 3_000_000 }),
        fc.double({ min: node.minimum ?? 0, max: node.maximum ?? 1e12, noNaN: true }),
      );
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return anyJson;
  }
}

function stringMatching(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    return words;
  }
}

function ofObject(node: Node, depth: number): fc.Arbitrary<unknown> {
  const properties = node.properties ?? {};
  if (Object.keys(properties).length === 0 && typeof node.additionalProperties === "object") {
    const keys = node.propertyNames === undefined ? words : (of(node.propertyNames, depth) as fc.Arbitrary<string>);
    return fc.dictionary(keys.map(String), of(node.additionalProperties, depth + 1), { maxKeys: 3 });
  }
  const parts = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, of(part, depth + 1)]));
  const requiredKeys = (node.required ?? []).filter((name) => name in parts);
  return fc.record(parts, { requiredKeys } as never);
}

const made = new Map<string, fc.Arbitrary<unknown>>();

/** Values in the form that the JSON Schema of a name asks for. */
export function wellFormed(name: string): fc.Arbitrary<unknown> {
  const known = made.get(name) ?? of((bundle.$defs as Readonly<Record<string, Node>>)[name] ?? {}, 0);
  made.set(name, known);
  return known;
}

const junk = fc.constantFrom<unknown>(
  null,
  undefined,
  "",
  -1,
  Number.POSITIVE_INFINITY,
  Number.NaN,
  [],
  {},
  true,
  "__proto__",
  "2024-02-30",
  2 ** 53,
  [null],
  "１２",
);

/** The same values with one part, somewhere, replaced by something else, left out or added. */
export function mutated(name: string): fc.Arbitrary<unknown> {
  return fc
    .tuple(wellFormed(name), fc.nat(), fc.nat(), junk)
    .map(([value, path, how, other]) => mutate(value, path, how % 3, other));
}

function mutate(value: unknown, path: number, how: number, other: unknown): unknown {
  if (typeof value !== "object" || value === null) return other;
  const keys = Object.keys(value);
  const key = keys[path % (keys.length + 1)];
  const rest = Math.floor(path / (keys.length + 1));
  if (Array.isArray(value)) {
    if (key === undefined) return [...value, other];
    return value.map((one, at) => (String(at) === key ? mutate(one, rest, how, other) : one));
  }
  if (key === undefined) return { ...value, [how === 0 ? "unknownName" : "constructor"]: other };
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  if (how === 1) return others;
  return { ...others, [key]: rest === 0 || how === 2 ? other : mutate(inner, rest, how, other) };
}

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type JsonSchema,
  jsonSchemaBundle,
  schemaNamed,
  schemaNames,
  toJsonSchema,
  validate,
} from "../../src/doors/index";
import { schemaIssueKinds } from "../../src/doors/schemas";

/** The JSON Schemas of the library, checked by a validator that knows nothing of zod. */
const ajv = addFormats.default(
  new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }),
);
const names = schemaNames();

/** What JSON Schema can say; every other code is a rule of the library between fields, or on what a text means;
 * a union, too, may have refused by such a rule of its alternatives. */
const ofForm: ReadonlySet<string> = new Set(
  schemaIssueKinds.map((one) => one.code).filter((code) => code !== "no-alternative"),
);

const text = fc.oneof(
  fc.constantFrom(
    "2024-05-01",
    "2026-04-01",
    "2025-02-29",
    "JP",
    "F41H 11/02",
    "1234567890123",
    "batteries",
    "例示株式会社",
    "",
    " ",
    "\u{1F600}",
  ),
  fc.string({ maxLength: 30, unit: "binary" }),
);
const junk = fc.oneof(
  text,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
);

/** Records that a JSON Schema allows, but for a fault now and then. */
function recordOf(schema: JsonSchema, faults: number): fc.Arbitrary<unknown> {
  const right = rightOf(schema, faults);
  return faults === 0 ? right : fc.oneof({ weight: 40, arbitrary: right }, { weight: faults, arbitrary: junk });
}

const { $defs } = jsonSchemaBundle();

function rightOf(schema: JsonSchema, faults: number): fc.Arbitrary<unknown> {
  if (typeof schema.$ref === "string") return rightOf($defs[schema.$ref.split("/").at(-1) ?? ""] as JsonSchema, faults);
  const choice = (schema.anyOf ?? schema.oneOf) as readonly JsonSchema[] | undefined;
  if (choice !== undefined) return fc.oneof(...choice.map((one) => recordOf(one, faults)));
  if ("const" in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type) => rightOf({ ...schema, type: type as string }, faults)));
  switch (schema.type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({
        min: Math.max(Number(schema.minimum ?? -9), -1e9),
        max: Math.min(Number(schema.maximum ?? 1e9), 1e9),
      });
    case "number":
      return fc.double({
        min: Number(schema.exclusiveMinimum ?? schema.minimum ?? -1e6),
        max: Number(schema.maximum ?? 1e13),
        noNaN: true,
        minExcluded: "exclusiveMinimum" in schema,
      });
    case "string":
      if (schema.format === "date")
        return fc
          .date({ min: new Date("2022-05-18"), max: new Date("2027-12-31"), noInvalidDate: true })
          .map((day) => day.toISOString().slice(0, 10));
      return typeof schema.pattern === "string" && schema.pattern !== "\\S"
        ? fc.stringMatching(new RegExp(schema.pattern))
        : text;
    case "array": {
      const least = Number(schema.minItems ?? 0);
      return fc.array(recordOf(schema.items as JsonSchema, faults), { minLength: least, maxLength: least + 2 });
    }
    case "object": {
      const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>);
      const record = fc.record(Object.fromEntries(properties.map(([name, one]) => [name, recordOf(one, faults)])), {
        requiredKeys: faults === 0 ? [...((schema.required ?? []) as string[])] : [],
      });
      return faults === 0
        ? record
        : fc.oneof(
            { weight: 30, arbitrary: record },
            { weight: 1, arbitrary: record.map((one) => ({ ...(one as object), surplus: 1 })) },
          );
    }
    default:
      throw new Error(`no records of ${JSON.stringify(schema).slice(0, 200)}`);
  }
}

describe("every schema, in a second validator", () => {
  test("the bundle as a whole is a schema of draft 2020-12", () => {
    expect(ajv.validateSchema(jsonSchemaBundle())).toBe(true);
    expect(Object.keys(jsonSchemaBundle().$defs)).toEqual([...names]);
  });
  test.each(names)("%s compiles and agrees", (name) => {
    const schema = toJsonSchema(name) as JsonSchema;
    const check = ajv.compile(schema as object);
    const own = schemaNamed(name) as NonNullable<ReturnType<typeof schemaNamed>>;
    for (const faults of [0, 1]) {
      fc.assert(
        fc.property(recordOf(schema, faults), (record) => {
          // What a file can hold.
          const read = JSON.parse(JSON.stringify(record)) as unknown;
          const here = validate(own, read);
          const there = check(read);
          // The library never lets pass what JSON Schema refuses.
          if (here.ok) expect(there, JSON.stringify(check.errors)).toBe(true);
          // What JSON Schema lets pass and the library refuses, it refuses by a rule of its own.
          else if (there) expect(here.issues.filter((one) => ofForm.has(one.code))).toEqual([]);
        }),
        { numRuns: 60, seed: 43 },
      );
    }
  });
});

describe("records that only the library refuses: the documented difference", () => {
  const plan = {
    material: "batteries",
    applicants: [
      {
        kind: "legal-person",
        name: "例示電池株式会社",
        representative: "代表 太郎",
        address: "東京都",
        registered: true,
      },
    ],
    submittedOn: "2026-04-06",
    item: { name: "セル", kind: "part" },
    goal: "増産",
    content: "新設",
    period: { begins: "2026-05-01", ends: "2036-04-30" },
    structure: "責任者を置く",
    funds: { totalYen: 12, sources: [{ kind: "own-funds", amountYen: 12 }] },
    measures: [{ kind: "supply-capacity-investment", description: "新設" }],
    informationManagement: "取扱者を限る",
    currentState: { procurement: "国外から調達する", supplyOrUse: "国内に供給する" },
    licences: [],
  };
  test.each([
    ["a day that does not exist is refused by both", "LegalDate", "2025-02-29", false],
    ["a corporate number with a wrong check digit", "CorporateNumber", "1000012050002", true],
    ["a symbol of the classification that is none", "IpcSymbolText", "not a symbol", true],
    ["a product not yet designated on the day", "StableSupplyPlan", { ...plan, submittedOn: "2022-12-22" }, true],
    [
      "a recommendation after its last day",
      "ReviewRecord",
      { id: "late", facts: { receivedOn: "2026-04-01", recommendedOn: "2026-05-01" }, on: "2026-05-07" },
      true,
    ],
  ])("%s", (_, name, record, passes) => {
    const own = schemaNamed(name) as NonNullable<ReturnType<typeof schemaNamed>>;
    expect(validate(own, record).ok).toBe(false);
    expect(ajv.validate(toJsonSchema(name) as object, record), JSON.stringify(ajv.errors)).toBe(passes);
  });
});

describe("titles and descriptions", () => {
  const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  test.each(names)("%s has both in both languages", (name) => {
    const { title, description } = toJsonSchema(name) as { title?: string; description?: string };
    expect(title).toMatch(/^[^/]*[A-Za-z][^/]* \/ .+$/);
    expect(title?.split(" / ")[1]).toMatch(japanese);
    expect(description).toMatch(/[A-Za-z]{2}/);
    expect(description).toMatch(japanese);
  });
  test("every title within a schema is English / 日本語", () => {
    const wrong: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        if (
          key === "title" &&
          typeof part === "string" &&
          !(/^[^/]*[A-Za-z]/.test(part) && japanese.test(part.split(" / ")[1] ?? ""))
        )
          wrong.push(`${path}: ${part}`);
        walk(part, `${path}/${key}`);
      }
    };
    walk(jsonSchemaBundle().$defs, "");
    expect(wrong).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import * as loading from "../../src/doors/formats";
import * as root from "../../src/doors/index";

type Part = Readonly<Record<string, unknown>>;

/** A JSON Schema in full: with what it refers to in its place, and without words for people. */
function bare(part: unknown, $defs: Readonly<Record<string, unknown>>, isProperties = false): unknown {
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) return part.map((one) => bare(one, $defs));
  const { $ref, ...beside } = part as Part;
  const whole =
    typeof $ref === "string" && !isProperties ? { ...($defs[$ref.split("/").at(-1) ?? ""] as Part), ...beside } : part;
  const { anyOf, ...plain } = Object.fromEntries(
    Object.entries(whole)
      .filter(([name]) => isProperties || !["title", "description", "$schema", "$defs"].includes(name))
      .map(([name, value]) => [name, bare(value, $defs, name === "properties" && !isProperties)]),
  );
  // Two ways to say the same.
  const types = (anyOf as Part[] | undefined)?.map((one) => (Object.keys(one).length === 1 ? one.type : undefined));
  if (types?.every((one) => typeof one === "string")) return { ...plain, type: types };
  return anyOf === undefined ? plain : { ...plain, anyOf };
}

test("what was generated is what zod says, but for the words for people", () => {
  for (const name of root.schemaNames()) {
    const generated = root.toJsonSchema(name) as Part;
    const { $defs = {} } = generated as { $defs?: Record<string, unknown> };
    const said = z.toJSONSchema(root.schemaNamed(name) as z.ZodType, { io: "input" });
    expect(bare(generated, $defs), name).toEqual(bare(JSON.parse(JSON.stringify(said)), {}));
  }
  expect(loading.jsonSchemaBundle()).toEqual(root.jsonSchemaBundle());
});

test("what a schema refers to stands in its $defs, and nothing else does", () => {
  for (const name of root.schemaNames()) {
    const { $defs = {}, ...schema } = root.toJsonSchema(name) as { $defs?: Record<string, unknown> };
    const text = JSON.stringify([schema, $defs]);
    const referred = new Set([...text.matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, one]) => one));
    expect([...referred].sort(), name).toEqual(Object.keys($defs).sort());
  }
  // A shape is written once: a party in each plan is a reference.
  expect(JSON.stringify(root.toJsonSchema("PlanParty"))).toMatch(
    /"party":\{[^{}]*"anyOf":\[\{"\$ref":"#\/\$defs\/Party"/,
  );
});

test("every list of every schema has a longest length: a record from outside may not fill the memory", () => {
  const unbounded: string[] = [];
  let lists = 0;
  const look = (node: unknown, path: string): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, maxItems } = node as { readonly type?: unknown; readonly maxItems?: unknown };
    if ([type].flat().includes("array")) {
      lists += 1;
      if (typeof maxItems !== "number") unbounded.push(path);
    }
    for (const [name, one] of Object.entries(node)) look(one, `${path}/${name}`);
  };
  look(root.jsonSchemaBundle(), "");
  expect(unbounded).toEqual([]);
  expect(lists).toBeGreaterThan(50);
});

describe("words for people", () => {
  test("in one language, or in both", () => {
    expect(root.toJsonSchema("StableSupplyPlan")?.title).toBe("Content of a supply plan / 供給確保計画の記載");
    expect(root.toJsonSchema("StableSupplyPlan", { lang: "en" })?.title).toBe("Content of a supply plan");
    expect(root.toJsonSchema("StableSupplyPlan", { lang: "ja" })?.title).toBe("供給確保計画の記載");
    const found = root.safeToJsonSchema("StableSupplyPlan", { lang: "ja" });
    expect(JSON.stringify(found)).toContain('"title":"供給確保計画の記載"');
    expect(JSON.stringify(found)).not.toContain(" / ");
    expect(JSON.stringify(root.jsonSchemaBundle({ lang: "en" }))).not.toMatch(
      /"(title|description)":"[^"]*\p{Script=Han}{3,}[^"]* \/ /u,
    );
  });

  test("no schema carries any of them", () => {
    for (const name of root.schemaNames()) {
      const said = JSON.stringify(z.toJSONSchema(root.schemaNamed(name) as z.ZodType, { io: "input" }));
      expect(said, name).not.toMatch(/"(title|description)":"/);
    }
  });
});

describe("the form for OpenAPI 3.0", () => {
  const { components } = JSON.parse(readFileSync("src/formats/tables/openapi-schemas.json", "utf8")) as {
    components: { schemas: Record<string, Part> };
  };
  test("has every schema, and refers to components only", () => {
    expect(Object.keys(components.schemas)).toEqual(root.schemaNames());
    const text = JSON.stringify(components);
    for (const [, name] of text.matchAll(/"\$ref":"([^"]+)"/g)) {
      expect(Object.keys(components.schemas)).toContain(name?.replace("#/components/schemas/", ""));
    }
    // What OpenAPI 3.0 does not know, and what may not stand beside a reference.
    expect(text).not.toMatch(/"const":|"type":"null"|"type":\[|"\$defs"|"\$schema"|"\$ref":"[^"]+",|,"\$ref":/);
  });

  test("accepts and refuses what the schema of draft 2020-12 does", () => {
    const ajv = addFormats.default(new Ajv({ strict: false }));
    // This validator is of a newer draft, in which a limit that is excluded is a number.
    const read = JSON.stringify(components, (key, value) => (key === "exclusiveMinimum" ? undefined : value));
    ajv.addSchema({ $id: "all", components: JSON.parse(read) as object });
    const says = (name: string, value: unknown) => ajv.validate({ $ref: `all#/components/schemas/${name}` }, value);
    expect(says("ReviewHistory", { receivedOn: null, filedOn: "2026-04-01" })).toBe(true);
    expect(says("ReviewHistory", { receivedOn: 3 })).toBe(false);
    expect(says("ReviewHistory", { filedOn: null })).toBe(false);
    expect(says("Party", { kind: "natural-person", nationality: "JP" })).toBe(true);
    expect(says("Party", { kind: "nobody" })).toBe(false);
    expect(
      says("ForeignFilingFacts", { advanceConfirmation: { answer: null }, treatyException: { country: null } }),
    ).toBe(true);
    expect(says("ForeignFilingFacts", { application: null, ipc: ["B63G 8/28"], surplus: 1 })).toBe(false);
    expect(says("ForeignFilingFacts", { application: null, ipc: ["B63G 8/28"] })).toBe(true);
  });
});

test("an unknown name is an issue, also one that every object has", () => {
  for (const name of ["Nothing", "toString", "__proto__"]) {
    expect(root.toJsonSchema(name)).toBeUndefined();
    expect(loading.safeToJsonSchema(name)).toMatchObject({ ok: false, issues: [{ code: "unknown-schema" }] });
    expect(root.safeToJsonSchema(name)).toMatchObject({ ok: false, issues: [{ code: "unknown-schema" }] });
  }
});

test("a caller changes its own copy only", () => {
  const schema = loading.toJsonSchema("LegalDate") as Record<string, unknown>;
  schema.type = "number";
  expect(loading.toJsonSchema("LegalDate")?.type).toBe("string");
  const plan = loading.toJsonSchema("PlanParty") as { $defs: Record<string, Record<string, unknown>> };
  (plan.$defs.Party as Record<string, unknown>).oneOf = [];
  expect(loading.toJsonSchema("Party")?.oneOf).toHaveLength(2);
});

import { expect, test } from "vitest";
import * as loading from "../../src/doors/formats";
import * as root from "../../src/doors/index";

test("what was generated is what zod says", () => {
  expect(loading.jsonSchemaBundle()).toEqual(root.jsonSchemaBundle());
  for (const name of root.schemaNames()) expect(loading.toJsonSchema(name)).toEqual(root.toJsonSchema(name));
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
});

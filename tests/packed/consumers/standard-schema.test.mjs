import assert from "node:assert/strict";
import test from "node:test";
import * as espa from "espa-jp";
import * as schemas from "espa-jp/schemas";
import { good, tooLate, wrongForm } from "./records.mjs";

test("every schema is a Standard Schema of version 1", () => {
  const names = espa.schemaNames();
  assert.ok(names.length > 100);
  for (const name of names) {
    assert.equal(espa.schemaNamed(name)["~standard"].version, 1, name);
    assert.equal(typeof espa.schemaNamed(name)["~standard"].validate, "function", name);
  }
});

test("issues have a message and a path of plain keys", async () => {
  const { validate } = schemas.ReviewRecord["~standard"];
  assert.deepEqual(await validate(good), { value: good });
  const { issues } = await validate(tooLate);
  assert.deepEqual(
    issues.map((one) => one.path),
    [["facts", "recommendedOn"]],
  );
  assert.equal((await validate(wrongForm)).issues.length, 2);
});

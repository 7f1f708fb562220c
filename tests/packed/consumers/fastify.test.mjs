import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { issuesOf, ReviewRecord, reviewTimeline, toJsonSchema } from "espa-jp";
import Fastify from "fastify";
import { good, tooLate, wrongForm } from "./records.mjs";

async function statuses(app) {
  const all = [];
  for (const payload of [good, wrongForm, tooLate]) {
    const { statusCode, json } = await app.inject({ method: "POST", url: "/reviews", payload });
    all.push([statusCode, json()]);
  }
  await app.close();
  return all;
}

test("by Standard Schema: form and rules, with both languages in the answer", async () => {
  const app = Fastify();
  app.setValidatorCompiler(({ schema }) => (data) => {
    const result = schema["~standard"].validate(data);
    return result.issues === undefined
      ? { value: result.value }
      : { error: Object.assign(new Error("invalid"), { issues: issuesOf({ issues: result.issues }) }) };
  });
  app.setErrorHandler((error, _request, reply) =>
    reply.status(error.issues === undefined ? 500 : 422).send({ issues: error.issues }),
  );
  app.post("/reviews", { schema: { body: ReviewRecord } }, (request) =>
    reviewTimeline(request.body.facts, request.body.on),
  );
  const [right, form, late] = await statuses(app);
  assert.equal(right[0], 200);
  assert.equal(right[1].recommendationDeadline, "2026-04-30");
  assert.equal(form[0], 422);
  assert.deepEqual(form[1].issues.map((one) => one.code).sort(), ["not-a-legal-date", "unknown-key"]);
  assert.equal(late[0], 422);
  assert.equal(late[1].issues[0].basis.article, "52");
  assert.match(late[1].issues[0].message.ja, /まで/);
});

test("by JSON Schema: form only, the rules stay with the library", async () => {
  const app = Fastify();
  const ajv = addFormats.default(new Ajv2020({ allowUnionTypes: true, allErrors: true }));
  app.setValidatorCompiler(({ schema }) => ajv.compile(schema));
  app.post("/reviews", { schema: { body: toJsonSchema("ReviewRecord") } }, (request) =>
    reviewTimeline(request.body.facts, request.body.on),
  );
  const [right, form, late] = await statuses(app);
  assert.equal(right[0], 200);
  assert.equal(form[0], 400);
  assert.equal(late[0], 200);
  assert.equal(late[1].state, "invalid");
});

test("the bundle is in the package", () => {
  const bundle = createRequire(import.meta.url)("espa-jp/schemas.json");
  assert.equal(bundle.$defs.ReviewRecord.title, toJsonSchema("ReviewRecord").title);
});

// What a user gets with the zod that is installed beside the packed library: run by `scripts/check-package.mjs` with the lowest zod
// of the peer range and with the one it is developed on. Releases below the range fail one of these.
import assert from "node:assert/strict";
import * as api from "espa-jp";
import { PlanChangeFacts, StableSupplyPlan, toJsonSchema, validate } from "espa-jp";
import { checkOf, compiled } from "espa-jp/schemas";

// 4.0 to 4.2 have no `exactOptional`, so that the import itself throws.
assert.equal(api.specifiedCriticalMaterials("2024-02-02").length, 12);
assert.equal(validate(api.LegalDate, "2024-02-30").issues[0].code, "not-a-legal-date");

// 4.3 counts UTF-16 units: 300 emoji are 600 of them, and within a limit of 500 by JSON Schema.
const named = (name) => validate(api.PlanApplicant, { kind: "legal-person", name, address: "東京都" });
const limit = toJsonSchema("PlanApplicant").properties.name.maxLength;
assert.ok(limit > 1, "the name has a limit");
assert.equal(named("😀".repeat(limit)).ok, true);
assert.equal(named("😀".repeat(limit + 1)).ok, false);

// 4.4 accepts an own key `__proto__` of a strict object and drops it.
const polluted = JSON.parse('{"__proto__":1,"material":"batteries","changes":[]}');
for (const schema of [PlanChangeFacts, compiled(PlanChangeFacts)])
  assert.equal(schema.safeParse(polluted).success, false);
assert.deepEqual(
  checkOf(PlanChangeFacts)(polluted).map((issue) => issue.code),
  ["unknown-key"],
);
assert.equal(Object.hasOwn(polluted, "__proto__"), true);

// A sound record passes, a wrong one is told of in both languages, and the rules of the library run inside zod.
assert.equal(validate(PlanChangeFacts, { material: "batteries", changes: [{ what: "period", months: 6 }] }).ok, true);
assert.equal(StableSupplyPlan.safeParse({}).success, false);
const wrong = validate(PlanChangeFacts, { material: "batteries", changes: [{ what: "funds", fromYen: 0, toYen: 1 }] });
assert.deepEqual(wrong.issues[0].path, ["changes", 0, "fromYen"]);
assert.ok(/\p{Script=Han}/u.test(wrong.issues[0].message.ja) && wrong.issues[0].message.en.length > 0);
assert.equal(
  api.schemaNames().every((name) => api.schemaNamed(name)["~standard"].vendor === "zod"),
  true,
);

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod";
import { Citation, StableSupplyPlan, schemaNamed, schemaNames } from "../../src/doors/schemas";

test("forms, indexes, the registry and the JSON Schemas are what the interfaces and the labels say now", () => {
  expect(() =>
    execFileSync(process.execPath, ["scripts/generate-schemas.mjs", "--check"], { stdio: "pipe" }),
  ).not.toThrow();
});

test("an object with a property that nobody knows is refused by every form", () => {
  for (const name of schemaNames()) {
    const { type } = z.toJSONSchema(schemaNamed(name) as z.ZodType, { io: "input" });
    if (type !== "object") continue;
    const told = schemaNamed(name)?.safeParse({ nobodyKnowsThis: 1 });
    expect(
      told?.error?.issues.some(({ code }) => code === "unrecognized_keys" || code === "custom"),
      name,
    ).toBe(true);
  }
});

test("what an interface says of a property left out, the schema says: absent, or `undefined` as well", () => {
  expect(Citation.safeParse({ law: "504AC0000000043", article: undefined }).success).toBe(false);
  const plan = StableSupplyPlan.safeParse({ sameIndustry: undefined });
  expect(plan.error?.issues.filter(({ path }) => path[0] === "sameIndustry")).toEqual([]);
});

test("limits stand at the interface", () => {
  const source = readFileSync("src/supply/plan.ts", "utf8");
  expect(source).toMatch(/Name as registered\. 氏名又は名称\. @minLength 1 @maxLength 500 \*\//);
});

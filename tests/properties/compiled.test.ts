import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { introductionPlan, invalidIntroductionPlan, invalidSupplyPlan, supplyPlan } from "../../bench/records.mjs";
import { checkOf, compiled, schemaNamed, schemaNames, validate } from "../../src/doors/schemas";
import { anyJson, mutated, wellFormed } from "../arbitraries";

/** Outcome without what cannot be compared: the value that an issue found. */
function outcome(schema: z.ZodType, input: unknown): unknown {
  const parsed = schema.safeParse(input);
  return parsed.success ? { value: parsed.data } : { issues: JSON.parse(JSON.stringify(parsed.error.issues)) };
}

describe("the compiled fast path gives the outcome of the schema itself", () => {
  test.each(schemaNames())("%s", (name) => {
    const schema = schemaNamed(name) as z.ZodType;
    const fast = compiled(schema);
    const check = checkOf(schema);
    expect(fast).not.toBe(schema);
    fc.assert(
      fc.property(fc.oneof(wellFormed(name), mutated(name), anyJson), (input) => {
        expect(outcome(fast, input)).toEqual(outcome(schema, input));
        const result = validate(schema, input);
        expect(check(input)).toEqual(result.ok ? undefined : result.issues);
      }),
      { numRuns: 150 },
    );
  });

  test("whole plans, right and wrong", () => {
    const supply = schemaNamed("StableSupplyPlan") as z.ZodType;
    const introduction = schemaNamed("IntroductionPlan") as z.ZodType;
    for (const parties of [1, 2, 10, 40]) {
      for (const plan of [
        supplyPlan(parties),
        invalidSupplyPlan(parties),
        { ...supplyPlan(parties), goal: " " },
        { ...supplyPlan(parties), measures: [] },
      ]) {
        expect(outcome(compiled(supply), plan)).toEqual(outcome(supply, plan));
      }
      for (const plan of [introductionPlan(parties), invalidIntroductionPlan(parties)]) {
        expect(outcome(compiled(introduction), plan)).toEqual(outcome(introduction, plan));
      }
    }
    expect(supply.safeParse(supplyPlan(10)).success).toBe(true);
    expect(introduction.safeParse(introductionPlan(10)).success).toBe(true);
  });

  test("where code generation is not allowed, the plain schema answers", () => {
    const schema = schemaNamed("StableSupplyPlan") as z.ZodType;
    const { Function: original } = globalThis;
    z.config({ jitless: true });
    globalThis.Function = function refuse(): never {
      throw new EvalError("no code generation here");
    } as unknown as FunctionConstructor;
    try {
      expect(compiled(schema)).toBe(schema);
      expect(compiled(schema).safeParse(supplyPlan(2)).success).toBe(true);
      expect(checkOf(schema)(supplyPlan(2))).toBeUndefined();
      expect(checkOf(schema)(invalidSupplyPlan(2))).toHaveLength(1);
    } finally {
      globalThis.Function = original;
      z.config({ jitless: false });
    }
  });
});

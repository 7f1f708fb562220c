import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import * as library from "../../src/doors/index";
import { anyJson, mutated, wellFormed } from "../arbitraries";
import { rules } from "../rules";
import { count, inputsOf } from "./counted";

/** Inputs in all: fifty thousand in the test run, a fifth of a million by `npm run fuzz`. */
const inputs = inputsOf(0.2, 50_000);
const seed = process.env.FUZZ_SEED === undefined ? undefined : Number(process.env.FUZZ_SEED);
const names = library.schemaNames();
const runs = (share: number, among: number) => ({
  numRuns: Math.max(20, Math.ceil((inputs * share) / among)),
  ...(seed === undefined ? {} : { seed }),
});
const limit = 50;
const timeout = Math.max(60_000, inputs * 10);

const ajv = new Ajv2020({ strict: false, validateFormats: false });

/** Runs it, again if it was slow: a pause of the machine is not a slow answer. */
function within<Value>(run: () => Value): Value {
  for (let attempt = 0; ; attempt += 1) {
    const began = performance.now();
    const value = run();
    if (performance.now() - began < limit) return value;
    if (attempt === 3) throw new Error(`took more than ${limit} ms`);
  }
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe("schemas", () => {
  test.each(names)(
    "%s throws for nothing, answers at once, and accepts nothing that its JSON Schema rejects",
    (name) => {
      const schema = library.schemaNamed(name) as z.ZodType;
      const form = ajv.compile(library.toJsonSchema(name) as object);
      let asked = 0;
      let comparisons = 0;
      fc.assert(
        fc.property(fc.oneof(wellFormed(name), mutated(name), mutated(name), anyJson), (input) => {
          const result = within(() => library.validate(schema, input));
          asked += 1;
          comparisons += 1;
          if (!result.ok) {
            expect(result.issues.length).toBeGreaterThan(0);
            return;
          }
          const asJson = JSON.parse(JSON.stringify(input)) as unknown;
          if (!form(asJson)) throw new Error(`accepted, but the JSON Schema says ${ajv.errorsText(form.errors)}`);
          expect(library.validate(schema, reversed(input)).ok).toBe(true);
          comparisons += 2;
        }),
        runs(1, names.length),
      );
      count("schema and JSON Schema", asked, comparisons);
      expect(comparisons, "comparisons").toBeGreaterThanOrEqual(20);
    },
    timeout,
  );
});

describe("rules", () => {
  test("answers do not depend on the locale", () => {
    const numbers = Number.prototype.toLocaleString;
    const strings = String.prototype.localeCompare;
    const refuse = (): never => {
      throw new Error("the locale was asked");
    };
    Number.prototype.toLocaleString = refuse;
    String.prototype.localeCompare = refuse;
    try {
      expect(() => (1).toLocaleString()).toThrow("the locale was asked");
      for (const { schema, ask } of Object.values(rules))
        for (const facts of fc.sample(wellFormed(schema), { numRuns: 10, seed: 1 })) ask(facts as never, "2024-06-03");
    } finally {
      Number.prototype.toLocaleString = numbers;
      String.prototype.localeCompare = strings;
    }
  });
});

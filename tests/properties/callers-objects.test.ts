import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { ask, rules } from "../../src/doors/rules";
import { factsFrom, leavesOf, numbersFrom } from "./completions";

/**
 * Every rule, timeline and checklist leaves the caller's objects as they are, gives results of which a caller can change nothing that
 * another call sees, and throws on nothing that its schema accepts: the first and the last day of the calendar included.
 */

const rounds = 15;
const extremes: readonly unknown[] = ["0001-01-01", "9999-12-31"];
const isDay = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/** Tries to change everything that can be reached from a value. */
function vandalise(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    vandalise((value as Record<PropertyKey, unknown>)[key], seen);
    if (key !== "length") Reflect.set(value, key, "changed by a caller");
  }
  if (Array.isArray(value) && !Object.isFrozen(value)) value.length = 0;
}

/** Facts of a rule, with some of them left out or not known, and some days at the ends of the calendar. */
function* given(id: string, schema: string): Generator<{ facts: Record<string, unknown>; on: LegalDate }> {
  const pick = numbersFrom(78);
  for (let round = 0; round < rounds; round += 1) {
    const on = (
      id === "overseas-project" ? "2026-10-15" : ["2025-12-24", "2024-06-03", "2026-10-15"][round % 3]
    ) as LegalDate;
    const { fixed, leaves } = leavesOf(schema, on, pick);
    const known = new Map(fixed);
    for (const { path, values } of leaves) {
      const value = values[pick(values.length)];
      const kind = pick(8);
      if (kind === 0) continue;
      known.set(path, kind === 1 ? null : kind < 4 && isDay(value) ? extremes[pick(2)] : value);
    }
    yield { facts: factsFrom(known), on };
  }
}

describe.each(rules.map(({ id, factsSchema }) => ({ id, factsSchema })))("$id", ({ id, factsSchema }) => {
  const call = (facts: unknown, on: LegalDate) => ask(id, facts as never, on);

  test("leaves what it was given as it was, frozen or not, and throws on none of it", () => {
    for (const { facts, on } of given(id, factsSchema)) {
      const before = structuredClone(facts);
      const said = JSON.stringify(call(facts, on));
      expect(facts).toEqual(before);
      expect(JSON.stringify(call(frozen(before), on))).toBe(said);
      const isLeftOpen = (value: unknown): boolean =>
        typeof value !== "object" ||
        value === null ||
        (!Object.isFrozen(value) && Object.values(value).every(isLeftOpen));
      expect(isLeftOpen(facts), JSON.stringify(facts)).toBe(true);
    }
  });

  test("gives nothing that a caller could change for the next call, nor the caller's own objects", () => {
    for (const { facts, on } of given(id, factsSchema)) {
      const before = structuredClone(facts);
      const first = call(facts, on);
      const said = JSON.stringify(first);
      vandalise(first);
      expect(facts).toEqual(before);
      expect(JSON.stringify(call(facts, on))).toBe(said);
    }
  });

  test("throws on no fact of another kind", () => {
    for (const { facts, on } of given(id, factsSchema)) {
      for (const name of Object.keys(facts)) {
        for (const wrong of [
          7,
          -1,
          Number.POSITIVE_INFINITY,
          "x",
          "2025-02-30",
          true,
          {},
          [],
          [null],
          [[]],
          Array(2),
        ]) {
          expect(() => call({ ...facts, [name]: wrong }, on), `${name}: ${JSON.stringify(wrong)} ${on}`).not.toThrow();
        }
      }
    }
  });
});

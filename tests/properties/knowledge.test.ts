import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/doors/finding";
import { type Rule, rules } from "../rules";
import { factsFrom, leavesOf, numbersFrom } from "./completions";

/**
 * Nothing becomes surer by knowing less: an answer given without a fact, or with `null` for it, is the answer with it, whatever its kind:
 * yes or no, a word, a number, a day. And an answer hangs on nothing but the facts and the day: not on the order of keys, nor of words in
 * a list, nor on the zone of the machine, nor on what was asked before.
 */

const days = ["2025-12-24", "2024-06-03", "2026-06-01", "2026-10-15"] as const;
const rounds = 40;

type Known = readonly (readonly [string, unknown])[];

const isDay = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
const isClosed = (rule: Rule, path: string): boolean =>
  (rule.closed ?? []).some((closed) => path === closed || path.startsWith(`${closed}.`));
const isFree = ({ issues = [] }: Finding<string>): boolean => issues.length === 0;

/** Facts with a good part of the leaves known. */
function* knowledge(name: string, rule: Rule): Generator<{ on: (typeof days)[number]; known: Known }> {
  const pick = numbersFrom(427);
  for (let round = 0; round < rounds; round += 1) {
    const on = name === "assessOverseasProject" ? "2026-10-15" : (days[round % days.length] as (typeof days)[number]);
    const { fixed, leaves } = leavesOf(rule.schema, on, pick);
    const most = 2 + pick(9);
    const known: [string, unknown][] = [...fixed];
    for (const { path, values } of leaves) if (pick(10) < most) known.push([path, values[pick(values.length)]]);
    yield { on, known };
  }
}

const reversed = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reversed(one)]),
  );
};

/** Rules whose facts are a history throughout: forgetting an event there is another case. Their own tests null its days. */
const ofHistories: ReadonlySet<string> = new Set([
  ...["assessForwarding", "assessForeignFiling", "assessInternationalApplication", "assessAdditionalRequirement"],
]);

const all = Object.entries(rules) as [string, Rule][];

describe.each(all)("%s", (name, rule) => {
  const ask = (known: Known, on: (typeof days)[number]) => rule.ask(factsFrom(new Map(known)) as never, on);

  test.skipIf(ofHistories.has(name))("is never surer by forgetting a fact, or by a null for it", () => {
    let comparisons = 0;
    const kinds = new Set<string>();
    for (const { on, known } of knowledge(name, rule)) {
      const whole = ask(known, on);
      // Of a product that is not designated there is no plan to ask about: no answer is given, and none hangs on it.
      if (!isFree(whole) || whole.why === "not-in-force") continue;
      for (const [path, value] of known) {
        if (isClosed(rule, path)) continue;
        const others = known.filter(([each]) => each !== path);
        for (const less of [ask(others, on), ask([...others, [path, null]], on)]) {
          comparisons += 1;
          kinds.add(isDay(value) ? "day" : typeof value);
          if (less.answer !== "undetermined" && isFree(less))
            expect(whole.answer, JSON.stringify({ on, known, path })).toBe(less.answer);
        }
      }
    }
    expect(comparisons, "comparisons of more and less knowledge").toBeGreaterThan(20);
    expect(kinds.size).toBeGreaterThan(0);
  });

  test("hangs on no order of keys or words, on no zone, and on nothing asked before", () => {
    const zone = process.env.TZ;
    try {
      const first = [...knowledge(name, rule)].map(({ on, known }) => ({
        on,
        known,
        said: JSON.stringify(ask(known, on)),
      }));
      for (const { on, known, said } of first) {
        process.env.TZ = "Pacific/Apia";
        expect(JSON.stringify(ask(known, on))).toBe(said);
        const { answer, missing } = JSON.parse(said) as Finding<string>;
        const other = rule.ask(reversed(factsFrom(new Map(known))) as never, on);
        expect([other.answer, [...other.missing].sort()]).toEqual([answer, [...missing].sort()]);
        const turned = known.map(
          ([path, value]) => [path, Array.isArray(value) ? [...value].reverse() : value] as const,
        );
        expect(ask(turned, on).answer).toBe(answer);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

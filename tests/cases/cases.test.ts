import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import * as library from "../../src/doors/index";
import type { GoldenCase } from "../../src/finding/golden-case";
import { at, provisionOf } from "../../src/kernel/provision";
import { casesOf, rooms } from "./cases";

/** The one runner of the golden cases: asks each of them, and names in its title the provision from which its answer was read. */

type Result = Readonly<Record<string, unknown>>;

function ask({ call, facts, on }: GoldenCase): Result {
  const asked = (library as unknown as Record<string, (...given: unknown[]) => Result>)[call];
  if (asked === undefined) throw new Error(`${call} is not exported`);
  return call === "screenByIpc" ? asked(facts.symbols, on, facts.riders) : asked(facts, on);
}

const titled = (one: GoldenCase) =>
  [
    `${library.formatCitation(at(one.provision), "en")}: ${one.what ?? JSON.stringify(one.facts)}, ${one.on}: ${one.answer}`,
    one,
  ] as const;

type Boundaries = readonly {
  readonly id: string;
  readonly date: string;
  readonly basis: library.Citation;
  readonly grade: string;
}[];

function told(name: string, value: unknown): unknown {
  if (name !== "boundaries") return value;
  return (value as Boundaries).map(({ id, date, basis, grade }) => ({ id, date, basis: provisionOf(basis), grade }));
}

const rules = [...new Set(Object.values(rooms).flatMap((cases) => cases.map(({ rule }) => rule)))];

describe.each(rules)("%s", (rule) => {
  test.each(casesOf(rule).map(titled))("%s", (_, one) => {
    const result = ask(one);
    expect(result.answer ?? result.state).toBe(one.answer);
    if (one.why !== undefined) expect(result.why).toBe(one.why);
    if (one.missing !== undefined) expect(result.missing).toEqual(one.missing);
    if (one.gaps !== undefined) expect(result.gaps ?? []).toEqual(one.gaps);
    if (one.grade !== undefined) expect(result.grade).toBe(one.grade);
    if (one.reasons !== undefined) {
      const reasons = result.reasons as library.Finding<string>["reasons"];
      expect(reasons.map(({ criterion, met, basis }) => ({ criterion, met, basis: provisionOf(basis) }))).toEqual(
        one.reasons,
      );
    }
    for (const [name, value] of Object.entries(one.gives ?? {})) expect(told(name, result[name]), name).toEqual(value);
    for (const name of one.absent ?? []) expect(result[name], name).toBeUndefined();
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

/** By the numbers of the day of the case; before the provision stood, by those it came with. */
const statusOf = ({ provision, on }: { readonly provision: string; readonly on: string }) =>
  [on as LegalDate, "2026-11-22" as const]
    .map((day) => library.provisionStatus(at(provision), day))
    .find((status) => status !== "not-enacted") ?? "not-enacted";

describe("cases as data", () => {
  const known = /^(?:rule|call|provision|what|on|facts|answer|why|missing|reasons|gives|absent|gaps|grade|readBy)$/;

  test("a case has what every case has, and nothing that the runner does not ask", () => {
    for (const one of Object.values(rooms).flat()) {
      expect(Object.keys(one).filter((key) => !known.test(key))).toEqual([]);
      expect(one).toMatchObject({ rule: expect.any(String), facts: expect.any(Object), readBy: "authors" });
      expect(library.isLegalDate(one.on), one.on).toBe(true);
      expect(statusOf(one), one.provision).not.toBe("not-enacted");
    }
  });

  test("a rule has one name, one function and one file", () => {
    for (const rule of rules) {
      expect(new Set(casesOf(rule).map(({ call }) => call)).size, rule).toBe(1);
      expect(Object.values(rooms).filter((cases) => cases.some((one) => one.rule === rule)).length, rule).toBe(1);
    }
  });

  test("no question is asked twice of a provision", () => {
    const asked = Object.values(rooms).flatMap((cases) =>
      cases.map(({ rule, provision, facts, on }) =>
        JSON.stringify([rule, provision, on, Object.entries(facts).sort()]),
      ),
    );
    expect(asked.filter((one, index) => asked.indexOf(one) !== index)).toEqual([]);
  });

  test("a case is a line of its file", () => {
    for (const name of readdirSync(import.meta.dirname).filter((one) => one.endsWith(".json"))) {
      const lines = readFileSync(join(import.meta.dirname, name), "utf8")
        .trimEnd()
        .split("\n");
      expect([lines[0], lines.at(-1), lines.length]).toEqual([
        "[",
        "]",
        (rooms[name.replace(".json", "")]?.length ?? 0) + 2,
      ]);
    }
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as library from "../../src/doors/index";
import { weaknessOf } from "../../src/kernel/grade";
import { provisionOf } from "../../src/kernel/provision";
import { wordingOn, wordingRows } from "../../src/kernel/wordings";

// What is said of a wording that was not read is said alike by every rule, table and timeline: nothing is graded above the register, and what
// the register closes is closed everywhere, but for evidence.

type Plain = Readonly<Record<string, unknown>>;
type Ask = (...given: readonly unknown[]) => unknown;

interface Scenario {
  readonly rule: string;
  readonly answer: string;
  readonly facts: Plain;
}

const scenarios = JSON.parse(readFileSync(new URL("../../docs/scenarios.json", import.meta.url), "utf8")) as readonly Scenario[];
const before = (day: string): string => library.addDays(day as library.LegalDate, -1);
const days = [...new Set(wordingRows.flatMap(({ from }) => [before(from), from])), "2026-11-30"].sort();

function asked({ rule, facts }: Scenario, on: string): Plain {
  const given = JSON.parse(JSON.stringify(facts).replaceAll('"@"', JSON.stringify(on))) as Plain;
  if (rule === "screenByIpc") return library.screenByIpc(given.symbols as readonly string[], on as library.LegalDate) as never;
  return (library as unknown as Readonly<Record<string, Ask>>)[rule]?.(given, on) as Plain;
}

/** What the register says of the worst of some provisions. */
function registered(basis: unknown, on: string) {
  const citations = [basis].flat() as readonly library.Citation[];
  const rows = citations.map((one) => wordingOn(provisionOf(one), on as library.LegalDate)).filter((row) => row !== undefined);
  return { closed: rows.some((row) => row.case === "D"), unread: rows.length > 0, rows };
}

/** The tables: what answers a day alone with rows that name a provision. */
const tables = Object.entries(library).flatMap(([name, ask]) => {
  // Figures of a period that is over rest on the wording of no later day.
  if (typeof ask !== "function" || ask.length !== 1 || name === "patentStatistics") return [];
  try {
    const rows: unknown = (ask as Ask)("2026-11-30");
    return Array.isArray(rows) && (rows[0] as Plain | undefined)?.basis !== undefined ? [name] : [];
  } catch {
    return [];
  }
});

test("the tables are found", () => {
  expect(tables).toEqual(expect.arrayContaining(["reviewSteps", "infrastructureSectors", "consultationDuties", "disruptionCooperation"]));
  expect(tables.length).toBeGreaterThan(20);
});

describe.each(days)("on %s", (on) => {
  test.each(scenarios.map((scenario, index) => [index, scenario.rule, scenario] as const))("scenario %i of %s", (_, __, scenario) => {
    const finding = asked(scenario, on);
    const { closed, unread } = registered(finding.basis, on);
    const determined = finding.answer !== "undetermined";
    if (unread && determined) {
      expect(weaknessOf(finding.grade as library.Grade)).toBeGreaterThanOrEqual(weaknessOf("inferred"));
      expect((finding.gaps as readonly string[] | undefined) ?? []).not.toHaveLength(0);
    }
    if (closed && determined) expect((finding.evidence as readonly string[] | undefined) ?? []).not.toHaveLength(0);
    if (finding.why === "wording-not-read") expect(finding.gaps).toBeDefined();
    expect(finding.answer).toBeDefined();
  });

  test.each(tables)("no row of %s is graded above the register", (name) => {
    const rows = (library as unknown as Readonly<Record<string, Ask>>)[name]?.(on) as readonly Plain[];
    for (const row of rows) {
      const { unread } = registered(row.basis, on);
      const grade = (row.grade ?? (row.source as Plain | undefined)?.grade) as library.Grade;
      if (!unread) continue;
      expect([row.id, weaknessOf(grade) >= weaknessOf("inferred")]).toEqual([row.id, true]);
      expect([row.id, ((row.gaps as readonly string[] | undefined) ?? []).length > 0]).toEqual([row.id, true]);
    }
    expect(rows).toBeDefined();
  });
});

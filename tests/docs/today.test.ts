import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as library from "../../src/doors/index";
import { rules } from "../../src/doors/rules";

// docs/reference/today.md counts what is answered of the law of today: it says something of every answer of every rule only where the scenarios
// behind it hold each of them, with complete facts and nothing wrong in them.

interface Scenario {
  readonly rule: string;
  readonly answer: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

const scenarios = JSON.parse(
  readFileSync(new URL("../../docs/scenarios.json", import.meta.url), "utf8"),
) as readonly Scenario[];

/** All was read on the first of these days; what is in force since the second only is known from what is told of it. */
const [read, since] = ["2026-06-01", "2026-10-01"] as const;

function asked({ rule, facts }: Scenario, on: string): library.Finding<string> {
  const given = JSON.parse(JSON.stringify(facts).replaceAll('"@"', JSON.stringify(on)));
  if (rule === "screenByIpc") return library.screenByIpc(given.symbols, on as library.LegalDate);
  return (library as never as Record<string, (...all: readonly unknown[]) => library.Finding<string>>)[rule]?.(
    given,
    on,
  ) as library.Finding<string>;
}

/** The finding on the day on which it is told best. */
function told(scenario: Scenario): library.Finding<string> {
  const first = asked(scenario, read);
  return first.why === "not-in-force" ? asked(scenario, since) : first;
}

test.each(scenarios.map((one, index) => [index, one.rule, one.answer, one] as const))(
  "scenario %i of %s gives %s, from complete facts",
  (_, __, answer, scenario) => {
    const finding = told(scenario);
    expect([finding.issues ?? [], finding.missing]).toEqual([[], []]);
    // An answer that no text gives is told by why it is open.
    expect(finding.answer).toBe(finding.answer === "undetermined" ? finding.answer : answer);
    if (finding.answer === "undetermined") expect(["wording-not-read", "not-in-force"]).toContain(finding.why);
  },
);

test.each(rules.filter(({ answers }) => answers.length > 0).map((rule) => [rule.id, rule] as const))(
  "every answer of %s has a scenario",
  (_, { call, answers }) => {
    const given = scenarios.filter(({ rule }) => rule === call).map((one) => told(one).answer);
    expect(answers.map(({ value }) => value).filter((value) => !given.includes(value))).toEqual([]);
  },
);

import { describe, expect, test } from "vitest";
import { type Rule, rules } from "../rules";
import { names, numbersFrom, type Trial, trial } from "./completions";

/**
 * `missing` is exact: a fact is missing if and only if two completions that differ in it alone have different answers, and where none
 * does, the answer is given. Held against the completions themselves: every one of them where they are few, some of them else.
 */

const days = ["2025-12-24", "2024-06-03", "2026-06-01", "2026-10-15"] as const;
/** Fact sets tried of each rule: forty in the test run, as many as `FUZZ_INPUTS` says of all rules in the long run. */
const rounds = Math.max(40, Math.ceil(Number(process.env.FUZZ_INPUTS ?? 0) / 2000));

/** Rules whose `missing` is not held here: most of their facts are a history, whose days are closed, or hang on one another's form. */
const ofHistories: ReadonlySet<string> = new Set([
  // Asks for the kind of the council first: without it no article is asked.
  "assessTechnologyCouncil",
]);

/**
 * Facts that may be named although the completions that are tried do not tell them apart. A plan can be about what is no designated
 * product, of which no ordinance speaks (Act Art. 9(4)): such a plan is not answered, and the product is asked for.
 */
const notExact: Readonly<Record<string, readonly string[]>> = {
  // Of the changes those of one group are drawn, which may be answered alike.
  classifyIntroductionChange: ["what"],
  // With a request the wording was not read; the answer last read is the one without.
  assessHindranceReport: ["filesCooperationRequest"],
  // Of its parts those of one product are tried together with another, which no plan can be about.
  assessPlanCertification: ["material", "options.readings", "parts"],
  // Of some forms the order of a later product would have to be read, whatever else is known (Act Art. 31(1)).
  assessSupportCorporationDesignation: ["form"],
};

const missingOf = ({ finding }: Trial): readonly string[] => finding.lastRead?.missing ?? finding.missing;
const answerOf = ({ finding }: Trial): string => (finding.lastRead ?? finding).answer;

function trials(name: string, rule: Rule): readonly Trial[] {
  const pick = numbersFrom(20220518);
  return Array.from({ length: rounds }, (_, round) =>
    trial(
      rule,
      name === "assessOverseasProject" ? "2026-10-15" : (days[round % days.length] as (typeof days)[number]),
      pick,
    ),
  ).filter(
    ({ finding }) =>
      (finding.issues ?? []).length === 0 &&
      (finding.answer !== "undetermined" || finding.why === "facts-missing" || finding.lastRead !== undefined),
  );
}

const shown = ({ facts, on, open, outcomes }: Trial) => JSON.stringify({ facts, on, open, outcomes: [...outcomes] });

describe.each((Object.entries(rules) as [string, Rule][]).filter(([name]) => !ofHistories.has(name)))(
  "%s",
  (name, rule) => {
    test("says what every completion says, and misses exactly what tells completions apart", () => {
      let comparisons = 0;
      const excepted = notExact[name] ?? [];
      for (const one of trials(name, rule)) {
        comparisons += one.comparisons;
        const answer = answerOf(one);
        if (answer !== "undetermined") {
          expect(
            [...one.outcomes].filter((outcome) => outcome !== answer),
            shown(one),
          ).toEqual([]);
          continue;
        }
        const missing = missingOf(one);
        const left = [...one.decisive].filter((path) => !missing.some((each) => names(each, path)));
        expect(left, `not named: ${shown(one)}`).toEqual([]);
        // Where a completion contradicts itself, or is not answered, what it would be told apart by is not seen.
        if (!one.exhaustive || !one.whole || !one.answered) continue;
        const inVain = missing.filter(
          (each) =>
            !excepted.includes(each) &&
            one.drawn.some((path) => names(each, path)) &&
            ![...one.decisive].some((path) => names(each, path)),
        );
        expect(inVain, `named in vain: ${shown(one)}`).toEqual([]);
      }
      expect(comparisons, "comparisons of two completions").toBeGreaterThan(10);
    });
  },
);

test("what is excepted is a rule that there is", () => {
  for (const name of [...ofHistories, ...Object.keys(notExact)]) expect(Object.keys(rules)).toContain(name);
});

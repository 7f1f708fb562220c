import { assuredBy, type Finding, undetermined } from "../finding/finding";
import type { LegalDate } from "../kernel/legal-date";
import type { PlanOrdinanceRow } from "./plan-ordinance";
import { planOrdinancesOn } from "./plan-procedure";

const sameOf = ({ answer, why, missing, lastRead }: Finding<string>): string =>
  JSON.stringify([answer, why, missing, lastRead?.answer]);

const issuesOf = ({ issues }: Finding<string>) => (issues === undefined ? undefined : { issues });

/**
 * The answer where the product is not known: the ordinances of the day are asked one by one. What they answer alike is
 * given; where they differ, for the facts as they are or for one of their completions, the product is missing, beside
 * every fact that one of them asks for.
 *
 * @param asked - question and provisions of what is asked
 * @param on - the day whose law applies
 * @param facts - the facts, and after them completions of what is not known
 * @param ask - the answer under one ordinance
 * @returns the finding; not in force where there was no ordinance on that day
 */
export function underEveryOrdinance<Facts, Answer extends string>(
  asked: Pick<Finding<Answer>, "question" | "basis">,
  on: LegalDate,
  [facts, ...completions]: readonly [Facts, ...Facts[]],
  ask: (row: PlanOrdinanceRow, facts: Facts) => Finding<Answer>,
): Finding<Answer> {
  const rows = planOrdinancesOn(on);
  const findings = rows.map((row) => ask(row, facts));
  const [first] = findings;
  if (first === undefined) return undetermined(asked, on, "not-in-force");
  const alike = (all: readonly Finding<string>[]): boolean => new Set(all.map(sameOf)).size === 1;
  if (
    alike(findings) &&
    (first.answer !== "undetermined" || completions.every((one) => alike(rows.map((row) => ask(row, one)))))
  ) {
    return assuredBy({ ...first, basis: asked.basis }, findings);
  }
  const missing = [
    ...new Set(["material", ...findings.flatMap((one) => (one.why === "wording-not-read" ? [] : one.missing))]),
  ];
  const open = assuredBy({ ...undetermined<Answer>(asked, on, "facts-missing"), missing }, findings);
  return { ...open, ...issuesOf(first) };
}

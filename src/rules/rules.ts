import { shownOf, withWords } from "../kernel/input-issues";
import { defineIssue, EspaError } from "../kernel/issue";
import type { RuleId } from "./calls";
import type { RuleDescription } from "./rule-description";
import { ruleRows } from "./tables/rules";

const unknownRule = defineIssue("unknown-rule", {
  ja: "「{rule}」という規定の判定はありません。",
  en: "There is no rule '{rule}'.",
});

/**
 * Every rule of the library as data, chapter by chapter: what it asks, under which provision, of which facts, with its
 * answers.
 *
 * 規定の一覧. Use it to list what can be asked, to build a form for any rule, or to offer each of them as a tool; `ask` asks
 * one by its id.
 *
 * @example
 * rules.find((rule) => rule.id === "introduction-duty")?.call; // => "assessIntroductionDuty"
 * rules.find((rule) => rule.id === "compensation-claim")?.answers.map(({ value }) => value);
 * // => ["compensated", "not-compensated"]
 * @category Rules
 */
export const rules: readonly RuleDescription[] = ruleRows;

/**
 * The description of a rule.
 *
 * @throws EspaError `unknown-rule`
 */
export function ruleOf(id: RuleId): RuleDescription {
  const found = ruleRows.find((one) => one.id === id);
  if (found !== undefined) return found;
  const ids = ruleRows.map((one) => one.id);
  throw new EspaError(withWords(unknownRule(["ruleId"], { rule: shownOf(id) }), id, ids));
}

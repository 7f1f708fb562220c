import { reviewStateNames } from "../infrastructure/tables/review-states";
import { businessRows, sectorRows } from "../infrastructure/tables/sectors";
import { shownOf } from "../kernel/input-issues";
import { defineIssue, EspaError } from "../kernel/issue";
import { knownLanguage } from "../kernel/language";
import type { BilingualText, Language } from "../kernel/text";
import { knownGaps } from "../law/gaps";
import { ministerNames } from "../ministers/ministers";
import { conducts } from "../penalties/conducts";
import { materialRows } from "../supply/tables/materials";
import type { RuleId } from "./calls";
import type { FactRow } from "./fact-row";
import { factsOf, stepsTo, wholeLabel } from "./facts";
import { ruleOf, rules } from "./rules";
import { words } from "./tables/labels";

/** Of which rule something is a fact or a word, and in which language it is told. */
export interface LabelOptions {
  readonly rule?: RuleId | undefined;
  readonly lang: Language;
}

const noLabel = defineIssue("no-label", {
  ja: "「{name}」という事実、語、答え又は識別子はありません。",
  en: "There is no fact, word, answer or id '{name}'.",
});
const severalLabels = defineIssue("several-labels", {
  ja: "「{name}」は規定によって意味が異なります。規定を指定してください。",
  en: "'{name}' means something else in other rules: name the rule.",
});

/** The names of rows that have an id; of those that stand twice, the later. */
function namesOf(rows: readonly { readonly id: string; readonly nameJa: string; readonly nameEn: string }[]): Texts {
  return Object.fromEntries(rows.map(({ id, nameJa, nameEn }) => [id, { ja: nameJa, en: nameEn }]));
}

type Texts = Readonly<Record<string, BilingualText>>;

/** What is named in tables of the library: sectors and businesses, products, ministers, breaches, gaps. */
const tables: Readonly<Record<string, Texts>> = {
  business: { ...namesOf(sectorRows), ...namesOf(businessRows) },
  material: namesOf(materialRows),
  minister: ministerNames,
  state: { ...words.state, ...reviewStateNames },
  conduct: Object.fromEntries(conducts().map(({ id, text }) => [id, text])),
  gap: Object.fromEntries(knownGaps().map(({ id, text }) => [id, text])),
};

/** What a word of a fact means: in the list of that fact, or in a table of the library. */
export function wordOf(row: Pick<FactRow, "words">, value: string): BilingualText | undefined {
  const { words: list = "" } = row;
  const texts: Texts = words[list] ?? tables[list] ?? {};
  return Object.hasOwn(texts, value) ? texts[value] : undefined;
}

/**
 * What a person calls a fact, a word, an answer, a business, a product, a minister, a conduct or a gap.
 *
 * 見出し. A path of a fact may name the entry of a list (`years.0.contracts`). Where one word means several things, `rule`
 * says of which rule it is.
 *
 * @param name - path of a fact, a word that a fact may be, an answer, or an id
 * @param options - language, and the rule whose fact or word it is
 * @throws EspaError `no-label`; `several-labels` where the rule must be named; `unknown-rule`; `unknown-language`
 * @example
 * labelOf("banking", { lang: "ja" }); // => "銀行業"
 * labelOf("prohibited", { rule: "foreign-filing", lang: "en" }); // => "prohibited"
 * @category Rules
 */
export function labelOf(name: string, options: LabelOptions): string {
  const lang = knownLanguage(options?.lang);
  const { rule } = options;
  const found = (rule === undefined ? undefined : ofRule(name, rule)) ?? ofAny(name);
  if (found.length === 0) throw new EspaError(noLabel(["name"], { name: shownOf(name) }));
  const told = new Set(found.map((one) => one[lang]));
  if (told.size > 1) throw new EspaError(severalLabels(["name"], { name }));
  return [...told][0] as string;
}

function ofRule(name: string, id: RuleId): readonly BilingualText[] | undefined {
  const { factsSchema, answers } = ruleOf(id);
  const steps = stepsTo(factsSchema, name);
  if (steps !== undefined) return [wholeLabel(factsSchema, steps)];
  const answer = answers.find(({ value }) => value === name);
  if (answer !== undefined) return [answer];
  const told = wordsOf(id, name);
  return told.length === 0 ? undefined : told;
}

/** What a word means among the facts of a rule. */
function wordsOf(id: RuleId, name: string): readonly BilingualText[] {
  return factsOf(id).flatMap(({ path, options }) => {
    if (options?.includes(name) !== true) return [];
    const row = stepsTo(ruleOf(id).factsSchema, path)?.at(-1)?.row;
    return (row === undefined ? undefined : wordOf(row, name)) ?? [];
  });
}

function ofAny(name: string): readonly BilingualText[] {
  for (const table of Object.values(tables)) if (Object.hasOwn(table, name)) return [table[name] as BilingualText];
  const titled = rules.find(({ id }) => id === name);
  if (titled !== undefined) return [{ ja: titled.titleJa, en: titled.titleEn }];
  return rules.flatMap(({ id }) => ofRule(name, id) ?? []);
}

/**
 * The labels of the facts of a rule by their paths, for `explain`.
 *
 * @param ruleId - one of the ids of `rules`
 * @throws EspaError `unknown-rule`
 * @example
 * labelsOf("working-permission").outsidersMayLearn?.en; // => "Risk that outsiders learn the invention"
 * @category Rules
 */
export function labelsOf(ruleId: RuleId): Readonly<Record<string, BilingualText>> {
  return Object.fromEntries(factsOf(ruleId).map(({ path, label }) => [path, label]));
}

/** The labels of the facts of every rule; a path that means something else in another rule has none. */
function commonLabels(): Readonly<Record<string, BilingualText>> {
  const found = new Map<string, BilingualText | undefined>();
  for (const { id } of rules) {
    for (const { path, label } of factsOf(id)) {
      const before = found.get(path);
      const same = !found.has(path) || (before?.ja === label.ja && before.en === label.en);
      found.set(path, same ? label : undefined);
    }
  }
  return Object.freeze(
    Object.fromEntries([...found].flatMap(([path, label]) => (label === undefined ? [] : [[path, label]]))),
  );
}

/**
 * The labels of the facts of all rules by their paths, for `explain`: a path that two rules call otherwise has none,
 * and is then told by the words of the provision. For one rule, `labelsOf` has them all.
 *
 * @example
 * labels.startsOn?.en; // => "Day of the introduction, or first day of the outsourced work"
 * labels.designatedOn; // => undefined
 * @category Rules
 */
export const labels: Readonly<Record<string, BilingualText>> = commonLabels();

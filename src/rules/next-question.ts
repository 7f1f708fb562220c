import type { RuleOptions } from "../finding/reading";
import type { Citation } from "../kernel/citation";
import { knownLanguage } from "../kernel/language";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { Language } from "../kernel/text";
import { ask } from "./ask";
import type { RuleId } from "./calls";
import type { FactKind } from "./fact-row";
import { labelOfHolders, type Step, stepsTo, valueAt, wholeLabel } from "./facts";
import { wordOf } from "./label-of";
import type { Asked } from "./rule-description";
import { ruleOf } from "./rules";
import { shapes } from "./tables/labels";

/** One question of an interview. */
export interface NextQuestion {
  /** Path of the fact that answers it. */
  readonly path: string;
  readonly label: string;
  readonly question: string;
  readonly help?: string;
  readonly kind: Exclude<FactKind, "group">;
  /** What each entry of a list is: a word, a number, or a group of facts with questions of their own. */
  readonly item?: FactKind;
  readonly unit?: string;
  /** The words that can be chosen, of a choice or of a list of words. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** The provision that asks for it. */
  readonly basis: Citation;
}

/**
 * The next question whose answer can still change the result, in the order of the provision.
 *
 * 次の質問. Use it for an interview: ask, put the answer at `path`, ask again. A fact that was stated as not known (`null`)
 * comes again only where nothing else is open. It asks nothing where a wording was not read, because no fact would
 * change that, unless the caller supplies the reading.
 *
 * @param ruleId - one of the ids of `rules`
 * @param facts - what is known so far
 * @param on - the day whose law applies
 * @param lang - language of the question
 * @param options - readings that the caller supplies
 * @returns `undefined` when the answer is determined or nothing is missing
 * @throws EspaError `unknown-rule`; `unknown-language`
 * @example
 * nextQuestion("working-permission", { appliedByDesignatedApplicant: true }, "2026-06-01", "en")?.path;
 * // => "outsidersMayLearn"
 * nextQuestion("working-permission", { appliedByDesignatedApplicant: false }, "2026-06-01", "en"); // => undefined
 * @category Rules
 */
export function nextQuestion(
  ruleId: RuleId,
  facts: unknown,
  on: LegalDate,
  lang: Language,
  options?: RuleOptions,
): NextQuestion | undefined {
  const language = knownLanguage(lang);
  const { factsSchema, provision } = ruleOf(ruleId);
  const result = ask(ruleId, facts, on, options);
  const open = openFacts(result).flatMap((path) => leafOf(factsSchema, path, facts) ?? []);
  const chosen = open.find((path) => valueAt(facts, path) === undefined) ?? open[0];
  const steps = chosen === undefined ? undefined : stepsTo(factsSchema, chosen);
  if (chosen === undefined || steps === undefined) return undefined;
  return questionAt(factsSchema, chosen, steps, language, basisOf(result, provision));
}

/**
 * The question of any fact of a rule, whether or not it is open: its label, question, help, unit and words in one
 * language.
 *
 * 事実を問う質問. Use it to build a form for a rule, or to let a person change an answer of an interview. A path may name an
 * entry of a list.
 *
 * @param ruleId - one of the ids of `rules`
 * @param path - path of the fact, as in `factsOf`
 * @param lang - language of the question
 * @returns `undefined` for a group, and where the rule has no fact of that path
 * @throws EspaError `unknown-rule`; `unknown-language`
 * @example
 * questionOf("operator-designation", "averageAtms", "en")?.unit; // => "machines"
 * questionOf("introduction-duty", "act", "en")?.options?.map(({ value }) => value);
 * // => ["introduction", "outsourcing", "neither"]
 * @category Rules
 */
export function questionOf(ruleId: RuleId, path: string, lang: Language): NextQuestion | undefined {
  const language = knownLanguage(lang);
  const { factsSchema, provision } = ruleOf(ruleId);
  const steps = typeof path === "string" ? stepsTo(factsSchema, path) : undefined;
  return steps === undefined ? undefined : questionAt(factsSchema, path, steps, language, at(provision));
}

function questionAt(
  shape: string,
  path: string,
  steps: readonly Step[],
  lang: Language,
  basis: Citation,
): NextQuestion | undefined {
  const row = steps.at(-1)?.row;
  if (row === undefined || row.kind === "group") return undefined;
  const label = wholeLabel(shape, steps)[lang];
  const options = row.options?.map((value) => ({ value, label: wordOf(row, value)?.[lang] ?? value }));
  const item = row.item ?? (row.kind === "list" && row.of !== undefined ? "group" : undefined);
  return {
    path,
    label,
    question: questionText(shape, steps, lang) ?? label,
    ...(row.help === undefined ? undefined : { help: row.help[lang] }),
    kind: row.kind,
    ...(item === undefined ? undefined : { item }),
    ...(row.unit === undefined ? undefined : { unit: row.unit[lang] }),
    ...(options === undefined ? undefined : { options }),
    basis: row.basis === undefined ? basis : at(row.basis),
  };
}

/** What an answer can still hang on: facts of a finding or a timeline, places of a checklist. */
function openFacts(result: Asked): readonly string[] {
  const missing: readonly unknown[] = ("missing" in result ? result.missing : undefined) ?? [];
  return missing.map((one) =>
    typeof one === "string" ? one : (one as { readonly path: readonly (string | number)[] }).path.join("."),
  );
}

/** A fact that can be asked for: of a group, the first in it that is not stated. */
function leafOf(shape: string, path: string, facts: unknown): string | undefined {
  const last = stepsTo(shape, path)?.at(-1);
  if (last === undefined) return undefined;
  if (last.row.kind !== "group") return path;
  const below =
    last.row.of === undefined
      ? (shapes[last.shape]?.facts ?? []).flatMap((one) =>
          one.path.startsWith(`${last.row.path}.`) ? [one.path.slice(last.row.path.length + 1)] : [],
        )
      : (shapes[last.row.of]?.facts ?? []).map((one) => one.path);
  const leaves = below.flatMap((one) => leafOf(shape, `${path}.${one}`, facts) ?? []);
  return leaves.find((one) => valueAt(facts, one) === undefined) ?? leaves[0];
}

/** The question of a fact, after what must be told beside it. */
function questionText(shape: string, steps: readonly Step[], lang: Language): string | undefined {
  const question = steps.at(-1)?.row.question?.[lang];
  const of = labelOfHolders(shape, steps)[lang];
  return question === undefined || of === "" ? question : `${of}${lang === "ja" ? "：" : ": "}${question}`;
}

/** The provision under which something is open: of the first criterion that is not known, else of the rule. */
function basisOf(result: Asked, provision: string): Citation {
  const reasons = "reasons" in result ? result.reasons : [];
  return reasons.find(({ met }) => met === "unknown")?.basis ?? at(provision);
}

import type { Citation } from "../kernel/citation";
import { knownLanguage } from "../kernel/language";
import type { LegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { Language } from "../kernel/text";
import { ask } from "./ask";
import type { RuleId } from "./calls";
import type { FactKind } from "./fact-row";
import { labelOfHolders, type Step, stepsTo, wholeLabel } from "./facts";
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
  readonly unit?: string;
  /** The words that can be chosen, of a choice or of a list of words. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** The provision that asks for it. */
  readonly basis: Citation;
}

/**
 * The next question whose answer can still change the result, in the order of the provision.
 *
 * 次の質問. Use it for an interview: ask, put the answer at `path`, ask again. A fact that was stated as not known (`null`) comes again only
 * where nothing else is open. It asks nothing where a wording was not read, because no fact would change that.
 *
 * @param ruleId - one of the ids of `rules`
 * @param facts - what is known so far
 * @param on - the day whose law applies
 * @param lang - language of the question
 * @returns `undefined` when the answer is determined or nothing is missing
 * @throws EspaError `unknown-rule`; `unknown-language`
 * @example
 * nextQuestion("working-permission", { appliedByDesignatedApplicant: true }, "2026-06-01", "en")?.path; // => "outsidersMayLearn"
 * nextQuestion("working-permission", { appliedByDesignatedApplicant: false }, "2026-06-01", "en"); // => undefined
 * @category Rules
 */
export function nextQuestion(ruleId: RuleId, facts: unknown, on: LegalDate, lang: Language): NextQuestion | undefined {
  const language = knownLanguage(lang);
  const { factsSchema, provision } = ruleOf(ruleId);
  const result = ask(ruleId, facts, on);
  const open = openFacts(result).flatMap((path) => leafOf(factsSchema, path, facts) ?? []);
  const chosen = open.find((path) => valueAt(facts, path) === undefined) ?? open[0];
  const steps = chosen === undefined ? undefined : stepsTo(factsSchema, chosen);
  const row = steps?.at(-1)?.row;
  if (chosen === undefined || steps === undefined || row === undefined) return undefined;
  const label = wholeLabel(factsSchema, steps)[language];
  const options = row.options?.map((value) => ({ value, label: wordOf(row, value)?.[language] ?? value }));
  return {
    path: chosen,
    label,
    question: questionOf(factsSchema, steps, language) ?? label,
    ...(row.help === undefined ? undefined : { help: row.help[language] }),
    kind: row.kind as NextQuestion["kind"],
    ...(row.unit === undefined ? undefined : { unit: row.unit[language] }),
    ...(options === undefined ? undefined : { options }),
    basis: row.basis === undefined ? basisOf(result, provision) : at(row.basis),
  };
}

/** What an answer can still hang on: facts of a finding or a timeline, places of a checklist. */
function openFacts(result: Asked): readonly string[] {
  const missing: readonly unknown[] = ("missing" in result ? result.missing : undefined) ?? [];
  return missing.map((one) => (typeof one === "string" ? one : (one as { readonly path: readonly (string | number)[] }).path.join(".")));
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

function valueAt(facts: unknown, path: string): unknown {
  let value = facts;
  for (const part of path.split(".")) {
    if (value === null) return null;
    if (typeof value !== "object") return undefined;
    value = Object.hasOwn(value, part) ? (value as Readonly<Record<string, unknown>>)[part] : undefined;
  }
  return value;
}

/** The question of a fact, after what must be told beside it. */
function questionOf(shape: string, steps: readonly Step[], lang: Language): string | undefined {
  const question = steps.at(-1)?.row.question?.[lang];
  const of = labelOfHolders(shape, steps)[lang];
  return question === undefined || of === "" ? question : `${of}${lang === "ja" ? "：" : ": "}${question}`;
}

/** The provision under which something is open: of the first criterion that is not known, else of the rule. */
function basisOf(result: Asked, provision: string): Citation {
  const reasons = "reasons" in result ? result.reasons : [];
  return reasons.find(({ met }) => met === "unknown")?.basis ?? at(provision);
}

import { type RuleOptions, readingsFor } from "../finding/reading";
import type { ExplainedChecklist } from "../formats/explain";
import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import { calls, type RuleId, withoutReadings } from "./calls";
import { stepsTo, valueAt } from "./facts";
import type { Asked } from "./rule-description";
import { ruleOf } from "./rules";

/**
 * Asks any rule by its id: what its function answers, with the same facts, day and options.
 *
 * 規定の判定. Use it where the rule is chosen while a program runs: a form, a command, a tool. It decides nothing that the
 * function of that name does not.
 *
 * @param ruleId - one of the ids of `rules`
 * @param facts - the facts of the rule; a finding says in `issues` what is wrong with them
 * @param on - the day whose law applies
 * @param options - readings that the caller supplies
 * @returns a finding, a timeline or a checklist, as `kind` of the rule says
 * @throws EspaError `unknown-rule`
 * @example
 * const finding = ask("operator-designation", { business: "generation", outputKw: 600_000 }, "2026-06-01");
 * "answer" in finding && finding.answer; // => "meets-criteria"
 * @category Rules
 */
export function ask(ruleId: RuleId, facts: unknown, on: LegalDate, options?: RuleOptions): Asked {
  const { factsSchema } = ruleOf(ruleId);
  const asked = lackingIn(inOneForm(calls[ruleId](facts as never, on, options)), factsSchema, facts);
  const issues = withoutReadings.has(ruleId) ? readingsFor(options, undefined).issues : [];
  return issues.length === 0 ? asked : { ...asked, issues: [...(asked.issues ?? []), ...issues] };
}

/** Where nothing but facts that were not stated is wrong, they are missing, as those of a finding are. */
function lackingIn(asked: Asked, shape: string, facts: unknown): Asked {
  if (!("state" in asked) || asked.state !== "invalid" || !asked.issues?.length) return asked;
  const paths = asked.issues.map(({ path }) => path.join("."));
  const lacks = (path: string): boolean =>
    stepsTo(shape, path) !== undefined && (valueAt(facts ?? {}, path) ?? undefined) === undefined;
  if (!paths.every(lacks)) return asked;
  return { ...asked, state: "undetermined", missing: [...new Set(paths)], issues: [] };
}

interface Lacking {
  readonly id?: string;
  readonly path?: Issue["path"] | string;
  readonly basis: Citation;
  readonly text?: BilingualText;
  readonly grade?: Grade;
}

/** What some functions give as a list or as a result, in the form that the others have. */
function inOneForm(given: unknown): Asked {
  if (Array.isArray(given)) return checklistOf(given as readonly Lacking[]);
  if (typeof given !== "object" || given === null || !("ok" in given)) return given as Asked;
  const result = given as { readonly ok: boolean; readonly value?: object; readonly issues?: readonly Issue[] };
  if (!result.ok) return { state: "invalid", boundaries: [], issues: result.issues ?? [] };
  return { state: "counted", boundaries: [], ...result.value };
}

/** A list says what is lacking; that it is empty does not say that nothing is. */
function checklistOf(list: readonly Lacking[]): ExplainedChecklist {
  const missing = list.map(({ id, path, basis, text }) => ({
    path: typeof path === "string" ? path.split(".") : (path ?? [id ?? ""]),
    basis,
    text: text ?? { ja: "", en: "" },
  }));
  return { complete: missing.length > 0 ? false : "unknown", missing };
}

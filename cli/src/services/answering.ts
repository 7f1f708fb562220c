import { isLegalDate, type LegalDate } from "espa-jp/calendar";
import { defineIssue, type Issue, type Language, type RuleOptions } from "espa-jp/finding";
import { lawAsOf } from "espa-jp/law";
import { ask, nextQuestion, type RuleDescription, rules } from "espa-jp/rules";
import { type AnswerRow, answerInWords, answerRow } from "../answers";
import { factsReader } from "../facts-of-record";
import { ofReading, readingsFrom } from "../readings";

/** An answer of a service. */
export interface Answered extends AnswerRow {
  readonly explanation?: string;
}

const notADay = defineIssue("not-a-legal-date", {
  ja: "日（年-月-日）ではありません。どの日の法によるかを指定してください。",
  en: "Not a day (YYYY-MM-DD): say the law of which day is asked.",
});
const notALanguage = defineIssue("unknown-language", { ja: "言語はja又はenです。", en: "The language is ja or en." });
const notARule = defineIssue("unknown-rule", {
  ja: "そのような規定の判定はありません。",
  en: "There is no such rule.",
});

const unknownArgument = defineIssue("unknown-argument", {
  ja: "そのような引数はありません。",
  en: "There is no such argument.",
});

/** The rule of an id, from outside. */
export function ruleOf(id: unknown): RuleDescription | undefined {
  return rules.find((one) => one.id === id);
}

const refusals = {
  on: () => notADay(["on"]),
  lang: () => notALanguage(["lang"]),
  rule: () => notARule(["rule"]),
  argument: (name: string) => unknownArgument([name.slice(0, 60)]),
} as const;

/** What is wrong with what was asked, as the services tell it. */
export function refusal(which: keyof typeof refusals, lang: Language, name = "") {
  const issue = refusals[which](name);
  return { issues: [{ path: issue.path, code: issue.code, message: issue.message[lang] }] };
}

/** What is asked of a rule from outside. */
export interface Question {
  readonly rule: RuleDescription;
  readonly facts: unknown;
  readonly on: LegalDate;
  readonly lang: Language;
  /** Readings that the caller supplies. */
  readonly readings?: unknown;
}

/** Asks a rule of facts from outside. Facts whose form is wrong are not asked: they come back with their issues. */
export async function answered({ rule, facts, on, lang, readings }: Question): Promise<Answered> {
  const { read, options, wrong } = await given(rule, facts, on, readings);
  const issuesOf = (issues: readonly Issue[]) => [...wrong, ...issues.map((one) => ofReading(one) ?? one)];
  const row = answerRow(rule, read, { lang, full: true, options, issuesOf });
  if (read.facts === undefined) return row;
  return { ...row, explanation: answerInWords(rule, read.facts, on, lang, options, issuesOf) };
}

async function given(rule: RuleDescription, facts: unknown, on: LegalDate, readings: unknown) {
  const reader = await readerOf(rule);
  const read = { ...reader.read({ line: 1, value: facts, issues: [] }), on };
  const { options, issues: wrong } = readingsFrom(readings);
  return { read, options, wrong } satisfies { read: object; options: RuleOptions; wrong: readonly Issue[] };
}

/** The facts of a body, and the readings that stand beside them. */
export function besideFacts(body: unknown): Pick<Question, "facts" | "readings"> {
  if (typeof body !== "object" || body === null || Array.isArray(body) || !Object.hasOwn(body, "readings"))
    return { facts: body };
  const { readings, ...facts } = body as Readonly<Record<string, unknown>>;
  return { facts, readings };
}

/** What to ask next: `null` where nothing can change the answer any more. */
export async function nextOf({ rule, facts, on, lang, readings }: Question) {
  const { read, options, wrong } = await given(rule, facts, on, readings);
  const asked = read.facts !== undefined;
  const question = asked ? (nextQuestion(rule.id, read.facts, on, lang, options) ?? null) : null;
  // A reading without effect changes nothing, and is said.
  const ofReadings =
    options.readings === undefined || !asked ? [] : (ask(rule.id, read.facts, on, options).issues ?? []);
  const issues = [...(asked ? [] : read.issues), ...wrong, ...ofReadings.flatMap((one) => ofReading(one) ?? [])];
  return {
    asked,
    told: { question, issues: issues.map(({ path, code, message }) => ({ path, code, message: message[lang] })) },
  };
}

/** The wording of the law on a day, as far as this library knows it. */
export function lawOn(on: LegalDate) {
  return { on, ...lawAsOf(on) };
}

/** A day from outside. */
export function dayFrom(given: unknown): LegalDate | undefined {
  return isLegalDate(given) ? given : undefined;
}

const readers = new Map<string, ReturnType<typeof factsReader>>();

/** The reader of a rule is made once: nothing of a call stays in it. */
function readerOf(rule: RuleDescription): ReturnType<typeof factsReader> {
  const before = readers.get(rule.id);
  if (before !== undefined) return before;
  // The day is told with each call; the one here is not used.
  const made = factsReader(rule, { key: undefined, onColumn: undefined, on: "2022-05-18" });
  readers.set(rule.id, made);
  return made;
}

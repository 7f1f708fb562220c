import { isLegalDate, type LegalDate } from "espa-jp/calendar";
import { defineIssue, type Language } from "espa-jp/finding";
import { lawAsOf } from "espa-jp/law";
import { nextQuestion, type RuleDescription, rules } from "espa-jp/rules";
import { type AnswerRow, answerInWords, answerRow } from "../answers";
import { factsReader } from "../facts-of-record";

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

/** The rule of an id, from outside. */
export function ruleOf(id: unknown): RuleDescription | undefined {
  return rules.find((one) => one.id === id);
}

/** What is wrong with what was asked, as the services tell it. */
export function refusal(which: "on" | "lang" | "rule", lang: Language) {
  const issue = which === "on" ? notADay(["on"]) : which === "lang" ? notALanguage(["lang"]) : notARule(["rule"]);
  return { issues: [{ path: issue.path, code: issue.code, message: issue.message[lang] }] };
}

/** Asks a rule of facts from outside. Facts whose form is wrong are not asked: they come back with their issues. */
export async function answered(
  rule: RuleDescription,
  facts: unknown,
  on: LegalDate,
  lang: Language,
): Promise<Answered> {
  const reader = await readerOf(rule);
  const read = { ...reader.read({ line: 1, value: facts, issues: [] }), on };
  const row = answerRow(rule, read, { lang, full: true });
  return read.facts === undefined ? row : { ...row, explanation: answerInWords(rule, read.facts, on, lang) };
}

/** What to ask next: `null` where nothing can change the answer any more. */
export async function nextOf(rule: RuleDescription, facts: unknown, on: LegalDate, lang: Language) {
  const reader = await readerOf(rule);
  const read = reader.read({ line: 1, value: facts, issues: [] });
  if (read.facts === undefined)
    return {
      question: null,
      issues: read.issues.map(({ path, code, message }) => ({ path, code, message: message[lang] })),
    };
  return { question: nextQuestion(rule.id, read.facts, on, lang) ?? null, issues: [] };
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

import type { LegalDate } from "espa-jp/calendar";
import type { Finding, Issue, Language, RuleOptions } from "espa-jp/finding";
import { explain, weakerGrade } from "espa-jp/finding";
import { caveatsOf } from "espa-jp/formats";
import { type Asked, ask, labelsOf, type RuleDescription } from "espa-jp/rules";
import type { FactsOfRecord } from "./facts-of-record";

/** One answer as programs read it. */
export interface AnswerRow {
  readonly record?: number;
  readonly line?: number;
  readonly key?: unknown;
  readonly rule: string;
  readonly on: LegalDate | null;
  /**
   * The answer of a finding, the state of a timeline, what a checklist says; `null` where the record could not be read.
   */
  readonly answer: string | null;
  readonly answerText: string;
  readonly grade: string | null;
  /** What is not known and could change the answer; of a checklist, what is lacking. */
  readonly missing: readonly string[];
  readonly caveats: readonly string[];
  readonly issues: readonly { readonly path: Issue["path"]; readonly code: string; readonly message: string }[];
  /** Everything that the rule said, where it was asked for. */
  readonly result?: Asked;
}

const notAsked = {
  ja: "記録に不備があるため、判定していない",
  en: "not asked: the record is not in order",
};
const completeness = {
  true: ["complete", { ja: "不足なし", en: "nothing is lacking" }],
  false: ["incomplete", { ja: "不足あり", en: "something is lacking" }],
  unknown: ["unknown", { ja: "不足があるか分からない", en: "whether something is lacking is not known" }],
} as const;

/** The word that stands for what was asked: the answer, the state, whether it is complete. */
export function answerOf(asked: Asked, lang: Language): readonly [word: string, text: string] {
  if ("answer" in asked) return [asked.answer, asked.answerText[lang]];
  if ("complete" in asked) {
    const [word, text] = completeness[`${asked.complete}`];
    return [word, text[lang]];
  }
  const state = asked.state ?? "laid-out";
  return [state, state];
}

/**
 * The day of the finding, or why there is none, in one row; what a record that cannot be read has is told, not left
 * out.
 */
export function answerRow(
  rule: RuleDescription,
  { key, on, facts, notes, issues }: FactsOfRecord,
  {
    lang,
    full,
    place,
    options,
    issuesOf = (asked) => asked,
  }: {
    readonly lang: Language;
    readonly full: boolean;
    readonly place?: { record: number; line: number };
    /** Readings that the caller supplies. */
    readonly options?: RuleOptions;
    /** What is told of the issues of the rule; all of them unless stated. */
    readonly issuesOf?: (issues: readonly Issue[]) => readonly Issue[];
  },
): AnswerRow {
  const head = { ...place, ...(key !== undefined && { key }), rule: rule.id, on: on ?? null };
  if (facts === undefined || on === undefined)
    return {
      ...head,
      answer: null,
      answerText: notAsked[lang],
      grade: null,
      missing: [],
      caveats: [],
      issues: inLanguage([...notes, ...issues], lang),
    };
  const asked = ask(rule.id, facts, on, options);
  const whole = graded(asked, facts);
  const [answer, answerText] = answerOf(whole, lang);
  return {
    ...head,
    answer,
    answerText,
    grade: whole.grade ?? null,
    missing: (whole.missing ?? []).map((one) => (typeof one === "string" ? one : one.path.join("."))),
    caveats: caveatsOf(whole, lang),
    issues: inLanguage([...notes, ...issuesOf(asked.issues ?? [])], lang),
    ...(full && { result: asked }),
  };
}

/** What was asked, in words: the answer, its reasons, grade and caveats. */
export function answerInWords(
  rule: RuleDescription,
  facts: unknown,
  on: LegalDate,
  lang: Language,
  options?: RuleOptions,
  issuesOf: (issues: readonly Issue[]) => readonly Issue[] = (asked) => asked,
): string {
  const all = ask(rule.id, facts, on, options);
  const asked = all.issues === undefined ? all : ({ ...all, issues: issuesOf(all.issues) } as Asked);
  const labels = labelsOf(rule.id);
  const days = windowOf(asked, facts);
  if (days === undefined) return explain(asked, { lang, labels });
  return days.map(({ from, finding }) => `${from}\n${explain(finding, { lang, labels })}`).join("\n\n");
}

/** A window of days is told by the finding of the first day of each of its intervals: it has no grade of its own. */
function windowOf(asked: Asked, facts: unknown) {
  if (!("intervals" in asked)) return undefined;
  const intervals = asked.intervals as readonly { readonly from: LegalDate }[];
  return intervals.map(({ from }) => ({ from, finding: ask("foreign-filing", facts, from) as Finding<string> }));
}

/** What was asked with its grade: that of a window is the weakest of its days. */
function graded(asked: Asked, facts: unknown): Asked {
  const days = windowOf(asked, facts);
  const first = days?.[0]?.finding;
  if (days === undefined || first === undefined) return asked;
  const grade = days.map(({ finding }) => finding.grade).reduce((a, b) => weakerGrade(a, b));
  return { ...first, grade, gaps: [...new Set(days.flatMap(({ finding }) => finding.gaps ?? []))] };
}

function inLanguage(issues: readonly Issue[], lang: Language): AnswerRow["issues"] {
  return issues.map(({ path, code, message }) => ({ path, code, message: message[lang] }));
}

/** The columns of a table of answers. */
export const answerColumns = [
  "record",
  "line",
  "key",
  "rule",
  "on",
  "answer",
  "answerText",
  "grade",
  "missing",
  "caveats",
  "issues",
] as const;

/** One answer as a row of CSV (RFC 4180). */
export function csvOf(row: AnswerRow): string {
  return answerColumns.map((name) => quoted(cellOf(row[name]))).join(",");
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (!Array.isArray(value)) return typeof value === "object" ? JSON.stringify(value) : String(value);
  return value
    .map((one) => (typeof one === "string" ? one : `${one.path.join(".") || "."} ${one.code}: ${one.message}`))
    .join(" | ");
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

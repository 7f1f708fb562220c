import { addDays } from "../calendar/days";
import type { Reason } from "../finding/condition";
import type { Finding } from "../finding/finding";
import type { Boundary } from "../finding/timeline";
import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import { shownOf } from "../kernel/input-issues";
import { defineIssue, EspaError, type Issue } from "../kernel/issue";
import { knownLanguage } from "../kernel/language";
import { isLegalDate, type LegalDate } from "../kernel/legal-date";
import type { BilingualText, Language } from "../kernel/text";
import { evidenceSentences } from "../law/evidence-sentences";
import { formatCitation } from "../law/format-citation";
import { gapSentences } from "../law/gap-sentences";
import { boundariesByDay } from "./boundaries";
import { caveatsOf, type Graded } from "./caveats";
import { dateInSentence, formatDate } from "./dates";

/** What lays out days: a review, an application. */
export interface ExplainedTimeline extends Graded {
  readonly state?: string | undefined;
  readonly boundaries?: readonly Boundary[] | undefined;
  readonly missing?: readonly string[] | undefined;
  readonly issues?: readonly Issue[] | undefined;
  /** Days under the last wording read, and the day from which it was not. */
  readonly lastRead?: object | null | undefined;
}

/** What lists what is lacking. */
export interface ExplainedChecklist extends Graded {
  readonly complete: boolean | "unknown";
  readonly missing: readonly { readonly path: Issue["path"]; readonly basis: Citation; readonly text: BilingualText }[];
  readonly issues?: readonly Issue[] | undefined;
}

/** How a result is explained. */
export interface ExplainOptions {
  readonly lang: Language;
  /**
   * Names of facts by their paths: those that are not known are told by them, and by the words of the provision where
   * there is none.
   */
  readonly labels?: Readonly<Record<string, BilingualText>> | undefined;
}

/** What was given is neither a finding nor a timeline nor a checklist. */
const notAResult = defineIssue("not-a-result", {
  ja: "説明できるのは、判定、日程又は不足事項の一覧に限られます。",
  en: "Only a finding, a timeline or a checklist can be explained.",
});

const words = {
  met: { ja: "充足", en: "met" },
  notMet: { ja: "非充足", en: "not met" },
  unknown: { ja: "不明", en: "not known" },
  answer: { ja: "判定", en: "Answer" },
  on: { ja: "適用する法令の基準日", en: "Law of" },
  missing: { ja: "不足している事実", en: "Facts that could change the answer" },
  basis: { ja: "根拠", en: "Basis" },
  grade: { ja: "根拠の確度", en: "Grade" },
  lastRead: { ja: "改正前の条文（{until}まで）による判定", en: "Under the last wording read (through {until})" },
  gaps: { ja: "未確認事項", en: "Known gaps" },
  evidence: { ja: "判定が維持される根拠", en: "Why it stands all the same" },
  safeSide: {
    ja: "いずれの文言によっても違反とならない行為（法の定めではない）",
    en: "What breaches nothing under either wording (prudence, not law)",
  },
  asLastRead: { ja: "（最後に確認した条文による）", en: " (as last read)" },
  otherFact: { ja: "要件の前に定まる事実", en: "a fact that the criteria presuppose" },
  note: { ja: "注意", en: "Note" },
  complete: { ja: "欠けているものはない", en: "Nothing is lacking" },
  lacking: { ja: "欠けているもの", en: "Lacking" },
  mayLack: { ja: "ほかに欠けているものがあるかは分からない", en: "Whether anything else is lacking is not known" },
} satisfies Record<string, BilingualText>;

/** The days that are told under the last wording read where no boundary tells them. */
const daysLastRead: Readonly<Record<string, BilingualText>> = table({
  lastDay: { ja: "猶予期間の末日", en: "last day of grace" },
  dutyFrom: { ja: "届出の義務を負う最初の日", en: "first day on which the duty to notify binds" },
  answerDue: {
    ja: "勧告を応諾するかしないかの通知の期限",
    en: "last day for the answer to the recommendation",
  },
});

const grades: Readonly<Record<Grade, BilingualText>> = table({
  text: { ja: "条文により確認", en: "read in the text of the law" },
  "official-summary": { ja: "所管官庁の概要による", en: "from an official summary" },
  secondary: { ja: "二次資料による", en: "from a secondary source" },
  inferred: { ja: "条文未確認（推論）", en: "inferred" },
  stated: { ja: "利用者が示した確認による", en: "from a reading that was supplied" },
});

/** Of a grade that is no word of the library. */
const ofUnknownGrade: BilingualText = { ja: "不明", en: "not known" };

/**
 * Explains a result in readable lines: of a finding the question and the answer, one line a criterion with its
 * citation, and what is missing; of a timeline its days; of a checklist what is lacking; of each how sure it is.
 *
 * 説明. It prints no id and no property name: a fact that is not known is told by its label, or by the words of the
 * provision that asks for it.
 *
 * @param result - any finding, timeline or checklist of the library
 * @param options - language of the explanation, and names of facts
 * @returns lines joined by `\n`
 * @throws EspaError `unknown-language`; `not-a-result` where there is nothing to explain
 * @example
 * explain(reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-02"), { lang: "en" }).split("\n")[0];
 * // => "1 April 2026: the notification is received: day one of every count (Act, Art. 52(3))"
 * @category Findings
 */
export function explain(
  result: Finding<string> | ExplainedTimeline | ExplainedChecklist,
  options: ExplainOptions,
): string {
  const lang = knownLanguage(options?.lang);
  const labels = options.labels ?? {};
  if (typeof result !== "object" || result === null || Array.isArray(result)) throw new EspaError(notAResult());
  const lines = "question" in result ? findingLines(result, lang, labels) : otherLines(result, lang, labels);
  for (const issue of result.issues ?? []) lines.push(`! ${named(issue.path, labels, lang)}${issue.message[lang]}`);
  // A line end in a fact must not begin a line of its own.
  return lines.map((line) => line.replace(/[\r\n\u0085\u2028\u2029]+/g, " ")).join("\n");
}

function otherLines(result: ExplainedTimeline | ExplainedChecklist, lang: Language, labels: Labels): string[] {
  if ("complete" in result) return checklistLines(result, lang);
  if (!("boundaries" in result) && typeof result.state !== "string" && result.issues === undefined)
    throw new EspaError(notAResult());
  return timelineLines(result, lang, labels);
}

type Labels = NonNullable<ExplainOptions["labels"]>;

function colon(lang: Language): string {
  return lang === "ja" ? "：" : ": ";
}

function findingLines(finding: Finding<string>, lang: Language, labels: Labels): string[] {
  const tell = (name: keyof typeof words, value: string): string => `${words[name][lang]}${colon(lang)}${value}`;
  const { lastRead, safeSide } = finding as {
    readonly lastRead?: LastRead | null;
    readonly safeSide?: { readonly answerText: BilingualText };
  };
  const lines = [
    finding.question[lang],
    tell("answer", finding.answerText[lang]),
    tell("on", isLegalDate(finding.on) ? dateInSentence(finding.on, lang) : shownOf(finding.on)),
    ...finding.reasons.map((reason) => reasonLine(reason, lang)),
  ];
  if (finding.missing.length > 0) lines.push(tell("missing", openFacts(finding, finding.missing, labels, lang)));
  if (lastRead !== undefined && lastRead !== null) {
    const until = dateInSentence(addDays(lastRead.until, -1), lang);
    const facts = lastRead.missing.length === 0 ? "" : openFacts(finding, lastRead.missing, labels, lang);
    const open =
      facts === "" ? "" : lang === "ja" ? `（${words.missing.ja}：${facts}）` : ` (${words.missing.en}: ${facts})`;
    const answer = lastRead.answerText?.[lang] ?? lastRead.answer;
    lines.push(`${words.lastRead[lang].replace("{until}", until)}${colon(lang)}${answer}${open}`);
  }
  if (safeSide !== undefined) lines.push(tell("safeSide", safeSide.answerText[lang]));
  lines.push(
    tell("basis", finding.basis.map((citation) => formatCitation(citation, lang)).join(lang === "ja" ? "、" : "; ")),
  );
  lines.push(tell("grade", (Object.hasOwn(grades, finding.grade) ? grades[finding.grade] : ofUnknownGrade)[lang]));
  const between = lang === "ja" ? "" : " ";
  if (finding.gaps !== undefined) lines.push(tell("gaps", gapSentences(finding.gaps, lang).join(between)));
  if (finding.evidence !== undefined)
    lines.push(tell("evidence", evidenceSentences(finding.evidence, lang).join(between)));
  return lines;
}

interface LastRead {
  readonly answer: string;
  readonly answerText?: BilingualText;
  readonly until: LegalDate;
  readonly missing: readonly string[];
}

/** The label of a fact; of one in an entry of a list, that which all entries share. */
function labelled(labels: Labels, path: string): BilingualText | undefined {
  return [path, path.replace(/\.\d{1,9}(?=\.|$)/g, "")].flatMap((one) =>
    Object.hasOwn(labels, one) ? (labels[one] ?? []) : [],
  )[0];
}

/** Facts that are not known: by their labels, or by the criteria that look at them. */
function openFacts(finding: Finding<string>, missing: readonly string[], labels: Labels, lang: Language): string {
  const unknown: readonly (Reason & { readonly facts?: readonly string[] })[] = finding.reasons.filter(
    ({ met }) => met === "unknown",
  );
  const told = missing.flatMap((path) => {
    const label = labelled(labels, path);
    if (label !== undefined) return label[lang];
    const looking = unknown.filter(({ facts }) => facts?.includes(path));
    return (looking.length > 0 ? looking : unknown.filter(({ facts }) => facts === undefined)).map(
      ({ text }) => text[lang],
    );
  });
  return [...new Set(told.length === 0 ? [words.otherFact[lang]] : told)].join(lang === "ja" ? "、" : "; ");
}

function reasonLine(reason: Reason, lang: Language): string {
  const mark = reason.met === "unknown" ? "?" : reason.met ? "+" : "-";
  const met = words[reason.met === "unknown" ? "unknown" : reason.met ? "met" : "notMet"][lang];
  const read = reason.asLastRead === undefined ? "" : words.asLastRead[lang];
  return `  ${mark} ${cited(reason.text, reason.basis, lang)}${colon(lang)}${met}${read}`;
}

function timelineLines(timeline: ExplainedTimeline, lang: Language, labels: Labels): string[] {
  const days = timeline.boundaries === undefined ? [] : boundariesByDay({ boundaries: timeline.boundaries });
  const missing = (timeline.missing ?? []).flatMap((path) => labelled(labels, path)?.[lang] ?? []);
  return [
    ...(days.length === 0 ? lastReadDays(timeline.lastRead, lang) : []),
    ...days.map(({ date, what, basis }) => `${formatDate(date, lang)}${colon(lang)}${cited(what, basis, lang)}`),
    ...(missing.length === 0
      ? []
      : [`${words.missing[lang]}${colon(lang)}${missing.join(lang === "ja" ? "、" : "; ")}`]),
    ...notes(timeline, lang),
  ];
}

/** The days under the last wording read, in one line; none where nothing was counted. */
function lastReadDays(lastRead: ExplainedTimeline["lastRead"], lang: Language): string[] {
  const { until, ...days } = (lastRead ?? {}) as Readonly<Record<string, unknown>>;
  const told = Object.entries(daysLastRead).flatMap(([name, text]) => {
    const day = days[name];
    return isLegalDate(day) ? `${text[lang]}${colon(lang)}${formatDate(day, lang)}` : [];
  });
  if (!isLegalDate(until) || told.length === 0) return [];
  const through = words.lastRead[lang].replace("{until}", dateInSentence(addDays(until, -1), lang));
  return [`${through}${colon(lang)}${told.join(lang === "ja" ? "、" : "; ")}`];
}

function checklistLines(checklist: ExplainedChecklist, lang: Language): string[] {
  const { complete, missing } = checklist;
  return [
    ...(complete === true && missing.length === 0 ? [words.complete[lang]] : []),
    ...missing.map(({ text, basis }) => `${words.lacking[lang]}${colon(lang)}${cited(text, basis, lang)}`),
    ...(complete === "unknown" ? [words.mayLack[lang]] : []),
    ...notes(checklist, lang),
  ];
}

function notes(result: ExplainedTimeline | ExplainedChecklist, lang: Language): string[] {
  return caveatsOf(result, lang).map((caveat) => `${words.note[lang]}${colon(lang)}${caveat}`);
}

/** A text with its provision. */
function cited(text: BilingualText, basis: Citation, lang: Language): string {
  const citation = formatCitation(basis, lang);
  return lang === "ja" ? `${text.ja}（${citation}）` : `${text.en} (${citation})`;
}

/** Where something is wrong, where that place has a name. */
function named(path: Issue["path"], labels: Labels, lang: Language): string {
  const label = labelled(labels, path.join("."));
  return label === undefined ? "" : `${label[lang]}${colon(lang)}`;
}

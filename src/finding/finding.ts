import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import { gradeOf, weaknessOf } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import type { Condition, Looked, Open, Reason } from "./condition";
import { closed, none, openIn, reasonOf, together, told, truthOf, weigh } from "./condition";
import { type EnumeratedFact, readEnumerations, withIssues } from "./enumeration";
import { recall, remember } from "./memory";
import type { Truth } from "./truth";

/**
 * Why an answer is undetermined.
 *
 * - `facts-missing`: a fact in `missing` could still change the answer
 * - `not-in-force`: the provision was not in force on that day
 * - `wording-not-read`: the provision was amended and its wording on that day was not read
 * - `out-of-coverage`: the library does not answer for that day or that input
 */
export type WhyUndetermined = "facts-missing" | "not-in-force" | "wording-not-read" | "out-of-coverage";

/** The answer to a legal question, with its reasons and its articles. 判定. */
export interface Finding<Answer extends string> {
  /** The question that was asked. */
  readonly question: BilingualText;
  readonly answer: Answer | "undetermined";
  /** The answer in both languages. */
  readonly answerText: BilingualText;
  /** The day whose law was applied. */
  readonly on: LegalDate;
  /** Only when undetermined. */
  readonly why?: WhyUndetermined;
  /**
   * Only with `wording-not-read`: the answer under the last wording that was read, which held up to the day before `until`, and the
   * facts that could still change that answer. It is not the law of the day `on`.
   */
  readonly lastRead?: { readonly answer: Answer | "undetermined"; readonly until: LegalDate; readonly missing: readonly string[] };
  /** Each criterion looked at, in the order of the provision. */
  readonly reasons: readonly Reason[];
  /** Dotted paths of facts that could still change the answer; `[]` when it is determined. */
  readonly missing: readonly string[];
  /** The provisions that answer the question. */
  readonly basis: readonly Citation[];
  /** Grade of the weakest source that the answer rests on. */
  readonly grade: Grade;
  /** Ids of the known gaps that touch this answer; see `knownGaps()`. */
  readonly gaps?: readonly string[];
  /** What is wrong with the day or the facts, where something is. */
  readonly issues?: readonly Issue[];
}

/** One possible answer and the condition under which it is given. */
export interface AnswerCase<Facts, Answer extends string> {
  readonly answer: Answer;
  readonly text: BilingualText;
  readonly when: Condition<Facts>;
}

/** A stretch of days for which the wording in force was not read. */
export interface UnreadWording {
  /** First day of the wording that was not read. */
  readonly from: LegalDate;
  /**
   * `undetermined`: the provision itself was amended, so no answer is given.
   * `inferred`: the provision is not among those amended as far as is known, so the answer stands with that grade.
   */
  readonly answerIs: "undetermined" | "inferred";
  /** Id of the gap in `knownGaps()`. */
  readonly gap: string;
}

/**
 * A legal question: its possible answers in order, each with its condition, and the answer that is left.
 *
 * @category Findings
 */
export interface Question<Facts, Answer extends string> {
  readonly question: BilingualText;
  /** The provisions that answer it. */
  readonly basis: readonly Citation[];
  /** First day on which they were in force. */
  readonly inForceFrom: LegalDate;
  /** Days whose wording was not read. */
  readonly unread?: readonly UnreadWording[];
  /** Tried in order; the first whose condition holds is the answer. */
  readonly cases: readonly AnswerCase<Facts, Answer>[];
  /** The answer where none of them holds. */
  readonly otherwise: { readonly answer: Answer; readonly text: BilingualText };
  /** Weakest source of the question as a whole; `text` unless stated. */
  readonly grade?: Grade;
  /** The facts that are words of an enumeration. A word that is none of them is an issue of the finding, and the fact is not known. */
  readonly enumerations?: readonly EnumeratedFact[];
}

const undeterminedText: Readonly<Record<WhyUndetermined, BilingualText>> = table({
  "facts-missing": { ja: "事実が足りないため判定できません", en: "undetermined: facts are missing" },
  "not-in-force": { ja: "その日には施行されていないため判定できません", en: "undetermined: not in force on that day" },
  "wording-not-read": {
    ja: "その日の条文を確認していないため判定できません",
    en: "undetermined: the wording in force on that day was not read",
  },
  "out-of-coverage": { ja: "このライブラリの対象外のため判定できません", en: "undetermined: outside what the library covers" },
});

/**
 * Answers a legal question from facts under the law of a day.
 *
 * Every criterion of every case is looked at until a case holds. The answer is given when no unknown fact could
 * change it; otherwise it is `undetermined` and `missing` names the facts.
 *
 * @param question - the question with its cases; it is frozen, so that no reader of a finding can change the next one
 * @param facts - the facts; an absent one is not known
 * @param on - the day whose law applies
 * @returns the finding
 * @category Findings
 * @since 0.1.0
 */
export function assess<Facts, Answer extends string>(question: Question<Facts, Answer>, facts: Facts, on: LegalDate): Finding<Answer> {
  const given = facts ?? ({} as Facts);
  if (question.enumerations === undefined) return answer(question, given, on);
  const read = readEnumerations(given, question.enumerations);
  return withIssues(answer(question, read.facts, on), read.issues);
}

/** The answer from facts in which every word is one that is allowed. */
function answer<Facts, Answer extends string>(question: Question<Facts, Answer>, known: Facts, on: LegalDate): Finding<Answer> {
  if (!isLegalDate(on)) return { ...undetermined(question, on, "out-of-coverage"), issues: [notALegalDate(["on"])] };
  if (on < question.inForceFrom) return undetermined(question, on, "not-in-force");

  const unread = unreadOn(question, on);
  const before = recall(question, unread, known, on);
  if (before !== undefined) return { ...before, on };

  table(question);
  const looked: Looked<Facts>[] = [];
  const finding = consider(question, unread, known, on, looked);
  return remember(question, unread, looked, finding) ? { ...finding } : finding;
}

/** The last stretch of unread wording that has begun. */
function unreadOn({ unread }: { readonly unread?: readonly UnreadWording[] }, on: LegalDate): UnreadWording | undefined {
  let last: UnreadWording | undefined;
  if (unread !== undefined) for (const stretch of unread) if (stretch.from <= on) last = stretch;
  return last;
}

/** Looks at the criteria of each case until one holds. What was looked at, and what it said, is collected in `looked`. */
function consider<Facts, Answer extends string>(
  question: Question<Facts, Answer>,
  unread: UnreadWording | undefined,
  facts: Facts,
  on: LegalDate,
  looked: Looked<Facts>[],
): Finding<Answer> {
  let weakness = question.grade === undefined ? 0 : weaknessOf(question.grade);
  // The answers that are still possible: none yet, the only one, or more than one.
  let only: PossibleAnswer<Answer> | undefined;
  let several = false;
  let cases = 0;
  let truth: Truth = false;
  while (truth !== true && cases < question.cases.length) {
    const one = question.cases[cases++] as AnswerCase<Facts, Answer>;
    const weight = weigh(one.when, facts, on, looked);
    weakness = Math.max(weakness, weight >> 2);
    truth = truthOf(weight);
    if (truth === false) continue;
    several ||= only !== undefined && only.answer !== one.answer;
    only ??= one;
  }
  if (truth !== true) {
    several ||= only !== undefined && only.answer !== question.otherwise.answer;
    only ??= question.otherwise;
  }
  const answered = several ? undefined : only;
  const reasons = looked.map(reasonOf);

  const grade = unread !== undefined ? "inferred" : gradeOf(weakness);
  if (answered !== undefined && unread?.answerIs !== "undetermined") {
    const finding = {
      question: question.question,
      answer: answered.answer,
      answerText: answered.text,
      on,
      reasons,
      missing: none,
      basis: question.basis,
      grade,
    };
    return unread === undefined ? finding : { ...finding, gaps: [unread.gap] };
  }
  const open = openOf(question, facts, looked);
  const unreadQuestion = unread?.answerIs === "undetermined";
  const why = unreadQuestion || (open.missing.length === 0 && open.unread) ? "wording-not-read" : "facts-missing";
  return {
    question: question.question,
    answer: "undetermined",
    answerText: undeterminedText[why],
    on,
    why,
    ...(unreadQuestion && { lastRead: { answer: answered?.answer ?? "undetermined", until: unread.from, missing: open.missing } }),
    reasons,
    missing: unreadQuestion ? none : open.missing,
    basis: question.basis,
    grade,
    ...(unread !== undefined && { gaps: [unread.gap] }),
  };
}

/** Why the cases that were looked at could not be decided. An open case that could only give the answer of all that follows is passed over. */
function openOf<Facts, Answer extends string>(question: Question<Facts, Answer>, facts: Facts, looked: readonly Looked<Facts>[]): Open {
  const ask = told(looked);
  const cases: [Answer, boolean | Open][] = [];
  for (const { answer, when } of question.cases) {
    const one = openIn(when, facts, ask);
    cases.push([answer, one]);
    if (one === true) break;
  }
  let open = closed;
  const following = new Set([question.otherwise.answer]);
  for (const [answer, one] of cases.reverse()) {
    if (one === true) following.clear();
    else if (one !== false && !(following.size === 1 && following.has(answer))) open = together(one, open);
    if (one !== false) following.add(answer);
  }
  return open;
}

interface PossibleAnswer<Answer extends string> {
  readonly answer: Answer;
  readonly text: BilingualText;
}

/**
 * The finding that no answer can be given, for a reason that does not lie in the facts.
 *
 * @param question - the question
 * @param on - the day whose law was asked for
 * @param why - the reason
 * @returns the finding, with no reasons and nothing missing
 * @category Findings
 * @since 0.1.0
 */
export function undetermined<Answer extends string>(
  question: Pick<Question<never, Answer>, "question" | "basis"> & { readonly grade?: Grade },
  on: LegalDate,
  why: WhyUndetermined,
  gaps?: readonly string[],
): Finding<Answer> {
  table(question);
  return {
    question: question.question,
    answer: "undetermined",
    answerText: undeterminedText[why],
    on,
    why,
    reasons: [],
    missing: [],
    basis: question.basis,
    grade: why === "wording-not-read" ? "inferred" : (question.grade ?? "text"),
    ...(gaps === undefined ? undefined : { gaps }),
  };
}

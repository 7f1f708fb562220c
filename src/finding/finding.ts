import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import { gradeOf, weaknessOf } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import { provisionOf } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { isWithin, stretchOn, type WordingStretch } from "../kernel/wordings";
import { completedBy } from "./completion";
import type { Condition, Reason } from "./condition";
import { missingOf, newWalk, restsOnUnread, type Walk, walk } from "./condition";
import { actPromulgatedOn, dayBeforeTheAct } from "./day-before-the-act";
import { type StatedFact, withIssues } from "./enumeration";
import { basisIn, type FactShape, readFacts } from "./fact-shape";
import { type RuleOptions, readingsFor } from "./reading";

/**
 * Why an answer is undetermined.
 *
 * - `facts-missing`: a fact in `missing` could still change the answer
 * - `not-in-force`: the provision was not in force on that day
 * - `wording-not-read`: the provision was amended and its wording on that day was not read
 * - `out-of-coverage`: the library does not answer for that day or that input
 */
export type WhyUndetermined = "facts-missing" | "not-in-force" | "wording-not-read" | "out-of-coverage";

/** An answer to act by where the answer of the law is open. */
export interface SafeSide<Answer extends string> {
  readonly answer: Answer;
  /** That answer in both languages. */
  readonly answerText: BilingualText;
}

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
  readonly lastRead?: {
    readonly answer: Answer | "undetermined";
    /** That answer in both languages. */
    readonly answerText: BilingualText;
    readonly until: LegalDate;
    readonly missing: readonly string[];
  };
  /**
   * Of a duty or a ban whose answer is open: the answer to act by that breaches nothing, however the open facts or the wording that was not
   * read turn out. It is prudence and not law, and says of nobody that the law was broken. 念のための対応.
   */
  readonly safeSide?: SafeSide<Answer>;
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
  /** Ids of the evidence on which the answer stands although a wording was not read. */
  readonly evidence?: readonly string[];
  /** What is wrong with the day or the facts, where something is. */
  readonly issues?: readonly Issue[];
}

/** One possible answer and the condition under which it is given. */
export interface AnswerCase<Facts, Answer extends string> {
  readonly answer: Answer;
  readonly text: BilingualText;
  readonly when: Condition<Facts>;
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
  /** What the register knows of the wordings that the answer rests on, over time. */
  readonly wordings?: readonly WordingStretch[];
  /** Paths of days among the facts on which the law applies beside the day asked for: the latest decides what was read. */
  readonly days?: readonly string[];
  /** By id of evidence: the facts under which the answer stands although a wording was not read. */
  readonly stands?: Readonly<Record<string, Condition<Facts>>>;
  /** The open questions of read texts that a caller may answer by a reading. */
  readonly openQuestions?: readonly string[];
  /** Tried in order; the first whose condition holds is the answer. */
  readonly cases: readonly AnswerCase<Facts, Answer>[];
  /** The answer where none of them holds. */
  readonly otherwise: { readonly answer: Answer; readonly text: BilingualText };
  /** Of a duty or a ban: the answer to act by that breaches nothing where the answer is open. */
  readonly safeSide?: SafeSide<Answer>;
  /** Weakest source of the question as a whole; `text` unless stated. */
  readonly grade?: Grade;
  /** The facts that are words, numbers within limits, or yes or no. What a fact may not hold is an issue of the finding, and the fact is not known. */
  readonly enumerations?: readonly StatedFact[];
  /** What the facts may hold. Any other property is an issue of the finding; any other value, too, and the fact is not known. */
  readonly shape?: FactShape;
}

const undeterminedText: Readonly<Record<WhyUndetermined, BilingualText>> = table({
  "facts-missing": { ja: "事実が足りないため判定できない", en: "undetermined: facts are missing" },
  "not-in-force": { ja: "その日には施行されていないため判定できない", en: "undetermined: not in force on that day" },
  "wording-not-read": {
    ja: "その日の条文を確認していないため判定できない",
    en: "undetermined: the wording in force on that day was not read",
  },
  "out-of-coverage": {
    ja: "このライブラリの対象外のため判定できない",
    en: "undetermined: outside what the library covers",
  },
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
 * @param options - readings that the caller supplies
 * @returns the finding
 * @category Findings
 */
export function assess<Facts, Answer extends string>(
  question: Question<Facts, Answer>,
  facts: Facts,
  on: LegalDate,
  options?: RuleOptions,
): Finding<Answer> {
  const read = readFacts(facts, question, basisIn(question));
  return withIssues(answerOn(question, read.facts, on, options), read.issues);
}

/** The answer on a day that exists, from facts in which every word is one that is allowed. */
function answerOn<Facts, Answer extends string>(
  question: Question<Facts, Answer>,
  facts: Facts,
  on: LegalDate,
  options: RuleOptions | undefined,
): Finding<Answer> {
  if (!isLegalDate(on)) return { ...undetermined(question, on, "out-of-coverage"), issues: [notALegalDate(["on"])] };
  if (on < question.inForceFrom) return undetermined(question, on, "not-in-force");
  table(question);
  const stretch =
    question.wordings === undefined ? undefined : stretchOn(question.wordings, latestDay(question.days, facts, on));
  const early = on < actPromulgatedOn ? [dayBeforeTheAct(["on"])] : noIssues;
  if (options?.readings === undefined) return withIssues(answerTo(question, facts, on, stretch, false), early);
  const { covered, issues } = readingsFor(options, stretch, question.openQuestions);
  return withIssues(answerTo(question, facts, on, stretch, covered), [...early, ...issues]);
}

const noIssues: readonly Issue[] = Object.freeze([]);

/** The latest of the day asked for and of the days among the facts on which the law applies too. */
function latestDay(paths: readonly string[] | undefined, facts: unknown, on: LegalDate): LegalDate {
  let latest = on;
  for (const path of paths ?? []) {
    const day = (facts as Readonly<Record<string, unknown>>)[path];
    if (isLegalDate(day) && day > latest) latest = day;
  }
  return latest;
}

/** What the cases of a question give for some facts. */
interface Tried<Answer extends string> {
  readonly found: Walk;
  readonly weakness: number;
  readonly decided: { readonly answer: Answer; readonly text: BilingualText } | undefined;
}

/** Looks at the criteria of each case until one holds: one walk, and everything that a finding says comes out of it. */
function tryCases<Facts, Answer extends string>(
  { cases, otherwise, grade }: Question<Facts, Answer>,
  facts: Facts,
  on: LegalDate,
): Tried<Answer> {
  const found = newWalk();
  const { open } = found;
  let weakness = grade === undefined ? 0 : weaknessOf(grade);
  let answered: Tried<Answer>["decided"];
  // What stands open before the last answers that are all the same: only closing that could change the answer.
  let opened = 0;
  for (let at = 0; at <= cases.length; at += 1) {
    const one = cases[at];
    const before = open.length;
    const truth = one === undefined || walk(one.when, facts, on, found);
    if (one !== undefined && found.weakness > weakness) weakness = found.weakness;
    if (truth === false) continue;
    const possible = one ?? otherwise;
    if (answered?.answer !== possible.answer) {
      answered = possible;
      opened = before;
    }
    if (truth === true) break;
  }
  while (open.length > opened) open.pop();
  return { found, weakness, decided: opened === 0 ? answered : undefined };
}

/** The answer to a question, and the grade, gaps and evidence that it stands on. */
function answerTo<Facts, Answer extends string>(
  asked: Question<Facts, Answer>,
  facts: Facts,
  on: LegalDate,
  stretch: WordingStretch | undefined,
  covered: boolean,
): Finding<Answer> {
  const { question, basis } = asked;
  const tried = tryCases(asked, facts, on);
  const { weakness } = tried;
  const { reasons, open } = tried.found;
  let { decided } = tried;
  let missing = missingOf(open, facts);
  const completed =
    decided === undefined ? completedBy(open, missing, facts, (one) => told(tryCases(asked, one, on), one)) : undefined;
  if (completed !== undefined) {
    missing = completed.missing;
    if (completed.same?.decided !== undefined) decided = completed.same.decided;
  }
  const prudent = asked.safeSide === undefined ? undefined : { safeSide: asked.safeSide };
  if (stretch === undefined) {
    const grade = gradeOf(weakness);
    if (decided !== undefined) {
      return { question, answer: decided.answer, answerText: decided.text, on, reasons, missing: [], basis, grade };
    }
    const why = missing.length === 0 && restsOnUnread(open) ? "wording-not-read" : "facts-missing";
    return {
      question,
      answer: "undetermined",
      answerText: undeterminedText[why],
      on,
      why,
      ...prudent,
      reasons,
      missing,
      basis,
      grade,
    };
  }
  const gaps = [...stretch.gaps];
  const grade = covered ? "stated" : gradeOf(Math.max(weakness, weaknessOf("inferred")));
  const evidence = covered ? [] : standing<Facts>(asked.stands, facts, on, stretch);
  // Each wording that was not read must be borne by evidence of its own: what bears one of them says nothing of the others.
  const borne = evidence.length > 0 && stretch.rows.every((row) => row.evidence?.some((id) => evidence.includes(id)));
  const closed = stretch.case === "D" && !covered && !borne;
  if (decided !== undefined && !closed) {
    const finding = {
      question,
      answer: decided.answer,
      answerText: decided.text,
      on,
      reasons,
      missing: [],
      basis,
      grade,
      gaps,
    };
    return evidence.length === 0 ? finding : { ...finding, evidence };
  }
  const why = closed || (missing.length === 0 && restsOnUnread(open)) ? "wording-not-read" : "facts-missing";
  const answerText = undeterminedText[why];
  if (!closed)
    return { question, answer: "undetermined", answerText, on, why, ...prudent, reasons, missing, basis, grade, gaps };
  const lastRead = {
    answer: decided?.answer ?? ("undetermined" as const),
    answerText: decided?.text ?? undeterminedText["facts-missing"],
    until: firstUnread(stretch),
    missing,
  };
  return {
    question,
    answer: "undetermined",
    answerText,
    on,
    why,
    lastRead,
    ...prudent,
    reasons: asLastRead(reasons, stretch),
    missing: [],
    basis,
    grade,
    gaps,
  };
}

/** The criteria, each of which says where it is that of the wording last read. */
function asLastRead(reasons: readonly Reason[], { rows }: WordingStretch): readonly Reason[] {
  return reasons.map((reason) => {
    const provision = provisionOf(reason.basis);
    return rows.some((row) => isWithin(provision, row.provision)) ? { ...reason, asLastRead: true } : reason;
  });
}

const told = <Answer extends string>({ found, decided }: Tried<Answer>, facts: unknown) => ({
  decided,
  missing: decided === undefined ? missingOf(found.open, facts) : [],
});

/** The first day of what is open: a later amendment of another part does not move the day up to which all was read. */
function firstUnread({ from, rows }: WordingStretch): LegalDate {
  return rows.reduce((first, row) => (row.from < first ? row.from : first), from);
}

/** The evidence on which the answer stands for these facts; that of a whole provision bears whatever it answers. */
function standing<Facts>(
  stands: Question<Facts, string>["stands"],
  facts: Facts,
  on: LegalDate,
  stretch: WordingStretch,
): readonly string[] {
  if (stretch.case !== "D") return stretch.evidence;
  return stretch.evidence.filter((id) => {
    const condition = stands?.[id];
    return condition !== undefined && walk(condition, facts, on, newWalk()) === true;
  });
}

/**
 * The finding that no answer can be given, for a reason that does not lie in the facts.
 *
 * @param question - the question
 * @param on - the day whose law was asked for
 * @param why - the reason
 * @returns the finding, with no reasons and nothing missing; with the issue at `on` where the day lies before the Act was promulgated
 * @category Findings
 */
export function undetermined<Answer extends string>(
  question: Pick<Question<never, Answer>, "question" | "basis" | "grade" | "safeSide">,
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
    // Where there is no law of that day, or no question that is understood, there is nothing to breach.
    ...(question.safeSide === undefined || why === "not-in-force" || why === "out-of-coverage"
      ? undefined
      : { safeSide: question.safeSide }),
    reasons: [],
    missing: [],
    basis: question.basis,
    grade: why === "wording-not-read" ? "inferred" : (question.grade ?? "text"),
    ...(gaps === undefined ? undefined : { gaps: [...gaps] }),
    ...(why === "not-in-force" && on < actPromulgatedOn ? { issues: [dayBeforeTheAct(["on"])] } : undefined),
  };
}

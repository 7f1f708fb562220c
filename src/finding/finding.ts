import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import { gradeOf, weakerGrade, weaknessOf } from "../kernel/grade";
import type { Issue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import type { BilingualText } from "../kernel/text";
import { isOfRow, stretchOn, type WordingStretch } from "../kernel/wordings";
import { completedBy } from "./completion";
import type { Condition, Reason } from "./condition";
import { allOf, anyOf, missingOf, newWalk, restsOnUnread, type Walk, walk } from "./condition";
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

/** What every finding says, whatever its answer. */
export interface FindingParts {
  /** The question that was asked. */
  readonly question: BilingualText;
  /** The answer in both languages. */
  readonly answerText: BilingualText;
  /** The day whose law was applied. */
  readonly on: LegalDate;
  /** Each criterion looked at, in the order of the provision. */
  readonly reasons: readonly Reason[];
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

/** `[]`, read like any list of paths. */
export type NothingMissing = readonly [] & readonly string[];

/** A finding that gives an answer: no fact that is not known could change it. 判定がある場合. */
export interface AnsweredFinding<Answer extends string> extends FindingParts {
  readonly answer: Answer;
  readonly why?: undefined;
  /** None. */
  readonly missing: NothingMissing;
  readonly lastRead?: undefined;
  readonly safeSide?: undefined;
}

/** A finding that a fact could still decide. 事実が足りない場合. */
export interface FactsMissingFinding<Answer extends string> extends FindingParts {
  readonly answer: "undetermined";
  readonly why: "facts-missing";
  /** Dotted paths of the facts that could still change the answer. */
  readonly missing: readonly string[];
  readonly lastRead?: undefined;
  /**
   * Of a duty or a ban whose answer is open: the answer to act by that breaches nothing, however the open facts or the
   * wording that was not read turn out. It is prudence and not law, and says of nobody that the law was broken.
   * 念のための対応.
   */
  readonly safeSide?: SafeSide<Answer>;
}

/** A finding on a wording that was not read, and on which nothing that was read answers. 条文を確認していない場合. */
export interface WordingNotReadFinding<Answer extends string> extends FindingParts {
  readonly answer: "undetermined";
  readonly why: "wording-not-read";
  /** Dotted paths of the facts under which evidence would answer all the same; none where there is no such evidence. */
  readonly missing: readonly string[];
  /**
   * The answer of the day before; `null` where no wording of the provision was read before: it did not exist, or never
   * was at hand.
   */
  readonly lastRead: LastRead<Answer> | null;
  /** As where facts are missing. */
  readonly safeSide?: SafeSide<Answer>;
}

/** A finding of a day or an input of which nothing can be asked. 施行前又は対象外の場合. */
export interface NotAskedFinding extends FindingParts {
  readonly answer: "undetermined";
  readonly why: "not-in-force" | "out-of-coverage";
  /** None: no fact could change it. */
  readonly missing: NothingMissing;
  readonly lastRead?: undefined;
  readonly safeSide?: undefined;
}

/** The answer under the last wording that was read. It is not the law of the day asked for. 改正前の条文による判定. */
export interface LastRead<Answer extends string> {
  readonly answer: Answer | "undetermined";
  /** That answer in both languages. */
  readonly answerText: BilingualText;
  /** The first day on which that wording no longer held: it held up to the day before. */
  readonly until: LegalDate;
  /** The facts that could still change that answer. */
  readonly missing: readonly string[];
}

/**
 * The answer to a legal question, with its reasons and its articles. 判定.
 *
 * It narrows: where `answer` is not `"undetermined"` it is one of the answers of the question and nothing is missing;
 * else `why` says what stands in the way, and with `"wording-not-read"` there is `lastRead`.
 *
 * @example
 * const finding = assessMaterialDesignation({ object: "goods", speciallyNecessary: false }, "2026-11-20");
 * finding.answer === "undetermined" && finding.why === "wording-not-read" && finding.lastRead?.answer;
 * // => "not-designatable"
 */
export type Finding<Answer extends string> =
  | AnsweredFinding<Answer>
  | FactsMissingFinding<Answer>
  | WordingNotReadFinding<Answer>
  | NotAskedFinding;

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
  /**
   * Paths of days among the facts on which the law applies beside the day asked for: the latest decides what was read.
   */
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
  /**
   * The facts that are words, numbers within limits, or yes or no. What a fact may not hold is an issue of the finding,
   * and the fact is not known.
   */
  readonly enumerations?: readonly StatedFact[];
  /**
   * What the facts may hold. Any other property is an issue of the finding; any other value, too, and the fact is not
   * known.
   */
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
  if (on < question.inForceFrom)
    return withIssues(undetermined(question, on, "not-in-force"), readingsFor(options, undefined).issues);
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
  /** The answers that are possible, in order. */
  readonly possible: readonly Answer[];
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
  const answers: Answer[] = [];
  for (let at = 0; at <= cases.length; at += 1) {
    const one = cases[at];
    const before = open.length;
    const truth = one === undefined || walk(one.when, facts, on, found);
    if (one !== undefined && found.weakness > weakness) weakness = found.weakness;
    if (truth === false) continue;
    const possible = one ?? otherwise;
    answers.push(possible.answer);
    if (answered?.answer !== possible.answer) {
      answered = possible;
      opened = before;
    }
    if (truth === true) break;
  }
  while (open.length > opened) open.pop();
  return { found, weakness, decided: opened === 0 ? answered : undefined, possible: answers };
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
  const { open } = tried.found;
  const unread = stretch !== undefined && !covered && (stretch.case === "C" || stretch.case === "D");
  const reasons = unread ? asLastRead(tried.found.reasons, stretch) : tried.found.reasons;
  let { decided } = tried;
  let missing = missingOf(open, facts);
  const completed =
    decided === undefined ? completedBy(open, missing, facts, (one) => told(tryCases(asked, one, on), one)) : undefined;
  if (completed !== undefined) {
    missing = completed.missing;
    if (completed.same?.decided !== undefined) decided = completed.same.decided;
  }
  const gaps = stretch && { gaps: [...stretch.gaps] };
  const grade =
    stretch === undefined
      ? gradeOf(weakness)
      : covered
        ? "stated"
        : gradeOf(Math.max(weakness, weaknessOf("inferred")));
  const evidence = covered || stretch === undefined ? [] : standing<Facts>(asked.stands, facts, on, stretch);
  // Each wording that was not read must be borne by evidence of its own: what bears one of them says nothing of the
  // others.
  const borne = evidence.length > 0 && stretch?.rows.every((row) => row.evidence?.some((id) => evidence.includes(id)));
  const closed = stretch?.case === "D" && !covered && !borne;
  if (decided !== undefined && !closed) {
    const { answer, text } = decided;
    // What every wording bears is most of what is asked, and is built without copying.
    if (stretch === undefined) return { question, on, basis, grade, answer, answerText: text, reasons, missing: [] };
    const borneBy = evidence.length > 0 ? { evidence } : undefined;
    return { question, on, basis, grade, ...gaps, answer, answerText: text, reasons, missing: [], ...borneBy };
  }
  const base = { question, on, basis, grade, ...gaps };
  const prudent = asked.safeSide && { safeSide: asked.safeSide };
  const undecided = { ...base, answer: "undetermined" as const, ...prudent };
  if (!closed) {
    const why = missing.length === 0 && restsOnUnread(open) ? neverRead : factsMissing;
    return { ...undecided, ...why, answerText: undeterminedText[why.why], reasons, missing };
  }
  return {
    ...undecided,
    why: "wording-not-read",
    answerText: undeterminedText["wording-not-read"],
    lastRead: {
      answer: decided?.answer ?? "undetermined",
      answerText: decided?.text ?? undeterminedText["facts-missing"],
      until: firstUnread(stretch),
      missing,
    },
    reasons,
    missing: missingOfEvidence(asked, facts, on, stretch),
  };
}

/**
 * The facts under which evidence would bear an answer on the wordings that were not read; none where nothing could bear
 * one of them.
 */
function missingOfEvidence<Facts, Answer extends string>(
  asked: Question<Facts, Answer>,
  facts: Facts,
  on: LegalDate,
  { evidence, rows }: WordingStretch,
): readonly string[] {
  if (asked.stands === undefined) return [];
  const bearing = (ids: readonly string[] = []) =>
    ids.flatMap((id) => (evidence.includes(id) ? (asked.stands?.[id] ?? []) : []));
  const borne = allOf(...rows.map((row) => anyOf(...bearing(row.evidence))));
  const ask = (one: Facts) => {
    const { open, ...found } = newWalk();
    const truth = walk(borne, one, on, { open, ...found });
    // What is borne whatever the fact may be answered one way and the other.
    if (truth === true) return told(tryCases(asked, one, on), one);
    const decided = truth === false ? { answer: "not borne" } : undefined;
    return { open, decided, possible: [], missing: decided === undefined ? missingOf(open, one) : [] };
  };
  const { missing, open } = ask(facts);
  return completedBy(open, missing, facts, ask)?.missing ?? missing;
}

/** What a criterion found not to be read was never at hand: there is no wording before. */
const neverRead = { why: "wording-not-read", lastRead: null } as const;
const factsMissing = { why: "facts-missing" } as const;

/** The criteria, each of which says where it is that of the wording last read. */
function asLastRead(reasons: readonly Reason[], { rows }: WordingStretch): readonly Reason[] {
  return reasons.map((reason) =>
    rows.some((row) => isOfRow(reason.basis, row)) ? { ...reason, asLastRead: true } : reason,
  );
}

const told = <Answer extends string>({ found, decided, possible }: Tried<Answer>, facts: unknown) => ({
  decided,
  possible,
  missing: decided === undefined ? missingOf(found.open, facts) : [],
  open: found.open,
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
  if (stretch.case !== "D") return [...stretch.evidence];
  return stretch.evidence.filter((id) => {
    const condition = stands?.[id];
    return condition !== undefined && walk(condition, facts, on, newWalk()) === true;
  });
}

/** What is asked, without its cases. */
export type AskedQuestion<Answer extends string> = Pick<
  Question<never, Answer>,
  "question" | "basis" | "grade" | "safeSide"
>;

/**
 * The same finding with what is missing under other names, or more of it: where nothing could be missing it stays as it
 * is.
 *
 * @param finding - the finding
 * @param missing - the paths
 */
export function withMissing<Found extends Finding<string>>(finding: Found, missing: readonly string[]): Found {
  return finding.why === "facts-missing" || finding.why === "wording-not-read" ? { ...finding, missing } : finding;
}

/**
 * The same finding with another act to be safe by: where facts that are known show that the one of the question is not
 * the safe one. An answer needs none.
 *
 * @param finding - the finding
 * @param safeSide - what breaches nothing in this case
 */
export function withSafeSide<Answer extends string>(
  finding: Finding<Answer>,
  safeSide: SafeSide<Answer>,
): Finding<Answer> {
  return finding.safeSide === undefined ? finding : { ...finding, safeSide };
}

/**
 * A finding that is as sure as what it was looked at by, and no surer: it names their gaps. What is not answered yet
 * rests on the wordings that an answer will rest on.
 *
 * @param finding - the finding
 * @param looked - what was looked at
 */
export function assuredBy<Found extends Pick<Finding<string>, "grade" | "gaps">>(
  finding: Found,
  looked: readonly Pick<Finding<string>, "grade" | "gaps">[],
): Found {
  const gaps = [...new Set([finding, ...looked].flatMap((one) => one.gaps ?? []))];
  const grade = looked.reduce((weakest, one) => weakerGrade(weakest, one.grade), finding.grade);
  return { ...finding, grade, ...(gaps.length > 0 && { gaps }) };
}

/**
 * The finding that no answer can be given, for a reason that does not lie in the facts.
 *
 * @param question - the question
 * @param on - the day whose law was asked for
 * @param why - the reason
 * @returns the finding, with no reasons and nothing missing; with the issue at `on` where the day lies before the Act
 * was promulgated
 * @category Findings
 */
export function undetermined<Answer extends string>(
  question: AskedQuestion<Answer>,
  on: LegalDate,
  why: "facts-missing",
  gaps?: readonly string[],
): FactsMissingFinding<Answer>;
export function undetermined<Answer extends string>(
  question: AskedQuestion<Answer>,
  on: LegalDate,
  why: "wording-not-read",
  gaps?: readonly string[],
): WordingNotReadFinding<Answer>;
export function undetermined<Answer extends string>(
  question: AskedQuestion<Answer>,
  on: LegalDate,
  why: "not-in-force" | "out-of-coverage",
  gaps?: readonly string[],
): NotAskedFinding;
export function undetermined<Answer extends string>(
  question: AskedQuestion<Answer>,
  on: LegalDate,
  why: WhyUndetermined,
  gaps?: readonly string[],
): Finding<Answer>;
export function undetermined<Answer extends string>(
  question: AskedQuestion<Answer>,
  on: LegalDate,
  why: WhyUndetermined,
  gaps?: readonly string[],
): Finding<Answer> {
  table(question);
  const told = {
    question: question.question,
    answer: "undetermined" as const,
    answerText: undeterminedText[why],
    on,
    reasons: [],
    missing: [] as const,
    basis: question.basis,
    grade: why === "wording-not-read" ? "inferred" : (question.grade ?? "text"),
    ...(gaps && { gaps: [...gaps] }),
  };
  // Where there is no law of that day, or no question that is understood, there is nothing to breach.
  const prudent = question.safeSide && { safeSide: question.safeSide };
  if (why === "facts-missing") return { ...told, why, ...prudent };
  if (why === "wording-not-read") return { ...told, ...neverRead, ...prudent };
  if (why === "not-in-force" && on < actPromulgatedOn) return { ...told, why, issues: [dayBeforeTheAct(["on"])] };
  return { ...told, why };
}

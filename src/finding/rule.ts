import type { Citation } from "../kernel/citation";
import { table } from "../kernel/dated";
import type { Grade } from "../kernel/grade";
import type { LegalDate } from "../kernel/legal-date";
import { at, type Provision } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { type WordingStretch, wordingsOf } from "../kernel/wordings";
import type { Condition } from "./condition";
import type { StatedFact } from "./enumeration";
import type { FactShape } from "./fact-shape";
import { type AnswerCase, assess, type Finding, type Question, type SafeSide } from "./finding";
import type { RuleOptions } from "./reading";

/** One condition of an answer that has several, with words of its own where they say more. */
export interface RuleCase<Facts, Answer extends string> {
  readonly answer: Answer;
  readonly when: Condition<Facts>;
  readonly text?: BilingualText;
}

/** A legal question as the library writes it: its answers, and the condition of each but the one that is left. */
export interface RuleDefinition<Facts, Answer extends string> {
  readonly question: BilingualText;
  /** Every answer in both languages. */
  readonly answers: Readonly<Record<Answer, BilingualText>>;
  /**
   * The condition of each answer, tried in this order; a list where an answer has several. The one answer without a
   * condition is given where none of them holds.
   */
  readonly when: Readonly<Partial<Record<Answer, Condition<Facts>>>> | readonly RuleCase<Facts, Answer>[];
  /** First day on which the provisions were in force. */
  readonly inForceFrom: LegalDate;
  /**
   * Of a duty or a ban: the answer to act by that breaches nothing where the answer is open, with words of its own where
   * more than that answer is to be done. It is prudence, not law.
   */
  readonly safeSide?: NoInfer<Answer> | SafeSide<NoInfer<Answer>>;
  /** Weakest source of the question as a whole; `text` unless stated. */
  readonly grade?: Grade;
  /** The facts that are words of an enumeration, numbers within limits, or yes or no. */
  readonly enumerations?: readonly StatedFact[];
  /** What the facts may hold, as their schema has it. */
  readonly shape?: FactShape;
  /** Days among the facts on which the law applies beside the day asked for, such as a planned start. */
  readonly days?: readonly (keyof Facts & string)[];
  /** By id of evidence in the register: the facts under which the answer stands although a wording was not read. */
  readonly stands?: Readonly<Record<string, Condition<Facts>>>;
  /** The open questions of read texts that a caller may answer by a reading. */
  readonly openQuestions?: readonly string[];
  /** Provisions whose wording the answer rests on, where they are not those that it cites. */
  readonly restsOn?: readonly Provision[];
}

/** A rule: asked with facts and a day, it answers with a finding. */
export interface Rule<Facts, Answer extends string> {
  (facts: Facts, on: LegalDate, options?: RuleOptions): Finding<Answer>;
  readonly asks: Question<Facts, Answer>;
}

/**
 * Makes a rule of a provision. 規定の判定.
 *
 * It is frozen once. Asked, it refuses a day that does not exist, says where the provision was not in force yet, asks
 * the register of wordings what of its provisions was read, and gives one reason a criterion.
 *
 * @param provisions - what answers the question, the provision that asks it first
 * @param definition - the question, its answers and their conditions
 * @category Findings
 */
export function rule<Facts, Answer extends string>(
  provisions: Provision | readonly Provision[],
  definition: RuleDefinition<Facts, Answer>,
): Rule<Facts, Answer> {
  const basis = [provisions].flat();
  return ruleInWordings(basis.map(at), definition, wordingsOf(definition.restsOn ?? basis));
}

/**
 * The same rule, of provisions that are cited and of which the stretches of the register are at hand. The build makes
 * one of every rule that names its provisions in words, so that the package carries what the register says of them and
 * not the register.
 *
 * @param wordings - what `wordingsOf` says of the provisions that the answer rests on
 */
export function ruleInWordings<Facts, Answer extends string>(
  basis: readonly Citation[],
  definition: RuleDefinition<Facts, Answer>,
  wordings: readonly WordingStretch[],
): Rule<Facts, Answer> {
  const { question, answers, when, restsOn: _restsOn, safeSide, ...rest } = definition;
  const named = Object.keys(answers) as Answer[];
  const tried: readonly RuleCase<Facts, Answer>[] = Array.isArray(when)
    ? when
    : Object.entries(when).map(([answer, condition]) => ({
        answer: answer as Answer,
        when: condition as Condition<Facts>,
      }));
  const left = named.filter((answer) => !tried.some((one) => one.answer === answer));
  const otherwise = left[0];
  if (otherwise === undefined || left.length > 1)
    throw new TypeError(`${question.en} One answer must be left where no condition holds.`);
  const cases = tried.map(
    (one): AnswerCase<Facts, Answer> => ({ answer: one.answer, text: one.text ?? answers[one.answer], when: one.when }),
  );
  const asks: Question<Facts, Answer> = table({
    ...rest,
    question,
    basis,
    wordings,
    cases,
    otherwise: { answer: otherwise, text: answers[otherwise] },
    ...(safeSide === undefined
      ? undefined
      : { safeSide: typeof safeSide === "string" ? { answer: safeSide, answerText: answers[safeSide] } : safeSide }),
  });
  return Object.freeze(
    Object.assign((facts: Facts, on: LegalDate, options?: RuleOptions) => assess(asks, facts, on, options), { asks }),
  );
}

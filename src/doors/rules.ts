/**
 * Every rule as data, and how people are asked about it: labels, questions and help in both languages, the next
 * question of an interview, and what a rule answers over time. It holds all rules; a program that knows which one it
 * needs imports that one from its chapter.
 *
 * @module
 */

export type {
  AnsweredFinding,
  FactsMissingFinding,
  Finding,
  FindingParts,
  LastRead,
  NotAskedFinding,
  NothingMissing,
  SafeSide,
  WordingNotReadFinding,
} from "../finding/finding";
export type { RuleOptions, SuppliedReading, WordingRead } from "../finding/reading";
export type { ExplainedChecklist, ExplainedTimeline } from "../formats/explain";
export type { Citation } from "../kernel/citation";
export type { Grade } from "../kernel/grade";
export type { LegalDate } from "../kernel/legal-date";
export type { Provision } from "../kernel/provision";
export type { BilingualText, Language } from "../kernel/text";
export type { ConductId } from "../penalties/conduct";
export type { AnswerInterval } from "../rules/answers-between";
export { answersBetween } from "../rules/answers-between";
export { ask } from "../rules/ask";
export type { RuleId } from "../rules/calls";
export type { FactKind } from "../rules/fact-row";
export type { Fact } from "../rules/facts";
export { factsOf } from "../rules/facts";
export type { LabelOptions } from "../rules/label-of";
export { labelOf, labels, labelsOf } from "../rules/label-of";
export type { NextQuestion } from "../rules/next-question";
export { nextQuestion, questionOf } from "../rules/next-question";
export type { Asked, RuleAnswer, RuleDescription, RuleKind } from "../rules/rule-description";
export { rules } from "../rules/rules";

/**
 * Three-valued truth, criteria, findings and their explanation.
 *
 * @module
 */

export type { Condition, Criterion, Outcome, Reason, Tested } from "../finding/condition";
export { allOf, anyOf, criterion, evaluate, not, unless } from "../finding/condition";
export type { EnumeratedFact } from "../finding/enumeration";
export { enumerated } from "../finding/enumeration";
export type { AnswerCase, Finding, Question, WhyUndetermined } from "../finding/finding";
export { assess, undetermined } from "../finding/finding";
export type { Truth } from "../finding/truth";
export { all, any, atLeast, atMost, known, lessThan, moreThan, negate } from "../finding/truth";
export type { ExplainedChecklist, ExplainedTimeline, ExplainOptions } from "../formats/explain";
export { explain } from "../formats/explain";
export type { Grade } from "../kernel/grade";
export { strongerGrade, weakerGrade } from "../kernel/grade";
export type { Issue, IssueKind, IssueValues, Result } from "../kernel/issue";
export { defineIssue, EspaError } from "../kernel/issue";
export type { BilingualText, Language } from "../kernel/text";

/**
 * Three-valued truth, criteria, findings and their explanation.
 *
 * @module
 */

export type { Condition, Criterion, Outcome, Reason, Tested } from "./condition";
export { allOf, anyOf, criterion, evaluate, not, unless } from "./condition";
export type { EnumeratedFact } from "./enumeration";
export { enumerated } from "./enumeration";
export { explain } from "./explain";
export type { AnswerCase, Finding, Question, UnreadWording, WhyUndetermined } from "./finding";
export { assess, undetermined } from "./finding";
export type { Grade } from "./grade";
export { strongerGrade, weakerGrade } from "./grade";
export type { Issue, IssueKind, IssueValues, Result } from "./issue";
export { defineIssue, EspaError } from "./issue";
export type { BilingualText, Language } from "./text";
export type { Truth } from "./truth";
export { all, any, atLeast, atMost, known, lessThan, moreThan, negate } from "./truth";

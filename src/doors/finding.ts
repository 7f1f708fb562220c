/**
 * Findings and how they are explained, and what rules are built with: three-valued truth, criteria, rules of
 * provisions, dated rows, kinds of issues, lifecycles. The builders stand here only.
 *
 * @module
 */

export type { Checklist, LackingItem } from "../finding/checklist";
export type {
  Condition,
  Criterion,
  Decided,
  Named,
  OfPart,
  Outcome,
  Reason,
  Reasons,
  Tested,
} from "../finding/condition";
export { allOf, anyOf, criterion, decided, evaluate, not, ofPart, unless } from "../finding/condition";
export type { EnumeratedFact, NumberLimits, StatedFact, TypedFact } from "../finding/enumeration";
export type { CriterionOptions, FactPath, NumberCriteria } from "../finding/fact";
export { fact, number, word } from "../finding/fact";
export type { FactKind, FactReader, FactShape, NumberKind, ValueReader } from "../finding/fact-shape";
export type {
  AnswerCase,
  AnsweredFinding,
  AskedQuestion,
  FactsMissingFinding,
  Finding,
  FindingParts,
  LastRead,
  NotAskedFinding,
  NothingMissing,
  Question,
  SafeSide,
  WhyUndetermined,
  WordingNotReadFinding,
} from "../finding/finding";
export { assess, undetermined } from "../finding/finding";
export type { GoldenCase, GoldenReason } from "../finding/golden-case";
export type { Advance, Lifecycle, LifecycleTable, LifecycleTerm, Transition } from "../finding/lifecycle";
export { defineLifecycle } from "../finding/lifecycle";
export type { RuleOptions, SuppliedReading, WordingRead } from "../finding/reading";
export type { Rule, RuleCase, RuleDefinition } from "../finding/rule";
export { rule } from "../finding/rule";
export type { Truth } from "../finding/truth";
export { all, any, atLeast, atMost, known, lessThan, moreThan, negate } from "../finding/truth";
export type { Graded, GradedResult } from "../formats/caveats";
export { caveatsOf } from "../formats/caveats";
export type { ExplainedChecklist, ExplainedTimeline, ExplainOptions } from "../formats/explain";
export { explain } from "../formats/explain";
export type { Citation, CitationPart, LawId } from "../kernel/citation";
export { act, cite, order, partOf } from "../kernel/citation";
export type { DatedRow, DatedTable, RecordSource, Source } from "../kernel/dated";
export { dated, holdsOn, table } from "../kernel/dated";
export type { Grade } from "../kernel/grade";
export { strongerGrade, weakerGrade } from "../kernel/grade";
export type { Issue, IssueKind, IssueValues, Result } from "../kernel/issue";
export { defineIssue, EspaError } from "../kernel/issue";
export type { LegalDate } from "../kernel/legal-date";
export type { Provision } from "../kernel/provision";
export { at } from "../kernel/provision";
export type { BilingualText, Language } from "../kernel/text";
export type { WordingCase, WordingRow } from "../kernel/wording-row";
export type { WordingStretch } from "../kernel/wordings";

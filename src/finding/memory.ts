import { table } from "../kernel/dated";
import type { LegalDate } from "../kernel/legal-date";
import type { Criterion, Looked, Tested } from "./condition";
import type { Finding, Question, UnreadWording } from "./finding";

/**
 * A finding depends on nothing but what each criterion says, in order. So the answers of a question form a tree: at each step a
 * criterion is asked, and its word leads on, at last to the finding. What was found once need not be built again.
 */
interface Step<Facts, Answer extends string> {
  /** The criterion that is asked here. */
  element?: Criterion<Facts>;
  /** Where not met, met, not known and not read lead. */
  readonly next: (Step<Facts, Answer> | undefined)[];
  /** At the end, the finding of some day; of another day it differs in `on` alone. */
  finding?: Finding<Answer>;
}

interface Memory<Facts, Answer extends string> {
  /** A tree for each stretch of unread wording, and one for the days before. */
  readonly trees: Map<UnreadWording | undefined, Step<Facts, Answer>>;
  steps: number;
}

/** So much is kept of a question. Its answers in real use are few; whoever asks at random must not fill the memory. */
const mostSteps = 2_000;

const memories = new WeakMap<object, Memory<never, never>>();

function memoryOf<Facts, Answer extends string>(question: Question<Facts, Answer>): Memory<Facts, Answer> | undefined {
  return memories.get(question) as Memory<Facts, Answer> | undefined;
}

function placeOf(tested: Tested): number {
  return tested === false ? 0 : tested === true ? 1 : tested === undefined ? 2 : 3;
}

/** The finding that the same words of the criteria led to before. */
export function recall<Facts, Answer extends string>(
  question: Question<Facts, Answer>,
  unread: UnreadWording | undefined,
  facts: Facts,
  on: LegalDate,
): Finding<Answer> | undefined {
  let step = memoryOf(question)?.trees.get(unread);
  while (step?.element !== undefined) step = step.next[placeOf(step.element.test(facts, on))];
  return step?.finding;
}

/** Keeps a finding for the next time, unless it names facts that a criterion chose among several. Whether it was kept. */
export function remember<Facts, Answer extends string>(
  question: Question<Facts, Answer>,
  unread: UnreadWording | undefined,
  looked: readonly Looked<Facts>[],
  finding: Finding<Answer>,
): boolean {
  const memory = memoryOf(question);
  if (memory === undefined) {
    // A question that is asked once only is not worth a tree.
    memories.set(question, { trees: new Map(), steps: 0 });
    return false;
  }
  if (memory.steps > mostSteps) return false;
  const { missing } = finding.lastRead ?? finding;
  if (missing.length > 0 && looked.some(({ element, tested }) => tested === undefined && element.facts.length > 1)) return false;
  let step: Step<Facts, Answer> = memory.trees.get(unread) ?? { next: [] };
  memory.trees.set(unread, step);
  for (const { element, tested } of looked) {
    step.element ??= element;
    const place = placeOf(tested);
    const before = step.next[place];
    const next = before ?? { next: [] };
    step.next[place] = next;
    if (before === undefined) memory.steps += 1;
    step = next;
  }
  step.finding = finding;
  for (const part of Object.values(finding)) table(part);
  return true;
}

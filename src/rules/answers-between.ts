import { addDays, daysBetween } from "../calendar/days";
import type { Finding } from "../finding/finding";
import type { RuleOptions } from "../finding/reading";
import { reviewStateNames } from "../infrastructure/tables/review-states";
import type { Citation } from "../kernel/citation";
import type { Grade } from "../kernel/grade";
import { defineIssue, EspaError } from "../kernel/issue";
import { existingDay, type LegalDate } from "../kernel/legal-date";
import { at, provisionOf } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { isWithin } from "../kernel/wordings";
import { knownGaps } from "../law/gaps";
import { ask } from "./ask";
import type { RuleId } from "./calls";
import type { Asked } from "./rule-description";
import { ruleOf } from "./rules";
import { words } from "./tables/labels";

/** Days on end on which a rule answers alike. */
export interface AnswerInterval {
  readonly from: LegalDate;
  /** The last of them. */
  readonly through: LegalDate;
  /** The answer; of a timeline its state, of a checklist whether it is complete. */
  readonly answer: string;
  /** The answer, state or completeness in both languages. */
  readonly answerText?: BilingualText;
  /** Only where it is undetermined. */
  readonly why?: string;
  readonly grade: Grade;
  /** The provisions that turn it on the first day; none on the first day that was asked for. */
  readonly turnedBy: readonly Citation[];
}

const untilBeforeFrom = defineIssue("until-before-from", {
  ja: "期間の末日が初日より前の日です。",
  en: "The last day lies before the first.",
});
const tooManyDays = defineIssue("too-many-days", {
  ja: "一度に問うことができる期間は三十年以内です。",
  en: "At most thirty years can be asked about at once.",
});
/** Every day is asked, so the time it takes is bounded. */
const mostDays = 10_958;

/**
 * What a rule answers on each day of a time, with the provision that turns the answer.
 *
 * 期間中の答え. Each day is asked by itself, so an answer that turns twice is told twice, and each turn on its day. Days
 * among the facts are taken as they are: an event that lies after a day is for the rule to judge.
 *
 * @param ruleId - one of the ids of `rules`
 * @param facts - the facts of the rule
 * @param from - first day
 * @param to - last day, at most thirty years later
 * @param options - readings that the caller supplies
 * @returns intervals in order, without gaps
 * @throws EspaError `unknown-rule`; `not-a-legal-date`; `until-before-from`; `too-many-days`
 * @example
 * answersBetween("working-permission", { appliedByDesignatedApplicant: false }, "2024-04-30", "2024-05-02").map(
 *   ({ from, answer }) => [from, answer],
 * ); // => [["2024-04-30", "undetermined"], ["2024-05-01", "no-permission-due"]]
 * @category Rules
 */
export function answersBetween(
  ruleId: RuleId,
  facts: unknown,
  from: LegalDate,
  to: LegalDate,
  options?: RuleOptions,
): readonly AnswerInterval[] {
  const { provision } = ruleOf(ruleId);
  const first = existingDay(from);
  const last = existingDay(to);
  if (last < first) throw new EspaError(untilBeforeFrom(["to"]));
  if (daysBetween(first, last) > mostDays) throw new EspaError(tooManyDays(["to"]));
  const intervals: AnswerInterval[] = [];
  let before: Asked | undefined;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const result = ask(ruleId, facts, day, options);
    const told = toldOf(result);
    const open = intervals.at(-1);
    if (before !== undefined && open !== undefined && isAlike(open, told)) {
      intervals[intervals.length - 1] = { ...open, through: day };
    } else {
      const turnedBy = before === undefined ? [] : turnsBetween(before, result, day, at(provision));
      intervals.push({ from: day, through: day, ...told, turnedBy });
    }
    before = result;
    if (day === "9999-12-31") break;
  }
  return intervals;
}

type Told = Pick<AnswerInterval, "answer" | "answerText" | "why" | "grade">;

function toldOf(result: Asked): Told {
  const grade = result.grade ?? "text";
  if ("question" in result) {
    const { answer, answerText, why } = result;
    return { answer, answerText, grade, ...(why === undefined ? undefined : { why }) };
  }
  if ("complete" in result) return { ...worded(String(result.complete), words.complete), grade };
  const { state, why } = result as typeof result & { readonly why?: string };
  const named = worded(state ?? "counted", { ...words.state, ...reviewStateNames });
  return { ...named, grade, ...(why === undefined ? undefined : { why }) };
}

/** An answer with its words. */
function worded(
  answer: string,
  texts: Readonly<Record<string, BilingualText>> = {},
): Pick<Told, "answer" | "answerText"> {
  const answerText = Object.hasOwn(texts, answer) ? texts[answer] : undefined;
  return answerText === undefined ? { answer } : { answer, answerText };
}

function isAlike(one: Told, other: Told): boolean {
  return one.answer === other.answer && one.why === other.why && one.grade === other.grade;
}

/** The provisions that make the difference between the day before and a day. */
function turnsBetween(before: Asked, now: Asked, day: LegalDate, provision: Citation): readonly Citation[] {
  const found = [...criteriaThatTurn(before, now), ...wordingsThatBegin(now, day), ...daysThatPass(before, now, day)];
  if (found.length > 0) return unique(found);
  return "basis" in now && Array.isArray(now.basis) && now.basis.length > 0 ? [now.basis[0] as Citation] : [provision];
}

function criteriaThatTurn(before: Asked, now: Asked): readonly Citation[] {
  if (!("reasons" in before) || !("reasons" in now)) return [];
  const was = new Map((before as Finding<string>).reasons.map(({ criterion, met }) => [criterion, met]));
  return (now as Finding<string>).reasons.flatMap(({ criterion, met, basis }) =>
    was.has(criterion) && was.get(criterion) !== met ? [basis] : [],
  );
}

/** The provisions whose wording of that day was not read and on which the answer rests from then on. */
function wordingsThatBegin(now: Asked, day: LegalDate): readonly Citation[] {
  const gaps = now.gaps ?? [];
  const named = knownGaps().filter(({ id, from }) => from === day && gaps.includes(id));
  const basis = "basis" in now && Array.isArray(now.basis) ? (now.basis as readonly Citation[]).map(provisionOf) : [];
  const touched = named.flatMap(({ touches }) => touches);
  const near = touched.filter((one) =>
    basis.some((other) => isWithin(other, provisionOf(one)) || isWithin(provisionOf(one), other)),
  );
  return near.length > 0 ? near : touched;
}

/** The days of a timeline that end on the day before, or begin on the day. */
function daysThatPass(before: Asked, now: Asked, day: LegalDate): readonly Citation[] {
  const boundaries = [before, now].flatMap((one) => ("boundaries" in one ? (one.boundaries ?? []) : []));
  return boundaries.flatMap(({ date, basis }) => (date === day || date === addDays(day, -1) ? [basis] : []));
}

function unique(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((one) => [provisionOf(one), one])).values()];
}

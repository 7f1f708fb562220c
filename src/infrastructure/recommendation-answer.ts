import { nextWorkingDay } from "../calendar/holidays";
import { addStatutoryPeriod } from "../calendar/period";
import { yesOrNoFact } from "../finding/enumeration";
import { defineHistory, readEvents } from "../finding/history";
import { issuesOfReadings, type RuleOptions, readingsOfDays } from "../finding/reading";
import {
  type InvalidTimeline,
  invalidTimeline,
  layOut,
  type ProcedureTimeline,
  type UndeterminedTimeline,
  undeterminedTimeline,
} from "../finding/timeline";
import type { Citation } from "../kernel/citation";
import { weakerGrade } from "../kernel/grade";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import { stretchOn, wordingsOf } from "../kernel/wordings";
import { plansInForceFrom } from "./chapter-in-force";

const wordings = wordingsOf(["act:52:7"]);

/** A recommendation that waits for its answer, since Arts 52 and 55 are in force. 勧告の受領の定め. */
const recommendationEvents = defineHistory({
  days: ["receivedOn"],
  steps: ["afterIntroduction"],
  provisions: { receivedOn: "act:52:7" },
  inForce: [{ days: ["receivedOn"], first: plansInForceFrom }],
  words: [yesOrNoFact("afterIntroduction", at("act:55:1"))],
  clauses: [],
});

/** The last day for the answer to a recommendation. 勧告に係る通知の期限. */
export interface RecommendationAnswer extends ProcedureTimeline {
  /** The days could be counted. */
  readonly state: "counted";
  /** Tenth day, that of receipt being the first. 勧告を受けた日から起算して十日. */
  readonly tenthDay: LegalDate;
  /** Last day for the answer: the tenth, moved off holidays. Absent beyond the holiday table. */
  readonly answerDue?: LegalDate;
  /** The provisions that set it. */
  readonly basis: readonly Citation[];
}

/** A last day for the answer that cannot be given. */
export interface UndeterminedRecommendationAnswer extends UndeterminedTimeline {
  /**
   * The days under the wording of Art. 52(7) last read, which held up to the day before `until`. They are not known to
   * be the law of the day on which the time runs.
   */
  readonly lastRead?: { readonly tenthDay: LegalDate; readonly answerDue?: LegalDate; readonly until: LegalDate };
}

/**
 * The last day on which an operator answers a recommendation, before an introduction or years after it.
 *
 * 勧告を応諾するかしないかの通知. Ask it once a recommendation was received. Of a plan under review `reviewTimeline` gives the same
 * day with all others; a recommendation after the introduction (Art. 55(1), after an emergency Art. 55(2)) has the same
 * ten days and no other limit: the order that may follow has no last day. No answer, or a refusal without just reason,
 * opens the way to that order.
 *
 * Art. 52 was amended in 2026 and the number of days since then was not read: where they reach into that time the last
 * day is
 * `undetermined`, and `lastRead` holds the one of the wording before.
 *
 * Sanction: no penalty (`penaltiesFor("recommendation-unanswered")`, `penaltiesFor("recommendation-refused")`), but an
 * order may follow.
 *
 * @param facts - the day of receipt, and whether the recommendation was made after the introduction
 * @param on - the day whose law applies
 * @param options - readings of Art. 52 as amended, which the library did not read
 * @returns the last day, `undetermined`, or `invalid` with issues
 * @example
 * const answer = recommendationAnswerDue({ receivedOn: "2026-04-24", afterIntroduction: true }, "2026-04-24");
 * "answerDue" in answer && answer.answerDue; // => "2026-05-07"
 * answer; // => { basis: [{ law: "504AC0000000043", article: "55", paragraph: 3 }, { law: "504AC0000000043", article:
 * //    "52", paragraph: 7 }] }
 * const unread = recommendationAnswerDue({ receivedOn: "2026-10-01" }, "2026-10-01");
 * unread; // => { state: "undetermined", lastRead: { tenthDay: "2026-10-10" } }
 * @see Act Arts. 52(7), 55(3)
 * @category Infrastructure
 */
export function recommendationAnswerDue(
  facts: {
    /** The day on which the recommendation was received; `null` or absent is not known. 勧告を受けた日. */
    readonly receivedOn?: LegalDate | null | undefined;
    /** The recommendation is one of Art. 55; changes the articles named, not the days. 導入等後の勧告. */
    readonly afterIntroduction?: boolean | null | undefined;
  },
  on: LegalDate,
  options?: RuleOptions,
): RecommendationAnswer | UndeterminedRecommendationAnswer | InvalidTimeline {
  const { issues, days: given } = readEvents(recommendationEvents, facts);
  if (!isLegalDate(on)) issues.push(notALegalDate(["on"]));
  const ofReadings = issuesOfReadings(options, wordings);
  if (issues.length > 0) return invalidTimeline([...issues, ...ofReadings]);
  if (on < plansInForceFrom) return { ...undeterminedTimeline("not-in-force"), issues: ofReadings };
  const received = given.receivedOn;
  if (typeof received !== "string")
    return { ...undeterminedTimeline("facts-missing", ["receivedOn"]), issues: ofReadings };

  const tenthDay = addStatutoryPeriod(received, { days: 10 }, { firstDay: "included" });
  const answerDue = nextWorkingDay(tenthDay);
  const last = answerDue ?? tenthDay;
  const pending = stretchOn(wordings, last);
  const readings = readingsOfDays(options, wordings, last > on ? last : on);
  const gaps = [
    ...(stretchOn(wordings, last > on ? last : on)?.gaps ?? []),
    ...(answerDue === undefined ? ["holidays-beyond-table"] : []),
  ];
  const days = { tenthDay, ...(answerDue && { answerDue }) };
  if (pending !== undefined && readings.isClosed(last))
    return {
      ...undeterminedTimeline("wording-not-read"),
      issues: readings.issues,
      lastRead: { ...days, until: pending.from },
      grade: "inferred",
      gaps,
    };
  const { boundaries } = layOut([
    [
      "recommendation-received",
      received,
      "act:52:7",
      "勧告を受けた日（期間の一日目）",
      "the recommendation is received: day one",
    ],
    ["tenth-day", answerDue === tenthDay ? undefined : tenthDay, "act:52:7", "十日目", "the tenth day"],
    [
      "answer-due",
      answerDue,
      "act:52:7",
      "勧告を応諾するかしないかの通知の期限",
      "last day for the answer to the recommendation",
    ],
  ]);
  return {
    state: "counted",
    ...days,
    boundaries,
    missing: [],
    issues: readings.issues,
    basis: facts.afterIntroduction === true ? [at("act:55:3"), at("act:52:7")] : [at("act:52:7")],
    grade: weakerGrade(gaps.length > 0 ? "inferred" : "text", readings.gradeOn(last)),
    gaps,
  };
}

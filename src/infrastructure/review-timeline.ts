import { addDays } from "../calendar/days";
import { nextWorkingDay } from "../calendar/holidays";
import { addStatutoryPeriod } from "../calendar/period";
import { enumerated, type StatedFact, yesOrNoFact } from "../finding/enumeration";
import {
  defineHistory,
  eventAfterLastDay,
  eventsOutOfOrder,
  eventWithoutGround,
  lastCountableDay,
  readEvents,
} from "../finding/history";
import { issuesOfReadings, type RuleOptions, readingsOfDays } from "../finding/reading";
import { invalidTimeline, layOutCited } from "../finding/timeline";
import type { Citation } from "../kernel/citation";
import type { Issue } from "../kernel/issue";
import { isLegalDate, type LegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { stretchOn, wordingsOf } from "../kernel/wordings";
import { kanjiNumber } from "../law/written-forms";
import { plansInForceFrom } from "./chapter-in-force";
import type {
  InvalidReview,
  LastReadReview,
  ReviewBoundary,
  ReviewBoundaryId,
  ReviewDays,
  ReviewHistory,
  ReviewState,
  ReviewTimeline,
  UndeterminedReview,
} from "./review-history";
import { extensionNotLongerThanStandstill, orderNotPossible } from "./tables/issues";

/** What is known of the wording of Art. 52 over time. */
const wordings = wordingsOf(["act:52"]);
const unread = wordings.find((stretch) => stretch.case === "D");
const counted = { firstDay: "included" } as const;

const standstill = at("act:52:3");
const shortening = at("act:52:3 proviso");
const extension = at("act:52:4");
const shorteningOfExtension = at("act:52:5");
const recommendation = at("act:52:6 proviso");
const answering = at("act:52:7");
const changedPlan = at("act:52:8");
const earlyStart = at("act:52:9");
const ordering = at("act:52:10");
const lastDayOfOrdering = at("act:52:10 proviso");

/** The answer to a recommendation, and what bars an order where it was refused. */
const words: readonly StatedFact[] = [
  enumerated("answer", ["accepted", "refused"], answering),
  yesOrNoFact("refusalJustified", ordering),
];

const days = [
  "receivedOn",
  "filedOn",
  "shortenedTo",
  "shortenedOn",
  "extendedUntil",
  "extendedOn",
  "recommendedOn",
  "recommendationReceivedOn",
  "answeredOn",
  "changedPlanFiledOn",
  "orderedOn",
  "discontinuedOn",
] as const;

/** What can happen to a filed plan, and in which order; lengths of periods are in {@link wrongLengths}. 届出後の経過の定め. */
export const reviewEvents = defineHistory<(typeof days)[number], "answer" | "refusalJustified">({
  days,
  steps: ["answer", "refusalJustified"],
  provisions: {
    receivedOn: "act:52:3",
    filedOn: "act:52:9",
    shortenedTo: "act:52:3 proviso",
    shortenedOn: "act:52:3 proviso",
    extendedUntil: "act:52:4",
    extendedOn: "act:52:4",
    recommendedOn: "act:52:6 proviso",
    recommendationReceivedOn: "act:52:7",
    answeredOn: "act:52:7",
    changedPlanFiledOn: "act:52:8",
    orderedOn: "act:52:10",
    discontinuedOn: "act:52:3",
  },
  inForce: [{ days, first: plansInForceFrom }],
  words,
  clauses: [
    { event: "receivedOn", notBefore: "filedOn", at: "act:52:3" },
    ...days.slice(2).map((event) => ({ event, notBefore: "receivedOn" as const, at: "act:52:3" })),
    { step: "extendedOn", needs: "extendedUntil", at: "act:52:4" },
    { step: "shortenedOn", needs: "shortenedTo", at: "act:52:3 proviso" },
    { event: "shortenedTo", notBefore: "shortenedOn", at: "act:52:3 proviso" },
    { event: "recommendationReceivedOn", notBefore: "recommendedOn", at: "act:52:6 proviso" },
    { step: "answer", needs: ["recommendedOn", "recommendationReceivedOn"], at: "act:52:7" },
    { step: "answeredOn", needs: ["recommendedOn", "recommendationReceivedOn"], at: "act:52:7" },
    { step: "orderedOn", needs: ["recommendedOn", "recommendationReceivedOn"], at: "act:52:10" },
    { event: "answeredOn", notBefore: ["recommendedOn", "recommendationReceivedOn"], at: "act:52:7" },
    { event: "orderedOn", notBefore: ["recommendedOn", "recommendationReceivedOn"], at: "act:52:10" },
  ],
});

type Day = LegalDate | null | undefined;

/** Says of a day that was counted under the wording before the amendment. */
function asLastRead({ ja, en }: BilingualText, from: LegalDate): BilingualText {
  const [year, month, day] = [Number(from.slice(0, 4)) - 2018, Number(from.slice(5, 7)), Number(from.slice(8))];
  const written = `令和${kanjiNumber(`${year}`)}年${kanjiNumber(`${month}`)}月${kanjiNumber(`${day}`)}日`;
  return { ja: `${ja}（${written}の改正前の条文による）`, en: `${en} (as last read, before the amendment of ${from})` };
}

/**
 * The days of the review of a filed plan, and where it stands on a day.
 *
 * 導入等計画書の審査期間. Ask it once the minister has received the notification, and after each step: the standstill of thirty
 * days, its shortening and extension, the recommendation, the answer, the early start, the order. All periods count the
 * day of receipt as day one (起算して). The same clock runs for the notification of a change (Art. 54(2)).
 *
 * The whole history must be possible and hold no property of another name, or the state is `invalid`. Of a possible
 * history only the events dated up to `on` have happened: a later one changes neither days nor state. A shortening,
 * extension or answer without a day of its own counts as made. A shortening and an extension act in the order of their
 * decision days; where the article does not settle the order and a decision day is not given, the state is
 * `undetermined`. An acceptance after the ten days binds, opens no early start and bars no order: which of these it
 * does is not settled (gap `late-acceptance`). It does not decide whether a notification is complete or a refusal is
 * justified, nor does it tell whether the minister will use the power. The standstill does not move off holidays; the
 * answer does.
 *
 * Art. 52 was amended in 2026 and its lengths since then were not read; `lastRead.until` names the day. That there is a
 * standstill, that it can be shortened and extended, and that a recommendation, an answer and an order may follow, is
 * shown by the articles that cite it (92(1)(ii) to (iv), 54(2), 55(3), 56, 88). So of a plan received from that day on
 * the state is given while the days as last read run, and is `undetermined` after them; of a plan received before and
 * still pending on that day it is `undetermined`: pending while its period runs, an early start notwithstanding, and
 * while the time for the answer to a recommendation runs. The days that do not rest on the wording read stand in
 * `lastRead` only, and no boundary names a first day of introduction.
 *
 * Sanction: `penaltiesFor("introduction-in-standstill")`, `penaltiesFor("change-in-standstill")`,
 * `penaltiesFor("act-against-accepted-recommendation")`, `penaltiesFor("infrastructure-order-breach")`.
 * Sanction: no penalty (`penaltiesFor("recommendation-unanswered")`, `penaltiesFor("recommendation-refused")`), but an
 * order may follow.
 *
 * @param facts - the history of one notification, all days civil dates in Japan
 * @param on - the day asked for
 * @param options - readings of Art. 52 as amended, which the library did not read
 * @returns the days with their articles; `undetermined` where an entry that matters is `null`; `invalid` with issues
 * @example
 * const review = reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-10");
 * "prohibitedThrough" in review && review.prohibitedThrough; // => "2026-04-30"
 * reviewTimeline({ receivedOn: "2026-04-01" }, "2026-05-01").state; // => "cleared"
 * reviewTimeline({ receivedOn: "2026-04-01", recommendedOn: "2026-04-24" }, "2026-04-24");
 * // => { answerDue: "2026-05-07" }
 * reviewTimeline({ receivedOn: "2026-04-01", recommendedOn: "2026-05-01" }, "2026-05-01").state; // => "invalid"
 * reviewTimeline({ receivedOn: "2026-10-01" }, "2026-10-30").state; // => "standstill"
 * const unread = reviewTimeline({ receivedOn: "2026-10-01" }, "2026-10-31");
 * unread; // => { state: "undetermined", lastRead: { mayIntroduceFrom: "2026-10-31" } }
 * const reading = {
 *   provision: "act:52",
 *   from: "2026-09-18",
 *   unchanged: true,
 *   source: "Official Gazette",
 *   checkedOn: "2026-10-20",
 * } as const;
 * reviewTimeline({ receivedOn: "2026-10-01" }, "2026-10-31", { readings: [reading] }).state; // => "cleared"
 * @see Act Art. 52(3)-(10)
 * @category Infrastructure
 */
export function reviewTimeline(
  facts: ReviewHistory,
  on: LegalDate,
  options?: RuleOptions,
): ReviewTimeline | UndeterminedReview | InvalidReview {
  const history: ReviewHistory = facts ?? {};
  // A history is closed: what is told under an unknown name would count as not having happened.
  const issues: Issue[] = [
    ...(isLegalDate(on) ? [] : [notALegalDate(["on"])]),
    ...readEvents(reviewEvents, facts).issues,
  ];
  if (history.receivedOn === undefined) issues.push({ ...notALegalDate(["receivedOn"]), basis: standstill });
  if (issues.length > 0) return invalidTimeline([...issues, ...issuesOfReadings(options, wordings)]);
  const received = history.receivedOn;
  if (received === null)
    return {
      state: "undetermined",
      why: "facts-missing",
      on,
      boundaries: [],
      missing: ["receivedOn"],
      issues: issuesOfReadings(options, wordings),
      grade: stretchOn(wordings, on) === undefined ? "text" : "inferred",
      gaps: gapsOf(on),
    };

  const thirtieth = addStatutoryPeriod(received, { days: 30 }, counted);
  const limit = addStatutoryPeriod(received, { months: 4 }, counted);
  const readings = readingsOfDays(options, wordings, later(on, limit));
  const isRead = (day: LegalDate): boolean => !readings.isClosed(day);
  const gradeOf = readings.gradeOn;
  const unheardOf = wrongLengths(history, on, [thirtieth, limit], isRead, issues);
  if (issues.length > 0) return invalidTimeline([...issues, ...readings.issues]);

  const past = (day: Day): LegalDate | undefined => (day && day <= on ? day : undefined);
  const made = (until: Day, decided: Day): LegalDate | undefined =>
    !until || (decided && decided > on) ? undefined : until;
  const extended = made(history.extendedUntil, history.extendedOn);
  const shortened = made(history.shortenedTo, history.shortenedOn);
  const order = extended && shortened && orderOf(history, thirtieth);
  const deadline = later(extended ?? thirtieth, thirtieth);
  const end = order === "shortening-first" ? (extended ?? thirtieth) : (shortened ?? deadline);
  const notice = past(receiptOfRecommendation(history));
  const recommended = past(history.recommendedOn) ?? notice;
  const due = notice === undefined ? undefined : answerDueOf(notice);
  const ordered = past(history.orderedOn);
  const answered =
    recommended === undefined || (history.answeredOn && history.answeredOn > on) ? undefined : history.answer;
  const accepted = answered === "accepted" && ordered === undefined;
  const changed = past(history.changedPlanFiledOn);
  const discontinued = past(history.discontinuedOn);

  const filedWithin = accepted && changed && changed <= end ? changed : undefined;
  // Art. 52(8) to (10) speak of the notice of Art. 52(7), which has ten days; whether a later one is such a notice they
  // leave open. What breaches nothing by either reading is told: it binds (8), lifts nothing (9) and bars no order (10).
  // A plan that was filed within the ten days followed a notice in time.
  const tenth = notice === undefined ? undefined : (due ?? tenthDayOf(notice));
  const late = accepted && tenth !== undefined && (history.answeredOn ?? changed ?? tenth) > tenth;
  const mayBeLate = late || (accepted && tenth !== undefined && !history.answeredOn && !changed && on > tenth);
  const early = late ? undefined : filedWithin;
  const prohibitedThrough = early ? addDays(early, -1) : end;
  const free = addDays(prohibitedThrough, 1);
  const mayIntroduceFrom =
    discontinued !== undefined ? undefined : accepted || ordered !== undefined ? changed && later(changed, free) : free;

  const state = ((): ReviewState => {
    if (received > on) return "not-received";
    if (discontinued !== undefined) return "discontinued";
    if (accepted || ordered !== undefined) {
      if (mayIntroduceFrom && mayIntroduceFrom <= on) return "changed-plan-filed";
      return accepted ? "accepted" : "ordered";
    }
    if (end < on) return "cleared";
    if (answered === "refused") return "refused";
    if (recommended !== undefined) return due && due < on ? "unanswered" : "recommended";
    return extended === undefined ? "standstill" : "extended";
  })();

  const extendedBy = extended && extension;
  const shortenedBy = shortened && (extended === undefined ? shortening : shorteningOfExtension);
  const endedBy = (order === "shortening-first" ? extendedBy : (shortenedBy ?? extendedBy)) ?? standstill;
  const laid = layOutCited<ReviewBoundaryId>([
    [
      "received",
      received,
      standstill,
      "届出を受理した日（期間の一日目）",
      "the notification is received: day one of every count",
    ],
    [
      "standstill-ends",
      thirtieth,
      standstill,
      "受理した日から起算して三十日を経過する日",
      "thirty days counted from the day of receipt end",
    ],
    [
      "extension-limit",
      limit,
      extension,
      "受理した日から起算して四月の末日",
      "furthest day of an extension: four months from the day of receipt",
    ],
    ["extension-ends", extended, extension, "延長された期間の末日", "the extended period ends"],
    // A shortened period that was extended afterwards does not end on the day to which it was shortened.
    [
      "shortened-standstill-ends",
      order === "shortening-first" ? undefined : shortened,
      shortenedBy ?? shortening,
      "短縮された期間の末日",
      "the shortened period ends",
    ],
    [
      "recommendation-deadline",
      deadline,
      recommendation,
      "勧告をすることができる最後の日",
      "last day for a recommendation",
    ],
    ["order-deadline", deadline, lastDayOfOrdering, "命令をすることができる最後の日", "last day for an order"],
    [
      "answer-due",
      due,
      answering,
      "勧告を受けた日から起算して十日の末日（休日のときはその翌日）",
      "the answer is due: ten days from the day of receiving the recommendation, moved off holidays",
    ],
    [
      "early-start-lifts-through",
      early && history.filedOn && extended === undefined
        ? addStatutoryPeriod(history.filedOn, { days: 30 }, counted)
        : undefined,
      earlyStart,
      "届出をした日から起算して三十日の末日",
      "thirty days counted from the day of filing end",
    ],
    [
      "may-introduce-from",
      mayIntroduceFrom,
      early
        ? earlyStart
        : accepted && changed && changed > end
          ? changedPlan
          : ordered !== undefined
            ? ordering
            : endedBy,
      "導入を行い、又は重要維持管理等を行わせることができる最初の日",
      "first day of introduction or outsourced work",
    ],
  ]);
  const boundaries = laid.boundaries.map(
    ({ id, date, what, basis }): ReviewBoundary => ({ id, date, what, basis, grade: gradeOf(later(date, on)) }),
  );

  const missing = notKnown(history, thirtieth, on);
  // Who has accepted, and filed by the day after the shortened period, starts then, whichever decision came first.
  const orderOpen = order === "open" && !(accepted && !late && changed && addDays(changed, -1) <= end);
  if (late && !history.answeredOn && (filedWithin || orderOpen) && !missing.includes("answeredOn"))
    missing.push("answeredOn");
  if (orderOpen) {
    // Both decided on one day: neither day settles the order.
    const oneDay = history.shortenedOn && history.extendedOn;
    for (const name of ["shortenedOn", "extendedOn"] as const)
      if (!missing.includes(name) && (oneDay || !history[name])) missing.push(name);
  }
  const open = (...names: readonly (keyof ReviewHistory)[]): boolean => names.some((name) => missing.includes(name));
  const periodOpen =
    open("extendedUntil") ||
    (open("extendedOn") && history.extendedOn === null && (on < thirtieth || history.extendedUntil === undefined));
  const startOpen =
    changed !== undefined && open("answeredOn", "recommendedOn", "recommendationReceivedOn", "orderedOn");
  const endOpen =
    periodOpen || startOpen || orderOpen || open("shortenedTo", "shortenedOn", "answer", "changedPlanFiledOn");
  const { recommendationDeadline, answerDue, orderDeadline } = laid.days;
  const found: ReviewDays = {
    ...(!endOpen && { prohibitedThrough }),
    ...(mayIntroduceFrom && missing.length === 0 && { mayIntroduceFrom }),
    ...(!periodOpen && recommendationDeadline && { recommendationDeadline }),
    extensionLimit: limit,
    ...(answerDue && { answerDue }),
    ...(!periodOpen && orderDeadline && { orderDeadline }),
  };
  const gone: ReviewBoundaryId[] = [];
  if (missing.length > 0) gone.push("may-introduce-from", "early-start-lifts-through");
  if (periodOpen) gone.push("extension-ends", "recommendation-deadline", "order-deadline");
  if (periodOpen || order === "open" || open("shortenedTo", "shortenedOn")) gone.push("shortened-standstill-ends");

  // What the wording read does not carry stands in `lastRead` only.
  const receivedUnread = !isRead(received);
  const carried = (day: LegalDate): boolean => !receivedUnread && isRead(day);
  // The period itself must be over: an early start rests on Art. 52(9), and who has not started yet starts under the
  // wording of the day.
  const periodCarried = carried(endOpen ? (periodOpen ? limit : deadline) : end);
  const answeredAsRead = history.answeredOn && carried(history.answeredOn);
  const told = receiptOfRecommendation(history);
  const lastDayOfAnswer = due ?? (told ? answerDueOf(told) : undefined);
  const awaited =
    recommended !== undefined && !answeredAsRead && !(lastDayOfAnswer !== undefined && carried(lastDayOfAnswer));
  const followedAsRead = changed === undefined || carried(changed);
  const startCarried = periodCarried && found.mayIntroduceFrom !== undefined && !awaited && followedAsRead;
  const stands = (name: keyof ReviewDays | ReviewBoundaryId, day: LegalDate): boolean => {
    if (name === "received") return true;
    if (name === "extensionLimit" || name === "extension-limit") return periodCarried || carried(day);
    if (name === "prohibitedThrough") return periodCarried;
    if (name === "mayIntroduceFrom" || name === "may-introduce-from") return startCarried;
    return carried(day);
  };
  const running = on <= end && !["unanswered", "changed-plan-filed", "cleared"].includes(state);
  const stateStands =
    !unheardOf &&
    (isRead(on) || state === "not-received" || state === "discontinued" || (receivedUnread ? running : startCarried));
  const standing: Record<string, LegalDate> = {};
  let withheld = !stateStands;
  for (const [name, day] of Object.entries(found)) {
    if (stands(name as keyof ReviewDays, day)) standing[name] = day;
    else withheld = true;
  }
  if (found.mayIntroduceFrom !== undefined && !startCarried)
    gone.push("may-introduce-from", "early-start-lifts-through");

  const until = unread?.from ?? on;
  const gaps = gapsOf(withheld ? until : later(prohibitedThrough, on));
  // Whether 'the day on which the extended period expires' means the period as shortened again is said nowhere.
  const unsettled = order !== undefined && (order !== "shortening-first" || end < thirtieth);
  if (unsettled) gaps.push("shortened-extension-deadlines");
  if (mayBeLate) gaps.push("late-acceptance");
  if (notice !== undefined && due === undefined) gaps.push("holidays-beyond-table");
  const stated = gradeOf(withheld ? until : later(prohibitedThrough, on)) === "stated";
  const grade = stated ? "stated" : gaps.length > 0 ? "inferred" : "text";
  const base = { on, missing, issues: readings.issues, grade, gaps } as const;
  const why = missing.length > 0 ? "facts-missing" : "wording-not-read";
  const lastRead: LastReadReview | null = unheardOf
    ? null
    : { state: missing.length > 0 ? "undetermined" : state, ...found, until };
  const timeline = {
    ...base,
    ...standing,
    boundaries: boundaries
      .filter((one) => !gone.includes(one.id))
      .map((one) => (stands(one.id, one.date) ? one : { ...one, what: asLastRead(one.what, until) })),
    ...(withheld && { lastRead }),
  };
  if (missing.length > 0 || !stateStands) return { state: "undetermined", why, ...timeline };
  // That a plan received under the wording not read is reviewed at all is shown by the articles that cite these
  // paragraphs.
  const shown = receivedUnread && running && state !== "not-received" && state !== "discontinued";
  const evidence = unread?.evidence.filter((id) => id === "review-still-exists") ?? [];
  return { state, ...timeline, ...(shown && evidence.length > 0 && { evidence }) };
}

function later(a: LegalDate, b: LegalDate): LegalDate {
  if (a < b) return b;
  return a;
}

function gapsOf(day: LegalDate): string[] {
  return [...(stretchOn(wordings, day)?.gaps ?? [])];
}

function receiptOfRecommendation(history: ReviewHistory): Day {
  return history.recommendationReceivedOn === undefined ? history.recommendedOn : history.recommendationReceivedOn;
}

function tenthDayOf(received: LegalDate): LegalDate {
  return addStatutoryPeriod(received, { days: 10 }, counted);
}

function answerDueOf(received: LegalDate): LegalDate | undefined {
  return nextWorkingDay(tenthDayOf(received));
}

/**
 * Which of a shortening and an extension came first. Art. 52(3) shortens the thirty days and so never ends after them;
 * what ends after them shortens an extension (52(5)). An extension that ends within them can only extend what was
 * shortened (52(4)).
 */
function orderOf(
  history: ReviewHistory,
  thirtieth: LegalDate,
): "extension-first" | "shortening-first" | "open" | undefined {
  const { shortenedTo, shortenedOn, extendedUntil, extendedOn } = history;
  if (!shortenedTo || !extendedUntil) return undefined;
  if (shortenedOn && extendedOn && shortenedOn !== extendedOn)
    return shortenedOn < extendedOn ? "shortening-first" : "extension-first";
  if (shortenedTo > thirtieth) return "extension-first";
  return extendedUntil <= thirtieth ? "shortening-first" : "open";
}

/** The entries that are not known and on which days or state depend. */
function notKnown(history: ReviewHistory, thirtieth: LegalDate, on: LegalDate): (keyof ReviewHistory)[] {
  const names: (keyof ReviewHistory)[] = [
    "extendedUntil",
    "shortenedTo",
    "recommendationReceivedOn",
    "orderedOn",
    "discontinuedOn",
  ];
  const { extendedUntil, shortenedTo, recommendationReceivedOn: notice } = history;
  // Once it was received it was made; and an extension or shortening was made before its own last day.
  if (notice === undefined || notice === null || notice > on) names.push("recommendedOn");
  // A decision of which no last day is told: whether it was made at all is not known.
  if (extendedUntil === undefined || (extendedUntil && on < thirtieth)) names.push("extendedOn");
  if (shortenedTo === undefined || (shortenedTo && on < shortenedTo)) names.push("shortenedOn");
  if (receiptOfRecommendation(history) !== undefined) names.push("answer", "answeredOn", "changedPlanFiledOn");
  const missing = names.filter((name) => history[name] === null);
  if (history.answeredOn && !history.answer && !missing.includes("answer")) missing.push("answer");
  return missing;
}

/**
 * What cannot have happened after its last day, or in an order that hangs on the lengths. True where a step falls
 * outside the lengths as last read, but was taken under the wording that was not read: then nobody can call it
 * impossible.
 */
function wrongLengths(
  history: ReviewHistory,
  on: LegalDate,
  [thirtieth, limit]: readonly [LegalDate, LegalDate],
  isRead: (day: LegalDate) => boolean,
  issues: Issue[],
): boolean {
  let unheardOf = false;
  /**
   * Tells an issue that rests on a length of Art. 52. A step without a day of its own counts as taken by the day asked
   * for.
   */
  const tell = (issue: Issue, last: LegalDate, decided: Day): void => {
    const taken = decided === undefined ? later(on, history.receivedOn ?? on) : (decided ?? lastCountableDay);
    if (!isRead(last) && !isRead(taken)) unheardOf = true;
    else issues.push(issue);
  };
  // A day that is not given is in order with every other.
  const notAfter = (earlier: (typeof days)[number], later: (typeof days)[number], basis: Citation): void => {
    if ((history[later] ?? lastCountableDay) < (history[earlier] ?? plansInForceFrom))
      issues.push({ ...eventsOutOfOrder([later], { event: later, earlier }), basis });
  };
  const upTo = (event: (typeof days)[number], given: LegalDate | null, basis: Citation, decided = event): void => {
    const last = given ?? lastCountableDay;
    if ((history[event] ?? plansInForceFrom) > last)
      tell({ ...eventAfterLastDay([event], { event, last }), basis }, last, history[decided]);
  };
  const needs = (event: keyof ReviewHistory, ground: string, there: unknown, basis: Citation): void => {
    const entry = history[event];
    if (entry !== undefined && entry !== null && there === undefined)
      issues.push({ ...eventWithoutGround([event], { event, earlier: ground }), basis });
  };

  const { shortenedTo, extendedUntil, extendedOn } = history;
  const order = orderOf(history, thirtieth);
  const deadline = extendedUntil === null ? null : later(extendedUntil ?? thirtieth, thirtieth);
  upTo("extendedUntil", limit, extension, "extendedOn");
  if (extendedUntil && shortenedTo !== null) {
    const notLonger: Issue = { ...extensionNotLongerThanStandstill(["extendedUntil"]), basis: extension };
    if (order === "shortening-first" && shortenedTo !== undefined) {
      if (extendedUntil <= shortenedTo) issues.push(notLonger);
    } else if (extendedUntil <= thirtieth) tell(notLonger, thirtieth, extendedOn);
  }
  // Shortened by a notice, the period is over on the day that the notice names, whatever the lengths of the article.
  if (extendedOn && shortenedTo && extendedOn > shortenedTo)
    issues.push({ ...eventAfterLastDay(["extendedOn"], { event: "extendedOn", last: shortenedTo }), basis: extension });
  else upTo("extendedOn", thirtieth, extension);
  const shortenedBy = extendedUntil && order !== "shortening-first" ? shorteningOfExtension : shortening;
  upTo("shortenedTo", order === "shortening-first" ? thirtieth : deadline, shortenedBy, "shortenedOn");

  const notice = receiptOfRecommendation(history);
  upTo("recommendedOn", deadline, recommendation);

  const { answer, answeredOn, orderedOn } = history;
  upTo("orderedOn", deadline, at("act:52:10 proviso"));
  if (orderedOn && notice) {
    const due = answerDueOf(notice);
    const answeredBefore = answer !== undefined && !(answeredOn && answeredOn > orderedOn);
    const inTime = (answeredOn ?? plansInForceFrom) <= (due ?? lastCountableDay);
    const tooEarly = answeredOn !== null && !answeredBefore && due && orderedOn <= due;
    const justified = answer === "refused" && history.refusalJustified === true;
    if (tooEarly || (answeredBefore && answeredOn !== null && inTime && (answer === "accepted" || justified)))
      tell(orderNotPossible(["orderedOn"]), due ?? lastCountableDay, orderedOn);
  }
  const followed = answer === undefined || answer === "refused" ? orderedOn : answer;
  needs("changedPlanFiledOn", "answer", followed, changedPlan);
  if (orderedOn === undefined) notAfter("answeredOn", "changedPlanFiledOn", changedPlan);
  else if (answer !== "accepted" && answer !== null) notAfter("orderedOn", "changedPlanFiledOn", ordering);
  // A late acceptance and an order: the plan as changed follows one of them.
  else if (answer === "accepted" && answeredOn && orderedOn)
    notAfter(answeredOn <= orderedOn ? "answeredOn" : "orderedOn", "changedPlanFiledOn", changedPlan);
  return unheardOf;
}

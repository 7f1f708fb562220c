import { describe, expect, it } from "vitest";
import { type LegalDate, type ReviewHistory, ReviewHistory as ReviewHistorySchema, reviewTimeline } from "../../src/doors/index";

type Expected = Readonly<Record<string, unknown>>;

/** Extended beyond the amendment of 2026-09-18; accepted, and the changed plan filed, before it. */
const startedEarly: ReviewHistory = {
  receivedOn: "2026-07-01",
  extendedOn: "2026-07-20",
  extendedUntil: "2026-10-31",
  recommendedOn: "2026-08-01",
  answer: "accepted",
  answeredOn: "2026-08-05",
  changedPlanFiledOn: "2026-09-10",
};

/** Each row: what happened, asked on which day, what the article gives. */
const cases: readonly (readonly [article: string, facts: ReviewHistory, on: LegalDate, expected: Expected])[] = [
  [
    "52(3): received 2026-04-01, nothing else",
    { receivedOn: "2026-04-01" },
    "2026-04-01",
    {
      state: "standstill",
      prohibitedThrough: "2026-04-30",
      mayIntroduceFrom: "2026-05-01",
      recommendationDeadline: "2026-04-30",
      orderDeadline: "2026-04-30",
      extensionLimit: "2026-07-31",
      grade: "text",
    },
  ],
  ["52(3): its last day", { receivedOn: "2026-04-01" }, "2026-04-30", { state: "standstill" }],
  ["52(3): the day after", { receivedOn: "2026-04-01" }, "2026-05-01", { state: "cleared" }],
  [
    "52(3): received 2025-01-30",
    { receivedOn: "2025-01-30" },
    "2025-02-01",
    { prohibitedThrough: "2025-02-28", mayIntroduceFrom: "2025-03-01", extensionLimit: "2025-05-29" },
  ],
  [
    "52(4): received 2026-08-31, extended to the limit",
    { receivedOn: "2026-08-31", extendedUntil: "2026-12-30" },
    "2026-09-01",
    {
      state: "extended",
      prohibitedThrough: undefined,
      mayIntroduceFrom: undefined,
      lastRead: {
        state: "extended",
        prohibitedThrough: "2026-12-30",
        mayIntroduceFrom: "2026-12-31",
        extensionLimit: "2026-12-30",
        recommendationDeadline: "2026-12-30",
        orderDeadline: "2026-12-30",
        until: "2026-09-18",
      },
      grade: "inferred",
      gaps: ["act-38-2026-art-52"],
    },
  ],
  ["52(4): one day past four months", { receivedOn: "2026-08-31", extendedUntil: "2026-12-31" }, "2026-09-01", { state: "invalid" }],
  ["52(4): received on a first of the month", { receivedOn: "2026-02-01" }, "2026-02-01", { extensionLimit: "2026-05-31" }],
  ["52(4): no corresponding day in the last month", { receivedOn: "2025-10-31" }, "2025-10-31", { extensionLimit: "2026-02-28" }],
  [
    "52(4): extension decided on day 30",
    { receivedOn: "2026-04-01", extendedUntil: "2026-06-30", extendedOn: "2026-04-30" },
    "2026-04-30",
    { state: "extended", prohibitedThrough: "2026-06-30" },
  ],
  [
    "52(4): extension decided on day 31",
    { receivedOn: "2026-04-01", extendedUntil: "2026-06-30", extendedOn: "2026-05-01" },
    "2026-05-01",
    { state: "invalid" },
  ],
  ["52(4): an extension not beyond day 30", { receivedOn: "2026-04-01", extendedUntil: "2026-04-30" }, "2026-04-10", { state: "invalid" }],
  [
    "52(3) proviso: shortened; the limit for the recommendation stays",
    { receivedOn: "2026-04-01", shortenedTo: "2026-04-10" },
    "2026-04-10",
    { prohibitedThrough: "2026-04-10", mayIntroduceFrom: "2026-04-11", recommendationDeadline: "2026-04-30", orderDeadline: "2026-04-30" },
  ],
  [
    "52(5): an extended period shortened",
    { receivedOn: "2026-04-01", extendedUntil: "2026-07-31", shortenedTo: "2026-06-15" },
    "2026-05-10",
    { state: "extended", prohibitedThrough: "2026-06-15", recommendationDeadline: "2026-07-31", gaps: ["shortened-extension-deadlines"] },
  ],
  ["52(3): shortened beyond its own end", { receivedOn: "2026-04-01", shortenedTo: "2026-05-10" }, "2026-04-10", { state: "invalid" }],
  ["52(6): made on the last day", { receivedOn: "2026-04-01", recommendedOn: "2026-04-30" }, "2026-04-30", { state: "recommended" }],
  ["52(6) proviso: made on 2026-05-01", { receivedOn: "2026-04-01", recommendedOn: "2026-05-01" }, "2026-05-01", { state: "invalid" }],
  [
    "52(6) proviso: within the extension",
    { receivedOn: "2026-04-01", extendedUntil: "2026-07-31", recommendedOn: "2026-07-31" },
    "2026-07-31",
    { state: "recommended" },
  ],
  [
    "52(7): received 2026-04-24, tenth day a Sunday, then three holidays",
    { receivedOn: "2026-04-01", recommendedOn: "2026-04-23", recommendationReceivedOn: "2026-04-24" },
    "2026-04-24",
    { state: "recommended", answerDue: "2026-05-07" },
  ],
  [
    "52(7): the tenth day is a working day",
    { receivedOn: "2026-04-01", recommendedOn: "2026-04-07" },
    "2026-04-07",
    { answerDue: "2026-04-16" },
  ],
  ["52(10): no answer in ten days", { receivedOn: "2026-04-01", recommendedOn: "2026-04-07" }, "2026-04-17", { state: "unanswered" }],
  [
    "52(8)(9): accepted, changed plan filed on day 12",
    {
      receivedOn: "2026-04-01",
      recommendedOn: "2026-04-07",
      answeredOn: "2026-04-10",
      answer: "accepted",
      changedPlanFiledOn: "2026-04-12",
    },
    "2026-04-12",
    { state: "changed-plan-filed", mayIntroduceFrom: "2026-04-12", prohibitedThrough: "2026-04-11" },
  ],
  [
    "52(8): accepted, nothing filed, the thirty days over",
    { receivedOn: "2026-04-01", recommendedOn: "2026-04-07", answeredOn: "2026-04-10", answer: "accepted" },
    "2026-05-20",
    { state: "accepted", mayIntroduceFrom: undefined, prohibitedThrough: "2026-04-30" },
  ],
  [
    "52(10): refused with just reason, period over",
    { receivedOn: "2026-04-01", recommendedOn: "2026-04-07", answeredOn: "2026-04-10", answer: "refused", refusalJustified: true },
    "2026-05-01",
    { state: "cleared", mayIntroduceFrom: "2026-05-01" },
  ],
  [
    "52(10): refused",
    { receivedOn: "2026-04-01", recommendedOn: "2026-04-07", answeredOn: "2026-04-10", answer: "refused" },
    "2026-04-20",
    { state: "refused" },
  ],
  [
    "52(10): ordered in the running period",
    {
      receivedOn: "2026-04-01",
      recommendedOn: "2026-04-07",
      answeredOn: "2026-04-10",
      answer: "refused",
      refusalJustified: false,
      orderedOn: "2026-04-30",
    },
    "2026-05-10",
    { state: "ordered", mayIntroduceFrom: undefined },
  ],
  [
    "52(10): ordered, then the changed plan filed: no early start",
    {
      receivedOn: "2026-04-01",
      recommendedOn: "2026-04-07",
      answeredOn: "2026-04-10",
      answer: "refused",
      orderedOn: "2026-04-20",
      changedPlanFiledOn: "2026-04-22",
    },
    "2026-04-22",
    { state: "ordered", mayIntroduceFrom: "2026-05-01" },
  ],
  [
    "52(10) proviso: no answer, extension ends 2026-07-31, order on 2026-08-01",
    { receivedOn: "2026-04-01", extendedUntil: "2026-07-31", recommendedOn: "2026-07-10", orderedOn: "2026-08-01" },
    "2026-08-01",
    { state: "invalid" },
  ],
  [
    "52(10): order while the ten days run",
    { receivedOn: "2026-04-01", recommendedOn: "2026-04-07", orderedOn: "2026-04-16" },
    "2026-04-16",
    { state: "invalid" },
  ],
  [
    "52(10): order after the ten days without an answer",
    { receivedOn: "2026-04-01", recommendedOn: "2026-04-07", orderedOn: "2026-04-17" },
    "2026-04-17",
    { state: "ordered" },
  ],
  [
    "52(10): order against a just refusal",
    {
      receivedOn: "2026-04-01",
      recommendedOn: "2026-04-07",
      answeredOn: "2026-04-10",
      answer: "refused",
      refusalJustified: true,
      orderedOn: "2026-04-20",
    },
    "2026-04-20",
    { state: "invalid" },
  ],
  [
    "52(10): order after acceptance",
    { receivedOn: "2026-04-01", recommendedOn: "2026-04-07", answeredOn: "2026-04-10", answer: "accepted", orderedOn: "2026-04-20" },
    "2026-04-20",
    { state: "invalid" },
  ],
  ["52(10): order without a recommendation", { receivedOn: "2026-04-01", orderedOn: "2026-04-20" }, "2026-04-20", { state: "invalid" }],
  ["a receipt that lies ahead", { receivedOn: "2026-05-01" }, "2026-04-20", { state: "not-received", prohibitedThrough: "2026-05-30" }],
  [
    "given up",
    { receivedOn: "2026-04-01", discontinuedOn: "2026-04-20" },
    "2026-04-20",
    { state: "discontinued", mayIntroduceFrom: undefined },
  ],
  ["a day that does not exist", { receivedOn: "2026-02-30" }, "2026-04-20", { state: "invalid" }],
  ["before Art. 52 was in force", { receivedOn: "2023-11-16" }, "2026-04-20", { state: "invalid" }],
  [
    "answer not known, changed plan filed",
    { receivedOn: "2026-04-01", recommendedOn: "2026-04-07", answer: null, changedPlanFiledOn: "2026-04-12" },
    "2026-04-20",
    { state: "undetermined", missing: ["answer"], prohibitedThrough: undefined, recommendationDeadline: "2026-04-30" },
  ],
  [
    "made on a day not known, received later",
    { receivedOn: "2026-04-01", recommendedOn: null, recommendationReceivedOn: "2026-04-20" },
    "2026-04-15",
    { state: "undetermined", missing: ["recommendedOn"] },
  ],
  [
    "extended on a day not known",
    { receivedOn: "2026-04-01", extendedUntil: "2026-07-31", extendedOn: null },
    "2026-04-15",
    { state: "undetermined", missing: ["extendedOn"], prohibitedThrough: undefined },
  ],
  [
    "extended on a day not known, asked after the thirty days",
    { receivedOn: "2026-04-01", extendedUntil: "2026-07-31", extendedOn: null },
    "2026-05-15",
    { state: "extended", prohibitedThrough: "2026-07-31" },
  ],
  [
    "accepted on a day not known, then ordered",
    { receivedOn: "2026-04-01", recommendedOn: "2026-04-07", answer: "accepted", answeredOn: null, orderedOn: "2026-04-20" },
    "2026-04-20",
    { state: "undetermined", missing: ["answeredOn"] },
  ],
  [
    "52(7): answered, and the recommendation is still to come",
    { receivedOn: "2026-04-01", recommendedOn: "2026-04-20", answer: "accepted" },
    "2026-04-10",
    { state: "standstill", mayIntroduceFrom: "2026-05-01" },
  ],
  [
    "52(9): accepted late, after the order: no early start",
    {
      receivedOn: "2026-04-01",
      recommendedOn: "2026-04-07",
      orderedOn: "2026-04-17",
      answer: "accepted",
      answeredOn: "2026-04-20",
      changedPlanFiledOn: "2026-04-22",
    },
    "2026-04-25",
    { state: "ordered", prohibitedThrough: "2026-04-30", mayIntroduceFrom: "2026-05-01" },
  ],
  [
    "52(10): no answer, ordered, then the changed plan filed",
    { receivedOn: "2026-04-01", recommendedOn: "2026-04-07", orderedOn: "2026-04-17", changedPlanFiledOn: "2026-04-20" },
    "2026-04-20",
    { state: "ordered", prohibitedThrough: "2026-04-30", mayIntroduceFrom: "2026-05-01" },
  ],
  [
    "52(9): whether the changed plan rests on an acceptance is not known, as the day of the answer is not",
    { receivedOn: "2026-04-01", recommendedOn: "2026-04-07", answer: "accepted", answeredOn: null, changedPlanFiledOn: "2026-04-12" },
    "2026-04-12",
    { state: "undetermined", missing: ["answeredOn"], prohibitedThrough: undefined },
  ],
  [
    "an answer not known, without a recommendation",
    { receivedOn: "2026-04-01", answer: null, answeredOn: null, changedPlanFiledOn: null },
    "2026-04-10",
    { state: "standstill" },
  ],
  [
    "neither the recommendation nor its receipt known",
    { receivedOn: "2026-04-01", recommendedOn: null, recommendationReceivedOn: null },
    "2026-04-15",
    { state: "undetermined", missing: ["recommendationReceivedOn", "recommendedOn"], answerDue: undefined },
  ],
  [
    "made on a day not known, received today",
    { receivedOn: "2026-04-01", recommendedOn: null, recommendationReceivedOn: "2026-04-20" },
    "2026-04-20",
    { state: "recommended", answerDue: "2026-04-30" },
  ],
  ["receipt not known", { receivedOn: null }, "2026-04-20", { state: "undetermined", missing: ["receivedOn"] }],
  [
    "extension not known",
    { receivedOn: "2026-04-01", extendedUntil: null },
    "2026-04-20",
    { state: "undetermined", missing: ["extendedUntil"], prohibitedThrough: undefined, extensionLimit: "2026-07-31" },
  ],
  [
    "52(4): extended after a shortening and before the shortened period has run out",
    {
      receivedOn: "2026-04-01",
      shortenedOn: "2026-04-05",
      shortenedTo: "2026-04-15",
      extendedOn: "2026-04-10",
      extendedUntil: "2026-06-30",
    },
    "2026-04-16",
    {
      state: "extended",
      prohibitedThrough: "2026-06-30",
      mayIntroduceFrom: "2026-07-01",
      recommendationDeadline: "2026-06-30",
      orderDeadline: "2026-06-30",
      grade: "text",
      gaps: [],
    },
  ],
  [
    "52(3) proviso: shortened, and the extension is still to come",
    {
      receivedOn: "2026-04-01",
      shortenedOn: "2026-04-05",
      shortenedTo: "2026-04-15",
      extendedOn: "2026-04-10",
      extendedUntil: "2026-06-30",
    },
    "2026-04-09",
    { state: "standstill", prohibitedThrough: "2026-04-15", recommendationDeadline: "2026-04-30" },
  ],
  [
    "52(4): extended on the last day of the shortened period",
    {
      receivedOn: "2026-04-01",
      shortenedOn: "2026-04-05",
      shortenedTo: "2026-04-15",
      extendedOn: "2026-04-15",
      extendedUntil: "2026-06-30",
    },
    "2026-04-16",
    { state: "extended", prohibitedThrough: "2026-06-30" },
  ],
  [
    "52(4): extended on the day after the shortened period",
    {
      receivedOn: "2026-04-01",
      shortenedOn: "2026-04-05",
      shortenedTo: "2026-04-15",
      extendedOn: "2026-04-16",
      extendedUntil: "2026-06-30",
    },
    "2026-04-20",
    { state: "invalid" },
  ],
  [
    "52(4): extended after the shortened period, day of the shortening not given",
    { receivedOn: "2026-04-01", shortenedTo: "2026-04-10", extendedOn: "2026-04-20", extendedUntil: "2026-06-30" },
    "2026-07-01",
    { state: "invalid" },
  ],
  [
    "52(4): a shortened period extended to a day within the thirty",
    {
      receivedOn: "2026-04-01",
      shortenedOn: "2026-04-05",
      shortenedTo: "2026-04-15",
      extendedOn: "2026-04-10",
      extendedUntil: "2026-04-25",
    },
    "2026-04-25",
    {
      state: "extended",
      prohibitedThrough: "2026-04-25",
      recommendationDeadline: "2026-04-30",
      grade: "inferred",
      gaps: ["shortened-extension-deadlines"],
    },
  ],
  [
    "52(4): a shortened period extended to the day to which it was shortened",
    {
      receivedOn: "2026-04-01",
      shortenedOn: "2026-04-05",
      shortenedTo: "2026-04-15",
      extendedOn: "2026-04-10",
      extendedUntil: "2026-04-15",
    },
    "2026-04-16",
    { state: "invalid" },
  ],
  [
    "52(3) proviso: what was shortened before the extension cannot end after the thirty days",
    {
      receivedOn: "2026-04-01",
      shortenedOn: "2026-04-05",
      shortenedTo: "2026-05-10",
      extendedOn: "2026-04-10",
      extendedUntil: "2026-06-30",
    },
    "2026-05-11",
    { state: "invalid" },
  ],
  [
    "52(5): shortened after the extension, to a day within the thirty",
    {
      receivedOn: "2026-04-01",
      extendedOn: "2026-04-05",
      extendedUntil: "2026-06-30",
      shortenedOn: "2026-04-10",
      shortenedTo: "2026-04-15",
    },
    "2026-04-16",
    { state: "cleared", mayIntroduceFrom: "2026-04-16", recommendationDeadline: "2026-06-30", gaps: ["shortened-extension-deadlines"] },
  ],
  [
    "52(5): an extended period shortened once it is over",
    {
      receivedOn: "2026-04-01",
      extendedOn: "2026-04-05",
      extendedUntil: "2026-06-30",
      shortenedOn: "2026-07-01",
      shortenedTo: "2026-07-02",
    },
    "2026-07-03",
    { state: "invalid" },
  ],
  [
    "52(3)(4): neither decision day given",
    { receivedOn: "2026-04-01", shortenedTo: "2026-04-15", extendedUntil: "2026-06-30" },
    "2026-04-16",
    {
      state: "undetermined",
      why: "facts-missing",
      missing: ["shortenedOn", "extendedOn"],
      prohibitedThrough: undefined,
      mayIntroduceFrom: undefined,
      recommendationDeadline: "2026-06-30",
    },
  ],
  [
    "52(3)(4): the day of the extension not given, all periods over",
    { receivedOn: "2026-04-01", shortenedOn: "2026-04-05", shortenedTo: "2026-04-15", extendedUntil: "2026-06-30" },
    "2026-07-20",
    { state: "undetermined", missing: ["extendedOn"] },
  ],
  [
    "52(3)(4): the day of the shortening not known",
    { receivedOn: "2026-04-01", shortenedOn: null, shortenedTo: "2026-04-15", extendedOn: "2026-04-10", extendedUntil: "2026-06-30" },
    "2026-04-16",
    { state: "undetermined", missing: ["shortenedOn"] },
  ],
  [
    "52(3)(4): both decided on one day",
    {
      receivedOn: "2026-04-01",
      shortenedOn: "2026-04-10",
      shortenedTo: "2026-04-15",
      extendedOn: "2026-04-10",
      extendedUntil: "2026-06-30",
    },
    "2026-04-16",
    { state: "undetermined", missing: ["shortenedOn", "extendedOn"] },
  ],
  [
    "52(5): neither day given, and only an extended period can be shortened to a day after the thirty",
    { receivedOn: "2026-04-01", shortenedTo: "2026-05-01", extendedUntil: "2026-06-30" },
    "2026-05-02",
    { state: "cleared", mayIntroduceFrom: "2026-05-02" },
  ],
  [
    "wording not read: received on 2026-09-18, last day as last read",
    { receivedOn: "2026-09-18" },
    "2026-10-17",
    {
      state: "standstill",
      grade: "inferred",
      gaps: ["act-38-2026-art-52"],
      prohibitedThrough: undefined,
      mayIntroduceFrom: undefined,
      recommendationDeadline: undefined,
      orderDeadline: undefined,
      extensionLimit: undefined,
      lastRead: {
        state: "standstill",
        prohibitedThrough: "2026-10-17",
        mayIntroduceFrom: "2026-10-18",
        recommendationDeadline: "2026-10-17",
        orderDeadline: "2026-10-17",
        extensionLimit: "2027-01-17",
        until: "2026-09-18",
      },
    },
  ],
  [
    "wording not read: the day after",
    { receivedOn: "2026-09-18" },
    "2026-10-18",
    { state: "undetermined", why: "wording-not-read", missing: [], mayIntroduceFrom: undefined, grade: "inferred" },
  ],
  [
    "wording not read: extended",
    { receivedOn: "2026-10-01", extendedOn: "2026-10-20", extendedUntil: "2026-12-31" },
    "2026-12-31",
    { state: "extended", mayIntroduceFrom: undefined },
  ],
  [
    "wording not read: extended period over",
    { receivedOn: "2026-10-01", extendedOn: "2026-10-20", extendedUntil: "2026-12-31" },
    "2027-01-01",
    { state: "undetermined", why: "wording-not-read" },
  ],
  [
    "wording not read: shortened period over",
    { receivedOn: "2026-10-01", shortenedOn: "2026-10-05", shortenedTo: "2026-10-10" },
    "2026-10-11",
    { state: "undetermined", why: "wording-not-read", mayIntroduceFrom: undefined },
  ],
  [
    "wording not read: whether an accepted plan may start early",
    {
      receivedOn: "2026-10-01",
      recommendedOn: "2026-10-05",
      answeredOn: "2026-10-06",
      answer: "accepted",
      changedPlanFiledOn: "2026-10-07",
    },
    "2026-10-08",
    { state: "undetermined", why: "wording-not-read", mayIntroduceFrom: undefined },
  ],
  [
    "wording not read: accepted and nothing filed",
    { receivedOn: "2026-10-01", recommendedOn: "2026-10-05", answeredOn: "2026-10-06", answer: "accepted" },
    "2026-10-08",
    { state: "accepted" },
  ],
  [
    "wording not read: accepted and nothing filed, after the days as last read",
    { receivedOn: "2026-10-01", recommendedOn: "2026-10-05", answeredOn: "2026-10-06", answer: "accepted" },
    "2026-10-31",
    { state: "undetermined", why: "wording-not-read" },
  ],
  [
    "wording not read: the ten days for the answer",
    { receivedOn: "2026-10-01", recommendedOn: "2026-10-05" },
    "2026-10-14",
    { state: "recommended", answerDue: undefined },
  ],
  [
    "wording not read: after the ten days as last read",
    { receivedOn: "2026-10-01", recommendedOn: "2026-10-05" },
    "2026-10-15",
    { state: "undetermined", why: "wording-not-read" },
  ],
  [
    "wording not read: given up",
    { receivedOn: "2026-10-01", discontinuedOn: "2026-10-05" },
    "2026-12-01",
    { state: "discontinued", mayIntroduceFrom: undefined },
  ],
  [
    "wording not read: an extension beyond four months is not said to be impossible",
    { receivedOn: "2026-10-01", extendedOn: "2026-10-20", extendedUntil: "2027-02-01" },
    "2027-02-02",
    { state: "undetermined", why: "wording-not-read", lastRead: null, prohibitedThrough: undefined },
  ],
  [
    "wording not read: an extension of a period that a notice had ended is impossible",
    {
      receivedOn: "2026-10-01",
      shortenedOn: "2026-10-05",
      shortenedTo: "2026-10-10",
      extendedOn: "2026-10-11",
      extendedUntil: "2026-12-31",
    },
    "2027-02-02",
    { state: "invalid" },
  ],
  ["pending on 2026-09-18, asked before", { receivedOn: "2026-08-20" }, "2026-09-17", { state: "standstill", mayIntroduceFrom: undefined }],
  [
    "pending on 2026-09-18, asked on that day",
    { receivedOn: "2026-08-20" },
    "2026-09-18",
    { state: "undetermined", why: "wording-not-read", missing: [], prohibitedThrough: undefined },
  ],
  [
    "pending on 2026-09-18 by an extension",
    { receivedOn: "2026-06-01", extendedOn: "2026-06-10", extendedUntil: "2026-09-30" },
    "2026-11-30",
    { state: "undetermined", why: "wording-not-read", mayIntroduceFrom: undefined },
  ],
  [
    "pending on 2026-09-18: accepted, and no changed plan filed",
    { receivedOn: "2026-06-01", recommendedOn: "2026-06-10", answeredOn: "2026-06-12", answer: "accepted" },
    "2026-09-18",
    { state: "undetermined", why: "wording-not-read", prohibitedThrough: "2026-06-30", mayIntroduceFrom: undefined },
  ],
  [
    "52(9): pending on 2026-09-18, started early under the wording before",
    { ...startedEarly },
    "2026-10-20",
    {
      state: "undetermined",
      why: "wording-not-read",
      prohibitedThrough: undefined,
      mayIntroduceFrom: undefined,
      lastRead: {
        state: "changed-plan-filed",
        prohibitedThrough: "2026-09-09",
        mayIntroduceFrom: "2026-09-10",
        recommendationDeadline: "2026-10-31",
        extensionLimit: "2026-10-31",
        answerDue: "2026-08-10",
        orderDeadline: "2026-10-31",
        until: "2026-09-18",
      },
    },
  ],
  ["52(9): so on the first day of the wording", { ...startedEarly }, "2026-09-18", { state: "undetermined", why: "wording-not-read" }],
  ["52(9): and on the last day of the one before", { ...startedEarly }, "2026-09-17", { state: "changed-plan-filed" }],
  [
    "52(9): the extended period was over by 2026-09-17",
    { ...startedEarly, extendedUntil: "2026-09-17" },
    "2026-10-20",
    { state: "changed-plan-filed", prohibitedThrough: "2026-09-09", mayIntroduceFrom: "2026-09-10", grade: "inferred" },
  ],
  [
    "52(8): the period was over, and the changed plan was filed on the first day of the wording not read",
    {
      receivedOn: "2026-08-01",
      recommendedOn: "2026-08-03",
      answeredOn: "2026-08-05",
      answer: "accepted",
      changedPlanFiledOn: "2026-09-18",
    },
    "2026-09-20",
    { state: "undetermined", why: "wording-not-read", mayIntroduceFrom: undefined },
  ],
  [
    "52(7): the time for the answer runs across 2026-09-18, asked after it",
    { receivedOn: "2026-08-19", recommendedOn: "2026-09-15" },
    "2026-09-20",
    { state: "undetermined", why: "wording-not-read", missing: [], mayIntroduceFrom: undefined, answerDue: undefined },
  ],
  [
    "52(7): asked before it",
    { receivedOn: "2026-08-19", recommendedOn: "2026-09-15" },
    "2026-09-17",
    { state: "recommended", mayIntroduceFrom: undefined },
  ],
  [
    "52(7): received later than made",
    { receivedOn: "2026-08-19", recommendedOn: "2026-09-04", recommendationReceivedOn: "2026-09-09" },
    "2026-09-20",
    { state: "undetermined", why: "wording-not-read" },
  ],
  [
    "52(7): answered, on a day that is not given",
    { receivedOn: "2026-08-19", recommendedOn: "2026-09-15", answer: "refused" },
    "2026-09-20",
    { state: "undetermined", why: "wording-not-read" },
  ],
  [
    "52(10): refused, and the last day for an order has passed on 2026-09-17",
    { receivedOn: "2026-08-19", recommendedOn: "2026-09-15", answer: "refused", answeredOn: "2026-09-16" },
    "2026-09-20",
    { state: "cleared", mayIntroduceFrom: "2026-09-18", grade: "inferred" },
  ],
  [
    "52(10): no answer by the tenth day, and the last day for an order has passed on 2026-09-17",
    { receivedOn: "2026-08-19", recommendedOn: "2026-09-05" },
    "2026-09-20",
    { state: "cleared", mayIntroduceFrom: "2026-09-18", grade: "inferred" },
  ],
  [
    "over by 2026-09-17",
    { receivedOn: "2026-08-19" },
    "2026-11-30",
    { state: "cleared", prohibitedThrough: "2026-09-17", mayIntroduceFrom: "2026-09-18", lastRead: undefined, grade: "inferred" },
  ],
  [
    "over by 2026-09-17 by a shortening; the last day for a recommendation falls after it",
    { receivedOn: "2026-09-01", shortenedOn: "2026-09-05", shortenedTo: "2026-09-10" },
    "2026-09-11",
    { state: "cleared", mayIntroduceFrom: "2026-09-11", recommendationDeadline: undefined, grade: "inferred" },
  ],
];

describe("reviewTimeline", () => {
  it.each(cases)("%s", (_article, facts, on, expected) => {
    const timeline: Record<string, unknown> = { ...reviewTimeline(facts, on) };
    for (const [name, value] of Object.entries(expected)) expect(timeline[name], name).toEqual(value);
    expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline);
  });

  it("says which day is past its limit, with its article and in both languages", () => {
    const timeline = reviewTimeline({ receivedOn: "2026-04-01", recommendedOn: "2026-05-01" }, "2026-05-01");
    expect(timeline).toMatchObject({
      state: "invalid",
      issues: [{ code: "event-after-last-day", path: ["recommendedOn"], basis: { article: "52", paragraph: 6 } }],
    });
    const issues = timeline.state === "invalid" ? timeline.issues : [];
    expect(issues[0]?.message.ja).toContain("2026-04-30");
    expect(issues[0]?.message.en).toContain("2026-04-30");
  });

  it("forgets no event that is told under an unknown name, and refuses what is no word (52(4), 52(6), 52(10))", () => {
    const told = (facts: object, on: LegalDate) => {
      const timeline = reviewTimeline(facts as never, on);
      return timeline.state === "invalid" ? timeline.issues.map((issue) => `${issue.code} ${issue.path.join(".")}`) : timeline.state;
    };
    const misspelt = { receivedOn: "2026-04-05", extendUntil: "2026-08-01", recomendedOn: "2026-04-08" };
    expect(told(misspelt, "2026-05-17")).toEqual(["unknown-key extendUntil", "unknown-key recomendedOn"]);
    expect(told({ receivedOn: "2026-04-01", RefusalJustified: true }, "2026-04-02")).toEqual(["unknown-key RefusalJustified"]);
    for (const refusalJustified of ["yes", 1, []])
      expect(told({ receivedOn: "2026-04-01", refusalJustified }, "2026-04-02")).toEqual(["not-allowed-value refusalJustified"]);
    for (const refusalJustified of [true, false, null, undefined])
      expect(told({ receivedOn: "2026-04-01", refusalJustified }, "2026-04-02")).toBe("standstill");
    const shape = ReviewHistorySchema as unknown as { readonly shape: object };
    const every = Object.fromEntries(Object.keys(shape.shape).map((name) => [name, null]));
    expect(told({ ...every, receivedOn: "2026-04-01" }, "2026-04-02")).toBe("undetermined");
  });

  it("names no end of a shortened period where it was extended to a day not known (52(4), 52(5))", () => {
    for (const more of [{}, { shortenedOn: "2026-04-05" }, { shortenedOn: "2026-04-12" }] as const) {
      const facts = {
        receivedOn: "2026-04-01",
        shortenedTo: "2026-04-15",
        extendedOn: "2026-04-10",
        extendedUntil: null,
        ...more,
      } as const;
      const timeline = reviewTimeline(facts, "2026-04-12");
      expect(timeline).toMatchObject({ state: "undetermined", missing: ["extendedUntil"] });
      expect("boundaries" in timeline ? timeline.boundaries?.map((one) => one.id) : []).toEqual([
        "received",
        "standstill-ends",
        "extension-limit",
      ]);
    }
  });

  it("takes an event after the day asked for as not yet happened", () => {
    const facts = { receivedOn: "2026-04-01", recommendedOn: "2026-04-24" } as const;
    expect(reviewTimeline(facts, "2026-04-23")).toEqual(reviewTimeline({ receivedOn: "2026-04-01" }, "2026-04-23"));
    const extended = { receivedOn: "2026-04-01", extendedUntil: "2026-07-31", extendedOn: "2026-04-20" } as const;
    expect(reviewTimeline(extended, "2026-04-19")).toMatchObject({ state: "standstill", prohibitedThrough: "2026-04-30" });
    expect(reviewTimeline(extended, "2026-04-20")).toMatchObject({ state: "extended", prohibitedThrough: "2026-07-31" });
  });

  it("counts the days that an early start lifts from the filing", () => {
    const timeline = reviewTimeline(
      {
        filedOn: "2026-03-27",
        receivedOn: "2026-04-01",
        recommendedOn: "2026-04-07",
        answer: "accepted",
        answeredOn: "2026-04-08",
        changedPlanFiledOn: "2026-04-09",
      },
      "2026-04-09",
    );
    const boundaries = "boundaries" in timeline ? timeline.boundaries : [];
    expect(boundaries?.find((one) => one.id === "early-start-lifts-through")).toMatchObject({
      date: "2026-04-25",
      basis: { paragraph: 9 },
    });
  });

  it("never throws", () => {
    for (const junk of [null, undefined, {}, { receivedOn: 5 }, { receivedOn: "9999-12-31" }, { receivedOn: "2026-04-01", answer: 7 }]) {
      expect(() => reviewTimeline(junk as never, "2026-04-01")).not.toThrow();
      expect(() => reviewTimeline(junk as never, "junk" as never)).not.toThrow();
    }
  });

  it("does not clear a plan of which nobody knows whether it was extended, nor lets a shortening run on (Art. 52(3)(4))", () => {
    const receivedOn = "2026-04-01";
    for (const day of ["2026-04-10", "2026-04-30", "2026-05-01", "2026-07-31"] as const) {
      const extended = reviewTimeline({ receivedOn, extendedOn: null }, day);
      expect(extended).toMatchObject({ state: "undetermined", why: "facts-missing", missing: ["extendedOn"] });
      expect(extended).not.toHaveProperty("mayIntroduceFrom");
      expect(extended).not.toHaveProperty("prohibitedThrough");
      expect(extended).not.toHaveProperty("orderDeadline");
      const shortened = reviewTimeline({ receivedOn, shortenedOn: null }, day);
      expect(shortened).toMatchObject({ state: "undetermined", why: "facts-missing", missing: ["shortenedOn"] });
      expect(shortened).not.toHaveProperty("mayIntroduceFrom");
    }
    // With the last day told, that it was decided follows.
    expect(reviewTimeline({ receivedOn, extendedUntil: "2026-06-30", extendedOn: null }, "2026-05-01").state).toBe("extended");
  });

  it("names the paragraph of a day that does not exist (Art. 52(3), (4), (6), (7), (10))", () => {
    const days = ["receivedOn", "shortenedTo", "extendedUntil", "recommendedOn", "answeredOn", "orderedOn"] as const;
    const bases = days.map((name) => {
      const found = reviewTimeline({ receivedOn: "2026-04-01", [name]: "2026-02-30" } as never, "2026-04-10");
      const issues = found.state === "invalid" ? found.issues : [];
      return issues.find((issue) => issue.path[0] === name)?.basis?.paragraph;
    });
    expect(bases).toEqual([3, 3, 4, 6, 7, 10]);
  });
});

import { describe, expect, it } from "vitest";
import { type ReviewHistory, ReviewHistory as ReviewSchema, reviewTimeline, validate } from "../../src/doors/index";

/** Received 2026-04-01: thirty days end on 04-30, four months on 07-31. */
const received = { receivedOn: "2026-04-01" } as const;

const recommended = { ...received, recommendedOn: "2026-04-07" } as const;

const extended = { ...received, extendedUntil: "2026-07-31" } as const;

/** Histories that Art. 52 does not allow: what is wrong, where, by which paragraph. */
const impossible: readonly (readonly [what: string, facts: unknown, issues: readonly string[]])[] = [
  ["received before it was filed", { ...received, filedOn: "2026-04-02" }, ["receivedOn events-out-of-order 52(3)"]],
  [
    "shortened to a day before receipt",
    { ...received, shortenedTo: "2026-03-31" },
    ["shortenedTo events-out-of-order 52(3)"],
  ],
  [
    "stopped before receipt",
    { ...received, discontinuedOn: "2026-03-31" },
    ["discontinuedOn events-out-of-order 52(3)"],
  ],
  [
    "extended by not a day",
    { ...received, extendedUntil: "2026-04-30" },
    ["extendedUntil extension-not-longer-than-standstill 52(4)"],
  ],
  [
    "extended beyond four months",
    { ...received, extendedUntil: "2026-08-01" },
    ["extendedUntil event-after-last-day 52(4)"],
  ],
  [
    "extended after the thirtieth day",
    { ...extended, extendedOn: "2026-05-01" },
    ["extendedOn event-after-last-day 52(4)"],
  ],
  [
    "a day of extension without an end",
    { ...received, extendedOn: "2026-04-20" },
    ["extendedOn event-without-ground 52(4)"],
  ],
  [
    "shortened beyond the thirtieth day",
    { ...received, shortenedTo: "2026-05-01" },
    ["shortenedTo event-after-last-day 52(3)"],
  ],
  [
    "shortened beyond the extension",
    { ...extended, extendedUntil: "2026-06-30", shortenedTo: "2026-07-01" },
    ["shortenedTo event-after-last-day 52(5)"],
  ],
  [
    "a day of shortening without an end",
    { ...received, shortenedOn: "2026-04-05" },
    ["shortenedOn event-without-ground 52(3)"],
  ],
  [
    "shortened to a day before the shortening",
    { ...received, shortenedTo: "2026-04-10", shortenedOn: "2026-04-11" },
    ["shortenedTo events-out-of-order 52(3)"],
  ],
  [
    "recommended after the last day",
    { ...received, recommendedOn: "2026-05-01" },
    ["recommendedOn event-after-last-day 52(6)"],
  ],
  [
    "received before it was made",
    { ...recommended, recommendationReceivedOn: "2026-04-06" },
    ["recommendationReceivedOn events-out-of-order 52(6)"],
  ],
  ["answered without a recommendation", { ...received, answer: "accepted" }, ["answer event-without-ground 52(7)"]],
  [
    "a day of answer without a recommendation",
    { ...received, answeredOn: "2026-04-10" },
    ["answeredOn event-without-ground 52(7)"],
  ],
  [
    "answered before it was made",
    { ...recommended, answer: "refused", answeredOn: "2026-04-06" },
    ["answeredOn events-out-of-order 52(7)"],
  ],
  [
    "answered before it was received",
    { ...recommended, recommendationReceivedOn: "2026-04-09", answer: "refused", answeredOn: "2026-04-08" },
    ["answeredOn events-out-of-order 52(7)"],
  ],
  [
    "ordered without a recommendation",
    { ...received, orderedOn: "2026-04-20" },
    ["orderedOn event-without-ground 52(10)"],
  ],
  ["ordered on the tenth day", { ...recommended, orderedOn: "2026-04-16" }, ["orderedOn order-not-possible 52(10)"]],
  [
    "ordered before the answer, in the ten days",
    { ...recommended, answer: "refused", answeredOn: "2026-04-16", orderedOn: "2026-04-15" },
    ["orderedOn order-not-possible 52(10)"],
  ],
  [
    "ordered before an answer that is not known, in the ten days",
    { ...recommended, answer: null, answeredOn: "2026-04-16", orderedOn: "2026-04-15" },
    ["orderedOn order-not-possible 52(10)"],
  ],
  [
    "ordered after acceptance in time",
    { ...recommended, answer: "accepted", answeredOn: "2026-04-16", orderedOn: "2026-04-20" },
    ["orderedOn order-not-possible 52(10)"],
  ],
  [
    "ordered after acceptance on a day left out",
    { ...recommended, answer: "accepted", orderedOn: "2026-04-20" },
    ["orderedOn order-not-possible 52(10)"],
  ],
  [
    "ordered against a justified refusal",
    { ...recommended, answer: "refused", answeredOn: "2026-04-10", refusalJustified: true, orderedOn: "2026-04-20" },
    ["orderedOn order-not-possible 52(10)"],
  ],
  [
    "ordered after the last day",
    { ...recommended, orderedOn: "2026-05-01" },
    ["orderedOn event-after-last-day 52(10)"],
  ],
  [
    "changed plan without an answer or an order",
    { ...recommended, changedPlanFiledOn: "2026-04-12" },
    ["changedPlanFiledOn event-without-ground 52(8)"],
  ],
  [
    "changed plan after a refusal",
    { ...recommended, answer: "refused", changedPlanFiledOn: "2026-04-12" },
    ["changedPlanFiledOn event-without-ground 52(8)"],
  ],
  [
    "changed plan before the acceptance",
    { ...recommended, answer: "accepted", answeredOn: "2026-04-10", changedPlanFiledOn: "2026-04-09" },
    ["changedPlanFiledOn events-out-of-order 52(8)"],
  ],
  [
    "changed plan before the order",
    {
      ...recommended,
      answer: "refused",
      answeredOn: "2026-04-10",
      orderedOn: "2026-04-20",
      changedPlanFiledOn: "2026-04-19",
    },
    ["changedPlanFiledOn events-out-of-order 52(10)"],
  ],
  ["a day that does not exist", { receivedOn: "2026-02-30" }, ["receivedOn not-a-legal-date 52(3)"]],
  ["no day of receipt", {}, ["receivedOn not-a-legal-date 52(3)"]],
  ["before Art. 52 was in force", { receivedOn: "2023-11-16" }, ["receivedOn day-before-commencement 52(3)"]],
  ["after the year 9900", { receivedOn: "9901-01-01" }, ["receivedOn day-beyond-counting 52(3)"]],
];

/** Histories on the edge of what is allowed. */
const possible: readonly (readonly [what: string, facts: unknown])[] = [
  ["filed and received on one day", { ...received, filedOn: "2026-04-01" }],
  [
    "everything on the day of receipt",
    { ...received, shortenedTo: "2026-04-01", shortenedOn: "2026-04-01", recommendedOn: "2026-04-01" },
  ],
  ["extended by a day, on the thirtieth", { ...received, extendedUntil: "2026-05-01", extendedOn: "2026-04-30" }],
  ["shortened to the thirtieth day", { ...received, shortenedTo: "2026-04-30" }],
  ["shortened to the end of the extension", { ...extended, shortenedTo: "2026-07-31" }],
  ["recommended on the last day of the extension", { ...extended, recommendedOn: "2026-07-31" }],
  ["recommended when the extension is not known", { ...received, extendedUntil: null, recommendedOn: "2026-06-01" }],
  [
    "answered on the day of receipt",
    { ...recommended, recommendationReceivedOn: "2026-04-08", answer: "refused", answeredOn: "2026-04-08" },
  ],
  ["answered, and the recommendation is not known", { ...received, recommendedOn: null, answer: "accepted" }],
  ["ordered on the eleventh day", { ...recommended, orderedOn: "2026-04-17" }],
  ["ordered on the last day", { ...recommended, orderedOn: "2026-04-30" }],
  [
    "ordered on the day of a refusal",
    { ...recommended, answer: "refused", answeredOn: "2026-04-10", orderedOn: "2026-04-10" },
  ],
  [
    "ordered against a refusal whose reason is not known",
    { ...recommended, answer: "refused", refusalJustified: null, orderedOn: "2026-04-20" },
  ],
  [
    "ordered after an acceptance that came late",
    { ...recommended, answer: "accepted", answeredOn: "2026-04-17", orderedOn: "2026-04-20" },
  ],
  [
    "ordered when it is not known whether there was an answer",
    { ...recommended, answeredOn: null, orderedOn: "2026-04-10" },
  ],
  ["an order not known, without a recommendation", { ...received, orderedOn: null }],
  [
    "ordered when the answer is not known, and a refusal would be justified",
    { ...recommended, answer: null, refusalJustified: true, orderedOn: "2026-04-20" },
  ],
  [
    "changed plan after an order, without an answer",
    { ...recommended, orderedOn: "2026-04-17", changedPlanFiledOn: "2026-04-20" },
  ],
  [
    "changed plan before the order when the answer is not known",
    { ...recommended, answer: null, orderedOn: "2026-04-20", changedPlanFiledOn: "2026-04-18" },
  ],
  ["ordered when the answer is not known", { ...recommended, answer: null, orderedOn: "2026-04-10" }],
  [
    "ordered when the day of the answer is not known",
    { ...recommended, answer: "accepted", answeredOn: null, orderedOn: "2026-04-20" },
  ],
  [
    "changed plan on the day of the acceptance",
    { ...recommended, answer: "accepted", answeredOn: "2026-04-10", changedPlanFiledOn: "2026-04-10" },
  ],
  [
    "changed plan on the day of the order",
    { ...recommended, answer: "refused", orderedOn: "2026-04-20", changedPlanFiledOn: "2026-04-20" },
  ],
  [
    "changed plan filed on a late acceptance, before the order",
    {
      ...recommended,
      answer: "accepted",
      answeredOn: "2026-04-17",
      changedPlanFiledOn: "2026-04-18",
      orderedOn: "2026-04-20",
    },
  ],
  ["changed plan when the answer is not known", { ...recommended, answer: null, changedPlanFiledOn: "2026-04-12" }],
  ["the first day of Art. 52", { receivedOn: "2023-11-17" }],
  ["the last countable day", { receivedOn: "9900-12-31" }],
];

describe("what cannot have happened in a review, Act Art. 52", () => {
  it.each([
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
  ])("%s is a day that exists", (name) => {
    expect(reviewTimeline({ ...received, [name]: "2026-04-31" }, "2026-04-20")).toMatchObject({
      state: "invalid",
      issues: [{ code: "not-a-legal-date", path: [name] }],
    });
  });

  it.each(impossible)("%s", (_what, facts, issues) => {
    const timeline = reviewTimeline(facts as ReviewHistory, "9900-12-31");
    const told = timeline.state === "invalid" ? timeline.issues : [];
    const lines = told.map(
      ({ path, code, basis }) => `${path.join(".")} ${code} ${basis ? `${basis.article}(${basis.paragraph})` : ""}`,
    );
    expect(lines).toEqual(issues);
    for (const issue of told) expect([issue.message.ja, issue.message.en].every((text) => text.length > 5)).toBe(true);
    expect(validate(ReviewSchema, facts).ok).toBe(false);
  });

  it.each(possible)("possible: %s", (_what, facts) => {
    expect(reviewTimeline(facts as ReviewHistory, "9900-12-31").state).not.toBe("invalid");
    expect(validate(ReviewSchema, facts)).toEqual({ ok: true, value: facts });
  });

  it("names the day asked for where it does not exist", () => {
    expect(reviewTimeline(received, "2026-02-30")).toMatchObject({
      state: "invalid",
      issues: [{ path: ["on"], code: "not-a-legal-date" }],
    });
  });
});

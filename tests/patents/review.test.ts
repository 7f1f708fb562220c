import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  assessDiscontinuance,
  assessReviewPublication,
  assessReviewSecrecy,
  reviewSteps,
} from "../../src/doors/patents";

const day: LegalDate = "2025-05-01";

describe("review, Arts 67 to 69", () => {
  test.each<[string, Parameters<typeof assessDiscontinuance>[0], LegalDate, string]>([
    [
      "R1: received 2025-06-02, the fourteen days run through 2025-06-16",
      { keepingNoticeReceivedOn: "2025-06-02", publishedAgainstBan: false, requestedReview: false },
      "2025-06-16",
      "may-not",
    ],
    ["R3: no answer by then", { keepingNoticeReceivedOn: "2025-06-02" }, "2025-06-17", "may-be-discontinued"],
    [
      "answered on the last day",
      {
        keepingNoticeReceivedOn: "2025-06-02",
        answeredOn: "2025-06-16",
        publishedAgainstBan: false,
        requestedReview: false,
      },
      "2025-07-01",
      "may-not",
    ],
    [
      "answered a day late",
      { keepingNoticeReceivedOn: "2025-06-02", answeredOn: "2025-06-17" },
      "2025-07-01",
      "may-be-discontinued",
    ],
    [
      "8.3: received 2025-04-21, moves to 2025-05-07",
      {
        keepingNoticeReceivedOn: "2025-04-21",
        answeredOn: "2025-05-07",
        publishedAgainstBan: false,
        requestedReview: false,
      },
      "2025-06-01",
      "may-not",
    ],
    [
      "8.3: received 2025-12-16, moves to 2026-01-05",
      { keepingNoticeReceivedOn: "2025-12-16", answeredOn: "2026-01-06" },
      "2026-02-01",
      "may-be-discontinued",
    ],
    [
      "8.3: received 2026-09-08, moves to 2026-09-24",
      { keepingNoticeReceivedOn: "2026-09-08", publishedAgainstBan: false, requestedReview: false },
      "2026-09-24",
      "may-not",
    ],
    [
      "67(11): a period that is set does not move",
      { correctionDueOn: "2025-08-31", correctedOn: "2025-09-01" },
      "2025-09-02",
      "may-be-discontinued",
    ],
    ["R4: published during the review", { publishedAgainstBan: true }, "2025-06-10", "may-be-discontinued"],
    ["66(2): abusive request", { requestedReview: true, requestAbusive: true }, "2025-06-10", "may-be-discontinued"],
    [
      "abusive, but not the applicant's own request",
      { requestedReview: false, requestAbusive: true, publishedAgainstBan: false },
      "2025-06-10",
      "may-not",
    ],
    [
      "the review has ended: nothing is left to discontinue",
      { keepingNoticeReceivedOn: "2025-06-02", answeredOn: "2025-06-17", reviewEndedOn: "2025-07-01" },
      "2025-07-01",
      "may-not",
    ],
    [
      "and the day before",
      { keepingNoticeReceivedOn: "2025-06-02", answeredOn: "2025-06-17", reviewEndedOn: "2025-07-01" },
      "2025-06-30",
      "may-be-discontinued",
    ],
    [
      "not known whether it has ended",
      { keepingNoticeReceivedOn: "2025-06-02", reviewEndedOn: null },
      "2025-07-01",
      "undetermined",
    ],
    [
      "not known when it was received",
      { keepingNoticeReceivedOn: null, publishedAgainstBan: false, requestedReview: false },
      "2025-06-10",
      "undetermined",
    ],
  ])("%s", (_, facts, on, expected) => {
    expect(assessDiscontinuance(facts, on).answer).toBe(expected);
  });

  test.each<[string, Parameters<typeof assessReviewPublication>[0], LegalDate, string]>([
    [
      "from receipt of the notice",
      { applicant: true, notifiedInvention: true, keepingNoticeReceivedOn: "2025-06-02" },
      "2025-06-02",
      "must-not-publish",
    ],
    [
      "before it",
      { applicant: true, notifiedInvention: true, keepingNoticeReceivedOn: "2025-06-02" },
      "2025-06-01",
      "not-bound",
    ],
    [
      "until receipt of the outcome",
      {
        applicant: true,
        notifiedInvention: true,
        keepingNoticeReceivedOn: "2025-06-02",
        outcomeNoticeReceivedOn: "2025-09-01",
      },
      "2025-09-01",
      "not-bound",
    ],
    [
      "another invention",
      { applicant: true, notifiedInvention: false, keepingNoticeReceivedOn: "2025-06-02" },
      "2025-07-01",
      "not-bound",
    ],
    ["someone else", { applicant: false }, "2025-07-01", "not-bound"],
    [
      "after a withdrawal",
      {
        applicant: true,
        notifiedInvention: true,
        keepingNoticeReceivedOn: "2025-06-02",
        applicationEndedOn: "2025-06-20",
      },
      "2025-07-01",
      "not-bound",
    ],
    ["not in force", {}, "2024-04-30", "undetermined"],
  ])("Art. 68: %s", (_, facts, on, expected) => {
    expect(assessReviewPublication(facts, on).answer).toBe(expected);
  });

  test("secrecy: compensation binds only within the designation (80(4))", () => {
    expect(assessReviewSecrecy({ procedure: "cancellation", official: true }, day).answer).toBe("bound-to-secrecy");
    expect(
      assessReviewSecrecy({ procedure: "compensation", official: true, withinDesignation: true }, day).answer,
    ).toBe("bound-to-secrecy");
    expect(
      assessReviewSecrecy({ procedure: "compensation", shownAsExpert: true, withinDesignation: false }, day).answer,
    ).toBe("not-bound");
    expect(assessReviewSecrecy({ procedure: "review", official: false, shownAsExpert: false }, day).answer).toBe(
      "not-bound",
    );
    expect(assessReviewSecrecy({ official: true }, day)).toMatchObject({
      answer: "undetermined",
      missing: ["procedure", "withinDesignation"],
    });
  });

  test.each([
    ["ask-materials", "may"],
    ["consult-ministers", "may"],
    ["choose-experts-with-care", "must"],
    ["consent-of-experts", "must"],
    ["secrecy", "must-not"],
    ["keeping-notice", "must"],
    ["answer", "must"],
    ["ask-correction", "may"],
    ["discontinue", "may"],
    ["hear-before-discontinuance", "must"],
    ["dismiss-after-discontinuance", "shall"],
    ["designate", "shall"],
    ["decide-on-continuing", "must"],
    ["extend", "may"],
    ["hear-applicant", "shall"],
    ["hear-before-extension", "shall"],
  ])("the force of the step %s is %s", (id, force) => {
    expect(reviewSteps(day).find((one) => one.id === id)?.force).toBe(force);
  });

  test("no steps before the chapter", () => {
    expect(reviewSteps("2024-04-30")).toEqual([]);
  });
});

test("a procedure that is none of Arts 67 to 80 is not known", () => {
  expect(
    assessReviewSecrecy({ procedure: "hearing" as never, official: true, withinDesignation: false }, day),
  ).toMatchObject({
    answer: "undetermined",
    missing: ["procedure"],
  });
});

describe("Art. 69(1): the review", () => {
  const rest = { publishedAgainstBan: false, requestedReview: false } as const;
  test("whether the papers were filed is not known: nothing is missed before the last day, then it is open", () => {
    const facts = { ...rest, keepingNoticeReceivedOn: "2025-06-02", answeredOn: null } as const;
    expect(assessDiscontinuance(facts, "2025-06-16").answer).toBe("may-not");
    expect(assessDiscontinuance(facts, "2025-06-17")).toMatchObject({
      answer: "undetermined",
      missing: ["answeredOn"],
    });
    expect(assessDiscontinuance({ ...facts, answeredOn: "2025-06-31" as LegalDate }, "2025-06-17").answer).toBe(
      "undetermined",
    );
  });
  test("beyond the years whose holidays are known, whether the last day moved is not known", () => {
    const facts = { ...rest, keepingNoticeReceivedOn: "2150-06-01" } as const;
    expect(assessDiscontinuance(facts, "2150-06-15").answer).toBe("may-not");
    expect(assessDiscontinuance(facts, "2150-06-16").answer).toBe("undetermined");
  });
  test("papers filed later than the day asked for have not been filed yet; filed in time, no holiday matters", () => {
    const facts = { ...rest, keepingNoticeReceivedOn: "2025-06-02", answeredOn: "2025-06-20" } as const;
    expect(assessDiscontinuance(facts, "2025-06-10").answer).toBe("may-not");
    expect(assessDiscontinuance(facts, "2025-06-17").answer).toBe("may-be-discontinued");
    const farAway = { ...rest, keepingNoticeReceivedOn: "2150-06-01" } as const;
    expect(assessDiscontinuance({ ...farAway, answeredOn: "2150-06-15" }, "2150-07-01").answer).toBe("may-not");
    expect(assessDiscontinuance({ ...farAway, answeredOn: "2150-06-16" }, "2150-07-01").answer).toBe("undetermined");
  });
  test("the period set for a correction", () => {
    expect(assessDiscontinuance({ ...rest, correctionDueOn: null }, "2025-06-17")).toMatchObject({
      answer: "undetermined",
      missing: ["correctionDueOn", "correctedOn"],
    });
    expect(
      assessDiscontinuance({ ...rest, correctionDueOn: "2025-06-16", correctedOn: "2025-06-16" }, "2025-06-17").answer,
    ).toBe("may-not");
    expect(assessDiscontinuance({ ...rest, correctionDueOn: "2025-06-16" }, "2025-06-16").answer).toBe("may-not");
    expect(assessDiscontinuance({ ...rest, correctionDueOn: "2025-06-16" }, "2025-06-17").answer).toBe(
      "may-be-discontinued",
    );
  });
});

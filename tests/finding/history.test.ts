import { describe, expect, test } from "vitest";
import { assessDiscontinuance, assessReviewPublication } from "../../src/doors/patents";
import { DiscontinuanceFacts, ReviewPublicationFacts, validate } from "../../src/doors/schemas";
import { defineHistory, factsOn, historyIssues, readEvents } from "../../src/finding/history";

const spec = defineHistory({
  days: ["filedOn", "noticeOn", "notice.receivedOn", "dueOn", "endedOn"],
  steps: ["answer"],
  besides: ["notice"],
  setForLater: ["dueOn"],
  inForce: [{ days: ["noticeOn"], first: "2024-05-01", at: "act:66:3" }],
  clauses: [
    { event: "noticeOn", notBefore: "filedOn", at: "act:66:3" },
    { event: "notice.receivedOn", notBefore: "noticeOn", at: "act:66:3" },
    { step: "answer", needs: "noticeOn", at: "act:67:10" },
    { days: ["endedOn"], exclude: ["answer"], at: "act:69:1" },
    { event: "dueOn", notAfter: "endedOn", at: "act:66:8" },
  ],
});
const codes = (history: unknown) => historyIssues(spec, history).map(({ code, path }) => [code, path.join(".")]);

describe("one reader of every history", () => {
  test("order, ground, exclusion, end and commencement are data", () => {
    expect(codes({ filedOn: "2024-06-03", noticeOn: "2024-06-02" })).toEqual([["events-out-of-order", "noticeOn"]]);
    expect(codes({ noticeOn: "2024-06-03", notice: { receivedOn: "2024-06-02" } })).toEqual([
      ["events-out-of-order", "notice.receivedOn"],
    ]);
    expect(codes({ answer: "accepted" })).toEqual([["event-without-ground", "answer"]]);
    expect(codes({ noticeOn: "2024-06-03", answer: "accepted", endedOn: "2024-07-01" })).toEqual([
      ["events-exclude-each-other", "endedOn"],
    ]);
    expect(codes({ dueOn: "2024-06-03", endedOn: "2024-06-02" })).toEqual([["events-out-of-order", "dueOn"]]);
    expect(codes({ noticeOn: "2024-04-30" })).toEqual([["day-before-commencement", "noticeOn"]]);
  });
  test("what is not known contradicts nothing", () => {
    expect(codes({ answer: null, noticeOn: null, filedOn: "2024-06-03", endedOn: null, dueOn: "2024-06-03" })).toEqual(
      [],
    );
  });
  test("read once, asked of any day: what came later is left out, a last day that was set is not", () => {
    const read = readEvents(spec, { filedOn: "2024-06-03", noticeOn: "2024-08-01", dueOn: "2024-12-01" });
    expect(read.asOf("2024-07-31")).toEqual({ filedOn: "2024-06-03", dueOn: "2024-12-01" });
    expect(read.asOf("2024-08-01").noticeOn).toBe("2024-08-01");
    expect(read.badFrom).toBeUndefined();
  });
  test("an event that cannot be is left out, and the history answers for the days before it", () => {
    const read = readEvents(spec, { filedOn: "2024-06-03", noticeOn: "2024-06-01" });
    expect(read.history.noticeOn).toBeUndefined();
    expect(read.badFrom).toBe("2024-06-01");
    expect(factsOn(read, "2024-05-31")).toEqual({});
    expect(factsOn(read, "2024-06-01")).toEqual({ filedOn: null, noticeOn: null });
  });
  test("a part that is no group of days, or holds what is read nowhere, leaves each of its days not known", () => {
    for (const [notice, issue] of [
      [-1, ["wrong-type", "notice"]],
      [[], ["wrong-type", "notice"]],
      [{ recievedOn: "2024-06-01" }, ["unknown-key", "notice.recievedOn"]],
    ] as const) {
      const read = readEvents(spec, { filedOn: "2024-06-03", notice });
      expect(read.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([issue]);
      expect(read.days).toEqual({ filedOn: "2024-06-03", "notice.receivedOn": null });
    }
    expect(readEvents(spec, { filedOn: "2024-06-03", notice: {} }).days).toEqual({ filedOn: "2024-06-03" });
  });
  test("days that do not exist, beyond counting, of another type, and properties that are read nowhere", () => {
    const read = readEvents(spec, { filedOn: "2024-02-30", noticeOn: "9999-12-31", dueOn: 7, other: true });
    expect(read.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["not-a-legal-date", "filedOn"],
      ["day-beyond-counting", "noticeOn"],
      ["wrong-type", "dueOn"],
      ["unknown-key", "other"],
    ]);
    // Under a name that is read nowhere any day that is left out may have been meant.
    expect(read.days).toEqual({ filedOn: null, noticeOn: null, dueOn: null, endedOn: null, "notice.receivedOn": null });
  });
  test("the caller's history is neither frozen nor changed, and two readings share nothing", () => {
    const given = { filedOn: "2024-06-03", notice: { receivedOn: "2024-06-04" } };
    const before = structuredClone(given);
    const [one, other] = [readEvents(spec, given), readEvents(spec, given)];
    (one.days as { filedOn: string }).filedOn = "2020-01-01";
    expect(given).toEqual(before);
    expect(Object.isFrozen(given) || Object.isFrozen(given.notice)).toBe(false);
    expect(other.days.filedOn).toBe("2024-06-03");
  });
});

describe("Arts 67 to 69: days of a review that contradict each other", () => {
  const rest = { publishedAgainstBan: false, requestedReview: false } as const;
  test("68: published before the ban began is no breach of it", () => {
    const facts = { keepingNoticeReceivedOn: "2027-03-01", publishedAgainstBan: true } as const;
    expect(assessDiscontinuance(facts, "2025-04-01")).toMatchObject({
      answer: "undetermined",
      issues: [{ code: "events-out-of-order", path: ["publishedAgainstBan"], basis: { article: "68" } }],
    });
    expect(assessDiscontinuance(facts, "2027-03-01").answer).toBe("may-be-discontinued");
  });
  test.each([
    [
      "67(10): papers before the notice",
      { keepingNoticeReceivedOn: "2025-06-02", answeredOn: "2025-06-01" },
      "answeredOn",
    ],
    [
      "67(11): corrected before the papers",
      { answeredOn: "2025-06-02", correctionDueOn: "2025-06-10", correctedOn: "2025-06-01" },
      "correctedOn",
    ],
    [
      "67(9): notified after the review ended",
      { keepingNoticeReceivedOn: "2025-06-02", reviewEndedOn: "2025-06-01" },
      "reviewEndedOn",
    ],
  ])("%s: neither is known, and the schema refuses it alike", (_, facts, path) => {
    const refused = [{ code: "events-out-of-order", path: [path] }];
    expect(assessDiscontinuance({ ...rest, ...facts } as never, "2025-08-01")).toMatchObject({
      answer: "undetermined",
      issues: refused,
    });
    expect(validate(DiscontinuanceFacts, facts)).toMatchObject({ ok: false, issues: refused });
  });
  test("67(10): a day at the end of the calendar is an issue and throws nothing", () => {
    expect(assessDiscontinuance({ ...rest, keepingNoticeReceivedOn: "9999-12-31" }, "2025-04-01")).toMatchObject({
      answer: "undetermined",
      issues: [{ code: "day-beyond-counting", path: ["keepingNoticeReceivedOn"] }],
    });
  });
  test("68: an outcome or an end of the application before the notice of Art. 67(9)", () => {
    const facts = { applicant: true, notifiedInvention: true, keepingNoticeReceivedOn: "2025-03-01" } as const;
    for (const name of ["outcomeNoticeReceivedOn", "applicationEndedOn"] as const) {
      const given = { ...facts, [name]: "2025-01-01" as const };
      const refused = [{ code: "events-out-of-order", path: [name], basis: { article: "68" } }];
      expect(assessReviewPublication(given, "2025-04-01")).toMatchObject({ answer: "undetermined", issues: refused });
      expect(assessReviewPublication(given, "2024-12-31").answer).toBe("not-bound");
      expect(validate(ReviewPublicationFacts, given)).toMatchObject({ ok: false, issues: refused });
    }
  });
});

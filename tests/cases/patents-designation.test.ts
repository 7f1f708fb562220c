import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  advanceConfirmation,
  assessDiscontinuance,
  assessReviewPublication,
  assessReviewSecrecy,
  type DesignationAct,
  type DesignationHistory,
  type DesignationRestrictionId,
  type DesignationState,
  deemedWithdrawalOfPriorityBase,
  designationLifecycle,
  designationRestrictions,
  dismissalRoutes,
  examinationRequestDue,
  managementMeasures,
  permissionsIn,
  restrictionsOn,
  reviewSteps,
  supervisionPowers,
  termExtensionDays,
} from "../../src/doors/patents";
import { isConductId } from "../../src/doors/penalties";
import { thrownCode } from "../thrown-code";

const day: LegalDate = "2025-05-01";

function status(state: DesignationState, act: DesignationAct, on: LegalDate = day) {
  return permissionsIn(state, on).find((one) => one.act === act)?.status;
}

describe("the life of an application under Chapter V", () => {
  test("runs from filing to release, and withdrawal is closed only between designation and the notice (Act Art. 72)", () => {
    let state: DesignationState = designationLifecycle.initial;
    for (const event of [
      "forwarding",
      "review-begins",
      "keeping-notice",
      "answer",
      "correction-request",
      "correction",
      "designation",
      "extension",
      "extension",
      "expiry",
      "release-notice",
    ] as const) {
      const next = designationLifecycle.advance(state, event);
      expect(next.ok, `${state} ${event}`).toBe(true);
      if (next.ok) state = next.state;
    }
    expect(state).toBe("released");
    const withdrawable = designationLifecycle.states.filter((one) => designationLifecycle.advance(one, "withdrawal").ok);
    expect(withdrawable).toEqual([
      "filed",
      "not-forwarded",
      "forwarded",
      "under-review",
      "keeping-notice",
      "answered",
      "correction-asked",
      "discontinued",
      "not-designated",
      "released",
    ]);
  });

  test("refuses a designation before forwarding, with code, path and both languages", () => {
    const refused = designationLifecycle.advance("filed", "designation");
    expect(refused).toMatchObject({ ok: false, issues: [{ code: "event-not-possible-in-state", path: ["event"] }] });
  });

  test("knows every state and event that its transitions name", () => {
    for (const one of designationLifecycle.transitions) {
      expect(designationLifecycle.states).toContain(one.from);
      expect(designationLifecycle.states).toContain(one.to);
      expect(designationLifecycle.events).toContain(one.event);
    }
  });
});

describe("what is allowed in a state", () => {
  test.each<[string, DesignationState, DesignationAct, string]>([
    ["R12, Art. 66(7): examination goes on during the review", "under-review", "examination", "allowed"],
    ["R12, Art. 66(7): no grant", "under-review", "grant", "not-allowed"],
    ["R12, Art. 66(7): no refusal", "under-review", "refusal", "not-allowed"],
    ["Art. 66(7): no publication while screened", "filed", "publication", "not-allowed"],
    ["Art. 66(7): over once it is not forwarded", "not-forwarded", "grant", "allowed"],
    ["Art. 66(7): over with the notice of Art. 71", "not-designated", "publication", "allowed"],
    ["Art. 66(7): still there when the period has expired without notice", "expired", "publication", "not-allowed"],
    ["Art. 66(7): over with the notice of Art. 77(2)", "released", "publication", "allowed"],
    ["Art. 67(9): withdrawal is free before the designation", "answered", "withdrawal", "allowed"],
    ["R6, Art. 72(1)", "designated", "withdrawal", "not-allowed"],
    ["R6, Art. 72(1): until the notice", "cancelled", "abandonment", "not-allowed"],
    ["Art. 72(2)", "extended", "conversion", "not-allowed"],
    ["Art. 68: before the notice nothing forbids publishing", "under-review", "publishing-the-invention", "allowed"],
    ["R4, Art. 68", "keeping-notice", "publishing-the-invention", "not-allowed"],
    ["Art. 73(1)", "designated", "working", "with-permission"],
    ["Art. 73(1): before the designation", "answered", "working", "allowed"],
    ["Art. 73(1): ends with the designation itself", "expired", "working", "allowed"],
    ["Art. 74(1)", "designated", "disclosure", "not-allowed"],
    ["R8, Art. 76(1)", "designated", "sharing-with-new-business", "with-approval"],
    ["Art. 76(2)", "extended", "other-sharing-change", "with-notice"],
    ["Art. 78(1)", "designated", "foreign-filing", "not-allowed"],
    ["Art. 78(1): until the notice", "expired", "foreign-filing", "not-allowed"],
    ["Art. 78(1) proviso", "not-designated", "foreign-filing", "allowed"],
    ["Art. 78(1): dates decide", "forwarded", "foreign-filing", "depends"],
    ["Art. 82(5)", "designated", "utility-model-registration", "not-allowed"],
    ["Art. 82(5): ends with expiry itself", "expired", "utility-model-registration", "allowed"],
    ["no application any more", "dismissed", "grant", "not-applicable"],
  ])("%s", (_, state, act, expected) => {
    expect(status(state, act)).toBe(expected);
  });

  test("names addressee, way out, what ends it and the conduct", () => {
    const working = permissionsIn("designated", day).find((one) => one.act === "working");
    expect(working).toMatchObject({
      restriction: "no-working-without-permission",
      endsWith: "designation",
      conduct: "working-designated-invention",
      basis: { article: "73", paragraph: 1 },
      wayOut: { basis: { article: "73", paragraph: 1, part: "proviso" } },
      grade: "text",
    });
  });

  test("what ends with the designation before the notice is inferred, what is said of Art. 82(5) is text", () => {
    const rows = permissionsIn("expired", day);
    expect(rows.find((one) => one.act === "working")?.grade).toBe("inferred");
    expect(rows.find((one) => one.act === "working")?.gaps).toEqual(["patents-end-of-duties"]);
    expect(rows.find((one) => one.act === "utility-model-registration")?.grade).toBe("text");
  });

  test("is not there before 2024-05-01, and inferred from 2026-09-18", () => {
    expect(permissionsIn("filed", "2024-04-30")).toEqual([]);
    expect(permissionsIn("no-such-state" as never, day)).toEqual([]);
    expect(thrownCode(() => permissionsIn("filed", "2025-02-30" as never))).toBe("not-a-legal-date");
    expect(permissionsIn("filed", "2026-09-18").every((one) => one.grade === "inferred" && one.gaps?.[0] === "act-38-2026-unlisted")).toBe(
      true,
    );
  });

  test("every conduct is one that penaltiesFor knows", () => {
    const conducts = designationRestrictions(day).flatMap((one) => one.conduct ?? []);
    expect(conducts.length).toBeGreaterThan(5);
    expect(conducts.filter((one) => !isConductId(one))).toEqual([]);
  });
});

const history: DesignationHistory = {
  filedOn: "2024-06-03",
  forwardedOn: "2024-08-20",
  keepingNoticeReceivedOn: "2025-01-10",
  designatedOn: "2025-04-10",
  designationNotice: { givenOn: "2025-04-10", receivedByOfficeOn: "2025-04-11", receivedByApplicantOn: "2025-04-14" },
  designationPeriodEndsOn: "2026-04-09",
  releaseNotice: { givenOn: "2026-04-13", receivedByOfficeOn: "2026-04-14", receivedByApplicantOn: "2026-04-16" },
};

function binding(of: DesignationHistory, on: LegalDate): DesignationRestrictionId[] {
  return restrictionsOn(of, on)
    .restrictions.filter((one) => one.binds === true)
    .map((one) => one.restriction);
}

describe("which restrictions bind on a day", () => {
  test.each<[string, DesignationRestrictionId, LegalDate, LegalDate]>([
    ["66(7): filing, to the giving of the notice", "no-grant-refusal-or-publication", "2024-06-03", "2026-04-12"],
    [
      "66(8) first sentence: forwarding, to receipt of Art. 70(1) by the office",
      "report-withdrawal-to-prime-minister",
      "2024-08-20",
      "2025-04-10",
    ],
    ["66(8) second sentence: to receipt of Art. 77(2) by the office", "report-succession-to-prime-minister", "2024-08-20", "2026-04-13"],
    ["66(9): to receipt of Art. 70(1) by the office", "report-dismissal-beforehand", "2024-08-20", "2025-04-10"],
    ["68: receipt to receipt by the applicant", "no-publishing-during-review", "2025-01-10", "2025-04-13"],
    ["72: receipt to receipt by the applicant", "no-withdrawal-or-abandonment", "2025-04-14", "2026-04-15"],
    ["72(2)", "no-conversion", "2025-04-14", "2026-04-15"],
    ["73(1): to the last day of the period", "no-working-without-permission", "2025-04-14", "2026-04-09"],
    ["74(1)", "no-disclosure", "2025-04-14", "2026-04-09"],
    ["75", "management-measures", "2025-04-14", "2026-04-09"],
    ["76(1)", "approval-of-new-sharing-business", "2025-04-14", "2026-04-09"],
    ["73(8): waits for receipt by the office", "dismissal-waits", "2025-04-10", "2026-04-13"],
    ["78(1): receipt by the applicant", "no-foreign-filing-of-designated-invention", "2025-04-14", "2026-04-15"],
    ["82(5): the designation itself", "no-utility-model-registration", "2025-04-10", "2026-04-09"],
    ["83", "recommendations-and-orders", "2025-04-14", "2026-04-09"],
    ["84", "reports-and-inspection", "2025-04-14", "2026-04-09"],
  ])("%s", (_, restriction, first, last) => {
    const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10) as LegalDate;
    const after = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10) as LegalDate;
    expect([before, first, last, after].map((on) => binding(history, on).includes(restriction))).toEqual([false, true, true, false]);
  });

  test("without forwarding the freeze ends when the three months have passed (66(7))", () => {
    expect(binding({ filedOn: "2024-06-03" }, "2024-09-03")).toEqual(["no-grant-refusal-or-publication"]);
    expect(binding({ filedOn: "2024-06-03" }, "2024-09-04")).toEqual([]);
    expect(binding({ filedOn: "2024-06-03", nonForwardingDecidedOn: "2024-06-20" }, "2024-06-20")).toEqual([]);
  });

  test("a cancellation ends the duties before the period does (77(1))", () => {
    const cancelled = { ...history, cancelledOn: "2025-12-01", releaseNotice: undefined } as const;
    expect(binding(cancelled, "2025-11-30")).toContain("no-working-without-permission");
    expect(binding(cancelled, "2025-12-01")).not.toContain("no-working-without-permission");
    expect(binding(cancelled, "2025-12-01")).toContain("no-withdrawal-or-abandonment");
  });

  test("a withdrawal ends the ban of Art. 68", () => {
    const withdrawn: DesignationHistory = {
      filedOn: "2024-06-03",
      forwardedOn: "2024-08-20",
      keepingNoticeReceivedOn: "2025-01-10",
      withdrawnOn: "2025-01-20",
    };
    expect(binding(withdrawn, "2025-01-19")).toContain("no-publishing-during-review");
    expect(binding(withdrawn, "2025-01-20")).toEqual([]);
  });

  test("one day of a notice leaves the others unknown, within what it shows", () => {
    const partial: DesignationHistory = { ...history, releaseNotice: { receivedByApplicantOn: "2026-04-16" } };
    const freeze = (on: LegalDate) => restrictionsOn(partial, on).restrictions[0]?.binds;
    expect([freeze("2026-04-09"), freeze("2026-04-12"), freeze("2026-04-16")]).toEqual([true, "unknown", false]);
  });

  test("receipt before giving: issue with path; the days before stay answered", () => {
    const impossible: DesignationHistory = { ...history, releaseNotice: { givenOn: "2026-04-13", receivedByOfficeOn: "2026-04-12" } };
    const found = restrictionsOn(impossible, "2025-05-01");
    expect(found.issues).toMatchObject([
      { code: "receipt-before-dispatch", path: ["releaseNotice", "receivedByOfficeOn"], basis: { article: "77", paragraph: 2 } },
    ]);
    expect(found.restrictions.every((one) => one.binds !== "unknown")).toBe(true);
  });

  test("designation before forwarding: issue with article; the days before it stay answered", () => {
    const impossible: DesignationHistory = { filedOn: "2024-06-03", forwardedOn: "2024-08-20", designatedOn: "2024-07-01" };
    const before = restrictionsOn(impossible, "2024-06-20");
    expect(before.issues).toMatchObject([{ code: "events-out-of-order", path: ["designatedOn"], basis: { article: "67" } }]);
    expect(before.restrictions.every((one) => one.binds !== "unknown")).toBe(true);
    expect(
      restrictionsOn(impossible, "2024-07-02").restrictions.find((one) => one.restriction === "no-utility-model-registration")?.binds,
    ).toBe("unknown");
  });

  test("a day that does not exist is an issue and not known", () => {
    const found = restrictionsOn({ filedOn: "2024-02-30" as never }, day);
    expect(found.issues).toMatchObject([{ code: "not-a-legal-date", path: ["filedOn"] }]);
    expect(restrictionsOn(undefined as never, day).restrictions[0]?.binds).toBe("unknown");
    expect(restrictionsOn({ filedOn: day }, "x" as never).issues).toHaveLength(1);
  });
});

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
      { keepingNoticeReceivedOn: "2025-06-02", answeredOn: "2025-06-16", publishedAgainstBan: false, requestedReview: false },
      "2025-07-01",
      "may-not",
    ],
    ["answered a day late", { keepingNoticeReceivedOn: "2025-06-02", answeredOn: "2025-06-17" }, "2025-07-01", "may-be-discontinued"],
    [
      "8.3: received 2025-04-21, moves to 2025-05-07",
      { keepingNoticeReceivedOn: "2025-04-21", answeredOn: "2025-05-07", publishedAgainstBan: false, requestedReview: false },
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
    ["not known whether it has ended", { keepingNoticeReceivedOn: "2025-06-02", reviewEndedOn: null }, "2025-07-01", "undetermined"],
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
    ["before it", { applicant: true, notifiedInvention: true, keepingNoticeReceivedOn: "2025-06-02" }, "2025-06-01", "not-bound"],
    [
      "until receipt of the outcome",
      { applicant: true, notifiedInvention: true, keepingNoticeReceivedOn: "2025-06-02", outcomeNoticeReceivedOn: "2025-09-01" },
      "2025-09-01",
      "not-bound",
    ],
    ["another invention", { applicant: true, notifiedInvention: false, keepingNoticeReceivedOn: "2025-06-02" }, "2025-07-01", "not-bound"],
    ["someone else", { applicant: false }, "2025-07-01", "not-bound"],
    [
      "after a withdrawal",
      { applicant: true, notifiedInvention: true, keepingNoticeReceivedOn: "2025-06-02", applicationEndedOn: "2025-06-20" },
      "2025-07-01",
      "not-bound",
    ],
    ["not in force", {}, "2024-04-30", "undetermined"],
  ])("Art. 68: %s", (_, facts, on, expected) => {
    expect(assessReviewPublication(facts, on).answer).toBe(expected);
  });

  test("secrecy: compensation binds only within the designation (80(4))", () => {
    expect(assessReviewSecrecy({ procedure: "cancellation", official: true }, day).answer).toBe("bound-to-secrecy");
    expect(assessReviewSecrecy({ procedure: "compensation", official: true, withinDesignation: true }, day).answer).toBe(
      "bound-to-secrecy",
    );
    expect(assessReviewSecrecy({ procedure: "compensation", shownAsExpert: true, withinDesignation: false }, day).answer).toBe("not-bound");
    expect(assessReviewSecrecy({ procedure: "review", official: false, shownAsExpert: false }, day).answer).toBe("not-bound");
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
  expect(assessReviewSecrecy({ procedure: "hearing" as never, official: true, withinDesignation: false }, day)).toMatchObject({
    answer: "undetermined",
    missing: ["procedure"],
  });
});

test("a designation dated before two of its steps leaves the days before it answered", () => {
  const history: DesignationHistory = {
    filedOn: "2024-06-03",
    forwardedOn: "2024-08-20",
    keepingNoticeReceivedOn: "2024-11-01",
    designatedOn: "2024-08-01",
    designationNotice: { givenOn: "2025-01-10", receivedByOfficeOn: "2025-01-11", receivedByApplicantOn: "2025-01-14" },
  };
  const before = restrictionsOn(history, "2024-07-31");
  expect(before.issues.length).toBeGreaterThan(0);
  expect(before.restrictions.filter(({ binds }) => binds === "unknown")).toEqual([]);
  const after = restrictionsOn(history, "2024-09-02").restrictions;
  expect(after.find(({ restriction }) => restriction === "no-utility-model-registration")?.binds).toBe("unknown");
});

test("suppl. Art. 2: what was pending on 2024-05-01 awaits no decision on forwarding, so that Art. 66(7) holds nothing", () => {
  expect(binding({ filedOn: "2024-04-30" }, "2024-05-10")).toEqual([]);
  expect(binding({ filedOn: "2024-05-01" }, "2024-05-10")).toEqual(["no-grant-refusal-or-publication"]);
  expect(binding({ filedOn: "2024-03-01", forwardingPeriodEndsOn: "2024-10-01" }, "2024-07-10")).toEqual([
    "no-grant-refusal-or-publication",
  ]);
  expect(binding({ filedOn: "2024-03-01", forwardedOn: "2024-05-20" }, "2024-06-10")).toContain("no-grant-refusal-or-publication");
});

test("Art. 72(1): a withdrawal under designation is named, and lifts nothing", () => {
  const withdrawn = { ...history, withdrawnOn: "2025-04-14" } as const;
  const found = restrictionsOn(withdrawn, "2025-05-01");
  expect(found.issues).toMatchObject([{ code: "withdrawal-under-designation", path: ["withdrawnOn"], basis: { article: "72" } }]);
  expect(binding(withdrawn, "2025-05-01")).toEqual(binding(history, "2025-05-01"));
  expect(restrictionsOn({ ...history, withdrawnOn: "2026-04-15" }, "2025-05-01").issues).toHaveLength(1);
  for (const day of ["2025-04-13", "2026-04-16"] as const) {
    expect(restrictionsOn({ ...history, withdrawnOn: day }, "2026-05-01").issues, day).toEqual([]);
  }
  const noReceipt = { filedOn: "2024-06-03", forwardedOn: "2024-08-20", designatedOn: "2025-04-10", withdrawnOn: "2025-04-10" } as const;
  expect(restrictionsOn(noReceipt, "2025-05-01").issues).toMatchObject([{ code: "withdrawal-under-designation" }]);
});

describe("what a row of the permissions says", () => {
  const row = (state: DesignationState, act: DesignationAct) => permissionsIn(state, day).find((one) => one.act === act);
  test("between the end of the designation and its notice, the duties are over by inference, what waits for the notice is text", () => {
    for (const state of ["cancelled", "expired"] as const) {
      const inferred = permissionsIn(state, day).flatMap(({ act, grade }) => (grade === "inferred" ? [act] : []));
      expect(inferred, state).toEqual([
        "publishing-the-invention",
        "working",
        "disclosure",
        "sharing-with-new-business",
        "other-sharing-change",
      ]);
    }
    expect(permissionsIn("designated", day).filter(({ grade }) => grade !== "text")).toEqual([]);
  });
  test("the article that restricts, or else the one that would", () => {
    expect(row("designated", "publishing-the-invention")?.basis).toMatchObject({ article: "74", paragraph: 1 });
    expect(row("under-review", "publishing-the-invention")?.basis).toMatchObject({ article: "68" });
    expect(row("answered", "working")?.basis).toMatchObject({ article: "73", paragraph: 1 });
  });
  test("carries what its restriction has, and nothing empty", () => {
    expect(Object.keys(row("designated", "working") ?? {}).sort()).toEqual(
      ["act", "addressee", "basis", "conduct", "consequence", "endsWith", "grade", "restriction", "status", "text", "wayOut"].sort(),
    );
    expect(row("designated", "working")?.consequence?.basis).toMatchObject({ article: "73", paragraph: 6 });
    expect(Object.keys(row("designated", "conversion") ?? {}).sort()).toEqual(
      ["act", "addressee", "basis", "endsWith", "grade", "restriction", "status", "text"].sort(),
    );
    expect(Object.keys(row("answered", "working") ?? {}).sort()).toEqual(["act", "basis", "grade", "status", "text"].sort());
  });
});

describe("Act No. 38 of 2026: Arts 66 to 85 are not listed among what changed, so that they are carried on by inference", () => {
  test("rows of the Act are inferred from 2026-09-18, those of orders that were read are not", () => {
    const ofAct = [reviewSteps, designationRestrictions, supervisionPowers].map((list) => list as (on: LegalDate) => never[]);
    for (const list of ofAct) {
      for (const row of list("2026-09-17") as readonly { gaps?: readonly string[] }[]) expect(row).not.toHaveProperty("gaps");
      const rows = list("2026-09-18") as readonly {
        id: string;
        basis: { law: string };
        source: { grade: string };
        gaps?: readonly string[];
      }[];
      expect(rows.length).toBeGreaterThan(0);
      for (const { id, basis, source, gaps } of rows) {
        const unread = basis.law === "504AC0000000043";
        expect([id, source.grade, gaps]).toEqual([id, unread ? "inferred" : "text", unread ? ["act-38-2026-unlisted"] : undefined]);
      }
    }
    expect(managementMeasures("2026-09-18").every(({ source, gaps }) => source.grade === "text" && gaps === undefined)).toBe(true);
    const unlisted = "act-38-2026-unlisted";
    expect(advanceConfirmation("2026-09-17")?.gaps).toEqual(["patents-time-for-answers"]);
    expect(advanceConfirmation("2026-09-18")?.gaps).toEqual(["patents-time-for-answers", unlisted]);
    // Arts 66(9), 73(8): of a designated application it is not said whether it can be dismissed on other grounds.
    for (const { id, source, gaps } of dismissalRoutes("2026-09-18")) {
      const ofDesignated = ["working", "disclosure", "foreign-filing-under-designation"].includes(id);
      expect([id, source.grade, gaps]).toEqual([
        id,
        "inferred",
        ofDesignated ? ["patents-dismissal-on-other-grounds", unlisted] : [unlisted],
      ]);
    }
  });
  test("rules of Arts 66 to 85 answer, inferred", () => {
    const facts = { applicant: true, notifiedInvention: true, keepingNoticeReceivedOn: "2026-09-01" } as const;
    expect(assessReviewPublication(facts, "2026-09-17")).toMatchObject({ answer: "must-not-publish", grade: "text" });
    expect(assessReviewPublication(facts, "2026-09-18")).toMatchObject({
      answer: "must-not-publish",
      grade: "inferred",
      gaps: ["act-38-2026-unlisted"],
    });
  });
  test.each<[string, { readonly gaps?: readonly string[]; readonly grade: string }, boolean]>([
    [
      "82(2), all before",
      deemedWithdrawalOfPriorityBase({
        filedOn: "2024-05-01",
        designationNoticeReceivedOn: "2025-02-03",
        releaseNoticeReceivedOn: "2026-02-02",
      }),
      false,
    ],
    [
      "82(2), the notice after",
      deemedWithdrawalOfPriorityBase({
        filedOn: "2024-05-01",
        designationNoticeReceivedOn: "2025-02-03",
        releaseNoticeReceivedOn: "2026-09-18",
      }),
      true,
    ],
    [
      "82(2), the period after",
      deemedWithdrawalOfPriorityBase({
        filedOn: "2025-08-01",
        designationNoticeReceivedOn: "2026-02-03",
        releaseNoticeReceivedOn: "2026-09-01",
      }),
      true,
    ],
    ["Patent Act Art. 42(1) alone", deemedWithdrawalOfPriorityBase({ filedOn: "2025-08-01" }), false],
    [
      "82(3), the last day after",
      examinationRequestDue({ filedOn: "2024-05-01", designationNoticeReceivedOn: "2025-02-03", releaseNoticeReceivedOn: "2026-02-02" }),
      true,
    ],
    ["Patent Act Art. 48-3(1) alone", examinationRequestDue({ filedOn: "2024-05-01" }), false],
    ["82(4), all before", termExtensionDays({ designationNoticeReceivedOn: "2025-04-10", releaseNoticeReceivedOn: "2026-04-13" }), false],
    [
      "82(4), the notice after",
      termExtensionDays({ designationNoticeReceivedOn: "2025-04-10", releaseNoticeReceivedOn: "2026-09-18" }),
      true,
    ],
  ])("Art. %s: the latest day decides", (_name, computed, unread) => {
    expect(computed.gaps?.includes("act-38-2026-unlisted") ?? false).toBe(unread);
    if (unread) expect(computed.grade).toBe("inferred");
  });
});

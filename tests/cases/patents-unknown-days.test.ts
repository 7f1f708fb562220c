import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  assessDiscontinuance,
  assessDomesticPriority,
  assessForeignFiling,
  assessForwarding,
  type DesignationHistory,
  type DesignationRestrictionId,
  deemedWithdrawalOfPriorityBase,
  examinationRequestDue,
  type ForeignFilingFacts,
  foreignFilingWindow,
  type PatentApplicationHistory,
  patentTimeline,
  restrictionsOn,
  screenByIpc,
  termExtensionDays,
} from "../../src/doors/patents";

// Histories are closed: left out, it has not happened; null, it is not known whether or when. What is not known leaves open what hangs on it.

const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] } as const;
const described = (application: PatentApplicationHistory): ForeignFilingFacts => ({ ...invention, application });

describe("filing abroad", () => {
  test.each<[string, PatentApplicationHistory, string[]]>([
    ["whether it was deemed withdrawn", { filedOn: "2024-06-03", deemedWithdrawnOn: null }, ["application.deemedWithdrawnOn"]],
    ["whether it was withdrawn", { filedOn: "2024-06-03", withdrawnOn: null }, ["application.withdrawnOn"]],
  ])("Art. 78(1), proviso: %s", (_, application, missing) => {
    expect(assessForeignFiling(described(application), "2024-09-03")).toMatchObject({ answer: "prohibited", missing: [] });
    expect(assessForeignFiling(described(application), "2024-09-04")).toMatchObject({ answer: "undetermined", missing });
  });
  test.each(["nonForwardingNoticeReceivedOn", "noDesignationNoticeReceivedOn", "releaseNoticeReceivedOn"] as const)(
    "whether the notice was received: %s",
    (notice) => {
      const steps = { forwardedNoticeOn: "2024-08-20", designatedOn: "2025-02-03" } as const;
      const history =
        notice === "nonForwardingNoticeReceivedOn"
          ? {}
          : notice === "releaseNoticeReceivedOn"
            ? steps
            : { forwardedNoticeOn: "2024-08-20" as const };
      const facts = described({ filedOn: "2024-06-03", ...history, [notice]: null });
      expect(assessForeignFiling(facts, "2024-08-30")).toMatchObject({ answer: "undetermined", missing: [`application.${notice}`] });
    },
  );
  test.each<[string, Partial<ForeignFilingFacts>, string[]]>([
    [
      "when the answer to an advance confirmation was received",
      { advanceConfirmation: { answer: "clearly-no-effect", receivedOn: null } },
      ["advanceConfirmation.receivedOn"],
    ],
    ["what the answer was", { advanceConfirmation: { receivedOn: "2024-06-03" } }, ["advanceConfirmation.answer"]],
    ["whether a treaty applies", { treatyException: null }, ["treatyException"]],
    [
      "where it is filed, space station",
      { foreignApplication: "patent", treatyException: { treaty: "space-station-agreement", applies: true } },
      ["treatyException.country"],
    ],
    [
      "where it is filed, framework agreement",
      { foreignApplication: "patent", treatyException: { treaty: "us-space-framework", applies: true } },
      ["treatyException.country"],
    ],
  ])("%s", (_, facts, missing) => {
    expect(assessForeignFiling({ ...invention, ...facts }, "2024-06-10")).toMatchObject({ answer: "undetermined", missing });
  });
  test("an answer that was received tells nothing before its day", () => {
    const facts = { ...invention, ipc: ["A61K 9/00"], advanceConfirmation: { receivedOn: "2024-06-10" } } as const;
    expect(assessForeignFiling(facts, "2024-06-09")).toMatchObject({ answer: "permitted", missing: [] });
    expect(assessForeignFiling(facts, "2024-06-10")).toMatchObject({ answer: "undetermined", missing: ["advanceConfirmation.answer"] });
  });
  test("a window says why its days are open, and what is wrong with its own", () => {
    const { intervals, opensOn } = foreignFilingWindow(described({ filedOn: "2024-06-03", withdrawnOn: null }));
    expect(intervals).toMatchObject([
      { from: "2024-05-01", through: "2024-09-03", answer: "prohibited" },
      { from: "2024-09-04", answer: "undetermined", why: "facts-missing", missing: ["application.withdrawnOn"] },
    ]);
    expect(intervals[0]).not.toHaveProperty("why");
    expect(opensOn).toBeUndefined();
    expect(foreignFilingWindow(invention, undefined, "2024-02-30" as LegalDate)).toMatchObject({
      intervals: [],
      issues: [{ code: "not-a-legal-date", path: ["until"] }],
    });
  });
});

describe("forwarding", () => {
  test("Art. 66: what kind of application it is", () => {
    expect(assessForwarding({ ipc: ["F41H 11/02"], kind: null }, "2025-06-02")).toMatchObject({
      answer: "undetermined",
      missing: ["kind"],
    });
  });
  test("Art. 66(4): kinds that exclude each other leave the kind open", () => {
    const kinds = [
      ["ordinary", "design"],
      ["ordinary", "divisional"],
      ["utility-model", "ordinary"],
    ] as const;
    for (const kind of [...kinds, ["pct-designating-japan", "divisional"], ["pct-designating-japan", "utility-model"]] as const) {
      expect(assessForwarding({ ipc: ["F41H 11/02"], kind, filedOn: "2025-06-02" }, "2025-06-02")).toMatchObject({
        answer: "undetermined",
        missing: ["kind"],
        issues: [{ code: "application-kinds-exclude-each-other", path: ["kind"] }],
      });
    }
  });
  test("a symbol that is no text is named by its place", () => {
    expect(screenByIpc(["A61K 9/00", 7 as never], "2025-06-02")).toMatchObject({
      answer: "undetermined",
      issues: [{ code: "ipc-not-text", path: ["symbols", 1], basis: { article: "12", paragraph: 1 } }],
    });
  });
});

describe("the clocks of an application", () => {
  test("a day that does not exist, as of which it is read", () => {
    expect(patentTimeline({ filedOn: "2024-06-03" }, "2024-02-30" as LegalDate)).toMatchObject({
      forwardingDeadline: "2024-09-03",
      issues: [{ code: "not-a-legal-date", path: ["on"] }],
    });
  });
  test("read as of a day of the wording that was not read", () => {
    expect(patentTimeline({ filedOn: "2026-06-02" }, "2026-09-17").gaps).toBeUndefined();
    expect(patentTimeline({ filedOn: "2026-06-02" }, "2026-09-18")).toMatchObject({ gaps: ["act-38-2026-unlisted"], grade: "inferred" });
  });
  test("beyond the years whose holidays are known, days are given as counted, which is never too late", () => {
    const history = { filedOn: "2150-05-01", forwardedNoticeOn: "2150-06-01", keepingNoticeReceivedOn: "2150-07-01" } as const;
    expect(patentTimeline(history)).toMatchObject({ nonForwardingRequestDue: "2150-08-01", keepingNoticeAnswerDue: "2150-07-15" });
    expect(patentTimeline(history).forwardingClock).not.toHaveProperty("elapsedIfMovedOn");
  });
  test("opened by the ten months of a divisional, and by the three months before a late designation closes them", () => {
    const divided = { filedOn: "2024-06-03", kind: "divisional", dividedOn: "2025-03-03", forwardedNoticeOn: "2025-06-10" } as const;
    const designated = { ...divided, designatedOn: "2025-08-01" } as const;
    expect(patentTimeline(designated).foreignFilingOpensOn).toBe("2025-04-04");
    expect(assessForeignFiling(described(designated), "2025-08-01").answer).toBe("permitted");
    // Designated on the day before the three months open: closed until then.
    const earlier = {
      ...designated,
      forwardedNoticeOn: "2025-06-04",
      designatedOn: "2025-06-04",
      designationNoticeReceivedOn: "2025-06-04",
    } as const;
    expect(patentTimeline(earlier).foreignFilingOpensOn).toBe("2025-04-04");
  });
  test("Art. 72(1): withdrawn after the notice of Art. 77(2), which is effective", () => {
    const history = {
      filedOn: "2024-06-03",
      forwardedNoticeOn: "2024-08-20",
      designatedOn: "2025-02-03",
      releaseNoticeReceivedOn: "2026-02-05",
    } as const;
    expect(patentTimeline({ ...history, withdrawnOn: "2026-02-05" }).issues).toEqual([]);
    expect(patentTimeline({ ...history, releaseNoticeReceivedOn: undefined, withdrawnOn: "2026-02-05" }).issues).toMatchObject([
      { code: "withdrawal-under-designation" },
    ]);
    // Whether the notice was received before it is not known, and so not whether it is effective.
    expect(patentTimeline({ ...history, releaseNoticeReceivedOn: null, withdrawnOn: "2026-02-05" }).issues).toEqual([]);
    expect(patentTimeline({ ...history, withdrawnOn: "2026-02-04" }).issues).toMatchObject([{ code: "withdrawal-under-designation" }]);
    expect(patentTimeline({ ...history, abandonedOn: "2025-02-02" }).issues.map(({ code }) => code)).toEqual(["event-after-end"]);
  });
  test("two contradictions: the history answers for the days before the first", () => {
    const history = {
      filedOn: "2024-06-03",
      forwardedNoticeOn: "2024-08-20",
      keepingNoticeReceivedOn: "2024-08-10",
      designatedOn: "2024-08-01",
    } as const;
    const swapped = { ...history, keepingNoticeReceivedOn: "2024-08-01", designatedOn: "2024-08-10" } as const;
    for (const one of [history, swapped]) {
      expect(patentTimeline(one).contradictoryFrom).toBe("2024-08-01");
      expect(assessForeignFiling(described(one), "2024-07-31").answer).toBe("prohibited");
      expect(assessForeignFiling(described(one), "2024-08-01").answer).toBe("undetermined");
    }
  });
  test("kinds that are none are named by their place, whatever they are", () => {
    expect(patentTimeline({ filedOn: "2024-06-03", kind: ["ordinary", "continuation"] as never }).issues).toMatchObject([
      {
        code: "not-allowed-value",
        path: ["kind", 1],
        basis: { article: "66", paragraph: 4 },
      },
    ]);
    expect(patentTimeline({ filedOn: "2024-06-03", kind: 7 as never }).issues).toMatchObject([
      { code: "not-allowed-value", path: ["kind"] },
    ]);
    expect(patentTimeline({ filedOn: "2024-06-03", kind: [] }).forwardingClock.state).toBe("unknown");
  });
});

describe("Art. 69(1): the review", () => {
  const rest = { publishedAgainstBan: false, requestedReview: false } as const;
  test("whether the papers were filed is not known: nothing is missed before the last day, then it is open", () => {
    const facts = { ...rest, keepingNoticeReceivedOn: "2025-06-02", answeredOn: null } as const;
    expect(assessDiscontinuance(facts, "2025-06-16").answer).toBe("may-not");
    expect(assessDiscontinuance(facts, "2025-06-17")).toMatchObject({ answer: "undetermined", missing: ["answeredOn"] });
    expect(assessDiscontinuance({ ...facts, answeredOn: "2025-06-31" as LegalDate }, "2025-06-17").answer).toBe("undetermined");
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
    expect(assessDiscontinuance({ ...rest, correctionDueOn: "2025-06-16", correctedOn: "2025-06-16" }, "2025-06-17").answer).toBe(
      "may-not",
    );
    expect(assessDiscontinuance({ ...rest, correctionDueOn: "2025-06-16" }, "2025-06-16").answer).toBe("may-not");
    expect(assessDiscontinuance({ ...rest, correctionDueOn: "2025-06-16" }, "2025-06-17").answer).toBe("may-be-discontinued");
  });
});

describe("Art. 82", () => {
  const designated = { filedOn: "2024-05-01", designationNoticeReceivedOn: "2025-02-03" } as const;
  test("82(1): a dismissal under something else that is none of the choices", () => {
    expect(assessDomesticPriority({ claimsDomesticPriority: true, baseDismissedUnder: "70(1)" as never }, "2025-06-02")).toMatchObject({
      answer: "undetermined",
      missing: ["baseDismissedUnder"],
    });
  });
  test("82(2): whether the designation ended", () => {
    expect(deemedWithdrawalOfPriorityBase({ ...designated, releaseNoticeReceivedOn: null })).toMatchObject({
      state: "undetermined",
      missing: ["releaseNoticeReceivedOn"],
      periodEndsOn: "2025-09-01",
    });
    expect(deemedWithdrawalOfPriorityBase({ ...designated, releaseNoticeReceivedOn: "2025-02-02" })).toMatchObject({
      state: "invalid",
      issues: [{ code: "events-out-of-order" }],
    });
    expect(deemedWithdrawalOfPriorityBase(undefined as never)).toMatchObject({ state: "undetermined", missing: ["filedOn"] });
  });
  test("82(3): each day that it needs", () => {
    expect(examinationRequestDue({ filedOn: null, designationNoticeReceivedOn: null, dividedOrConvertedOn: null })).toMatchObject({
      state: "undetermined",
      missing: ["filedOn", "designationNoticeReceivedOn", "dividedOrConvertedOn"],
    });
    expect(examinationRequestDue({ ...designated, releaseNoticeReceivedOn: null })).toMatchObject({
      state: "undetermined",
      missing: ["releaseNoticeReceivedOn"],
    });
    expect(examinationRequestDue({ filedOn: "2024-05-01", releaseNoticeReceivedOn: "2025-02-03" }).state).toBe("invalid");
  });
  test("82(4): whether the designation ended, and a period that lies outside it", () => {
    const { filedOn: _, ...ofTerm } = designated;
    expect(termExtensionDays({ ...ofTerm, releaseNoticeReceivedOn: null })).toMatchObject({
      state: "undetermined",
      missing: ["releaseNoticeReceivedOn"],
    });
    const outside = [
      { from: "2024-01-05", to: "2025-02-03" },
      { from: "2026-02-03", to: "2026-03-02" },
    ] as const;
    expect(termExtensionDays({ ...ofTerm, releaseNoticeReceivedOn: "2026-02-03", otherPeriods: outside })).toMatchObject({
      firstDayExcluded: 365,
      notOverlapping: 365,
    });
  });
});

describe("restrictions by day, from partial days", () => {
  const filed = { filedOn: "2024-06-03", forwardedOn: "2024-08-20" } as const;
  const designated = { ...filed, keepingNoticeReceivedOn: "2025-01-10", designatedOn: "2025-04-10" } as const;
  const freeze = "no-grant-refusal-or-publication";
  const binds = (history: DesignationHistory, on: LegalDate, restriction: DesignationRestrictionId = freeze) =>
    restrictionsOn(history, on).restrictions.find((one) => one.restriction === restriction)?.binds;

  test("70(2)(3): past its first year, a designation without a recorded last day may have been extended or not", () => {
    const working = "no-working-without-permission";
    const noticed = { ...designated, designationNotice: { receivedByApplicantOn: "2025-04-10" } } as const;
    expect(binds(noticed, "2026-04-09", working)).toBe(true);
    expect(binds(noticed, "2026-04-10", working)).toBe("unknown");
    expect(binds({ ...noticed, designationPeriodEndsOn: "2027-04-09" }, "2026-04-10", working)).toBe(true);
    expect(binds({ ...noticed, cancelledOn: "2026-05-01" }, "2026-05-01", working)).toBe(false);
  });
  test("a notice without any day has not been given", () => {
    expect(binds({ ...designated, releaseNotice: {} }, "2027-05-01")).toBe(true);
    expect(binds({ ...designated, releaseNotice: { givenOn: undefined } }, "2027-05-01")).toBe(true);
  });
  test("Art. 71: of the notice only its receipt is recorded: given at some day between forwarding and receipt", () => {
    const history = { ...filed, noDesignationNotice: { receivedByApplicantOn: "2025-02-10" } } as const;
    expect(binds(history, "2024-08-19")).toBe(true);
    expect(binds(history, "2024-08-20")).toBe("unknown");
    expect(binds(history, "2025-02-10")).toBe(false);
    expect(binds(history, "2025-02-10", "report-withdrawal-to-prime-minister")).toBe("unknown");
    expect(binds({ ...filed, noDesignationNotice: { givenOn: "2025-02-05" } }, "2025-02-04", "report-withdrawal-to-prime-minister")).toBe(
      true,
    );
    expect(binds({ ...filed, noDesignationNotice: { givenOn: null } }, "2025-02-04")).toBe("unknown");
    expect(binds({ filedOn: "2024-06-03", forwardedOn: null, noDesignationNotice: { givenOn: null } }, "2024-07-01")).toBe("unknown");
  });
  test("Art. 70(1): when the applicant received the notice is not known, but not before the designation", () => {
    const withdrawal = "no-withdrawal-or-abandonment";
    const history = { ...designated, designationNotice: { receivedByOfficeOn: "2025-04-11" } } as const;
    expect([binds(history, "2025-04-09", withdrawal), binds(history, "2025-04-11", withdrawal)]).toEqual([false, "unknown"]);
    expect([binds(designated, "2025-04-09", withdrawal), binds(designated, "2025-04-11", withdrawal)]).toEqual([false, "unknown"]);
    const given = { ...designated, designationNotice: { givenOn: "2025-04-12" } } as const;
    expect([binds(given, "2025-04-11", withdrawal), binds(given, "2025-04-12", withdrawal)]).toEqual([false, "unknown"]);
  });
  test("Art. 82(5): of a designation only its notice is recorded: designated between forwarding and the notice", () => {
    const register = "no-utility-model-registration";
    const history = { ...filed, designationNotice: { receivedByApplicantOn: "2025-04-14" } } as const;
    expect(["2024-08-19", "2024-08-20", "2025-04-14"].map((on) => binds(history, on as LegalDate, register))).toEqual([
      false,
      "unknown",
      true,
    ]);
    expect(binds({ ...filed, designationNotice: { givenOn: null } }, "2025-04-14", register)).toBe("unknown");
    expect(binds({ ...filed, forwardedOn: null, designationNotice: { givenOn: "2025-04-14" } }, "2025-04-13", register)).toBe("unknown");
    expect(binds({ ...filed, designationNotice: {} }, "2025-04-14", register)).toBe(false);
  });
  test("Art. 77(2): neither cancellation nor period is recorded: the notice cannot have come before the designation", () => {
    const history = {
      ...designated,
      designationNotice: { receivedByApplicantOn: "2025-04-14" },
      releaseNotice: { givenOn: null },
    } as const;
    expect([binds(history, "2025-04-09"), binds(history, "2025-04-10")]).toEqual([true, "unknown"]);
    const cancelled = { ...history, cancelledOn: "2025-12-01" } as const;
    expect([binds(cancelled, "2025-11-30"), binds(cancelled, "2025-12-01")]).toEqual([true, "unknown"]);
    const expired = { ...history, designationPeriodEndsOn: "2026-04-09" } as const;
    expect([binds(expired, "2026-04-09"), binds(expired, "2026-04-10")]).toEqual([true, "unknown"]);
  });
  test("Art. 66(7): the lapse of the period", () => {
    expect(binds({ filedOn: null }, "2024-09-04")).toBe("unknown");
    expect(binds({ filedOn: null, forwardedOn: "2024-08-20" }, "2024-09-04")).toBe("unknown");
    expect(binds({ filedOn: "2024-06-03", forwardingPeriodEndsOn: null }, "2024-09-04")).toBe("unknown");
    expect(binds({ ...filed, forwardingPeriodEndsOn: null }, "2024-09-04")).toBe(true);
    expect([binds({ ...filed, forwardedOn: null }, "2024-09-03"), binds({ ...filed, forwardedOn: null }, "2024-09-04")]).toEqual([
      true,
      "unknown",
    ]);
    // Forwarded after the period had lapsed: the freeze was over.
    expect(binds({ ...filed, forwardedOn: "2024-09-04" }, "2024-09-04")).toBe(false);
    expect(binds({ ...filed, forwardedOn: "2024-09-03" }, "2024-09-04")).toBe(true);
    expect(binds({ filedOn: "2024-06-03", forwardingPeriodEndsOn: "2024-10-01" }, "2024-10-01")).toBe(true);
    expect(binds({ filedOn: "2024-06-03", forwardingPeriodEndsOn: "2024-10-01" }, "2024-10-02")).toBe(false);
  });
  test("a step whose precondition is not recorded: that day is not known", () => {
    const found = restrictionsOn({ filedOn: "2024-06-03", keepingNoticeReceivedOn: "2025-01-10" }, "2025-01-10");
    expect(found.issues).toMatchObject([
      { code: "event-without-ground", path: ["keepingNoticeReceivedOn"], basis: { article: "67", paragraph: 9 } },
    ]);
    expect(found.restrictions.find((one) => one.restriction === "report-succession-to-prime-minister")?.binds).toBe("unknown");
    expect(found.restrictions.find((one) => one.restriction === "no-publishing-during-review")?.binds).toBe(true);
  });
  test("a notice in an impossible order has not happened before its day, and is not known from then on", () => {
    const history = { ...designated, releaseNotice: { givenOn: "2025-04-01", receivedByApplicantOn: "2025-04-03" } } as const;
    expect(restrictionsOn(history, "2025-03-31").issues).toMatchObject([
      { code: "events-out-of-order", path: ["releaseNotice"], basis: { article: "77", paragraph: 2 } },
    ]);
    expect(binds(history, "2025-03-31")).toBe(true);
    expect(binds(history, "2025-04-10")).toBe("unknown");
  });
  test("from 2026-09-18 every restriction is inferred and names the gap", () => {
    const before = restrictionsOn({ filedOn: "2026-09-01" }, "2026-09-17");
    expect([before.gaps, before.restrictions[0]?.grade]).toEqual([undefined, "text"]);
    const after = restrictionsOn({ filedOn: "2026-09-01" }, "2026-09-18");
    expect(after.gaps).toEqual(["act-38-2026-unlisted"]);
    expect(after.restrictions.every(({ grade }) => grade === "inferred")).toBe(true);
  });

  test("Art. 66(7): the period as stated is enough, where the filing date is not known; a day that does not exist states none", () => {
    expect(binds({ filedOn: null, forwardingPeriodEndsOn: "2024-10-01" }, "2024-10-02")).toBe(false);
    for (const no of ["2024-02-30", ["2024-09-03"], {}, 7] as never[]) {
      expect(binds({ filedOn: "2024-06-03", forwardingPeriodEndsOn: no }, "2024-10-02"), JSON.stringify(no)).toBe("unknown");
    }
  });
  test("a day that does not exist is named once, and set against no other day", () => {
    const issues = (history: DesignationHistory) => restrictionsOn(history, "2026-05-01").issues.map(({ code, path }) => [code, ...path]);
    const noDay = "2026-13-01" as LegalDate;
    const february = "2025-02-30" as LegalDate;
    expect(issues({ ...designated, releaseNotice: { givenOn: noDay, receivedByOfficeOn: "2026-04-14" } })).toEqual([
      ["not-a-legal-date", "releaseNotice", "givenOn"],
    ]);
    expect(issues({ ...designated, releaseNotice: { givenOn: "2026-04-13", receivedByOfficeOn: february } })).toEqual([
      ["not-a-legal-date", "releaseNotice", "receivedByOfficeOn"],
    ]);
    expect(issues({ ...designated, designationNotice: { givenOn: february, receivedByOfficeOn: "2025-04-05" } })).toEqual([
      ["not-a-legal-date", "designationNotice", "givenOn"],
      ["events-out-of-order", "designationNotice"],
    ]);
    expect(issues({ ...filed, forwardedOn: noDay, keepingNoticeReceivedOn: "2025-01-10" })).toEqual([["not-a-legal-date", "forwardedOn"]]);
    expect(issues({ ...filed, forwardedOn: "2025-03-03", designatedOn: february })).toEqual([["not-a-legal-date", "designatedOn"]]);
  });
  test("Art. 77(2): a notice whose day does not exist presupposes a designation, as one whose day is not known does", () => {
    for (const givenOn of [null, "2025-02-30" as LegalDate]) {
      const history = { ...filed, releaseNotice: { givenOn } };
      expect(restrictionsOn(history, "2025-05-01").issues.map(({ code }) => code)).toContain("event-without-ground");
      expect(binds(history, "2025-05-01", "no-utility-model-registration")).toBe("unknown");
    }
  });
  test("Art. 66(7): whether it was forwarded is not known, nor the period", () => {
    expect(binds({ filedOn: "2024-06-03", forwardedOn: null, forwardingPeriodEndsOn: null }, "2024-09-04")).toBe("unknown");
  });
  test("a notice that is no notice, and one of whose days none but one is recorded", () => {
    expect(binds({ ...designated, releaseNotice: null as never }, "2027-05-01")).toBe(true);
    expect(binds({ ...designated, releaseNotice: { receivedByOfficeOn: "2026-04-14" } }, "2026-04-14")).toBe(false);
    expect(
      binds({ ...designated, releaseNotice: { receivedByOfficeOn: "2026-04-16", receivedByApplicantOn: "2026-04-14" } }, "2026-04-14"),
    ).toBe(false);
  });
  test("Art. 70(1): the notice comes after the designation, whenever its period ends", () => {
    const history = {
      ...designated,
      designationPeriodEndsOn: "2026-04-09",
      designationNotice: { receivedByOfficeOn: "2025-04-11" },
    } as const;
    expect(binds(history, "2025-04-11", "no-withdrawal-or-abandonment")).toBe("unknown");
  });
  test("Art. 82(5): from the designation itself, not from its notice", () => {
    const history = { ...designated, designationNotice: { givenOn: "2025-04-12" } } as const;
    expect(binds(history, "2025-04-10", "no-utility-model-registration")).toBe(true);
  });
  test("of a notice one day is bad alone: the others stand", () => {
    const history = { ...designated, releaseNotice: { givenOn: "2026-04-13", receivedByOfficeOn: "2026-04-12" } } as const;
    expect([binds(history, "2026-04-12"), binds(history, "2026-04-13")]).toEqual([true, false]);
    const noDay = restrictionsOn({ ...designated, releaseNotice: { givenOn: "2026-02-30" as LegalDate } }, "2026-04-12");
    expect(noDay.issues).toMatchObject([{ code: "not-a-legal-date", path: ["releaseNotice", "givenOn"] }]);
    expect(
      restrictionsOn({ ...designated, releaseNotice: { givenOn: "2026-04-13", receivedByOfficeOn: "2026-04-13" } }, "2026-04-12").issues,
    ).toEqual([]);
  });
  test("the first of the days of a notice must not lie before the designation", () => {
    const history = {
      ...designated,
      designationNotice: { receivedByOfficeOn: "2025-04-14", receivedByApplicantOn: "2025-04-05" },
    } as const;
    expect(restrictionsOn(history, "2025-05-01").issues).toMatchObject([
      { code: "events-out-of-order", path: ["designationNotice"], basis: { article: "70", paragraph: 1 } },
    ]);
    expect(binds(history, "2025-04-09", "no-withdrawal-or-abandonment")).toBe(false);
    expect(binds(history, "2025-04-10", "no-withdrawal-or-abandonment")).toBe("unknown");
  });
  test("a single event in an impossible order: not before its day, not known from it on", () => {
    const history = { filedOn: "2024-06-03", forwardedOn: "2024-05-20" } as const;
    const succession = "report-succession-to-prime-minister";
    expect([binds(history, "2024-05-19", succession), binds(history, "2024-05-20", succession)]).toEqual([false, "unknown"]);
    expect(binds({ filedOn: "2024-06-03", forwardedOn: "2024-06-31" as LegalDate }, "2024-07-10", succession)).toBe("unknown");
  });
  test("no day, no restrictions", () => {
    expect(restrictionsOn(filed, "2025-02-30" as LegalDate)).toMatchObject({
      restrictions: [],
      issues: [{ code: "not-a-legal-date", path: ["on"] }],
    });
    expect(restrictionsOn(filed, "2025-02-30" as LegalDate).restrictions).toHaveLength(0);
  });

  test("since when and until when, as far as the days are known", () => {
    const history = {
      ...designated,
      designationNotice: { givenOn: "2025-04-10", receivedByOfficeOn: "2025-04-11", receivedByApplicantOn: "2025-04-14" },
      designationPeriodEndsOn: "2026-04-09",
      releaseNotice: { givenOn: "2026-04-13", receivedByOfficeOn: "2026-04-14", receivedByApplicantOn: "2026-04-16" },
    } as const;
    const rows = restrictionsOn(history, "2025-06-02").restrictions.map(({ restriction, since, until, grade, binds: now }) => [
      restriction,
      since,
      until,
      now,
      grade,
    ]);
    expect(rows.slice(0, 8)).toEqual([
      ["no-grant-refusal-or-publication", "2024-06-03", "2026-04-13", true, "text"],
      ["report-withdrawal-to-prime-minister", "2024-08-20", "2025-04-11", false, "text"],
      ["report-succession-to-prime-minister", "2024-08-20", "2026-04-14", true, "text"],
      ["report-dismissal-beforehand", "2024-08-20", "2025-04-11", false, "text"],
      ["no-publishing-during-review", "2025-01-10", "2025-04-14", false, "text"],
      ["no-withdrawal-or-abandonment", "2025-04-14", "2026-04-16", true, "text"],
      ["no-conversion", "2025-04-14", "2026-04-16", true, "text"],
      ["no-working-without-permission", "2025-04-14", "2026-04-10", true, "text"],
    ]);
    const working = (on: LegalDate) =>
      restrictionsOn(history, on).restrictions.find((one) => one.restriction === "no-working-without-permission");
    expect([working("2026-04-09")?.grade, working("2026-04-10")?.grade]).toEqual(["text", "inferred"]);
  });
  test("neither a day that is not known, nor an end before the beginning, is given", () => {
    const row = (history: DesignationHistory, restriction: DesignationRestrictionId) =>
      restrictionsOn(history, "2024-12-02").restrictions.find((one) => one.restriction === restriction);
    expect(row({ ...filed, forwardedOn: null }, "report-withdrawal-to-prime-minister")).not.toHaveProperty("since");
    expect(row(filed, "report-withdrawal-to-prime-minister")).toMatchObject({ since: "2024-08-20" });
    const noticed = { ...filed, designationNotice: { receivedByApplicantOn: "2024-11-11" } } as const;
    expect(row(noticed, "no-utility-model-registration")).not.toHaveProperty("since");
    expect(row(filed, "report-withdrawal-to-prime-minister")).not.toHaveProperty("until");
    expect(row({ ...filed, withdrawnOn: "2024-08-01" }, "report-withdrawal-to-prime-minister")).not.toHaveProperty("until");
    expect(row({ ...filed, withdrawnOn: "2024-08-20" }, "report-withdrawal-to-prime-minister")?.until).toBe("2024-08-20");
    expect(row({ ...filed, forwardedOn: null, withdrawnOn: "2024-08-20" }, "report-withdrawal-to-prime-minister")).not.toHaveProperty(
      "until",
    );
    const partial = { ...filed, noDesignationNotice: { receivedByApplicantOn: "2024-11-11" } } as const;
    expect(row(partial, "no-grant-refusal-or-publication")).not.toHaveProperty("until");
    expect(row({ ...partial, withdrawnOn: "2024-11-01", dismissedOn: "2024-10-01" }, "no-grant-refusal-or-publication")?.until).toBe(
      "2024-10-01",
    );
  });
});

import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  assessForeignFiling,
  type FamilyApplication,
  type ForeignFilingFacts,
  type PatentApplicationHistory,
  type PatentApplicationKind,
  patentTimeline,
} from "../../src/doors/patents";
import { PatentApplicationHistory as schema } from "../../src/schemas/patents/index";

describe("base dates of Arts 66(4) and 78(3)", () => {
  const filedOn: LegalDate = "2024-06-03";
  const bases = (history: PatentApplicationHistory) => {
    const { forwardingClock, banClock } = patentTimeline({ filedOn, ...history });
    return [forwardingClock.baseDate, banClock.baseDate, forwardingClock.grade, banClock.grade];
  };
  test.each<[string, PatentApplicationHistory, (string | undefined)[]]>([
    ["ordinary", { kind: "ordinary" }, ["2024-06-03", "2024-06-03", "text", "text"]],
    ["no kind", {}, ["2024-06-03", "2024-06-03", "text", "text"]],
    [
      "foreign-language",
      { kind: "foreign-language", translationFiledOn: "2025-01-31" },
      ["2025-01-31", "2025-01-31", "text", "text"],
    ],
    [
      "by reference",
      { kind: "by-reference", documentsFiledOn: "2024-09-10" },
      ["2024-09-10", "2024-09-10", "text", "text"],
    ],
    ["completed", { kind: "completed", documentsFiledOn: "2024-07-10" }, ["2024-07-10", "2024-07-10", "text", "text"]],
    [
      "by reference and completed",
      { kind: ["by-reference", "completed"], documentsFiledOn: "2024-07-10", completionFiledOn: "2024-08-09" },
      ["2024-08-09", "2024-08-09", "text", "text"],
    ],
    [
      "divisional: no row for the ten months",
      { kind: "divisional", dividedOn: "2025-05-07" },
      ["2025-05-07", "2024-06-03", "text", "inferred"],
    ],
    [
      "foreign-language divisional: the latest day of each table",
      { kind: ["divisional", "foreign-language"], dividedOn: "2025-05-07", translationFiledOn: "2025-06-02" },
      ["2025-06-02", "2025-06-02", "text", "inferred"],
    ],
    [
      "the other way round",
      { kind: ["divisional", "foreign-language"], dividedOn: "2025-07-07", translationFiledOn: "2025-06-02" },
      ["2025-07-07", "2025-06-02", "text", "inferred"],
    ],
    [
      "utility model",
      { kind: "converted-from-utility-model", convertedOn: "2025-02-03" },
      ["2025-02-03", "2025-02-03", "text", "text"],
    ],
    [
      "design: in no table",
      { kind: "converted-from-design", convertedOn: "2025-02-03" },
      ["2024-06-03", "2024-06-03", "inferred", "inferred"],
    ],
    [
      "utility model registration: in no table",
      { kind: "from-utility-model-registration", convertedOn: "2025-02-03" },
      ["2024-06-03", "2024-06-03", "inferred", "inferred"],
    ],
  ])("%s", (_, history, expected) => {
    expect(bases(history)).toEqual(expected);
  });

  test.each<[PatentApplicationKind | PatentApplicationKind[]]>([
    ["foreign-language"],
    ["by-reference"],
    ["completed"],
    [["divisional", "foreign-language"]],
  ])("no clock runs before the translation or the papers are filed: %j", (kind) => {
    const timeline = patentTimeline({ filedOn, kind, ...(Array.isArray(kind) && { dividedOn: "2025-05-07" }) });
    expect(timeline.forwardingClock.state).toBe("not-started");
    expect(timeline.banClock.state).toBe(Array.isArray(kind) ? "not-started" : "not-started");
    expect(timeline).not.toHaveProperty("forwardingDeadline");
    expect(timeline).not.toHaveProperty("foreignFilingOpensOn");
  });
  test("read as of a day before the translation, it has not started either", () => {
    const history = { filedOn, kind: "foreign-language", translationFiledOn: "2025-01-31" } as const;
    expect(patentTimeline(history, "2025-01-30").forwardingClock.state).toBe("not-started");
    expect(patentTimeline(history, "2025-01-31").forwardingDeadline).toBe("2025-04-30");
  });
  test("a day that is not known is named", () => {
    expect(patentTimeline({ filedOn, kind: "foreign-language", translationFiledOn: null }).missing).toEqual([
      "translationFiledOn",
    ]);
    expect(patentTimeline({ filedOn, kind: "divisional" }).missing).toEqual(["dividedOn"]);
    expect(patentTimeline({ filedOn: null }).missing).toEqual(["filedOn"]);
    expect(patentTimeline({ filedOn, kind: null }).missing).toEqual(["kind"]);
    // Art. 66(4) counts a divisional from its division alone, Art. 78(3) does not.
    const divided = patentTimeline({ filedOn: null, kind: "divisional", dividedOn: null });
    expect([divided.forwardingClock.missing, divided.banClock.missing]).toEqual([["dividedOn"], ["filedOn"]]);
  });
  test("the latest day of several rows is not known where one of them is not", () => {
    const kind = ["foreign-language", "converted-from-utility-model"] as const;
    expect(patentTimeline({ filedOn, kind, translationFiledOn: "2024-07-01", convertedOn: null })).toMatchObject({
      forwardingClock: { state: "unknown", missing: ["convertedOn"] },
      banClock: { state: "unknown", missing: ["convertedOn"] },
    });
  });
  test("Art. 66(5): an international application has no period for forwarding", () => {
    const timeline = patentTimeline({ filedOn, kind: "pct-designating-japan" });
    expect(timeline.screening).toBe("international");
    expect(timeline).not.toHaveProperty("forwardingDeadline");
    expect(timeline.gaps).toContain("patents-pct-as-japanese-application");
  });
  test("suppl. Art. 2: pending on 2024-05-01; an application divided later was not", () => {
    expect(patentTimeline({ filedOn: "2024-04-30" }).screening).toBe("pending-on-2024-05-01");
    expect(patentTimeline({ filedOn: "2024-05-01" }).screening).toBe("applies");
    expect(patentTimeline({ filedOn: "2024-03-01", kind: "divisional", dividedOn: "2024-07-01" }).screening).toBe(
      "applies",
    );
  });
});

describe("answers, requests and other days", () => {
  test.each<[LegalDate, LegalDate]>([
    ["2025-06-02", "2025-06-16"],
    ["2025-04-21", "2025-05-07"],
    ["2025-12-16", "2026-01-05"],
    ["2026-09-08", "2026-09-24"],
  ])("Art. 67(10): notice received %s, papers by %s", (keepingNoticeReceivedOn, due) => {
    const filedOn = "2025-03-03";
    expect(patentTimeline({ filedOn, forwardedNoticeOn: "2025-04-01", keepingNoticeReceivedOn })).toMatchObject({
      keepingNoticeAnswerDue: due,
      issues: [],
    });
  });
  test("Art. 67(11): a day that the Prime Minister sets does not move", () => {
    expect(patentTimeline({ filedOn: "2025-03-03", correctionDueOn: "2025-05-03" }).correctionDue).toBe("2025-05-03");
  });
  test("Order of the Cabinet Office and METI Art. 3(2): the request falls due with the three months, moved off a holiday", () => {
    expect(patentTimeline({ filedOn: "2025-03-03" }).nonForwardingRequestDue).toBe("2025-06-03");
    expect(patentTimeline({ filedOn: "2024-05-31" })).toMatchObject({
      forwardingDeadline: "2024-08-31",
      nonForwardingRequestDue: "2024-09-02",
    });
    expect(patentTimeline({ filedOn: "2025-03-03", nonForwardingRequestedOn: "2025-06-04" })).toMatchObject({
      nonForwardingRequestInTime: false,
      foreignFilingOpensOn: "2025-06-04",
    });
    expect(
      patentTimeline({ filedOn: "2025-03-03", nonForwardingRequestedOn: "2025-06-03" }).nonForwardingRequestInTime,
    ).toBe(true);
  });
  test("Art. 70(2)(3): one year counted from the day of designation, each extension one year more", () => {
    const history = {
      filedOn: "2024-06-03",
      forwardedNoticeOn: "2024-08-20",
      keepingNoticeOn: "2024-11-01",
      designatedOn: "2025-04-10",
    } as const;
    expect(patentTimeline(history).designation).toMatchObject({
      maxPeriodEnd: "2026-04-09",
      decisionBy: "2026-04-09",
      maxNextExtensionEnd: "2027-04-09",
      endsOn: "2026-04-10",
    });
    expect(
      patentTimeline({ ...history, extensions: [{ decidedOn: "2026-04-09", until: "2027-04-09" }] }),
    ).toMatchObject({
      designation: { maxPeriodEnd: "2026-04-09", decisionBy: "2027-04-09", maxNextExtensionEnd: "2028-04-09" },
      issues: [],
    });
    expect(patentTimeline({ ...history, designationPeriodEnd: "2025-10-09" }).designation).toMatchObject({
      maxPeriodEnd: "2026-04-09",
      periodEnd: "2025-10-09",
      decisionBy: "2025-10-09",
      maxNextExtensionEnd: "2026-10-09",
    });
  });
  test("an extension decided after the day asked for is not known on it, and a period that is not known is missing", () => {
    const history = {
      filedOn: "2024-06-03",
      forwardedNoticeOn: "2024-08-20",
      keepingNoticeOn: "2024-11-01",
      designatedOn: "2025-04-10",
    } as const;
    const extended = { ...history, extensions: [{ decidedOn: "2026-03-02", until: "2027-04-09" }] } as const;
    expect(patentTimeline(extended, "2026-03-01").designation?.decisionBy).toBe("2026-04-09");
    expect(patentTimeline(extended, "2026-03-02").designation?.decisionBy).toBe("2027-04-09");
    expect(patentTimeline({ ...history, designationPeriodEnd: null }).missing).toEqual(["designationPeriodEnd"]);
    expect(patentTimeline(history).missing).toEqual([]);
    expect(patentTimeline({ filedOn: "2024-06-03", designationPeriodEnd: null }).missing).toEqual([
      "forwardedNoticeOn",
      "designationPeriodEnd",
      "designationNoticeReceivedOn",
    ]);
    expect(patentTimeline(history, "2026-03-01").issues).toEqual([]);
  });
  test("where it is not known whether priority is claimed, no year of priority is given", () => {
    expect(patentTimeline({ filedOn: "2024-06-03", priorityOn: null }).priorityYearEnd).toBeUndefined();
  });
  test.each([
    [{ designationPeriodEnd: "2026-04-10" }, "designation-too-long"],
    [{ extensions: [{ until: "2027-04-10" }] }, "extension-too-long"],
    [{ extensions: [{ decidedOn: "2026-04-10", until: "2027-04-09" }] }, "extension-after-period"],
    [{ extensions: [{ decidedOn: "2025-04-09", until: "2027-04-09" }] }, "extension-before-designation"],
    [{ extensions: [{ until: "soon" }] }, "not-a-legal-date"],
    [{ extensions: [{ until: "2026-04-09" }] }, "extension-not-longer"],
    [{ extensions: [{ until: "2025-12-31" }] }, "extension-not-longer"],
    [{ designationPeriodEnd: "2025-04-09" }, "designation-ends-before-it-begins"],
    [{ cancelledOn: "2026-04-10" }, "cancellation-after-period"],
  ])("what a designation cannot be: %j", (more, code) => {
    const history = {
      filedOn: "2024-06-03",
      forwardedNoticeOn: "2024-08-20",
      keepingNoticeOn: "2024-11-01",
      designatedOn: "2025-04-10",
      ...more,
    };
    expect(patentTimeline(history as never)).toMatchObject({
      designation: { maxPeriodEnd: "2026-04-09" },
      issues: [{ code }],
    });
    expect(schema.safeParse(history).success).toBe(false);
  });
  test("Art. 82(3), Patent Act Arts 3(2), 48-3(1): examination", () => {
    expect(patentTimeline({ filedOn: "2024-05-01" }).examinationRequest?.safe).toBe("2027-05-06");
    const designated = { filedOn: "2024-05-01", forwardedNoticeOn: "2024-07-01", designatedOn: "2025-04-10" } as const;
    expect(patentTimeline({ ...designated, releaseNoticeReceivedOn: "2028-03-15" }).examinationRequest).toMatchObject({
      safe: "2028-06-15",
      literal: "2028-06-16",
    });
    expect(patentTimeline({ ...designated, releaseNoticeReceivedOn: "2028-03-10" }).examinationRequest?.safe).toBe(
      "2028-06-12",
    );
    expect(patentTimeline(designated).examinationRequest?.state).toBe("open-until-release-notice");
  });
  test("Art. 82(2)(3) are about designated applications: a notice of Art. 77(2) alone tells of a designation, not of its day", () => {
    const released = {
      filedOn: "2024-05-01",
      releaseNoticeReceivedOn: "2026-02-05",
      basisOfDomesticPriority: true,
    } as const;
    expect(patentTimeline(released)).toMatchObject({
      examinationRequest: { state: "undetermined", missing: ["designationNoticeReceivedOn"] },
      priorityBase: { state: "undetermined", missing: ["designationNoticeReceivedOn"] },
    });
  });
  test("Patent Act Art. 48-3(2): thirty days from a division or a conversion", () => {
    const filedOn = "2024-05-01";
    expect(patentTimeline({ filedOn, kind: "divisional", dividedOn: "2028-09-01" }).examinationRequest?.safe).toBe(
      "2028-10-02",
    );
    expect(
      patentTimeline({ filedOn, kind: "converted-from-utility-model", convertedOn: "2028-09-01" }).examinationRequest
        ?.safe,
    ).toBe("2028-10-02");
  });
  test("Art. 80(5): six months to sue, not moved", () => {
    expect(
      patentTimeline({ filedOn: "2024-05-01", compensationNoticeReceivedOn: "2026-03-02" }).compensationSuitDue,
    ).toBe("2026-09-02");
  });
  test("Art. 82(2): the basis of a domestic priority claim", () => {
    expect(
      patentTimeline({ filedOn: "2024-05-01", basisOfDomesticPriority: true }).priorityBase?.deemedWithdrawnOn,
    ).toBe("2025-09-02");
  });
  test("boundaries stand in order, with article, kind and both languages", () => {
    const { boundaries } = patentTimeline({
      filedOn: "2024-06-03",
      forwardedNoticeOn: "2024-08-20",
      keepingNoticeReceivedOn: "2024-11-01",
      designatedOn: "2025-02-03",
      designationNoticeReceivedOn: "2025-02-06",
    });
    expect(boundaries.map(({ date }) => date)).toEqual(boundaries.map(({ date }) => date).sort());
    expect(boundaries.map(({ id, date }) => [id, date])).toEqual(
      expect.arrayContaining([
        ["filedOn", "2024-06-03"],
        ["forwarding-deadline", "2024-09-03"],
        ["keeping-notice-answer-due", "2024-11-15"],
        ["designation-decision-by", "2026-02-02"],
        ["ten-months-end", "2025-04-03"],
      ]),
    );
    for (const boundary of boundaries) {
      expect(boundary.what.ja.length * boundary.what.en.length).toBeGreaterThan(0);
      expect(boundary.basis.law).toMatch(/^\d{3}/);
    }
    expect(new Set(boundaries.map(({ id }) => id)).size).toBe(boundaries.length);
  });
});

describe("gaps that touch a clock", () => {
  test("pending on 2024-05-01: the three months only", () => {
    const { forwardingClock, banClock, gaps, grade } = patentTimeline({ filedOn: "2024-04-30" });
    expect([forwardingClock.gaps, banClock.gaps, gaps, grade]).toEqual([
      ["patents-pending-applications-and-ban"],
      [],
      ["patents-pending-applications-and-ban"],
      "inferred",
    ]);
    expect(patentTimeline({ filedOn: "2024-05-01" }).forwardingClock.gaps).toEqual([]);
    expect(
      patentTimeline({ filedOn: "2024-03-01", kind: "divisional", dividedOn: "2024-07-01" }).forwardingClock.gaps,
    ).toEqual([]);
  });
  test("not known when it was divided: not known whether it was pending", () => {
    expect(patentTimeline({ filedOn: "2024-03-01", kind: "divisional", dividedOn: null }).screening).toBe("unknown");
  });
  test("a last day on a holiday: the first day after it, had it moved", () => {
    expect(patentTimeline({ filedOn: "2024-05-31" })).toMatchObject({
      forwardingClock: { lastDay: "2024-08-31", elapsedOn: "2024-09-01", elapsedIfMovedOn: "2024-09-03" },
      gaps: ["patents-lapse-on-holiday"],
    });
    expect(patentTimeline({ filedOn: "2025-03-03", forwardedNoticeOn: "2025-04-01" })).toMatchObject({
      foreignFilingOpensOn: "2026-01-04",
      banClock: { lastDay: "2026-01-03", elapsedIfMovedOn: "2026-01-06" },
      gaps: ["patents-lapse-on-holiday"],
    });
    const { forwardingClock, gaps } = patentTimeline({ filedOn: "2024-06-03" });
    expect(forwardingClock).not.toHaveProperty("elapsedIfMovedOn");
    expect(gaps).toEqual([]);
  });
});

test("a whole history: dispatch and receipt are days of their own, each with its article", () => {
  const history = {
    filedOn: "2024-06-03",
    forwardedNoticeOn: "2024-08-20",
    forwardedNoticeReceivedOn: "2024-08-22",
    keepingNoticeOn: "2024-12-02",
    keepingNoticeReceivedOn: "2024-12-04",
    keepingAnswerFiledOn: "2024-12-17",
    designatedOn: "2025-02-03",
    designationNoticeReceivedOn: "2025-02-05",
    releaseNoticeOn: "2026-02-03",
    releaseNoticeReceivedOn: "2026-02-05",
  } as const;
  const days = patentTimeline(history).boundaries.flatMap(({ id, date, kind, basis }) =>
    kind === "event" ? [`${id} ${date} ${basis.article}(${basis.paragraph})`] : [],
  );
  expect(days).toEqual([
    "filedOn 2024-06-03 36(1)",
    "forwardedNoticeOn 2024-08-20 66(3)",
    "forwardedNoticeReceivedOn 2024-08-22 66(3)",
    "keepingNoticeOn 2024-12-02 67(9)",
    "keepingNoticeReceivedOn 2024-12-04 67(9)",
    "keepingAnswerFiledOn 2024-12-17 67(10)",
    "designatedOn 2025-02-03 70(1)",
    "designationNoticeReceivedOn 2025-02-05 70(1)",
    "releaseNoticeOn 2026-02-03 77(2)",
    "releaseNoticeReceivedOn 2026-02-05 77(2)",
  ]);
  const other = {
    filedOn: "2024-06-03",
    nonForwardingRequestedOn: "2024-06-03",
    nonForwardingNoticeOn: "2024-07-01",
  } as const;
  expect(patentTimeline(other).boundaries.map(({ id }) => id)).toContain("nonForwardingNoticeOn");
  const none = { filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20", noDesignationNoticeOn: "2024-12-05" } as const;
  expect(patentTimeline(none).boundaries.map(({ id }) => id)).toContain("noDesignationNoticeOn");
});

describe("Patent Act Art. 42(1), proviso: an application that ended before is not deemed withdrawn", () => {
  const base = { filedOn: "2024-05-01", basisOfDomesticPriority: true } as const;
  test.each(["withdrawnOn", "abandonedOn", "dismissedOn"] as const)("%s", (end) => {
    expect(patentTimeline({ ...base, [end]: "2025-09-01" }).priorityBase).toMatchObject({
      state: "not-deemed-withdrawn",
      exception: "abandoned-withdrawn-or-dismissed",
    });
    expect(patentTimeline({ ...base, [end]: "2025-09-02" }).priorityBase).toMatchObject({
      state: "fixed",
      deemedWithdrawnOn: "2025-09-02",
    });
    expect(patentTimeline({ ...base, [end]: null }).priorityBase).toMatchObject({
      state: "undetermined",
      missing: [end],
      grade: "text",
    });
  });
  test("dismissed while the deemed withdrawal still waits for the notice of Art. 77(2)", () => {
    const designated = { ...base, forwardedNoticeOn: "2024-07-01", designatedOn: "2025-02-03" } as const;
    expect(patentTimeline(designated).priorityBase?.state).toBe("open-until-release-notice");
    expect(patentTimeline({ ...designated, dismissedOn: "2026-03-02" }).priorityBase?.state).toBe(
      "not-deemed-withdrawn",
    );
  });
  test("it is not known when the base was filed, nor whether it was withdrawn", () => {
    expect(patentTimeline({ ...base, filedOn: null, withdrawnOn: null }).priorityBase?.missing).toEqual([
      "filedOn",
      "withdrawnOn",
    ]);
  });
  test("a day of division that is not known leaves the last day for examination open", () => {
    const divided = { filedOn: "2024-05-01", kind: "divisional", dividedOn: null } as const;
    expect(patentTimeline(divided).examinationRequest).toMatchObject({
      state: "undetermined",
      missing: ["dividedOrConvertedOn"],
    });
  });
});

describe("events of one day, and events that contradict each other", () => {
  const day: LegalDate = "2024-06-03";
  test.each<[string, PatentApplicationHistory]>([
    [
      "designation",
      {
        filedOn: day,
        priorityOn: day,
        forwardedNoticeOn: day,
        forwardedNoticeReceivedOn: day,
        keepingNoticeOn: day,
        keepingNoticeReceivedOn: day,
        keepingAnswerFiledOn: day,
        designatedOn: day,
        designationPeriodEnd: day,
        designationNoticeReceivedOn: day,
        cancelledOn: day,
        releaseNoticeOn: day,
        releaseNoticeReceivedOn: day,
        compensationNoticeReceivedOn: day,
        withdrawnOn: day,
      },
    ],
    [
      "no designation",
      {
        filedOn: day,
        forwardedNoticeOn: day,
        noDesignationNoticeOn: day,
        noDesignationNoticeReceivedOn: day,
        abandonedOn: day,
      },
    ],
    ["discontinuance", { filedOn: day, forwardedNoticeOn: day, discontinuedOn: day, dismissedOn: day }],
    [
      "no forwarding",
      { filedOn: day, nonForwardingRequestedOn: day, nonForwardingNoticeOn: day, nonForwardingNoticeReceivedOn: day },
    ],
  ])("%s: all on one day is possible", (_, history) => {
    expect(patentTimeline(history).issues).toEqual([]);
  });
  test("a priority date lies before the filing date", () => {
    expect(patentTimeline({ filedOn: day, priorityOn: "2023-06-05" }).issues).toEqual([]);
  });
  test("of two that exclude each other the later is left out", () => {
    const forwarded = { filedOn: day, forwardedNoticeOn: "2024-08-20", keepingNoticeOn: "2024-11-01" } as const;
    const paths = (history: PatentApplicationHistory) =>
      patentTimeline({ ...forwarded, ...history }).issues.map(({ path }) => path[0]);
    expect(paths({ designatedOn: "2025-02-03", noDesignationNoticeReceivedOn: "2025-03-03" })).toEqual([
      "noDesignationNoticeReceivedOn",
    ]);
    expect(paths({ designatedOn: "2025-03-03", noDesignationNoticeReceivedOn: "2025-02-03" })).toEqual([
      "designatedOn",
    ]);
    expect(paths({ designatedOn: "2025-02-03", discontinuedOn: "2025-03-03" })).toEqual(["discontinuedOn"]);
    expect(paths({ nonForwardingNoticeReceivedOn: "2024-09-02" })).toEqual(["nonForwardingNoticeReceivedOn"]);
  });
  test("an event that goes against several is named once, and is not held against another", () => {
    const wrong = {
      filedOn: day,
      forwardedNoticeOn: "2024-08-20",
      keepingNoticeOn: "2024-09-02",
      keepingNoticeReceivedOn: "2024-08-01",
      dismissedOn: "2024-07-01",
    } as const;
    expect(patentTimeline(wrong).issues.map(({ code, path }) => [code, path[0]])).toEqual([
      ["receipt-before-dispatch", "keepingNoticeReceivedOn"],
      ["event-after-end", "forwardedNoticeOn"],
      ["event-after-end", "keepingNoticeOn"],
    ]);
    const designatedTooEarly = {
      filedOn: day,
      forwardedNoticeOn: "2024-08-20",
      designatedOn: "2024-08-01",
      noDesignationNoticeReceivedOn: "2024-12-02",
    } as const;
    expect(patentTimeline(designatedTooEarly).issues.map(({ code }) => code)).toEqual([
      "designation-before-forwarding",
    ]);
  });
  test("a ground that is not known is no missing ground", () => {
    expect(
      patentTimeline({ filedOn: day, forwardedNoticeOn: null, keepingNoticeReceivedOn: "2024-11-01" }).issues,
    ).toEqual([]);
    expect(patentTimeline({ filedOn: day, compensationNoticeReceivedOn: "2024-11-01" }).issues).toMatchObject([
      { code: "event-without-ground", path: ["compensationNoticeReceivedOn"], basis: { article: "80", paragraph: 1 } },
    ]);
  });
  test("days up to the year 9900 can be counted from", () => {
    expect(patentTimeline({ filedOn: "9900-12-31" })).toMatchObject({ issues: [], forwardingDeadline: "9901-03-31" });
    expect(patentTimeline({ filedOn: "9901-01-01" }).issues).toMatchObject([
      { code: "day-beyond-counting", path: ["filedOn"] },
    ]);
    const yearOf = (filedOn: LegalDate) =>
      patentTimeline({ applications: [{ id: "A", describes: true, filedOn }] }).priorityYearEnd;
    expect([yearOf("9900-01-01"), yearOf("9900-01-02")]).toEqual(["9901-01-01", undefined]);
  });
  test("a withdrawal when the notice of designation is not known is left as it is", () => {
    const history = {
      filedOn: day,
      forwardedNoticeOn: "2024-08-20",
      designationNoticeReceivedOn: null,
      withdrawnOn: "2025-03-03",
    } as const;
    expect(patentTimeline(history).issues).toEqual([]);
  });
});

describe("what a timeline holds", () => {
  const always = [
    "banClock",
    "boundaries",
    "foreignFilingExits",
    "forwardingClock",
    "gaps",
    "grade",
    "issues",
    "missing",
    "screening",
    "state",
  ];
  const keys = (history: PatentApplicationHistory) =>
    Object.keys(patentTimeline(history))
      .filter((name) => !always.includes(name))
      .sort();
  const filed = { filedOn: "2024-06-03" } as const;
  const clocks = [
    "examinationRequest",
    "forwardingDeadline",
    "nonForwardingRequestDue",
    "priorityYearEnd",
    "tenMonthsEnd",
  ];
  const published = ["eighteenMonthsEnd", "publicationHeldBack"];
  test("only the days that there are", () => {
    expect(Object.keys(patentTimeline({})).sort()).toEqual(always);
    expect(keys(filed)).toEqual([...clocks, ...published, "foreignFilingOpensOn", "marginInPriorityYear"].sort());
    expect(keys({ ...filed, withdrawnOn: "2024-06-10" })).toEqual(clocks);
    expect(keys({ ...filed, kind: "pct-designating-japan" })).toEqual([
      "examinationRequest",
      "priorityYearEnd",
      "tenMonthsEnd",
    ]);
    expect(keys({ ...filed, kind: "foreign-language" })).toEqual(
      ["examinationRequest", "priorityYearEnd", ...published].sort(),
    );
    expect(keys({ ...filed, withdrawnOn: "2024-06-10", nonForwardingRequestedOn: "2024-06-03" })).toEqual(
      [...clocks, "nonForwardingRequestInTime"].sort(),
    );
    expect(
      keys({
        ...filed,
        forwardedNoticeOn: "2024-08-20",
        keepingNoticeOn: "2024-11-01",
        designatedOn: "2025-02-03",
        correctionDueOn: "2024-12-02",
      }),
    ).toEqual([...clocks, ...published, "correctionDue", "designation", "termExtension"].sort());
    expect(keys({ ...filed, withdrawnOn: "2024-06-10", basisOfDomesticPriority: true })).toEqual(
      [...clocks, "priorityBase"].sort(),
    );
    expect(
      keys({ ...filed, forwardedNoticeOn: "2024-08-20", designatedOn: "2024-08-01", withdrawnOn: "2024-08-20" }),
    ).toContain("contradictoryFrom");
    expect(
      keys({
        forwardedNoticeOn: "2024-08-20",
        keepingNoticeOn: "2024-11-01",
        designatedOn: "2025-02-03",
        compensationNoticeReceivedOn: "2025-12-01",
      }),
    ).toEqual(["compensationSuitDue", "designation", "termExtension"]);
    expect(keys({ forwardedNoticeOn: "2024-08-20", keepingNoticeReceivedOn: "2024-11-01" })).toEqual([
      "keepingNoticeAnswerDue",
    ]);
  });
  test("Patent Act Art. 64(1): eighteen months from the priority date; Act Art. 66(7) may hold the publication back", () => {
    const { eighteenMonthsEnd, publicationHeldBack } = patentTimeline(filed);
    expect([eighteenMonthsEnd, publicationHeldBack]).toEqual(["2025-12-03", false]);
    expect(patentTimeline({ ...filed, priorityOn: "2023-08-31" }).eighteenMonthsEnd).toBe("2025-02-28");
    expect(patentTimeline({ ...filed, priorityOn: null })).not.toHaveProperty("eighteenMonthsEnd");
    const designated = {
      ...filed,
      forwardedNoticeOn: "2024-08-20",
      keepingNoticeOn: "2024-11-01",
      designatedOn: "2025-02-03",
    } as const;
    expect(patentTimeline(designated).publicationHeldBack).toBe(true);
    expect(
      patentTimeline({ ...designated, releaseNoticeOn: "2025-12-03", cancelledOn: "2025-12-01" }).publicationHeldBack,
    ).toBe(false);
    expect(patentTimeline({ ...filed, forwardedNoticeOn: null }).publicationHeldBack).toBe("unknown");
    expect(patentTimeline({ ...filed, withdrawnOn: "2025-12-03" })).not.toHaveProperty("eighteenMonthsEnd");
    expect(patentTimeline({ ...filed, withdrawnOn: "2025-12-04" }).eighteenMonthsEnd).toBe("2025-12-03");
  });
  test("Art. 70(5): each extension, of which notice is given, is a day of the timeline", () => {
    const history = {
      ...filed,
      forwardedNoticeOn: "2024-08-20",
      keepingNoticeOn: "2024-11-01",
      designatedOn: "2025-02-03",
    } as const;
    const { boundaries } = patentTimeline({
      ...history,
      extensions: [{ decidedOn: "2026-01-20", until: "2027-02-02" }, { until: "2028-02-02" }],
    });
    expect(boundaries.filter(({ id }) => id.startsWith("extension"))).toMatchObject([
      { id: "extension-1", date: "2026-01-20", kind: "event", basis: { article: "70", paragraph: 5 } },
    ]);
  });
  test("the deadlines of one that is not looked at for forwarding are no boundaries", () => {
    const ids = (history: PatentApplicationHistory) => patentTimeline(history).boundaries.map(({ id }) => id);
    expect(ids(filed)).toEqual([
      "filedOn",
      "forwarding-deadline",
      "non-forwarding-request-due",
      "foreign-filing-opens",
      "ten-months-end",
      "priority-year-end",
      "eighteen-months-end",
      "examination-request-due",
    ]);
    expect(ids({ filedOn: "2024-04-26" })).not.toContain("non-forwarding-request-due");
    expect(ids({ filedOn: "2024-04-26" })).not.toContain("forwarding-deadline");
    expect(ids({ ...filed, forwardedNoticeOn: null })).not.toContain("forwardedNoticeOn");
    expect(ids({ ...filed, withdrawnOn: "2024-06-10" })).not.toContain("foreign-filing-opens");
  });
  test("each boundary has its kind and its article", () => {
    const { boundaries } = patentTimeline({
      ...filed,
      forwardedNoticeOn: "2024-08-20",
      keepingNoticeReceivedOn: "2024-11-01",
      correctionDueOn: "2024-12-02",
      designatedOn: "2025-02-03",
      releaseNoticeReceivedOn: "2026-02-05",
      compensationNoticeReceivedOn: "2026-06-01",
      basisOfDomesticPriority: true,
    });
    const rows = boundaries.flatMap(({ id, kind, date, basis }) =>
      kind === "event"
        ? []
        : [`${date} ${id} ${kind} ${basis.article}${basis.paragraph === undefined ? "" : `(${basis.paragraph})`}`],
    );
    expect(rows).toEqual([
      "2024-09-03 forwarding-deadline ends 13",
      "2024-09-03 non-forwarding-request-due deadline 3(2)",
      "2024-11-15 keeping-notice-answer-due deadline 67(10)",
      "2024-12-02 correction-due deadline 67(11)",
      "2025-04-03 ten-months-end ends 15",
      "2025-06-03 priority-year-end deadline 26",
      "2025-12-03 eighteen-months-end ends 64(1)",
      "2026-02-02 designation-decision-by deadline 70(3)",
      "2026-02-05 foreign-filing-opens opens 77(2)",
      "2026-02-05 priority-base-deemed-withdrawn ends 82(2)",
      "2026-12-01 compensation-suit-due deadline 80(5)",
      "2027-06-03 examination-request-due deadline 82(3)",
    ]);
  });
  test("grade and gaps of the two clocks", () => {
    expect(patentTimeline(filed).grade).toBe("text");
    expect(patentTimeline({ ...filed, kind: "divisional", dividedOn: "2024-07-01" }).grade).toBe("inferred");
    expect(
      patentTimeline({
        ...filed,
        kind: ["foreign-language", "converted-from-design"],
        translationFiledOn: "2024-07-01",
      }).gaps,
    ).toEqual(["patents-base-date-in-no-table"]);
  });
  test("the margin counts the day on which it opens, and is never less than none", () => {
    const opens = (priorityOn: LegalDate) => patentTimeline({ ...filed, priorityOn }).marginInPriorityYear;
    expect([opens("2023-09-04"), opens("2023-09-03"), opens("2023-01-10")]).toEqual([1, 0, 0]);
  });
  test("screening: converted after the start, kind or day not known", () => {
    expect(
      patentTimeline({ filedOn: "2024-03-01", kind: "converted-from-design", convertedOn: "2024-07-01" }).screening,
    ).toBe("applies");
    expect(patentTimeline({ ...filed, kind: null })).toMatchObject({ screening: "unknown", issues: [] });
    expect(patentTimeline({ ...filed, kind: "continuation" as never })).toMatchObject({
      screening: "unknown",
      forwardingClock: { state: "unknown" },
    });
    expect(patentTimeline({ ...filed, kind: "pct-designating-japan" })).toMatchObject({
      screening: "international",
      issues: [],
    });
    expect(patentTimeline({ filedOn: "2024-03-01", kind: null }).screening).toBe("pending-on-2024-05-01");
  });
  test("the days of a designation that was received, and its notice", () => {
    const designated = {
      ...filed,
      forwardedNoticeOn: "2024-08-20",
      keepingNoticeOn: "2024-11-01",
      designatedOn: "2025-02-03",
      designationNoticeReceivedOn: "2025-02-05",
    } as const;
    expect(patentTimeline({ ...designated, releaseNoticeReceivedOn: "2026-02-05" }).termExtension).toMatchObject({
      firstDayExcluded: 365,
    });
    expect(patentTimeline(designated, "2025-02-04").termExtension).toBeUndefined();
    expect(patentTimeline(designated, "2025-02-05").termExtension?.state).toBe("open-until-release-notice");
    expect(patentTimeline({ ...designated, withdrawnOn: "2025-02-05" }).issues).toMatchObject([
      { code: "withdrawal-under-designation" },
    ]);
  });
  test("of two that exclude each other on one day, the first named is left out", () => {
    const both = {
      ...filed,
      forwardedNoticeOn: "2024-08-20",
      keepingNoticeOn: "2024-11-01",
      designatedOn: "2025-02-03",
      noDesignationNoticeReceivedOn: "2025-02-03",
    } as const;
    expect(patentTimeline(both).issues).toMatchObject([{ code: "events-exclude-each-other", path: ["designatedOn"] }]);
  });
});

describe("each issue of a designation stands at its place", () => {
  const history = {
    filedOn: "2024-06-03",
    forwardedNoticeOn: "2024-08-20",
    keepingNoticeOn: "2024-11-01",
    designatedOn: "2025-04-10",
  } as const;
  test.each<[object, string, (string | number)[]]>([
    [{ designationPeriodEnd: "2026-04-10" }, "designation-too-long", ["designationPeriodEnd"]],
    [{ designationPeriodEnd: "2025-04-09" }, "designation-ends-before-it-begins", ["designationPeriodEnd"]],
    [
      { extensions: [{ until: "2027-04-09" }, { until: "9901-01-01" }] },
      "day-beyond-counting",
      ["extensions", 1, "until"],
    ],
    [{ extensions: [{ until: "9900-12-31" }] }, "extension-too-long", ["extensions", 0, "until"]],
    [{ extensions: [{ until: "2026-04-09" }] }, "extension-not-longer", ["extensions", 0, "until"]],
    [
      { extensions: [{ decidedOn: "2025-04-09", until: "2027-04-09" }] },
      "extension-before-designation",
      ["extensions", 0, "decidedOn"],
    ],
    [
      { extensions: [{ decidedOn: "2026-04-10", until: "2027-04-09" }] },
      "extension-after-period",
      ["extensions", 0, "decidedOn"],
    ],
    [{ cancelledOn: "2026-04-11" }, "cancellation-after-period", ["cancelledOn"]],
  ])("%j", (more, code, path) => {
    const found = patentTimeline({ ...history, ...more } as PatentApplicationHistory);
    expect(found.issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
    if (code === "cancellation-after-period") expect(found.designation?.endsOn).toBe("2026-04-10");
  });
  test("whether it was cancelled is not known: it ends with its period", () => {
    expect(patentTimeline({ ...history, cancelledOn: null })).toMatchObject({
      issues: [],
      designation: { endsOn: "2026-04-10" },
    });
  });
  test("an exit that does not hang on a gap names none", () => {
    const { foreignFilingExits } = patentTimeline({ ...history, releaseNoticeReceivedOn: "2026-04-13" });
    // Designated after the ten months: that the ban comes back is inferred, and the gap says so.
    expect(foreignFilingExits.map(({ gaps }) => gaps)).toEqual([
      [],
      ["patents-designation-after-ten-months"],
      [],
      [],
      [],
    ]);
    expect(
      patentTimeline({ filedOn: "2024-06-03", nonForwardingNoticeReceivedOn: null }).foreignFilingExits[2]?.gaps,
    ).toEqual([]);
    const notStarted = patentTimeline({ filedOn: "2024-06-03", kind: "foreign-language" });
    expect(notStarted.forwardingClock).toMatchObject({ missing: [], gaps: [] });
    expect(notStarted.foreignFilingExits[0]).toMatchObject({ blockedBy: "clock-not-started", gaps: [] });
    expect(patentTimeline({ filedOn: "2024-06-03", kind: null }).forwardingClock.gaps).toEqual([]);
  });
});

// Histories are closed: left out, it has not happened; null, it is not known whether or when. What is not known leaves open what hangs on it.

const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] } as const;

const described = (application: PatentApplicationHistory): ForeignFilingFacts => ({ ...invention, application });

describe("the clocks of an application", () => {
  test("a day that does not exist, as of which it is read", () => {
    expect(patentTimeline({ filedOn: "2024-06-03" }, "2024-02-30" as LegalDate)).toMatchObject({
      forwardingDeadline: "2024-09-03",
      issues: [{ code: "not-a-legal-date", path: ["on"] }],
    });
  });
  test("read as of a day of the wording that was not read", () => {
    expect(patentTimeline({ filedOn: "2025-08-01", kind: "ordinary" }, "2026-08-27").gaps).toEqual([
      "patents-lapse-on-holiday",
    ]);
    // The ten months of the ban end in 2027, in a wording that was not read.
    expect(patentTimeline({ filedOn: "2026-06-02", kind: "ordinary" }, "2026-08-27").gaps).toEqual([
      "act-38-2026-unlisted",
      "law-after-survey",
    ]);
    expect(patentTimeline({ filedOn: "2026-06-02" }, "2026-09-18")).toMatchObject({
      gaps: ["act-38-2026-unlisted", "law-after-survey"],
      grade: "inferred",
    });
  });
  test("beyond the years whose holidays are known, days are given as counted, which is never too late", () => {
    const history = {
      filedOn: "2150-05-01",
      forwardedNoticeOn: "2150-06-01",
      keepingNoticeReceivedOn: "2150-07-01",
    } as const;
    expect(patentTimeline(history)).toMatchObject({
      nonForwardingRequestDue: "2150-08-01",
      keepingNoticeAnswerDue: "2150-07-15",
    });
    expect(patentTimeline(history).forwardingClock).not.toHaveProperty("elapsedIfMovedOn");
  });
  test("opened by the ten months of a divisional, and by the three months before a late designation closes them", () => {
    const divided = {
      filedOn: "2024-06-03",
      kind: "divisional",
      dividedOn: "2025-03-03",
      forwardedNoticeOn: "2025-06-10",
    } as const;
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
      keepingNoticeOn: "2024-11-01",
      designatedOn: "2025-02-03",
      releaseNoticeReceivedOn: "2026-02-05",
    } as const;
    expect(patentTimeline({ ...history, withdrawnOn: "2026-02-05" }).issues).toEqual([]);
    expect(
      patentTimeline({ ...history, releaseNoticeReceivedOn: undefined, withdrawnOn: "2026-02-05" }).issues,
    ).toMatchObject([{ code: "withdrawal-under-designation" }]);
    // Whether the notice was received before it is not known, and so not whether it is effective.
    expect(patentTimeline({ ...history, releaseNoticeReceivedOn: null, withdrawnOn: "2026-02-05" }).issues).toEqual([]);
    expect(patentTimeline({ ...history, withdrawnOn: "2026-02-04" }).issues).toMatchObject([
      { code: "withdrawal-under-designation" },
    ]);
    expect(patentTimeline({ ...history, abandonedOn: "2025-02-02" }).issues.map(({ code }) => code)).toEqual([
      "event-after-end",
    ]);
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
    expect(patentTimeline({ filedOn: "2024-06-03", kind: ["ordinary", "continuation"] as never }).issues).toMatchObject(
      [
        {
          code: "not-allowed-value",
          path: ["kind", 1],
          basis: { article: "66", paragraph: 4 },
        },
      ],
    );
    expect(patentTimeline({ filedOn: "2024-06-03", kind: 7 as never }).issues).toMatchObject([
      { code: "not-allowed-value", path: ["kind"] },
    ]);
    expect(patentTimeline({ filedOn: "2024-06-03", kind: [] }).forwardingClock.state).toBe("unknown");
  });
});

describe("the applications of a family", () => {
  const parent = { id: "A", filedOn: "2025-01-06", describes: true } as const;
  const division: FamilyApplication = {
    ...{ id: "B", filedOn: "2025-01-06", kind: "divisional", dividedOn: "2025-06-02", parent: "A" },
    describes: true,
  };
  test("Art. 78(1): what the parent has freed, its division does not forbid again; each keeps its own days", () => {
    const family = patentTimeline({ applications: [parent, division] });
    expect(family).toMatchObject({
      foreignFilingOpensOn: "2025-04-07",
      priorityYearEnd: "2026-01-06",
      marginInPriorityYear: 275,
      missing: [],
      issues: [],
    });
    expect(family.applications.map(({ application, forwardingDeadline }) => [application, forwardingDeadline])).toEqual(
      [
        ["A", "2025-04-06"],
        ["B", "2025-09-02"],
      ],
    );
    const ids = family.boundaries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["forwarding-deadline A", "forwarding-deadline B"]));
    expect(family.boundaries.filter(({ id }) => id === "foreign-filing-opens")).toMatchObject([
      { date: "2025-04-07", kind: "opens", basis: { article: "78" } },
    ]);
    expect(family.boundaries.map(({ date }) => date)).toEqual(family.boundaries.map(({ date }) => date).sort());
  });
  test("Patent Act Art. 41(1): the successor is designated, the base has freed the invention", () => {
    const base = { id: "A", filedOn: "2024-06-03", describes: true } as const;
    const successor: FamilyApplication = {
      ...{ id: "B", filedOn: "2025-03-03", priorityOn: "2024-06-03", priorityBase: "A", describes: true },
      ...{ forwardedNoticeOn: "2025-05-01", keepingNoticeReceivedOn: "2025-07-01" },
      ...{ designatedOn: "2025-09-01", designationNoticeReceivedOn: "2025-09-03" },
    };
    expect(patentTimeline({ applications: [base, successor] }).foreignFilingOpensOn).toBe("2024-09-04");
    expect(patentTimeline({ applications: [{ ...base, describes: false }, successor] })).not.toHaveProperty(
      "foreignFilingOpensOn",
    );
    expect(patentTimeline({ applications: [base, successor] }, "2025-10-01").state).toBe("varies");
  });
  test("one application is answered as it is by itself", () => {
    const history = { filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20" } as const;
    const { applications, ...family } = patentTimeline({ applications: [{ id: "A", describes: true, ...history }] });
    const alone = patentTimeline(history);
    const { application, ...one } = applications[0] ?? ({} as never);
    expect(one).toEqual(alone);
    expect(family.foreignFilingOpensOn).toBe(alone.foreignFilingOpensOn);
    expect(family.state).toBe(alone.state);
    expect(family.boundaries.map(({ date }) => date)).toEqual(alone.boundaries.map(({ date }) => date));
  });
  test("an application that is not given, that contradicts itself, or of which it is not known whether it describes", () => {
    expect(patentTimeline({ applications: [division] })).toMatchObject({
      missing: ["applications.0.parent"],
      issues: [{ code: "application-not-in-family" }],
    });
    const contradictory = { ...parent, designatedOn: "2025-02-03", forwardedNoticeOn: "2025-03-03" } as const;
    expect(patentTimeline({ applications: [contradictory, division] }).foreignFilingOpensOn).toBe("2025-09-03");
    const notSaid = patentTimeline({ applications: [{ ...parent, describes: undefined }] });
    expect(notSaid.missing).toEqual(["applications.0.describes"]);
    expect(notSaid).not.toHaveProperty("foreignFilingOpensOn");
  });
  test("nothing is known of one of two of the same id, of none, and of what is no list", () => {
    const twice = patentTimeline({ applications: [parent, { ...parent, filedOn: "2025-02-03" }] });
    expect(twice).toMatchObject({ missing: ["applications.0", "applications.1"], state: "undetermined" });
    expect(twice).not.toHaveProperty("foreignFilingOpensOn");
    expect(patentTimeline({ applications: null })).toMatchObject({ missing: ["applications"], applications: [] });
    expect(patentTimeline({ applications: [] })).toMatchObject({ missing: ["applications"], boundaries: [] });
    expect(patentTimeline({ applications: "A" } as never).issues).toMatchObject([
      { code: "wrong-type", path: ["applications"], message: { en: "Wrong type; expected array, not 'A'." } },
    ]);
    expect(patentTimeline({ filedOn: "2025-01-06", applications: [parent] } as never)).toMatchObject({
      missing: ["applications"],
      issues: [{ code: "application-beside-family" }],
    });
    expect(patentTimeline({ applications: [parent] }, "2025-02-30" as never).issues).toMatchObject([
      { code: "not-a-legal-date", path: ["on"] },
    ]);
  });
  test("what is wrong with an application stands at its place, also what its periods show", () => {
    const tooLong: FamilyApplication = {
      ...{ id: "A", describes: true, filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20" },
      ...{ keepingNoticeOn: "2024-11-01", designatedOn: "2025-04-10", designationPeriodEnd: "2026-04-10" },
    };
    expect(patentTimeline({ applications: [tooLong] }).issues).toMatchObject([
      { code: "designation-too-long", path: ["applications", 0, "designationPeriodEnd"] },
    ]);
  });
});

test("Act Art. 66(1): Chapter V sets no day for what is no patent application", () => {
  for (const kind of ["utility-model", "design"]) {
    const timeline = patentTimeline({ filedOn: "2024-06-03", kind } as never);
    expect(timeline, kind).toMatchObject({ screening: "no-patent-application", foreignFilingExits: [], missing: [] });
    expect(timeline.boundaries.map(({ id }) => id)).toEqual(["filedOn", "priority-year-end"]);
    expect(timeline.state).toBe("not-forwarded");
  }
});

test("Act Art. 67(10): when the notice was received is missing, where it is not known", () => {
  const history = { filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20", keepingNoticeReceivedOn: null } as const;
  expect(patentTimeline(history).missing).toEqual(["keepingNoticeReceivedOn"]);
});

describe("Act Art. 67(10)(11): the papers to keep an application", () => {
  const history: PatentApplicationHistory = {
    ...{ filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20" },
    keepingNoticeReceivedOn: "2024-11-04",
  };
  test("were filed within fourteen days of the receipt of the notice, that day not counted", () => {
    const inTime = (keepingAnswerFiledOn: LegalDate | null) =>
      patentTimeline({ ...history, keepingAnswerFiledOn }).keepingNoticeAnswerInTime;
    expect([inTime("2024-11-18"), inTime("2024-11-19"), inTime(null)]).toEqual([true, false, undefined]);
    expect(patentTimeline(history)).not.toHaveProperty("keepingNoticeAnswerInTime");
  });
  test("are corrected after they were filed", () => {
    const before = { ...history, keepingAnswerFiledOn: "2024-11-18", correctionDueOn: "2024-11-15" } as const;
    expect(patentTimeline(before)).not.toHaveProperty("correctionDue");
    expect(patentTimeline(before).issues).toMatchObject([
      { code: "events-out-of-order", path: ["correctionDueOn"], basis: { article: "67", paragraph: 11 } },
    ]);
    expect(patentTimeline({ ...before, correctionDueOn: "2024-12-02" })).toMatchObject({
      correctionDue: "2024-12-02",
      issues: [],
    });
  });
});

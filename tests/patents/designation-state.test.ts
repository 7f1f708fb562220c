import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type LegalDate } from "../../src/doors/calendar";
import {
  type DesignationEvent,
  type DesignationHistory,
  type DesignationState,
  designationHistoryOf,
  designationLifecycle,
  designationStateOf,
  type PatentApplicationHistory,
  patentTimeline,
} from "../../src/doors/patents";

const filed = { filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20" } as const;
const designated = { ...filed, keepingNoticeReceivedOn: "2025-01-10", designatedOn: "2025-04-10" } as const;
const state = (history: PatentApplicationHistory, on: LegalDate) => designationStateOf(history, on).state;

describe("the state of an application on a day", () => {
  test("Art. 66(1)(7): filed until the three months are over, then not forwarded", () => {
    expect([state({ filedOn: "2024-06-03", kind: "ordinary" }, "2024-09-03")]).toEqual(["filed"]);
    expect([state({ filedOn: "2024-06-03", kind: "ordinary" }, "2024-09-04")]).toEqual(["not-forwarded"]);
    expect(state({ filedOn: "2024-06-03", kind: "foreign-language" }, "2025-06-03")).toBe("filed");
    expect(state({ filedOn: "2024-06-03", nonForwardingNoticeOn: "2024-07-01" }, "2024-07-01")).toBe("not-forwarded");
  });
  test("Art. 66(5), suppl. Art. 2: international and pending applications are not forwarded", () => {
    expect(state({ filedOn: "2024-06-03", kind: "pct-designating-japan" }, "2024-06-03")).toBe("not-forwarded");
    expect(state({ filedOn: "2024-04-30", kind: "ordinary" }, "2024-05-10")).toBe("not-forwarded");
  });
  test("Art. 70(2)(3), Art. 77: the designation ends by cancellation or expiry, then by the receipt of the notice", () => {
    expect([state(designated, "2025-04-09"), state(designated, "2025-04-10")]).toEqual([
      "keeping-notice",
      "designated",
    ]);
    expect([state(designated, "2026-04-09"), state(designated, "2026-04-10")]).toEqual(["designated", "expired"]);
    const extended = { ...designated, extensions: [{ decidedOn: "2026-04-01", until: "2027-04-09" }] } as const;
    expect(
      ["2026-03-31", "2026-04-01", "2027-04-09", "2027-04-10"].map((on) => state(extended, on as LegalDate)),
    ).toEqual([...["designated", "extended", "extended", "expired"]]);
    const released = {
      ...designated,
      cancelledOn: "2025-12-01",
      releaseNoticeOn: "2025-12-03",
      releaseNoticeReceivedOn: "2025-12-05",
    } as const;
    expect(
      ["2025-11-30", "2025-12-01", "2025-12-04", "2025-12-05"].map((on) => state(released, on as LegalDate)),
    ).toEqual([...["designated", "cancelled", "cancelled", "released"]]);
  });
  test("what is not known leaves every state possible, and is named", () => {
    const open = designationStateOf({ filedOn: "2024-06-03", forwardedNoticeOn: null }, "2024-09-04");
    expect([open.state, open.possible, open.missing]).toEqual([
      "undetermined",
      ["not-forwarded", "forwarded"],
      ["forwardedNoticeOn"],
    ]);
    const end = designationStateOf({ ...designated, designationPeriodEnd: null }, "2025-06-02");
    expect([end.possible, end.missing]).toEqual([["designated", "expired"], ["designationPeriodEnd"]]);
    const gone = designationStateOf({ ...filed, withdrawnOn: null }, "2024-08-21");
    expect([gone.possible, gone.missing]).toEqual([["forwarded", "withdrawn"], ["withdrawnOn"]]);
    expect(
      designationStateOf({ ...filed, compensationNoticeReceivedOn: null, priorityOn: null }, "2024-08-21").state,
    ).not.toBe("filed");
  });
  test("Art. 67(11): whether papers that were to be corrected have been is not recorded", () => {
    const asked = {
      ...filed,
      keepingNoticeReceivedOn: "2025-01-10",
      keepingAnswerFiledOn: "2025-01-20",
      correctionDueOn: "2025-02-20",
    } as const;
    expect(designationStateOf(asked, "2025-02-03").possible).toEqual(["answered", "correction-asked"]);
    expect(designationStateOf({ ...asked, designatedOn: "2025-04-10" }, "2025-04-10").state).toBe("designated");
  });
  test("a history that contradicts itself, a day before the filing, a day that is none", () => {
    const contradictory = designationStateOf({ ...filed, designatedOn: "2024-08-01" }, "2024-08-01");
    expect([contradictory.state, contradictory.possible]).toEqual(["undetermined", []]);
    expect(contradictory.issues.map(({ code }) => code)).toContain("designation-before-forwarding");
    expect(designationStateOf({ ...filed, designatedOn: "2024-08-01" }, "2024-07-31").state).toBe("filed");
    expect(designationStateOf(filed, "2024-06-02").issues).toMatchObject([{ code: "day-before-filing", path: ["on"] }]);
    expect(designationStateOf(filed, "2024-02-30" as LegalDate).issues).toMatchObject([{ code: "not-a-legal-date" }]);
    expect(designationStateOf(undefined as never, "2025-01-06").state).toBe("undetermined");
  });
  test("the course of a designation gives the same states", () => {
    for (const on of ["2024-06-03", "2024-08-20", "2025-01-10", "2025-04-10", "2026-04-09", "2026-04-10"] as const) {
      expect(designationStateOf(designationHistoryOf(designated), on).state, on).toBe(state(designated, on));
    }
  });
});

/** The event of the lifecycle as a day of the history. */
const recorded: Readonly<
  Partial<Record<DesignationEvent, (day: LegalDate, history: PatentApplicationHistory) => PatentApplicationHistory>>
> = {
  forwarding: (forwardedNoticeOn, history) => ({ ...history, forwardedNoticeOn }),
  "non-forwarding": (nonForwardingNoticeOn, history) => ({ ...history, nonForwardingNoticeOn }),
  "keeping-notice": (keepingNoticeReceivedOn, history) => ({ ...history, keepingNoticeReceivedOn }),
  answer: (keepingAnswerFiledOn, history) => ({ ...history, keepingAnswerFiledOn }),
  discontinuance: (discontinuedOn, history) => ({ ...history, discontinuedOn }),
  "no-designation-notice": (noDesignationNoticeReceivedOn, history) => ({ ...history, noDesignationNoticeReceivedOn }),
  designation: (designatedOn, history) => ({ ...history, designatedOn }),
  extension: (decidedOn, history) => ({
    ...history,
    extensions: [
      ...(history.extensions ?? []),
      {
        decidedOn,
        until: addDays(history.extensions?.at(-1)?.until ?? addDays(history.designatedOn as LegalDate, 364), 300),
      },
    ],
  }),
  cancellation: (cancelledOn, history) => ({ ...history, cancelledOn }),
  "release-notice": (releaseNoticeReceivedOn, history) => ({ ...history, releaseNoticeReceivedOn }),
  withdrawal: (withdrawnOn, history) => ({ ...history, withdrawnOn }),
  dismissal: (dismissedOn, history) => ({ ...history, dismissedOn }),
};

/** A walk through the lifecycle from filing on, its history, and the state from each of its days on. */
const walks = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 14 })), { maxLength: 9 }).map((choices) => {
  let day: LegalDate = "2025-01-06";
  let now: DesignationState = designationLifecycle.initial;
  let history: PatentApplicationHistory = { filedOn: day };
  const states: [LegalDate, DesignationState][] = [[day, now]];
  for (const [choice, days] of choices) {
    const events = designationLifecycle.transitions.filter(
      ({ from, event }) => from === now && recorded[event] !== undefined,
    );
    const next = events[choice % Math.max(1, events.length)];
    if (next === undefined) break;
    day = addDays(day, days);
    history = (recorded[next.event] as NonNullable<(typeof recorded)[DesignationEvent]>)(day, history);
    now = next.to;
    states.push([day, now]);
  }
  return { history, states };
});

describe("lifecycle and timeline of one procedure", () => {
  test("every walk through the lifecycle is a history without an issue, in the states of the walk", () => {
    fc.assert(
      fc.property(walks, ({ history, states }) => {
        const wrong = patentTimeline(history).issues.filter(({ code }) => code !== "event-without-ground");
        expect(wrong).toEqual([]);
        for (const [at, [day, expected]] of states.entries()) {
          const until = states[at + 1]?.[0] ?? addDays(day, 1);
          for (const on of [day, addDays(until, -1)]) {
            expect(designationStateOf(history, on).state, JSON.stringify([history, on])).toBe(expected);
            expect(patentTimeline(history, on).state, JSON.stringify([history, on])).toBe(expected);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
  test("nothing is surer by knowing less: a day that is not known leaves the state of the day among the possible ones", () => {
    fc.assert(
      fc.property(walks, fc.nat(), ({ history, states }, which) => {
        const names = Object.keys(history).filter((name) => name !== "filedOn");
        const name = names[which % Math.max(1, names.length)];
        if (name === undefined) return;
        for (const [on, expected] of states) {
          const open = designationStateOf({ ...history, [name]: null }, on);
          expect(
            open.state === "undetermined" || open.state === expected,
            JSON.stringify([history, name, on, open.possible]),
          ).toBe(true);
          if (open.possible.length > 0) expect(open.possible, JSON.stringify([history, name, on])).toContain(expected);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test("Act Art. 66(5): of a kind that is not known it is not known whether it is looked at, or never was", () => {
  const history = { filedOn: "2024-06-03", kind: null } as const;
  expect(designationStateOf(history, "2024-07-01")).toMatchObject({
    state: "undetermined",
    possible: ["filed", "not-forwarded"],
    missing: ["kind"],
  });
  expect(designationStateOf({ ...history, kind: "utility-model" }, "2024-07-01").state).toBe("not-forwarded");
});

// Each length and its first day from the article: Art. 66(1), three months from filing, that day not counted; Art. 70(2), one year from the
// designation, that day counted.
describe("a day that is not known leaves open no more than the article does", () => {
  const told = (history: PatentApplicationHistory, on: LegalDate) => {
    const found = designationStateOf(history, on);
    return [found.state, found.missing];
  };
  test("Art. 66(4): the day of a division can only lengthen the three months from filing", () => {
    const divided = { filedOn: "2025-06-02", kind: "divisional", dividedOn: null } as const;
    expect(told(divided, "2025-09-02")).toEqual(["filed", []]);
    expect(told(divided, "2025-09-03")).toEqual(["undetermined", ["dividedOn", "filedOn"]]);
  });
  test("Art. 70(2)(3): an extension without its decision was decided within the year", () => {
    const extended = { ...designated, extensions: [{ until: "2027-04-09" }] } as unknown as PatentApplicationHistory;
    expect(told(extended, "2026-04-09")).toEqual(["undetermined", ["extensions.0.decidedOn"]]);
    expect(told(extended, "2026-04-10")).toEqual(["extended", []]);
  });
  test("Art. 70(2): a history of the designation without its last day runs for its first year", () => {
    const { designationPeriodEndsOn: _, ...open } = designationHistoryOf(designated);
    expect(told(open as never, "2026-04-09")).toEqual(["designated", []]);
    expect(told(open as never, "2026-04-10")).toEqual(["undetermined", ["designationPeriodEndsOn"]]);
  });
});

describe("what a state tells besides its name", () => {
  const filed = { filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20" } as const;
  test("its words and its grade; of several possible states there are no words", () => {
    expect(designationStateOf(filed, "2024-08-20")).toMatchObject({
      state: "forwarded",
      text: { ja: "内閣総理大臣へ送付", en: "forwarded to the Prime Minister" },
      grade: "text",
      gaps: [],
    });
    const open = designationStateOf({ ...filed, forwardedNoticeOn: null }, "2024-09-04");
    expect(open.state).toBe("undetermined");
    expect(open).not.toHaveProperty("text");
  });
  test("what would change nothing is not missing: once forwarded, whether it was decided not to is no question", () => {
    const course: DesignationHistory = {
      ...{ filedOn: "2024-06-03", forwardedOn: "2024-08-20" },
      ...{ nonForwardingDecidedOn: null, keepingNoticeReceivedOn: null },
    };
    expect(designationStateOf(course, "2025-01-06")).toMatchObject({
      possible: ["forwarded", "keeping-notice"],
      missing: ["keepingNoticeReceivedOn"],
    });
  });
  test("Art. 77(2): a notice counts from its receipt; in the course of a designation that may lie after its other days", () => {
    const designated = { ...filed, keepingNoticeReceivedOn: "2025-01-10", designatedOn: "2025-04-10" } as const;
    const cancelled = { ...designated, cancelledOn: "2025-12-01", releaseNoticeOn: "2025-12-02" } as const;
    expect(designationStateOf(cancelled, "2025-12-08").state).toBe("cancelled");
    const course: DesignationHistory = {
      ...{ filedOn: "2024-06-03", forwardedOn: "2024-08-20", keepingNoticeReceivedOn: "2025-01-10" },
      ...{ designatedOn: "2025-04-10", cancelledOn: "2025-12-01" },
    };
    const given = { ...course, releaseNotice: { givenOn: "2025-12-02" } } as const;
    expect(designationStateOf(given, "2025-12-08").possible).toEqual(["cancelled", "released"]);
    const received = {
      ...course,
      releaseNotice: { givenOn: "2025-12-02", receivedByApplicantOn: "2025-12-04" },
    } as const;
    expect(["2025-12-03", "2025-12-04"].map((on) => designationStateOf(received, on as LegalDate).state)).toEqual([
      "cancelled",
      "released",
    ]);
  });
  test("Art. 70(3): where the day of designation is not known, an extension is one all the same", () => {
    const designated = { ...filed, keepingNoticeReceivedOn: "2025-01-10", designatedOn: null } as const;
    const decided = { ...designated, extensions: [{ decidedOn: "2026-04-01", until: "2027-04-09" }] } as const;
    expect(designationStateOf(decided, "2026-03-31").possible).not.toContain("extended");
    expect(designationStateOf(decided, "2026-04-01").possible).toContain("extended");
    const undated = designationStateOf({ ...designated, extensions: [{ until: "2027-04-09" }] }, "2026-04-01");
    expect(undated.possible).toEqual(expect.arrayContaining(["designated", "extended"]));
    expect(undated.missing).toContain("extensions.0.decidedOn");
  });
  test("Art. 66(4): of a kind that is not known, a division does not tell when it was filed", () => {
    const divided = { filedOn: "2024-06-03", kind: null, dividedOn: "2025-03-03" } as const;
    expect(designationStateOf(divided, "2025-01-06").issues).toEqual([]);
  });
});

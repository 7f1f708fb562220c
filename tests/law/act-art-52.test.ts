import { describe, expect, it } from "vitest";
import {
  addDays,
  type LegalDate,
  nextWorkingDay,
  type ReviewHistory,
  type ReviewTimeline,
  reviewTimeline,
} from "../../src/doors/index";

/** The days of a history that is possible and fully known. */
function timelineOf(facts: ReviewHistory, on: LegalDate): ReviewTimeline {
  const timeline = reviewTimeline(facts, on);
  if (timeline.state === "invalid" || timeline.state === "undetermined") throw new Error(JSON.stringify(timeline));
  return timeline;
}

/** Art. 52, paragraph by paragraph. Received on 2026-04-01 unless said otherwise. */
const receivedOn: LegalDate = "2026-04-01";

describe("Act Art. 52", () => {
  it("(3) the day of receipt is day one, and the thirtieth is the last that is barred", () => {
    let day: LegalDate = receivedOn;
    for (let count = 1; count < 30; count += 1) day = addDays(day, 1);
    expect(timelineOf({ receivedOn }, receivedOn).prohibitedThrough).toBe(day);
    expect(timelineOf({ receivedOn }, day).state).toBe("standstill");
    expect(timelineOf({ receivedOn }, addDays(day, 1)).state).toBe("cleared");
  });

  it("(3) a lapse of time does not move off holidays: 2026-05-03 to 05-06 are holidays", () => {
    expect(timelineOf({ receivedOn: "2026-04-04" }, "2026-04-04").prohibitedThrough).toBe("2026-05-03");
  });

  it("(3) proviso: a shortened period ends earlier and nothing else does", () => {
    const timeline = timelineOf({ receivedOn, shortenedTo: "2026-04-05" }, "2026-04-06");
    expect(timeline).toMatchObject({
      state: "cleared",
      recommendationDeadline: "2026-04-30",
      orderDeadline: "2026-04-30",
      grade: "text",
    });
  });

  it("(3) proviso: a recommendation is still possible after a shortened period", () => {
    expect(
      timelineOf({ receivedOn, shortenedTo: "2026-04-05", recommendedOn: "2026-04-30" }, "2026-04-30")
        .recommendationDeadline,
    ).toBe("2026-04-30");
  });

  it.each([
    ["2024-05-10", "2024-09-09"],
    ["2024-08-31", "2024-12-30"],
    ["2025-10-31", "2026-02-28"],
    ["2026-01-01", "2026-04-30"],
  ] as const)("(4) four months counted from %s end on %s", (received, limit) => {
    expect(timelineOf({ receivedOn: received }, received).extensionLimit).toBe(limit);
  });

  it("(4) an extension counts from receipt and can be shorter than four months", () => {
    expect(timelineOf({ receivedOn, extendedUntil: "2026-05-15" }, "2026-05-10")).toMatchObject({
      state: "extended",
      prohibitedThrough: "2026-05-15",
    });
  });

  it("(6) proviso and (10) proviso follow the extension", () => {
    expect(timelineOf({ receivedOn, extendedUntil: "2026-07-31" }, "2026-05-10")).toMatchObject({
      recommendationDeadline: "2026-07-31",
      orderDeadline: "2026-07-31",
    });
  });

  it("(7) ten days count the day of receipt and move off holidays", () => {
    for (let day: LegalDate = receivedOn; day <= "2026-04-30"; day = addDays(day, 1)) {
      expect(timelineOf({ receivedOn, recommendedOn: day }, day).answerDue).toBe(nextWorkingDay(addDays(day, 9)));
    }
  });

  it("(7) the making and the receipt of a recommendation are two days", () => {
    const timeline = timelineOf(
      { receivedOn, recommendedOn: "2026-04-30", recommendationReceivedOn: "2026-05-07" },
      "2026-05-07",
    );
    expect(timeline.answerDue).toBe("2026-05-18");
  });

  it("(8)(9) acceptance alone opens nothing; the changed plan does", () => {
    const accepted = { receivedOn, recommendedOn: "2026-04-07", answeredOn: "2026-04-08", answer: "accepted" } as const;
    expect(timelineOf(accepted, "2026-04-08").mayIntroduceFrom).toBeUndefined();
    expect(timelineOf({ ...accepted, changedPlanFiledOn: "2026-04-09" }, "2026-04-09").mayIntroduceFrom).toBe(
      "2026-04-09",
    );
  });

  it("(9) lifts an extended period as well", () => {
    const facts = {
      receivedOn,
      extendedUntil: "2026-07-31",
      recommendedOn: "2026-06-01",
      answeredOn: "2026-06-02",
      answer: "accepted",
      changedPlanFiledOn: "2026-06-03",
    } as const;
    expect(timelineOf(facts, "2026-06-03")).toMatchObject({
      state: "changed-plan-filed",
      mayIntroduceFrom: "2026-06-03",
    });
  });

  it("(7)(9) an acceptance after the ten days does not lift the rest of the period", () => {
    const accepted = { receivedOn, recommendedOn: "2026-04-03", answer: "accepted" } as const;
    const filed = { ...accepted, changedPlanFiledOn: "2026-04-20" } as const;
    // 3 April counts as day one: the ten days end on Sunday, 12 April, and so on the 13th.
    expect(timelineOf({ ...filed, answeredOn: "2026-04-13" }, "2026-04-21")).toMatchObject({
      mayIntroduceFrom: "2026-04-20",
      grade: "text",
    });
    // What sets the day is the end of the thirty days (3), not the filing (8).
    const basisOf = (answeredOn: "2026-04-13" | "2026-04-14") =>
      timelineOf({ ...filed, answeredOn }, "2026-04-21").boundaries.find(({ id }) => id === "may-introduce-from")
        ?.basis;
    expect([basisOf("2026-04-13")?.paragraph, basisOf("2026-04-14")?.paragraph]).toEqual([9, 3]);
    // The plan as changed may not be carried out before the period is over: so the state says, too.
    expect(timelineOf({ ...filed, answeredOn: "2026-04-14" }, "2026-04-30").state).toBe("accepted");
    expect(timelineOf({ ...filed, answeredOn: "2026-04-14" }, "2026-05-01").state).toBe("changed-plan-filed");
    expect(timelineOf({ ...filed, answeredOn: "2026-04-14" }, "2026-04-21")).toMatchObject({
      prohibitedThrough: "2026-04-30",
      mayIntroduceFrom: "2026-05-01",
      grade: "inferred",
      gaps: ["late-acceptance"],
    });
    // On which day it was accepted decides, unless the plan was filed within the ten days, or after the period.
    expect(reviewTimeline(filed, "2026-04-21")).toMatchObject({ state: "undetermined", missing: ["answeredOn"] });
    expect(timelineOf({ ...accepted, changedPlanFiledOn: "2026-04-10" }, "2026-04-21")).toMatchObject({
      mayIntroduceFrom: "2026-04-10",
      grade: "text",
    });
    // After the period the plan as changed may be carried out either way; that a late acceptance binds is not said.
    for (const more of [{}, { answeredOn: "2026-04-14" }] as const)
      expect(timelineOf({ ...accepted, ...more, changedPlanFiledOn: "2026-05-11" }, "2026-05-12")).toMatchObject({
        mayIntroduceFrom: "2026-05-11",
        grade: "inferred",
        gaps: ["late-acceptance"],
      });
    expect(
      timelineOf({ ...accepted, answeredOn: "2026-04-13", changedPlanFiledOn: "2026-05-11" }, "2026-05-12").grade,
    ).toBe("text");
  });

  it("(8) that an acceptance after the ten days binds is inferred, and no surer where its day is not stated", () => {
    const accepted = { receivedOn, recommendedOn: "2026-04-03", answer: "accepted" } as const;
    const late = { ...accepted, answeredOn: "2026-04-14" } as const;
    for (const on of ["2026-04-14", "2026-05-20"] as const) {
      for (const history of [late, accepted])
        expect(reviewTimeline(history, on)).toMatchObject({
          state: "accepted",
          grade: "inferred",
          gaps: ["late-acceptance"],
        });
      expect(reviewTimeline({ ...accepted, answeredOn: "2026-04-13" }, on)).toMatchObject({ grade: "text", gaps: [] });
    }
    expect(reviewTimeline(accepted, "2026-04-13")).toMatchObject({ state: "accepted", grade: "text" });
    // Nobody can start by the plan as it was, whichever reading holds.
    expect("mayIntroduceFrom" in timelineOf(late, "2026-05-20")).toBe(false);
  });

  it("(10) an answer given late is no bar to an order", () => {
    const late = {
      receivedOn,
      recommendedOn: "2026-04-03",
      answeredOn: "2026-04-20",
      answer: "accepted",
      orderedOn: "2026-04-21",
    } as const;
    expect(timelineOf(late, "2026-04-21").state).toBe("ordered");
  });

  it("(3)(4)(5) a shortening and an extension act in the order of their decisions", () => {
    const ends = { shortenedTo: "2026-04-15", extendedUntil: "2026-06-30" } as const;
    const shortenedFirst = { receivedOn, ...ends, shortenedOn: "2026-04-05", extendedOn: "2026-04-10" } as const;
    expect(timelineOf(shortenedFirst, "2026-04-16")).toMatchObject({
      state: "extended",
      prohibitedThrough: "2026-06-30",
      grade: "text",
    });
    expect(timelineOf(shortenedFirst, "2026-04-16").boundaries.map((one) => one.id)).not.toContain(
      "shortened-standstill-ends",
    );
    const extendedFirst = { receivedOn, ...ends, shortenedOn: "2026-04-10", extendedOn: "2026-04-05" } as const;
    expect(timelineOf(extendedFirst, "2026-04-16")).toMatchObject({
      state: "cleared",
      prohibitedThrough: "2026-04-15",
    });
    expect(reviewTimeline({ receivedOn, ...ends }, "2026-04-16")).toMatchObject({
      state: "undetermined",
      missing: ["shortenedOn", "extendedOn"],
    });
  });

  it("(4) a period that is over cannot be extended", () => {
    const late = {
      receivedOn,
      shortenedTo: "2026-04-10",
      extendedOn: "2026-04-20",
      extendedUntil: "2026-06-30",
    } as const;
    expect(reviewTimeline(late, "2026-04-20")).toMatchObject({
      state: "invalid",
      issues: [{ code: "event-after-last-day", path: ["extendedOn"], basis: { article: "52", paragraph: 4 } }],
    });
  });

  it("every day has an article of Art. 52", () => {
    const timeline = timelineOf({ receivedOn, extendedUntil: "2026-07-31", recommendedOn: "2026-06-01" }, "2026-06-01");
    expect(timeline.boundaries.map((one) => one.id)).toEqual([
      "received",
      "standstill-ends",
      "answer-due",
      "extension-limit",
      "extension-ends",
      "recommendation-deadline",
      "order-deadline",
      "may-introduce-from",
    ]);
    for (const one of timeline.boundaries) expect(one.basis.article).toBe("52");
  });

  it("(3)-(10) that there is a review since 2026-09-18 rests on the articles that cite it (54(2), 55(3), 56, 88, 92(1)(ii))", () => {
    const shown = ["review-still-exists"];
    const recommended = { receivedOn: "2026-10-01", recommendedOn: "2026-10-05" } as const;
    expect(reviewTimeline({ receivedOn: "2026-10-01" }, "2026-10-30")).toMatchObject({
      state: "standstill",
      evidence: shown,
    });
    expect(reviewTimeline(recommended, "2026-10-14")).toMatchObject({ state: "recommended", evidence: shown });
    for (const [facts, on] of [
      [{ receivedOn: "2026-10-01" }, "2026-10-31"],
      [{ receivedOn: "2026-10-01" }, "2026-09-30"],
      [{ receivedOn: "2026-10-01", discontinuedOn: "2026-10-02" }, "2026-10-03"],
      [{ receivedOn: "2026-08-20" }, "2026-09-18"],
      [{ receivedOn: "2026-08-20" }, "2026-09-17"],
      [{ receivedOn }, "2026-10-30"],
    ] as const)
      expect(reviewTimeline(facts, on)).not.toHaveProperty("evidence");
  });

  it("from 2026-09-18 the wording was not read", () => {
    expect(timelineOf({ receivedOn }, "2026-08-27").grade).toBe("text");
    expect(timelineOf({ receivedOn }, "2026-08-28")).toMatchObject({ grade: "inferred", gaps: ["law-after-survey"] });
    expect(timelineOf({ receivedOn }, "2026-09-18")).toMatchObject({
      grade: "inferred",
      gaps: ["act-38-2026-art-52", "law-after-survey"],
    });
    expect(timelineOf({ receivedOn: "2026-09-01" }, "2026-09-01")).toMatchObject({ grade: "inferred" });
    expect(reviewTimeline({ receivedOn: "2026-09-01" }, "2026-09-18")).toMatchObject({
      state: "undetermined",
      why: "wording-not-read",
    });
    expect(timelineOf({ receivedOn: "2026-10-01" }, "2026-10-30").mayIntroduceFrom).toBeUndefined();
    expect(reviewTimeline({ receivedOn: "2026-10-01" }, "2026-10-31")).toMatchObject({
      state: "undetermined",
      why: "wording-not-read",
    });
  });
});

import { describe, expect, it } from "vitest";
import { type LegalDate, ReviewHistory as ReviewHistorySchema, reviewTimeline } from "../../src/doors/index";

describe("the days of a review, Act Art. 52(3) to (10)", () => {
  it("names no first day of introduction, and says of every other day that it is one of the wording last read, 2026-09-18", () => {
    const timeline = reviewTimeline({ receivedOn: "2026-10-01", recommendedOn: "2026-10-05" }, "2026-10-06");
    if (timeline.state === "invalid") throw new Error(timeline.issues[0]?.code);
    expect(timeline.boundaries?.map((one) => one.id)).toEqual([
      "received",
      "answer-due",
      "standstill-ends",
      "recommendation-deadline",
      "order-deadline",
      "extension-limit",
    ]);
    for (const one of timeline.boundaries ?? []) {
      expect(one.what.ja.includes("令和八年九月十八日の改正前の条文による"), one.id).toBe(one.id !== "received");
      expect(one.what.en.includes("as last read"), one.id).toBe(one.id !== "received");
    }
    expect(timeline.lastRead).toMatchObject({
      prohibitedThrough: "2026-10-30",
      mayIntroduceFrom: "2026-10-31",
      answerDue: "2026-10-14",
    });
  });
});

describe("reviewTimeline", () => {
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

  it("is no surer than the wording of the day where the day of receipt is not known (52(3))", () => {
    const of = (on: LegalDate) => reviewTimeline({ receivedOn: null }, on);
    expect(of("2026-06-01")).toMatchObject({ state: "undetermined", missing: ["receivedOn"], grade: "text" });
    expect(of("2026-09-18")).toMatchObject({ state: "undetermined", missing: ["receivedOn"], grade: "inferred" });
  });

  it("forgets no event that is told under an unknown name, and refuses what is no word (52(4), 52(6), 52(10))", () => {
    const told = (facts: object, on: LegalDate) => {
      const timeline = reviewTimeline(facts as never, on);
      return timeline.state === "invalid"
        ? timeline.issues.map((issue) => `${issue.code} ${issue.path.join(".")}`)
        : timeline.state;
    };
    const misspelt = { receivedOn: "2026-04-05", extendUntil: "2026-08-01", recomendedOn: "2026-04-08" };
    expect(told(misspelt, "2026-05-17")).toEqual(["unknown-key extendUntil", "unknown-key recomendedOn"]);
    expect(told({ receivedOn: "2026-04-01", RefusalJustified: true }, "2026-04-02")).toEqual([
      "unknown-key RefusalJustified",
    ]);
    for (const refusalJustified of ["yes", 1, []])
      expect(told({ receivedOn: "2026-04-01", refusalJustified }, "2026-04-02")).toEqual([
        "wrong-type refusalJustified",
      ]);
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
    expect(reviewTimeline(extended, "2026-04-19")).toMatchObject({
      state: "standstill",
      prohibitedThrough: "2026-04-30",
    });
    expect(reviewTimeline(extended, "2026-04-20")).toMatchObject({
      state: "extended",
      prohibitedThrough: "2026-07-31",
    });
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
    for (const junk of [
      null,
      undefined,
      {},
      { receivedOn: 5 },
      { receivedOn: "9999-12-31" },
      { receivedOn: "2026-04-01", answer: 7 },
    ]) {
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
    expect(reviewTimeline({ receivedOn, extendedUntil: "2026-06-30", extendedOn: null }, "2026-05-01").state).toBe(
      "extended",
    );
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

import { describe, expect, it } from "vitest";
import {
  caveatsOf,
  changeOfNameNotice,
  IntroductionDutyFacts as DutySchema,
  explain,
  formatDate,
  GraceFacts,
  gracePeriod,
  type LegalDate,
  recommendationAnswerDue,
  timelineToMermaid,
  timelineToSvg,
  toICalendar,
  validate,
} from "../../src/doors/index";

const on: LegalDate = "2026-06-01";

describe("gracePeriod", () => {
  it.each([
    ["53(1)", { designatedOn: "2023-11-16" }, "2024-05-16", "2024-05-17"],
    ["53(1), Civil Code 143(2)", { designatedOn: "2025-08-31" }, "2026-02-28", "2026-03-01"],
    ["53(2), fixed day", { facilityBecameCriticalOn: "2025-04-01" }, "2025-09-30", "2025-10-01"],
    ["53(2), promulgation, earlier reading", { facilityBecameCriticalOn: "2025-06-13" }, "2025-12-12", "2025-12-13"],
    [
      "53(3), fixed day",
      { workBecameCriticalOn: "2025-05-01", amendmentInForce: "from-a-fixed-day" },
      "2025-10-31",
      "2025-11-01",
    ],
    [
      "53(1)(2): the later of two",
      { designatedOn: "2025-01-10", facilityBecameCriticalOn: "2025-04-01" },
      "2025-09-30",
      "2025-10-01",
    ],
  ] as const)("%s", (_article, facts, lastDay, dutyFrom) => {
    expect(gracePeriod(facts, "2025-12-01")).toMatchObject({ state: "counted", lastDay, dutyFrom });
  });

  it("gives both days where the first day is open", () => {
    expect(gracePeriod({ facilityBecameCriticalOn: "2025-06-13" }, "2025-07-01")).toMatchObject({
      laterReading: { lastDay: "2025-12-13", dutyFrom: "2025-12-14" },
      grade: "inferred",
      gaps: ["grace-first-day"],
    });
    // What is said of the amendment goes before what is known of it.
    expect(
      gracePeriod({ facilityBecameCriticalOn: "2025-04-01", amendmentInForce: "from-promulgation" }, "2025-07-01"),
    ).toMatchObject({
      lastDay: "2025-09-30",
      laterReading: { lastDay: "2025-10-01", dutyFrom: "2025-10-02" },
    });
  });

  it("says which events are not known, and that one is needed", () => {
    const day = "2026-06-01";
    expect(gracePeriod({}, day)).toMatchObject({
      state: "undetermined",
      why: "facts-missing",
      missing: ["designatedOn"],
      grade: "text",
      gaps: [],
    });
    expect(gracePeriod({ designatedOn: "2026-01-10", workBecameCriticalOn: null }, day)).toMatchObject({
      why: "facts-missing",
      missing: ["workBecameCriticalOn"],
    });
    expect(gracePeriod({ designatedOn: null }, day)).toMatchObject({ missing: ["designatedOn"] });
    expect(gracePeriod({ designatedOn: "2023-11-16" }, "2023-11-16")).toMatchObject({
      state: "undetermined",
      why: "not-in-force",
      missing: [],
      grade: "text",
      gaps: [],
    });
    expect(gracePeriod({ designatedOn: "2023-11-16" }, "2023-11-17").state).toBe("counted");
    expect(gracePeriod({ designatedOn: "x" } as never, "y" as never)).toMatchObject({
      state: "invalid",
      issues: [{ path: ["on"] }, { path: ["designatedOn"] }],
    });
    expect(gracePeriod({ designatedOn: "9901-01-01" }, day)).toMatchObject({
      issues: [{ code: "day-beyond-counting", path: ["designatedOn"] }],
    });
    for (const [wrong, code] of [
      ["2026-02-30", "not-a-legal-date"],
      ["x", "not-a-legal-date"],
      [7, "wrong-type"],
    ]) {
      expect(gracePeriod({ designatedOn: wrong as never }, day)).toMatchObject({ issues: [{ code }] });
    }
    expect(gracePeriod({ designatedOn: "9900-12-31" }, day)).toMatchObject({
      why: "wording-not-read",
      lastRead: { lastDay: "9901-06-30" },
    });
    expect(gracePeriod({ designatedOn: "2026-01-10", workBecameCritcalOn: "2026-05-01" } as never, day)).toMatchObject({
      state: "invalid",
      issues: [{ code: "unknown-key", path: ["workBecameCritcalOn"] }],
    });
    expect(changeOfNameNotice({ changeOn: "2026-12-01", changedOn: "2026-05-01" } as never, day)).toMatchObject({
      state: "invalid",
      issues: [{ code: "unknown-key", path: ["changedOn"] }],
    });
  });

  it("names the run, the article and how the first day was counted for each ground", () => {
    const all = gracePeriod(
      { designatedOn: "2025-01-10", facilityBecameCriticalOn: "2025-04-01", workBecameCriticalOn: "2025-05-01" },
      "2025-06-01",
    );
    expect(all).toMatchObject({
      state: "counted",
      lastDay: "2025-10-31",
      laterReading: { lastDay: "2025-11-01", dutyFrom: "2025-11-02" },
      gaps: ["grace-first-day"],
      runs: [
        {
          ground: "designation",
          from: "2025-01-10",
          firstDay: "excluded",
          lastDay: "2025-07-10",
          basis: { article: "53", paragraph: 1 },
        },
        {
          ground: "facility",
          firstDay: "included",
          lastDay: "2025-09-30",
          dutyFrom: "2025-10-01",
          basis: { article: "53", paragraph: 2 },
        },
        {
          ground: "work",
          firstDay: "open",
          lastDay: "2025-10-31",
          laterReading: { lastDay: "2025-11-01" },
          basis: { article: "53", paragraph: 3 },
        },
      ],
    });
    const fixed = gracePeriod(
      { workBecameCriticalOn: "2025-05-01", amendmentInForce: "from-a-fixed-day" },
      "2025-06-01",
    );
    expect(fixed).toMatchObject({ lastDay: "2025-10-31", grade: "text", gaps: [] });
    for (const path of ["laterReading", "runs.0.laterReading"]) expect(fixed).not.toHaveProperty(path);
    // An open day that ends before a later run of another ground leaves the last day as it is, and is still named.
    const covered = gracePeriod({ designatedOn: "2025-08-01", facilityBecameCriticalOn: "2025-06-13" }, "2025-08-02");
    expect(covered).toMatchObject({ lastDay: "2026-02-01", gaps: ["grace-first-day"], grade: "inferred" });
    expect(covered).not.toHaveProperty("laterReading");
  });

  it("is not known where the six months reach into the wording of 2026-07-17, whenever it is asked (53)", () => {
    expect(gracePeriod({ designatedOn: "2026-01-16" }, "2026-07-16")).toMatchObject({
      lastDay: "2026-07-16",
      grade: "text",
      gaps: [],
    });
    expect(gracePeriod({ designatedOn: "2026-01-17" }, "2026-01-17")).toMatchObject({
      state: "undetermined",
      why: "wording-not-read",
      missing: [],
      lastRead: { lastDay: "2026-07-17", dutyFrom: "2026-07-18", until: "2026-07-17" },
      grade: "inferred",
      gaps: ["act-38-2026-art-53"],
    });
    // Of the two readings the later one alone reaches into it.
    for (const [day, later] of [
      ["2026-07-16", []],
      ["2026-10-01", ["law-after-survey"]],
    ] as const)
      expect(gracePeriod({ facilityBecameCriticalOn: "2026-01-17" }, day)).toMatchObject({
        why: "wording-not-read",
        lastRead: {
          lastDay: "2026-07-16",
          laterReading: { lastDay: "2026-07-17", dutyFrom: "2026-07-18" },
          until: "2026-07-17",
        },
        gaps: ["grace-first-day", "act-38-2026-art-53", ...later],
      });
    const open = gracePeriod({ designatedOn: null, facilityBecameCriticalOn: "2026-08-01" }, "2026-08-01");
    expect(open).toMatchObject({ why: "wording-not-read", missing: ["designatedOn"] });
    expect(open).not.toHaveProperty("lastRead");
    expect(gracePeriod({}, "2026-07-16")).toMatchObject({ why: "facts-missing", missing: ["designatedOn"] });
    expect(gracePeriod({}, "2026-07-17")).toMatchObject({
      why: "wording-not-read",
      missing: ["designatedOn"],
      gaps: ["act-38-2026-art-53"],
    });
  });

  it("is over from twenty-four months after the event on, whatever the length, as the duty binds (53, 92(1)(i))", () => {
    const grace = (on: LegalDate, facts: object = {}) => gracePeriod({ designatedOn: "2024-07-17", ...facts }, on);
    // Twenty-four months from 2024-07-17, that day not counted, end on 2026-07-17.
    expect(grace("2026-07-16")).toMatchObject({ state: "counted", grade: "text" });
    expect(grace("2026-07-17")).toMatchObject({ why: "wording-not-read", lastRead: { lastDay: "2025-01-17" } });
    expect(grace("2026-07-18")).toMatchObject({
      ...{ state: "counted", lastDay: "2025-01-17", dutyFrom: "2025-01-18", grade: "inferred" },
      ...{ gaps: ["act-38-2026-art-53"], evidence: ["july-changed-the-grace-only"] },
    });
    expect(grace("2026-11-22")).toMatchObject({ state: "counted", evidence: ["duty-after-the-longest-grace"] });
    expect(grace("2026-11-22", { facilityBecameCriticalOn: "2025-04-01" })).toMatchObject({ why: "wording-not-read" });
    expect(grace("2026-11-22", { workBecameCriticalOn: null })).toMatchObject({ why: "wording-not-read" });
    for (const lang of ["ja", "en"] as const)
      expect(caveatsOf(grace("2026-11-22"), lang).join()).toContain(lang === "ja" ? "二十四月" : "twenty-four months");
  });

  it("gives no day where six months reach into the wording that was not read, however long ago (53)", () => {
    // Designated on 2026-01-16, six months end on 2026-07-16; a day later, on the first day that was not read.
    const days = { "2026-01-16": "counted", "2026-01-17": "undetermined", "2026-10-01": "undetermined" } as const;
    for (const [designatedOn, state] of Object.entries(days) as [LegalDate, string][]) {
      const grace = gracePeriod({ designatedOn }, "2028-11-01");
      expect([designatedOn, grace.state, "dutyFrom" in grace]).toEqual([designatedOn, state, state === "counted"]);
    }
  });

  it("is told in words under the last wording read, with its last day (53)", () => {
    const open = gracePeriod({ designatedOn: "2025-06-01" }, "2026-11-22");
    expect(explain(open, { lang: "en" }).split("\n")[0]).toBe(
      "Under the last wording read (through 16 July 2026): last day of grace: 1 December 2025; first day on which the duty to notify binds: 2 December 2025",
    );
    expect(explain(open, { lang: "ja" }).split("\n")[0]).toBe(
      "改正前の条文（令和八年七月十六日まで）による判定：猶予期間の末日：2025年12月1日、届出の義務を負う最初の日：2025年12月2日",
    );
    const answer = recommendationAnswerDue({ receivedOn: "2026-10-01" }, "2026-10-01");
    expect(explain(answer, { lang: "en" }).split("\n")[0]).toContain(
      "(through 17 September 2026): last day for the answer",
    );
    expect(explain(gracePeriod({ designatedOn: null }, "2026-11-22"), { lang: "en" })).not.toContain("last wording");
  });

  it("knows no length from 2026-07-17", () => {
    expect(gracePeriod({ designatedOn: "2026-07-17" }, "2026-07-17")).toMatchObject({
      state: "undetermined",
      why: "wording-not-read",
      missing: [],
      lastRead: { lastDay: "2027-01-17", dutyFrom: "2027-01-18", until: "2026-07-17" },
      grade: "inferred",
      gaps: ["act-38-2026-art-53", "law-after-survey"],
    });
    expect(gracePeriod({ designatedOn: "2026-03-01" }, "2026-07-16")).toMatchObject({
      grade: "inferred",
      lastRead: { lastDay: "2026-09-01" },
    });
  });
});

describe("days of designation and of newly critical facilities", () => {
  it.each(["designatedOn", "facilityBecameCriticalOn", "workBecameCriticalOn"] as const)(
    "%s before 2023-11-01, when Art. 50 came into force, is refused by the rule and by both schemas",
    (name) => {
      const refused = { code: "day-before-commencement", path: [name], basis: { article: "50" } };
      expect(gracePeriod({ [name]: "2023-10-31" }, "2024-01-01")).toMatchObject({
        state: "invalid",
        issues: [refused],
      });
      expect(validate(GraceFacts, { [name]: "2023-10-31" })).toMatchObject({ ok: false, issues: [refused] });
      expect(validate(DutySchema, { [name]: "2023-10-31" })).toMatchObject({ ok: false, issues: [refused] });
      expect(gracePeriod({ [name]: "2023-11-01" }, "2024-01-01").state).toBe("counted");
      expect(
        validate(GraceFacts, { [name]: "2023-11-01" }).ok && validate(DutySchema, { [name]: "2023-11-01" }).ok,
      ).toBe(true);
    },
  );
});

describe("changeOfNameNotice", () => {
  it("gives both readings of two weeks before (50(3))", () => {
    expect(changeOfNameNotice({ changeOn: "2026-12-01" }, "2026-06-01")).toMatchObject({
      safe: "2026-11-16",
      lenient: "2026-11-17",
    });
    expect(changeOfNameNotice({ changeOn: "2026-12-01" }, "2026-11-01")).toMatchObject({
      grade: "inferred",
      gaps: ["act-38-2026-unlisted", "law-after-survey"],
    });
    // A change that is planned beyond the amendment falls under a wording that was not read, whenever it is asked.
    expect(changeOfNameNotice({ changeOn: "2026-08-27" }, "2026-06-01")).toMatchObject({ grade: "text", gaps: [] });
    expect(changeOfNameNotice({ changeOn: "2026-09-18" }, "2026-06-01")).toMatchObject({
      grade: "inferred",
      gaps: ["act-38-2026-unlisted", "law-after-survey"],
    });
    expect(changeOfNameNotice({ changeOn: "2026-12-01" }, "2026-09-18")).toMatchObject({ grade: "inferred" });
  });

  it("says what is missing or wrong, and nothing before Art. 50 was in force", () => {
    const codes = (changeOn: unknown, day: unknown = on) => {
      const notice = changeOfNameNotice({ changeOn } as never, day as never);
      return notice.state === "invalid" ? notice.issues.map((one) => [one.code, one.path.join(".")]) : notice.state;
    };
    const open = { state: "undetermined", grade: "text", gaps: [] };
    for (const changeOn of [undefined, null]) {
      expect(changeOfNameNotice({ changeOn }, on)).toMatchObject({
        ...open,
        why: "facts-missing",
        missing: ["changeOn"],
      });
    }
    expect(changeOfNameNotice({ changeOn: "2026-12-01" }, "2023-10-31")).toMatchObject({
      ...open,
      why: "not-in-force",
      missing: [],
    });
    expect(changeOfNameNotice({ changeOn: "2026-12-01" }, "2023-11-01").state).toBe("counted");
    expect(codes("2026-02-30")).toEqual([["not-a-legal-date", "changeOn"]]);
    expect(codes("2023-10-31")).toEqual([["day-before-commencement", "changeOn"]]);
    expect(codes("2023-11-01")).toBe("counted");
    expect(codes("9900-12-31")).toBe("counted");
    expect(codes("9901-01-01")).toEqual([["day-beyond-counting", "changeOn"]]);
    expect(codes("x", "y")).toEqual([
      ["not-a-legal-date", "on"],
      ["not-a-legal-date", "changeOn"],
    ]);
  });
});

describe("the days of Arts. 50(3), 52(7) and 53 are told and drawn as every timeline is", () => {
  it.each([
    [
      "gracePeriod, Art. 53(1)",
      gracePeriod({ designatedOn: "2023-11-16" }, "2024-05-01"),
      ["2024-05-16", "2024-05-17"],
    ],
    [
      "gracePeriod, Art. 53(2)",
      gracePeriod({ facilityBecameCriticalOn: "2025-06-13" }, "2025-06-13"),
      ["2025-12-12", "2025-12-14"],
    ],
    [
      "recommendationAnswerDue, Art. 52(7)",
      recommendationAnswerDue({ receivedOn: "2026-04-24" }, "2026-04-24"),
      ["2026-05-07"],
    ],
    [
      "changeOfNameNotice, Art. 50(3)",
      changeOfNameNotice({ changeOn: "2026-07-01" }, "2026-06-01"),
      ["2026-06-16", "2026-06-17"],
    ],
  ] as const)("%s", (_, timeline, days) => {
    for (const lang of ["ja", "en"] as const)
      for (const day of days) {
        expect(explain(timeline, { lang })).toContain(formatDate(day, lang));
        expect(timelineToMermaid(timeline, lang)).toContain(day);
        expect(toICalendar(timeline, { lang })).toContain(`DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`);
        expect(timelineToSvg(timeline, { lang })).toContain(lang === "ja" ? "法第五" : "Art. 5");
      }
  });

  it("says of a day that is not known that it is not, and draws none", () => {
    for (const open of [
      gracePeriod({ designatedOn: "2026-05-01" }, "2026-06-01"),
      recommendationAnswerDue({ receivedOn: "2026-10-01" }, "2026-10-01"),
    ]) {
      expect(explain(open, { lang: "en" })).toContain("was not read");
      expect(timelineToMermaid(open, "ja")).not.toMatch(/2026-1[01]-/);
      expect(toICalendar(open, { lang: "ja" })).toContain("確認していない");
      expect(timelineToSvg(open, { lang: "ja" })).toContain("<svg");
    }
  });
});

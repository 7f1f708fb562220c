import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { printable } from "../../cli/src/printable";
import { timelineToMermaid, timelineToSvg, toICalendar } from "../../src/doors/formats";
import { recommendationAnswerDue, reviewTimeline } from "../../src/doors/infrastructure";
import { knownGaps } from "../../src/doors/law";
import type { Timeline } from "../../src/doors/lifecycle";
import { foreignFilingWindow, patentTimeline } from "../../src/doors/patents";
import { at } from "../../src/kernel/provision";
import { thrownCode } from "../thrown-code";

const timeline: Timeline = {
  boundaries: [
    { id: "free", date: "2026-05-07", what: { ja: "回答の期限", en: "answer; due, at last" }, basis: at("act:52:7") },
    {
      id: "received",
      date: "2026-04-24",
      what: {
        ja: "勧告を受けた日から起算して十日の期間の一日目であり長い説明のために折り返しが必要になる行",
        en: '<received> & "counted"\nfrom here',
      },
      basis: at("act:52:7"),
    },
  ],
};

describe("what was not read in the text of the law is said in every form", () => {
  const gap = knownGaps().find((one) => one.id === "act-38-2026-art-52");
  const inferred = {
    ja: "推論によるものであり、条文で確認したものではない。",
    en: "This is inferred; it was not confirmed in the text of the law.",
  };
  const [boundary] = timeline.boundaries;
  const unread: readonly Timeline[] = [
    { ...timeline, grade: "inferred", gaps: ["act-38-2026-art-52"] },
    // Where a caller left out the grade of the whole, that of a day is enough.
    {
      boundaries: [{ ...boundary, grade: "inferred", gaps: ["act-38-2026-art-52"] } as Timeline["boundaries"][number]],
    },
  ];
  const together = (text: string) => text.replace(/<\/text>\n<text [^>]*>/g, "").replace(/<br>|\r\n |[ \\;:,–\n]/g, "");
  test.each(["ja", "en"] as const)("in words and without ids (%s)", (lang) => {
    for (const one of unread) {
      for (const text of [toICalendar(one, { lang }), timelineToSvg(one, { lang }), timelineToMermaid(one, lang)]) {
        expect(together(text)).toContain(together(inferred[lang]));
        expect(together(text)).toContain(together(gap?.text[lang] ?? "not found"));
        expect(text).not.toContain("act-38-2026");
      }
      const events = new ICAL.Component(ICAL.parse(toICalendar(one, { lang })) as unknown[]).getAllSubcomponents(
        "vevent",
      );
      for (const event of events) {
        expect(event.getFirstPropertyValue("status")).toBe("TENTATIVE");
        expect(event.getFirstPropertyValue("description")).toContain(gap?.text[lang]);
        expect(event.getFirstPropertyValue("summary")).toMatch(lang === "ja" ? /（要確認）$/ : / \(to be verified\)$/);
      }
    }
  });
  test.each(["ja", "en"] as const)(
    "Act Art. 52(4): days of a history with a fact that is not known are drawn with doubt (%s)",
    (lang) => {
      const open = reviewTimeline({ receivedOn: "2026-04-01", extendedUntil: null }, "2026-05-01") as Timeline;
      const doubt =
        lang === "ja" ? "不明な事実があり、結果が変わり得る。" : "Facts are not known that could change this.";
      for (const text of [toICalendar(open, { lang }), timelineToSvg(open, { lang }), timelineToMermaid(open, lang)])
        expect(together(text)).toContain(together(doubt));
      const calendar = toICalendar(open, { lang });
      expect(calendar.match(/STATUS:TENTATIVE/g)?.length).toBe(calendar.match(/BEGIN:VEVENT/g)?.length);
    },
  );
  test("a result that is undetermined and has no days is an empty picture with its caveat (RFC 7986, 5.2)", () => {
    const empty = { state: "undetermined", missing: ["receivedOn"], grade: "text", gaps: [] } as unknown as Timeline;
    const calendar = toICalendar(empty, { lang: "en" });
    expect(calendar).not.toContain("VEVENT");
    expect(new ICAL.Component(ICAL.parse(calendar) as unknown[]).getFirstPropertyValue("description")).toBe(
      "Facts are not known that could change this.",
    );
    expect(timelineToSvg(empty, { lang: "en" })).toContain("Note: Facts are not known");
    expect(timelineToMermaid(empty, "en")).toBe("timeline\n  Caveat : Facts are not known that could change this.\n");
    expect(toICalendar({ boundaries: [] })).not.toContain("DESCRIPTION");
  });
  test("nothing is said of days read in the text", () => {
    const read: Timeline = { ...timeline, grade: "text", gaps: [] };
    expect(toICalendar(read)).toBe(toICalendar(timeline));
    expect(toICalendar(read)).not.toMatch(/STATUS|要確認/);
    expect(timelineToSvg(read, { lang: "ja" })).not.toContain("注意");
    expect(timelineToMermaid(read, "ja")).not.toContain("注意");
  });
  test("the foot of a picture lies within it, below the list", () => {
    const svg = timelineToSvg(unread[0] as Timeline, { lang: "ja" });
    const height = Number(/height="(\d+)" role/.exec(svg)?.[1]);
    const rows = [...svg.matchAll(/<text x="[\d.]+" y="(\d+)"/g)].map((found) => Number(found[1]));
    expect(Math.max(...rows)).toBeLessThan(height - 4);
    expect(svg.match(/注意：/g)?.length).toBeGreaterThanOrEqual(2);
  });
});

describe("what cannot be drawn", () => {
  const surfaces: readonly (readonly [string, (given: never, lang: never) => string])[] = [
    ["toICalendar", (given, lang) => toICalendar(given, { lang })],
    ["timelineToSvg", (given, lang) => timelineToSvg(given, { lang })],
    ["timelineToMermaid", (given, lang) => timelineToMermaid(given, lang)],
  ];
  const what = { ja: "日", en: "day" };
  const basis = at("act:52:3");
  test.each(surfaces)("%s: a history that cannot have happened, and whatever is no timeline, has a code", (_, draw) => {
    const invalid = reviewTimeline({ receivedOn: "2026-04-01", extendedUntil: "2026-04-02" }, "2026-05-01");
    expect(invalid.state).toBe("invalid");
    for (const given of [
      invalid,
      {},
      null,
      undefined,
      "text",
      [],
      { boundaries: null },
      { boundaries: "2026-04-01" },
      { boundaries: [null] },
      { boundaries: [{ date: "2026-04-01" }] },
      { boundaries: [{ date: "2026-04-01", what: { ja: "日" }, basis }] },
      { boundaries: [{ date: "2026-04-01", what, basis: {} }] },
      { boundaries: [{ date: "2026-04-01", what, basis, id: 5 }] },
    ])
      expect(
        thrownCode(() => draw(given as never, "ja" as never)),
        JSON.stringify(given),
      ).toBe("not-a-timeline");
    expect(thrownCode(() => draw({ boundaries: [{ date: "2026-02-30", what, basis }] } as never, "ja" as never))).toBe(
      "not-a-legal-date",
    );
  });
  test.each([5, null, {}, ["R-1"]])("a subject or a title %j is no text", (given) => {
    expect(thrownCode(() => toICalendar(timeline, { subject: given as never }))).toBe("not-a-text");
    expect(thrownCode(() => timelineToSvg(timeline, { lang: "ja", title: given as never }))).toBe("not-a-text");
  });
  test("Act Art. 52(7): an answer to a recommendation that is not known has no days, and says so", () => {
    const open = recommendationAnswerDue({ receivedOn: "2026-10-01" }, "2026-10-01") as unknown as Timeline;
    for (const [, draw] of surfaces) expect(draw(open as never, "en" as never)).toMatch(/timeline|VCALENDAR|svg/);
  });
  test.each(surfaces)("%s holds no character that the command would have to escape, wherever it stands", (_, draw) => {
    for (let row = 0; row < 0x3000; row += 64) {
      const hostile = Array.from({ length: 64 }, (_, at) => `a${String.fromCharCode(row + at)}b`).join("");
      const text = { ja: hostile, en: hostile };
      const drawn = draw(
        { boundaries: [{ id: hostile, date: "2026-04-01", what: text, basis }] } as never,
        "en" as never,
      );
      expect(printable(drawn) === drawn, `U+${row.toString(16)} and after`).toBe(true);
    }
  });
  test("marks of direction are left out of a subject and of a title", () => {
    const marks = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
    expect(toICalendar(timeline, { subject: `R${marks}-1` }).replaceAll("\r\n ", "")).toContain("SUMMARY:R-1: ");
    expect(timelineToSvg(timeline, { lang: "ja", title: `R${marks}-1` })).toContain(">R-1</title>");
  });
});

/** From filing to the notice of Art. 77(2). */
const history = {
  filedOn: "2024-06-03",
  kind: "ordinary",
  forwardedNoticeOn: "2024-08-20",
  forwardedNoticeReceivedOn: "2024-08-22",
  keepingNoticeReceivedOn: "2024-12-04",
  keepingAnswerFiledOn: "2024-12-17",
  designatedOn: "2025-02-03",
  designationNoticeReceivedOn: "2025-02-05",
  extensions: [{ decidedOn: "2026-01-20", until: "2026-08-02" }],
  releaseNoticeOn: "2026-08-04",
  releaseNoticeReceivedOn: "2026-08-06",
} as const;

describe("a whole history", () => {
  const timeline = patentTimeline(history);
  test("has no contradiction, and opens with the notice of Art. 77(2)", () => {
    expect(timeline).toMatchObject({
      issues: [],
      missing: [],
      foreignFilingOpensOn: "2026-08-06",
      designation: { periodEnd: "2026-08-02" },
    });
    expect(
      foreignFilingWindow({ madeInJapan: true, public: false, ipc: ["F41H 11/02"], application: history }),
    ).toMatchObject({
      opensOn: "2026-08-06",
      permittedDaysInPriorityYear: 0,
    });
  });
  test("as a calendar: every boundary is a whole day of its own", () => {
    const calendar = toICalendar(timeline);
    expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(timeline.boundaries.length);
    for (const { date } of timeline.boundaries)
      expect(calendar).toContain(`DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`);
  });
  test("as a diagram, in both languages", () => {
    for (const lang of ["ja", "en"] as const) {
      const diagram = timelineToMermaid(timeline, lang);
      expect(diagram).toMatch(/^timeline/);
      for (const { date } of timeline.boundaries) expect(diagram, lang).toContain(date);
    }
  });
});

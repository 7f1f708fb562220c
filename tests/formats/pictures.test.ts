import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { printable } from "../../cli/src/printable";
import type { LegalDate } from "../../src/doors/calendar";
import { defineLifecycle, EspaError } from "../../src/doors/finding";
import { lifecycleToMermaid, timelineToMermaid, timelineToSvg, toICalendar } from "../../src/doors/formats";
import { recommendationAnswerDue, reviewTimeline } from "../../src/doors/infrastructure";
import { knownGaps } from "../../src/doors/law";
import type { Timeline } from "../../src/doors/lifecycle";
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

describe("iCalendar, read back by a maintained parser", () => {
  test.each(["ja", "en"] as const)("every boundary is an all-day event (%s)", (lang) => {
    const text = toICalendar(timeline, { lang, subject: "JP 2024-1", exportedOn: "2026-04-25" });
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    expect(events.map((one) => one.startDate.toString())).toEqual(["2026-04-24", "2026-05-07"]);
    expect(events.map((one) => one.endDate.toString())).toEqual(["2026-04-25", "2026-05-08"]);
    expect(events.map((one) => one.summary)).toEqual([
      `JP 2024-1: ${timeline.boundaries[1]?.what[lang]}`,
      `JP 2024-1: ${timeline.boundaries[0]?.what[lang]}`,
    ]);
    expect(new Set(events.map((one) => one.uid)).size).toBe(2);
  });
  test("a UID follows the boundary, not its date", () => {
    const uids = (text: string) => [...text.matchAll(/UID:(.*)\r/g)].map((found) => found[1]).sort();
    const moved: Timeline = { boundaries: timeline.boundaries.map((one) => ({ ...one, date: "2026-06-01" })) };
    expect(uids(toICalendar(moved, { subject: "a" }))).toEqual(uids(toICalendar(timeline, { subject: "a" })));
    expect(uids(toICalendar(timeline, { subject: "a" }))).not.toEqual(uids(toICalendar(timeline, { subject: "b" })));
  });
  test("no two docket numbers share a UID, in whatever script they are written", () => {
    const uid = (subject: string) =>
      /UID:((?:.|\r\n )*)\r\n/.exec(toICalendar({ boundaries: timeline.boundaries.slice(0, 1) }, { subject }))?.[1];
    const subjects = ["特願2024-1", "実願2024-1", "a b", "a_b", "a/b", "a", "A", "a\ud800", "", "件".repeat(200)];
    expect(new Set(subjects.map(uid)).size).toBe(subjects.length);
    // RFC 7986, section 5.3: at most 255 octets.
    for (const subject of subjects) expect(uid(subject)).toMatch(/^[!-~]{1,100}@espa-jp$/);
  });
  const uids = (text: string) => [...text.replaceAll("\r\n ", "").matchAll(/UID:(.*)\r/g)].map((found) => found[1]);
  const received = (date: LegalDate): Timeline => ({
    boundaries: [
      { id: "received", date, what: { ja: "受理", en: "received" }, basis: at("act:52:3") },
      { date, what: { ja: "長い内容", en: "a text in place of an id, ".repeat(20) }, basis: at("act:52:3") },
    ],
  });
  test("two cases without a subject share no UID; the same case keeps its own, whatever the language and the day of export (RFC 5545, 3.8.4.7)", () => {
    const all = ["2026-04-01", "2026-05-07", "2026-05-08"] as const;
    const found = all.flatMap((date) => uids(toICalendar(received(date))));
    expect(new Set(found).size).toBe(6);
    for (const uid of found) expect(uid).toMatch(/^[!-~]{1,100}$/);
    expect(uids(toICalendar(received("2026-04-01"), { lang: "en", exportedOn: "2026-04-09" }))).toEqual(found.slice(0, 2));
    // No subject and one of blanks are the same.
    expect(uids(toICalendar(received("2026-04-01"), { subject: " " }))).toEqual(found.slice(0, 2));
  });
  test.each(["2026-04-01\r\nATTACH:http://example.com/", "nope", "2026-02-30", "", null, 20260401])(
    "the day of export %j is refused, and so is such a day of the timeline",
    (day) => {
      for (const call of [() => toICalendar(timeline, { exportedOn: day as LegalDate }), () => toICalendar(received(day as LegalDate))]) {
        expect(call).toThrow(EspaError);
        expect(call).toThrow("not-a-legal-date");
      }
    },
  );
  test("DTSTAMP is the day of export, and never a day to come where none is stated (RFC 5545, 3.8.7.2)", () => {
    const stamps = (text: string) => new Set([...text.matchAll(/DTSTAMP:(.*)\r/g)].map((found) => found[1]));
    expect(stamps(toICalendar(received("2049-04-01")))).toEqual(new Set(["19700101T000000Z"]));
    expect(stamps(toICalendar(received("2049-04-01"), { exportedOn: "2026-04-02" }))).toEqual(new Set(["20260402T000000Z"]));
  });
  test("no control character, no line and no half of a character of a text gets into a file (RFC 5545, 3.1)", () => {
    const hostile = "a\u0000\u0007\u001b[31m\u007f\u0085\u009b\ud800b\tc\u2028ATTACH:x\rATTACH:y\nATTACH:z\u000bq";
    const what = { ja: hostile, en: hostile };
    const text = toICalendar(
      { boundaries: [{ id: hostile, date: "2026-04-01", what, basis: at("act:52:3") }], gaps: [hostile] },
      { subject: hostile },
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/u);
    expect(text).not.toMatch(/^ATTACH/m);
    const [event] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    expect(event?.summary).toContain("b c\nATTACH:x\nATTACH:y\nATTACH:z q");
  });
  test("nothing reads the clock", () => {
    expect(toICalendar(timeline)).toBe(toICalendar(timeline));
  });
});

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
    { boundaries: [{ ...boundary, grade: "inferred", gaps: ["act-38-2026-art-52"] } as Timeline["boundaries"][number]] },
  ];
  const together = (text: string) => text.replace(/<\/text>\n<text [^>]*>/g, "").replace(/<br>|\r\n |[ \\;:,–\n]/g, "");
  test.each(["ja", "en"] as const)("in words and without ids (%s)", (lang) => {
    for (const one of unread) {
      for (const text of [toICalendar(one, { lang }), timelineToSvg(one, { lang }), timelineToMermaid(one, lang)]) {
        expect(together(text)).toContain(together(inferred[lang]));
        expect(together(text)).toContain(together(gap?.text[lang] ?? "not found"));
        expect(text).not.toContain("act-38-2026");
      }
      const events = new ICAL.Component(ICAL.parse(toICalendar(one, { lang })) as unknown[]).getAllSubcomponents("vevent");
      for (const event of events) {
        expect(event.getFirstPropertyValue("status")).toBe("TENTATIVE");
        expect(event.getFirstPropertyValue("description")).toContain(gap?.text[lang]);
        expect(event.getFirstPropertyValue("summary")).toMatch(lang === "ja" ? /（要確認）$/ : / \(to be verified\)$/);
      }
    }
  });
  test.each(["ja", "en"] as const)("Act Art. 52(4): days of a history with a fact that is not known are drawn with doubt (%s)", (lang) => {
    const open = reviewTimeline({ receivedOn: "2026-04-01", extendedUntil: null }, "2026-05-01") as Timeline;
    const doubt = lang === "ja" ? "不明な事実があり、結果が変わり得る。" : "Facts are not known that could change this.";
    for (const text of [toICalendar(open, { lang }), timelineToSvg(open, { lang }), timelineToMermaid(open, lang)])
      expect(together(text)).toContain(together(doubt));
    const calendar = toICalendar(open, { lang });
    expect(calendar.match(/STATUS:TENTATIVE/g)?.length).toBe(calendar.match(/BEGIN:VEVENT/g)?.length);
  });
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
    expect(thrownCode(() => draw({ boundaries: [{ date: "2026-02-30", what, basis }] } as never, "ja" as never))).toBe("not-a-legal-date");
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
      const drawn = draw({ boundaries: [{ id: hostile, date: "2026-04-01", what: text, basis }] } as never, "en" as never);
      expect(printable(drawn) === drawn, `U+${row.toString(16)} and after`).toBe(true);
    }
  });
  test("marks of direction are left out of a subject and of a title", () => {
    const marks = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
    expect(toICalendar(timeline, { subject: `R${marks}-1` }).replaceAll("\r\n ", "")).toContain("SUMMARY:R-1: ");
    expect(timelineToSvg(timeline, { lang: "ja", title: `R${marks}-1` })).toContain(">R-1</title>");
  });
});

describe("diagrams", () => {
  test("SVG escapes every text, names its boundaries and marks the holidays between them", () => {
    const svg = timelineToSvg(timeline, { lang: "en", title: "<script>" });
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&lt;received&gt; &amp;");
    expect(svg).toContain("&quot;counted&quot;");
    // 25, 26, 29 April, 2 to 6 May 2026.
    expect(svg.match(/fill="#ccc"/g)).toHaveLength(8);
    expect(svg).toContain('role="img"');
  });
  const drawn = (boundaries: Timeline["boundaries"], lang: "ja" | "en" = "en") => timelineToSvg({ boundaries }, { lang });
  const on = (date: LegalDate, what = { ja: "日", en: "day" }) => ({ date, what, basis: at("act:52:3") }) as const;
  test("SVG names and describes itself to a screen reader, and two of them in one page keep their ids apart", () => {
    const [one, other] = [drawn([on("2026-04-01")]), drawn([on("2026-04-02")])];
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    for (const svg of [one, other]) {
      const [title, description] = ids(svg);
      expect(svg).toContain(`aria-labelledby="${title}" aria-describedby="${description}"`);
      expect(svg).toContain(`<title id="${title}">`);
    }
    expect(one).toContain(">1. 1 April 2026 day (Act, Art. 52(3))</desc>");
    expect(new Set([...ids(one), ...ids(other)]).size).toBe(4);
  });
  test("SVG writes days in the manner of the language and marks the first days of months", () => {
    const days = [on("2026-04-01"), on("2026-08-31")];
    expect(drawn(days, "ja")).toContain(">2026年8月31日</text>");
    expect(drawn(days, "en")).toContain(">31 August 2026</text>");
    expect([...drawn(days, "ja").matchAll(/>(2026年\d月)<\/text>/g)].map((found) => found[1])).toEqual(
      [4, 5, 6, 7, 8].map((month) => `2026年${month}月`),
    );
  });
  test("SVG breaks long texts into lines that stay within the picture", () => {
    const long = { ja: "届出を受理した日（一日目）から起算して、".repeat(9), en: "counted from the day of receipt, ".repeat(9) };
    for (const lang of ["ja", "en"] as const) {
      const lines = [...drawn([on("2026-04-01", long)], lang).matchAll(/<text x="(?:176|204)" y="\d+">([^<]*)/g)].map(
        (found) => found[1] ?? "",
      );
      expect(lines.join(lang === "ja" ? "" : " ").trim()).toBe(long[lang].trim());
      expect(lines.length).toBeGreaterThan(3);
      for (const text of lines) {
        expect(text.length).toBeLessThan(lang === "ja" ? 45 : 80);
        expect(text).not.toMatch(/^[、。）]|（$/);
      }
    }
  });
  test("SVG keeps the numbers of neighbouring days apart, in order and within the picture", () => {
    const days = ["2024-01-01", "2025-12-25", "2025-12-26", "2025-12-27", "2025-12-28", "2025-12-31"] as const;
    const places = [...drawn(days.map((date) => on(date))).matchAll(/<text x="([\d.]+)" y="18"/g)].map((found) => Number(found[1]));
    expect(places).toHaveLength(days.length);
    for (const [index, place] of places.entries()) {
      if (index > 0) expect(place - (places[index - 1] as number)).toBeGreaterThanOrEqual(15);
      expect(place).toBeGreaterThan(24);
      expect(place).toBeLessThan(776);
    }
    // Where there is room a number stands over its day.
    expect(places[0]).toBeCloseTo(24 + 15.8 / 2, 0);
  });
  test("SVG of a holiday, of one day and of nothing", () => {
    expect(drawn([on("2026-05-06")])).toContain("day (holiday)");
    expect(drawn([on("2026-05-06")])).toContain('width="752" height="24" fill="#ccc"');
    expect(drawn([])).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(drawn([on("2026-05-06", { ja: "日", en: "a\u0000b\u001bc\u007fd\u009be\ud800f" })])).toContain("a b c d e\ufffdf");
  });
  test.each(["", ";", "\u0000\u009b", "<>", " "])("the label %j of a Mermaid state is told by its id, and is never empty", (text) => {
    const term = <const Id extends string>(id: Id) => ({ id, text: { ja: text, en: text } });
    const lifecycle = defineLifecycle({
      name: { ja: "名", en: "name" },
      initial: "filed",
      states: [term("filed"), term("#")],
      events: [term("go")],
      transitions: [{ from: "filed", event: "go", to: "#", basis: at("act:52:3") }],
      basis: at("act:52"),
    });
    const lines = lifecycleToMermaid(lifecycle, "en").split("\n");
    expect(lines.slice(1, 3)).toEqual(['  state "filed" as s0', '  state "s1" as s1']);
  });
  test("Mermaid reads no directive, no line and no control character out of a text", () => {
    const text = timelineToMermaid({ boundaries: [on("2026-04-01", { ja: "", en: "%%{wrap}%%\u001b\u009b\u2028x" })] }, "en");
    expect(text.split("\n")).toHaveLength(3);
    expect(text).toContain("%{wrap}%");
    expect(text).not.toContain("%%");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(text).not.toMatch(/[\u001b\u0080-\u009f\u2028]/);
  });
  test("Mermaid labels hold no character that ends a label", () => {
    const text = timelineToMermaid(timeline, "en");
    expect(text.split("\n")).toHaveLength(4);
    expect(text.split("\n")[2]).toBe("  2026-05-07 : answer, due, at last (Act, Art. 52(7))");
  });
  test("Mermaid has one line a day, with all that happens on it", () => {
    const text = timelineToMermaid({ boundaries: [on("2026-05-01"), on("2026-04-30"), on("2026-05-01")] }, "ja");
    expect(text).toBe(
      "timeline\n  2026-04-30 : 日（法第五十二条第三<br>項）\n  2026-05-01 : 日（法第五十二条第三<br>項） : 日（法第五十二条第三<br>項）\n",
    );
  });
});

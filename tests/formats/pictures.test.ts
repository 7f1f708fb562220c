import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/calendar/index";
import { timelineToMermaid, timelineToSvg, toICalendar } from "../../src/formats/index";
import { act } from "../../src/law/index";
import type { Timeline } from "../../src/lifecycle/index";

const timeline: Timeline = {
  boundaries: [
    { id: "free", date: "2026-05-07", what: { ja: "回答の期限", en: "answer; due, at last" }, basis: act("52", 7) },
    {
      id: "received",
      date: "2026-04-24",
      what: {
        ja: "勧告を受けた日から起算して十日の期間の一日目であり長い説明のために折り返しが必要になる行",
        en: '<received> & "counted"\nfrom here',
      },
      basis: act("52", 7),
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
    const subjects = ["特願2024-1", "実願2024-1", "a b", "a_b", "a/b", "a", "A", "a\ud800", ""];
    expect(new Set(subjects.map(uid)).size).toBe(subjects.length);
    for (const subject of subjects) expect(uid(subject)).toMatch(/^[!-~]*@espa-jp$|\r\n /);
  });
  test("nothing reads the clock", () => {
    expect(toICalendar(timeline)).toBe(toICalendar(timeline));
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
  const on = (date: LegalDate, what = { ja: "日", en: "day" }) => ({ date, what, basis: act("52", 3) }) as const;
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
    expect(drawn([on("2026-05-06", { ja: "日", en: "a\u0000b\u001bc" })])).toContain("a b c");
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

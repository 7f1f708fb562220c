import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
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
  test("nothing reads the clock", () => {
    expect(toICalendar(timeline)).toBe(toICalendar(timeline));
  });
});

describe("diagrams", () => {
  test("SVG escapes every text, names its boundaries and marks the holidays between them", () => {
    const svg = timelineToSvg(timeline, { lang: "en", title: "<script>" });
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&lt;received&gt; &amp; &quot;counted&quot;");
    // 25, 26, 29 April, 2 to 6 May 2026.
    expect(svg.match(/fill="#ccc"/g)).toHaveLength(8);
    expect(svg).toContain('role="img"');
  });
  test("Mermaid labels hold no character that ends a label", () => {
    const text = timelineToMermaid(timeline, "en");
    expect(text.split("\n")).toHaveLength(4);
    expect(text.split("\n")[2]).toBe("  2026-05-07 : answer  due, at last (Act, Art. 52(7))");
  });
});

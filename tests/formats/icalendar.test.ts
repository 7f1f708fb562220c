import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { EspaError } from "../../src/doors/finding";
import { toICalendar } from "../../src/doors/formats";
import type { Timeline } from "../../src/doors/lifecycle";
import { at } from "../../src/kernel/provision";

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
    expect(uids(toICalendar(received("2026-04-01"), { lang: "en", exportedOn: "2026-04-09" }))).toEqual(
      found.slice(0, 2),
    );
    // No subject and one of blanks are the same.
    expect(uids(toICalendar(received("2026-04-01"), { subject: " " }))).toEqual(found.slice(0, 2));
  });
  test.each(["2026-04-01\r\nATTACH:http://example.com/", "nope", "2026-02-30", "", null, 20260401])(
    "the day of export %j is refused, and so is such a day of the timeline",
    (day) => {
      for (const call of [
        () => toICalendar(timeline, { exportedOn: day as LegalDate }),
        () => toICalendar(received(day as LegalDate)),
      ]) {
        expect(call).toThrow(EspaError);
        expect(call).toThrow("not-a-legal-date");
      }
    },
  );
  test("DTSTAMP is the day of export, and never a day to come where none is stated (RFC 5545, 3.8.7.2)", () => {
    const stamps = (text: string) => new Set([...text.matchAll(/DTSTAMP:(.*)\r/g)].map((found) => found[1]));
    expect(stamps(toICalendar(received("2049-04-01")))).toEqual(new Set(["19700101T000000Z"]));
    expect(stamps(toICalendar(received("2049-04-01"), { exportedOn: "2026-04-02" }))).toEqual(
      new Set(["20260402T000000Z"]),
    );
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
    const [event] = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents("vevent")
      .map((one) => new ICAL.Event(one));
    expect(event?.summary).toContain("b c\nATTACH:x\nATTACH:y\nATTACH:z q");
  });
  test("a later export replaces an earlier one: SEQUENCE and DTSTAMP go forward, the UID stays (RFC 5545, 3.8.7.4)", () => {
    const events = (exportedOn: LegalDate) =>
      new ICAL.Component(ICAL.parse(toICalendar(timeline, { subject: "a", exportedOn })) as unknown[])
        .getAllSubcomponents("vevent")
        .map((one) => new ICAL.Event(one));
    const [before, after] = [events("2026-04-25"), events("2026-04-26")];
    for (const [index, one] of before.entries()) {
      expect(one.uid).toBe(after[index]?.uid);
      expect(one.sequence).toBeLessThan(after[index]?.sequence as number);
    }
    expect(toICalendar(timeline)).toContain("SEQUENCE:0\r\n");
    expect(toICalendar(timeline, { sequence: 7 })).toContain("SEQUENCE:7\r\n");
  });
  test("an alarm stands where it is asked for, and nowhere else (RFC 5545, 3.6.6)", () => {
    expect(toICalendar(timeline)).not.toContain("VALARM");
    const calendar = new ICAL.Component(ICAL.parse(toICalendar(timeline, { alarmDaysBefore: [0, 7, 7] })) as unknown[]);
    for (const event of calendar.getAllSubcomponents("vevent")) {
      const alarms = event.getAllSubcomponents("valarm");
      expect(
        alarms.map((one) => [one.getFirstPropertyValue("action"), String(one.getFirstPropertyValue("trigger"))]),
      ).toEqual([
        ["DISPLAY", "-P7D"],
        ["DISPLAY", "PT0S"],
      ]);
      expect(alarms[0]?.getFirstPropertyValue("description")).toBe(event.getFirstPropertyValue("summary"));
    }
  });
  test.each([
    [{ sequence: -1 }, "not-a-sequence"],
    [{ sequence: 1.5 }, "not-a-sequence"],
    [{ sequence: "1\r\nATTACH:http://example.com/" as unknown as number }, "not-a-sequence"],
    [{ alarmDaysBefore: [400] }, "not-alarm-days"],
    [{ alarmDaysBefore: ["1D\r\nX:Y" as unknown as number] }, "not-alarm-days"],
    [{ alarmDaysBefore: Array.from({ length: 11 }, (_, at) => at) }, "not-alarm-days"],
    [{ alarmDaysBefore: 3 as unknown as number[] }, "not-alarm-days"],
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tried
    [{ alarmDaysBefore: [, 1] as unknown as number[] }, "not-alarm-days"],
  ])("an option that could not be a line of a calendar is refused: %j", (options, code) => {
    expect(() => toICalendar(timeline, options)).toThrow(expect.objectContaining({ code }));
  });
  test("nothing reads the clock", () => {
    expect(toICalendar(timeline)).toBe(toICalendar(timeline));
  });
});

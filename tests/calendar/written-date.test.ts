import { describe, expect, test } from "vitest";
import { type LegalDate, legalDateOf, safeLegalDateOf, todayInJapan } from "../../src/doors/calendar";
import { thrownAt } from "../thrown-code";

describe("days as people write them", () => {
  test.each([
    ["2026-04-01"],
    ["2026/4/1"],
    ["2026.4.1"],
    ["2026/04/01"],
    ["20260401"],
    ["2026年4月1日"],
    ["２０２６年４月１日"],
    ["2026年 4月 1日"],
    ["二〇二六年四月一日"],
    ["令和8年4月1日"],
    ["令和8年04月01日"],
    ["令和八年四月一日"],
    ["R8.4.1"],
    ["R8/4/1"],
    ["r08.04.01"],
    ["Ｒ８．４．１"],
    ["R.8.4.1"],
    ["2026年4月1日(水)"],
    ["2026/4/1（水曜日）"],
  ])("%s", (text) => {
    expect(safeLegalDateOf(text)).toEqual({ ok: true, value: "2026-04-01" });
  });

  test.each([
    ["令和元年5月1日", "2019-05-01"],
    ["平成31年4月30日", "2019-04-30"],
    ["昭和64年1月7日", "1989-01-07"],
    ["S63.12.31", "1988-12-31"],
    ["大正15年12月24日", "1926-12-24"],
    ["令和十二年十一月三十日", "2030-11-30"],
  ])("%s is %s", (text, day) => {
    expect(legalDateOf(text)).toBe(day);
  });

  test.each([
    ["4/1/2026", "date-ambiguous"],
    ["26/4/1", "date-ambiguous"],
    ["8.4.1", "date-ambiguous"],
    ["2026年2月29日", "date-does-not-exist"],
    ["2026/13/1", "date-does-not-exist"],
    ["平成31年5月1日", "date-outside-era"],
    ["平成元年1月7日", "date-outside-era"],
    ["昭和100年1月1日", "date-not-understood"],
    ["2026年4月1日(木)", "date-contradicts-weekday"],
    ["", "date-not-understood"],
    ["tomorrow", "date-not-understood"],
    ["二十二年一月一日", "date-not-understood"],
    ["令和一二三年一月一日", "date-does-not-exist"],
    [46113, "date-is-a-number"],
    [null, "date-not-understood"],
    [new Date(0), "date-not-understood"],
    ["2".repeat(100_000), "date-not-understood"],
  ])("%j is refused as %s", (value, code) => {
    const read = safeLegalDateOf(value);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.issues.map((issue) => issue.code)).toEqual([code]);
    expect(legalDateOf(value)).toBeUndefined();
  });

  test("serial days of spreadsheets, only where asked", () => {
    expect(legalDateOf(46113, { excelSerials: "1900" })).toBe("2026-04-01");
    expect(legalDateOf("46113", { excelSerials: "1900" })).toBe("2026-04-01");
    expect(legalDateOf(44651, { excelSerials: "1904" })).toBe("2026-04-01");
    expect(legalDateOf(1, { excelSerials: "1900" })).toBe("1900-01-01");
    expect(legalDateOf(59, { excelSerials: "1900" })).toBe("1900-02-28");
    expect(legalDateOf(60, { excelSerials: "1900" })).toBeUndefined();
    expect(legalDateOf(61, { excelSerials: "1900" })).toBe("1900-03-01");
    expect(legalDateOf(46113.5, { excelSerials: "1900" })).toBeUndefined();
    expect(legalDateOf("20260401", { excelSerials: "1900" })).toBe("2026-04-01");
  });

  // Each change of era took effect on its day: 明治 of the civil calendar, 1912-07-30, 1926-12-25, 1989-01-08, 2019-05-01.
  test.each<[string, LegalDate, string]>([
    ["明治元年1月25日", "1868-01-25", "明治元年1月24日"],
    ["明治45年7月29日", "1912-07-29", "明治45年7月30日"],
    ["大正元年7月30日", "1912-07-30", "大正元年7月29日"],
    ["大正15年12月24日", "1926-12-24", "大正15年12月25日"],
    ["昭和元年12月25日", "1926-12-25", "昭和元年12月24日"],
    ["昭和64年1月7日", "1989-01-07", "昭和64年1月8日"],
    ["平成元年1月8日", "1989-01-08", "平成元年1月7日"],
    ["平成31年4月30日", "2019-04-30", "平成31年5月1日"],
    ["令和元年5月1日", "2019-05-01", "令和元年4月30日"],
  ])("%s is %s, the last or first of its era, and %s is outside it", (within, day, outside) => {
    expect(legalDateOf(within)).toBe(day);
    const read = safeLegalDateOf(outside);
    expect(!read.ok && read.issues.map(({ code }) => code)).toEqual(["date-outside-era"]);
  });

  test("the first and the last serial day of each count, and those beside them", () => {
    expect(legalDateOf(0, { excelSerials: "1900" })).toBeUndefined();
    expect(legalDateOf(2_958_465, { excelSerials: "1900" })).toBe("9999-12-31");
    expect(legalDateOf(2_958_466, { excelSerials: "1900" })).toBeUndefined();
    expect(legalDateOf(0, { excelSerials: "1904" })).toBe("1904-01-01");
    expect(legalDateOf(-1, { excelSerials: "1904" })).toBeUndefined();
    expect(legalDateOf(60, { excelSerials: "1904" })).toBe("1904-03-01");
    expect(legalDateOf(2_957_003, { excelSerials: "1904" })).toBe("9999-12-31");
    expect(legalDateOf(2_957_004, { excelSerials: "1904" })).toBeUndefined();
  });

  test("a year below 1000 keeps its four figures", () => {
    expect(legalDateOf("0999/1/1")).toBe("0999-01-01");
  });

  test("a day may stand among forty characters, and no more", () => {
    expect(legalDateOf(`2026-04-01${" ".repeat(30)}`)).toBe("2026-04-01");
    expect(legalDateOf(`2026-04-01${" ".repeat(31)}`)).toBeUndefined();
  });

  test("the day in Japan begins at 15:00 UTC", () => {
    expect(todayInJapan(new Date("9999-12-31T14:59:59.999Z"))).toBe("9999-12-31");
    expect(todayInJapan(new Date("2026-03-31T14:59:59Z"))).toBe("2026-03-31");
    expect(todayInJapan(new Date("2026-03-31T15:00:00Z"))).toBe("2026-04-01");
    expect(thrownAt(() => todayInJapan(new Date(Number.NaN)))).toEqual(["not-a-moment", ["clock"]]);
  });

  /** What is told of a value that is no day: its code, where it stands, and what is repeated of it. */
  const refusedAs = (value: unknown, options?: Parameters<typeof safeLegalDateOf>[1]) => {
    const read = safeLegalDateOf(value, options);
    return read.ok ? [] : read.issues.map(({ code, path, message }) => [code, path, message.en] as const);
  };

  // A date of three figures without an era may begin with the year or with the day; a text round it is no date.
  test.each<[unknown, string, Parameters<typeof safeLegalDateOf>[1]?]>([
    ["04/11/26", "date-ambiguous"],
    ["4/1/26", "date-ambiguous"],
    ["第4/1/26", "date-not-understood"],
    ["4/1/26号", "date-not-understood"],
    ["4/1.26", "date-not-understood"],
    ["46113", "date-not-understood"],
    ["46113", "date-is-a-number", { excelSerials: "1950" } as never],
    [2_958_466, "date-not-understood", { excelSerials: "1900" }],
    [2_957_004, "date-does-not-exist", { excelSerials: "1904" }],
    ["令和八年二三月一日", "date-does-not-exist"],
    ["令和八年二月三二日", "date-does-not-exist"],
  ])("%j is told as %s", (value, code, options) => {
    const [[first, path] = [], ...others] = refusedAs(value, options);
    expect([first, path, others]).toEqual([code, [], []]);
  });

  test("a message repeats no more than forty characters, and of what is no text only its kind", () => {
    expect(refusedAs("9".repeat(41))[0]?.[2]).toContain(`${"9".repeat(40)}`);
    expect(refusedAs("9".repeat(41))[0]?.[2]).not.toContain("9".repeat(41));
    expect(refusedAs({})[0]?.[2]).toContain("object");
    expect(refusedAs("明日")[0]?.[2]).toContain("明日");
  });
});

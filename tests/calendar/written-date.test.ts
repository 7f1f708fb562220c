import { describe, expect, test } from "vitest";
import { legalDateOf, safeLegalDateOf, todayInJapan } from "../../src/doors/calendar";
import { thrownCode } from "../thrown-code";

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

  test("the day in Japan begins at 15:00 UTC", () => {
    expect(todayInJapan(new Date("2026-03-31T14:59:59Z"))).toBe("2026-03-31");
    expect(todayInJapan(new Date("2026-03-31T15:00:00Z"))).toBe("2026-04-01");
    expect(thrownCode(() => todayInJapan(new Date(Number.NaN)))).toBe("not-a-moment");
  });
});

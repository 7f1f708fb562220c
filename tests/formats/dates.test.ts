import { describe, expect, test } from "vitest";
import { formatDate, formatNumber, formatYen, type LegalDate } from "../../src/doors/index";
import { thrownCode } from "../thrown-code";

describe("dates in each language's manner", () => {
  test.each([
    ["2019-04-30", "2019年4月30日", "平成31年4月30日", "30 April 2019", "30 April 2019 (Heisei 31)"],
    ["2019-05-01", "2019年5月1日", "令和元年5月1日", "1 May 2019", "1 May 2019 (Reiwa 1)"],
    ["2022-05-18", "2022年5月18日", "令和4年5月18日", "18 May 2022", "18 May 2022 (Reiwa 4)"],
    ["2024-02-29", "2024年2月29日", "令和6年2月29日", "29 February 2024", "29 February 2024 (Reiwa 6)"],
  ] as const)("%s", (date, ja, jaEra, en, enEra) => {
    expect(formatDate(date, "ja")).toBe(ja);
    expect(formatDate(date, "ja", { era: true })).toBe(jaEra);
    expect(formatDate(date, "en")).toBe(en);
    expect(formatDate(date, "en", { era: true })).toBe(enEra);
  });
  test("a day that does not exist is not written as if it did", () => {
    for (const day of ["2024-02-30", "2025-02-30", "", undefined, null, 20240501])
      expect(thrownCode(() => formatDate(day as LegalDate, "ja", { era: true }))).toBe("not-a-legal-date");
  });
});

test("numbers and yen", () => {
  expect(formatNumber(4_000_000_000_000, "ja")).toBe("4,000,000,000,000");
  expect(formatNumber(12.345678, "en")).toBe("12.345678");
  expect(formatYen(-1_000_000, "ja")).toBe("-1,000,000円");
  expect(formatYen(1_000_000, "en")).toBe("¥1,000,000");
});

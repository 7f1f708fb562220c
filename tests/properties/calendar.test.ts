import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/calendar/index";
import {
  addDays,
  addStatutoryPeriod,
  dayElapsed,
  daysBetween,
  holidayCoverage,
  isGovernmentHoliday,
  isLegalDate,
  lastDayBefore,
  nextWorkingDay,
} from "../../src/calendar/index";
import { thrownCode } from "../thrown-code";

/** An independent reading of the calendar: days counted from 1600-01-01, months by their lengths. */
const monthLengths = (year: number) => [
  31,
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28,
  31,
  30,
  31,
  30,
  31,
  31,
  30,
  31,
  30,
  31,
];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function written({ year, month, day }: Day): LegalDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as LegalDate;
}

function next({ year, month, day }: Day): Day {
  if (day < (monthLengths(year)[month - 1] as number)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

function previous({ year, month, day }: Day): Day {
  if (day > 1) return { year, month, day: day - 1 };
  const before = month > 1 ? { year, month: month - 1 } : { year: year - 1, month: 12 };
  return { ...before, day: monthLengths(before.year)[before.month - 1] as number };
}

/** Civil Code Art. 143(2): the period ends on the day before the corresponding day, or on the last day of the last month. */
function lastDayByArticle(from: Day, months: number, firstDay: "excluded" | "included"): LegalDate {
  const first = firstDay === "included" ? from : next(from);
  const index = first.year * 12 + (first.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const length = monthLengths(year)[month - 1] as number;
  return first.day <= length ? written(previous({ year, month, day: first.day })) : written({ year, month, day: length });
}

const day = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, of]) => of <= (monthLengths(year)[month - 1] as number))
  .map(([year, month, of]): Day => ({ year, month, day: of }));
const firstDay = fc.constantFrom("excluded" as const, "included" as const);

describe("periods by months and years, against an independent reading of Civil Code Arts 140 and 143", () => {
  test("months", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 240 }), firstDay, (from, months, counting) => {
        expect(addStatutoryPeriod(written(from), { months }, { firstDay: counting })).toBe(lastDayByArticle(from, months, counting));
      }),
      { numRuns: 2000 },
    );
  });
  test("a year is twelve months", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), firstDay, (from, years, counting) => {
        expect(addStatutoryPeriod(written(from), { years }, { firstDay: counting })).toBe(lastDayByArticle(from, years * 12, counting));
      }),
    );
  });
  test("days and weeks count every day, Civil Code Art. 141", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), firstDay, (from, days, counting) => {
        let last = counting === "included" ? from : next(from);
        for (let counted = 1; counted < days; counted += 1) last = next(last);
        expect(addStatutoryPeriod(written(from), { days }, { firstDay: counting })).toBe(written(last));
        if (days % 7 === 0) expect(addStatutoryPeriod(written(from), { weeks: days / 7 }, { firstDay: counting })).toBe(written(last));
        expect(dayElapsed(written(from), { days }, { firstDay: counting })).toBe(written(next(last)));
      }),
    );
  });
  test("a later start never ends earlier", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), firstDay, (from, months, counting) => {
        const one = addStatutoryPeriod(written(from), { months }, { firstDay: counting });
        const other = addStatutoryPeriod(written(next(from)), { months }, { firstDay: counting });
        expect(one <= other).toBe(true);
      }),
    );
  });
  test("backwards, the two readings lie one day apart and the safe one leaves the full period between", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const before = lastDayBefore(written(from), { days });
        expect(daysBetween(before.withFullPeriodBetween, written(from))).toBe(days + 1);
        expect(addDays(before.withFullPeriodBetween, 1)).toBe(before.onCorrespondingDay);
      }),
    );
  });
});

describe("dates", () => {
  test("every day of the calendar is a legal date and no other day is", () => {
    let at: Day = { year: 1999, month: 12, day: 31 };
    for (let count = 0; count < 3000; count += 1) {
      expect(isLegalDate(written(at))).toBe(true);
      at = next(at);
    }
    for (const junk of [
      "2023-02-29",
      "2024-13-01",
      "2024-00-10",
      "2024-01-00",
      "2024-1-1",
      "２０２４-01-01",
      " 2024-01-01",
      "2024-01-01T00:00",
      "0000-01-01",
      null,
      20240101,
      new Date(0),
      `${"9".repeat(100_000)}`,
    ])
      expect(isLegalDate(junk)).toBe(false);
  });
  test("bad input to a count is a typed error", () => {
    expect(thrownCode(() => addStatutoryPeriod("2023-02-29", { months: 1 }, { firstDay: "excluded" }))).toBe("not-a-legal-date");
    for (const length of [{ days: 0 }, { months: 1.5 }, { years: -1 }, { days: Number.NaN }, { days: Number.POSITIVE_INFINITY }])
      expect(thrownCode(() => addStatutoryPeriod("2024-01-01", length, { firstDay: "excluded" }))).toBe("period-length");
    expect(
      thrownCode(() => addStatutoryPeriod("2060-01-01", { days: 1 }, { firstDay: "excluded", dueOnHoliday: "next-business-day" })),
    ).toBe("outside-holiday-table");
    expect(thrownCode(() => addStatutoryPeriod("9999-12-01", { months: 2 }, { firstDay: "excluded" }))).toBe("period-length");
  });
});

describe("holidays of administrative organs", () => {
  const source = createRequire(import.meta.url)("@holiday-jp/holiday_jp") as { holidays: Record<string, unknown> };

  test("the table and its source agree on every day of the covered years", () => {
    const start = `${holidayCoverage.firstYear}-01-01` as LegalDate;
    const end = `${holidayCoverage.lastYear}-12-31` as LegalDate;
    for (let date = start; date <= end; date = addDays(date, 1)) {
      const dayOfWeek = new Date(`${date}T12:00:00Z`).getUTCDay();
      const yearEnd = date.slice(5) >= "12-29" || date.slice(5) <= "01-03";
      expect([date, isGovernmentHoliday(date)]).toEqual([
        date,
        dayOfWeek === 0 || dayOfWeek === 6 || yearEnd || Object.hasOwn(source.holidays, date),
      ]);
    }
  });
  test("the next working day is a working day and none lies between", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), (offset) => {
        const date = addDays("2022-01-01", offset);
        const moved = nextWorkingDay(date) as LegalDate;
        expect(isGovernmentHoliday(moved)).toBe(false);
        for (let between = date; between < moved; between = addDays(between, 1)) expect(isGovernmentHoliday(between)).toBe(true);
      }),
    );
  });
});

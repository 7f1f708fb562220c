import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  addCalendarMonths,
  addDays,
  addStatutoryPeriod,
  dayElapsed,
  daysBetween,
  holidayCoverage,
  isGovernmentHoliday,
  isLegalDate,
  lastDayBefore,
  nextWorkingDay,
  weekday,
} from "../../src/doors/calendar";
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
  return first.day <= length
    ? written(previous({ year, month, day: first.day }))
    : written({ year, month, day: length });
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
        expect(addStatutoryPeriod(written(from), { months }, { firstDay: counting })).toBe(
          lastDayByArticle(from, months, counting),
        );
      }),
      { numRuns: 2000 },
    );
  });
  test("a year is twelve months", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), firstDay, (from, years, counting) => {
        expect(addStatutoryPeriod(written(from), { years }, { firstDay: counting })).toBe(
          lastDayByArticle(from, years * 12, counting),
        );
      }),
    );
  });
  test("days and weeks count every day, Civil Code Art. 141", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), firstDay, (from, days, counting) => {
        let last = counting === "included" ? from : next(from);
        for (let counted = 1; counted < days; counted += 1) last = next(last);
        expect(addStatutoryPeriod(written(from), { days }, { firstDay: counting })).toBe(written(last));
        if (days % 7 === 0)
          expect(addStatutoryPeriod(written(from), { weeks: days / 7 }, { firstDay: counting })).toBe(written(last));
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
    expect(thrownCode(() => addStatutoryPeriod("2023-02-29", { months: 1 }, { firstDay: "excluded" }))).toBe(
      "not-a-legal-date",
    );
    for (const length of [
      { days: 0 },
      { months: 1.5 },
      { years: -1 },
      { days: Number.NaN },
      { days: Number.POSITIVE_INFINITY },
    ])
      expect(thrownCode(() => addStatutoryPeriod("2024-01-01", length, { firstDay: "excluded" }))).toBe(
        "period-length",
      );
    expect(
      thrownCode(() =>
        addStatutoryPeriod("2060-01-01", { days: 1 }, { firstDay: "excluded", dueOnHoliday: "next-business-day" }),
      ),
    ).toBe("outside-holiday-table");
    expect(thrownCode(() => addStatutoryPeriod("9999-12-01", { months: 2 }, { firstDay: "excluded" }))).toBe(
      "period-length",
    );
    for (const length of [null, undefined, {}, 3, "3 days", { days: 1, months: 1 }, { hours: 3 }]) {
      expect(thrownCode(() => addStatutoryPeriod("2024-01-01", length as never, { firstDay: "excluded" }))).toBe(
        "period-length",
      );
      expect(thrownCode(() => lastDayBefore("2024-01-01", length as never))).toBe("period-length");
    }
    for (const counting of [
      undefined,
      null,
      {},
      { firstDay: "include" },
      { firstDay: "excluded", dueOnHoliday: "previous-business-day" },
    ])
      expect(thrownCode(() => addStatutoryPeriod("2024-01-01", { days: 1 }, counting as never))).toBe(
        "period-counting",
      );
  });
  test("a day that does not exist is never counted from, nor counted to", () => {
    for (const day of ["2024-02-30", "2023-02-29", "2024-04-31", "junk", "", null, undefined, 20240101] as never[])
      for (const count of [
        () => addDays(day, 1),
        () => addCalendarMonths(day, 1),
        () => daysBetween(day, "2024-01-01"),
        () => daysBetween("2024-01-01", day),
        () => weekday(day),
        () => lastDayBefore(day, { days: 1 }),
        () => dayElapsed(day, { days: 1 }, { firstDay: "excluded" }),
      ])
        expect(thrownCode(count)).toBe("not-a-legal-date");
    for (const count of [
      () => addDays("9999-12-31", 1),
      () => addDays("0001-01-01", -1),
      () => addDays("2024-01-01", 3_900_000),
      () => addCalendarMonths("9999-12-31", 1),
      () => lastDayBefore("0001-01-02", { days: 1 }),
    ])
      expect(thrownCode(count)).toBe("not-a-legal-date");
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
  /** An independent reading of the Holidays Act, Arts 2 and 3; the equinoxes by the almanac formula of 1980 to 2099. */
  function holidaysByTheAct(year: number): ReadonlySet<string> {
    const at = (month: number, of: number) => written({ year, month, day: of });
    const monday = (month: number, nth: number) => {
      const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
      return at(month, 1 + ((8 - first) % 7) + (nth - 1) * 7);
    };
    const equinox = (constant: number) =>
      Math.floor(constant + 0.242194 * (year - 1980)) - Math.floor((year - 1980) / 4);
    const named = new Set([
      at(1, 1),
      monday(1, 2),
      at(2, 11),
      at(2, 23),
      at(3, equinox(20.8431)),
      at(4, 29),
      at(5, 3),
      at(5, 4),
      at(5, 5),
      monday(7, 3),
      at(8, 11),
      monday(9, 3),
      at(9, equinox(23.2488)),
      monday(10, 2),
      at(11, 3),
      at(11, 23),
    ]);
    const all = new Set<string>(named);
    for (const one of named) {
      let moved: LegalDate = one;
      if (weekday(one) === 0) {
        while (named.has(moved)) moved = addDays(moved, 1);
        all.add(moved);
      }
      const between = addDays(one, 1);
      if (!named.has(between) && named.has(addDays(one, 2))) all.add(between);
    }
    return all;
  }

  test("the table and the Holidays Act agree on every day of the covered years", () => {
    expect(holidayCoverage).toEqual({ firstYear: 2022, lastYear: 2050, officialThrough: 2027 });
    for (let year = holidayCoverage.firstYear; year <= holidayCoverage.lastYear; year += 1) {
      const holidays = holidaysByTheAct(year);
      for (let date = `${year}-01-01` as LegalDate; date <= `${year}-12-30`; date = addDays(date, 1)) {
        if ([0, 6].includes(weekday(date)) || date.slice(5) >= "12-29" || date.slice(5) <= "01-03") continue;
        expect([date, isGovernmentHoliday(date)]).toEqual([date, holidays.has(date)]);
      }
    }
  });
  test.each<[LegalDate, boolean]>([
    ["2026-09-22", true], // 祝日に挟まれた日, Art. 3(3)
    ["2026-05-06", true], // 振替休日 of 3 May, past two holidays, Art. 3(2)
    ["2024-02-12", true], // 振替休日 of 11 February
    ["2028-12-28", false],
    ["2028-12-29", true],
    ["2029-01-03", true],
    ["2029-01-04", false],
    ["2050-12-31", true],
    ["2022-01-01", true],
  ])("%s: %s", (date, holiday) => {
    expect(isGovernmentHoliday(date)).toBe(holiday);
  });
  test("a deadline on 29 December moves past the new year, and past the end of the table nothing is said", () => {
    expect(nextWorkingDay("2026-12-29")).toBe("2027-01-04");
    expect(nextWorkingDay("2050-12-30")).toBeUndefined();
    expect(nextWorkingDay("2050-12-28")).toBe("2050-12-28");
    expect(nextWorkingDay("2021-12-31")).toBeUndefined();
  });
  test("the next working day is a working day and none lies between", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), (offset) => {
        const date = addDays("2022-01-01", offset);
        const moved = nextWorkingDay(date) as LegalDate;
        expect(isGovernmentHoliday(moved)).toBe(false);
        for (let between = date; between < moved; between = addDays(between, 1))
          expect(isGovernmentHoliday(between)).toBe(true);
      }),
    );
  });
});

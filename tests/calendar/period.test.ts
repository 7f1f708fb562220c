import { describe, expect, test } from "vitest";
import {
  addDays,
  addStatutoryPeriod,
  dayElapsed,
  daysBetween,
  isGovernmentHoliday,
  type LegalDate,
  lastDayBefore,
  nextWorkingDay,
} from "../../src/doors/calendar";
import { EspaError } from "../../src/doors/finding";

const excluded = { firstDay: "excluded" } as const;
const included = { firstDay: "included" } as const;

describe("statutory periods, Civil Code Arts 138 to 143", () => {
  test.each<[LegalDate, LegalDate, LegalDate]>([
    ["2024-02-29", "2024-05-31", "2024-12-31"],
    ["2024-04-30", "2024-07-31", "2025-02-28"],
    ["2024-05-01", "2024-08-01", "2025-03-01"],
    ["2024-05-31", "2024-08-31", "2025-03-31"],
    ["2024-08-31", "2024-11-30", "2025-06-30"],
    ["2024-09-30", "2024-12-31", "2025-07-31"],
    ["2024-11-29", "2025-02-28", "2025-09-29"],
    ["2024-11-30", "2025-02-28", "2025-09-30"],
    ["2025-01-31", "2025-04-30", "2025-11-30"],
    ["2025-02-28", "2025-05-31", "2025-12-31"],
    ["2025-11-30", "2026-02-28", "2026-09-30"],
    ["2026-06-30", "2026-09-30", "2027-04-30"],
  ])("three and ten months from %s, first day not counted", (from, three, ten) => {
    expect(addStatutoryPeriod(from, { months: 3 }, excluded)).toBe(three);
    expect(addStatutoryPeriod(from, { months: 10 }, excluded)).toBe(ten);
  });

  test.each<[LegalDate, LegalDate]>([
    ["2024-06-03", "2024-10-02"],
    ["2026-08-31", "2026-12-30"],
    ["2026-01-01", "2026-04-30"],
    ["2025-10-31", "2026-02-28"],
  ])("four months from %s, first day counted", (from, last) => {
    expect(addStatutoryPeriod(from, { months: 4 }, included)).toBe(last);
  });

  test.each<[LegalDate, LegalDate]>([
    ["2025-06-02", "2025-06-16"],
    ["2025-04-21", "2025-05-07"],
    ["2025-12-16", "2026-01-05"],
    ["2026-09-08", "2026-09-24"],
  ])("fourteen days from %s, moved off a holiday", (from, due) => {
    expect(addStatutoryPeriod(from, { days: 14 }, { firstDay: "excluded", dueOnHoliday: "next-business-day" })).toBe(
      due,
    );
  });

  test("the day elapsed is the day after the last day", () => {
    expect(dayElapsed("2026-06-17", { months: 1 }, included)).toBe("2026-07-17");
  });

  test("two weeks before, in both readings", () => {
    expect(lastDayBefore("2026-12-01", { weeks: 2 })).toEqual({
      withFullPeriodBetween: "2026-11-16",
      onCorrespondingDay: "2026-11-17",
    });
  });

  test("backwards by days, over the end of a month and a leap day, in both readings", () => {
    expect(lastDayBefore("2024-03-01", { days: 1 })).toEqual({
      withFullPeriodBetween: "2024-02-28",
      onCorrespondingDay: "2024-02-29",
    });
    expect(lastDayBefore("2025-03-01", { days: 7 })).toEqual({
      withFullPeriodBetween: "2025-02-21",
      onCorrespondingDay: "2025-02-22",
    });
    expect(lastDayBefore("2026-01-05", { weeks: 1 })).toEqual({
      withFullPeriodBetween: "2025-12-28",
      onCorrespondingDay: "2025-12-29",
    });
  });

  test("weeks end on the day before the same day of the week, Civil Code Art. 143(2)", () => {
    expect(addStatutoryPeriod("2026-11-25", { weeks: 1 }, excluded)).toBe("2026-12-02");
    expect(addStatutoryPeriod("2026-11-25", { weeks: 1 }, included)).toBe("2026-12-01");
  });

  test("a year from a leap day, and to one", () => {
    expect(addStatutoryPeriod("2024-02-28", { years: 1 }, excluded)).toBe("2025-02-28");
    expect(addStatutoryPeriod("2024-02-29", { years: 1 }, excluded)).toBe("2025-02-28");
    expect(addStatutoryPeriod("2024-02-29", { years: 1 }, included)).toBe("2025-02-28");
    expect(addStatutoryPeriod("2024-02-29", { years: 4 }, included)).toBe("2028-02-28");
    expect(addStatutoryPeriod("2023-02-28", { years: 1 }, excluded)).toBe("2024-02-29");
    expect(dayElapsed("2024-02-29", { years: 1 }, included)).toBe("2025-03-01");
  });

  test("what is wrong is said where it is", () => {
    const issueOf = (count: () => unknown) => {
      try {
        count();
      } catch (error) {
        const [issue] = (error as { issues: readonly { code: string; path: unknown }[] }).issues;
        return [issue?.code, issue?.path];
      }
      return undefined;
    };
    expect(issueOf(() => addStatutoryPeriod("2024-02-30", { days: 1 }, excluded))).toEqual([
      "not-a-legal-date",
      ["from"],
    ]);
    expect(issueOf(() => addStatutoryPeriod("2024-01-01", { days: 0 }, excluded))).toEqual([
      "period-length",
      ["length"],
    ]);
    expect(issueOf(() => addStatutoryPeriod("2024-01-01", { days: 100_001 }, excluded))).toEqual([
      "period-length",
      ["length"],
    ]);
    expect(addStatutoryPeriod("2024-01-01", { days: 100_000 }, included)).toBe("2297-10-15");
    expect(issueOf(() => addStatutoryPeriod("9999-12-31", { days: 1 }, excluded))).toEqual([
      "period-length",
      ["length"],
    ]);
    expect(issueOf(() => addStatutoryPeriod("2024-01-01", { days: 1, weeks: 1 } as never, excluded))).toEqual([
      "period-length",
      ["length"],
    ]);
    expect(issueOf(() => addStatutoryPeriod("2024-01-01", { days: 1 }, {} as never))).toEqual([
      "period-counting",
      ["counting", "firstDay"],
    ]);
    expect(
      issueOf(() => addStatutoryPeriod("2024-01-01", { days: 1 }, { ...excluded, dueOnHoliday: "later" as never })),
    ).toEqual(["period-counting", ["counting", "dueOnHoliday"]]);
    expect(
      issueOf(() => addStatutoryPeriod("2050-12-30", { days: 1 }, { ...excluded, dueOnHoliday: "next-business-day" })),
    ).toEqual(["outside-holiday-table", ["from"]]);
    expect(issueOf(() => lastDayBefore("2024-02-30", { days: 1 }))).toEqual(["not-a-legal-date", ["day"]]);
    expect(issueOf(() => lastDayBefore("2024-02-28", { days: 0 }))).toEqual(["period-length", ["length"]]);
  });

  test("holidays of administrative organs: Sundays, Saturdays, holidays, and the turn of the year to the day", () => {
    const holiday = (on: LegalDate) => isGovernmentHoliday(on);
    expect(["2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24"].map((on) => holiday(on as LegalDate))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    // 29 December 2026 is a Tuesday, 3 January 2028 a Monday.
    expect(["2026-12-28", "2026-12-29", "2028-01-03", "2028-01-04"].map((on) => holiday(on as LegalDate))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(nextWorkingDay("2026-12-29")).toBe("2027-01-04");
  });

  test("a day that does not exist is refused, and a period without one unit", () => {
    for (const count of [
      () => addDays("2024-02-30", 1),
      () => daysBetween("2024-01-01", "2024-02-30"),
      () => addStatutoryPeriod("2024-01-01", null as never, excluded),
      () => addStatutoryPeriod("2024-01-01", "days" as never, excluded),
      () => addStatutoryPeriod("2024-01-01", { days: 1, months: 1 } as never, excluded),
      () => lastDayBefore("2024-01-01", { days: 1, weeks: 1 } as never),
    ])
      expect(count).toThrow(EspaError);
  });

  test("outside the holiday table nothing is said", () => {
    expect(isGovernmentHoliday("2021-12-31")).toBeUndefined();
    expect(isGovernmentHoliday("2051-01-01")).toBeUndefined();
  });
});

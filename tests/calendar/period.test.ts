import { describe, expect, test } from "vitest";
import { addStatutoryPeriod, dayElapsed, isGovernmentHoliday, type LegalDate, lastDayBefore } from "../../src/calendar/index";

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
    expect(addStatutoryPeriod(from, { days: 14 }, { firstDay: "excluded", dueOnHoliday: "next-business-day" })).toBe(due);
  });

  test("the day elapsed is the day after the last day", () => {
    expect(dayElapsed("2026-06-17", { months: 1 }, included)).toBe("2026-07-17");
  });

  test("two weeks before, in both readings", () => {
    expect(lastDayBefore("2026-12-01", { weeks: 2 })).toEqual({ withFullPeriodBetween: "2026-11-16", onCorrespondingDay: "2026-11-17" });
  });

  test("outside the holiday table nothing is said", () => {
    expect(isGovernmentHoliday("2021-12-31")).toBeUndefined();
    expect(isGovernmentHoliday("2051-01-01")).toBeUndefined();
  });
});

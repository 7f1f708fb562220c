import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addCalendarMonths,
  addDays,
  addWorkingDays,
  countWorkingDays,
  holidayGrade,
  type LegalDate,
} from "../../src/doors/calendar";
import { thrownCode } from "../thrown-code";

describe("working days, Act on Holidays of Administrative Organs Art. 1(1)", () => {
  // 2026-05-03 to 05-06 are holidays, 05-02 is a Saturday
  test.each<[LegalDate, number, LegalDate]>([
    ["2026-04-30", 1, "2026-05-01"],
    ["2026-04-30", 2, "2026-05-07"],
    ["2026-05-07", -2, "2026-04-30"],
    ["2026-12-28", 1, "2027-01-04"],
    ["2026-05-03", 0, "2026-05-03"],
    ["2026-05-03", 1, "2026-05-07"],
  ])("from %s, %i working days: %s", (from, days, day) => {
    expect(addWorkingDays(from, days)).toBe(day);
  });

  test("own closing days do not count", () => {
    expect(addWorkingDays("2026-04-30", 1, { closed: ["2026-05-01"] })).toBe("2026-05-07");
    expect(countWorkingDays("2026-04-30", "2026-05-07", { closed: ["2026-05-01"] })).toBe(1);
  });

  test("what is added is what is counted", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: -400, max: 400 }), (start, days) => {
        const from = addDays("2026-01-05", start);
        const to = addWorkingDays(from, days);
        expect(to === undefined ? days : countWorkingDays(from, to)).toBe(days);
      }),
    );
  });

  test("outside the holiday table no day is given", () => {
    expect(addWorkingDays("2050-12-28", 1)).toBeUndefined();
    expect(countWorkingDays("2050-12-28", "2051-01-10")).toBeUndefined();
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e300])("a number of days that is not whole: %s", (days) => {
    for (const call of [
      () => addDays("2026-01-01", days),
      () => addCalendarMonths("2026-01-01", days),
      () => addWorkingDays("2026-01-01", days),
    ]) {
      expect(thrownCode(call)).toBe("not-a-whole-number");
    }
  });

  test("around an equinox that is not published, whether a day is a holiday is inferred (National Holidays Act Art. 2)", () => {
    expect(holidayGrade("2027-03-22")).toBe("text");
    expect(holidayGrade("2028-03-20")).toBe("inferred");
    expect(holidayGrade("2028-09-22")).toBe("inferred");
    expect(holidayGrade("2028-05-03")).toBe("text");
    expect(holidayGrade("2051-05-03")).toBeUndefined();
  });
});

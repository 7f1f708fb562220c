import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addCalendarMonths,
  addDays,
  addWorkingDays,
  countWorkingDays,
  holidayGrade,
  isGovernmentHoliday,
  type LegalDate,
} from "../../src/doors/calendar";
import { thrownAt, thrownCode } from "../thrown-code";

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

  test("no more days than four million are counted", () => {
    expect(thrownCode(() => addDays("2024-01-01", 4_000_001))).toBe("not-a-whole-number");
    expect(thrownCode(() => addDays("2024-01-01", -4_000_001))).toBe("not-a-whole-number");
    // As many are a number of days, if of none that exists.
    expect(thrownCode(() => addDays("2024-01-01", 4_000_000))).toBe("not-a-legal-date");
    expect(thrownCode(() => addDays("2024-01-01", -4_000_000))).toBe("not-a-legal-date");
  });

  // National Holidays Act, Art. 2: the equinox days follow from the gazette of the year before.
  test.each<[LegalDate, "text" | "inferred" | undefined]>([
    ["2021-12-31", undefined],
    ["2022-01-01", "text"],
    ["2050-12-31", "text"],
    ["2051-01-01", undefined],
    ["2027-03-20", "text"],
    ["2028-03-19", "text"],
    ["2028-03-20", "inferred"],
    ["2028-03-24", "inferred"],
    ["2028-03-25", "text"],
    ["2028-09-20", "text"],
    ["2028-09-21", "inferred"],
    ["2028-09-24", "inferred"],
    ["2028-09-25", "text"],
  ])("whether %s is a holiday is known as %s", (day, grade) => {
    expect(holidayGrade(day)).toBe(grade);
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

  const none = "2026-02-30" as LegalDate;
  test.each<[string, () => unknown, readonly PropertyKey[]]>([
    ["addWorkingDays from", () => addWorkingDays(none, 1), ["from"]],
    ["countWorkingDays from", () => countWorkingDays(none, "2026-04-01"), ["from"]],
    ["countWorkingDays to", () => countWorkingDays("2026-04-01", none), ["to"]],
    ["closed", () => addWorkingDays("2026-04-01", 1, { closed: ["2026-04-02", none] }), ["options", "closed", 1]],
    ["holidayGrade", () => holidayGrade(none), ["date"]],
    ["isGovernmentHoliday", () => isGovernmentHoliday(none), ["date"]],
  ])("the error names which day does not exist: %s", (_, call, path) => {
    expect(thrownAt(call)).toEqual(["not-a-legal-date", path]);
  });

  test("the error names which number is not whole", () => {
    expect(thrownAt(() => addDays("2026-01-01", 0.5))).toEqual(["not-a-whole-number", ["days"]]);
    expect(thrownAt(() => addCalendarMonths("2026-01-01", 0.5))).toEqual(["not-a-whole-number", ["months"]]);
  });
});

import { expect, test } from "vitest";
import { addCalendarMonths, isLegalDate, parseLegalDate } from "../../src/doors/calendar";

test("the last day of every month exists, and the next does not", () => {
  const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (const [at, days] of last.entries()) {
    const month = String(at + 1).padStart(2, "0");
    expect([
      isLegalDate(`2023-${month}-${days}`),
      isLegalDate(`2023-${month}-${days + 1}`),
      isLegalDate(`2023-${month}-00`),
    ]).toEqual([true, false, false]);
  }
});

test("only a day that exists, in ASCII digits, is a legal date", () => {
  // Digits are digits: the characters beside them in ASCII, letters and other dashes are none.
  for (const junk of [
    "2024x05-01",
    "2024-05x01",
    "2/24-05-01",
    "20/9-05-01",
    "1:24-05-01",
    ":024-05-01",
    "a924-05-01",
    "2024-1/-09",
  ])
    expect([junk, isLegalDate(junk)]).toEqual([junk, false]);
  const leap = ["2024-02-29", "1996-02-29", "2000-02-29", "1900-02-29", "2023-02-29", "2024-02-30", "2000-02-30"];
  expect(leap.map(isLegalDate)).toEqual([true, true, true, false, false, false, false]);
  expect(
    ["0001-01-01", "0000-01-01", "2024-00-01", "2024-13-01", "2024-01-010", "x2024-01-0", 20240101].map(isLegalDate),
  ).toEqual([true, false, false, false, false, false, false]);
  expect(parseLegalDate("2024-01-01")).toEqual({ ok: true, value: "2024-01-01" });
  expect(parseLegalDate("x")).toMatchObject({ ok: false, issues: [{ path: [] }] });
  expect(parseLegalDate("x", ["on"])).toMatchObject({ ok: false, issues: [{ path: ["on"] }] });
  expect([addCalendarMonths("2024-01-31", 1), addCalendarMonths("2024-03-31", -1)]).toEqual([
    "2024-02-29",
    "2024-02-29",
  ]);
});

import { expect, test } from "vitest";
import { implementationReport, supportCorporationDeadlines } from "../../src/doors/supply";

test("Act Arts 12, 35: a business year outside the holiday table is an issue", () => {
  expect(implementationReport("9999-12-31", "batteries", "2024-04-01")).toMatchObject({
    ok: false,
    issues: [{ code: "outside-holiday-table" }],
  });
  expect(supportCorporationDeadlines({ begins: "9999-01-01", ends: "9999-12-31" })).toMatchObject({
    state: "invalid",
    issues: [{ code: "day-beyond-counting" }, { code: "day-beyond-counting" }],
  });
});

test("Act Arts 12, 34, 35: a deadline that falls after the last year of the holiday table is an issue", () => {
  expect(implementationReport("2050-11-30", "batteries", "2024-04-01")).toMatchObject({
    ok: false,
    issues: [{ code: "outside-holiday-table", path: ["businessYearEnd"] }],
  });
  expect(supportCorporationDeadlines({ begins: "2049-09-01", ends: "2050-08-31" })).toMatchObject({
    state: "counted",
    yearlyReport: "2050-11-30",
    booksKeptUntil: "2055-08-31",
    gaps: ["holidays-beyond-table"],
    grade: "inferred",
  });
});

test("Act Art. 35: every day of a business year that does not exist is named", () => {
  const read = supportCorporationDeadlines({ begins: "2026-02-29", ends: "x", designatedOn: "2026-04-31" } as never);
  expect(read.issues.map((issue) => issue.path)).toEqual([["begins"], ["ends"], ["designatedOn"]]);
  expect(supportCorporationDeadlines(null as never)).toMatchObject({
    state: "undetermined",
    missing: ["begins", "ends"],
  });
});

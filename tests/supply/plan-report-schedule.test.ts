import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toICalendar } from "../../src/doors/formats";
import { implementationReport, type PlanReports, planReports } from "../../src/doors/supply";

const asked = (
  businessYearEnds: readonly (string | undefined)[],
  begins: string,
  ends: string,
  material = "batteries",
) =>
  planReports(
    {
      material,
      applicants: businessYearEnds.map((businessYearEnd, at) => ({ name: `甲${at}`, businessYearEnd })),
      period: { begins, ends },
    } as never,
    "2024-07-01",
  ) as PlanReports;

describe("every yearly report over the life of a plan, Art. 12", () => {
  test("実施期間の各事業年度: the first and the last partial year are among them, and graded as inferred", () => {
    const { reports, grade, boundaries } = asked(["2030-03-31"], "2024-07-01", "2026-06-30");
    expect(
      reports.map(({ businessYear, wholeYear, dueOn }) => [businessYear.begins, businessYear.ends, wholeYear, dueOn]),
    ).toEqual([
      ["2024-04-01", "2025-03-31", false, "2025-06-30"],
      ["2025-04-01", "2026-03-31", true, "2026-06-30"],
      ["2026-04-01", "2027-03-31", false, "2027-06-30"],
    ]);
    expect([grade, boundaries.map((one) => one.grade)]).toEqual(["inferred", ["inferred", undefined, "inferred"]]);
  });
  test("a period of whole business years is by the text", () => {
    expect(asked(["2024-03-31"], "2024-04-01", "2026-03-31")).toMatchObject({
      grade: "text",
      gaps: [],
      inPrinciple: true,
      form: "13",
    });
  });
  test("each applicant by its own business year; the ends of February and a Sunday", () => {
    const { reports } = asked(["2024-02-29", "2023-12-20"], "2025-01-01", "2026-02-28");
    expect(
      reports.map(({ party, businessYear, countedTo, dueOn }) => [party, businessYear.ends, countedTo, dueOn]),
    ).toEqual([
      ["甲0", "2025-02-28", "2025-05-31", "2025-06-02"],
      ["甲0", "2026-02-28", "2026-05-31", "2026-06-01"],
      ["甲1", "2025-12-20", "2026-03-20", "2026-03-23"],
      ["甲1", "2026-12-20", "2027-03-20", "2027-03-23"],
    ]);
  });
  test("the days are those of implementationReport, and all of them go into a calendar", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 364 }),
        (start, length, end) => {
          const day = (days: number) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
          const [begins, ends] = [day(start), day(start + length)];
          const found = asked([day(end)], begins, ends);
          for (const { businessYear, countedTo, dueOn } of found.reports) {
            const one = implementationReport(businessYear.ends, "batteries", "2024-07-01");
            expect([countedTo, dueOn]).toEqual(
              one.ok ? [one.value.countedTo, one.value.dueOn] : [countedTo, undefined],
            );
            // each business year shares a day with the period
            expect(businessYear.begins <= ends && begins <= businessYear.ends).toBe(true);
          }
          const covered = found.reports.map(({ businessYear }) => businessYear);
          expect(
            covered.every(
              (year, at) =>
                at === 0 ||
                new Date(year.begins).getTime() - new Date(covered[at - 1]?.ends ?? "").getTime() === 86_400_000,
            ),
          ).toBe(true);
          expect((covered[0]?.begins ?? "") <= begins && ends <= (covered.at(-1)?.ends ?? "")).toBe(true);
          expect(toICalendar(found).match(/BEGIN:VEVENT/g)?.length ?? 0).toBe(found.boundaries.length);
        },
      ),
      { numRuns: 60 },
    );
  });
  test("what is not known is missing; what cannot be is an issue with path and article", () => {
    const plan = { material: "batteries", applicants: [{ name: "甲" }], period: { begins: "2024-04-01" } };
    expect(planReports(plan as never, "2024-04-01")).toMatchObject({
      state: "undetermined",
      missing: ["applicants.0.businessYearEnd", "period.ends"],
      boundaries: [],
    });
    expect(planReports({}, "2024-04-01")).toMatchObject({
      missing: ["material", "applicants", "period.begins", "period.ends"],
    });
    const issues = (given: unknown, on?: unknown) =>
      planReports(given as never, on as never).issues.map(
        (issue) => `${issue.code} ${issue.path.join(".")} ${issue.basis?.article}`,
      );
    expect(issues({ ...plan, period: { begins: "2024-04-01", ends: "2024-03-31" } }, "2024-04-01")).toEqual([
      "period-ends-before-it-begins period.ends 9",
    ]);
    expect(issues({ ...plan, applicants: [{ businessYearEnd: "2024-02-30" }] }, "2024-04-01")).toEqual([
      "not-a-legal-date applicants.0.businessYearEnd 12",
    ]);
    expect(issues({ ...plan, material: "copper" }, "2024-04-01")).toEqual(["not-allowed-value material 1"]);
    const whole = {
      ...plan,
      applicants: [{ businessYearEnd: "2024-03-31" }],
      period: { begins: "2024-04-01", ends: "2026-03-31" },
    };
    expect(issues(whole, "2022-12-24")).toEqual(["no-plan-ordinance material 12"]);
    expect(issues(whole, "2024-02-30")).toEqual(["not-a-legal-date on undefined"]);
    for (const junk of [null, undefined, 7, "plan", { applicants: 3 }, { applicants: [null] }]) {
      expect(["undetermined", "invalid"]).toContain(planReports(junk as never, "2024-04-01").state);
    }
  });
  test("beyond the holiday table no day is given, and that is a gap; a plan without end ends all the same", () => {
    const found = asked(["2024-03-31"], "2024-04-01", "9999-12-31");
    expect(found.gaps).toEqual(["holidays-beyond-table"]);
    expect(found.reports.length).toBeLessThan(200);
  });
  test("since 2026-09-18 Art. 12 is carried on: the gap says so", () => {
    const plan = {
      material: "ship-parts",
      applicants: [{ businessYearEnd: "2026-03-31" }],
      period: { begins: "2026-10-01", ends: "2027-03-31" },
    };
    expect(planReports(plan as never)).toMatchObject({
      grade: "inferred",
      gaps: ["act-38-2026-unlisted", "law-after-survey"],
    });
  });
});

test.each<[string, object, string, string]>([
  ["a name that no plan has", { applicant: [] }, "applicant", "12"],
  [
    "a name that no applicant has",
    { applicants: [{ name: "甲", businessYearEnds: "2025-03-31" }] },
    "applicants.0.businessYearEnds",
    "12",
  ],
  ["an applicant that is a text", { applicants: ["甲"] }, "applicants.0", "9"],
  ["a period that is a text", { period: "2024" }, "period", "9"],
])("act:9, 12: %s is an issue, and no day is given", (_, more, path, article) => {
  const period = { begins: "2024-07-01", ends: "2026-06-30" };
  const plan = { material: "batteries", applicants: [{ name: "甲", businessYearEnd: "2025-03-31" }], period, ...more };
  const found = planReports(plan as never, "2024-07-01");
  expect(found).toMatchObject({ state: "invalid", boundaries: [] });
  expect(found.issues.map((issue) => [issue.path.join("."), issue.basis?.article])).toEqual([[path, article]]);
});

test("a day in a calendar is written in figures in Japanese", () => {
  const { boundaries } = asked(["2025-03-31"], "2024-07-01", "2025-03-31");
  expect(boundaries.map(({ what }) => what.ja)).toEqual([
    expect.stringContaining("事業年度2024年4月1日から2025年3月31日まで"),
  ]);
});

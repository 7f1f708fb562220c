import { describe, expect, test } from "vitest";
import { addDays, type Finding, type LegalDate } from "../../src/doors/index";
import { answersBetween, ask, type RuleId } from "../../src/doors/rules";

/** What is asked: facts, and the time. */
const cases: readonly (readonly [RuleId, unknown, LegalDate, LegalDate])[] = [
  [
    "introduction-duty",
    {
      designatedOn: "2023-11-16",
      act: "introduction",
      criticalFacility: true,
      supplier: { kind: "company", relation: "unrelated" },
      containsOutsidersCriticalFacility: false,
      startsOn: "2024-08-01",
    },
    "2023-11-01",
    "2026-12-01",
  ],
  [
    "foreign-filing",
    {
      madeInJapan: true,
      public: false,
      ipc: ["F41H 11/02"],
      application: { filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20" },
    },
    "2024-04-20",
    "2025-06-30",
  ],
  [
    "operator-designation",
    { business: "trucking", businessVehicles: 5000, canCarryNationwide: true },
    "2025-06-01",
    "2025-07-01",
  ],
  ["forwarding", { ipc: ["H01L 27/14"], filedOn: "2024-12-20" }, "2024-12-01", "2025-03-01"],
  ["material-designation", { object: "goods" }, "2022-07-20", "2022-08-20"],
  ["review-timeline", { receivedOn: "2026-04-01" }, "2026-03-20", "2026-05-20"],
];

/** The walk that nothing is quicker than and nothing is surer. */
function dayByDay(
  id: RuleId,
  facts: unknown,
  from: LegalDate,
  to: LegalDate,
): readonly (readonly [LegalDate, LegalDate, string])[] {
  const found: [LegalDate, LegalDate, string][] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const result = ask(id, facts, day) as unknown as Readonly<Record<string, string>>;
    const told = [result.answer ?? result.state, result.why, result.grade ?? "text"].join(" ");
    const last = found.at(-1);
    if (last?.[2] === told) last[1] = day;
    else found.push([day, day, told]);
  }
  return found;
}

test.each(cases)("%s: the intervals are those of a walk over all days", (id, facts, from, to) => {
  const intervals = answersBetween(id, facts, from, to);
  expect(intervals.map((one) => [one.from, one.through, [one.answer, one.why, one.grade].join(" ")])).toEqual(
    dayByDay(id, facts, from, to),
  );
  expect(intervals[0]?.turnedBy).toEqual([]);
  for (const { turnedBy } of intervals.slice(1)) expect(turnedBy.length).toBeGreaterThan(0);
});

describe("the provision that turns", () => {
  test("act:78:1 order:15 a foreign filing is barred from the first day of the chapter and opens ten months after the Japanese application", () => {
    const [id, facts, from, to] = cases[1] as (typeof cases)[number];
    const intervals = answersBetween(id, facts, from, to);
    expect(intervals.find(({ answer }) => answer === "prohibited")?.from).toBe("2024-05-01");
    const opens = intervals.find(({ answer }) => answer === "permitted");
    expect(opens?.from).toBe("2025-04-04");
    expect(opens?.turnedBy[0]?.article).toMatch(/^(78|79|15)$/);
    const barred = ask(id, facts, addDays("2025-04-04", -1)) as Finding<string>;
    expect(barred.answer).toBe("prohibited");
  });

  test("act:52:3 the standstill of a review ends with its thirtieth day", () => {
    const intervals = answersBetween("review-timeline", { receivedOn: "2026-04-01" }, "2026-04-25", "2026-05-05");
    expect(intervals.map(({ from, answer }) => [from, answer])).toEqual([
      ["2026-04-25", "standstill"],
      ["2026-05-01", "cleared"],
    ]);
    expect(intervals[0]?.answerText?.ja).toBe("禁止期間中");
    expect(intervals[1]?.turnedBy.map(({ article, paragraph }) => [article, paragraph])).toContainEqual(["52", 3]);
  });

  test("act:52 from 2026-09-18 the amendment turns the duty, and it is told", () => {
    const [id, facts] = cases[0] as (typeof cases)[number];
    const last = answersBetween(id, facts, "2026-09-10", "2026-09-25").at(-1);
    expect(last?.from).toBe("2026-09-18");
    expect(last?.turnedBy.some(({ article }) => article === "52")).toBe(true);
  });
});

describe("what cannot be asked", () => {
  test("a day that does not exist, a time that ends before it begins, or one of more than thirty years", () => {
    expect(() => answersBetween("foreign-filing", {}, "2025-02-30", "2025-03-01")).toThrow(/not-a-legal-date/);
    expect(() => answersBetween("foreign-filing", {}, "2025-03-02", "2025-03-01")).toThrow(/until-before-from/);
    expect(() => answersBetween("foreign-filing", {}, "1995-01-01", "2025-03-01")).toThrow(/too-many-days/);
  });

  test("one day is one interval", () => {
    expect(answersBetween("compensation-claim", { lossSuffered: false }, "2026-06-01", "2026-06-01")).toMatchObject([
      { from: "2026-06-01", through: "2026-06-01", answer: "not-compensated", grade: "text", turnedBy: [] },
    ]);
  });
});

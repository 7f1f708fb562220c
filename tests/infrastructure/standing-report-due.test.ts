import { describe, expect, it } from "vitest";
import { type StandingReportFacts, standingReportDue, toICalendar } from "../../src/doors/index";

const year = (fiscalYear: number, contracts: number, creditYen: number) => ({ fiscalYear, contracts, creditYen });
const small = (fiscalYear: number) => year(fiscalYear, 7_499_999, 3e12);
const state = (report: string, facts: StandingReportFacts, on: string) =>
  standingReportDue(report, facts, on as never).state;

describe("standingReportDue", () => {
  it.each([
    ["2023-11-01", "2024-06-30", "2024-07-01", "2024-06-28"],
    ["2024-07-01", "2024-06-30", "2024-07-01", "2024-06-28"],
    ["2024-07-02", "2025-06-30", "2025-06-30", "2025-06-30"],
    ["2026-06-30", "2026-06-30", "2026-06-30", "2026-06-30"],
  ])("METI 26(3): asked on %s the end of June is %s, due %s, safe through %s", (on, lastDay, dueOn, safeThrough) => {
    const found = standingReportDue("credit-card-designated", { designated: true }, on as never);
    expect(found).toMatchObject({ state: "due", lastDay, dueOn, safeThrough });
    if (dueOn !== lastDay) expect(found.grade).toBe("inferred");
    expect(toICalendar(found)).toContain(dueOn.replaceAll("-", ""));
  });

  it("METI 26(1): 7.5 million contracts and 3 trillion yen at the end of any of the three years before, and no designation", () => {
    const facts = (years: readonly object[], more: object = {}) =>
      ({ registered: true, designated: false, creditCardYears: years, ...more }) as StandingReportFacts;
    const asked = (given: StandingReportFacts) => state("credit-card-candidates", given, "2026-05-01");
    const both = year(2024, 7_500_000, 3e12);
    expect(asked(facts([small(2023), both, small(2025)]))).toBe("due");
    expect(asked(facts([small(2023), small(2024), small(2025)]))).toBe("not-due");
    // One threshold in one year and the other in another is none in any.
    expect(asked(facts([year(2023, 8e6, 2e12), year(2024, 7e6, 4e12), small(2025)]))).toBe("not-due");
    // Fiscal year 2026 runs: 2022 is none of the three before it.
    expect(asked(facts([year(2022, 9e6, 9e12), small(2023), small(2024), small(2025)]))).toBe("not-due");
    expect(asked(facts([both], { designated: true }))).toBe("not-due");
    expect(asked(facts([both], { registered: false }))).toBe("not-due");
    expect(asked(facts([small(2023), small(2024)]))).toBe("undetermined");
    expect(standingReportDue("credit-card-candidates", facts([small(2023)]), "2026-05-01")).toMatchObject({
      ...{ missing: ["creditCardYears"], dueOn: "2026-06-30" },
    });
  });

  it("MIC 7(2): within a month after the fiscal year, unless the band is that of the last report", () => {
    const carrier = {
      messageServiceForPublicTasks: true,
      messageServiceUsers: 50_000_000,
      lastReportedBand: "none",
    } as const;
    const [middle, upper] = ["message-service-band-50-to-60-million", "message-service-band-60-million"];
    expect(standingReportDue(middle, carrier, "2026-04-01")).toMatchObject({
      state: "due",
      lastDay: "2026-04-30",
      dueOn: "2026-04-30",
    });
    expect(state(middle, { ...carrier, messageServiceUsers: 49_999_999 }, "2026-04-01")).toBe("not-due");
    expect(state(middle, { ...carrier, messageServiceUsers: 60_000_000 }, "2026-04-01")).toBe("not-due");
    expect(state(upper, { ...carrier, messageServiceUsers: 60_000_000 }, "2026-04-01")).toBe("due");
    expect(state(middle, { ...carrier, lastReportedBand: "50-to-60-million" }, "2026-04-01")).toBe("not-due");
    expect(state(middle, { ...carrier, lastReportedBand: "60-million" }, "2026-04-01")).toBe("due");
    expect(state(middle, { ...carrier, lastReportedBand: undefined }, "2026-04-01")).toBe("undetermined");
    expect(state(middle, { ...carrier, messageServiceForPublicTasks: false }, "2026-04-01")).toBe("not-due");
    // 2028-04-30 is a Sunday; the days that follow are holidays up to 5 May, but for 1 and 2 May.
    expect(standingReportDue(middle, carrier, "2028-04-01").lastDay).toBe("2028-04-30");
  });

  it("MIC suppl. 2: the first report is due a month counted from 2023-11-01", () => {
    const facts = { messageServiceForPublicTasks: true, messageServiceUsers: 50_000_000, providedOnCommencement: true };
    expect(standingReportDue("message-service-first-report", facts, "2023-11-05")).toMatchObject({
      state: "due",
      dueOn: "2023-11-30",
    });
    expect(state("message-service-first-report", { ...facts, providedOnCommencement: false }, "2023-11-05")).toBe(
      "not-due",
    );
    expect(standingReportDue("message-service-first-report", facts, "2023-12-01")).toMatchObject({
      ...{ state: "not-due", issues: [{ code: "standing-report-not-in-force" }] },
    });
  });

  it("MIC 7(1): without delay once a carrier only relays, or no longer does", () => {
    const asked = (relayStatusChangedOn?: string | null) =>
      standingReportDue("telecommunications-relay", { relayStatusChangedOn } as never, "2026-05-01");
    expect(asked().state).toBe("not-due");
    expect(asked(null)).toMatchObject({ state: "undetermined", missing: ["relayStatusChangedOn"] });
    expect(asked("2026-04-20")).toMatchObject({
      state: "without-delay",
      boundaries: [{ date: "2026-04-20", basis: { article: "7" } }],
    });
    expect(asked("2026-05-02").state).toBe("not-due");
  });

  it("Act 58: on request of the minister; another business owes nothing", () => {
    expect(state("report-for-designation", {}, "2026-05-01")).toBe("on-request");
    expect(state("credit-card-designated", { business: "railway", designated: true }, "2026-05-01")).toBe("not-due");
  });

  it("is inferred since the orders were amended and not read (2026-09-18)", () => {
    expect(standingReportDue("credit-card-designated", { designated: true }, "2026-10-01")).toMatchObject({
      ...{ state: "due", dueOn: "2027-06-30", grade: "inferred" },
    });
  });

  it("says what is wrong, and never throws", () => {
    const codes = (report: unknown, facts: unknown, on: unknown = "2026-05-01") =>
      standingReportDue(report as never, facts as never, on as never).issues.map(({ code }) => code);
    expect(codes("annual", {})).toEqual(["not-allowed-value"]);
    expect(codes("credit-card-designated", { designated: "yes" })).toEqual(["wrong-type"]);
    expect(codes("credit-card-designated", { designate: true })).toEqual(["unknown-key"]);
    expect(codes("credit-card-candidates", { creditCardYears: [small(2024), small(2024)] })).toEqual([
      "fiscal-year-twice",
    ]);
    expect(codes("credit-card-designated", {}, "2026-02-30")).toEqual(["not-a-legal-date"]);
    expect(codes("telecommunications-relay", { relayStatusChangedOn: "2026-13-01" })).toEqual(["not-a-legal-date"]);
    for (const junk of [null, undefined, 3, []]) expect(codes("credit-card-designated", junk)).toBeDefined();
    for (const day of ["9999-12-31", "0001-01-01"])
      expect(codes("credit-card-designated", { designated: true }, day)).toBeDefined();
  });
});

it("a report that is none, or was not asked for on that day, is told with its article", () => {
  const told = (report: string, on: string) =>
    standingReportDue(report, {}, on as never).issues.map(({ code, basis }) => [code, basis?.article]);
  expect(told("annual", "2026-05-01")).toEqual([["not-allowed-value", "58"]]);
  expect(told("message-service-band-60-million", "2023-10-31")).toEqual([["standing-report-not-in-force", "7"]]);
  expect(told("credit-card-designated", "2023-10-31")).toEqual([["standing-report-not-in-force", "7"]]);
});

import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { toICalendar } from "../../src/doors/formats";
import {
  assessDomesticPriority,
  assessUtilityModelRegistration,
  deemedWithdrawalOfPriorityBase,
  examinationRequestDue,
  termExtensionDays,
} from "../../src/doors/patents";
import { ExaminationRequestHistory, PriorityBaseHistory, validate } from "../../src/doors/schemas";
import { provisionOf } from "../../src/kernel/provision";

const day: LegalDate = "2025-09-01";
const designationNoticeReceivedOn: LegalDate = "2025-02-03";

describe("Art. 82(1): domestic priority", () => {
  test.each([
    ["69(4)", "priority-lost"],
    ["73(8)", "priority-lost"],
    ["74(3)", "priority-lost"],
    ["78(7)", "priority-lost"],
    ["another", "priority-stands"],
    ["none", "priority-stands"],
    [undefined, "undetermined"],
  ] as const)("base dismissed under %s: %s", (baseDismissedUnder, expected) => {
    expect(assessDomesticPriority({ claimsDomesticPriority: true, baseDismissedUnder }, day).answer).toBe(expected);
  });
  test("no claim, nothing lost", () => {
    expect(assessDomesticPriority({ claimsDomesticPriority: false }, day).answer).toBe("priority-stands");
  });
});

describe("Art. 82(2): deemed withdrawal of the base", () => {
  test.each<[LegalDate, LegalDate]>([
    ["2024-05-01", "2025-09-02"],
    ["2024-10-31", "2026-03-01"],
    ["2024-06-30", "2025-11-01"],
  ])("filed %s, not designated: on %s, when one year and four months have passed", (filedOn, expected) => {
    expect(deemedWithdrawalOfPriorityBase({ filedOn }).deemedWithdrawnOn).toBe(expected);
  });
  test("designated: the later of the period and the notice", () => {
    const base = { filedOn: "2024-05-01", designationNoticeReceivedOn } as const;
    expect(deemedWithdrawalOfPriorityBase(base).state).toBe("open-until-release-notice");
    expect(deemedWithdrawalOfPriorityBase({ ...base, releaseNoticeReceivedOn: "2026-02-02" })).toMatchObject({
      deemedWithdrawnOn: "2026-02-02",
      decidedBy: "release-notice",
    });
    expect(deemedWithdrawalOfPriorityBase({ ...base, releaseNoticeReceivedOn: "2025-08-01" })).toMatchObject({
      deemedWithdrawnOn: "2025-09-02",
      decidedBy: "period",
    });
  });
  test("a designation after the period comes too late; a case of the proviso stops it; unknown days are named", () => {
    expect(
      deemedWithdrawalOfPriorityBase({ filedOn: "2024-05-01", designationNoticeReceivedOn: "2025-10-01" })
        .deemedWithdrawnOn,
    ).toBe("2025-09-02");
    expect(deemedWithdrawalOfPriorityBase({ filedOn: "2024-05-01", exception: "decision-final" }).state).toBe(
      "not-deemed-withdrawn",
    );
    expect(deemedWithdrawalOfPriorityBase({ filedOn: null })).toMatchObject({
      state: "undetermined",
      missing: ["filedOn"],
    });
    expect(deemedWithdrawalOfPriorityBase({ filedOn: "2024-05-01", designationNoticeReceivedOn: null })).toMatchObject({
      state: "undetermined",
      missing: ["designationNoticeReceivedOn"],
    });
  });
});

describe("Art. 82(3): request for examination", () => {
  test("not designated: three years, moved off the holidays (filed 2024-05-01); the last day lies after the register is complete", () => {
    expect(examinationRequestDue({ filedOn: "2024-05-01" })).toMatchObject({
      safe: "2027-05-06",
      literal: "2027-05-06",
      grade: "inferred",
    });
    expect(examinationRequestDue({ filedOn: "2023-08-25" })).toMatchObject({ safe: "2026-08-25", grade: "text" });
  });
  test.each<[LegalDate, LegalDate, LegalDate]>([
    ["2028-03-15", "2028-06-15", "2028-06-16"],
    ["2028-03-10", "2028-06-12", "2028-06-12"],
  ])("R11, designated, notice received %s: safe %s, literal %s", (releaseNoticeReceivedOn, safe, literal) => {
    expect(
      examinationRequestDue({ filedOn: "2024-05-01", designationNoticeReceivedOn, releaseNoticeReceivedOn }),
    ).toMatchObject({
      safe,
      literal,
      decidedBy: "three-months-from-release-notice",
      grade: "inferred",
    });
  });
  test("designated, early notice: the three years are later, and the letter gives one day more", () => {
    expect(
      examinationRequestDue({
        filedOn: "2024-05-14",
        designationNoticeReceivedOn,
        releaseNoticeReceivedOn: "2026-02-02",
      }),
    ).toMatchObject({
      safe: "2027-05-14",
      literal: "2027-05-17",
      decidedBy: "three-years",
    });
  });
  test("open while there is no notice", () => {
    expect(examinationRequestDue({ filedOn: "2024-05-01", designationNoticeReceivedOn })).toMatchObject({
      state: "open-until-release-notice",
      periodEndsOn: "2027-05-01",
    });
  });
  test("a division after the three years gives thirty days (Patent Act Art. 48-3(2))", () => {
    expect(examinationRequestDue({ filedOn: "2024-05-01", dividedOrConvertedOn: "2028-09-01" })).toMatchObject({
      safe: "2028-10-02",
      periodEndsOn: "2028-10-01",
      decidedBy: "thirty-days-from-division-or-conversion",
    });
    expect(examinationRequestDue({ filedOn: "2024-05-01", dividedOrConvertedOn: "2025-09-01" }).decidedBy).toBe(
      "three-years",
    );
  });
  test("beyond the holiday table the day is given as counted", () => {
    expect(examinationRequestDue({ filedOn: "2150-05-01" })).toMatchObject({
      safe: "2153-05-01",
      holidaysKnown: false,
    });
  });
});

describe("Art. 82(4): days taken out of the term extension", () => {
  const both = { designationNoticeReceivedOn: "2025-04-10", releaseNoticeReceivedOn: "2025-04-20" } as const;
  test("from receipt to receipt, counted both ways", () => {
    expect(termExtensionDays(both)).toMatchObject({ firstDayExcluded: 10, firstDayCounted: 11, notOverlapping: 10 });
  });
  test("days that another period takes out count once", () => {
    const otherPeriods = [
      { from: "2025-04-15", to: "2025-05-01" },
      { from: "2025-04-01", to: "2025-04-12" },
      { from: "2025-04-11", to: "2025-04-13" },
    ] as const;
    expect(termExtensionDays({ ...both, otherPeriods }).notOverlapping).toBe(2);
  });
  test("no designation, open, unknown", () => {
    expect(termExtensionDays({}).state).toBe("no-designation");
    expect(termExtensionDays({ designationNoticeReceivedOn: "2025-04-10" }).state).toBe("open-until-release-notice");
    expect(termExtensionDays({ designationNoticeReceivedOn: null }).state).toBe("undetermined");
  });
  test("impossible histories are issues", () => {
    expect(
      termExtensionDays({ designationNoticeReceivedOn: "2025-04-10", releaseNoticeReceivedOn: "2025-04-09" }),
    ).toMatchObject({
      state: "invalid",
      issues: [
        { code: "events-out-of-order", path: ["releaseNoticeReceivedOn"], basis: { article: "77", paragraph: 2 } },
      ],
    });
    expect(
      termExtensionDays({ ...both, otherPeriods: [{ from: "2025-04-11", to: "2025-04-01" }] }).issues,
    ).toMatchObject([{ path: ["otherPeriods", 0], basis: { article: "67", paragraph: 3 } }]);
    expect(examinationRequestDue({ filedOn: "2025-02-29" as never }).issues).toMatchObject([
      { code: "not-a-legal-date", path: ["filedOn"] },
    ]);
    expect(examinationRequestDue({ filedOn: "9901-01-01" }).issues).toMatchObject([
      { code: "day-beyond-counting", path: ["filedOn"] },
    ]);
    expect(examinationRequestDue({ filedOn: "9900-12-31" })).toMatchObject({ state: "fixed", safe: "9903-12-31" });
  });
});

describe("Art. 82(5): utility model registration", () => {
  test.each([
    [
      { utilityModelApplication: true, describesDesignatedInvention: true, designationEnded: false },
      "must-not-register",
    ],
    [{ utilityModelApplication: true, describesDesignatedInvention: true, designationEnded: true }, "not-held"],
    [{ utilityModelApplication: true, describesDesignatedInvention: false }, "not-held"],
    [{ utilityModelApplication: false }, "not-held"],
    [{ utilityModelApplication: true, describesDesignatedInvention: true }, "undetermined"],
  ])("%j: %s", (facts, expected) => {
    expect(assessUtilityModelRegistration(facts, day).answer).toBe(expected);
  });
});

test("Patent Act Regulation Art. 28-4(2): one year and four months, by the text of the article", () => {
  expect(deemedWithdrawalOfPriorityBase({ filedOn: "2025-03-10" })).toMatchObject({
    periodEndsOn: "2026-07-10",
    deemedWithdrawnOn: "2026-07-11",
    grade: "text",
    basis: [{ article: "42" }, { law: "335M50000400010", article: "28-4", paragraph: 2 }],
  });
});

test("each day rests on its provision: Act Art. 82(2)(3)(4), Patent Act Arts 42(1), 48-3(1), 67(3), Regulation Art. 28-4(2)", () => {
  const provisions = ({
    basis,
    boundaries,
  }: ReturnType<typeof termExtensionDays> | ReturnType<typeof examinationRequestDue>) => [
    ...basis.map(provisionOf),
    ...boundaries.map((one) => `${one.id}: ${provisionOf(one.basis)}`),
  ];
  const period = deemedWithdrawalOfPriorityBase({ filedOn: "2025-03-10" });
  expect(period.boundaries.map((one) => `${one.id}: ${provisionOf(one.basis)}`)).toEqual([
    "period-ends-on: patent-act-regulation:28-4:2",
    "deemed-withdrawn-on: patent-act:42:1",
  ]);
  const released = { designationNoticeReceivedOn, releaseNoticeReceivedOn: "2026-02-02" } as const;
  const notice = deemedWithdrawalOfPriorityBase({ filedOn: "2024-05-01", ...released });
  expect(notice.basis.map(provisionOf)).toEqual(["act:82:2", "patent-act:42:1", "patent-act-regulation:28-4:2"]);
  expect(notice.boundaries.map((one) => `${one.id}: ${provisionOf(one.basis)}`)).toEqual([
    "period-ends-on: patent-act-regulation:28-4:2",
    "deemed-withdrawn-on: act:82:2",
  ]);
  // 82(3): the day of the letter is one of the Act; the period itself is that of the Patent Act. 3(2): holidays.
  const late = { designationNoticeReceivedOn, releaseNoticeReceivedOn: "2028-03-15" } as const;
  expect(provisions(examinationRequestDue({ filedOn: "2024-05-01", ...late }))).toEqual([
    ...["act:82:3", "patent-act:48-3:1", "patent-act:3:2"],
    "safe: patent-act:48-3:1",
    "literal: act:82:3",
  ]);
  expect(provisions(examinationRequestDue({ filedOn: "2024-05-01", dividedOrConvertedOn: "2028-09-01" }))).toEqual([
    ...["patent-act:48-3:1", "patent-act:48-3:2", "patent-act:3:2"],
    "period-ends-on: patent-act:48-3:2",
    "safe: patent-act:48-3:2",
  ]);
  expect(provisions(termExtensionDays(released))).toEqual([
    ...["act:82:4", "patent-act:67:3"],
    "taken-out-from: act:82:4",
    "taken-out-to: act:82:4",
  ]);
});

test("Patent Act Art. 67(3): the other periods are a list of ranges; of one with a day that does not exist nothing more is told", () => {
  const codes = (otherPeriods: unknown) =>
    termExtensionDays({ otherPeriods } as never).issues.map(({ code, path }) => [code, ...path].join(" "));
  expect(codes("x")).toEqual(["wrong-type otherPeriods"]);
  expect(codes(null)).toEqual([]);
  expect(codes([{ from: "2025-04-31", to: "2025-04-01" }])).toEqual(["not-a-legal-date otherPeriods 0 from"]);
  expect(codes([null])).toEqual(["missing otherPeriods 0"]);
});

test("what was not read or is not said is named by its gap", () => {
  const released = { designationNoticeReceivedOn, releaseNoticeReceivedOn: "2026-02-02" } as const;
  expect(deemedWithdrawalOfPriorityBase({ filedOn: "2024-05-01" }).gaps).toEqual([]);
  expect(deemedWithdrawalOfPriorityBase({ filedOn: "2024-05-01", ...released }).gaps).toEqual([
    "patents-notice-of-whom",
  ]);
  expect(examinationRequestDue({ filedOn: "2024-05-01" }).gaps).toEqual(["law-after-survey"]);
  // The three years end in 2027, so that the last day lies under a wording that was not read.
  expect(examinationRequestDue({ filedOn: "2024-05-01", ...released }).gaps).toEqual([
    "patents-notice-of-whom",
    "patents-examination-request-elapsed-day",
    "act-38-2026-unlisted",
    "law-after-survey",
  ]);
  expect(termExtensionDays(released).gaps).toEqual(["patents-notice-of-whom"]);
});

describe("days that meet, and days that cannot be", () => {
  const base = { filedOn: "2024-05-01", designationNoticeReceivedOn } as const;
  test("82(2): a notice received on the day after the period comes later than its lapse; a designation on that day comes too late", () => {
    expect(deemedWithdrawalOfPriorityBase({ ...base, releaseNoticeReceivedOn: "2025-09-02" })).toMatchObject({
      deemedWithdrawnOn: "2025-09-02",
      decidedBy: "release-notice",
    });
    const late = deemedWithdrawalOfPriorityBase({ filedOn: "2024-05-01", designationNoticeReceivedOn: "2025-09-02" });
    expect(late).toMatchObject({ state: "fixed", decidedBy: "period" });
    expect(late.basis.map(({ article }) => article)).toEqual(["42", "28-4"]);
    expect(
      deemedWithdrawalOfPriorityBase({ filedOn: "2024-05-01", designationNoticeReceivedOn: "2025-09-01" }),
    ).toMatchObject({
      state: "open-until-release-notice",
      basis: [{ article: "82", paragraph: 2 }, { article: "42" }, { article: "28-4" }],
    });
  });
  test("82(3): without a designation one day only, whose holidays are known", () => {
    expect(examinationRequestDue({ filedOn: "2024-06-03" })).toMatchObject({
      safe: "2027-06-03",
      literal: "2027-06-03",
      holidaysKnown: true,
      basis: [
        { article: "48-3", paragraph: 1 },
        { article: "3", paragraph: 2 },
      ],
    });
    expect(examinationRequestDue({ filedOn: "2024-06-03", releaseNoticeReceivedOn: null }).state).toBe("fixed");
  });
  test("82(3): the day after the last working day of the table is not known", () => {
    const early = { designationNoticeReceivedOn: "2048-02-03", releaseNoticeReceivedOn: "2048-03-03" } as const;
    expect(examinationRequestDue({ filedOn: "2047-12-28", ...early })).toMatchObject({
      safe: "2050-12-28",
      holidaysKnown: false,
    });
    expect(examinationRequestDue({ filedOn: "2047-12-27", ...early })).toMatchObject({
      literal: "2050-12-28",
      holidaysKnown: true,
    });
  });
  test("82(3): a division gives thirty days also after a designation, with its own holidays", () => {
    const divided = examinationRequestDue({ filedOn: "2024-05-01", dividedOrConvertedOn: "2028-09-01" });
    expect(divided).toMatchObject({ literal: "2028-10-02", holidaysKnown: true });
    expect(divided.basis.map(({ article, paragraph }) => `${article}(${paragraph})`)).toEqual([
      "48-3(1)",
      "48-3(2)",
      "3(2)",
    ]);
    expect(examinationRequestDue({ filedOn: "2024-05-01", dividedOrConvertedOn: "2060-09-01" }).holidaysKnown).toBe(
      false,
    );
    expect(
      examinationRequestDue({ filedOn: "2024-05-01", dividedOrConvertedOn: "2028-02-30" as never }).issues,
    ).toMatchObject([{ path: ["dividedOrConvertedOn"] }]);
  });
  test("82(4): periods of one day, and what is no period", () => {
    const both = { designationNoticeReceivedOn: "2025-04-10", releaseNoticeReceivedOn: "2025-04-20" } as const;
    const of = (...otherPeriods: readonly unknown[]) =>
      termExtensionDays({ ...both, otherPeriods: otherPeriods as never });
    expect(of({ from: "2025-04-12", to: "2025-04-12" })).toMatchObject({ state: "fixed", notOverlapping: 10 });
    expect(of({ from: "2024-04-12", to: "2025-01-12" }, { from: "2025-06-02", to: "2025-07-02" }).notOverlapping).toBe(
      10,
    );
    for (const [junk, code, ...path] of [
      [null, "missing"],
      [7, "wrong-type"],
      [{ from: "2025-04-31", to: "2025-05-01" }, "not-a-legal-date", "from"],
      [{ from: "2025-04-11", to: "soon" }, "not-a-legal-date", "to"],
      [{ from: "2025-04-11" }, "not-a-legal-date", "to"],
    ] as const) {
      expect(of(junk), JSON.stringify(junk)).toMatchObject({
        state: "invalid",
        issues: [{ code, path: ["otherPeriods", 0, ...path] }],
      });
    }
    expect(termExtensionDays({ designationNoticeReceivedOn: null }).missing).toEqual(["designationNoticeReceivedOn"]);
    expect(termExtensionDays({ ...both, releaseNoticeReceivedOn: "2025-04-10" })).toMatchObject({
      state: "fixed",
      firstDayExcluded: 0,
    });
  });
  test("everything that is wrong is told, each once", () => {
    const wrong = {
      filedOn: "2024-02-30" as never,
      designationNoticeReceivedOn: "2025-04-10",
      releaseNoticeReceivedOn: "2025-04-09",
    } as const;
    expect(examinationRequestDue(wrong).issues.map(({ code, path }) => [code, path])).toEqual([
      ["not-a-legal-date", ["filedOn"]],
      ["events-out-of-order", ["releaseNoticeReceivedOn"]],
    ]);
  });
  test("a designation before the filing, before Chapter V, a division before the filing: invalid, and refused by the schema alike", () => {
    const filedOn = "2025-01-01";
    const impossible: readonly (readonly [object, string])[] = [
      [{ filedOn, designationNoticeReceivedOn: "2024-12-31" }, "events-out-of-order"],
      [{ filedOn, releaseNoticeReceivedOn: "2025-06-01" }, "event-without-ground"],
      [{ filedOn: "2023-01-01", designationNoticeReceivedOn: "2024-04-30" }, "event-before-chapter-in-force"],
    ];
    for (const [history, code] of impossible) {
      for (const [schema, computed] of [
        [PriorityBaseHistory, deemedWithdrawalOfPriorityBase(history as never)],
        [ExaminationRequestHistory, examinationRequestDue(history as never)],
      ] as const) {
        expect(computed).toMatchObject({ state: "invalid", boundaries: [], issues: [{ code }] });
        expect(validate(schema as never, history)).toMatchObject({ ok: false, issues: [{ code }] });
      }
    }
    const divided = { filedOn, dividedOrConvertedOn: "2024-01-01" } as const;
    expect(examinationRequestDue(divided)).toMatchObject({
      state: "invalid",
      issues: [{ code: "events-out-of-order" }],
    });
    expect(validate(ExaminationRequestHistory, divided)).toMatchObject({
      ok: false,
      issues: [{ code: "events-out-of-order" }],
    });
  });
  test("the days go into a calendar", () => {
    const due = examinationRequestDue({ filedOn: "2024-05-01" });
    expect(due.boundaries.map(({ id, date }) => [id, date])).toEqual([
      ["period-ends-on", "2027-05-01"],
      ["safe", "2027-05-06"],
    ]);
    expect(toICalendar(due, { lang: "ja" })).toContain("DTSTART;VALUE=DATE:20270506");
  });
  test("no history", () => {
    for (const junk of [7, "x"] as never[]) {
      const refused = { state: "invalid", issues: [{ code: "wrong-type", path: [] }] };
      expect(examinationRequestDue(junk)).toMatchObject(refused);
      expect(termExtensionDays(junk)).toMatchObject(refused);
    }
    for (const junk of [undefined, null] as never[]) {
      expect(examinationRequestDue(junk)).toMatchObject({ state: "undetermined", missing: ["filedOn"] });
      expect(deemedWithdrawalOfPriorityBase(junk)).toMatchObject({ state: "undetermined", missing: ["filedOn"] });
      expect(termExtensionDays(junk).state).toBe("no-designation");
    }
  });
});

import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  type DesignationHistory,
  type DesignationRestrictionId,
  type PatentApplicationHistory,
  patentTimeline,
  restrictionsOn,
} from "../../src/doors/patents";
import { PatentApplicationHistory as applicationSchema } from "../../src/schemas/patents/index";

const day: LegalDate = "2025-05-01";

const history: DesignationHistory = {
  filedOn: "2024-06-03",
  forwardedOn: "2024-08-20",
  keepingNoticeReceivedOn: "2025-01-10",
  designatedOn: "2025-04-10",
  designationNotice: { givenOn: "2025-04-10", receivedByOfficeOn: "2025-04-11", receivedByApplicantOn: "2025-04-14" },
  designationPeriodEndsOn: "2026-04-09",
  releaseNotice: { givenOn: "2026-04-13", receivedByOfficeOn: "2026-04-14", receivedByApplicantOn: "2026-04-16" },
};

function binding(of: DesignationHistory, on: LegalDate): DesignationRestrictionId[] {
  return restrictionsOn(of, on)
    .restrictions.filter((one) => one.binds === true)
    .map((one) => one.restriction);
}

describe("which restrictions bind on a day", () => {
  test.each<[string, DesignationRestrictionId, LegalDate, LegalDate]>([
    ["66(7): filing, to the giving of the notice", "no-grant-refusal-or-publication", "2024-06-03", "2026-04-12"],
    [
      "66(8) first sentence: forwarding, to receipt of Art. 70(1) by the office",
      "report-withdrawal-to-prime-minister",
      "2024-08-20",
      "2025-04-10",
    ],
    [
      "66(8) second sentence: to receipt of Art. 77(2) by the office",
      "report-succession-to-prime-minister",
      "2024-08-20",
      "2026-04-13",
    ],
    ["66(9): to receipt of Art. 70(1) by the office", "report-dismissal-beforehand", "2024-08-20", "2025-04-10"],
    ["68: receipt to receipt by the applicant", "no-publishing-during-review", "2025-01-10", "2025-04-13"],
    ["72: receipt to receipt by the applicant", "no-withdrawal-or-abandonment", "2025-04-14", "2026-04-15"],
    ["72(2)", "no-conversion", "2025-04-14", "2026-04-15"],
    ["73(1): to the last day of the period", "no-working-without-permission", "2025-04-14", "2026-04-09"],
    ["74(1)", "no-disclosure", "2025-04-14", "2026-04-09"],
    ["75", "management-measures", "2025-04-14", "2026-04-09"],
    ["76(1)", "approval-of-new-sharing-business", "2025-04-14", "2026-04-09"],
    ["73(8): waits for receipt by the office", "dismissal-waits", "2025-04-10", "2026-04-13"],
    ["78(1): receipt by the applicant", "no-foreign-filing-of-designated-invention", "2025-04-14", "2026-04-15"],
    ["82(5): the designation itself", "no-utility-model-registration", "2025-04-10", "2026-04-09"],
    ["83", "recommendations-and-orders", "2025-04-14", "2026-04-09"],
    ["84", "reports-and-inspection", "2025-04-14", "2026-04-09"],
  ])("%s", (_, restriction, first, last) => {
    const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10) as LegalDate;
    const after = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10) as LegalDate;
    expect([before, first, last, after].map((on) => binding(history, on).includes(restriction))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test("without forwarding the freeze ends when the three months have passed (66(7))", () => {
    expect(binding({ filedOn: "2024-06-03" }, "2024-09-03")).toEqual(["no-grant-refusal-or-publication"]);
    expect(binding({ filedOn: "2024-06-03" }, "2024-09-04")).toEqual([]);
    expect(binding({ filedOn: "2024-06-03", nonForwardingDecidedOn: "2024-06-20" }, "2024-06-20")).toEqual([]);
  });

  test("a cancellation ends the duties before the period does (77(1))", () => {
    const cancelled = { ...history, cancelledOn: "2025-12-01", releaseNotice: undefined } as const;
    expect(binding(cancelled, "2025-11-30")).toContain("no-working-without-permission");
    expect(binding(cancelled, "2025-12-01")).not.toContain("no-working-without-permission");
    expect(binding(cancelled, "2025-12-01")).toContain("no-withdrawal-or-abandonment");
  });

  test("a withdrawal ends the ban of Art. 68", () => {
    const withdrawn: DesignationHistory = {
      filedOn: "2024-06-03",
      forwardedOn: "2024-08-20",
      keepingNoticeReceivedOn: "2025-01-10",
      withdrawnOn: "2025-01-20",
    };
    expect(binding(withdrawn, "2025-01-19")).toContain("no-publishing-during-review");
    expect(binding(withdrawn, "2025-01-20")).toEqual([]);
  });

  test("one day of a notice leaves the others unknown, within what it shows", () => {
    const partial: DesignationHistory = { ...history, releaseNotice: { receivedByApplicantOn: "2026-04-16" } };
    const freeze = (on: LegalDate) => restrictionsOn(partial, on).restrictions[0]?.binds;
    expect([freeze("2026-04-09"), freeze("2026-04-12"), freeze("2026-04-16")]).toEqual([true, "unknown", false]);
  });

  test("receipt before giving: issue with path; the days before stay answered", () => {
    const impossible: DesignationHistory = {
      ...history,
      releaseNotice: { givenOn: "2026-04-13", receivedByOfficeOn: "2026-04-12" },
    };
    const found = restrictionsOn(impossible, "2025-05-01");
    expect(found.issues).toMatchObject([
      {
        code: "receipt-before-dispatch",
        path: ["releaseNotice", "receivedByOfficeOn"],
        basis: { article: "77", paragraph: 2 },
      },
    ]);
    expect(found.restrictions.every((one) => one.binds !== "unknown")).toBe(true);
  });

  test("designation before forwarding: issue with article; the days before it stay answered", () => {
    const impossible: DesignationHistory = {
      filedOn: "2024-06-03",
      forwardedOn: "2024-08-20",
      designatedOn: "2024-07-01",
    };
    const before = restrictionsOn(impossible, "2024-06-20");
    expect(before.issues).toMatchObject([
      { code: "events-out-of-order", path: ["designatedOn"], basis: { article: "67" } },
    ]);
    expect(before.restrictions.every((one) => one.binds !== "unknown")).toBe(true);
    expect(
      restrictionsOn(impossible, "2024-07-02").restrictions.find(
        (one) => one.restriction === "no-utility-model-registration",
      )?.binds,
    ).toBe("unknown");
  });

  test("a day that does not exist is an issue and not known", () => {
    const found = restrictionsOn({ filedOn: "2024-02-30" as never }, day);
    expect(found.issues).toMatchObject([{ code: "not-a-legal-date", path: ["filedOn"] }]);
    expect(restrictionsOn(undefined as never, day).restrictions[0]?.binds).toBe("unknown");
    expect(restrictionsOn({ filedOn: day }, "x" as never).issues).toHaveLength(1);
  });
});

test("a designation dated before two of its steps leaves the days before it answered", () => {
  const history: DesignationHistory = {
    filedOn: "2024-06-03",
    forwardedOn: "2024-08-20",
    keepingNoticeReceivedOn: "2024-11-01",
    designatedOn: "2024-08-01",
    designationNotice: { givenOn: "2025-01-10", receivedByOfficeOn: "2025-01-11", receivedByApplicantOn: "2025-01-14" },
  };
  const before = restrictionsOn(history, "2024-07-31");
  expect(before.issues.length).toBeGreaterThan(0);
  expect(before.restrictions.filter(({ binds }) => binds === "unknown")).toEqual([]);
  const after = restrictionsOn(history, "2024-09-02").restrictions;
  expect(after.find(({ restriction }) => restriction === "no-utility-model-registration")?.binds).toBe("unknown");
});

test("suppl. Art. 2: what was pending on 2024-05-01 awaits no decision on forwarding, so that Art. 66(7) holds nothing", () => {
  expect(binding({ filedOn: "2024-04-30" }, "2024-05-10")).toEqual([]);
  expect(binding({ filedOn: "2024-05-01" }, "2024-05-10")).toEqual(["no-grant-refusal-or-publication"]);
  expect(binding({ filedOn: "2024-03-01", forwardingPeriodEndsOn: "2024-10-01" }, "2024-07-10")).toEqual([
    "no-grant-refusal-or-publication",
  ]);
  expect(binding({ filedOn: "2024-03-01", forwardedOn: "2024-05-20" }, "2024-06-10")).toContain(
    "no-grant-refusal-or-publication",
  );
});

test("Art. 72(1): a withdrawal under designation is named, and lifts nothing", () => {
  const withdrawn = { ...history, withdrawnOn: "2025-04-14" } as const;
  const found = restrictionsOn(withdrawn, "2025-05-01");
  expect(found.issues).toMatchObject([
    { code: "withdrawal-under-designation", path: ["withdrawnOn"], basis: { article: "72" } },
  ]);
  expect(binding(withdrawn, "2025-05-01")).toEqual(binding(history, "2025-05-01"));
  expect(restrictionsOn({ ...history, withdrawnOn: "2026-04-15" }, "2025-05-01").issues).toHaveLength(1);
  for (const day of ["2025-04-13", "2026-04-16"] as const) {
    expect(restrictionsOn({ ...history, withdrawnOn: day }, "2026-05-01").issues, day).toEqual([]);
  }
  const noReceipt = {
    filedOn: "2024-06-03",
    forwardedOn: "2024-08-20",
    keepingNoticeReceivedOn: "2025-01-10",
    designatedOn: "2025-04-10",
    withdrawnOn: "2025-04-10",
  } as const;
  expect(restrictionsOn(noReceipt, "2025-05-01").issues).toMatchObject([{ code: "withdrawal-under-designation" }]);
});

describe("restrictions by day, from partial days", () => {
  const filed = { filedOn: "2024-06-03", forwardedOn: "2024-08-20" } as const;
  const designated = { ...filed, keepingNoticeReceivedOn: "2025-01-10", designatedOn: "2025-04-10" } as const;
  const freeze = "no-grant-refusal-or-publication";
  const binds = (history: DesignationHistory, on: LegalDate, restriction: DesignationRestrictionId = freeze) =>
    restrictionsOn(history, on).restrictions.find((one) => one.restriction === restriction)?.binds;

  test("70(2)(3): past its first year, a designation without a recorded last day may have been extended or not", () => {
    const working = "no-working-without-permission";
    const noticed = { ...designated, designationNotice: { receivedByApplicantOn: "2025-04-10" } } as const;
    expect(binds(noticed, "2026-04-09", working)).toBe(true);
    expect(binds(noticed, "2026-04-10", working)).toBe("unknown");
    expect(binds({ ...noticed, designationPeriodEndsOn: "2027-04-09" }, "2026-04-10", working)).toBe(true);
    expect(binds({ ...noticed, cancelledOn: "2026-05-01" }, "2026-05-01", working)).toBe(false);
  });
  test("a notice without any day has not been given", () => {
    expect(binds({ ...designated, releaseNotice: {} }, "2027-05-01")).toBe(true);
    expect(binds({ ...designated, releaseNotice: { givenOn: undefined } }, "2027-05-01")).toBe(true);
  });
  test("Art. 71: of the notice only its receipt is recorded: given at some day between forwarding and receipt", () => {
    const history = { ...filed, noDesignationNotice: { receivedByApplicantOn: "2025-02-10" } } as const;
    expect(binds(history, "2024-08-19")).toBe(true);
    expect(binds(history, "2024-08-20")).toBe("unknown");
    expect(binds(history, "2025-02-10")).toBe(false);
    expect(binds(history, "2025-02-10", "report-withdrawal-to-prime-minister")).toBe("unknown");
    expect(
      binds(
        { ...filed, noDesignationNotice: { givenOn: "2025-02-05" } },
        "2025-02-04",
        "report-withdrawal-to-prime-minister",
      ),
    ).toBe(true);
    expect(binds({ ...filed, noDesignationNotice: { givenOn: null } }, "2025-02-04")).toBe("unknown");
    expect(
      binds({ filedOn: "2024-06-03", forwardedOn: null, noDesignationNotice: { givenOn: null } }, "2024-07-01"),
    ).toBe("unknown");
  });
  test("Art. 70(1): when the applicant received the notice is not known, but not before the designation", () => {
    const withdrawal = "no-withdrawal-or-abandonment";
    const history = { ...designated, designationNotice: { receivedByOfficeOn: "2025-04-11" } } as const;
    expect([binds(history, "2025-04-09", withdrawal), binds(history, "2025-04-11", withdrawal)]).toEqual([
      false,
      "unknown",
    ]);
    expect([binds(designated, "2025-04-09", withdrawal), binds(designated, "2025-04-11", withdrawal)]).toEqual([
      false,
      "unknown",
    ]);
    const given = { ...designated, designationNotice: { givenOn: "2025-04-12" } } as const;
    expect([binds(given, "2025-04-11", withdrawal), binds(given, "2025-04-12", withdrawal)]).toEqual([
      false,
      "unknown",
    ]);
  });
  test("Art. 82(5): of a designation only its notice is recorded: designated between forwarding and the notice", () => {
    const register = "no-utility-model-registration";
    const history = { ...filed, designationNotice: { receivedByApplicantOn: "2025-04-14" } } as const;
    expect(["2024-08-19", "2024-08-20", "2025-04-14"].map((on) => binds(history, on as LegalDate, register))).toEqual([
      false,
      "unknown",
      true,
    ]);
    expect(binds({ ...filed, designationNotice: { givenOn: null } }, "2025-04-14", register)).toBe("unknown");
    expect(
      binds({ ...filed, forwardedOn: null, designationNotice: { givenOn: "2025-04-14" } }, "2025-04-13", register),
    ).toBe("unknown");
    expect(binds({ ...filed, designationNotice: {} }, "2025-04-14", register)).toBe(false);
  });
  test("Art. 77(2): neither cancellation nor period is recorded: the notice cannot have come before the designation", () => {
    const history = {
      ...designated,
      designationNotice: { receivedByApplicantOn: "2025-04-14" },
      releaseNotice: { givenOn: null },
    } as const;
    expect([binds(history, "2025-04-09"), binds(history, "2025-04-10")]).toEqual([true, "unknown"]);
    const cancelled = { ...history, cancelledOn: "2025-12-01" } as const;
    expect([binds(cancelled, "2025-11-30"), binds(cancelled, "2025-12-01")]).toEqual([true, "unknown"]);
    const expired = { ...history, designationPeriodEndsOn: "2026-04-09" } as const;
    expect([binds(expired, "2026-04-09"), binds(expired, "2026-04-10")]).toEqual([true, "unknown"]);
  });
  test("Art. 66(7): the lapse of the period", () => {
    expect(binds({ filedOn: null }, "2024-09-04")).toBe("unknown");
    expect(binds({ filedOn: null, forwardedOn: "2024-08-20" }, "2024-09-04")).toBe("unknown");
    expect(binds({ filedOn: "2024-06-03", forwardingPeriodEndsOn: null }, "2024-09-04")).toBe("unknown");
    expect(binds({ ...filed, forwardingPeriodEndsOn: null }, "2024-09-04")).toBe(true);
    expect([
      binds({ ...filed, forwardedOn: null }, "2024-09-03"),
      binds({ ...filed, forwardedOn: null }, "2024-09-04"),
    ]).toEqual([true, "unknown"]);
    // Art. 66(1): nothing is forwarded after its period, so that whether it was is not known.
    const late = { ...filed, forwardedOn: "2024-09-04" } as const;
    expect([binds(late, "2024-09-03"), binds(late, "2024-09-04")]).toEqual([true, "unknown"]);
    expect(restrictionsOn(late, "2024-09-03").issues).toMatchObject([
      { code: "event-after-last-day", path: ["forwardedOn"], basis: { article: "66", paragraph: 1 } },
    ]);
    expect(binds({ ...filed, forwardedOn: "2024-09-03" }, "2024-09-04")).toBe(true);
    expect(binds({ filedOn: "2024-06-03", forwardingPeriodEndsOn: "2024-10-01" }, "2024-10-01")).toBe(true);
    expect(binds({ filedOn: "2024-06-03", forwardingPeriodEndsOn: "2024-10-01" }, "2024-10-02")).toBe(false);
  });
  test("Art. 66(4): the period is that of the kind, and no kind has one that ends before three months from the filing date", () => {
    const filed = { filedOn: "2024-08-31", forwardedOn: "2024-09-13" } as const;
    // Forwarded within the shortest period that there is: what the period was does not matter.
    expect([binds({ ...filed, forwardingPeriodEndsOn: null }, "2024-10-01"), binds(filed, "2024-10-01")]).toEqual([
      true,
      true,
    ]);
    const short = { ...filed, forwardingPeriodEndsOn: "2024-09-10" } as const;
    expect(binds(short, "2024-10-01")).toBe(true);
    expect(restrictionsOn(short, "2024-10-01").issues).toMatchObject([
      { code: "forwarding-period-too-short", path: ["forwardingPeriodEndsOn"], basis: { article: "66", paragraph: 4 } },
    ]);
    // Forwarded after it: whether in time hangs on the period.
    const later = { filedOn: "2024-08-31", forwardedOn: "2025-01-10" } as const;
    expect(binds({ ...later, forwardingPeriodEndsOn: "2025-01-31" }, "2025-02-03")).toBe(true);
    const open = restrictionsOn({ ...later, forwardingPeriodEndsOn: null }, "2025-02-03");
    expect(open.restrictions[0]).toMatchObject({ binds: "unknown", missing: ["forwardingPeriodEndsOn"] });
    expect(binds({ ...later, kind: "foreign-language" }, "2025-02-03")).toBe("unknown");
    expect(binds({ filedOn: "2024-08-31", kind: "foreign-language" }, "2024-11-30")).toBe(true);
    expect(binds({ filedOn: "2024-08-31", kind: "foreign-language" }, "2024-12-01")).toBe("unknown");
  });
  test("Art. 66(5): of an international application no decision on forwarding is awaited", () => {
    expect(binds({ filedOn: "2024-08-31", kind: "pct-designating-japan" }, "2024-10-01")).toBe(false);
    expect(binds({ filedOn: "2024-08-31", kind: null }, "2024-10-01")).toBe("unknown");
    expect(restrictionsOn({ filedOn: "2024-08-31", kind: null }, "2024-10-01").missing).toContain("kind");
  });
  test("the history of an application is read as the course of its designation", () => {
    const application: PatentApplicationHistory = {
      ...({ filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20", keepingNoticeReceivedOn: "2025-01-10" } as const),
      ...({ designatedOn: "2025-04-10", designationNoticeReceivedOn: "2025-04-14" } as const),
    };
    const row = (on: LegalDate, id: DesignationRestrictionId) =>
      restrictionsOn(application, on).restrictions.find(({ restriction }) => restriction === id)?.binds;
    expect([
      row("2025-04-13", "no-withdrawal-or-abandonment"),
      row("2025-04-14", "no-withdrawal-or-abandonment"),
    ]).toEqual([false, true]);
    // Art. 70(2): a designation of which no extension is recorded lasts a year at most, and the ban on filing abroad goes on.
    expect([
      row("2026-04-09", "no-working-without-permission"),
      row("2026-04-10", "no-working-without-permission"),
    ]).toEqual([true, false]);
    expect(row("2028-11-10", "no-withdrawal-or-abandonment")).toBe(true);
    const contradictory = restrictionsOn({ ...application, designatedOn: "2024-08-01" }, "2025-05-01");
    expect(contradictory.issues.map(({ code }) => code)).toContain("designation-before-forwarding");
    expect(contradictory.restrictions[0]?.binds).toBe("unknown");
  });
  test("the schema refuses what the function names", async () => {
    const { DesignationHistory: schema } = await import("../../src/doors/schemas");
    const codes = (value: object) => schema.safeParse(value).error?.issues.map((one) => one.path.join(".")) ?? [];
    expect(codes({ filedOn: "2024-06-03", forwardedOn: "2024-08-20", designatedOn: "2024-07-01" })).toEqual([
      "designatedOn",
    ]);
    expect(codes({ filedOn: "2024-06-03", forwardedOn: "2024-09-04" })).toEqual(["forwardedOn"]);
    expect(
      codes({ ...designated, releaseNotice: { givenOn: "2026-04-13", receivedByOfficeOn: "2026-04-12" } }),
    ).toEqual(["releaseNotice.receivedByOfficeOn"]);
    expect(codes({ filedOn: "2024-06-03", keepingNoticeReceivedOn: "2025-01-10" })).toEqual([]);
  });
  test("a step whose precondition is not recorded: that day is not known", () => {
    const found = restrictionsOn({ filedOn: "2024-06-03", keepingNoticeReceivedOn: "2025-01-10" }, "2025-01-10");
    expect(found.issues).toMatchObject([
      { code: "event-without-ground", path: ["keepingNoticeReceivedOn"], basis: { article: "67", paragraph: 9 } },
    ]);
    expect(found.restrictions.find((one) => one.restriction === "report-succession-to-prime-minister")?.binds).toBe(
      "unknown",
    );
    expect(found.restrictions.find((one) => one.restriction === "no-publishing-during-review")?.binds).toBe(true);
  });
  test("a notice in an impossible order has not happened before its day, and is not known from then on", () => {
    const history = {
      ...designated,
      releaseNotice: { givenOn: "2025-04-01", receivedByApplicantOn: "2025-04-03" },
    } as const;
    expect(restrictionsOn(history, "2025-03-31").issues).toMatchObject([
      { code: "events-out-of-order", path: ["releaseNotice"], basis: { article: "77", paragraph: 2 } },
    ]);
    expect(binds(history, "2025-03-31")).toBe(true);
    expect(binds(history, "2025-04-10")).toBe("unknown");
  });
  test("from 2026-09-18 every restriction is inferred and names the gap", () => {
    const before = restrictionsOn({ filedOn: "2026-08-26" }, "2026-08-27");
    expect([before.gaps, before.restrictions[0]?.grade]).toEqual([undefined, "text"]);
    const after = restrictionsOn({ filedOn: "2026-09-01" }, "2026-09-18");
    expect(after.gaps).toEqual(["act-38-2026-unlisted", "law-after-survey"]);
    expect(after.restrictions.every(({ grade }) => grade === "inferred")).toBe(true);
  });

  test("Art. 66(7): the period as stated is enough, where the filing date is not known; a day that does not exist states none", () => {
    expect(binds({ filedOn: null, forwardingPeriodEndsOn: "2024-10-01" }, "2024-10-02")).toBe(false);
    for (const no of ["2024-02-30", ["2024-09-03"], {}, 7] as never[]) {
      expect(binds({ filedOn: "2024-06-03", forwardingPeriodEndsOn: no }, "2024-10-02"), JSON.stringify(no)).toBe(
        "unknown",
      );
    }
  });
  test("a day that does not exist is named once, and set against no other day", () => {
    const issues = (history: DesignationHistory) =>
      restrictionsOn(history, "2026-05-01").issues.map(({ code, path }) => [code, ...path]);
    const noDay = "2026-13-01" as LegalDate;
    const february = "2025-02-30" as LegalDate;
    expect(issues({ ...designated, releaseNotice: { givenOn: noDay, receivedByOfficeOn: "2026-04-14" } })).toEqual([
      ["not-a-legal-date", "releaseNotice", "givenOn"],
    ]);
    expect(issues({ ...designated, releaseNotice: { givenOn: "2026-04-13", receivedByOfficeOn: february } })).toEqual([
      ["not-a-legal-date", "releaseNotice", "receivedByOfficeOn"],
    ]);
    expect(
      issues({ ...designated, designationNotice: { givenOn: february, receivedByOfficeOn: "2025-04-05" } }),
    ).toEqual([
      ["not-a-legal-date", "designationNotice", "givenOn"],
      ["events-out-of-order", "designationNotice"],
    ]);
    expect(issues({ ...filed, forwardedOn: noDay, keepingNoticeReceivedOn: "2025-01-10" })).toEqual([
      ["not-a-legal-date", "forwardedOn"],
    ]);
    expect(issues({ ...filed, forwardedOn: "2024-09-03", designatedOn: february })).toEqual([
      ["not-a-legal-date", "designatedOn"],
    ]);
  });
  test("Art. 77(2): a notice whose day does not exist presupposes a designation, as one whose day is not known does", () => {
    for (const givenOn of [null, "2025-02-30" as LegalDate]) {
      const history = { ...filed, releaseNotice: { givenOn } };
      expect(restrictionsOn(history, "2025-05-01").issues.map(({ code }) => code)).toContain("event-without-ground");
      expect(binds(history, "2025-05-01", "no-utility-model-registration")).toBe("unknown");
    }
  });
  test("Art. 66(7): whether it was forwarded is not known, nor the period", () => {
    expect(binds({ filedOn: "2024-06-03", forwardedOn: null, forwardingPeriodEndsOn: null }, "2024-09-04")).toBe(
      "unknown",
    );
  });
  test("a notice of which it is not known whether there is one, and one of whose days none but one is recorded", () => {
    expect(binds({ ...designated, releaseNotice: null }, "2027-05-01")).toBe("unknown");
    expect(binds({ ...designated, releaseNotice: { receivedByOfficeOn: "2026-04-14" } }, "2026-04-14")).toBe(false);
    expect(
      binds(
        { ...designated, releaseNotice: { receivedByOfficeOn: "2026-04-16", receivedByApplicantOn: "2026-04-14" } },
        "2026-04-14",
      ),
    ).toBe(false);
  });
  test("Art. 70(1): the notice comes after the designation, whenever its period ends", () => {
    const history = {
      ...designated,
      designationPeriodEndsOn: "2026-04-09",
      designationNotice: { receivedByOfficeOn: "2025-04-11" },
    } as const;
    expect(binds(history, "2025-04-11", "no-withdrawal-or-abandonment")).toBe("unknown");
  });
  test("Art. 82(5): from the designation itself, not from its notice", () => {
    const history = { ...designated, designationNotice: { givenOn: "2025-04-12" } } as const;
    expect(binds(history, "2025-04-10", "no-utility-model-registration")).toBe(true);
  });
  test("of a notice one day is bad alone: the others stand", () => {
    const history = {
      ...designated,
      releaseNotice: { givenOn: "2026-04-13", receivedByOfficeOn: "2026-04-12" },
    } as const;
    expect([binds(history, "2026-04-12"), binds(history, "2026-04-13")]).toEqual([true, false]);
    const noDay = restrictionsOn(
      { ...designated, releaseNotice: { givenOn: "2026-02-30" as LegalDate } },
      "2026-04-12",
    );
    expect(noDay.issues).toMatchObject([{ code: "not-a-legal-date", path: ["releaseNotice", "givenOn"] }]);
    expect(
      restrictionsOn(
        { ...designated, releaseNotice: { givenOn: "2026-04-13", receivedByOfficeOn: "2026-04-13" } },
        "2026-04-12",
      ).issues,
    ).toEqual([]);
  });
  test("the first of the days of a notice must not lie before the designation", () => {
    const history = {
      ...designated,
      designationNotice: { receivedByOfficeOn: "2025-04-14", receivedByApplicantOn: "2025-04-05" },
    } as const;
    expect(restrictionsOn(history, "2025-05-01").issues).toMatchObject([
      { code: "events-out-of-order", path: ["designationNotice"], basis: { article: "70", paragraph: 1 } },
    ]);
    expect(binds(history, "2025-04-09", "no-withdrawal-or-abandonment")).toBe(false);
    expect(binds(history, "2025-04-10", "no-withdrawal-or-abandonment")).toBe("unknown");
  });
  test("a single event in an impossible order: not before its day, not known from it on", () => {
    const history = { filedOn: "2024-06-03", forwardedOn: "2024-05-20" } as const;
    const succession = "report-succession-to-prime-minister";
    expect([binds(history, "2024-05-19", succession), binds(history, "2024-05-20", succession)]).toEqual([
      false,
      "unknown",
    ]);
    expect(binds({ filedOn: "2024-06-03", forwardedOn: "2024-06-31" as LegalDate }, "2024-07-10", succession)).toBe(
      "unknown",
    );
  });
  test("no day, no restrictions", () => {
    expect(restrictionsOn(filed, "2025-02-30" as LegalDate)).toMatchObject({
      restrictions: [],
      issues: [{ code: "not-a-legal-date", path: ["on"] }],
    });
    expect(restrictionsOn(filed, "2025-02-30" as LegalDate).restrictions).toHaveLength(0);
  });

  test("since when and until when, as far as the days are known", () => {
    const history = {
      ...designated,
      designationNotice: {
        givenOn: "2025-04-10",
        receivedByOfficeOn: "2025-04-11",
        receivedByApplicantOn: "2025-04-14",
      },
      designationPeriodEndsOn: "2026-04-09",
      releaseNotice: { givenOn: "2026-04-13", receivedByOfficeOn: "2026-04-14", receivedByApplicantOn: "2026-04-16" },
    } as const;
    const rows = restrictionsOn(history, "2025-06-02").restrictions.map(
      ({ restriction, since, until, grade, binds: now }) => [restriction, since, until, now, grade],
    );
    expect(rows.slice(0, 8)).toEqual([
      ["no-grant-refusal-or-publication", "2024-06-03", "2026-04-13", true, "text"],
      ["report-withdrawal-to-prime-minister", "2024-08-20", "2025-04-11", false, "text"],
      ["report-succession-to-prime-minister", "2024-08-20", "2026-04-14", true, "text"],
      ["report-dismissal-beforehand", "2024-08-20", "2025-04-11", false, "text"],
      ["no-publishing-during-review", "2025-01-10", "2025-04-14", false, "text"],
      ["no-withdrawal-or-abandonment", "2025-04-14", "2026-04-16", true, "text"],
      ["no-conversion", "2025-04-14", "2026-04-16", true, "text"],
      ["no-working-without-permission", "2025-04-14", "2026-04-10", true, "text"],
    ]);
    const working = (on: LegalDate) =>
      restrictionsOn(history, on).restrictions.find((one) => one.restriction === "no-working-without-permission");
    expect([working("2026-04-09")?.grade, working("2026-04-10")?.grade]).toEqual(["text", "inferred"]);
  });
  test("neither a day that is not known, nor an end before the beginning, is given", () => {
    const row = (history: DesignationHistory, restriction: DesignationRestrictionId) =>
      restrictionsOn(history, "2024-12-02").restrictions.find((one) => one.restriction === restriction);
    expect(row({ ...filed, forwardedOn: null }, "report-withdrawal-to-prime-minister")).not.toHaveProperty("since");
    expect(row(filed, "report-withdrawal-to-prime-minister")).toMatchObject({ since: "2024-08-20" });
    const noticed = { ...filed, designationNotice: { receivedByApplicantOn: "2024-11-11" } } as const;
    expect(row(noticed, "no-utility-model-registration")).not.toHaveProperty("since");
    expect(row(filed, "report-withdrawal-to-prime-minister")).not.toHaveProperty("until");
    expect(row({ ...filed, withdrawnOn: "2024-08-01" }, "report-withdrawal-to-prime-minister")).not.toHaveProperty(
      "until",
    );
    expect(row({ ...filed, withdrawnOn: "2024-08-20" }, "report-withdrawal-to-prime-minister")?.until).toBe(
      "2024-08-20",
    );
    expect(
      row({ ...filed, forwardedOn: null, withdrawnOn: "2024-08-20" }, "report-withdrawal-to-prime-minister"),
    ).not.toHaveProperty("until");
    const partial = { ...filed, noDesignationNotice: { receivedByApplicantOn: "2024-11-11" } } as const;
    expect(row(partial, "no-grant-refusal-or-publication")).not.toHaveProperty("until");
    expect(
      row({ ...partial, withdrawnOn: "2024-11-01", dismissedOn: "2024-10-01" }, "no-grant-refusal-or-publication")
        ?.until,
    ).toBe("2024-10-01");
  });
});

describe("Act Art. 67(9): no designation without the notice before it", () => {
  const designated = { filedOn: "2024-06-03", forwardedOn: "2024-08-20", designatedOn: "2025-04-10" } as const;
  const application = {
    filedOn: "2024-06-03",
    forwardedNoticeOn: "2024-08-20",
    designatedOn: "2025-04-10",
    designationNoticeReceivedOn: "2025-04-11",
  } as const;
  const secrecy = (history: Parameters<typeof restrictionsOn>[0], on: LegalDate) =>
    restrictionsOn(history, on).restrictions.find(({ restriction }) => restriction === "no-publishing-during-review");
  test("a history without it has an issue, and from the forwarding on it is not known whether Art. 68 binds", () => {
    for (const history of [designated, application]) {
      expect(restrictionsOn(history, "2025-01-06").issues).toMatchObject([
        { code: "event-without-ground", path: ["designatedOn"], basis: { article: "67", paragraph: 9 } },
      ]);
      expect(secrecy(history, "2024-08-19")?.binds).toBe(false);
      expect(secrecy(history, "2025-01-06")).toMatchObject({ binds: "unknown", missing: ["keepingNoticeReceivedOn"] });
    }
    expect(secrecy(application, "2025-04-11")?.binds).toBe(false);
  });
  test("the notice of designation alone tells of one, too", () => {
    const received = {
      filedOn: "2024-06-03",
      forwardedNoticeOn: "2024-08-20",
      designationNoticeReceivedOn: "2025-04-11",
    } as const;
    expect(restrictionsOn(received, "2025-01-06").issues).toMatchObject([
      { code: "event-without-ground", path: ["designationNoticeReceivedOn"], basis: { article: "67", paragraph: 9 } },
    ]);
  });
  test("given or received, it is one; where it is not known whether it was given, nothing is missing", () => {
    for (const notice of [
      { keepingNoticeOn: "2025-01-08" },
      { keepingNoticeReceivedOn: "2025-01-10" },
      { keepingNoticeOn: null },
    ] as const) {
      expect(restrictionsOn({ ...application, ...notice }, "2025-05-01").issues, JSON.stringify(notice)).toEqual([]);
    }
  });
});

describe("Act Art. 77(2): the notice that a designation ended, before its period was over", () => {
  const designated: PatentApplicationHistory = {
    ...{ filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20", keepingNoticeReceivedOn: "2024-11-04" },
    ...{ designatedOn: "2025-02-03", designationNoticeReceivedOn: "2025-02-05" },
  };
  const told: PatentApplicationHistory = {
    ...designated,
    releaseNoticeOn: "2025-05-01",
    releaseNoticeReceivedOn: "2025-05-02",
  };
  const working = (history: Parameters<typeof restrictionsOn>[0], on: LegalDate) =>
    restrictionsOn(history, on).restrictions.find(({ restriction }) => restriction === "no-working-without-permission");
  test("it has ended by then; on which day before is not known, unless the cancellation is recorded", () => {
    expect(restrictionsOn(told, "2025-06-02").issues).toMatchObject([
      { code: "event-without-ground", path: ["releaseNoticeOn"], basis: { article: "77", paragraph: 2 } },
    ]);
    expect(working(told, "2025-02-02")?.binds).toBe(false);
    expect(working(told, "2025-04-30")).toMatchObject({ binds: "unknown", missing: ["cancelledOn"] });
    expect(working(told, "2025-05-01")?.binds).toBe(false);
    expect(working({ ...told, cancelledOn: "2025-04-30" }, "2025-04-29")?.binds).toBe(true);
    expect(working({ ...told, cancelledOn: "2025-04-30" }, "2025-04-30")?.binds).toBe(false);
    expect(restrictionsOn({ ...told, designationPeriodEnd: "2025-04-30" }, "2025-06-02").issues).toEqual([]);
    expect(working({ ...told, designationPeriodEnd: "2025-04-30" }, "2025-04-30")?.binds).toBe(true);
    expect(
      restrictionsOn({ ...told, releaseNoticeOn: "2026-02-03", releaseNoticeReceivedOn: "2026-02-05" }, "2026-03-02")
        .issues,
    ).toEqual([]);
  });
  test("the course of a designation says the same", () => {
    const course: DesignationHistory = {
      ...{ filedOn: "2024-06-03", forwardedOn: "2024-08-20", keepingNoticeReceivedOn: "2024-11-04" },
      ...{ designatedOn: "2025-02-03", designationNotice: { receivedByApplicantOn: "2025-02-05" } },
      releaseNotice: { givenOn: "2025-05-01" },
    };
    expect(restrictionsOn(course, "2025-06-02").issues).toMatchObject([
      { code: "event-without-ground", path: ["releaseNotice"], basis: { article: "77", paragraph: 2 } },
    ]);
    expect(working(course, "2025-04-30")).toMatchObject({ binds: "unknown", missing: ["cancelledOn"] });
    expect(working(course, "2025-05-01")?.binds).toBe(false);
    expect(working({ ...course, designationPeriodEndsOn: "2025-04-30" }, "2025-04-30")?.binds).toBe(true);
  });
  test("the timeline gives the day of the notice as the latest, and asks for the cancellation", () => {
    expect(patentTimeline(told)).toMatchObject({ designation: { endsOn: "2025-05-01" }, missing: ["cancelledOn"] });
    expect(applicationSchema.safeParse(told).success).toBe(true);
  });
});

test("only what is not known says which facts are missing", () => {
  for (const one of restrictionsOn(history, "2025-05-01").restrictions) expect(one).not.toHaveProperty("missing");
  const open = restrictionsOn({ filedOn: "2024-06-03", forwardedOn: null }, "2024-08-01").restrictions;
  expect(open.find(({ restriction }) => restriction === "report-dismissal-beforehand")?.missing).toEqual([
    "forwardedOn",
  ]);
});

test("suppl. Art. 2, Art. 66(4): a divisional filed before 2024-05-01 may have been divided later; an ordinary application was pending", () => {
  const freeze = (kind: "ordinary" | "divisional" | null) =>
    restrictionsOn({ filedOn: "2024-03-01", kind } as never, "2024-05-10").restrictions[0];
  expect(freeze("ordinary")?.binds).toBe(false);
  expect(freeze("divisional")).toMatchObject({ binds: "unknown", missing: ["forwardingPeriodEndsOn"] });
  expect(freeze(null)?.binds).toBe("unknown");
});

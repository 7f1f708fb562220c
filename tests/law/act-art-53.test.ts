import { describe, expect, it } from "vitest";
import { assessIntroductionDuty, gracePeriod, type IntroductionDutyFacts, type LegalDate } from "../../src/doors/index";

const purchase: IntroductionDutyFacts = {
  designatedOn: "2023-11-16",
  act: "introduction",
  criticalFacility: true,
  supplier: { kind: "company", relation: "unrelated" },
};
const duty = (facts: IntroductionDutyFacts, on: LegalDate = "2026-06-01") =>
  assessIntroductionDuty({ ...purchase, startsOn: on, ...facts }, on);

describe("Art. 53(3): newly critical work", () => {
  it("gives time for the outsourcing of the work, not for an introduction", () => {
    expect(duty({ act: "outsourcing", workBecameCriticalOn: "2026-05-01" }).answer).toBe("no-notification");
    expect(duty({ act: "introduction", workBecameCriticalOn: "2026-05-01" }).answer).toBe("prior-notification");
  });

  it("asks which of the two it is where that decides", () => {
    expect(duty({ act: undefined, workBecameCriticalOn: "2026-05-01" }).missing).toEqual(["act"]);
  });

  it("finds nothing to notify in work that starts before it becomes critical", () => {
    expect(duty({ act: "outsourcing", workBecameCriticalOn: "2026-06-10" }).answer).toBe("no-notification");
  });
});

describe("Art. 53(2): the first day where the text leaves it open", () => {
  const of = (facilityBecameCriticalOn: LegalDate, day: LegalDate, amendmentInForce?: "from-promulgation") =>
    duty({ facilityBecameCriticalOn, amendmentInForce }, day);

  it("is open on every day between the two ends: counted from 28 February and from 1 March", () => {
    expect(
      gracePeriod({ facilityBecameCriticalOn: "2025-02-28", amendmentInForce: "from-promulgation" }, "2025-03-01"),
    ).toMatchObject({
      lastDay: "2025-08-27",
      laterReading: { lastDay: "2025-08-31" },
      gaps: ["grace-first-day"],
    });
    expect(of("2025-02-28", "2025-08-27", "from-promulgation").answer).toBe("no-notification");
    for (const day of ["2025-08-28", "2025-08-29", "2025-08-31"] as const) {
      expect(of("2025-02-28", day, "from-promulgation")).toMatchObject({
        answer: "undetermined",
        gaps: ["grace-first-day"],
      });
    }
    expect(of("2025-02-28", "2025-09-01", "from-promulgation").answer).toBe("prior-notification");
  });

  it("is not open where both counts end on one day", () => {
    expect(of("2025-08-31", "2026-02-28", "from-promulgation")).toMatchObject({
      answer: "no-notification",
      grade: "text",
    });
    expect(of("2025-08-31", "2026-03-01", "from-promulgation").answer).toBe("prior-notification");
    const period = gracePeriod(
      { facilityBecameCriticalOn: "2025-08-31", amendmentInForce: "from-promulgation" },
      "2025-09-01",
    );
    expect(period).toMatchObject({ lastDay: "2026-02-28", grade: "text", gaps: [] });
  });

  it("asks how an amendment came into force that the library does not know", () => {
    expect(of("2025-02-28", "2025-08-28")).toMatchObject({ why: "facts-missing", missing: ["amendmentInForce"] });
    expect(of("2025-06-13", "2025-12-13")).toMatchObject({ why: "out-of-coverage", missing: [] });
    expect(of("2025-02-28", "2025-08-28", "from-promulgation")).toMatchObject({ why: "out-of-coverage", missing: [] });
    // That a fixed day settles it is said of an amendment that the library does not know, too.
    expect(
      duty({ facilityBecameCriticalOn: "2025-02-28", amendmentInForce: "from-a-fixed-day" }, "2025-08-28").answer,
    ).toBe("prior-notification");
  });

  it("agrees with the counted days on every start and every day around the end", () => {
    for (const from of ["2024-01-31", "2024-02-29", "2024-03-01", "2024-08-31", "2024-10-15", "2025-04-01"] as const) {
      const counted = gracePeriod({ designatedOn: from }, from);
      if (counted.state !== "counted") throw new Error("not counted");
      expect(duty({ designatedOn: from }, counted.lastDay).answer, from).toBe("no-notification");
      expect(duty({ designatedOn: from }, counted.dutyFrom).answer, from).toBe("prior-notification");
      expect(duty({ designatedOn: from }, from).answer, from).toBe("no-notification");
    }
  });
});

describe("Art. 53(1): what starts on no day of the six months", () => {
  const grace = (facts: IntroductionDutyFacts, on?: LegalDate) =>
    duty(facts, on).reasons.find((one) => one.criterion === "grace-after-designation")?.met;

  it("is not in grace before the designation, nor years after it, whether or not the length was read", () => {
    for (const on of ["2026-06-01", "2026-08-01"] as const)
      expect(grace({ designatedOn: "2026-08-02" }, on)).toBe(false);
    expect(grace({ designatedOn: "2023-11-16" })).toBe(false);
  });

  it("counts no period from a day after the year 9900, nor to one that does not exist", () => {
    const far = { designatedOn: "9901-01-01", startsOn: "9901-02-01" } as const;
    expect(duty(far).answer).toBe("undetermined");
    expect(duty({ ...far, designatedOn: "9900-12-31" }).lastRead?.answer).toBe("no-notification");
    const none = { designatedOn: "2026-03-01", startsOn: "2026-02-30" } as const;
    expect(duty(none).answer).toBe("undetermined");
  });
});

describe("Art. 53 from 2026-07-17, in wording that was not read", () => {
  it("says nothing of what starts before the facility was critical or the operator designated", () => {
    expect(duty({ facilityBecameCriticalOn: "2026-09-01", startsOn: "2026-08-01" }, "2026-08-01").answer).toBe(
      "no-notification",
    );
  });
});

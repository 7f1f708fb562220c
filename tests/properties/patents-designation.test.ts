import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type LegalDate } from "../../src/doors/calendar";
import {
  advanceConfirmation,
  assessCompensationClaim,
  assessDisclosureProhibition,
  assessDiscontinuance,
  assessDomesticPriority,
  assessLaterApplicantLicence,
  assessManagementOrder,
  assessReviewPublication,
  assessReviewSecrecy,
  assessSharingChange,
  assessUtilityModelRegistration,
  assessWorkingPermission,
  assessWorkingProhibition,
  compensationSuitDeadline,
  type DesignationHistory,
  deemedWithdrawalOfPriorityBase,
  designationLifecycle,
  designationRestrictions,
  dismissalRoutes,
  examinationRequestDue,
  managementMeasures,
  missingMeasures,
  permissionsIn,
  restrictionsOn,
  reviewSteps,
  supervisionPowers,
  termExtensionDays,
} from "../../src/doors/patents";
import { thrownCode } from "../thrown-code";

const dates = fc.integer({ min: 0, max: 1600 }).map((days) => addDays("2024-01-01", days));

type Rule = (facts: never, on: LegalDate) => { readonly answer: string; readonly missing: readonly string[] };
const rules: readonly (readonly [Rule, readonly string[]])[] = [
  [
    assessCompensationClaim,
    [
      "designatedOrOnceDesignated",
      "lossSuffered",
      "fromRefusedPermission",
      "fromPermissionCondition",
      "otherwiseFromDesignation",
      "ordinarilyArising",
    ],
  ],
  [
    assessDisclosureProhibition,
    [
      "designated",
      "designatedApplicant",
      "shownByApplicant",
      "learntThroughDuty",
      "knowsOfDesignation",
      "disclosing",
      "justifiableReason",
    ],
  ],
  [assessDiscontinuance, ["publishedAgainstBan", "requestedReview", "requestAbusive"]],
  [assessDomesticPriority, ["claimsDomesticPriority"]],
  [
    assessLaterApplicantLicence,
    [
      "designatedApplicant",
      "otherDesignated",
      "otherUnpublishedUnderAct",
      "barredByEarlierApplication",
      "knewOfBar",
      "businessInJapan",
      "preparationInJapan",
      "refusalFinal",
    ],
  ],
  [
    assessManagementOrder,
    [
      "measuresBreached",
      "neededAgainstLeak",
      "leakImminent",
      "recommended",
      "recommendedMeasuresTaken",
      "justifiableReason",
    ],
  ],
  [assessReviewPublication, ["applicant", "notifiedInvention"]],
  [assessReviewSecrecy, ["official", "shownAsExpert", "withinDesignation"]],
  [assessSharingChange, ["designatedApplicant", "newlyLetIn", "namedInKeepingAnswer", "otherChange"]],
  [assessUtilityModelRegistration, ["utilityModelApplication", "describesDesignatedInvention", "designationEnded"]],
  [assessWorkingPermission, ["appliedByDesignatedApplicant", "outsidersMayLearn", "otherwiseFitting"]],
  [
    assessWorkingProhibition,
    [
      "designated",
      "designatedApplicant",
      "shownByApplicant",
      "learntThroughDuty",
      "knowsOfDesignation",
      "working",
      "permitted",
    ],
  ],
];

describe("rules of review, designation and compensation", () => {
  test.each(rules.map(([rule]) => [rule.name, rule] as const))("%s never throws", (_, rule) => {
    expect(() =>
      fc.assert(
        fc.property(
          fc.anything(),
          fc.oneof(dates, fc.anything()),
          (facts, on) => void rule(facts as never, on as never),
        ),
      ),
    ).not.toThrow();
  });

  test("each missing fact can matter, and a determined answer misses none", () => {
    for (const [rule] of rules) {
      const asked = rule({} as never, "2025-05-01");
      expect(asked.answer === "undetermined" ? asked.missing.length > 0 : asked.missing.length === 0, rule.name).toBe(
        true,
      );
    }
  });
});

describe("dated tables", () => {
  test("hold without a gap or an overlap from the first day of the chapter", () => {
    for (let on: LegalDate = "2024-04-01"; on < "2027-01-01"; on = addDays(on, 13)) {
      const inForce = on >= "2024-05-01";
      expect([
        managementMeasures(on).length,
        reviewSteps(on).length,
        supervisionPowers(on).length,
        dismissalRoutes(on).length,
      ]).toEqual(inForce ? [21, 27, 6, 5] : [0, 0, 0, 0]);
      expect(designationRestrictions(on).length).toBe(inForce ? 17 : 0);
      expect(advanceConfirmation(on) !== undefined).toBe(inForce);
      for (const rows of [managementMeasures(on), reviewSteps(on), designationRestrictions(on)]) {
        expect(new Set(rows.map((one) => one.id)).size).toBe(rows.length);
      }
    }
  });

  test("every state has one row an act", () => {
    for (const state of designationLifecycle.states) {
      const acts = permissionsIn(state, "2025-05-01").map((one) => one.act);
      expect(acts).toHaveLength(16);
      expect(new Set(acts).size).toBe(16);
    }
  });

  test("cannot be changed by a caller", () => {
    expect(() => {
      (managementMeasures("2025-05-01")[0] as { id: string }).id = "x";
    }).toThrow(TypeError);
  });
});

const gaps = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 11, maxLength: 11 });

/** Since the chapter was in force, so that nothing of it lies before. */
const filings = fc.integer({ min: 0, max: 1400 }).map((days) => addDays("2024-05-01", days));
/** A history in the order of the Act, forwarded within the shortest period there is (three months from a 1 February), cut after some event. */
const histories = fc
  .tuple(gaps, fc.integer({ min: 0, max: 6 }), filings)
  .map(([days, cut, start]): DesignationHistory => {
    let day = start;
    const next = (at: number) => {
      day = addDays(day, days[at] as number);
      return day;
    };
    const history: DesignationHistory = { filedOn: start };
    if (cut === 0) return history;
    const forwarded = { ...history, forwardedOn: addDays(start, Math.min(89, days[0] as number)) };
    next(0);
    if (cut === 1) return forwarded;
    const notified = { ...forwarded, keepingNoticeReceivedOn: next(1) };
    if (cut === 2) return notified;
    if (cut === 3)
      return {
        ...notified,
        noDesignationNotice: { givenOn: next(2), receivedByOfficeOn: next(3), receivedByApplicantOn: next(4) },
      };
    const designatedOn = next(2);
    const designated = {
      ...notified,
      designatedOn,
      designationNotice: { givenOn: designatedOn, receivedByOfficeOn: next(3), receivedByApplicantOn: next(4) },
    };
    if (cut === 4) return designated;
    const ended = { ...designated, designationPeriodEndsOn: next(5) };
    if (cut === 5) return ended;
    return {
      ...ended,
      releaseNotice: {
        givenOn: addDays(next(6), 1),
        receivedByOfficeOn: addDays(next(7), 1),
        receivedByApplicantOn: addDays(next(8), 1),
      },
    };
  });

/** A year and more after a designation of which no last day is recorded. */
function extendable({ designatedOn, designationPeriodEndsOn }: DesignationHistory, on: LegalDate): boolean {
  return typeof designatedOn === "string" && designationPeriodEndsOn === undefined && on >= addDays(designatedOn, 365);
}

describe("restrictionsOn", () => {
  test("a history in order has no issue and no unknown", () => {
    fc.assert(
      fc.property(histories, dates, (history, on) => {
        const found = restrictionsOn(history, on);
        expect(found.issues).toEqual([]);
        // Art. 70(2)(3): past its first year, a designation of which no period is recorded may have been extended.
        const known = ({ endsWith }: (typeof found.restrictions)[number]) =>
          endsWith !== "designation" || !extendable(history, on);
        expect(found.restrictions.filter((one) => one.binds === "unknown" && known(one))).toEqual([]);
      }),
    );
  });

  test("binds exactly from `since` to the day before `until`", () => {
    fc.assert(
      fc.property(histories, dates, (history, on) => {
        for (const one of restrictionsOn(history, on).restrictions) {
          if (one.binds === true) {
            expect(one.since !== undefined && one.since <= on).toBe(true);
            expect(one.until === undefined || on < one.until).toBe(true);
          } else if (one.binds === false && one.since !== undefined && one.since <= on)
            expect(one.until !== undefined && one.until <= on).toBe(true);
        }
      }),
    );
  });

  test("each restriction binds on one stretch of days", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const runs = new Map<string, number>();
        const last = new Map<string, boolean | "unknown">();
        for (let on: LegalDate = "2024-05-01"; on < "2029-01-01"; on = addDays(on, 7)) {
          for (const one of restrictionsOn(history, on).restrictions) {
            if (one.binds === true && last.get(one.restriction) !== true)
              runs.set(one.restriction, (runs.get(one.restriction) ?? 0) + 1);
            last.set(one.restriction, one.binds);
          }
        }
        expect([...runs.values()].every((count) => count === 1)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test("an event after the day does not matter for the day", () => {
    fc.assert(
      fc.property(histories, dates, (history, on) => {
        const bad = { ...history, withdrawnOn: addDays(on, 5) };
        const binds = (of: DesignationHistory) => restrictionsOn(of, on).restrictions.map((one) => one.binds);
        expect(binds(bad)).toEqual(binds(history));
      }),
    );
  });

  test("nothing throws anything but that a day does not exist, whatever arrives", () => {
    expect(() =>
      fc.assert(
        fc.property(fc.anything(), fc.oneof(dates, fc.anything()), (history, on) => {
          restrictionsOn(history as never, on as never);
          thrownCode(() => permissionsIn(history as never, on as never));
          missingMeasures(history as never);
          deemedWithdrawalOfPriorityBase(history as never);
          examinationRequestDue(history as never);
          termExtensionDays(history as never);
          thrownCode(() => compensationSuitDeadline(history as never));
        }),
      ),
    ).not.toThrow();
    const junk = fc.record({
      filedOn: fc.anything(),
      designatedOn: fc.anything(),
      releaseNotice: fc.anything(),
      designationNotice: fc.anything(),
      otherPeriods: fc.anything(),
    });
    expect(() =>
      fc.assert(
        fc.property(
          junk,
          dates,
          (history, on) => void [restrictionsOn(history as never, on), termExtensionDays(history as never)],
        ),
      ),
    ).not.toThrow();
  });
});

describe("special rules of Art. 82", () => {
  test("the safe day is never after the literal day, and never before the three years", () => {
    fc.assert(
      fc.property(dates, fc.nat(1500), fc.nat(1500), (filedOn, first, second) => {
        const designationNoticeReceivedOn = addDays(filedOn, first);
        // Chapter V has been in force since then.
        fc.pre(designationNoticeReceivedOn >= "2024-05-01");
        const due = examinationRequestDue({
          filedOn,
          designationNoticeReceivedOn,
          releaseNoticeReceivedOn: addDays(designationNoticeReceivedOn, second),
        });
        const plain = examinationRequestDue({ filedOn });
        expect(due.safe !== undefined && due.literal !== undefined && due.safe <= due.literal).toBe(true);
        expect(due.safe !== undefined && plain.safe !== undefined && due.safe >= plain.safe).toBe(true);
      }),
    );
  });

  test("a designation never brings the deemed withdrawal forward", () => {
    fc.assert(
      fc.property(dates, fc.nat(900), fc.nat(900), (filedOn, first, second) => {
        const designationNoticeReceivedOn = addDays(filedOn, first);
        // Chapter V has been in force since then.
        fc.pre(designationNoticeReceivedOn >= "2024-05-01");
        const with82 = deemedWithdrawalOfPriorityBase({
          filedOn,
          designationNoticeReceivedOn,
          releaseNoticeReceivedOn: addDays(designationNoticeReceivedOn, second),
        });
        const without = deemedWithdrawalOfPriorityBase({ filedOn });
        expect(
          with82.deemedWithdrawnOn !== undefined &&
            without.deemedWithdrawnOn !== undefined &&
            with82.deemedWithdrawnOn >= without.deemedWithdrawnOn,
        ).toBe(true);
      }),
    );
  });
});

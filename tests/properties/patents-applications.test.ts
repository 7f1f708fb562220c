import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type LegalDate } from "../../src/doors/calendar";
import {
  assessForeignFiling,
  assessForwarding,
  foreignFilingWindow,
  type PatentApplicationHistory,
  patentApplicationKinds,
  patentTimeline,
} from "../../src/doors/patents";

// Histories as they come, possible or not: days of other kinds, steps without ground, steps out of order, days that are not known.

const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] };
const day = fc.integer({ min: -100, max: 900 }).map((days) => addDays("2024-05-01", days));
const recorded = (freq: number) =>
  fc.oneof(
    { weight: freq, arbitrary: fc.constant(undefined) },
    { weight: 5, arbitrary: day },
    { weight: 1, arbitrary: fc.constant(null) },
  );
const history = fc.record({
  filedOn: day,
  kind: fc.option(fc.subarray([...patentApplicationKinds], { minLength: 1, maxLength: 2 }), { nil: undefined }),
  translationFiledOn: recorded(20),
  documentsFiledOn: recorded(20),
  completionFiledOn: recorded(20),
  dividedOn: recorded(15),
  convertedOn: recorded(15),
  forwardedNoticeOn: recorded(6),
  forwardedNoticeReceivedOn: recorded(15),
  nonForwardingNoticeOn: recorded(25),
  nonForwardingNoticeReceivedOn: recorded(25),
  designatedOn: recorded(15),
  designationNoticeReceivedOn: recorded(20),
  releaseNoticeReceivedOn: recorded(20),
  noDesignationNoticeReceivedOn: recorded(25),
  withdrawnOn: recorded(20),
  deemedWithdrawnOn: recorded(25),
  priorityOn: recorded(20),
  claimsDomesticPriority: fc.constantFrom(undefined, undefined, true, false, null),
}) as fc.Arbitrary<PatentApplicationHistory & { filedOn: LegalDate }>;

/** Nothing happens to an application before it was divided or converted. */
function madeBeforeItsSteps({ dividedOn, convertedOn, ...rest }: PatentApplicationHistory): boolean {
  const { filedOn, priorityOn, kind, claimsDomesticPriority, ...steps } = rest;
  const made = [dividedOn, convertedOn].map((one) => one ?? "").sort()[1] ?? "";
  return Object.values(steps).every((step) => typeof step !== "string" || step >= made);
}

test("Art. 78(1): timeline, window and finding tell the same opening day, and an inferred answer its gap", () => {
  fc.assert(
    fc.property(history.filter(madeBeforeItsSteps), day, (application, on) => {
      const facts = { ...invention, application };
      const { opensOn, intervals } = foreignFilingWindow(facts);
      const { foreignFilingOpensOn: opens } = patentTimeline(application);
      expect(opensOn).toBe(opens !== undefined && opens < "2024-05-01" ? "2024-05-01" : opens);
      const finding = assessForeignFiling(facts, on);
      if (finding.answer === "prohibited") {
        expect(finding.opensOn).toBe(opensOn !== undefined && opensOn > on ? opensOn : undefined);
        const later = intervals.filter(({ through }) => through === undefined || through > on);
        if (finding.noEnd) expect(later.map(({ answer }) => answer)).toEqual(["prohibited"]);
      }
      for (const { grade, gaps } of [finding, assessForwarding({ ...application, ipc: ["F41H 11/02"] }, on)]) {
        if (grade === "inferred") expect(gaps?.length ?? 0).toBeGreaterThan(0);
      }
      const interval = intervals.find(({ from, through }) => from <= on && (through === undefined || on <= through));
      if (on >= "2024-05-01") expect(interval?.answer).toBe(finding.answer);
    }),
    { numRuns: 1_500 },
  );
});

test("Arts 66, 78: a day that is not known never gives a surer answer than the day", () => {
  const names = [
    "translationFiledOn",
    "dividedOn",
    "convertedOn",
    "forwardedNoticeOn",
    "forwardedNoticeReceivedOn",
    "priorityOn",
    "withdrawnOn",
  ];
  fc.assert(
    fc.property(history.filter(madeBeforeItsSteps), day, fc.subarray(names), (application, on, forgotten) => {
      const vague = Object.fromEntries(
        Object.entries(application).map(([name, value]) => [
          name,
          forgotten.includes(name) && value !== undefined ? null : value,
        ]),
      ) as PatentApplicationHistory;
      if (patentTimeline(application).issues.length > 0) return;
      const abroad = assessForeignFiling({ ...invention, application: vague }, on).answer;
      if (abroad !== "undetermined") expect(assessForeignFiling({ ...invention, application }, on).answer).toBe(abroad);
      const sent = assessForwarding({ ...vague, ipc: ["F41H 11/02"] }, on).answer;
      if (sent !== "undetermined")
        expect(assessForwarding({ ...application, ipc: ["F41H 11/02"] }, on).answer).toBe(sent);
    }),
    { numRuns: 1_500 },
  );
});

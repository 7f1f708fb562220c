import { describe, expect, test } from "vitest";
import {
  assessDomesticPriority,
  deemedWithdrawalOfPriorityBase,
  examinationRequestDue,
  termExtensionDays,
} from "../../src/doors/patents";

describe("Art. 82", () => {
  const designated = { filedOn: "2024-05-01", designationNoticeReceivedOn: "2025-02-03" } as const;
  test("82(1): a dismissal under something else that is none of the choices", () => {
    expect(
      assessDomesticPriority({ claimsDomesticPriority: true, baseDismissedUnder: "70(1)" as never }, "2025-06-02"),
    ).toMatchObject({
      answer: "undetermined",
      missing: ["baseDismissedUnder"],
    });
  });
  test("82(2): whether the designation ended", () => {
    expect(deemedWithdrawalOfPriorityBase({ ...designated, releaseNoticeReceivedOn: null })).toMatchObject({
      state: "undetermined",
      missing: ["releaseNoticeReceivedOn"],
      periodEndsOn: "2025-09-01",
    });
    expect(deemedWithdrawalOfPriorityBase({ ...designated, releaseNoticeReceivedOn: "2025-02-02" })).toMatchObject({
      state: "invalid",
      issues: [{ code: "events-out-of-order" }],
    });
    expect(deemedWithdrawalOfPriorityBase(undefined as never)).toMatchObject({
      state: "undetermined",
      missing: ["filedOn"],
    });
  });
  test("82(3): each day that it needs", () => {
    expect(
      examinationRequestDue({ filedOn: null, designationNoticeReceivedOn: null, dividedOrConvertedOn: null }),
    ).toMatchObject({
      state: "undetermined",
      missing: ["filedOn", "designationNoticeReceivedOn", "dividedOrConvertedOn"],
    });
    expect(examinationRequestDue({ ...designated, releaseNoticeReceivedOn: null })).toMatchObject({
      state: "undetermined",
      missing: ["releaseNoticeReceivedOn"],
    });
    expect(examinationRequestDue({ filedOn: "2024-05-01", releaseNoticeReceivedOn: "2025-02-03" }).state).toBe(
      "invalid",
    );
  });
  test("82(4): whether the designation ended, and a period that lies outside it", () => {
    const { filedOn: _, ...ofTerm } = designated;
    expect(termExtensionDays({ ...ofTerm, releaseNoticeReceivedOn: null })).toMatchObject({
      state: "undetermined",
      missing: ["releaseNoticeReceivedOn"],
    });
    const outside = [
      { from: "2024-01-05", to: "2025-02-03" },
      { from: "2026-02-03", to: "2026-03-02" },
    ] as const;
    expect(
      termExtensionDays({ ...ofTerm, releaseNoticeReceivedOn: "2026-02-03", otherPeriods: outside }),
    ).toMatchObject({
      firstDayExcluded: 365,
      notOverlapping: 365,
    });
  });
});

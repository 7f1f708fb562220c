import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  advanceConfirmation,
  assessReviewPublication,
  deemedWithdrawalOfPriorityBase,
  designationRestrictions,
  dismissalRoutes,
  examinationRequestDue,
  managementMeasures,
  reviewSteps,
  supervisionPowers,
  termExtensionDays,
} from "../../src/doors/patents";

describe("Act No. 38 of 2026: Arts 66 to 85 are not listed among what changed, so that they are carried on by inference", () => {
  test("rows of the Act are inferred from 2026-09-18, those of orders that were read are not", () => {
    const ofAct = [reviewSteps, designationRestrictions, supervisionPowers].map(
      (list) => list as (on: LegalDate) => never[],
    );
    for (const list of ofAct) {
      for (const row of list("2026-08-27") as readonly { gaps?: readonly string[] }[])
        expect(row).not.toHaveProperty("gaps");
      const rows = list("2026-09-18") as readonly {
        id: string;
        basis: { law: string };
        source: { grade: string };
        gaps?: readonly string[];
      }[];
      expect(rows.length).toBeGreaterThan(0);
      for (const { id, basis, source, gaps } of rows) {
        const unread = basis.law === "504AC0000000043";
        expect([id, source.grade, gaps]).toEqual([
          id,
          "inferred",
          [...(unread ? ["act-38-2026-unlisted"] : []), "law-after-survey"],
        ]);
      }
    }
    expect(
      managementMeasures("2026-08-27").every(({ source, gaps }) => source.grade === "text" && gaps === undefined),
    ).toBe(true);
    const unlisted = "act-38-2026-unlisted";
    expect(advanceConfirmation("2026-08-27")?.gaps).toEqual(["patents-time-for-answers"]);
    expect(advanceConfirmation("2026-09-18")?.gaps).toEqual(["patents-time-for-answers", unlisted, "law-after-survey"]);
    // Arts 66(9), 73(8): of a designated application it is not said whether it can be dismissed on other grounds.
    for (const { id, source, gaps } of dismissalRoutes("2026-09-18")) {
      const ofDesignated = ["working", "disclosure", "foreign-filing-under-designation"].includes(id);
      expect([id, source.grade, gaps]).toEqual([
        id,
        "inferred",
        [...(ofDesignated ? ["patents-dismissal-on-other-grounds"] : []), unlisted, "law-after-survey"],
      ]);
    }
  });
  test("rules of Arts 66 to 85 answer, inferred", () => {
    const facts = { applicant: true, notifiedInvention: true, keepingNoticeReceivedOn: "2026-08-20" } as const;
    expect(assessReviewPublication(facts, "2026-08-27")).toMatchObject({ answer: "must-not-publish", grade: "text" });
    expect(assessReviewPublication(facts, "2026-09-18")).toMatchObject({
      answer: "must-not-publish",
      grade: "inferred",
      gaps: ["act-38-2026-unlisted", "law-after-survey"],
    });
  });
  test.each<[string, { readonly gaps?: readonly string[]; readonly grade: string }, boolean]>([
    [
      "82(2), all before",
      deemedWithdrawalOfPriorityBase({
        filedOn: "2024-05-01",
        designationNoticeReceivedOn: "2025-02-03",
        releaseNoticeReceivedOn: "2026-02-02",
      }),
      false,
    ],
    [
      "82(2), the notice after",
      deemedWithdrawalOfPriorityBase({
        filedOn: "2024-05-01",
        designationNoticeReceivedOn: "2025-02-03",
        releaseNoticeReceivedOn: "2026-09-18",
      }),
      true,
    ],
    [
      "82(2), the period after",
      deemedWithdrawalOfPriorityBase({
        filedOn: "2025-08-01",
        designationNoticeReceivedOn: "2026-02-03",
        releaseNoticeReceivedOn: "2026-09-01",
      }),
      true,
    ],
    ["Patent Act Art. 42(1) alone", deemedWithdrawalOfPriorityBase({ filedOn: "2025-08-01" }), false],
    [
      "82(3), the last day after",
      examinationRequestDue({
        filedOn: "2024-05-01",
        designationNoticeReceivedOn: "2025-02-03",
        releaseNoticeReceivedOn: "2026-02-02",
      }),
      true,
    ],
    ["Patent Act Art. 48-3(1) alone", examinationRequestDue({ filedOn: "2024-05-01" }), false],
    [
      "82(4), all before",
      termExtensionDays({ designationNoticeReceivedOn: "2025-04-10", releaseNoticeReceivedOn: "2026-04-13" }),
      false,
    ],
    [
      "82(4), the notice after",
      termExtensionDays({ designationNoticeReceivedOn: "2025-04-10", releaseNoticeReceivedOn: "2026-09-18" }),
      true,
    ],
  ])("Art. %s: the latest day decides", (_name, computed, unread) => {
    expect(computed.gaps?.includes("act-38-2026-unlisted") ?? false).toBe(unread);
    if (unread) expect(computed.grade).toBe("inferred");
  });
});

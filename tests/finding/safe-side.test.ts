import { describe, expect, test } from "vitest";
import {
  assessDisclosureProhibition,
  assessForeignFiling,
  assessHindranceReport,
  assessIntroductionDuty,
  assessLandNotice,
  assessMaterialDesignation,
  assessReviewPublication,
  assessReviewSecrecy,
  assessSharingChange,
  assessWorkingProhibition,
  classifyIntroductionChange,
  classifyPlanChange,
  explain,
} from "../../src/doors/index";

const bought = {
  designatedOn: "2023-11-16",
  act: "introduction",
  criticalFacility: true,
  supplier: { kind: "company", relation: "subsidiary" },
  containsOutsidersCriticalFacility: false,
  startsOn: "2026-12-01",
} as const;

describe("what breaches nothing where the answer of a duty or a ban is open", () => {
  test.each([
    ["Act Art. 52(1): file the plan beforehand", assessIntroductionDuty(bought, "2026-11-30"), "prior-notification"],
    ["Act Art. 54(1): file the change", classifyIntroductionChange({} as never, "2026-06-01"), "change-notification"],
    [
      "Act Art. 10(1): have the change certified",
      classifyPlanChange({ material: "batteries", changes: [] }, "2026-06-01"),
      "certification-required",
    ],
    [
      "METI Plan Order Art. 10: report the hindrance",
      assessHindranceReport(
        { material: "batteries", seriousHindrance: true, filesCooperationRequest: true },
        "2026-10-01",
      ),
      "report-required",
    ],
    ["Act Art. 78(1): do not file abroad", assessForeignFiling({}, "2026-06-01"), "prohibited"],
    ["Act Art. 73(1): do not work it", assessWorkingProhibition({}, "2026-06-01"), "prohibited"],
    ["Act Art. 74(1): do not disclose it", assessDisclosureProhibition({}, "2026-06-01"), "prohibited"],
    [
      "Act Art. 68: do not publish it",
      assessReviewPublication(
        { applicant: true, notifiedInvention: true, keepingNoticeReceivedOn: null },
        "2026-06-01",
      ),
      "must-not-publish",
    ],
    [
      "Act Arts 67(8), 80(4): keep the secret",
      assessReviewSecrecy({ official: true }, "2026-06-01"),
      "bound-to-secrecy",
    ],
    ["Act Art. 76: ask and notify", assessSharingChange({ designatedApplicant: true }, "2026-06-01"), "prior-approval"],
    [
      "Act Art. 76(1): ask for approval",
      assessSharingChange({ designatedApplicant: true, newlyLetIn: true }, "2026-06-01"),
      "prior-approval",
    ],
    [
      "Act Art. 76(2): notify, where nobody is let in",
      assessSharingChange({ designatedApplicant: true, newlyLetIn: false }, "2026-06-01"),
      "notice-without-delay",
    ],
    [
      "Act Art. 76(2): notify, where who is let in stood in the papers",
      assessSharingChange({ designatedApplicant: true, namedInKeepingAnswer: true }, "2026-06-01"),
      "notice-without-delay",
    ],
    ["Important Land Act Art. 13: notify before and after", assessLandNotice({}, "2026-06-01"), "prior-notice"],
    [
      "Important Land Act Art. 13(1): notify before",
      assessLandNotice({ area: "special-monitored-area", throughConciliation: false }, "2026-06-01"),
      "prior-notice",
    ],
    [
      "Important Land Act Art. 13(3): notify after",
      assessLandNotice({ area: "special-monitored-area", throughConciliation: true }, "2026-06-01"),
      "notice-within-two-weeks",
    ],
  ] as const)("%s", (_, finding, answer) => {
    expect([finding.answer, finding.safeSide?.answer]).toEqual(["undetermined", answer]);
    expect(explain(finding, { lang: "en" })).toContain(
      `What breaches nothing under either wording (prudence, not law): ${finding.safeSide?.answerText.en}`,
    );
    expect(explain(finding, { lang: "ja" })).toContain("法の定めではない");
  });
  test("two acts where neither stands in for the other (Act Art. 76; Important Land Act Art. 13(3))", () => {
    expect(assessSharingChange({}, "2026-06-01").safeSide?.answerText.en).toContain("notify any other change");
    expect(assessLandNotice({}, "2026-06-01").safeSide?.answerText.en).toContain("within two weeks of it as well");
    expect(assessLandNotice({ throughConciliation: false }, "2026-06-01").safeSide?.answerText.en).toBe(
      "notified beforehand",
    );
  });
  test("none where the law answers, was not in force, or the question is no duty", () => {
    expect(assessIntroductionDuty({ ...bought, startsOn: "2026-06-01" }, "2026-06-01")).toMatchObject({
      answer: "no-notification",
    });
    for (const finding of [
      assessIntroductionDuty({ ...bought, startsOn: "2026-06-01" }, "2026-06-01"),
      assessIntroductionDuty({}, "2023-11-16"),
      assessForeignFiling({}, "2024-04-30"),
      assessForeignFiling({}, "2026-02-30" as never),
      assessMaterialDesignation({}, "2026-06-01"),
    ])
      expect(finding).not.toHaveProperty("safeSide");
  });
});

test("Act Art. 52(1), 53: a criterion of a wording that was not read says so, another does not", () => {
  const open = assessIntroductionDuty(bought, "2026-11-30");
  expect(open).toMatchObject({ why: "wording-not-read", lastRead: { answer: "no-notification" } });
  const read = new Map(open.reasons.map(({ basis, asLastRead }) => [`${basis.law} ${basis.article}`, asLastRead]));
  expect(read.get("504AC0000000043 52") ?? read.get("504AC0000000043 53")).toBe(true);
  expect(read.get("504CO0000000394 10")).toBeUndefined();
  expect(explain(open, { lang: "en" })).toContain(" (as last read)");
  expect(
    assessIntroductionDuty({ ...bought, startsOn: "2026-06-01" }, "2026-06-01").reasons.some(
      (one) => "asLastRead" in one,
    ),
  ).toBe(false);
});

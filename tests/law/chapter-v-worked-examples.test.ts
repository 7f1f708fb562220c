import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { type Citation, formatCitation } from "../../src/doors/law";
import {
  advanceConfirmation,
  assessAdvanceConfirmation,
  assessCompensationClaim,
  assessDiscontinuance,
  assessForeignFiling,
  assessForwarding,
  assessInternationalApplication,
  assessReviewPublication,
  assessSharingChange,
  assessWorkingProhibition,
  examinationRequestDue,
  type ForeignFilingFacts,
  type ForwardingFacts,
  type PatentApplicationHistory,
  patentTimeline,
  permissionsIn,
  reviewSteps,
  screenByIpc,
} from "../../src/doors/patents";
import { penaltiesFor } from "../../src/doors/penalties";

/** A private company, civil use, own money. */
const none = { defence: false, byStateOrNrda: false, commissionedRightLeft: false, stateTookPart: false };

const quantum = { quantumDotOrSuperlattice: true };

const cited = (basis: readonly Citation[]): string => basis.map((one) => formatCitation(one, "en")).join("; ");

describe("from symbols to forwarding, Act Art. 66, Order Art. 12", () => {
  type Screening = readonly [
    no: string,
    ipc: readonly string[],
    on: LegalDate,
    more: ForwardingFacts,
    items: readonly number[],
    answer: "forward" | "do-not-forward",
  ];
  test.each<Screening>([
    ["I1", ["F41H 11/02"], "2024-05-10", { additionalRequirement: none }, [33], "forward"],
    ["I2", ["F41H 11/04"], "2024-05-10", { additionalRequirement: none }, [], "do-not-forward"],
    ["I5", ["B63G 8/08"], "2024-05-10", { additionalRequirement: none }, [13], "do-not-forward"],
    ["I6", ["B63G 8/08"], "2024-05-10", { additionalRequirement: { ...none, byStateOrNrda: true } }, [13], "forward"],
    [
      "I7: joint filing with a company",
      ["B63G 8/08"],
      "2024-05-10",
      { additionalRequirement: none },
      [13],
      "do-not-forward",
    ],
    ["I8", ["B63G 8/30"], "2024-05-10", { additionalRequirement: none }, [13], "forward"],
    ["I9", ["G06F 21/86"], "2024-05-10", { additionalRequirement: none }, [41], "do-not-forward"],
    [
      "I10",
      ["G06F 21/86"],
      "2024-05-10",
      { additionalRequirement: { ...none, commissionedRightLeft: true } },
      [41],
      "forward",
    ],
    [
      "I11",
      ["H10F 39/18"],
      "2025-06-02",
      { quantumDotOrSuperlattice: false, additionalRequirement: { ...none, defence: true } },
      [],
      "do-not-forward",
    ],
    [
      "I12",
      ["H10F 39/18"],
      "2025-06-02",
      { ...quantum, additionalRequirement: { ...none, defence: true } },
      [47],
      "forward",
    ],
    [
      "I14",
      ["H01L 31/08"],
      "2024-12-02",
      { ...quantum, additionalRequirement: { ...none, defence: true } },
      [46],
      "forward",
    ],
    ["I16", ["G01S 15/88"], "2025-01-06", { additionalRequirement: none }, [], "do-not-forward"],
    ["I17", ["G01S 15/88", "F41G 1/00"], "2025-01-06", { additionalRequirement: none }, [29], "forward"],
    ["I18", ["B63C 11/48", "B63G 1/00"], "2025-01-06", { additionalRequirement: none }, [6], "do-not-forward"],
    ["I19", ["B63C 11/48", "F41F 3/00"], "2025-01-06", { additionalRequirement: none }, [7], "forward"],
    ["I21", ["C01B 5/02"], "2025-01-06", { additionalRequirement: none }, [21], "forward"],
    [
      "I23 in 2024",
      ["H04K 3/00"],
      "2024-09-02",
      { additionalRequirement: { ...none, defence: true } },
      [47],
      "forward",
    ],
    [
      "I23 in 2025",
      ["H04K 3/00"],
      "2025-09-02",
      { additionalRequirement: { ...none, defence: true } },
      [45],
      "forward",
    ],
    ["I24, Art. 66(2)", ["A61K 9/00"], "2025-01-06", { reviewRequested: true }, [], "forward"],
    ["I25: a utility model", ["F41H 11/02"], "2025-01-06", { kind: "utility-model" }, [33], "do-not-forward"],
    ["I26, Art. 66(5)", ["F42B 15/01"], "2025-01-06", { kind: "pct-designating-japan" }, [39], "do-not-forward"],
    ["I28, Art. 65(1)", ["F41B 6/00"], "2025-01-06", { describedOnlyInAbstract: true }, [31], "do-not-forward"],
  ])("%s: %j on %s", (_, ipc, on, more, items, answer) => {
    const riders =
      more.quantumDotOrSuperlattice === undefined ? {} : { quantumDotOrSuperlattice: more.quantumDotOrSuperlattice };
    expect(screenByIpc(ipc, on, riders).fields).toEqual(items);
    const finding = assessForwarding({ filedOn: on, kind: "ordinary", ipc, ...more }, on);
    expect(finding).toMatchObject({ answer, fields: items, missing: [] });
    expect(cited(finding.basis)).toBe("Act, Art. 66(1); Act, Art. 66(2); Order, Art. 12");
  });

  test("I26, Art. 78(4): not forwarded, and the Prime Minister is told", () => {
    const entered: ForwardingFacts = { filedOn: "2025-01-06", kind: "pct-designating-japan", ipc: ["F42B 15/01"] };
    const finding = assessInternationalApplication(entered, "2025-01-06");
    expect(finding).toMatchObject({ answer: "notify-prime-minister", fields: [39], grade: "text", missing: [] });
    expect(cited(finding.basis)).toBe("Act, Art. 78(4)");
    const told = (more: ForwardingFacts) =>
      assessInternationalApplication({ ...entered, ...more }, "2025-01-06").answer;
    expect(told({ ipc: ["F41H 11/04"] })).toBe("no-notice");
    expect(told({ ipc: ["B63G 8/08"], additionalRequirement: none })).toBe("no-notice");
    expect(told({ ipc: ["B63G 8/08"] })).toBe("undetermined");
    expect(told({ describedOnlyInAbstract: true })).toBe("no-notice");
    expect(told({ kind: "ordinary" })).toBe("no-notice");
    expect(told({ kind: "utility-model" })).toBe("no-notice");
    // Order Art. 12(3)(ii): it is an application, of the State or an agency.
    expect(told({ ipc: ["B63G 8/08"], additionalRequirement: { ...none, byStateOrNrda: true } })).toBe(
      "notify-prime-minister",
    );
    expect(assessInternationalApplication({ ...entered, filedOn: "2024-05-01" }, "2024-05-01").answer).toBe(
      "notify-prime-minister",
    );
    expect(finding).not.toHaveProperty("issues");
    const moved = {
      ...entered,
      ipc: ["H01L 31/08"],
      quantumDotOrSuperlattice: true,
      additionalRequirement: { defence: true },
    };
    const toldOf = (filedOn: LegalDate) => assessInternationalApplication({ ...moved, filedOn }, "2025-01-06").answer;
    expect([toldOf("2024-04-30"), toldOf("2024-05-01")]).toEqual(["undetermined", "notify-prime-minister"]);
    expect(assessInternationalApplication({ ...entered, kind: null }, "2025-01-06")).toMatchObject({
      missing: ["kind"],
    });
    expect(assessInternationalApplication(entered, "2024-04-30")).toMatchObject({ why: "not-in-force", fields: [] });
    expect(assessInternationalApplication({ ...entered, ipc: ["junk"] }, "2025-01-06")).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      issues: [{ code: "ipc-form", path: ["ipc", 0], basis: { article: "12" } }],
    });
    for (const [junk, answer] of [
      [undefined, "no-notice"],
      [null, "no-notice"],
      [7, "undetermined"],
      ["x", "undetermined"],
    ] as const) {
      expect(assessInternationalApplication(junk as never, "2025-01-06")).toMatchObject({ answer });
    }
    expect(assessInternationalApplication(entered, "x" as LegalDate).why).toBe("out-of-coverage");
  });

  test("I27, suppl. Art. 2: filed 2024-04-15, pending on 2024-05-01", () => {
    expect(
      assessForwarding({ filedOn: "2024-04-15", kind: "ordinary", ipc: ["F42B 15/01"] }, "2024-05-01"),
    ).toMatchObject({
      answer: "do-not-forward",
      missing: [],
    });
  });
});

describe("filing abroad, Act Arts 78 and 79, Order Arts 14 and 15", () => {
  const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"], additionalRequirement: none } as const;
  const described = (application: PatentApplicationHistory): ForeignFilingFacts => ({
    ...invention,
    application: { kind: "ordinary", ...application },
  });
  const forwarded = { filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20" } as const;
  const late = { filedOn: "2025-03-03", nonForwardingRequestedOn: "2025-06-04" } as const;
  const answered = (answer: "not-specified" | "clearly-no-effect" | "not-clear"): ForeignFilingFacts => ({
    ...invention,
    advanceConfirmation: { answer, receivedOn: "2024-06-10" },
  });
  test.each<[string, ForeignFilingFacts, LegalDate, "prohibited" | "permitted"]>([
    ["F1: completed in the United States", { ...invention, madeInJapan: false }, "2024-06-03", "permitted"],
    ["F2: completed in a foreign group's laboratory in Japan", invention, "2024-06-03", "prohibited"],
    ["F3: in no field", { ...invention, ipc: ["A61K 9/00"] }, "2024-06-03", "permitted"],
    ["F4, the last day", described({ filedOn: "2024-05-31" }), "2024-08-31", "prohibited"],
    ["F4, the day after", described({ filedOn: "2024-05-31" }), "2024-09-01", "permitted"],
    ["F6, the last day", described(forwarded), "2025-04-03", "prohibited"],
    ["F6, the day after", described(forwarded), "2025-04-04", "permitted"],
    [
      "F7, the day before",
      described({ ...forwarded, noDesignationNoticeReceivedOn: "2024-12-10" }),
      "2024-12-09",
      "prohibited",
    ],
    [
      "F7, receipt",
      described({ ...forwarded, noDesignationNoticeReceivedOn: "2024-12-10" }),
      "2024-12-10",
      "permitted",
    ],
    [
      "F10: withdrawn before the three months",
      described({ filedOn: "2024-06-03", withdrawnOn: "2024-08-01" }),
      "2024-09-04",
      "prohibited",
    ],
    [
      "F12, the day before",
      described({
        filedOn: "2025-03-03",
        nonForwardingRequestedOn: "2025-03-05",
        nonForwardingNoticeReceivedOn: "2025-03-21",
      }),
      "2025-03-20",
      "prohibited",
    ],
    [
      "F12, receipt",
      described({
        filedOn: "2025-03-03",
        nonForwardingRequestedOn: "2025-03-05",
        nonForwardingNoticeReceivedOn: "2025-03-21",
      }),
      "2025-03-21",
      "permitted",
    ],
    ["F13: the request is a day late", described(late), "2025-06-03", "prohibited"],
    ["F13: and the three months are over", described(late), "2025-06-04", "permitted"],
    [
      "F17: an international application at the Japan Patent Office",
      { ...described({ filedOn: "2024-06-03" }), foreignApplication: "pct" },
      "2024-06-03",
      "prohibited",
    ],
    ["F18, Art. 79(2)", answered("not-specified"), "2024-06-10", "permitted"],
    ["F19, Art. 79(4)", answered("clearly-no-effect"), "2024-06-10", "permitted"],
    ["F19, the day before receipt", answered("clearly-no-effect"), "2024-06-09", "prohibited"],
    ["F20, Art. 79(4)", answered("not-clear"), "2024-06-10", "prohibited"],
    ["F23: published by the inventor", { ...invention, public: true }, "2024-06-03", "permitted"],
    ["F24: civil, private", { ...invention, ipc: ["B63G 8/08"] }, "2024-06-03", "permitted"],
  ])("%s", (_, facts, on, answer) => {
    const finding = assessForeignFiling(facts, on);
    expect(finding).toMatchObject({ answer, missing: [] });
    expect(cited(finding.basis)).toBe("Act, Art. 78(1); Act, Art. 78(2); Act, Art. 79; Order, Art. 14");
  });

  test("F6: the year of priority ends 2025-06-03", () => {
    expect(patentTimeline(forwarded)).toMatchObject({ tenMonthsEnd: "2025-04-03", priorityYearEnd: "2025-06-03" });
  });
  test("F13, joint order Art. 3(2): the last day is 2025-06-03", () => {
    expect(patentTimeline(late)).toMatchObject({
      nonForwardingRequestDue: "2025-06-03",
      nonForwardingRequestInTime: false,
    });
  });
  test("F19 leaves no end open, F20 leaves the ban without an end until an application is filed", () => {
    expect(assessForeignFiling(answered("clearly-no-effect"), "2024-06-10").noEnd).toBe(false);
    expect(assessForeignFiling(answered("not-clear"), "2024-06-10").noEnd).toBe(true);
  });
  test("F21, Art. 79(1): not available once a Japanese application describes the invention", () => {
    const wish = { intendsForeignFiling: true, mayBeSpecified: true } as const;
    const asked = (facts: object) => assessAdvanceConfirmation({ ...wish, ...facts }, "2025-04-10");
    expect(asked({ japaneseApplicationFiled: true })).toMatchObject({
      answer: "not-available",
      missing: [],
      grade: "text",
    });
    expect(asked({ japaneseApplicationFiled: false }).answer).toBe("available");
    expect(asked({})).toMatchObject({ answer: "undetermined", missing: ["japaneseApplicationFiled"] });
    expect(asked({ japaneseApplicationFiled: false, mayBeSpecified: false }).answer).toBe("not-available");
    expect(asked({ japaneseApplicationFiled: false, intendsForeignFiling: false }).answer).toBe("not-available");
    expect(assessAdvanceConfirmation({}, "2024-04-30").why).toBe("not-in-force");
    expect(assessAdvanceConfirmation(wish, "2026-09-18").grade).toBe("inferred");
    expect(advanceConfirmation("2025-04-10")?.notAvailable.text.en).toContain("notice of non-forwarding");
  });
});

describe("review, designation and money, Act Arts 66 to 82", () => {
  test("R1, Art. 67(10): notice received 2025-06-02, papers by 2025-06-16", () => {
    const history = {
      filedOn: "2025-01-06",
      forwardedNoticeOn: "2025-03-03",
      keepingNoticeReceivedOn: "2025-06-02",
    } as const;
    expect(patentTimeline(history).keepingNoticeAnswerDue).toBe("2025-06-16");
  });
  test("R3, Art. 69: no papers; the review may be discontinued after a defence, and the application is dismissed", () => {
    const facts = {
      keepingNoticeReceivedOn: "2025-06-02",
      publishedAgainstBan: false,
      requestedReview: false,
    } as const;
    expect(assessDiscontinuance(facts, "2025-06-16").answer).toBe("may-not");
    expect(assessDiscontinuance(facts, "2025-06-17").answer).toBe("may-be-discontinued");
    const steps = reviewSteps("2025-06-17").map(({ id, force }) => `${id} ${force}`);
    expect(steps.slice(steps.indexOf("discontinue may"), steps.indexOf("designate shall"))).toEqual([
      "discontinue may",
      "hear-before-discontinuance must",
      "notify-discontinuance shall",
      "dismiss-after-discontinuance shall",
    ]);
  });
  test("R4, Arts 68, 69: publication during the review is no crime and a ground to discontinue", () => {
    const facts = { applicant: true, notifiedInvention: true, keepingNoticeReceivedOn: "2025-06-02" } as const;
    expect(assessReviewPublication(facts, "2025-06-10").answer).toBe("must-not-publish");
    expect(penaltiesFor("disclosure-during-review", "2025-06-10")).toEqual([]);
    expect(assessDiscontinuance({ publishedAgainstBan: true }, "2025-06-10").answer).toBe("may-be-discontinued");
  });
  test("R5, Art. 70(2)(3): designated 2025-04-10 for the longest period", () => {
    const history = { filedOn: "2024-06-03", forwardedNoticeOn: "2024-08-20", designatedOn: "2025-04-10" } as const;
    expect(patentTimeline(history).designation).toMatchObject({
      maxPeriodEnd: "2026-04-09",
      decisionBy: "2026-04-09",
      maxNextExtensionEnd: "2027-04-09",
    });
  });
  test("R6, Art. 72(1): no withdrawal until the notice of Art. 77(2)", () => {
    const status = (state: "designated" | "expired" | "released") =>
      permissionsIn(state, "2025-05-01").find((one) => one.act === "withdrawal")?.status;
    expect([status("designated"), status("expired"), status("released")]).toEqual([
      "not-allowed",
      "not-allowed",
      "allowed",
    ]);
  });
  test("R7, Art. 73(1): an employee who does not know of the designation", () => {
    const employee = {
      designated: true,
      designatedApplicant: false,
      learntThroughDuty: true,
      working: true,
      permitted: false,
    } as const;
    expect(assessWorkingProhibition({ ...employee, knowsOfDesignation: false }, "2025-05-01").answer).toBe(
      "not-prohibited",
    );
    expect(assessWorkingProhibition({ ...employee, knowsOfDesignation: true }, "2025-05-01").answer).toBe("prohibited");
  });
  test("R8, Art. 76(1): a new subcontractor", () => {
    const facts = { designatedApplicant: true, newlyLetIn: true, namedInKeepingAnswer: false } as const;
    expect(assessSharingChange(facts, "2025-05-01").answer).toBe("prior-approval");
  });
  test("R9, Art. 80(1): a licensee, not only the applicant", () => {
    const facts = {
      designatedOrOnceDesignated: true,
      fromRefusedPermission: true,
      lossSuffered: true,
      ordinarilyArising: true,
    } as const;
    expect(assessCompensationClaim(facts, "2026-05-01").answer).toBe("compensated");
  });
  test("R11, Art. 82(3): released 2028-03-15, ask for examination by 2028-06-15", () => {
    const facts = {
      filedOn: "2024-05-01",
      designationNoticeReceivedOn: "2025-02-03",
      releaseNoticeReceivedOn: "2028-03-15",
    } as const;
    expect(examinationRequestDue(facts)).toMatchObject({
      safe: "2028-06-15",
      literal: "2028-06-16",
      grade: "inferred",
    });
  });
  test("R12, Art. 66(7): examination goes on, without grant, refusal or publication", () => {
    const statuses = permissionsIn("under-review", "2025-05-01").flatMap(({ act, status }) =>
      ["examination", "grant", "refusal", "publication"].includes(act) ? [[act, status]] : [],
    );
    expect(statuses).toEqual([
      ["examination", "allowed"],
      ["grant", "not-allowed"],
      ["refusal", "not-allowed"],
      ["publication", "not-allowed"],
    ]);
  });
  test("R13, Arts 66 and 67: the applicant has no step that skips the screening", () => {
    expect(reviewSteps("2025-05-01").flatMap(({ actor, id }) => (actor === "applicant" ? [id] : []))).toEqual([
      "answer",
      "no-publishing",
    ]);
  });
});

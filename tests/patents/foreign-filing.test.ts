import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  assessForeignFiling,
  assessForwarding,
  type ForeignFilingFacts,
  type ForwardingFacts,
  foreignFilingWindow,
  type PatentApplicationHistory,
  patentTimeline,
} from "../../src/doors/patents";
import {
  ForeignFilingFacts as filingSchema,
  PatentApplicationHistory as historySchema,
  ForeignFilingFacts as schema,
} from "../../src/schemas/patents/index";

describe("several applications", () => {
  const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] } as const;

  const described = (application: PatentApplicationHistory): ForeignFilingFacts => ({ ...invention, application });

  const filed = { filedOn: "2024-06-03" } as const;

  describe("Art. 78(1), proviso: what another application may have freed", () => {
    const child = { filedOn: "2025-01-06", kind: "divisional", dividedOn: "2025-06-02" } as const;
    test("a division does not forbid: the application it was divided from is missing, until its own exits open", () => {
      for (const on of ["2025-01-06", "2025-06-01", "2025-06-02", "2025-07-01", "2025-09-02"] as const) {
        expect(assessForeignFiling(described(child), on)).toMatchObject({
          answer: "undetermined",
          missing: ["application.parent"],
        });
      }
      expect(assessForeignFiling(described(child), "2025-01-05")).toMatchObject({
        answer: "prohibited",
        opensOn: "2025-09-03",
        noEnd: false,
      });
      expect(assessForeignFiling(described(child), "2025-09-03")).toMatchObject({ answer: "permitted", grade: "text" });
      expect(foreignFilingWindow(described(child)).opensOn).toBe("2025-09-03");
      expect(patentTimeline(child).foreignFilingOpensOn).toBe("2025-09-03");
      expect(assessForeignFiling({ ...described(child), madeInJapan: false }, "2025-07-01").answer).toBe("permitted");
    });
    test("nor does it where its own exits never open", () => {
      const ended = { ...child, withdrawnOn: "2025-07-01" } as const;
      expect(assessForeignFiling(described(ended), "2026-08-03")).toMatchObject({
        answer: "undetermined",
        missing: ["application.parent"],
      });
      expect(assessForeignFiling(described(ended), "2025-01-05").noEnd).toBe(false);
    });
    test("nor does a domestic priority claim, Patent Act Art. 41(1); priority of the Paris Convention frees nothing here", () => {
      const successor = { filedOn: "2025-06-02", priorityOn: "2025-01-06" } as const;
      const claim = "application.claimsDomesticPriority";
      const base = "application.priorityBase";
      for (const on of ["2025-01-06", "2025-06-02", "2025-09-02"] as const) {
        expect(assessForeignFiling(described(successor), on)).toMatchObject({
          answer: "undetermined",
          missing: [claim, base],
        });
        const domestic = { ...successor, claimsDomesticPriority: true };
        expect(assessForeignFiling(described(domestic), on)).toMatchObject({ answer: "undetermined", missing: [base] });
        expect(assessForeignFiling(described({ ...successor, claimsDomesticPriority: false }), on).answer).toBe(
          "prohibited",
        );
      }
      expect(assessForeignFiling(described(successor), "2025-01-05").answer).toBe("prohibited");
      expect(assessForeignFiling(described(successor), "2025-09-03").answer).toBe("permitted");
      for (const more of [
        { priorityOn: null },
        { claimsDomesticPriority: true },
        { claimsDomesticPriority: null },
      ] as const) {
        expect(assessForeignFiling(described({ filedOn: "2025-06-02", ...more }), "2025-07-01").answer).toBe(
          "undetermined",
        );
      }
      expect(historySchema.safeParse({ ...successor, claimsDomesticPriority: false }).success).toBe(true);
    });
  });

  describe("Art. 66(3): received, its dispatch not recorded", () => {
    const received = { ...filed, forwardedNoticeReceivedOn: "2024-09-05" } as const;
    test.each(["2024-09-04", "2024-09-05", "2024-09-10"] as const)(
      "dispatched within the period or after it: open on %s",
      (on) => {
        expect(assessForeignFiling(described(received), on)).toMatchObject({
          answer: "undetermined",
          missing: ["application.forwardedNoticeOn"],
          issues: [
            {
              code: "event-without-ground",
              path: ["application", "forwardedNoticeReceivedOn"],
              basis: { article: "66", paragraph: 3 },
            },
          ],
        });
      },
    );
    test("within the period it is prohibited, and opens for good with the ten months", () => {
      expect(assessForeignFiling(described(received), "2024-09-03")).toMatchObject({
        answer: "prohibited",
        opensOn: "2025-04-04",
      });
      expect(patentTimeline(received)).toMatchObject({
        foreignFilingOpensOn: "2025-04-04",
        missing: ["forwardedNoticeOn"],
      });
      expect(foreignFilingWindow(described(received)).opensOn).toBe("2025-04-04");
    });
    test("received within the period, it was dispatched within it", () => {
      const early = { ...filed, forwardedNoticeReceivedOn: "2024-09-03" } as const;
      expect(assessForeignFiling(described(early), "2024-09-04")).toMatchObject({
        answer: "prohibited",
        grade: "text",
        missing: [],
      });
    });
  });

  describe("the day on which filing abroad opens", () => {
    const forwarded = { ...filed, forwardedNoticeOn: "2024-08-20" } as const;
    test.each<[string, PatentApplicationHistory, LegalDate | undefined]>([
      ["Art. 66(1): no notice", filed, "2024-09-04"],
      ["whether a notice was dispatched is not known", { ...filed, forwardedNoticeOn: null }, "2025-04-04"],
      ["nor whether it was withdrawn", { ...filed, withdrawnOn: null }, undefined],
      ["withdrawn before the period was over", { ...filed, withdrawnOn: "2024-08-01" }, undefined],
      ["Art. 71", { ...forwarded, noDesignationNoticeReceivedOn: "2024-12-10" }, "2024-12-10"],
      ["Art. 70(1)", { ...forwarded, designatedOn: "2025-02-03" }, undefined],
      ["Art. 70(1), after the ten months", { ...forwarded, designatedOn: "2025-05-01" }, undefined],
      ["Art. 77(2)", { ...forwarded, designatedOn: "2025-05-01", releaseNoticeReceivedOn: "2026-05-07" }, "2026-05-07"],
      ["designated before forwarding, which cannot be", { ...forwarded, designatedOn: "2024-08-01" }, undefined],
      ["Patent Act Art. 46(2)", { ...filed, kind: "converted-from-design", convertedOn: "2024-07-01" }, "2024-10-02"],
    ])("is the same in all three: %s", (_, application, expected) => {
      expect(patentTimeline(application).foreignFilingOpensOn).toBe(expected);
      expect(foreignFilingWindow(described(application)).opensOn).toBe(expected);
      const before = assessForeignFiling(described(application), "2024-07-15");
      expect([before.answer, before.opensOn]).toEqual(["prohibited", expected]);
    });
    test("no end is told only where nothing is open", () => {
      const noEnd = (application: PatentApplicationHistory) =>
        assessForeignFiling(described(application), "2024-07-15").noEnd;
      expect(noEnd({ ...filed, withdrawnOn: null })).toBe(false);
      expect(noEnd({ ...filed, withdrawnOn: "2024-07-10" })).toBe(true);
    });
  });

  describe("Order Art. 14", () => {
    const ask = (treatyException: ForeignFilingFacts["treatyException"], foreignApplication?: "patent" | "pct") =>
      assessForeignFiling(
        { ...invention, treatyException, ...(foreignApplication && { foreignApplication }) },
        "2024-06-10",
      );
    const framework = { treaty: "us-space-framework", country: "US", applies: true } as const;
    const station = { treaty: "space-station-agreement", applies: true } as const;
    test("takes out patent applications only: what is filed has to be known", () => {
      expect(ask(framework)).toMatchObject({ answer: "undetermined", missing: ["foreignApplication"] });
      expect(ask(framework, "patent")).toMatchObject({ answer: "permitted", grade: "text" });
      expect(ask(framework, "pct")).toMatchObject({ answer: "prohibited", grade: "text" });
      expect(assessForeignFiling(invention, "2024-06-10").answer).toBe("prohibited");
    });
    test.each(["CA", "RU", "US"])("(ii) names the party %s", (country) => {
      expect(ask({ ...station, country }, "patent")).toMatchObject({ answer: "permitted", grade: "text" });
    });
    test.each(["CN", "KR", "IN", "JP", "AU"])("(ii): %s is none", (country) => {
      const finding = ask({ ...station, country }, "patent");
      expect(finding).toMatchObject({
        answer: "prohibited",
        issues: [
          { code: "country-not-party-to-treaty", path: ["treatyException", "country"], basis: { article: "14" } },
        ],
      });
      expect(filingSchema.safeParse({ ...invention, treatyException: { ...station, country } }).success).toBe(false);
    });
    test("(ii): which members of the European Space Agency are parties was not read", () => {
      expect(ask({ ...station, country: "DE" }, "patent")).toMatchObject({
        answer: "undetermined",
        why: "out-of-coverage",
        missing: [],
        gaps: ["patents-space-station-parties"],
      });
      expect(ask({ ...station, country: "DE" }, "pct").answer).toBe("prohibited");
    });
    test.each(["us", "XX", "USA", ""])("no code of a country: %j is an issue and not known", (country) => {
      for (const exception of [
        { ...framework, country },
        { ...station, country },
      ]) {
        const finding = ask(exception, "patent");
        expect(finding).toMatchObject({ answer: "undetermined", missing: ["treatyException.country"] });
        expect(finding.issues).toMatchObject([{ code: "not-a-country-code", path: ["treatyException", "country"] }]);
        expect(filingSchema.safeParse({ ...invention, treatyException: exception }).success).toBe(false);
      }
    });
    test("(i), (iii): the United States alone", () => {
      expect(ask({ ...framework, country: "CA" }, "patent")).toMatchObject({
        answer: "prohibited",
        issues: [{ code: "country-not-party-to-treaty" }],
      });
    });
  });

  describe("Art. 79(2): the answer that it is no such invention", () => {
    const answered = (receivedOn: LegalDate) => ({ answer: "not-specified", receivedOn }) as const;
    const gap = "patents-answer-that-it-is-no-such-invention";
    test("lifts the ban by inference alone, since Art. 78(1) names the answer of Art. 79(4)", () => {
      expect(
        assessForeignFiling({ ...invention, advanceConfirmation: answered("2024-06-10") }, "2024-06-10"),
      ).toMatchObject({
        answer: "permitted",
        grade: "inferred",
        gaps: [gap],
      });
      const inNoField = { ...invention, ipc: ["A61K 9/00"], advanceConfirmation: answered("2024-06-10") };
      const finding = assessForeignFiling(inNoField, "2025-07-01");
      expect([finding.answer, finding.grade, finding.gaps]).toEqual(["permitted", "text", undefined]);
    });
    const photodetector = {
      madeInJapan: true,
      public: false,
      ipc: ["H10F 39/18"],
      quantumDotOrSuperlattice: true,
      additionalRequirement: { defence: true },
    } as const;
    test("is of the table of its day: a field that came in later is not answered", () => {
      const early = { ...photodetector, advanceConfirmation: answered("2024-06-10") };
      expect(assessForeignFiling(early, "2025-07-01")).toMatchObject({
        answer: "undetermined",
        missing: ["advanceConfirmation.receivedOn"],
        gaps: [gap],
        issues: [
          {
            code: "answer-under-older-table",
            path: ["advanceConfirmation", "receivedOn"],
            basis: { article: "79", paragraph: 2 },
          },
        ],
      });
      const late = { ...photodetector, advanceConfirmation: answered("2025-01-06") };
      expect(assessForeignFiling(late, "2025-07-01")).toMatchObject({
        answer: "permitted",
        grade: "inferred",
        gaps: [gap],
      });
      // A field of both tables: the answer speaks of it.
      expect(
        assessForeignFiling({ ...invention, advanceConfirmation: answered("2024-06-10") }, "2025-07-01").answer,
      ).toBe("permitted");
      const noSymbols = { madeInJapan: true, public: false, advanceConfirmation: answered("2024-06-10") };
      expect(assessForeignFiling(noSymbols, "2024-12-31").answer).toBe("permitted");
      expect(assessForeignFiling(noSymbols, "2025-01-01").answer).toBe("undetermined");
    });
  });
});

describe("facts that contradict each other", () => {
  // What is not known, contradicts itself or is of no type never makes an answer surer.

  const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] } as const;

  const filed = { filedOn: "2024-06-03" } as const;

  const described = (application: unknown): ForeignFilingFacts => ({
    ...invention,
    application: application as PatentApplicationHistory,
  });

  const afterThreeMonths = "2024-10-01";

  const afterTenMonths = "2025-05-01";

  describe("Arts 66(3), 67(1)(9), 70(1), 78(1) proviso: a later step that is not known", () => {
    const steps: readonly (readonly [string, unknown])[] = [
      ...[
        "keepingNoticeOn",
        "keepingNoticeReceivedOn",
        "keepingAnswerFiledOn",
        "correctionDueOn",
        "discontinuedOn",
        "designatedOn",
        "designationNoticeReceivedOn",
        "designationPeriodEnd",
        "extensions",
        "cancelledOn",
        "releaseNoticeOn",
        "noDesignationNoticeOn",
        "compensationNoticeReceivedOn",
      ].map((name) => [name, null] as const),
      ["designatedOn", "2024-11-31"],
      ["keepingNoticeReceivedOn", "unknown"],
      ["extensions", "2026-01-01"],
      ["extensions", [null]],
    ];
    test.each(steps)("%s: %j", (name, value) => {
      const facts = described({ ...filed, [name]: value });
      expect(assessForeignFiling(facts, afterThreeMonths)).toMatchObject({
        answer: "undetermined",
        missing: expect.arrayContaining(["application.forwardedNoticeOn", `application.${name}`]),
      });
      expect(
        assessForwarding({ ipc: ["F41H 11/02"], ...filed, [name]: value } as ForwardingFacts, afterThreeMonths),
      ).toMatchObject({
        answer: "undetermined",
        missing: ["forwardedNoticeOn", name],
      });
      const { issues } = assessForeignFiling(facts, afterThreeMonths);
      if (value !== null) expect(issues?.map(({ path }) => path.slice(0, 2))).toContainEqual(["application", name]);
    });
    test("a withdrawal may lie before a forwarding that is not known", () => {
      const facts = { ipc: ["F41H 11/02"], ...filed, withdrawnOn: "2024-07-01", keepingNoticeOn: null } as const;
      expect(assessForwarding(facts, "2024-07-02")).toMatchObject({
        missing: ["forwardedNoticeOn", "keepingNoticeOn"],
      });
    });
    test("beside the notice of forwarding it changes nothing of the three months", () => {
      const facts = described({ ...filed, forwardedNoticeOn: "2024-08-20", keepingNoticeOn: null });
      expect(assessForeignFiling(facts, afterThreeMonths).answer).toBe("prohibited");
    });
  });

  describe("Arts 67(11), 70(2)(3), 80(1)(3): what only a designation has tells of a forwarding and of a designation", () => {
    test.each<[string, unknown, string]>([
      ["correctionDueOn", "2025-01-10", "67"],
      ["designationPeriodEnd", "2025-12-01", "70"],
      ["extensions", [{ until: "2026-12-01" }], "70"],
      ["compensationNoticeReceivedOn", "2025-01-10", "80"],
    ])("%s", (name, value, article) => {
      const facts = described({ ...filed, [name]: value });
      expect(assessForeignFiling(facts, afterThreeMonths)).toMatchObject({
        answer: "prohibited",
        issues: [{ code: "event-without-ground", path: ["application", name], basis: { article } }],
      });
      // Whether the notice of designation was received before the ten months elapsed is not known.
      const later = assessForeignFiling(facts, afterTenMonths);
      if (name === "correctionDueOn") expect(later.answer).toBe("permitted");
      else
        expect(later).toMatchObject({ answer: "undetermined", missing: ["application.designationNoticeReceivedOn"] });
      expect(
        assessForwarding({ ipc: ["F41H 11/02"], ...filed, [name]: value } as ForwardingFacts, afterThreeMonths).answer,
      ).toBe("forward");
    });
  });

  describe("Art. 69(3)(4): after a discontinuance the application is dismissed", () => {
    const forwarded = { ...filed, forwardedNoticeOn: "2024-08-20" } as const;
    test.each<[PatentApplicationHistory, string, string[]]>([
      [{ ...forwarded, discontinuedOn: "2025-02-03" }, "undetermined", ["application.dismissedOn"]],
      [{ ...forwarded, discontinuedOn: null }, "undetermined", ["application.discontinuedOn"]],
      [{ ...forwarded, discontinuedOn: "2025-04-03" }, "undetermined", ["application.dismissedOn"]],
      [{ ...forwarded, discontinuedOn: "2025-04-04" }, "permitted", []],
      [{ ...forwarded, discontinuedOn: "2025-02-03", dismissedOn: "2025-04-03" }, "prohibited", []],
      [{ ...forwarded, discontinuedOn: "2025-02-03", dismissedOn: "2025-04-04" }, "permitted", []],
    ])("%j: %s", (history, answer, missing) => {
      expect(assessForeignFiling(described(history), afterTenMonths)).toMatchObject({ answer, missing });
    });
  });

  test("Patent Act Art. 38-3(1)(4): the earlier application to which it refers may have freed the content", () => {
    const facts = described({ filedOn: "2024-06-03", kind: "by-reference", documentsFiledOn: "2024-08-01" });
    expect(assessForeignFiling(facts, afterThreeMonths)).toMatchObject({
      answer: "undetermined",
      missing: ["application.earlierApplication"],
    });
    expect(assessForeignFiling(facts, "2024-11-02").answer).toBe("permitted");
  });

  describe("a window and a finding say the same", () => {
    const wrong: ForeignFilingFacts = {
      ...invention,
      ipc: ["F41H 11/02", "nonsense"],
      advanceConfirmation: { answer: "not-clear", receivedOn: "2024-06-31" as never },
      application: { ...filed, forwardedNoticeOn: "2024-05-20" },
    };
    test("Art. 78: what is wrong with the facts", () => {
      const found = assessForeignFiling(wrong, "2024-06-10").issues;
      expect(found?.length).toBe(3);
      expect(foreignFilingWindow(wrong).issues).toEqual(found);
    });
    test.each<[string, ForeignFilingFacts, string | undefined, boolean]>([
      [
        "Art. 79(2)",
        { ...invention, advanceConfirmation: { answer: "not-specified", receivedOn: "2024-07-01" } },
        "2024-07-01",
        false,
      ],
      [
        "Art. 79(4)",
        { ...invention, advanceConfirmation: { answer: "clearly-no-effect", receivedOn: "2024-07-01" } },
        "2024-07-01",
        false,
      ],
      ["Art. 78(1)", invention, undefined, true],
      [
        "Order Art. 14(i), after a designation",
        {
          ...described({ ...filed, forwardedNoticeOn: "2024-08-20", designatedOn: "2025-02-03" }),
          foreignApplication: "patent",
          treatyException: { treaty: "us-defence-agreement", country: "US", applies: true },
        },
        "2025-02-03",
        false,
      ],
      [
        "Art. 78(2)",
        {
          ...described({ ...filed, forwardedNoticeOn: "2024-08-20", designatedOn: "2025-02-03" }),
          narrowing: { filerIsDesignatedApplicant: true, inventionIsDesignated: false },
        },
        "2025-02-03",
        false,
      ],
    ])("%s", (_, facts, opensOn, noEnd) => {
      const finding = assessForeignFiling(facts, "2024-06-10");
      expect([finding.answer, finding.opensOn, finding.noEnd]).toEqual(["prohibited", opensOn, noEnd]);
      expect(foreignFilingWindow(facts).opensOn).toBe(opensOn);
    });
  });

  describe("a step that only a forwarded application has leaves the forwarding in doubt, also where it contradicts another (Act Arts 66(3), 67(9), 78(1))", () => {
    test.each([
      ["dismissed before the notice of keeping", { dismissedOn: "2024-09-04", keepingNoticeReceivedOn: "2025-06-02" }],
      [
        "not forwarded, and yet not designated after review",
        { nonForwardingNoticeOn: "2024-08-01", noDesignationNoticeReceivedOn: "2026-01-05" },
      ],
    ])("%s", (_, steps) => {
      const application = { ...filed, ...steps };
      // Three months without a notice of forwarding would free the invention; that there was none does not follow.
      const finding = assessForeignFiling(described(application), afterThreeMonths);
      expect(finding.answer).toBe("undetermined");
      expect(finding.missing).toContain("application.forwardedNoticeOn");
      expect(finding.issues?.length).toBeGreaterThan(0);
      for (const { from, answer } of foreignFilingWindow(described(application)).intervals) {
        if (from >= "2024-09-04" && from < "2025-04-04") expect(answer).not.toBe("permitted");
      }
    });
  });
});

const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] } as const;

const none = { defence: false, byStateOrNrda: false, commissionedRightLeft: false, stateTookPart: false };

const described = (application: PatentApplicationHistory): ForeignFilingFacts => ({ ...invention, application });

const forwarded = { filedOn: "2024-06-03", kind: "ordinary", forwardedNoticeOn: "2024-08-20" } as const;

const answer = (facts: ForeignFilingFacts, on: LegalDate) => assessForeignFiling(facts, on).answer;

describe("Art. 78(1): may it be filed abroad on that day", () => {
  test.each<[string, ForeignFilingFacts, LegalDate, "prohibited" | "permitted"]>([
    ["made abroad", { ...invention, madeInJapan: false }, "2024-06-03", "permitted"],
    ["made in a laboratory in Japan of a foreign group", invention, "2024-06-03", "prohibited"],
    ["in no field", { ...invention, ipc: ["A61K 9/00"] }, "2024-06-03", "permitted"],
    ["no notice: last day of the three months", described({ filedOn: "2024-05-31" }), "2024-08-31", "prohibited"],
    ["no notice: the day after", described({ filedOn: "2024-05-31" }), "2024-09-01", "permitted"],
    ["notice: last day of the ten months", described(forwarded), "2025-04-03", "prohibited"],
    ["notice: the day after", described(forwarded), "2025-04-04", "permitted"],
    [
      "Art. 71 notice, the day before receipt",
      described({ ...forwarded, noDesignationNoticeReceivedOn: "2024-12-10" }),
      "2024-12-09",
      "prohibited",
    ],
    [
      "Art. 71 notice received",
      described({ ...forwarded, noDesignationNoticeReceivedOn: "2024-12-10" }),
      "2024-12-10",
      "permitted",
    ],
    [
      "withdrawn before the three months: no exit by lapse",
      described({ filedOn: "2024-06-03", withdrawnOn: "2024-08-01" }),
      "2025-06-03",
      "prohibited",
    ],
    [
      "E4 is not blocked by a withdrawal",
      described({ filedOn: "2024-06-03", nonForwardingNoticeReceivedOn: "2024-07-01", withdrawnOn: "2024-08-01" }),
      "2024-08-01",
      "permitted",
    ],
    [
      "Art. 66(10) notice received",
      described({
        filedOn: "2025-03-03",
        nonForwardingRequestedOn: "2025-03-05",
        nonForwardingNoticeReceivedOn: "2025-03-21",
      }),
      "2025-03-21",
      "permitted",
    ],
    [
      "request too late, yet three months over",
      described({ filedOn: "2025-03-03", nonForwardingRequestedOn: "2025-06-04" }),
      "2025-06-04",
      "permitted",
    ],
    [
      "international application at the Japanese office",
      { ...described({ filedOn: "2024-06-03" }), foreignApplication: "pct" },
      "2024-06-03",
      "prohibited",
    ],
    [
      "Art. 79(2)",
      { ...invention, advanceConfirmation: { answer: "not-specified", receivedOn: "2024-06-10" } },
      "2024-06-10",
      "permitted",
    ],
    [
      "Art. 79(4), clear",
      { ...invention, advanceConfirmation: { answer: "clearly-no-effect", receivedOn: "2024-06-10" } },
      "2024-06-10",
      "permitted",
    ],
    [
      "the day before the answer",
      { ...invention, advanceConfirmation: { answer: "clearly-no-effect", receivedOn: "2024-06-10" } },
      "2024-06-09",
      "prohibited",
    ],
    [
      "Art. 79(4), not clear: it is such an invention, whatever the symbols",
      { madeInJapan: true, public: false, advanceConfirmation: { answer: "not-clear", receivedOn: "2024-06-10" } },
      "2024-06-10",
      "prohibited",
    ],
    ["public", { ...invention, public: true }, "2024-06-03", "permitted"],
    ["civil submarine", { ...invention, ipc: ["B63G 8/08"], additionalRequirement: none }, "2024-06-03", "permitted"],
    [
      "commissioned, right left",
      { ...invention, ipc: ["B63G 8/08"], additionalRequirement: { commissionedRightLeft: true } },
      "2024-06-03",
      "prohibited",
    ],
    [
      "limb (ii) presupposes an application",
      { ...invention, ipc: ["B63G 8/08"], additionalRequirement: { ...none, byStateOrNrda: true } },
      "2024-06-03",
      "permitted",
    ],
    [
      "limb (ii) with one",
      {
        ...described({ filedOn: "2024-06-03" }),
        ipc: ["B63G 8/08"],
        additionalRequirement: { ...none, byStateOrNrda: true },
      },
      "2024-06-03",
      "prohibited",
    ],
    [
      "clock not started before the translation",
      described({ filedOn: "2024-06-03", kind: "foreign-language" }),
      "2026-06-03",
      "prohibited",
    ],
    ["designated", described({ ...forwarded, designatedOn: "2025-02-03" }), "2025-04-04", "prohibited"],
    [
      "designated after the ten months: closed again",
      described({ ...forwarded, designatedOn: "2025-05-01" }),
      "2025-05-01",
      "prohibited",
    ],
    ["and open the day before", described({ ...forwarded, designatedOn: "2025-05-01" }), "2025-04-30", "permitted"],
    [
      "Art. 77(2) notice received",
      described({
        ...forwarded,
        designatedOn: "2025-02-03",
        releaseNoticeOn: "2026-02-03",
        releaseNoticeReceivedOn: "2026-02-05",
      }),
      "2026-02-05",
      "permitted",
    ],
    [
      "given, not yet received",
      described({
        ...forwarded,
        designatedOn: "2025-02-03",
        releaseNoticeOn: "2026-02-03",
        releaseNoticeReceivedOn: "2026-02-05",
      }),
      "2026-02-04",
      "prohibited",
    ],
    [
      "the period of the designation is over, no notice yet",
      described({ ...forwarded, designatedOn: "2025-02-03" }),
      "2026-03-01",
      "prohibited",
    ],
    ["before the Japanese application is filed", described(forwarded), "2024-06-02", "prohibited"],
  ])("%s", (_, facts, on, expected) => {
    expect(assessForeignFiling(facts, on)).toMatchObject({ answer: expected, missing: [] });
    expect(schema.safeParse(facts).success).toBe(true);
  });

  test("without a Japanese application there is no end", () => {
    expect(assessForeignFiling(invention, "2024-06-03")).toMatchObject({
      answer: "prohibited",
      noEnd: true,
      exits: [],
    });
    expect(assessForeignFiling(described({ filedOn: "2024-06-03" }), "2024-06-03")).toMatchObject({
      noEnd: false,
      opensOn: "2024-09-04",
    });
    expect(
      assessForeignFiling(described({ filedOn: "2024-06-03", withdrawnOn: "2024-08-01" }), "2024-08-01").noEnd,
    ).toBe(true);
  });

  test("each exit tells what blocks it", () => {
    const blocks = assessForeignFiling(described({ ...forwarded, designatedOn: "2025-02-03" }), "2025-06-03").exits.map(
      (exit) => [exit.id, exit.blockedBy],
    );
    expect(blocks).toEqual([
      ["three-months-without-notice", "forwarding-notice-dispatched"],
      ["ten-months", "designation-notice-received"],
      ["non-forwarding-notice", "notice-not-received"],
      ["no-designation-notice", "notice-not-received"],
      ["release-notice", "notice-not-received"],
    ]);
  });
});

describe("Art. 78(2), Order Art. 14", () => {
  const designated: ForeignFilingFacts = {
    ...described({ ...forwarded, designatedOn: "2024-12-10", designationNoticeReceivedOn: "2024-12-12" }),
    foreignApplication: "patent",
  };
  const patent = { ...invention, foreignApplication: "patent" } as const;
  test("for the designated applicant the other inventions of the application are free from the notice on", () => {
    const narrowing = { filerIsDesignatedApplicant: true, inventionIsDesignated: false };
    expect(answer({ ...designated, narrowing }, "2024-12-11")).toBe("prohibited");
    expect(answer({ ...designated, narrowing }, "2024-12-12")).toBe("permitted");
    expect(answer({ ...designated, narrowing: { ...narrowing, inventionIsDesignated: true } }, "2024-12-12")).toBe(
      "prohibited",
    );
    expect(
      answer({ ...designated, narrowing: { ...narrowing, filerIsDesignatedApplicant: false } }, "2024-12-12"),
    ).toBe("prohibited");
    expect(
      assessForeignFiling({ ...designated, narrowing: { filerIsDesignatedApplicant: true } }, "2024-12-12"),
    ).toMatchObject({
      answer: "undetermined",
      missing: ["narrowing.inventionIsDesignated"],
    });
  });
  test("(i) the United States, for a designated invention only", () => {
    const treatyException = { treaty: "us-defence-agreement", country: "US", applies: true } as const;
    expect(answer({ ...designated, treatyException }, "2024-12-12")).toBe("permitted");
    expect(answer({ ...described(forwarded), treatyException }, "2024-12-12")).toBe("prohibited");
    expect(answer({ ...designated, treatyException: { ...treatyException, country: "GB" } }, "2024-12-12")).toBe(
      "prohibited",
    );
  });
  test("(ii) a partner state of the space station, (iii) the United States", () => {
    const station = { treaty: "space-station-agreement", country: "CA", applies: true } as const;
    expect(answer({ ...patent, treatyException: station }, "2024-06-03")).toBe("permitted");
    expect(answer({ ...invention, treatyException: { ...station, country: "JP" } }, "2024-06-03")).toBe("prohibited");
    expect(
      answer(
        { ...patent, treatyException: { treaty: "us-space-framework", country: "US", applies: true } },
        "2024-06-03",
      ),
    ).toBe("permitted");
    expect(
      assessForeignFiling(
        { ...patent, treatyException: { treaty: "us-space-framework", country: "US" } },
        "2024-06-03",
      ),
    ).toMatchObject({ answer: "undetermined", missing: ["treatyException.applies"] });
  });
});

describe("what is not known", () => {
  test.each<[ForeignFilingFacts, string[]]>([
    [{ ...invention, madeInJapan: undefined }, ["madeInJapan"]],
    [{ ...invention, public: null }, ["public"]],
    [{ madeInJapan: true, public: false, ipc: ["B01D 59/04"] }, ["uraniumOrPlutonium"]],
    [
      { ...invention, ipc: ["B63G 8/08"] },
      [
        "additionalRequirement.defence",
        "additionalRequirement.commissionedRightLeft",
        "additionalRequirement.stateTookPart",
      ],
    ],
    [{ ...invention, application: null }, ["application"]],
    [{ ...invention, advanceConfirmation: null }, ["advanceConfirmation"]],
    [{ ...invention, advanceConfirmation: { answer: "clearly-no-effect" } }, ["advanceConfirmation.receivedOn"]],
    [{ ...invention, foreignApplication: null }, ["foreignApplication"]],
    [
      { ...invention, application: { filedOn: "2023-01-04", forwardedNoticeOn: null, designatedOn: null } },
      ["application.forwardedNoticeOn", "application.designationNoticeReceivedOn"],
    ],
  ])("%j", (facts, missing) => {
    expect(assessForeignFiling(facts, "2024-06-10")).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      missing,
    });
  });
  test("a fact that decides, decides although others are unknown", () => {
    expect(assessForeignFiling({ madeInJapan: false }, "2024-06-10")).toMatchObject({
      answer: "permitted",
      missing: [],
    });
    expect(assessForeignFiling({ ipc: ["A61K 9/00"] }, "2024-06-10")).toMatchObject({
      answer: "permitted",
      missing: [],
    });
  });
  test.each<[ForeignFilingFacts, string]>([
    [{ ...invention, foreignApplication: "utility-model" }, "patents-utility-model-abroad"],
    [described({ filedOn: "2024-06-03", deemedWithdrawnOn: "2024-08-01" }), "patents-deemed-withdrawal"],
    [described({ filedOn: "2024-06-03", kind: "pct-designating-japan" }), "patents-pct-as-japanese-application"],
  ])("where the Act does not say: %j", (facts, gap) => {
    const finding = assessForeignFiling(facts, "2025-06-10");
    expect(finding).toMatchObject({ answer: "undetermined", why: "out-of-coverage", missing: [] });
    expect(finding.gaps).toContain(gap);
  });
});

describe("bad input", () => {
  test("a history with one bad event answers for the days before it", () => {
    const facts = described({ ...forwarded, designatedOn: "2024-08-01" });
    expect(assessForeignFiling(facts, "2024-07-31")).toMatchObject({
      answer: "prohibited",
      issues: [{ code: "designation-before-forwarding", path: ["application", "designatedOn"] }],
    });
    expect(assessForeignFiling(facts, "2024-08-01")).toMatchObject({
      answer: "undetermined",
      why: "out-of-coverage",
      missing: [],
    });
    expect(answer({ ...facts, madeInJapan: false }, "2024-08-01")).toBe("permitted");
    expect(schema.safeParse(facts).success).toBe(false);
  });
  test("junk", () => {
    for (const facts of [undefined, null, 7, "x", []])
      expect(answer(facts as never, "2024-06-10")).toBe("undetermined");
    expect(assessForeignFiling({ ...invention, ipc: ["junk"] }, "2024-06-10")).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      issues: [{ code: "ipc-form", path: ["ipc", 0] }],
    });
    expect(assessForeignFiling({ ...invention, application: 7 as never }, "2024-06-10").answer).toBe("undetermined");
    expect(assessForeignFiling(invention, "x" as LegalDate).why).toBe("out-of-coverage");
  });
  test("before 2024-05-01 the article was not in force; from 2026-09-18 its wording was not read", () => {
    expect(assessForeignFiling(invention, "2024-04-30")).toMatchObject({ answer: "undetermined", why: "not-in-force" });
    expect(assessForeignFiling(invention, "2024-05-01").answer).toBe("prohibited");
    expect(assessForeignFiling(invention, "2026-09-18")).toMatchObject({
      answer: "prohibited",
      grade: "inferred",
      gaps: ["act-38-2026-unlisted", "law-after-survey"],
    });
  });
});

describe("foreignFilingWindow", () => {
  const intervals = (facts: ForeignFilingFacts, from?: LegalDate, until?: LegalDate) =>
    foreignFilingWindow(facts, from, until).intervals.map((one) => [one.from, one.through, one.answer]);

  test("forwarded, then ten months; the margin in the year of priority", () => {
    expect(intervals(described(forwarded))).toEqual([
      ["2024-05-01", "2025-04-03", "prohibited"],
      ["2025-04-04", undefined, "permitted"],
    ]);
    expect(foreignFilingWindow(described(forwarded))).toMatchObject({
      opensOn: "2025-04-04",
      priorityYearEnd: "2025-06-03",
      permittedDaysInPriorityYear: 61,
    });
  });
  test("opened by the ten months, closed by a designation, opened by the notice of its end", () => {
    const facts = described({ ...forwarded, designatedOn: "2025-05-01", releaseNoticeReceivedOn: "2026-05-07" });
    expect(intervals(facts)).toEqual([
      ["2024-05-01", "2025-04-03", "prohibited"],
      ["2025-04-04", "2025-04-30", "permitted"],
      ["2025-05-01", "2026-05-06", "prohibited"],
      ["2026-05-07", undefined, "permitted"],
    ]);
    expect(
      foreignFilingWindow(facts)
        .intervals.map((one) => one.because.map((reason) => reason.criterion))
        .slice(1),
    ).toEqual([["ten-months"], ["ten-months"], ["release-notice"]]);
    expect(foreignFilingWindow(facts).permittedDaysInPriorityYear).toBe(27);
  });
  test("within days asked for", () => {
    expect(intervals(described(forwarded), "2025-01-01", "2025-04-10")).toEqual([
      ["2025-01-01", "2025-04-03", "prohibited"],
      ["2025-04-04", "2025-04-10", "permitted"],
    ]);
    expect(intervals(described(forwarded), "2025-05-01", "2025-05-01")).toEqual([
      ["2025-05-01", "2025-05-01", "permitted"],
    ]);
    expect(intervals(described(forwarded), "2025-05-02", "2025-05-01")).toEqual([]);
    expect(foreignFilingWindow(invention, "x" as LegalDate).issues).toMatchObject([
      { code: "not-a-legal-date", path: ["from"] },
    ]);
  });
  test("no application: no end", () => {
    expect(intervals(invention)).toEqual([["2024-05-01", undefined, "prohibited"]]);
    expect(foreignFilingWindow(invention)).not.toHaveProperty("opensOn");
  });
  test("every day of two years agrees with assessForeignFiling", () => {
    const facts = described({ ...forwarded, designatedOn: "2025-05-01", releaseNoticeReceivedOn: "2026-05-07" });
    const { intervals: all } = foreignFilingWindow(facts);
    for (let time = Date.parse("2024-05-01"); time < Date.parse("2026-06-01"); time += 5 * 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10) as LegalDate;
      const interval = all.find((one) => one.from <= day && (one.through === undefined || day <= one.through));
      expect(interval?.answer, day).toBe(answer(facts, day));
    }
  });
  test("two years in well under a millisecond, where nothing else takes the processor", () => {
    const facts = described(forwarded);
    const times = Array.from({ length: 400 }, () => {
      const start = performance.now();
      foreignFilingWindow(facts, "2024-06-03", "2026-06-03");
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(2);
  });
});

describe("an application opens nothing before it was made", () => {
  test.each<[string, PatentApplicationHistory, LegalDate, string]>([
    [
      "converted from a design, Patent Act Art. 46(2): no patent application yet",
      { filedOn: "2024-06-03", kind: "converted-from-design", convertedOn: "2025-06-02" },
      "2025-06-01",
      "prohibited",
    ],
    [
      "from the day of conversion the ten months of the deemed day are over, those of the conversion are not; in no table",
      { filedOn: "2024-06-03", kind: "converted-from-design", convertedOn: "2025-06-02" },
      "2025-06-02",
      "undetermined",
    ],
    [
      "converted from a utility model, Art. 46(1)",
      { filedOn: "2024-06-03", kind: "converted-from-utility-model", convertedOn: "2025-06-02" },
      "2025-06-01",
      "prohibited",
    ],
    [
      "before a division the history of the other application decides",
      { filedOn: "2024-06-03", kind: "divisional", dividedOn: "2025-06-02" },
      "2025-06-01",
      "undetermined",
    ],
    [
      "divided: ten months of the deemed day, Art. 78(3)",
      { filedOn: "2024-06-03", kind: "divisional", dividedOn: "2025-06-02" },
      "2025-06-02",
      "permitted",
    ],
  ])("%s", (_, application, on, expected) => {
    expect(answer(described(application), on)).toBe(expected);
  });

  test("a step that only a forwarded application sees closes the three months, also where the notice of forwarding was left out", () => {
    const application = { filedOn: "2024-06-03", designationNoticeReceivedOn: "2025-01-10" } as const;
    const finding = assessForeignFiling(described(application), "2025-02-03");
    expect(finding.answer).toBe("prohibited");
    expect(finding.issues?.map(({ code }) => code)).toContain("event-without-ground");
    expect(answer(described({ filedOn: "2024-06-03", forwardedNoticeReceivedOn: "2024-08-20" }), "2024-09-04")).toBe(
      "prohibited",
    );
  });
});

test("where it is not known whether priority is claimed, no year of priority is given", () => {
  const facts = described({ filedOn: "2024-06-03", priorityOn: null });
  expect(foreignFilingWindow(facts).priorityYearEnd).toBeUndefined();
  expect(foreignFilingWindow(facts).permittedDaysInPriorityYear).toBeUndefined();
});

test("days that cover a part of the year of priority count no days in it", () => {
  expect(foreignFilingWindow(described(forwarded), "2024-05-01", "2025-06-03").permittedDaysInPriorityYear).toBe(61);
  expect(foreignFilingWindow(described(forwarded), "2025-05-01").permittedDaysInPriorityYear).toBeUndefined();
  expect(
    foreignFilingWindow(described(forwarded), "2024-05-01", "2025-05-01").permittedDaysInPriorityYear,
  ).toBeUndefined();
});

test("a window that ends before it begins is named", () => {
  expect(foreignFilingWindow(described(forwarded), "2025-01-01", "2024-06-01")).toMatchObject({
    intervals: [],
    issues: [{ code: "window-ends-before-it-begins", path: ["until"] }],
  });
});

describe("a word that is none of the choices is not known", () => {
  test("the answer to an advance confirmation", () => {
    const facts = {
      ...invention,
      ipc: ["A61K 9/00"],
      advanceConfirmation: { answer: "favourable", receivedOn: "2024-06-10" },
    };
    expect(assessForeignFiling(facts as never, "2024-06-10")).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
    });
  });
  test("the treaty", () => {
    const facts = { ...invention, treatyException: { treaty: "some treaty", country: "US", applies: true } };
    expect(assessForeignFiling(facts as never, "2024-06-10")).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
    });
  });
});

test("Order Art. 14 takes out patent applications made in another State, never an international application", () => {
  const treatyException = { treaty: "us-space-framework", country: "US", applies: true } as const;
  expect(answer({ ...invention, treatyException, foreignApplication: "patent" }, "2025-01-14")).toBe("permitted");
  expect(answer({ ...invention, treatyException, foreignApplication: "pct" }, "2025-01-14")).toBe("prohibited");
  expect(answer({ ...invention, treatyException, foreignApplication: null }, "2025-01-14")).toBe("undetermined");
});

describe("what a known gap touches is inferred and says so", () => {
  test("a period that ends on a holiday: inferred until the day after it would have moved", () => {
    const facts = described({ filedOn: "2024-05-31" });
    expect(assessForeignFiling(facts, "2024-09-01")).toMatchObject({
      answer: "permitted",
      grade: "inferred",
      gaps: ["patents-lapse-on-holiday"],
    });
    expect(assessForeignFiling(facts, "2024-09-02")).toMatchObject({ grade: "inferred" });
    const after = assessForeignFiling(facts, "2024-09-03");
    expect(after).toMatchObject({ answer: "permitted", grade: "text" });
    expect(after.gaps).toBeUndefined();
    expect(assessForeignFiling(described({ filedOn: "2024-06-03" }), "2024-09-04")).toMatchObject({
      answer: "permitted",
      grade: "text",
    });
  });
  test("pending on 2024-05-01: whether three months without a notice free it was not confirmed; the ten months do", () => {
    const facts = described({ filedOn: "2024-03-04" });
    expect(assessForeignFiling(facts, "2024-06-05")).toMatchObject({
      answer: "permitted",
      grade: "inferred",
      gaps: ["patents-pending-applications-and-ban"],
    });
    expect(assessForeignFiling(facts, "2025-01-07")).toMatchObject({ answer: "permitted", grade: "text" });
  });
  test("bases that stand in no table", () => {
    const facts = described({ filedOn: "2024-06-03", kind: "converted-from-design", convertedOn: "2024-07-01" });
    const { answer: between, why, missing } = assessForeignFiling(facts, "2024-10-01");
    expect([between, why, missing]).toEqual(["undetermined", "out-of-coverage", []]);
    expect(answer(facts, "2024-09-03")).toBe("prohibited");
    expect(assessForeignFiling(facts, "2024-10-02")).toMatchObject({
      answer: "permitted",
      grade: "inferred",
      gaps: ["patents-base-date-in-no-table"],
    });
  });
  test("no gap of an exit touches an answer that rests on the text alone", () => {
    const facts = { ...described({ filedOn: "2024-03-04" }), madeInJapan: false };
    const finding = assessForeignFiling(facts, "2024-06-05");
    expect(finding).toMatchObject({ answer: "permitted", grade: "text" });
    expect(finding.gaps).toBeUndefined();
  });
  test("where an invention of several countries was made is not decided", () => {
    expect(assessForeignFiling({ ...invention, madeInJapan: null }, "2024-06-10").gaps).toEqual([
      "patents-invention-across-borders",
    ]);
    expect(assessForeignFiling({ ...invention, madeInJapan: null, public: true }, "2024-06-10").gaps).toBeUndefined();
  });
});

describe("Art. 78(2) by its letter: a designated invention of no field, forwarded at the applicant's request", () => {
  const facts = {
    ...described({ ...forwarded, designatedOn: "2024-12-10", designationNoticeReceivedOn: "2024-12-12" }),
    ipc: ["A61K 9/00"],
  };
  const narrowing = { filerIsDesignatedApplicant: true, inventionIsDesignated: true };
  test("is banned for the designated applicant from the notice on", () => {
    expect(assessForeignFiling({ ...facts, narrowing }, "2024-12-11")).toMatchObject({
      answer: "permitted",
      grade: "text",
    });
    expect(assessForeignFiling({ ...facts, narrowing }, "2024-12-12")).toMatchObject({
      answer: "prohibited",
      grade: "inferred",
      gaps: ["patents-designated-on-request"],
    });
  });
  test("not for another, and not another invention", () => {
    expect(answer({ ...facts, narrowing: { ...narrowing, filerIsDesignatedApplicant: false } }, "2024-12-12")).toBe(
      "permitted",
    );
    expect(answer({ ...facts, narrowing: { ...narrowing, inventionIsDesignated: false } }, "2024-12-12")).toBe(
      "permitted",
    );
  });
  test("who files what is asked for where it is left out", () => {
    expect(assessForeignFiling(facts, "2024-12-12")).toMatchObject({
      answer: "undetermined",
      missing: ["narrowing.filerIsDesignatedApplicant", "narrowing.inventionIsDesignated"],
    });
    expect(assessForeignFiling({ ...facts, narrowing: null }, "2024-12-12")).toMatchObject({ missing: ["narrowing"] });
    expect(answer({ ...facts, application: { ...forwarded } }, "2024-12-12")).toBe("permitted");
  });
  test("and ends on receipt of the notice of Art. 77(2)", () => {
    const application = { ...facts.application, releaseNoticeReceivedOn: "2025-12-15" } as const;
    expect(answer({ ...facts, application, narrowing }, "2025-12-14")).toBe("prohibited");
    expect(answer({ ...facts, application, narrowing }, "2025-12-15")).toBe("permitted");
  });
});

describe("limb (ii) of the additional requirement before any application", () => {
  const civil = { ...invention, ipc: ["B63G 8/08"] };
  test("is not met, inferred; where the applicant is neither the State nor an agency, the text says so", () => {
    const byAgency = { ...civil, additionalRequirement: { ...none, byStateOrNrda: true } };
    expect(assessForeignFiling(byAgency, "2024-06-03")).toMatchObject({ answer: "permitted", grade: "inferred" });
    expect(assessForeignFiling({ ...civil, additionalRequirement: none }, "2024-06-03")).toMatchObject({
      answer: "permitted",
      grade: "text",
    });
  });
  test("a utility model application is none, before its conversion", () => {
    const application = {
      filedOn: "2024-06-03",
      kind: "converted-from-utility-model",
      convertedOn: "2025-06-02",
    } as const;
    const facts = { ...civil, application, additionalRequirement: { ...none, byStateOrNrda: true } };
    expect(answer(facts, "2025-06-01")).toBe("permitted");
    expect(answer(facts, "2025-06-02")).toBe("prohibited");
  });
});

describe("in detail", () => {
  test("an application that has not been filed, or was filed later, opens nothing", () => {
    expect(assessForeignFiling(described({}), "2024-06-10")).toMatchObject({
      answer: "prohibited",
      noEnd: true,
      exits: [],
    });
    expect(assessForeignFiling(described({ filedOn: "2024-06-11" }), "2024-06-10")).toMatchObject({
      answer: "prohibited",
      exits: [],
    });
    expect(assessForeignFiling(described({ filedOn: "2024-06-11" }), "2024-06-11").exits).toHaveLength(5);
    expect(assessForeignFiling(described({ filedOn: null }), "2024-06-10")).toMatchObject({
      answer: "undetermined",
      missing: ["application.filedOn"],
    });
  });
  test("before the deemed filing date of a divisional no application described it; between that and the division another one did", () => {
    const divided = {
      filedOn: "2024-06-03",
      kind: ["foreign-language", "divisional"],
      dividedOn: "2025-06-02",
    } as const;
    expect([answer(described(divided), "2024-06-02"), answer(described(divided), "2025-06-01")]).toEqual([
      "prohibited",
      "undetermined",
    ]);
  });
  test("what kind of application it is", () => {
    expect(assessForeignFiling(described({ filedOn: "2024-06-03", kind: null }), "2024-09-04")).toMatchObject({
      answer: "undetermined",
      missing: ["application.kind"],
    });
  });
  test("Order Art. 12(3)(ii): where it is not known whether there is an application, its applicant counts", () => {
    const byAgency = { ...invention, ipc: ["B63G 8/08"], additionalRequirement: { ...none, byStateOrNrda: true } };
    expect(assessForeignFiling({ ...byAgency, application: null }, "2024-06-10")).toMatchObject({
      answer: "undetermined",
      missing: ["application"],
    });
    expect(assessForeignFiling({ ...byAgency, application: { filedOn: null } }, "2024-06-10")).toMatchObject({
      answer: "undetermined",
      missing: ["application.filedOn"],
    });
  });
  test("each criterion says what is known of it", () => {
    const met = (facts: ForeignFilingFacts, on: LegalDate, criterion: string) =>
      assessForeignFiling(facts, on).reasons.find((reason) => reason.criterion === criterion)?.met;
    const negative = {
      ...invention,
      advanceConfirmation: { answer: "not-specified", receivedOn: "2024-06-10" },
    } as const;
    expect([
      met(negative, "2024-06-10", "confirmed-not-specified"),
      met(negative, "2024-06-10", "confirmed-specified"),
    ]).toEqual([true, false]);
    // Order Art. 14: a patent application abroad, for the first limb of a designated invention.
    const treaty = (more: ForeignFilingFacts, of: "us-defence-agreement" | "us-space-framework") =>
      met(
        { foreignApplication: "patent", ...more, treatyException: { treaty: of, country: "US", applies: true } },
        "2026-03-02",
        "excluded-by-treaty",
      );
    expect(treaty({ ...invention, foreignApplication: null }, "us-space-framework")).toBe("unknown");
    expect(treaty({ ...invention, foreignApplication: "pct" }, "us-space-framework")).toBe(false);
    const designated = { ...forwarded, designatedOn: "2025-02-03" } as const;
    expect(treaty(described(designated), "us-defence-agreement")).toBe(true);
    expect(treaty(described({ ...designated, releaseNoticeReceivedOn: null }), "us-defence-agreement")).toBe("unknown");
    expect(treaty(described({ ...designated, releaseNoticeReceivedOn: "2026-02-05" }), "us-defence-agreement")).toBe(
      false,
    );
  });
  test("Art. 78(2) by its letter is no gap where the text alone answers, in a field, or without a designation", () => {
    const onRequest = "patents-designated-on-request";
    const narrowing = { filerIsDesignatedApplicant: true, inventionIsDesignated: true };
    const designated = { ...described({ ...forwarded, designatedOn: "2024-12-10" }), narrowing };
    const gaps = (facts: ForeignFilingFacts, on: LegalDate) => assessForeignFiling(facts, on).gaps ?? [];
    expect(gaps({ ...designated, ipc: ["A61K 9/00"] }, "2024-12-12")).toContain(onRequest);
    expect(gaps({ ...designated, ipc: ["A61K 9/00"], madeInJapan: false }, "2024-12-12")).toEqual([]);
    expect(gaps({ ...designated, narrowing: undefined, ipc: ["A61K 9/00"], madeInJapan: false }, "2024-12-12")).toEqual(
      [],
    );
    expect(gaps(designated, "2026-09-18")).not.toContain(onRequest);
    expect(gaps({ ...invention, ipc: ["A61K 9/00"] }, "2026-09-18")).toEqual([
      "act-38-2026-unlisted",
      "law-after-survey",
    ]);
  });
  test("an end by lapse of time is the first that is still to come", () => {
    expect(assessForeignFiling(described(forwarded), "2025-02-10")).toMatchObject({
      answer: "prohibited",
      opensOn: "2025-04-04",
    });
    const noticed = { ...forwarded, keepingNoticeOn: "2025-02-03", designatedOn: "2025-05-01" } as const;
    const closed = assessForeignFiling(described(noticed), "2025-05-01");
    expect(closed).toMatchObject({ answer: "prohibited", noEnd: true });
    expect(closed).not.toHaveProperty("opensOn");
    expect(closed).not.toHaveProperty("issues");
  });
  test("on a day without the article nothing is told of it", () => {
    for (const on of ["2024-04-30", "2024-02-30"] as LegalDate[]) {
      expect(assessForeignFiling(described(forwarded), on)).toMatchObject({
        fields: [],
        exits: [],
        noEnd: false,
        reasons: [],
      });
    }
  });
  test("an end is told of a ban alone", () => {
    const opens = (on: LegalDate, more: object = {}) => {
      const { opensOn, noEnd } = assessForeignFiling({ ...described({ filedOn: "2024-06-03" }), ...more }, on);
      return [opensOn, noEnd];
    };
    expect(opens("2024-06-03")).toEqual(["2024-09-04", false]);
    expect(opens("2024-09-03")).toEqual(["2024-09-04", false]);
    expect(opens("2024-09-04")).toEqual([undefined, false]);
    expect(opens("2024-06-03", { madeInJapan: null })).toEqual([undefined, false]);
    expect(opens("2024-06-03", { madeInJapan: false })).toEqual([undefined, false]);
    expect(Object.keys(assessForeignFiling({ ...invention, madeInJapan: false }, "2024-06-03"))).not.toContain(
      "opensOn",
    );
  });
  test("what is filed abroad, where it is none of the choices, is not known", () => {
    expect(assessForeignFiling({ ...invention, foreignApplication: "design" as never }, "2024-06-10")).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
    });
    expect(answer({ ...invention, foreignApplication: "patent" }, "2024-06-10")).toBe("prohibited");
  });
  test("Order Art. 14: each limb", () => {
    const framework = { treaty: "us-space-framework", country: "US", applies: true } as const;
    expect(answer({ ...invention, treatyException: { ...framework, applies: false } }, "2024-06-10")).toBe(
      "prohibited",
    );
    expect(answer({ ...invention, treatyException: { ...framework, country: "CA" } }, "2024-06-10")).toBe("prohibited");
    expect(answer({ ...invention, treatyException: framework, foreignApplication: "patent" }, "2024-06-10")).toBe(
      "permitted",
    );
    const defence = { ...framework, treaty: "us-defence-agreement" } as const;
    const notKnown = described({ ...forwarded, designatedOn: null });
    expect(answer({ ...notKnown, treatyException: defence }, "2024-12-12")).toBe("undetermined");
    const release = described({ ...forwarded, designatedOn: "2024-12-10", releaseNoticeReceivedOn: null });
    expect(answer({ ...release, treatyException: defence }, "2024-12-12")).toBe("undetermined");
  });
  test("whether an application was divided before the day is not known: nor whether its exits are open", () => {
    const unknown = described({
      filedOn: "2024-06-03",
      kind: "divisional",
      dividedOn: null,
      forwardedNoticeOn: "2024-08-20",
    });
    expect(assessForeignFiling(unknown, "2025-04-04")).toMatchObject({
      answer: "undetermined",
      missing: ["application.dividedOn", "application.parent"],
    });
  });

  describe("a window", () => {
    const facts = described(forwarded);
    const window = (from?: LegalDate, until?: LegalDate) => foreignFilingWindow(facts, from, until);
    test("never begins before 2024-05-01", () => {
      expect(window("2023-01-04").intervals[0]?.from).toBe("2024-05-01");
      expect(window("2024-05-02").intervals[0]?.from).toBe("2024-05-02");
      expect(window("2023-01-04", "2024-04-30")).toMatchObject({ intervals: [] });
    });
    test("of one day, on a boundary and on its eve", () => {
      const days = (from: LegalDate, until: LegalDate) =>
        window(from, until).intervals.map((one) => [one.from, one.through, one.answer]);
      expect(days("2025-04-03", "2025-04-04")).toEqual([
        ["2025-04-03", "2025-04-03", "prohibited"],
        ["2025-04-04", "2025-04-04", "permitted"],
      ]);
      expect(days("2025-04-04", "2025-04-04")).toEqual([["2025-04-04", "2025-04-04", "permitted"]]);
      expect(days("2025-04-03", "2025-04-03")).toEqual([["2025-04-03", "2025-04-03", "prohibited"]]);
    });
    test("opens for good only where it is left open", () => {
      expect(window().opensOn).toBe("2025-04-04");
      expect(window(undefined, "2025-12-31")).not.toHaveProperty("opensOn");
      expect(foreignFilingWindow(described({ filedOn: "2024-06-03", withdrawnOn: "2024-06-10" }))).not.toHaveProperty(
        "opensOn",
      );
    });
    test("counts the year of priority only where the days asked for cover it", () => {
      const counted = (from?: LegalDate, until?: LegalDate) => window(from, until).permittedDaysInPriorityYear;
      expect([counted("2024-06-03"), counted("2024-06-04"), counted("2024-01-10")]).toEqual([61, undefined, 61]);
      expect([counted(undefined, "2025-06-03"), counted(undefined, "2025-06-02")]).toEqual([61, undefined]);
      const earlier = described({ filedOn: "2024-02-05", priorityOn: "2023-08-07" });
      expect(foreignFilingWindow(earlier)).toMatchObject({
        priorityYearEnd: "2024-08-07",
        permittedDaysInPriorityYear: 94,
      });
      expect(foreignFilingWindow(earlier, "2024-05-01").permittedDaysInPriorityYear).toBe(94);
      expect(foreignFilingWindow(earlier, "2024-05-02").permittedDaysInPriorityYear).toBeUndefined();
      expect(foreignFilingWindow(described({ filedOn: "9900-01-01" })).priorityYearEnd).toBeUndefined();
      expect(foreignFilingWindow(described({ filedOn: "9899-12-31" })).priorityYearEnd).toBe("9900-12-31");
      expect(foreignFilingWindow(invention)).not.toHaveProperty("priorityYearEnd");
      expect(foreignFilingWindow(undefined as never).intervals).toMatchObject([
        { from: "2024-05-01", answer: "undetermined" },
      ]);
    });
    test("counts the days of a stretch that lie in the year of priority", () => {
      const counted = (more: ForeignFilingFacts) =>
        foreignFilingWindow({ ...facts, ...more }).permittedDaysInPriorityYear;
      expect(counted({ madeInJapan: false })).toBe(366);
      expect(counted(described({ ...forwarded, designatedOn: "2025-04-05" }))).toBe(1);
      expect(counted(described({ ...forwarded, designatedOn: "2025-07-01" }))).toBe(61);
      expect(
        counted(described({ ...forwarded, designatedOn: "2025-07-01", releaseNoticeReceivedOn: "2026-02-05" })),
      ).toBe(61);
    });
    test("is left open at its end, unless a last day was asked for", () => {
      expect(window().intervals.at(-1)).not.toHaveProperty("through");
      expect(window(undefined, "2026-01-05").intervals.at(-1)?.through).toBe("2026-01-05");
      expect(window("2024-04-31" as LegalDate, "2024-01-05").issues).toHaveLength(1);
    });
    test("turns where something else becomes unknown", () => {
      const open = { ...described({ filedOn: "2024-06-03", withdrawnOn: null }), ipc: ["B01D 59/04"] };
      expect(foreignFilingWindow(open).intervals.map(({ from, missing }) => [from, missing])).toEqual([
        ["2024-05-01", ["uraniumOrPlutonium"]],
        ["2024-09-04", ["uraniumOrPlutonium", "application.withdrawnOn"]],
      ]);
    });
    test("tells all exits where they begin: on the day of a division", () => {
      const divided = described({ filedOn: "2024-06-03", kind: "divisional", dividedOn: "2025-06-02" });
      const { intervals } = foreignFilingWindow(divided);
      expect(intervals.map((one) => [one.from, one.answer])).toEqual([
        ["2024-05-01", "prohibited"],
        ["2024-06-03", "undetermined"],
        ["2025-06-02", "permitted"],
      ]);
      expect(intervals[2]?.because.map(({ criterion }) => criterion)).toEqual([
        "three-months-without-notice",
        "ten-months",
        "non-forwarding-notice",
        "no-designation-notice",
        "release-notice",
      ]);
    });
    test("turns on no day that does not exist, and knows no days of an application that is not known", () => {
      const noDay = {
        ...invention,
        advanceConfirmation: { answer: "not-clear", receivedOn: "2024-06-31" as LegalDate },
      } as const;
      expect(foreignFilingWindow(noDay).intervals.map(({ from }) => from)).toEqual(["2024-05-01"]);
      expect(foreignFilingWindow({ ...invention, application: null }).intervals).toMatchObject([
        { from: "2024-05-01", answer: "undetermined", missing: ["application"] },
      ]);
    });
    test("Arts 66(4), 78(3): a clock ran out before a later paper set it anew", () => {
      const completed = described({
        filedOn: "2024-06-03",
        kind: ["by-reference", "completed"],
        documentsFiledOn: "2024-07-10",
        completionFiledOn: "2024-12-02",
      });
      const { intervals } = foreignFilingWindow(completed);
      expect(intervals.map((one) => [one.from, one.through, one.answer])).toEqual([
        // Patent Act Art. 38-3(1): what the earlier application freed is not known.
        ["2024-05-01", "2024-10-10", "undetermined"],
        ["2024-10-11", "2024-12-01", "permitted"],
        ["2024-12-02", "2025-03-02", "undetermined"],
        ["2025-03-03", undefined, "permitted"],
      ]);
      for (const one of intervals) expect(answer(completed, one.from), one.from).toBe(one.answer);
    });
    test("ends where an advance confirmation was answered, and says so", () => {
      const confirmed = {
        ...invention,
        advanceConfirmation: { answer: "clearly-no-effect", receivedOn: "2024-06-10" },
      } as const;
      const { intervals, opensOn } = foreignFilingWindow(confirmed);
      expect(intervals.map((one) => [one.from, one.answer])).toEqual([
        ["2024-05-01", "prohibited"],
        ["2024-06-10", "permitted"],
      ]);
      expect(intervals[1]?.because.map(({ criterion }) => criterion)).toEqual([
        "confirmed-specified",
        "confirmed-no-effect",
      ]);
      expect(opensOn).toBe("2024-06-10");
    });
    test("changes with the table of the Order", () => {
      const moved = {
        madeInJapan: true,
        public: false,
        ipc: ["H01L 31/08"],
        quantumDotOrSuperlattice: true,
        additionalRequirement: { defence: true },
      };
      expect(foreignFilingWindow(moved).intervals.map((one) => [one.from, one.answer])).toEqual([
        ["2024-05-01", "prohibited"],
        ["2025-01-01", "undetermined"],
      ]);
    });
    test("of a history that contradicts itself is open from that day", () => {
      const contradictory = described({ ...forwarded, designatedOn: "2024-08-01" });
      expect(foreignFilingWindow(contradictory).intervals.map((one) => [one.from, one.answer])).toEqual([
        ["2024-05-01", "prohibited"],
        ["2024-08-01", "undetermined"],
      ]);
    });
  });
});

describe("days that are not known", () => {
  // Histories are closed: left out, it has not happened; null, it is not known whether or when. What is not known leaves open what hangs on it.

  const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] } as const;

  const described = (application: PatentApplicationHistory): ForeignFilingFacts => ({ ...invention, application });

  describe("filing abroad", () => {
    test.each<[string, PatentApplicationHistory, string[]]>([
      [
        "whether it was deemed withdrawn",
        { filedOn: "2024-06-03", deemedWithdrawnOn: null },
        ["application.deemedWithdrawnOn"],
      ],
      ["whether it was withdrawn", { filedOn: "2024-06-03", withdrawnOn: null }, ["application.withdrawnOn"]],
    ])("Art. 78(1), proviso: %s", (_, application, missing) => {
      expect(assessForeignFiling(described(application), "2024-09-03")).toMatchObject({
        answer: "prohibited",
        missing: [],
      });
      expect(assessForeignFiling(described(application), "2024-09-04")).toMatchObject({
        answer: "undetermined",
        missing,
      });
    });
    test.each(["nonForwardingNoticeReceivedOn", "noDesignationNoticeReceivedOn", "releaseNoticeReceivedOn"] as const)(
      "whether the notice was received: %s",
      (notice) => {
        const steps = { forwardedNoticeOn: "2024-08-20", designatedOn: "2025-02-03" } as const;
        const history =
          notice === "nonForwardingNoticeReceivedOn"
            ? {}
            : notice === "releaseNoticeReceivedOn"
              ? steps
              : { forwardedNoticeOn: "2024-08-20" as const };
        const facts = described({ filedOn: "2024-06-03", ...history, [notice]: null });
        expect(assessForeignFiling(facts, "2024-08-30")).toMatchObject({
          answer: "undetermined",
          missing: [`application.${notice}`],
        });
      },
    );
    test.each<[string, Partial<ForeignFilingFacts>, string[]]>([
      [
        "when the answer to an advance confirmation was received",
        { advanceConfirmation: { answer: "clearly-no-effect", receivedOn: null } },
        ["advanceConfirmation.receivedOn"],
      ],
      ["what the answer was", { advanceConfirmation: { receivedOn: "2024-06-03" } }, ["advanceConfirmation.answer"]],
      ["whether a treaty applies", { treatyException: null }, ["treatyException"]],
      [
        "where it is filed, space station",
        { foreignApplication: "patent", treatyException: { treaty: "space-station-agreement", applies: true } },
        ["treatyException.country"],
      ],
      [
        "where it is filed, framework agreement",
        { foreignApplication: "patent", treatyException: { treaty: "us-space-framework", applies: true } },
        ["treatyException.country"],
      ],
    ])("%s", (_, facts, missing) => {
      expect(assessForeignFiling({ ...invention, ...facts }, "2024-06-10")).toMatchObject({
        answer: "undetermined",
        missing,
      });
    });
    test("an answer that was received tells nothing before its day", () => {
      const facts = { ...invention, ipc: ["A61K 9/00"], advanceConfirmation: { receivedOn: "2024-06-10" } } as const;
      expect(assessForeignFiling(facts, "2024-06-09")).toMatchObject({ answer: "permitted", missing: [] });
      expect(assessForeignFiling(facts, "2024-06-10")).toMatchObject({
        answer: "undetermined",
        missing: ["advanceConfirmation.answer"],
      });
    });
    test("a window says why its days are open, and what is wrong with its own", () => {
      const { intervals, opensOn } = foreignFilingWindow(described({ filedOn: "2024-06-03", withdrawnOn: null }));
      expect(intervals).toMatchObject([
        { from: "2024-05-01", through: "2024-09-03", answer: "prohibited" },
        { from: "2024-09-04", answer: "undetermined", why: "facts-missing", missing: ["application.withdrawnOn"] },
      ]);
      expect(intervals[0]).not.toHaveProperty("why");
      expect(opensOn).toBeUndefined();
      expect(foreignFilingWindow(invention, undefined, "2024-02-30" as LegalDate)).toMatchObject({
        intervals: [],
        issues: [{ code: "not-a-legal-date", path: ["until"] }],
      });
    });
  });
});

test("Art. 79(2): a symbol that came into the table says nothing where its limit is not met", () => {
  const facts: ForeignFilingFacts = {
    ...{ madeInJapan: true, public: false, quantumDotOrSuperlattice: false, foreignApplication: "patent" },
    advanceConfirmation: { answer: "not-specified", receivedOn: "2024-06-03" },
  };
  for (const ipc of [["F41H 11/02", "H10F 39/12"], ["H10F 39/12"]])
    expect(assessForeignFiling({ ...facts, ipc }, "2025-06-02").answer, ipc.join()).toBe("permitted");
});

describe("Art. 79(2): an answer under the table of 2024 says nothing of what the table of 2025 may hold", () => {
  const asked = (ipc: readonly string[]) =>
    assessForeignFiling(
      {
        ...{ madeInJapan: true, public: false, quantumDotOrSuperlattice: true, ipc, foreignApplication: "patent" },
        advanceConfirmation: { answer: "not-specified", receivedOn: "2024-06-03" },
      },
      "2025-06-02",
    ).answer;
  test.each<[string, readonly string[], string]>([
    ["a symbol of a field that both have", ["F41H 11/02"], "permitted"],
    ["a symbol that left the table, to be classified again", ["H01L 27/146"], "undetermined"],
    ["a symbol that cannot be read, beside one that both have", ["F41H 11/02", "junk"], "undetermined"],
    ["no symbol that can be read", ["junk"], "undetermined"],
    ["a symbol that came into the table, beside one that both have", ["F41H 11/02", "H10F 39/12"], "undetermined"],
  ])("%s: %j: %s", (_, ipc, answer) => {
    expect(asked(ipc)).toBe(answer);
  });
});

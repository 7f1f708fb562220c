import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  assessForeignFiling,
  assessForwarding,
  type ForeignFilingFacts,
  type ForwardingFacts,
  foreignFilingWindow,
  type HistoryDay,
  type PatentApplicationHistory,
  type PatentApplicationKind,
  patentApplicationKinds,
  patentTimeline,
} from "../../src/doors/patents";
import { AdvanceConfirmation } from "../../src/doors/schemas";
import {
  ForeignFilingFacts as filingSchema,
  ForwardingFacts as forwardingSchema,
  PatentApplicationHistory as historySchema,
  PatentApplicationHistory as schema,
} from "../../src/schemas/patents/index";

describe("several applications", () => {
  const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] } as const;

  const described = (application: PatentApplicationHistory): ForeignFilingFacts => ({ ...invention, application });

  const filed = { filedOn: "2024-06-03" } as const;

  const codes = (issues: readonly { code: string }[] | undefined) => (issues ?? []).map(({ code }) => code);

  /** The rows of Arts 66(4) and 78(3), and Patent Act Arts 46(2), 46-2, which stand in neither: the day, and the kinds that have it. */
  const rows: readonly (readonly [HistoryDay, readonly PatentApplicationKind[]])[] = [
    // That of an international application: Patent Act Art. 184-4(1).
    ["translationFiledOn", ["foreign-language", "pct-designating-japan"]],
    ["documentsFiledOn", ["by-reference", "completed"]],
    ["completionFiledOn", ["completed"]],
    ["dividedOn", ["divisional"]],
    ["convertedOn", ["converted-from-utility-model", "converted-from-design", "from-utility-model-registration"]],
  ];

  const ofAnotherKind = rows.flatMap(([day, kinds]) =>
    [undefined, ...patentApplicationKinds.filter((kind) => !kinds.includes(kind))].map((kind) => [day, kind] as const),
  );

  describe("Arts 66(4), 78(3): a day of another kind than the stated or implied one", () => {
    test.each(ofAnotherKind)(
      "%s of an application of the kind %s is an issue and leaves the clocks open",
      (day, kind) => {
        const own = rows.find(([, kinds]) => kind !== undefined && kinds.includes(kind));
        const history: PatentApplicationHistory = {
          ...filed,
          kind,
          ...(own && { [own[0]]: "2024-06-10" }),
          [day]: "2025-09-30",
        };
        const issue = { code: "day-of-another-kind", path: [day], basis: { article: "66", paragraph: 4 } };
        const timeline = patentTimeline(history);
        expect(timeline.issues).toMatchObject([issue]);
        expect([timeline.forwardingClock.state, timeline.banClock.state]).toEqual(["unknown", "unknown"]);
        for (const name of ["forwardingDeadline", "nonForwardingRequestDue", "tenMonthsEnd", "foreignFilingOpensOn"]) {
          expect(timeline).not.toHaveProperty(name);
        }
        expect(timeline.missing).toEqual(["kind"]);
        expect(historySchema.safeParse(history).success).toBe(false);
        expect(filingSchema.safeParse(described(history)).success).toBe(false);
        expect(forwardingSchema.safeParse({ ...history, ipc: ["F41H 11/02"] }).success).toBe(false);
        for (const on of ["2024-10-01", "2025-10-01", "2027-01-05"] as const) {
          expect(assessForeignFiling(described(history), on)).toMatchObject({
            answer: "undetermined",
            missing: ["application.kind"],
            issues: [{ ...issue, path: ["application", day] }],
          });
          expect(assessForwarding({ ...history, ipc: ["F41H 11/02"] }, on)).toMatchObject({
            answer: "undetermined",
            missing: ["kind"],
          });
        }
        const window = foreignFilingWindow(described(history));
        expect(window.intervals.map(({ answer }) => answer)).not.toContain("permitted");
        expect(window).not.toHaveProperty("opensOn");
      },
    );
    test.each(rows)("whether there is a %s is not known: the clocks are open, and it is missing", (day) => {
      for (const kind of [undefined, "ordinary"] as const) {
        const history = { ...filed, kind, [day]: null } as PatentApplicationHistory;
        expect(patentTimeline(history)).toMatchObject({
          issues: [],
          missing: [day],
          forwardingClock: { state: "unknown" },
        });
        expect(patentTimeline(history)).not.toHaveProperty("foreignFilingOpensOn");
        expect(assessForeignFiling(described(history), "2024-12-07")).toMatchObject({
          answer: "undetermined",
          missing: [`application.${day}`],
        });
      }
    });
    test("the day of its own kind is none, also where several kinds apply, nor is a kind that is not known", () => {
      for (const [day, kinds] of rows) {
        for (const kind of kinds)
          expect(codes(patentTimeline({ ...filed, kind: [kind], [day]: "2024-07-01" }).issues)).toEqual([]);
        expect(codes(patentTimeline({ ...filed, kind: null, [day]: "2024-07-01" }).issues)).toEqual([]);
      }
      expect(
        historySchema.safeParse({ ...filed, kind: ["divisional", "foreign-language"], dividedOn: "2024-07-01" })
          .success,
      ).toBe(true);
    });
    test("a utility model may be divided: it is never forwarded, and nothing is wrong with it", () => {
      const model: ForwardingFacts = { ...filed, kind: "utility-model", dividedOn: "2024-07-01", ipc: ["F41H 11/02"] };
      expect(assessForwarding(model, "2024-07-02")).toMatchObject({ answer: "do-not-forward", grade: "text" });
      expect(assessForwarding(model, "2024-07-02").issues).toBeUndefined();
      expect(forwardingSchema.safeParse(model).success).toBe(true);
    });
  });

  describe("Patent Act Arts 46(2), 46-2: in neither table", () => {
    test.each(["converted-from-design", "from-utility-model-registration"] as const)(
      "%s: open between both ways of counting",
      (kind) => {
        const history = { ...filed, kind, convertedOn: "2025-06-02" } as const;
        const gap = "patents-base-date-in-no-table";
        for (const on of ["2025-06-02", "2025-09-02"] as const) {
          const abroad = assessForeignFiling(described(history), on);
          expect(abroad).toMatchObject({ answer: "undetermined", missing: [] });
          expect(abroad.gaps).toContain(gap);
          const forwarding = assessForwarding({ ...history, ipc: ["F41H 11/02"] }, on);
          expect(forwarding).toMatchObject({
            answer: "undetermined",
            why: "out-of-coverage",
            grade: "inferred",
            gaps: [gap],
          });
          expect(forwarding).not.toHaveProperty("forwardingDeadline");
          expect(forwarding.issues).toBeUndefined();
        }
        expect(assessForeignFiling(described(history), "2025-09-03")).toMatchObject({
          answer: "permitted",
          grade: "inferred",
          gaps: [gap],
        });
        expect(assessForwarding({ ...history, ipc: ["F41H 11/02"] }, "2025-09-03")).toMatchObject({
          answer: "do-not-forward",
          grade: "inferred",
          gaps: [gap],
        });
        const early = { ...filed, kind, convertedOn: "2024-07-01", ipc: ["F41H 11/02"] } as const;
        expect(assessForwarding(early, "2024-09-03")).toMatchObject({
          answer: "forward",
          grade: "inferred",
          gaps: [gap],
        });
        expect(patentTimeline({ ...filed, kind })).toMatchObject({ missing: ["convertedOn"] });
      },
    );
    test("withdrawn between both, or notified between both: open for good", () => {
      const history = { ...filed, kind: "converted-from-design", convertedOn: "2024-08-01" } as const;
      for (const more of [{ withdrawnOn: "2024-10-01" }, { forwardedNoticeOn: "2024-10-01" }] as const) {
        const found = assessForeignFiling(described({ ...history, ...more }), "2024-12-02");
        expect(found).toMatchObject({ answer: "undetermined", missing: [] });
        expect(assessForeignFiling(described({ ...history, ...more }), "2024-09-03").answer).toBe("prohibited");
      }
    });
  });
});

describe("histories that cannot be", () => {
  const filed = { filedOn: "2024-06-03", kind: "ordinary" } as const;
  test.each<[PatentApplicationHistory, string, string]>([
    [
      { ...filed, forwardedNoticeOn: "2024-08-20", designatedOn: "2024-08-01" },
      "designation-before-forwarding",
      "designatedOn",
    ],
    [
      { ...filed, forwardedNoticeOn: "2024-08-20", forwardedNoticeReceivedOn: "2024-08-19" },
      "receipt-before-dispatch",
      "forwardedNoticeReceivedOn",
    ],
    [
      {
        ...filed,
        forwardedNoticeOn: "2024-08-20",
        designatedOn: "2025-02-03",
        designationNoticeReceivedOn: "2025-02-02",
      },
      "receipt-before-dispatch",
      "designationNoticeReceivedOn",
    ],
    [{ ...filed, forwardedNoticeOn: "2024-05-20" }, "event-before-filing", "forwardedNoticeOn"],
    [
      {
        ...filed,
        forwardedNoticeOn: "2024-08-20",
        noDesignationNoticeReceivedOn: "2024-12-02",
        designatedOn: "2025-02-03",
      },
      "events-exclude-each-other",
      "designatedOn",
    ],
    [
      { ...filed, nonForwardingNoticeReceivedOn: "2024-07-01", forwardedNoticeOn: "2024-08-20" },
      "events-exclude-each-other",
      "forwardedNoticeOn",
    ],
    [{ ...filed, withdrawnOn: "2024-07-01", forwardedNoticeOn: "2024-08-20" }, "event-after-end", "forwardedNoticeOn"],
    [
      { ...filed, forwardedNoticeOn: "2024-08-20", keepingNoticeOn: "2024-08-19" },
      "events-out-of-order",
      "keepingNoticeOn",
    ],
    [
      { ...filed, forwardedNoticeOn: "2024-08-20", discontinuedOn: "2024-08-19" },
      "events-out-of-order",
      "discontinuedOn",
    ],
    [
      { ...filed, forwardedNoticeOn: "2024-08-20", noDesignationNoticeOn: "2024-08-19" },
      "events-out-of-order",
      "noDesignationNoticeOn",
    ],
    [
      { ...filed, forwardedNoticeOn: "2024-08-20", designatedOn: "2025-02-03", releaseNoticeOn: "2025-02-02" },
      "events-out-of-order",
      "releaseNoticeOn",
    ],
    [
      {
        ...filed,
        forwardedNoticeOn: "2024-08-20",
        designatedOn: "2025-02-03",
        cancelledOn: "2025-06-02",
        releaseNoticeOn: "2025-06-01",
      },
      "events-out-of-order",
      "releaseNoticeOn",
    ],
    [
      {
        ...filed,
        forwardedNoticeOn: "2024-08-20",
        designatedOn: "2025-02-03",
        compensationNoticeReceivedOn: "2025-02-02",
      },
      "events-out-of-order",
      "compensationNoticeReceivedOn",
    ],
    [
      { ...filed, forwardedNoticeOn: "2024-08-20", discontinuedOn: "2024-12-02", designatedOn: "2025-02-03" },
      "events-exclude-each-other",
      "designatedOn",
    ],
    [
      {
        ...filed,
        forwardedNoticeOn: "2024-08-20",
        noDesignationNoticeReceivedOn: "2024-12-02",
        discontinuedOn: "2024-12-03",
      },
      "events-exclude-each-other",
      "discontinuedOn",
    ],
    [
      { ...filed, forwardedNoticeOn: "2024-08-20", designatedOn: "2025-02-03", releaseNoticeReceivedOn: "2025-01-03" },
      "events-out-of-order",
      "releaseNoticeReceivedOn",
    ],
    [
      { ...filed, forwardedNoticeOn: "2024-08-20", designatedOn: "2025-02-03", withdrawnOn: "2025-03-03" },
      "withdrawal-under-designation",
      "withdrawnOn",
    ],
    [
      { ...filed, kind: "pct-designating-japan", forwardedNoticeOn: "2024-08-20" },
      "international-application-forwarded",
      "forwardedNoticeOn",
    ],
    [{ ...filed, forwardedNoticeOn: "2024-02-30" as LegalDate }, "not-a-legal-date", "forwardedNoticeOn"],
    [{ ...filed, forwardedNoticeOn: "9999-01-01" }, "day-beyond-counting", "forwardedNoticeOn"],
    [{ ...filed, kind: "continuation" as PatentApplicationKind }, "not-allowed-value", "kind"],
    [{ ...filed, kind: ["by-reference", "foreign-language"] }, "application-kinds-exclude-each-other", "kind"],
    [{ ...filed, kind: ["divisional", "by-reference"] }, "application-kinds-exclude-each-other", "kind"],
    [{ ...filed, kind: ["completed", "converted-from-utility-model"] }, "application-kinds-exclude-each-other", "kind"],
  ])("%j: %s", (history, code, path) => {
    const timeline = patentTimeline(history);
    expect(timeline.issues).toEqual(expect.arrayContaining([expect.objectContaining({ code, path: [path] })]));
    for (const issue of timeline.issues) expect([issue.message.ja, issue.message.en].join()).not.toContain("{");
    if (code !== "not-a-legal-date" && code !== "day-beyond-counting") {
      expect(timeline.issues.find((issue) => issue.code === code)?.basis?.article).toMatch(/^\d/);
    }
    expect(schema.safeParse(history).success).toBe(false);
  });
  test("a step whose ground is not in the history is named and computed all the same", () => {
    const history = { ...filed, keepingNoticeReceivedOn: "2024-11-01" } as const;
    expect(patentTimeline(history)).toMatchObject({
      keepingNoticeAnswerDue: "2024-11-15",
      foreignFilingOpensOn: "2025-04-04",
      issues: [{ code: "event-without-ground", path: ["keepingNoticeReceivedOn"] }],
    });
    expect(schema.safeParse(history).success).toBe(true);
  });
  test("the contradictory step is left out, the rest is computed, and the day is told", () => {
    expect(patentTimeline({ ...filed, forwardedNoticeOn: "2024-08-20", designatedOn: "2024-08-01" })).toMatchObject({
      contradictoryFrom: "2024-08-01",
      forwardingDeadline: "2024-09-03",
      tenMonthsEnd: "2025-04-03",
    });
  });
  test.each([undefined, null, 7, "x", [], {}])("nothing of a history (%j) gives no days and no throw", (history) => {
    expect(patentTimeline(history as never)).toMatchObject({ boundaries: [], screening: "unknown" });
  });
  test("a function is no history, whatever it carries", () => {
    const history = Object.assign(() => 0, { filedOn: "2024-06-03" });
    expect(patentTimeline(history as never)).toMatchObject({ boundaries: [], screening: "unknown" });
  });
  test("a good history passes the schema", () => {
    expect(schema.safeParse({ ...filed, forwardedNoticeOn: "2024-08-20", keepingNoticeReceivedOn: null }).success).toBe(
      true,
    );
    expect(schema.safeParse({ ...filed, forwardedOn: "2024-08-20" }).success).toBe(false);
  });
});

/** The days that the tables of Arts 66(4) and 78(3) name for some kinds. */
function daysOf(kind: readonly PatentApplicationKind[]): PatentApplicationHistory {
  const has = (...some: readonly PatentApplicationKind[]) => some.some((one) => kind.includes(one));
  return {
    ...(has("foreign-language") && { translationFiledOn: "2024-07-02" }),
    ...(has("by-reference", "completed") && { documentsFiledOn: "2024-07-01" }),
    ...(has("divisional") && { dividedOn: "2024-07-03" }),
    ...(has("converted-from-utility-model", "from-utility-model-registration") && { convertedOn: "2024-07-02" }),
  };
}

describe("kinds that exclude each other, Patent Act Arts 38-3(1)(6), 38-4(10)", () => {
  test.each<[PatentApplicationKind[], string, number]>([
    [["foreign-language", "by-reference"], "38-3", 1],
    [["by-reference", "from-utility-model-registration"], "38-3", 6],
    [["completed", "divisional"], "38-4", 10],
  ])("%j", (kind, article, paragraph) => {
    const { issues, forwardingClock } = patentTimeline({ filedOn: "2024-06-03", kind, ...daysOf(kind) });
    expect(issues).toMatchObject([{ path: ["kind"], basis: { law: "334AC0000000121", article, paragraph } }]);
    expect([forwardingClock.state, forwardingClock.missing]).toEqual(["unknown", ["kind"]]);
  });
  test.each<[PatentApplicationKind[]]>([
    [["foreign-language", "completed"]],
    [["by-reference", "completed"]],
    [["divisional", "foreign-language"]],
    [["converted-from-utility-model", "foreign-language"]],
  ])("%j do not", (kind) => {
    expect(patentTimeline({ filedOn: "2024-06-03", kind, ...daysOf(kind) }).issues).toEqual([]);
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

  const codes = (issues: readonly { code: string }[] | undefined) => (issues ?? []).map(({ code }) => code);

  describe("Act, suppl. Art. 1(v): before 2024-05-01 there was no step of Arts 66 to 80", () => {
    test.each([
      "nonForwardingNoticeReceivedOn",
      "noDesignationNoticeReceivedOn",
      "releaseNoticeReceivedOn",
      "forwardedNoticeOn",
      "keepingNoticeOn",
      "designatedOn",
    ])("%s", (name) => {
      const history = { filedOn: "2024-03-12", [name]: "2024-03-15" } as PatentApplicationHistory;
      const issue = { code: "event-before-chapter-in-force", basis: { article: "1", item: "5", supplementary: true } };
      const finding = assessForeignFiling(
        described(history),
        name.endsWith("ReceivedOn") ? "2024-06-10" : "2024-06-13",
      );
      expect(finding).toMatchObject({
        answer: "undetermined",
        issues: expect.arrayContaining([expect.objectContaining({ code: issue.code })]),
      });
      expect(finding.missing).toContain(`application.${name}`);
      expect(patentTimeline(history).issues[0]).toMatchObject({ ...issue, path: [name] });
      expect(historySchema.safeParse(history).success).toBe(false);
      expect(historySchema.safeParse({ ...history, [name]: "2024-05-01" }).success).toBe(true);
    });
    test.each(["clearly-no-effect", "not-specified", "not-clear"] as const)("an answer of Art. 79: %s", (answer) => {
      const advanceConfirmation = { answer, receivedOn: "2023-01-01" } as const;
      const facts = { ...invention, advanceConfirmation };
      for (const receivedOn of ["2023-01-01", "2024-04-31", 7] as const) {
        const finding = assessForeignFiling(
          { ...facts, advanceConfirmation: { answer, receivedOn: receivedOn as never } },
          "2024-06-10",
        );
        expect(finding.answer).toBe(answer === "not-clear" ? "prohibited" : "undetermined");
        expect(finding.issues).toMatchObject([{ path: ["advanceConfirmation", "receivedOn"] }]);
      }
      expect(AdvanceConfirmation.safeParse(advanceConfirmation).success).toBe(false);
      expect(AdvanceConfirmation.safeParse({ answer, receivedOn: "2024-05-01" }).success).toBe(true);
    });
  });

  describe("Arts 66(10), 71, 69(1): what excludes each other", () => {
    const late = "2025-06-02";
    const stepsAfterForwarding = [
      "forwardedNoticeOn",
      "forwardedNoticeReceivedOn",
      "keepingNoticeOn",
      "keepingNoticeReceivedOn",
      "keepingAnswerFiledOn",
      "discontinuedOn",
      "designatedOn",
      "designationNoticeReceivedOn",
      "cancelledOn",
      "releaseNoticeOn",
      "releaseNoticeReceivedOn",
      "noDesignationNoticeOn",
      "noDesignationNoticeReceivedOn",
      "compensationNoticeReceivedOn",
    ];
    test.each(stepsAfterForwarding)("a notice of non-forwarding and %s", (step) => {
      for (const notice of ["nonForwardingNoticeOn", "nonForwardingNoticeReceivedOn"]) {
        const history = { ...filed, [notice]: "2024-08-01", [step]: "2024-10-03" };
        const { issues, contradictoryFrom } = patentTimeline(history);
        expect(issues).toContainEqual(expect.objectContaining({ code: "events-exclude-each-other", path: [step] }));
        expect(contradictoryFrom).toBe("2024-10-03");
        expect(assessForeignFiling(described(history), late).answer).toBe("undetermined");
        expect(assessForwarding({ ipc: ["F41H 11/02"], ...history }, late).answer).toBe("undetermined");
        expect(historySchema.safeParse(history).success).toBe(false);
      }
    });
    test.each<[string, unknown]>([
      ["correctionDueOn", "2024-10-03"],
      ["designationPeriodEnd", "2025-10-03"],
      ["extensions", [{ until: "2026-10-03" }]],
    ])("a notice of non-forwarding and %s, which has no day on which it happened", (step, value) => {
      const history = { ...filed, nonForwardingNoticeReceivedOn: "2024-08-01", [step]: value };
      expect(patentTimeline(history as never).contradictoryFrom).toBe("2024-08-01");
      expect(assessForeignFiling(described(history), "2024-08-02").answer).toBe("undetermined");
    });
    test.each(["designatedOn", "releaseNoticeReceivedOn", "compensationNoticeReceivedOn"])(
      "a notice of no designation and %s",
      (step) => {
        for (const notice of ["noDesignationNoticeOn", "noDesignationNoticeReceivedOn"]) {
          const history = {
            ...filed,
            forwardedNoticeOn: "2024-08-20",
            [notice]: "2024-12-02",
            [step]: "2025-02-03",
          } as const;
          const issue = {
            code: "events-exclude-each-other",
            path: [step],
            basis: expect.objectContaining({ article: "71" }),
          };
          expect(patentTimeline(history).issues).toContainEqual(expect.objectContaining(issue));
          expect(assessForeignFiling(described(history), late).answer).toBe("undetermined");
        }
      },
    );
  });

  describe("impossible notices", () => {
    test.each([
      "forwardedNoticeReceivedOn",
      "nonForwardingNoticeReceivedOn",
      "keepingNoticeOn",
      "designatedOn",
      "releaseNoticeReceivedOn",
    ])("Art. 66(5): an international application with %s", (name) => {
      const history = { ...filed, kind: "pct-designating-japan", [name]: "2024-08-20" } as const;
      const issue = {
        code: "international-application-forwarded",
        path: [name],
        basis: { article: "66", paragraph: 5 },
      };
      expect(patentTimeline(history).issues[0]).toMatchObject(issue);
      expect(assessForwarding({ ipc: ["F41H 11/02"], ...history }, "2024-08-21")).toMatchObject({
        answer: "undetermined",
        missing: ["kind"],
      });
      expect(assessForeignFiling(described(history), "2024-08-21").answer).toBe("undetermined");
    });
    test.each([
      ["divisional", "dividedOn"],
      ["converted-from-utility-model", "convertedOn"],
      ["from-utility-model-registration", "convertedOn"],
    ] as const)("Art. 66(4): steps of a %s before it was made", (kind, made) => {
      for (const name of ["forwardedNoticeOn", "nonForwardingNoticeReceivedOn", "designatedOn", "withdrawnOn"]) {
        const history = { ...filed, kind, [made]: "2025-06-02", [name]: "2025-03-03" };
        const issue = {
          code: "event-before-application-was-made",
          path: [name],
          basis: { article: "66", paragraph: 4 },
        };
        expect(patentTimeline(history).issues).toMatchObject([issue]);
        expect(assessForeignFiling(described(history), "2025-07-01").answer).toBe("undetermined");
        expect(patentTimeline({ ...history, [name]: "2025-06-02" }).issues.map(({ code }) => code)).not.toContain(
          issue.code,
        );
      }
    });
    test("Art. 66(8)(10): a notice of non-forwarding after the end of the application", () => {
      for (const end of ["withdrawnOn", "abandonedOn", "dismissedOn"]) {
        const history = {
          ...filed,
          [end]: "2024-07-01",
          nonForwardingRequestedOn: "2024-06-03",
          nonForwardingNoticeReceivedOn: "2024-07-10",
        } as PatentApplicationHistory;
        expect(patentTimeline(history).issues).toMatchObject([
          { code: "event-after-end", path: ["nonForwardingNoticeReceivedOn"] },
        ]);
        expect(assessForeignFiling(described(history), "2024-07-11").answer).toBe("undetermined");
        // Dispatched before the end, it may be received after it.
        expect(patentTimeline({ ...history, nonForwardingNoticeOn: "2024-06-28" }).issues).toEqual([]);
      }
    });
  });

  test("Act Art. 66(10): a notice of non-forwarding answers a request; without one it is told, and stands", () => {
    const codes = (history: PatentApplicationHistory) =>
      patentTimeline(history).issues.map(({ code, path, basis }) => [code, path.join("."), basis?.paragraph]);
    for (const day of ["nonForwardingNoticeOn", "nonForwardingNoticeReceivedOn"] as const) {
      const history: PatentApplicationHistory = { ...filed, [day]: "2024-07-01" };
      expect(codes(history)).toEqual([["event-without-ground", day, 10]]);
      expect(codes({ ...history, nonForwardingRequestedOn: "2024-06-03" })).toEqual([]);
      // That it was asked for is not known: it may have been.
      expect(codes({ ...history, nonForwardingRequestedOn: null })).toEqual([]);
    }
    const both = {
      ...filed,
      nonForwardingNoticeOn: "2024-07-01",
      nonForwardingNoticeReceivedOn: "2024-07-03",
    } as const;
    expect(codes(both)).toEqual([["event-without-ground", "nonForwardingNoticeOn", 10]]);
    expect(historySchema.safeParse(both).success).toBe(true);
    expect(assessForeignFiling(described(both), "2024-07-03").answer).toBe("permitted");
  });

  test("Art. 66(1): a history that contradicts itself makes no function surer than another", () => {
    const history = { ...filed, forwardedNoticeOn: "2024-05-20" } as const;
    expect(assessForeignFiling(described(history), afterThreeMonths).answer).toBe("undetermined");
    expect(assessForwarding({ ipc: ["F41H 11/02"], ...history }, afterThreeMonths).answer).toBe("undetermined");
  });

  describe("Art. 66(4): kinds that contradict each other or a day", () => {
    test.each([
      [["utility-model", "ordinary"]],
      [["design", "divisional"]],
      [["pct-designating-japan", "ordinary"]],
      [["pct-designating-japan", "divisional"]],
      [["pct-designating-japan", "utility-model"]],
      [["ordinary", "foreign-language"]],
    ] as const)("%j", (kind) => {
      const facts = { ipc: ["F41H 11/02"], ...filed, kind } as const;
      expect(assessForwarding(facts, "2024-06-10")).toMatchObject({ answer: "undetermined", missing: ["kind"] });
      expect(codes(assessForwarding(facts, "2024-06-10").issues)).toEqual(["application-kinds-exclude-each-other"]);
      expect(forwardingSchema.safeParse(facts).success).toBe(false);
    });
    test.each([
      ["utility-model", "translationFiledOn"],
      ["utility-model", "documentsFiledOn"],
      ["design", "completionFiledOn"],
      ["utility-model", "forwardedNoticeOn"],
      ["design", "keepingNoticeOn"],
    ] as const)("%s with %s", (kind, name) => {
      const facts = { ipc: ["F41H 11/02"], ...filed, kind, [name]: "2024-06-05" } as const;
      expect(assessForwarding(facts, "2024-06-10")).toMatchObject({
        answer: "undetermined",
        missing: ["kind"],
        issues: [{ code: "day-of-another-kind", path: [name] }],
      });
    });
    test("Patent Act Art. 184-4(1): an international application has a translation", () => {
      const facts = {
        ipc: ["F41H 11/02"],
        ...filed,
        kind: "pct-designating-japan",
        translationFiledOn: "2025-06-02",
      } as const;
      expect(assessForwarding(facts, "2025-06-02")).toMatchObject({ answer: "do-not-forward" });
      expect(assessForwarding(facts, "2025-06-02").issues).toBeUndefined();
    });
  });

  describe("what is of no type", () => {
    test.each([[["2024-06-03"]], ["2024-06-03"], [7], [true], [new Date(0)]])(
      "Art. 66(1): an application that is %j",
      (application) => {
        const issue = { code: "wrong-type", path: ["application"] };
        expect(assessForeignFiling(described(application), afterThreeMonths)).toMatchObject({
          answer: "undetermined",
          missing: ["application"],
          issues: [issue],
        });
        const finding = assessForwarding({ ipc: ["F41H 11/02"], application: application as never }, afterThreeMonths);
        expect(finding.answer).toBe("undetermined");
        expect(finding.issues).toContainEqual(expect.objectContaining(issue));
      },
    );
    test.each<[keyof ForeignFilingFacts, unknown]>([
      ["advanceConfirmation", "not-specified"],
      ["advanceConfirmation", []],
      ["treatyException", "us-space-framework"],
      ["treatyException", ["us-space-framework"]],
      ["narrowing", "designated"],
      ["additionalRequirement", ["defence"]],
    ])("Arts 78, 79: %s that is %j", (name, value) => {
      const finding = assessForeignFiling({ ...invention, foreignApplication: "patent", [name]: value }, "2024-06-10");
      expect(finding.issues).toMatchObject([{ code: "wrong-type", path: [name] }]);
      if (name === "advanceConfirmation" || name === "treatyException") {
        expect(finding).toMatchObject({ answer: "undetermined", missing: [name] });
      }
    });
  });

  describe("Patent Act Art. 41(1)(i): a priority date", () => {
    test("after the filing date", () => {
      const history = { ...filed, priorityOn: "2024-06-04" } as const;
      const { issues, priorityYearEnd } = patentTimeline(history);
      expect(issues).toMatchObject([
        { code: "priority-after-filing", path: ["priorityOn"], basis: { article: "41", paragraph: 1 } },
      ]);
      expect(priorityYearEnd).toBeUndefined();
      expect(historySchema.safeParse(history).success).toBe(false);
    });
    test.each([
      ["2023-06-03", false],
      // 2024-06-02 is a Sunday, so that the year ends on the day after (Patent Act Art. 3(2)).
      ["2023-06-02", false],
      ["2023-05-31", true],
      ["2019-06-03", true],
    ] as const)("%s, more than a year before: %s", (priorityOn, tooOld) => {
      const history = { ...filed, priorityOn, claimsDomesticPriority: true } as const;
      expect(codes(patentTimeline(history).issues)).toEqual(tooOld ? ["priority-more-than-a-year-before"] : []);
    });
  });
});

describe("what cannot be, told and open", () => {
  const forwarded = { filedOn: "2024-06-03", forwardedNoticeOn: "2024-07-01" } as const;
  test("Act Art. 67(10): papers that answer no notice; when it was received is not known", () => {
    const answered = { ...forwarded, keepingAnswerFiledOn: "2024-09-02" } as const;
    expect(patentTimeline(answered)).toMatchObject({
      issues: [
        { code: "event-without-ground", path: ["keepingAnswerFiledOn"], basis: { article: "67", paragraph: 9 } },
      ],
      missing: ["keepingNoticeReceivedOn"],
    });
    expect(patentTimeline({ ...answered, keepingNoticeOn: "2024-08-20" }).issues).toEqual([]);
  });
  test("Act Art. 71: a notice of Art. 67(9) after that of no designation", () => {
    const told = { ...forwarded, noDesignationNoticeOn: "2024-08-01", keepingNoticeOn: "2024-09-02" } as const;
    expect(patentTimeline(told).issues).toMatchObject([
      { code: "events-out-of-order", path: ["keepingNoticeOn"], basis: { article: "71" } },
    ]);
    expect(patentTimeline(told)).not.toHaveProperty("foreignFilingOpensOn");
    expect(patentTimeline({ ...told, keepingNoticeOn: "2024-07-22" }).issues).toEqual([]);
  });
  test("Act Art. 66(8): an application ends once; the later end is told, and the first stands", () => {
    const twice = { filedOn: "2024-06-03", withdrawnOn: "2024-07-01", dismissedOn: "2024-08-01" } as const;
    expect(patentTimeline(twice).issues).toMatchObject([{ code: "event-after-end", path: ["dismissedOn"] }]);
    expect(patentTimeline(twice).state).toBe("withdrawn");
    expect(patentTimeline({ ...twice, dismissedOn: "2024-06-28" }).issues).toMatchObject([
      { code: "event-after-end", path: ["withdrawnOn"] },
    ]);
    expect(patentTimeline({ ...twice, dismissedOn: "2024-07-01" }).issues).toEqual([]);
    expect(patentTimeline({ ...twice, dismissedOn: null }).issues).toEqual([]);
    // What is dated before the filing ended nothing, so that the other end stands.
    const early = patentTimeline({ ...twice, withdrawnOn: "2024-05-31" });
    expect(early.issues).toMatchObject([{ code: "event-before-filing", path: ["withdrawnOn"] }]);
    expect(early).not.toHaveProperty("eighteenMonthsEnd");
  });
});

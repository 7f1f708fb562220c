import { describe, expect, test } from "vitest";
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
  AdvanceConfirmation,
  ForwardingFacts as forwardingSchema,
  PatentApplicationHistory as historySchema,
} from "../../src/doors/schemas";

// What is not known, contradicts itself or is of no type never makes an answer surer.

const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] } as const;
const filed = { filedOn: "2024-06-03" } as const;
const described = (application: unknown): ForeignFilingFacts => ({ ...invention, application: application as PatentApplicationHistory });
const afterThreeMonths = "2024-10-01";
const afterTenMonths = "2025-05-01";
const codes = (issues: readonly { code: string }[] | undefined) => (issues ?? []).map(({ code }) => code);

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
    expect(assessForwarding({ ipc: ["F41H 11/02"], ...filed, [name]: value } as ForwardingFacts, afterThreeMonths)).toMatchObject({
      answer: "undetermined",
      missing: ["forwardedNoticeOn", name],
    });
    const { issues } = assessForeignFiling(facts, afterThreeMonths);
    if (value !== null) expect(issues?.map(({ path }) => path.slice(0, 2))).toContainEqual(["application", name]);
  });
  test("a withdrawal may lie before a forwarding that is not known", () => {
    const facts = { ipc: ["F41H 11/02"], ...filed, withdrawnOn: "2024-07-01", keepingNoticeOn: null } as const;
    expect(assessForwarding(facts, "2024-07-02")).toMatchObject({ missing: ["forwardedNoticeOn", "keepingNoticeOn"] });
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
    else expect(later).toMatchObject({ answer: "undetermined", missing: ["application.designationNoticeReceivedOn"] });
    expect(assessForwarding({ ipc: ["F41H 11/02"], ...filed, [name]: value } as ForwardingFacts, afterThreeMonths).answer).toBe("forward");
  });
});

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
    const finding = assessForeignFiling(described(history), name.endsWith("ReceivedOn") ? "2024-06-10" : "2024-06-13");
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
      const finding = assessForeignFiling({ ...facts, advanceConfirmation: { answer, receivedOn: receivedOn as never } }, "2024-06-10");
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
  test.each(["designatedOn", "releaseNoticeReceivedOn", "compensationNoticeReceivedOn"])("a notice of no designation and %s", (step) => {
    for (const notice of ["noDesignationNoticeOn", "noDesignationNoticeReceivedOn"]) {
      const history = { ...filed, forwardedNoticeOn: "2024-08-20", [notice]: "2024-12-02", [step]: "2025-02-03" } as const;
      const issue = { code: "events-exclude-each-other", path: [step], basis: expect.objectContaining({ article: "71" }) };
      expect(patentTimeline(history).issues).toContainEqual(expect.objectContaining(issue));
      expect(assessForeignFiling(described(history), late).answer).toBe("undetermined");
    }
  });
});

describe("impossible notices", () => {
  test.each(["forwardedNoticeReceivedOn", "nonForwardingNoticeReceivedOn", "keepingNoticeOn", "designatedOn", "releaseNoticeReceivedOn"])(
    "Art. 66(5): an international application with %s",
    (name) => {
      const history = { ...filed, kind: "pct-designating-japan", [name]: "2024-08-20" } as const;
      const issue = { code: "international-application-forwarded", path: [name], basis: { article: "66", paragraph: 5 } };
      expect(patentTimeline(history).issues[0]).toMatchObject(issue);
      expect(assessForwarding({ ipc: ["F41H 11/02"], ...history }, "2024-08-21")).toMatchObject({
        answer: "undetermined",
        missing: ["kind"],
      });
      expect(assessForeignFiling(described(history), "2024-08-21").answer).toBe("undetermined");
    },
  );
  test.each([
    ["divisional", "dividedOn"],
    ["converted-from-utility-model", "convertedOn"],
    ["from-utility-model-registration", "convertedOn"],
  ] as const)("Art. 66(4): steps of a %s before it was made", (kind, made) => {
    for (const name of ["forwardedNoticeOn", "nonForwardingNoticeReceivedOn", "designatedOn", "withdrawnOn"]) {
      const history = { ...filed, kind, [made]: "2025-06-02", [name]: "2025-03-03" };
      const issue = { code: "event-before-application-was-made", path: [name], basis: { article: "66", paragraph: 4 } };
      expect(patentTimeline(history).issues).toMatchObject([issue]);
      expect(assessForeignFiling(described(history), "2025-07-01").answer).toBe("undetermined");
      expect(patentTimeline({ ...history, [name]: "2025-06-02" }).issues.map(({ code }) => code)).not.toContain(issue.code);
    }
  });
  test("Art. 66(8)(10): a notice of non-forwarding after the end of the application", () => {
    for (const end of ["withdrawnOn", "abandonedOn", "dismissedOn"]) {
      const history = { ...filed, [end]: "2024-07-01", nonForwardingNoticeReceivedOn: "2024-07-10" } as PatentApplicationHistory;
      expect(patentTimeline(history).issues).toMatchObject([{ code: "event-after-end", path: ["nonForwardingNoticeReceivedOn"] }]);
      expect(assessForeignFiling(described(history), "2024-07-11").answer).toBe("undetermined");
      // Dispatched before the end, it may be received after it.
      expect(patentTimeline({ ...history, nonForwardingNoticeOn: "2024-06-28" }).issues).toEqual([]);
    }
  });
});

test("Art. 66(1): a history that contradicts itself makes no function surer than another", () => {
  const history = { ...filed, forwardedNoticeOn: "2024-05-20" } as const;
  expect(assessForeignFiling(described(history), afterThreeMonths).answer).toBe("undetermined");
  expect(assessForwarding({ ipc: ["F41H 11/02"], ...history }, afterThreeMonths).answer).toBe("undetermined");
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
    const facts = { ipc: ["F41H 11/02"], ...filed, kind: "pct-designating-japan", translationFiledOn: "2025-06-02" } as const;
    expect(assessForwarding(facts, "2025-06-02")).toMatchObject({ answer: "do-not-forward" });
    expect(assessForwarding(facts, "2025-06-02").issues).toBeUndefined();
  });
});

describe("what is of no type", () => {
  test.each([[["2024-06-03"]], ["2024-06-03"], [7], [true], [new Date(0)]])("Art. 66(1): an application that is %j", (application) => {
    const issue = { code: "wrong-type", path: ["application"] };
    expect(assessForeignFiling(described(application), afterThreeMonths)).toMatchObject({
      answer: "undetermined",
      missing: ["application"],
      issues: [issue],
    });
    const finding = assessForwarding({ ipc: ["F41H 11/02"], application: application as never }, afterThreeMonths);
    expect(finding.answer).toBe("undetermined");
    expect(finding.issues).toContainEqual(expect.objectContaining(issue));
  });
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
    expect(issues).toMatchObject([{ code: "priority-after-filing", path: ["priorityOn"], basis: { article: "41", paragraph: 1 } }]);
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
    ["Art. 79(2)", { ...invention, advanceConfirmation: { answer: "not-specified", receivedOn: "2024-07-01" } }, "2024-07-01", false],
    ["Art. 79(4)", { ...invention, advanceConfirmation: { answer: "clearly-no-effect", receivedOn: "2024-07-01" } }, "2024-07-01", false],
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

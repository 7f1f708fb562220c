import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  assessForeignFiling,
  assessForwarding,
  assessInternationalApplication,
  type FamilyApplication,
  type ForeignFilingFacts,
  type ForwardingFacts,
  type PatentApplicationHistory,
  patentTimeline,
  screenByIpc,
} from "../../src/doors/patents";
import { ForwardingFacts as forwardingSchema, ForwardingFacts as schema } from "../../src/schemas/patents/index";

describe("several applications", () => {
  const invention = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] } as const;

  const described = (application: PatentApplicationHistory): ForeignFilingFacts => ({ ...invention, application });

  const filed = { filedOn: "2024-06-03" } as const;

  describe("Art. 66: assessForwarding reads the history that it takes", () => {
    const facts: ForwardingFacts = { filedOn: "2024-05-10", ipc: ["F41H 11/02"] };
    const answer = (more: ForwardingFacts, on: LegalDate) => assessForwarding({ ...facts, ...more }, on).answer;
    test.each<[string, ForwardingFacts, LegalDate, string]>([
      ["66(1): on the last day of the period", {}, "2024-08-10", "forward"],
      ["66(1): after it", {}, "2024-08-11", "do-not-forward"],
      ["withdrawn, the day before", { withdrawnOn: "2024-06-01" }, "2024-05-31", "forward"],
      ["withdrawn", { withdrawnOn: "2024-06-01" }, "2024-06-01", "do-not-forward"],
      ["abandoned", { abandonedOn: "2024-06-01" }, "2024-07-01", "do-not-forward"],
      ["dismissed", { dismissedOn: "2024-06-01" }, "2024-07-01", "do-not-forward"],
      ["deemed withdrawn", { deemedWithdrawnOn: "2024-06-01" }, "2024-07-01", "do-not-forward"],
      ["whether it was withdrawn is not known", { withdrawnOn: null }, "2024-07-01", "undetermined"],
      ["66(10): notice given", { nonForwardingNoticeOn: "2024-06-10" }, "2024-06-10", "do-not-forward"],
      ["66(10): notice received", { nonForwardingNoticeReceivedOn: "2024-06-12" }, "2024-06-12", "do-not-forward"],
      [
        "66(10): before it",
        { nonForwardingNoticeOn: "2024-06-10", nonForwardingNoticeReceivedOn: "2024-06-12" },
        "2024-06-09",
        "forward",
      ],
      ["66(10): not known", { nonForwardingNoticeOn: null }, "2024-06-12", "undetermined"],
      [
        "66(3): forwarded within the period, asked after it",
        { forwardedNoticeOn: "2024-07-01" },
        "2024-12-02",
        "forward",
      ],
      [
        "66(3): forwarded, then withdrawn",
        { forwardedNoticeOn: "2024-07-01", withdrawnOn: "2024-08-01" },
        "2024-12-02",
        "forward",
      ],
      ["66(3): received within the period", { forwardedNoticeReceivedOn: "2024-07-01" }, "2024-12-02", "forward"],
      ["66(3): whether it was forwarded is not known", { forwardedNoticeOn: null }, "2024-12-02", "undetermined"],
      [
        "66(3) and 66(10) exclude each other",
        { forwardedNoticeOn: "2024-07-01", nonForwardingNoticeOn: "2024-07-02" },
        "2024-07-03",
        "undetermined",
      ],
      ["withdrawn before it was filed, which cannot be", { withdrawnOn: "2024-05-01" }, "2024-06-03", "undetermined"],
      [
        "66(4): three months from the division",
        { kind: "divisional", dividedOn: "2024-12-02" },
        "2025-03-02",
        "forward",
      ],
      ["66(4): after them", { kind: "divisional", dividedOn: "2024-12-02" }, "2025-03-03", "do-not-forward"],
    ])("%s", (_, more, on, expected) => {
      expect(answer(more, on)).toBe(expected);
      const { ipc, ...history } = { ...facts, ...more };
      const nested = assessForwarding({ ipc, application: history }, on);
      expect(nested.answer).toBe(expected);
      for (const { path } of nested.issues ?? []) expect(path[0]).toBe("application");
      for (const path of nested.missing) expect(path).toMatch(/^application\./);
    });
    test("66(1): nothing is forwarded after the period, and the last day is told", () => {
      expect(assessForwarding(facts, "2024-12-01")).toMatchObject({
        answer: "do-not-forward",
        grade: "text",
        forwardingDeadline: "2024-08-10",
        issues: [{ code: "decision-after-forwarding-period", path: ["filedOn"] }],
      });
      expect(assessForwarding({ ...facts, forwardedNoticeOn: "2024-07-01" }, "2024-12-01").issues).toBeUndefined();
    });
    test("suppl. Art. 2: nested, pending on 2024-05-01", () => {
      const pending = { ipc: ["F41H 11/02"], application: { filedOn: "2024-04-30" } } as const;
      expect(assessForwarding(pending, "2024-05-10").answer).toBe("do-not-forward");
      expect(forwardingSchema.safeParse(pending).success).toBe(true);
      expect(assessForwarding({ ipc: ["F41H 11/02"], application: null }, "2024-05-10").answer).toBe("undetermined");
      const international = {
        ipc: ["F41H 11/02"],
        application: { filedOn: "2025-06-02", kind: "pct-designating-japan" },
      } as const;
      expect(assessInternationalApplication(international, "2025-06-02").answer).toBe("notify-prime-minister");
    });
    test("flat and nested at once is an issue; where they differ neither is known", () => {
      const twice: ForwardingFacts = { ...facts, application: { filedOn: "2024-04-30" } };
      expect(assessForwarding(twice, "2024-05-10")).toMatchObject({
        answer: "undetermined",
        missing: ["filedOn"],
        issues: [{ code: "history-given-twice", path: ["application"], basis: { article: "66", paragraph: 1 } }],
      });
      expect(forwardingSchema.safeParse(twice).success).toBe(false);
      expect(assessForwarding({ ...facts, application: { filedOn: "2024-05-10" } }, "2024-05-10").answer).toBe(
        "forward",
      );
    });
    test("a property that is read nowhere is an issue at its path", () => {
      const misspelt = { ...facts, aplication: { filedOn: "2024-04-30" }, additionalRequirement: { defense: true } };
      expect(assessForwarding(misspelt as never, "2024-05-10").issues).toMatchObject([
        { code: "unknown-key", path: ["aplication"] },
        { code: "unknown-key", path: ["additionalRequirement", "defense"] },
      ]);
      const nested = { ipc: ["F41H 11/02"], application: { filedOn: "2024-05-10", withdrawOn: "2024-05-11" } };
      expect(assessForwarding(nested as never, "2024-05-12").issues).toMatchObject([
        { code: "unknown-key", path: ["application", "withdrawOn"] },
      ]);
      expect(
        assessForeignFiling({ ...nested, made: true, treatyException: { state: "US" } } as never, "2024-05-12").issues,
      ).toMatchObject([
        { code: "unknown-key", path: ["made"] },
        { code: "unknown-key", path: ["treatyException", "state"] },
        { code: "unknown-key", path: ["application", "withdrawOn"] },
      ]);
      expect(patentTimeline(nested.application as never).issues).toMatchObject([
        { code: "unknown-key", path: ["withdrawOn"] },
      ]);
    });
  });

  describe("an inferred answer names its gap", () => {
    test.each<[string, ForeignFilingFacts, LegalDate, string]>([
      [
        "Order Art. 12(1): a symbol with a slash",
        { ...invention, ipc: ["F41H 11/04"] },
        "2024-06-10",
        "patents-symbol-with-slash",
      ],
      [
        "Art. 78(3): ten months of a divisional",
        described({ ...filed, kind: "divisional", dividedOn: "2025-03-03", forwardedNoticeOn: "2025-04-01" }),
        "2025-04-04",
        "patents-ten-months-of-divisional",
      ],
      [
        "Art. 78(1): designated after the ten months",
        described({ ...filed, forwardedNoticeOn: "2024-08-20", designatedOn: "2025-05-01" }),
        "2025-05-02",
        "patents-designation-after-ten-months",
      ],
      [
        "Art. 66(3): forwarding shown by a later step",
        described({ ...filed, designationNoticeReceivedOn: "2025-01-10" }),
        "2025-02-03",
        "patents-notice-of-forwarding-implied",
      ],
      [
        "Order Art. 12(3)(ii): before any application",
        {
          ...invention,
          ipc: ["B63G 8/08"],
          additionalRequirement: {
            defence: false,
            byStateOrNrda: true,
            commissionedRightLeft: false,
            stateTookPart: false,
          },
        },
        "2024-06-10",
        "patents-state-application-before-filing",
      ],
    ])("%s", (_, facts, on, gap) => {
      const finding = assessForeignFiling(facts, on);
      expect(finding.grade).toBe("inferred");
      expect(finding.gaps).toContain(gap);
    });
    test("Order Art. 12(1): in forwarding too", () => {
      expect(assessForwarding({ ipc: ["F41H 11/04"] }, "2024-06-10")).toMatchObject({
        answer: "do-not-forward",
        grade: "inferred",
        gaps: ["patents-symbol-with-slash"],
      });
    });
  });
});

const none = { defence: false, byStateOrNrda: false, commissionedRightLeft: false, stateTookPart: false };

const filed = (filedOn: LegalDate, facts: ForwardingFacts): ForwardingFacts => ({
  filedOn,
  kind: "ordinary",
  ...facts,
});

describe("Art. 66, Order Art. 12: which papers go to the Prime Minister", () => {
  test.each<[string, ForwardingFacts, LegalDate, "forward" | "do-not-forward"]>([
    ["field without additional requirement", filed("2024-05-10", { ipc: ["F41H 11/02"] }), "2024-05-10", "forward"],
    ["no field", filed("2024-05-10", { ipc: ["F41H 11/04"] }), "2024-05-10", "do-not-forward"],
    [
      "civil submarine",
      filed("2024-05-10", { ipc: ["B63G 8/08"], additionalRequirement: none }),
      "2024-05-10",
      "do-not-forward",
    ],
    [
      "sole filing by an agency",
      filed("2024-05-10", { ipc: ["B63G 8/08"], additionalRequirement: { ...none, byStateOrNrda: true } }),
      "2024-05-10",
      "forward",
    ],
    [
      "submarine weapons",
      filed("2024-05-10", { ipc: ["B63G 8/30"], additionalRequirement: none }),
      "2024-05-10",
      "forward",
    ],
    [
      "quantum dots for a military camera",
      filed("2025-06-02", {
        ipc: ["H10F 39/18"],
        quantumDotOrSuperlattice: true,
        additionalRequirement: { defence: true },
      }),
      "2025-06-02",
      "forward",
    ],
    [
      "no quantum dots",
      filed("2025-06-02", {
        ipc: ["H10F 39/18"],
        quantumDotOrSuperlattice: false,
        additionalRequirement: { defence: true },
      }),
      "2025-06-02",
      "do-not-forward",
    ],
    [
      "Art. 66(2): own request, no field",
      filed("2025-06-02", { ipc: ["A61K 9/00"], reviewRequested: true }),
      "2025-06-02",
      "forward",
    ],
    [
      "Art. 66(2), second sentence: later application",
      filed("2025-06-02", { ipc: ["A61K 9/00"], laterApplicationAfterKeepingNotice: true }),
      "2025-06-02",
      "forward",
    ],
    [
      "proviso, also for a request",
      filed("2025-06-02", { ipc: ["F41H 11/02"], reviewRequested: true, reviewClearlyUnnecessary: true }),
      "2025-06-02",
      "do-not-forward",
    ],
    [
      "utility model",
      { filedOn: "2025-06-02", kind: "utility-model", ipc: ["F41H 11/02"] },
      "2025-06-02",
      "do-not-forward",
    ],
    ["design", { filedOn: "2025-06-02", kind: "design", ipc: ["F41H 11/02"] }, "2025-06-02", "do-not-forward"],
    [
      "Art. 66(5)",
      { filedOn: "2025-06-02", kind: "pct-designating-japan", ipc: ["F42B 15/01"] },
      "2025-06-02",
      "do-not-forward",
    ],
    [
      "Art. 66(5) also for a request",
      { filedOn: "2025-06-02", kind: "pct-designating-japan", ipc: ["F42B 15/01"], reviewRequested: true },
      "2025-06-02",
      "do-not-forward",
    ],
    ["suppl. Art. 2", filed("2024-04-15", { ipc: ["F42B 15/01"] }), "2024-05-01", "do-not-forward"],
    ["filed on the first day", filed("2024-05-01", { ipc: ["F42B 15/01"] }), "2024-05-01", "forward"],
    [
      "divided after the start from an older application",
      { filedOn: "2024-03-01", kind: "divisional", dividedOn: "2024-07-01", ipc: ["F42B 15/01"] },
      "2024-07-01",
      "forward",
    ],
    [
      "Art. 65(1): in the abstract only",
      filed("2024-06-03", { ipc: ["F41B 6/00"], describedOnlyInAbstract: true }),
      "2024-06-03",
      "do-not-forward",
    ],
    [
      "Art. 66(11)",
      filed("2024-06-03", { ipc: ["F41B 6/00"], newlyCoveredWhilePending: true }),
      "2024-06-03",
      "do-not-forward",
    ],
  ])("%s", (_, facts, on, answer) => {
    const finding = assessForwarding(facts, on);
    expect(finding).toMatchObject({ answer, missing: [], needsHuman: [] });
    expect(schema.safeParse(facts).success).toBe(true);
  });

  test("the last day for forwarding goes with it, not for those that are never forwarded", () => {
    expect(assessForwarding(filed("2024-05-31", { ipc: ["F41H 11/02"] }), "2024-05-31")).toMatchObject({
      forwardingDeadline: "2024-08-31",
      fields: [33],
    });
    expect(assessForwarding({ kind: "utility-model", ipc: ["F41H 11/02"] }, "2024-05-31")).not.toHaveProperty(
      "forwardingDeadline",
    );
    expect(assessForwarding(filed("2024-04-15", { ipc: ["F42B 15/01"] }), "2024-05-01")).not.toHaveProperty(
      "forwardingDeadline",
    );
  });

  test("without a filing date: as if filed on the day asked", () => {
    expect(assessForwarding({ ipc: ["F41H 11/02"] }, "2025-06-02")).toMatchObject({
      answer: "forward",
      forwardingDeadline: "2025-09-02",
    });
    expect(assessForwarding({ ipc: ["F41H 11/02"], filedOn: null }, "2025-06-02")).toMatchObject({
      answer: "undetermined",
      missing: ["filedOn"],
    });
  });

  test("what cannot change the answer is left to nobody", () => {
    expect(assessForwarding({ reviewRequested: true, reviewClearlyUnnecessary: null }, "2025-06-02")).toMatchObject({
      answer: "undetermined",
      missing: ["reviewClearlyUnnecessary"],
      needsHuman: ["review-clearly-unnecessary"],
    });
  });

  test("a day of decision before the filing date is named", () => {
    expect(assessForwarding({ ipc: ["F41H 11/02"], filedOn: "2025-06-03" }, "2025-06-02")).toMatchObject({
      issues: [{ code: "decision-before-filing", path: ["filedOn"] }],
    });
    // The table of the day of decision answers, not that of a later filing date.
    const moved = { ipc: ["H10F 30/20"], quantumDotOrSuperlattice: true, additionalRequirement: { defence: true } };
    expect(assessForwarding({ ...moved, filedOn: "2025-01-06" }, "2024-12-20")).toMatchObject({
      answer: "undetermined",
      fields: [],
    });
  });

  test("what is left to a person is named by criterion", () => {
    expect(
      assessForwarding({ ipc: ["H10F 39/18"], additionalRequirement: { ...none, defence: undefined } }, "2025-06-02"),
    ).toMatchObject({
      answer: "undetermined",
      missing: ["quantumDotOrSuperlattice", "additionalRequirement.defence"],
      needsHuman: ["conditional-field", "for-defence"],
    });
    expect(assessForwarding({ ipc: ["junk"] }, "2025-06-02")).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      issues: [{ code: "ipc-form", path: ["ipc", 0] }],
    });
    expect(assessForwarding({ ipc: ["A61K 9/00"], reviewRequested: null }, "2025-06-02")).toMatchObject({
      answer: "undetermined",
      missing: ["reviewRequested"],
    });
  });

  test("filed under the table of 2024, decided in 2025: the same field, grade inferred", () => {
    const facts = filed("2024-12-02", {
      ipc: ["H01L 31/08"],
      quantumDotOrSuperlattice: true,
      additionalRequirement: { defence: true },
    });
    expect(assessForwarding(facts, "2024-12-02")).toMatchObject({ answer: "forward", fields: [46], grade: "text" });
    expect(assessForwarding(facts, "2025-01-20")).toMatchObject({ answer: "forward", grade: "inferred" });
    expect(assessForwarding({ ...facts, filedOn: "2025-01-06" }, "2025-01-20")).toMatchObject({
      answer: "undetermined",
      why: "out-of-coverage",
    });
  });

  test("suppl. Art. 2: filed before there was any table, it is not forwarded, and its symbols are to be classified again", () => {
    const facts = { ipc: ["H01L 31/08"], quantumDotOrSuperlattice: true, additionalRequirement: { defence: true } };
    expect(assessForwarding(filed("2024-04-30", facts), "2025-01-20")).toMatchObject({
      answer: "do-not-forward",
      fields: [],
      issues: [{ code: "symbol-left-the-table", path: ["ipc", 0] }],
    });
    expect(assessForwarding(filed("2024-10-21", facts), "2025-01-20")).toMatchObject({
      answer: "forward",
      fields: [46],
    });
  });

  test("symbols of both tables: the earlier table does not read them all, so that of the day of decision answers", () => {
    const facts = filed("2024-12-02", {
      ipc: ["H01L 27/146", "H10F 30/20"],
      quantumDotOrSuperlattice: true,
      additionalRequirement: { defence: true },
    });
    const finding = assessForwarding(facts, "2025-01-20");
    expect(finding).toMatchObject({ answer: "forward", fields: [46], grade: "text" });
    expect(finding.gaps).toBeUndefined();
  });

  test("Art. 66(1): every criterion is told, also where a symbol cannot be read or a limit is not known", () => {
    const criteria = (facts: ForwardingFacts) =>
      assessForwarding(facts, "2025-06-02").reasons.map(({ criterion }) => criterion);
    expect(criteria({ ipc: ["F41H 11/02", "junk"] })).toEqual(criteria({ ipc: ["F41H 11/02"] }));
    expect(criteria({ ipc: ["F41H 11/02"] })).toEqual(
      expect.arrayContaining(["unconditional-field", "conditional-field", "for-defence"]),
    );
    expect(assessForwarding({ ipc: ["B01D 59/04", "B63G 8/08"] }, "2025-06-02")).toMatchObject({
      answer: "undetermined",
      missing: [
        "uraniumOrPlutonium",
        "additionalRequirement.defence",
        "additionalRequirement.byStateOrNrda",
        "additionalRequirement.commissionedRightLeft",
        "additionalRequirement.stateTookPart",
      ],
    });
  });

  test("before the start, on no day, and with nothing", () => {
    expect(assessForwarding({ ipc: ["F41H 11/02"] }, "2024-04-30")).toMatchObject({
      answer: "undetermined",
      why: "not-in-force",
    });
    expect(assessForwarding({ ipc: ["F41H 11/02"] }, "2025-02-30")).toMatchObject({ why: "out-of-coverage" });
    for (const facts of [undefined, null, 7, "x"])
      expect(assessForwarding(facts as never, "2025-06-02").answer).toBe("undetermined");
  });

  test("from 2026-09-18 the grade says that the wording was not read", () => {
    expect(assessForwarding({ ipc: ["F41H 11/02"] }, "2026-08-27").grade).toBe("text");
    expect(assessForwarding({ ipc: ["F41H 11/02"] }, "2026-09-18")).toMatchObject({
      grade: "inferred",
      gaps: ["act-38-2026-unlisted", "law-after-survey"],
    });
  });
});

test("Art. 66(2): no request goes with an application filed before the article was in force", () => {
  const requested = { ipc: ["A61K 9/00"], reviewRequested: true };
  expect(assessForwarding({ ...requested, filedOn: "2024-04-30" }, "2024-05-10").answer).toBe("do-not-forward");
  expect(assessForwarding({ ...requested, filedOn: "2024-05-01" }, "2024-05-10").answer).toBe("forward");
  const divided = { ...requested, filedOn: "2024-03-01", kind: "divisional" } as const;
  expect(assessForwarding({ ...divided, dividedOn: "2024-07-01" }, "2024-07-01").answer).toBe("forward");
  expect(assessForwarding({ ...divided, dividedOn: null }, "2024-07-01")).toMatchObject({ answer: "undetermined" });
  expect(assessForwarding({ ...requested, filedOn: null }, "2024-07-01")).toMatchObject({
    answer: "undetermined",
    missing: ["filedOn"],
  });
});

test("Art. 66(1): a day of decision after the last day for forwarding is named", () => {
  const facts = filed("2024-05-31", { ipc: ["F41H 11/02"] });
  expect(assessForwarding(facts, "2024-08-31").issues).toBeUndefined();
  expect(assessForwarding(facts, "2024-09-01").issues).toMatchObject([
    { code: "decision-after-forwarding-period", path: ["filedOn"], basis: { article: "66", paragraph: 1 } },
  ]);
});

test("a divisional decided before its division is named by the day of division", () => {
  const divided = { filedOn: "2024-05-01", kind: "divisional", dividedOn: "2025-06-02", ipc: ["F41H 11/02"] } as const;
  expect(assessForwarding(divided, "2025-06-01").issues).toMatchObject([{ code: "decision-before-filing" }]);
  expect(assessForwarding(divided, "2025-06-02").issues).toBeUndefined();
});

test("the table of the filing date is named as a gap, where it was used", () => {
  const facts = filed("2024-12-02", {
    ipc: ["H01L 31/08"],
    quantumDotOrSuperlattice: true,
    additionalRequirement: { defence: true },
  });
  expect(assessForwarding(facts, "2024-12-02").gaps).toBeUndefined();
  expect(assessForwarding(facts, "2025-01-20").gaps).toEqual(["patents-table-of-which-day"]);
});

test("symbols that are not given, and riders, are named by their own paths", () => {
  expect(assessForwarding({ filedOn: "2025-06-02" }, "2025-06-02").missing).toContain("ipc");
  expect(assessForwarding({ ipc: ["B01D 59/04"] }, "2025-06-02").missing).toEqual(["uraniumOrPlutonium"]);
  expect(assessForwarding({ ipc: ["F41H 11/02"], kind: null }, "2025-06-02")).toMatchObject({
    missing: ["kind"],
    needsHuman: ["patent-application", "international-application"],
  });
  expect(assessForwarding({ ipc: ["F41H 11/02"], kind: "continuation" as never }, "2025-06-02")).toMatchObject({
    missing: ["kind"],
    needsHuman: ["patent-application", "international-application"],
  });
  expect(assessForwarding({ ipc: ["F41H 11/02"] }, "2024-04-30")).toMatchObject({
    fields: [],
    needsHuman: [],
    reasons: [],
  });
  expect(assessForwarding({ ipc: ["F41H 11/04"], additionalRequirement: none }, "2025-06-02").grade).toBe("inferred");
  expect(assessForwarding({ ipc: ["F41H 11/02"], kind: "pct-designating-japan" }, "2025-06-02")).not.toHaveProperty(
    "forwardingDeadline",
  );
});

describe("forwarding", () => {
  test("Art. 66: what kind of application it is", () => {
    expect(assessForwarding({ ipc: ["F41H 11/02"], kind: null }, "2025-06-02")).toMatchObject({
      answer: "undetermined",
      missing: ["kind"],
    });
  });
  test("Art. 66(4): kinds that exclude each other leave the kind open", () => {
    const kinds = [
      ["ordinary", "design"],
      ["ordinary", "divisional"],
      ["utility-model", "ordinary"],
    ] as const;
    for (const kind of [
      ...kinds,
      ["pct-designating-japan", "divisional"],
      ["pct-designating-japan", "utility-model"],
    ] as const) {
      expect(assessForwarding({ ipc: ["F41H 11/02"], kind, filedOn: "2025-06-02" }, "2025-06-02")).toMatchObject({
        answer: "undetermined",
        missing: ["kind"],
        issues: [{ code: "application-kinds-exclude-each-other", path: ["kind"] }],
      });
    }
  });
  test("a symbol that is no text is named by its place", () => {
    expect(screenByIpc(["A61K 9/00", 7 as never], "2025-06-02")).toMatchObject({
      answer: "undetermined",
      issues: [{ code: "ipc-not-text", path: ["symbols", 1], basis: { article: "12", paragraph: 1 } }],
    });
  });
});

describe("Art. 66(1): the applications of a family, each forwarded or not by itself", () => {
  const ipc = ["F41H 11/02"];
  const base = { id: "A", filedOn: "2024-06-03", describes: true } as const;
  const successor: FamilyApplication = {
    ...{ id: "B", filedOn: "2025-03-03", priorityOn: "2024-06-03", priorityBase: "A" },
    describes: true,
  };
  test("the base is past its three months, its successor is within them", () => {
    expect(assessForwarding({ ipc, applications: [base, successor] }, "2025-04-01")).toMatchObject({
      answer: "forward",
      missing: [],
      forwardingDeadline: "2025-06-03",
      applications: [
        { application: "A", answer: "do-not-forward", forwardingDeadline: "2024-09-03" },
        { application: "B", answer: "forward", forwardingDeadline: "2025-06-03" },
      ],
    });
    expect(assessForwarding({ ipc, applications: [base, successor] }, "2025-06-04").answer).toBe("do-not-forward");
  });
  test("what does not describe the invention is not forwarded because of it; what may, is not known", () => {
    const none = [base, { ...successor, describes: false }];
    expect(assessForwarding({ ipc, applications: none }, "2025-04-01").answer).toBe("do-not-forward");
    const perhaps = [base, { ...successor, describes: undefined }];
    expect(assessForwarding({ ipc, applications: perhaps }, "2025-04-01")).toMatchObject({
      answer: "undetermined",
      missing: ["applications.1.describes"],
    });
  });
  test("Art. 66(5): neither an international application nor a utility model application is", () => {
    const applications = [
      { ...base, kind: "pct-designating-japan" },
      { id: "U", filedOn: "2024-06-03", kind: "utility-model", describes: true },
    ] as const;
    expect(assessForwarding({ ipc, applications }, "2024-07-01")).toMatchObject({
      answer: "do-not-forward",
      grade: "text",
      applications: [{ answer: "do-not-forward" }, { answer: "do-not-forward" }],
    });
  });
  test("one application is answered as it is by itself", () => {
    for (const on of ["2024-06-02", "2024-07-01", "2024-09-03", "2024-09-04"] as const) {
      const alone = assessForwarding({ ipc, filedOn: "2024-06-03" }, on);
      const family = assessForwarding({ ipc, applications: [base] }, on);
      expect([family.answer, family.grade, family.forwardingDeadline, family.missing], on).toEqual([
        ...[alone.answer, alone.grade, alone.forwardingDeadline, alone.missing],
      ]);
    }
  });
  test("a fact of one application that is not known is named by its place", () => {
    expect(
      assessForwarding({ ipc, applications: [base, { ...successor, withdrawnOn: null }] }, "2025-04-01"),
    ).toMatchObject({
      answer: "undetermined",
      missing: ["applications.1.withdrawnOn"],
    });
    const wrong = assessForwarding({ ipc, applications: [{ ...base, filedOn: "2024-06-31" }] } as never, "2024-07-01");
    expect(wrong.issues).toMatchObject([{ code: "not-a-legal-date", path: ["applications", 0, "filedOn"] }]);
  });
  test("beside a history of its own, of none, of two of the same id, and of what is no list nothing is known", () => {
    expect(assessForwarding({ ipc, applications: [] }, "2024-07-01")).toMatchObject({
      answer: "undetermined",
      missing: ["applications"],
    });
    expect(assessForwarding({ ipc, applications: null }, "2024-07-01").answer).toBe("undetermined");
    for (const history of [{ filedOn: "2024-06-03" }, { application: { filedOn: "2024-06-03" } }] as const) {
      expect(
        assessForwarding({ ipc, ...history, applications: [base] }, "2024-07-01"),
        JSON.stringify(history),
      ).toMatchObject({
        answer: "undetermined",
        issues: [{ code: "application-beside-family" }],
      });
    }
    expect(assessForwarding({ ipc, applications: [base, base] }, "2024-07-01")).toMatchObject({
      answer: "undetermined",
      missing: ["applications.0", "applications.1"],
      issues: [{ code: "application-id-twice" }, { code: "application-id-twice" }],
    });
    expect(assessForwarding({ ipc, applications: 7 } as never, "2024-07-01")).toMatchObject({
      answer: "undetermined",
      issues: [{ code: "wrong-type", path: ["applications"] }],
    });
    const stranger = assessForwarding({ ipc, applications: [7] } as never, "2024-07-01");
    expect(stranger).toMatchObject({
      answer: "undetermined",
      issues: [
        { code: "wrong-type", path: ["applications", 0], message: { en: "Wrong type; expected object, not '7'." } },
      ],
    });
  });
  test("the schema takes what the function takes", () => {
    expect(schema.safeParse({ ipc, applications: [base, successor] }).success).toBe(true);
    expect(schema.safeParse({ ipc, filedOn: "2024-06-03", applications: [base] }).success).toBe(false);
    expect(schema.safeParse({ ipc, applications: [base, base] }).success).toBe(false);
  });
});

describe("what is wrong with a history is told before Chapter V is in force, too", () => {
  const early = "2022-12-23";
  const wrong = { filedOn: "2022-12-13", releaseNoticeReceivedOn: true } as never as ForwardingFacts;
  const told = (issues: readonly { readonly code: string; readonly path: readonly unknown[] }[] = []) =>
    issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  test.each([
    ["assessForwarding", assessForwarding(wrong, early), ""],
    ["assessInternationalApplication", assessInternationalApplication(wrong, early), ""],
    ["assessForeignFiling", assessForeignFiling({ application: wrong } as never, early), "application."],
    ["assessForwarding, on no day", assessForwarding(wrong, "2022-02-30" as LegalDate), ""],
  ])("%s", (_, { issues }, where) => {
    expect(told(issues)).toContain(`wrong-type ${where}releaseNoticeReceivedOn`);
  });
  test("and nothing is wrong where only the filing is not told", () => {
    expect(assessForwarding({ kind: "by-reference", documentsFiledOn: "2022-12-13" }, early).issues).toBeUndefined();
  });
});

test("Patent Act Arts 36-2(8), 38-3(3): before the description is filed, what it describes is not known", () => {
  const ipc = ["F41H 11/02"];
  const foreign = { filedOn: "2024-06-03", kind: "foreign-language", ipc } as const;
  const before = assessForwarding(foreign, "2025-07-03");
  expect([before.answer, before.missing]).toEqual(["undetermined", ["translationFiledOn"]]);
  const translated = { ...foreign, translationFiledOn: "2025-07-03" } as const;
  // Read as of the day before, it has not been translated.
  expect(assessForwarding(translated, "2025-07-02").answer).toBe("undetermined");
  expect(assessForwarding(translated, "2025-07-03").answer).toBe("forward");
  const referring = { filedOn: "2024-06-03", kind: "by-reference", ipc } as const;
  expect(assessForwarding(referring, "2024-06-10").missing).toEqual(["documentsFiledOn"]);
  expect(assessForwarding({ ...referring, documentsFiledOn: "2024-06-10" }, "2024-06-10").answer).toBe("forward");
  // What was forwarded was there; no field is met whatever is described.
  expect(assessForwarding({ ...foreign, forwardedNoticeOn: "2024-08-01" }, "2024-08-01").answer).toBe("forward");
  expect(assessForwarding({ ...foreign, ipc: ["A61K 9/00"] }, "2024-08-01").answer).toBe("do-not-forward");
  const applications = [{ id: "A", ...foreign, ipc: undefined, describes: true }].map(({ ipc: _, ...one }) => one);
  expect(assessForwarding({ ipc, applications }, "2024-08-01").missing).toEqual(["applications.0.translationFiledOn"]);
});

// Art. 66(1)(4): three months from filing, that day not counted; of a division from the day on which it was divided.
test.each([
  [{ dividedOn: null }, "2025-09-02", "forward", []],
  [{ dividedOn: null }, "2025-09-03", "undetermined", ["dividedOn"]],
  [{ dividedOn: "2025-07-01" }, "2025-10-01", "forward", []],
  [{ dividedOn: "2025-07-01" }, "2025-10-02", "do-not-forward", []],
] as const)("a division of an application of 2025-06-02, %j, on %s: %s", (more, on, answer, missing) => {
  const found = assessForwarding({ ipc: ["F41H 11/02"], kind: "divisional", filedOn: "2025-06-02", ...more }, on);
  expect([found.answer, found.missing]).toEqual([answer, missing]);
});

describe("Arts 66(1)(2)(4), suppl. 2: what is open, and by which fact", () => {
  const requested = { ipc: ["A61K 9/00"], reviewRequested: true };
  const missing = (facts: ForwardingFacts, on: LegalDate = "2024-07-01") =>
    assessForwarding({ ...requested, ...facts }, on).missing;
  test("a division is not made before the filing date: since 2024-05-01 either way", () => {
    const divided = { ...requested, filedOn: "2024-05-01", kind: "divisional", dividedOn: null } as const;
    expect(assessForwarding(divided, "2024-07-01").answer).toBe("forward");
  });
  test("filed before, what tells is the day of division, or of conversion, or the kind", () => {
    const filedOn = "2024-03-01";
    expect(missing({ filedOn, kind: "divisional", dividedOn: null })).toEqual(["dividedOn"]);
    expect(missing({ filedOn, kind: "converted-from-utility-model", convertedOn: null })).toEqual(["convertedOn"]);
    expect(missing({ filedOn, kind: null, dividedOn: "2024-06-10" })).toContain("kind");
    const both = ["divisional", "converted-from-utility-model"] as const;
    expect(missing({ filedOn, kind: both, dividedOn: "2024-04-01", convertedOn: null })).toEqual(["convertedOn"]);
  });
  test("Art. 66(4): until the translation is filed the period has not begun", () => {
    const met = (facts: ForwardingFacts, on: LegalDate) =>
      assessForwarding({ ipc: ["F41H 11/02"], ...facts }, on).reasons.find(
        ({ criterion }) => criterion === "within-forwarding-period",
      )?.met;
    expect(met({ filedOn: "2024-06-03", kind: "foreign-language" }, "2024-12-02")).toBe(true);
    expect(met({ filedOn: null }, "2024-12-02")).toBe("unknown");
  });
  test("a history in two places: where both say the same, that is known", () => {
    const ipc = ["F41H 11/02"];
    const twice = (filedOn: LegalDate) =>
      assessForwarding({ ipc, filedOn: "2024-06-03", application: { filedOn } }, "2024-07-01");
    expect([twice("2024-06-03").answer, twice("2024-06-03").issues?.map(({ code }) => code)]).toEqual([
      "forward",
      ["history-given-twice"],
    ]);
    expect([twice("2024-06-04").answer, twice("2024-06-04").missing]).toEqual(["undetermined", ["filedOn"]]);
  });
  test("under a name that is read nowhere a part of the history may have been meant; not within the invention", () => {
    const facts = { ipc: ["F41H 11/02"], filedOn: "2024-06-03" } as const;
    expect(assessForwarding({ ...facts, sentOn: "2024-06-10" } as never, "2024-07-01").answer).toBe("undetermined");
    expect(assessForwarding({ ...facts, additionalRequirement: { x: true } } as never, "2024-07-01").answer).toBe(
      "forward",
    );
  });
});

describe("a finding of a family has what there is to say, and nothing else", () => {
  const ipc = ["F41H 11/02"];
  const one = { filedOn: "2024-06-03", describes: true } as const;
  test("forwarded: no why, no gaps, no issues; an application without an id has none", () => {
    const found = assessForwarding({ ipc, applications: [one as never] }, "2024-07-01");
    for (const name of ["gaps", "issues", "why"]) expect(found).not.toHaveProperty(name);
    expect(found).toMatchObject({ answer: "forward", missing: [], needsHuman: [], forwardingDeadline: "2024-09-03" });
    for (const name of ["application", "why", "gaps"]) expect(found.applications?.[0]).not.toHaveProperty(name);
    const named = assessForwarding({ ipc, applications: [{ ...one, id: "A", withdrawnOn: null }] }, "2024-07-01");
    expect(named.applications?.[0]).toMatchObject({ application: "A", why: "facts-missing" });
    expect(named.missing).toEqual(["applications.0.withdrawnOn"]);
  });
  test("a gap of one that is not forwarded is none of the one that is", () => {
    const converted = { id: "A", ...one, kind: "converted-from-design", convertedOn: "2024-06-10" } as const;
    const later = { id: "B", filedOn: "2024-07-01", describes: true } as const;
    const both = assessForwarding({ ipc, applications: [converted, later] }, "2024-09-30");
    expect(both.answer).toBe("forward");
    expect(both).not.toHaveProperty("gaps");
    const alone = assessForwarding({ ipc, applications: [converted] }, "2024-09-05");
    expect(alone).toMatchObject({ answer: "undetermined", gaps: ["patents-base-date-in-no-table"] });
  });
  test("none that is no object: its place is missing", () => {
    expect(assessForwarding({ ipc, applications: [7] } as never, "2024-07-01").missing).toEqual([
      "applications.0",
      "applications.0.describes",
    ]);
  });
});

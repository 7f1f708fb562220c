import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { assessForwarding, type ForwardingFacts } from "../../src/doors/patents";
import { ForwardingFacts as schema } from "../../src/schemas/patents/index";

const none = { defence: false, byStateOrNrda: false, commissionedRightLeft: false, stateTookPart: false };
const filed = (filedOn: LegalDate, facts: ForwardingFacts): ForwardingFacts => ({ filedOn, kind: "ordinary", ...facts });

describe("Art. 66, Order Art. 12: which papers go to the Prime Minister", () => {
  test.each<[string, ForwardingFacts, LegalDate, "forward" | "do-not-forward"]>([
    ["field without additional requirement", filed("2024-05-10", { ipc: ["F41H 11/02"] }), "2024-05-10", "forward"],
    ["no field", filed("2024-05-10", { ipc: ["F41H 11/04"] }), "2024-05-10", "do-not-forward"],
    ["civil submarine", filed("2024-05-10", { ipc: ["B63G 8/08"], additionalRequirement: none }), "2024-05-10", "do-not-forward"],
    [
      "sole filing by an agency",
      filed("2024-05-10", { ipc: ["B63G 8/08"], additionalRequirement: { ...none, byStateOrNrda: true } }),
      "2024-05-10",
      "forward",
    ],
    ["submarine weapons", filed("2024-05-10", { ipc: ["B63G 8/30"], additionalRequirement: none }), "2024-05-10", "forward"],
    [
      "quantum dots for a military camera",
      filed("2025-06-02", { ipc: ["H10F 39/18"], quantumDotOrSuperlattice: true, additionalRequirement: { defence: true } }),
      "2025-06-02",
      "forward",
    ],
    [
      "no quantum dots",
      filed("2025-06-02", { ipc: ["H10F 39/18"], quantumDotOrSuperlattice: false, additionalRequirement: { defence: true } }),
      "2025-06-02",
      "do-not-forward",
    ],
    ["Art. 66(2): own request, no field", filed("2025-06-02", { ipc: ["A61K 9/00"], reviewRequested: true }), "2025-06-02", "forward"],
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
    ["utility model", { filedOn: "2025-06-02", kind: "utility-model", ipc: ["F41H 11/02"] }, "2025-06-02", "do-not-forward"],
    ["design", { filedOn: "2025-06-02", kind: "design", ipc: ["F41H 11/02"] }, "2025-06-02", "do-not-forward"],
    ["Art. 66(5)", { filedOn: "2025-06-02", kind: "pct-designating-japan", ipc: ["F42B 15/01"] }, "2025-06-02", "do-not-forward"],
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
    ["Art. 66(11)", filed("2024-06-03", { ipc: ["F41B 6/00"], newlyCoveredWhilePending: true }), "2024-06-03", "do-not-forward"],
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
    expect(assessForwarding({ kind: "utility-model", ipc: ["F41H 11/02"] }, "2024-05-31")).not.toHaveProperty("forwardingDeadline");
    expect(assessForwarding(filed("2024-04-15", { ipc: ["F42B 15/01"] }), "2024-05-01")).not.toHaveProperty("forwardingDeadline");
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
    expect(assessForwarding({ ...moved, filedOn: "2025-01-06" }, "2024-12-20")).toMatchObject({ answer: "undetermined", fields: [] });
  });

  test("what is left to a person is named by criterion", () => {
    expect(assessForwarding({ ipc: ["H10F 39/18"], additionalRequirement: { ...none, defence: undefined } }, "2025-06-02")).toMatchObject({
      answer: "undetermined",
      missing: ["quantumDotOrSuperlattice", "additionalRequirement.defence"],
      needsHuman: ["conditional-field", "for-defence"],
    });
    expect(assessForwarding({ ipc: ["junk"] }, "2025-06-02")).toMatchObject({
      answer: "undetermined",
      why: "out-of-coverage",
      issues: [{ code: "ipc-form", path: ["ipc", 0] }],
    });
    expect(assessForwarding({ ipc: ["A61K 9/00"], reviewRequested: null }, "2025-06-02")).toMatchObject({
      answer: "undetermined",
      missing: ["reviewRequested"],
    });
  });

  test("filed under the table of 2024, decided in 2025: the same field, grade inferred", () => {
    const facts = filed("2024-12-02", { ipc: ["H01L 31/08"], quantumDotOrSuperlattice: true, additionalRequirement: { defence: true } });
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
    expect(assessForwarding(filed("2024-10-21", facts), "2025-01-20")).toMatchObject({ answer: "forward", fields: [46] });
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
    const criteria = (facts: ForwardingFacts) => assessForwarding(facts, "2025-06-02").reasons.map(({ criterion }) => criterion);
    expect(criteria({ ipc: ["F41H 11/02", "junk"] })).toEqual(criteria({ ipc: ["F41H 11/02"] }));
    expect(criteria({ ipc: ["F41H 11/02"] })).toEqual(expect.arrayContaining(["unconditional-field", "conditional-field", "for-defence"]));
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
    expect(assessForwarding({ ipc: ["F41H 11/02"] }, "2024-04-30")).toMatchObject({ answer: "undetermined", why: "not-in-force" });
    expect(assessForwarding({ ipc: ["F41H 11/02"] }, "2025-02-30")).toMatchObject({ why: "out-of-coverage" });
    for (const facts of [undefined, null, 7, "x"]) expect(assessForwarding(facts as never, "2025-06-02").answer).toBe("undetermined");
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
  expect(assessForwarding({ ...requested, filedOn: null }, "2024-07-01")).toMatchObject({ answer: "undetermined", missing: ["filedOn"] });
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
  const facts = filed("2024-12-02", { ipc: ["H01L 31/08"], quantumDotOrSuperlattice: true, additionalRequirement: { defence: true } });
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
  expect(assessForwarding({ ipc: ["F41H 11/02"] }, "2024-04-30")).toMatchObject({ fields: [], needsHuman: [], reasons: [] });
  expect(assessForwarding({ ipc: ["F41H 11/04"], additionalRequirement: none }, "2025-06-02").grade).toBe("inferred");
  expect(assessForwarding({ ipc: ["F41H 11/02"], kind: "pct-designating-japan" }, "2025-06-02")).not.toHaveProperty("forwardingDeadline");
});

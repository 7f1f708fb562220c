import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  assessForeignFiling,
  assessForwarding,
  assessInternationalApplication,
  type ForeignFilingFacts,
  type ForwardingFacts,
  foreignFilingWindow,
  type HistoryDay,
  type PatentApplicationHistory,
  type PatentApplicationKind,
  patentApplicationKinds,
  patentTimeline,
} from "../../src/doors/patents";
import {
  ForeignFilingFacts as filingSchema,
  ForwardingFacts as forwardingSchema,
  PatentApplicationHistory as historySchema,
} from "../../src/schemas/patents/index";

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
  test.each(ofAnotherKind)("%s of an application of the kind %s is an issue and leaves the clocks open", (day, kind) => {
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
      expect(assessForwarding({ ...history, ipc: ["F41H 11/02"] }, on)).toMatchObject({ answer: "undetermined", missing: ["kind"] });
    }
    const window = foreignFilingWindow(described(history));
    expect(window.intervals.map(({ answer }) => answer)).not.toContain("permitted");
    expect(window).not.toHaveProperty("opensOn");
  });
  test.each(rows)("whether there is a %s is not known: the clocks are open, and it is missing", (day) => {
    for (const kind of [undefined, "ordinary"] as const) {
      const history = { ...filed, kind, [day]: null } as PatentApplicationHistory;
      expect(patentTimeline(history)).toMatchObject({ issues: [], missing: [day], forwardingClock: { state: "unknown" } });
      expect(patentTimeline(history)).not.toHaveProperty("foreignFilingOpensOn");
      expect(assessForeignFiling(described(history), "2024-12-07")).toMatchObject({
        answer: "undetermined",
        missing: [`application.${day}`],
      });
    }
  });
  test("the day of its own kind is none, also where several kinds apply, nor is a kind that is not known", () => {
    for (const [day, kinds] of rows) {
      for (const kind of kinds) expect(codes(patentTimeline({ ...filed, kind: [kind], [day]: "2024-07-01" }).issues)).toEqual([]);
      expect(codes(patentTimeline({ ...filed, kind: null, [day]: "2024-07-01" }).issues)).toEqual([]);
    }
    expect(historySchema.safeParse({ ...filed, kind: ["divisional", "foreign-language"], dividedOn: "2024-07-01" }).success).toBe(true);
  });
  test("a utility model may be divided: it is never forwarded, and nothing is wrong with it", () => {
    const model: ForwardingFacts = { ...filed, kind: "utility-model", dividedOn: "2024-07-01", ipc: ["F41H 11/02"] };
    expect(assessForwarding(model, "2024-07-02")).toMatchObject({ answer: "do-not-forward", grade: "text" });
    expect(assessForwarding(model, "2024-07-02").issues).toBeUndefined();
    expect(forwardingSchema.safeParse(model).success).toBe(true);
  });
});

describe("Art. 78(1), proviso: what another application may have freed", () => {
  const child = { filedOn: "2025-01-06", kind: "divisional", dividedOn: "2025-06-02" } as const;
  test("a division does not forbid: the application it was divided from is missing, until its own exits open", () => {
    for (const on of ["2025-01-06", "2025-06-01", "2025-06-02", "2025-07-01", "2025-09-02"] as const) {
      expect(assessForeignFiling(described(child), on)).toMatchObject({ answer: "undetermined", missing: ["application.parent"] });
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
    expect(assessForeignFiling(described(ended), "2026-08-03")).toMatchObject({ answer: "undetermined", missing: ["application.parent"] });
    expect(assessForeignFiling(described(ended), "2025-01-05").noEnd).toBe(false);
  });
  test("nor does a domestic priority claim, Patent Act Art. 41(1); priority of the Paris Convention frees nothing here", () => {
    const successor = { filedOn: "2025-06-02", priorityOn: "2025-01-06" } as const;
    const claim = "application.claimsDomesticPriority";
    const base = "application.priorityBase";
    for (const on of ["2025-01-06", "2025-06-02", "2025-09-02"] as const) {
      expect(assessForeignFiling(described(successor), on)).toMatchObject({ answer: "undetermined", missing: [claim, base] });
      const domestic = { ...successor, claimsDomesticPriority: true };
      expect(assessForeignFiling(described(domestic), on)).toMatchObject({ answer: "undetermined", missing: [base] });
      expect(assessForeignFiling(described({ ...successor, claimsDomesticPriority: false }), on).answer).toBe("prohibited");
    }
    expect(assessForeignFiling(described(successor), "2025-01-05").answer).toBe("prohibited");
    expect(assessForeignFiling(described(successor), "2025-09-03").answer).toBe("permitted");
    for (const more of [{ priorityOn: null }, { claimsDomesticPriority: true }, { claimsDomesticPriority: null }] as const) {
      expect(assessForeignFiling(described({ filedOn: "2025-06-02", ...more }), "2025-07-01").answer).toBe("undetermined");
    }
    expect(historySchema.safeParse({ ...successor, claimsDomesticPriority: false }).success).toBe(true);
  });
});

describe("Art. 66(3): received, its dispatch not recorded", () => {
  const received = { ...filed, forwardedNoticeReceivedOn: "2024-09-05" } as const;
  test.each(["2024-09-04", "2024-09-05", "2024-09-10"] as const)("dispatched within the period or after it: open on %s", (on) => {
    expect(assessForeignFiling(described(received), on)).toMatchObject({
      answer: "undetermined",
      missing: ["application.forwardedNoticeOn"],
      issues: [
        { code: "event-without-ground", path: ["application", "forwardedNoticeReceivedOn"], basis: { article: "66", paragraph: 3 } },
      ],
    });
  });
  test("within the period it is prohibited, and opens for good with the ten months", () => {
    expect(assessForeignFiling(described(received), "2024-09-03")).toMatchObject({ answer: "prohibited", opensOn: "2025-04-04" });
    expect(patentTimeline(received)).toMatchObject({ foreignFilingOpensOn: "2025-04-04", missing: ["forwardedNoticeOn"] });
    expect(foreignFilingWindow(described(received)).opensOn).toBe("2025-04-04");
  });
  test("received within the period, it was dispatched within it", () => {
    const early = { ...filed, forwardedNoticeReceivedOn: "2024-09-03" } as const;
    expect(assessForeignFiling(described(early), "2024-09-04")).toMatchObject({ answer: "prohibited", grade: "text", missing: [] });
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
    const noEnd = (application: PatentApplicationHistory) => assessForeignFiling(described(application), "2024-07-15").noEnd;
    expect(noEnd({ ...filed, withdrawnOn: null })).toBe(false);
    expect(noEnd({ ...filed, withdrawnOn: "2024-07-10" })).toBe(true);
  });
});

describe("Patent Act Arts 46(2), 46-2: in neither table", () => {
  test.each(["converted-from-design", "from-utility-model-registration"] as const)("%s: open between both ways of counting", (kind) => {
    const history = { ...filed, kind, convertedOn: "2025-06-02" } as const;
    const gap = "patents-base-date-in-no-table";
    for (const on of ["2025-06-02", "2025-09-02"] as const) {
      const abroad = assessForeignFiling(described(history), on);
      expect(abroad).toMatchObject({ answer: "undetermined", missing: [] });
      expect(abroad.gaps).toContain(gap);
      const forwarding = assessForwarding({ ...history, ipc: ["F41H 11/02"] }, on);
      expect(forwarding).toMatchObject({ answer: "undetermined", why: "out-of-coverage", grade: "inferred", gaps: [gap] });
      expect(forwarding).not.toHaveProperty("forwardingDeadline");
      expect(forwarding.issues).toBeUndefined();
    }
    expect(assessForeignFiling(described(history), "2025-09-03")).toMatchObject({ answer: "permitted", grade: "inferred", gaps: [gap] });
    expect(assessForwarding({ ...history, ipc: ["F41H 11/02"] }, "2025-09-03")).toMatchObject({
      answer: "do-not-forward",
      grade: "inferred",
      gaps: [gap],
    });
    const early = { ...filed, kind, convertedOn: "2024-07-01", ipc: ["F41H 11/02"] } as const;
    expect(assessForwarding(early, "2024-09-03")).toMatchObject({ answer: "forward", grade: "inferred", gaps: [gap] });
    expect(patentTimeline({ ...filed, kind })).toMatchObject({ missing: ["convertedOn"] });
  });
  test("withdrawn between both, or notified between both: open for good", () => {
    const history = { ...filed, kind: "converted-from-design", convertedOn: "2024-08-01" } as const;
    for (const more of [{ withdrawnOn: "2024-10-01" }, { forwardedNoticeOn: "2024-10-01" }] as const) {
      const found = assessForeignFiling(described({ ...history, ...more }), "2024-12-02");
      expect(found).toMatchObject({ answer: "undetermined", missing: [] });
      expect(assessForeignFiling(described({ ...history, ...more }), "2024-09-03").answer).toBe("prohibited");
    }
  });
});

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
    ["66(10): before it", { nonForwardingNoticeOn: "2024-06-10", nonForwardingNoticeReceivedOn: "2024-06-12" }, "2024-06-09", "forward"],
    ["66(10): not known", { nonForwardingNoticeOn: null }, "2024-06-12", "undetermined"],
    ["66(3): forwarded within the period, asked after it", { forwardedNoticeOn: "2024-07-01" }, "2024-12-02", "forward"],
    ["66(3): forwarded, then withdrawn", { forwardedNoticeOn: "2024-07-01", withdrawnOn: "2024-08-01" }, "2024-12-02", "forward"],
    ["66(3): received within the period", { forwardedNoticeReceivedOn: "2024-07-01" }, "2024-12-02", "forward"],
    ["66(3): whether it was forwarded is not known", { forwardedNoticeOn: null }, "2024-12-02", "undetermined"],
    [
      "66(3) and 66(10) exclude each other",
      { forwardedNoticeOn: "2024-07-01", nonForwardingNoticeOn: "2024-07-02" },
      "2024-07-03",
      "undetermined",
    ],
    ["withdrawn before it was filed, which cannot be", { withdrawnOn: "2024-05-01" }, "2024-06-03", "undetermined"],
    ["66(4): three months from the division", { kind: "divisional", dividedOn: "2024-12-02" }, "2025-03-02", "forward"],
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
    const international = { ipc: ["F41H 11/02"], application: { filedOn: "2025-06-02", kind: "pct-designating-japan" } } as const;
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
    expect(assessForwarding({ ...facts, application: { filedOn: "2024-05-10" } }, "2024-05-10").answer).toBe("forward");
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
    expect(assessForeignFiling({ ...nested, made: true, treatyException: { state: "US" } } as never, "2024-05-12").issues).toMatchObject([
      { code: "unknown-key", path: ["made"] },
      { code: "unknown-key", path: ["treatyException", "state"] },
      { code: "unknown-key", path: ["application", "withdrawOn"] },
    ]);
    expect(patentTimeline(nested.application as never).issues).toMatchObject([{ code: "unknown-key", path: ["withdrawOn"] }]);
  });
});

describe("Order Art. 14", () => {
  const ask = (treatyException: ForeignFilingFacts["treatyException"], foreignApplication?: "patent" | "pct") =>
    assessForeignFiling({ ...invention, treatyException, ...(foreignApplication && { foreignApplication }) }, "2024-06-10");
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
      issues: [{ code: "country-not-party-to-treaty", path: ["treatyException", "country"], basis: { article: "14" } }],
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
    expect(assessForeignFiling({ ...invention, advanceConfirmation: answered("2024-06-10") }, "2024-06-10")).toMatchObject({
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
      issues: [{ code: "answer-under-older-table", path: ["advanceConfirmation", "receivedOn"], basis: { article: "79", paragraph: 2 } }],
    });
    const late = { ...photodetector, advanceConfirmation: answered("2025-01-06") };
    expect(assessForeignFiling(late, "2025-07-01")).toMatchObject({ answer: "permitted", grade: "inferred", gaps: [gap] });
    // A field of both tables: the answer speaks of it.
    expect(assessForeignFiling({ ...invention, advanceConfirmation: answered("2024-06-10") }, "2025-07-01").answer).toBe("permitted");
    const noSymbols = { madeInJapan: true, public: false, advanceConfirmation: answered("2024-06-10") };
    expect(assessForeignFiling(noSymbols, "2024-12-31").answer).toBe("permitted");
    expect(assessForeignFiling(noSymbols, "2025-01-01").answer).toBe("undetermined");
  });
});

describe("an inferred answer names its gap", () => {
  test.each<[string, ForeignFilingFacts, LegalDate, string]>([
    ["Order Art. 12(1): a symbol with a slash", { ...invention, ipc: ["F41H 11/04"] }, "2024-06-10", "patents-symbol-with-slash"],
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
        additionalRequirement: { defence: false, byStateOrNrda: true, commissionedRightLeft: false, stateTookPart: false },
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

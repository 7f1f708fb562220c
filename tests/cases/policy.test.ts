import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessDeemedExport,
  assessLandNotice,
  assessSpecialInfrastructureOperator,
  basicPolicies,
  clearancePenaltyTiers,
  clearanceValidity,
  cyberIncidentReport,
  deemedExportCategories,
  externalMeasures,
  foreignInvestmentTimeline,
  glossary,
  institutions2026,
  isPolicySystemId,
  landLaterNoticeDue,
  landThresholds,
  policySystems,
  principles,
} from "../../src/policy/index";
import {
  ClearanceHistory,
  DeemedExportFacts,
  ForeignInvestmentHistory,
  LandContractFacts,
  PolicySystemInquiry,
} from "../../src/schemas/policy/index";
import { validate } from "../../src/schemas/validate";

const codes = (result: { ok: boolean; issues?: readonly { code: string; path: readonly unknown[] }[] }) =>
  (result.issues ?? []).map((issue) => [issue.code, issue.path]);

describe("systems of the council document", () => {
  it.each([
    ["medical-sector", "2026-02-10", "recommended"],
    ["medical-sector", "2026-06-17", "enacted-not-in-force"],
    ["medical-sector", "2027-12-31", "enacted-not-in-force"],
    ["overseas-projects", "2026-09-17", "enacted-not-in-force"],
    ["overseas-projects", "2026-09-18", "in-force"],
    ["fund-expansion", "2026-07-16", "enacted-not-in-force"],
    ["fund-expansion", "2026-07-17", "in-force"],
    ["data-security", "2026-11-22", "recommended"],
    ["patent-non-disclosure", "2022-05-18", "enacted-not-in-force"],
    ["patent-non-disclosure", "2024-05-01", "in-force"],
    ["infrastructure-prior-review", "2023-11-16", "enacted-not-in-force"],
    ["infrastructure-prior-review", "2023-11-17", "in-force"],
    ["essential-infrastructure", "2023-11-01", "in-force"],
    ["supply-chain-resilience", "2022-08-01", "in-force"],
    ["important-land", "2022-09-20", "in-force"],
    ["security-clearance", "2024-05-17", "enacted-not-in-force"],
    ["security-clearance", "2025-05-16", "in-force"],
    ["active-cyber-defence", "2026-09-30", "enacted-not-in-force"],
    ["active-cyber-defence", "2026-10-01", "in-force"],
    ["cyber-communications", "2026-11-22", "enacted-not-in-force"],
    ["investment-screening-2026", "2026-11-22", "enacted-not-in-force"],
    ["run-faster", "2026-11-22", "policy"],
    ["government-procurement", "2026-11-22", "policy"],
  ] as const)("%s on %s is %s", (id, on, status) => {
    expect(policySystems(on).find((row) => row.id === id)?.status).toBe(status);
  });
  it("has a row for every heading of the document", () => {
    const themes = new Set(policySystems("2026-04-09").map((row) => row.theme));
    expect([...themes].sort()).toEqual(
      [
        "act",
        "advantage-and-indispensability",
        "amendment-2026",
        "autonomy",
        "critical-technologies",
        "essential-infrastructure",
        "government",
        "information-protection",
        "international-order",
        "patents",
        "supply-chains",
      ].sort(),
    );
    const ids = policySystems("2026-11-22").map((row) => row.id as string);
    for (const named of [
      "important-land",
      "active-cyber-defence",
      "deemed-exports",
      "investment-screening",
      "technology-leakage",
      "k-program",
      "allied-cooperation",
      "wto-oecd",
      "rule-making",
      "run-faster",
      "economic-intelligence",
      "security-clearance",
      "government-organisation",
      "risk-review",
      "government-procurement",
      "forced-technology-transfer",
      "research-integrity",
      "economic-coercion",
      "indispensable-services",
      "supply-hindrance-measures",
      "comprehensive-think-tank",
      "public-private-council",
      "policy-finance",
      "sensitive-data",
    ])
      expect(ids, named).toContain(named);
  });
  it("no row before the Act; an unknown id or a day before it is an issue", () => {
    expect(policySystems("2022-05-17")).toEqual([]);
    expect(policySystems("nonsense" as never)).toEqual([]);
    expect(isPolicySystemId("toString")).toBe(false);
    expect(codes(validate(PolicySystemInquiry, { system: "tax", on: "2022-05-17" }))).toEqual([
      ["unknown-policy-system", ["system"]],
      ["day-before-the-act", ["on"]],
    ]);
    expect(validate(PolicySystemInquiry, { system: "k-program", on: "2026-11-22" }).ok).toBe(true);
  });
});

describe("basic policy and guidelines", () => {
  it.each([
    ["2022-09-29", 0],
    ["2022-09-30", 3],
    ["2023-04-30", 5],
    ["2026-09-11", 5],
    ["2026-09-17", 5],
    ["2026-09-18", 6],
  ] as const)("on %s there are %i", (on, count) => {
    expect(basicPolicies(on)).toHaveLength(count);
  });
  it("contents count the items of the articles", () => {
    const count = (id: string) => basicPolicies("2024-05-01").find((row) => row.id === id)?.contents.length;
    expect([count("basic-policy"), count("stable-supply"), count("essential-infrastructure"), count("critical-technologies")]).toEqual([
      4, 9, 6, 6,
    ]);
    expect(count("patent-non-disclosure")).toBe(4);
  });
  it("experts are heard for the guidelines, not for the policy", () => {
    expect(basicPolicies("2024-05-01").map((row) => row.expertsHeard)).toEqual([false, true, true, true, true]);
  });
  it("was revised on 2026-09-11", () => {
    expect(basicPolicies("2026-09-10").every((row) => row.version === "first")).toBe(true);
    expect(basicPolicies("2026-09-11").every((row) => row.version === "revised")).toBe(true);
  });
});

describe("principles", () => {
  it("Art. 5 and its neighbours are data, not tests", () => {
    const standards = principles("2025-07-01").filter((row) => row.kind === "necessity-standard");
    expect(standards.map((row) => [row.id, row.necessityStandard])).toEqual([
      ["regulatory-restraint", "reasonably-necessary"],
      ["important-land-restraint", "minimum-necessary"],
      ["cyber-restraint", "minimum-necessary"],
      ["foreign-exchange-restraint", "minimum-necessary"],
    ]);
  });
  it("three powers of the Prime Minister, the second with a higher threshold", () => {
    expect(
      principles("2022-08-01")
        .filter((row) => row.kind === "prime-minister-power")
        .map((row) => row.threshold),
    ).toEqual(["necessary", "particularly-necessary", "necessary"]);
    expect(principles("2022-07-31").filter((row) => row.basis.law === "504AC0000000043")).toEqual([]);
  });
  it("the Administrative Procedure Act: two acts, then six", () => {
    const acts = (on: "2023-11-16" | "2023-11-17" | "2024-05-01") =>
      principles(on).find((row) => row.kind === "administrative-procedure")?.excludedActs?.length;
    expect([acts("2023-11-16"), acts("2023-11-17"), acts("2024-05-01")]).toEqual([undefined, 2, 6]);
  });
});

describe("institutions of 2026", () => {
  it.each([
    ["2026-02-09", []],
    ["2026-02-10", ["recommended", "recommended", "recommended", "recommended"]],
    ["2026-06-17", ["enacted-not-in-force", "enacted-not-in-force", "enacted-not-in-force", "enacted-not-in-force", "recommended"]],
    ["2026-09-18", ["in-force", "in-force", "in-force", "enacted-not-in-force", "recommended"]],
  ] as const)("on %s", (on, statuses) => {
    expect(institutions2026(on).map((row) => row.status)).toEqual(statuses);
  });
});

describe("clearance", () => {
  it.each([
    [{ kind: "important-economic-security-information", notifiedOn: "2025-06-01" }, "2035-06-01"],
    [{ kind: "important-economic-security-information", notifiedOn: "2028-02-29" }, "2038-02-28"],
    [{ kind: "important-economic-security-information", notifiedOn: "2030-04-10", earlierNotifiedOn: "2026-01-15" }, "2036-01-15"],
    [{ kind: "specially-designated-secret", notifiedOn: "2024-06-01" }, "2029-06-01"],
  ] as const)("%o is valid through %s", (history, last) => {
    const found = clearanceValidity(history);
    expect(found.ok && found.value.validThrough).toBe(last);
    expect(validate(ClearanceHistory, history).ok).toBe(true);
  });
  it("refuses what cannot be", () => {
    expect(codes(clearanceValidity({ kind: "important-economic-security-information", notifiedOn: "2025-05-15" }))).toEqual([
      ["clearance-before-the-law", ["notifiedOn"]],
    ]);
    expect(
      codes(
        clearanceValidity({ kind: "important-economic-security-information", notifiedOn: "2026-01-01", earlierNotifiedOn: "2026-01-02" }),
      ),
    ).toEqual([["clearance-earlier-notice-later", ["earlierNotifiedOn"]]]);
    expect(
      codes(clearanceValidity({ kind: "specially-designated-secret", notifiedOn: "2026-01-01", earlierNotifiedOn: "2025-06-02" })),
    ).toEqual([["clearance-reuse-not-for-secrets", ["earlierNotifiedOn"]]]);
    expect(codes(clearanceValidity({ kind: "other", notifiedOn: "x" } as never)).map(([code]) => code)).toEqual([
      "clearance-kind",
      "not-a-legal-date",
    ]);
  });
  it("penalties as in Arts 23 to 25", () => {
    expect(clearancePenaltyTiers("2025-05-16").map((tier) => [tier.imprisonmentMonths, tier.fineYen, tier.cumulative])).toEqual([
      [60, 5_000_000, true],
      [36, 3_000_000, true],
      [12, 300_000, false],
      [6, 200_000, false],
      [60, 5_000_000, true],
      [36, 3_000_000, false],
      [24, 2_000_000, false],
    ]);
    expect(
      clearancePenaltyTiers("2025-05-16")
        .filter((tier) => tier.corporateFine)
        .map((tier) => tier.basis.article),
    ).toEqual(["23", "24"]);
  });
});

describe("active cyber defence", () => {
  it("its operators are a subset of those of Art. 50", () => {
    const day = "2026-10-01";
    expect(assessSpecialInfrastructureOperator({ designatedUnderArticle50: true, usesSpecifiedComputer: true }, day).answer).toBe(
      "special-operator",
    );
    expect(assessSpecialInfrastructureOperator({ designatedUnderArticle50: false, usesSpecifiedComputer: true }, day).answer).toBe(
      "not-special-operator",
    );
    expect(assessSpecialInfrastructureOperator({}, "2025-06-30").why).toBe("not-in-force");
  });
  it("thirty days with the first day not counted, and the other reading", () => {
    const found = cyberIncidentReport({ awareOn: "2026-10-15" });
    expect(found.ok && found.value).toMatchObject({
      detailedReportDue: "2026-11-14",
      detailedReportDueIfFirstDayCounts: "2026-11-13",
      movedToWorkingDay: "2026-11-16",
      firstReport: "promptly-without-numeric-limit",
    });
    expect(codes(cyberIncidentReport({ awareOn: "2026-09-30" }))).toEqual([["cyber-duties-not-in-force", ["awareOn"]]]);
  });
});

describe("foreign exchange", () => {
  it.each([
    [{ recipientIsResident: true, foreignShareOfIncome: 0.25 }, "specific-category"],
    [
      { recipientIsResident: true, foreignShareOfIncome: 0.2499, underForeignContract: false, underForeignInstructions: false },
      "no-specific-category",
    ],
    [{ recipientIsResident: true, foreignShareOfIncome: 0.2499 }, "undetermined"],
    [{ recipientIsResident: true, underForeignContract: true }, "specific-category"],
    [{ recipientIsResident: true, underForeignInstructions: true }, "specific-category"],
    [{ recipientIsResident: false, underForeignInstructions: true }, "no-specific-category"],
  ] as const)("%o: %s", (facts, answer) => {
    expect(assessDeemedExport(facts, "2024-05-01")).toMatchObject({ answer, grade: "secondary" });
    expect(validate(DeemedExportFacts, facts).ok).toBe(true);
  });
  it("the categories hold since 2022-05-01", () => {
    expect(deemedExportCategories("2022-05-18").map((row) => row.category)).toEqual([1, 2, 3]);
    expect(deemedExportCategories("2022-04-30")).toEqual([]);
    expect(assessDeemedExport({}, "2022-04-30").why).toBe("not-in-force");
  });
  it("Art. 27 counts as Art. 52 does, with a fifth month", () => {
    const plain = foreignInvestmentTimeline({ receivedOn: "2024-06-03" });
    expect(plain.ok && plain.value).toMatchObject({
      prohibitedThrough: "2024-07-02",
      standstillEnd: "2024-07-02",
      extensionLimit: "2024-10-02",
      extensionLimitWithCouncil: "2024-11-02",
    });
    expect(plain.ok && "recommendationDeadline" in plain.value).toBe(false);
    const council = foreignInvestmentTimeline({
      receivedOn: "2024-06-03",
      extended: true,
      councilNeedsMoreTime: true,
      recommendationReceivedOn: "2024-10-25",
    });
    // Ten days with 25 October counted end on Sunday 3 November, a holiday; 4 November is its substitute.
    expect(council.ok && council.value).toMatchObject({
      prohibitedThrough: "2024-11-02",
      recommendationDeadline: "2024-11-02",
      answerDue: "2024-11-05",
    });
    const shortened = foreignInvestmentTimeline({ receivedOn: "2024-06-03", shortenedTo: "2024-06-10" });
    expect(shortened.ok && shortened.value.prohibitedThrough).toBe("2024-06-10");
  });
  it("refuses an impossible history", () => {
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-03", recommendationReceivedOn: "2024-06-20" }))).toEqual([
      ["recommendation-without-extension", ["recommendationReceivedOn"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-03", shortenedTo: "2024-07-03" }))).toEqual([
      ["shortened-beyond-standstill", ["shortenedTo"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-03", councilNeedsMoreTime: true }))).toEqual([
      ["council-time-without-extension", ["councilNeedsMoreTime"]],
    ]);
    expect(codes(foreignInvestmentTimeline({ receivedOn: "2024-06-31" }))).toEqual([["not-a-legal-date", ["receivedOn"]]]);
    expect(validate(ForeignInvestmentHistory, { receivedOn: "2024-06-31" }).ok).toBe(false);
  });
});

describe("important land", () => {
  const base = { area: "special-monitored-area", squareMetres: 200, transfersOwnership: true, exemptContract: false } as const;
  it.each([
    [{ ...base, throughConciliation: false }, "prior-notice"],
    [{ ...base, throughConciliation: true }, "notice-within-two-weeks"],
    [base, "undetermined"],
    [{ ...base, squareMetres: 199.99 }, "no-notice"],
    [{ ...base, area: "monitored-area" }, "no-notice"],
    [{ ...base, exemptContract: true }, "no-notice"],
    [{ ...base, transfersOwnership: false }, "no-notice"],
  ] as const)("%o: %s", (facts, answer) => {
    expect(assessLandNotice(facts, "2024-05-01").answer).toBe(answer);
    expect(validate(LandContractFacts, facts).ok).toBe(true);
  });
  it("is in force since 2022-09-20, with its numbers", () => {
    expect(assessLandNotice(base, "2022-09-19").why).toBe("not-in-force");
    expect(landThresholds("2022-09-19")).toBeUndefined();
    expect(landThresholds("2022-09-20")).toMatchObject({
      distanceMetresApproximately: 1000,
      squareMetresAtLeast: 200,
      laterNoticeWeeks: 2,
    });
  });
  it("two weeks count the day of the contract and move off holidays", () => {
    expect(landLaterNoticeDue("2024-06-03")).toBe("2024-06-17"); // two weeks end on Sunday 16 June
    expect(landLaterNoticeDue("2024-06-05")).toBe("2024-06-18");
    expect(landLaterNoticeDue("2022-09-19")).toBeUndefined();
  });
});

describe("external measures", () => {
  it.each([
    ["gallium-germanium", "2023-07-03", "announced"],
    ["gallium-germanium", "2023-08-01", "in-force"],
    ["antimony-superhard", "2024-09-14", "announced"],
    ["antimony-superhard", "2024-09-15", "in-force"],
    ["tungsten-tellurium", "2025-02-04", "in-force"],
    ["seven-rare-earths", "2026-11-22", "in-force"],
    ["five-rare-earths", "2025-11-06", "announced"],
    ["five-rare-earths", "2025-11-07", "suspended"],
    ["five-rare-earths", "2026-11-09", "suspended"],
    ["five-rare-earths", "2026-11-10", "unknown"],
    ["united-states-minerals", "2026-11-22", "suspended"],
    ["united-states-minerals", "2026-11-27", "unknown"],
    ["united-states-users", "2026-11-22", "in-force"],
    ["japan-military-users", "2026-01-06", "in-force"],
  ] as const)("%s on %s is %s", (id, on, status) => {
    expect(externalMeasures(on).find((row) => row.id === id)?.status).toBe(status);
  });
  it("is evidence on the dependence that Art. 7 speaks of", () => {
    const measures = externalMeasures("2026-11-22", "rare-earth-metals");
    expect(measures.length).toBeGreaterThan(1);
    for (const measure of measures) expect(measure.evidenceFor.article).toBe("7");
    expect(externalMeasures("2026-10-01").find((row) => row.id === "five-rare-earths")?.suspendedUntil).toBe("2026-11-10");
  });
  it("names each row of the document", () => {
    expect(externalMeasures("2026-11-22").filter((row) => row.namedByCouncilDocument).length).toBeGreaterThanOrEqual(8);
    expect(externalMeasures("2022-05-17")).toEqual([]);
  });
});

describe("glossary", () => {
  it("has each id and each Japanese term once, with English and a place", () => {
    const ids = glossary().map((term) => term.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(glossary().map((term) => term.ja)).size).toBe(ids.length);
    for (const term of glossary()) {
      expect(term.en, term.id).not.toBe("");
      expect(term.where.law, term.id).not.toBe("");
    }
  });
  it("says specified critical products officially, and knows what others write", () => {
    const term = glossary().find((one) => one.ja === "特定重要物資");
    expect(term).toMatchObject({ en: "specified critical products", official: true });
    expect(term?.aliases).toContain("specified critical materials");
  });
});

describe("junk", () => {
  it("no function throws", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (facts, on) => {
        for (const list of [
          policySystems,
          basicPolicies,
          principles,
          institutions2026,
          externalMeasures,
          deemedExportCategories,
          landThresholds,
        ]) {
          list(on as never);
        }
        for (const rule of [assessDeemedExport, assessLandNotice, assessSpecialInfrastructureOperator]) rule(facts as never, on as never);
        for (const days of [clearanceValidity, cyberIncidentReport, foreignInvestmentTimeline, landLaterNoticeDue]) days(facts as never);
      }),
    );
    const date = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([year, month, day]) => `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
    fc.assert(
      fc.property(date, date, (one, other) => {
        clearanceValidity({ kind: "important-economic-security-information", notifiedOn: one, earlierNotifiedOn: other } as never);
        cyberIncidentReport({ awareOn: one } as never);
        foreignInvestmentTimeline({ receivedOn: one, extended: true, recommendationReceivedOn: other } as never);
        landLaterNoticeDue(one as never);
      }),
    );
  });
});

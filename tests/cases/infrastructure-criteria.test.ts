import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  assessOperatorDesignation,
  cyberOperatorSubset,
  infrastructureSectors,
  type OperatorDesignationFacts,
  standingReports,
} from "../../src/doors/infrastructure";
import { formatCitation, knownGaps } from "../../src/doors/law";
import { DesignatedOperator, OperatorDesignationFacts as FactsSchema, validate } from "../../src/doors/schemas";

const yes = "meets-criteria";
const no = "does-not-meet-criteria";
const open = "undetermined";
type Answer = typeof yes | typeof no | typeof open;
/** Article, day, business, facts, answer. Values are those of the orders. */
type Case = readonly [string, `${number}-${number}-${number}`, string, Record<string, unknown>, Answer];

const day = "2026-06-01";

/** 以上, 超える: [article, day, business, other facts, fact, below, limit, above, answer at the limit]. */
const limits: readonly (readonly [string, Case[1], string, Record<string, unknown>, string, number, number, number, Answer])[] = [
  ["METI 2(iv)", day, "generation", {}, "outputKw", 499_999, 500_000, 500_001, yes],
  ["METI 2(v)", day, "specified-wholesale-supply", {}, "aggregatedOutputKw", 499_999, 500_000, 500_001, yes],
  ["METI 2(vi)", day, "general-gas-pipeline", {}, "meters", 299_999, 300_000, 300_001, yes],
  [
    "METI 1(vii), 2(vii)",
    day,
    "specified-gas-pipeline",
    { connectedToGeneralPipeline: true, attachedToOwnGeneralPipeline: false },
    "annualTransportM3",
    999_999_999,
    1_000_000_000,
    1_000_000_001,
    yes,
  ],
  ["METI 2(viii)", day, "gas-manufacturing", {}, "plantCapacityM3PerHour", 199_999, 200_000, 200_001, yes],
  ["MLIT 2(i)イ", day, "water-supply", {}, "populationServed", 999_999, 1_000_000, 1_000_001, no],
  ["MLIT 2(i)ロ", day, "bulk-water-supply", {}, "maxDailySupplyM3", 499_999, 500_000, 500_001, no],
  ["MLIT 2(ii)", day, "railway", {}, "routeKm", 999.9, 1000, 1000.1, yes],
  ["MLIT 2(iii)イ", day, "trucking", { canCarryNationwide: true }, "businessVehicles", 4999, 5000, 5001, yes],
  ["MLIT 2(iv)イ", day, "ocean-shipping", { shipSharePercent: 10 }, "cargoSharePercent", 9.99, 10, 10.01, yes],
  ["MLIT 2(iv)ロ", day, "ocean-shipping", { cargoSharePercent: 10 }, "shipSharePercent", 9.99, 10, 10.01, yes],
  [
    "MLIT 1(v), 2(v)",
    day,
    "port-transport",
    { handlesContainersAtTerminal: true },
    "containersPerYearAtPort",
    799_999,
    800_000,
    800_001,
    yes,
  ],
  [
    "MLIT 2(vi)イ",
    day,
    "air-transport",
    { specifiedDomesticAirCarrier: true, domesticFlightSharePercent: 0 },
    "internationalFlightSharePercent",
    24.99,
    25,
    25.01,
    yes,
  ],
  [
    "MLIT 2(vi)ロ",
    day,
    "air-transport",
    { specifiedDomesticAirCarrier: true, internationalFlightSharePercent: 0 },
    "domesticFlightSharePercent",
    24.99,
    25,
    25.01,
    yes,
  ],
  [
    "MLIT 1(vii), 2(vii)",
    day,
    "airport-operation",
    { isMlitMinister: false, listedAirport: true },
    "passengersFy2019",
    9_999_999,
    10_000_000,
    10_000_001,
    yes,
  ],
  [
    "MIC 2(i)ハ",
    day,
    "telecommunications",
    {
      installsCategoryIFacilities: false,
      relaysOnlyBetweenPrefectures: false,
      holdsCrossBorderPermission: true,
      provides5gWithOwnBaseStations: false,
      messageServiceForPublicTasks: false,
    },
    "crossBorderCableSharePercent",
    9.99,
    10,
    10.01,
    yes,
  ],
  [
    "MIC 2(i)ホ",
    day,
    "telecommunications",
    {
      installsCategoryIFacilities: false,
      relaysOnlyBetweenPrefectures: false,
      holdsCrossBorderPermission: false,
      provides5gWithOwnBaseStations: false,
      messageServiceForPublicTasks: true,
    },
    "messageServiceUsers",
    59_999_999,
    60_000_000,
    60_000_001,
    yes,
  ],
  [
    "MIC 2(ii)イ",
    day,
    "terrestrial-broadcasting",
    { generalTelevision: true, householdSharePercent: 25 },
    "ownProgrammeSharePercent",
    24.9,
    25,
    25.1,
    yes,
  ],
  [
    "MIC 2(ii)ロ",
    day,
    "terrestrial-broadcasting",
    { generalTelevision: true, ownProgrammeSharePercent: 25 },
    "householdSharePercent",
    24.9,
    25,
    25.1,
    yes,
  ],
  ["FSA 2(i)イ", day, "banking", { averageDepositAccounts: 0, averageAtms: 0 }, "averageDepositsYen", 9.9e12, 10e12, 10.1e12, yes],
  [
    "FSA 2(i)ロ",
    day,
    "banking",
    { averageDepositsYen: 0, averageAtms: 0 },
    "averageDepositAccounts",
    9_999_999,
    10_000_000,
    10_000_001,
    yes,
  ],
  ["FSA 2(i)ハ", day, "banking", { averageDepositsYen: 0, averageDepositAccounts: 0 }, "averageAtms", 9999, 10_000, 10_001, yes],
  ["FSA 2(iv)イ", day, "funds-transfer", { averageTransferredYen: 4e11 }, "averageUsers", 9_999_999, 10_000_000, 10_000_001, yes],
  ["FSA 2(iv)ロ", day, "funds-transfer", { averageUsers: 1e7 }, "averageTransferredYen", 4e11 - 1, 4e11, 4e11 + 1, yes],
  [
    "FSA 2(v)イ",
    day,
    "insurance",
    { averageLifePolicies: 0, averageNonLifeClaimsYen: 0, averageNonLifePolicies: 0 },
    "averagePaymentsYen",
    1e12 - 1,
    1e12,
    1e12 + 1,
    yes,
  ],
  [
    "FSA 2(v)ロ",
    day,
    "insurance",
    { averagePaymentsYen: 0, averageNonLifeClaimsYen: 0, averageNonLifePolicies: 0 },
    "averageLifePolicies",
    19_999_999,
    20_000_000,
    20_000_001,
    yes,
  ],
  [
    "FSA 2(v)ハ",
    day,
    "insurance",
    { averagePaymentsYen: 0, averageLifePolicies: 0, averageNonLifePolicies: 0 },
    "averageNonLifeClaimsYen",
    1e12 - 1,
    1e12,
    1e12 + 1,
    yes,
  ],
  [
    "FSA 2(v)ニ",
    day,
    "insurance",
    { averagePaymentsYen: 0, averageLifePolicies: 0, averageNonLifeClaimsYen: 0 },
    "averageNonLifePolicies",
    19_999_999,
    20_000_000,
    20_000_001,
    yes,
  ],
  ["FSA 2(vi)", day, "exchange-market", {}, "averageTradingValueYen", 75e12 - 1, 75e12, 75e12 + 1, yes],
  [
    "FSA 2(viii)イ",
    day,
    "type-1-financial-instruments",
    { registered: true, averageTradingAccounts: 0 },
    "averageCustomerAssetsYen",
    29.9e12,
    30e12,
    30.1e12,
    yes,
  ],
  [
    "FSA 2(viii)ロ",
    day,
    "type-1-financial-instruments",
    { registered: true, averageCustomerAssetsYen: 0 },
    "averageTradingAccounts",
    4_999_999,
    5_000_000,
    5_000_001,
    yes,
  ],
  ["FSA 2(ix)", day, "trust", {}, "averageTrustPropertyYen", 299e12, 300e12, 301e12, yes],
  ["FSA 2(xi)イ", day, "third-party-prepaid", { averageIssueYen: 1e12 }, "averageMemberShops", 9999, 10_000, 10_001, yes],
  ["FSA 2(xi)ロ", day, "third-party-prepaid", { averageMemberShops: 10_000 }, "averageIssueYen", 1e12 - 1, 1e12, 1e12 + 1, yes],
  ["CAO/MOJ 2", day, "electronic-claims-recording", { designatedUnderOwnAct: true }, "averageBalanceYen", 1e12 - 1, 1e12, 1e12 + 1, yes],
  [
    "MLIT 2(iii)イ before 2025-06-13",
    "2025-06-12",
    "trucking",
    { specialConsolidatedTransport: true, volumeSharePercent: 5, vehicleSharePercent: 5, officesInAllPrefectures: true },
    "distanceSharePercent",
    4.99,
    5,
    5.01,
    yes,
  ],
  [
    "MLIT 2(iii)ロ before 2025-06-13",
    "2025-06-12",
    "trucking",
    { specialConsolidatedTransport: true, distanceSharePercent: 5, vehicleSharePercent: 5, officesInAllPrefectures: true },
    "volumeSharePercent",
    4.99,
    5,
    5.01,
    yes,
  ],
  [
    "MLIT 2(iii)ハ before 2025-06-13",
    "2025-06-12",
    "trucking",
    { specialConsolidatedTransport: true, distanceSharePercent: 5, volumeSharePercent: 5, officesInAllPrefectures: true },
    "vehicleSharePercent",
    4.99,
    5,
    5.01,
    yes,
  ],
];

const threeYears = (contracts: number, creditYen: number) => [
  { contracts: 0, creditYen: 0 },
  { contracts, creditYen },
  { contracts: 0, creditYen: 0 },
];

const cases: readonly Case[] = [
  ...limits.flatMap(([article, on, business, others, fact, below, limit, above, at]): Case[] => [
    [`${article} below`, on, business, { ...others, [fact]: below }, no],
    [`${article} at`, on, business, { ...others, [fact]: limit }, at],
    [`${article} above`, on, business, { ...others, [fact]: above }, yes],
  ]),
  ["METI 2(i)", day, "general-transmission-and-distribution", { generalTransmissionAndDistributionOperator: true }, yes],
  ["METI 2(i)", day, "general-transmission-and-distribution", { generalTransmissionAndDistributionOperator: false }, no],
  ["METI 2(i)", day, "general-transmission-and-distribution", {}, open],
  ["METI 2(ii)", day, "transmission", { transmissionOperator: true }, yes],
  ["METI 2(iii)", day, "distribution", { distributionOperator: true }, yes],
  ["METI 2(vii), pipeline of a general operator", day, "specified-gas-pipeline", { attachedToOwnGeneralPipeline: true }, no],
  ["METI 2(ix)", day, "oil-refining", { hasDistillationUnits: true }, yes],
  ["METI 2(ix)", day, "oil-refining", { hasDistillationUnits: false }, no],
  ["METI 2(x)イ", day, "lpg-import", { averageImportSharePercent: 0.499, importsOtherThanFeedstock: true }, no],
  ["METI 2(x)イ", day, "lpg-import", { averageImportSharePercent: 0.5, importsOtherThanFeedstock: true }, open],
  ["METI 2(x)イ", day, "lpg-import", { averageImportSharePercent: 0.994, importsOtherThanFeedstock: true }, open],
  ["METI 2(x)イ", day, "lpg-import", { averageImportSharePercent: 0.995, importsOtherThanFeedstock: true }, yes],
  ["METI 2(x)イ", day, "lpg-import", { averageImportSharePercent: 0.5, shareRoundedOn: "ratio", importsOtherThanFeedstock: true }, yes],
  [
    "METI 2(x)イ",
    day,
    "lpg-import",
    { averageImportSharePercent: 0.994, shareRoundedOn: "percentage", importsOtherThanFeedstock: true },
    no,
  ],
  ["METI 2(x)ロ", day, "lpg-import", { averageImportSharePercent: 20, importsOtherThanFeedstock: false }, no],
  ["METI 2(xi)イ below", day, "credit-card", { years: threeYears(9_999_999, 4e12) }, no],
  ["METI 2(xi)ロ below", day, "credit-card", { years: threeYears(10_000_000, 4e12 - 1) }, no],
  ["METI 2(xi) at", day, "credit-card", { years: threeYears(10_000_000, 4e12) }, yes],
  [
    "METI 2(xi), both tests but in different years",
    day,
    "credit-card",
    {
      years: [
        { contracts: 1e7, creditYen: 0 },
        { contracts: 0, creditYen: 4e12 },
        { contracts: 0, creditYen: 0 },
      ],
    },
    no,
  ],
  ["METI 2(xi), one year not known", day, "credit-card", { years: [{ contracts: 0 }, { creditYen: 0 }] }, open],
  ["METI 2(xi), one year is enough", day, "credit-card", { years: [{ contracts: 1e7, creditYen: 4e12 }] }, yes],
  [
    "METI 2(xi), four years are not the three",
    day,
    "credit-card",
    { years: [...threeYears(1e7, 4e12), { contracts: 0, creditYen: 0 }] },
    open,
  ],
  ["MLIT 2(iii)ロ", day, "trucking", { businessVehicles: 5000, canCarryNationwide: false }, no],
  ["MLIT 2(iii), old facts under the new rule", "2025-06-13", "trucking", { specialConsolidatedTransport: false }, open],
  ["MLIT 2(iii), new facts under the old rule", "2025-06-12", "trucking", { businessVehicles: 5000, canCarryNationwide: true }, open],
  ["MLIT 2(iii)ニ before 2025-06-13", "2025-06-12", "trucking", { officesInAllPrefectures: false }, no],
  [
    "MLIT 2(v), the port meets and the operator does not",
    day,
    "port-transport",
    { containersPerYearAtPort: 2e6, handlesContainersAtTerminal: false },
    no,
  ],
  [
    "MLIT 2(v), a port of 790,000 containers",
    day,
    "port-transport",
    { containersPerYearAtPort: 790_000, handlesContainersAtTerminal: true },
    no,
  ],
  ["MLIT 2(vi), another carrier", day, "air-transport", { specifiedDomesticAirCarrier: false, internationalFlightSharePercent: 90 }, no],
  ["MLIT 2(vii), the MLIT Minister", day, "airport-operation", { isMlitMinister: true, listedAirport: true, passengersFy2019: 8e7 }, no],
  ["MLIT 2(vii), who runs it is not known", day, "airport-operation", { listedAirport: true, passengersFy2019: 8e7 }, open],
  ["MLIT 2(vii), another airport", day, "airport-operation", { isMlitMinister: false, listedAirport: false, passengersFy2019: 8e7 }, no],
  ["MIC 2(i)イ", day, "telecommunications", { installsCategoryIFacilities: true }, yes],
  ["MIC 2(i)ロ", day, "telecommunications", { relaysOnlyBetweenPrefectures: true }, yes],
  ["MIC 2(i)ニ", day, "telecommunications", { provides5gWithOwnBaseStations: true }, yes],
  ["MIC 2(i)ホ, not for public tasks", day, "telecommunications", { messageServiceUsers: 9e7, messageServiceForPublicTasks: false }, open],
  ["MIC 2(ii), radio", day, "terrestrial-broadcasting", { generalTelevision: false }, no],
  ["MIC 2(iii)", day, "postal", { universalPostalService: true }, yes],
  [
    "FSA 2(i), case of 9.9 trillion and 10,000 machines",
    day,
    "banking",
    { averageDepositsYen: 9.9e12, averageDepositAccounts: 3e6, averageAtms: 10_000 },
    yes,
  ],
  ["FSA 2(ii)", day, "shinkin-central", { carriesOnBusiness: true }, yes],
  ["FSA 2(iii)", day, "credit-cooperatives-federation", { carriesOnBusiness: true }, yes],
  ["FSA 2(vi), value not known", day, "exchange-market", {}, open],
  ["FSA 2(vii) licence", day, "clearing", { licensed: true }, yes],
  ["FSA 2(vii) approval", day, "clearing", { licensed: false, approved: true }, yes],
  ["FSA 2(vii) neither", day, "clearing", { licensed: false, approved: false }, no],
  ["FSA 2(viii), not registered", day, "type-1-financial-instruments", { registered: false, averageCustomerAssetsYen: 1e14 }, no],
  ["FSA 2(x)", day, "fund-clearing", { licensed: true }, yes],
  ["CAO/MHLW 2", day, "labour-bank-federation", { carriesOnBusiness: true, mayCarryOnItems1To4: true }, yes],
  ["CAO/MHLW 2", day, "labour-bank-federation", { carriesOnBusiness: true, mayCarryOnItems1To4: false }, no],
  ["CAO/MAFF 2", day, "norinchukin", { carriesOnBusiness: true }, yes],
  ["CAO/MOF 2", day, "deposit-insurance", { carriesOnBusiness: true }, yes],
  ["CAO/MOF/MAFF 2", day, "agricultural-savings-insurance", { carriesOnBusiness: true }, yes],
  ["CAO/MOJ/MOF 2", day, "book-entry-transfer", { designatedUnderOwnAct: true }, yes],
  ["CAO/MOJ 2, balance not known", day, "electronic-claims-recording", { designatedUnderOwnAct: true }, open],
];

const ask = (business: string, facts: Record<string, unknown>, on: Case[1]) =>
  assessOperatorDesignation({ business, ...facts } as OperatorDesignationFacts, on);

describe("designation criteria, Act Art. 50(1) and Art. 2 of the orders", () => {
  test.each(cases)("%s on %s: %s %j is %s", (_article, on, business, facts, answer) => {
    const finding = ask(business, facts, on);
    expect(finding.answer).toBe(answer);
    expect(finding.missing.length > 0).toBe(answer === open);
  });

  test("every case passes its schema, except four years", () => {
    for (const [, , business, facts] of cases) {
      const checked = validate(FactsSchema, { business, ...facts });
      expect([checked.ok, facts]).toEqual([!(Array.isArray(facts.years) && facts.years.length > 3), facts]);
    }
  });

  test("the article is named for the day: the items of the MLIT order moved twice", () => {
    const place = (on: Case[1]) => formatCitation(ask("railway", { routeKm: 1 }, on).basis[1] ?? { law: "" }, "en").replace(/.*Art/, "Art");
    expect([place("2024-03-31"), place("2024-04-01"), place("2025-04-01")]).toEqual(["Art. 2(i)", "Art. 2(ii)", "Art. 2(ii)"]);
    const air = (on: Case[1]) => ask("air-transport", {}, on).basis[1]?.item;
    expect([air("2024-03-31"), air("2024-04-01"), air("2025-03-31"), air("2025-04-01")]).toEqual(["4", "5", "5", "6"]);
  });

  test("a condition stands where the order puts it: in Art. 2, or in the term that Art. 1 defines", () => {
    const places = (business: string, on: Case[1]) =>
      ask(business, {}, on).reasons.map(({ basis }) => `${basis.article}(${basis.item ?? ""})${basis.subitems?.join("") ?? ""}`);
    expect(places("specified-gas-pipeline", day)).toEqual(["1(7)", "1(7)", "1(7)"]);
    expect(places("port-transport", day)).toEqual(["1(5)", "2(5)"]);
    expect(places("airport-operation", "2023-11-01")).toEqual(["2(5)", "2(5)イ", "2(5)ロ"]);
    expect(places("airport-operation", "2025-03-31")).toEqual(["2(6)", "2(6)イ", "2(6)ロ"]);
    expect(places("airport-operation", "2025-04-01")).toEqual(["2(7)", "1(7)", "1(7)"]);
    expect(places("trucking", day)).toEqual(["2(3)イ", "2(3)ロ"]);
  });

  test("sewerage and dams are not in the Order, as the government said when it was drafted", () => {
    for (const business of ["sewerage", "dam"]) {
      expect(ask(business, {}, day)).toMatchObject({ answer: open, missing: ["business"], issues: [{ code: "not-allowed-value" }] });
    }
  });

  test("missing names only what could still change the answer", () => {
    expect(ask("banking", { averageAtms: 1 }, day).missing).toEqual(["averageDepositsYen", "averageDepositAccounts"]);
    expect(ask("credit-card", { years: [{ contracts: 0 }, { creditYen: 0 }] }, day).missing).toEqual([
      "years.2.contracts",
      "years.2.creditYen",
    ]);
    const lpg = ask("lpg-import", { averageImportSharePercent: 0.7, importsOtherThanFeedstock: true }, day);
    expect([lpg.missing, lpg.gaps, lpg.grade]).toEqual([["shareRoundedOn"], ["lpg-import-share-rounding"], "inferred"]);
  });

  test.each<[string, Case[1], string, string | undefined]>([
    ["generation", "2023-10-31", "not-in-force", "business-not-listed"],
    ["port-transport", "2025-03-31", "not-in-force", "business-not-listed"],
    ["medical", "2023-11-01", "not-in-force", "business-not-listed"],
    ["medical", "2026-11-22", "not-in-force", "business-not-listed"],
    ["medical", "2026-11-23", "wording-not-read", undefined],
    ["medical", "2027-06-01", "wording-not-read", undefined],
    ["medical", "2027-12-16", "wording-not-read", undefined],
    ["water-supply", "2024-03-31", "wording-not-read", undefined],
    ["electricity-retail", day, "facts-missing", "not-allowed-value"],
    ["__proto__", day, "facts-missing", "not-allowed-value"],
  ])("%s on %s: undetermined, %s", (business, on, why, code) => {
    const finding = ask(
      business,
      { populationServed: 1, outputKw: 1, averageDepositsYen: 1, averageDepositAccounts: 1, averageAtms: 1 },
      on,
    );
    expect([finding.answer, finding.why, finding.issues?.[0]?.code]).toEqual([open, why, code]);
    if (code !== undefined) expect(finding.issues?.[0]).toMatchObject({ path: ["business"], basis: { article: "9" } });
  });

  test.each<[string, string, Record<string, unknown>]>([
    ["METI", "generation", { outputKw: 500_000 }],
    ["MLIT", "railway", { routeKm: 1000 }],
    ["MIC", "postal", { universalPostalService: true }],
    ["FSA", "banking", { averageAtms: 10_000 }],
    ["CAO-MOJ", "electronic-claims-recording", { designatedUnderOwnAct: true, averageBalanceYen: 1e12 }],
    ["CAO-MOF", "deposit-insurance", { carriesOnBusiness: true }],
    ["CAO-MOJ-MOF", "book-entry-transfer", { designatedUnderOwnAct: true }],
    ["CAO-MHLW", "labour-bank-federation", { carriesOnBusiness: true, mayCarryOnItems1To4: true }],
    ["CAO-MAFF", "norinchukin", { carriesOnBusiness: true }],
    ["CAO-MOF-MAFF", "agricultural-savings-insurance", { carriesOnBusiness: true }],
  ])("%s order, Art. 2: as last read from 2026-09-18, like the nine others (%s)", (_order, business, facts) => {
    expect(ask(business, facts, "2026-07-15")).toMatchObject({ answer: yes, grade: "text" });
    const finding = ask(business, facts, "2026-09-18");
    expect(finding).toMatchObject({ answer: yes, grade: "inferred", gaps: ["infrastructure-orders-2026-09-18", "law-after-survey"] });
    expect(finding).not.toHaveProperty("lastRead");
    expect(ask(business, {}, "2026-09-18")).toMatchObject({ answer: open, why: "facts-missing" });
  });

  test("every gap named is a known gap", () => {
    const ids = knownGaps().map((gap) => gap.id);
    for (const [, , business, facts] of cases) {
      for (const on of ["2024-01-01", "2026-08-12", "2026-09-18"] as const) {
        for (const gap of ask(business, facts, on).gaps ?? []) expect(ids).toContain(gap);
      }
    }
  });

  test("junk never throws and never decides", () => {
    for (const junk of [
      undefined,
      null,
      1,
      "x",
      [],
      {},
      { business: null },
      { business: Object.create(null) },
      { business: "banking", averageAtms: Number.NaN },
    ]) {
      expect(assessOperatorDesignation(junk as never, day).answer).toBe(open);
    }
    expect(assessOperatorDesignation({ business: "banking" }, "2024-02-30").issues?.[0]?.code).toBe("not-a-legal-date");
    for (const years of ["abc", [null, 1, "x"], [[], {}], {}]) expect(ask("credit-card", { years }, day).answer).toBe(open);
  });
});

describe("standing reports, METI order Art. 26, MIC order Art. 7, Act Art. 58", () => {
  test("credit card: 7.5 million and 3 trillion at any of three year-ends; designated operators too", () => {
    const card = standingReports("2026-06-01").filter((row) => row.business === "credit-card");
    expect(card.map((row) => [row.basis.article, row.basis.paragraph, row.thresholds?.map((one) => one.atLeast)])).toEqual([
      ["26", 1, [7_500_000, 3e12]],
      ["26", 2, undefined],
    ]);
    expect(standingReports("2023-11-16").find((row) => row.id === "credit-card-candidates")?.basis.article).toBe("7");
  });

  test("message services: two bands", () => {
    expect(
      standingReports("2026-06-01")
        .flatMap((row) => (row.basis.law === "505M60000008064" ? (row.thresholds ?? []) : []))
        .map((one) => [one.atLeast, one.lessThan]),
    ).toEqual([
      [50_000_000, 60_000_000],
      [60_000_000, undefined],
    ]);
  });

  test("message services in use when the order came into force: one month counted from 2023-11-01", () => {
    const first = (on: Case[1]) => standingReports(on).find((row) => row.id === "message-service-first-report");
    expect(first("2023-10-31")).toBeUndefined();
    expect(first("2023-11-01")).toMatchObject({ basis: { supplementary: true, article: "2" }, thresholds: [{ atLeast: 50_000_000 }] });
    expect(first("2023-11-30")?.due.en).toContain("2023-11-30");
    expect(first("2023-12-01")).toBeUndefined();
  });

  test("rows are inferred from 2026-09-18, each with its gap", () => {
    expect(standingReports("2026-08-27").every((row) => row.grade === "text" && row.gaps.length === 0)).toBe(true);
    expect(standingReports("2026-09-18").map((row) => [row.grade, row.basis.article === "58", row.gaps[0]])).toEqual([
      ...Array.from({ length: 5 }, () => ["inferred", false, "infrastructure-orders-2026-09-18"]),
      ...Array.from({ length: 2 }, () => ["inferred", true, "act-38-2026-unlisted"]),
    ]);
  });

  test("the cyber Act's operators are a subset", () => {
    expect(cyberOperatorSubset.basis).toMatchObject({ law: "507AC0000000042", article: "2", paragraph: 3 });
  });
});

describe("designated operators", () => {
  const source = { grade: "secondary" } as const;
  const operator = (...designations: readonly object[]) => ({
    nameJa: "例",
    designations: designations.map((one) => ({ source, ...one })),
  });
  const codes = (value: unknown) => {
    const checked = validate(DesignatedOperator, value);
    return checked.ok ? [] : checked.issues.map((issue) => [issue.code, issue.path.join(".")]);
  };

  test("the examples are valid, with days left out where they are not known", () => {
    const lines = readFileSync(new URL("../../examples/designated-operators.ndjson", import.meta.url), "utf8")
      .trim()
      .split("\n");
    expect(lines.length).toBeGreaterThan(50);
    for (const line of lines) {
      const record = JSON.parse(line);
      expect(codes(record)).toEqual([]);
      for (const one of record.designations) {
        expect(["secondary", "inferred"]).toContain(one.source.grade);
        expect(one).not.toHaveProperty("designatedOn");
      }
    }
  });

  test("what cannot be is refused with code and path", () => {
    expect(codes(operator({ business: "port-transport", designatedOn: "2025-03-31" }))).toEqual([
      ["business-not-listed", "designations.0.business"],
    ]);
    expect(codes(operator({ business: "banking", designatedOn: "2023-11-16", gazettedOn: "2023-11-15" }))).toEqual([
      ["designation-dates-out-of-order", "designations.0.gazettedOn"],
    ]);
    expect(
      codes(operator({ business: "banking", designatedOn: "2023-11-16" }, { business: "banking", designatedOn: "2024-11-16" })),
    ).toEqual([["designated-twice", "designations.1.business"]]);
    expect(
      codes(
        operator(
          { business: "banking", designatedOn: "2023-11-16", cancelledOn: "2024-03-01" },
          { business: "banking", designatedOn: "2024-11-16" },
          { business: "trust", designatedOn: "2023-11-16" },
        ),
      ),
    ).toEqual([]);
    expect(codes({ nameJa: "例", designations: [] })).toEqual([["too-small", "designations"]]);
    expect(codes(operator({ business: "electricity-retail" })).map(([code]) => code)).toEqual(["not-allowed-value"]);
  });

  test("a share over 100 percent or a measure below nothing is not known", () => {
    const missing = (facts: never) => assessOperatorDesignation(facts, "2026-06-01").missing;
    expect(missing({ business: "ocean-shipping", cargoSharePercent: 150, shipSharePercent: 10 } as never)).toEqual(["cargoSharePercent"]);
    expect(missing({ business: "railway", routeKm: -5 } as never)).toEqual(["routeKm"]);
  });

  test("Art. 50(1) was amended on 2026-09-18 in wording that was not read", () => {
    const grades = (on: Case[1]) =>
      new Set(
        infrastructureSectors(on)
          .filter((one) => one.item !== undefined)
          .map((one) => one.grade),
      );
    expect(grades("2026-08-11")).toEqual(new Set(["text"]));
    expect(grades("2026-09-18")).toEqual(new Set(["inferred"]));
  });

  test("facts with a share over 100 percent or a fact of another business are refused", () => {
    const refused = (facts: object) => {
      const checked = validate(FactsSchema, facts);
      return checked.ok ? [] : checked.issues.map((issue) => [issue.code, issue.path.join(".")]);
    };
    expect(refused({ business: "ocean-shipping", cargoSharePercent: 101 })).toEqual([["too-large", "cargoSharePercent"]]);
    const checked = validate(FactsSchema, { business: "ocean-shipping", cargoSharePercent: 101 });
    expect(checked).toMatchObject({ issues: [{ basis: { law: "505M60000800062", article: "2", subitems: ["イ"] } }] });
    expect(refused({ business: "generation", outputKw: -1 })).toEqual([["too-small", "outputKw"]]);
    expect(refused({ business: "generation", routeKm: 1 })).toEqual([["unknown-key", "routeKm"]]);
    expect(refused({ business: "electricity-retail" }).map(([, path]) => path)).toEqual(["business"]);
  });

  test("a figure of another type or beyond its limit is an issue of its article, and not known", () => {
    const codes = (facts: object) =>
      assessOperatorDesignation(facts as OperatorDesignationFacts, "2026-06-01").issues?.map(
        ({ code, path, basis }) => `${path.join(".")} ${code} ${basis?.article} ${basis?.item ?? ""}`,
      );
    expect(codes({ business: "ocean-shipping", cargoSharePercent: 101 })).toEqual(["cargoSharePercent too-large 2 4"]);
    expect(codes({ business: "generation", outputKw: -1 })).toEqual(["outputKw too-small 2 4"]);
    expect(codes({ business: "generation", outputKw: "500000" })).toEqual(["outputKw wrong-type 2 4"]);
    expect(codes({ business: "credit-card", years: [{ contracts: "1" }] })).toEqual(["years.0.contracts wrong-type 2 11"]);
    expect(codes({ business: "norinchukin", carriesOnBusiness: 1 })?.[0]).toMatch(/^carriesOnBusiness wrong-type/);
    expect(codes({ business: "generation", outputKw: 0 })).toBeUndefined();
    expect(assessOperatorDesignation({ business: "generation", outputKw: "500000" as never }, "2026-06-01")).toMatchObject({
      answer: "undetermined",
      missing: ["outputKw"],
    });
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type LegalDate } from "../../src/doors/calendar";
import { holdsOn } from "../../src/doors/finding";
import {
  assessOperatorDesignation,
  criteriaRows,
  infrastructureSectors,
  type OperatorDesignationFacts,
  type OperatorFacts,
  standingReports,
} from "../../src/doors/infrastructure";
import { knownGaps } from "../../src/doors/law";
import { competentMinisters } from "../../src/doors/parties";
import { designationCriteria } from "../../src/infrastructure/designation-criteria";
import { criticalFacilities, facilityComponents } from "../../src/infrastructure/tables/critical-facilities";
import { businessRows, sectorRows } from "../../src/infrastructure/tables/sectors";
import { businessMinisters } from "../../src/ministers/tables/business-ministers";
import { thrownCode } from "../thrown-code";

/** Every day on which a table changes, the day before, and a grid in between. */
const grid: readonly LegalDate[] = [
  ...new Set(
    [...sectorRows, ...designationCriteria, ...criticalFacilities, ...facilityComponents, ...businessMinisters]
      .flatMap((row) => [row.from, row.until])
      .filter((date) => date !== undefined)
      .flatMap((date) => [addDays(date, -1), date]),
  ),
  ...Array.from({ length: 40 }, (_, month) => addDays("2023-10-05", month * 31)),
].sort();

const first = (business: string): LegalDate => (business === "port-transport" ? "2025-04-01" : "2023-11-01");

/** The facts as the types name them; the compiler checks that none is missing or invented. */
const everyFact: { readonly [Business in keyof OperatorFacts]: Record<keyof OperatorFacts[Business], true> } = {
  "general-transmission-and-distribution": { generalTransmissionAndDistributionOperator: true },
  transmission: { transmissionOperator: true },
  distribution: { distributionOperator: true },
  generation: { outputKw: true },
  "specified-wholesale-supply": { aggregatedOutputKw: true },
  "general-gas-pipeline": { meters: true },
  "specified-gas-pipeline": {
    connectedToGeneralPipeline: true,
    annualTransportM3: true,
    attachedToOwnGeneralPipeline: true,
  },
  "gas-manufacturing": { plantCapacityM3PerHour: true },
  "oil-refining": { hasDistillationUnits: true },
  "lpg-import": { averageImportSharePercent: true, shareRoundedOn: true, importsOtherThanFeedstock: true },
  "water-supply": { populationServed: true },
  "bulk-water-supply": { maxDailySupplyM3: true },
  railway: { routeKm: true },
  trucking: {
    businessVehicles: true,
    canCarryNationwide: true,
    specialConsolidatedTransport: true,
    distanceSharePercent: true,
    volumeSharePercent: true,
    vehicleSharePercent: true,
    officesInAllPrefectures: true,
  },
  "ocean-shipping": { cargoSharePercent: true, shipSharePercent: true },
  "port-transport": { containersPerYearAtPort: true, handlesContainersAtTerminal: true },
  "air-transport": {
    specifiedDomesticAirCarrier: true,
    internationalFlightSharePercent: true,
    domesticFlightSharePercent: true,
  },
  "airport-operation": { isMlitMinister: true, listedAirport: true, passengersFy2019: true },
  telecommunications: {
    installsCategoryIFacilities: true,
    relaysOnlyBetweenPrefectures: true,
    holdsCrossBorderPermission: true,
    crossBorderCableSharePercent: true,
    provides5gWithOwnBaseStations: true,
    messageServiceUsers: true,
    messageServiceForPublicTasks: true,
  },
  "terrestrial-broadcasting": { generalTelevision: true, ownProgrammeSharePercent: true, householdSharePercent: true },
  postal: { universalPostalService: true },
  banking: { averageDepositsYen: true, averageDepositAccounts: true, averageAtms: true },
  "shinkin-central": { carriesOnBusiness: true },
  "labour-bank-federation": { carriesOnBusiness: true, mayCarryOnItems1To4: true },
  "credit-cooperatives-federation": { carriesOnBusiness: true },
  norinchukin: { carriesOnBusiness: true },
  "funds-transfer": { averageUsers: true, averageTransferredYen: true },
  insurance: {
    averagePaymentsYen: true,
    averageLifePolicies: true,
    averageNonLifeClaimsYen: true,
    averageNonLifePolicies: true,
  },
  "exchange-market": { averageTradingValueYen: true },
  clearing: { licensed: true, approved: true },
  "type-1-financial-instruments": { registered: true, averageCustomerAssetsYen: true, averageTradingAccounts: true },
  trust: { averageTrustPropertyYen: true },
  "fund-clearing": { licensed: true },
  "third-party-prepaid": { averageMemberShops: true, averageIssueYen: true },
  "deposit-insurance": { carriesOnBusiness: true },
  "agricultural-savings-insurance": { carriesOnBusiness: true },
  "book-entry-transfer": { designatedUnderOwnAct: true },
  "electronic-claims-recording": { designatedUnderOwnAct: true, averageBalanceYen: true },
  "credit-card": { registeredForCreditPurchaseIntermediation: true, years: true },
  medical: {},
};

describe("the register of sectors and businesses", () => {
  test("every business has one criterion, its ministers and facilities from its first day on, and none before", () => {
    for (const on of grid) {
      for (const { id } of businessRows) {
        const expected = on >= first(id) ? 1 : 0;
        for (const [name, rows] of Object.entries({ businessMinisters, designationCriteria })) {
          const found = (rows as readonly { business: string; from: LegalDate; until?: LegalDate }[]).filter(
            (row) => row.business === id && holdsOn(row, on),
          );
          expect([name, id, on, found.length]).toEqual([name, id, on, expected]);
        }
        const facilities = criticalFacilities
          .filter((row) => row.businesses.includes(id) && holdsOn(row, on))
          .map((row) => row.id);
        expect([id, on, facilities.length > 0]).toEqual([id, on, on >= first(id)]);
        expect(new Set(facilities).size).toBe(facilities.length);
      }
    }
  });

  test("items run from 1 without a hole; medical has none", () => {
    for (const on of grid.filter((date) => date >= "2023-11-01")) {
      const sectors = infrastructureSectors(on);
      const items = sectors.filter((sector) => sector.id !== "medical").map((sector) => sector.item);
      expect(items).toEqual(Array.from({ length: on < "2025-04-01" ? 14 : 15 }, (_, index) => index + 1));
      expect(sectors.some((sector) => sector.id === "medical")).toBe(on >= "2026-06-17");
      expect(new Set(sectors.map((sector) => sector.id)).size).toBe(sectors.length);
    }
    expect(infrastructureSectors("2023-10-31")).toEqual([]);
    expect(thrownCode(() => infrastructureSectors("2023-02-30"))).toBe("not-a-legal-date");
  });

  test("each facility has components exactly once since 2023-11-17, waterworks since 2024-04-01", () => {
    for (const on of grid.filter((date) => date >= "2023-11-01")) {
      for (const business of infrastructureSectors(on).flatMap((sector) => sector.businesses)) {
        const since = business.id.endsWith("water-supply") ? "2024-04-01" : "2023-11-17";
        for (const facility of business.facilities) {
          const rows = facilityComponents.filter(
            (row) =>
              row.businesses.includes(business.id) &&
              holdsOn(row, on) &&
              (row.facilities?.includes(facility.id) ?? true),
          );
          expect([business.id, facility.id, on, rows.length]).toEqual([
            business.id,
            facility.id,
            on,
            on >= since ? 1 : 0,
          ]);
          expect(facility.components !== undefined).toBe(on >= since);
          expect(facility.basis.law).toBe(business.order);
        }
      }
    }
  });

  test("ministers are those of competentMinisters, and gaps are known ones", () => {
    const ids = knownGaps().map((gap) => gap.id);
    for (const on of grid) {
      for (const sector of infrastructureSectors(on)) {
        for (const gap of sector.gaps ?? []) expect(ids).toContain(gap);
        for (const business of sector.businesses) {
          const { competentMinisters: ministers, delegate, gaps } = business;
          expect([...ministers, ...(delegate === undefined ? [] : [delegate])]).toEqual(
            competentMinisters({ business: business.id }, on),
          );
          for (const gap of gaps ?? []) expect(ids).toContain(gap);
        }
      }
    }
  });

  test("the facts of the types are those of the criteria", () => {
    for (const [business, facts] of Object.entries(everyFact)) {
      const named = criteriaFacts(business);
      const expected =
        business === "credit-card"
          ? ["contracts", "creditYen", "registeredForCreditPurchaseIntermediation"]
          : Object.keys(facts).filter((fact) => fact !== "shareRoundedOn");
      expect([business, [...named].sort()]).toEqual([business, expected.sort()]);
    }
  });

  test("what is handed out is plain data, the tables cannot be changed, and criteriaRows counts every condition", () => {
    for (const on of grid) {
      const sectors = infrastructureSectors(on);
      expect(JSON.parse(JSON.stringify(sectors))).toEqual(sectors);
      expect(JSON.parse(JSON.stringify(standingReports(on)))).toEqual(standingReports(on));
      const conditions = sectors.flatMap((sector) => sector.businesses).flatMap((business) => business.criteria);
      expect(criteriaRows(on).length).toBe(conditions.length);
    }
    for (const rows of [
      sectorRows,
      businessRows,
      designationCriteria,
      criticalFacilities,
      facilityComponents,
      businessMinisters,
    ]) {
      expect(Object.isFrozen(rows) && rows.every((row) => Object.isFrozen(row))).toBe(true);
    }
  });
});

function criteriaFacts(business: string): ReadonlySet<string> {
  return new Set(
    ["2024-04-01", "2025-04-01", "2026-06-01"].flatMap((on) =>
      infrastructureSectors(on as LegalDate)
        .flatMap((sector) => sector.businesses)
        .filter((one) => one.id === business)
        .flatMap((one) => one.criteria.map((criterion) => criterion.fact)),
    ),
  );
}

describe("findings on designation criteria", () => {
  const limits = [
    0, 0.5, 0.7, 0.995, 5, 10, 25, 1000, 5000, 10_000, 5e5, 8e5, 1e6, 1e7, 2e7, 6e7, 1e9, 4e11, 1e12, 4e12, 1e13, 3e13,
    75e12, 3e14,
  ];
  const value = fc.oneof(
    fc.boolean(),
    fc.constantFrom(...limits, "ratio", "percentage"),
    fc.constant(undefined),
    fc.constant(null),
  );
  const year = fc.record({ contracts: value, creditYen: value }, { requiredKeys: [] });
  const facts = fc.constantFrom(...Object.keys(everyFact)).chain((business) =>
    fc.record(
      {
        business: fc.constant(business),
        ...Object.fromEntries(
          Object.keys(everyFact[business as keyof OperatorFacts]).map((fact) => [
            fact,
            fact === "years" ? fc.array(year, { maxLength: 4 }) : value,
          ]),
        ),
      },
      { requiredKeys: ["business"] },
    ),
  );

  test("adding a fact never turns one answer into the other", () => {
    let compared = 0;
    fc.assert(
      fc.property(facts, fc.constantFrom(...grid), fc.nat(), (full, on, seed) => {
        const names = Object.keys(full).filter((name) => name !== "business");
        const fewer = Object.fromEntries(
          Object.entries(full).filter(([name]) => name === "business" || (seed >> names.indexOf(name)) % 2 === 0),
        );
        const before = assessOperatorDesignation(fewer as unknown as OperatorDesignationFacts, on);
        const after = assessOperatorDesignation(full as unknown as OperatorDesignationFacts, on);
        if (before.answer !== "undetermined") {
          compared += 1;
          expect(after.answer).toBe(before.answer);
        }
        expect(before.missing.length === 0).toBe(before.why !== "facts-missing");
        if (before.lastRead !== undefined && before.lastRead !== null)
          expect(before.lastRead.missing.length === 0).toBe(before.lastRead.answer !== "undetermined");
        expect(assessOperatorDesignation(Object.fromEntries(Object.entries(full).reverse()) as never, on).answer).toBe(
          after.answer,
        );
      }),
      { numRuns: 3000 },
    );
    expect(compared, "answers that were given without the fact").toBeGreaterThan(50);
  });

  test("of a credit card operator, knowing more of a year never turns the answer", () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(year, { minLength: 3, maxLength: 3 }), fc.nat(2), (years, index) => {
        const on = "2026-06-01";
        const ask = (list: readonly unknown[]) =>
          assessOperatorDesignation(
            { business: "credit-card", registeredForCreditPurchaseIntermediation: true, years: list } as never,
            on,
          ).answer;
        const before = ask(years.map((one, at) => (at === index ? {} : one)));
        if (before === "undetermined") return;
        compared += 1;
        expect(ask(years)).toBe(before);
      }),
      { numRuns: 500 },
    );
    expect(compared, "answers that were given without the year").toBeGreaterThan(0);
  });
});

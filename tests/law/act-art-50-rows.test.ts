import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  type CriterionGroup,
  criticalFacilities,
  criticalFacilityAmendments,
  type DesignationCriterion,
  type InfrastructureBusinessId,
  infrastructureSectors,
  ministerialOrderOf,
  operatorsListedAsDesignated,
} from "../../src/doors/infrastructure";
import { designationCriteria } from "../../src/infrastructure/designation-criteria";
import { facilityComponents } from "../../src/infrastructure/tables/critical-facilities";
import { governingOrders } from "../../src/infrastructure/tables/governing-orders";
import { holdsOn } from "../../src/kernel/dated";
import { provisionOf } from "../../src/kernel/provision";
import { provisionsIn } from "../provisions-in";

/**
 * The rows under Act Art. 50(1), typed from the Act, from Order Art. 9 and from Arts 1, 2, 12 (MIC: 13) of the ten
 * orders in each state that was read. A row ends where `until` begins. Arts 1 and 2 are since 2023-11-01 (Suppl. Art. 1(iii)), the
 * components since 2023-11-17 (Suppl. Art. 1(iv)).
 */
const [designation, introduction] = ["2023-11-01", "2023-11-17"] as const;
/** Order of the MHLW into that of the MLIT; items of the Act and of the MLIT's order moved; trucking amended. */
const [waterworks, ports, trucking] = ["2024-04-01", "2025-04-01", "2025-06-13"] as const;

/** Days around each change: the day before it, the day and the day after. */
const grid: readonly LegalDate[] = [
  ...["2023-10-31", designation, "2023-11-02", "2023-11-16", introduction, "2023-11-18"],
  ...["2024-03-31", waterworks, "2024-04-02", "2025-03-31", ports, "2025-04-02", "2025-06-12", trucking, "2025-06-14"],
  ...["2026-06-30", "2026-07-01", "2026-07-02", "2026-09-17", "2026-09-18"],
] as LegalDate[];

type Row = readonly [what: string, from: LegalDate, until?: LegalDate | undefined];
const holding = (rows: readonly Row[], on: LegalDate): readonly string[] =>
  rows.filter(([, from, until]) => from <= on && (until === undefined || on < until)).map(([what]) => what);

const businesses = (on: LegalDate) => infrastructureSectors(on).flatMap((sector) => sector.businesses);

/** Rows of one text, each `what: provision`, over the same days. */
const since = (from: LegalDate, ...all: readonly string[]): readonly Row[] => all.map((what): Row => [what, from]);

describe("Art. 1 of the orders: critical facilities, and Art. 12 (MIC: 13): their components", () => {
  const facilities: readonly Row[] = [
    ...since(
      designation,
      // METI
      "general-transmission-and-distribution supply-demand-balancing meti:1::1:イ",
      "general-transmission-and-distribution grid-control meti:1::1:ロ",
      "transmission grid-control meti:1::2",
      "distribution supply-demand-balancing meti:1::3:イ",
      "distribution grid-control meti:1::3:ロ",
      "generation output-control meti:1::4",
      "specified-wholesale-supply aggregated-output-control meti:1::5",
      "general-gas-pipeline gas-supply-control meti:1::6",
      "specified-gas-pipeline gas-supply-control meti:1::7",
      // Its words changed on 2023-11-17, its number did not.
      "gas-manufacturing gas-plant-control meti:1::8",
      "oil-refining distillation-control meti:1::9",
      "lpg-import petroleum-gas-control meti:1::10",
      "credit-card member-management-system meti:1::11:イ",
      "credit-card holder-confirmation-system meti:1::11:ロ",
      "credit-card authorisation-messaging-system meti:1::11:ハ",
      "credit-card fraud-detection-system meti:1::11:ニ",
      "credit-card approval-system meti:1::11:ホ",
      "credit-card stand-in-approval-system meti:1::11:ヘ",
      // MIC: the three functions are numbered in limb (a) alone.
      "telecommunications switching mic:1::1:イ:(1)",
      "telecommunications control mic:1::1:イ:(2)",
      "telecommunications subscriber-management mic:1::1:イ:(3)",
      "telecommunications relay-switching mic:1::1:ロ",
      "telecommunications relay-control mic:1::1:ロ",
      "telecommunications relay-subscriber-management mic:1::1:ロ",
      "telecommunications cross-border-cable-monitoring mic:1::1:ハ",
      "telecommunications 5g-switching mic:1::1:ニ",
      "telecommunications 5g-control mic:1::1:ニ",
      "telecommunications 5g-subscriber-management mic:1::1:ニ",
      "telecommunications message-service mic:1::1:ホ",
      "terrestrial-broadcasting programme-transmission mic:1::2",
      "postal delivery-information-system mic:1::3",
      // Cabinet Office (FSA)
      ...[
        ...["banking", "shinkin-central", "credit-cooperatives-federation", "funds-transfer", "insurance"],
        ...["exchange-market", "clearing", "type-1-financial-instruments", "trust", "fund-clearing"],
        "third-party-prepaid",
      ].map((business, at) => `${business} duty-processing-system fsa:1::${at + 1}`),
      "labour-bank-federation duty-processing-system cao-mhlw:1",
      "norinchukin duty-processing-system cao-maff:1",
      "deposit-insurance duty-processing-system cao-mof:1",
      "agricultural-savings-insurance duty-processing-system cao-mof-maff:1",
      "book-entry-transfer duty-processing-system cao-moj-mof:1",
      "electronic-claims-recording duty-processing-system cao-moj:1",
    ),
    // The order of the MHLW, No. 103 of 2023, then the MLIT's.
    ...["water-supply", "bulk-water-supply"].flatMap((business): readonly Row[] => [
      [`${business} purification-control-system 505M60000100103:1`, designation, waterworks],
      [`${business} purification-control-system mlit:1::1`, waterworks],
    ]),
    // MLIT: one item on when waterworks came, those behind port transport one more.
    ["railway interlocking-remote-control mlit:1::1", designation, waterworks],
    ["railway interlocking-remote-control mlit:1::2", waterworks],
    ["trucking transport-management-system mlit:1::2", designation, waterworks],
    ["trucking transport-management-system mlit:1::3", waterworks, trucking],
    ["trucking dispatch-planning-system mlit:1::3:イ", trucking],
    ["trucking transport-information-system mlit:1::3:ロ", trucking],
    ["ocean-shipping stowage-planning-system mlit:1::3", designation, waterworks],
    ["ocean-shipping stowage-planning-system mlit:1::4", waterworks],
    ["port-transport terminal-operation-system mlit:1::5", ports],
    ["air-transport flight-planning-system mlit:1::4", designation, waterworks],
    ["air-transport flight-planning-system mlit:1::5", waterworks, ports],
    ["air-transport flight-planning-system mlit:1::6", ports],
    ["airport-operation airfield-light-control mlit:1::5", designation, waterworks],
    ["airport-operation airfield-light-control mlit:1::6", waterworks, ports],
    ["airport-operation airfield-light-control mlit:1::7", ports],
  ];

  const components: readonly Row[] = [
    ...since(
      introduction,
      "general-transmission-and-distribution supply-demand-balancing meti:12::1",
      "general-transmission-and-distribution grid-control meti:12::2",
      "transmission grid-control meti:12::3",
      "distribution supply-demand-balancing meti:12::4",
      "distribution grid-control meti:12::5",
      "generation output-control meti:12::6",
      "specified-wholesale-supply aggregated-output-control meti:12::7",
      "general-gas-pipeline gas-supply-control meti:12::8",
      "specified-gas-pipeline gas-supply-control meti:12::9",
      "gas-manufacturing gas-plant-control meti:12::10",
      "oil-refining distillation-control meti:12::11",
      "lpg-import petroleum-gas-control meti:12::12",
      ...[
        ...["member-management-system", "holder-confirmation-system", "authorisation-messaging-system"],
        ...["fraud-detection-system", "approval-system", "stand-in-approval-system"],
      ].map((facility) => `credit-card ${facility} meti:12::13`),
      // Item (i) is of limbs (a) and (b) of Art. 1(i).
      ...["switching", "control", "subscriber-management"].flatMap((one) => [
        `telecommunications ${one} mic:13::1`,
        `telecommunications relay-${one} mic:13::1`,
        `telecommunications 5g-${one} mic:13::3`,
      ]),
      "telecommunications cross-border-cable-monitoring mic:13::2",
      "telecommunications message-service mic:13::4",
      "terrestrial-broadcasting programme-transmission mic:13::5",
      "postal delivery-information-system mic:13::6",
      ...[
        ...["banking", "shinkin-central", "credit-cooperatives-federation", "funds-transfer", "insurance"],
        ...["exchange-market", "clearing", "type-1-financial-instruments", "trust", "fund-clearing"],
        "third-party-prepaid",
      ].map((business) => `${business} duty-processing-system fsa:12`),
      "labour-bank-federation duty-processing-system cao-mhlw:12",
      "norinchukin duty-processing-system cao-maff:12",
      "deposit-insurance duty-processing-system cao-mof:12",
      "agricultural-savings-insurance duty-processing-system cao-mof-maff:12",
      "book-entry-transfer duty-processing-system cao-moj-mof:12",
      "electronic-claims-recording duty-processing-system cao-moj:12",
    ),
    ...since(
      waterworks,
      ...["water-supply", "bulk-water-supply"].map((business) => `${business} purification-control-system mlit:12::1`),
    ),
    ["railway interlocking-remote-control mlit:12::1", introduction, waterworks],
    ["railway interlocking-remote-control mlit:12::2", waterworks],
    ["trucking transport-management-system mlit:12::2", introduction, waterworks],
    ["trucking transport-management-system mlit:12::3", waterworks, trucking],
    ["trucking dispatch-planning-system mlit:12::3", trucking],
    ["trucking transport-information-system mlit:12::3", trucking],
    ["ocean-shipping stowage-planning-system mlit:12::3", introduction, waterworks],
    ["ocean-shipping stowage-planning-system mlit:12::4", waterworks],
    ["port-transport terminal-operation-system mlit:12::5", ports],
    ["air-transport flight-planning-system mlit:12::4", introduction, waterworks],
    ["air-transport flight-planning-system mlit:12::5", waterworks, ports],
    ["air-transport flight-planning-system mlit:12::6", ports],
    ["airport-operation airfield-light-control mlit:12::5", introduction, waterworks],
    ["airport-operation airfield-light-control mlit:12::6", waterworks, ports],
    ["airport-operation airfield-light-control mlit:12::7", ports],
  ];

  const ids = [...new Set(facilities.map(([what]) => what.split(" ")[0] as InfrastructureBusinessId))];
  const given = (on: LegalDate) =>
    ids.flatMap((business) => criticalFacilities(business, on).map((one) => ({ ...one, business })));

  test.each(grid)("facilities on %s", (on) => {
    const all = given(on).map(({ business, id, basis }) => `${business} ${id} ${provisionOf(basis)}`);
    expect([...all].sort()).toEqual([...holding(facilities, on)].sort());
  });

  test.each(grid)("components on %s", (on) => {
    const all = given(on).flatMap((one) =>
      one.components === undefined ? [] : [`${one.business} ${one.id} ${provisionOf(one.components.basis)}`],
    );
    expect([...all].sort()).toEqual([...holding(components, on)].sort());
  });

  test.each(grid)("which order governs on %s", (on) => {
    // That of the MHLW is none of the ten.
    const held = holding(facilities, on).map(
      (what) => [what.split(" ")[0], what.split(" ")[2]?.replace(/:.*/, "")] as const,
    );
    for (const business of ids) {
      const order = held.find(([one]) => one === business)?.[1];
      expect([business, ministerialOrderOf(business, on)]).toEqual([
        business,
        order === "505M60000100103" ? undefined : order,
      ]);
      const rows = governingOrders.filter((row) => row.businesses.includes(business) && holdsOn(row, on));
      expect([business, rows.length]).toEqual([business, order === undefined ? 0 : 1]);
    }
  });

  test.each(grid)("no components on %s of what is no facility, and none twice", (on) => {
    const listed = new Set(holding(facilities, on).map((what) => what.split(" ")[0]));
    const named = facilityComponents
      .filter((row) => holdsOn(row, on))
      .flatMap((row) => row.businesses.map((business) => [business, ...(row.facilities ?? [])].join(" ")));
    expect(named.filter((one) => !listed.has(one.split(" ")[0]))).toEqual([]);
    expect(named.filter((one, at) => named.indexOf(one) !== at)).toEqual([]);
  });

  test("trucking: what its components serve was worded anew on 2025-06-13", () => {
    const server = (on: LegalDate) => criticalFacilities("trucking", on)[0]?.components?.components[0]?.nameJa;
    for (const on of ["2025-04-01", "2025-06-12"] as const) expect(server(on)).toMatch(/^現在地等/);
    for (const on of [trucking, "2025-06-14"] as const) expect(server(on)).toMatch(/^配車計画等/);
  });

  test("an order that makes equipment critical: from the day that it names, or from its promulgation", () => {
    // MLIT: of port transport on the day of Act No. 28 of 2024 (2025-04-01); of trucking on its promulgation (2025-06-13).
    expect(criticalFacilityAmendments.map((one) => [one.from, one.until, one.firstDay, ...provisionsIn(one)])).toEqual([
      ["2025-04-01", "2025-04-02", "included", "mlit:1::5"],
      ["2025-06-13", "2025-06-14", "open", "mlit:1::3"],
    ]);
  });
});

describe("Art. 2 of the orders: the criteria", () => {
  const yearEnds = "average-at-last-three-business-year-ends";
  const years = "average-over-last-three-business-years";
  const notRead = "not read";
  const carriesOn = (provision: string) => `all-of(carriesOnBusiness is true ${provision})`;

  const criteria: Readonly<Record<string, readonly Row[]>> = {
    "general-transmission-and-distribution": since(
      designation,
      "all-of(generalTransmissionAndDistributionOperator is true meti:2::1)",
    ),
    transmission: since(designation, "all-of(transmissionOperator is true meti:2::2)"),
    distribution: since(designation, "all-of(distributionOperator is true meti:2::3)"),
    generation: since(designation, "all-of(outputKw at-least 500000 kW meti:2::4)"),
    "specified-wholesale-supply": since(designation, "all-of(aggregatedOutputKw at-least 500000 kW meti:2::5)"),
    "general-gas-pipeline": since(designation, "all-of(meters at-least 300000 meters meti:2::6)"),
    // What a specified pipeline is stands in Art. 1(vii).
    "specified-gas-pipeline": since(
      designation,
      "all-of(connectedToGeneralPipeline is true meti:1::7, annualTransportM3 at-least 1000000000 m3 meti:1::7, " +
        "none-of(attachedToOwnGeneralPipeline is true meti:1::7))",
    ),
    "gas-manufacturing": since(designation, "all-of(plantCapacityM3PerHour at-least 200000 m3-per-hour meti:2::8)"),
    "oil-refining": since(designation, "all-of(hasDistillationUnits is true meti:2::9)"),
    "lpg-import": since(
      designation,
      "all-of(averageImportSharePercent at-least 1 percent share-of-five-year-averages rounded meti:2::10:イ, " +
        "importsOtherThanFeedstock is true meti:2::10:ロ)",
    ),
    "credit-card": since(
      designation,
      "all-of(registeredForCreditPurchaseIntermediation is true meti:2::11, any-year(" +
        "contracts at-least 10000000 contracts any-of-last-three-fiscal-years meti:2::11:イ, " +
        "creditYen at-least 4000000000000 yen any-of-last-three-fiscal-years meti:2::11:ロ))",
    ),
    "water-supply": [
      [notRead, designation, waterworks],
      ["all-of(populationServed more-than 1000000 persons mlit:2::1:イ)", waterworks],
    ],
    "bulk-water-supply": [
      [notRead, designation, waterworks],
      ["all-of(maxDailySupplyM3 more-than 500000 m3 mlit:2::1:ロ)", waterworks],
    ],
    railway: [
      ["all-of(routeKm at-least 1000 km mlit:2::1)", designation, waterworks],
      ["all-of(routeKm at-least 1000 km mlit:2::2)", waterworks],
    ],
    trucking: [
      ...([["mlit:2::2", designation, waterworks] as const, ["mlit:2::3", waterworks, trucking] as const].map(
        ([item, from, until]) => [
          `all-of(specialConsolidatedTransport is true ${item}, ` +
            `distanceSharePercent at-least 5 percent previous-fiscal-year ${item}:イ, ` +
            `volumeSharePercent at-least 5 percent previous-fiscal-year ${item}:ロ, ` +
            `vehicleSharePercent at-least 5 percent ${item}:ハ, officesInAllPrefectures is true ${item}:ニ)`,
          from,
          until,
        ],
      ) as readonly Row[]),
      [
        "all-of(businessVehicles at-least 5000 vehicles mlit:2::3:イ, canCarryNationwide is true mlit:2::3:ロ)",
        trucking,
      ],
    ],
    "ocean-shipping": [["mlit:2::3", designation, waterworks] as const, ["mlit:2::4", waterworks] as const].map(
      ([item, from, until]): Row => [
        `all-of(cargoSharePercent at-least 10 percent previous-calendar-year ${item}:イ, ` +
          `shipSharePercent at-least 10 percent ${item}:ロ)`,
        from,
        until,
      ],
    ),
    "port-transport": since(
      ports,
      "all-of(containersPerYearAtPort at-least 800000 containers average-over-last-three-calendar-years mlit:1::5, " +
        "handlesContainersAtTerminal is true mlit:2::5)",
    ),
    "air-transport": [
      ["mlit:2::4", designation, waterworks] as const,
      ["mlit:2::5", waterworks, ports] as const,
      ["mlit:2::6", ports] as const,
    ].map(
      ([item, from, until]): Row => [
        `all-of(specifiedDomesticAirCarrier is true ${item}, any-of(` +
          `internationalFlightSharePercent at-least 25 percent previous-fiscal-year ${item}:イ, ` +
          `domesticFlightSharePercent at-least 25 percent previous-fiscal-year ${item}:ロ))`,
        from,
        until,
      ],
    ),
    "airport-operation": [
      ...[["mlit:2::5", designation, waterworks] as const, ["mlit:2::6", waterworks, ports] as const].map(
        ([item, from, until]): Row => [
          `all-of(none-of(isMlitMinister is true ${item}), listedAirport is true ${item}:イ, ` +
            `passengersFy2019 at-least 10000000 persons fiscal-year-2019 ${item}:ロ)`,
          from,
          until,
        ],
      ),
      // What a specified airport is stands in Art. 1(vii) since then.
      [
        "all-of(none-of(isMlitMinister is true mlit:2::7), listedAirport is true mlit:1::7, " +
          "passengersFy2019 at-least 10000000 persons fiscal-year-2019 mlit:1::7)",
        ports,
      ],
    ],
    telecommunications: since(
      designation,
      "any-of(installsCategoryIFacilities is true mic:2::1:イ, relaysOnlyBetweenPrefectures is true mic:2::1:ロ, " +
        "all-of(holdsCrossBorderPermission is true mic:2::1:ハ, " +
        "crossBorderCableSharePercent at-least 10 percent mic:2::1:ハ), " +
        "provides5gWithOwnBaseStations is true mic:2::1:ニ, " +
        "all-of(messageServiceUsers at-least 60000000 persons monthly-average-of-previous-fiscal-year mic:2::1:ホ, " +
        "messageServiceForPublicTasks is true mic:2::1:ホ))",
    ),
    "terrestrial-broadcasting": since(
      designation,
      "all-of(generalTelevision is true mic:2::2, ownProgrammeSharePercent at-least 25 percent mic:2::2:イ, " +
        "householdSharePercent at-least 25 percent mic:2::2:ロ)",
    ),
    postal: since(designation, "all-of(universalPostalService is true mic:2::3)"),
    banking: since(
      designation,
      `any-of(averageDepositsYen at-least 10000000000000 yen ${yearEnds} fsa:2::1:イ, ` +
        `averageDepositAccounts at-least 10000000 accounts ${yearEnds} fsa:2::1:ロ, ` +
        `averageAtms at-least 10000 machines ${yearEnds} fsa:2::1:ハ)`,
    ),
    "shinkin-central": since(designation, carriesOn("fsa:2::2")),
    "credit-cooperatives-federation": since(designation, carriesOn("fsa:2::3")),
    "funds-transfer": since(
      designation,
      `all-of(averageUsers at-least 10000000 persons ${yearEnds} fsa:2::4:イ, ` +
        `averageTransferredYen at-least 400000000000 yen ${years} fsa:2::4:ロ)`,
    ),
    insurance: since(
      designation,
      `any-of(averagePaymentsYen at-least 1000000000000 yen ${years} fsa:2::5:イ, ` +
        `averageLifePolicies at-least 20000000 contracts ${yearEnds} fsa:2::5:ロ, ` +
        `averageNonLifeClaimsYen at-least 1000000000000 yen ${years} fsa:2::5:ハ, ` +
        `averageNonLifePolicies at-least 20000000 contracts ${yearEnds} fsa:2::5:ニ)`,
    ),
    "exchange-market": since(
      designation,
      `none-of(averageTradingValueYen less-than 75000000000000 yen ${years} fsa:2::6)`,
    ),
    clearing: since(designation, "any-of(licensed is true fsa:2::7, approved is true fsa:2::7)"),
    "type-1-financial-instruments": since(
      designation,
      `all-of(registered is true fsa:2::8, any-of(` +
        `averageCustomerAssetsYen at-least 30000000000000 yen ${yearEnds} fsa:2::8:イ, ` +
        `averageTradingAccounts at-least 5000000 accounts ${yearEnds} fsa:2::8:ロ))`,
    ),
    trust: since(designation, `all-of(averageTrustPropertyYen at-least 300000000000000 yen ${yearEnds} fsa:2::9)`),
    "fund-clearing": since(designation, "all-of(licensed is true fsa:2::10)"),
    "third-party-prepaid": since(
      designation,
      `all-of(averageMemberShops at-least 10000 shops ${yearEnds} fsa:2::11:イ, ` +
        `averageIssueYen at-least 1000000000000 yen ${years} fsa:2::11:ロ)`,
    ),
    "electronic-claims-recording": since(
      designation,
      "all-of(designatedUnderOwnAct is true cao-moj:2, " +
        `none-of(averageBalanceYen less-than 1000000000000 yen ${yearEnds} cao-moj:2))`,
    ),
    "deposit-insurance": since(designation, carriesOn("cao-mof:2")),
    "book-entry-transfer": since(designation, "all-of(designatedUnderOwnAct is true cao-moj-mof:2)"),
    "labour-bank-federation": since(
      designation,
      "all-of(carriesOnBusiness is true cao-mhlw:2, mayCarryOnItems1To4 is true cao-mhlw:2)",
    ),
    norinchukin: since(designation, carriesOn("cao-maff:2")),
    "agricultural-savings-insurance": since(designation, carriesOn("cao-mof-maff:2")),
  };

  const written = (part: CriterionGroup | DesignationCriterion): string =>
    "of" in part
      ? `${part.combination}(${part.of.map(written).join(", ")})`
      : [
          part.fact,
          part.comparison,
          part.value,
          part.unit,
          part.period,
          part.rounded && "rounded",
          provisionOf(part.basis),
        ]
          .filter((word) => word !== undefined)
          .join(" ");

  /** The item of a business, or the article where the order has one business. */
  const itemOf = (business: string, on: LegalDate): string | undefined => {
    const [text] = holding(criteria[business] ?? [], on);
    if (text !== undefined && business === "specified-gas-pipeline") return "meti:2::7";
    // Where the wording was not read the row rests on the item of Order Art. 9.
    if (text === notRead) return "order:9::4";
    return text?.match(/[a-z-]+:2(?:::\d+)?/)?.[0];
  };
  test.each(grid)("one row for each business on %s, on its item", (on) => {
    const rows = designationCriteria
      .filter((row) => holdsOn(row, on))
      .map((row) => `${row.business} ${provisionOf(row.basis)}`);
    const expected = Object.keys(criteria).flatMap((business) => {
      const item = itemOf(business, on);
      return item === undefined ? [] : [`${business} ${item}`];
    });
    expect(rows.toSorted()).toEqual(expected.toSorted());
  });

  test.each(grid)("on %s", (on) => {
    const all = businesses(on).map(({ id, criterion }) => [id, criterion === undefined ? notRead : written(criterion)]);
    const expected = Object.entries(criteria).flatMap(([id, rows]) => holding(rows, on).map((one) => [id, one]));
    expect(Object.fromEntries(all)).toEqual(Object.fromEntries(expected));
  });
});

test("Art. 50(2): the list of 2026-07-01 holds names under each of the headings of its source", () => {
  const list = operatorsListedAsDesignated("2026-07-01");
  expect(provisionsIn(list)).toEqual(["act:50:2"]);
  const sectorsOf = (name: string) => list?.operators.find((one) => one.name === name)?.sectors;
  for (const [name, ...sectors] of [
    ["東京電力パワーグリッド", "electricity"],
    ["東京ガス", "gas"],
    ["大阪国際石油精製", "oil"],
    ["札幌", "water"],
    ["沖縄セルラー電話", "telecommunications"],
    ["日本放送協会", "broadcasting"],
    ["三菱UFJ信託銀行", "finance"],
    ["セブン・カードサービス", "finance", "credit-card"],
    ["新関西国際空港", "airports"],
    ["旭運輸", "port-transport"],
  ] as const)
    expect([name, sectorsOf(name)]).toEqual([name, sectors]);
});

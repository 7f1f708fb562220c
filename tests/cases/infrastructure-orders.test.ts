import { describe, expect, it } from "vitest";
import {
  assessIntroductionDuty,
  assessOperatorDesignation,
  criteriaRows,
  type IntroductionDutyFacts,
  infrastructureSectors,
  LAW_AS_OF,
  type LegalDate,
  ministerialOrderOf,
  type ReviewHistory,
  ReviewHistory as ReviewSchema,
  reviewPowers,
  reviewTimeline,
  standingReports,
  validate,
} from "../../src/doors/index";
import { inOrder } from "../../src/infrastructure/ministerial-orders";
import { at } from "../../src/kernel/provision";
import { thrownCode } from "../thrown-code";

describe("which order governs, Act Art. 86(2) and Art. 4(2) of the orders", () => {
  const on = "2026-06-01";
  it.each([
    ["generation", "meti"],
    ["credit-card", "meti"],
    ["railway", "mlit"],
    ["airport-operation", "mlit"],
    ["postal", "mic"],
    ["terrestrial-broadcasting", "mic"],
    ["banking", "fsa"],
    ["third-party-prepaid", "fsa"],
    ["electronic-claims-recording", "cao-moj"],
    ["deposit-insurance", "cao-mof"],
    ["book-entry-transfer", "cao-moj-mof"],
    ["labour-bank-federation", "cao-mhlw"],
    ["norinchukin", "cao-maff"],
    ["agricultural-savings-insurance", "cao-mof-maff"],
    ["medical", undefined],
    ["electricity-retail", undefined],
  ])("%s: %s", (business, order) => {
    expect(ministerialOrderOf(business, on)).toBe(order);
  });

  it("knows none for waterworks before 2024-04-01 and for port transport before 2025-04-01", () => {
    for (const business of ["water-supply", "bulk-water-supply"]) {
      expect([ministerialOrderOf(business, "2024-03-31"), ministerialOrderOf(business, "2024-04-01")]).toEqual([undefined, "mlit"]);
    }
    expect([ministerialOrderOf("port-transport", "2025-03-31"), ministerialOrderOf("port-transport", "2025-04-01")]).toEqual([
      undefined,
      "mlit",
    ]);
    expect(ministerialOrderOf("railway", "2024-03-31")).toBe("mlit");
  });

  it("counts MIC's articles one later from the eighth to the twenty-sixth only", () => {
    const numbers = (id: "mic" | "meti") => [6, 7, 17, 25, 26].map((article) => inOrder(at(`meti:${article}`), id).article);
    expect(numbers("mic")).toEqual(["6", "8", "18", "26", "26"]);
    expect(numbers("meti")).toEqual(["6", "7", "17", "25", "26"]);
    expect(inOrder(at("meti:17::2:イ"), "cao-moj")).toEqual({
      law: "505M60000012002",
      article: "17",
      item: "2",
      subitems: ["イ"],
    });
  });
});

/** Received 2026-04-01: thirty days end on 04-30, four months on 07-31. */
const received = { receivedOn: "2026-04-01" } as const;
const recommended = { ...received, recommendedOn: "2026-04-07" } as const;
const extended = { ...received, extendedUntil: "2026-07-31" } as const;

/** Histories that Art. 52 does not allow: what is wrong, where, by which paragraph. */
const impossible: readonly (readonly [what: string, facts: unknown, issues: readonly string[]])[] = [
  ["received before it was filed", { ...received, filedOn: "2026-04-02" }, ["receivedOn events-out-of-order 52(3)"]],
  ["shortened to a day before receipt", { ...received, shortenedTo: "2026-03-31" }, ["shortenedTo events-out-of-order 52(3)"]],
  ["stopped before receipt", { ...received, discontinuedOn: "2026-03-31" }, ["discontinuedOn events-out-of-order 52(3)"]],
  ["extended by not a day", { ...received, extendedUntil: "2026-04-30" }, ["extendedUntil extension-not-longer-than-standstill 52(4)"]],
  ["extended beyond four months", { ...received, extendedUntil: "2026-08-01" }, ["extendedUntil event-after-last-day 52(4)"]],
  ["extended after the thirtieth day", { ...extended, extendedOn: "2026-05-01" }, ["extendedOn event-after-last-day 52(4)"]],
  ["a day of extension without an end", { ...received, extendedOn: "2026-04-20" }, ["extendedOn event-without-ground 52(4)"]],
  ["shortened beyond the thirtieth day", { ...received, shortenedTo: "2026-05-01" }, ["shortenedTo event-after-last-day 52(3)"]],
  [
    "shortened beyond the extension",
    { ...extended, extendedUntil: "2026-06-30", shortenedTo: "2026-07-01" },
    ["shortenedTo event-after-last-day 52(5)"],
  ],
  ["a day of shortening without an end", { ...received, shortenedOn: "2026-04-05" }, ["shortenedOn event-without-ground 52(3)"]],
  [
    "shortened to a day before the shortening",
    { ...received, shortenedTo: "2026-04-10", shortenedOn: "2026-04-11" },
    ["shortenedTo events-out-of-order 52(3)"],
  ],
  ["recommended after the last day", { ...received, recommendedOn: "2026-05-01" }, ["recommendedOn event-after-last-day 52(6)"]],
  [
    "received before it was made",
    { ...recommended, recommendationReceivedOn: "2026-04-06" },
    ["recommendationReceivedOn events-out-of-order 52(6)"],
  ],
  ["answered without a recommendation", { ...received, answer: "accepted" }, ["answer event-without-ground 52(7)"]],
  ["a day of answer without a recommendation", { ...received, answeredOn: "2026-04-10" }, ["answeredOn event-without-ground 52(7)"]],
  [
    "answered before it was made",
    { ...recommended, answer: "refused", answeredOn: "2026-04-06" },
    ["answeredOn events-out-of-order 52(7)"],
  ],
  [
    "answered before it was received",
    { ...recommended, recommendationReceivedOn: "2026-04-09", answer: "refused", answeredOn: "2026-04-08" },
    ["answeredOn events-out-of-order 52(7)"],
  ],
  ["ordered without a recommendation", { ...received, orderedOn: "2026-04-20" }, ["orderedOn event-without-ground 52(10)"]],
  ["ordered on the tenth day", { ...recommended, orderedOn: "2026-04-16" }, ["orderedOn order-not-possible 52(10)"]],
  [
    "ordered before the answer, in the ten days",
    { ...recommended, answer: "refused", answeredOn: "2026-04-16", orderedOn: "2026-04-15" },
    ["orderedOn order-not-possible 52(10)"],
  ],
  [
    "ordered before an answer that is not known, in the ten days",
    { ...recommended, answer: null, answeredOn: "2026-04-16", orderedOn: "2026-04-15" },
    ["orderedOn order-not-possible 52(10)"],
  ],
  [
    "ordered after acceptance in time",
    { ...recommended, answer: "accepted", answeredOn: "2026-04-16", orderedOn: "2026-04-20" },
    ["orderedOn order-not-possible 52(10)"],
  ],
  [
    "ordered after acceptance on a day left out",
    { ...recommended, answer: "accepted", orderedOn: "2026-04-20" },
    ["orderedOn order-not-possible 52(10)"],
  ],
  [
    "ordered against a justified refusal",
    { ...recommended, answer: "refused", answeredOn: "2026-04-10", refusalJustified: true, orderedOn: "2026-04-20" },
    ["orderedOn order-not-possible 52(10)"],
  ],
  ["ordered after the last day", { ...recommended, orderedOn: "2026-05-01" }, ["orderedOn event-after-last-day 52(10)"]],
  [
    "changed plan without an answer or an order",
    { ...recommended, changedPlanFiledOn: "2026-04-12" },
    ["changedPlanFiledOn event-without-ground 52(8)"],
  ],
  [
    "changed plan after a refusal",
    { ...recommended, answer: "refused", changedPlanFiledOn: "2026-04-12" },
    ["changedPlanFiledOn event-without-ground 52(8)"],
  ],
  [
    "changed plan before the acceptance",
    { ...recommended, answer: "accepted", answeredOn: "2026-04-10", changedPlanFiledOn: "2026-04-09" },
    ["changedPlanFiledOn events-out-of-order 52(8)"],
  ],
  [
    "changed plan before the order",
    { ...recommended, answer: "refused", answeredOn: "2026-04-10", orderedOn: "2026-04-20", changedPlanFiledOn: "2026-04-19" },
    ["changedPlanFiledOn events-out-of-order 52(10)"],
  ],
  ["a day that does not exist", { receivedOn: "2026-02-30" }, ["receivedOn not-a-legal-date 52(3)"]],
  ["no day of receipt", {}, ["receivedOn not-a-legal-date 52(3)"]],
  ["before Art. 52 was in force", { receivedOn: "2023-11-16" }, ["receivedOn day-before-commencement 52(3)"]],
  ["after the year 9900", { receivedOn: "9901-01-01" }, ["receivedOn day-beyond-counting 52(3)"]],
];

/** Histories on the edge of what is allowed. */
const possible: readonly (readonly [what: string, facts: unknown])[] = [
  ["filed and received on one day", { ...received, filedOn: "2026-04-01" }],
  ["everything on the day of receipt", { ...received, shortenedTo: "2026-04-01", shortenedOn: "2026-04-01", recommendedOn: "2026-04-01" }],
  ["extended by a day, on the thirtieth", { ...received, extendedUntil: "2026-05-01", extendedOn: "2026-04-30" }],
  ["shortened to the thirtieth day", { ...received, shortenedTo: "2026-04-30" }],
  ["shortened to the end of the extension", { ...extended, shortenedTo: "2026-07-31" }],
  ["recommended on the last day of the extension", { ...extended, recommendedOn: "2026-07-31" }],
  ["recommended when the extension is not known", { ...received, extendedUntil: null, recommendedOn: "2026-06-01" }],
  [
    "answered on the day of receipt",
    { ...recommended, recommendationReceivedOn: "2026-04-08", answer: "refused", answeredOn: "2026-04-08" },
  ],
  ["answered, and the recommendation is not known", { ...received, recommendedOn: null, answer: "accepted" }],
  ["ordered on the eleventh day", { ...recommended, orderedOn: "2026-04-17" }],
  ["ordered on the last day", { ...recommended, orderedOn: "2026-04-30" }],
  ["ordered on the day of a refusal", { ...recommended, answer: "refused", answeredOn: "2026-04-10", orderedOn: "2026-04-10" }],
  [
    "ordered against a refusal whose reason is not known",
    { ...recommended, answer: "refused", refusalJustified: null, orderedOn: "2026-04-20" },
  ],
  ["ordered after an acceptance that came late", { ...recommended, answer: "accepted", answeredOn: "2026-04-17", orderedOn: "2026-04-20" }],
  ["ordered when it is not known whether there was an answer", { ...recommended, answeredOn: null, orderedOn: "2026-04-10" }],
  ["an order not known, without a recommendation", { ...received, orderedOn: null }],
  [
    "ordered when the answer is not known, and a refusal would be justified",
    { ...recommended, answer: null, refusalJustified: true, orderedOn: "2026-04-20" },
  ],
  ["changed plan after an order, without an answer", { ...recommended, orderedOn: "2026-04-17", changedPlanFiledOn: "2026-04-20" }],
  [
    "changed plan before the order when the answer is not known",
    { ...recommended, answer: null, orderedOn: "2026-04-20", changedPlanFiledOn: "2026-04-18" },
  ],
  ["ordered when the answer is not known", { ...recommended, answer: null, orderedOn: "2026-04-10" }],
  ["ordered when the day of the answer is not known", { ...recommended, answer: "accepted", answeredOn: null, orderedOn: "2026-04-20" }],
  [
    "changed plan on the day of the acceptance",
    { ...recommended, answer: "accepted", answeredOn: "2026-04-10", changedPlanFiledOn: "2026-04-10" },
  ],
  [
    "changed plan on the day of the order",
    { ...recommended, answer: "refused", orderedOn: "2026-04-20", changedPlanFiledOn: "2026-04-20" },
  ],
  [
    "changed plan filed on a late acceptance, before the order",
    { ...recommended, answer: "accepted", answeredOn: "2026-04-17", changedPlanFiledOn: "2026-04-18", orderedOn: "2026-04-20" },
  ],
  ["changed plan when the answer is not known", { ...recommended, answer: null, changedPlanFiledOn: "2026-04-12" }],
  ["the first day of Art. 52", { receivedOn: "2023-11-17" }],
  ["the last countable day", { receivedOn: "9900-12-31" }],
];

describe("what cannot have happened in a review, Act Art. 52", () => {
  it.each([
    "filedOn",
    "shortenedTo",
    "shortenedOn",
    "extendedUntil",
    "extendedOn",
    "recommendedOn",
    "recommendationReceivedOn",
    "answeredOn",
    "changedPlanFiledOn",
    "orderedOn",
    "discontinuedOn",
  ])("%s is a day that exists", (name) => {
    expect(reviewTimeline({ ...received, [name]: "2026-04-31" }, "2026-04-20")).toMatchObject({
      state: "invalid",
      issues: [{ code: "not-a-legal-date", path: [name] }],
    });
  });

  it.each(impossible)("%s", (_what, facts, issues) => {
    const timeline = reviewTimeline(facts as ReviewHistory, "9900-12-31");
    const told = timeline.state === "invalid" ? timeline.issues : [];
    const lines = told.map(({ path, code, basis }) => `${path.join(".")} ${code} ${basis ? `${basis.article}(${basis.paragraph})` : ""}`);
    expect(lines).toEqual(issues);
    for (const issue of told) expect([issue.message.ja, issue.message.en].every((text) => text.length > 5)).toBe(true);
    expect(validate(ReviewSchema, facts).ok).toBe(false);
  });

  it.each(possible)("possible: %s", (_what, facts) => {
    expect(reviewTimeline(facts as ReviewHistory, "9900-12-31").state).not.toBe("invalid");
    expect(validate(ReviewSchema, facts)).toEqual({ ok: true, value: facts });
  });

  it("names the day asked for where it does not exist", () => {
    expect(reviewTimeline(received, "2026-02-30")).toMatchObject({
      state: "invalid",
      issues: [{ path: ["on"], code: "not-a-legal-date" }],
    });
  });
});

describe("powers of the minister by day", () => {
  it("names the gap that touches each from 2026-09-18, and none before", () => {
    expect(reviewPowers("2026-09-17").every((one) => one.grade === "text" && one.gaps.length === 0)).toBe(true);
    expect(reviewPowers("2026-09-18").map((one) => [one.id, one.gaps[0]])).toEqual([
      ["shorten-standstill", "act-38-2026-art-52"],
      ["extend-standstill", "act-38-2026-art-52"],
      ["shorten-extension", "act-38-2026-art-52"],
      ["recommend-before", "act-38-2026-art-52"],
      ["order-before", "act-38-2026-art-52"],
      ["recommend-after-change-of-circumstances", "act-38-2026-unlisted"],
      ["recommend-after-emergency", "act-38-2026-unlisted"],
      ["order-after", "act-38-2026-art-52"],
      ["give-information", "act-38-2026-unlisted"],
      ["demand-reports-before-designation", "act-38-2026-unlisted"],
      ["demand-reports-and-inspect", "act-38-2026-unlisted"],
      ["ask-for-cooperation", "act-38-2026-unlisted"],
    ]);
  });
  it("refuses a day that does not exist, as do sectors and reports", () => {
    for (const day of ["2026-02-30", "9", null] as unknown as LegalDate[]) {
      for (const table of [reviewPowers, infrastructureSectors, standingReports, criteriaRows]) {
        expect(thrownCode(() => table(day))).toBe("not-a-legal-date");
      }
    }
  });
});

describe("the register on a day, Act Art. 50(1), Order Art. 9", () => {
  const business = (id: string, on: LegalDate) =>
    infrastructureSectors(on)
      .flatMap((sector) => sector.businesses)
      .find((one) => one.id === id);

  it("stands in the order of the items, medical practice last", () => {
    const items = (on: LegalDate) => infrastructureSectors(on).map((sector) => `${sector.item ?? "-"} ${sector.id}`);
    expect(items("2025-03-31").slice(5, 10)).toEqual([
      "6 trucking",
      "7 ocean-shipping",
      "8 air-transport",
      "9 airports",
      "10 telecommunications",
    ]);
    expect(items("2026-06-17").slice(6, 10)).toEqual(["7 ocean-shipping", "8 port-transport", "9 air-transport", "10 airports"]);
    expect(items("2026-06-17").at(-1)).toBe("- medical");
    const numbers = (on: LegalDate) => infrastructureSectors(on).flatMap((sector) => sector.item ?? []);
    const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);
    for (const on of ["2023-11-01", "2024-04-01", "2025-03-31"] as const) expect(numbers(on)).toEqual(upTo(14));
    for (const on of ["2025-04-01", "2026-06-17", "2026-08-12", "2027-12-16"] as const) expect(numbers(on)).toEqual(upTo(15));
  });

  it("leaves out a business before the Order lists it", () => {
    expect(infrastructureSectors("2025-03-31").flatMap((one) => one.businesses)).toHaveLength(38);
    expect(infrastructureSectors("2025-04-01").flatMap((one) => one.businesses)).toHaveLength(39);
    expect(business("port-transport", "2025-03-31")).toBeUndefined();
    expect(infrastructureSectors("2026-06-17").find((one) => one.id === "medical")?.businesses).toEqual([]);
  });

  it("names the gaps of sector and business, and only where there are any", () => {
    const sector = (id: string, on: LegalDate) => infrastructureSectors(on).find((one) => one.id === id);
    expect(sector("oil", "2026-09-17")).not.toHaveProperty("gaps");
    expect(sector("oil", "2026-09-18")?.gaps).toEqual(["infrastructure-orders-2026-09-18"]);
    expect(sector("finance", "2026-08-11")).not.toHaveProperty("gaps");
    expect(sector("finance", "2026-08-12")?.gaps).toEqual(["act-64-2026-art-50"]);
    expect(sector("finance", "2026-09-18")?.gaps).toEqual(["act-64-2026-art-50", "infrastructure-orders-2026-09-18"]);
    expect(sector("medical", "2026-09-18")?.gaps).toEqual(["act-38-2026-art-50-medical"]);
    expect(sector("medical", "2027-12-16")?.gaps).toEqual(["act-38-2026-art-50-medical", "infrastructure-orders-2026-09-18"]);
    expect(business("banking", "2026-09-17")).not.toHaveProperty("gaps");
    const everyBusiness = infrastructureSectors("2026-09-18").flatMap((one) => one.businesses);
    expect(everyBusiness).toHaveLength(39);
    for (const one of everyBusiness) expect(one).toMatchObject({ gaps: ["infrastructure-orders-2026-09-18"], grade: "inferred" });
    expect(business("generation", "2026-09-17")).toMatchObject({ grade: "text" });
  });

  it("reads Art. 1 of the Norinchukin order as of 2026-07-01: constituents with the members, instalment savings with the deposits", () => {
    const duty = (on: LegalDate) => business("norinchukin", on)?.facilities.map((one) => [one.basis, one.function.ja, one.function.en]);
    const article1 = { law: "505M60000202004", article: "1" };
    expect(duty("2026-06-30")).toEqual([
      [article1, expect.stringMatching(/^会員の預金の受入れ、会員に対する/), expect.not.stringContaining("constituents")],
    ]);
    for (const on of ["2026-07-01", "2026-07-15", "2026-09-18"] as const)
      expect(duty(on)).toEqual([
        [
          article1,
          expect.stringMatching(
            /^会員及び構成員（.*）の預金又は定期積金の受入れ、会員及び構成員に対する資金の貸付け又は手形の割引、為替取引/,
          ),
          expect.stringContaining("instalment savings of members and constituents"),
        ],
      ]);
    expect(business("norinchukin", "2026-07-15")?.facilities[0]?.grade).toBe("text");
  });

  it("knows Art. 1 from 2026-09-18 whole in four joint orders and only its opening in six; components in none", () => {
    const read = ["505M60000012002", "505M60000042006", "505M60000052001", "505M60000242002"];
    const facilities = (on: LegalDate) =>
      infrastructureSectors(on)
        .flatMap((sector) => sector.businesses)
        .flatMap(({ order, facilities }) => facilities.map((facility) => ({ order, facility })));
    for (const { facility } of facilities("2026-09-17")) {
      expect(facility).toMatchObject({ grade: "text", components: { grade: "text" } });
      expect(facility).not.toHaveProperty("gaps");
      expect(facility.components).not.toHaveProperty("gaps");
    }
    const gaps = ["infrastructure-orders-2026-09-18"];
    const after = facilities("2026-09-18");
    expect(new Set(after.map((one) => one.order)).size).toBe(10);
    for (const { order, facility } of after) {
      expect(facility.components).toMatchObject({ grade: "inferred", gaps });
      if (!read.includes(order)) expect(facility).toMatchObject({ grade: "inferred", gaps });
      else expect([facility.grade, facility.gaps]).toEqual(["text", undefined]);
    }
    expect(business("water-supply", "2024-03-31")?.facilities[0]?.grade).toBe("secondary");
  });

  it("shows a business whole: place, minister, order, criteria, facilities with their components", () => {
    expect(business("bulk-water-supply", "2026-06-01")).toEqual({
      id: "bulk-water-supply",
      sector: "water",
      nameJa: "水道用水供給事業",
      nameEn: "Bulk water supply",
      basis: { law: "504CO0000000394", article: "9", item: "4" },
      competentMinisters: ["mlit"],
      order: "505M60000800062",
      criteria: [expect.objectContaining({ fact: "maxDailySupplyM3", comparison: "more-than", value: 500_000, unit: "m3" })],
      criterion: { combination: "all-of", of: [expect.objectContaining({ fact: "maxDailySupplyM3" })] },
      facilities: [
        expect.objectContaining({
          id: "purification-control-system",
          components: expect.objectContaining({ closed: true, basis: { law: "505M60000800062", article: "12", item: "1" } }),
        }),
      ],
      grade: "text",
    });
    const waterworks = business("bulk-water-supply", "2024-03-31");
    expect(waterworks).toMatchObject({ criteria: [], competentMinisters: ["mhlw"], order: "505M60000100103" });
    expect(waterworks).not.toHaveProperty("criterion");
    expect(waterworks).not.toHaveProperty("delegate");
    expect(waterworks?.facilities[0]).not.toHaveProperty("components");
    expect(business("banking", "2026-06-01")).toMatchObject({
      delegate: "fsa-commissioner",
      basis: { article: "9", item: "14", subitems: ["イ", "(1)"] },
    });
    expect(business("air-transport", "2026-06-01")?.criteria.map((one) => one.fact)).toEqual([
      "specifiedDomesticAirCarrier",
      "internationalFlightSharePercent",
      "domesticFlightSharePercent",
    ]);
    // Each facility of an operator under several limbs has the components of its own item.
    expect(business("telecommunications", "2026-06-01")?.facilities.map((one) => one.components?.basis.item)).toEqual([
      "1",
      "1",
      "1",
      "2",
      "3",
      "3",
      "3",
      "4",
    ]);
  });

  it("lays the criteria out flat, with how they combine, unit and period where there is one", () => {
    const of = (id: string) => criteriaRows("2026-06-01").filter((row) => row.business === id);
    expect(of("air-transport").map((row) => row.combination)).toEqual(["all-of", "all-of > any-of", "all-of > any-of"]);
    expect(of("electronic-claims-recording").map((row) => row.combination)).toEqual(["all-of", "all-of > none-of"]);
    expect(of("postal")[0]).not.toHaveProperty("unit");
    expect(of("postal")[0]).not.toHaveProperty("period");
    expect(of("railway")[0]).toMatchObject({ unit: "km", value: 1000, comparison: "at-least", sector: "railway" });
    expect(of("railway")[0]).not.toHaveProperty("period");
    expect(of("third-party-prepaid").map((row) => row.period)).toEqual([
      "average-at-last-three-business-year-ends",
      "average-over-last-three-business-years",
    ]);
    expect(criteriaRows("2024-03-31").some((row) => row.sector === "water" || row.business === undefined)).toBe(false);
  });
});

describe("designation criteria on the edges of time and knowledge", () => {
  const ask = (facts: unknown, on: LegalDate = "2026-06-01") => assessOperatorDesignation(facts as never, on);

  it("names the gap of the medical addition from its enactment on, and none before", () => {
    expect(ask({ business: "medical" }, "2026-06-16")).not.toHaveProperty("gaps");
    expect(ask({ business: "medical" }, "2026-06-17")).toMatchObject({ why: "not-in-force", gaps: ["act-38-2026-art-50-medical"] });
    // Act No. 38 of 2026, Suppl. Art. 1(iv): the day is set by Cabinet Order, and none was known on the last day of the survey.
    expect(ask({ business: "medical" }, LAW_AS_OF.day)).toMatchObject({ why: "not-in-force", grade: "text" });
    expect(ask({ business: "medical" }, "2027-06-01")).toMatchObject({ why: "wording-not-read", grade: "inferred" });
    expect(ask({ business: "medical" }, "2027-06-01")).not.toHaveProperty("issues");
    expect(ask({ business: "medical" }, "2027-12-16")).toMatchObject({ why: "wording-not-read", gaps: ["act-38-2026-art-50-medical"] });
    expect(ask({ business: "port-transport" }, "2025-03-31")).not.toHaveProperty("gaps");
    expect(ask({ business: "generation" }, "2023-10-31")).toMatchObject({ why: "not-in-force" });
    expect(ask({ business: "water-supply" }, "2024-03-31").gaps).toEqual(["mhlw-ordinance-103-2023"]);
  });

  it("asks for the business first, and names one that is none", () => {
    for (const facts of [null, undefined, {}, { business: null }]) {
      expect(ask(facts)).toMatchObject({ why: "facts-missing", missing: ["business"] });
    }
    expect(ask({ business: 7 })).toMatchObject({
      why: "facts-missing",
      missing: ["business"],
      issues: [{ code: "not-allowed-value", path: ["business"] }],
    });
    for (const facts of [{ business: "banking" }, { business: "x" }, {}]) {
      const finding = ask(facts, "2026-02-30");
      expect(finding.why).toBe("out-of-coverage");
      expect(finding.issues?.at(-1)).toMatchObject({ code: "not-a-legal-date", path: ["on"] });
    }
  });

  it("names the gap of the rounding only where the answer rests on it", () => {
    const gaps = (averageImportSharePercent: unknown, more: object = { importsOtherThanFeedstock: true }) =>
      ask({ business: "lpg-import", averageImportSharePercent, shareRoundedOn: "ratio", ...more }).gaps ?? [];
    const rounding = ["lpg-import-share-rounding"];
    expect([gaps(0.49), gaps(0.5), gaps(0.994), gaps(0.995), gaps(5)]).toEqual([[], rounding, rounding, [], []]);
    expect(gaps(0.7, { importsOtherThanFeedstock: false })).toEqual([]);
    expect(gaps(0.7, {})).toEqual(rounding);
    expect(gaps("0.7")).toEqual([]);
    expect(ask({ business: "generation", outputKw: 1, averageImportSharePercent: 0.7 })).not.toHaveProperty("gaps");
  });

  it("takes all of the market for a share and no more", () => {
    const share = (cargoSharePercent: number) => ask({ business: "ocean-shipping", cargoSharePercent, shipSharePercent: 100 }).answer;
    expect([share(100), share(100.1), share(0)]).toEqual(["meets-criteria", "undetermined", "does-not-meet-criteria"]);
    expect(ask({ business: "railway", routeKm: "1000" }).missing).toEqual(["routeKm"]);
    const text = { averageImportSharePercent: "1", shareRoundedOn: "ratio", importsOtherThanFeedstock: true };
    expect(ask({ business: "lpg-import", ...text }).answer).toBe("undetermined");
  });

  it("tells both conditions of each of the three years (METI 2(xi))", () => {
    const of = (facts: object) => ask(facts).reasons.map((one) => one.criterion);
    const each = (at: number) => [`contracts-year-${at}`, `credit-yen-year-${at}`];
    expect(of({ business: "credit-card" })).toEqual([1, 2, 3].flatMap(each));
    expect(of({ business: "railway" })).toEqual(["route-km"]);
  });
});

describe("the duty to notify on the edges of knowledge, Act Arts 52(1), 53, Order Art. 10", () => {
  const on = "2026-06-01";
  const facts: IntroductionDutyFacts = {
    designatedOn: "2023-11-16",
    act: "introduction",
    criticalFacility: true,
    supplier: { kind: "company", relation: "unrelated" },
    containsOutsidersCriticalFacility: false,
    startsOn: on,
  };
  const ask = (more: object, day: LegalDate = on) => assessIntroductionDuty({ ...facts, ...more }, day);

  it("asks what is planned, from whom, and whether the operator is designated", () => {
    expect(ask({ act: undefined })).toMatchObject({ answer: "undetermined", missing: ["act"] });
    expect(ask({ act: null, supplier: { kind: "state-organ" } })).toMatchObject({ answer: "undetermined", missing: ["act"] });
    expect(ask({ act: "neither" }).answer).toBe("no-notification");
    expect(ask({ designatedOn: undefined }).missing).toEqual(["designated", "designatedOn"]);
    expect(ask({ designatedOn: undefined, designated: true }).missing).toEqual(["designatedOn"]);
    expect(ask({ designatedOn: undefined, designated: false })).toMatchObject({ answer: "no-notification", missing: [] });
    expect(ask({ supplier: undefined }).missing).toEqual(["supplier.kind", "supplier.relation"]);
    expect(ask({ supplier: { relation: "subsidiary" } }).missing).toEqual(["supplier.kind"]);
    expect(ask({ supplier: { relation: "parent" } }).missing).toEqual(["supplier.kind"]);
    expect(ask({ supplier: { kind: "individual", relation: "subsidiary" } }).answer).toBe("prior-notification");
    expect(ask({ supplier: { kind: "company" }, containsOutsidersCriticalFacility: true }).answer).toBe("prior-notification");
    const own = { supplier: { kind: "company", relation: "subsidiary" }, containsOutsidersCriticalFacility: undefined };
    expect(ask({ ...own, act: undefined }).missing).toEqual(["act", "containsOutsidersCriticalFacility"]);
    expect(ask({ ...own, act: "outsourcing" })).toMatchObject({ answer: "prior-notification", missing: [] });
    const met = (criterion: string, more: object) => ask(more).reasons.find((one) => one.criterion === criterion)?.met;
    const acts = ["introduction", "outsourcing", "neither", undefined].map((act) => met("introduction-only", { act }));
    expect(acts).toEqual([true, false, false, "unknown"]);
    const known = [{ designated: true }, { designatedOn: on }, {}].map((more) =>
      met("designated-operator", { designatedOn: undefined, ...more }),
    );
    expect(known).toEqual([true, true, "unknown"]);
  });

  it("binds from the day on which facility or work becomes critical, which is itself in grace", () => {
    expect(ask({ facilityBecameCriticalOn: "2026-06-02" }).reasons.find((one) => one.criterion === "critical-facility")?.met).toBe(false);
    expect(ask({ facilityBecameCriticalOn: on }).reasons.find((one) => one.criterion === "critical-facility")?.met).toBe(true);
    expect(ask({ designatedOn: on }).reasons.find((one) => one.criterion === "designated-operator")?.met).toBe(true);
    expect(ask({ designatedOn: on }).answer).toBe("no-notification");
    const work = (day: string) =>
      ask({ act: "outsourcing", workBecameCriticalOn: day }).reasons.find((one) => one.criterion === "introduction-or-outsourcing")?.met;
    expect([work("2026-06-02"), work(on)]).toEqual([false, true]);
    expect(ask({ act: "neither", workBecameCriticalOn: "2026-05-01" }).reasons.find((one) => one.criterion === "grace-for-work")?.met).toBe(
      false,
    );
    expect(ask({ act: undefined, workBecameCriticalOn: "2025-01-01" }).reasons.find((one) => one.criterion === "grace-for-work")?.met).toBe(
      false,
    );
  });

  it("says of urgency only what is claimed", () => {
    const met = (urgent: unknown) =>
      ask({ urgent })
        .reasons.filter((one) => ["service-at-risk", "caused-to-evade", "urgently-needed-and-no-other-way"].includes(one.criterion))
        .map((one) => one.met);
    expect(met(undefined)).toEqual([false, false, false]);
    expect(met(null)).toEqual(["unknown", "unknown", "unknown"]);
    expect(ask({ urgent: null }).missing).toEqual(["urgent.serviceAtRisk", "urgent.causedToEvade", "urgent.noOtherWay"]);
  });

  it("says which wording was not read, on the first day of each and on the last day before", () => {
    expect(ask({ startsOn: "2026-07-16" }, "2026-07-16")).toMatchObject({ answer: "prior-notification", grade: "text" });
    // More than twenty-four months after the designation: no grace can still run, whatever its length (92(1)(i), 54(1), 55(1)).
    expect(ask({ startsOn: "2026-07-17" }, "2026-07-17")).toMatchObject({
      answer: "prior-notification",
      grade: "inferred",
      gaps: ["act-38-2026-art-53"],
      evidence: ["july-changed-the-grace-only"],
    });
    expect(ask({ startsOn: "2026-07-17", designatedOn: "2026-02-01" }, "2026-07-17")).toMatchObject({
      why: "wording-not-read",
      gaps: ["act-38-2026-art-53"],
      lastRead: { until: "2026-07-17" },
    });
    expect(ask({ startsOn: "2026-09-17" }, "2026-09-17").gaps).toEqual(["act-38-2026-art-53"]);
    expect(ask({ startsOn: "2026-09-18" }, "2026-09-18")).toMatchObject({
      answer: "prior-notification",
      grade: "inferred",
      gaps: ["act-38-2026-art-52", "act-38-2026-art-53"],
      evidence: ["duty-after-the-longest-grace"],
    });
    expect(ask({ designatedOn: undefined, designated: false }, "2026-09-18")).toMatchObject({
      answer: "no-notification",
      grade: "inferred",
      gaps: ["act-38-2026-art-52", "act-38-2026-art-53"],
    });
    // Either could still give an answer under a wording that was not read: nothing but designated operators and critical facilities is bound.
    expect(ask({ designatedOn: undefined, criticalFacility: undefined }, "2026-09-18").missing).toEqual([
      "designated",
      "designatedOn",
      "criticalFacility",
    ]);
    const missing = ask({ startsOn: "2026-08-01", criticalFacility: undefined }, "2026-08-01");
    expect(missing).toMatchObject({ answer: "undetermined", gaps: ["act-38-2026-art-53"] });
    const exempt = ask({ supplier: { kind: "state-organ" }, startsOn: "2026-08-01" }, "2026-08-01");
    expect(exempt).toMatchObject({ answer: "no-notification", grade: "inferred", evidence: ["july-changed-the-grace-only"] });
    expect(exempt).not.toHaveProperty("lastRead");
    expect(ask({ startsOn: undefined }, "2026-08-01")).toMatchObject({ why: "facts-missing" });
    expect(ask({ startsOn: undefined }, "2026-08-01")).not.toHaveProperty("lastRead");
  });

  it("names the open first day as a gap, whether or not a fact could settle it", () => {
    expect(ask({ facilityBecameCriticalOn: "2025-11-30", startsOn: "2026-05-30" }, "2026-05-30")).toMatchObject({
      why: "facts-missing",
      missing: ["amendmentInForce"],
      gaps: ["grace-first-day"],
      grade: "inferred",
    });
  });
});

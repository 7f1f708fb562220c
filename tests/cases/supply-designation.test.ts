import { describe, expect, it } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import type { IndispensableServiceFacts, MaterialDesignationFacts } from "../../src/doors/supply";
import { assessIndispensableService, assessMaterialDesignation, indispensableServices } from "../../src/doors/supply";

const whole: MaterialDesignationFacts = {
  object: "goods",
  essentialToSurvival: false,
  widelyReliedOnByDailyLife: false,
  widelyReliedOnByEconomicActivity: true,
  dependenceLiesIn: "product",
  excessivelyDependentOnOutside: true,
  riskOfDependence: false,
  actsFromOutsideMayHarmSafety: true,
  measures: ["stockpiling"],
  speciallyNecessary: true,
};

const cases: readonly (readonly [
  string,
  MaterialDesignationFacts,
  "designatable" | "not-designatable" | "undetermined",
  readonly string[],
])[] = [
  ["every element", whole, "designatable", []],
  ["a program is goods", { ...whole, object: "program" }, "designatable", []],
  ["a service is not", { ...whole, object: "service" }, "not-designatable", []],
  ["a service alone decides", { object: "service" }, "not-designatable", []],
  ["survival alone", { ...whole, widelyReliedOnByEconomicActivity: false, essentialToSurvival: true }, "designatable", []],
  ["daily life alone", { ...whole, widelyReliedOnByEconomicActivity: false, widelyReliedOnByDailyLife: true }, "designatable", []],
  ["no limb of importance", { ...whole, widelyReliedOnByEconomicActivity: false }, "not-designatable", []],
  [
    "one limb of importance open",
    { ...whole, widelyReliedOnByEconomicActivity: undefined },
    "undetermined",
    ["widelyReliedOnByEconomicActivity"],
  ],
  ["a risk of dependence is enough", { ...whole, excessivelyDependentOnOutside: false, riskOfDependence: true }, "designatable", []],
  ["no dependence", { ...whole, excessivelyDependentOnOutside: false }, "not-designatable", []],
  [
    "dependence in an input needed",
    { ...whole, dependenceLiesIn: "input", inputKind: "equipment", inputNeededForProduction: true },
    "designatable",
    [],
  ],
  [
    "dependence in an input not needed",
    { ...whole, dependenceLiesIn: "input", inputKind: "part", inputNeededForProduction: false },
    "not-designatable",
    [],
  ],
  ["dependence in what is no input", { ...whole, dependenceLiesIn: "input", inputKind: "other" }, "not-designatable", []],
  ["input not known", { ...whole, dependenceLiesIn: "input" }, "undetermined", ["inputKind", "inputNeededForProduction"]],
  ["no acts from outside", { ...whole, actsFromOutsideMayHarmSafety: false }, "not-designatable", []],
  ["reducing dependence is enough", { ...whole, measures: ["rational-use"] }, "designatable", []],
  ["no measure", { ...whole, measures: [] }, "not-designatable", []],
  ["a word that is no measure of the article is no answer", { ...whole, measures: ["tariffs" as never] }, "undetermined", ["measures"]],
  ["beside a measure of the article it does no harm", { ...whole, measures: ["tariffs" as never, "stockpiling"] }, "designatable", []],
  ["not specially necessary", { ...whole, speciallyNecessary: false }, "not-designatable", []],
  ["necessity open", { ...whole, speciallyNecessary: undefined }, "undetermined", ["speciallyNecessary"]],
];

describe("designation (Act Art. 7)", () => {
  it.each(cases)("%s", (_, facts, answer, missing) => {
    const finding = assessMaterialDesignation(facts, "2025-12-24");
    expect(finding.answer).toBe(answer);
    expect(finding.missing).toEqual(missing);
    expect(finding.grade).toBe("text");
    expect(finding.reasons).toHaveLength(13);
  });

  it("asks where the dependence lies, and takes no other word for it", () => {
    const of = (dependenceLiesIn: unknown) =>
      assessMaterialDesignation({ ...whole, dependenceLiesIn: dependenceLiesIn as never, inputKind: "other" }, "2025-12-24");
    expect([of("product").answer, of("input").answer]).toEqual(["designatable", "not-designatable"]);
    expect([of("elsewhere").answer, of(undefined).missing]).toEqual(["undetermined", ["dependenceLiesIn"]]);
  });

  it("ticks off each kind of measures by itself", () => {
    const met = (measures: MaterialDesignationFacts["measures"]) =>
      assessMaterialDesignation({ ...whole, measures }, "2025-12-24")
        .reasons.filter((reason) => reason.criterion.startsWith("measures-"))
        .map((reason) => reason.met);
    expect([met(["stockpiling"]), met(["substitutes"]), met(["stockpiling", "rational-use"]), met([]), met(undefined)]).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [false, false],
      ["unknown", "unknown"],
    ]);
  });

  it("keeps the order of the article", () => {
    expect(assessMaterialDesignation(whole, "2025-12-24").reasons.map((reason) => reason.criterion)).toEqual([
      "goods-or-program",
      "essential-to-survival",
      "relied-on-by-daily-life",
      "relied-on-by-economic-activity",
      "dependence-in-the-product",
      "dependence-in-an-input",
      "input-needed-for-production",
      "excessive-dependence",
      "risk-of-dependence",
      "acts-from-outside",
      "measures-strengthening-the-supply-network",
      "measures-reducing-dependence",
      "specially-necessary",
    ]);
  });

  it.each([
    ["2022-07-31", "undetermined", "not-in-force"],
    ["2022-08-01", "designatable", undefined],
    ["2026-09-17", "designatable", undefined],
    ["2026-09-18", "designatable", undefined],
  ] as const)("on %s: %s", (on, answer, why) => {
    expect(assessMaterialDesignation(whole, on)).toMatchObject({ answer });
    expect(assessMaterialDesignation(whole, on).why).toBe(why);
  });

  it("Art. 7 since 2026-09-18: a product that meets every element last read can be designated still (8(1), Order 8-3(iv))", () => {
    const input = { ...whole, dependenceLiesIn: "input", inputKind: "raw-material", inputNeededForProduction: true } as const;
    for (const facts of [whole, input]) {
      expect(assessMaterialDesignation(facts, "2026-09-18")).toMatchObject({
        answer: "designatable",
        grade: "inferred",
        gaps: ["act-38-2026-art-7", "law-after-survey"],
        evidence: ["product-designation-stands"],
      });
      expect(assessMaterialDesignation(facts, "2026-09-17")).not.toHaveProperty("evidence");
    }
  });

  it.each([
    [{ object: "service" }],
    [{ object: "other" }],
    [{ ...whole, object: "service" }],
    [{ actsFromOutsideMayHarmSafety: false }],
  ] as const)("Art. 7 since 2026-09-18: no designation without a product or a threat from outside (8(1), 30(2) to (4)): %j", (facts) => {
    expect(assessMaterialDesignation(facts, "2026-09-18")).toMatchObject({
      answer: "not-designatable",
      grade: "inferred",
      gaps: ["act-38-2026-art-7", "law-after-survey"],
      evidence: ["designation-needs-a-product-from-outside"],
    });
  });

  it.each([
    [{ essentialToSurvival: false, widelyReliedOnByDailyLife: false, widelyReliedOnByEconomicActivity: false }],
    [{ excessivelyDependentOnOutside: false, riskOfDependence: false }],
    [{ measures: [] }],
    [{ speciallyNecessary: false }],
  ] as const)(
    "Art. 7 since 2026-09-18: importance, dependence, measures and necessity stay open, with the answer last read: %j",
    (failing) => {
      const finding = assessMaterialDesignation({ ...whole, ...failing }, "2026-09-18");
      expect(finding).toMatchObject({
        answer: "undetermined",
        why: "wording-not-read",
        grade: "inferred",
        gaps: ["act-38-2026-art-7", "law-after-survey"],
      });
      expect(finding.lastRead).toMatchObject({ answer: "not-designatable", until: "2026-09-18", missing: [] });
      expect(finding).not.toHaveProperty("evidence");
    },
  );

  it("Art. 7 since 2026-09-18: while facts are missing nothing is answered", () => {
    const { speciallyNecessary: _, ...open } = whole;
    const finding = assessMaterialDesignation(open, "2026-09-18");
    expect(finding).toMatchObject({
      answer: "undetermined",
      why: "wording-not-read",
      lastRead: { answer: "undetermined", until: "2026-09-18", missing: ["speciallyNecessary"] },
    });
  });

  it("takes a reading of Art. 7 that the caller supplies, and no other", () => {
    const facts = { ...whole, speciallyNecessary: false };
    const reading = { provision: "act:7", from: "2026-09-18", unchanged: true, source: "官報", checkedOn: "2026-11-30" } as const;
    const read = (readings: readonly unknown[]) => assessMaterialDesignation(facts, "2026-11-30", { readings } as never);
    expect(read([reading])).toMatchObject({ answer: "not-designatable", grade: "stated" });
    expect(read([{ ...reading, provision: "act:9" }])).toMatchObject({
      answer: "undetermined",
      issues: [{ code: "reading-without-effect" }],
    });
  });

  it("never throws on junk, and junk is not known", () => {
    for (const junk of [
      undefined,
      null,
      1,
      "x",
      [],
      { measures: "stockpiling", object: 3, dependenceLiesIn: {}, speciallyNecessary: "yes" },
    ]) {
      expect(assessMaterialDesignation(junk as never, "2025-12-24").answer).toBe("undetermined");
    }
  });
});

describe("indispensable services", () => {
  const launch: IndispensableServiceFacts = {
    isService: true,
    material: "satellites",
    indispensableToSupply: true,
    exclusiveUse: true,
    upkeepOrRepair: false,
  };
  const rows: readonly (readonly [IndispensableServiceFacts, LegalDate, string])[] = [
    [launch, "2026-09-17", "undetermined"],
    [launch, "2026-09-18", "indispensable-service"],
    [{ ...launch, exclusiveUse: false }, "2026-09-18", "not-indispensable-service"],
    [{ ...launch, indispensableToSupply: false }, "2026-09-18", "not-indispensable-service"],
    [{ ...launch, isService: false }, "2026-09-18", "not-indispensable-service"],
    // optical submarine cable is not among the products of Order Art. 1
    [{ ...launch, material: "optical-submarine-cable" }, "2026-09-18", "not-indispensable-service"],
    [{ ...launch, material: undefined }, "2026-09-18", "undetermined"],
  ];

  it.each(rows)("%j on %s: %s", (facts, on, answer) => {
    expect(assessIndispensableService(facts, on).answer).toBe(answer);
  });

  it("leaves upkeep and repair open: an expert raised them, and no wording was read", () => {
    const repair = assessIndispensableService({ ...launch, upkeepOrRepair: true }, "2026-09-18");
    expect([repair.answer, repair.why, repair.missing]).toEqual(["undetermined", "wording-not-read", []]);
    expect(repair.gaps).toEqual(["act-38-2026-art-7", "law-after-survey", "indispensable-services-maintenance"]);
    const unknown = assessIndispensableService({ ...launch, upkeepOrRepair: undefined }, "2026-09-18");
    expect([unknown.why, unknown.missing, unknown.gaps]).toEqual([
      "facts-missing",
      ["upkeepOrRepair"],
      ["act-38-2026-art-7", "law-after-survey"],
    ]);
    // what is no service of the kind for another reason stays so
    expect(assessIndispensableService({ ...launch, exclusiveUse: false, upkeepOrRepair: true }, "2026-09-18").answer).toBe(
      "not-indispensable-service",
    );
  });

  it("is never graded above inferred, and says which wording was not read", () => {
    expect(assessIndispensableService(launch, "2026-09-18")).toMatchObject({
      grade: "inferred",
      gaps: ["act-38-2026-art-7", "law-after-survey"],
    });
    expect(assessIndispensableService(launch, "2026-09-17").why).toBe("not-in-force");
  });

  it("knows examples and no designation", () => {
    expect(indispensableServices("2026-09-17")).toEqual([]);
    const services = indispensableServices("2026-09-18");
    expect(services.map((service) => [service.id, service.status])).toEqual([
      ["submarine-cable-laying", "example"],
      ["satellite-launch", "example"],
    ]);
    expect(services[0]).toMatchObject({ productMinisters: ["meti"], serviceMinisters: ["mic"] });
    expect(services[0]?.material).toBeUndefined();
  });
});

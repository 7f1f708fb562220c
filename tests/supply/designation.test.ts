import { describe, expect, it } from "vitest";
import { assessMaterialDesignation, type MaterialDesignationFacts } from "../../src/doors/supply";
import { casesOf } from "../cases/cases";

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

describe("designation (Act Art. 7)", () => {
  it("looks at thirteen criteria, whatever they decide", () => {
    for (const { facts } of casesOf("material-designation"))
      expect(assessMaterialDesignation(facts as MaterialDesignationFacts, "2025-12-24").reasons).toHaveLength(13);
  });
  it("asks where the dependence lies, and takes no other word for it", () => {
    const of = (dependenceLiesIn: unknown) =>
      assessMaterialDesignation(
        { ...whole, dependenceLiesIn: dependenceLiesIn as never, inputKind: "other" },
        "2025-12-24",
      );
    expect([of("product").answer, of("input").answer]).toEqual(["designatable", "not-designatable"]);
    expect([of("elsewhere").answer, of(undefined).missing]).toEqual(["undetermined", ["dependenceLiesIn"]]);
  });

  it("ticks off each kind of measures by itself", () => {
    const met = (measures: MaterialDesignationFacts["measures"]) =>
      assessMaterialDesignation({ ...whole, measures }, "2025-12-24")
        .reasons.filter((reason) => reason.criterion.startsWith("measures-"))
        .map((reason) => reason.met);
    expect([
      met(["stockpiling"]),
      met(["substitutes"]),
      met(["stockpiling", "rational-use"]),
      met([]),
      met(undefined),
    ]).toEqual([
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
    const input = {
      ...whole,
      dependenceLiesIn: "input",
      inputKind: "raw-material",
      inputNeededForProduction: true,
    } as const;
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
  ] as const)(
    "Art. 7 since 2026-09-18: no designation without a product or a threat from outside (8(1), 30(2) to (4)): %j",
    (facts) => {
      expect(assessMaterialDesignation(facts, "2026-09-18")).toMatchObject({
        answer: "not-designatable",
        grade: "inferred",
        gaps: ["act-38-2026-art-7", "law-after-survey"],
        evidence: ["designation-needs-a-product-from-outside"],
      });
    },
  );

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
    const reading = {
      provision: "act:7",
      from: "2026-09-18",
      unchanged: true,
      source: "官報",
      checkedOn: "2026-11-30",
    } as const;
    const read = (readings: readonly unknown[]) =>
      assessMaterialDesignation(facts, "2026-11-30", { readings } as never);
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

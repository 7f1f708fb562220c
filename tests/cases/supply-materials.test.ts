import { describe, expect, it } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { knownGaps } from "../../src/doors/law";
import {
  actionPolicies,
  consultationDuties,
  customsInvestigations,
  disruptionCooperation,
  isDesignatedMaterial,
  type MaterialId,
  materialScope,
  specialMeasures,
  specifiedCriticalMaterials,
  surveyPowers,
} from "../../src/doors/supply";
import { at } from "../../src/kernel/provision";
import { thrownCode } from "../thrown-code";

const rowOf = (id: MaterialId, on: LegalDate) => specifiedCriticalMaterials(on).find((row) => row.id === id);

describe("specified critical products", () => {
  // R1 and R3 of the worked cases: Order Art. 1
  it("counts 0, 11, 12, 16", () => {
    expect(
      ["2022-12-22", "2022-12-23", "2024-02-02", "2025-12-24"].map((on) => specifiedCriticalMaterials(on as LegalDate).length),
    ).toEqual([0, 11, 12, 16]);
  });

  it("gives official English only where it was seen", () => {
    const official = specifiedCriticalMaterials("2026-06-01").filter((row) => row.nameEnOrigin === "official-translation");
    expect(official.map((row) => row.item)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(rowOf("metal-minerals", "2024-02-01")?.nameEn).toMatch(
      /^metallic mineral products \(limited to manganese, .*, silicon and phosphorus\)$/,
    );
    expect(rowOf("metal-minerals", "2024-02-02")?.nameEn).toMatch(/silicon, phosphorus and uranium\)$/);
  });

  it("gives a name without its list where the item has none, and the Cabinet Orders up to that day only", () => {
    expect([rowOf("batteries", "2024-02-02")?.nameJa, rowOf("batteries", "2024-02-02")?.nameEn]).toEqual(["蓄電池", "batteries"]);
    const orders = (id: MaterialId, on: LegalDate) => rowOf(id, on)?.instruments.map((one) => one.number.en);
    expect(orders("metal-minerals", "2024-02-01")).toEqual(["Cabinet Order No. 394 of 2022"]);
    expect(orders("ship-parts", "2025-12-23")).toEqual(["Cabinet Order No. 394 of 2022"]);
    expect(materialScope("ship-parts", "2025-12-24").map((part) => part.basis)).toEqual(Array(4).fill(at("order:1::11")));
  });

  it("has everyday names that are not terms of the Order", () => {
    expect(rowOf("metal-minerals", "2022-12-23")?.policyName.ja).toBe("重要鉱物");
    expect(rowOf("cloud-programs", "2022-12-23")?.policyName.ja).toBe("クラウドプログラム");
    expect(rowOf("advanced-electronic-components", "2024-02-02")?.policyName.ja).toBe("先端電子部品");
  });

  it("names support bodies with their day where it is known", () => {
    expect(rowOf("fertilizers", "2023-02-14")?.supportBodies).toBeUndefined();
    expect(rowOf("fertilizers", "2023-02-15")?.supportBodies?.[0]).toMatchObject({
      kind: "corporation",
      designatedOn: "2023-02-15",
      source: { grade: "secondary" },
    });
    expect(rowOf("ship-parts", "2026-01-01")?.supportBodies?.[0]?.scope?.ja).toBe("船舶用機関、航海用具及び推進器に限る。");
    expect(rowOf("metal-minerals", "2024-01-01")?.supportBodies?.map((body) => body.id)).toEqual(["jogmec"]);
    for (const id of ["ventilators", "unmanned-aircraft", "satellites", "rocket-parts"] as const) {
      expect(rowOf(id, "2026-06-01")?.supportBodies).toBeUndefined();
    }
  });

  it("takes junk as no material", () => {
    expect(thrownCode(() => specifiedCriticalMaterials("２０２４-02-02" as never))).toBe("not-a-legal-date");
    expect(thrownCode(() => specifiedCriticalMaterials(undefined as never))).toBe("not-a-legal-date");
    expect(materialScope("toString" as never, "2024-02-02")).toEqual([]);
    expect(isDesignatedMaterial("constructor", "2024-02-02")).toBe(false);
  });

  it("cannot be changed by a caller", () => {
    expect(Object.isFrozen(rowOf("batteries", "2024-02-02")?.basis)).toBe(true);
  });
});

describe("action policies (Act Art. 8)", () => {
  const targets = (id: MaterialId, on: LegalDate) => actionPolicies(on).find((policy) => policy.material === id)?.targets ?? [];

  it("has one for each designated product", () => {
    expect(actionPolicies("2022-12-22")).toEqual([]);
    expect(actionPolicies("2025-12-24").map((policy) => policy.material)).toEqual(
      specifiedCriticalMaterials("2025-12-24").map((row) => row.id),
    );
  });

  it("gives the numbers that were found, with grade", () => {
    expect(targets("fertilizers", "2024-01-01")[0]).toMatchObject({
      value: 3,
      unit: "months of demand",
      targetYear: 2027,
      fiscalYear: true,
    });
    expect(targets("permanent-magnets", "2024-01-01")[0]).toMatchObject({ value: 100, unit: "t/year", comparison: "at-least" });
    expect(
      targets("machine-tools-and-industrial-robots", "2024-01-01").map((target) => [target.value, target.targetYear, target.source.grade]),
    ).toEqual([
      [80_000, 2025, "official-summary"],
      [110_000, 2030, "official-summary"],
      [350_000, 2030, "secondary"],
    ]);
    expect(targets("antimicrobial-preparations", "2024-01-01").map((target) => [target.targetYear, target.value])).toEqual([
      [2023, undefined],
      [2024, undefined],
      [2028, undefined],
      [2030, undefined],
    ]);
    expect(targets("batteries", "2024-01-01")[0]).toMatchObject({ value: 150, unit: "GWh/year", targetYear: 2030 });
    expect(targets("natural-gas", "2024-01-01")[0]).toMatchObject({ value: 1, unit: "cargoes/month" });
    expect(targets("unmanned-aircraft", "2025-12-24").map((target) => target.value)).toEqual([80_000, 60]);
  });

  it("leaves out what was not found", () => {
    for (const id of [
      "aircraft-parts",
      "semiconductors",
      "cloud-programs",
      "advanced-electronic-components",
      "ventilators",
      "satellites",
      "rocket-parts",
    ] as const) {
      expect(targets(id, "2025-12-24")).toEqual([]);
    }
    expect(actionPolicies("2025-12-24").every((policy) => policy.gaps.includes("action-policies-not-read"))).toBe(true);
  });

  it("grades a policy of which nothing was found as inferred: only the duty to make one was read", () => {
    const policy = (id: MaterialId) => actionPolicies("2025-12-24").find((one) => one.material === id);
    expect(policy("satellites")).toMatchObject({ content: "not-read", grade: "inferred" });
    expect(policy("aircraft-parts")).toMatchObject({ content: "in-part", grade: "official-summary" });
    expect(policy("batteries")).toMatchObject({ content: "in-part", grade: "secondary" });
    expect(policy("natural-gas")).toMatchObject({ content: "in-part", scope: [{}], targets: [{}] });
  });

  it("took four-stroke engines in on 2024-02-02 by policy, not by Order", () => {
    const scope = (on: LegalDate) =>
      actionPolicies(on)
        .find((policy) => policy.material === "ship-parts")
        ?.scope.map((row) => row.what.en);
    expect(scope("2024-02-01")).not.toContain("four-stroke engines");
    expect(scope("2024-02-02")).toContain("four-stroke engines");
    expect(materialScope("ship-parts", "2024-02-02").map((part) => part.id)).toEqual(
      materialScope("ship-parts", "2024-02-01").map((part) => part.id),
    );
  });
});

describe("customs investigations (Act Art. 30)", () => {
  it.each([
    ["2022-07-31", []],
    [
      "2022-08-01",
      [
        ["subsidy", 1],
        ["dumping", 2],
        ["safeguard", 3],
      ],
    ],
    [
      "2026-03-31",
      [
        ["subsidy", 1],
        ["dumping", 2],
        ["safeguard", 3],
      ],
    ],
    [
      "2026-04-01",
      [
        ["subsidy", 1],
        ["dumping", 2],
        ["dumping-article-8-2", 3],
        ["safeguard", 4],
      ],
    ],
    [
      "2026-09-18",
      [
        ["subsidy", 1],
        ["dumping", 2],
        ["dumping-article-8-2", 3],
        ["safeguard", 4],
      ],
    ],
  ] as const)("on %s", (on, expected) => {
    expect(customsInvestigations(on).map((one) => [one.id, one.paragraph])).toEqual(expected);
  });

  it("asks for serious injury for safeguards only, and moves the publication", () => {
    expect(customsInvestigations("2026-04-01").map((one) => one.injury)).toEqual(["material", "material", "material", "serious"]);
    expect(new Set(customsInvestigations("2026-03-31").map((one) => one.publication.paragraph))).toEqual(new Set([4]));
    expect(new Set(customsInvestigations("2026-04-01").map((one) => one.publication.paragraph))).toEqual(new Set([5]));
  });

  it("marks Art. 30(1) as not read since 2026-09-18 and carries (2) to (4) on as inferred: they are not listed as amended", () => {
    expect(customsInvestigations("2026-08-27").map((one) => one.source.grade)).toEqual(["text", "text", "text", "text"]);
    expect(customsInvestigations("2026-09-18").map((one) => [one.paragraph, one.source.grade, one.gap])).toEqual([
      [1, "inferred", "act-38-2026-art-30-1"],
      [2, "inferred", "act-38-2026-unlisted"],
      [3, "inferred", "act-38-2026-unlisted"],
      [4, "inferred", "act-38-2026-unlisted"],
    ]);
  });
});

describe("survey powers (Act Art. 48)", () => {
  it("lists who may be asked, whether they may be inspected and what follows", () => {
    expect(surveyPowers("2024-05-01").map((power) => [power.paragraph, power.inspection, power.answer, power.penalty?.fineYen])).toEqual([
      [1, false, "effort", undefined],
      [2, false, "effort", undefined],
      [4, false, "duty", 300_000],
      [5, true, "duty", 300_000],
      [6, true, "duty", 300_000],
      [7, true, "duty", 300_000],
    ]);
  });

  it("R8: a certified operator that refuses a report of 48(4) is fined, and so is the company", () => {
    expect(surveyPowers("2024-05-01")[2]?.penalty).toEqual({
      basis: at("act:96::4"),
      fineYen: 300_000,
      corporateFine: at("act:97"),
    });
  });

  it("R9: a maker that ignores a survey of 48(1) is not punished, but a leak is (93)", () => {
    const [survey] = surveyPowers("2024-05-01");
    expect(survey?.penalty).toBeUndefined();
    expect(survey?.secrecy).toEqual(at("act:93"));
  });

  it("follows Art. 30 in 48(2)", () => {
    expect(surveyPowers("2026-03-31")[1]?.subject.en).toContain("30(1) to (3)");
    expect(surveyPowers("2026-04-01")[1]?.subject.en).toContain("30(1) to (4)");
  });
});

describe("consultation (Act Arts. 8 to 45)", () => {
  it.each([
    ["action-policy", at("act:8:4"), ["prime-minister", "mof"], true],
    ["certification", at("act:9:5"), ["prime-minister"], true],
    ["change-certification", at("act:10:3"), ["prime-minister"], true],
    ["loan-guideline", at("act:13:3"), [], true],
    ["support-standard", at("act:31:5"), ["mof"], true],
    ["support-rules", at("act:33:4"), ["mof"], true],
    ["fund-investment", at("act:34:5"), ["mof"], false],
    ["fund-payment", at("order:8:2"), ["mof"], false],
    ["special-designation", at("act:44:2"), ["prime-minister", "mof"], true],
    ["release-below-market-price", at("act:44:9"), ["prime-minister", "mof"], true],
    ["custody-rules", at("act:45:4"), ["prime-minister", "mof"], true],
  ] as const)("%s", (id, basis, consulted, headsOfAgenciesConcerned) => {
    expect(consultationDuties("2024-04-01").filter((duty) => duty.id === id)).toMatchObject([
      { basis, consulted, headsOfAgenciesConcerned, source: { grade: "text" } },
    ]);
  });

  it("has eleven, the one of the Order since the Order; Arts. 9, 10 and 44 were amended on 2026-09-18", () => {
    const ids = (on: LegalDate) => consultationDuties(on).map((duty) => duty.id);
    expect(ids("2022-07-31")).toEqual([]);
    expect(ids("2022-12-22")).toEqual(ids("2022-12-23").filter((id) => id !== "fund-payment"));
    expect(ids("2022-12-23")).toHaveLength(11);
    expect(consultationDuties("2026-09-18").map((duty) => [duty.basis.article, duty.source.grade, duty.gap])).toEqual([
      ["8", "inferred", "act-38-2026-unlisted"],
      ["9", "inferred", "act-38-2026-art-9"],
      ["10", "inferred", "act-38-2026-art-10"],
      ["13", "inferred", "act-38-2026-unlisted"],
      ["31", "inferred", "act-38-2026-unlisted"],
      ["33", "inferred", "act-38-2026-unlisted"],
      ["34", "inferred", "act-38-2026-unlisted"],
      ["8", "inferred", undefined],
      ["44", "inferred", "act-38-2026-art-44"],
      ["44", "inferred", "act-38-2026-art-44"],
      ["45", "inferred", "act-38-2026-unlisted"],
    ]);
  });
});

describe("special measures (Act Arts. 44, 45)", () => {
  const dormant = (on: LegalDate) =>
    specialMeasures(on)
      .filter((rule) => rule.status === "dormant")
      .map((rule) => rule.id);
  it("knows what waits for a Cabinet Order", () => {
    expect(specialMeasures("2022-07-31")).toEqual([]);
    expect(dormant("2025-02-18")).toEqual(["stockpiles-that-serve-both-other-laws", "release-below-market-price", "facility-custody"]);
    expect(dormant("2025-02-19")).toEqual(["stockpiles-that-serve-both-other-laws", "release-below-market-price"]);
  });

  it("lists the seven contents of the contract of custody since 2025-02-19", () => {
    expect(specialMeasures("2025-02-18").some((rule) => rule.id === "custody-contract")).toBe(false);
    expect(specialMeasures("2025-02-19").find((rule) => rule.id === "custody-contract")?.contents).toHaveLength(7);
  });

  it("grades the Act down since 2026-09-18, Art. 44 as amended and Art. 45 as not listed, and the Order since the register is complete", () => {
    for (const rule of specialMeasures("2026-08-27")) expect(rule.source.grade).toBe("text");
    for (const rule of specialMeasures("2026-09-18")) {
      const article = rule.basis.article;
      expect([rule.id, rule.source.grade, rule.gap]).toEqual([
        rule.id,
        "inferred",
        article === "44" ? "act-38-2026-art-44" : article === "45" ? "act-38-2026-unlisted" : undefined,
      ]);
    }
  });
});

describe("risk of disruption (2026)", () => {
  it("has five steps, no penalty, and one that was seen in the ordinances", () => {
    expect(disruptionCooperation("2026-09-17")).toEqual([]);
    const steps = disruptionCooperation("2026-09-18");
    expect(steps.map((step) => [step.id, step.force, step.source.grade])).toEqual([
      ["mutual-cooperation", "duty-to-endeavour", "inferred"],
      ["information-gathering", "may-ask", "inferred"],
      ["encouraging-a-plan", "may-encourage", "inferred"],
      ["application-for-a-request", "may-apply", "inferred"],
      ["request-for-cooperation", "may-ask", "inferred"],
    ]);
    expect(steps.every((step) => step.penalty === "none-known")).toBe(true);
  });
});

describe("known gaps of Chapter II", () => {
  it("are all defined where they are named", () => {
    const ids = knownGaps().map((gap) => gap.id);
    const named = [
      ...disruptionCooperation("2026-09-18").map((step) => step.gap),
      ...specialMeasures("2026-09-18").flatMap((rule) => rule.gap ?? []),
      ...customsInvestigations("2026-09-18").flatMap((one) => one.gap ?? []),
      ...surveyPowers("2026-09-18").flatMap((power) => power.gaps ?? []),
      ...actionPolicies("2026-09-18").flatMap((policy) => policy.gaps),
      "act-38-2026-art-7",
      "act-38-2026-art-86-1",
      "minister-of-satellite-launch",
    ];
    for (const id of named) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { validate } from "../../src/doors/schemas";
import {
  assessFairTradeCommissionOpinion,
  assessPlanCertification,
  type MaterialId,
  type PlanCertificationApplication,
} from "../../src/doors/supply";
import type { RuleOptions } from "../../src/finding/reading";
import { at } from "../../src/kernel/provision";
import { PlanCertificationApplication as PlanCertificationFacts } from "../../src/schemas/supply/index";
import { scopeRows } from "../../src/supply/tables/materials";
import { partsSince } from "../../src/supply/tables/parts-since";

const meets: PlanCertificationApplication = {
  material: "batteries",
  fitsActionPolicy: true,
  runsPolicyPeriod: true,
  structureAdequate: true,
  fundingAdequate: true,
  measures: { supplyCapacityInvestment: true },
  informationManagementInPlace: true,
  joint: false,
};

const reading = (value: boolean): RuleOptions => ({
  readings: [{ question: "both-measures-required", value, source: "answer of the ministry", checkedOn: "2026-01-05" }],
});

const bothRequired = reading(true);

const oneIsEnough = reading(false);

const noMeasure = {
  extraProductionOrStockRelease: false,
  substitutes: false,
  otherSources: false,
  otherWhenTight: false,
  supplyCapacityInvestment: false,
  serviceCapacityInvestment: false,
  dependenceReduction: false,
} as const;

const jointMeets: PlanCertificationApplication = {
  ...meets,
  joint: true,
  sameIndustry: true,
  fairCompetitionKept: true,
  undulyHarmsConsumersOrRelatedBusinesses: false,
};

describe("the six requirements of Art. 9(4), in order", () => {
  test.each<[string, PlanCertificationApplication, "certifiable" | "not-certifiable" | "undetermined"]>([
    ["all met", meets, "certifiable"],
    ["(i) not fit for the action policy", { ...meets, fitsActionPolicy: false }, "not-certifiable"],
    [
      "(ii) neither the period nor the limit",
      { ...meets, runsPolicyPeriod: false, endsWithinPolicyLimit: false },
      "not-certifiable",
    ],
    [
      "(ii) within the time limit instead",
      { ...meets, runsPolicyPeriod: false, endsWithinPolicyLimit: true },
      "certifiable",
    ],
    // Art. 8(2)(iii): for an undertaking the policy fixes a period or a limit. Who runs the period is under one.
    [
      "(ii) the period, where the policy fixes no time limit",
      { ...meets, runsPolicyPeriod: true, endsWithinPolicyLimit: false },
      "certifiable",
    ],
    [
      "(ii) not the period, and the time limit not known",
      { ...meets, runsPolicyPeriod: false, endsWithinPolicyLimit: undefined },
      "undetermined",
    ],
    ["(iii) structure", { ...meets, structureAdequate: false }, "not-certifiable"],
    ["(iii) funding", { ...meets, fundingAdequate: false }, "not-certifiable"],
    ["(iv) no measure", { ...meets, measures: noMeasure }, "not-certifiable"],
    ["(v) information management", { ...meets, informationManagementInPlace: false }, "not-certifiable"],
    ["(vi) joint in the same industry, competition kept", jointMeets, "certifiable"],
    ["(vi)(a) competition not kept", { ...jointMeets, fairCompetitionKept: false }, "not-certifiable"],
    ["(vi)(b) undue harm", { ...jointMeets, undulyHarmsConsumersOrRelatedBusinesses: true }, "not-certifiable"],
    ["(vi) joint in different industries: not asked", { ...meets, joint: true, sameIndustry: false }, "certifiable"],
    ["(vi) joint, industry not known", { ...meets, joint: true }, "undetermined"],
  ])("%s", (_, application, answer) => {
    expect(assessPlanCertification(application, "2024-04-01").answer).toBe(answer);
  });

  test("a missing fact is named, and nothing else", () => {
    const { answer, missing, why } = assessPlanCertification({ ...meets, fundingAdequate: undefined }, "2024-04-01");
    expect({ answer, missing, why }).toEqual({
      answer: "undetermined",
      missing: ["fundingAdequate"],
      why: "facts-missing",
    });
  });

  test("without the product, what every ordinance would refuse is refused; else the product is missing", () => {
    const { material: _, ...rest } = meets;
    expect(assessPlanCertification({ ...rest, measures: noMeasure }, "2024-04-01").answer).toBe("not-certifiable");
    const open = assessPlanCertification(
      { ...rest, measures: { substitutes: true, supplyCapacityInvestment: true } },
      "2024-04-01",
    );
    expect([open.answer, open.why, open.missing]).toEqual(["undetermined", "facts-missing", ["material", "parts"]]);
    for (const junk of [null, undefined, 7, "plan"]) {
      expect(assessPlanCertification(junk as never, "2024-04-01").why).toBe("facts-missing");
    }
  });

  test("two chip makers in one plan: (vi) applies and Art. 29 is open", () => {
    const open = assessPlanCertification(
      { ...meets, material: "semiconductors", joint: true, sameIndustry: true },
      "2023-12-08",
    );
    expect(open.missing).toEqual(["fairCompetitionKept", "undulyHarmsConsumersOrRelatedBusinesses"]);
    expect(
      assessFairTradeCommissionOpinion({ joint: true, sameIndustry: true, certified: false }, "2023-12-08").answer,
    ).toBe("minister-may-ask-opinion");
  });

  test("a product that is not designated", () => {
    expect(assessPlanCertification({ ...meets, material: "ventilators" }, "2024-04-01").answer).toBe("not-certifiable");
    expect(assessPlanCertification({ ...meets, material: "advanced-electronic-components" }, "2024-02-01").answer).toBe(
      "not-certifiable",
    );
    expect(
      assessPlanCertification(
        { ...meets, material: "advanced-electronic-components", parts: ["capacitors"] },
        "2024-02-02",
      ).answer,
    ).toBe("certifiable");
  });

  test.each<[MaterialId, LegalDate, LegalDate]>([
    ["fertilizers", "2022-12-27", "2022-12-28"],
    ["ship-parts", "2022-12-27", "2022-12-28"],
    ["batteries", "2023-01-18", "2023-01-19"],
    ["antimicrobial-preparations", "2023-01-18", "2023-01-19"],
    ["ventilators", "2025-12-25", "2025-12-26"],
  ])("%s: designated on %s but without an ordinance; with one on %s", (material, before, from) => {
    const finding = assessPlanCertification({ ...meets, material }, before);
    expect([finding.answer, finding.why, finding.missing]).toEqual(["undetermined", "not-in-force", []]);
    const parts = material === "ship-parts" ? (["marine-engines"] as const) : undefined;
    const both = { ...meets, material, parts, measures: { substitutes: true, supplyCapacityInvestment: true } };
    expect(assessPlanCertification(both, from).answer).toBe("certifiable");
    // without an ordinance no measure is prescribed: two kinds, or one read as enough, do not make up for it
    for (const options of [undefined, oneIsEnough]) {
      const finding = assessPlanCertification(both, before, options);
      expect([finding.answer, finding.why, finding.missing]).toEqual(["undetermined", "not-in-force", []]);
    }
    // another requirement that is not met still decides
    expect(assessPlanCertification({ ...both, fundingAdequate: false }, before).answer).toBe("not-certifiable");
  });
});

describe("parts of a product that Order Art. 1 names", () => {
  const asked = (material: MaterialId, parts: unknown, on: LegalDate) => {
    const { answer, missing, issues } = assessPlanCertification({ ...meets, material, parts } as never, on);
    return [answer, missing, (issues ?? []).map((issue) => [issue.code, issue.path.join(".")])];
  };
  test.each<[MaterialId, readonly string[] | undefined, LegalDate, string]>([
    ["metal-minerals", ["uranium"], "2024-02-01", "not-certifiable"],
    ["metal-minerals", ["uranium"], "2024-02-02", "certifiable"],
    ["metal-minerals", ["nickel"], "2024-02-01", "certifiable"],
    ["metal-minerals", ["nickel", "uranium"], "2024-02-01", "not-certifiable"],
    ["metal-minerals", undefined, "2024-02-01", "undetermined"],
    ["metal-minerals", [], "2024-02-01", "undetermined"],
    ["metal-minerals", undefined, "2024-02-02", "certifiable"],
    ["ship-parts", ["ship-hull"], "2025-12-23", "not-certifiable"],
    ["ship-parts", ["ship-hull"], "2025-12-24", "certifiable"],
    ["ship-parts", undefined, "2025-12-23", "undetermined"],
    ["advanced-electronic-components", ["magnetic-sensors"], "2025-12-23", "not-certifiable"],
    ["advanced-electronic-components", ["magnetic-sensors"], "2025-12-24", "certifiable"],
    ["batteries", undefined, "2024-02-01", "certifiable"],
  ])("Order Art. 1: %s, %j on %s: %s", (material, parts, on, answer) => {
    expect(asked(material, parts, on)).toEqual([answer, answer === "undetermined" ? ["parts"] : [], []]);
  });
  test("copper is no part that the Order names on any day: an issue, and it is not known what the plan is about", () => {
    for (const on of ["2024-02-01", "2026-01-05"] as const) {
      expect(asked("metal-minerals", ["copper"], on)).toEqual([
        "undetermined",
        ["parts"],
        [["not-allowed-value", "parts.0"]],
      ]);
    }
    for (const material of ["ship-parts", "batteries"] as const) {
      expect(asked(material, ["uranium"], "2026-01-05")).toEqual([
        "undetermined",
        ["parts"],
        [["part-of-another-product", "parts.0"]],
      ]);
    }
    expect(asked("metal-minerals", "uranium", "2026-01-05")).toEqual([
      "undetermined",
      ["parts"],
      [["wrong-type", "parts"]],
    ]);
    const checked = validate(PlanCertificationFacts, { material: "metal-minerals", parts: ["copper"] });
    expect(checked.ok ? [] : checked.issues.map((issue) => [issue.code, issue.path.join(".")])).toEqual([
      ["not-allowed-value", "parts.0"],
    ]);
    const other = validate(PlanCertificationFacts, { material: "ship-parts", parts: ["uranium"] });
    expect(other.ok ? [] : other.issues.map((issue) => [issue.code, issue.path.join(".")])).toEqual([
      ["part-of-another-product", "parts.0"],
    ]);
  });
  test("the days of the parts are those of the table with their names", () => {
    for (const [material, since] of Object.entries(partsSince)) {
      const rows = scopeRows.filter((row) => row.material === material);
      expect(Object.fromEntries(rows.map((row) => [row.id, row.from]))).toEqual(since);
    }
    expect([...new Set(scopeRows.map((row) => row.material))].sort()).toEqual(Object.keys(partsSince).sort());
  });
});

describe("what is missing of the measures at MHLW and under the joint ordinance is exact", () => {
  const names = [...Object.keys(noMeasure).filter((name) => name !== "serviceCapacityInvestment")];
  const tight = names.slice(0, 4);
  // Every set of the six facts, with the reading as a seventh: (T or I) and (one is enough or (T and I)).
  const meaning = (facts: Readonly<Record<string, boolean>>, oneEnough: boolean) => {
    const t = tight.some((name) => facts[name]);
    const i = names.slice(4).some((name) => facts[name]);
    return (t || i) && (oneEnough || (t && i));
  };
  test.each<MaterialId>(["antimicrobial-preparations", "ventilators"])("%s, Art. 3: 729 sets of facts", (material) => {
    let compared = 0;
    for (let set = 0; set < 3 ** 6; set += 1) {
      const given = names.map((name, at) => [name, [true, false, undefined][Math.floor(set / 3 ** at) % 3]] as const);
      const known = given.filter(([, value]) => value !== undefined);
      const open = given.flatMap(([name, value]) => (value === undefined ? [name] : []));
      const outcome = (bits: number) =>
        meaning(
          {
            ...Object.fromEntries(known),
            ...Object.fromEntries(open.map((name, at) => [name, (bits >> at) % 2 === 1])),
          } as never,
          (bits >> open.length) % 2 === 1,
        );
      const matters = [...open.map((name) => `measures.${name}`), "options.readings"].filter((_, at) =>
        Array.from({ length: 2 ** (open.length + 1) }, (_, bits) => outcome(bits) !== outcome(bits ^ (1 << at))).some(
          Boolean,
        ),
      );
      const found = assessPlanCertification({ ...meets, material, measures: Object.fromEntries(known) }, "2026-01-05");
      expect([given, [...found.missing].sort()]).toEqual([given, [...matters].sort()]);
      compared += 1;
    }
    expect(compared).toBe(729);
  });
  test("without the product the reading is asked for where it decides, and what cannot matter is not", () => {
    const { material: _, ...rest } = meets;
    const of = (measures: PlanCertificationApplication["measures"]) =>
      assessPlanCertification({ ...rest, measures }, "2026-01-05").missing;
    expect(of({ ...noMeasure, supplyCapacityInvestment: true, dependenceReduction: undefined })).toEqual([
      "material",
      "options.readings",
    ]);
  });
  test("no measure at all is refused under either reading: not weaker than the ordinance", () => {
    const asked = (options?: RuleOptions) =>
      assessPlanCertification(
        { ...meets, material: "antimicrobial-preparations", measures: noMeasure },
        "2026-01-05",
        options,
      );
    for (const options of [undefined, oneIsEnough, bothRequired]) {
      expect([asked(options).answer, asked(options).grade, asked(options).gaps]).toEqual([
        "not-certifiable",
        "official-summary",
        undefined,
      ]);
    }
  });
});

describe("measures of Art. 9(4)(iv), by ordinance", () => {
  const anyOne: MaterialId[] = ["batteries", "ship-parts", "fertilizers"];
  const bothListed: MaterialId[] = ["antimicrobial-preparations", "ventilators"];
  const on = "2026-01-05";
  test.each(anyOne)("%s: any one is enough", (material) => {
    for (const one of [
      "extraProductionOrStockRelease",
      "substitutes",
      "otherSources",
      "otherWhenTight",
      "supplyCapacityInvestment",
      "dependenceReduction",
    ]) {
      expect(assessPlanCertification({ ...meets, material, measures: { ...noMeasure, [one]: true } }, on).answer).toBe(
        "certifiable",
      );
    }
  });
  test.each(bothListed)("%s: two are listed; one of two is undetermined, not refused", (material) => {
    const of = (measures: PlanCertificationApplication["measures"], options?: RuleOptions) =>
      assessPlanCertification({ ...meets, material, measures }, on, options);
    const ofProduct = material === "ventilators" ? ["minister-of-ventilators"] : [];
    const one = of({ ...noMeasure, supplyCapacityInvestment: true });
    expect([one.answer, one.why, one.missing, one.gaps]).toEqual([
      "undetermined",
      "facts-missing",
      ["options.readings"],
      [...ofProduct, "plan-measures-one-or-both"],
    ]);
    expect(of({ ...noMeasure, substitutes: true, dependenceReduction: true }).gaps ?? []).toEqual(ofProduct);
    expect(of({ ...noMeasure, substitutes: true }).answer).toBe("undetermined");
    expect(of({ ...noMeasure, substitutes: true, dependenceReduction: true }).answer).toBe("certifiable");
    expect(of(noMeasure).answer).toBe("not-certifiable");
    for (const [options, answer] of [
      [bothRequired, "not-certifiable"],
      [oneIsEnough, "certifiable"],
    ] as const) {
      const read = of({ ...noMeasure, substitutes: true }, options);
      expect([read.answer, read.grade, read.gaps, read.issues]).toEqual([
        answer,
        "stated",
        [...ofProduct, "plan-measures-one-or-both"],
        undefined,
      ]);
    }
    // Where both measures are there, nothing rests on the reading.
    const both = of({ ...noMeasure, substitutes: true, dependenceReduction: true }, oneIsEnough);
    expect([both.answer, both.grade === "stated", both.gaps ?? []]).toEqual(["certifiable", false, ofProduct]);
    // Two readings that contradict each other say nothing, and so does one without a source.
    const contradictory = { readings: [...(bothRequired.readings ?? []), ...(oneIsEnough.readings ?? [])] };
    expect(of({ ...noMeasure, substitutes: true }, contradictory).answer).toBe("undetermined");
    const unsourced = of(
      { ...noMeasure, substitutes: true },
      {
        readings: [{ question: "both-measures-required", value: false, source: " ", checkedOn: "2026-01-05" }],
      },
    );
    expect([unsourced.answer, unsourced.issues?.map((issue) => [issue.code, issue.path.join(".")])]).toEqual([
      "undetermined",
      [["reading-not-understood", "options.readings.0"]],
    ]);
  });
  test("of a product that is not stated the ordinance is not known, nor whether it lists one measure or two", () => {
    const of = (measures: PlanCertificationApplication["measures"]) =>
      assessPlanCertification({ ...meets, material: undefined, measures }, on, bothRequired);
    for (const one of ["substitutes", "dependenceReduction"])
      expect(of({ ...noMeasure, [one]: true })).toMatchObject({ answer: "undetermined", missing: ["material"] });
    expect(of({ ...noMeasure, substitutes: true, dependenceReduction: true })).toMatchObject({
      answer: "undetermined",
      missing: ["material"],
    });
    expect(of(noMeasure).answer).toBe("not-certifiable");
  });
  test("METI Art. 3: whoever is told that one is enough needs no reading; it has no effect, and that is said", () => {
    const finding = assessPlanCertification(
      { ...meets, measures: { ...noMeasure, substitutes: true } },
      on,
      bothRequired,
    );
    expect([finding.answer, finding.grade, finding.issues?.map((issue) => issue.code)]).toEqual([
      "certifiable",
      "text",
      ["reading-without-effect"],
    ]);
  });
  test("capacity to provide a service counts at MLIT since 2026-09-18, and nowhere else", () => {
    const service = (material: MaterialId, day: LegalDate) =>
      assessPlanCertification({ ...meets, material, measures: { ...noMeasure, serviceCapacityInvestment: true } }, day);
    expect(service("ship-parts", "2026-09-17").answer).toBe("not-certifiable");
    // lastRead is the answer of the day before, by the ordinance of that day, on which Art. 4(ii) did not name services.
    expect(service("ship-parts", "2026-09-18").lastRead).toMatchObject({
      answer: "not-certifiable",
      until: "2026-09-18",
      missing: [],
    });
    expect(service("batteries", "2026-09-18").lastRead?.answer).toBe("not-certifiable");
  });
  test.each<[MaterialId, readonly string[]]>([
    ["batteries", ["イ", "ロ", "ハ", "ニ"]],
    ["fertilizers", ["イ", "ロ", "ハ", "ニ"]],
    ["antimicrobial-preparations", ["イ", "ロ", "ハ", "ニ"]],
    ["ventilators", ["イ", "ロ", "ハ", "ニ"]],
    // MLIT's item (i) has three limbs: other sources are not named and fall under the last
    // and so does a release of stock, since the first names extra production only
    ["ship-parts", ["イ", "ロ", "ハ", "ハ", "ハ"]],
  ])("%s: measures when supply is tight, limb by limb", (material, limbs) => {
    const { reasons } = assessPlanCertification({ ...meets, material }, on);
    const article = material === "ship-parts" ? "4" : "3";
    const tight = reasons.filter((reason) => reason.basis.article === article && reason.basis.item === "1");
    expect(tight.slice(0, 4).map((reason) => reason.criterion)).toEqual([
      "extra-production-or-stock-release",
      "substitutes",
      "other-sources",
      "other-when-tight",
    ]);
    expect(tight.map((reason) => reason.basis.subitems?.[0])).toEqual(limbs);
    // the article has one paragraph only, so none is cited
    expect(tight.every((reason) => reason.basis.paragraph === undefined)).toBe(true);
  });
  test("MAFF lists three measures: the one against dependence is item 3", () => {
    const reasons = (material: MaterialId) => assessPlanCertification({ ...meets, material }, on).reasons;
    const item = (material: MaterialId) =>
      reasons(material).find((reason) => reason.criterion === "dependence-reduction")?.basis.item;
    expect([item("fertilizers"), item("batteries")]).toEqual(["3", "2"]);
  });
});

describe("from 2026-09-18 the wording of Art. 9 was not read", () => {
  test("the answer under the old wording is kept apart", () => {
    const before = assessPlanCertification(meets, "2026-09-17");
    const since = assessPlanCertification(meets, "2026-09-18");
    expect(before.answer).toBe("certifiable");
    expect([since.answer, since.why, since.gaps]).toEqual([
      "undetermined",
      "wording-not-read",
      ["act-38-2026-art-9", "plan-ordinances-after-2026-09-18", "law-after-survey"],
    ]);
    // MLIT's ordinance as in force since that day was read.
    expect(assessPlanCertification({ ...meets, material: "ship-parts" }, "2026-09-18").gaps).toEqual([
      "act-38-2026-art-9",
      "law-after-survey",
    ]);
    expect(since.lastRead).toMatchObject({ answer: "certifiable", until: "2026-09-18", missing: [] });
  });
});

describe("Art. 9(4) since 2026-09-18: what stands although the wording was not read", () => {
  const since = "2026-09-18";
  const noService = { ...meets, concernsIndispensableService: false };
  const told = (facts: PlanCertificationApplication, day: LegalDate = since) => {
    const { answer, why, grade, evidence, missing } = assessPlanCertification(facts, day);
    return { answer, why, grade, evidence, missing };
  };
  test.each<[MaterialId, readonly string[]]>([
    ["batteries", ["act-38-2026-art-9", "plan-ordinances-after-2026-09-18"]],
    ["antimicrobial-preparations", ["act-38-2026-art-9", "plan-ordinances-after-2026-09-18"]],
    ["fertilizers", ["act-38-2026-art-9", "plan-ordinances-after-2026-09-18"]],
    ["ship-parts", ["act-38-2026-art-9"]],
    ["ventilators", ["act-38-2026-art-9"]],
  ])("%s, a plan that concerns no service: the six requirements", (material, gaps) => {
    const facts = {
      ...noService,
      material,
      measures: { ...noMeasure, substitutes: true, supplyCapacityInvestment: true },
    };
    expect(told(facts)).toEqual({
      answer: "certifiable",
      why: undefined,
      grade: "inferred",
      evidence: ["plan-without-service"],
      missing: [],
    });
    expect(assessPlanCertification(facts, since).gaps).toEqual([
      ...gaps,
      "law-after-survey",
      ...(material === "ventilators" ? ["minister-of-ventilators"] : []),
    ]);
    expect(told({ ...facts, measures: noMeasure }).answer).toBe("not-certifiable");
    expect(told({ ...facts, structureAdequate: undefined })).toMatchObject({
      answer: "undetermined",
      why: "facts-missing",
      missing: ["structureAdequate"],
    });
    expect(told({ ...facts, structureAdequate: false })).toMatchObject({
      answer: "not-certifiable",
      evidence: ["plan-without-service", "plan-fails-what-stands"],
    });
  });
  test.each([
    "fitsActionPolicy",
    "runsPolicyPeriod",
    "structureAdequate",
    "fundingAdequate",
    "informationManagementInPlace",
  ] as const)("whether it concerns a service or not, it fails where %s is not so: いずれにも適合", (fact) => {
    for (const concernsIndispensableService of [undefined, true]) {
      const facts = { ...meets, endsWithinPolicyLimit: false, concernsIndispensableService, [fact]: false };
      expect(told(facts)).toMatchObject({
        answer: "not-certifiable",
        grade: "inferred",
        evidence: ["plan-fails-what-stands"],
      });
    }
  });
  test("(vi): a joint plan in one industry that harms competition fails too", () => {
    const joint = { ...meets, joint: true, sameIndustry: true, fairCompetitionKept: false };
    expect(told(joint)).toMatchObject({ answer: "not-certifiable", evidence: ["plan-fails-what-stands"] });
  });
  test("else nothing is decided: neither that (iv) fails, which now reaches services, nor that all is met", () => {
    for (const concernsIndispensableService of [undefined, true]) {
      for (const measures of [meets.measures, noMeasure]) {
        const finding = assessPlanCertification({ ...meets, measures, concernsIndispensableService }, since);
        expect([finding.answer, finding.why, finding.evidence]).toEqual([
          "undetermined",
          "wording-not-read",
          undefined,
        ]);
        expect(finding.lastRead?.answer).toBe(measures === noMeasure ? "not-certifiable" : "certifiable");
      }
    }
  });
  test("MHLW Art. 3: one of the two listed measures is as ambiguous as before, and a reading answers it", () => {
    const facts = { ...noService, material: "ventilators", measures: { ...noMeasure, substitutes: true } } as const;
    expect(told(facts)).toMatchObject({ answer: "undetermined", why: "facts-missing", missing: ["options.readings"] });
    const read = assessPlanCertification(facts, since, oneIsEnough);
    expect([read.answer, read.grade]).toEqual(["certifiable", "stated"]);
  });
  test("MLIT Art. 4(ii): a measure for a service in a plan that concerns none is an issue, and both are not known", () => {
    const facts = {
      ...noService,
      material: "ship-parts",
      measures: { ...noMeasure, serviceCapacityInvestment: true },
    } as const;
    const finding = assessPlanCertification(facts, since);
    expect([finding.answer, finding.issues?.map((issue) => [issue.code, issue.path.join("."), issue.basis])]).toEqual([
      "undetermined",
      [["service-measure-without-service", "measures.serviceCapacityInvestment", at("mlit-plan:4::2")]],
    ]);
    const checked = validate(PlanCertificationFacts, facts);
    expect(checked.ok ? [] : checked.issues.map((issue) => [issue.code, issue.path.join(".")])).toEqual([
      ["service-measure-without-service", "measures.serviceCapacityInvestment"],
    ]);
  });
  test("a reading of Art. 9 and of the ordinance closes the rest, and of one of them does not", () => {
    const unchanged = (provision: string) =>
      ({ provision, from: since, unchanged: true, source: "Official Gazette", checkedOn: "2026-10-01" }) as const;
    const of = (...provisions: string[]) =>
      assessPlanCertification(meets, since, { readings: provisions.map(unchanged) });
    expect([of("act:9", "meti-plan:3").answer, of("act:9", "meti-plan:3").grade]).toEqual(["certifiable", "stated"]);
    expect(of("act:9").answer).toBe("undetermined");
  });
});

test("no measure, under whichever ordinance: no surer than the ordinances, of which one is inferred; Art. 9(4)(iii) is the Act's", () => {
  const { material: _, ...whichever } = meets;
  const failing = { ...whichever, measures: noMeasure };
  const of = (facts: PlanCertificationApplication) => {
    const { answer, grade } = assessPlanCertification(facts, "2024-04-01");
    return [answer, grade];
  };
  expect(of(failing)).toEqual(["not-certifiable", "inferred"]);
  expect(of({ ...failing, structureAdequate: false })).toEqual(["not-certifiable", "text"]);
  expect(of({ ...failing, material: "batteries" })).toEqual(["not-certifiable", "text"]);
});

test.each([
  [{ material: "battery" }, "material", "order:1"],
  [{ fitsActionPolicy: "yes" }, "fitsActionPolicy", "act:9:4:1"],
  [{ endsWithinPolicyLimit: 1 }, "endsWithinPolicyLimit", "act:9:4:2"],
  [{ fundingAdequate: "yes" }, "fundingAdequate", "act:9:4:3"],
  [{ measures: { substitutes: 1 } }, "measures.substitutes", "act:9:4:4"],
  [{ informationManagementInPlace: 0 }, "informationManagementInPlace", "act:9:4:5"],
  [{ sameIndustry: "no" }, "sameIndustry", "act:9:4:6"],
  [{ concernsIndispensableService: "no" }, "concernsIndispensableService", "act:9:4"],
] as const)("Art. 9(4), %j: the schema names the item", (facts, path, basis) => {
  const result = validate(PlanCertificationFacts, facts);
  expect(result.ok ? [] : result.issues.map((one) => [one.path.join("."), one.basis])).toEqual([[path, at(basis)]]);
});

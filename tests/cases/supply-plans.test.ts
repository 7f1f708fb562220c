import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { validate } from "../../src/doors/schemas";
import type { MaterialId, StableSupplyPlan as Plan, PlanCertificationApplication } from "../../src/doors/supply";
import {
  assessFairTradeCommissionOpinion,
  assessPlanCertification,
  certificationFactsOf,
  missingPlanAttachments,
  missingPlanContents,
  parseCertificationNumber,
  planCertificationProcedure,
  planContents,
} from "../../src/doors/supply";
import type { RuleOptions } from "../../src/finding/reading";
import { at } from "../../src/kernel/provision";
import { PlanApplication, PlanCertificationNumber, StableSupplyPlan } from "../../src/schemas/supply/index";
import { PlanCertificationApplication as PlanCertificationFacts } from "../../src/schemas/supply/plan-facts";

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
    ["(ii) neither the period nor the limit", { ...meets, runsPolicyPeriod: false, endsWithinPolicyLimit: false }, "not-certifiable"],
    ["(ii) within the time limit instead", { ...meets, runsPolicyPeriod: false, endsWithinPolicyLimit: true }, "certifiable"],
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
    expect({ answer, missing, why }).toEqual({ answer: "undetermined", missing: ["fundingAdequate"], why: "facts-missing" });
  });

  test("without the product, what every ordinance would refuse is refused; else the product is missing", () => {
    const { material: _, ...rest } = meets;
    expect(assessPlanCertification({ ...rest, measures: noMeasure }, "2024-04-01").answer).toBe("not-certifiable");
    const open = assessPlanCertification({ ...rest, measures: { substitutes: true, supplyCapacityInvestment: true } }, "2024-04-01");
    expect([open.answer, open.why, open.missing]).toEqual(["undetermined", "facts-missing", ["material"]]);
    for (const junk of [null, undefined, 7, "plan"]) {
      expect(assessPlanCertification(junk as never, "2024-04-01").why).toBe("facts-missing");
    }
  });

  test("two chip makers in one plan: (vi) applies and Art. 29 is open", () => {
    const open = assessPlanCertification({ ...meets, material: "semiconductors", joint: true, sameIndustry: true }, "2023-12-08");
    expect(open.missing).toEqual(["fairCompetitionKept", "undulyHarmsConsumersOrRelatedBusinesses"]);
    expect(assessFairTradeCommissionOpinion({ joint: true, sameIndustry: true, certified: false }, "2023-12-08").answer).toBe(
      "minister-may-ask-opinion",
    );
  });

  test("a product that is not designated", () => {
    expect(assessPlanCertification({ ...meets, material: "ventilators" }, "2024-04-01").answer).toBe("not-certifiable");
    expect(assessPlanCertification({ ...meets, material: "advanced-electronic-components" }, "2024-02-01").answer).toBe("not-certifiable");
    expect(assessPlanCertification({ ...meets, material: "advanced-electronic-components" }, "2024-02-02").answer).toBe("certifiable");
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
    const both = { ...meets, material, measures: { substitutes: true, supplyCapacityInvestment: true } };
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
      expect(assessPlanCertification({ ...meets, material, measures: { ...noMeasure, [one]: true } }, on).answer).toBe("certifiable");
    }
  });
  test.each(bothListed)("%s: two are listed; one of two is undetermined, not refused", (material) => {
    const of = (measures: PlanCertificationApplication["measures"], options?: RuleOptions) =>
      assessPlanCertification({ ...meets, material, measures }, on, options);
    const one = of({ ...noMeasure, supplyCapacityInvestment: true });
    expect([one.answer, one.why, one.missing, one.gaps]).toEqual([
      "undetermined",
      "facts-missing",
      ["options.readings"],
      ["plan-measures-one-or-both"],
    ]);
    expect(of({ ...noMeasure, substitutes: true, dependenceReduction: true }).gaps).toBeUndefined();
    expect(of({ ...noMeasure, substitutes: true }).answer).toBe("undetermined");
    expect(of({ ...noMeasure, substitutes: true, dependenceReduction: true }).answer).toBe("certifiable");
    expect(of(noMeasure).answer).toBe("not-certifiable");
    for (const [options, answer] of [
      [bothRequired, "not-certifiable"],
      [oneIsEnough, "certifiable"],
    ] as const) {
      const read = of({ ...noMeasure, substitutes: true }, options);
      expect([read.answer, read.grade, read.gaps, read.issues]).toEqual([answer, "stated", ["plan-measures-one-or-both"], undefined]);
    }
    // Where both measures are there, nothing rests on the reading.
    const both = of({ ...noMeasure, substitutes: true, dependenceReduction: true }, oneIsEnough);
    expect([both.answer, both.grade === "stated", both.gaps]).toEqual(["certifiable", false, undefined]);
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
    const finding = assessPlanCertification({ ...meets, measures: { ...noMeasure, substitutes: true } }, on, bothRequired);
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
    expect(service("ship-parts", "2026-09-18").lastRead).toMatchObject({ answer: "not-certifiable", until: "2026-09-18", missing: [] });
    expect(service("batteries", "2026-09-18").lastRead?.answer).toBe("not-certifiable");
  });
  test.each<[MaterialId, readonly string[]]>([
    ["batteries", ["イ", "ロ", "ハ", "ニ"]],
    ["fertilizers", ["イ", "ロ", "ハ", "ニ"]],
    ["antimicrobial-preparations", ["イ", "ロ", "ハ", "ニ"]],
    ["ventilators", ["イ", "ロ", "ハ", "ニ"]],
    // MLIT's item (i) has three limbs: other sources are not named and fall under the last
    ["ship-parts", ["イ", "ロ", "ハ", "ハ"]],
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
    const item = (material: MaterialId) => reasons(material).find((reason) => reason.criterion === "dependence-reduction")?.basis.item;
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
    const facts = { ...noService, material, measures: { ...noMeasure, substitutes: true, supplyCapacityInvestment: true } };
    expect(told(facts)).toEqual({
      answer: "certifiable",
      why: undefined,
      grade: "inferred",
      evidence: ["plan-without-service"],
      missing: [],
    });
    expect(assessPlanCertification(facts, since).gaps).toEqual([...gaps, "law-after-survey"]);
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
  test.each(["fitsActionPolicy", "runsPolicyPeriod", "structureAdequate", "fundingAdequate", "informationManagementInPlace"] as const)(
    "whether it concerns a service or not, it fails where %s is not so: いずれにも適合",
    (fact) => {
      for (const concernsIndispensableService of [undefined, true]) {
        const facts = { ...meets, endsWithinPolicyLimit: false, concernsIndispensableService, [fact]: false };
        expect(told(facts)).toMatchObject({ answer: "not-certifiable", grade: "inferred", evidence: ["plan-fails-what-stands"] });
      }
    },
  );
  test("(vi): a joint plan in one industry that harms competition fails too", () => {
    const joint = { ...meets, joint: true, sameIndustry: true, fairCompetitionKept: false };
    expect(told(joint)).toMatchObject({ answer: "not-certifiable", evidence: ["plan-fails-what-stands"] });
  });
  test("else nothing is decided: neither that (iv) fails, which now reaches services, nor that all is met", () => {
    for (const concernsIndispensableService of [undefined, true]) {
      for (const measures of [meets.measures, noMeasure]) {
        const finding = assessPlanCertification({ ...meets, measures, concernsIndispensableService }, since);
        expect([finding.answer, finding.why, finding.evidence]).toEqual(["undetermined", "wording-not-read", undefined]);
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
    const facts = { ...noService, material: "ship-parts", measures: { ...noMeasure, serviceCapacityInvestment: true } } as const;
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
    const of = (...provisions: string[]) => assessPlanCertification(meets, since, { readings: provisions.map(unchanged) });
    expect([of("act:9", "meti-plan:3").answer, of("act:9", "meti-plan:3").grade]).toEqual(["certifiable", "stated"]);
    expect(of("act:9").answer).toBe("undetermined");
  });
});

describe("Fair Trade Commission, Art. 29", () => {
  test.each([
    [{ joint: true, sameIndustry: true, certified: false }, "minister-may-ask-opinion"],
    [{ joint: true, sameIndustry: true, certified: true, opinionAsked: true }, "commission-may-state-opinion"],
    [{ joint: true, sameIndustry: true, certified: true, opinionAsked: false }, "not-provided-for"],
    [{ joint: true, sameIndustry: false }, "not-provided-for"],
    [{ joint: false }, "not-provided-for"],
    [{ joint: true }, "undetermined"],
  ] as const)("%o: %s", (facts, answer) => {
    expect(assessFairTradeCommissionOpinion(facts, "2024-04-01").answer).toBe(answer);
  });
});

describe("procedure by ordinance and day", () => {
  const article = (material: MaterialId, on: LegalDate, id: string) =>
    planCertificationProcedure(material, on)
      ?.steps.find((step) => step.id === id)
      ?.basis.at(-1)?.article;
  test.each<[MaterialId, LegalDate, Record<string, string | undefined>]>([
    [
      "batteries",
      "2024-04-01",
      {
        application: "2",
        certification: "4",
        "change-application": "5",
        "minor-change-notice": "6",
        "instruction-to-change": "7",
        revocation: "8",
        "implementation-report": "9",
        "hindrance-report": "10",
        "cooperation-request": undefined,
      },
    ],
    ["antimicrobial-preparations", "2024-04-01", { application: "2", "implementation-report": "9", "hindrance-report": "10" }],
    ["fertilizers", "2024-04-01", { application: "2", "minor-change-notice": "6", "implementation-report": "9", "hindrance-report": "10" }],
    [
      "ship-parts",
      "2024-04-01",
      {
        application: "2",
        certification: "5",
        "change-application": "6",
        "minor-change-notice": "7",
        "instruction-to-change": "8",
        revocation: "9",
        "implementation-report": "10",
        "hindrance-report": "11",
      },
    ],
    ["ship-parts", "2026-09-18", { "cooperation-request": "9-2", "implementation-report": "10", "hindrance-report": "11" }],
    ["ventilators", "2026-09-17", { "implementation-report": "9", "hindrance-report": "11", "cooperation-request": undefined }],
    ["ventilators", "2026-09-18", { "cooperation-request": "9", "implementation-report": "10", "hindrance-report": "12" }],
  ])("%s on %s", (material, on, articles) => {
    for (const [id, expected] of Object.entries(articles)) expect([id, article(material, on, id)]).toEqual([id, expected]);
  });
  test("forms 1 to 13, and 12-2 for the request of Art. 11-2 where it was read", () => {
    const forms = (material: MaterialId, on: LegalDate) =>
      planCertificationProcedure(material, on)?.steps.flatMap((step) => (step.form === undefined ? [] : [step.form]));
    expect(forms("batteries", "2024-04-01")).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]);
    expect(forms("ship-parts", "2026-09-18")).toContain("12-2");
    expect(forms("batteries", "2026-09-18")).not.toContain("12-2");
  });
  test("ventilators: one window with either minister; its article moved on 2026-09-18", () => {
    expect(planCertificationProcedure("ventilators", "2026-01-05")?.ministers).toEqual(["mhlw", "meti"]);
    expect(planCertificationProcedure("ventilators", "2026-09-17")?.oneWindow?.article).toBe("10");
    expect(planCertificationProcedure("ventilators", "2026-09-18")?.oneWindow?.article).toBe("11");
    expect(planCertificationProcedure("batteries", "2026-01-05")?.oneWindow).toBeUndefined();
  });
  test("licences: foreign laws at METI, MHLW and jointly; an attached document at MAFF", () => {
    const licences = (material: MaterialId) => planCertificationProcedure(material, "2026-01-05")?.licences;
    expect(licences("batteries")).toMatchObject({ shownIn: "plan", foreignLaws: true });
    expect(licences("antimicrobial-preparations")).toMatchObject({ shownIn: "plan", foreignLaws: true });
    expect(licences("ventilators")).toMatchObject({ shownIn: "plan", foreignLaws: true });
    expect(licences("ship-parts")).toMatchObject({ shownIn: "plan", foreignLaws: false, basis: { article: "3" } });
    expect(licences("fertilizers")).toMatchObject({
      shownIn: "attached-document",
      foreignLaws: false,
      basis: { article: "2", paragraph: 2, item: "4" },
    });
  });
  test("one month is a rule of thumb and no deemed approval; notice goes to the bodies that the ordinance names", () => {
    const procedure = planCertificationProcedure("fertilizers", "2024-04-01");
    expect(procedure?.decisionPeriod).toMatchObject({ months: 1, inPrinciple: true, deemedApproval: false, from: "application" });
    expect(procedure?.noticeTo).toEqual(["support-corporation"]);
    expect(planCertificationProcedure("batteries", "2024-04-01")?.noticeTo).toEqual(["support-corporation", "support-agency"]);
  });
  test("the minister consults before certifying, and before certifying a change", () => {
    const steps = planCertificationProcedure("batteries", "2024-04-01")?.steps ?? [];
    const consultations = steps.filter((step) => step.id.endsWith("consultation"));
    expect(consultations.map((step) => [step.id, step.period, step.basis])).toEqual([
      ["consultation", "before-the-act", [{ law: "504AC0000000043", article: "9", paragraph: 5 }]],
      ["change-consultation", "before-the-act", [{ law: "504AC0000000043", article: "10", paragraph: 3 }]],
    ]);
  });
  test("notices to the support body: four matters, three on revocation without an outline of the plan; MAFF lists none", () => {
    const contents = (material: MaterialId) =>
      planCertificationProcedure(material, "2026-01-05")
        ?.steps.filter((step) => step.id.includes("notice-to-support-body"))
        .map((step) => step.contents?.map((one) => one.ja));
    for (const material of ["batteries", "antimicrobial-preparations", "ship-parts", "ventilators"] as const) {
      expect(contents(material)).toEqual([
        ["認定の日付", "供給確保計画認定番号", "認定供給確保事業者の名称", "認定供給確保計画の概要"],
        ["変更の認定の日付", "変更後の供給確保計画認定番号", "認定供給確保事業者の名称", "変更後の認定供給確保計画の概要"],
        ["認定の取消しの日付", "供給確保計画認定番号", "事業者の名称"],
      ]);
    }
    expect(contents("fertilizers")).toEqual([undefined, undefined, undefined]);
  });
  test("MLIT: an application pending on 2026-09-18 on the old form counts as one on the new form", () => {
    expect(planCertificationProcedure("ship-parts", "2026-09-17")?.note).not.toContain("pending");
    expect(planCertificationProcedure("ship-parts", "2026-09-18")?.note).toContain("pending on 2026-09-18 on the old form 1");
  });
  test("gaps: three ordinances were not read in their wording since 2026-09-18", () => {
    const gaps = (material: MaterialId, on: LegalDate) => planCertificationProcedure(material, on)?.gaps;
    expect(gaps("batteries", "2026-08-27")).toBeUndefined();
    const ofTheAct = ["act-38-2026-art-9", "law-after-survey", "act-38-2026-art-10", "act-38-2026-art-11-2", "act-38-2026-unlisted"];
    for (const material of ["batteries", "antimicrobial-preparations", "fertilizers"] as const) {
      expect(gaps(material, "2026-09-18")).toEqual([...ofTheAct, "plan-ordinances-after-2026-09-18"]);
    }
    for (const material of ["ship-parts", "ventilators"] as const) expect(gaps(material, "2026-09-18")).toEqual(ofTheAct);
  });
  test("grades: METI read, its text since 2026-09-18 not; ventilators inferred", () => {
    expect(planCertificationProcedure("batteries", "2024-04-01")?.grade).toBe("text");
    expect(planCertificationProcedure("batteries", "2026-09-18")?.grade).toBe("inferred");
    expect(planCertificationProcedure("ventilators", "2026-01-05")?.grade).toBe("inferred");
  });
});

const applicant = { kind: "legal-person", name: "甲電池株式会社", address: "東京都千代田区一丁目一番", registered: true } as const;
const plan: Plan = {
  material: "batteries",
  applicants: [applicant, { ...applicant, name: "乙材料株式会社", address: "大阪府大阪市一丁目一番" }],
  sameIndustry: false,
  submittedOn: "2024-04-01",
  item: { name: "セル", kind: "part" },
  goal: "生産能力の強化",
  content: "工場の新設",
  period: { begins: "2024-05-01", ends: "2034-04-30" },
  structure: "専任の部署",
  funds: { totalYen: 10_000_000_000, sources: [{ kind: "own-funds", amountYen: 10_000_000_000 }] },
  measures: [{ kind: "supply-capacity-investment", description: "工場の新設" }],
  informationManagement: "閲覧の制限",
  currentState: { procurement: "国内調達", supplyOrUse: "国内供給" },
  licences: [],
};
const codes = (input: unknown) => {
  const result = validate(StableSupplyPlan, input);
  return result.ok ? [] : result.issues.map((issue) => `${issue.code} ${issue.path.join(".")}`);
};

describe("a plan with the nine contents of Art. 9(3)", () => {
  test("complete", () => {
    expect(validate(StableSupplyPlan, plan)).toEqual({ ok: true, value: plan });
    expect(missingPlanContents(plan, "2024-04-01")).toEqual([]);
  });
  test.each(planContents.map((content) => [content.path, content.basis] as const))("without %s", (path, basis) => {
    const { [path]: _, ...rest } = plan;
    const result = validate(StableSupplyPlan, rest);
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path, issue.basis])).toEqual([
      ["plan-content-missing", [path], basis],
    ]);
    expect(missingPlanContents(rest, "2024-04-01").map((part) => part.path)).toEqual([path]);
  });
  test("an empty content is a missing one", () => {
    expect(codes({ ...plan, goal: " " })).toEqual(["plan-content-missing goal"]);
    expect(codes({ ...plan, measures: [] })).toEqual(["plan-content-missing measures"]);
  });
  test("a draft lacks what is null, empty or blank, each under its item", () => {
    for (const goal of [null, "", " ", "　"]) {
      expect(missingPlanContents({ ...plan, goal: goal as never }, "2024-04-01")).toMatchObject([
        { path: "goal", basis: { law: "504AC0000000043", article: "9", paragraph: 3, item: "2" } },
      ]);
    }
    expect(missingPlanContents({ ...plan, goal: "x" }, "2024-04-01")).toEqual([]);
  });
  test("MAFF's ordinance has licences in a document, so the plan may leave them out", () => {
    const { licences: _, ...rest } = plan;
    expect(codes({ ...rest, material: "fertilizers" })).toEqual([]);
    expect(missingPlanContents({ ...rest, material: "fertilizers" }, "2024-04-01")).toEqual([]);
    // elsewhere they belong to the plan, under the article of each ordinance
    const lacking = (material: MaterialId) =>
      missingPlanContents({ ...rest, material }, "2024-04-01").map((part) => [part.path, part.basis]);
    expect(lacking("batteries")).toEqual([["licences", { law: "505M60000400003", article: "2", paragraph: 4 }]]);
    expect(lacking("ship-parts")).toEqual([["licences", { law: "504M60000800093", article: "3" }]]);
    expect(lacking("ventilators")).toEqual([["licences", { law: "504AC0000000043", article: "9", paragraph: 3, item: "9" }]]);
  });
  test("a draft with one applicant states no industry; a joint one must", () => {
    const { sameIndustry: _, ...rest } = plan;
    expect(missingPlanContents(rest, "2024-04-01").map((part) => [part.path, part.basis.item])).toEqual([["sameIndustry", "6"]]);
    expect(missingPlanContents({ ...rest, applicants: [applicant] }, "2024-04-01")).toEqual([]);
    expect(missingPlanContents({ ...rest, applicants: [] }, "2024-04-01").map((part) => [part.path, part.basis.paragraph])).toEqual([
      ["applicants", 1],
    ]);
    expect(missingPlanContents({ ...plan, licences: null as never }, "2024-04-01").map((part) => part.path)).toEqual(["licences"]);
  });
  test.each([
    ["item", "name", "1"],
    ["item", "kind", "1"],
    ["period", "begins", "3"],
    ["period", "ends", "3"],
    ["funds", "totalYen", "5"],
    ["funds", "sources", "5"],
    ["currentState", "procurement", "8"],
    ["currentState", "supplyOrUse", "8"],
  ] as const)("a content without a part that its item names: %s.%s, item %s", (content, part, item) => {
    const { [part]: _, ...rest } = plan[content] as unknown as Record<string, unknown>;
    const basis = { law: "504AC0000000043", article: "9", paragraph: 3, item };
    const result = validate(StableSupplyPlan, { ...plan, [content]: rest });
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path, issue.basis])).toEqual([
      ["plan-content-missing", [content, part], basis],
    ]);
    expect(missingPlanContents({ ...plan, [content]: rest }, "2024-04-01").map((one) => [one.path, one.basis])).toEqual([
      [`${content}.${part}`, basis],
    ]);
  });
  test("funds of more than zero yen need a source: item (v) asks how they are raised", () => {
    const funds = (totalYen: unknown) => ({ ...plan, funds: { totalYen, sources: [] } });
    expect(codes(funds(1))).toEqual(["plan-content-missing funds.sources"]);
    expect(codes(funds(0))).toEqual([]);
    expect(codes(funds("1x"))).toEqual(["wrong-type funds.totalYen"]);
    expect(missingPlanContents(funds(1) as never, "2024-04-01").map((one) => one.path)).toEqual(["funds.sources"]);
    expect(missingPlanContents(funds(0) as never, "2024-04-01")).toEqual([]);
  });
  test("blank parts are missing too, and a content of a wrong kind is reported once", () => {
    expect(codes({ ...plan, currentState: { procurement: " ", supplyOrUse: "国内供給" } })).toEqual([
      "plan-content-missing currentState.procurement",
    ]);
    expect(codes({ ...plan, funds: "much", period: 7, item: [] })).toEqual(["wrong-type item", "wrong-type period", "wrong-type funds"]);
  });
  test("several things that are wrong are reported together, each with article and both languages", () => {
    const { sameIndustry: _, goal: __, ...rest } = plan;
    const wrong = {
      ...rest,
      material: "ventilators",
      applicants: [applicant, { ...applicant, name: "甲電池　株式会社" }],
      period: { begins: "2024-05-01", ends: "2024-04-30" },
      funds: { totalYen: -1, sources: [{ kind: "loan", amountYen: -5 }] },
    };
    expect(codes(wrong).sort()).toEqual([
      "duplicate-applicant applicants.1",
      "material-not-designated material",
      "negative-amount funds.sources.0.amountYen",
      "negative-amount funds.totalYen",
      "period-ends-before-it-begins period.ends",
      "plan-content-missing goal",
      "same-industry-not-stated sameIndustry",
    ]);
    const result = validate(StableSupplyPlan, wrong);
    for (const issue of result.ok ? [] : result.issues) {
      expect(issue.basis).toBeDefined();
      expect(issue.message.ja).not.toBe("");
      expect(issue.message.en).not.toBe("");
    }
  });
  test("an entry that is no applicant hides no duplicate behind it", () => {
    const twice = { ...plan, applicants: [null, applicant, 7, { ...applicant }] };
    expect(codes(twice)).toEqual(["wrong-type applicants.0", "wrong-type applicants.2", "duplicate-applicant applicants.3"]);
    const sameName = { ...plan, applicants: [applicant, { ...applicant, address: "東京都港区一丁目一番" }] };
    expect(codes(sameName)).toEqual([]);
  });
  test("the same corporate number is the same applicant", () => {
    const numbered = { ...applicant, corporateNumber: "7000012050002" };
    expect(codes({ ...plan, applicants: [numbered, { ...numbered, name: "別の表記" }] })).toEqual(["duplicate-applicant applicants.1"]);
  });
  test("a long list is checked too, and quickly", () => {
    const many = Array.from({ length: 999 }, (_, index) => ({ ...applicant, name: `株式会社 Ｎｏ．${index}` }));
    const start = performance.now();
    expect(codes({ ...plan, applicants: [...many, { ...applicant, name: "株式会社No.7" }] })).toEqual([
      "duplicate-applicant applicants.999",
    ]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
  test("a product not designated on the day of filing; designated the day after", () => {
    const parts = { ...plan, material: "advanced-electronic-components" };
    expect(codes({ ...parts, submittedOn: "2024-02-01" })).toEqual(["material-not-designated material"]);
    expect(codes({ ...parts, submittedOn: "2024-02-02" })).toEqual([]);
  });
  test("a period of one day, an amount of zero and a single applicant are in order", () => {
    expect(codes({ ...plan, period: { begins: "2024-05-01", ends: "2024-05-01" }, funds: { totalYen: 0, sources: [] } })).toEqual([]);
    const { sameIndustry: _, ...alone } = { ...plan, applicants: [applicant] };
    expect(codes(alone)).toEqual([]);
  });
  test.each([null, undefined, 7, "plan", [], { applicants: 3 }, { funds: null, period: "x", measures: {} }])(
    "never throws on %o",
    (input) => {
      expect(validate(StableSupplyPlan, input).ok).toBe(false);
      expect(Array.isArray(missingPlanContents(input as never, "2024-04-01"))).toBe(true);
    },
  );
});

describe("documents of an application", () => {
  const all = [
    "articles-of-incorporation",
    "registry-certificate",
    "accounts-of-three-periods",
    "proof-of-measures",
    "no-organised-crime-link",
  ] as const;
  test("METI: all of Art. 2(2)", () => {
    expect(validate(PlanApplication, { plan, attachments: all }).ok).toBe(true);
    expect(missingPlanAttachments({ plan, attachments: [] }, "2024-04-01").map((document) => document.id)).toEqual(all);
    const result = validate(PlanApplication, { plan, attachments: all.slice(0, 4) });
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.basis])).toEqual([
      ["plan-attachment-missing", { law: "505M60000400003", article: "2", paragraph: 2, item: "4" }],
    ]);
  });
  test("a document that is not attached does not hide behind a plan that is wrong", () => {
    const { goal: _, ...rest } = plan;
    const result = validate(PlanApplication, { plan: { ...rest, funds: { totalYen: "x", sources: [] } }, attachments: all.slice(1) });
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path.join(".")])).toEqual([
      ["wrong-type", "plan.funds.totalYen"],
      ["plan-content-missing", "plan.goal"],
      ["plan-attachment-missing", "attachments"],
    ]);
    for (const junk of [null, undefined, 7, { plan: null }, { plan: { submittedOn: "2024-04-01" } }, { plan, attachments: 3 }]) {
      expect(validate(PlanApplication, junk).ok).toBe(false);
    }
  });
  test("MAFF: documents on licences too, where one is needed; organised crime is item 5", () => {
    const licence = { law: "消防法", foreign: false, status: "applied-for" } as const;
    const missing = missingPlanAttachments(
      { plan: { ...plan, material: "fertilizers", licences: [licence] }, attachments: all.slice(0, 4) },
      "2024-04-01",
    );
    expect(missing.map((document) => [document.id, document.basis.item])).toEqual([
      ["licence-documents", "4"],
      ["no-organised-crime-link", "5"],
    ]);
  });
});

describe("documents of a change application", () => {
  test.each<[MaterialId, string]>([
    ["batteries", "5"],
    ["fertilizers", "5"],
    ["ship-parts", "6"],
  ])("%s: progress of the plan always; the rest may be left out if unchanged; more may be asked for", (material, change) => {
    const procedure = planCertificationProcedure(material, "2026-01-05");
    const [progress, ...rest] = procedure?.changeAttachments ?? [];
    expect(progress).toMatchObject({ id: "progress-of-the-plan", basis: { article: change, paragraph: 2, item: "1" } });
    expect(progress).not.toHaveProperty("omittableIfUnchanged");
    expect(rest.map((document) => document.id)).toEqual(procedure?.applicationAttachments.map((document) => document.id));
    expect(rest.every((document) => document.omittableIfUnchanged === true)).toBe(true);
    expect(procedure?.applicationAttachments.some((document) => document.omittableIfUnchanged)).toBe(false);
    expect(procedure?.furtherDocuments.map((one) => [one.article, one.paragraph])).toEqual([
      ["2", 3],
      [change, 3],
    ]);
  });
});

describe("facts that a plan shows", () => {
  test("from the plan to a finding", () => {
    const facts = certificationFactsOf(plan, { months: 120 });
    expect(facts).toMatchObject({ material: "batteries", joint: true, sameIndustry: false, runsPolicyPeriod: true });
    const judged = { ...facts, fitsActionPolicy: true, structureAdequate: true, fundingAdequate: true, informationManagementInPlace: true };
    expect(assessPlanCertification(judged, "2024-04-01").answer).toBe("certifiable");
  });
  test("ten years are reached on the day before the corresponding day", () => {
    const short = { ...plan, period: { begins: "2024-05-01", ends: "2034-04-29" } as const };
    expect(certificationFactsOf(short, { months: 120 }).runsPolicyPeriod).toBe(false);
    expect(certificationFactsOf(plan, { limit: "2034-04-30" }).endsWithinPolicyLimit).toBe(true);
    expect(certificationFactsOf(plan, { limit: "2034-04-29" }).endsWithinPolicyLimit).toBe(false);
  });
});

describe("certification numbers", () => {
  test.each([
    ["2023重要鉱物第1号-1", { year: 2023, field: "重要鉱物", serial: 1, suffix: 1 }],
    ["2023重要鉱物第2号-1", { year: 2023, field: "重要鉱物", serial: 2, suffix: 1 }],
    ["２０２３重要鉱物第１号－２", { year: 2023, field: "重要鉱物", serial: 1, suffix: 2 }],
    ["2024蓄電池第12号", { year: 2024, field: "蓄電池", serial: 12 }],
  ])("%s", (text, parts) => {
    expect(parseCertificationNumber(text)).toEqual({ ok: true, value: { text: text.normalize("NFKC"), ...parts } });
    expect(PlanCertificationNumber.safeParse(text).success).toBe(true);
  });
  test.each(["‐", "‑", "–", "—", "−", "ー", "－", "-"])("a hyphen written %s", (hyphen) => {
    const read = parseCertificationNumber(` 2023重要鉱物第1号${hyphen}12 `);
    expect(read.ok && read.value).toEqual({ text: "2023重要鉱物第1号-12", year: 2023, field: "重要鉱物", serial: 1, suffix: 12 });
  });
  test("a long vowel in the name of a field is no hyphen, even before figures", () => {
    const read = parseCertificationNumber("2024データー3第1号-2");
    expect(read.ok).toBe(false);
    const field = parseCertificationNumber("2024サーバー第1号-2");
    expect(field.ok && [field.value.field, field.value.suffix]).toEqual(["サーバー", 2]);
  });
  test("up to eighty characters are read, blanks included; the issue is at the root where no path is given", () => {
    expect(parseCertificationNumber("2023重要鉱物第1号-1".padEnd(80)).ok).toBe(true);
    const read = parseCertificationNumber("2023重要鉱物第1号-1".padEnd(81));
    expect(read.ok ? undefined : read.issues.map((issue) => issue.path)).toEqual([[]]);
  });
  test.each(["x2023重要鉱物第1号-1", "2023重要鉱物第1号-1x", "2023重要鉱物第1号-12345"])("%s has something around it", (text) => {
    expect(parseCertificationNumber(text).ok).toBe(false);
  });
  test.each(["", "2023第1号", "重要鉱物第1号-1", "2023重要鉱物1-1", null, 7, "2023重要鉱物第1号-", "9".repeat(5000)])(
    "%s is none",
    (text) => {
      const read = parseCertificationNumber(text, ["number"]);
      expect(read.ok ? undefined : read.issues.map((issue) => [issue.code, issue.path])).toEqual([
        ["not-a-certification-number", ["number"]],
      ]);
    },
  );
});

import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { act, type Finding } from "../../src/doors/finding";
import type { Citation } from "../../src/doors/law";
import {
  assessDesignatedFinancialInstitution,
  assessFairTradeCommissionOpinion,
  assessIndispensableService,
  assessInvestmentSpecialRule,
  assessMaterialDesignation,
  assessPlanCertification,
  assessPlanRevocation,
  assessSupportCorporationDesignation,
  isSmallOrMediumEnterprise,
} from "../../src/doors/supply";
import { at } from "../../src/kernel/provision";

interface Asked {
  readonly name: string;
  readonly rule: (on: LegalDate) => Finding<string>;
  /** The provisions that answer. */
  readonly basis: readonly Citation[];
  /** Every fact that the provisions ask for, in their order. */
  readonly asks: readonly string[];
  /** What became of the answer on 2026-09-18. */
  readonly since: "undetermined" | "inferred";
  readonly gap: string;
  readonly grade?: string;
  /** A gap that touches the answer before that day. */
  readonly gapBefore?: string;
}

const ofCertification = [
  "fitsActionPolicy",
  "runsPolicyPeriod",
  "endsWithinPolicyLimit",
  "structureAdequate",
  "fundingAdequate",
  "measures.extraProductionOrStockRelease",
  "measures.substitutes",
  "measures.otherSources",
  "measures.otherWhenTight",
];

const ofCompetition = [
  "informationManagementInPlace",
  "joint",
  "sameIndustry",
  "fairCompetitionKept",
  "undulyHarmsConsumersOrRelatedBusinesses",
];

const questions: readonly Asked[] = [
  {
    name: "Art. 7",
    rule: (on) => assessMaterialDesignation({}, on),
    basis: [at("act:7")],
    asks: [
      "object",
      "essentialToSurvival",
      "widelyReliedOnByDailyLife",
      "widelyReliedOnByEconomicActivity",
      "dependenceLiesIn",
      "inputKind",
      "inputNeededForProduction",
      "excessivelyDependentOnOutside",
      "riskOfDependence",
      "actsFromOutsideMayHarmSafety",
      "measures",
      "speciallyNecessary",
    ],
    since: "undetermined",
    gap: "act-38-2026-art-7",
  },
  {
    name: "Art. 9(4), METI",
    rule: (on) => assessPlanCertification({ material: "batteries" }, on),
    basis: [at("act:9:4"), at("meti-plan:3")],
    asks: [...ofCertification, "measures.supplyCapacityInvestment", "measures.dependenceReduction", ...ofCompetition],
    since: "undetermined",
    gap: "act-38-2026-art-9",
  },
  {
    name: "Art. 9(4), MHLW",
    rule: (on) => assessPlanCertification({ material: "antimicrobial-preparations" }, on),
    basis: [at("act:9:4"), at("mhlw-plan:3")],
    asks: [
      ...ofCertification,
      "measures.supplyCapacityInvestment",
      "measures.dependenceReduction",
      "options.readings",
      ...ofCompetition,
    ],
    since: "undetermined",
    gap: "act-38-2026-art-9",
    // whether one of the two listed measures is enough is a reading
    grade: "inferred",
    gapBefore: "plan-measures-one-or-both",
  },
  {
    name: "Art. 11",
    rule: (on) => assessPlanRevocation({}, on),
    basis: [at("act:11:1"), at("act:11:2")],
    asks: ["actsAccordingToPlan", "meetsRequirements"],
    since: "inferred",
    gap: "act-38-2026-unlisted",
  },
  {
    name: "Art. 16",
    rule: (on) => assessDesignatedFinancialInstitution({}, on),
    basis: [at("act:16:1"), at("act:16:4"), at("order:2"), at("order:3")],
    asks: [
      "institution",
      "lendingAndDeposits",
      "structureAndRulesFit",
      "structureAndRulesSufficient",
      "staffKnowledgeAndExperience",
      "punishedUnderListedLaw",
      "punishmentEndedOn",
      "designationRevoked",
      "designationRevokedOn",
      "officers.unfit",
      "officers.bankruptNotRestored",
      "officers.ofRevokedInstitution",
      "officers.thatRevocationOn",
    ],
    since: "inferred",
    gap: "act-38-2026-unlisted",
  },
  {
    name: "Art. 26",
    rule: (on) => isSmallOrMediumEnterprise({}, on),
    basis: [at("act:26"), at("order:5:1"), at("order:5:2")],
    asks: ["form", "industry", "capitalYen", "employees", "cooperative", "twoThirdsOfMembersQualify"],
    since: "inferred",
    gap: "act-38-2026-unlisted",
  },
  {
    name: "Art. 27",
    rule: (on) => assessInvestmentSpecialRule({}, on),
    basis: [at("act:27:1")],
    asks: ["smallOrMediumEnterprise", "stockCompany", "capitalYen", "forCertifiedBusiness"],
    since: "inferred",
    gap: "act-38-2026-unlisted",
  },
  {
    name: "Art. 29",
    rule: (on) => assessFairTradeCommissionOpinion({}, on),
    basis: [at("act:29:1"), at("act:29:2")],
    asks: ["joint", "sameIndustry", "opinionAsked", "certified"],
    since: "inferred",
    gap: "act-38-2026-unlisted",
  },
  {
    name: "Art. 31, with MLIT",
    rule: (on) => assessSupportCorporationDesignation({ material: "ship-parts" }, on),
    basis: [at("act:31:1"), at("act:31:2"), at("mlit-support:4")],
    asks: [
      "form",
      "financialBasisAndAbility",
      "structureAdequate",
      "otherBusiness",
      "otherBusinessHinders",
      "knowledgeAndRecord",
      "planAdequate",
      "secretsKept",
      "punishedUnderTheAct",
      "punishmentEndedOn",
      "designationRevoked",
      "designationRevokedOn",
      "officerPunishedUnderTheAct",
      "officerPunishmentEndedOn",
    ],
    since: "inferred",
    gap: "act-38-2026-unlisted",
    grade: "official-summary",
  },
];

describe("what each question of Chapter II rests on and asks for", () => {
  test.each(questions)("$name", ({ rule, basis, asks, since, gap, grade = "text", gapBefore }) => {
    const before = rule("2026-08-27");
    expect([before.why, before.basis, before.grade, before.gaps]).toEqual([
      "facts-missing",
      basis,
      grade,
      gapBefore === undefined ? undefined : [gapBefore],
    ]);
    expect(before.missing).toEqual(asks);
    const after = rule("2026-09-18");
    expect([after.why, after.grade, after.gaps?.[0]]).toEqual([
      since === "undetermined" ? "wording-not-read" : "facts-missing",
      "inferred",
      gap,
    ]);
  });

  test("Art. 9(4): an answer is as good as what ties the ordinance to the product", () => {
    const grade = (material: "batteries" | "antimicrobial-preparations" | "ventilators") =>
      assessPlanCertification({ material, fundingAdequate: false }, "2026-01-05").grade;
    expect([grade("batteries"), grade("antimicrobial-preparations"), grade("ventilators")]).toEqual([
      "text",
      "official-summary",
      "inferred",
    ]);
  });

  test("the ordinance of MLIT, for services since 2026-09-18", () => {
    const { basis, missing, grade } = assessIndispensableService({}, "2026-09-18");
    expect([basis, grade]).toEqual([[at("mlit-plan:4::2")], "inferred"]);
    expect(missing).toEqual(["isService", "material", "indispensableToSupply", "exclusiveUse", "upkeepOrRepair"]);
  });

  test("facts of a corporation mainly practising medicine and of cooperatives are asked of them alone", () => {
    const missing = (facts: Parameters<typeof isSmallOrMediumEnterprise>[0]) =>
      isSmallOrMediumEnterprise(facts, "2024-04-01").missing;
    expect(missing({ form: "medical-corporation" })).toContain("employees");
    expect(missing({ form: "special-law-cooperative" })).toContain("cooperative");
    expect(missing({ form: "special-law-cooperative", cooperative: "coastal-shipping-association" })).toContain(
      "twoThirdsOfMembersQualify",
    );
    expect(missing({ form: "company", industry: "retail" })).toEqual(["capitalYen", "employees"]);
    expect(missing({ form: "individual", industry: "retail", capitalYen: 1 })).toEqual(["employees"]);
  });

  test("Art. 26: each limb under its item, those of the Order under Order Art. 5(1)", () => {
    const { reasons } = isSmallOrMediumEnterprise({}, "2024-04-01");
    const basisOf = (id: string) => reasons.find((reason) => reason.criterion === id)?.basis;
    expect(basisOf("main-business-wholesale")).toEqual(at("act:26::2"));
    expect(basisOf("capital-limit-inns")).toEqual(at("order:5:1"));
    expect(
      ["enterprise-cooperative", "joint-business-cooperative", "special-law-cooperative", "medical-corporation"].map(
        basisOf,
      ),
    ).toEqual(["6", "7", "8", "9"].map((item) => act("26", undefined, item)));
  });
});

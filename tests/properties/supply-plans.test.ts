import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { addDays, isGovernmentHoliday } from "../../src/doors/calendar";
import type { Finding } from "../../src/doors/finding";
import { validate } from "../../src/doors/schemas";
import type { MaterialId, PlanChange } from "../../src/doors/supply";
import * as supply from "../../src/doors/supply";
import { StableSupplyPlan } from "../../src/schemas/supply/index";
import { planOrdinances } from "../../src/supply/tables/plan-ordinances";
import { thrownCode } from "../thrown-code";

const materials = supply.specifiedCriticalMaterials("2026-01-05").map((material) => material.id);
const material = fc.constantFrom(...materials);
const day = fc.integer({ min: 0, max: 1900 }).map((days) => addDays("2022-07-15", days));
const flag = fc.option(fc.boolean(), { nil: undefined });

/** Facts in which any part is left out, and the same facts with more of them known. */
function moreKnown<Facts extends object>(
  facts: fc.Arbitrary<Facts>,
): fc.Arbitrary<{ readonly some: Facts; readonly all: Facts }> {
  return fc
    .tuple(facts, fc.infiniteStream(fc.boolean()))
    .map(([all, keep]) => ({ all, some: without(all, keep) as Facts }));
}

function without(value: unknown, keep: Iterator<boolean>): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(() => keep.next().value)
      .map(([name, part]) => [name, without(part, keep)]),
  );
}

function neverFlips<Facts extends object>(
  name: string,
  facts: fc.Arbitrary<Facts>,
  rule: (facts: Facts, on: LegalDate) => Finding<string>,
) {
  test(`${name}: another fact never flips an answer, and an answer misses nothing`, () => {
    fc.assert(
      fc.property(moreKnown(facts), day, ({ some, all }, on) => {
        const before = rule(some, on);
        const after = rule(all, on);
        // A product that no ordinance governs on the day has no certified plan: what holds of every plan is not asked of it.
        if (after.why === "not-in-force") return;
        if (before.answer !== "undetermined") {
          expect(after.answer).toBe(before.answer);
          expect(before.missing).toEqual([]);
        }
        if (before.why === "facts-missing") expect(before.missing.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
}

describe("monotone in knowledge", () => {
  const measures = fc.record({
    extraProductionOrStockRelease: flag,
    substitutes: flag,
    otherSources: flag,
    otherWhenTight: flag,
    supplyCapacityInvestment: flag,
    serviceCapacityInvestment: flag,
    dependenceReduction: flag,
  });
  neverFlips(
    "certification",
    fc.record({
      material: fc.option(material, { nil: undefined }),
      fitsActionPolicy: flag,
      runsPolicyPeriod: flag,
      endsWithinPolicyLimit: flag,
      structureAdequate: flag,
      fundingAdequate: flag,
      measures,
      concernsIndispensableService: flag,
      informationManagementInPlace: flag,
      joint: flag,
      sameIndustry: flag,
      fairCompetitionKept: flag,
      undulyHarmsConsumersOrRelatedBusinesses: flag,
    }),
    supply.assessPlanCertification,
  );
  neverFlips(
    "revocation",
    fc.record({ actsAccordingToPlan: flag, meetsRequirements: flag }),
    supply.assessPlanRevocation,
  );
  neverFlips(
    "Fair Trade Commission",
    fc.record({ joint: flag, sameIndustry: flag, opinionAsked: flag, certified: flag }),
    supply.assessFairTradeCommissionOpinion,
  );
  neverFlips(
    "hindrance",
    fc.record({ material, seriousHindrance: flag, seriousHindranceFeared: flag, filesCooperationRequest: flag }),
    supply.assessHindranceReport,
  );
  neverFlips(
    "small business",
    fc.record({
      form: fc.constantFrom(
        "company",
        "individual",
        "enterprise-cooperative",
        "special-law-cooperative",
        "medical-corporation",
        "other" as const,
      ),
      industry: fc.constantFrom("wholesale", "services", "retail", "rubber-products", "inns" as const),
      capitalYen: fc.constantFrom(0, 50_000_000, 50_000_001, 100_000_000, 300_000_000, 300_000_001),
      employees: fc.constantFrom(0, 50, 51, 100, 200, 300, 301, 900, 901),
      cooperative: fc.constantFrom("business-cooperative", "technology-research-association" as const),
      twoThirdsOfMembersQualify: flag,
    }),
    supply.isSmallOrMediumEnterprise,
  );
  neverFlips(
    "financial institution",
    fc.record({
      institution: fc.constantFrom("bank", "agricultural-cooperative", "other" as const),
      lendingAndDeposits: flag,
      structureAndRulesFit: flag,
      structureAndRulesSufficient: flag,
      staffKnowledgeAndExperience: flag,
      punishedUnderListedLaw: flag,
      punishmentEndedOn: day,
      designationRevoked: flag,
      designationRevokedOn: day,
      officers: fc.record({
        unfit: flag,
        bankruptNotRestored: flag,
        ofRevokedInstitution: flag,
        thatRevocationOn: day,
      }),
    }),
    supply.assessDesignatedFinancialInstitution,
  );
  neverFlips(
    "support corporation",
    fc.record({
      material: fc.constantFrom("fertilizers", "ship-parts", "ventilators", "batteries" as const),
      form: fc.constantFrom("general-incorporated-association", "public-interest-foundation", "other" as const),
      financialBasisAndAbility: flag,
      structureAdequate: flag,
      otherBusiness: flag,
      otherBusinessHinders: flag,
      knowledgeAndRecord: flag,
      planAdequate: flag,
      secretsKept: flag,
      punishedUnderTheAct: flag,
      punishmentEndedOn: day,
      designationRevoked: flag,
      designationRevokedOn: day,
    }),
    supply.assessSupportCorporationDesignation,
  );
});

const change: fc.Arbitrary<PlanChange> = fc.oneof(
  fc.constant({ what: "name-or-address" } as const),
  fc.record({
    what: fc.constant("period" as const),
    months: fc.option(fc.double({ min: -24, max: 24 }), { nil: undefined }),
  }),
  fc.record({
    what: fc.constant("funds" as const),
    ratio: fc.option(fc.double({ min: -1, max: 1 }), { nil: undefined }),
    grantChanged: flag,
  }),
  fc.record({ what: fc.constant("other" as const), substantial: flag }),
);

describe("classification of changes", () => {
  test("of changes of different kinds, the list needs certification as soon as one does, and is minor only if each is", () => {
    fc.assert(
      fc.property(
        material,
        fc.uniqueArray(change, { minLength: 1, maxLength: 5, selector: ({ what }) => what }),
        (id, changes) => {
          const of = (list: readonly PlanChange[]) =>
            supply.classifyPlanChange({ material: id, changes: list }, "2026-01-05").answer;
          const single = changes.map((one) => of([one]));
          const expected = single.includes("certification-required")
            ? "certification-required"
            : single.includes("undetermined")
              ? "undetermined"
              : "notification-only";
          expect(of(changes)).toBe(expected);
        },
      ),
    );
  });
  test("METI Art. 6(1)(ii)(iii): a change in parts is the change as a whole", () => {
    fc.assert(
      fc.property(
        material,
        fc.integer({ min: 10, max: 1_000_000_000_000 }),
        fc.array(fc.integer({ min: 0, max: 100_000_000_000 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 5 }),
        (id, fromYen, steps, months) => {
          const of = (...changes: PlanChange[]) =>
            supply.classifyPlanChange({ material: id, changes }, "2026-01-05").answer;
          const whole = steps.reduce((sum, step) => sum + step, 0);
          const one = (from: number, to: number): PlanChange => ({
            what: "funds",
            fromYen: from,
            toYen: to,
            grantChanged: false,
          });
          expect(of(...steps.map((step) => one(fromYen, fromYen + step)))).toBe(of(one(fromYen, fromYen + whole)));
          expect(of(one(fromYen, fromYen + whole))).toBe(
            10 * whole < fromYen ? "notification-only" : "certification-required",
          );
          const period = (length: number): PlanChange => ({ what: "period", months: length });
          expect(of(...months.map(period))).toBe(of(period(months.reduce((sum, length) => sum + length, 0))));
        },
      ),
    );
  });
  test("longer or shorter, up or down: the sign does not matter", () => {
    fc.assert(
      fc.property(
        material,
        fc.double({ min: 0, max: 24, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (id, months, ratio) => {
          const of = (one: PlanChange) =>
            supply.classifyPlanChange({ material: id, changes: [one] }, "2026-01-05").answer;
          expect(of({ what: "period", months })).toBe(of({ what: "period", months: -months }));
          expect(of({ what: "funds", ratio, grantChanged: false })).toBe(
            of({ what: "funds", ratio: -ratio, grantChanged: false }),
          );
        },
      ),
    );
  });
});

describe("tables of ordinances", () => {
  test("on every day a product has at most one ordinance, and once it has one it always has", () => {
    for (const id of materials) {
      const rows = planOrdinances
        .filter((row) => row.materials.includes(id as MaterialId))
        .toSorted((a, b) => (a.from < b.from ? -1 : 1));
      expect(rows.length).toBeGreaterThan(0);
      for (const [index, row] of rows.entries()) expect(row.until).toBe(rows[index + 1]?.from);
    }
  });
  test("the ordinance never comes before the designation, and its articles exist for every step", () => {
    for (const row of planOrdinances)
      for (const id of row.materials) expect(supply.isDesignatedMaterial(id, row.from)).toBe(true);
  });
});

describe("yearly report", () => {
  test("never a holiday, never before three months have run, at most eleven days after", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1400 }), (days) => {
        const report = supply.implementationReport(addDays("2023-01-31", days), "batteries", "2024-04-01");
        if (!report.ok) throw new Error(report.issues[0]?.code);
        expect(isGovernmentHoliday(report.value.dueOn)).toBe(false);
        expect(report.value.dueOn >= report.value.countedTo).toBe(true);
        expect(report.value.dueOn <= addDays(report.value.countedTo, 11)).toBe(true);
      }),
    );
  });
});

describe("any input", () => {
  test("no rule throws, whatever the facts and the day", () => {
    const rules = [
      supply.assessPlanCertification,
      supply.assessFairTradeCommissionOpinion,
      supply.assessPlanRevocation,
      supply.assessHindranceReport,
      supply.classifyPlanChange,
      supply.isSmallOrMediumEnterprise,
      supply.assessInvestmentSpecialRule,
      supply.assessDesignatedFinancialInstitution,
      supply.assessSupportCorporationDesignation,
    ] as readonly ((facts: never, on: never) => Finding<string>)[];
    fc.assert(
      fc.property(fc.anything(), fc.oneof(fc.anything(), day), (facts, on) => {
        for (const rule of rules) expect(typeof rule(facts as never, on as never).answer).toBe("string");
        supply.parseCertificationNumber(facts);
        thrownCode(() => supply.planCertificationProcedure(facts as never, on as never));
        supply.implementationReport(facts as never, "batteries", on as never);
        supply.supportCorporationDeadlines(facts as never);
        supply.missingPlanContents(facts as never, on as never);
        thrownCode(() => supply.missingPlanAttachments(facts as never, on as never));
        validate(StableSupplyPlan, facts);
      }),
      { numRuns: 500 },
    );
  });
});

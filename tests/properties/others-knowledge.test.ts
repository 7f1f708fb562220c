import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/doors/finding";
import { assessDeemedExport, assessLandNotice, assessSpecialInfrastructureOperator } from "../../src/doors/neighbours";
import { assessOverseasProject } from "../../src/doors/overseas";
import { assessResearchEntrustment, assessTechnologyCouncil } from "../../src/doors/technology";

const flag = fc.boolean();
const some = <Shape extends Record<string, fc.Arbitrary<unknown>>>(shape: Shape) =>
  fc.record(shape, { requiredKeys: [] });

type Rule = (facts: never, on: never) => Finding<string>;
const rules: readonly (readonly [string, Rule, string, fc.Arbitrary<object>])[] = [
  [
    "overseas projects",
    assessOverseasProject,
    "2026-10-01",
    some({
      target: fc.constantFrom("international-transport-network", "essential-service-facilities", "other"),
      conformsToGuideline: flag,
      implementationStructure: flag,
      funding: flag,
      informationManagement: flag,
    }),
  ],
  [
    "land",
    assessLandNotice,
    "2024-05-01",
    some({
      area: fc.constantFrom("special-monitored-area", "monitored-area", "none"),
      squareMetres: fc.constantFrom(0, 199.99, 200, 1000),
      transfersOwnership: flag,
      exemptContract: flag,
      throughConciliation: flag,
    }),
  ],
  [
    "deemed exports",
    assessDeemedExport,
    "2024-05-01",
    some({
      recipientIsResident: flag,
      underForeignContract: flag,
      foreignShareOfIncome: fc.constantFrom(0, 0.2499, 0.25, 1),
      underForeignInstructions: flag,
    }),
  ],
  [
    "cyber operators",
    assessSpecialInfrastructureOperator,
    "2026-10-01",
    some({ designatedUnderArticle50: flag, usesSpecifiedComputer: flag }),
  ],
  [
    "entrusted research",
    assessResearchEntrustment,
    "2024-05-01",
    some({
      corporation: flag,
      studiesConditionsAndTrends: flag,
      collectsOrganisesAndStores: flag,
      cooperatesWithInstitutions: flag,
      securesInformation: flag,
    }),
  ],
  [
    "councils",
    assessTechnologyCouncil,
    "2024-05-01",
    some({
      kind: fc.constantFrom("research-and-development", "designated-fund"),
      paidByOrganisingMinister: flag,
      fundDesignated: flag,
      ministersConsultedOnFund: flag,
      onCriticalTechnology: flag,
      representativeIsMember: flag,
      representativeConsented: flag,
      ministerIsMember: flag,
      organisedJointly: flag,
      primeMinisterIsMember: flag,
      primeMinisterConsultedBefore: flag,
      addedMembers: fc.array(some({ foundNecessary: flag, consented: flag }), { maxLength: 3 }),
    }),
  ],
];

describe.each(rules)("%s", (_name, rule, on, facts) => {
  it("adding a fact never flips an answer", () => {
    fc.assert(
      fc.property(facts, facts, (known, more) => {
        const before = rule(known as never, on as never);
        const after = rule({ ...more, ...known } as never, on as never);
        if (before.answer !== "undetermined") expect(after.answer).toBe(before.answer);
      }),
    );
  });
  it("names missing facts only while it is undetermined, and only facts that are not there", () => {
    fc.assert(
      fc.property(facts, (known) => {
        const found = rule(known as never, on as never);
        if (found.answer !== "undetermined") expect(found.missing).toEqual([]);
        for (const path of found.missing) if (path !== "addedMembers") expect(Object.hasOwn(known, path)).toBe(false);
      }),
    );
  });
});

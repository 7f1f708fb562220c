import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import {
  assessDisclosureProhibition,
  assessWorkingPermission,
  assessWorkingProhibition,
} from "../../src/doors/patents";

const day: LegalDate = "2025-05-01";

const holder = { designated: true, shownByApplicant: true, knowsOfDesignation: true } as const;

describe("working, Art. 73", () => {
  test.each<[string, Parameters<typeof assessWorkingProhibition>[0], string]>([
    [
      "the designated applicant",
      { designated: true, designatedApplicant: true, working: true, permitted: false },
      "prohibited",
    ],
    [
      "R7: an employee who does not know of the designation",
      {
        designated: true,
        designatedApplicant: false,
        learntThroughDuty: true,
        knowsOfDesignation: false,
        working: true,
      },
      "not-prohibited",
    ],
    [
      "one who was shown the invention and knows",
      { ...holder, designatedApplicant: false, working: true, permitted: false },
      "prohibited",
    ],
    [
      "one who learnt it through duty and knows",
      { designated: true, learntThroughDuty: true, knowsOfDesignation: true, working: true, permitted: false },
      "prohibited",
    ],
    [
      "one who made the invention alone, though knowing",
      {
        designated: true,
        designatedApplicant: false,
        shownByApplicant: false,
        learntThroughDuty: false,
        knowsOfDesignation: true,
        working: true,
      },
      "not-prohibited",
    ],
    ["with permission of the applicant's", { ...holder, working: true, permitted: true }, "not-prohibited"],
    [
      "an invention whose designation ended",
      { designated: false, designatedApplicant: true, working: true },
      "not-prohibited",
    ],
    ["not known whether permitted", { ...holder, working: true }, "undetermined"],
  ])("%s", (_, facts, expected) => {
    expect(assessWorkingProhibition(facts, day).answer).toBe(expected);
  });

  test.each<[Parameters<typeof assessWorkingPermission>[0], string]>([
    [{ appliedByDesignatedApplicant: true, outsidersMayLearn: false }, "permission-due"],
    [{ appliedByDesignatedApplicant: true, outsidersMayLearn: true, otherwiseFitting: true }, "permission-due"],
    [{ appliedByDesignatedApplicant: true, outsidersMayLearn: true, otherwiseFitting: false }, "no-permission-due"],
    [{ appliedByDesignatedApplicant: false }, "no-permission-due"],
    [{ appliedByDesignatedApplicant: true }, "undetermined"],
  ])("permission for %j is %s (73(3))", (facts, expected) => {
    expect(assessWorkingPermission(facts, day).answer).toBe(expected);
  });
});

describe("disclosure, Art. 74", () => {
  test.each<[Parameters<typeof assessDisclosureProhibition>[0], string]>([
    [{ ...holder, disclosing: true, justifiableReason: false }, "prohibited"],
    [{ ...holder, disclosing: true, justifiableReason: true }, "not-prohibited"],
    [{ ...holder, knowsOfDesignation: false, designatedApplicant: false, disclosing: true }, "not-prohibited"],
    [{ designated: true, designatedApplicant: true, disclosing: true }, "undetermined"],
  ])("%j: %s", (facts, expected) => {
    expect(assessDisclosureProhibition(facts, day).answer).toBe(expected);
  });
});

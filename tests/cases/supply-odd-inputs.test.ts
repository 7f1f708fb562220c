import { expect, test } from "vitest";
import { competentMinisters, competentMinistersInDetail } from "../../src/parties/index";
import {
  assessDesignatedFinancialInstitution,
  assessSupportCorporationDesignation,
  certificationFactsOf,
  classifyPlanChange,
  implementationReport,
  isSmallOrMediumEnterprise,
  supportCorporationDeadlines,
} from "../../src/supply/index";

// Nothing that comes from outside may make a rule throw, at the end of the calendar no more than elsewhere.

test("Act Arts 16(4), 31(2): a day at the end of the calendar, or after the day asked about, still disqualifies", () => {
  for (const day of ["9999-12-31", "9996-01-01", "2030-01-01"] as const) {
    expect(assessDesignatedFinancialInstitution({ designationRevoked: true, designationRevokedOn: day }, "2024-04-01").answer).toBe(
      "not-designatable",
    );
    expect(assessSupportCorporationDesignation({ designationRevoked: true, designationRevokedOn: day }, "2024-04-01").answer).toBe(
      "not-designatable",
    );
  }
});

test("Act Arts 12, 35: a business year outside the holiday table is an issue", () => {
  expect(implementationReport("9999-12-31", "batteries", "2024-04-01")).toMatchObject({
    ok: false,
    issues: [{ code: "outside-holiday-table" }],
  });
  expect(supportCorporationDeadlines({ begins: "9999-01-01", ends: "9999-12-31" })).toMatchObject({
    ok: false,
    issues: [{ code: "outside-holiday-table" }],
  });
});

test("a plan in any state gives the facts that it shows, and no others", () => {
  for (const junk of [undefined, null, 1, {}, { measures: null, applicants: 5, period: "x" }]) {
    expect(certificationFactsOf(junk as never, { months: 6, limit: "2026-03-31" })).toEqual({});
  }
  const period = { begins: "2024-04-01", ends: "2024-09-30" } as const;
  expect(certificationFactsOf({ period } as never, { months: 6, limit: "2024-09-29" })).toEqual({
    runsPolicyPeriod: true,
    endsWithinPolicyLimit: false,
  });
  expect(certificationFactsOf({ period } as never, { months: Number.NaN })).toEqual({});
  expect(certificationFactsOf({ period } as never, { months: 1_000_000 })).toEqual({ runsPolicyPeriod: false });
});

test("changes and facts of the wrong kind count as not known", () => {
  const changes = [null, 1, { what: "toString" }, { what: "period", months: "6" }] as never;
  expect(classifyPlanChange({ material: "batteries", changes }, "2024-04-01").why).toBe("facts-missing");
  expect(isSmallOrMediumEnterprise({ form: 7, employees: "300" } as never, "2024-04-01").why).toBe("facts-missing");
});

test("Act Art. 86(1): a provision of the wrong kind names no minister and no wrong one", () => {
  for (const provision of [
    { law: "504AC0000000043", article: 48 },
    { law: "504AC0000000043", article: {} },
    { law: "504AC0000000043", article: "48", paragraph: "5" },
    { law: "504AC0000000043" },
  ]) {
    const subject = { material: "batteries", provision } as never;
    expect(competentMinisters(subject, "2024-04-01")).toEqual([]);
    expect(competentMinistersInDetail(subject, "2024-04-01").note).toBe("not a provision of Chapter II that names a competent minister");
  }
});

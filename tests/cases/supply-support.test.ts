import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/calendar/index";
import type { DesignatedFinancialInstitutionFacts, SmallBusinessFacts, SupportCorporationFacts } from "../../src/supply/index";
import {
  assessDesignatedFinancialInstitution,
  assessInvestmentSpecialRule,
  assessSupportCorporationDesignation,
  creditInsurancePremiumRates,
  creditInsuranceSpecialRules,
  designatedFinancialInstitutionDuties,
  designatedInstitutionBooksKeptUntil,
  eligibleInstitutions,
  isSmallOrMediumEnterprise,
  smallBusinessCooperatives,
  supportAgencies,
  supportCorporationDeadlines,
  supportCorporationDuties,
  supportCorporationRevocationGrounds,
  supportTasks,
  treasuryAccountOfReturnedFunds,
} from "../../src/supply/index";

const on = "2024-04-01";
const sme = "small-or-medium-enterprise";
const not = "not-small-or-medium-enterprise";

describe("small and medium-sized enterprises, Act Art. 26 and Order Art. 5", () => {
  test.each<[SmallBusinessFacts["industry"], number, number]>([
    ["manufacturing-construction-transport-and-other", 300_000_000, 300],
    ["wholesale", 100_000_000, 100],
    ["services", 50_000_000, 100],
    ["retail", 50_000_000, 50],
    ["rubber-products", 300_000_000, 900],
    ["software-or-information-processing", 300_000_000, 300],
    ["inns", 50_000_000, 200],
  ])("%s: capital up to %d yen or up to %d regular employees", (industry, capitalYen, employees) => {
    const of = (facts: SmallBusinessFacts) => isSmallOrMediumEnterprise({ form: "company", industry, ...facts }, on).answer;
    expect(of({ capitalYen, employees: employees + 1 })).toBe(sme);
    expect(of({ capitalYen: capitalYen + 1, employees })).toBe(sme);
    expect(of({ capitalYen: capitalYen + 1, employees: employees + 1 })).toBe(not);
    expect(of({ capitalYen })).toBe(sme);
    expect(of({ capitalYen: capitalYen + 1 })).toBe("undetermined");
    expect(of({ form: "individual", employees })).toBe(sme);
    expect(of({ form: "individual", capitalYen: 1, employees: employees + 1 })).toBe(not);
  });
  test.each<[SmallBusinessFacts, string]>([
    [{ form: "enterprise-cooperative", employees: 100_000 }, sme],
    [{ form: "joint-business-cooperative" }, sme],
    [{ form: "medical-corporation", employees: 300 }, sme],
    [{ form: "medical-corporation", employees: 301 }, not],
    [{ form: "special-law-cooperative", cooperative: "agricultural-cooperative" }, sme],
    [{ form: "special-law-cooperative", cooperative: "environmental-health-association" }, "undetermined"],
    [{ form: "special-law-cooperative", cooperative: "environmental-health-association", twoThirdsOfMembersQualify: true }, sme],
    [{ form: "special-law-cooperative", cooperative: "technology-research-association", twoThirdsOfMembersQualify: false }, not],
    [{ form: "other" }, not],
    [{}, "undetermined"],
  ])("%o: %s", (facts, answer) => {
    expect(isSmallOrMediumEnterprise(facts, on).answer).toBe(answer);
  });
  test("ten kinds of cooperatives, four with a test on two thirds of the members", () => {
    expect(smallBusinessCooperatives.length).toBe(10);
    expect(smallBusinessCooperatives.filter((row) => row.twoThirdsOfMembers).map((row) => row.basis.item)).toEqual(["7", "8", "9", "10"]);
  });
});

describe("investment, Art. 27: capital of more than 300 million yen", () => {
  const facts = { smallOrMediumEnterprise: true, stockCompany: true, forCertifiedBusiness: true };
  test.each([
    [300_000_000, "not-opened-by-special-rule"],
    [300_000_001, "opened-by-special-rule"],
    [undefined, "undetermined"],
  ])("%s yen", (capitalYen, answer) => {
    expect(assessInvestmentSpecialRule({ ...facts, capitalYen }, on).answer).toBe(answer);
  });
});

describe("credit insurance, Art. 28 and Order Art. 6", () => {
  const rate = (day: LegalDate, insurance: string, specialGuarantee: boolean, corporationMeetsRequirement?: boolean) =>
    creditInsurancePremiumRates(day).filter(
      (row) =>
        row.insurance === insurance &&
        row.specialGuarantee === specialGuarantee &&
        (row.corporationMeetsRequirement ?? false) === (corporationMeetsRequirement ?? false),
    );
  test.each<[LegalDate, string, boolean, boolean | undefined, number | undefined]>([
    ["2022-12-22", "ordinary", false, undefined, undefined],
    ["2022-12-23", "ordinary", false, undefined, 0.41],
    ["2022-12-23", "ordinary", true, undefined, 0.35],
    ["2024-03-14", "unsecured", false, true, undefined],
    ["2024-03-15", "unsecured", false, true, 0.4725],
    ["2024-03-15", "unsecured", true, true, 0.4125],
    ["2024-03-15", "unsecured", false, false, 0.41],
    ["2024-03-15", "ordinary", false, undefined, 0.41],
    ["2026-11-22", "special-small-lot", false, undefined, 0.19],
    ["2026-11-22", "special-small-lot", true, undefined, 0.15],
  ])("on %s, %s, special guarantee %s, corporation %s: %s percent", (day, insurance, special, corporation, percent) => {
    expect(rate(day, insurance, special, corporation).map((row) => row.percentPerYear)).toEqual(percent === undefined ? [] : [percent]);
  });
  test("raised limits and coverage", () => {
    const number = (id: string) => creditInsuranceSpecialRules.filter((row) => row.id === id).map((row) => [row.usual, row.special]);
    expect(number("overseas-investment-limit")).toEqual([[200_000_000, 300_000_000]]);
    expect(number("new-business-larger-limit")).toEqual([[400_000_000, 600_000_000]]);
    expect(number("ordinary-insurance-coverage")).toEqual([[70, 80]]);
    for (const row of creditInsurancePremiumRates("2026-11-22")) expect(row.percentPerYear).toBeLessThanOrEqual(2);
  });
});

describe("designated financial institutions, Arts 16 to 24", () => {
  const meets: DesignatedFinancialInstitutionFacts = {
    institution: "bank",
    structureAndRulesFit: true,
    structureAndRulesSufficient: true,
    staffKnowledgeAndExperience: true,
    punishedUnderListedLaw: false,
    designationRevoked: false,
    officers: { unfit: false, bankruptNotRestored: false, ofRevokedInstitution: false },
  };
  const answer = (facts: DesignatedFinancialInstitutionFacts, day: LegalDate = on) =>
    assessDesignatedFinancialInstitution(facts, day).answer;
  const yes = "designatable";
  const no = "not-designatable";
  test("seventeen kinds in ten items; seven only with lending and deposits", () => {
    expect(eligibleInstitutions.length).toBe(17);
    expect(new Set(eligibleInstitutions.map((row) => row.basis.item)).size).toBe(10);
    expect(eligibleInstitutions.filter((row) => row.onlyIfLendingAndDeposits).map((row) => row.id)).toEqual([
      "cooperative-federation",
      "agricultural-cooperative",
      "agricultural-cooperative-federation",
      "fishery-cooperative",
      "fishery-cooperative-federation",
      "marine-processing-cooperative",
      "marine-processing-cooperative-federation",
    ]);
  });
  test.each<[string, DesignatedFinancialInstitutionFacts, string]>([
    ["a bank", meets, yes],
    ["a credit cooperative needs no further condition", { ...meets, institution: "credit-cooperative" }, yes],
    ["a federation of cooperatives without deposits", { ...meets, institution: "cooperative-federation", lendingAndDeposits: false }, no],
    ["an agricultural cooperative with both", { ...meets, institution: "agricultural-cooperative", lendingAndDeposits: true }, yes],
    ["an agricultural cooperative, not known", { ...meets, institution: "agricultural-cooperative" }, "undetermined"],
    ["another kind", { ...meets, institution: "other" }, no],
    ["staff", { ...meets, staffKnowledgeAndExperience: false }, no],
    ["a bankrupt officer", { ...meets, officers: { ...meets.officers, bankruptNotRestored: true } }, no],
  ])("%s", (_, facts, expected) => {
    expect(answer(facts)).toBe(expected);
  });
  test("five years count their first day: from 2024-04-01 to 2029-03-31", () => {
    const revoked = { ...meets, designationRevoked: true, designationRevokedOn: "2024-04-01" } as const;
    expect(answer(revoked, "2029-03-31")).toBe(no);
    expect(answer(revoked, "2029-04-01")).toBe(yes);
    const punished = { ...meets, punishedUnderListedLaw: true, punishmentEndedOn: "2024-02-29" } as const;
    expect(answer(punished, "2029-02-28")).toBe(no);
    expect(answer(punished, "2029-03-01")).toBe(yes);
    const officer = { ...meets, officers: { ...meets.officers, ofRevokedInstitution: true, thatRevocationOn: "2024-04-01" } } as const;
    expect(answer(officer, "2029-03-31")).toBe(no);
    expect(answer(officer, "2029-04-01")).toBe(yes);
    expect(answer({ ...meets, designationRevoked: true })).toBe("undetermined");
  });
  test("books: five years from the day on which the claim ended, that day counted", () => {
    expect(designatedInstitutionBooksKeptUntil("2024-04-01")).toBe("2029-03-31");
    expect(designatedInstitutionBooksKeptUntil("2024-02-29")).toBe("2029-02-28");
  });
});

describe("stopping: permission for a support corporation, prior notice for a financial institution", () => {
  const stop = (duties: typeof supportCorporationDuties) => duties.find((duty) => duty.id === "stopping-the-business");
  test("Arts 40 and 22", () => {
    expect(stop(supportCorporationDuties)).toMatchObject({ step: "permission", basis: [{ article: "40", paragraph: 1 }] });
    expect(stop(designatedFinancialInstitutionDuties)).toMatchObject({ step: "prior-notification" });
    expect(stop(designatedFinancialInstitutionDuties)?.basis[0]).toMatchObject({ article: "22", paragraph: 1 });
  });
});

describe("support corporations, Arts 31 to 41", () => {
  const meets: SupportCorporationFacts = {
    material: "fertilizers",
    form: "general-incorporated-foundation",
    financialBasisAndAbility: true,
    structureAdequate: true,
    otherBusiness: false,
    punishedUnderTheAct: false,
    designationRevoked: false,
    officerPunishedUnderTheAct: false,
  };
  const answer = (facts: SupportCorporationFacts, day: LegalDate = on) => assessSupportCorporationDesignation(facts, day).answer;
  const yes = "designatable";
  const no = "not-designatable";
  test.each<[string, SupportCorporationFacts, string]>([
    ["all met", meets, yes],
    ["kind named by the order", { ...meets, form: "specified-non-profit-corporation" }, yes],
    ["another kind", { ...meets, form: "other" }, no],
    ["MLIT's order has three criteria of its own", { ...meets, material: "ship-parts" }, "undetermined"],
    ["and they can be met", { ...meets, material: "ship-parts", knowledgeAndRecord: true, planAdequate: true, secretsKept: true }, yes],
    ["or not", { ...meets, material: "ship-parts", knowledgeAndRecord: false }, no],
    ["other business that does not hinder", { ...meets, otherBusiness: true, otherBusinessHinders: false }, yes],
    ["other business that may hinder", { ...meets, otherBusiness: true, otherBusinessHinders: true }, no],
    ["a product whose order was not read", { ...meets, material: "batteries" }, "undetermined"],
  ])("%s", (_, facts, expected) => {
    expect(answer(facts)).toBe(expected);
  });
  test("two years count their first day: from 2024-04-01 to 2026-03-31", () => {
    const revoked = { ...meets, designationRevoked: true, designationRevokedOn: "2024-04-01" } as const;
    expect(answer(revoked, "2026-03-31")).toBe(no);
    expect(answer(revoked, "2026-04-01")).toBe(yes);
    const officer = { ...meets, officerPunishedUnderTheAct: true, officerPunishmentEndedOn: "2024-04-01" } as const;
    expect(answer(officer, "2026-03-31")).toBe(no);
    expect(answer(officer, "2026-04-01")).toBe(yes);
  });
  test("deadlines of a business year; the year of the designation; holidays", () => {
    expect(supportCorporationDeadlines({ begins: "2026-04-01", ends: "2027-03-31" })).toEqual({
      ok: true,
      value: {
        yearlyPlan: { withFullPeriodBetween: "2026-02-28", onCorrespondingDay: "2026-03-01" },
        yearlyReport: "2027-06-30",
        fundReport: "2027-09-30",
        booksKeptUntil: "2032-03-31",
      },
    });
    const first = supportCorporationDeadlines({ begins: "2022-04-01", ends: "2023-03-31", designatedOn: "2023-02-15" });
    expect(first.ok && first.value.yearlyPlan).toBe("without-delay-after-designation");
    const february = supportCorporationDeadlines({ begins: "2025-03-01", ends: "2026-02-28" });
    expect(february.ok && [february.value.yearlyReport, february.value.fundReport]).toEqual(["2026-06-01", "2026-08-31"]);
    const wrong = supportCorporationDeadlines({ begins: "2026-04-01", ends: "2026-03-31" });
    expect(wrong.ok ? [] : wrong.issues.map((issue) => issue.code)).toEqual(["business-year-ends-before-it-begins"]);
  });
  test("tasks: an agency neither gathers information nor advises", () => {
    expect(supportTasks("corporation").map((task) => task.basis.item)).toEqual(["1", "2", "3", "4", "5"]);
    expect(supportTasks("agency").map((task) => task.id)).toEqual(["grants", "interest-subsidies", "incidental"]);
  });
  test("the annex: three agencies, one renamed on 2022-11-14", () => {
    const name = (day: LegalDate) => supportAgencies(day).map((agency) => agency.nameJa)[1];
    expect([supportAgencies("2022-07-31").length, supportAgencies("2022-08-01").length, supportAgencies("2026-11-22").length]).toEqual([
      0, 3, 3,
    ]);
    expect(name("2022-11-13")).toBe("独立行政法人石油天然ガス・金属鉱物資源機構");
    expect(name("2022-11-14")).toBe("独立行政法人エネルギー・金属鉱物資源機構");
  });
  test("revocation: mandatory only for disqualification; also when no longer needed", () => {
    expect(supportCorporationRevocationGrounds.filter((ground) => ground.mandatory).map((ground) => ground.basis.paragraph)).toEqual([1]);
    expect(supportCorporationRevocationGrounds.at(-1)).toMatchObject({ id: "no-longer-needed", basis: { article: "41", paragraph: 3 } });
  });
  test("returned money: natural gas to the energy account, the rest to the general account", () => {
    expect(treasuryAccountOfReturnedFunds("natural-gas").basis.paragraph).toBe(4);
    expect(treasuryAccountOfReturnedFunds("metal-minerals").account).toBe("general-account");
  });
});

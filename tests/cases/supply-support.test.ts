import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { cite, order } from "../../src/doors/finding";
import { knownGaps } from "../../src/doors/law";
import type { DesignatedFinancialInstitutionFacts, SmallBusinessFacts, SupportCorporationFacts } from "../../src/doors/supply";
import {
  assessDesignatedFinancialInstitution,
  assessInvestmentSpecialRule,
  assessSupportCorporationDesignation,
  creditInsurancePremiumRates,
  creditInsuranceSpecialRules,
  designatedFinancialInstitutionDuties,
  designatedFinancialInstitutionRevocationGrounds,
  designatedInstitutionBooksKeptUntil,
  disqualifyingLaws,
  eligibleInstitutions,
  isSmallOrMediumEnterprise,
  smallBusinessCooperatives,
  supportAgencies,
  supportCorporationDeadlines,
  supportCorporationDuties,
  supportCorporationOrders,
  supportCorporationRevocationGrounds,
  supportTasks,
  treasuryAccountOfReturnedFunds,
} from "../../src/doors/supply";
import { at } from "../../src/kernel/provision";
import { thrownCode } from "../thrown-code";

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
    [{ form: "special-law-cooperative", cooperative: "other", twoThirdsOfMembersQualify: true }, not],
    [{ form: "special-law-cooperative", twoThirdsOfMembersQualify: true }, "undetermined"],
    [{ form: "other" }, not],
    [{}, "undetermined"],
    // Art. 26(i) takes every industry that (ii) to (v) do not name: no industry has limits under 50 million yen or 50 employees.
    [{ form: "company", capitalYen: 50_000_000 }, sme],
    [{ form: "company", employees: 50 }, sme],
    [{ form: "individual", employees: 50 }, sme],
    [{ form: "company", capitalYen: 50_000_001, employees: 51 }, "undetermined"],
    [{ form: "individual", capitalYen: 1 }, "undetermined"],
    [{ form: "individual", employees: 901 }, not],
    [{ form: "company", capitalYen: 300_000_001, employees: 901 }, not],
    [{ capitalYen: 1, employees: 1 }, "undetermined"],
  ])("%o: %s", (facts, answer) => {
    expect(isSmallOrMediumEnterprise(facts, on).answer).toBe(answer);
  });
  test.each([
    ["environmental-health-association", "wholesale", 100_000_000, 100],
    ["environmental-health-association", "services", 50_000_000, 100],
    ["environmental-health-association", "other", 50_000_000, 50],
    ["sake-brewers-or-dealers-association", "brewing", 300_000_000, 300],
    ["sake-brewers-or-dealers-association", "liquor-wholesale", 100_000_000, 100],
    ["sake-brewers-or-dealers-association", "other", 50_000_000, 50],
    ["coastal-shipping-association", "coastal-shipping", 300_000_000, 300],
  ] as const)("Order Art. 5(2): two thirds of the members of %s, %s: %d yen or %d", (id, members, capitalYen, employees) => {
    const limits = smallBusinessCooperatives.find((row) => row.cooperative === id)?.memberLimits;
    expect(limits?.filter((one) => one.members === members)).toEqual([{ members, capitalYen, employees }]);
  });
  test("the members of technology research associations are measured by Art. 26 itself", () => {
    expect(smallBusinessCooperatives.filter((row) => row.twoThirdsOfMembers && row.memberLimits === undefined)).toMatchObject([
      { cooperative: "technology-research-association", basis: { item: "10" } },
    ]);
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
  test("the provisions that Art. 28 reads otherwise, paragraph by paragraph", () => {
    const written = ({ article, paragraph }: { article?: string; paragraph?: number }) => `${article}${paragraph ? `(${paragraph})` : ""}`;
    expect(creditInsuranceSpecialRules.map((row) => [row.basis.paragraph, row.id, row.reads.map(written).join(" ")])).toEqual([
      [1, "separate-ceiling", "3(1) 3-2(1) 3-3(1)"],
      [1, "separate-amount-of-each-loan", "3-2(3) 3-3(2)"],
      [2, "overseas-investment-limit", "3-7(1) 3-7(2)"],
      [2, "overseas-investment-larger-limit", "3-7(1)"],
      [3, "new-business-limit", "3-8(1) 3-8(2)"],
      [3, "new-business-larger-limit", "3-8(1)"],
      [4, "ordinary-insurance-coverage", "3(2) 5"],
      [5, "premium-ceiling", "4"],
    ]);
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
    // at the end of the calendar
    const late = { ...meets, designationRevoked: true, designationRevokedOn: "9994-12-31" } as const;
    expect([answer(late, "9999-12-30"), answer(late, "9999-12-31")]).toEqual([no, yes]);
    expect(answer({ ...late, designationRevokedOn: "9995-01-01" }, "9999-12-31")).toBe(no);
  });
  test("an institution that is not known is missing, whatever else is known", () => {
    const { institution: _, ...rest } = meets;
    const open = (facts: DesignatedFinancialInstitutionFacts) => assessDesignatedFinancialInstitution(facts, on).missing;
    expect(open(rest)).toEqual(["institution", "lendingAndDeposits"]);
    expect(open({ ...rest, lendingAndDeposits: true })).toEqual(["institution"]);
    expect(open({ ...rest, institution: 7 as never, lendingAndDeposits: true })).toContain("institution");
  });
  test("Order Art. 3: thirteen laws, the last of them the Act itself", () => {
    expect(disqualifyingLaws.map((law) => law.basis)).toEqual(
      Array.from({ length: 13 }, (_, index) => order("3", undefined, String(index + 1))),
    );
    expect(disqualifyingLaws[7]?.nameJa).toBe("銀行法");
    expect(disqualifyingLaws[12]?.nameEn).toBe("Economic Security Promotion Act");
  });
  test("Art. 23: revocation is mandatory for punishment and officers only, not for an earlier revocation", () => {
    expect(designatedFinancialInstitutionRevocationGrounds.map((ground) => [ground.mandatory, ground.basis])).toEqual([
      [true, at("act:23:1")],
      [false, at("act:23:2:1")],
      [false, at("act:23:2:2")],
      [false, at("act:23:2:3")],
    ]);
  });
  test("duties in the order of the articles", () => {
    expect(designatedFinancialInstitutionDuties.map((duty) => [duty.step, duty.form, duty.basis[0]?.article])).toEqual([
      ["prior-notification", "2", "17"],
      ["approval", "3", "18"],
      ["as-ordered", undefined, "18"],
      ["report", undefined, "19"],
      ["books", undefined, "20"],
      ["as-ordered", undefined, "21"],
      ["prior-notification", "4", "22"],
      ["report", undefined, "13"],
      ["other", undefined, "24"],
    ]);
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
    ["a product that is not designated on that day", { ...meets, material: "ventilators" }, no],
  ])("%s", (_, facts, expected) => {
    expect(answer(facts)).toBe(expected);
  });
  test("the gap of orders not read touches open answers without an order only", () => {
    const gaps = (facts: SupportCorporationFacts) => assessSupportCorporationDesignation(facts, on).gaps;
    expect(gaps({ ...meets, material: "batteries", structureAdequate: false })).toBeUndefined();
    expect(gaps({ ...meets, material: "ship-parts" })).toBeUndefined();
    expect(gaps(meets)).toBeUndefined();
    expect(assessSupportCorporationDesignation(null as never, on).missing).toContain("material");
  });
  test("the Act names two kinds of corporation itself, so they need no order", () => {
    const met = (form: SupportCorporationFacts["form"], material: SupportCorporationFacts["material"] = "batteries") =>
      assessSupportCorporationDesignation({ ...meets, material, form }, on).reasons.find(
        (reason) => reason.criterion === "kind-of-corporation",
      )?.met;
    expect([met("general-incorporated-association"), met("general-incorporated-foundation")]).toEqual([true, true]);
    expect([met("public-interest-association"), met("other")]).toEqual(["unknown", "unknown"]);
    expect([met("public-interest-association", "fertilizers"), met("other", "fertilizers")]).toEqual([true, false]);
  });
  test("an order that was not read is no missing fact; a product that is not known is one", () => {
    const unread = assessSupportCorporationDesignation({ ...meets, material: "batteries" }, on);
    expect([unread.why, unread.missing, unread.gaps]).toEqual(["wording-not-read", [], ["support-corporation-orders-not-read"]]);
    expect(knownGaps().map((gap) => gap.id)).toContain("support-corporation-orders-not-read");
    const { material: _, ...rest } = meets;
    const unknown = assessSupportCorporationDesignation(rest, on);
    expect([unknown.why, unknown.missing]).toEqual(["facts-missing", ["material"]]);
    // before the order of 2022-12-28, and with a kind of corporation that only an order can name
    expect(assessSupportCorporationDesignation(meets, "2022-12-27").why).toBe("wording-not-read");
    const form = "public-interest-foundation" as const;
    expect(assessSupportCorporationDesignation({ ...meets, form, material: "batteries" }, on).why).toBe("wording-not-read");
  });
  test("filing through one minister: all papers with MLIT; the others leave out notices of a new name and reports on the fund", () => {
    const window = (material: string) => supportCorporationOrders.find((row) => row.material === material)?.oneWindow;
    expect(window("ship-parts")).toEqual([at("mlit-support:16")]);
    for (const [material, law] of [
      ["fertilizers", "504M60000202017"],
      ["ventilators", "507M60000502001"],
    ] as const) {
      expect(window(material)).toEqual([cite(law, "2", 3), cite(law, "7", 3), cite(law, "9", 3), cite(law, "10", 2), cite(law, "13", 2)]);
    }
  });
  test("duties in the order of the articles", () => {
    expect(supportCorporationDuties.map((duty) => [duty.step, duty.form, duty.basis[0]])).toEqual([
      ["prior-notification", "2", at("act:32:2")],
      ["approval", "3", at("act:33:1")],
      ["publication", undefined, at("act:33:5")],
      ["approval", "4", at("act:33:1")],
      ["as-ordered", undefined, at("act:33:6")],
      ["other", undefined, at("act:34:4")],
      ["as-ordered", undefined, at("act:34:6")],
      ["report", undefined, at("act:34:8")],
      ["approval", "5", at("act:35:1")],
      ["approval", "6", at("act:35:1")],
      ["publication", undefined, at("act:35:2")],
      ["report", undefined, at("act:35:3")],
      ["other", undefined, at("act:36")],
      ["secrecy", undefined, at("act:37")],
      ["books", undefined, at("act:38")],
      ["as-ordered", undefined, at("act:39")],
      ["permission", "7", at("act:40:1")],
      ["other", undefined, at("act:41:5")],
    ]);
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
    expect(supportCorporationDeadlines({ begins: "2026-04-01", ends: "2027-03-31" })).toMatchObject({
      state: "counted",
      yearlyPlan: { withFullPeriodBetween: "2026-02-28", onCorrespondingDay: "2026-03-01" },
      yearlyReport: "2027-06-30",
      fundReport: "2027-09-30",
      booksKeptUntil: "2032-03-31",
      basis: [at("act:35:1"), at("act:35:3"), at("act:34:8"), at("act:38")],
      boundaries: [
        { id: "yearly-plan-with-a-full-month-between", date: "2026-02-28" },
        { id: "yearly-plan-on-the-corresponding-day", date: "2026-03-01" },
        { id: "yearly-report", date: "2027-06-30" },
        { id: "fund-report", date: "2027-09-30" },
        { id: "books-kept-until", date: "2032-03-31" },
      ],
    });
    // A year that began before Chapter II was in force is that of a designation, or of no corporation.
    for (const begins of ["0001-01-01", "2022-07-31"] as const)
      expect(supportCorporationDeadlines({ begins, ends: "2026-03-31" })).toMatchObject({
        state: "undetermined",
        missing: ["designatedOn"],
      });
    const first = supportCorporationDeadlines({ begins: "2022-04-01", ends: "2023-03-31", designatedOn: "2023-02-15" });
    expect(first).toHaveProperty("yearlyPlan", "without-delay-after-designation");
    const february = supportCorporationDeadlines({ begins: "2025-03-01", ends: "2026-02-28" });
    expect(february).toMatchObject({ yearlyReport: "2026-06-01", fundReport: "2026-08-31" });
    const wrong = supportCorporationDeadlines({ begins: "2026-04-01", ends: "2026-03-31" });
    expect(wrong.issues.map((issue) => [issue.code, issue.path])).toEqual([["period-ends-before-it-begins", ["ends"]]]);
    expect(supportCorporationDeadlines({ begins: "2026-04-01", ends: "2026-04-01" }).state).toBe("counted");
    // only a designation within the year, its first and last day included, takes the place of the month before
    const plan = (designatedOn: LegalDate) => {
      const year = supportCorporationDeadlines({ begins: "2023-04-01", ends: "2024-03-31", designatedOn });
      return year.state === "counted" && typeof year.yearlyPlan === "string";
    };
    expect((["2023-03-31", "2023-04-01", "2024-03-31", "2024-04-01"] as const).map(plan)).toEqual([false, true, true, false]);
    const outside = supportCorporationDeadlines({ begins: "9998-01-01", ends: "9998-12-31" });
    expect(outside).toMatchObject({ state: "invalid", issues: [{ code: "day-beyond-counting" }, { code: "day-beyond-counting" }] });
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
    expect(supportAgencies("2026-11-22").map((agency) => agency.basis)).toEqual(
      ["1", "2", "3"].map((item) => ({ law: "504AC0000000043", annex: true, item })),
    );
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
  test("Order Art. 8(3)(4), Act Art. 42(1): an id of no product or an unknown kind of body gets no account and no tasks", () => {
    for (const material of ["naturalgas", "", undefined, null])
      expect(thrownCode(() => treasuryAccountOfReturnedFunds(material as never))).toBe("not-allowed-value");
    for (const kind of ["ministry", undefined]) expect(thrownCode(() => supportTasks(kind as never))).toBe("not-allowed-value");
  });
});

import { describe, expect, test } from "vitest";
import type { LegalDate } from "../../src/doors/calendar";
import { order } from "../../src/doors/finding";
import { validate } from "../../src/doors/schemas";
import {
  assessDesignatedFinancialInstitution,
  assessSupportCorporationDesignation,
  type DesignatedFinancialInstitutionFacts,
  designatedFinancialInstitutionDuties,
  designatedFinancialInstitutionRevocationGrounds,
  designatedInstitutionBooksKeptUntil,
  disqualifyingLaws,
  eligibleInstitutions,
} from "../../src/doors/supply";
import type { Issue } from "../../src/kernel/issue";
import { at } from "../../src/kernel/provision";
import { DesignatedFinancialInstitutionFacts as DesignatedFinancialInstitutionFactsSchema } from "../../src/schemas/supply/index";

// Nothing that comes from outside may make a rule throw, at the end of the calendar no more than elsewhere.

test("Act Arts 16(4), 31(2): a day at the end of the calendar, or after the day asked about, still disqualifies", () => {
  for (const day of ["9999-12-31", "9996-01-01", "2030-01-01"] as const) {
    expect(
      assessDesignatedFinancialInstitution({ designationRevoked: true, designationRevokedOn: day }, "2024-04-01")
        .answer,
    ).toBe("not-designatable");
    expect(
      assessSupportCorporationDesignation({ designationRevoked: true, designationRevokedOn: day }, "2024-04-01").answer,
    ).toBe("not-designatable");
  }
});

const on = "2024-04-01";

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
    [
      "a federation of cooperatives without deposits",
      { ...meets, institution: "cooperative-federation", lendingAndDeposits: false },
      no,
    ],
    [
      "an agricultural cooperative with both",
      { ...meets, institution: "agricultural-cooperative", lendingAndDeposits: true },
      yes,
    ],
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
    const officer = {
      ...meets,
      officers: { ...meets.officers, ofRevokedInstitution: true, thatRevocationOn: "2024-04-01" },
    } as const;
    expect(answer(officer, "2029-03-31")).toBe(no);
    expect(answer(officer, "2029-04-01")).toBe(yes);
    expect(answer({ ...meets, designationRevoked: true })).toBe("undetermined");
    // at the end of the calendar
    const late = { ...meets, designationRevoked: true, designationRevokedOn: "9994-12-31" } as const;
    expect([answer(late, "9999-12-30"), answer(late, "9999-12-31")]).toEqual([no, yes]);
    expect(answer({ ...late, designationRevokedOn: "9995-01-01" }, "9999-12-31")).toBe(no);
  });
  test("Art. 16(4)(i): while the punishment is not ended the five years have not begun", () => {
    const punished = { ...meets, punishedUnderListedLaw: true, punishmentEndedOn: "not-ended" } as const;
    for (const day of ["2024-04-01", "2059-04-01"] as const) expect(answer(punished, day)).toBe(no);
  });
  test("Art. 16(4)(iii)(b): an officer within sixty days before the public notice of the hearing, by its days", () => {
    const { ofRevokedInstitution: _, ...officers } = { ofRevokedInstitution: undefined, ...meets.officers };
    const of = (lastDayInOffice: string, said?: boolean) =>
      assessDesignatedFinancialInstitution(
        {
          ...meets,
          officers: {
            ...officers,
            ...(said === undefined ? undefined : { ofRevokedInstitution: said }),
            lastDayInOffice,
            hearingNoticeOn: "2024-03-01",
            thatRevocationOn: "2024-03-20",
          },
        } as never,
        on,
      );
    // sixty days before 2024-03-01 is 2024-01-01
    expect([of("2024-01-01").answer, of("2023-12-31").answer]).toEqual([no, yes]);
    const differ = of("2023-12-31", true);
    expect([differ.answer, differ.missing, differ.issues?.map((issue) => [issue.code, issue.path.join(".")])]).toEqual([
      "undetermined",
      ["officers.ofRevokedInstitution"],
      [["officer-window-differs", "officers.ofRevokedInstitution"]],
    ]);
  });
  test("Art. 16(4)(iii)(b): a hearing is made public before the revocation; else neither day is known", () => {
    const of = (hearingNoticeOn: LegalDate) => {
      const officers = {
        ...meets.officers,
        ofRevokedInstitution: true,
        hearingNoticeOn,
        thatRevocationOn: "2024-03-01",
      };
      const facts = { ...meets, officers } as const;
      const found = assessDesignatedFinancialInstitution(facts as never, on);
      const checked = validate(DesignatedFinancialInstitutionFactsSchema, facts);
      const told = (issues: readonly Issue[] = []) => issues.map(({ code, path }) => `${code} ${path.join(".")}`);
      return [found.answer, found.missing, told(found.issues), told(checked.ok ? [] : checked.issues)];
    };
    const late = ["hearing-notice-after-revocation officers.hearingNoticeOn"];
    expect(of("2024-03-01")).toEqual(["not-designatable", [], [], []]);
    expect(of("2024-03-02")).toEqual(["undetermined", ["officers.thatRevocationOn"], late, late]);
  });
  test("a day of what is said not to have been is an issue, and neither is known", () => {
    const facts = { ...meets, designationRevoked: false, designationRevokedOn: "2024-03-01" } as const;
    const found = assessDesignatedFinancialInstitution(facts, on);
    expect([found.answer, found.issues?.map((issue) => [issue.code, issue.path.join("."), issue.basis])]).toEqual([
      "undetermined",
      [["day-without-its-event", "designationRevokedOn", at("act:16:4:2")]],
    ]);
    const checked = validate(DesignatedFinancialInstitutionFactsSchema, facts);
    expect(checked.ok ? [] : checked.issues.map((issue) => [issue.code, issue.path.join(".")])).toEqual([
      ["day-without-its-event", "designationRevokedOn"],
    ]);
  });
  test("reasons tell the three periods of five years apart", () => {
    const { reasons } = assessDesignatedFinancialInstitution({}, on);
    const texts = reasons.filter(({ criterion }) => criterion.endsWith("within-five-years")).map(({ text }) => text.ja);
    expect([texts.length, new Set(texts).size]).toEqual([3, 3]);
  });
  test("an institution that is not known is missing, whatever else is known", () => {
    const { institution: _, ...rest } = meets;
    const open = (facts: DesignatedFinancialInstitutionFacts) =>
      assessDesignatedFinancialInstitution(facts, on).missing;
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

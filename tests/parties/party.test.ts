import { describe, expect, it, test } from "vitest";
import {
  isCorporateNumber,
  isCountryCode,
  missingParticulars,
  NaturalPerson,
  Officer,
  Party,
  PlanDocument,
  validate,
} from "../../src/doors/index";
import type { Issue } from "../../src/kernel/issue";
import { provisionOf } from "../../src/kernel/provision";
import { reachesShare } from "../../src/parties/party";
import { issuesOfBusinessYear, issuesOfHolders, issuesOfShare } from "../../src/parties/party-issues";

describe("reachesShare", () => {
  it("compares votes exactly", () => {
    expect(reachesShare({ votes: 1, totalVotes: 3 }, 1, 3)).toBe(true);
    expect(reachesShare({ percent: 33.3333 }, 1, 3)).toBe(false);
    expect(reachesShare({ percent: 25 }, 1, 4)).toBe(true);
    expect(reachesShare({ votes: 4, totalVotes: 3 }, 1, 4)).toBeUndefined();
    expect(reachesShare(undefined, 1, 4)).toBeUndefined();
  });
});

describe("a share stated both in percent and in votes (Act Art. 52(2))", () => {
  const both = [
    { percent: 4, votes: 6, totalVotes: 100 },
    { percent: 6, votes: 4, totalVotes: 100 },
    { percent: 6, votes: 6 },
    { percent: 6, totalVotes: 100 },
  ];
  it.each(both)("reaches nothing for certain, and is told: %j", (share) => {
    expect(reachesShare(share as never, 5, 100)).toBeUndefined();
    const issues = issuesOfShare(share as never, ["share"]);
    expect(issues.map(({ code, path, basis }) => [code, path, basis?.article])).toEqual([
      ["share-stated-twice", ["share"], "52"],
    ]);
  });
  it.each(both)(
    "of a holder in a plan: by the rule, at its place; the schema takes it for none of its forms: %j",
    (share) => {
      const holders = [{ name: "a", governingLawOrNationality: "JP", direct: true, share }];
      const plan = { form: "introduction", supplier: { party: { kind: "organisation", holders } } };
      const told = missingParticulars(plan as never, "2026-06-01").issues ?? [];
      const place = "supplier.party.holders.0.share";
      expect(told.filter(({ path }) => path.join(".").startsWith(place)).map(({ code }) => code)).toEqual([
        "share-stated-twice",
      ]);
      const checked = validate(Party, { kind: "organisation", holders });
      const refused = checked.ok ? [] : checked.issues.map(({ path }) => path.join("."));
      expect(refused.filter((path) => path.startsWith("holders.0.share"))).toHaveLength(1);
    },
  );
  it("adds nothing to the votes that are held directly", () => {
    const holder = (share: object) => ({ direct: true, share }) as never;
    const twice = holder({ percent: 90, votes: 9, totalVotes: 10 });
    expect(issuesOfHolders({ holders: [twice, holder({ percent: 50 })] })).toEqual([]);
    expect(issuesOfHolders({ holders: [holder({ percent: 90 }), holder({ percent: 50 })] })).toHaveLength(1);
  });
});

describe("reachesShare, at the limits and beyond", () => {
  it.each([
    [{ votes: 0, totalVotes: 100 }, false],
    [{ votes: 4, totalVotes: 100 }, false],
    [{ votes: 5, totalVotes: 100 }, true],
    [{ votes: 100, totalVotes: 100 }, true],
    [{ votes: 1, totalVotes: 1 }, true],
    [{ percent: 4.99 }, false],
    [{ percent: 5 }, true],
    [{ percent: 100 }, true],
    [{ percent: 0 }, false],
  ])("%j against five percent: %s", (share, reached) => {
    expect(reachesShare(share, 5, 100)).toBe(reached);
  });
  it.each([
    [{ votes: 0, totalVotes: 0 }],
    [{ votes: -1, totalVotes: 100 }],
    [{ votes: 101, totalVotes: 100 }],
    [{ votes: "5", totalVotes: 100 }],
    [{ votes: 5, totalVotes: "100" }],
    [{ votes: Number.NaN, totalVotes: 100 }],
    [{ percent: -1 }],
    [{ percent: "50" }],
    [{}],
    [null],
    [undefined],
    [50],
  ])("%j is no share", (share) => {
    expect(reachesShare(share as never, 5, 100)).toBeUndefined();
  });
  it("a code and a number are texts, whole and of their kind", () => {
    expect(isCorporateNumber(7000012050002)).toBe(false);
    expect(isCorporateNumber("77000012050002")).toBe(false);
    expect(isCorporateNumber("x7000012050002")).toBe(false);
    expect(isCountryCode(["JP"])).toBe(false);
  });
});

describe("Party", () => {
  const issueOf = (input: unknown) => {
    const result = validate(Party, input);
    return result.ok ? [] : result.issues.map((issue) => `${issue.path.join(".")}:${issue.code}`);
  };
  it.each([
    [
      { kind: "organisation", holders: [{ share: { percent: 60 } }, { share: { percent: 50 } }] },
      "holders:holders-over-100-percent",
    ],
    [{ kind: "organisation", holders: [{ share: { percent: 101 } }] }, "holders.0.share.percent:too-large"],
    [{ kind: "organisation", corporateNumber: "7000012050003" }, "corporateNumber:not-a-corporate-number"],
    [{ kind: "organisation", governingLaw: "XX" }, "governingLaw:not-a-country-code"],
    [{ kind: "natural-person", dateOfBirth: "1980-02-30" }, "dateOfBirth:not-a-legal-date"],
    [{ kind: "organisation", shareholders: [] }, "shareholders:unknown-key"],
    [
      { kind: "organisation", businessYears: [{ totalSales: 10, toForeignGovernments: [{ sales: 11 }] }] },
      "businessYears.0.toForeignGovernments:sales-over-total",
    ],
  ])("%j", (input, expected) => {
    expect(issueOf(input)).toContain(expected);
  });
  it("does not add indirect holdings to direct ones", () => {
    const holders = [{ share: { percent: 80 } }, { share: { percent: 80 }, direct: false }];
    expect(issueOf({ kind: "organisation", holders })).toEqual([]);
  });
});

describe("a birthday to come is a slip: 2999 for 1999 (Act, Art. 52(2))", () => {
  const codes = (schema: Parameters<typeof validate>[0], value: object) => {
    const read = validate(schema, value);
    return read.ok ? [] : read.issues.map(({ path, code }) => `${path.join(".")}:${code}`);
  };
  test.each(["2999-01-01", "9999-12-31", "2027-01-01"] as const)("%s", (dateOfBirth) => {
    expect(codes(Officer, { name: "甲", dateOfBirth })).toEqual(["dateOfBirth:birth-to-come"]);
    expect(codes(NaturalPerson, { kind: "natural-person", name: "甲", dateOfBirth })).toEqual([
      "dateOfBirth:birth-to-come",
    ]);
    expect(codes(Party, { kind: "natural-person", name: "甲", dateOfBirth })).toContain("dateOfBirth:birth-to-come");
    // A paper that proves who an officer is tells two of one name apart by their birth.
    const paper = { kind: "officer-identity", officer: "甲", officerBornOn: dateOfBirth };
    expect(codes(PlanDocument, paper)).toContain("officerBornOn:birth-to-come");
  });
  test("one that was is none", () => {
    expect(codes(Officer, { name: "甲", dateOfBirth: "1999-01-01" })).toEqual([]);
    expect(codes(NaturalPerson, { kind: "natural-person", name: "甲", dateOfBirth: "1926-12-25" })).toEqual([]);
  });
});

describe("the limits of what is stated of votes and sales (Act, Art. 52(2))", () => {
  const told = (issues: readonly Issue[]) =>
    issues.map(({ path, code, basis }) => `${path.join(".")}:${code}:${basis && provisionOf(basis)}`);
  const percent = (...shares: readonly number[]) => shares.map((one) => ({ share: { percent: one } }));
  const over = ["holders:holders-over-100-percent:act:52:2"];
  const fractions = ["holders:shares-stated-as-fractions:act:52:2"];

  it.each<[string, unknown, readonly string[]]>([
    ["all of the votes", percent(60, 40), []],
    ["a little more than all", percent(60, 40.5), over],
    ["what rounding leaves over", percent(33.3333334, 33.3333333, 33.3333333), []],
    ["60 of 100 votes and 41 percent", [{ share: { votes: 60, totalVotes: 100 } }, ...percent(41)], over],
    ["60 of 100 votes and 40 percent", [{ share: { votes: 60, totalVotes: 100 } }, ...percent(40)], []],
    [
      "indirect votes, which stand beside the direct ones",
      [{ share: { percent: 80 }, direct: false }, ...percent(80)],
      [],
    ],
    ["fractions that make one", percent(0.6, 0.4), fractions],
    ["one percent at most", percent(1, 0.5), fractions],
    ["one share above one", percent(1.5, 0.5), []],
    ["one share above one, in another place", percent(0.5, 1.5), []],
    ["one fraction alone", percent(0.5), fractions],
    ["60 of 100 votes and 40.5 percent", [{ share: { votes: 60, totalVotes: 100 } }, ...percent(40.5)], over],
    ["all of the votes beside a holder whose share is not stated", [...percent(100), {}], []],
    ["no vote at all", percent(0, 0), []],
    ["a fraction beside none", percent(0, 0.5), fractions],
    ["no holder", [], []],
    ["a list that is none", "holders", []],
    ["entries without a share", [null, {}, { share: null }, { share: 50 }], []],
    ["shares that are no numbers", [{ share: { percent: "60" } }, { share: { percent: "60" } }], []],
    ["votes alone, which are no fractions", [{ share: { votes: 1, totalVotes: 100 } }], []],
  ])("holders: %s", (_, holders, expected) => {
    expect(told(issuesOfHolders({ holders } as never))).toEqual(expected);
  });

  it("a share that is none is asked for and throws nowhere", () => {
    for (const share of [50, "50", true, [], null]) {
      const party = { kind: "organisation", name: "甲", holders: [{ share }] };
      const plan = { form: "introduction", business: "generation", supplier: { party } };
      expect(missingParticulars(plan as never, "2025-05-01").missing.length).toBeGreaterThan(0);
    }
  });

  it.each<[unknown, readonly string[]]>([
    [{ votes: 5, totalVotes: 5 }, []],
    [{ votes: 6, totalVotes: 5 }, ["votes:more-votes-than-all:act:52:2"]],
    [{ percent: 5 }, []],
  ])("a share of %j", (share, expected) => {
    expect(told(issuesOfShare(share as never))).toEqual(expected);
  });

  const sales = ["toForeignGovernments:sales-over-total:act:52:2"];
  it.each<[unknown, readonly string[]]>([
    [{ totalSales: 10, toForeignGovernments: [{ sales: 4 }, { sales: 6 }] }, []],
    [{ totalSales: 10, toForeignGovernments: [{ sales: 4 }, { sales: 6.5 }] }, sales],
    [{ totalSales: 0, toForeignGovernments: [{ sales: 0 }] }, []],
    [{ totalSales: 0, toForeignGovernments: [{ sales: 1 }] }, sales],
    [{ toForeignGovernments: [{ sales: 1 }] }, []],
    [{ totalSales: Number.NaN, toForeignGovernments: [{ sales: 1 }] }, []],
    [{ totalSales: 1, toForeignGovernments: [{ sales: Number.NaN }, null, { sales: 1 }] }, []],
    [{ totalSales: 1, toForeignGovernments: [{ sales: Number.NaN }, { sales: 2 }] }, sales],
    [{ totalSales: 1, toForeignGovernments: [{ sales: 1 }, {}] }, []],
    [{ totalSales: 1 }, []],
  ])("sales of %j", (year, expected) => {
    expect(told(issuesOfBusinessYear(year as never))).toEqual(expected);
  });
});

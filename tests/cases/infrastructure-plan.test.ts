import { describe, expect, it } from "vitest";
import {
  type FacilityIntroductionPlan,
  IntroductionPlan,
  type MaintenanceOutsourcingPlan,
  missingParticulars,
  type Organisation,
  type PartyParticulars,
  type PlanParty,
  partyParticulars,
  type Subcontract,
  validate,
} from "../../src/doors/index";

const on = "2026-06-01";
const filedOn = "2026-06-10";

const maker: Organisation = {
  kind: "organisation",
  name: "Maker",
  representative: "Representative",
  address: { country: "JP", line: "Osaka" },
  governingLaw: "JP",
  holders: [{ name: "Holder", governingLawOrNationality: "JP", share: { percent: 60 }, direct: true }],
  officers: [{ name: "Officer", dateOfBirth: "1970-01-01", nationality: "JP" }],
  businessYears: [{ endsOn: "2026-03-31", totalSales: 100, toForeignGovernments: [] }],
};
const complete: PlanParty = {
  party: maker,
  documents: [
    { kind: "register-certificate", madeOn: "2026-06-01" },
    { kind: "officer-identity", officer: "Officer", validUntil: "2030-01-01" },
  ],
};
const introduction: FacilityIntroductionPlan = {
  form: "introduction",
  business: "railway",
  filedOn,
  facilityOutline: "Control of interlocking",
  content: "New control system",
  period: { from: "2026-09-01" },
  supplier: complete,
  factories: [{ country: "JP", line: "Osaka" }],
  components: [{ kind: "server", name: "S", function: "control", supplier: complete, factories: [{ country: "JP", line: "Osaka" }] }],
  measures: ["Acceptance test"],
};
const subcontract: Subcontract = {
  id: "s1",
  awardedBy: "contractor",
  content: "Night watch",
  period: { from: "2026-09-01", to: "2027-08-31" },
  subcontractor: complete,
};
const outsourcing: MaintenanceOutsourcingPlan = {
  form: "outsourcing",
  business: "telecommunications",
  filedOn,
  facilityOutline: "Switching",
  content: "Maintenance",
  period: { from: "2026-09-01", to: "2027-08-31" },
  contractor: complete,
  subcontracts: [subcontract],
  measures: ["Audit"],
};

const rows = (plan: unknown, day = on) =>
  missingParticulars(plan as never, day as never).map(
    (one) =>
      `${one.path.join(".")} ${one.basis.law.slice(-6)} ${one.basis.article}${one.basis.paragraph ? `(${one.basis.paragraph})` : ""}${one.basis.item ? `(${one.basis.item})` : ""}`,
  );

describe("missingParticulars", () => {
  it("finds nothing missing in a complete plan of either form", () => {
    expect(rows(introduction)).toEqual([]);
    expect(rows(outsourcing)).toEqual([]);
    expect(validate(IntroductionPlan, introduction).ok).toBe(true);
    expect(validate(IntroductionPlan, outsourcing).ok).toBe(true);
  });

  it("asks for the papers of Art. 52(1), then the particulars of Art. 52(2) in their order", () => {
    expect(rows({ form: "introduction", business: "railway" })).toEqual([
      "supplier.documents 800062 9(2)(1)",
      "facilityOutline 000043 52(2)(1)",
      "content 000043 52(2)(2)",
      "period.from 000043 52(2)(2)",
      "supplier.party 800062 11(1)",
      "factories 800062 11(5)",
      "components 000043 52(2)(2)",
      "measures 800062 16(1)",
    ]);
  });

  it("cites MIC's articles one later", () => {
    expect(
      rows({ ...outsourcing, contractor: {}, subcontracts: [{ ...subcontract, content: "", subcontractor: {} }], measures: [] }),
    ).toEqual([
      "contractor.documents 008064 10(2)(1)",
      "subcontracts.0.subcontractor.documents 008064 10(2)(1)",
      "contractor.party 008064 15(1)",
      "subcontracts.0.content 008064 16(1)",
      "subcontracts.0.subcontractor.party 008064 16(3)",
      "measures 008064 17(2)",
    ]);
  });

  it("asks for every item of every party: name and seat, holders, officers, sales, factory", () => {
    const bare: PlanParty = { party: { kind: "organisation" }, documents: complete.documents };
    expect(rows({ ...introduction, components: [{ ...introduction.components?.[0], supplier: bare, kind: undefined }] })).toEqual([
      "components.0.kind 800062 13(1)",
      "components.0.supplier.party.name 800062 13(2)",
      "components.0.supplier.party.representative 800062 13(2)",
      "components.0.supplier.party.address.line 800062 13(2)",
      "components.0.supplier.party.address.country 800062 13(2)",
      "components.0.supplier.party.governingLaw 800062 13(2)",
      "components.0.supplier.party.holders 800062 13(3)",
      "components.0.supplier.party.officers 800062 13(4)",
      "components.0.supplier.party.businessYears 800062 13(5)",
    ]);
  });

  it("asks the same of the one to whom the work is given (14, MIC 15)", () => {
    const bare: PlanParty = { party: { kind: "organisation" }, documents: complete.documents };
    expect(rows({ ...outsourcing, contractor: bare })).toEqual([
      "contractor.party.name 008064 15(1)",
      "contractor.party.representative 008064 15(1)",
      "contractor.party.address.line 008064 15(1)",
      "contractor.party.address.country 008064 15(1)",
      "contractor.party.governingLaw 008064 15(1)",
      "contractor.party.holders 008064 15(2)",
      "contractor.party.officers 008064 15(3)",
      "contractor.party.businessYears 008064 15(4)",
    ]);
  });

  it("asks a natural person for name, address and nationality", () => {
    const person: PlanParty = { party: { kind: "natural-person", businessYears: [] }, documents: complete.documents };
    expect(rows({ ...introduction, supplier: person }).map((one) => one.split(" ")[0])).toEqual([
      "supplier.party.name",
      "supplier.party.address.line",
      "supplier.party.address.country",
      "supplier.party.nationality",
    ]);
  });

  it("asks nothing of indirect holders and of those below five percent", () => {
    const holders = [
      { share: { percent: 4.9 }, direct: true },
      { share: { percent: 30 }, direct: false },
      { share: { percent: 5 }, direct: true },
    ];
    expect(rows({ ...introduction, supplier: { ...complete, party: { ...maker, holders } } }).map((one) => one.split(" ")[0])).toEqual([
      "supplier.party.holders.2.name",
      "supplier.party.holders.2.governingLawOrNationality",
    ]);
  });

  it("asks for everything of a holder of whom it is not known whether five percent are held directly", () => {
    const holders = [
      { direct: true },
      { share: { percent: 5 } },
      {},
      { share: { percent: 4.9 } },
      { direct: false },
      { name: "H", governingLawOrNationality: "JP", share: { percent: 5 }, direct: true },
    ];
    expect(rows({ ...introduction, supplier: { ...complete, party: { ...maker, holders } } })).toEqual([
      "supplier.party.holders.0.name 800062 11(2)",
      "supplier.party.holders.0.governingLawOrNationality 800062 11(2)",
      "supplier.party.holders.0.share 800062 11(2)",
      "supplier.party.holders.1.name 800062 11(2)",
      "supplier.party.holders.1.governingLawOrNationality 800062 11(2)",
      "supplier.party.holders.1.direct 800062 11(2)",
      "supplier.party.holders.2.name 800062 11(2)",
      "supplier.party.holders.2.governingLawOrNationality 800062 11(2)",
      "supplier.party.holders.2.share 800062 11(2)",
      "supplier.party.holders.2.direct 800062 11(2)",
    ]);
  });

  it("asks for name, date of birth and nationality of every officer, and for a proof of each who is named (11(iii), 9(2)(ii))", () => {
    const officers = [{}, { name: " " }, { name: "Officer", dateOfBirth: "1970-02-30", nationality: "JP" }];
    expect(rows({ ...introduction, supplier: { ...complete, party: { ...maker, officers } } })).toEqual([
      "supplier.party.officers.1 800062 9(2)(2)",
      "supplier.party.officers.0.name 800062 11(3)",
      "supplier.party.officers.0.dateOfBirth 800062 11(3)",
      "supplier.party.officers.0.nationality 800062 11(3)",
      "supplier.party.officers.1.name 800062 11(3)",
      "supplier.party.officers.1.dateOfBirth 800062 11(3)",
      "supplier.party.officers.1.nationality 800062 11(3)",
      "supplier.party.officers.2.dateOfBirth 800062 11(3)",
    ]);
  });

  it("asks for sales that are not known and for the names of governments that reach a quarter (11(iv))", () => {
    const businessYears = [
      {
        endsOn: "2025-03-31",
        totalSales: 100,
        toForeignGovernments: [
          { state: "US", sales: 25 },
          { state: "FR", sales: 24 },
        ],
      },
      { endsOn: "2024-03-31", totalSales: 100 },
      { totalSales: 100, toForeignGovernments: [] },
      { endsOn: "2026-05-31", totalSales: 100, toForeignGovernments: [{ state: "US", sales: 100 }] },
      {
        endsOn: "2023-03-31",
        totalSales: 100,
        toForeignGovernments: [
          { state: "US", name: "Navy", sales: 20 },
          { state: "US", sales: 5 },
        ],
      },
    ];
    const sold = { ...complete, party: { ...maker, businessYears } };
    expect(rows({ ...introduction, supplier: sold })).toEqual([
      "supplier.party.businessYears.0.toForeignGovernments.0.name 800062 11(4)",
      "supplier.party.businessYears.1 800062 11(4)",
      "supplier.party.businessYears.2 800062 11(4)",
      "supplier.party.businessYears.4.toForeignGovernments.1.name 800062 11(4)",
    ]);
    // Without a day of filing the last three years that are stated count: the year 2026 does, the year 2023 does not.
    expect(rows({ ...introduction, filedOn: undefined, supplier: sold }).map((one) => one.split(" ")[0])).toEqual([
      "supplier.party.businessYears.0.toForeignGovernments.0.name",
      "supplier.party.businessYears.1",
      "supplier.party.businessYears.2",
      "supplier.party.businessYears.3.toForeignGovernments.0.name",
    ]);
  });

  it("asks for the country and the place of every factory, of the facility (11(v)) and of a component (13(vi))", () => {
    const component = { ...introduction.components?.[0], factories: [{ line: "Osaka" }, {}] };
    expect(rows({ ...introduction, factories: [{ country: "JP" }], components: [component, { ...component, factories: [] }] })).toEqual([
      "factories.0.line 800062 11(5)",
      "components.0.factories.0.country 800062 13(6)",
      "components.0.factories.1.country 800062 13(6)",
      "components.0.factories.1.line 800062 13(6)",
      "components.1.factories 800062 13(6)",
    ]);
  });

  it("asks whether a party is a person or an organisation, and what is outsourced and when", () => {
    const unknown = { party: { name: "X", address: { country: "JP", line: "Osaka" }, businessYears: [] }, documents: complete.documents };
    expect(rows({ ...introduction, supplier: unknown })).toEqual(["supplier.party.kind 800062 11(1)"]);
    expect(rows({ form: "outsourcing", business: "telecommunications", contractor: complete })).toEqual([
      "facilityOutline 000043 52(2)(1)",
      "content 000043 52(2)(3)",
      "period.from 000043 52(2)(3)",
      "subcontracts 000043 52(2)(3)",
      "measures 008064 17(2)",
    ]);
    expect(rows({ business: "railway", facilityOutline: "O", measures: ["M"] })).toEqual(["form 000043 52(1)"]);
    expect(rows({ ...introduction, components: [{ ...introduction.components?.[0], name: "", function: undefined }] })).toEqual([
      "components.0.name 800062 13(1)",
      "components.0.function 800062 13(1)",
    ]);
  });

  it("speaks of the class of a component where MLIT's order does, of its kind elsewhere (13(i), MIC 14(i))", () => {
    const asked = (business: "railway" | "generation" | "postal") =>
      missingParticulars({ ...introduction, business, components: [{ ...introduction.components?.[0], kind: "" }] }, on).map(
        (one) => one.text.ja,
      );
    expect(asked("railway")).toEqual(["構成設備の区分"]);
    expect(asked("generation")).toEqual(["構成設備の種類"]);
    expect(asked("postal")).toEqual(["構成設備の種類"]);
  });

  it("names the item for the tier: work given by the contractor (15(i)) or by a subcontractor (15(ii))", () => {
    const given = (awardedBy: string) => ({ ...subcontract, id: awardedBy, awardedBy, content: undefined, period: {} });
    expect(rows({ ...outsourcing, subcontracts: [given("contractor"), given("s1")] })).toEqual([
      "subcontracts.0.content 008064 16(1)",
      "subcontracts.0.period.from 008064 16(1)",
      "subcontracts.1.content 008064 16(2)",
      "subcontracts.1.period.from 008064 16(2)",
    ]);
  });

  it("asks for each condition of the exception by itself, with its place in the article (17, MIC 18)", () => {
    const relieved = { ...subcontract, relief: {} };
    const conditions = missingParticulars({ ...outsourcing, subcontracts: [relieved] }, on).map(({ path, basis }) => [
      path.at(-1),
      basis.article,
      basis.item,
      basis.subitems?.[0],
    ]);
    expect(conditions).toEqual([
      ["operatorCanKnowContent", "18", "1", undefined],
      ["accessPreventionConfirmed", "18", "2", "イ"],
      ["auditConfirmed", "18", "2", "ロ"],
      ["statedInPlan", "18", undefined, undefined],
      ["proofAttached", "18", undefined, undefined],
    ]);
    expect(rows({ ...outsourcing, subcontracts: [{ ...subcontract, relief: null }] })).toEqual([]);
    // An old passport is no matter where the proof of identity may be left out; an old certificate is.
    const old = { ...complete, documents: complete.documents?.map((paper) => ({ ...paper, madeOn: "2020-01-01", validUntil: undefined })) };
    const all = {
      operatorCanKnowContent: true,
      accessPreventionConfirmed: true,
      auditConfirmed: true,
      statedInPlan: true,
      proofAttached: true,
    };
    expect(rows({ ...outsourcing, subcontracts: [{ ...subcontract, relief: all, subcontractor: old }] })).toEqual([
      "subcontracts.0.subcontractor.documents.0 008064 10(2)(1)",
    ]);
    expect(rows({ ...outsourcing, subcontracts: [{ ...subcontract, subcontractor: old }] })).toEqual([
      "subcontracts.0.subcontractor.documents.0 008064 10(2)(1)",
      "subcontracts.0.subcontractor.documents.1 008064 10(2)(2)",
    ]);
  });

  it("takes any dated paper where the day of filing is not known, and none made after it", () => {
    const documents = [{ kind: "register-certificate", madeOn: "2020-01-01" }, ...(complete.documents ?? []).slice(1)];
    expect(rows({ ...introduction, filedOn: undefined, supplier: { ...complete, documents } })).toEqual([]);
    expect(rows({ ...introduction, filedOn: "0001-06-01", supplier: { ...complete, documents } })).toEqual([]);
    expect(rows({ ...introduction, filedOn: "0002-01-01", supplier: { ...complete, documents } })).toContain(
      "supplier.documents.0 800062 9(2)(1)",
    );
    const undated = [{ kind: "register-certificate" }, ...(complete.documents ?? []).slice(1)];
    expect(rows({ ...introduction, filedOn: undefined, supplier: { ...complete, documents: undated } })).toEqual([
      "supplier.documents.0 800062 9(2)(1)",
    ]);
    const later = [{ kind: "register-certificate", madeOn: "2026-06-11" }, ...(complete.documents ?? []).slice(1)];
    expect(rows({ ...introduction, supplier: { ...complete, documents: later } })).toEqual(["supplier.documents.0 800062 9(2)(1)"]);
    const onTheDay = [{ kind: "register-certificate", madeOn: "2026-06-10" }, ...(complete.documents ?? []).slice(1)];
    expect(rows({ ...introduction, supplier: { ...complete, documents: onTheDay } })).toEqual([]);
    // A paper valid up to 1 January 2020 is out of date even where it is not known when the plan is filed: it is not checked.
    const ended = [{ kind: "register-certificate", validUntil: "2020-01-01" }, ...(complete.documents ?? []).slice(1)];
    expect(rows({ ...introduction, filedOn: undefined, supplier: { ...complete, documents: ended } })).toEqual([]);
  });

  it.each([
    ["made three months before filing", { madeOn: "2026-03-10" }, []],
    ["made a day earlier", { madeOn: "2026-03-09" }, ["supplier.documents.0 800062 9(2)(1)"]],
    ["valid on the day of filing", { madeOn: "2020-01-01", validUntil: "2026-06-10" }, []],
    ["no longer valid", { validUntil: "2026-06-09" }, ["supplier.documents.0 800062 9(2)(1)"]],
    ["without a date", {}, ["supplier.documents.0 800062 9(2)(1)"]],
  ])("9(2): a paper %s", (_what, dates, expected) => {
    const documents = [{ kind: "register-certificate", ...dates }, ...(complete.documents ?? []).slice(1)];
    expect(rows({ ...introduction, supplier: { ...complete, documents } })).toEqual(expected);
  });

  it("asks for an officer's proof of identity", () => {
    const documents = (complete.documents ?? []).slice(0, 1);
    expect(rows({ ...introduction, supplier: { ...complete, documents } })).toEqual(["supplier.party.officers.0 800062 9(2)(2)"]);
  });

  it("lets a relieved subcontract leave out content, holders, officers and sales, and nothing else (17, MIC 18)", () => {
    const relief = {
      operatorCanKnowContent: true,
      accessPreventionConfirmed: true,
      auditConfirmed: true,
      statedInPlan: true,
      proofAttached: true,
    };
    const { holders: _holders, officers: _officers, businessYears: _years, ...seat } = maker;
    const relieved = {
      id: "s1",
      awardedBy: "contractor",
      relief,
      subcontractor: { party: seat, documents: (complete.documents ?? []).slice(0, 1) },
    };
    expect(rows({ ...outsourcing, subcontracts: [relieved] })).toEqual([]);
    expect(rows({ ...outsourcing, subcontracts: [{ ...relieved, relief: { ...relief, proofAttached: undefined } }] })).toEqual([
      "subcontracts.0.content 008064 16(1)",
      "subcontracts.0.period.from 008064 16(1)",
      "subcontracts.0.subcontractor.party.holders 008064 16(4)",
      "subcontracts.0.subcontractor.party.officers 008064 16(5)",
      "subcontracts.0.subcontractor.party.businessYears 008064 16(6)",
      "subcontracts.0.relief.proofAttached 008064 18",
    ]);
    // From 2026-09-18 it was not read what the exception now asks for: nothing is left out on the wording before.
    const asked = [
      "subcontracts.0.subcontractor.party.holders 008064 16(4)",
      "subcontracts.0.subcontractor.party.officers 008064 16(5)",
      "subcontracts.0.subcontractor.party.businessYears 008064 16(6)",
    ];
    const undated = { ...outsourcing, filedOn: undefined, subcontracts: [relieved] };
    expect(rows(undated, "2026-09-17")).toEqual([]);
    expect(rows(undated, "2026-09-18")).toEqual(expect.arrayContaining(asked));
    // Looked at before that day, to be filed after it.
    const later = (filedOn: string) => missingParticulars({ ...outsourcing, filedOn, subcontracts: [relieved] } as never, "2026-06-01");
    const filed = (filedOn: string) => later(filedOn).filter((one) => one.path.at(-1) === "holders");
    expect(filed("2026-09-17")).toEqual([]);
    expect(filed("2026-09-18")).toMatchObject([{ basis: { article: "16", item: "4" }, grade: "inferred" }]);
  });

  it("grades the list on days whose wording was not read, and says so before Art. 52 was in force", () => {
    const grades = (day: "2026-08-27" | "2026-09-18") =>
      new Set(missingParticulars({ form: "introduction", business: "railway" }, day).map((one) => one.grade));
    expect([grades("2026-08-27"), grades("2026-09-18")]).toEqual([new Set([undefined]), new Set(["inferred"])]);
    expect(rows(introduction, "2023-11-16")).toEqual(["on 000043 52(1)"]);
    expect(rows(introduction, "2023-11-17")).not.toContain("on 000043 52(1)");
  });

  it("never throws", () => {
    for (const junk of [
      null,
      undefined,
      3,
      {},
      { form: "x" },
      { form: "introduction", components: [null, 3], supplier: 4, factories: [null] },
    ]) {
      expect(() => missingParticulars(junk as never, on)).not.toThrow();
      expect(() => partyParticulars(junk as never, on)).not.toThrow();
    }
  });
});

describe("partyParticulars", () => {
  const value = (facts: Organisation, day: string = filedOn): PartyParticulars => {
    const result = partyParticulars(facts, day as never);
    if (!result.ok) throw new Error("not ok");
    return result.value;
  };
  const year = (endsOn: `${number}-${number}-${number}`, sales: number) => ({
    endsOn,
    totalSales: 1000,
    toForeignGovernments: [{ state: "US" as const, name: "Agency", sales }],
  });

  it("states sales of 24.9, 25.0 and 10 percent: one year of 25 is enough (11(iv))", () => {
    const businessYears = [year("2024-03-31", 249), year("2025-03-31", 250), year("2026-03-31", 100)];
    expect(value({ kind: "organisation", businessYears }).foreignSales).toEqual([
      { businessYearEndsOn: "2025-03-31", state: "US", governments: ["Agency"], percent: 25 },
    ]);
  });

  it("adds up the governments of one State, not of two", () => {
    const both = (second: "US" | "FR") => ({
      endsOn: "2026-03-31" as const,
      totalSales: 1000,
      toForeignGovernments: [
        { state: "US" as const, name: "A", sales: 130 },
        { state: second, name: "B", sales: 130 },
      ],
    });
    expect(value({ kind: "organisation", businessYears: [both("US")] }).foreignSales).toHaveLength(1);
    expect(value({ kind: "organisation", businessYears: [both("FR")] }).foreignSales).toEqual([]);
  });

  it("counts the last three business years that ended two months before filing", () => {
    const businessYears = [year("2022-12-31", 900), year("2023-12-31", 0), year("2024-12-31", 0), year("2025-12-31", 0)];
    expect(value({ kind: "organisation", businessYears }, "2026-02-28")).toMatchObject({
      businessYearsEndedBy: "2025-12-28",
      businessYears: ["2024-12-31", "2023-12-31", "2022-12-31"],
    });
    expect(value({ kind: "organisation", businessYears }, "2026-03-01").foreignSales).toEqual([]);
  });

  it("says which holders and business years are not known, and takes what is ruled out as such", () => {
    const holders = [
      { name: "A", share: { percent: 5 } },
      { name: "B", direct: true },
      { name: "C", direct: false },
      { name: "D", share: { percent: 4.99 } },
      { name: "E", direct: true, share: { percent: 120 } },
    ];
    const businessYears = [
      { endsOn: "2025-12-31", totalSales: 0, toForeignGovernments: [] },
      { endsOn: "2024-12-31", toForeignGovernments: [{ state: "US", name: "Agency", sales: 1 }] },
      { endsOn: "2023-12-31", totalSales: 100, toForeignGovernments: [{ name: "Agency", sales: 90 }] },
      { totalSales: 1, toForeignGovernments: [] },
    ] as const;
    expect(value({ kind: "organisation", holders, businessYears })).toMatchObject({
      holders: [],
      holdersNotKnown: [{ name: "A" }, { name: "B" }, { name: "E" }],
      businessYears: ["2025-12-31", "2024-12-31", "2023-12-31"],
      businessYearsNotKnown: ["2024-12-31", "2023-12-31"],
      foreignSales: [],
    });
    const odd = [
      { endsOn: "2025-12-31", totalSales: 100, toForeignGovernments: [{ state: "US", sales: Number.NaN }] },
      { endsOn: "2024-12-31", totalSales: Number.POSITIVE_INFINITY, toForeignGovernments: [] },
      { endsOn: "2023-12-31", totalSales: 100 },
    ] as const;
    expect(value({ kind: "organisation", businessYears: odd }).businessYearsNotKnown).toEqual(["2025-12-31", "2024-12-31", "2023-12-31"]);
  });

  it("passes over an entry that is no object, and an amount that is none", () => {
    const holder = { share: { percent: 5 }, direct: true };
    expect(value({ kind: "organisation", holders: [null, 7, holder] } as never)).toMatchObject({ holders: [holder], holdersNotKnown: [] });
    for (const totalSales of [-1, "100", Number.NaN, Number.POSITIVE_INFINITY, undefined]) {
      const toForeignGovernments = [{ state: "US", name: "Agency", sales: 90 }];
      const wrong = { endsOn: "2025-12-31", totalSales, toForeignGovernments };
      expect(value({ kind: "organisation", businessYears: [null, 7, wrong] } as never), String(totalSales)).toMatchObject({
        businessYears: ["2025-12-31"],
        businessYearsNotKnown: ["2025-12-31"],
        foreignSales: [],
      });
    }
    // A year without any sales has no share to reach.
    const empty = { endsOn: "2025-12-31", totalSales: 0, toForeignGovernments: [{ state: "US", name: "Agency", sales: 0 }] };
    expect(value({ kind: "organisation", businessYears: [empty] } as never)).toMatchObject({ businessYearsNotKnown: [], foreignSales: [] });
  });

  it("counts a natural person's sales, and no holders of one", () => {
    const person = {
      kind: "natural-person",
      holders: [{ share: { percent: 60 }, direct: true }],
      businessYears: [year("2025-12-31", 250)],
    };
    expect(value(person as never)).toMatchObject({ holders: [], holdersNotKnown: [], foreignSales: [{ percent: 25 }] });
  });

  it("names governments that are known and counts those that are not", () => {
    const sold = (sales: readonly object[]) =>
      value({ kind: "organisation", businessYears: [{ endsOn: "2025-12-31", totalSales: 100, toForeignGovernments: sales as never }] });
    expect(
      sold([
        { state: "US", sales: 20 },
        { state: "US", name: "Navy", sales: 6 },
      ]).foreignSales,
    ).toEqual([{ businessYearEndsOn: "2025-12-31", state: "US", governments: ["Navy"], percent: 26 }]);
  });

  it.each(["2026-02-30", "0001-12-31", 7, undefined])("computes nothing for %s", (day) => {
    expect(partyParticulars({ kind: "organisation" }, day as never)).toMatchObject({ ok: false, issues: [{ path: ["filedOn"] }] });
  });

  it("counts from the second year on", () => {
    expect(value({ kind: "organisation" }, "0002-01-01").documentsMadeFrom).toBe("0001-10-01");
  });

  it("counts two and three months back to the corresponding day, or to the last of a shorter month", () => {
    expect(value({ kind: "organisation" }, "2026-04-30")).toMatchObject({
      businessYearsEndedBy: "2026-02-28",
      documentsMadeFrom: "2026-01-30",
    });
    expect(value({ kind: "organisation" }, "2026-05-31")).toMatchObject({
      businessYearsEndedBy: "2026-03-31",
      documentsMadeFrom: "2026-02-28",
    });
    const businessYears = [year("2026-04-10", 300), year("2025-04-10", 0)];
    expect(value({ kind: "organisation", businessYears }, "2026-06-10").businessYears).toEqual(["2026-04-10", "2025-04-10"]);
    expect(value({ kind: "organisation", businessYears }, "2026-06-09").businessYears).toEqual(["2025-04-10"]);
  });

  it("is inferred where it is filed from 2026-09-18, when Art. 52 and the orders were amended, and names the draft of 2027-01-12", () => {
    expect(value({ kind: "organisation" }, "2026-08-27")).toMatchObject({ grade: "text", gaps: [] });
    expect(value({ kind: "organisation" }, "2026-09-18")).toMatchObject({
      grade: "inferred",
      gaps: ["act-38-2026-art-52", "law-after-survey", "infrastructure-orders-2026-09-18"],
    });
    const gaps = (day: string) => value({ kind: "organisation" }, day).gaps;
    expect(gaps("2027-01-11")).not.toContain("fsa-draft-2027-01-12");
    expect(gaps("2027-01-12")).toEqual([
      "act-38-2026-art-52",
      "law-after-survey",
      "infrastructure-orders-2026-09-18",
      "fsa-draft-2027-01-12",
    ]);
  });

  it("states the direct holder of five percent, not the indirect one of thirty (11(ii))", () => {
    const holders = [
      { name: "A", share: { percent: 5 }, direct: true },
      { name: "B", share: { percent: 30 }, direct: false },
    ];
    expect(value({ kind: "organisation", holders }).holders.map((one) => one.name)).toEqual(["A"]);
  });
});

describe("IntroductionPlan", () => {
  const issuesOf = (plan: unknown) => {
    const result = validate(IntroductionPlan, plan);
    return result.ok ? [] : result.issues.map((one) => `${one.path.join(".")}:${one.code}`);
  };
  it.each([
    [
      "circular subcontracting",
      {
        ...outsourcing,
        subcontracts: [
          { id: "a", awardedBy: "b" },
          { id: "b", awardedBy: "a" },
        ],
      },
      "subcontracts.0.awardedBy:circular-subcontracting",
    ],
    [
      "a subcontract given by itself",
      { ...outsourcing, subcontracts: [{ id: "a", awardedBy: "a" }] },
      "subcontracts.0.awardedBy:circular-subcontracting",
    ],
    [
      "an unknown awarder",
      { ...outsourcing, subcontracts: [{ id: "a", awardedBy: "z" }] },
      "subcontracts.0.awardedBy:subcontract-awarder-unknown",
    ],
    ["an id twice", { ...outsourcing, subcontracts: [subcontract, subcontract] }, "subcontracts.1.id:subcontract-id-twice"],
    ["a period reversed", { ...outsourcing, period: { from: "2026-09-01", to: "2026-08-31" } }, "period.to:period-ends-before-it-begins"],
    [
      "a paper made after filing",
      { ...introduction, supplier: { ...complete, documents: [{ kind: "register-certificate", madeOn: "2026-06-11" }] } },
      "supplier.documents.0.madeOn:made-after-filing",
    ],
    [
      "a business not listed that day",
      { ...introduction, business: "port-transport", filedOn: "2025-03-31" },
      "business:business-not-listed",
    ],
    [
      "a share over 100",
      { ...introduction, supplier: { party: { ...maker, holders: [{ share: { percent: 120 } }] } } },
      "supplier.party.holders.0.share.percent:too-large",
    ],
    [
      "holders over 100 together",
      { ...introduction, supplier: { party: { ...maker, holders: [{ share: { percent: 60 } }, { share: { percent: 60 } }] } } },
      "supplier.party.holders:holders-over-100-percent",
    ],
    [
      "a paper that ends before it was made",
      {
        ...introduction,
        supplier: { ...complete, documents: [{ kind: "register-certificate", madeOn: "2026-06-01", validUntil: "2026-05-31" }] },
      },
      "supplier.documents.0.validUntil:paper-valid-until-before-made",
    ],
    [
      "an order that does not govern the business",
      { ...introduction, ministerialOrder: "mic" },
      "ministerialOrder:ministerial-order-does-not-govern",
    ],
    [
      "the same in a draft without a day of filing",
      { form: "outsourcing", business: "telecommunications", ministerialOrder: "meti" },
      "ministerialOrder:ministerial-order-does-not-govern",
    ],
    ["an unknown key", { ...introduction, supplies: [] }, "supplies:unknown-key"],
    ["a form that is none", { form: "purchase" }, "form:no-alternative"],
  ])("refuses %s", (_what, plan, expected) => {
    expect(issuesOf(plan)).toContain(expected);
  });

  it("takes the order named where it governs, and a paper valid on the day on which it was made", () => {
    expect(issuesOf({ ...introduction, ministerialOrder: "mlit" })).toEqual([]);
    const water = { ...introduction, business: "water-supply", ministerialOrder: "mlit", supplier: {}, components: [] };
    expect(issuesOf({ ...water, filedOn: "2024-04-01" })).toEqual([]);
    // Up to then waterworks stood under an order of the ministry of health.
    expect(issuesOf({ ...water, filedOn: "2024-03-31" })).toEqual(["ministerialOrder:ministerial-order-does-not-govern"]);
    const documents = [{ kind: "officer-identity", officer: "Officer", madeOn: "2026-06-01", validUntil: "2026-06-01" }];
    expect(issuesOf({ ...introduction, supplier: { documents } })).toEqual([]);
  });

  it("says of every refusal where, why, by which article, in both languages", () => {
    const wrong = { ...outsourcing, business: "port-transport", filedOn: "2025-03-31", subcontracts: [{ id: "a", awardedBy: "a" }] };
    const issuesIn = (plan: unknown) => {
      const result = validate(IntroductionPlan, plan);
      return result.ok ? [] : result.issues;
    };
    const issues = [
      ...issuesIn({ ...outsourcing, period: { from: "2026-01-02", to: "2026-01-01" } }),
      ...issuesIn({ ...wrong, contractor: undefined }),
      ...issuesIn({ ...outsourcing, ministerialOrder: "meti" }),
      ...issuesIn({ ...outsourcing, contractor: { party: { ...maker, holders: [{ share: { percent: 100.1 } }] } } }),
      ...issuesIn({
        ...outsourcing,
        contractor: { party: { ...maker, holders: [{ share: { percent: 60 } }, { share: { percent: 41 } }] } },
      }),
      ...issuesIn({ ...outsourcing, subcontracts: [{ id: "a", awardedBy: "z" }] }),
      ...issuesIn({ ...outsourcing, subcontracts: [subcontract, subcontract] }),
    ];
    expect(issues.map((one) => [one.code, one.basis?.article])).toEqual([
      ["period-ends-before-it-begins", "52"],
      ["business-not-listed", "9"],
      ["circular-subcontracting", "52"],
      ["ministerial-order-does-not-govern", "86"],
      ["too-large", "52"],
      ["holders-over-100-percent", "52"],
      ["subcontract-awarder-unknown", "52"],
      ["subcontract-id-twice", "52"],
    ]);
    expect(issuesIn({ ...outsourcing, contractor: { party: { ...maker, holders: [{ share: { percent: 100 } }] } } })).toEqual([]);
    for (const one of issues) expect([one.message.ja, one.message.en].every((text) => text.length > 5)).toBe(true);
  });

  it("grades what MLIT's Art. 13(v) asks up to 2024-03-31 as inferred: its stored text lacks the limit of 25 percent", () => {
    const bare: PlanParty = { party: { ...maker, businessYears: undefined }, documents: complete.documents };
    const sales = (business: "railway" | "generation", day: "2024-03-31" | "2024-04-01") =>
      missingParticulars(
        { ...introduction, filedOn: undefined, business, components: [{ ...introduction.components?.[0], supplier: bare }] },
        day,
      )
        .filter((one) => one.path.at(-1) === "businessYears")
        .map((one) => [one.basis.article, one.basis.item, one.grade]);
    expect(sales("railway", "2024-03-31")).toEqual([["13", "5", "inferred"]]);
    expect(sales("railway", "2024-04-01")).toEqual([["13", "5", undefined]]);
    expect(sales("generation", "2024-03-31")).toEqual([["13", "5", undefined]]);
    const others = missingParticulars({ ...introduction, factories: [], components: [{ supplier: {} }] }, "2024-03-31");
    expect(others.map((one) => `${one.basis.article}(${one.basis.item}) ${one.grade}`)).toEqual(
      expect.arrayContaining(["11(5) undefined", "13(1) undefined", "13(2) undefined", "13(6) undefined"]),
    );
    expect(others.some((one) => one.grade === "inferred")).toBe(false);
  });

  it("asks for the business where the one named was not listed or is none", () => {
    const paths = (business: unknown, day: typeof on | "2024-03-31" | "2025-03-31" = on) =>
      missingParticulars({ form: "introduction", business } as never, day)
        .map((one) => one.path.join("."))
        .filter((path) => path === "business");
    expect(paths("port-transport", "2025-03-31")).toEqual(["business"]);
    expect(paths("port-transport")).toEqual([]);
    expect(paths("electricity-retail")).toEqual(["business"]);
    expect(paths("__proto__")).toEqual(["business"]);
    for (const business of ["water-supply", "bulk-water-supply"]) expect(paths(business, "2024-03-31")).toEqual([]);
    for (const business of ["electricity-retail", 7, null, undefined]) expect(paths(business, "2024-03-31")).toEqual(["business"]);
    expect(missingParticulars({ form: "introduction", ministerialOrder: "constructor" } as never, on)[0]?.basis.law).toBe(
      "504AC0000000043",
    );
  });

  it("tells the place of an entry in the list as given", () => {
    const broken = { ...introduction, components: [null, { ...introduction.components?.[0], function: "" }] };
    expect(missingParticulars(broken as never, on).map((one) => one.path)).toContainEqual(["components", 1, "function"]);
  });

  it("passes over an entry that is no object, and asks for a party that is none", () => {
    const odd = { ...introduction, components: [null, 3, ...(introduction.components ?? [])] };
    expect(rows(odd)).toEqual([]);
    for (const party of [null, 3]) {
      expect(rows({ ...introduction, supplier: { ...complete, party } })).toEqual(["supplier.party 800062 11(1)"]);
    }
  });

  it("walks ten thousand tiers without recursion", () => {
    const subcontracts = Array.from({ length: 10_000 }, (_, at) => ({ id: `s${at}`, awardedBy: at === 0 ? "contractor" : `s${at - 1}` }));
    expect(issuesOf({ ...outsourcing, subcontracts })).toEqual([]);
    expect(issuesOf({ ...outsourcing, subcontracts: [{ id: "s0", awardedBy: "s9999" }, ...subcontracts.slice(1)] })).toEqual([
      "subcontracts.0.awardedBy:circular-subcontracting",
    ]);
  });

  it("lists the gaps of ten times as many parties in about ten times the time", () => {
    const planOf = (count: number) => ({
      ...outsourcing,
      subcontracts: Array.from({ length: count }, (_, at) => ({ ...subcontract, id: `s${at}` })),
    });
    const time = (count: number): number => {
      const plan = planOf(count);
      missingParticulars(plan, on);
      const start = performance.now();
      for (let round = 0; round < 3; round += 1) missingParticulars(plan, on);
      return performance.now() - start;
    };
    time(1000);
    expect(time(10_000)).toBeLessThan(Math.max(time(1000), 5) * 40);
  });

  it("infers what the order of waterworks asked for up to 2024-03-31, which was not read (Act Art. 52(2))", () => {
    const water = { ...introduction, business: "water-supply" as const, supplier: {} };
    const grades = (plan: object, day: "2024-03-31" | "2024-04-01") => [
      ...new Set(missingParticulars(plan as never, day).map(({ grade, basis }) => `${grade ?? "text"} ${basis.law}`)),
    ];
    expect(grades(water, "2024-03-31")).toEqual(["inferred 504AC0000000043"]);
    expect(grades(water, "2024-04-01")).toContain("text 505M60000800062");
    expect(missingParticulars({ ...water, ministerialOrder: "mic" }, "2024-03-31").map(({ path }) => path.join("."))).toContain(
      "ministerialOrder",
    );
    expect(missingParticulars({ ...water, business: "medical" as never }, "2026-06-01")).toContainEqual(
      expect.objectContaining({ path: ["business"], basis: { law: "504CO0000000394", article: "9" } }),
    );
  });
});

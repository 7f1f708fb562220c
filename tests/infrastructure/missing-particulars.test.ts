import { describe, expect, it } from "vitest";
import {
  type FacilityIntroductionPlan,
  IntroductionPlan,
  type MaintenanceOutsourcingPlan,
  missingParticulars,
  type Organisation,
  type PlanParty,
  papersValidThrough,
  partyParticulars,
  requiredPapers,
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
  businessYears: ["2026-03-31", "2025-03-31", "2024-03-31"].map((endsOn) => ({
    ...{ endsOn: endsOn as "2026-03-31", totalSales: 100, toForeignGovernments: [] },
  })),
};

const complete: PlanParty = {
  party: maker,
  documents: [
    { kind: "register-certificate", madeOn: "2026-06-01" },
    { kind: "officer-identity", officer: "Officer", officerBornOn: "1970-01-01", validUntil: "2030-01-01" },
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
  components: [
    {
      kind: "server",
      name: "S",
      function: "control",
      supplier: complete,
      factories: [{ country: "JP", line: "Osaka" }],
    },
  ],
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
  missingParticulars(plan as never, day as never).missing.map(
    (one) =>
      `${one.path.join(".")} ${one.basis.law.slice(-6)} ${one.basis.article}${one.basis.paragraph ? `(${one.basis.paragraph})` : ""}${one.basis.item ? `(${one.basis.item})` : ""}`,
  );

/** Every place of a value that holds something, from the outside in. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([name, one]) => places(one, [...path, name])),
  ];
}

function withNull(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return null;
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === name ? withNull(one, rest) : one));
  return { ...(value as object), [name]: withNull((value as Record<string, unknown>)[name], rest) };
}

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
      rows({
        ...outsourcing,
        contractor: {},
        subcontracts: [{ ...subcontract, content: "", subcontractor: {} }],
        measures: [],
      }),
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
    expect(
      rows({ ...introduction, components: [{ ...introduction.components?.[0], supplier: bare, kind: undefined }] }),
    ).toEqual([
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
    const person: PlanParty = {
      party: { kind: "natural-person", businessYears: [], noEarlierBusinessYears: true },
      documents: complete.documents,
    };
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
    expect(
      rows({ ...introduction, supplier: { ...complete, party: { ...maker, holders } } }).map(
        (one) => one.split(" ")[0],
      ),
    ).toEqual(["supplier.party.holders.2.name", "supplier.party.holders.2.governingLawOrNationality"]);
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
      // on a day that does not exist no paper is counted
      "supplier.party.officers.2 800062 9(2)(2)",
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
    expect(
      rows({
        ...introduction,
        factories: [{ country: "JP" }],
        components: [component, { ...component, factories: [] }],
      }),
    ).toEqual([
      "factories.0.line 800062 11(5)",
      "components.0.factories.0.country 800062 13(6)",
      "components.0.factories.1.country 800062 13(6)",
      "components.0.factories.1.line 800062 13(6)",
      "components.1.factories 800062 13(6)",
    ]);
  });

  it("asks whether a party is a person or an organisation, and what is outsourced and when", () => {
    const unknown = {
      party: { name: "X", address: { country: "JP", line: "Osaka" }, businessYears: [], noEarlierBusinessYears: true },
      documents: complete.documents,
    };
    expect(rows({ ...introduction, supplier: unknown })).toEqual(["supplier.party.kind 800062 11(1)"]);
    expect(rows({ form: "outsourcing", business: "telecommunications", contractor: complete })).toEqual([
      "facilityOutline 000043 52(2)(1)",
      "content 000043 52(2)(3)",
      "period.from 000043 52(2)(3)",
      "subcontracts 000043 52(2)(3)",
      "measures 008064 17(2)",
    ]);
    expect(rows({ business: "railway", facilityOutline: "O", measures: ["M"] })).toEqual(["form 000043 52(1)"]);
    expect(
      rows({ ...introduction, components: [{ ...introduction.components?.[0], name: "", function: undefined }] }),
    ).toEqual(["components.0.name 800062 13(1)", "components.0.function 800062 13(1)"]);
  });

  it("speaks of the class of a component where MLIT's order does, of its kind elsewhere (13(i), MIC 14(i))", () => {
    const asked = (business: "railway" | "generation" | "postal") =>
      missingParticulars(
        { ...introduction, business, components: [{ ...introduction.components?.[0], kind: "" }] },
        on,
      ).missing.map((one) => one.text.ja);
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
    const conditions = missingParticulars({ ...outsourcing, subcontracts: [relieved] }, on).missing.map(
      ({ path, basis }) => [path.at(-1), basis.article, basis.item, basis.subitems?.[0]],
    );
    expect(conditions).toEqual([
      ["operatorCanKnowContent", "18", "1", undefined],
      ["accessPreventionConfirmed", "18", "2", "イ"],
      ["auditConfirmed", "18", "2", "ロ"],
      ["statedInPlan", "18", undefined, undefined],
      ["proofAttached", "18", undefined, undefined],
    ]);
    expect(rows({ ...outsourcing, subcontracts: [{ ...subcontract, relief: null }] })).toEqual([]);
    // An old passport is no matter where the proof of identity may be left out; an old certificate is.
    const old = {
      ...complete,
      documents: complete.documents?.map((paper) => ({ ...paper, madeOn: "2020-01-01", validUntil: undefined })),
    };
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
    expect(rows({ ...introduction, supplier: { ...complete, documents: later } })).toEqual([
      "supplier.documents.0 800062 9(2)(1)",
    ]);
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
    expect(rows({ ...introduction, supplier: { ...complete, documents } })).toEqual([
      "supplier.party.officers.0 800062 9(2)(2)",
    ]);
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
    expect(
      rows({ ...outsourcing, subcontracts: [{ ...relieved, relief: { ...relief, proofAttached: undefined } }] }),
    ).toEqual([
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
    const later = (filedOn: string) =>
      missingParticulars({ ...outsourcing, filedOn, subcontracts: [relieved] } as never, "2026-06-01").missing;
    const filed = (filedOn: string) => later(filedOn).filter((one) => one.path.at(-1) === "holders");
    expect(filed("2026-09-17")).toEqual([]);
    expect(filed("2026-09-18")).toMatchObject([{ basis: { article: "16", item: "4" }, grade: "inferred" }]);
  });

  it("grades the list on days whose wording was not read, and says so before Art. 52 was in force", () => {
    const grades = (day: "2026-08-27" | "2026-09-18") =>
      new Set(missingParticulars({ form: "introduction", business: "railway" }, day).missing.map((one) => one.grade));
    expect([grades("2026-08-27"), grades("2026-09-18")]).toEqual([new Set([undefined]), new Set(["inferred"])]);
    const asked = (day: "2023-11-16" | "2023-11-17") =>
      missingParticulars({ ...introduction, filedOn: undefined }, day);
    expect(asked("2023-11-16")).toMatchObject({
      complete: "unknown",
      missing: [],
      issues: [{ path: ["on"], basis: { article: "52" } }],
    });
    expect(asked("2023-11-17").issues).toBeUndefined();
  });

  it("says that a plan is complete only where all that is asked for was read and looked at (Art. 52(1)(2))", () => {
    expect(missingParticulars(introduction, on)).toEqual({ complete: true, missing: [], grade: "text", gaps: [] });
    expect(missingParticulars(outsourcing, on).complete).toBe(true);
    expect(missingParticulars({ ...introduction, filedOn: undefined }, on).complete).toBe("unknown");
    expect(missingParticulars({ ...introduction, measures: [" "] }, on)).toMatchObject({
      complete: false,
      grade: "text",
    });
    const later = missingParticulars({ ...introduction, filedOn: undefined }, "2026-09-18");
    expect(later).toMatchObject({ complete: "unknown", missing: [], grade: "inferred" });
    expect(later.gaps).toEqual(expect.arrayContaining(["act-38-2026-art-52", "law-after-survey"]));
    // The wording of the day of filing, where that is later.
    expect(missingParticulars({ ...introduction, filedOn: "2026-09-18" }, on).complete).not.toBe(true);
  });

  it("asks every organisation for its officers: each kind of it has some (9(2)(ii)イ to ホ, 11(iii))", () => {
    expect(rows({ ...introduction, supplier: { ...complete, party: { ...maker, officers: [] } } })).toEqual([
      "supplier.party.officers 800062 11(3)",
    ]);
  });

  it("asks for a paper of each officer, by name and date of birth (9(2)(ii))", () => {
    const officers = [
      { name: "O", dateOfBirth: "1970-01-01", nationality: "JP" },
      { name: "O", dateOfBirth: "1980-01-01", nationality: "JP" },
    ] as const;
    const paper = { kind: "officer-identity", officer: "O", validUntil: "2030-01-01" } as const;
    const of = (...papers: readonly object[]) => {
      const documents = [complete.documents?.[0], ...papers];
      return rows({ ...introduction, supplier: { documents, party: { ...maker, officers } } });
    };
    const both = ["supplier.party.officers.0 800062 9(2)(2)", "supplier.party.officers.1 800062 9(2)(2)"];
    expect(of(paper)).toEqual(["supplier.documents.1.officerBornOn 800062 9(2)(2)", ...both]);
    expect(of({ ...paper, officerBornOn: "1970-01-01" })).toEqual(both.slice(1));
    expect(of({ ...paper, officerBornOn: "1970-01-01" }, { ...paper, officerBornOn: "1980-01-01" })).toEqual([]);
    // A date of birth that is another's proves nobody, and no less is asked where it is left out or not known.
    const alone = (officerBornOn: unknown) => {
      const supplier = {
        ...complete,
        documents: [complete.documents?.[0], { ...complete.documents?.[1], officerBornOn }],
      };
      return rows({ ...introduction, supplier } as never);
    };
    expect(alone("1970-01-01")).toEqual([]);
    expect(alone("1971-01-01")).toEqual(["supplier.party.officers.0 800062 9(2)(2)"]);
    for (const unknown of [undefined, null])
      expect(alone(unknown)).toEqual(["supplier.documents.1.officerBornOn 800062 9(2)(2)"]);
  });

  it("asks for three business years that ended two months before filing, or the word that there are no earlier ones (11(iv))", () => {
    const of = (ends: readonly string[], more: object = {}) => {
      const businessYears = ends.map((endsOn) => ({ endsOn, totalSales: 100, toForeignGovernments: [] }));
      const plan = { ...introduction, supplier: { ...complete, party: { ...maker, businessYears, ...more } } };
      const { complete: all, missing } = missingParticulars(plan as never, on);
      return [all, missing.map(({ path }) => path.join("."))];
    };
    const lacking = [false, ["supplier.party.businessYears"]];
    expect(of(["2026-03-31", "2025-03-31", "2024-03-31"])).toEqual([true, []]);
    expect(of(["2026-03-31", "2025-03-31"])).toEqual(lacking);
    expect(of(["2026-03-31"], { noEarlierBusinessYears: true })).toEqual([true, []]);
    expect(of([], { noEarlierBusinessYears: true })).toEqual([true, []]);
    // One that ended a day after 2026-04-10 does not count; one of 2010 is none of the last three.
    expect(of(["2026-04-11", "2025-04-11", "2024-04-11"])).toEqual(lacking);
    expect(of(["2010-03-31"], { noEarlierBusinessYears: true })).toEqual(lacking);
    expect(of(["2026-03-31", "2024-03-31", "2023-03-31"])).toEqual(lacking);
    // Fifteen months lie between: a changed business year, or one left out.
    expect(of(["2026-03-31", "2024-12-31", "2023-12-31"])).toEqual(["unknown", []]);
  });

  it("leaves it open whether a paper is current that is three months old by one count and not by the other (9(2))", () => {
    const filed = (filedOn: string, madeOn: string) => {
      const documents = [{ kind: "register-certificate", madeOn }, ...(complete.documents ?? []).slice(1)];
      return missingParticulars({ ...introduction, filedOn, supplier: { ...complete, documents } } as never, on);
    };
    const component = { ...introduction.components?.[0], supplier: { ...complete, documents: [] } };
    expect(component).toBeDefined();
    const open = (filedOn: string, madeOn: string) => {
      const { complete: all, missing } = filed(filedOn, madeOn);
      return [all, missing.some(({ path }) => path.join(".") === "supplier.documents.0")];
    };
    expect(open("2026-06-10", "2026-03-10")).toEqual([true, false]);
    const years = partyParticulars(maker, "2026-05-31");
    expect(years).toMatchObject({ value: { documentsMadeFrom: "2026-02-28", documentsSafeFrom: "2026-03-01" } });
    expect(partyParticulars(maker, "2026-06-10")).toMatchObject({ value: { documentsSafeFrom: "2026-03-10" } });
  });

  it("never becomes complete by a fact that is not known: each place of a plan that lacks something, in turn (Art. 52(1)(2))", () => {
    const flaws: Record<string, object> = {
      measures: { measures: [] },
      expired: {
        supplier: {
          ...complete,
          documents: [
            ...(complete.documents ?? []).slice(0, 1),
            { ...complete.documents?.[1], validUntil: "2026-06-09", madeOn: "2026-06-01" },
          ],
        },
      },
      another: {
        supplier: {
          ...complete,
          documents: [complete.documents?.[0], { ...complete.documents?.[1], officerBornOn: "1971-01-01" }],
        },
      },
      holder: {
        supplier: { ...complete, party: { ...maker, holders: [{ ...maker.holders?.[0], share: undefined }] } },
      },
      old: { supplier: { ...complete, party: { ...maker, businessYears: maker.businessYears?.slice(1) } } },
    };
    let compared = 0;
    for (const [flaw, more] of Object.entries(flaws)) {
      const plan = { ...introduction, ...more };
      expect([flaw, missingParticulars(plan as never, on).complete]).toEqual([flaw, false]);
      for (const path of places(plan)) {
        const { complete: all } = missingParticulars(withNull(plan, path) as never, on);
        expect([flaw, path.join("."), all === true]).toEqual([flaw, path.join("."), false]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(300);
  });

  it("says whose particular it is", () => {
    const bare = { ...complete, party: { ...maker, representative: undefined } };
    expect(missingParticulars({ ...introduction, supplier: bare }, on).missing).toMatchObject([{ party: "Maker" }]);
  });

  it("says what is wrong with path, code, provision and both languages, and is then never complete", () => {
    const told = (plan: object) => {
      const { complete: all, issues = [] } = missingParticulars({ ...introduction, ...plan } as never, on);
      expect(all).not.toBe(true);
      for (const { message } of issues) expect([message.ja.length > 5, message.en.length > 5]).toEqual([true, true]);
      return issues.map(({ path, code }) => `${path.join(".")} ${code}`);
    };
    const paper = {
      kind: "officer-identity",
      officer: "Officer",
      officerBornOn: "1970-01-01",
      validUntil: "2030-01-01",
    };
    const documents = [...(complete.documents ?? []), paper];
    expect(told({ supplier: { ...complete, documents } })).toEqual([
      "supplier.documents.2.officer two-papers-for-one-officer",
    ]);
    const holders = [{ name: "H", governingLawOrNationality: "JP", share: { percent: 0.6 }, direct: true }];
    expect(told({ supplier: { ...complete, party: { ...maker, holders } } })).toEqual([
      "supplier.party.holders shares-stated-as-fractions",
    ]);
    const over = [{ ...holders[0], share: { percent: 120 } }];
    expect(told({ supplier: { ...complete, party: { ...maker, holders: over } } })[0]).toBe(
      "supplier.party.holders.0.share.percent too-large",
    );
    expect(told({ business: "bank" })).toEqual(["business not-allowed-value"]);
    expect(told({ business: "port-transport", filedOn: undefined })).toEqual([]);
    expect(told({ contentt: "x" })).toEqual(["contentt unknown-key"]);
    expect(told({ filedOn: "2026-02-30" })).toEqual(["filedOn not-a-legal-date"]);
    expect(told({ filedOn: "2023-11-16" })).toContain("filedOn introduction-plan-not-in-force");
    expect(told({ period: { from: "2026-09-02", to: "2026-09-01" } })).toEqual([
      "period.to period-ends-before-it-begins",
    ]);
    expect(told({ factories: [{ country: "Japan", line: "Osaka" }] })).toEqual([
      "factories.0.country not-a-country-code",
    ]);
    expect(told({ form: "purchase" })).toContain("form not-allowed-value");
  });

  it("refuses no plan that its schema accepts, and accepts none that its schema refuses", () => {
    for (const plan of [
      introduction,
      outsourcing,
      { form: "introduction" },
      { form: "outsourcing", subcontracts: [] },
    ]) {
      const wrong = (missingParticulars(plan as never, on).issues ?? []).length > 0;
      expect(wrong).toBe(!validate(IntroductionPlan, plan).ok);
    }
    const circle = { ...outsourcing, subcontracts: [{ ...subcontract, awardedBy: "s1" }] };
    const codes = (missingParticulars(circle, on).issues ?? []).map(({ code }) => code);
    const refused = validate(IntroductionPlan, circle);
    expect(codes).toEqual(refused.ok ? [] : refused.issues.map(({ code }) => code));
    expect(codes).toEqual(["circular-subcontracting"]);
  });

  it("names every amendment that was not read: of Art. 52, of the order, and the draft of 2027-01-12", () => {
    const gapsOn = (day: string, business = "banking") => {
      const plan = { ...introduction, business, filedOn: day } as never;
      const found = [missingParticulars(plan, day as never), papersValidThrough(plan, day as never)];
      const papers = requiredPapers(
        { filing: "plan", form: "introduction", business: business as never, filedOn: day as never },
        day as never,
      );
      return [...found, papers].map(({ gaps }) => [...gaps].sort());
    };
    const september = ["act-38-2026-art-52", "infrastructure-orders-2026-09-18", "law-after-survey"];
    expect(gapsOn("2026-09-18")[0]).toEqual(september);
    for (const gaps of gapsOn("2026-11-30")) expect(gaps).toEqual(expect.arrayContaining(september));
    expect(gapsOn("2026-11-30").flat()).not.toContain("fsa-draft-2027-01-12");
    for (const gaps of gapsOn("2027-01-12"))
      expect(gaps).toEqual(expect.arrayContaining([...september, "fsa-draft-2027-01-12"]));
    // The draft is one of the finance order.
    expect(gapsOn("2027-01-12", "railway").flat()).not.toContain("fsa-draft-2027-01-12");
  });

  it("never throws", () => {
    for (const junk of [
      null,
      undefined,
      3,
      {},
      { form: "x" },
      { form: "constructor" },
      { form: "introduction", components: [null, 3], supplier: 4, factories: [null] },
    ]) {
      expect(() => missingParticulars(junk as never, on)).not.toThrow();
      expect(() => partyParticulars(junk as never, on)).not.toThrow();
    }
  });
});

it("tells a form that is none before Art. 52 is in force, too, and what cannot be written as words", () => {
  const codes = (plan: unknown, day: typeof on) =>
    (missingParticulars(plan as IntroductionPlan, day as "2026-06-01").issues ?? []).map(
      ({ code, path }) => `${code} ${path.join(".")}`,
    );
  for (const day of [on, "2022-12-23"] as const)
    expect(codes({ form: [null], measures: [] }, day as typeof on)).toContain("not-allowed-value form");
  const sales = [{ name: "", state: Object.create(null), sales: 1 }];
  const businessYears = [{ endsOn: Object.create(null), totalSales: 2, toForeignGovernments: sales }];
  const plan = { form: "introduction", supplier: { party: { ...maker, businessYears } } };
  expect(codes(plan, on)).toContain("wrong-type supplier.party.businessYears.0.endsOn");
});

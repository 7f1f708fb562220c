import { describe, expect, it } from "vitest";
import {
  type FacilityIntroductionPlan,
  IntroductionPlan,
  type MaintenanceOutsourcingPlan,
  missingParticulars,
  type Organisation,
  type PlanParty,
  type Subcontract,
  validate,
} from "../../../src/doors/index";

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
    [
      "an id twice",
      { ...outsourcing, subcontracts: [subcontract, subcontract] },
      "subcontracts.1.id:subcontract-id-twice",
    ],
    [
      "a period reversed",
      { ...outsourcing, period: { from: "2026-09-01", to: "2026-08-31" } },
      "period.to:period-ends-before-it-begins",
    ],
    [
      "a paper made after filing",
      {
        ...introduction,
        supplier: { ...complete, documents: [{ kind: "register-certificate", madeOn: "2026-06-11" }] },
      },
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
      {
        ...introduction,
        supplier: { party: { ...maker, holders: [{ share: { percent: 60 } }, { share: { percent: 60 } }] } },
      },
      "supplier.party.holders:holders-over-100-percent",
    ],
    [
      "a paper that ends before it was made",
      {
        ...introduction,
        supplier: {
          ...complete,
          documents: [{ kind: "register-certificate", madeOn: "2026-06-01", validUntil: "2026-05-31" }],
        },
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
    ["a form that is none", { form: "purchase" }, "form:not-allowed-value"],
  ])("refuses %s", (_what, plan, expected) => {
    expect(issuesOf(plan)).toContain(expected);
  });

  it("takes the order named where it governs, and a paper valid on the day on which it was made", () => {
    expect(issuesOf({ ...introduction, ministerialOrder: "mlit" })).toEqual([]);
    const water = { ...introduction, business: "water-supply", ministerialOrder: "mlit", supplier: {}, components: [] };
    expect(issuesOf({ ...water, filedOn: "2024-04-01" })).toEqual([]);
    // Up to then waterworks stood under an order of the ministry of health.
    expect(issuesOf({ ...water, filedOn: "2024-03-31" })).toEqual([
      "ministerialOrder:ministerial-order-does-not-govern",
    ]);
    const documents = [
      { kind: "officer-identity", officer: "Officer", madeOn: "2026-06-01", validUntil: "2026-06-01" },
    ];
    expect(issuesOf({ ...introduction, supplier: { documents } })).toEqual([]);
  });

  it("says of every refusal where, why, by which article, in both languages", () => {
    const wrong = {
      ...outsourcing,
      business: "port-transport",
      filedOn: "2025-03-31",
      subcontracts: [{ id: "a", awardedBy: "a" }],
    };
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
    expect(
      issuesIn({ ...outsourcing, contractor: { party: { ...maker, holders: [{ share: { percent: 100 } }] } } }),
    ).toEqual([]);
    for (const one of issues) expect([one.message.ja, one.message.en].every((text) => text.length > 5)).toBe(true);
  });

  it("grades what MLIT's Art. 13(v) asks up to 2024-03-31 as inferred: its stored text lacks the limit of 25 percent", () => {
    const bare: PlanParty = { party: { ...maker, businessYears: undefined }, documents: complete.documents };
    const sales = (business: "railway" | "generation", day: "2024-03-31" | "2024-04-01") =>
      missingParticulars(
        {
          ...introduction,
          filedOn: undefined,
          business,
          components: [{ ...introduction.components?.[0], supplier: bare }],
        },
        day,
      )
        .missing.filter((one) => one.path.at(-1) === "businessYears")
        .map((one) => [one.basis.article, one.basis.item, one.grade]);
    expect(sales("railway", "2024-03-31")).toEqual([["13", "5", "inferred"]]);
    expect(sales("railway", "2024-04-01")).toEqual([["13", "5", undefined]]);
    expect(sales("generation", "2024-03-31")).toEqual([["13", "5", undefined]]);
    const others = missingParticulars(
      { ...introduction, factories: [], components: [{ supplier: {} }] },
      "2024-03-31",
    ).missing;
    expect(others.map((one) => `${one.basis.article}(${one.basis.item}) ${one.grade}`)).toEqual(
      expect.arrayContaining(["11(5) undefined", "13(1) undefined", "13(2) undefined", "13(6) undefined"]),
    );
    expect(others.some((one) => one.grade === "inferred")).toBe(false);
  });

  it("asks for the business where the one named was not listed or is none", () => {
    const asked = (business: unknown, day: typeof on | "2024-03-31" | "2025-03-31") =>
      missingParticulars({ form: "introduction", business } as never, day).missing;
    const paths = (business: unknown, day: typeof on | "2024-03-31" | "2025-03-31" = on) =>
      [...(missingParticulars({ form: "introduction", business } as never, day).issues ?? []), ...asked(business, day)]
        .map((one) => one.path.join("."))
        .filter((path) => path === "business");
    expect(paths("port-transport", "2025-03-31")).toEqual(["business"]);
    expect(paths("port-transport")).toEqual([]);
    expect(paths("electricity-retail")).toEqual(["business"]);
    expect(paths("__proto__")).toEqual(["business"]);
    for (const business of ["water-supply", "bulk-water-supply"]) expect(paths(business, "2024-03-31")).toEqual([]);
    for (const business of ["electricity-retail", 7, null, undefined])
      expect(paths(business, "2024-03-31")).toEqual(["business"]);
    expect(
      missingParticulars({ form: "introduction", ministerialOrder: "constructor" } as never, on).missing[0]?.basis.law,
    ).toBe("504AC0000000043");
  });

  it("tells the place of an entry in the list as given", () => {
    const broken = { ...introduction, components: [null, { ...introduction.components?.[0], function: "" }] };
    expect(missingParticulars(broken as never, on).missing.map((one) => one.path)).toContainEqual([
      "components",
      1,
      "function",
    ]);
  });

  it("passes over an entry that is no object, and asks for a party that is none", () => {
    const odd = { ...introduction, components: [null, 3, ...(introduction.components ?? [])] };
    expect(rows(odd)).toEqual([]);
    for (const party of [null, 3]) {
      expect(rows({ ...introduction, supplier: { ...complete, party } })).toEqual(["supplier.party 800062 11(1)"]);
    }
  });

  it("walks ten thousand tiers without recursion", () => {
    const subcontracts = Array.from({ length: 10_000 }, (_, at) => ({
      id: `s${at}`,
      awardedBy: at === 0 ? "contractor" : `s${at - 1}`,
    }));
    expect(issuesOf({ ...outsourcing, subcontracts })).toEqual([]);
    expect(
      issuesOf({ ...outsourcing, subcontracts: [{ id: "s0", awardedBy: "s9999" }, ...subcontracts.slice(1)] }),
    ).toEqual(["subcontracts.0.awardedBy:circular-subcontracting"]);
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
      ...new Set(
        missingParticulars(plan as never, day).missing.map(({ grade, basis }) => `${grade ?? "text"} ${basis.law}`),
      ),
    ];
    expect(grades(water, "2024-03-31")).toEqual(["inferred 504AC0000000043"]);
    expect(grades(water, "2024-04-01")).toContain("text 505M60000800062");
    expect(
      missingParticulars({ ...water, ministerialOrder: "mic" }, "2024-03-31").issues?.map(({ path }) => path.join(".")),
    ).toContain("ministerialOrder");
    expect(missingParticulars({ ...water, business: "medical" as never }, "2026-06-01").issues).toContainEqual(
      expect.objectContaining({ path: ["business"], basis: { law: "504CO0000000394", article: "9" } }),
    );
  });
});

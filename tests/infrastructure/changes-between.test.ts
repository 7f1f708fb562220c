import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changesBetween,
  classifyIntroductionChange,
  explain,
  type FacilityIntroductionPlan,
  type IntroductionPlan,
  type MaintenanceOutsourcingPlan,
  toICalendar,
} from "../../src/doors/index";

const maker = {
  kind: "organisation",
  name: "乙製作所",
  corporateNumber: "1180301018771",
  representative: "乙山",
  address: { country: "JP", line: "東京都一丁目" },
  governingLaw: "JP",
  holders: [{ name: "丙", governingLawOrNationality: "JP", share: { percent: 20 }, direct: true }],
  officers: [
    { name: "甲野", dateOfBirth: "1970-01-01", nationality: "JP" },
    { name: "乙野", dateOfBirth: "1980-02-02", nationality: "JP" },
  ],
  businessYears: [
    { endsOn: "2025-12-31", totalSales: 100, toForeignGovernments: [{ state: "US", name: "A", sales: 10 }] },
  ],
} as const;
const introduction: FacilityIntroductionPlan = {
  form: "introduction",
  business: "railway",
  filedOn: "2026-04-01",
  facilityOutline: "運行管理",
  content: "更新",
  period: { from: "2026-09-01" },
  supplier: { party: maker },
  factories: [{ country: "JP", line: "一" }],
  components: [
    {
      kind: "サーバー",
      name: "S1",
      function: "制御",
      supplier: { party: maker },
      factories: [{ country: "JP", line: "一" }],
    },
  ],
  measures: ["甲"],
};
const outsourcing: MaintenanceOutsourcingPlan = {
  form: "outsourcing",
  business: "telecommunications",
  filedOn: "2026-04-01",
  facilityOutline: "交換設備",
  content: "保守",
  period: { from: "2026-08-01", to: "2027-03-31" },
  contractor: { party: maker },
  subcontracts: [
    {
      id: "s1",
      awardedBy: "contractor",
      content: "監視",
      period: { from: "2026-08-01", to: "2027-03-31" },
      subcontractor: { party: maker },
    },
  ],
  measures: ["甲"],
};
const on = "2026-07-01";
/** The plan with one value changed, at a path from the outside in. */
const changed = <Plan extends IntroductionPlan>(
  plan: Plan,
  path: readonly (string | number)[],
  value: unknown,
): Plan => {
  const copy = JSON.parse(JSON.stringify(plan)) as Record<string, never>;
  const last = path.at(-1) as string;
  const inside = path.slice(0, -1).reduce<Record<string, never>>((whole, step) => whole[step as string] as never, copy);
  if (value === undefined) delete inside[last];
  else inside[last] = value as never;
  return copy as unknown as Plan;
};
const told = (a: IntroductionPlan, b: IntroductionPlan, course = {}) => {
  const found = changesBetween(a, b, on, course);
  return [
    found.answer,
    ...found.changes.map((one) => `${one.change.what}${"party" in one.change ? ` ${one.change.party}` : ""}`),
  ];
};

describe("changesBetween: what each difference asks for before the introduction (Act Art. 54(1)(4), METI Arts. 23, 24)", () => {
  it.each([
    ["23(1)(i)", ["facilityOutline"], "指令", ["change-notification", "facility-outline"]],
    ["23(1)(ii): the content", ["content"], "新設", ["change-notification", "introduction-content"]],
    ["23(1)(ii): the time is reported", ["period", "from"], "2026-10-01", ["report", "introduction-time"]],
    ["23(1)(iii)イ", ["supplier", "party", "name"], "丁", ["change-notification", "name supplier"]],
    [
      "another corporate number is another party",
      ["supplier", "party", "corporateNumber"],
      "2180301018771",
      ["change-notification", "name supplier"],
    ],
    ["24(i)イ", ["supplier", "party", "address", "line"], "大阪", ["nothing", "address supplier"]],
    [
      "23(1)(iii)イ: abroad",
      ["supplier", "party", "address"],
      { country: "US", line: "x" },
      ["change-notification", "address supplier"],
    ],
    ["24(i)ハ", ["factories", 0, "line"], "二", ["nothing", "factory"]],
    ["23(1)(iii)ロ", ["factories"], [{ country: "US", line: "x" }], ["change-notification", "factory"]],
    [
      "24(i)ロ: the share falls",
      ["supplier", "party", "holders", 0, "share"],
      { percent: 10 },
      ["nothing", "holder-share supplier"],
    ],
    [
      "24(i)ロ(1)",
      ["supplier", "party", "holders", 0, "share"],
      { votes: 25, totalVotes: 100 },
      ["report", "holder-share supplier"],
    ],
    ["54(4): officers", ["supplier", "party", "officers", 0, "name"], "丙野", ["report", "officers supplier"]],
    ["23(1)(iv)イ", ["components", 0, "function"], "監視", ["change-notification", "component"]],
    ["23(1)(iv)イ: taken away", ["components"], [], ["change-notification", "component"]],
    [
      "23(1)(iv)ロ",
      ["components", 0, "supplier", "party", "name"],
      "丁",
      ["change-notification", "name component-supplier"],
    ],
    ["23(1)(viii)", ["measures"], ["甲", "乙"], ["change-notification", "measures"]],
  ] as const)("%s", (_, path, value, expected) => {
    expect(told(introduction, changed(introduction, path, value))).toEqual(expected);
  });

  it.each([
    ["23(1)(v): longer", ["period", "to"], "2028-03-31", ["change-notification", "outsourcing-period"]],
    ["23(1)(v): shorter is reported", ["period", "to"], "2026-12-31", ["report", "outsourcing-period"]],
    [
      "23(1)(v): moved",
      ["period"],
      { from: "2026-09-01", to: "2027-04-30" },
      ["change-notification", "outsourcing-period"],
    ],
    [
      "a contract that now renews itself",
      ["period", "renewsItself"],
      true,
      ["change-notification", "outsourcing-period"],
    ],
    [
      "23(1)(vi)",
      ["contractor", "party", "governingLaw"],
      "US",
      ["change-notification", "governing-law-or-nationality contractor"],
    ],
    ["23(1)(vii)イ", ["subcontracts"], [], ["change-notification", "subcontract-content"]],
    [
      "23(1)(vii)イ: period",
      ["subcontracts", 0, "period", "to"],
      "2028-03-31",
      ["change-notification", "subcontract-period"],
    ],
    [
      "23(1)(vii)ロ",
      ["subcontracts", 0, "subcontractor", "party", "name"],
      "丁",
      ["change-notification", "name subcontractor"],
    ],
  ] as const)("outsourcing: %s", (_, path, value, expected) => {
    expect(told(outsourcing, changed(outsourcing, path, value))).toEqual(expected);
  });

  it("gives the strictest of several, its standstill and its time, by the articles of the governing order", () => {
    const later = changed(
      changed(outsourcing, ["period", "to"], "2028-03-31"),
      ["contractor", "party", "representative"],
      "丁山",
    );
    const found = changesBetween(outsourcing, later, on);
    expect(found).toMatchObject({
      answer: "change-notification",
      freshStandstill: true,
      when: "before-the-change",
      missing: [],
      issues: [],
    });
    expect(found.changes.map((one) => one.finding.answer)).toEqual(["change-notification", "report"]);
    expect(found.changes[0]?.finding).toMatchObject({ form: "9" });
    expect(found.changes[0]?.path).toEqual(["period"]);
    const urgent = { serviceAtRisk: true, causedToEvade: false, noOtherWay: true };
    expect(changesBetween(outsourcing, later, on, { urgent })).toMatchObject({
      freshStandstill: false,
      when: "without-delay-after",
    });
  });

  it("sees no change in the order of measures, factories or holders, and knows every property of a party", () => {
    const more = changed(outsourcing, ["measures"], ["a", "b"]);
    const settled = changed(more, ["contractor", "party", "noEarlierBusinessYears"], true);
    const found = changesBetween(settled, changed(settled, ["measures"], ["b", "a"]), on);
    expect([found.answer, found.changes, found.issues, found.missing]).toEqual(["nothing", [], [], []]);
    expect(changesBetween(settled, changed(settled, ["measures"], ["b", "c"]), on).answer).toBe("change-notification");
  });

  it.each<[string, readonly string[], unknown]>([
    ["a day of filing that does not exist", ["filedOn"], "2026-02-30"],
    [
      "a share as a fraction",
      ["contractor", "party", "holders"],
      [{ name: "H", share: { percent: 0.3 }, direct: true }],
    ],
    ["a period that runs backwards", ["period"], { from: "2027-08-01", to: "2026-03-31" }],
  ])("never only a report where something is wrong: %s (Art. 52(2))", (_, path, value) => {
    const found = changesBetween(outsourcing, changed(outsourcing, path, value), on);
    expect(found.issues.length).toBeGreaterThan(0);
    for (const { basis } of found.issues) expect(basis).toBeDefined();
    expect(["undetermined", "change-notification"]).toContain(found.answer);
  });

  it("watches the ends of outsourced work, and files what a contract renews by itself", () => {
    const renewing = changed(outsourcing, ["period", "renewsItself"], true);
    const found = changesBetween(renewing, renewing, on);
    expect(found).toMatchObject({ answer: "nothing", changes: [] });
    expect(found.boundaries.map((one) => [one.id, one.date])).toEqual([
      ["outsourced-work-ends", "2027-03-31"],
      ["subcontract-ends", "2027-03-31"],
    ]);
    expect(found.boundaries[0]?.what.en).toContain("renewal");
    const old = changed(renewing, ["period"], { from: "2025-08-01", to: "2026-06-30", renewsItself: true });
    expect(changesBetween(old, old, on, { phase: "after" })).toMatchObject({
      answer: "change-notification",
      changes: [{ change: { what: "outsourcing-period", direction: "longer" } }],
    });
    expect(toICalendar(found, { lang: "ja", uidDomain: "example.jp" } as never)).toContain("20270331");
    expect(explain(found, { lang: "en" })).toContain("31 March 2027");
  });

  it("does not take what the plan does not say as said: the phase once its time has come, and what only one plan states", () => {
    const begun = { ...introduction, period: { from: "2026-06-01" } } as const;
    expect(changesBetween(begun, { ...begun, content: "新設" }, on)).toMatchObject({
      answer: "undetermined",
      missing: ["phase"],
    });
    expect(changesBetween(begun, { ...begun, content: "新設" }, on, { phase: "after" }).answer).toBe("nothing");
    const less = changed(introduction, ["supplier", "party", "officers"], undefined);
    expect(changesBetween(introduction, less, on)).toMatchObject({
      answer: "undetermined",
      missing: ["supplier.party.officers"],
    });
  });

  it("refuses plans that are no version of each other, and what it cannot read, in both languages", () => {
    const codes = (a: unknown, b: unknown, day: unknown = on) =>
      changesBetween(a as never, b as never, day as never).issues.map((one) => `${one.code} ${one.path.join(".")}`);
    const different = changesBetween(introduction, { ...introduction, business: "banking" }, on);
    expect(different).toMatchObject({
      answer: "undetermined",
      changes: [],
      issues: [{ code: "plans-of-different-business", path: ["business"], basis: { article: "50" } }],
    });
    expect(different.issues[0]?.message.ja).toMatch(/事業/);
    expect(codes(introduction, outsourcing)).toEqual([
      "plans-of-different-business business",
      "plans-of-different-form form",
    ]);
    expect(codes(introduction, null)).toEqual(["wrong-type planB"]);
    expect(codes(introduction, { ...introduction, suplier: {} })).toEqual(["unknown-key suplier"]);
    expect(codes(introduction, { ...introduction, period: { from: "2026-02-30" } })).toContain(
      "not-a-legal-date period.from",
    );
    expect(codes(introduction, introduction, "junk")).toEqual(["not-a-legal-date on"]);
    // The Order did not list port transport before 2025-04-01.
    const port = { ...introduction, business: "port-transport" } as const;
    const early = changesBetween(port, { ...port, content: "新設" }, "2025-03-31");
    expect(early.answer).toBe("undetermined");
    expect(early.issues).toMatchObject([{ code: "business-not-listed", path: ["business"], basis: { article: "9" } }]);
    for (const junk of [
      null,
      5,
      "x",
      [],
      { form: 5 },
      { form: "outsourcing", subcontracts: 5, period: 5, contractor: { party: [] } },
    ])
      expect(() => changesBetween(junk as never, outsourcing, on)).not.toThrow();
  });

  const renewed = { from: "2026-08-01", to: "2027-03-31", renewsItself: true };
  const renewing = {
    ...outsourcing,
    period: renewed,
    subcontracts: [{ ...outsourcing.subcontracts?.[0], period: renewed }],
  };
  it.each<IntroductionPlan>([introduction, outsourcing, renewing as unknown as IntroductionPlan])(
    "Art. 54(1): what one plan does not know may have changed: no place of it says that nothing did ($form)",
    (plan) => {
      const places = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
        typeof value === "object" && value !== null
          ? Object.entries(value).flatMap(([name, one]) => {
              const next = [...path, Array.isArray(value) ? Number(name) : name];
              return [...(Array.isArray(value) ? [] : [next]), ...places(one, next)];
            })
          : [];
      // By these it is told that the two are one plan; the office held is no particular, and another address in the same country no change.
      const others = ["form", "business", "filedOn", "role", "id", "line"];
      let compared = 0;
      // What a government that bought less than a quarter is called is no particular, either.
      const isAsked = (path: readonly (string | number)[]) =>
        !others.includes(String(path.at(-1))) && !(path.includes("toForeignGovernments") && path.at(-1) === "name");
      for (const path of places(plan).filter(isAsked)) {
        const unknown = changed(plan, path, null);
        for (const found of [changesBetween(plan, unknown, on), changesBetween(unknown, plan, on)]) {
          compared += 1;
          expect(["undetermined", "change-notification"], path.join(".")).toContain(found.answer);
          expect(found.issues, path.join(".")).toEqual([]);
        }
      }
      expect(compared).toBeGreaterThan(40);
    },
  );
  it("takes a business, an order or a number that is not known for no other one", () => {
    for (const name of ["business", "ministerialOrder"])
      expect(changesBetween(outsourcing, changed(outsourcing, [name], null), on).issues).toEqual([]);
    const unnumbered = changed(outsourcing, ["contractor", "party", "corporateNumber"], null);
    const { answer, changes, missing } = changesBetween(outsourcing, unnumbered, on);
    expect([answer, changes, missing]).toEqual(["undetermined", [], ["contractor.party.corporateNumber"]]);
    const abroad = changed(introduction, ["factories", 0, "country"], null);
    expect(changesBetween(introduction, abroad, on).changes[0]?.change).toMatchObject({ toAnotherCountry: null });
  });

  it("is never milder for a fact that is forgotten, and does not look at the order of officers", () => {
    const rank = { nothing: 0, report: 1, undetermined: 2, "change-notification": 3 } as const;
    const paths = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
      typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([name, one]) => {
            const next = [...path, Array.isArray(value) ? Number(name) : name];
            return [...(Array.isArray(value) ? [] : [next]), ...paths(one, next)];
          })
        : [];
    const all = paths(introduction).filter(
      (path) => !["form", "business", "filedOn", "role", "id"].includes(String(path.at(-1))),
    );
    const values = ["他", "2026-12-01", 40, { percent: 60 }, [], { country: "US", line: "x" }];
    let compared = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.constantFrom(...all),
        fc.constantFrom(...values),
        (where, forgotten, value) => {
          const later = changed(introduction, where, value);
          const whole = changesBetween(introduction, later, on);
          if (whole.issues.length > 0) return;
          let less: IntroductionPlan;
          try {
            less = changed(later, forgotten, undefined);
          } catch {
            return;
          }
          // Without the time of the plan it is not known that the change comes before it.
          if (forgotten[0] === "period" || where[0] === "period") return;
          const found = changesBetween(introduction, less, on);
          compared += 1;
          // Where it is the changed value that is forgotten, something is still known to be otherwise, or not known.
          const inside = forgotten.join().startsWith(where.join()) || where.join().startsWith(forgotten.join());
          const least = Math.min(rank[whole.answer], inside ? 1 : 2);
          const told = `${where.join(".")} without ${forgotten.join(".")}: ${whole.answer}, ${found.answer}`;
          if (rank[found.answer] < least) throw new Error(told);
        },
      ),
      { numRuns: 3000, seed: 54 },
    );
    expect(compared).toBeGreaterThan(300);
    const turned = changed(introduction, ["supplier", "party", "officers"], [...maker.officers].reverse());
    expect(changesBetween(introduction, turned, on)).toMatchObject({ answer: "nothing", changes: [], missing: [] });
  });

  it("asks of each difference what classifyIntroductionChange answers", () => {
    for (const { change, finding } of changesBetween(
      outsourcing,
      changed(outsourcing, ["period", "to"], "2028-03-31"),
      on,
    ).changes)
      expect(classifyIntroductionChange(change, on)).toEqual(finding);
  });
});

it("plans under different ministerial orders are no change of one another (Act Art. 86(3))", () => {
  const under = (ministerialOrder: string) => ({ ...introduction, business: undefined, ministerialOrder }) as never;
  expect(changesBetween(under("fsa"), under("mlit"), "2026-07-01")).toMatchObject({
    answer: "undetermined",
    changes: [],
    issues: [{ code: "plans-of-different-ministerial-order", path: ["ministerialOrder"], basis: { article: "86" } }],
  });
  expect(changesBetween(under("mlit"), under("mlit"), "2026-07-01").answer).toBe("nothing");
});

it("ends with plans that hold themselves (Act Art. 54)", () => {
  const round: Record<string, unknown> = { form: "introduction" };
  for (const name of Object.keys(introduction)) round[name] ??= round;
  expect(() => changesBetween(round as never, round as never, "2026-06-01")).not.toThrow();
  expect(() => changesBetween(introduction, round as never, "2026-06-01")).not.toThrow();
});

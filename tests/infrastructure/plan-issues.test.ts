import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  changesBetween,
  introductionPlanContents,
  missingParticulars,
  papersValidThrough,
} from "../../src/doors/infrastructure";
import { validate } from "../../src/doors/schemas";
import { issuesOfValues } from "../../src/infrastructure/plan-issues";
import type { Issue } from "../../src/kernel/issue";
import { at } from "../../src/kernel/provision";
import { IntroductionPlan } from "../../src/schemas/infrastructure/index";

interface Json {
  readonly $ref?: string;
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
  readonly items?: Json;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}
const { $defs } = JSON.parse(readFileSync("src/formats/tables/json-schemas.json", "utf8")) as {
  readonly $defs: Readonly<Record<string, Json>>;
};

/** One object for each property that a schema allows, with nothing in it but the way there and the words that tell the forms apart. */
function everyProperty(schema: Json): readonly unknown[] {
  const named = schema.$ref === undefined ? schema : ($defs[schema.$ref.replace("#/$defs/", "")] as Json);
  const choices = named.anyOf ?? named.oneOf;
  if (choices !== undefined) return choices.flatMap(everyProperty);
  if (named.items !== undefined) return everyProperty(named.items).map((one) => [one]);
  if (named.properties === undefined) return [null];
  const { properties } = named;
  const words = Object.fromEntries(
    ["form", "kind"].flatMap((name) => {
      const word =
        properties[name]?.const ?? (properties[name]?.enum?.length === 1 ? properties[name]?.enum?.[0] : undefined);
      return word === undefined ? [] : [[name, word]];
    }),
  );
  return Object.entries(properties).flatMap(([name, part]) =>
    name in words ? [words] : everyProperty(part).map((one) => ({ ...words, [name]: one })),
  );
}

describe("what is not known of a plan (Act Art. 52(2))", () => {
  const placeOf = ({ path }: Issue): string => path.join(".");
  it.each([
    [{ form: "introduction", factories: null }, ["factories"]],
    [{ form: "introduction", supplier: { party: { kind: "organisation", address: { country: null } } } }, ["address"]],
    [{ form: "introduction", operator: { kind: "organisation", address: { country: null } } }, []],
  ])("is missing for the rule and may be left so by the schema: %j", (plan, lacking) => {
    const checked = validate(IntroductionPlan, plan);
    expect(checked.ok ? [] : checked.issues).toEqual([]);
    const answer = missingParticulars(plan as never, "2026-06-01");
    expect(answer.issues ?? []).toEqual([]);
    for (const name of lacking) expect(answer.missing.some(({ path }) => path.includes(name))).toBe(true);
    expect(answer.complete).not.toBe(true);
  });
  it.each([null, undefined])("an entry of a list that is %s is told by both", (none) => {
    const plan = { form: "introduction", factories: [none], components: [none] };
    const checked = validate(IntroductionPlan, plan);
    const told = ["missing factories.0", "missing components.0"];
    expect(checked.ok ? [] : checked.issues.map((one) => `${one.code} ${placeOf(one)}`).sort()).toEqual(
      [...told].sort(),
    );
    expect(issuesOfValues(plan).map((one) => `${one.code} ${placeOf(one)}`)).toEqual(told);
  });
  it("a subcontract whose id or awarder is not known leads nowhere, and throws nothing", () => {
    const subcontracts = [
      { id: null, awardedBy: "contractor" },
      { id: "a", awardedBy: null },
      { id: null, awardedBy: null },
    ];
    const { issues = [] } = missingParticulars({ form: "outsourcing", subcontracts } as never, "2026-06-01");
    expect(issues).toEqual([]);
  });
  it("a corporate number with a wrong check digit is told by both", () => {
    const operator = { kind: "organisation", corporateNumber: "7000012050003" };
    const checked = validate(IntroductionPlan, { form: "introduction", operator });
    const told = ["not-a-corporate-number operator.corporateNumber"];
    expect(checked.ok ? [] : checked.issues.map((one) => `${one.code} ${placeOf(one)}`)).toEqual(told);
    expect(issuesOfValues({ form: "introduction", operator }).map((one) => `${one.code} ${placeOf(one)}`)).toEqual(
      told,
    );
  });
});

describe("what a plan may state (Act Art. 52(2))", () => {
  const all = everyProperty({ $ref: "#/$defs/IntroductionPlan" });

  it("is the same for the rules as for the schema: no property of the schema is read nowhere", () => {
    expect(all.length).toBeGreaterThan(150);
    for (const plan of all) {
      const unknown = issuesOfValues(plan).filter(({ code }) => code === "unknown-key");
      expect(unknown.map(({ path }) => path.join("."))).toEqual([]);
    }
  });

  it("throws at nothing, and tells each value of another kind with its article (52(1), 52(2))", () => {
    let told = 0;
    for (const junk of ["他", 5, [], {}, true, Number.NaN, 5n, Symbol("5")]) {
      const put = (value: unknown): unknown => {
        if (value === null) return junk;
        if (Array.isArray(value)) return value.map(put);
        if (typeof value !== "object") return value;
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, put(one)]));
      };
      for (const one of all) {
        const plan = put({ business: "railway", ...(one as object) }) as never;
        for (const ask of [missingParticulars, introductionPlanContents, papersValidThrough] as const) {
          for (const { basis, path } of ask(plan, "2026-06-01").issues ?? [])
            expect(basis, `${path.join(".")} ${String(junk)}`).toBeDefined();
        }
        told += changesBetween(plan, plan, "2026-06-01").issues.length;
      }
    }
    expect(told).toBeGreaterThan(300);
  });

  it("a contract that renews itself is no unknown property of the outsourced work (METI order Art. 23(1)(v))", () => {
    const period = { from: "2026-08-01", to: "2027-03-31", renewsItself: true };
    const plan = {
      form: "outsourcing",
      business: "railway",
      period,
      subcontracts: [{ id: "1", awardedBy: "contractor", period }],
    };
    expect(missingParticulars(plan as never, "2026-06-01").issues).toBeUndefined();
  });
});

// METI order Art. 23 and the like: a natural person has a nationality and a date of birth, an organisation a representative, officers and holders.
describe("what is stated of a person, and of an organisation", () => {
  const told = (operator: object) =>
    issuesOfValues({ form: "outsourcing", operator }).map(({ code, path }) => `${code} ${path.join(".")}`);
  it.each([
    [{ kind: "natural-person", corporateNumber: "7000012050002" }, ["unknown-key operator.corporateNumber"]],
    [
      { kind: "natural-person", officers: [], representative: "a" },
      ["unknown-key operator.officers", "unknown-key operator.representative"],
    ],
    [{ kind: "organisation", dateOfBirth: "1980-01-01" }, ["unknown-key operator.dateOfBirth"]],
    [{ kind: "organisation", officers: [], representative: "a", governingLaw: "JP" }, []],
    [{ kind: "natural-person", nationality: "JP", dateOfBirth: "1980-01-01" }, []],
    // Of which kind it is, is not known: what either of them has may stand there.
    [{ nationality: "JP", officers: [] }, []],
    [{ kind: "constructor", nationality: "JP" }, ["not-allowed-value operator.kind"]],
  ])("%j", (operator, issues) => {
    expect(told(operator)).toEqual(issues);
  });
});

describe("the day of filing", () => {
  const of = (plan: object) => {
    const result = validate(IntroductionPlan, plan);
    const told = (issues: readonly Issue[] = []) =>
      issues.map(({ code, path, basis }) => [code, path.join("."), basis]);
    return {
      rule: told(missingParticulars(plan as never, "2026-06-01").issues),
      schema: result.ok ? [] : told(result.issues),
    };
  };
  it.each<[string, object, readonly unknown[]]>([
    [
      "before Art. 52 nothing was filed",
      { business: "railway", filedOn: "2023-11-16" },
      ["introduction-plan-not-in-force", "filedOn", at("act:52:1")],
    ],
    [
      "port transport was not listed before 2025-04-01 (Order Art. 9)",
      { business: "port-transport", filedOn: "2025-03-31" },
      ["business-not-listed", "business", at("order:9")],
    ],
  ])("%s: told by rule and schema alike", (_, more, issue) => {
    const { rule, schema } = of({ form: "introduction", ...more });
    expect([rule, schema]).toEqual([[issue], [issue]]);
  });
  it("the first day of each is no issue", () => {
    for (const more of [
      { business: "railway", filedOn: "2023-11-17" },
      { business: "port-transport", filedOn: "2025-04-01" },
    ])
      expect(of({ form: "introduction", ...more })).toEqual({ rule: [], schema: [] });
  });
});

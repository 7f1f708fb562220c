import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Finding, Issue, LegalDate } from "../../src/doors/index";
import { readElsewhere, readFacts } from "../../src/finding/fact-shape";
import { at } from "../../src/kernel/provision";
import { type Rule, rules } from "../rules";

/**
 * Whatever is wrong with a fact has one treatment in all rules: an issue with its path, code and provision, and the fact is not known. What
 * the facts may hold is read from their schemas, not from the rules.
 */

interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
}

const { $defs: shapes } = JSON.parse(readFileSync("src/formats/tables/json-schemas.json", "utf8")) as {
  readonly $defs: Readonly<Record<string, Shape>>;
};

const kindOf = (shape: Shape): string => {
  if (shape.enum !== undefined || "const" in shape) return "word";
  if (shape.properties !== undefined) return "object";
  if (shape.format === "date") return "date";
  return [shape.type].flat().find((type) => type !== "null") ?? "unknown";
};

/** Every place in the facts of a schema, with what may stand there; `*` is an entry of a list. */
function placesOf(given: Shape, path: readonly string[], found: Map<string, Shape[]>): Map<string, Shape[]> {
  const shape = given.$ref === undefined ? given : (shapes[given.$ref.split("/").at(-1) ?? ""] ?? {});
  const choices = [...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].filter(({ type }) => type !== "null");
  for (const choice of choices) placesOf(choice, path, found);
  if (choices.length > 0) return found;
  found.set(path.join("."), [...(found.get(path.join(".")) ?? []), shape]);
  for (const [name, part] of Object.entries(shape.properties ?? {})) placesOf(part, [...path, name], found);
  if (shape.items !== undefined) placesOf(shape.items, [...path, "*"], found);
  return found;
}

/** Facts that hold one value at one path. */
function factsWith([name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  return name === "*" ? [factsWith(rest, value)] : { [name]: factsWith(rest, value) };
}

/** What cannot stand there, by what can. */
const wrong: Readonly<Record<string, readonly unknown[]>> = {
  boolean: ["true", "", 1, {}, []],
  number: ["5", "", Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true, {}],
  integer: ["5", Number.NaN, Number.POSITIVE_INFINITY, true, {}],
  date: ["2025-02-30", "2025-2-3", "", 20250203, {}],
  string: [7, true, {}],
  word: ["foo", "", 7, {}],
  object: [7, "x", true, []],
  array: [7, "x", true, {}],
};

function wrongFor(options: readonly Shape[]): readonly unknown[] {
  const kinds = [...new Set(options.map(kindOf))];
  // What may be of two kinds is one of the two wherever it is of neither.
  if (kinds.length > 1) return [];
  const [shape = {}] = options;
  const limits = [
    shape.minimum === undefined ? [] : shape.minimum - 1,
    shape.exclusiveMinimum ?? [],
    (shape.maximum ?? 1e9) < 1e9 ? 101 : [],
  ];
  return [...(wrong[kinds[0] ?? ""] ?? []), ...limits.flat()];
}

const onOf = (name: string): LegalDate => (name === "assessOverseasProject" ? "2026-10-15" : "2026-06-01");
const told = (finding: Finding<string>, path: readonly string[]): Issue | undefined =>
  finding.issues?.find((issue) => issue.path.join(".") === path.join(".").replaceAll("*", "0"));
/** What is read by itself, with issues of its own: tried in the tests of those rules. */
const readByThemselves: Readonly<Record<string, readonly string[]>> = {
  assessForeignFiling: ["applications.*", "applications.*.priorityBase.*"],
  // The invention alone; the history of its applications is another question.
  assessAdditionalRequirement: ["application", "applications.*", "applications.*.priorityBase.*"],
  assessPlanCertification: ["parts"],
};
const cases = (Object.entries(rules) as [string, Rule][])
  // The symbols of a record are its only facts; they have a grammar of their own.
  .filter(([name]) => name !== "screenByIpc")
  .map(([name, { schema, ask }]) => ({
    name,
    places: [...placesOf(shapes[schema] ?? {}, [], new Map())]
      .map(([path, options]) => [path === "" ? [] : path.split("."), options] as const)
      .filter(([path]) => !(readByThemselves[name] ?? []).some((one) => `${path.join(".")}.`.startsWith(`${one}.`))),
    ask: (facts: unknown) => ask(facts as never, onOf(name)),
  }));

describe.each(cases)("$name", ({ places, ask }) => {
  test("tells what cannot stand in a fact, with its provision, and takes the fact as not known", () => {
    let tried = 0;
    for (const [path, options] of places) {
      const { issues: _, ...unknown } = ask(factsWith(path, path.length === 0 ? {} : null));
      for (const value of wrongFor(options)) {
        const finding = ask(factsWith(path, value));
        const shown = `${path.join(".")}: ${String(value)}`;
        expect(told(finding, path)?.basis, shown).toBeDefined();
        const { issues: __, ...rest } = finding;
        if (path.length === 0) expect(finding.answer).toBe("undetermined");
        else expect(rest, shown).toEqual(unknown);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(places.length);
  });

  test("tells a property that no such facts have, and is no surer by it", () => {
    for (const [path] of places.filter(([, [shape = {}]]) => kindOf(shape) === "object")) {
      const finding = ask(factsWith([...path, "notAFact"], true));
      expect(told(finding, [...path, "notAFact"])?.code, path.join(".")).toBe("unknown-key");
      expect([ask(factsWith(path, {})).answer, "undetermined"]).toContain(finding.answer);
    }
  });

  test("finds nothing wrong with what is left out or not known", () => {
    for (const facts of [undefined, null, {}]) expect(ask(facts)).not.toHaveProperty("issues");
    for (const [path] of places) {
      if (path.length > 0 && !path.includes("*"))
        expect(ask(factsWith(path, undefined)), path.join(".")).not.toHaveProperty("issues");
    }
  });
});

describe("facts by their shape", () => {
  const shape = {
    yes: "boolean",
    part: { share: "percentage", days: ["date"] },
    yen: "wholeAmount",
    other: "elsewhere",
  } as const;
  const read = (facts: unknown) => readFacts(facts, { shape }, () => at("act:1"));

  test("are the facts that were given where nothing is wrong", () => {
    const facts = { yes: true, part: { share: 100, days: ["9999-12-31"] }, yen: 0, other: 7 };
    expect(read(facts)).toEqual({ facts, issues: [] });
    expect(read(facts).facts).toBe(facts);
  });

  test.each([null, undefined])("tell a gap in a list (%s): what a list tells is stated", (gap) => {
    const { issues } = read({ part: { days: ["9999-12-31", gap] } });
    expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(["missing part.days.1"]);
  });

  test("are copies without what is wrong, and the caller's stay as they are", () => {
    const facts = { yes: 1, part: { share: 100.1, days: ["2025-02-30", "2025-02-28"] }, yen: 0.5, __proto: 1 };
    const before = structuredClone(facts);
    const { facts: known, issues } = read(facts);
    expect(facts).toEqual(before);
    const { __proto: _, ...read_ } = before;
    expect(known).toEqual({ ...read_, yes: null, part: { share: null, days: [null, "2025-02-28"] }, yen: null });
    expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "wrong-type yes",
      "too-large part.share",
      "not-a-legal-date part.days.0",
      "wrong-type yen",
      "unknown-key __proto",
    ]);
  });

  test("hold a day, or that what it ends has not ended", () => {
    const ended = (punishmentEndedOn: unknown) =>
      readFacts({ punishmentEndedOn }, { shape: { punishmentEndedOn: "dateOrNotEnded" } }, () => undefined);
    for (const value of ["2024-02-29", "not-ended", null, undefined])
      expect(ended(value)).toEqual({ facts: { punishmentEndedOn: value }, issues: [] });
    for (const [value, code] of [
      ["2025-02-29", "not-a-legal-date"],
      ["ended", "not-a-legal-date"],
      [{}, "wrong-type"],
      [7, "wrong-type"],
    ])
      expect(ended(value)).toMatchObject({ facts: { punishmentEndedOn: null }, issues: [{ code }] });
  });

  test("are whole numbers up to the greatest that is exact", () => {
    const issues = (yen: unknown) => read({ yen }).issues.map(({ code }) => code);
    expect([0, 2 ** 53 - 1, 2 ** 53, 0.5, -1].map(issues)).toEqual([
      [],
      [],
      ["too-large"],
      ["wrong-type"],
      ["too-small"],
    ]);
  });

  test("may be read elsewhere in part", () => {
    const rest = readElsewhere(shape, ["part", "yen"]);
    expect(readFacts({ part: 7, yen: -1, yes: "no" }, { shape: rest }, () => undefined).issues).toMatchObject([
      { path: ["yes"] },
    ]);
  });

  test("an own property of the name of one that every object has is unknown", () => {
    const facts = JSON.parse('{"__proto__": 1, "constructor": 1, "toString": 1}') as unknown;
    expect(read(facts).issues.map(({ path }) => path.join())).toEqual(["__proto__", "constructor", "toString"]);
  });
});

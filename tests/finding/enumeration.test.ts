import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { enumerated, readEnumerations, withIssues } from "../../src/finding/enumeration";
import { act, type LegalDate } from "../../src/index";
import { rules } from "../rules";

interface Shape {
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
}

const { $defs: shapes } = JSON.parse(readFileSync("src/formats/tables/json-schemas.json", "utf8")) as {
  readonly $defs: Readonly<Record<string, Shape>>;
};

/** The facts of a schema that are words, by path (`*` for an entry of a list), with their words. */
function wordsOf(shape: Shape | undefined, path: readonly string[], found: Map<string, Set<string>>): Map<string, Set<string>> {
  if (shape === undefined) return found;
  const words = [...(shape.enum ?? []), shape.const].filter((word) => typeof word === "string");
  if (words.length > 0) found.set(path.join("."), new Set([...(found.get(path.join(".")) ?? []), ...words]));
  if (shape.$ref !== undefined) wordsOf(shapes[shape.$ref.split("/").at(-1) ?? ""], path, found);
  for (const part of [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])]) wordsOf(part, path, found);
  for (const [name, part] of Object.entries(shape.properties ?? {})) wordsOf(part, [...path, name], found);
  return wordsOf(shape.items, [...path, "*"], found);
}

/** Facts that hold one value at one path. */
function factsWith(path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  return name === "*" ? [factsWith(rest, value)] : { [name]: factsWith(rest, value) };
}

/** Facts that are no words of the rule itself, or are read in a file of their own, with an issue of their own kind. */
const readElsewhere: Readonly<Record<string, readonly string[]>> = {
  // `unknown-business`, and the rounding of a share, which concerns one business only.
  assessOperatorDesignation: ["business", "shareRoundedOn"],
  // What a record expects is compared and judged by nothing.
  screenByIpc: ["expected.screening", "expected.forwarding"],
  // The kinds of an application are read with its history.
  assessForwarding: ["kind", "kind.*"],
  assessInternationalApplication: ["kind", "kind.*"],
  assessAdditionalRequirement: ["kind", "kind.*"],
  assessForeignFiling: [
    "application.kind",
    "application.kind.*",
    "advanceConfirmation.answer",
    "foreignApplication",
    "treatyException.treaty",
  ],
  // Read by the classification of each change.
  classifyPlanChange: ["material", "changes.*.what", "changes.*.of", "changes.*.grantChanged"],
};

const on: LegalDate = "2026-06-01";
const facts = Object.entries(rules).flatMap(([name, { schema, ask }]) =>
  [...wordsOf(shapes[schema], [], new Map())]
    .filter(([path]) => !(readElsewhere[name] ?? []).includes(path))
    .map(([path, words]) => ({ name, path, words, ask: ask as (facts: unknown, on: LegalDate) => ReturnType<typeof ask> })),
);

describe("a word that is none of those allowed", () => {
  it.each(facts)("$name: $path is an issue that names the allowed words, and the fact is not known", ({ path, words, ask }) => {
    const names = path.split(".");
    for (const word of ["foo", "", "constructor", "__proto__", 7, {}, `${[...words][0]} `]) {
      const finding = ask(factsWith(names, word), on);
      const issue = finding.issues?.find((one) => one.path.join(".") === path.replaceAll("*", "0"));
      expect(issue?.code).toBe("not-allowed-value");
      expect(issue?.basis).toBeDefined();
      for (const one of words) for (const text of Object.values(issue?.message ?? {})) expect(text).toContain(one);
      // The fact is not known: the finding differs from that without it in nothing else.
      const { issues: _issues, ...rest } = finding;
      const { issues: _before, ...without } = ask(factsWith(names, null), on);
      expect(rest).toEqual(without);
    }
    for (const word of words) expect(ask(factsWith(names, word), on)).not.toHaveProperty("issues");
    for (const word of [null, undefined]) expect(ask(factsWith(names, word), on)).not.toHaveProperty("issues");
  });

  it("finds the facts of every rule that takes a word", () => {
    expect(new Set(facts.map(({ name }) => name)).size).toBeGreaterThanOrEqual(14);
    for (const [name, paths] of Object.entries(readElsewhere)) {
      const known = wordsOf(shapes[rules[name as keyof typeof rules].schema], [], new Map());
      for (const path of paths) expect(known.has(path)).toBe(true);
    }
  });
});

describe("readEnumerations", () => {
  const words = [
    enumerated("supplier.kind", ["a", "b"], act("52", 1)),
    enumerated("list.*.of", ["c"], act("7")),
    enumerated("plain.*", ["d"], act("7")),
  ];

  it("gives the facts themselves where every word is allowed", () => {
    for (const given of [
      {},
      { supplier: null },
      { supplier: "a" },
      { supplier: { kind: "b" }, list: [{ of: "c" }, {}], plain: ["d"] },
      null,
      7,
    ]) {
      const read = readEnumerations(given, words);
      expect(read.facts).toBe(given);
      expect(read.issues).toEqual([]);
    }
  });

  it("gives a copy without the unknown words, and leaves the given facts alone", () => {
    const given = { other: 1, supplier: { kind: "x", relation: "r" }, list: [{ of: "c" }, { of: "y" }], plain: ["d", "z"] };
    const before = structuredClone(given);
    const { facts: read, issues } = readEnumerations(given, words);
    expect(read).toEqual({ other: 1, supplier: { kind: null, relation: "r" }, list: [{ of: "c" }, { of: null }], plain: ["d", null] });
    expect(given).toEqual(before);
    expect(issues.map((one) => [one.path.join("."), one.message.en])).toEqual([
      ["supplier.kind", "Not one of the allowed values (a, b)."],
      ["list.1.of", "Not one of the allowed values (c)."],
      ["plain.1", "Not one of the allowed values (d)."],
    ]);
  });

  it("puts its issues before those of the result", () => {
    const [issue] = readEnumerations({ supplier: { kind: 1 } }, words).issues;
    if (issue === undefined) throw new Error("no issue");
    const other = { ...issue, code: "other" };
    expect(withIssues({ issues: [other] }, [issue]).issues).toEqual([issue, other]);
    const plain = {};
    expect(withIssues(plain, [])).toBe(plain);
  });
});

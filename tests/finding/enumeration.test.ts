import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { enumerated, readEnumerations, withIssues } from "../../src/finding/enumeration";
import {
  act,
  certificationFactsOf,
  deemedWithdrawalOfPriorityBase,
  type Issue,
  type LegalDate,
  missingParticulars,
  partyParticulars,
} from "../../src/index";
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
      const issue = finding.issues?.find((one: Issue) => one.path.join(".") === path.replaceAll("*", "0"));
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

describe("a word that is none of those allowed, in what gives days and particulars", () => {
  it("leaves no base application standing on an unknown exception (Patent Act Art. 42(1) proviso)", () => {
    const filedOn = "2024-05-01";
    expect(deemedWithdrawalOfPriorityBase({ filedOn, exception: "foo" as never })).toMatchObject({
      state: "invalid",
      issues: [{ code: "not-allowed-value", path: ["exception"], basis: { article: "42", paragraph: 1 } }],
    });
    expect(deemedWithdrawalOfPriorityBase({ filedOn, exception: null as never })).toMatchObject({
      state: "undetermined",
      missing: ["exception"],
    });
    expect(deemedWithdrawalOfPriorityBase({ filedOn, exception: "decision-final" }).state).toBe("not-deemed-withdrawn");
  });

  it("leaves out the holders of no party whose kind is misspelt or not known (orders 11(ii))", () => {
    const party = { holders: [{ name: "A", share: { percent: 5 }, direct: true }] } as const;
    expect(partyParticulars({ ...party, kind: "Organisation" } as never, on)).toMatchObject({
      ok: false,
      issues: [{ code: "not-allowed-value", path: ["kind"], basis: { article: "52", paragraph: 2 } }],
    });
    expect(partyParticulars(party as never, on)).toMatchObject({ ok: true, value: { holders: party.holders } });
    expect(partyParticulars({ ...party, kind: "natural-person" } as never, on)).toMatchObject({ ok: true, value: { holders: [] } });
  });

  it("takes no measure as not planned beside a word that is none (Act Art. 9(4))", () => {
    const facts = (kind: string) =>
      certificationFactsOf({ material: "batteries", measures: [{ kind: "substitutes" }, { kind }] } as never).measures;
    expect(facts("foo")?.substitutes).toBe(true);
    expect(Object.values(facts("foo") ?? {})).not.toContain(false);
    expect(Object.values(facts("other-sources") ?? {})).toContain(false);
  });

  it("cites the Act for a plan whose order or business is misspelt or does not fit, and says so (Act Art. 86)", () => {
    const rows = (more: object) =>
      missingParticulars({ form: "introduction", facilityOutline: "x", ...more } as never, on)
        .filter((row) => ["business", "ministerialOrder"].includes(String(row.path[0])))
        .map((row) => [row.path[0], row.basis.law, row.basis.article]);
    expect(rows({ ministerialOrder: "FSA" })).toEqual([["ministerialOrder", "504AC0000000043", "86"]]);
    expect(rows({ business: "bank" })).toEqual([["business", "504CO0000000394", "9"]]);
    expect(rows({ business: "banking", ministerialOrder: "mic" })).toEqual([["ministerialOrder", "504AC0000000043", "86"]]);
    expect(rows({})).toEqual([["business", "504AC0000000043", "52"]]);
    expect(rows({ business: "banking" })).toEqual([]);
    const laws = missingParticulars({ form: "introduction", business: "banking", ministerialOrder: "mic" } as never, on);
    expect(laws.every((row) => row.basis.law === "504AC0000000043")).toBe(true);
  });

  it("proves nothing by a paper of an unknown kind (orders 9(2), MIC 10(2))", () => {
    const supplier = { party: { kind: "organisation", officers: [{ name: "O" }] } };
    const paths = (kind: string) =>
      missingParticulars(
        {
          form: "introduction",
          business: "banking",
          supplier: { ...supplier, documents: [{ kind, officer: "O", madeOn: "2026-05-20" }] },
        } as never,
        on,
      ).map((row) => row.path.join("."));
    expect(paths("officer-identity")).not.toContain("supplier.party.officers.0");
    for (const kind of ["identity", "register-certficate"]) {
      expect(paths(kind)).toEqual(expect.arrayContaining(["supplier.documents", "supplier.party.officers.0"]));
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

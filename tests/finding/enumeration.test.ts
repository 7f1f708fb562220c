import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  assessForeignFiling,
  assessForwarding,
  assessOperatorDesignation,
  certificationFactsOf,
  classifyPlanChange,
  deemedWithdrawalOfPriorityBase,
  foreignFilingWindow,
  type Issue,
  type LegalDate,
  missingParticulars,
  partyParticulars,
  patentTimeline,
  reviewTimeline,
} from "../../src/doors/index";
import { enumerated, readEnumerations, withIssues } from "../../src/finding/enumeration";
import { at } from "../../src/kernel/provision";
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
function wordsOf(
  shape: Shape | undefined,
  path: readonly string[],
  found: Map<string, Set<string>>,
): Map<string, Set<string>> {
  if (shape === undefined) return found;
  const words = [...(shape.enum ?? []), shape.const].filter((word) => typeof word === "string");
  if (words.length > 0) found.set(path.join("."), new Set([...(found.get(path.join(".")) ?? []), ...words]));
  if (shape.$ref !== undefined) wordsOf(shapes[shape.$ref.split("/").at(-1) ?? ""], path, found);
  for (const part of [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])])
    wordsOf(part, path, found);
  for (const [name, part] of Object.entries(shape.properties ?? {})) wordsOf(part, [...path, name], found);
  return wordsOf(shape.items, [...path, "*"], found);
}

/** Facts that hold one value at one path. */
function factsWith(path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  return name === "*" ? [factsWith(rest, value)] : { [name]: factsWith(rest, value) };
}

/** Words that are no facts of the rule. */
const noFacts: Readonly<Record<string, readonly string[]>> = {
  // What a record expects is compared and judged by nothing.
  screenByIpc: ["expected.screening", "expected.forwarding"],
  // A day, or the word that there is none yet: what is neither is no day.
  assessSupportCorporationDesignation: ["punishmentEndedOn", "officerPunishmentEndedOn"],
  assessDesignatedFinancialInstitution: ["punishmentEndedOn"],
};

const on: LegalDate = "2026-06-01";
const facts = Object.entries(rules).flatMap(([name, { schema, ask }]) =>
  [...wordsOf(shapes[schema], [], new Map())]
    .filter(([path]) => !(noFacts[name] ?? []).includes(path))
    .map(([path, words]) => ({
      name,
      path,
      words,
      ask: ask as (facts: unknown, on: LegalDate) => ReturnType<typeof ask>,
    })),
);

describe("a word that is none of those allowed", () => {
  it.each(facts)(
    "$name: $path is an issue that names the allowed words, and the fact is not known",
    ({ path, words, ask }) => {
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
      const codes = (word: unknown) => ask(factsWith(names, word), on).issues?.map((issue: Issue) => issue.code) ?? [];
      // A word that is allowed may still be wrong on that day, as a business that is not listed yet.
      for (const word of words) expect(codes(word)).not.toContain("not-allowed-value");
      // A fact may be unknown; in a list a word is told or not told.
      const gap = names.at(-1) === "*" ? ["missing"] : [];
      for (const word of [null, undefined]) expect(codes(word)).toEqual(gap);
    },
  );

  it("finds the facts of every rule that takes a word", () => {
    expect(new Set(facts.map(({ name }) => name)).size).toBeGreaterThanOrEqual(14);
    for (const [name, paths] of Object.entries(noFacts)) {
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
    expect(partyParticulars({ ...party, kind: "natural-person" } as never, on)).toMatchObject({
      ok: true,
      value: { holders: [] },
    });
  });

  it("takes no measure as not planned beside a word that is none (Act Art. 9(4))", () => {
    const facts = (kind: string) =>
      certificationFactsOf({ material: "batteries", measures: [{ kind: "substitutes" }, { kind }] } as never).measures;
    expect(facts("foo")?.substitutes).toBe(true);
    expect(Object.values(facts("foo") ?? {})).not.toContain(false);
    expect(Object.values(facts("other-sources") ?? {})).toContain(false);
  });

  it("cites the Act for a plan whose order or business is misspelt or does not fit, and says so (Act Art. 86)", () => {
    const rows = (more: object) => {
      const { issues = [], missing } = missingParticulars(
        { form: "introduction", facilityOutline: "x", ...more } as never,
        on,
      );
      return [...issues, ...missing]
        .filter((row) => ["business", "ministerialOrder"].includes(String(row.path[0])))
        .map((row) => [row.path[0], row.basis?.law, row.basis?.article]);
    };
    expect(rows({ ministerialOrder: "FSA" })).toEqual([["ministerialOrder", "504AC0000000043", "86"]]);
    expect(rows({ business: "bank" })).toEqual([["business", "504CO0000000394", "9"]]);
    expect(rows({ business: "banking", ministerialOrder: "mic" })).toEqual([
      ["ministerialOrder", "504AC0000000043", "86"],
    ]);
    expect(rows({})).toEqual([["business", "504AC0000000043", "52"]]);
    expect(rows({ business: "banking" })).toEqual([]);
    const laws = missingParticulars(
      { form: "introduction", business: "banking", ministerialOrder: "mic" } as never,
      on,
    ).missing;
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
      ).missing.map((row) => row.path.join("."));
    expect(paths("officer-identity")).not.toContain("supplier.party.officers.0");
    for (const kind of ["identity", "register-certficate"]) {
      expect(paths(kind)).toEqual(expect.arrayContaining(["supplier.documents", "supplier.party.officers.0"]));
    }
  });
});

describe("a word that is none of those allowed, beside facts that are known", () => {
  const ban = { madeInJapan: true, public: false, ipc: ["F41H 11/02"] } as const;

  it("leaves the clock of an application of an unknown kind open, flat, nested and in a list (Act Art. 66(4))", () => {
    const history = { filedOn: "2024-06-03" } as const;
    for (const kind of ["divisonal", ["ordinary", "divisonal"]] as never[]) {
      const path = ["kind", ...(typeof kind === "string" ? [] : [1])];
      const told = (at: readonly (string | number)[]) => [
        { code: "not-allowed-value", path: at, basis: { article: "66", paragraph: 4 } },
      ];
      expect(patentTimeline({ ...history, kind })).toMatchObject({
        forwardingClock: { state: "unknown" },
        issues: told(path),
      });
      expect(patentTimeline({ ...history, kind })).not.toHaveProperty("foreignFilingOpensOn");
      const flat = assessForwarding({ ...history, kind, ipc: ban.ipc }, on);
      expect(flat).toMatchObject({ answer: "undetermined", issues: told(path) });
      expect(flat.missing).toContain("kind");
      const nested = assessForwarding({ application: { ...history, kind }, ipc: ban.ipc }, on);
      expect(nested).toMatchObject({ answer: "undetermined", issues: told(["application", ...path]) });
      const given = { ...ban, application: { ...history, kind } };
      expect(assessForeignFiling(given, on)).toMatchObject({
        answer: "undetermined",
        issues: told(["application", ...path]),
      });
      expect(foreignFilingWindow(given)).toMatchObject({ issues: told(["application", ...path]) });
      expect(foreignFilingWindow(given)).not.toHaveProperty("opensOn");
    }
    // What is known not to be a patent application is not forwarded, and an unknown kind is not known to be one.
    const reasons = assessForwarding(
      { ...history, kind: ["utilty-model"] as never, reviewRequested: true },
      "2024-06-03",
    ).reasons;
    expect(reasons[0]).toMatchObject({ criterion: "patent-application", met: "unknown" });
  });

  it("takes no answer for received or not on an unknown word, with its day or without (Act Art. 79(2)(4))", () => {
    for (const more of [{}, { receivedOn: "2026-05-01" as LegalDate }]) {
      for (const answer of ["not-specifed", null]) {
        const finding = assessForeignFiling({ ...ban, advanceConfirmation: { answer: answer as never, ...more } }, on);
        expect(finding.answer).toBe("undetermined");
        expect(finding.missing).toContain("advanceConfirmation.answer");
      }
    }
    const window = foreignFilingWindow({
      ...ban,
      advanceConfirmation: { answer: "cleary-no-effect" as never, receivedOn: "2026-05-01" },
    });
    expect(window).toMatchObject({
      issues: [{ code: "not-allowed-value", path: ["advanceConfirmation", "answer"], basis: { article: "79" } }],
    });
    expect(window).not.toHaveProperty("opensOn");
  });

  it("neither bans nor frees a foreign application or a treaty that is misspelt (Act Art. 78(1), Order Art. 14)", () => {
    const treaty = { country: "US", applies: true } as const;
    for (const [more, path] of [
      [{ foreignApplication: "patnet" }, "foreignApplication"],
      [
        { foreignApplication: "patent", treatyException: { ...treaty, treaty: "us-defense-agreement" } },
        "treatyException.treaty",
      ],
    ] as const) {
      const finding = assessForeignFiling({ ...ban, ...more } as never, on);
      expect([finding.answer, finding.missing, finding.issues?.map((one) => one.path.join("."))]).toEqual([
        "undetermined",
        [path],
        [path],
      ]);
    }
  });

  it("does not clear a review on an answer that is none (Act Art. 52(7))", () => {
    const history = { receivedOn: "2026-04-01", recommendedOn: "2026-04-24", answeredOn: "2026-04-28" } as const;
    for (const answer of ["acepted", "", 7, {}]) {
      expect(reviewTimeline({ ...history, answer: answer as never }, on)).toMatchObject({
        state: "invalid",
        issues: [
          expect.objectContaining({
            code: "not-allowed-value",
            path: ["answer"],
            basis: expect.objectContaining({ article: "52", paragraph: 7 }),
          }),
        ],
      });
    }
    expect(reviewTimeline({ ...history, answer: null }, on)).toMatchObject({
      state: "undetermined",
      missing: ["answer"],
    });
    expect(reviewTimeline({ ...history, answer: "accepted" }, on).state).toBe("accepted");
  });

  it("asks what changes where an entry does not say it, and lets the rest of the entry stand (Act Art. 10(1))", () => {
    const classified = (change: object) =>
      classifyPlanChange({ material: "batteries", changes: [change] } as never, on);
    expect(classified({ what: "perod", months: 6 })).toMatchObject({
      answer: "undetermined",
      missing: ["changes.0.what"],
    });
    expect(classified({ substantial: false })).toMatchObject({ answer: "undetermined", missing: ["changes.0.what"] });
    expect(classified({ substantial: false })).not.toHaveProperty("issues");
    expect(classified({ what: "funds", ratio: 0.05, grantChanged: "no" })).toMatchObject({
      answer: "undetermined",
      missing: ["changes.0.grantChanged"],
    });
    expect(classified({ what: "funds", ratio: 0.1, grantChanged: "no" })).toMatchObject({
      answer: "certification-required",
      issues: [{ code: "not-allowed-value", path: ["changes", 0, "grantChanged"] }],
    });
    expect(
      classifyPlanChange({ material: "batterie", changes: [{ what: "name-or-address" }] } as never, on),
    ).toMatchObject({
      answer: "undetermined",
      missing: ["material", "changes.0.of", "changes.0.substantial"],
      issues: [{ code: "not-allowed-value", path: ["material"], basis: { article: "1" } }],
    });
  });

  it("takes neither reading of the rounding on an unknown word (METI order Art. 2(x))", () => {
    const share = { business: "lpg-import", averageImportSharePercent: 0.7, importsOtherThanFeedstock: true } as const;
    expect(assessOperatorDesignation({ ...share, shareRoundedOn: "precentage" } as never, on)).toMatchObject({
      answer: "undetermined",
      missing: ["shareRoundedOn"],
      issues: [
        {
          code: "not-allowed-value",
          path: ["shareRoundedOn"],
          basis: { law: "505M60000400041", article: "2", item: "10" },
        },
      ],
    });
  });
});

describe("readEnumerations", () => {
  const words = [
    enumerated("supplier.kind", ["a", "b"], at("act:52:1")),
    enumerated("list.*.of", ["c"], at("act:7")),
    enumerated("plain.*", ["d"], at("act:7")),
    enumerated("one.*?", ["e", true], at("act:7")),
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

  it("reads one word and a list of them alike where either may stand", () => {
    for (const one of ["e", true, ["e", true], [], null, undefined])
      expect(readEnumerations({ one }, words).issues).toEqual([]);
    expect(readEnumerations({ one: "x" }, words)).toMatchObject({ facts: { one: null }, issues: [{ path: ["one"] }] });
    expect(readEnumerations({ one: ["e", "true"] }, words)).toMatchObject({
      facts: { one: ["e", null] },
      issues: [{ path: ["one", 1], message: { en: "'true' is not allowed. Allowed: e, true" } }],
    });
  });

  it("gives a copy without the unknown words, and leaves the given facts alone", () => {
    const given = {
      other: 1,
      supplier: { kind: "x", relation: "r" },
      list: [{ of: "c" }, { of: "y" }],
      plain: ["d", "z"],
    };
    const before = structuredClone(given);
    const { facts: read, issues } = readEnumerations(given, words);
    expect(read).toEqual({
      other: 1,
      supplier: { kind: null, relation: "r" },
      list: [{ of: "c" }, { of: null }],
      plain: ["d", null],
    });
    expect(given).toEqual(before);
    expect(issues.map((one) => [one.path.join("."), one.message.en])).toEqual([
      ["supplier.kind", "'x' is not allowed. Allowed: a, b"],
      ["list.1.of", "'y' is not allowed. Allowed: c"],
      ["plain.1", "'z' is not allowed. Allowed: d"],
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

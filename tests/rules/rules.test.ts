import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as library from "../../src/doors/index";
import { ask, labelOf, type RuleId, rules } from "../../src/doors/rules";
import { day, wellFormed } from "../arbitraries";
import { checklists, timelines } from "../differential/entries";
import { rules as tested } from "../rules";

const root = join(import.meta.dirname, "../..");
const exported = library as unknown as Readonly<Record<string, (facts: unknown, on: string) => unknown>>;
const findings = rules.filter(({ kind }) => kind === "finding");
/** It screens the symbols of a whole application; each invention of it is a matter of `screenByIpc`. */
const ofSeveral = ["screenApplicationByIpc"];

/** Every exported function whose declared result is a finding, as the source says it. */
function functionsThatGiveFindings(): readonly string[] {
  const found: string[] = [];
  const chapters = ["infrastructure", "neighbours", "overseas", "patents", "supply", "technology"];
  for (const file of chapters.flatMap((room) =>
    readdirSync(join(root, "src", room)).map((name) => join(root, "src", room, name)),
  )) {
    if (!file.endsWith(".ts")) continue;
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    const givesFinding = new Set(["Finding"]);
    source.forEachChild((node) => {
      if (ts.isInterfaceDeclaration(node) && /\bextends [^{]*Finding</.test(node.getText(source)))
        givesFinding.add(node.name.text);
      if (ts.isTypeAliasDeclaration(node) && /\bFinding</.test(node.type.getText(source)))
        givesFinding.add(node.name.text);
    });
    source.forEachChild((node) => {
      if (!ts.isFunctionDeclaration(node) || node.name === undefined || node.type === undefined) return;
      const result = /^(\w+)/.exec(node.type.getText(source))?.[1] ?? "";
      if (givesFinding.has(result) && node.name.text in library) found.push(node.name.text);
    });
  }
  return found;
}

describe("the list of rules", () => {
  test("names every public function that gives a finding, and those that are tested as rules", () => {
    const named = findings.map(({ call }) => call).sort();
    const giving = functionsThatGiveFindings().filter((name) => !ofSeveral.includes(name));
    expect([...giving].sort()).toEqual(named);
    expect(Object.keys(tested).sort()).toEqual(named);
  });

  test("names every function that lays out days or lists what is lacking", () => {
    // What puts several rules together, and what is asked of one report or of the papers of a plan.
    const composed = [
      "assessProcurement",
      "changesBetween",
      "operatorCalendar",
      "papersValidThrough",
      "standingReportDue",
    ];
    const named = new Set([...rules.map(({ call }) => call), ...ofSeveral, ...composed]);
    const facts = { day: "2026-06-01", filedOn: "2026-06-01", receivedOn: "2026-06-01" };
    const answering = Object.entries({ ...timelines, ...checklists }).flatMap(([name, { ask: one }]) => {
      let result: unknown;
      try {
        result = one(facts as never, "2026-06-02");
      } catch {
        return [];
      }
      const value = (result as { readonly value?: unknown } | undefined)?.value ?? result;
      return typeof value === "object" && value !== null && ("boundaries" in value || "complete" in value)
        ? [name]
        : [];
    });
    expect(answering.filter((name) => !named.has(name))).toEqual([]);
  });

  test("each is a function of the root, with a schema of its facts or with facts of its own, and its id is told once", () => {
    for (const { call } of rules) expect(typeof exported[call], call).toBe("function");
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const withoutSchema = rules
      .filter(({ factsSchema }) => library.schemaNamed(factsSchema) === undefined)
      .map(({ id }) => id);
    expect(withoutSchema).toEqual(["change-of-name-notice", "recommendation-answer", "cyber-incident-report"]);
    for (const { call, factsSchema } of findings) expect(tested[call as keyof typeof tested].schema).toBe(factsSchema);
  });

  test("each has its answers in words, and each conduct is one of the library", () => {
    for (const { id, answers, titleJa, titleEn } of rules) {
      for (const { ja, en } of [...answers, { ja: titleJa, en: titleEn }]) {
        expect(ja, id).toMatch(/[ぁ-ん一-龠]/);
        expect(en, id).not.toMatch(/[ぁ-ん一-龠]/);
      }
    }
    for (const { conducts } of rules)
      for (const conduct of conducts) expect(library.isConductId(conduct), conduct).toBe(true);
    for (const { answers, id } of findings) expect(answers.length, id).toBeGreaterThan(1);
  });
});

describe.each(findings)("$id", ({ id, call, answers, inForceFrom, factsSchema }) => {
  test("answers what its function answers, with one of the answers that the list tells", () => {
    const told = new Set(answers.map(({ value }) => value));
    fc.assert(
      fc.property(wellFormed(factsSchema), day, (facts, on) => {
        const finding = ask(id, facts, on as never) as library.Finding<string>;
        if (call !== "screenByIpc") expect(finding).toStrictEqual(exported[call]?.(facts, on));
        if (finding.answer !== "undetermined") expect(told.has(finding.answer)).toBe(true);
      }),
      { numRuns: 60, seed: 20220518 },
    );
  });

  test("is not in force before its first day, and in force on it", () => {
    const facts = id === "operator-designation" ? { business: "banking" } : {};
    expect((ask(id, facts, library.addDays(inForceFrom, -1)) as library.Finding<string>).answer).toBe("undetermined");
    expect((ask(id, facts, inForceFrom) as library.Finding<string>).why).not.toBe("not-in-force");
  });
});

describe("ask", () => {
  test("an id that is none is a programmer's error that names those that are", () => {
    expect(() => ask("no-such-rule" as RuleId, {}, "2026-06-01")).toThrow(/unknown-rule: .*introduction-duty/);
  });

  test("a list of what is lacking is a checklist that is not called complete for being empty", () => {
    expect(ask("missing-plan-contents", { material: "batteries" }, "2026-06-01")).toMatchObject({ complete: false });
    const gone = ask("missing-measures", { takenBy: "designated-applicant", measures: {} }, "2026-06-01");
    expect("missing" in gone && (gone.missing?.length ?? 0)).toBeGreaterThan(3);
  });

  test("order:12:1 the answers of the screening are those that the screening gives", () => {
    for (const symbols of [["F41H 11/02"], ["B63G 8/08"], ["A47J 31/00"]]) {
      const { answer, answerText } = ask("ipc-screening", { symbols }, "2024-05-10") as library.Finding<string>;
      expect(labelOf(answer, { rule: "ipc-screening", lang: "ja" })).toBe(answerText.ja);
      expect(labelOf(answer, { rule: "ipc-screening", lang: "en" })).toBe(answerText.en);
    }
  });
});

test("Act Art. 78(1): the timeline of the list takes a family, as the function does", () => {
  const parent = { id: "A", filedOn: "2025-01-06", describes: true } as const;
  const division = { ...parent, id: "B", kind: "divisional", dividedOn: "2025-06-02", parent: "A" } as const;
  const facts = { applications: [parent, division] };
  expect(ask("patent-timeline", facts, "2025-06-02")).toEqual(library.patentTimeline(facts, "2025-06-02"));
  expect(labelOf("applications", { rule: "patent-timeline", lang: "en" })).toContain("family");
  const schema = library.PatentTimelineFacts;
  expect(schema.safeParse(facts).success).toBe(true);
  expect(schema.safeParse({ filedOn: "2025-01-06", kind: "ordinary" }).success).toBe(true);
  const codes = (value: unknown) => {
    const read = schema.safeParse(value);
    if (read.success) return [];
    return read.error.issues.map((one) => (one as { params?: { issue?: { code: string } } }).params?.issue?.code);
  };
  expect(codes({ ...facts, filedOn: "2025-01-06" })).toEqual(["application-beside-family"]);
  expect(codes({ applications: [parent, { ...division, filedOn: "2025-02-03" }] })).toEqual([
    "division-not-of-date-of-parent",
  ]);
  expect(codes({ filedOn: "2025-01-06", designatedOn: "2025-02-03", forwardedNoticeOn: "2025-03-03" })).toEqual([
    "designation-before-forwarding",
  ]);
});

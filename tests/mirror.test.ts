import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** tests/ mirrors src file by file: the cases of `src/patents/x.ts` stand in `tests/patents/x.test.ts`, and nowhere else. */

const root = join(import.meta.dirname, "..");

/** Files without cases of their own: what they give is asked in these, beside the public function that uses it. */
const heldBy: Readonly<Record<string, string>> = {
  "infrastructure/risk-management-measures": "infrastructure/introduction-plan-contents",
  "parties/party-issues": "parties/party",
  "finding/timeline": "law/act-art-82",
  "law/articles": "law/citations-as-people-write-them",
  "law/citation-context": "law/citations-as-people-write-them",
  "law/citation-url": "law/citations-as-people-write-them",
  "law/law-numbers": "law/citations-as-people-write-them",
  "law/parse-citations": "law/citations-as-people-write-them",
  "rules/ask": "rules/rules",
  "rules/facts": "rules/labels",
  "rules/label-of": "rules/labels",
  "schemas/compiled": "properties/compiled",
  "schemas/history": "neighbours/foreign-exchange",
  "schemas/values": "schemas/second-validator",
  "schemas/infrastructure/rules": "schemas/infrastructure/introduction-plan",
  "schemas/parties/rules": "schemas/second-validator",
  "schemas/patents/rules": "patents/application-history",
  "schemas/supply/rules": "schemas/supply/action-policy",
  "schemas/supply/yen": "schemas/supply/action-policy",
  "supply/plan-applicants": "supply/plan-checklist",
  "supply/procedure-of-ordinance": "supply/plan-procedure",
  "calendar/days": "properties/calendar",
  "calendar/holidays": "properties/calendar",
  "finding/fact": "finding/condition",
  "finding/rule": "finding/finding",
  "finding/touched-by": "patents/foreign-filing",
  "finding/unknown-key": "finding/enumeration",
  "formats/begun-line": "formats/explain",
  "formats/characters": "formats/icalendar",
  "formats/hash": "formats/icalendar",
  "formats/lines": "formats/svg",
  "formats/mermaid": "formats/boundaries",
  "formats/records-loading-schemas": "formats/records",
  "formats/records-with-schemas": "formats/records",
  "infrastructure/operators-listed": "law/act-art-50",
  "kernel/nearest": "kernel/input-issues",
  "kernel/order-of-chapter-iii": "infrastructure/ministerial-orders",
  "kernel/provision": "law/provisions",
  "law/written-forms": "law/parse-citation",
  "law/evidence": "law/gaps-and-evidence",
  "law/evidence-sentences": "law/gaps-and-evidence",
  "law/format-citation": "law/parse-citation",
  "law/gap-sentences": "law/gaps-and-evidence",
  "law/law-as-of": "law/gaps-and-evidence",
  "ministers/competence": "ministers/competent-ministers",
  "patents/advance-confirmation-answer": "patents/foreign-filing",
  "patents/art-66-invention": "patents/international-application",
  "patents/designation-history": "patents/restrictions",
  "patents/designation-restrictions": "law/act-38-2026-chapter-v",
  "patents/field-headings": "law/order-art-12",
  "patents/freed-elsewhere": "patents/application-family",
  "patents/ipc-form": "patents/ipc",
  "patents/listed-symbols": "patents/screening",
  "patents/priority-and-registration": "law/act-art-82",
  "patents/priority-year": "patents/patent-timeline",
  "patents/recorded-day": "patents/application-history",
  "patents/specified-fields": "law/order-art-12",
  "patents/statistics": "patents/advance-confirmation",
  "patents/treaty-exception": "patents/foreign-filing",
  "reference/stages": "reference/policy-systems",
  "schemas/names": "schemas/second-validator",
  "schemas/registry": "schemas/second-validator",
  "supply/designated-material": "supply/materials",
  "supply/disqualification": "supply/designated-financial-institutions",
  "supply/every-ordinance": "supply/plan-change",
  "supply/loan-books": "supply/designated-financial-institutions",
  "supply/material-word": "supply/plain-data",
  "supply/plan-change-issues": "supply/plan-change",
  "supply/support-agencies": "supply/support-corporations",
  "supply/support-tasks": "supply/support-corporations",
  "supply/treasury-account": "supply/support-corporations",
};

/** Files of a room that span several of its own: an article of the law, a finding of all questions of a chapter, odd inputs. */
const spanning = [
  /^law\/(?:act|order)-arts?-/,
  /^law\/act-38-2026-/,
  /^law\/(?:chapter-v-worked-examples|questions-of-chapter-ii|days-that-do-not-exist|evidence-of-the-ten-orders|evidence-rows)$/,
  /^law\/first-days-of-the-rules$/,
  /^law\/(?:gaps-and-evidence|gaps-of-answers|infrastructure-orders-states|one-treatment|provisions|rows-in-force)$/,
  /^neighbours\/odd-inputs$/,
  /^schemas\/(?:second-validator|generated|infrastructure\/introduction-(?:duty|plan)|overseas\/overseas-project|supply\/action-policy)$/,
  /^finding\/safe-side$/,
  /^law\/citations-as-people-write-them$/,
  /^rules\/(?:explain|labels)$/,
  /^supply\/plain-data$/,
];

/** Doors hold no code; tables are data; the command has tests of its own, which run it. */
const mirrored = readdirSync(join(root, "src")).filter((room) => !["cli", "doors"].includes(room));

function filesOf(folder: string, suffix: string): readonly string[] {
  return mirrored.flatMap((room) =>
    !existsSync(join(root, folder, room))
      ? []
      : readdirSync(join(root, folder, room), { recursive: true, encoding: "utf8" })
          .map((name) => `${room}/${name.replaceAll("\\", "/")}`)
          .filter((name) => name.endsWith(suffix) && !name.includes("/tables/"))
          .map((name) => name.slice(0, -suffix.length)),
  );
}

/** Whether a file exports something that can be called: a function, or what a call at module level made. */
function hasFunctions(file: string): boolean {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, "src", `${file}.ts`), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements.some(
    (one) =>
      (ts.isFunctionDeclaration(one) || ts.isVariableStatement(one)) &&
      one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true &&
      (ts.isFunctionDeclaration(one) ||
        one.declarationList.declarations.some((each) => isCallable(each.initializer, source))),
  );
}

const isCallable = (made: ts.Expression | undefined, source: ts.SourceFile): boolean =>
  made !== undefined &&
  (ts.isArrowFunction(made) ||
    ts.isFunctionExpression(made) ||
    ts.isPropertyAccessExpression(made) ||
    (ts.isCallExpression(made) && /^rule/.test(made.expression.getText(source))));

const sources = filesOf("src", ".ts");
const tests = filesOf("tests", ".test.ts");

describe("tests mirror src", () => {
  test("each file with functions has a file of tests of its name, or is listed with the one that holds its cases", () => {
    const without = sources.filter((file) => hasFunctions(file) && !tests.includes(file) && heldBy[file] === undefined);
    expect(without).toEqual([]);
  });

  test("what is listed needs to be, and names files that exist", () => {
    for (const [file, held] of Object.entries(heldBy)) {
      expect(sources, file).toContain(file);
      expect(tests, file).not.toContain(file);
      expect(existsSync(join(root, "tests", `${held}.test.ts`)), held).toBe(true);
    }
  });

  test("each file of tests in a room bears the name of a file of that room, or spans several", () => {
    expect(tests.filter((file) => !sources.includes(file) && !spanning.some((pattern) => pattern.test(file)))).toEqual(
      [],
    );
    for (const pattern of spanning)
      expect(
        tests.some((file) => pattern.test(file)),
        String(pattern),
      ).toBe(true);
  });
});

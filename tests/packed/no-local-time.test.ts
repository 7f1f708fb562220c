import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** No answer may depend on the zone in which the machine stands: nothing reads or makes a local time. */

const root = join(import.meta.dirname, "../..");
const files = ["src", "cli/src"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);

/** Members of Date and of numbers that look at the zone or the language of the machine. */
const local =
  /^(?:get(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset|Year)|set(?:FullYear|Month|Date|Hours|Minutes|Seconds|Milliseconds|Year)|toDateString|toTimeString|toLocaleDateString|toLocaleTimeString)$/;
const name = (node: ts.Expression): string => (ts.isIdentifier(node) ? node.text : "");

/** What in a file reads or makes a local time. */
function localTimes(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const at = () => `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`;
    if (ts.isPropertyAccessExpression(node) && local.test(node.name.text)) found.push(at());
    // `new Date(2026, 3, 1)` is midnight where the machine stands; a moment, or one text with its zone, is not.
    if (ts.isNewExpression(node) && name(node.expression) === "Date" && (node.arguments ?? []).length > 1)
      found.push(at());
    if (ts.isNewExpression(node) && /Intl\.DateTimeFormat$/.test(node.expression.getText()))
      if (!/timeZone: "UTC"/.test(node.getText())) found.push(at());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("no file of the library or of the command reads or makes a local time", () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((path) => localTimes(path, readFileSync(join(root, path), "utf8")))).toEqual([]);
});

test("what does is seen", () => {
  const seen = (text: string) => localTimes("x.ts", text).length;
  expect(seen("new Date(2026, 3, 1)")).toBe(1);
  expect(seen("day.getMonth()")).toBe(1);
  expect(seen('new Intl.DateTimeFormat("ja", { year: "numeric" }).format(day)')).toBe(1);
  expect(seen('new Date("2026-04-01T00:00:00Z").getUTCMonth()')).toBe(0);
});

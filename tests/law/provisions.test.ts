import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
// @ts-expect-error: a script, which has no types
import { lawTexts } from "../../scripts/law-texts.mjs";
import { lawIds } from "../../src/kernel/provision";

/**
 * Every provision that the source names stands in the law, and stands there in the one written form (`"act:66:10"`).
 *
 * What the texts hold is laid out in `data/law-texts`, of every wording since 2022, and read by the same reader that refuses a wrong row of
 * `data/`.
 */
const { provisionExists } = await lawTexts();

/** Tables whose rows name their law once, and the numbers below it. */
const belowALaw: readonly string[] = [
  "src/kernel/tables/wordings.ts",
  "src/law/evidence.ts",
  "src/law/tables/commencement.ts",
  "src/ministers/tables/articles-of-ministers.ts",
];

const root = join(import.meta.dirname, "../..");
const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

const laws = Object.keys(lawIds).sort((one, other) => other.length - one.length);
const form = new RegExp(`^(?:${laws.join("|")}|\\d{3}[A-Z][A-Z0-9]\\d{10})(?::[^\\s:]*)+(?: [a-z-]+)?$`);
const isProvision = (text: string) => form.test(text) && !text.includes("${");

interface Place {
  readonly where: string;
  readonly text: string;
}
const provisions: Place[] = [];
/** A provision of which only the beginning is written: `at(`act:26::${item}`)`. */
const beginnings: Place[] = [];
const otherNotations: { readonly file: string; readonly what: string }[] = [];

/** Functions that put a citation together by hand. */
const byHand: readonly string[] = ["cite", "act", "order", "partOf", "article"];
/** Provisions are made from their written form here, and read from texts of others; the structure of a law is no provision. */
const makers: readonly string[] = [
  ...["src/kernel/citation.ts", "src/kernel/provision.ts", "src/law/parse-citation.ts", "src/law/tables/structure.ts"],
];
/** An address without its law: numbers with dots or colons between them, a range behind at most. No release of the library. */
const withoutLaw = /^(?!0\.\d+\.\d+$)(?:\d+(?:-\d+)?(?:[.:][\da-z-]*)*[.:][\da-z-]+$|\d+(?:-\d+)?\.\.\d+)/;

for (const file of filesIn("src", ".ts")) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  const where = (node: ts.Node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const walk = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      if (isProvision(node.text)) provisions.push({ where: where(node), text: node.text });
      else if (withoutLaw.test(node.text) && !belowALaw.includes(file))
        otherNotations.push({ file, what: `${where(node)} ${node.text}` });
    } else if (ts.isTemplateExpression(node) && laws.some((law) => node.head.text.startsWith(`${law}:`))) {
      beginnings.push({ where: where(node), text: node.head.text });
    } else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && byHand.includes(node.expression.text)) {
      otherNotations.push({ file, what: `${where(node)} ${node.getText().slice(0, 80)}` });
    } else if (ts.isObjectLiteralExpression(node)) {
      const written = (name: string) =>
        node.properties.find(
          (one) =>
            one.name?.getText() === name &&
            (name === "law" || (ts.isPropertyAssignment(one) && ts.isStringLiteral(one.initializer))),
        );
      if (written("law") !== undefined && written("article") !== undefined)
        otherNotations.push({ file, what: `${where(node)} ${node.getText().slice(0, 80)}` });
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  // What doc comments write; the reader of citations tells of forms that it reads besides.
  if (file === "src/law/parse-citation.ts") continue;
  for (const [number, line] of source.text.split("\n").entries())
    if (/^\s*(?:\/?\*|\/\/)/.test(line))
      for (const [, text = ""] of line.matchAll(/["`]([^"`]+)["`]/g))
        if (isProvision(text)) provisions.push({ where: `${file}:${number + 1}`, text });
}
for (const file of [
  "README.md",
  "README.ja.md",
  "CONTRIBUTING.md",
  ...filesIn("docs", ".md"),
  ...filesIn("examples", ".mjs"),
  ...filesIn("examples", ".ts"),
]) {
  for (const [number, line] of readFileSync(join(root, file), "utf8").split("\n").entries())
    for (const [, text = ""] of line.matchAll(/["`]([^"`]+)["`]/g))
      if (isProvision(text)) provisions.push({ where: `${file}:${number + 1}`, text });
}

/** Whether the law has, or had, such a provision. */
const exists = (text: string): boolean => provisionExists(text) === undefined;

describe("the written form of a provision", () => {
  test("there are many", () => expect(provisions.length).toBeGreaterThan(700));

  test("each stands in its law, to the item and the proviso", () => {
    expect(provisions.filter(({ text }) => !exists(text)).map(({ where, text }) => `${where} ${text}`)).toEqual([]);
  });

  test("one of which a part is put in stands in its law as far as it is written", () => {
    const head = (text: string) => text.slice(0, text.lastIndexOf(":")).replace(/:+$/, "");
    expect(beginnings.filter(({ text }) => !exists(head(text))).map(({ where, text }) => `${where} ${text}`)).toEqual(
      [],
    );
  });

  test("what the check refuses: an article, a paragraph, an item, a sub-item and a proviso that no text holds", () => {
    for (const good of [
      "act:66:10",
      "act:52:3 proviso",
      "order:12:1:13",
      "meti:24:1:3:イ",
      "act:85-2",
      "act:50:1:medical",
    ])
      expect(exists(good), good).toBe(true);
    for (const bad of [
      "act:100",
      "act:66:12",
      "act:52:2:5",
      "act:52:2:2:ル",
      "act:52:4 proviso",
      "act:52::1",
      "act:8::2",
      "meti:28",
      "meti:24:1:5",
    ])
      expect(exists(bad), bad).toBe(false);
  });

  test("no file writes a provision otherwise", () => {
    expect(otherNotations.filter(({ file }) => !makers.includes(file)).map(({ what }) => what)).toEqual([]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { Citation } from "../../src/kernel/citation";
import { at, lawIds } from "../../src/kernel/provision";
import { commencementOf } from "../../src/law/commencement";
import written from "./structures.json";

/**
 * Every provision that the source names stands in the law, and stands there in the one written form (`"act:66:10"`).
 *
 * `structures.json` lists what the texts that were read hold, of every wording since 2022: by law and article each form that the article had,
 * by paragraph the items and sub-items in their written form and the words that follow a blank (`proviso`). Articles that were added and never read are those whose
 * commencement the library knows.
 */
type Form = readonly (readonly string[])[];
const structures = written as Readonly<Record<string, Readonly<Record<string, readonly Form[]>>>>;

/** Supplementary provisions, which no structure holds: each was read in its text. */
const supplementaryRead: readonly string[] = ["act-38-2026:suppl", "act-38-2026:suppl:1", "mic:suppl:2"];

/** Provisions whose text was not read: what is said of them rests on other sources, and its grade says so. */
const notRead: readonly string[] = ["cyber-defence-act:5", "cyber-defence-act:11", "jbic-act:13-4", "jbic-act:13-4:1"];

/** Laws of which no structure is held here: only single provisions of them are cited. */
const lawsNotHeld: readonly string[] = [
  "143AC0000000054", // Customs Tariff Act
  "325AC0000000264", // Small and Medium-sized Enterprise Credit Insurance Act
  "334AC0000000123", // Utility Model Act
  "335M50000400010", // Regulation for Enforcement of the Patent Act
  "414AC0000000094", // Act on the Japan Organization for Metals and Energy Security
  "414AC0000000145", // Act on the New Energy and Industrial Technology Development Organization
  "416AC0000000135", // Act on the National Institutes of Biomedical Innovation, Health and Nutrition
  "423CO0000000221", // Order for Enforcement of the Japan Bank for International Cooperation Act
  "355M50007FC2001", // Order on Inward Direct Investment
  "504AC0000000068", // Act No. 68 of 2022, which arranges other laws after the amendment of the Penal Code
  "506CO0000000102", // Cabinet Order No. 102 of 2024, which moves waterworks to the MLIT
  "504CO0000000308", // Order for Enforcement of the Important Land Act
  "505M60000100103", // Order of the Ministry of Health, Labour and Welfare
];

/** Tables whose rows name their law once, and the numbers below it. */
const belowALaw: readonly string[] = [
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
      else if (withoutLaw.test(node.text) && !belowALaw.includes(file)) otherNotations.push({ file, what: `${where(node)} ${node.text}` });
    } else if (ts.isTemplateExpression(node) && laws.some((law) => node.head.text.startsWith(`${law}:`))) {
      beginnings.push({ where: where(node), text: node.head.text });
    } else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && byHand.includes(node.expression.text)) {
      otherNotations.push({ file, what: `${where(node)} ${node.getText().slice(0, 80)}` });
    } else if (ts.isObjectLiteralExpression(node)) {
      const written = (name: string) =>
        node.properties.find(
          (one) =>
            one.name?.getText() === name && (name === "law" || (ts.isPropertyAssignment(one) && ts.isStringLiteral(one.initializer))),
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
function stands(citation: Citation): boolean {
  const articles = structures[citation.law];
  if (citation.article === undefined) return articles !== undefined;
  return (articles?.[citation.article] ?? []).some((paragraphs) => standsIn(paragraphs, citation));
}

function standsIn(paragraphs: Form, { paragraph, item, subitems = [], part }: Citation): boolean {
  if (paragraph === undefined && item === undefined && part === undefined) return true;
  // Where no paragraph is written, the article has none but the first.
  if (paragraph === undefined && paragraphs.length > 1) return false;
  const below = paragraphs[(paragraph ?? 1) - 1];
  if (below === undefined) return false;
  // The texts write (1) below イ; their structure numbers it 1.
  if (item !== undefined) return below.includes([item, ...subitems].join(":").replace(/[()]/g, ""));
  if (part === undefined) return true;
  if (part === "main-clause") return below.includes("proviso");
  if (part === "first-sentence") return below.includes("second-sentence");
  if (part === "other-than-items") return below.includes("1");
  return below.includes(part);
}

function exists(text: string): boolean {
  const citation = at(text);
  if (supplementaryRead.includes(text) || notRead.includes(text) || lawsNotHeld.includes(citation.law)) return true;
  // Supplementary, or added and never read: the library knows that it was enacted.
  const { supplementary, annex } = citation;
  if (supplementary !== undefined || annex !== undefined) return commencementOf(citation) !== undefined;
  const unread = structures[citation.law]?.[citation.article ?? ""] === undefined || citation.item === "medical";
  return unread ? commencementOf(citation) !== undefined || stands(citation) : stands(citation);
}

describe("the written form of a provision", () => {
  test("there are many", () => expect(provisions.length).toBeGreaterThan(700));

  test("each stands in its law, to the item and the proviso", () => {
    expect(provisions.filter(({ text }) => !exists(text)).map(({ where, text }) => `${where} ${text}`)).toEqual([]);
  });

  test("one of which a part is put in stands in its law as far as it is written", () => {
    const head = (text: string) => text.slice(0, text.lastIndexOf(":")).replace(/:+$/, "");
    expect(beginnings.filter(({ text }) => !exists(head(text))).map(({ where, text }) => `${where} ${text}`)).toEqual([]);
  });

  test("what the check refuses: an article, a paragraph, an item, a sub-item and a proviso that no text holds", () => {
    for (const good of ["act:66:10", "act:52:3 proviso", "order:12:1:13", "meti:24:1:3:イ", "act:85-2", "act:50:1:medical"])
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

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { words } from "../cli/src/words";
import * as espa from "../src/doors/index";

/**
 * Every text of the library has its pair, each in its own language; Japanese is written in the terms of the statute.
 *
 * Texts are found twice: in the source, where a text stands as a literal, and in what the exported names hold and answer.
 */

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** An everyday word, and the term of the Act or of the drafting of statutes that stands in its place. */
const everydayWords: readonly (readonly [RegExp, string])[] = [
  [/重要インフラ|基幹インフラ/, "特定社会基盤役務, 特定社会基盤事業 (Act Art. 50)"],
  [/(?<!特定)重要物資/, "特定重要物資 (Act Art. 7)"],
  [/サプライヤー?|ベンダー/, "供給者 (Act Art. 52)"],
  [/下請/, "再委託 (Act Art. 52)"],
  [/アウトソーシング|外部委託/, "委託 (Act Art. 52)"],
  [/秘密特許|特許非公開/, "特許出願の非公開, 保全指定 (Act Chapter V, Art. 70)"],
  [/秘密指定/, "保全指定 (Act Art. 70)"],
  [/海外出願/, "外国出願 (Act Art. 78)"],
  [/事前相談の回答|クリアリング/, "事前確認 (Act Art. 79)"],
  [/クリティカル|重要先端技術/, "特定重要技術 (Act Art. 61)"],
  [/(?<!重要)経済安保/, "経済安全保障 (title of the Act)"],
  [/監督官庁|当局/, "主務大臣 (Act Arts. 6, 50)"],
  [/補償金(?!額)/, "損失の補償 (Act Art. 80)"],
  [/締め?切り?/, "期限 or 末日"],
  [/手続き/, "手続"],
  [/届け出(?=[をのがはにと、。）])/, "届出"],
  [/取り消し/, "取消し"],
  [/引き渡し/, "引渡し"],
  [/取り扱い/, "取扱い"],
  [/申し込み/, "申込み"],
  [/罰金刑|懲役刑|禁固/, "罰金, 懲役, 拘禁刑"],
  [/(?:です|ます)か(?:？|\?)/, "a statement or であるか"],
];

/** What is called by its own name: a form of number that is Japanese in any language, and systems as the Government names them. */
const ownNames = /2023重要鉱物第1号-1|基幹インフラ(?:の安全性・信頼性の確保|制度への医療分野の追加)/g;

/** The name of a sub-item, as it stands in the law. */
const subItem = /(?<![ァ-ヶ])[イロハニホヘトチリヌルヲ](?![ァ-ヶ])/g;

interface Pair {
  readonly where: string;
  readonly ja: unknown;
  readonly en: unknown;
}

/** What is wrong with one text and its pair. */
function faultsOf(pair: Pair): string[] {
  const { where } = pair;
  const [ja, en] = [pair.ja, pair.en];
  const named = (text: string) => text.replace(ownNames, "");
  const faults: string[] = [];
  const fault = (what: string) => void faults.push(`${where}: ${what}: ${String(ja)} | ${String(en)}`);
  if (typeof ja !== "string" || ja.trim() === "") fault("no Japanese");
  if (typeof en !== "string" || en.trim() === "") fault("no English");
  if (typeof ja !== "string" || typeof en !== "string") return faults;
  // A symbol or number alone is the same in both languages.
  if (!japanese.test(ja) && !(ja === en && !/[a-z]{3}/.test(ja))) fault("Japanese without Japanese");
  if (japanese.test(named(en).replace(subItem, ""))) fault("Japanese in English");
  const places = (text: string) =>
    [...text.matchAll(/\{(\w+)\}/g)].map((one) => one[1]?.replace(/^(?:ja|en)$/, "text")).sort();
  if (String(places(ja)) !== String(places(en))) fault("other values in each language");
  for (const [word, term] of everydayWords)
    if (word.test(named(ja))) fault(`everyday word ${word.exec(named(ja))?.[0]} for ${term}`);
  return faults;
}

/** The pairs of properties that hold one text in two languages. */
const pairs = [
  ["ja", "en"],
  ["nameJa", "nameEn"],
  ["caption", "captionEn"],
] as const;

/** The texts of object literals of the source; a text that is computed is left to the walk over the answers. */
function literalTexts(folder: string, ending: string): Pair[] {
  const root = join(import.meta.dirname, "..", folder);
  const found: Pair[] = [];
  for (const name of readdirSync(root, { recursive: true, encoding: "utf8" }).filter((one) => one.endsWith(ending))) {
    const file = ts.createSourceFile(name, readFileSync(join(root, name), "utf8"), ts.ScriptTarget.ES2022, true);
    const walk = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) {
        const given = new Map<string, ts.Expression>();
        for (const one of node.properties)
          if (ts.isPropertyAssignment(one)) given.set(one.name.getText().replaceAll('"', ""), one.initializer);
        const complete = !node.properties.some(
          (one) => ts.isSpreadAssignment(one) || ts.isShorthandPropertyAssignment(one),
        );
        for (const [ja, en] of pairs) {
          const [a, b] = [given.get(ja), given.get(en)];
          if (a === undefined && b === undefined) continue;
          const where = `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
          const [first, second] = [a && textOf(a), b && textOf(b)];
          if (first === null || second === null) continue;
          if (first === "" && second === "") continue;
          if (complete || (first !== undefined && second !== undefined)) found.push({ where, ja: first, en: second });
        }
      }
      ts.forEachChild(node, walk);
    };
    walk(file);
  }
  return found;
}

/** The text of a literal, `${…}` as a place; `null` where it is no literal. */
function textOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map((one) => one.literal.text).join("");
  return null;
}

/** The pairs within a value. */
function textsWithin(value: unknown, where: string, seen = new Set<unknown>()): Pair[] {
  if (typeof value !== "object" || value === null || seen.has(value) || "_zod" in value) return [];
  seen.add(value);
  const record = value as Readonly<Record<string, unknown>>;
  const found: Pair[] = [];
  for (const [ja, en] of pairs) {
    // The ledger renders captions in English for the Act and the Order only, as far as they were read.
    if (
      ja === "caption" &&
      (record.captionRead === false || !["504AC0000000043", "504CO0000000394"].includes(String(record.instrument)))
    )
      continue;
    const texts = [record[ja], record[en]].filter((one) => one !== undefined);
    if (texts.length > 0 && texts.every((one) => typeof one === "string"))
      found.push({ where, ja: record[ja], en: record[en] });
  }
  for (const [name, part] of Object.entries(record)) found.push(...textsWithin(part, `${where}.${name}`, seen));
  return found;
}

const days = [
  "2022-09-01",
  "2023-12-01",
  "2024-06-03",
  "2025-07-01",
  "2026-07-01",
  "2026-07-31",
  "2026-11-22",
] as const;

/** What the exported names hold, and what the functions answer when they are asked with nothing but a day. */
function answeredTexts(): Pair[] {
  const found: Pair[] = [];
  for (const [name, value] of Object.entries(espa)) {
    if (typeof value === "object") found.push(...textsWithin(value, name));
    if (typeof value !== "function" || /^[A-Z]/.test(name)) continue;
    if ("message" in value) found.push({ where: name, ...(value.message as { ja: string; en: string }) });
    const call = value as (...given: unknown[]) => unknown;
    for (const day of days) {
      for (const given of [[day], [{}, day]]) {
        try {
          found.push(...textsWithin(call(...given), `${name}(${given.map((one) => JSON.stringify(one)).join(", ")})`));
        } catch {
          // A function that asks for something else.
        }
      }
    }
  }
  return found;
}

describe("two languages", () => {
  test("every text of the source has its pair, in its own language and in statutory terms", () => {
    const texts = ["src", "cli/src"].flatMap((folder) => literalTexts(folder, ".ts"));
    expect(texts.length).toBeGreaterThan(1000);
    // The captions of articles that were not read are empty: `ledger` says so in both languages.
    const unread = ({ where, ja }: Pair) => where.startsWith("law/tables/captions.ts") && ja === "";
    expect(texts.filter(unread).length).toBe(4);
    expect(texts.filter((text) => !unread(text)).flatMap(faultsOf)).toEqual([]);
  });
  test("so has every text of the explorer, and every place of its page has a text", () => {
    const texts = literalTexts("docs/explorer", ".js");
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.flatMap(faultsOf)).toEqual([]);
    const [page, script] = ["index.html", "texts.js"].map((name) =>
      readFileSync(join(import.meta.dirname, "../docs/explorer", name), "utf8"),
    );
    for (const [, name] of page?.matchAll(/data-(?:text|label)="(\w+)"/g) ?? [])
      expect(script).toMatch(new RegExp(`^ {2}${name}: \\{`, "m"));
  });
  test("so has every text that an exported name holds or answers", () => {
    const texts = answeredTexts();
    expect(texts.length).toBeGreaterThan(3000);
    expect([...new Set(texts.flatMap(faultsOf))]).toEqual([]);
  });
  test("so has every word of the command", () => {
    expect(Object.entries(words).flatMap(([name, text]) => faultsOf({ where: name, ...text }))).toEqual([]);
  });
  test("titles and descriptions of schemas are in statutory terms", () => {
    const faults: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      const { title, description } = value as { title?: unknown; description?: unknown };
      for (const text of [title, description])
        for (const [word, term] of everydayWords)
          if (typeof text === "string" && word.test(text)) faults.push(`${text}: ${term}`);
      Object.values(value).forEach(walk);
    };
    walk(espa.jsonSchemaBundle());
    expect(faults).toEqual([]);
  });
});

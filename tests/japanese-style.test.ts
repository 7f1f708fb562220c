import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { caveatsOf, explain } from "../src/doors/index";
import { ask, labels, labelsOf, rules } from "../src/doors/rules";

/**
 * What a program can check of the style guide (docs/japanese-style.md), over every text: those that the modules hold, and those that every
 * rule gives when it is asked.
 */

const root = join(import.meta.dirname, "../src");
const wide = "[\\u3040-\\u30ff\\u3400-\\u9fff々]";
const japanese = new RegExp(wide);

interface Text {
  readonly at: string;
  readonly ja: string;
}

/** The Japanese texts within a value: of both languages, and of names. */
function textsWithin(value: unknown, at: string, found: Text[], seen: Set<unknown>): void {
  if (value === null || (typeof value !== "object" && typeof value !== "function") || seen.has(value)) return;
  seen.add(value);
  for (const [name, part] of Object.entries(value)) {
    const isText = typeof part === "string" && (name === "ja" || name.endsWith("Ja") || name === "jaAfter");
    if (isText && japanese.test(part)) found.push({ at: `${at}.${name}`, ja: part });
    textsWithin(part, `${at}.${name}`, found, seen);
  }
}

const held: Text[] = [];
const seen = new Set<unknown>();
for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".ts") || /json-schemas|captions|structure|operators-listed/.test(name)) continue;
  for (const [key, value] of Object.entries((await import(join(root, name))) as object))
    textsWithin(value, `${name} ${key}`, held, seen);
}

interface Answer {
  readonly question?: { readonly ja: string };
  readonly answerText?: { readonly ja: string };
  readonly reasons?: readonly { readonly text?: { readonly ja: string } }[];
}
const given: Record<"question" | "answer" | "reason" | "caveat" | "line", Text[]> = {
  question: [],
  answer: [],
  reason: [],
  caveat: [],
  line: [],
};
const days = ["2022-06-01", "2024-06-01", "2026-06-01", "2026-07-20", "2026-11-30"] as const;
const explorer = join(import.meta.dirname, "../docs/explorer/texts.js");
const { samples: cases } = (await import(explorer)) as { readonly samples: Readonly<Record<string, object>> };
for (const rule of rules) {
  given.answer.push(...rule.answers.map(({ ja }) => ({ at: rule.id, ja })));
  for (const on of days) {
    for (const facts of [{}, cases[rule.id] ?? {}]) {
      const result = ask(rule.id, facts as never, on);
      const { question, answerText, reasons = [] } = result as Answer;
      const at = `${rule.id} ${on}`;
      if (question !== undefined) given.question.push({ at, ja: question.ja });
      if (answerText !== undefined) given.answer.push({ at, ja: answerText.ja });
      given.reason.push(...reasons.flatMap(({ text }) => (text === undefined ? [] : [{ at, ja: text.ja }])));
      given.caveat.push(...caveatsOf(result, "ja").map((ja) => ({ at, ja })));
      given.line.push(
        ...explain(result, { lang: "ja", labels: { ...labels, ...labelsOf(rule.id) } })
          .split("\n")
          .map((ja) => ({ at, ja: ja.trim() })),
      );
      textsWithin(result, at, held, seen);
    }
  }
}
const every = [...held, ...Object.values(given).flat()];
const wrong = (texts: readonly Text[], is: (ja: string) => boolean): readonly string[] => [
  ...new Set(texts.filter(({ ja }) => is(ja)).map(({ at, ja }) => `${at}: ${ja}`)),
];
/** Without what is put in by name, and without the symbols and names that are Latin in any language. */
const bare = (ja: string) =>
  ja
    .replace(/\{\w+\}/g, "")
    .replace(/年-月-日|e-Gov|Run Faster|K Program|Fターム/g, "")
    .replace(/\b[A-H]\d{2}[A-Z]?(?:\s?\d+(?:[/,]\d*)*)?\b/g, "");

test("there are texts of every kind", () => {
  expect(held.length).toBeGreaterThan(3000);
  for (const texts of Object.values(given)) expect(texts.length).toBeGreaterThan(30);
});

test("no blank stands between two wide characters, at an end or twice", () => {
  const blank = new RegExp(`(?:${wide}|[、。）」：]) +(?:${wide}|[（「])|^\\s|\\s$| {2}`);
  // A name of an office and what it publishes are two words.
  expect(wrong(every, (ja) => blank.test(ja) && !/^[^ ]+[府省] [^ ]+$/.test(ja))).toEqual([]);
});

test("punctuation between wide characters is wide", () => {
  const narrow = new RegExp(`${wide}[(:;,!?]|[):;,!?]${wide}|[，．]|。。|、、|。、`);
  expect(wrong(every, (ja) => narrow.test(bare(ja)))).toEqual([]);
});

test("articles, paragraphs and items are numbered in Chinese numerals", () =>
  expect(wrong(every, (ja) => /第\d+[条項号章節](?!-\d)/.test(ja))).toEqual([]));

test("a day is no row of digits, and in a sentence it bears the era", () => {
  expect(wrong(every, (ja) => /\d{4}-\d{2}-\d{2}/.test(ja.replace(/（例.*）/, "")))).toEqual([]);
  // The lines of a list begin with their day.
  expect(wrong(every, (ja) => /(?!^)(?<!\d)\d{4}年\d+月/.test(ja))).toEqual([]);
});

test("no id and no name of the code", () => {
  const ofCode = /\b[a-z]+(?:-[a-z0-9]+){1,6}\b|\b[a-z]+[A-Z]\w+|\b[a-z]+_\w+/;
  expect(wrong(every, (ja) => ofCode.test(bare(ja)))).toEqual([]);
});

test("a question of a rule ends in か。", () => expect(wrong(given.question, (ja) => !/か。$/.test(ja))).toEqual([]));

test("an answer is plain, without a full stop", () =>
  expect(wrong(given.answer, (ja) => /。$|ます|です|ません/.test(ja))).toEqual([]));

test("a reason is a predicate, without a full stop", () => {
  const end = (ja: string) => ja.replace(/（[^（）]*(?:（[^（）]*）[^（）]*)*）$/, "");
  const isPredicate = (ja: string) => !japanese.test(ja) || /(?:[うくすつぬむるぐぶた]|ない|でない)$/.test(end(ja));
  expect(wrong(given.reason, (ja) => !isPredicate(ja))).toEqual([]);
});

test("a caveat is plain, and ends in a full stop", () =>
  expect(wrong(given.caveat, (ja) => !/。$/.test(ja) || /ます|です|ません/.test(ja))).toEqual([]));

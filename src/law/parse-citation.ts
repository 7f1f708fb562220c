import { ACT, type Citation, type CitationPart, type LawId, ORDER } from "../kernel/citation";
import type { Result } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import { abbreviations, iroha, lawOfNumber, parts, romanNumber } from "./abbreviations";
import { instruments } from "./instruments";

/** No text was given. */
export const citationNotText = defineIssue("citation-not-text", {
  ja: "条文の表記は文字列で与えてください。",
  en: "A citation is read from a text.",
});

/** The text is longer than any citation. */
export const citationTooLong = defineIssue("citation-too-long", {
  ja: "条文の表記として長すぎます（{length}文字、上限{limit}文字）。",
  en: "Too long for a citation ({length} characters, at most {limit}).",
});

/** The text does not begin with a law that is known. */
export const citationLawUnknown = defineIssue("citation-law-unknown", {
  ja: "法令名で始まっていないか、知らない法令名です：「{text}」",
  en: 'Does not begin with a law that is known: "{text}"',
});

/** What follows the law is not the address of a provision. */
export const citationNotUnderstood = defineIssue("citation-not-understood", {
  ja: "条文の所在として読めません：「{text}」",
  en: 'Not understood as the address of a provision: "{text}"',
});

const limit = 400;
const arabic = "[1-9]\\d{0,3}";
const kanji = "[〇一二三四五六七八九十百千]{1,9}";
const figure = `(?:${arabic}|${kanji})`;
const alone = `(?![\\d〇一二三四五六七八九十百千])`;
const branches = `((?:の${figure}${alone})*)`;

const japanesePlace = new RegExp(
  "^(?:(附則)(?:\\((?!医療\\))([^()]{1,80})\\))?)?" +
    `(?:(別表)(?:第(${figure})(?![\\d〇一二三四五六七八九十百千号項条]))?)?` +
    `(?:第?(${figure})条${branches})?` +
    `(?:第?(${figure})項)?` +
    `(?:第?(${figure})号${branches}|\\((医療)\\))?` +
    "([ァ-ン]?)((?:\\((?:\\d{1,3}|[ivxlc]{1,7})\\)){0,4})" +
    "(本文|ただし書き?|但書き?|前段|後段|各号列記以外の部分|柱書き?)?$",
);
const japaneseNumber = new RegExp(`^(明治|大正|昭和|平成|令和)(元|[1-9]\\d?|[一二三四五六七八九十]{1,3})年(法律|政令)第(${figure})号`);
const englishNumber = /^(act|cabinet order) no\.? ?([1-9]\d{0,3}) of (\d{4})(?!\d)/i;
const englishPlace =
  /^(?:(suppl(?:ementary provisions|\.)?)(?: ?\[([^[\]]{1,80})\])?)? ?(?:(annex)(?: ([1-9]\d{0,3})(?!\d))?)? ?(?:art(?:icle|\.)? ?([1-9]\d{0,3}(?:-[1-9]\d{0,3}){0,4}))? ?((?:\([a-z\d]{1,15}\)(?:-[1-9]\d{0,3}){0,4}|(?:\d{1,3}|[ivxlc]{1,7})\.){0,8})(?:(?:^|, ?| )(main clause|proviso|first sentence|second sentence|other than the items))?$/i;
const anyLaw = /^[1-5]\d{2}[A-Z0-9]{12}/;

interface NamedLaws {
  readonly ja: readonly (readonly [string, LawId])[];
  readonly en: readonly (readonly [string, LawId])[];
}

/** Every name of every law, the longest first, so that the longest name at the head of a text is found first. */
function namesOfLaws(): NamedLaws {
  const ja = new Map<string, LawId>();
  const en = new Map<string, LawId>();
  for (const [law, name] of abbreviations()) {
    ja.set(name.ja.normalize("NFKC"), law);
    en.set(name.en.toLowerCase(), law);
  }
  for (const law of instruments()) {
    for (const name of [law.name.ja, law.shortName?.ja, law.number.ja]) if (name !== undefined) ja.set(name.normalize("NFKC"), law.id);
    for (const name of [law.name.en, law.shortName?.en, law.number.en]) if (name !== undefined) en.set(name.toLowerCase(), law.id);
  }
  const longestFirst = (names: Map<string, LawId>) => [...names].sort(([a], [b]) => b.length - a.length);
  return { ja: longestFirst(ja), en: longestFirst(en) };
}

const laws = namesOfLaws();

/** Acts that a House submitted bear the same kind of number as the Cabinet's; their law ids differ in the sixth place. */
const byNumber: ReadonlyMap<LawId, LawId> = submittedByHouse();
function submittedByHouse(): ReadonlyMap<LawId, LawId> {
  return new Map(instruments().flatMap(({ id }) => (/^\d{3}AC[12]/.test(id) ? [[`${id.slice(0, 5)}0${id.slice(6)}`, id] as const] : [])));
}

/**
 * Reads a citation.
 *
 * 条文の表記の読取り. It reads kanji and Arabic numbers (法第五十二条第三項, 法第52条3項), full-width digits, branch
 * numbers (第八条の二), items with sub-items (第二号ハ), main clause and proviso, supplementary provisions and annexes,
 * English (`Act, Art. 52(2)(ii)(c)`) and short addresses (`act:52:3`, `order:12:1:13`). It does not check that the
 * provision exists: see `provisionStatus`.
 *
 * @param text - one citation
 * @returns the citation, or `undefined` where the text is not one; `safeParseCitation` says why
 * @example
 * parseCitation("法第五十二条第三項"); // => { law: "504AC0000000043", article: "52", paragraph: 3 }
 * parseCitation("令第12条第1項第13号"); // => { law: "504CO0000000394", article: "12", paragraph: 1, item: "13" }
 * parseCitation("Act, Art. 52(3)"); // => { law: "504AC0000000043", article: "52", paragraph: 3 }
 * parseCitation("第三条"); // => undefined
 * @see https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Citations
 * @since 0.1.0
 */
export function parseCitation(text: string): Citation | undefined {
  const read = safeParseCitation(text);
  return read.ok ? read.value : undefined;
}

/**
 * Reads a citation, or says why the text is none.
 *
 * 条文の表記の読取り. The issue codes are `citation-not-text`, `citation-too-long`, `citation-law-unknown` and
 * `citation-not-understood`.
 *
 * @param text - anything
 * @returns the citation, or an issue
 * @example
 * safeParseCitation("order:12:1:13"); // => { ok: true, value: { law: "504CO0000000394", article: "12", paragraph: 1, item: "13" } }
 * safeParseCitation("法第条").ok; // => false
 * @see https://laws.e-gov.go.jp/law/504AC0000000043
 * @category Citations
 * @since 0.1.0
 */
export function safeParseCitation(text: unknown): Result<Citation> {
  if (typeof text !== "string") return { ok: false, issues: [citationNotText()] };
  if (text.length > limit) return { ok: false, issues: [citationTooLong([], { length: text.length, limit })] };
  const plain = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (/^[a-z\d]{1,15}:/i.test(plain)) return readAddress(plain);
  return /[\u3040-\u30ff\u3400-\u9fff]/.test(plain) ? readJapanese(plain.replaceAll(" ", "")) : readEnglish(plain);
}

function readJapanese(text: string): Result<Citation> {
  const law = lawAtHead(text, "ja");
  if (law === undefined) return { ok: false, issues: [citationLawUnknown([], { text })] };
  const place = text.slice(law.length);
  const read = japanesePlace.exec(place);
  if (read === null) return notUnderstood(place);
  const [, supplementary, ofLaw, annex, annexNumber, article, branch, paragraph, item, itemBranch, medical, letter = "", below = "", part] =
    read;
  const amending = ofLaw === undefined ? undefined : wholeLaw(ofLaw, "ja");
  if (ofLaw !== undefined && amending === undefined) return { ok: false, issues: [citationLawUnknown([], { text: ofLaw })] };
  const subitems = [...letter, ...(below.match(/\([^()]{1,80}\)/g) ?? [])];
  if (!iroha.includes(letter)) return notUnderstood(place);
  return citation(place, {
    law: law.law,
    article: article === undefined ? undefined : joined(article, branch),
    paragraph: paragraph === undefined ? undefined : numberOf(paragraph),
    item: medical === undefined ? (item === undefined ? undefined : joined(item, itemBranch)) : "medical",
    subitems,
    supplementary: supplementary === undefined ? undefined : (amending ?? true),
    annex: annex === undefined ? undefined : annexNumber === undefined ? true : numberOf(annexNumber),
    part: part === undefined ? undefined : partOfJapanese(part),
  });
}

function readEnglish(text: string): Result<Citation> {
  const law = lawAtHead(text, "en");
  if (law === undefined) return { ok: false, issues: [citationLawUnknown([], { text })] };
  const place = text.slice(law.length).replace(/^[, ]+/, "");
  const read = englishPlace.exec(place);
  if (read === null) return notUnderstood(place);
  const [, supplementary, ofLaw, annex, annexNumber, article, below = "", part] = read;
  const amending = ofLaw === undefined ? undefined : wholeLaw(ofLaw, "en");
  if (ofLaw !== undefined && amending === undefined) return { ok: false, issues: [citationLawUnknown([], { text: ofLaw })] };
  const levels = readLevels(below.toLowerCase());
  if (levels === undefined) return notUnderstood(place);
  return citation(place, {
    law: law.law,
    article,
    ...levels,
    supplementary: supplementary === undefined ? undefined : (amending ?? true),
    annex: annex === undefined ? undefined : annexNumber === undefined ? true : Number(annexNumber),
    part: part === undefined ? undefined : partOfEnglish(part.toLowerCase()),
  });
}

/** Paragraph in Arabic, item in roman, sub-items in letters and then in numbers with a full stop. */
function readLevels(text: string): { paragraph: number | undefined; item: string | undefined; subitems: string[] } | undefined {
  let paragraph: number | undefined;
  let item: string | undefined;
  const subitems: string[] = [];
  for (const [whole, inside, branch = ""] of text.matchAll(/\(([a-z\d]{1,15})\)((?:-\d{1,4}){0,4})|[a-z\d]{1,15}\./gy)) {
    if (inside === undefined) subitems.push(`(${whole.slice(0, -1)})`);
    else if (/^\d+$/.test(inside)) {
      if (branch !== "" || inside.startsWith("0") || inside.length > 4) return undefined;
      if (item !== undefined) subitems.push(`(${inside})`);
      else if (paragraph === undefined) paragraph = Number(inside);
      else return undefined;
    } else if (item === undefined) {
      const number = inside === "medical" ? inside : romanValue(inside);
      if (number === undefined) return undefined;
      item = `${number}${branch}`;
    } else {
      const letter = branch === "" && subitems.length === 0 ? irohaOf(inside) : undefined;
      if (letter === undefined) return undefined;
      subitems.push(letter);
    }
  }
  return { paragraph, item, subitems };
}

/** `act:52:3`, `order:12:1:13`, `act:52:2:2:c`, `act:suppl:1::3`, or a law id in the place of `act`. */
function readAddress(text: string): Result<Citation> {
  const [head = "", ...rest] = text.split(":");
  const law = { act: ACT, order: ORDER }[head.toLowerCase()] ?? (anyLaw.test(head) ? head : undefined);
  if (law === undefined) return { ok: false, issues: [citationLawUnknown([], { text: head })] };
  const supplementary = rest[0] === "suppl" ? true : rest[0]?.startsWith("suppl-") ? rest[0].slice(6) : undefined;
  if (typeof supplementary === "string" && !(anyLaw.test(supplementary) && supplementary.length === 15)) return notUnderstood(text);
  const [article = "", paragraph = "", item = "", ...below] = supplementary === undefined ? rest : rest.slice(1);
  const branched = /^(?:[1-9]\d{0,3}(?:-[1-9]\d{0,3}){0,4})?$/;
  if (!branched.test(article) || !/^(?:[1-9]\d{0,3})?$/.test(paragraph) || !(item === "medical" || branched.test(item)))
    return notUnderstood(text);
  const subitems = below.map((part) => {
    if (/^\((?:\d{1,3}|[ivxlc]{1,7})\)$/.test(part)) return part;
    if (/^\d{1,3}$/.test(part)) return `(${part})`;
    return part.length === 1 && iroha.includes(part) ? part : irohaOf(part);
  });
  if (subitems.includes(undefined)) return notUnderstood(text);
  return citation(text, {
    law,
    article: article || undefined,
    paragraph: paragraph === "" ? undefined : Number(paragraph),
    item: item || undefined,
    subitems: subitems as string[],
    supplementary,
  });
}

/**
 * Writes the short address of a provision, for keys and command lines.
 *
 * 条文の所在. `parseCitation` reads it back. The part of a paragraph (proviso and the like) and annexes have no short address and
 * are left out.
 *
 * @param citation - the provision
 * @returns such as `act:52:3`; another law than Act and Order by its law id
 * @example
 * citationAddress(order("12", 1, "13")); // => "order:12:1:13"
 * @category Citations
 * @since 0.1.0
 */
export function citationAddress(citation: Citation): string {
  const { law, supplementary, article, paragraph, item, subitems } = citation;
  const head = law === ACT ? "act" : law === ORDER ? "order" : law;
  const levels = [article ?? "", paragraph ?? "", item ?? "", ...(subitems ?? [])];
  while (levels.at(-1) === "") levels.pop();
  return [head, ...(supplementary === undefined ? [] : [supplementary === true ? "suppl" : `suppl-${supplementary}`]), ...levels].join(":");
}

type Fields = { readonly [Name in keyof Citation]: Citation[Name] | undefined };

function citation(place: string, fields: Fields): Result<Citation> {
  const values = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && !(name === "subitems" && (value as []).length === 0),
  );
  // A number that was not written as one came out as NaN, alone or in a branch number.
  if (values.some(([, value]) => String(value).includes("NaN"))) return notUnderstood(place);
  if (fields.subitems?.length) {
    if (fields.item === undefined) return notUnderstood(place);
    Object.freeze(fields.subitems);
  }
  return { ok: true, value: Object.freeze(Object.fromEntries(values)) as unknown as Citation };
}

function notUnderstood(text: string): Result<Citation> {
  return { ok: false, issues: [citationNotUnderstood([], { text })] };
}

function lawAtHead(text: string, lang: "ja" | "en"): { readonly law: LawId; readonly length: number } | undefined {
  const id = anyLaw.exec(text)?.[0];
  if (id !== undefined) return { law: id, length: id.length };
  const lower = lang === "en" ? text.toLowerCase() : text;
  const named = laws[lang].find(([name]) => lower.startsWith(name) && (lang === "ja" || !/^[a-z\d]/.test(lower.slice(name.length))));
  const numbered = lang === "ja" ? japaneseNumber.exec(text) : englishNumber.exec(text);
  if (numbered !== null && (named === undefined || named[0].length < numbered[0].length)) {
    const [whole, first = "", second = "", third = "", fourth = ""] = numbered;
    const law =
      lang === "ja"
        ? lawOfNumber(first, second === "元" ? 1 : numberOf(second), third === "法律" ? "AC" : "CO", numberOf(fourth))
        : lawOfNumber(undefined, Number(third), first.toLowerCase() === "act" ? "AC" : "CO", Number(second));
    return law === undefined ? undefined : { law: byNumber.get(law) ?? law, length: whole.length };
  }
  return named === undefined ? undefined : { law: named[1], length: named[0].length };
}

function wholeLaw(text: string, lang: "ja" | "en"): LawId | undefined {
  const law = lawAtHead(text, lang);
  return law !== undefined && law.length === text.length ? law.law : undefined;
}

function joined(number: string, branch: string | undefined): string {
  return [number, ...(branch ?? "").split("の").slice(1)].map((part) => numberOf(part)).join("-");
}

/** The value of an Arabic or kanji number, positional kanji (三八) included; NaN where it is not written as a number. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digits = "〇一二三四五六七八九";
  if (!/[十百千]/.test(text))
    return text.length > 4
      ? Number.NaN
      : Number(
          [...text]
            .map((digit) => digits.indexOf(digit))
            .join("")
            .replace(/^0.*$/, "NaN"),
        );
  const read = /^(?:([二三四五六七八九]?)千)?(?:([二三四五六七八九]?)百)?(?:([二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(text);
  if (read === null) return Number.NaN;
  const place = (digit: string | undefined, unit: number): number =>
    digit === undefined ? 0 : (digit === "" ? 1 : digits.indexOf(digit)) * unit;
  return place(read[1], 1000) + place(read[2], 100) + place(read[3], 10) + digits.indexOf(read[4] as string);
}

function romanValue(text: string): string | undefined {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
  const each = [...text].map((letter) => values[letter] ?? Number.NaN);
  const sum = each.reduce((total, value, at) => total + (value < (each[at + 1] ?? 0) ? -value : value), 0);
  return romanNumber(String(sum)) === text ? String(sum) : undefined;
}

/** (a) is イ, (b) is ロ, … (z), then (aa) and on. */
function irohaOf(letters: string): string | undefined {
  const at = letters.charCodeAt(0) - 97;
  if (!/^([a-z])\1?$/.test(letters)) return undefined;
  return iroha[letters.length === 1 ? at : at + 26];
}

function partOfEnglish(word: string): CitationPart | undefined {
  return (Object.keys(parts) as CitationPart[]).find((part) => parts[part].en === word);
}

function partOfJapanese(word: string): CitationPart | undefined {
  if (word.startsWith("但書") || word.startsWith("ただし書")) return "proviso";
  if (word.startsWith("柱書")) return "other-than-items";
  return (Object.keys(parts) as CitationPart[]).find((part) => parts[part].ja === word);
}

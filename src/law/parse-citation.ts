import { ACT, type Citation, type CitationPart, type LawId, ORDER } from "../kernel/citation";
import type { Result } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import { lawIds } from "../kernel/provision";
import { type Context, inContextOf } from "./citation-context";
import { instruments } from "./instruments";
import { type LawAtHead, lawNumbered } from "./law-numbers";
import { abbreviations } from "./tables/abbreviations";
import { lawAliases } from "./tables/law-aliases";
import { iroha, numberOf, parts, romanNumber } from "./written-forms";

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
    `(?:第?(${figure})(?:条${branches}|((?:の${figure})+)条|((?:の${figure})*)(?=第${figure}[項号]|$)))?` +
    `(?:第?(${figure})項)?` +
    `(?:第?(${figure})号${branches}|\\((医療)\\))?` +
    "([ァ-ン]?)((?:\\((?:\\d{1,3}|[ivxlc]{1,7})\\)){0,4})" +
    "(本文|ただし書き?|但書き?|前段|後段|各号列記以外の部分|柱書き?)?$",
);
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
  for (const { law, ...name } of abbreviations) {
    ja.set(name.ja.normalize("NFKC"), law);
    en.set(name.en.toLowerCase(), law);
  }
  for (const { law, ja: inJapanese = [], en: inEnglish = [] } of lawAliases) {
    for (const name of inJapanese) ja.set(name, law);
    for (const name of inEnglish) en.set(name, law);
  }
  for (const law of instruments()) {
    for (const name of [law.name.ja, law.shortName?.ja, law.number.ja])
      if (name !== undefined) ja.set(name.normalize("NFKC"), law.id);
    for (const name of [law.name.en, law.shortName?.en, law.number.en])
      if (name !== undefined) en.set(name.toLowerCase(), law.id);
  }
  const longestFirst = (names: Map<string, LawId>) => [...names].sort(([a], [b]) => b.length - a.length);
  return { ja: longestFirst(ja), en: longestFirst(en) };
}

const laws = namesOfLaws();

/**
 * Reads a citation.
 *
 * 条文の表記の読取り. It reads kanji and Arabic numbers (法第五十二条第三項, 法第52条3項), full-width digits, branch
 * numbers (第八条の二), items with sub-items (第二号ハ), main clause and proviso, supplementary provisions and annexes,
 * English (`Act, Art. 52(2)(ii)(c)`) and short addresses (`act:52:3`, `order:12:1:13`). It does not check that the
 * provision exists: see `provisionStatus`.
 *
 * It also reads what stands at the head of official papers (the full title with the law number in brackets),
 * orders of ministries by their number, shortened or not (令和5年経産省令第41号), everyday names (推進法, 施行令,
 * `ESPA`), `Art. 52(3) of the Act`, `Art. 52, paragraph (2), item (ii)`, lawyers' notation (法66Ⅰ, 法52①二, 法§52,
 * 令4法43), and with `context` what is said relative to another provision (第五十二条, 同条第二項, 前項). A text of
 * several provisions: {@link parseCitations}.
 *
 * @param text - one citation
 * @param options - the provision in which the text stands
 * @returns the citation, or `undefined` where the text is not one; `safeParseCitation` says why
 * @example
 * parseCitation("法第五十二条第三項"); // => { law: "504AC0000000043", article: "52", paragraph: 3 }
 * parseCitation("令第12条第1項第13号"); // => { law: "504CO0000000394", article: "12", paragraph: 1, item: "13" }
 * parseCitation("Act, Art. 52(3)"); // => { law: "504AC0000000043", article: "52", paragraph: 3 }
 * parseCitation("第三条"); // => undefined
 * parseCitation("前項", { context: at("act:52:3") }); // => { law: "504AC0000000043", article: "52", paragraph: 2 }
 * @category Citations
 */
export function parseCitation(text: string, options?: CitationContext): Citation | undefined {
  const read = safeParseCitation(text, options);
  return read.ok ? read.value : undefined;
}

/** Where a citation stands. */
export interface CitationContext {
  /** The provision in which, or after which, the text stands: bare articles, 同条, 前項 and the like are read from it. */
  readonly context?: Citation | undefined;
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
 * safeParseCitation("order:12:1:13");
 * // => { ok: true, value: { law: "504CO0000000394", article: "12", paragraph: 1, item: "13" } }
 * safeParseCitation("法第条").ok; // => false
 * @category Citations
 */
export function safeParseCitation(text: unknown, options?: CitationContext): Result<Citation> {
  const context = options?.context;
  if (typeof text !== "string") return { ok: false, issues: [citationNotText()] };
  if (text.length > limit) return { ok: false, issues: [citationTooLong([], { length: text.length, limit })] };
  const plain = plainText(text);
  if (/^[a-z\d-]{1,30}:/i.test(plain) || Object.hasOwn(lawIds, plain)) return readAddress(plain);
  return readPlain(plain, context);
}

/**
 * One form of a text for reading: the signs of lawyers are written out first (§52, 66条Ⅰ①, 52①二), and what stands about
 * a law's name or number without a meaning for the citation is left out: quotation marks, the English day of its
 * promulgation.
 */
export function plainText(text: string): string {
  const withRoman = /[Ⅰ-Ⅻ]/.test(text);
  const plain = text
    .replace(
      /([Ⅰ-Ⅻ])([一二三四五六七八九十]{1,3}(?![一二三四五六七八九十条項号年月日の]))?/g,
      (_, roman: string, item?: string) => levels(roman.charCodeAt(0) - 0x215f, item),
    )
    .replace(
      /([①-⑳])([一二三四五六七八九十]{1,3}(?![一二三四五六七八九十条項号年月日の]))?/g,
      (_, sign: string, item?: string) =>
        // Beside Roman paragraphs a number in a circle is an item; without them it is itself the paragraph.
        withRoman ? `第${sign.charCodeAt(0) - 0x245f}号${item ?? ""}` : levels(sign.charCodeAt(0) - 0x245f, item),
    )
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[「『"“]([^「」『』"“”]{1,150})[」』"”]/, "$1");
  if (isJapanese(plain))
    return plain
      .replace(/§{1,2} ?(?=\d)(\d{1,4}(?:(?:の|-)\d{1,4}){0,4})/g, "第$1条")
      .replace(
        /第(\d{1,4})((?:-\d{1,4}){1,4})条/g,
        (_, first: string, branch: string) => `第${first}条${branch.replaceAll("-", "の")}`,
      );
  return plain
    .replace(/§{1,2} ?(?=\d)/g, "Art. ")
    .replace(/ of (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}, ?(?=\d{4})/gi, " of ");
}

function levels(paragraph: number, item: string | undefined): string {
  return `第${paragraph}項${item === undefined ? "" : `第${item}号`}`;
}

/** What leads on from a citation in a sentence: 法第五十二条第一項の規定に基づき、 */
export const leadsOn = /(?:の規定)?(?:により|による|に基づき|に基づく|に規定する|に定める|に掲げる)?[、。]?$/;

/** Reads one citation from a text in its plain form. */
export function readPlain(plain: string, context: Citation | undefined): Result<Citation> {
  if (isJapanese(plain)) {
    const text = plain.replaceAll(" ", "").replace(leadsOn, "");
    if (context !== undefined && /^(?:この|本[法令条項号]|[同前次][法令省府条項号])/.test(text)) {
      const relative = inContextOf(context, text, "ja");
      return relative === undefined ? unknownLaw(text, context) : readJapanese(relative);
    }
    const law = lawAtHead(text, "ja");
    if (law !== undefined) return readJapanese({ base: { law: law.law }, place: text.slice(law.length) });
    const within = context === undefined ? undefined : inContextOf(context, text, "ja");
    return within === undefined ? unknownLaw(text, context) : readJapanese(within);
  }
  const text = withLawFirst(plain);
  const law = lawAtHead(text, "en");
  if (law !== undefined) return readEnglish({ base: { law: law.law }, place: text.slice(law.length) });
  const within = context === undefined ? undefined : inContextOf(context, text, "en");
  return within === undefined ? unknownLaw(text, context) : readEnglish(within);
}

/** Whether a text is written in Japanese. */
export function isJapanese(text: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff]/.test(text);
}

function unknownLaw(text: string, context: Citation | undefined): Result<Citation> {
  return { ok: false, issues: [(context === undefined ? citationLawUnknown : citationNotUnderstood)([], { text })] };
}

/** `Art. 52(3) of the Act` and `Art. 52(3) ESPA` as `the Act, Art. 52(3)`. */
export function withLawFirst(text: string): string {
  if (!/^(?:arts?\b|articles?\b|para|item|suppl)/i.test(text)) return text;
  const at = text.lastIndexOf(" of the ");
  if (at >= 0) return `${text.slice(at + 4)}, ${text.slice(0, at)}`;
  const lower = text.toLowerCase();
  const name = laws.en.find(
    ([one]) => lower.endsWith(` ${one}`) && /[\d)] ?,?$/.test(lower.slice(0, -one.length - 1)),
  )?.[0];
  return name === undefined
    ? text
    : `${text.slice(-name.length)}, ${text.slice(0, -name.length - 1).replace(/,$/, "")}`;
}

function readJapanese({ base, place }: Context): Result<Citation> {
  const read = japanesePlace.exec(place);
  if (read === null) return notUnderstood(place);
  const [
    ,
    supplementary,
    ofLaw,
    annex,
    annexNumber,
    article,
    branch = "",
    branchBefore = "",
    branchBare = "",
    paragraph,
    item,
    itemBranch,
    medical,
    letter = "",
    below = "",
    part,
  ] = read;
  const amending = ofLaw === undefined ? undefined : wholeLaw(ofLaw, "ja");
  if (ofLaw !== undefined && amending === undefined)
    return { ok: false, issues: [citationLawUnknown([], { text: ofLaw })] };
  const subitems = [...letter, ...(below.match(/\([^()]{1,80}\)/g) ?? [])];
  if (!iroha.includes(letter)) return notUnderstood(place);
  return citation(place, base, {
    article: article === undefined ? undefined : joined(article, branch + branchBefore + branchBare),
    paragraph: paragraph === undefined ? undefined : numberOf(paragraph),
    item: medical === undefined ? (item === undefined ? undefined : joined(item, itemBranch)) : "medical",
    subitems,
    supplementary: supplementary === undefined ? undefined : (amending ?? true),
    annex: annex === undefined ? undefined : annexNumber === undefined ? true : numberOf(annexNumber),
    part: part === undefined ? undefined : partOfJapanese(part),
  });
}

function readEnglish({ base, place: written }: Context): Result<Citation> {
  const place = inBrackets(written.replace(/^[, ]+/, ""));
  const read = englishPlace.exec(place);
  if (read === null) return notUnderstood(place);
  const [, supplementary, ofLaw, annex, annexNumber, article, below = "", part] = read;
  const amending = ofLaw === undefined ? undefined : wholeLaw(ofLaw, "en");
  if (ofLaw !== undefined && amending === undefined)
    return { ok: false, issues: [citationLawUnknown([], { text: ofLaw })] };
  const levels = readLevels(below.toLowerCase());
  if (levels === undefined) return notUnderstood(place);
  return citation(place, base, {
    article,
    ...levels,
    supplementary: supplementary === undefined ? undefined : (amending ?? true),
    annex: annex === undefined ? undefined : annexNumber === undefined ? true : Number(annexNumber),
    part: part === undefined ? undefined : partOfEnglish(part.toLowerCase()),
  });
}

/** `Art. 52, paragraph (2), item (ii)` as `Art. 52(2)(ii)`; an item in Arabic figures as laws write it, in roman. */
function inBrackets(place: string): string {
  return place
    .replace(/,? ?\bpara(?:graph|\.)? ?\(?(\d{1,4})\)?/gi, "($1)")
    .replace(
      /,? ?\bitem ?\(?(\d{1,4}|[ivxlc]{1,9})\)?/gi,
      (_, item: string) => `(${/^\d/.test(item) ? romanNumber(item) : item})`,
    )
    .replace(/(\)),? (?=\([a-z\d]{1,9}\))/gi, "$1")
    .replace(/^(?:articles? |(?=\d))/i, "Art. ");
}

/** Paragraph in Arabic, item in roman, sub-items in letters and then in numbers with a full stop. */
function readLevels(
  text: string,
): { paragraph: number | undefined; item: string | undefined; subitems: string[] } | undefined {
  let paragraph: number | undefined;
  let item: string | undefined;
  const subitems: string[] = [];
  for (const [whole, inside, branch = ""] of text.matchAll(
    /\(([a-z\d]{1,15})\)((?:-\d{1,4}){0,4})|[a-z\d]{1,15}\./gy,
  )) {
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
function readAddress(whole: string): Result<Citation> {
  const [text = "", word] = whole.split(" ");
  const [head = "", ...rest] = text.split(":");
  const known = head.toLowerCase();
  const law = Object.hasOwn(lawIds, known)
    ? lawIds[known as keyof typeof lawIds]
    : head.length === 15 && anyLaw.test(head)
      ? head
      : undefined;
  if (word !== undefined && !Object.hasOwn(parts, word)) return notUnderstood(whole);
  if (law === undefined) return { ok: false, issues: [citationLawUnknown([], { text: head })] };
  const supplementary = rest[0] === "suppl" ? true : rest[0]?.startsWith("suppl-") ? rest[0].slice(6) : undefined;
  if (typeof supplementary === "string" && !(anyLaw.test(supplementary) && supplementary.length === 15))
    return notUnderstood(text);
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
  return citation(
    text,
    { law },
    {
      article: article || undefined,
      paragraph: paragraph === "" ? undefined : Number(paragraph),
      item: item || undefined,
      subitems: subitems as string[],
      supplementary,
      part: word as CitationPart | undefined,
    },
  );
}

/**
 * Writes the short address of a provision, for keys and command lines.
 *
 * 条文の所在. `parseCitation` reads it back. The part of a paragraph (proviso and the like) and annexes have no short
 * address and are left out.
 *
 * @param citation - the provision
 * @returns such as `act:52:3`; another law than Act and Order by its law id
 * @example
 * citationAddress(order("12", 1, "13")); // => "order:12:1:13"
 * @category Citations
 */
export function citationAddress(citation: Citation): string {
  const { law, supplementary, article, paragraph, item, subitems } = citation;
  const head = law === ACT ? "act" : law === ORDER ? "order" : law;
  const levels = [article ?? "", paragraph ?? "", item ?? "", ...(subitems ?? [])];
  while (levels.at(-1) === "") levels.pop();
  return [
    head,
    ...(supplementary === undefined ? [] : [supplementary === true ? "suppl" : `suppl-${supplementary}`]),
    ...levels,
  ].join(":");
}

type Fields = { readonly [Name in keyof Omit<Citation, "law">]: Citation[Name] | undefined };

function citation(place: string, base: Citation, read: Fields): Result<Citation> {
  const fields = {
    ...base,
    ...Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)),
  } as Citation;
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

/**
 * The law at the head of a text, with the brackets that follow a full title at its first mention: the number, and what
 * it is called from there on.
 */
export function lawAtHead(text: string, lang: "ja" | "en"): LawAtHead | undefined {
  // (令和四年法律第四十三号)第五十二条: the number alone, in brackets as after a title.
  const alone = /^\(([^()]{4,160})\)/.exec(text);
  if (alone !== null) {
    const number = numberIn(alone[1] as string, lang);
    return number === undefined ? undefined : { law: number, length: alone[0].length };
  }
  const named = lawNamed(text, lang);
  if (named === undefined) return undefined;
  const bracket = /^ ?\(([^()]{4,160})\)/.exec(text.slice(named.length));
  if (bracket === null) return named;
  const number = numberIn(bracket[1] as string, lang);
  const called = /^(?:以下|略称|hereinafter|hereafter|the ")/i.test(bracket[1] as string) ? named.law : undefined;
  if (number === undefined && called === undefined) return named;
  if ((number ?? called) !== named.law) return undefined;
  const length = named.length + bracket[0].length;
  const second = /^ ?\((?:以下|略称|hereinafter|hereafter|the ")[^()]{1,160}\)/i.exec(text.slice(length));
  return { law: named.law, length: length + (second?.[0].length ?? 0) };
}

/** The law whose number or name a bracket holds, before whatever else it says: 令和四年法律第四十三号。以下「法」という。 */
function numberIn(bracket: string, lang: "ja" | "en"): LawId | undefined {
  const [inside = ""] = bracket.split(/[。、,;]/);
  const number = lawNamed(inside, lang);
  return number?.length === inside.length ? number.law : undefined;
}

function lawNamed(text: string, lang: "ja" | "en"): LawAtHead | undefined {
  const id = anyLaw.exec(text)?.[0];
  if (id !== undefined) return { law: id, length: id.length };
  const lower = lang === "en" ? text.toLowerCase() : text;
  const named = laws[lang].find(
    ([name]) => lower.startsWith(name) && (lang === "ja" || !/^[a-z\d]/.test(lower.slice(name.length))),
  );
  const numbered = lawNumbered(text, lang);
  if (numbered !== undefined && (named === undefined || named[0].length < numbered.length)) return numbered;
  return named === undefined ? undefined : { law: named[1], length: named[0].length };
}

function wholeLaw(text: string, lang: "ja" | "en"): LawId | undefined {
  const law = lawAtHead(text, lang);
  return law !== undefined && law.length === text.length ? law.law : undefined;
}

function joined(number: string, branch: string | undefined): string {
  return [number, ...(branch ?? "").split("の").slice(1)].map((part) => numberOf(part)).join("-");
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

import type { Citation } from "../kernel/citation";
import type { Result } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import { itemsOf } from "./articles";
import { between } from "./citation-context";
import {
  type CitationContext,
  citationNotText,
  citationNotUnderstood,
  citationTooLong,
  isJapanese,
  lawAtHead,
  leadsOn,
  plainText,
  readPlain,
  safeParseCitation,
  withLawFirst,
} from "./parse-citation";
import { iroha } from "./written-forms";

const limit = 4_000;
/** Words that are relative to the provision in which the text stands, whatever was named before them. */
const whereItStands =
  /^(?:[前次][条項号二三四五六七八九各\d]|次の各号|本[条項号法]|この|(?:the )?(?:preceding|previous|following|next)\b|this\b)/i;
/** More provisions than one sentence of a law names. */
const most = 500;

const rangeNotKnown = defineIssue("citation-range-not-known", {
  ja: "「{text}」の間にある条項が分かりません。",
  en: 'What stands between is not known: "{text}"',
});

/** Where one citation ends and the next begins, two marks of lawyers side by side (52①②) too; から, or a dash between two of a kind, opens a range that まで closes. */
const connector =
  /から|(?<=[条項号])[~〜–—-](?=第?[\d〇一二三四五六七八九十百千])|(?<=項)(?=第\d{1,2}項)|(?<=号)(?=第\d{1,2}号)|(?:まで)?(?:、?(?:及び|並びに|又は|若しくは)|、|,|・)|まで$/;
const conjunction = /(?:,? (?:and|or) |, (?=\(?\d|art)|; | to | through )/i;

/**
 * Reads a text that cites several provisions.
 *
 * 条文の表記の読取り（列挙・範囲）. It reads lists (法第六条及び第七条, Arts 6 and 7) and ranges (法第九条から第十一条まで, Arts 9 to 11), each relative to
 * the one before it (同条第二項), and what is told from the provision in which the text stands, the `context`: 前二項, 次条, 前各号.
 * A range of articles, and the items of a paragraph (第四項各号), are laid out by the newest text that was read of
 * the law: branch articles that stand between are in it.
 *
 * @param text - one or more citations
 * @param options - the provision in which the text stands
 * @returns the citations in the order of the text, or `undefined` where one of them is not understood; {@link
 * safeParseCitations} says why
 * @example
 * parseCitations("法第六条及び第七条")?.map((one) => one.article); // => ["6", "7"]
 * parseCitations("法第九条から第十一条まで")?.map((one) => one.article); // => ["9", "10", "11"]
 * parseCitations("Act, Art. 52(1) and (2)")?.map((one) => one.paragraph); // => [1, 2]
 * parseCitations("法第九条第四項第四号イ及びロ")?.map((one) => one.subitems); // => [["イ"], ["ロ"]]
 * parseCitations("前二項", { context: at("act:52:3") })?.map((one) => one.paragraph); // => [1, 2]
 * @category Citations
 */
export function parseCitations(text: string, options?: CitationContext): readonly Citation[] | undefined {
  const read = safeParseCitations(text, options);
  return read.ok ? read.value : undefined;
}

/**
 * Reads a text that cites several provisions, or says why it is none.
 *
 * 条文の表記の読取り（列挙・範囲）. The issue codes are those of `safeParseCitation` and `citation-range-not-known`.
 *
 * @param text - anything
 * @param options - the provision in which the text stands
 * @returns the citations, or one issue
 * @example
 * safeParseCitations("民法第一条から第三条まで").ok; // => false
 * @category Citations
 */
export function safeParseCitations(text: unknown, options?: CitationContext): Result<readonly Citation[]> {
  const context = options?.context;
  if (typeof text !== "string") return { ok: false, issues: [citationNotText()] };
  if (text.length > limit) return { ok: false, issues: [citationTooLong([], { length: text.length, limit })] };
  const plain = plainText(text);
  if (/^[a-z\d-]{1,30}:/i.test(plain)) {
    const one = safeParseCitation(plain);
    return one.ok ? { ok: true, value: [one.value] } : one;
  }
  const japanese = isJapanese(plain);
  const found: Citation[] = [];
  let last = context;
  let rest = japanese
    ? plain.replaceAll(" ", "").replace(leadsOn, "")
    : withLawFirst(rangesToldApart(plain)).replace(/\b(?:arts|articles)\b\.? ?/gi, "Art. ");
  let opened: Citation | undefined;
  while (rest !== "") {
    const { segment, joint, after } = nextOf(rest, japanese);
    // 同条 is the provision named last; 前項, 次条 and この条 are told from where the text stands.
    const from = whereItStands.test(segment) ? context : last;
    const read = before(segment, from) ?? every(segment, from) ?? beside(segment, from) ?? one(segment, from);
    if (!read.ok) return read;
    const ends = read.value.at(-1) as Citation;
    if (opened === undefined) found.push(...read.value);
    else {
      const within = between(opened, ends);
      if (within === undefined) return { ok: false, issues: [rangeNotKnown([], { text: plain.slice(0, 80) })] };
      found.push(...within.slice(1));
    }
    if (found.length > most) return { ok: false, issues: [citationNotUnderstood([], { text: plain.slice(0, 80) })] };
    opened = /^(?:から|[~〜–—-]| to | through )$/i.test(joint) ? ends : undefined;
    last = ends;
    // Only まで closes a text; any other word that joins wants a citation after it.
    if (after === "" && joint !== "" && joint !== "まで")
      return { ok: false, issues: [citationNotUnderstood([], { text: plain.slice(0, 80) })] };
    rest = after;
  }
  return found.length === 0
    ? { ok: false, issues: [citationNotUnderstood([], { text: "" })] }
    : { ok: true, value: Object.freeze(found) };
}

/**
 * Arts 52–54 and Arts 52-54 as Arts 52 to 54. Of several articles a hyphen before a higher number is a range: no
 * article has so many branches (Arts 8-2 and 8-3 stay as they are).
 */
function rangesToldApart(text: string): string {
  const dashes = text.replace(/(?<=[\d)]) ?[–—~] ?(?=[\d(])/g, " to ");
  return /\b(?:arts|articles)\b/i.test(dashes)
    ? dashes.replace(/(?<![\d-])(\d{1,4})-(\d{1,4})(?![\d-])/g, (whole, first: string, last: string) =>
        Number(last) > Number(first) ? `${first} to ${last}` : whole,
      )
    : dashes;
}

/** One citation; a bare figure in a list of articles is an article (Arts 6 and 7). */
function one(segment: string, context: Citation | undefined): Result<readonly Citation[]> {
  const bare = /^\d{1,4}(?:-\d{1,4}){0,4}(?:\([a-z\d]{1,9}\)){0,4}$/i.test(segment) && context?.paragraph === undefined;
  const read = readPlain(bare ? `Art. ${segment}` : segment, context);
  return read.ok ? { ok: true, value: [read.value] } : read;
}

/**
 * The first citation of a text, without what joins it to the next: the name of a law may hold a conjunction of its own.
 */
function nextOf(
  text: string,
  japanese: boolean,
): { readonly segment: string; readonly joint: string; readonly after: string } {
  const named = lawAtHead(text, japanese ? "ja" : "en")?.length ?? 0;
  const head = named + (/^[, ]*/.exec(text.slice(named))?.[0].length ?? 0);
  const found = (japanese ? connector : conjunction).exec(text.slice(head));
  if (found === null) return { segment: text, joint: "", after: "" };
  const at = head + found.index;
  return { segment: text.slice(0, at), joint: found[0], after: text.slice(at + found[0].length) };
}

/** 第九条第四項各号: every item of a paragraph, by the newest text that was read. */
function every(segment: string, context: Citation | undefined): Result<readonly Citation[]> | undefined {
  const found = /^(.*?)(?:次の)?各号$/.exec(segment);
  if (found === null) return undefined;
  const above = found[1] === "" && context !== undefined ? context : readPlain(found[1] ?? "", context);
  if ("ok" in above && !above.ok) return above;
  const { item: _item, subitems: _subitems, part: _part, ...paragraph } = "ok" in above ? above.value : above;
  const items = itemsOf(paragraph);
  return items === undefined
    ? { ok: false, issues: [rangeNotKnown([], { text: segment.slice(0, 80) })] }
    : { ok: true, value: items.map((item) => Object.freeze({ ...paragraph, item })) };
}

/** ロ, after 第二号イ: the sub-item beside the one before it. */
function beside(segment: string, context: Citation | undefined): Result<readonly Citation[]> | undefined {
  if (context?.subitems?.length !== 1 || segment.length !== 1 || !iroha.includes(segment)) return undefined;
  const { part: _part, ...item } = context;
  return { ok: true, value: [Object.freeze({ ...item, subitems: Object.freeze([segment]) })] };
}

/** 前二項, 前三条, 前各号: the provisions before the context. */
function before(segment: string, context: Citation | undefined): Result<readonly Citation[]> | undefined {
  const found = /^前([二三四五六七八九2-9]|各)([項号])$/.exec(segment);
  if (found === null || context === undefined) return undefined;
  const [, count = "", unit] = found;
  const number = unit === "項" ? (context.paragraph ?? Number.NaN) : Number(context.item ?? Number.NaN);
  const many = count === "各" ? number - 1 : /\d/.test(count) ? Number(count) : "〇一二三四五六七八九".indexOf(count);
  if (!(Number.isInteger(number) && many >= 1 && number - many >= 1)) {
    return { ok: false, issues: [citationNotUnderstood([], { text: segment })] };
  }
  const { law, article, paragraph, supplementary } = context;
  const above = {
    law,
    ...(supplementary !== undefined && { supplementary }),
    ...(article !== undefined && { article }),
  };
  const numbers = Array.from({ length: many }, (_, index) => number - many + index);
  return {
    ok: true,
    value: numbers.map((each) =>
      Object.freeze(
        unit === "項"
          ? { ...above, paragraph: each }
          : { ...above, ...(paragraph !== undefined && { paragraph }), item: String(each) },
      ),
    ),
  };
}

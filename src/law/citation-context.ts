import type { Citation } from "../kernel/citation";
import { articlesBetween, articlesOf } from "./articles";
import { iroha } from "./written-forms";

/** What a citation is read on: the levels that the context gives, and the text of the levels that are named. */
export interface Context {
  readonly base: Citation;
  readonly place: string;
}

type Level = "law" | "article" | "paragraph" | "item";

const japanese: readonly (readonly [RegExp, Level, number])[] = [
  [/^(?:同法|同令|同省令|同府令|本法|この法律|この政令|この省令|この府令|この命令)/, "law", 0],
  [/^(?:同条|本条|この条)/, "article", 0],
  [/^(?:同項|本項|この項)/, "paragraph", 0],
  [/^(?:同号|本号|この号)/, "item", 0],
  [/^前条/, "article", -1],
  [/^次条/, "article", 1],
  [/^前項/, "paragraph", -1],
  [/^次項/, "paragraph", 1],
  [/^前号/, "item", -1],
  [/^次号/, "item", 1],
];

const english: readonly (readonly [RegExp, Level, number])[] = [
  [/^(?:the same|this) (?:act|order)\b/i, "law", 0],
  [/^(?:the same|this) article\b/i, "article", 0],
  [/^(?:the same|this) paragraph\b/i, "paragraph", 0],
  [/^(?:the same|this) item\b/i, "item", 0],
  [/^the (?:preceding|previous) article\b/i, "article", -1],
  [/^the (?:following|next) article\b/i, "article", 1],
  [/^the (?:preceding|previous) paragraph\b/i, "paragraph", -1],
  [/^the (?:following|next) paragraph\b/i, "paragraph", 1],
  [/^the (?:preceding|previous) item\b/i, "item", -1],
  [/^the (?:following|next) item\b/i, "item", 1],
];

/**
 * Reads the head of a text that is relative to another provision.
 *
 * @returns the levels that the context gives and the rest of the text, or `undefined` where the context does not bear
 * it
 */
export function inContextOf(context: Citation, text: string, lang: "ja" | "en"): Context | undefined {
  for (const [head, level, step] of lang === "ja" ? japanese : english) {
    const found = head.exec(text)?.[0];
    if (found === undefined) continue;
    const base = step === 0 ? upTo(context, level) : beside(context, level, step);
    return base === undefined ? undefined : { base, place: text.slice(found.length) };
  }
  const level = firstLevel(text, lang);
  const above = level === undefined ? undefined : upTo(context, level);
  return above === undefined ? undefined : { base: above, place: text };
}

/** The level below which a text without a head begins: 第五十二条 stands in a law, 第二項 in an article, 第三号 in a paragraph. */
function firstLevel(text: string, lang: "ja" | "en"): Level | undefined {
  if (lang === "en") {
    if (/^(?:art|suppl|annex)/i.test(text)) return "law";
    if (/^(?:para|\(\d)/i.test(text)) return "article";
    return /^(?:item|\([ivxlc])/i.test(text) ? "paragraph" : undefined;
  }
  if (/^(?:附則|別表)/.test(text)) return "law";
  const unit = /^第?[\d〇一二三四五六七八九十百千の]{1,24}([条項号])/.exec(text)?.[1];
  if (unit === undefined)
    return /^(?:ただし書|但書|本文|前段|後段|各号列記以外の部分|柱書)/.test(text) ? "item" : undefined;
  return unit === "条" ? "law" : unit === "項" ? "article" : "paragraph";
}

/** The context down to a level, where it has that level; a provision without paragraphs counts as its first. */
function upTo(context: Citation, level: Level): Citation | undefined {
  const { law, supplementary, annex, article, paragraph, item } = context;
  const inLaw = { law, ...(supplementary !== undefined && { supplementary }), ...(annex !== undefined && { annex }) };
  if (level === "law") return { law };
  if (article === undefined) return undefined;
  if (level === "article") return { ...inLaw, article };
  const inArticle = { ...inLaw, article, ...(paragraph !== undefined && { paragraph }) };
  return level === "paragraph" ? inArticle : { ...inArticle, ...(item !== undefined && { item }) };
}

/** The article, paragraph or item before or after that of the context. */
function beside(context: Citation, level: Level, step: number): Citation | undefined {
  const { article, paragraph, item } = context;
  if (level === "article") {
    const articles = context.supplementary === undefined ? articlesOf(context.law) : undefined;
    const at = articles?.indexOf(article ?? "") ?? -1;
    const other = at < 0 ? undefined : articles?.[at + step];
    return other === undefined ? undefined : { law: context.law, article: other };
  }
  const above = upTo(context, level === "paragraph" ? "article" : "paragraph");
  const number =
    level === "paragraph" ? paragraph : item !== undefined && /^\d+$/.test(item) ? Number(item) : undefined;
  if (above === undefined || number === undefined || number + step < 1) return undefined;
  return level === "paragraph" ? { ...above, paragraph: number + step } : { ...above, item: String(number + step) };
}

/**
 * Every provision from one to another, both with them, where they stand on one level of one provision.
 *
 * @returns `undefined` where they do not, or where the library does not know what stands between
 */
export function between(from: Citation, to: Citation): readonly Citation[] | undefined {
  if (from.law !== to.law || from.part !== undefined || to.part !== undefined) return undefined;
  const same = (level: "supplementary" | "annex" | "article" | "paragraph" | "item"): boolean =>
    from[level] === to[level];
  if (!same("supplementary") || !same("annex")) return undefined;
  if (from.subitems !== undefined || to.subitems !== undefined) {
    const [first = "", ...deeper] = from.subitems ?? [];
    const [last = "", ...lower] = to.subitems ?? [];
    if (first === "" || last === "" || deeper.length + lower.length > 0) return undefined;
    if (!(same("article") && same("paragraph") && same("item"))) return undefined;
    return counted(iroha.indexOf(first), iroha.indexOf(last))?.map((at) =>
      Object.freeze({ ...from, subitems: Object.freeze([iroha[at] as string]) }),
    );
  }
  if (from.item !== undefined && to.item !== undefined && same("article") && same("paragraph")) {
    return counted(Number(from.item), Number(to.item))?.map((item) => Object.freeze({ ...from, item: String(item) }));
  }
  if (from.item !== undefined || to.item !== undefined) return undefined;
  if (from.paragraph !== undefined && to.paragraph !== undefined && same("article")) {
    return counted(from.paragraph, to.paragraph)?.map((paragraph) => Object.freeze({ ...from, paragraph }));
  }
  if (from.paragraph !== undefined || to.paragraph !== undefined || from.supplementary !== undefined) return undefined;
  return articlesBetween(from.law, from.article ?? "", to.article ?? "")?.map((article) =>
    Object.freeze({ law: from.law, article }),
  );
}

function counted(from: number, to: number): readonly number[] | undefined {
  if (!(Number.isInteger(from) && Number.isInteger(to) && from < to && to - from < 200)) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

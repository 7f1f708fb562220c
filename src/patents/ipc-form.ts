import type { IssueKind } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import { at } from "../kernel/provision";

const symbolsOfOrder = at("order:12:1");
/** The value is no text. */
export const notText: IssueKind = defineIssue(
  "ipc-not-text",
  {
    ja: "国際特許分類記号は文字列でなければなりません。",
    en: "A symbol of the International Patent Classification must be a text.",
  },
  symbolsOfOrder,
);
const sectionOnly: IssueKind = defineIssue(
  "ipc-section-only",
  {
    ja: "「{value}」はセクションのみです。クラス（例 F41）以下の記号が必要です。",
    en: "{value} is a section only; a class such as F41 or a deeper symbol is needed.",
  },
  symbolsOfOrder,
);
const wrongForm: IssueKind = defineIssue(
  "ipc-form",
  {
    ja: "「{value}」は国際特許分類記号の形（例 B63G 8/28）ではありません。",
    en: "{value} is not in the form of an International Patent Classification symbol (for example B63G 8/28).",
  },
  symbolsOfOrder,
);

const noSuchMainGroup: IssueKind = defineIssue(
  "ipc-main-group",
  {
    ja: "「{value}」のメイングループは、国際特許分類のどの版にもありません（一から九九九まで又は二〇〇〇番台です）。",
    en: "The main group of {value} stands in no edition of the classification: it is 1 to 999, or of the 2000 series.",
  },
  symbolsOfOrder,
);
/** Without a slash, more than one main group and subgroup can be meant. */
export const withoutSlash: IssueKind = defineIssue(
  "ipc-without-slash",
  {
    ja: "「{value}」には「／」がなく、メイングループとサブグループの境が定まりません。B63G 8/28 の形で記載してください。",
    en: "{value} has no slash, so that the end of its main group is not certain; write it as in B63G 8/28.",
  },
  symbolsOfOrder,
);

/** A range or a truncation: it names no symbol. */
const rangeOfSymbols: IssueKind = defineIssue(
  "ipc-range",
  {
    ja: "「{value}」は範囲又は前方一致の指定です。記号を一つずつ記載してください。",
    en: "{value} is a range or a truncation; write each symbol by itself.",
  },
  symbolsOfOrder,
);
/** More than one symbol in one place. */
const severalSymbols: IssueKind = defineIssue(
  "ipc-several",
  {
    ja: "「{value}」には複数の記号があります。一つずつ分けてください（parseIpcList）。",
    en: "{value} holds several symbols; part them first (parseIpcList).",
  },
  symbolsOfOrder,
);
/** A symbol of FI: its part of the International Patent Classification is read. */
export const symbolOfFi: IssueKind = defineIssue(
  "symbol-of-fi",
  {
    ja: "「{value}」はFIの記号です。国際特許分類に当たる部分だけを読みました。",
    en: "{value} is a symbol of FI; only its part of the International Patent Classification was read.",
  },
  symbolsOfOrder,
);
/** Section Y of CPC: no section of the International Patent Classification, so that no item of the Order names it. */
export const sectionY: IssueKind = defineIssue(
  "cpc-section-y",
  {
    ja: "「{value}」はCPCのYセクションの記号で、国際特許分類にはないため、除いて判定します。",
    en: "{value} is of section Y of CPC, which the International Patent Classification does not have; it is set aside.",
  },
  symbolsOfOrder,
);
/** An F-term: a Japanese search term, no symbol of the classification. */
export const fTerm: IssueKind = defineIssue(
  "f-term",
  {
    ja: "「{value}」はFターム（テーマコード）で、国際特許分類の記号ではないため、除いて判定します。",
    en: "{value} is an F-term, no symbol of the International Patent Classification; it is set aside.",
  },
  symbolsOfOrder,
);
/** What is recognised and set aside: an invention is screened by its other symbols. */
export const setAside: ReadonlySet<IssueKind> = new Set([sectionY, fTerm]);

/** A main group and, where there is one, a subgroup. */
export type IpcGroup = readonly [mainGroup: string, subgroup: string | undefined];

/**
 * Class, letter of the subclass, main group, subgroup, and where no slash parts the two the other groups that could be
 * meant.
 */
export type IpcParts = readonly [
  classSymbol: string,
  letter: string | undefined,
  mainGroup: string | undefined,
  subgroup: string | undefined,
  others?: readonly IpcGroup[] | undefined,
  note?: IssueKind | undefined,
];

/**
 * `F41`, `B63G`, `B63G 8/28`, `F41H 011/02`, and an edition in brackets behind it: what most symbols are, read in one
 * step.
 */
const usual =
  /^([A-H](?!00)\d\d)(?:([A-Z])(?: {0,4}0{0,3}([1-9]\d{0,2}|2\d{3})\/(\d{2,5})(?: ?\((?:19|20)\d\d\.(?:0[1-9]|1[0-2])\))?)?)?$/;
/** Every form of a symbol by itself: `B64G 3`, `F41H-011/02`, and the forms of data bases without a slash. */
const bare =
  /^([A-H](?!00)\d\d)(?:([A-Z])(?:( {0,4}-? ?)(?:(\d{1,7}) {0,4}\/ {0,6}(\d{2,6})|(\d{1,6}|0\d{6,8}|\d{10})))?)?$/;
/** The same with something between its parts: `F 41 H 11/02`, `F41H:11/02`. */
const parted = /^([A-H])[ -]?(\d\d)[ -]?([A-Z])[ _.:/-]{0,5}(?=\d{1,7} {0,4}\/)/;
/**
 * What gazettes, lists and data bases print before a symbol: `(51) Int. Cl.7`, `IPC8:`, `【国際特許分類第８版】`, `1.`; marks and
 * the words of a label, one at a time.
 */
const partOfLabel =
  /[ .:=;,()[\]【】<>「」『』“”‘’"'*•・#^_-]|[国際特許分類主副筆頭第版記号発明付加情報]|(?:INT|CL(?:ASS(?:IFICATION)?)?|IPC(?:-?R)?|CPC(?:[AI](?!\d\d))?|IC[MSI]?|FI|ECLA)\d?|\d{1,2}(?=[ .:)\]>】第版])/y;
const beginsSymbol = /[A-HY][ -]?\d\d/y;
/** An edition in brackets, which may stand before or behind. */
const bracketed = /[([] ?((?:19|20)\d\d)[./-]?(1[0-2]|0?[1-9])(?:[./-]?\d\d)? ?[)\]]/;
/** Marks behind it, the number of an edition up to the eighth, and offices: `;`, `[8]`, `(EP,US)`. */
const mark = /(?:[\];,.、"'’”>」』]| ?[([]\d[)\]]| ?\([A-Z]{2}(?:, ?[A-Z]{2}){0,9}\))$/;
/** Whether it classifies the invention or additional information, in brackets. */
const kindBehind = / ?\((I|N|A|INV(?:ENTION|ENTIVE)?|ADD(?:ITIONAL)?)\)$/;
/**
 * What follows in the form of fifty characters (WIPO Standard ST.8), cut or not: edition, level, first or later,
 * invention or additional, day, status, source, office.
 */
const standard =
  /(?<=\d) {1,14}((?:19|20)\d\d)[.-]?(0[1-9]|1[0-2])(?:[.-]?\d\d)?(?: ?[ACS])?(?: ?[FL])?(?: ?([IN]))?(?: ?\d{8})?(?: ?[BRVD])?(?: ?[HMG])?(?: ?[A-Z]{2})?$/;
/** What ends before it: the figures of a symbol, with a slash or in columns. */
const endOfSymbol = /(?:\/ {0,6}\d{2,6}|\d{6,10})$/;
/** The same letters where the edition stood in brackets, and where there is none. */
const lettersAfterEdition = /(?: {1,10}| {0,10}\b)(?:[ACS] ?)?(?:[FL] ?)?([IN]?)$/;
const lettersAlone = / {1,14}[ACS] ?[FL]? ?([IN])$/;
/** What FI adds to a symbol: a subdivision of three figures, a file discrimination letter, or both, and a facet. */
const ofFi = /(?:(?:, ?| )\d{3}(?:[, ]{0,2}@?[, ]?[A-Z])?|[, ]{0,2}@[, ]?[A-Z]| ?[A-Z])?(?:[ ,]Z[A-Z]{2})?$/;
const ofSectionY = /^Y\d\d(?:[A-Z](?: {0,4}(?:\d{1,4}(?:\/\d{2,7})?|\d{6,10}))?)?$/;
const isFTerm =
  /^(?:テ-マコ-ド|F-?タ-ム|F-?TERMS?|THEME(?: ?CODES?)?)?[ :()参考]{0,8}\d[A-Z]\d{3}(?: ?[A-Z]{2}\d{2}[A-Z]?)?$/;
const isRange =
  /^[A-H]\d\d[A-Z] {0,4}\d{1,4}\/(?:\d{2,6} ?[-~\u301c] ?(?:[A-H]\d\d[A-Z] ?)?\d{1,4}(?:\/\d{2,6})?|\d{0,6}[$*%?])$/;
const several = /^[A-H]\d\d[A-Z] {0,4}\d{1,4}\/\d{2,6}[^A-Z]{0,14}[;,+&|\n ][^A-Z]{0,4}[A-H]\d\d[A-Z]/;

/** Longest text that is read: a symbol in any form with blanks, label and edition. */
const longest = 120;

/** Whether a text is a symbol in its usual form, which it mostly is. Only of others need be asked what is wrong. */
export function isUsualIpc(text: string): boolean {
  return usual.test(text);
}

/** Reads the parts of a symbol without building the object. */
export function ipcParts(text: string): IpcParts | IssueKind {
  const parts = usual.exec(text);
  return parts === null ? partsOf(plain(text)) : (parts.slice(1) as unknown as IpcParts);
}

/** What stands beside a symbol: its edition, and whether it classifies the invention or additional information. */
export interface BesideSymbol {
  readonly edition?: string;
  readonly of?: "invention" | "additional";
}

/** Reads what stands beside a symbol. */
export function besideSymbol(text: string): BesideSymbol {
  const { edition, of } = taken(text);
  return { ...(edition !== undefined && { edition }), ...(of !== undefined && { of }) };
}

/** Half-width capitals, one kind of blank, hyphen and slash, nothing invisible. A text that is too long stays junk. */
function folded(text: string): string {
  const short = text.trim();
  if (short.length > longest) return "";
  return short
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s/g, " ")
    .replace(/[\u2010-\u2015\u2212\u2500\u30fc]/g, "-")
    .replace(/[\u2044\u2215\u2571\u29f8\\]/g, "/")
    .trim();
}

/** What follows a label; the text itself where none stands before a symbol. */
function withoutLabel(text: string): string {
  let at = 0;
  for (;;) {
    beginsSymbol.lastIndex = partOfLabel.lastIndex = at;
    if (beginsSymbol.test(text)) return text.slice(at);
    if (!partOfLabel.test(text)) return text;
    at = partOfLabel.lastIndex;
  }
}

/** What stands before the marks at the end of a text. */
function withoutMarks(text: string): string {
  let rest = text;
  for (let next = rest.replace(mark, ""); next !== rest; next = rest.replace(mark, "")) rest = next;
  return rest;
}

function standardBehind(text: string): RegExpExecArray | null {
  const found = standard.exec(text);
  return found !== null && endOfSymbol.test(text.slice(0, found.index)) ? found : null;
}

/** The symbol alone, and what stood beside it. */
function taken(text: string): BesideSymbol & { readonly symbol: string } {
  const whole = folded(text);
  const inBrackets = bracketed.exec(whole);
  const unlabelled = withoutMarks(withoutLabel(whole.replace(bracketed, " ")).trim()).trimEnd();
  const kind = kindBehind.exec(unlabelled);
  // The form of fourteen characters fills its columns, so that no blank parts it from the edition.
  const columns = unlabelled.replace(kindBehind, "").replace(/^([A-H]\d\d[A-Z]\d{10})(?=\d{8}[A-Z ])/, "$1 ");
  const behind = inBrackets === null ? standardBehind(columns) : lettersAfterEdition.exec(columns);
  const letters = behind ?? lettersAlone.exec(columns);
  const [, year, month] = inBrackets ?? behind ?? [];
  const letter = kind?.[1] ?? (inBrackets === null && behind !== null ? behind[3] : letters?.[1]);
  const symbol = letters === null ? columns : columns.slice(0, letters.index).trimEnd();
  return {
    symbol: /\d/.test(symbol) ? symbol : columns,
    ...(year !== undefined && { edition: `${year}.${month?.padStart(2, "0")}` }),
    ...(letter && { of: letter.startsWith("I") ? ("invention" as const) : ("additional" as const) }),
  };
}

/** The symbol alone, nothing before, between or behind its parts. */
function plain(text: string): string {
  const { symbol } = taken(text);
  return bare.test(symbol) ? symbol : symbol.replace(parted, "$1$2$3 ");
}

function partsOf(text: string): IpcParts | IssueKind {
  const parts = bare.exec(text);
  if (parts === null) return otherwise(text);
  const [, classSymbol, letter, between, group, subgroup, digits] = parts as unknown as [
    string,
    string,
    ...(string | undefined)[],
  ];
  const read =
    group !== undefined
      ? withSlash(group, subgroup)
      : digits !== undefined
        ? withDigits(digits, between === " ")
        : ([] as const);
  return typeof read === "function" ? read : [classSymbol, letter, read[0], read[1], read[2]];
}

/** What is no symbol by itself, and may be more, or less, or of another classification. */
function otherwise(text: string): IpcParts | IssueKind {
  if (/^[A-H]$/.test(text)) return sectionOnly;
  if (ofSectionY.test(text)) return sectionY;
  if (isFTerm.test(text)) return fTerm;
  if (isRange.test(text)) return rangeOfSymbols;
  if (several.test(text)) return severalSymbols;
  const fi = ofFi.exec(text);
  const parts = fi === null || fi[0] === "" ? null : bare.exec(text.slice(0, fi.index).trimEnd());
  if (parts?.[4] === undefined) return wrongForm;
  const read = partsOf(text.slice(0, fi?.index).trimEnd());
  return typeof read === "function" ? read : [read[0], read[1], read[2], read[3], read[4], symbolOfFi];
}

/** A group as read, and the others that could be meant. */
type ReadGroup = readonly [...IpcGroup, others?: readonly IpcGroup[]];

/** Main group without leading zeros: 1 to 999, or of the 2000 series. */
function mainGroupOf(digits: string): string | undefined {
  return /^0*([1-9]\d{0,2}|2\d{3})$/.exec(digits)?.[1];
}

function withSlash(digits: string, subgroup: string | undefined): ReadGroup | IssueKind {
  const mainGroup = mainGroupOf(digits);
  if (mainGroup === undefined) return /^0*$/.test(digits) ? wrongForm : noSuchMainGroup;
  // Both filled to their columns, four and six, as in the form of fourteen characters.
  const filled = digits.length === 4 && digits.startsWith("0") && subgroup?.length === 6;
  return [mainGroup, filled ? subgroup.replace(/0{1,4}$/, "") : subgroup];
}

/**
 * Main group and subgroup where no slash parts them. Fourteen characters have four columns for the main group and six
 * for the subgroup, filled with zeros; ten and more whose main group begins with a zero have the same four columns.
 * Behind one blank it is a main group, as that is how one is printed.
 */
function withDigits(digits: string, afterBlank: boolean): ReadGroup | IssueKind {
  if (digits.length === 10) return withSlash(digits.slice(0, 4), digits.slice(4).replace(/0{1,4}$/, ""));
  const groups: IpcGroup[] = [];
  for (let end = Math.min(4, digits.length); end > 0; end -= 1) {
    const mainGroup = mainGroupOf(digits.slice(0, end));
    const subgroup = digits.slice(end);
    if (mainGroup !== undefined && subgroup.length !== 1)
      groups.push([mainGroup, subgroup === "" ? undefined : subgroup]);
  }
  const [first, ...others] = groups;
  if (first === undefined) return wrongForm;
  if (others.length === 0) return first;
  const padded = digits.startsWith("0");
  const certain = padded ? digits.length >= 6 : afterBlank && first[1] === undefined;
  return certain ? [...first, others] : withoutSlash;
}

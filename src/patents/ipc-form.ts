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

/** Class, letter of the subclass, main group, subgroup, and where no slash parts the two the other groups that could be meant. */
export type IpcParts = readonly [
  classSymbol: string,
  letter: string | undefined,
  mainGroup: string | undefined,
  subgroup: string | undefined,
  others?: readonly IpcGroup[] | undefined,
  note?: IssueKind | undefined,
];

/** `F41`, `B63G`, `B63G 8/28`, `F41H 011/02`, and an edition in brackets behind it: what most symbols are, read in one step. */
const usual = /^([A-H](?!00)\d\d)(?:([A-Z])(?: {0,4}0{0,3}([1-9]\d{0,2}|2\d{3})\/(\d{2,6})(?: ?\(\d{4}\.\d\d\))?)?)?$/;
/** Every form of a symbol by itself: `B64G 3`, `F41H-011/02`, and the forms of data bases without a slash. */
const bare = /^([A-H](?!00)\d\d)(?:([A-Z])(?:( {0,4}-? ?)(?:(\d{1,7}) ?\/ ?(\d{2,6})|(\d{1,6}|0\d{6,8}|\d{10})))?)?$/;
/** What gazettes and lists print before a symbol: `(51) Int.Cl.`, `IPC:`. */
const label = /^(?:\(51\) ?)?(?:INT\. ?CL\. ?\d?|IPC|CPC|FI):? ?(?=[A-HY]\d)/;
/** What they print behind it: the mark that parts it from the next, and before that an edition, of the invention or additional. */
const mark = /[;,]$/;
const edition = /(?:\((\d{4}\.\d\d)\)|\[(\d{4}\.\d\d)\]|\((\d{8})\))(?: ?([IN]))?$/;
/**
 * The form of fifty characters (WIPO Standard ST.8), its trailing blanks and what stands behind the office cut or not: main group right,
 * subgroup left, edition, level, first or later, invention or additional, day, status, source, office.
 */
const fifty =
  /^([A-H]\d\d[A-Z])([ 0]{0,3}\d{1,4})\/(\d{2,6}) {1,10}(\d{8})[ACS]?[FL]([IN])(?: ?\d{8})?[BRVD]?[HMG]?[A-Z]{0,2}$/;
/** What FI adds to a symbol: a subdivision of three figures, a file discrimination letter, or both. */
const ofFi = /(?:(?:, ?| )\d{3}(?: ?@? ?[A-Z])?|@[A-Z]| [A-Z])$/;
const ofSectionY = /^Y\d\d[A-Z] {0,4}\d{1,4}\/\d{2,7}$/;
const isFTerm = /^\d[A-Z]\d{3}(?: ?[A-Z]{2}\d{2}[A-Z]?)?$/;
const isRange =
  /^[A-H]\d\d[A-Z] {0,4}\d{1,4}\/(?:\d{2,6} ?[-~\u301c] ?(?:[A-H]\d\d[A-Z] ?)?\d{1,4}(?:\/\d{2,6})?|\d{0,6}[$*%?])$/;
const several = /^[A-H]\d\d[A-Z] {0,4}\d{1,4}\/\d{2,6}[^A-Z]{0,14}[;,\n ][^A-Z]{0,4}[A-H]\d\d[A-Z] {0,4}\d/;

/** Longest text that is read: a symbol in any form with blanks, label and edition. */
const longest = 80;

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
  const written = folded(text).replace(mark, "").trimEnd();
  const whole = fifty.exec(written);
  const [day, letter] = whole === null ? behind(written) : [whole[4], whole[5]];
  return {
    ...(day !== undefined && { edition: /^\d{8}$/.test(day) ? `${day.slice(0, 4)}.${day.slice(4, 6)}` : day }),
    ...(letter !== undefined && { of: letter === "I" ? ("invention" as const) : ("additional" as const) }),
  };
}

function behind(written: string): readonly [string | undefined, string | undefined] {
  const found = edition.exec(written);
  return found === null ? [undefined, undefined] : [found[1] ?? found[2] ?? found[3], found[4]];
}

/** Half-width capitals, one kind of blank and of slash. A text that is too long stays junk. */
function folded(text: string): string {
  const short = text.trim();
  if (short.length > longest) return "";
  return short
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\s/g, " ")
    .replace(/[\u2044\u2215]/g, "/");
}

/** The symbol alone, nothing before or behind. */
function plain(text: string): string {
  const written = folded(text);
  const whole = fifty.exec(written);
  if (whole !== null) return `${whole[1]} ${whole[2]?.trim()}/${whole[3]}`;
  return written.replace(label, "").replace(mark, "").trimEnd().replace(edition, "").trimEnd();
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
  const parts = fi === null ? null : bare.exec(text.slice(0, fi.index).trimEnd());
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
  return mainGroup === undefined ? (/^0*$/.test(digits) ? wrongForm : noSuchMainGroup) : [mainGroup, subgroup];
}

/**
 * Main group and subgroup where no slash parts them. Fourteen characters have four columns for the main group and six for the subgroup,
 * filled with zeros; ten and more whose main group begins with a zero have the same four columns. Behind one blank it is a main group,
 * as that is how one is printed.
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

import type { IssueKind, Result } from "../finding/issue";
import { defineIssue } from "../finding/issue";
import { order } from "../law/citation";

/** How deep in the International Patent Classification a symbol points. クラス・サブクラス・メイングループ・サブグループ. */
export type IpcLevel = "class" | "subclass" | "main-group" | "subgroup";

/**
 * A symbol of the International Patent Classification, read. 国際特許分類記号.
 *
 * A symbol without a slash (`F41`, `B63G`, `B64G 3`) stands for everything below it; with a slash, for itself.
 */
export interface IpcSymbol {
  /** Section, `A` to `H`. セクション. */
  readonly section: string;
  /** Class with its section, such as `B63`. クラス. */
  readonly class: string;
  /** Subclass with its class, such as `B63G`; absent in a class symbol. サブクラス. */
  readonly subclass?: string;
  /** Number of the main group without leading zeros, such as `8`; absent above that level. メイングループ. */
  readonly mainGroup?: string;
  /** Digits of the subgroup, such as `28` or `521`: a string of digits, not a number; absent above that level. サブグループ. */
  readonly subgroup?: string;
  /** The symbol in its usual form, such as `B63G 8/28`. */
  readonly symbol: string;
  /** The level that the symbol points to. */
  readonly level: IpcLevel;
}

const symbolsOfOrder = /* @__PURE__ */ order("12", 1);
/** The value is no text. */
export const notText: IssueKind = /* @__PURE__ */ defineIssue(
  "ipc-not-text",
  {
    ja: "国際特許分類記号は文字列でなければなりません。",
    en: "A symbol of the International Patent Classification must be a text.",
  },
  symbolsOfOrder,
);
const sectionOnly: IssueKind = /* @__PURE__ */ defineIssue(
  "ipc-section-only",
  {
    ja: "「{value}」はセクションのみです。クラス（例 F41）以下の記号が必要です。",
    en: "{value} is a section only; a class such as F41 or a deeper symbol is needed.",
  },
  symbolsOfOrder,
);
const wrongForm: IssueKind = /* @__PURE__ */ defineIssue(
  "ipc-form",
  {
    ja: "「{value}」は国際特許分類記号の形（例 B63G 8/28）ではありません。",
    en: "{value} is not in the form of an International Patent Classification symbol (for example B63G 8/28).",
  },
  symbolsOfOrder,
);

/** `F41`, `B63G`, `B64G 3`, `F41H 011/02`, and an edition in brackets behind it. */
const usual = /^([A-H]\d\d)(?:([A-Z])(?: {0,4}0{0,3}([1-9]\d{0,3})(?:\/(\d{2,6}))?(?: ?\(\d{4}\.\d\d\))?)?)?$/;
/** The form of fourteen characters: `B63G0008280000`. */
const padded = /^([A-H]\d\d)([A-Z])0{0,3}([1-9]\d{0,3})(\d{6})$/;

/** Longest text that is read: a symbol in any form with blanks and an edition. */
const longest = 48;

/** Class, letter of the subclass, main group, subgroup; or what is wrong. */
export type IpcParts = readonly [
  classSymbol: string,
  letter: string | undefined,
  mainGroup: string | undefined,
  subgroup: string | undefined,
];

/** Whether a text is a symbol in its usual form, which it mostly is. Only of others need be asked what is wrong. */
export function isUsualIpc(text: string): boolean {
  return usual.test(text);
}

/** Reads the parts of a symbol without building the object. */
export function ipcParts(text: string): IpcParts | IssueKind {
  return partsOf(text) ?? partsOfPlain(plain(text));
}

function partsOfPlain(text: string): IpcParts | IssueKind {
  return partsOf(text) ?? (/^[A-H]$/.test(text) ? sectionOnly : wrongForm);
}

/** Half-width capitals, one kind of blank, no blanks around. A text that is too long stays junk. */
function plain(text: string): string {
  const short = text.trim();
  return short.length > longest ? "" : short.normalize("NFKC").toUpperCase().replace(/\s/g, " ");
}

function partsOf(text: string): IpcParts | undefined {
  const parts = text.length === 14 ? (padded.exec(text) ?? usual.exec(text)) : usual.exec(text);
  if (parts === null) return undefined;
  const [, classSymbol, letter, mainGroup, subgroup] = parts as unknown as [string, ...IpcParts];
  const zeros = subgroup !== undefined && subgroup.length > 2 && subgroup.endsWith("0");
  return [classSymbol, letter, mainGroup, zeros ? subgroup.replace(/(\d{2,6}?)0{1,4}$/, "$1") : subgroup];
}

/**
 * Reads a symbol of the International Patent Classification.
 *
 * 国際特許分類記号. Takes the usual form in half or full width and any case, a main group with leading zeros, the form of fourteen
 * characters, and an edition in brackets behind it. A section alone is refused. It does not decide whether the symbol exists in an
 * edition of the classification, and does not read FI or F-terms. Never throws; a text of any length is read in linear time.
 *
 * @param text - the symbol as written
 * @returns the symbol and its parts, or an issue: `ipc-not-text`, `ipc-section-only` or `ipc-form`
 * @example
 * parseIpc("Ｂ６３Ｇ８／２８"); // => { ok: true, value: { section: "B", class: "B63", subclass: "B63G", mainGroup: "8", subgroup: "28", symbol: "B63G 8/28", level: "subgroup" } }
 * parseIpc("B64G0003000000").value.symbol; // => "B64G 3/00"
 * parseIpc("F41H 011/02").value.symbol; // => "F41H 11/02"
 * parseIpc("F").ok; // => false
 * @see Enforcement Order, Art. 12(1): the symbols of Art. 4(3) of the Strasbourg Agreement
 * @category Patents
 * @since 0.1.0
 */
export function parseIpc(text: unknown): Result<IpcSymbol> {
  if (typeof text !== "string") return { ok: false, issues: [notText()] };
  const parts = ipcParts(text);
  if (typeof parts === "function") return { ok: false, issues: [parts([], { value: text })] };
  const [classSymbol, letter, mainGroup, subgroup] = parts;
  const subclass = letter && classSymbol + letter;
  return {
    ok: true,
    value: {
      section: classSymbol.slice(0, 1),
      class: classSymbol,
      ...(subclass && { subclass }),
      ...(mainGroup && { mainGroup }),
      ...(subgroup && { subgroup }),
      symbol: (subclass ?? classSymbol) + (mainGroup ? ` ${mainGroup}` : "") + (subgroup ? `/${subgroup}` : ""),
      level: subgroup ? "subgroup" : mainGroup ? "main-group" : subclass ? "subclass" : "class",
    },
  };
}

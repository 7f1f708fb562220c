import { defineIssue, type Issue } from "../kernel/issue";
import { at } from "../kernel/provision";
import { type IpcSymbol, parseIpc } from "./ipc";
import { symbolOfFi } from "./ipc-form";

/** The symbols of a cell or a text, and what of it is none. */
export interface IpcList {
  /** The symbols, in the order of the text; one that stands twice stands here twice. */
  readonly symbols: readonly IpcSymbol[];
  /** What was recognised and is no symbol of the classification: section Y of CPC, F-terms. */
  readonly setAside: readonly string[];
  /**
   * What could not be read, and what is to be known of what was: each with its place in the text, counted from 0, as
   * path.
   */
  readonly issues: readonly Issue[];
}

const notAList = defineIssue(
  "ipc-list-not-text",
  { ja: "国際特許分類記号の一覧は文字列で与えてください。", en: "A list of symbols is read from a text." },
  at("order:12:1"),
);
const tooLong = defineIssue(
  "ipc-list-too-long",
  {
    ja: "国際特許分類記号の一覧として長すぎます（{length}文字、上限{limit}文字）。",
    en: "Too long for a list of symbols ({length} characters, at most {limit}).",
  },
  at("order:12:1"),
);

const limit = 1_000_000;
/**
 * What parts one symbol from the next: a mark, a line, a tag, a word, a blank before what begins a symbol, or nothing
 * at all behind a whole one. No comma before what FI adds and within the offices of CPC (`(EP,US)`).
 */
const parting =
  /[;、|・]| ?[:/] ?(?=[A-HY]\d\d[A-Z] {0,2}\d)|(?<=\/\d{2,6}|@[A-Z]|[A-H]\d\d[A-Z]\d{10})(?=[A-HY]\d\d[A-Z] {0,2}\d{1,10})|,(?! ?(?:\d{3}(?:[@ ,;]|$)|@|[A-Z](?:[ ,;]|$)|[A-Z]{2}(?:, ?[A-Z]{2}){0,9}\)))| (?:AND|OR|\+|&|及び|又は) (?=[A-HY]\d)| (?=[A-HY]\d\d(?:[A-Z](?: {0,2}\d|[ ,;]|$)|[ ,;]|$)|\d[A-Z]\d{3}(?: |[A-Z]{2}\d|$))/i;
/** A group that leaves out its subclass, as lists do behind one that names it: `B63G 8/08, 8/28`. */
const groupAlone = /^(\d{1,4}\/\d{2,6})(.{0,40})$/;
/** Where the words of a label may begin, in a line or a column. */
const beginsLabel =
  /(?<![A-Z0-9])(?:[([]51[)\]] ?)?[([【<「]?(?=INT|CL|IPC|CPC|IC|FI|ECLA|[国際特許分類主副筆頭第版記号発明付加情報])/gi;
const wordOfLabel =
  /(?:INT|CL(?:ASS(?:IFICATION)?)?|IPC(?:-?R)?|CPC(?:[AI](?!\d\d))?|IC[MSI]?|FI|ECLA|[国際特許分類主副筆頭第版記号発明付加情報])[\d.:=()[\]【】<>^ -]{0,10}/iy;
const beginsSymbol = /[A-HY] ?\d\d/iy;
/** What stands before the first symbol of a line or a column and is none: an edition, a number. */
const ahead = /(^|[;,] ?)(?:[([]\d{4}\.\d\d[)\]]|\d{1,2}[.)]) (?=[A-HY]\d\d)/g;
/** Marks alone. */
const nothing = /^[\p{P}\p{S}\s]*$/u;

/**
 * Reads a cell or a text that holds symbols of the International Patent Classification.
 *
 * 国際特許分類記号の一覧の読取り. Takes lists with commas, semicolons, lines, tabs or blanks; the form of fifty characters; labels;
 * FI, of which the part of the International Patent Classification is read; a group that leaves out the subclass of the
 * one before it. Section Y of CPC and F-terms are set aside. Nothing is lost: what is neither read nor set aside has an
 * issue. The symbols are not those of one invention unless the text was: a field with two symbols wants both of the
 * same invention. Never throws; a text of any length is read in linear time.
 *
 * @param text - the cell
 * @returns the symbols, what was set aside, and issues whose path is the place of the symbol in the text
 * @example
 * parseIpcList("Int.Cl. F41H 11/02 (2006.01); B63G 8/08, 8/28").symbols.map((one) => one.symbol);
 * // => ["F41H 11/02", "B63G 8/08", "B63G 8/28"]
 * parseIpcList("B63G 8/08 Y02E 60/10 2C014AA01").setAside; // => ["Y02E 60/10", "2C014AA01"]
 * parseIpcList("F41H 11/2").issues[0]?.code; // => "ipc-form"
 * @see Enforcement Order, Art. 12(1)
 * @category Patents
 */
export function parseIpcList(text: unknown): IpcList {
  if (typeof text !== "string") return { symbols: [], setAside: [], issues: [notAList()] };
  if (text.length > limit) return { symbols: [], setAside: [], issues: [tooLong([], { length: text.length, limit })] };
  const symbols: IpcSymbol[] = [];
  const aside: string[] = [];
  const issues: Issue[] = [];
  let place = 0;
  for (const part of withoutLabels(lines(text)).replace(ahead, "$1").split(parting)) {
    const written = part.trim();
    if (nothing.test(written)) continue;
    const last = symbols.at(-1)?.subclass;
    const alone = groupAlone.exec(written);
    const whole = alone !== null && last !== undefined ? `${last} ${alone[1]}${alone[2]}` : written;
    const read = parseIpc(whole);
    if (read.ok) {
      symbols.push(read.value);
      if (read.value.readFrom === "fi") issues.push(symbolOfFi([place], { value: whole }));
    } else {
      if (read.issues.some(({ code }) => code === "cpc-section-y" || code === "f-term")) aside.push(written);
      issues.push(...read.issues.map((issue) => ({ ...issue, path: [place] })));
    }
    place += 1;
  }
  return { symbols, setAside: aside, issues };
}

/** A mark in place of each label that stands before a symbol; read from the left, once. */
function withoutLabels(text: string): string {
  const kept: string[] = [];
  let from = 0;
  beginsLabel.lastIndex = 0;
  for (let begins = beginsLabel.exec(text); begins !== null; begins = beginsLabel.exec(text)) {
    let at = begins.index + begins[0].length;
    for (wordOfLabel.lastIndex = at; wordOfLabel.test(text); wordOfLabel.lastIndex = at) at = wordOfLabel.lastIndex;
    beginsSymbol.lastIndex = at;
    if (beginsSymbol.test(text)) {
      kept.push(text.slice(from, begins.index), ";");
      from = at;
    }
    beginsLabel.lastIndex = Math.max(at, begins.index + 1);
  }
  kept.push(text.slice(from));
  return kept.join("");
}

/** One blank where there were several, a mark where a line or a column ended. */
function lines(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\n\r\t]|<[^<>]{1,60}>/g, ";")
    .replace(/\s+/g, " ");
}

import { safeLegalDateOf } from "espa-jp/calendar";
import { type BilingualText, defineIssue, type Issue } from "espa-jp/finding";
import type { JsonSchema } from "espa-jp/formats";
import { alternatives, typesOf } from "./places";
import { plainWord, type WordLabels } from "./plain-word";

/** How the cells of a column are read. `any` is text where the schema allows text, and JSON elsewhere. */
export type CellKind = "date" | "truth" | "number" | "yen" | "percent" | "texts" | "word" | "text" | "any";

export const cellKinds: Readonly<Record<CellKind, BilingualText>> = {
  date: { ja: "日付", en: "day" },
  truth: { ja: "真偽", en: "truth" },
  number: { ja: "数", en: "number" },
  yen: { ja: "金額（円）", en: "yen" },
  percent: { ja: "割合（パーセント）", en: "percent" },
  texts: { ja: "文字列の列", en: "list of texts" },
  word: { ja: "語", en: "word" },
  text: { ja: "文字列", en: "text" },
  any: { ja: "文字列又はJSON", en: "text or JSON" },
};

const truthNotUnderstood = defineIssue("truth-not-understood", {
  ja: "真偽として読めません：「{text}」。読める形は、TRUEとFALSE、はいといいえ、○と×です。",
  en:
    'Not understood as a truth: "{text}". What is read: TRUE and FALSE, yes and no in English or Japanese, ' +
    "a circle and a cross.",
});
const numberNotUnderstood = defineIssue("number-not-understood", {
  ja: "数として読めません：「{text}」。読める形は、30000、30,000、▲30,000です。",
  en: 'Not understood as a number: "{text}". What is read: 30000, 30,000, ▲30,000.',
});
const numberRounded = defineIssue("number-rounded", {
  ja: "「{text}」は、桁を失っている数です。表計算の表示形式を数値に変えてください。",
  en: '"{text}" has lost figures: show the cell as a number in the spreadsheet.',
});
const unitNotExpected = defineIssue("unit-not-expected", {
  ja: "「{text}」の単位は、この項目の単位ではありません。",
  en: '"{text}" has a unit that this property does not have.',
});
const ambiguousWord = defineIssue("ambiguous-word", {
  ja: "「{text}」は二つ以上の語の名称です。語そのもの（例「{example}」）を書いてください。",
  en: '"{text}" is what more than one word is called: write the word itself, such as {example}.',
});
const notWhole = defineIssue("not-whole-yen", {
  ja: "「{text}」は円の整数になりません。",
  en: '"{text}" is no whole number of yen.',
});

/** What a cell was read as, or why it cannot be read. */
export type ReadCell =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: (path: readonly (string | number)[]) => Issue };

/**
 * How the cells of a place are read as people write them. Where the schema allows more than one kind, they are read as
 * they stand.
 */
export function kindOf(places: readonly JsonSchema[], name: string): CellKind {
  const all = places.flatMap(alternatives).filter((one) => one.type !== "null");
  const types = typesOf(all);
  if (all.length === 0 || types === undefined) return "any";
  const only = (type: string) => [...types].every((one) => one === type || one === "null");
  if (only("boolean")) return "truth";
  if (only("number")) return name.endsWith("Yen") ? "yen" : name.endsWith("Percent") ? "percent" : "number";
  if (only("string")) {
    if (all.every((one) => Array.isArray(one.enum) || "const" in one)) return "word";
    return all.every((one) => one.format === "date") ? "date" : "text";
  }
  const items = all.map((one) => one.items).filter((one): one is JsonSchema => typeof one === "object" && one !== null);
  return only("array") && items.length === all.length && items.every((one) => one.type === "string") ? "texts" : "any";
}

/**
 * Reads a cell as people and spreadsheets write it: 令和8年4月1日, 2026/4/1; TRUE, はい, ○; 30,000, ￥30,000, 300億円,
 * full-width. It does not guess: what could be read in two ways is an issue.
 *
 * @param cell - the text of the cell
 * @param kind - how cells of its column are read
 * @param serials - reads whole numbers as serial days of a spreadsheet, counted from 1900 or 1904
 */
export function normalize(cell: string, kind: CellKind, serials?: "1900" | "1904"): ReadCell {
  const text = cell.normalize("NFKC").trim();
  switch (kind) {
    case "date": {
      const read = safeLegalDateOf(cell, serials === undefined ? {} : { excelSerials: serials });
      if (read.ok) return read;
      const [first] = read.issues;
      return { ok: false, issue: (path) => ({ ...(first as Issue), path: [...path] }) };
    }
    case "truth":
      return truthOf(text, cell);
    case "number":
    case "yen":
    case "percent":
      return numberOf(text, kind, cell);
    case "texts":
      return { ok: true, value: textsOf(cell) };
    default:
      return { ok: true, value: cell };
  }
}

function refused(
  kind: (path: readonly (string | number)[], values: { text: string }) => Issue,
  cell: string,
): ReadCell {
  return { ok: false, issue: (path) => kind([...path], { text: cell.length > 40 ? `${cell.slice(0, 40)}…` : cell }) };
}

const yes = new Set(["true", "はい", "yes", "○", "〇", "◯"]);
const no = new Set(["false", "いいえ", "no", "×", "✕", "✖", "✗"]);

function truthOf(text: string, cell: string): ReadCell {
  const plain = text.toLowerCase();
  if (yes.has(plain)) return { ok: true, value: true };
  if (no.has(plain)) return { ok: true, value: false };
  return refused(truthNotUnderstood, cell);
}

/** 億 and 万 as powers of ten. */
const powers: Readonly<Record<string, number>> = {
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  億: 8,
  十億: 9,
  百億: 10,
  千億: 11,
  兆: 12,
};

/** A number in figures, with or without commas in groups of three. */
const figures = "(\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,20})(?:\\.(\\d{1,10}))?";
const plainNumber = new RegExp(`^${figures}$`);
const part = /^([\d,.]{1,30})(千億|百億|十億|千万|百万|兆|億|万|千)?/;

function numberOf(text: string, kind: "number" | "yen" | "percent", cell: string): ReadCell {
  let rest = text.replace(/\s/g, "");
  const negative = /^[-−▲△]/.test(rest);
  if (negative) rest = rest.slice(1);
  const yen = /^[¥\\]/.test(rest) || rest.endsWith("円");
  rest = rest.replace(/^[¥\\]/, "").replace(/円$/, "");
  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1);
  if ((yen && kind !== "yen") || (percent && kind !== "percent")) return refused(unitNotExpected, cell);
  if (/^\d(?:\.\d{1,15})?e\+?\d{1,3}$/i.test(rest)) return refused(numberRounded, cell);
  // The parts of 1億2,000万 go down; each is shifted by its power of ten, in whole numbers.
  let [digits, scale, last, parts] = [0n, 0, Number.POSITIVE_INFINITY, 0];
  while (rest !== "") {
    const [whole = "", number = "", unit] = part.exec(rest) ?? [];
    const read = plainNumber.exec(number);
    const power = unit === undefined ? 0 : (powers[unit] as number);
    // A unit stands once, and money alone is counted in 億 and 万.
    if (whole === "" || read === null || power >= last || (unit !== undefined && kind !== "yen"))
      return refused(numberNotUnderstood, cell);
    const [, integer = "", fraction = ""] = read;
    const shift = power - fraction.length;
    const value = BigInt(integer.replaceAll(",", "") + fraction);
    if (shift >= 0) digits += value * 10n ** BigInt(shift) * 10n ** BigInt(scale);
    else if (parts === 0) [digits, scale] = [value, -shift];
    else return refused(numberNotUnderstood, cell);
    if (scale > 0 && whole !== rest) return refused(numberNotUnderstood, cell);
    [last, parts, rest] = [power, parts + 1, rest.slice(whole.length)];
  }
  if (parts === 0) return refused(numberNotUnderstood, cell);
  if (kind === "yen" && scale > 0 && digits % 10n ** BigInt(scale) !== 0n) return refused(notWhole, cell);
  const value = scale === 0 ? Number(digits) : Number(`${digits}e-${scale}`);
  if (!Number.isSafeInteger(Math.trunc(value))) return refused(numberRounded, cell);
  return { ok: true, value: negative && value !== 0 ? -value : value };
}

/**
 * The texts of one cell: a list of JSON, or texts set apart by 、 or ; or line ends. A comma may stand within a name.
 */
function textsOf(cell: string): unknown {
  if (cell.trimStart().startsWith("[")) {
    try {
      return JSON.parse(cell) as unknown;
    } catch {
      // It is a text that begins with a bracket.
    }
  }
  return cell
    .split(/[、;；\r\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/**
 * A word of a list, written as it is or by its label in Japanese or English (蓄電池, 銀行業); what is no label is left for
 * the schema to refuse.
 */
export function wordOf(cell: string, words: WordLabels): ReadCell {
  const plain = plainWord(cell);
  if (!words.has(plain)) return { ok: true, value: cell };
  const word = words.get(plain);
  if (word !== undefined) return { ok: true, value: word };
  const example = [...words.values()].find((one) => one !== undefined) ?? "";
  return { ok: false, issue: (path) => ambiguousWord([...path], { text: cell.slice(0, 40), example }) };
}

/** The way in which a cell is written: its figures and letters do not count. */
export function formOf(cell: string, kind: CellKind): string {
  const text = cell.normalize("NFKC").trim();
  if (kind === "truth" || kind === "word") return text.toLowerCase();
  if (kind === "date") return text.replace(/\d+/g, "9");
  return text.replace(/[\d,.]+/g, "9");
}

/**
 * What JSON can be: a number, a word, or what opens as one. To try and to fail costs ten times as much as the rest of a
 * cell.
 */
const mayBeJson = /^[ \t\r\n]*(?:[[{"]|(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)[ \t\r\n]*$)/;

/**
 * A cell as it stands: JSON where its JSON has a type that the schema allows at its place and that is not text; else
 * text where text is allowed; else JSON where it can be, so that the schema can say what is wrong with it.
 */
export function asItStands(cell: string, types: ReadonlySet<string> | undefined): unknown {
  if ((types?.size === 1 && types.has("string")) || !mayBeJson.test(cell)) return cell;
  let value: unknown;
  try {
    value = JSON.parse(cell);
  } catch {
    return cell;
  }
  if (types === undefined || !types.has("string")) return value;
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return type !== "string" && types.has(type) ? value : cell;
}

import type { Reason } from "../finding/condition";
import type { Finding } from "../finding/finding";
import { undetermined, withMissing } from "../finding/finding";
import { type RuleOptions, readingsFor } from "../finding/reading";
import { known } from "../finding/truth";
import { table } from "../kernel/dated";
import { missing as noSymbol } from "../kernel/input-issues";
import type { Issue, IssueKind } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import type { LegalDate } from "../kernel/legal-date";
import { isLegalDate, notALegalDate } from "../kernel/legal-date";
import { at } from "../kernel/provision";
import type { BilingualText } from "../kernel/text";
import { stretchOn, wordingsOf } from "../kernel/wordings";
import { chapterInForceFrom } from "./chapter-in-force";
import { besideSymbol, type IpcParts, isUsualIpc, notText, setAside } from "./ipc-form";
import {
  type FieldLevel,
  type IndexedField,
  levelsOf,
  listedSymbols,
  meet,
  ofSeries2000,
  raise,
  readIpc,
} from "./listed-symbols";
import { fieldTable } from "./specified-fields";

export type { FieldLevel } from "./listed-symbols";

/** What no symbol shows: the limits of items 1, 40 and of the photodetector and image sensor fields. */
export interface ScreeningRiders {
  /** The invention relates to quantum dots or superlattices. 量子ドット又は超格子に関するもの. */
  readonly quantumDotOrSuperlattice?: boolean | null | undefined;
  /** The invention relates to uranium or plutonium. ウラン又はプルトニウムに関するもの. */
  readonly uraniumOrPlutonium?: boolean | null | undefined;
}

/** Whether an invention belongs to a specified technology field. 特定技術分野該当性. */
export type ScreeningAnswer = "specified-field" | "specified-field-conditional" | "no-specified-field";

/**
 * A symbol that is not in the table of the day, and stands in another version of it or subdivides a symbol that is
 * listed.
 */
export interface SymbolToRecheck {
  /** Position in the list of symbols. */
  readonly index: number;
  /** Stable id of the field. */
  readonly field: string;
  /** Symbols of the same field in the table of the day. */
  readonly nowListed: string;
}

/** The answer of a screening, with the items that are met. */
export type IpcScreening = Finding<ScreeningAnswer> & {
  /** Items of Order Art. 12(1) of that day that are met, ascending. 号. */
  readonly fields: readonly number[];
  /** Of these, the items that are met only through a part that needs an additional requirement. */
  readonly conditionalFields: readonly number[];
  /** Stable ids of the fields that are met. */
  readonly fieldIds: readonly string[];
  /** Items that could still be met: a limit is not known, or a symbol is too coarse, or finer than the listed one. */
  readonly possibleFields: readonly number[];
  /**
   * Symbols to be classified again, because they stand in another version of the table, or because they subdivide a
   * listed one, as those of CPC and FI do (`B63G 8/001`).
   */
  readonly recheck: readonly SymbolToRecheck[];
};

const ofOrder = at("order:12:1");
const question = table({
  question: {
    ja: "この発明は特定技術分野に属するか。",
    en: "Does the invention belong to a specified technology field?",
  },
  basis: [ofOrder, at("order:12:2")],
});
const wordings = wordingsOf(["order:12"]);
const answers: Readonly<Record<ScreeningAnswer, BilingualText>> = table({
  "specified-field": {
    ja: "特定技術分野に属する（付加要件は不要）",
    en: "in a specified field, no additional requirement",
  },
  "specified-field-conditional": {
    ja: "特定技術分野に属する（付加要件に該当する場合に限る）",
    en: "in a specified field that counts only with an additional requirement",
  },
  "no-specified-field": { ja: "特定技術分野に属しない", en: "in no specified field" },
});
const ofField = table({ ja: "特定技術分野に属する", en: "belongs to a specified technology field" });
const noList = defineIssue(
  "ipc-not-a-list",
  {
    ja: "国際特許分類記号は配列で指定してください。",
    en: "The symbols of the invention must be a list.",
  },
  at("order:12:1"),
);
const leftTable = defineIssue(
  "symbol-left-the-table",
  {
    ja: "「{symbol}」はその日の表になく、同じ分野は{listed}です。再分類して確認してください。",
    en: "{symbol} is not in the table of that day; the same field is listed as {listed}. Classify the invention again.",
  },
  at("order:12:1"),
);
const finerThanListed = defineIssue(
  "symbol-finer-than-listed",
  {
    ja: "「{symbol}」は令の掲げる{listed}を更に細分した記号（CPC、FI等）で、令にはありません。国際特許分類により再分類して確認してください。",
    en:
      "{symbol} subdivides what the Order lists ({listed}), as a symbol of CPC or FI does, and is not " +
      "listed itself. Classify the invention again by the International Patent Classification.",
  },
  at("order:12:1"),
);
const aboveListed = defineIssue(
  "symbol-above-listed",
  {
    ja: "「{symbol}」は、令の掲げる{listed}の上位の記号です。これに当たるか定まるよう、より下位の記号で記載してください。",
    en:
      "{symbol} stands above what the Order lists ({listed}): give the symbol below it that classifies the " +
      "invention.",
  },
  at("order:12:1"),
);
const laterEdition = defineIssue(
  "ipc-edition-later-than-day",
  {
    ja: "「{value}」は第{edition}版の記号で、基準日にはまだない版です。その日の版により再分類して確認してください。",
    en:
      "{value} is of the edition {edition}, which was not there on the day asked for. Classify the " +
      "invention again by that of the day.",
  },
  at("order:12:1"),
);
const indexingOnly = defineIssue(
  "ipc-indexing-only",
  {
    ja: "「{value}」は二〇〇〇番台の索引の記号です。他の記号に付加するもので、これのみでは発明の分類になりません。",
    en: "{value} is of the 2000 series, which adds to other symbols; by itself it does not classify an invention.",
  },
  at("order:12:1"),
);

/** The edition that stands beside a symbol and begins after a day. */
function editionAfter(symbol: string, on: LegalDate): string | undefined {
  if (isUsualIpc(symbol) && !symbol.includes("(")) return undefined;
  const { edition } = besideSymbol(symbol);
  return edition !== undefined && edition > `${on.slice(0, 4)}.${on.slice(5, 7)}` ? edition : undefined;
}

/** The parts of a symbol as written, or what is wrong with it. */
function partsOf(symbol: unknown): IpcParts | IssueKind {
  return typeof symbol === "string" ? readIpc(symbol) : notText;
}

/** A symbol that subdivides the listed symbols of some terms. */
interface FinerSymbol {
  readonly index: number;
  readonly terms: readonly number[];
}

/** One field that was touched. */
interface FieldMatch {
  readonly field: IndexedField;
  readonly level: FieldLevel;
}

/** What the symbols of one invention meet on a day, before any answer is given. */
export interface FieldMatches {
  /** Fields of that day that were touched, in the order of the items. */
  readonly matches: readonly FieldMatch[];
  /** The best level of a field without additional requirement, and what is missing to know it. */
  readonly unconditional: FieldLevel;
  readonly missingUnconditional: readonly string[];
  /** The best level of a field with additional requirement, and what is missing to know it. */
  readonly conditional: FieldLevel;
  readonly missingConditional: readonly string[];
  /** Symbols to be classified again. */
  readonly recheck: readonly SymbolToRecheck[];
  /** The field of one of them is met in another version of the table. */
  readonly leftTable: boolean;
  /** Ids of the known gaps because of which an answer that rests on these levels is `inferred`. */
  readonly gaps: readonly string[];
  /** A symbol, or the list, could not be read: every field that is not met is not known. */
  readonly unreadable: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Looks up the fields that the symbols of one invention meet. What could not be read or is to be classified again is
 * level 2.
 */
export function matchFields(symbols: unknown, on: LegalDate, riders: ScreeningRiders | undefined | null): FieldMatches {
  const read = new Array<FieldLevel>(listedSymbols.terms).fill(0);
  const finer: FinerSymbol[] = [];
  const issues: Issue[] = [];
  const list: readonly unknown[] = Array.isArray(symbols) ? symbols : [];
  const indexing: number[] = [];
  let counted = 0;
  let unreadable = symbols !== undefined && symbols !== null && !Array.isArray(symbols);
  for (let at = 0; at < list.length; at += 1) {
    if (list[at] === undefined || list[at] === null) {
      issues.push(noSymbol(["symbols", at]));
      unreadable = true;
      continue;
    }
    const parts = partsOf(list[at]);
    const issue = typeof parts === "function" ? parts : parts[5];
    if (issue !== undefined) issues.push(issue(["symbols", at], { value: list[at] as string }));
    if (typeof parts === "function") {
      if (!setAside.has(parts)) unreadable = true;
      continue;
    }
    const edition = editionAfter(list[at] as string, on);
    if (edition !== undefined) {
      issues.push(laterEdition(["symbols", at], { value: list[at] as string, edition }));
      unreadable = true;
    }
    // What is indexed and not classified is told only where nothing else is there.
    const subdivided = meet(parts, read);
    if (!ofSeries2000(parts)) counted += 1;
    else if (subdivided.length === 0) indexing.push(at);
    if (subdivided.length > 0) finer.push({ index: at, terms: subdivided });
  }
  const levels = [...read];
  for (const { terms } of finer) raise(levels, terms, 2);
  if (unreadable && !Array.isArray(symbols)) issues.push(noList(["symbols"]));

  const best: [FieldLevel, FieldLevel] = unreadable ? [2, 2] : [0, 0];
  const missing: [string[], string[]] = [[], []];
  if (counted === 0)
    for (const at of indexing) issues.push(indexingOnly(["symbols", at], { value: list[at] as string }));
  // What cannot be read, no symbol at all, or only such as are set aside or added: the symbols of the invention are not
  // known.
  if (counted === 0 || unreadable) {
    for (const part of [0, 1] as const) {
      best[part] = 2;
      add(missing[part], "symbols");
    }
    // Of some of the symbols that there may be it hangs on a rider.
    for (const { line } of listedSymbols.fields)
      if (line.rider !== undefined && known(riders?.[line.rider]) === undefined && fieldTable.holds(line, on))
        add(missing[line.conditional ? 1 : 0], line.rider);
  }
  const matches: FieldMatch[] = [];
  const left: SymbolToRecheck[] = [];
  const subdividing: SymbolToRecheck[] = [];
  const coarse: IndexedField[] = [];
  for (const field of listedSymbols.fields) {
    const { line, terms } = field;
    let level = lowest(terms, levels);
    if (level === 0) continue;
    const part = line.conditional ? 1 : 0;
    const rider = line.rider === undefined || known(riders?.[line.rider]);
    const ofDay = fieldTable.holds(line, on);
    if (!ofDay && (level < 2 || rider === false || !recheckSymbols(field, levels, list, on, left))) continue;
    if (level > 1 && rider === undefined && line.rider !== undefined) add(missing[part], line.rider);
    if (level === 2 && ofDay && rider !== false) {
      if (terms.some((term) => read[term] === 2)) {
        add(missing[part], "symbols");
        coarse.push(field);
      }
      const open = terms.filter((term) => (read[term] ?? 0) < 2);
      for (const one of finer) {
        if (one.terms.some((term) => open.includes(term)))
          subdividing.push({ index: one.index, field: line.id, nowListed: line.notation });
      }
    }
    level = rider === false ? 0 : rider === undefined || !ofDay ? (Math.min(level, 2) as FieldLevel) : level;
    if (ofDay) matches.push({ field, level });
    if (level > best[part]) best[part] = level;
  }
  const above: SymbolToRecheck[] = [];
  // Where a field is met without an additional requirement, no other one could change the answer.
  if (coarse.length > 0 && best[0] < 3)
    list.forEach((symbol, index) => {
      const parts = partsOf(symbol);
      if (typeof parts === "function") return;
      const its = levelsOf(parts);
      for (const { line, terms } of coarse)
        if (terms.some((term) => its[term] === 2 && read[term] === 2))
          above.push({ index, field: line.id, nowListed: line.notation });
    });
  for (const [kind, symbols] of [
    [leftTable, left],
    [finerThanListed, subdividing],
    [aboveListed, above],
  ] as const) {
    // A symbol is told once, whatever number of fields it concerns.
    const listed = new Map<number, string>();
    for (const { index, nowListed } of symbols) {
      const before = listed.get(index);
      listed.set(index, before === undefined ? nowListed : `${before}; ${nowListed}`);
    }
    for (const [at, fields] of listed) {
      issues.push(kind(["symbols", at], { symbol: String(list[at]), listed: fields }));
    }
  }
  const exactOnly = best[0] !== 3 && (best[0] === 1 || best[1] === 1);
  return {
    matches,
    unconditional: best[0],
    missingUnconditional: missing[0],
    conditional: best[1],
    missingConditional: missing[1],
    recheck: [...left, ...subdividing],
    leftTable: left.length > 0,
    gaps: [
      ...(exactOnly ? ["patents-symbol-with-slash"] : []),
      ...(on >= nextEdition ? ["order-art-12-ipc-2027"] : []),
    ],
    unreadable,
    issues,
  };
}

/** The lowest level of the terms of a field. Most fields are not touched at all, so their first term decides. */
function lowest(terms: readonly number[], levels: readonly FieldLevel[]): FieldLevel {
  let found: FieldLevel = 3;
  for (let at = 0; at < terms.length && found > 0; at += 1) {
    const level = levels[terms[at] as number] as FieldLevel;
    if (level < found) found = level;
  }
  return found;
}

/**
 * Notes the symbols of a field of another version (every field stands in each version, by its id), unless the same
 * field is met as much under the version of the day.
 */
function recheckSymbols(
  { line, terms }: IndexedField,
  levels: readonly FieldLevel[],
  list: readonly unknown[],
  on: LegalDate,
  to: SymbolToRecheck[],
): boolean {
  const now = listedSymbols.fields.find(
    (field) => field.line.id === line.id && fieldTable.holds(field.line, on),
  ) as IndexedField;
  if (now.terms.every((term) => (levels[term] ?? 0) > 1)) return false;
  const term = terms[0] as number;
  for (const [at, symbol] of list.entries()) {
    const parts = partsOf(symbol);
    if (typeof parts !== "function" && (levelsOf(parts)[term] ?? 0) > 1)
      to.push({ index: at, field: line.id, nowListed: now.line.notation });
  }
  return true;
}

/**
 * Screens one invention by its symbols of the International Patent Classification.
 *
 * 特定技術分野の該当性（令第十二条第一項・第二項）. Use it on the symbols of **one invention**: a field with two symbols wants both of the same
 * invention. For the symbols of a whole application use `screenApplicationByIpc`. A symbol with a slash means itself
 * alone, without a slash everything below it. A field that needs no additional requirement beats one that does. A
 * symbol that stands only in another version of the table (`H01L 27/14` after 2025-01-01) or subdivides a listed one
 * (`B63G 8/001` of CPC) is to be classified again and leaves the answer open. It does not decide whether the symbols
 * are those that the Patent Office would give, nor whether an additional requirement is met.
 *
 * @param symbols - the symbols of the invention; one that cannot be read is an issue and leaves the answer open
 * @param on - the day whose table applies, from 2024-05-01
 * @param riders - what no symbol shows; left out means not known
 * @param options - readings that the caller supplies
 * @returns the finding with the items that are met
 * @example
 * screenByIpc(["F41H 11/02"], "2024-05-10", {}).answer; // => "specified-field"
 * screenByIpc(["B63G 8/08"], "2024-05-10", {}).answer; // => "specified-field-conditional"
 * screenByIpc(["G01S 15/88", "F41G 1/00"], "2025-01-01").fields; // => [29]
 * screenByIpc(["H10F 39/18"], "2025-06-02", {}).missing; // => ["quantumDotOrSuperlattice"]
 * @see Enforcement Order, Art. 12(1)(2)
 * @category Patents
 */
export function screenByIpc(
  symbols: readonly string[],
  on: LegalDate,
  riders?: ScreeningRiders | null,
  options?: RuleOptions,
): IpcScreening {
  if (!isLegalDate(on))
    return { ...undetermined(question, on, "out-of-coverage"), ...nothingMet, issues: [notALegalDate(["on"])] };
  if (on < chapterInForceFrom) return { ...undetermined(question, on, "not-in-force"), ...nothingMet };
  const found = matchFields(symbols, on, riders);
  const gaps = [...found.gaps, ...(stretchOn(wordings, on)?.gaps ?? [])];
  const answer = answerOf(found);
  const missing = answer === "undetermined" ? missingOf(found) : [];
  const fields: number[] = [];
  const unconditionalFields: number[] = [];
  const fieldIds: string[] = [];
  const possibleFields: number[] = [];
  const reasons: Reason[] = [
    {
      criterion: "specified-field",
      met: answer === "undetermined" ? "unknown" : answer !== "no-specified-field",
      basis: ofOrder,
      text: ofField,
    },
  ];
  for (const { field, level } of found.matches) {
    const { item, id, conditional } = field.line;
    if (level === 3) {
      add(fields, item);
      add(fieldIds, id);
      if (!conditional) add(unconditionalFields, item);
    } else if (level === 2) add(possibleFields, item);
    const { criterion, basis, text } = field.reason;
    reasons.push({ criterion, met: level === 2 ? "unknown" : level === 3, basis, text });
  }
  const issues = options === undefined ? found.issues : [...readingsFor(options, undefined).issues, ...found.issues];
  return {
    ...(answer === "undetermined"
      ? withMissing(
          undetermined<ScreeningAnswer>(question, on, missing.length > 0 ? "facts-missing" : "out-of-coverage"),
          missing,
        )
      : {
          question: question.question,
          answer,
          answerText: answers[answer],
          on,
          missing: [] as const,
          basis: question.basis,
        }),
    reasons,
    grade: gaps.length > 0 ? ("inferred" as const) : ("text" as const),
    ...(gaps.length > 0 && { gaps }),
    ...(issues.length > 0 && { issues }),
    fields,
    conditionalFields:
      unconditionalFields.length === 0 ? fields : fields.filter((item) => !unconditionalFields.includes(item)),
    fieldIds,
    possibleFields,
    recheck: found.recheck,
  };
}

/** First days of the editions of the classification since there is a table: 2025.01, 2026.01, 2027.01. */
export const editionDays = ["2025-01-01", "2026-01-01", "2027-01-01"] as const satisfies readonly LegalDate[];
/** IPC 2027.01: whether the Order follows it is not known. */
const nextEdition: LegalDate = editionDays[2];
const nothingMet = { fields: [], conditionalFields: [], fieldIds: [], possibleFields: [], recheck: [] };

function add<T>(to: T[], value: T): void {
  if (!to.includes(value)) to.push(value);
}

/** A field without additional requirement beats one with it. */
function answerOf({ unconditional, conditional }: FieldMatches): ScreeningAnswer | "undetermined" {
  if (unconditional === 3) return "specified-field";
  if (unconditional === 2 || conditional === 2) return "undetermined";
  return conditional === 3 ? "specified-field-conditional" : "no-specified-field";
}

function missingOf({ conditional, missingUnconditional, missingConditional }: FieldMatches): readonly string[] {
  return conditional === 3 ? missingUnconditional : [...new Set([...missingUnconditional, ...missingConditional])];
}

/** The screening of all symbols of an application, which includes too much. */
export type ApplicationScreening = IpcScreening & {
  /** Items that one symbol meets alone, so that some invention of the application meets them. */
  readonly certainFields: readonly number[];
  /** Items that need two symbols, which may belong to two inventions. */
  readonly combinedFields: readonly number[];
  /** The answer rests on a combination of symbols that may belong to different inventions: it includes too much. */
  readonly overIncludes: boolean;
};

/**
 * Screens all symbols of an application as if they were of one invention. It includes too much and says so.
 *
 * 出願単位の分類による点検. Use it as a first sieve where symbols are known only for the whole application. A field with two
 * symbols wants both of the same invention; here they may belong to two, and `overIncludes` tells where the answer
 * rests on that.
 *
 * @param symbols - all symbols of the application
 * @param on - the day whose table applies
 * @param riders - what no symbol shows
 * @param options - readings that the caller supplies
 * @returns the screening, with grade `inferred` where it includes too much
 * @example
 * screenApplicationByIpc(["B63G 1/00", "G01S 15/88"], "2025-01-01").overIncludes; // => true
 * screenApplicationByIpc(["F41H 11/02", "G01S 15/88"], "2025-01-01").certainFields; // => [33]
 * @see Enforcement Order, Art. 12(1)
 * @category Patents
 */
export function screenApplicationByIpc(
  symbols: readonly string[],
  on: LegalDate,
  riders?: ScreeningRiders | null,
  options?: RuleOptions,
): ApplicationScreening {
  const screening = screenByIpc(symbols, on, riders, options);
  if (!isLegalDate(on)) return { ...screening, certainFields: [], combinedFields: [], overIncludes: false };
  const single = new Set(fieldTable.on(on).flatMap((line) => (line.allOf.length === 1 ? [line.item] : [])));
  const certainFields = screening.fields.filter((item) => single.has(item));
  const combinedFields = screening.fields.filter((item) => !single.has(item));
  const restsOn =
    screening.answer === "specified-field"
      ? screening.fields.filter((item) => !screening.conditionalFields.includes(item))
      : screening.fields;
  const overIncludes = restsOn.length > 0 && restsOn.every((item) => combinedFields.includes(item));
  const inferred =
    overIncludes &&
    ({ grade: "inferred", gaps: ["patents-symbols-of-which-invention", ...(screening.gaps ?? [])] } as const);
  return { ...screening, ...inferred, certainFields, combinedFields, overIncludes };
}

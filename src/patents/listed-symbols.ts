import type { Reason } from "../finding/condition";
import { table } from "../kernel/dated";
import type { IssueKind } from "../kernel/issue";
import { at } from "../kernel/provision";
import { type IpcParts, ipcParts, withoutSlash } from "./ipc-form";
import type { FieldLine } from "./specified-fields";
import { fieldLines } from "./specified-fields";

const riderTexts = table({
  uraniumOrPlutonium: { ja: "（ウラン又はプルトニウム）", en: " (uranium or plutonium)" },
  quantumDotOrSuperlattice: { ja: "（量子ドット又は超格子）", en: " (quantum dots or superlattices)" },
});

/**
 * How far a field is met: 0 no; 1 only if a symbol with a slash also meant what lies below it, which is not how the
 * Order is read; 2 not known; 3 met.
 */
export type FieldLevel = 0 | 1 | 2 | 3;

/** The terms of the table and where each symbol leads. */
interface FieldIndex {
  readonly terms: number;
  /** Symbol as listed: the terms that it meets. */
  readonly listed: ReadonlyMap<string, readonly number[]>;
  /** Symbol above a listed one: the terms that a symbol so coarse leaves open. */
  readonly above: ReadonlyMap<string, readonly number[]>;
  readonly fields: readonly IndexedField[];
}

/** One line of the table with its terms and the words of its reason. */
export interface IndexedField {
  readonly line: FieldLine;
  readonly terms: readonly number[];
  readonly reason: Omit<Reason, "met">;
}

function fieldReason(line: FieldLine): Omit<Reason, "met"> {
  const rider = line.rider && riderTexts[line.rider];
  return table({
    criterion: `item-${line.item}${line.item === 13 && !line.conditional ? "-unconditional" : ""}`,
    basis: at(`order:12:1:${line.item}`),
    text: { ja: line.notation + (rider?.ja ?? ""), en: line.notation + (rider?.en ?? "") },
  });
}
function indexFields(lines: readonly FieldLine[]): FieldIndex {
  const listed = new Map<string, number[]>();
  const above = new Map<string, number[]>();
  const known: string[] = [];
  const add = (to: Map<string, number[]>, key: string, term: number): void => {
    const terms = to.get(key) ?? [];
    if (!terms.includes(term)) to.set(key, [...terms, term]);
  };
  const fields = lines.map((line) => ({
    line,
    reason: fieldReason(line),
    terms: line.allOf.map((symbols) => {
      const name = symbols.join();
      if (!known.includes(name)) known.push(name);
      const term = known.indexOf(name);
      for (const symbol of symbols) {
        add(listed, symbol, term);
        for (const end of [3, 4, symbol.indexOf("/")])
          if (end > 0 && end < symbol.length) add(above, symbol.slice(0, end), term);
      }
      return term;
    }),
  }));
  return { terms: known.length, listed, above, fields };
}

/** Every symbol of every version of the table. */
export const listedSymbols: FieldIndex = indexFields(fieldLines);

const noTerms: readonly number[] = Object.freeze([]);

/** Raises the levels of some terms. */
export function raise(levels: FieldLevel[], terms: readonly number[] | undefined, to: FieldLevel): readonly number[] {
  if (terms !== undefined) for (const term of terms) if ((levels[term] ?? 0) < to) levels[term] = to;
  return noTerms;
}

/** A main group of the 2000 series: CPC indexes there what it adds to the other main groups of the subclass. */
export function ofSeries2000([, , mainGroup]: IpcParts): boolean {
  return mainGroup?.length === 4;
}

/**
 * Raises the level of each term that a symbol meets. Returns the terms whose listed symbol it subdivides: the Order
 * lists each subgroup by itself, so that what extends the digits of a listed one belongs to a finer classification than
 * the Order's; so does what stands in the 2000 series of a subclass with a listed group: none of it is listed.
 */
export function meet(parts: IpcParts, levels: FieldLevel[]): readonly number[] {
  const [classSymbol, letter, mainGroup, subgroup] = parts;
  raise(levels, listedSymbols.listed.get(classSymbol), 3);
  if (letter === undefined) return raise(levels, listedSymbols.above.get(classSymbol), 2);
  const subclass = classSymbol + letter;
  raise(levels, listedSymbols.listed.get(subclass), 3);
  if (mainGroup === undefined) return raise(levels, listedSymbols.above.get(subclass), 2);
  const group = `${subclass} ${mainGroup}`;
  raise(levels, listedSymbols.listed.get(group), 3);
  if (ofSeries2000(parts)) return listedSymbols.above.get(subclass) ?? noTerms;
  if (subgroup === undefined) return raise(levels, listedSymbols.above.get(group), 2);
  const itself = listedSymbols.listed.get(`${group}/${subgroup}`);
  if (itself !== undefined) return raise(levels, itself, 3);
  raise(levels, listedSymbols.above.get(group), 1);
  let subdivided = noTerms;
  for (let end = 2; end < subgroup.length; end += 1) {
    subdivided = [...subdivided, ...(listedSymbols.listed.get(`${group}/${subgroup.slice(0, end)}`) ?? noTerms)];
  }
  return subdivided;
}

/** The level of each term that one symbol alone meets. */
export function levelsOf(parts: IpcParts): readonly FieldLevel[] {
  const levels: FieldLevel[] = [];
  raise(levels, meet(parts, levels), 2);
  return levels;
}

/** Whether a symbol without slash could also be parted so as to meet a term that it does not meet as read. */
function otherwiseListed(parts: IpcParts): boolean {
  const [classSymbol, letter, , , others = []] = parts;
  const asRead = levelsOf(parts);
  return others.some((other) =>
    levelsOf([classSymbol, letter, ...other]).some((level, term) => level > 1 && level > (asRead[term] ?? 0)),
  );
}

/**
 * Reads the parts of a symbol. Where no slash parts main group and subgroup, and they could also be parted so as to
 * meet what the symbol as read does not, it is refused: every reader of symbols reads through this one.
 */
export function readIpc(text: string): IpcParts | IssueKind {
  const parts = ipcParts(text);
  if (typeof parts === "function") return parts;
  return parts[4] !== undefined && otherwiseListed(parts) ? withoutSlash : parts;
}

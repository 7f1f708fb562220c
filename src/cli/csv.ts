import { parse } from "csv-parse/sync";
import { beginLine } from "../formats/begun-line";
import type { JsonSchema } from "../formats/json-schema";
import { withoutMark } from "../formats/ndjson";
import { type UnreadableRecord, unreadable } from "../formats/records";
import { defineIssue, type Issue } from "../kernel/issue";

/** Longest row that is read, in bytes: a quote that is never closed must not fill the memory. */
export const longestRow = 1 << 20;
/** Most columns that a table may have: as many as a sheet of Excel has. */
export const mostColumns = 16_384;
/** How many places deep the name of a column may lead: no schema is half as deep. */
export const deepestColumn = 32;

const notCsv = defineIssue("not-csv", { ja: "CSVとして読めません（{reason}）。", en: "Not CSV ({reason})." });
const wrongCells = defineIssue("wrong-number-of-cells", {
  ja: "列が{expected}個のところ、この行には{found}個あります。",
  en: "The row has {found} cells, the header has {expected}.",
});
const wrongHeader = defineIssue("wrong-header", {
  ja: "列「{name}」が重複しているか、他の列と両立しません。この表は読めません。",
  en: "Column {name} is given twice or contradicts another column; the table cannot be read.",
});
const notUtf8 = defineIssue("not-utf8", { ja: "UTF-8として正しくないバイトがあります。", en: "Holds bytes that are not UTF-8." });
const rowTooLong = defineIssue("row-too-long", {
  ja: "一行が{limit}バイトを超えています。",
  en: "The row is longer than {limit} bytes.",
});

const unreadableColumn = defineIssue("unreadable-column", {
  ja: "列「{name}」の名に改行その他の制御文字があります。この表は読めません。",
  en: "The name of column {name} holds a line end or another control character; the table cannot be read.",
});
const columnTooDeep = defineIssue("column-too-deep", {
  ja: "列「{name}」の名が{limit}段より深くなっています。この表は読めません。",
  en: "The name of column {name} leads more than {limit} places deep; the table cannot be read.",
});
const tooManyColumns = defineIssue("too-many-columns", {
  ja: "列が{found}個あり、読める{limit}個を超えています。この表は読めません。",
  en: "The table has {found} columns, more than the {limit} that are read.",
});

/** The cells of one column, and how they are read. */
interface Leaf {
  /** Columns by their order; more than one only for columns without a name. */
  readonly columns: number[];
  /** Types of JSON that the schema allows at this place; `undefined` where it does not say. */
  readonly types: ReadonlySet<string> | undefined;
}

/** A place of the record that columns lead through: `applicants` of `applicants.0.name`. */
interface Branch {
  readonly places: readonly JsonSchema[];
  readonly parts: Map<string, Place>;
}

type Place = Leaf | Branch;

/** What the header says: how many cells a row has, and where they go. */
interface Header {
  readonly width: number;
  readonly root: Shape;
}

/** A branch when the whole header was read: whether its parts are those of a list, and in which order. */
type Shape = Leaf | { readonly list: boolean; readonly parts: readonly (readonly [name: string, part: Shape])[] };

/**
 * Reads CSV with a header line as records; a line that cannot be read becomes an unreadable record and stops nothing.
 *
 * A column `applicants.0.name` fills that place of the record. The schema says how a cell is read: where it allows text, the cell
 * is text as it stands; where it allows something else, the cell is read as JSON. An empty cell is absent, and a list closes up.
 *
 * @param chunks - bytes as they arrive, UTF-8
 * @param schema - JSON Schema of the records
 * @param delimiter - what stands between two cells
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  schema: JsonSchema | undefined,
  delimiter: "," | "\t" = ",",
): AsyncGenerator<unknown, void, undefined> {
  let header: Header | undefined;
  for await (const rows of readRows(chunks, delimiter)) {
    for (const row of rows) {
      if (header !== undefined) yield isCells(row) ? readRow(row, header) : failed(row);
      else {
        const read: Header | Issue = isCells(row) ? readHeader(row, schema) : row;
        if ("code" in read) {
          // Without its columns no row can be read.
          yield failed(read);
          return;
        }
        header = read;
      }
    }
  }
}

/** The cells of one row, or why it cannot be read. */
type Row = readonly string[] | Issue;

function isCells(row: Row): row is readonly string[] {
  return Array.isArray(row);
}

function failed(issue: Issue): UnreadableRecord {
  return { [unreadable]: issue };
}

/** The rows of a stream, memory bounded by the longest row. */
async function* readRows(chunks: AsyncIterable<Uint8Array>, delimiter: string): AsyncGenerator<readonly Row[], void, undefined> {
  const begun = beginLine();
  let atStart = true;
  let skipping = false;
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (skipping) {
      const end = endOfLine(bytes, 0);
      if (end === undefined) continue;
      bytes = bytes.subarray(end);
      skipping = false;
    }
    // Without a line end no row becomes whole.
    if (begun.length() + bytes.length <= longestRow && endOfLine(bytes, 0) === undefined) {
      begun.add(bytes);
      continue;
    }
    bytes = begun.take(bytes);
    if (atStart && bytes.length >= 3) {
      bytes = withoutMark(bytes);
      atStart = false;
    }
    const read = yield* wholeRows(bytes, false, delimiter);
    // A producer may reuse a chunk after it was handed over; what is kept is copied.
    begun.add(bytes.subarray(read));
    if (begun.length() > longestRow) {
      yield [rowTooLong([], { limit: longestRow })];
      begun.take();
      skipping = true;
    }
  }
  const rest = begun.take();
  yield* wholeRows(atStart ? withoutMark(rest) : rest, true, delimiter);
}

/** Yields the rows that are whole, some at a time, and returns how many bytes were read. */
function* wholeRows(bytes: Uint8Array, atEnd: boolean, delimiter: string): Generator<readonly Row[], number, undefined> {
  let at = 0;
  while (at < bytes.length) {
    const from = at;
    let next = rowEnd(bytes, at, atEnd);
    while (next !== undefined && next - from < batchSize) {
      at = next;
      next = at < bytes.length ? rowEnd(bytes, at, atEnd) : undefined;
    }
    if (at === from && next !== undefined) at = next;
    if (at > from) {
      const rows = parseRows(bytes.subarray(from, at), delimiter);
      if (rows !== undefined) {
        yield rows;
        continue;
      }
      // Something in it cannot be read: row by row, and of a row over many lines only the first is given up.
      const until = at;
      at = from;
      while (at < until) {
        const end = rowEnd(bytes, at, atEnd) ?? until;
        const one = parseRows(bytes.subarray(at, end), delimiter);
        if (one !== undefined) {
          yield one;
          at = end;
        } else {
          const lineEnd = endOfLine(bytes, at) ?? until;
          yield [whyUnreadable(bytes.subarray(at, lineEnd), delimiter)];
          at = lineEnd;
        }
      }
      continue;
    }
    // The row goes on beyond what is here. Where it is over many lines and too long, a quote was never closed.
    const lineEnd = endOfLine(bytes, at) ?? bytes.length;
    if (bytes.length - at <= longestRow || lineEnd === bytes.length) return at;
    yield [whyUnreadable(bytes.subarray(at, lineEnd), delimiter)];
    at = lineEnd;
  }
  return at;
}

const newline = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
/** Bytes that are parsed together. */
const batchSize = 1 << 16;

/**
 * Where the row that begins at a place ends, after its line end: LF, CRLF, or CR alone as Excel for Mac writes it. Quotes come in
 * pairs within a row.
 */
function rowEnd(bytes: Uint8Array, from: number, atEnd: boolean): number | undefined {
  let quoted = false;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) quoted = !quoted;
    else if (byte === newline && !quoted) return at + 1;
    else if (byte === carriageReturn && !quoted) {
      if (at + 1 < bytes.length) return bytes[at + 1] === newline ? at + 2 : at + 1;
      // The LF that belongs to it may be still to come.
      return atEnd ? at + 1 : undefined;
    }
  }
  return atEnd ? bytes.length : undefined;
}

/** Where the line at a place ends, quotes or not; `undefined` where no line end is there. */
function endOfLine(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === newline) return at + 1;
    if (bytes[at] === carriageReturn) return bytes[at + 1] === newline ? at + 2 : at + 1;
  }
  return undefined;
}

const rowsOf = { record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true, skip_empty_lines: true };

function parseRows(bytes: Uint8Array, delimiter: string): readonly (readonly string[])[] | undefined {
  const text = decode(bytes);
  if (text === undefined) return undefined;
  try {
    return parse(text, { ...rowsOf, delimiter });
  } catch {
    return undefined;
  }
}

function whyUnreadable(line: Uint8Array, delimiter: string): Issue {
  const text = decode(line);
  if (text === undefined) return notUtf8();
  try {
    parse(text, { ...rowsOf, delimiter });
    return notCsv([], { reason: "CSV_INVALID_QUOTE" });
  } catch (error) {
    return notCsv([], { reason: error instanceof Error && "code" in error ? String(error.code) : "CSV" });
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads the header in one pass; names that are too deep are refused before they are taken apart. */
function readHeader(names: readonly string[], schema: JsonSchema | undefined): Header | Issue {
  if (names.length > mostColumns) return tooManyColumns([], { found: names.length, limit: mostColumns });
  const root: Branch = { places: schema === undefined ? [] : [inFull(schema)], parts: new Map() };
  for (const [column, name] of names.entries()) {
    const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
    // A line end that is not known would make a header of the whole file: a name that holds one is refused.
    if (/[\p{Cc}\u2028\u2029]/u.test(name)) return unreadableColumn([], { name: shown });
    const path = name.split(".", deepestColumn + 1);
    if (path.length > deepestColumn) return columnTooDeep([], { name: shown, limit: deepestColumn });
    if (!placeColumn(root, path, column)) return wrongHeader([], { name: shown });
  }
  return { width: names.length, root: shapeOf(root) };
}

/** Puts a column at its place; not possible where another column is there, above or below it. */
function placeColumn(root: Branch, path: readonly string[], column: number): boolean {
  let branch = root;
  for (const [depth, name] of path.entries()) {
    const there = branch.parts.get(name);
    const last = depth === path.length - 1;
    if (there === undefined) {
      const places = branch.places.flatMap((one) => below(one, name));
      const made: Place = last ? { columns: [column], types: typesOf(places) } : { places, parts: new Map() };
      branch.parts.set(name, made);
      if (!isLeaf(made)) branch = made;
    } else if (!last && !isLeaf(there)) branch = there;
    else if (last && isLeaf(there) && path.length === 1 && name === "") there.columns.push(column);
    else return false;
  }
  return true;
}

function isLeaf(place: Place | Shape): place is Leaf {
  return "columns" in place;
}

/** A branch is a list where each of its parts has a number and the schema does not ask for an object. */
function shapeOf(place: Place): Shape {
  if (isLeaf(place)) return place;
  const types = typesOf(place.places);
  const names = [...place.parts.keys()];
  const list = names.every((name) => /^(?:0|[1-9]\d{0,8})$/.test(name)) && (types === undefined || types.has("array"));
  const parts = [...place.parts].map(([name, part]) => [name, shapeOf(part)] as const);
  return { list, parts: list ? parts.sort(([a], [b]) => Number(a) - Number(b)) : parts };
}

function readRow(cells: readonly string[], { width, root }: Header): unknown {
  if (cells.length !== width) return failed(wrongCells([], { expected: width, found: cells.length }));
  return valueAt(root, cells) ?? {};
}

/** What the cells say of a place; `undefined` where all of them are empty. As deep as the header, which is bounded. */
function valueAt(place: Shape, cells: readonly string[]): unknown {
  if (isLeaf(place)) {
    const cell = place.columns.map((column) => cells[column] as string).find((one) => one !== "");
    return cell === undefined ? undefined : readCell(cell, place.types);
  }
  const entries: (readonly [string, unknown])[] = [];
  for (const [name, part] of place.parts) {
    const value = valueAt(part, cells);
    if (value !== undefined) entries.push([name, value]);
  }
  if (entries.length === 0) return undefined;
  return place.list ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

/**
 * A cell is JSON where its JSON has a type that the schema allows at its place and that is not text; else it is text where text is
 * allowed; else it is JSON where it can be, so that the schema can say what is wrong with it.
 */
function readCell(cell: string, types: ReadonlySet<string> | undefined): unknown {
  if (types?.size === 1 && types.has("string")) return cell;
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

/** The types that a JSON Schema allows at a place; `undefined` where it allows anything or does not say. */
export function typesAt(schema: JsonSchema | undefined, path: readonly string[]): ReadonlySet<string> | undefined {
  const whole: readonly JsonSchema[] = schema === undefined ? [] : [inFull(schema)];
  return typesOf(path.reduce((some, name) => some.flatMap((one) => below(one, name)), whole));
}

function typesOf(places: readonly JsonSchema[]): ReadonlySet<string> | undefined {
  const types = new Set<string>();
  for (const place of places.flatMap(alternatives)) {
    const named = place.type ?? (Array.isArray(place.enum) ? place.enum.map(typeOf) : "const" in place ? typeOf(place.const) : undefined);
    if (named === undefined) return undefined;
    for (const type of [named].flat() as string[]) types.add(type === "integer" ? "number" : type);
  }
  return types.size === 0 ? undefined : types;
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** A schema with what it refers to in its place. */
function inFull(schema: JsonSchema): JsonSchema {
  const defs = (schema.$defs ?? {}) as Readonly<Record<string, JsonSchema>>;
  const read = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return part.map(read);
    const { $ref, ...beside } = part as JsonSchema;
    const whole = typeof $ref === "string" ? { ...defs[$ref.split("/").at(-1) ?? ""], ...beside } : part;
    return Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, name === "$defs" ? value : read(value)]));
  };
  return read(schema) as JsonSchema;
}

/** A schema, or the schemas that it chooses between. */
function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  const some = (schema.anyOf ?? schema.oneOf ?? schema.allOf) as readonly JsonSchema[] | undefined;
  return some === undefined ? [schema] : some.flatMap(alternatives);
}

function below(schema: JsonSchema, name: string): readonly JsonSchema[] {
  return alternatives(schema).flatMap((one) => {
    const properties = one.properties as Readonly<Record<string, JsonSchema>> | undefined;
    if (properties !== undefined && Object.hasOwn(properties, name)) return [properties[name] as JsonSchema];
    const first = one.prefixItems as readonly JsonSchema[] | undefined;
    const item = /^\d{1,9}$/.test(name) ? (first?.[Number(name)] ?? one.items) : one.additionalProperties;
    return typeof item === "object" && item !== null ? [item as JsonSchema] : [];
  });
}

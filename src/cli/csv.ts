import { parse } from "csv-parse/sync";
import { defineIssue, type Issue } from "../finding/issue";
import type { JsonSchema } from "../formats/json-schema";
import { type UnreadableRecord, unreadable } from "../formats/records";

/** Longest row that is read, in bytes: a quote that is never closed must not fill the memory. */
export const longestRow = 1 << 20;

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

/** A way to read a cell of one column. */
interface Column {
  readonly path: readonly string[];
  /** Types of JSON that the schema allows at this place; `undefined` where it does not say. */
  readonly types: ReadonlySet<string> | undefined;
}

/**
 * Reads CSV with a header line as records; a line that cannot be read becomes an unreadable record and stops nothing.
 *
 * A column `applicants.0.name` fills that place of the record. The schema says how a cell is read: where it allows text, the cell
 * is text as it stands; where it allows something else, the cell is read as JSON. An empty cell is absent.
 *
 * @param chunks - bytes as they arrive, UTF-8
 * @param schema - JSON Schema of the records
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  schema: JsonSchema | undefined,
): AsyncGenerator<unknown, void, undefined> {
  let columns: readonly Column[] | undefined;
  for await (const rows of readRows(chunks)) {
    for (const row of rows) {
      if (columns !== undefined) yield isCells(row) ? readRow(row, columns) : failed(row);
      else {
        const header: readonly Column[] | Issue = isCells(row) ? readHeader(row, schema) : row;
        if ("code" in header) {
          // Without its columns no row can be read.
          yield failed(header);
          return;
        }
        columns = header;
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
async function* readRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Row[], void, undefined> {
  let begun: Uint8Array = new Uint8Array(0);
  let atStart = true;
  let skipping = false;
  for await (const chunk of chunks) {
    let bytes: Uint8Array = begun.length === 0 ? chunk : Buffer.concat([begun, chunk]);
    if (skipping) {
      const end = bytes.indexOf(newline);
      if (end < 0) continue;
      bytes = bytes.subarray(end + 1);
      skipping = false;
    }
    if (atStart && bytes.length >= 3) {
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
      atStart = false;
    }
    const read = yield* wholeRows(bytes, false);
    // A producer may reuse a chunk after it was handed over, so what is kept is copied.
    begun = bytes.slice(read);
    if (begun.length > longestRow) {
      yield [rowTooLong([], { limit: longestRow })];
      begun = new Uint8Array(0);
      skipping = true;
    }
  }
  yield* wholeRows(begun, true);
}

/** Yields the rows that are whole, some at a time, and returns how many bytes were read. */
function* wholeRows(bytes: Uint8Array, atEnd: boolean): Generator<readonly Row[], number, undefined> {
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
      const rows = parseRows(bytes.subarray(from, at));
      if (rows !== undefined) {
        yield rows;
        continue;
      }
      // Something in it cannot be read: row by row, and of a row over many lines only the first is given up.
      const until = at;
      at = from;
      while (at < until) {
        const end = rowEnd(bytes, at, atEnd) ?? until;
        const one = parseRows(bytes.subarray(at, end));
        if (one !== undefined) {
          yield one;
          at = end;
        } else {
          const lineEnd = endOfLine(bytes, at);
          yield [whyUnreadable(bytes.subarray(at, lineEnd))];
          at = lineEnd;
        }
      }
      continue;
    }
    // The row goes on beyond what is here. Where it is over many lines and too long, a quote was never closed.
    const lineEnd = endOfLine(bytes, at);
    if (bytes.length - at <= longestRow || lineEnd === bytes.length) return at;
    yield [whyUnreadable(bytes.subarray(at, lineEnd))];
    at = lineEnd;
  }
  return at;
}

const newline = 0x0a;
const quote = 0x22;
/** Bytes that are parsed together. */
const batchSize = 1 << 16;

/** Where the row that begins at a place ends, after its line end: quotes come in pairs within a row. */
function rowEnd(bytes: Uint8Array, from: number, atEnd: boolean): number | undefined {
  let quoted = false;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) quoted = !quoted;
    else if (byte === newline && !quoted) return at + 1;
  }
  return atEnd ? bytes.length : undefined;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(newline, from);
  return end < 0 ? bytes.length : end + 1;
}

function parseRows(bytes: Uint8Array): readonly (readonly string[])[] | undefined {
  const text = decode(bytes);
  if (text === undefined) return undefined;
  try {
    return parse(text, { record_delimiter: ["\n", "\r\n"], relax_column_count: true, skip_empty_lines: true });
  } catch {
    return undefined;
  }
}

function whyUnreadable(line: Uint8Array): Issue {
  const text = decode(line);
  if (text === undefined) return notUtf8();
  try {
    parse(text, { relax_column_count: true });
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

function readHeader(names: readonly string[], schema: JsonSchema | undefined): readonly Column[] | Issue {
  const taken = new Set<string>();
  const inner = new Set<string>();
  for (const name of names) {
    const parts = name.split(".");
    const above = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("."));
    if (name === "") continue;
    if (taken.has(name) || inner.has(name) || above.some((one) => taken.has(one))) return wrongHeader([], { name });
    taken.add(name);
    for (const one of above) inner.add(one);
  }
  return names.map((name) => ({ path: name.split("."), types: typesAt(schema, name.split(".")) }));
}

function readRow(cells: readonly string[], columns: readonly Column[]): unknown {
  if (cells.length !== columns.length) return failed(wrongCells([], { expected: columns.length, found: cells.length }));
  const record: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [index, { path, types }] of columns.entries()) {
    const cell = cells[index] as string;
    if (cell !== "") put(record, path, readCell(cell, types));
  }
  return plain(record);
}

function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = "", ...rest] = path;
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  into[name] ??= Object.create(null);
  put(into[name] as Record<string, unknown>, rest, value);
}

/** Turns the nested columns into plain objects and, where every key is an index, into arrays. */
function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, plain(part)] as const);
  if (entries.length > 0 && entries.every(([name], index) => name === String(index))) return entries.map(([, part]) => part);
  return Object.fromEntries(entries);
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
  const places = path.reduce<readonly JsonSchema[]>(
    (some, name) => some.flatMap((one) => below(one, name)),
    schema === undefined ? [] : [schema],
  );
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

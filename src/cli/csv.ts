import { parse } from "csv-parse";
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
  ja: "一行が{limit}バイトを超えています（引用符が閉じられていない可能性があります）。次に読める行から続けます。",
  en: "The row is longer than {limit} bytes, perhaps by a quote that is never closed; reading goes on at a later line.",
});

/** A way to read a cell of one column. */
interface Column {
  readonly name: string;
  readonly path: readonly string[];
  /** Types of JSON that the schema allows at this place; `undefined` where it does not say. */
  readonly types: ReadonlySet<string> | undefined;
}

/**
 * Reads CSV with a header line as records; a row that cannot be read becomes an unreadable record and stops nothing.
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
  let rows: (readonly Uint8Array[] | Issue)[] = [];
  let parser = rowParser((row) => rows.push(row));
  let held = 0;
  let skipping = false;
  for await (const chunk of withoutMark(chunks)) {
    let bytes = chunk;
    if (skipping) {
      const end = bytes.indexOf(0x0a);
      if (end < 0) continue;
      bytes = bytes.subarray(end + 1);
      skipping = false;
    }
    await parser.write(bytes);
    held = rows.length > 0 ? bytes.length : held + bytes.length;
    if (held > longestRow && rows.length === 0) {
      rows.push(rowTooLong([], { limit: longestRow }));
      parser = rowParser((row) => rows.push(row));
      held = 0;
      skipping = true;
    }
    columns = yield* readRows();
    if (columns === stopped) return;
  }
  await parser.end();
  yield* readRows();

  async function* readRows(): AsyncGenerator<unknown, readonly Column[] | undefined, undefined> {
    const some = rows;
    rows = [];
    for (const row of some) {
      if (!Array.isArray(row)) yield failed(row as Issue);
      else if (columns === undefined) {
        const read = readHeader(row as readonly Uint8Array[], schema);
        if (!Array.isArray(read)) {
          yield failed(read as Issue);
          return stopped;
        }
        columns = read as readonly Column[];
      } else yield readRow(row as readonly Uint8Array[], columns);
    }
    return columns;
  }
}

/** In place of the columns, where the header cannot be read. */
const stopped: readonly Column[] = [];

function failed(issue: Issue): UnreadableRecord {
  return { [unreadable]: issue };
}

function rowParser(take: (row: readonly Uint8Array[] | Issue) => void) {
  let lastFailure = -1;
  const parser = parse({
    // Bytes, so that what is not UTF-8 is found and not replaced.
    encoding: null,
    record_delimiter: ["\n", "\r\n"],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (row: unknown) => void take(row as readonly Uint8Array[]),
    on_skip: (error) => {
      const line = error?.lines ?? 0;
      if (line !== lastFailure) take(notCsv([], { reason: error?.code ?? "CSV" }));
      lastFailure = line;
    },
  });
  parser.resume();
  return {
    write: (bytes: Uint8Array): Promise<void> =>
      new Promise((resolve, reject) => parser.write(bytes, (error) => (error ? reject(error) : resolve()))),
    end: (): Promise<void> => new Promise((resolve, reject) => parser.once("error", reject).end(resolve)),
  };
}

/** The stream without a byte order mark at its start. */
async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let start: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (start === undefined) {
      yield chunk;
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (start.length < 3) continue;
    yield start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? start.subarray(3) : start;
    start = undefined;
  }
  if (start !== undefined && start.length > 0) yield start;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readHeader(cells: readonly Uint8Array[], schema: JsonSchema | undefined): readonly Column[] | Issue {
  const names = cells.map(decode);
  if (names.includes(undefined)) return notUtf8();
  const taken = new Set<string>();
  const inner = new Set<string>();
  for (const name of names as string[]) {
    const parts = name.split(".");
    const above = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("."));
    if (taken.has(name) || inner.has(name) || above.some((one) => taken.has(one))) return wrongHeader([], { name });
    taken.add(name);
    for (const one of above) inner.add(one);
  }
  return (names as string[]).map((name) => ({ name, path: name.split("."), types: typesAt(schema, name.split(".")) }));
}

function readRow(cells: readonly Uint8Array[], columns: readonly Column[]): unknown {
  if (cells.length !== columns.length) return failed(wrongCells([], { expected: columns.length, found: cells.length }));
  const record: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [index, { path, types }] of columns.entries()) {
    const cell = decode(cells[index] as Uint8Array);
    if (cell === undefined) return failed(notUtf8());
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

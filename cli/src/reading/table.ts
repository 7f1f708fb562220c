import { defineIssue, type Issue } from "espa-jp/finding";
import type { JsonSchema } from "espa-jp/formats";
import { asItStands, formOf, normalize, type ReadCell, wordOf } from "./cells";
import { type Column, type Header, isLeaf, type Leaf, readHeader, type Shape } from "./columns";
import { type AskedEncoding, type EncodedText, encodedText } from "./encoding";
import { type Delimiter, readRows } from "./rows";

/** How a table is read. */
export interface TableOptions {
  readonly encoding?: AskedEncoding;
  /** What stands between two cells; found in the header unless it is said. */
  readonly delimiter?: Delimiter;
  /** Reads headings by label, and cells as people write them. */
  readonly excel?: boolean;
  /** Reads whole numbers in columns of days as serial days, counted from 1900 or 1904. */
  readonly serials?: "1900" | "1904";
}

/** A record of a table: the value that its cells make, and what could not be read of it. */
export interface TableRecord {
  readonly line: number;
  /** Absent where the row could not be taken apart. */
  readonly value?: unknown;
  readonly issues: readonly Issue[];
  /** The column and the cell that fill a place of the record. */
  readonly cellAt: (
    path: readonly (string | number)[],
  ) => { readonly column: Column; readonly cell: string } | undefined;
}

/** What was found out about a table. */
export interface Table {
  readonly text: EncodedText;
  delimiter?: Delimiter;
  /** Known from the first record on. */
  header?: Header;
}

const wrongCells = defineIssue("wrong-number-of-cells", {
  ja: "列が{expected}個のところ、この行には{found}個あります。",
  en: "The row has {found} cells, the header has {expected}.",
});

/**
 * Reads a table with a header line as records; a line that cannot be read becomes a record with its issue and stops
 * nothing.
 *
 * A column `applicants.0.name` fills that place of the record. The schema says how a cell is read. An empty cell is
 * absent, and a list closes up.
 *
 * @param chunks - bytes as they arrive
 * @param schema - JSON Schema of the records
 * @returns what is known of the table, filled while it is read, and its records, some at a time
 */
export function readTable(
  chunks: AsyncIterable<Uint8Array>,
  schema: JsonSchema | undefined,
  options: TableOptions = {},
): { readonly table: Table; readonly records: AsyncGenerator<readonly TableRecord[], void, undefined> } {
  const { text, bytes } = encodedText(chunks, options.encoding ?? "auto");
  const table: Table = { text };
  return { table, records: recordsOf(bytes, schema, options, table) };
}

async function* recordsOf(
  bytes: AsyncIterable<Uint8Array>,
  schema: JsonSchema | undefined,
  options: TableOptions,
  table: Table,
): AsyncGenerator<readonly TableRecord[], void, undefined> {
  const excel = options.excel === true;
  const choose = (headers: ReadonlyMap<Delimiter, readonly string[]>) => {
    table.delimiter = options.delimiter ?? delimiterOf(headers, schema, excel);
    return table.delimiter;
  };
  // The labels of words are loaded where they are read.
  const wordLabels = excel ? (await import("./word-labels")).wordLabelsOf : undefined;
  for await (const rows of readRows(bytes, { text: table.text, choose })) {
    const records: TableRecord[] = [];
    for (const row of rows) {
      if ("issue" in row) records.push(failed(row.line, row.issue));
      else if (table.header === undefined) {
        const header = readHeader(row.cells, schema, excel, row.line, wordLabels);
        if ("code" in header) records.push(failed(row.line, header));
        else {
          table.header = header;
          continue;
        }
      } else records.push(readRow(row.cells, row.line, table.header, options));
      // Without its columns no row can be read.
      if (table.header === undefined) {
        yield records;
        return;
      }
    }
    if (records.length > 0) yield records;
  }
}

function failed(line: number, issue: Issue): TableRecord {
  return { line, issues: [issue], cellAt: () => undefined };
}

/**
 * The delimiter under which most headings mean something; of those alike, the one that makes most columns, the comma
 * first.
 */
function delimiterOf(
  headers: ReadonlyMap<Delimiter, readonly string[]>,
  schema: JsonSchema | undefined,
  labels: boolean,
): Delimiter {
  let best: Delimiter = headers.has(",") ? "," : ([...headers.keys()][0] ?? ",");
  let most = [-1, -1];
  for (const [delimiter, names] of headers) {
    if (names.length > 1000) {
      if (delimiter === ",") return delimiter;
      continue;
    }
    const header = readHeader(names, schema, labels, 0);
    const known =
      "code" in header ? 0 : header.columns.filter((one) => one.path !== undefined && one.name !== "").length;
    // A heading that is taken for one that leaves open what it means is worth no more than its parts.
    const score = [known === names.length && names.length > 1 ? known + 1 : known, names.length];
    if (
      (score[0] as number) > (most[0] as number) ||
      (score[0] === most[0] && (score[1] as number) > (most[1] as number))
    )
      [best, most] = [delimiter, score];
  }
  return best;
}

function readRow(cells: readonly string[], line: number, header: Header, options: TableOptions): TableRecord {
  if (cells.length !== header.columns.length) {
    // Cells behind the last column that are all empty are what a spreadsheet leaves of a column that was cleared.
    const surplus = cells.slice(header.columns.length);
    if (options.excel !== true || surplus.length === 0 || surplus.some((cell) => cell.trim() !== ""))
      return failed(line, wrongCells([], { expected: header.columns.length, found: cells.length }));
  }
  const issues: Issue[] = [];
  const value = valueAt(header.root, cells, header, options, [], issues) ?? {};
  return { line, value, issues, cellAt: (path) => cellAt(header, cells, path, options) };
}

function filled(place: Leaf, cells: readonly string[], excel: boolean): number | undefined {
  for (const column of place.columns)
    if ((excel ? (cells[column] as string).trim() : cells[column]) !== "") return column;
  return undefined;
}

/**
 * What the cells say of a place; `undefined` where all of them are empty. As deep as the header, which is bounded. The
 * path is the way to the place, and the same list for a whole row: a row makes little that is thrown away.
 */
function valueAt(
  place: Shape,
  cells: readonly string[],
  header: Header,
  options: TableOptions,
  path: (string | number)[],
  issues: Issue[],
): unknown {
  if (isLeaf(place)) {
    const at = filled(place, cells, options.excel === true);
    if (at === undefined) return undefined;
    const cell = cells[at] as string;
    if (options.excel !== true) return asItStands(cell, place.types);
    const { kind, forms, words } = header.columns[at] as Column;
    if (kind === "any") return asItStands(cell, place.types);
    const read = asWords(normalize(cell, kind, options.serials), words);
    if (!read.ok) {
      issues.push(read.issue(path));
      return cell;
    }
    if (kind !== "text") told(forms, formOf(cell, kind), cell, read.value);
    return read.value;
  }
  const depth = path.length;
  let list: unknown[] | undefined;
  let record: Record<string, unknown> | undefined;
  for (const [name, part] of place.parts) {
    path[depth] = place.list ? (list?.length ?? 0) : name;
    const value = valueAt(part, cells, header, options, path, issues);
    path.length = depth;
    if (value === undefined) continue;
    if (place.list) {
      list ??= [];
      list.push(value);
      continue;
    }
    record ??= {};
    if (name !== "__proto__") record[name] = value;
    // A column of that name is a property like any other, and not what a record descends from.
    else Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return list ?? record;
}

/** What a cell was read as, with words in place of their labels. */
function asWords(read: ReadCell, words: Column["words"]): ReadCell {
  if (words === undefined || !read.ok) return read;
  if (typeof read.value === "string") return wordOf(read.value, words);
  if (!Array.isArray(read.value)) return read;
  const each = read.value.map((one) =>
    typeof one === "string" ? wordOf(one, words) : ({ ok: true, value: one } as const),
  );
  const wrong = each.find((one) => !one.ok);
  return wrong ?? { ok: true, value: each.map((one) => (one.ok ? one.value : undefined)) };
}

/** Most ways of writing that are told of one column. */
const mostForms = 20;

function told(forms: Column["forms"], form: string, cell: string, value: unknown): void {
  const there = forms.get(form);
  if (there !== undefined) there.count += 1;
  else if (forms.size < mostForms) forms.set(form, { cell, value, count: 1 });
}

/** The column and the cell behind a place of the record; of the nearest place above it where there is none. */
function cellAt(
  header: Header,
  cells: readonly string[],
  path: readonly (string | number)[],
  options: TableOptions,
): { column: Column; cell: string } | undefined {
  let place: Shape | undefined = header.root;
  for (const step of path) {
    if (place === undefined || isLeaf(place)) break;
    place = partAt(place, step, cells, options.excel === true);
  }
  if (place === undefined || !isLeaf(place)) return undefined;
  const at = filled(place, cells, options.excel === true) ?? place.columns[0];
  return at === undefined ? undefined : { column: header.columns[at] as Column, cell: cells[at] ?? "" };
}

/** A part of a branch; the entries of a list are those that have cells. */
function partAt(
  { list, parts }: Exclude<Shape, Leaf>,
  step: string | number,
  cells: readonly string[],
  excel: boolean,
): Shape | undefined {
  if (!list) return parts.find(([name]) => name === String(step))?.[1];
  return parts.filter(([, part]) => hasCells(part, cells, excel))[Number(step)]?.[1];
}

function hasCells(place: Shape, cells: readonly string[], excel: boolean): boolean {
  return isLeaf(place)
    ? filled(place, cells, excel) !== undefined
    : place.parts.some(([, part]) => hasCells(part, cells, excel));
}

import type { Issue } from "espa-jp/finding";
import { type JsonSchema, unreadable } from "espa-jp/formats";
import { type AskedEncoding, type EncodedText, encodedText, notInUtf8 } from "./encoding";
import { readJson, readJsonValues } from "./json-values";
import { readLines } from "./lines";
import { inFull } from "./places";
import type { Table, TableOptions, TableRecord } from "./table";

/** What stands in a file: records a line, one JSON document, a table, or a Parquet file, which `readParquet` reads. */
export type InputForm = "lines" | "json" | "table" | "parquet";

/** How input is read. */
export interface ReadOptions extends TableOptions {
  /** Known by the name of the file, or said; where it is not, the first characters tell lines from one document. */
  readonly form?: InputForm;
}

/** One record as it was read. `value` is absent where it could not be. */
export interface ReadRecord {
  readonly line: number;
  readonly value?: unknown;
  readonly issues: readonly Issue[];
  readonly cellAt?: TableRecord["cellAt"];
}

/** What was found out about the input, filled while it is read. */
export interface ReadInput {
  readonly text: EncodedText;
  readonly table?: Table;
}

/** The form that the ending of a name tells, in capitals or not; a table has its delimiter. */
export function formOfName(name: string): Pick<ReadOptions, "form" | "delimiter"> {
  const [, ending = ""] = /\.([a-z]{1,7})$/i.exec(name) ?? [];
  switch (ending.toLowerCase()) {
    case "csv":
      return { form: "table" };
    case "tsv":
    case "tab":
      return { form: "table", delimiter: "\t" };
    case "parquet":
      return { form: "parquet" };
    case "json":
      return { form: "json" };
    case "ndjson":
    case "jsonl":
      return { form: "lines" };
    default:
      return {};
  }
}

/**
 * The records of a stream, some at a time; memory is bounded by the longest of them.
 *
 * @param chunks - bytes as they arrive
 * @param schema - JSON Schema of the records
 */
export async function readRecords(
  chunks: AsyncIterable<Uint8Array>,
  schema: JsonSchema | undefined,
  options: ReadOptions,
): Promise<{ readonly input: ReadInput; readonly records: AsyncGenerator<readonly ReadRecord[], void, undefined> }> {
  if (options.form === "table" || options.excel === true) {
    // What takes rows apart is loaded where there are rows.
    const { readTable } = await import("./table");
    // A schema that refers to others, as toJsonSchema gives it, is read like one that has them in their places.
    const { table, records } = readTable(chunks, schema === undefined ? undefined : inFull(schema), options);
    return { input: { text: table.text, table }, records };
  }
  const { text, bytes } = encodedText(chunks, options.encoding ?? "auto");
  return {
    input: { text },
    records: options.form === "json" ? ofDocument(bytes, text) : ofLinesOrDocument(bytes, text, options.form),
  };
}

async function* ofLinesOrDocument(
  bytes: AsyncGenerator<Uint8Array, void, undefined>,
  text: EncodedText,
  form: InputForm | undefined,
): AsyncGenerator<readonly ReadRecord[], void, undefined> {
  const { head, rest } = await begin(bytes);
  const lines = joined(head, rest);
  // A line that opens and says nothing more begins a document over many lines; no record is an array.
  if (form === undefined && /^\s*(?:\[|\{\s*[\r\n])/.test(Buffer.from(head).toString("latin1")))
    yield* ofDocument(lines, text);
  else yield* ofLines(lines, text);
}

/** Takes bytes until they tell how the input begins, and no more than it needs. */
async function begin(bytes: AsyncGenerator<Uint8Array, void, undefined>) {
  let head: Uint8Array = new Uint8Array(0);
  const begins = () => Buffer.from(head).toString("latin1").trimStart();
  while (begins().length < 2 && head.length < 4096) {
    const next = await bytes.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  return { head, rest: bytes };
}

async function* joined(
  head: Uint8Array,
  rest: AsyncGenerator<Uint8Array, void, undefined>,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (head.length > 0) yield head;
  yield* rest;
}

async function* ofLines(
  bytes: AsyncIterable<Uint8Array>,
  text: EncodedText,
): AsyncGenerator<readonly ReadRecord[], void, undefined> {
  for await (const lines of readLines(bytes, text)) {
    const records: ReadRecord[] = [];
    for (const line of lines) {
      const record =
        "issue" in line ? { line: line.line, issues: [line.issue] } : recordOf(line.line, readJson(line.text));
      if (record !== undefined) records.push(record);
    }
    if (records.length > 0) yield records;
  }
}

async function* ofDocument(
  bytes: AsyncIterable<Uint8Array>,
  text: EncodedText,
): AsyncGenerator<readonly ReadRecord[], void, undefined> {
  for await (const one of readJsonValues(asUtf8(bytes, text))) {
    yield ["issue" in one ? { line: one.line, issues: [one.issue] } : { line: one.line, value: one.value, issues: [] }];
  }
}

/**
 * CP932 as UTF-8: its second bytes may be brackets. What is no CP932 becomes a byte that no UTF-8 has: a fault of its
 * value.
 */
async function* asUtf8(
  bytes: AsyncIterable<Uint8Array>,
  text: EncodedText,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let begun = new Uint8Array(0);
  const written = (whole: Uint8Array): Uint8Array => {
    const all = text.decode(whole);
    if (all !== undefined) return encoder.encode(all);
    const parts = [...charactersOf(whole)].map((one) => text.decode(one));
    return Buffer.concat(parts.map((one) => (one === undefined ? notInUtf8 : encoder.encode(one))));
  };
  for await (const chunk of bytes) {
    if (text.encoding !== "cp932") {
      yield chunk;
      continue;
    }
    const whole = Buffer.concat([begun, chunk]);
    let end = 0;
    for (const one of charactersOf(whole)) if (one.length > 1 || !leads(one[0] as number)) end += one.length;
    begun = whole.subarray(end);
    yield written(whole.subarray(0, end));
  }
  if (begun.length > 0) yield written(begun);
}

/** Whether a byte of CP932 begins a character of two. */
function leads(byte: number): boolean {
  return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
}

/** The characters of CP932, each with its bytes; the last may be cut. */
function* charactersOf(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; ) {
    const length = leads(bytes[at] as number) ? 2 : 1;
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

function recordOf(line: number, value: unknown): ReadRecord | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "object" && value !== null && unreadable in value)
    return { line, issues: [value[unreadable] as Issue] };
  return { line, value, issues: [] };
}

/** What `--encoding` and the like may say. */
export function isAskedEncoding(value: unknown): value is AskedEncoding {
  return value === "auto" || value === "utf-8" || value === "cp932" || value === "utf-16";
}

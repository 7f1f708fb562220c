import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { BilingualText, Issue, Language } from "espa-jp/finding";
import { recordCheck, toJsonSchema } from "espa-jp/formats";
import { schemaNames } from "espa-jp/schemas";
import type { Call, Command } from "../command";
import { columns } from "../help";
import { guess } from "../nearest";
import { hasColumn } from "../reading/columns";
import { inFull, labelAt } from "../reading/places";
import { formOfName, type ReadInput, type ReadRecord, readRecords } from "../reading/records";
import { readingNotes, readingOptions, readOptionsOf } from "../reading-options";
import { issueLine } from "../tell";
import { exit, say, words } from "../words";

/** `espa validate`: checks records of a file or of standard input, one issue a line. */
export const validate: Command = {
  usage: "validate <schema> [file | -] [--csv] [--excel] [--encoding auto|utf-8|cp932|utf-16]",
  about: {
    ja: "JSON、NDJSON又は表の記録を検証し、不備を一行に一件ずつ示す",
    en: "check records of JSON, NDJSON or a table, one issue a line",
  },
  details: (lang) => [
    ...detail[lang],
    "",
    heading[lang],
    ...columns(schemaNames().map((name) => [name, title(name, lang)])).map((line) => `  ${line}`),
  ],
  takes: 2,
  options: readingOptions,
  examples: [
    "espa validate ReviewRecord reviews.ndjson",
    "espa validate ScreeningRecord inventions.csv --excel",
    "zcat plans.ndjson.gz | espa validate StableSupplyPlan --json > issues.ndjson",
  ],
  run: async (call) => {
    const [name, file = "-"] = call.positionals;
    if (name === undefined) return misuse(call, say(words.missingArgument, call.lang, { value: "<schema>" }));
    const found = await recordCheck(name);
    if (!found.ok) {
      call.out.note(say(words.unknownSchema, call.lang, { value: name }));
      if (!guess(call.out, call.lang, name, schemaNames())) call.out.note(`${words.oneOf[call.lang]}\n  ${schemaNames().join("\n  ")}`);
      return exit.misuse;
    }
    const options = readOptionsOf(call, formOfName(file));
    if (options === undefined) return exit.misuse;
    const size =
      file === "-"
        ? undefined
        : await stat(file)
            .then((found) => (found.isDirectory() ? null : found.isFile() ? found.size : undefined))
            .catch(() => null);
    if (size === null) return misuse(call, say(words.cannotRead, call.lang, { value: file }));

    const stream = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
    const progress = progressBar(call, size);
    const referring = toJsonSchema(name);
    const schema = referring === undefined ? undefined : inFull(referring);
    const tally: Tally = { bytes: 0, records: 0, invalid: 0, progress, headerIssues: 0, toldOnce: new Set() };
    const counted = countBytes(stream as AsyncIterable<Uint8Array>, tally);
    // Asked to stop, it ends between two records; asked again, it ends at once.
    let signal: keyof typeof exitOf = "SIGINT";
    const interrupt = (received: NodeJS.Signals) => {
      signal = received as keyof typeof exitOf;
      stream.destroy(interruption);
    };
    for (const one of signals) process.once(one, interrupt);
    let input: ReadInput | undefined;
    try {
      const read = await readRecords(counted, schema, options);
      input = read.input;
      for await (const records of read.records) {
        if (tally.records === 0) await reportHeader(call, tally, input);
        for (const record of records) {
          // Awaiting nothing for a valid record keeps the cost of a million of them low.
          const waiting = report(call, tally, record, input, schema, found.check);
          if (waiting !== undefined) await waiting;
        }
      }
      if (tally.records === 0) await reportHeader(call, tally, input);
    } catch (error) {
      progress.clear();
      if (stream.errored === interruption) {
        call.out.note(say(words.interrupted, call.lang));
        summary(call, tally);
        return exitOf[signal];
      }
      call.out.note(say(words.inputEndedEarly, call.lang, { value: error instanceof Error ? error.message : String(error) }));
      summary(call, tally);
      return exit.misuse;
    } finally {
      for (const one of signals) process.off(one, interrupt);
    }
    progress.clear();
    readingNotes(call, input, options);
    // Where nothing was read, nothing was found in order: a gate must not open for a file that was cut off before its first record.
    if (tally.records === 0) call.out.note(say(tally.bytes === 0 ? words.emptyInput : words.noRecord, call.lang, { value: file }));
    summary(call, tally);
    if (tally.records === 0) return exit.misuse;
    return tally.invalid > 0 || tally.headerIssues > 0 ? exit.someInvalid : exit.allValid;
  },
};

const interruption = new Error("interrupted");

/** What asks to stop, and the exit code that a shell gives it. */
const exitOf = { SIGINT: exit.interrupted, SIGTERM: exit.terminated, SIGHUP: exit.hungUp };
const signals = Object.keys(exitOf) as readonly (keyof typeof exitOf)[];

const heading: BilingualText = { ja: "スキーマ", en: "Schemas" };
const detail: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    "標準出力の各行は、記録の番号、場所、コード、説明、行、項目の名称、値をタブで区切ったもの。まとめは標準エラー出力に示す。",
    "読めない行も一件の不備とし、次の行へ進む。ファイルの指定がなければ標準入力を読む。",
    "名が.csv又は.tsvで終わるファイルは表、.jsonで終わるファイルは一つの文書（配列でもよい）、それ以外はNDJSONとして読む（大文字でもよい）。",
    "行の終わりはLF、CRLF又はCR。文字コードと表の区切り（コンマ、タブ、セミコロン）は内容から判別し、UTF-8とコンマでなければ、そのことを示す。",
    "--excelを付けると、見出しを項目の名称でも読み、値をTRUE、はい、○、令和8年4月1日、2026/4/1、￥30,000、300億円などの形でも読む。",
    "何を何として読んだかは、列ごとに一度示す。二通りに読める値は、不備とする。記録が一件もない入力は2で終わる。",
  ],
  en: [
    "Each line of standard output: number of the record, path, code, message, line, label, value, set apart by tabs. The summary is on standard error.",
    "A line that cannot be read is an issue like any other, and reading goes on. Without a file, standard input is read.",
    "A file named .csv or .tsv is read as a table, .json as one document (which may be an array), anything else as NDJSON; capitals do not matter.",
    "Lines end with LF, CRLF or CR. Encoding and delimiter (comma, tab, semicolon) are found, and told where they are not UTF-8 and comma.",
    "With --excel a heading may be the label of a property, and a value may be TRUE, yes, a circle, a day of a Japanese era, 2026/4/1, ￥30,000 and the like.",
    "What was read as what is told once a column; a value that could be read in two ways is an issue. Input without a record ends with 2.",
  ],
};

/** Titles of schemas are `English / 日本語`. */
function title(name: string, lang: Language): string {
  const [en = "", ja = en] = String(toJsonSchema(name)?.title ?? "").split(" / ");
  return lang === "ja" ? ja : en;
}

function misuse(call: Call, message: string): number {
  call.out.note(message);
  call.out.note(`espa ${validate.usage}`);
  return exit.misuse;
}

/** What is wrong with the header of a table is told once, before its rows. */
async function reportHeader(call: Call, tally: Tally, { table }: ReadInput): Promise<void> {
  if (table?.header === undefined || tally.headerIssues > 0) return;
  const { issues, line } = table.header;
  tally.headerIssues = issues.length;
  if (issues.length > 0) process.exitCode = exit.someInvalid;
  for (const issue of issues) await call.out.write(issueLine(call, issue, { record: 0, line }));
}

function report(
  call: Call,
  tally: Tally,
  record: ReadRecord,
  input: ReadInput,
  schema: ReturnType<typeof toJsonSchema>,
  check: (input: unknown) => readonly Issue[] | undefined,
): Promise<void> | undefined {
  tally.records += 1;
  const found = "value" in record ? check(record.value) : undefined;
  if (found === undefined && record.issues.length === 0) return undefined;
  tally.invalid += 1;
  // What a cell could not be read as says why its place has a wrong value.
  const read = new Set(record.issues.map((one) => one.path.join("\0")));
  const issues = [...record.issues, ...(found ?? []).filter((one) => !read.has(one.path.join("\0")))];
  return reportIssues(call, tally, record, issues, input, schema);
}

async function reportIssues(
  call: Call,
  tally: Tally,
  record: ReadRecord,
  issues: readonly Issue[],
  { table }: ReadInput,
  schema: ReturnType<typeof toJsonSchema>,
): Promise<void> {
  // Should the reader of the lines go away, the program ends with this.
  process.exitCode = exit.someInvalid;
  tally.progress.clear();
  const { line } = record;
  for (const issue of issues) {
    const header = table?.header;
    if (header !== undefined && issue.code === "missing" && !hasColumn(header, issue.path)) {
      // A column that the table does not have is lacking in each row: it is told once.
      const key = issue.path.map((one) => (typeof one === "number" ? "*" : one)).join(".");
      if (tally.toldOnce.has(key)) continue;
      tally.toldOnce.add(key);
    }
    const at = record.cellAt?.(issue.path);
    const label = at?.column.name ?? labelAt(schema, issue.path, call.lang);
    const value = at?.cell ?? ("value" in record ? valueAt(record.value, issue.path) : undefined);
    await call.out.write(issueLine(call, issue, { record: tally.records, line, label, value }));
  }
}

/** The value at a place of a record, where there is one. */
function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (one, name) =>
      typeof one === "object" && one !== null && Object.hasOwn(one, name) ? (one as Record<string, unknown>)[name] : undefined,
    value,
  );
}

function summary(call: Call, tally: Tally): void {
  const valid = tally.records - tally.invalid;
  call.out.note(
    call.json
      ? JSON.stringify({ records: tally.records, valid, invalid: tally.invalid })
      : say(tally.records === 1 ? words.summaryOfOne : words.summary, call.lang, { records: tally.records, valid, invalid: tally.invalid }),
  );
}

/** What was counted so far. */
interface Tally {
  bytes: number;
  records: number;
  invalid: number;
  readonly progress: Progress;
  /** How many things are wrong with the header. */
  headerIssues: number;
  /** Columns that are lacking and were told. */
  readonly toldOnce: Set<string>;
}

interface Progress {
  readonly add: (bytes: number) => void;
  /** Takes the bar away, so that a line can be written in its place; it comes back with the next bytes. */
  readonly clear: () => void;
}

/** Bytes from which input is long. */
const longInput = 8 << 20;

/** On the terminal a bar for input that is long, or megabytes where its length is not known; nothing elsewhere. */
function progressBar(call: Call, size: number | undefined): Progress {
  if (!call.out.terminal || (size !== undefined && size < longInput)) return { add: () => undefined, clear: () => undefined };
  const width = 40;
  let done = 0;
  let drawn = -1;
  let shown = false;
  const draw = (text: string): void => {
    process.stderr.write(`\r${text}`);
    shown = true;
  };
  return {
    add: (bytes) => {
      done += bytes;
      if (size === undefined) {
        const megabytes = Math.floor(done / longInput) * 8;
        if (megabytes > drawn && megabytes > 0) draw(`${megabytes} MB`);
        drawn = Math.max(drawn, megabytes);
        return;
      }
      const full = Math.floor((done / size) * width);
      if (full === drawn) return;
      drawn = full;
      draw(`[${"#".repeat(full)}${" ".repeat(width - full)}] ${Math.floor((done / size) * 100)} %`);
    },
    clear: () => {
      if (!shown) return;
      process.stderr.write(`\r${" ".repeat(width + 10)}\r`);
      shown = false;
      drawn = -1;
    },
  };
}

async function* countBytes(chunks: AsyncIterable<Uint8Array>, tally: Tally): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    tally.bytes += chunk.length;
    tally.progress.add(chunk.length);
    yield chunk;
  }
}

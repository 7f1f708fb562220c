import type { BilingualText, Issue, Language } from "espa-jp/finding";
import { recordCheck, toJsonSchema } from "espa-jp/formats";
import { schemaNames } from "espa-jp/schemas";
import type { Call, Command } from "../command";
import { columns } from "../help";
import { guess } from "../nearest";
import { type ReadSoFar, readThrough } from "../read-through";
import { hasColumn } from "../reading/columns";
import { inFull, labelAt } from "../reading/places";
import { formOfName, type ReadInput, type ReadRecord } from "../reading/records";
import { readingOptions, readOptionsOf } from "../reading-options";
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
      if (!guess(call.out, call.lang, name, schemaNames()))
        call.out.note(`${words.oneOf[call.lang]}\n  ${schemaNames().join("\n  ")}`);
      return exit.misuse;
    }
    const options = readOptionsOf(call, formOfName(file));
    if (options === undefined) return exit.misuse;
    const referring = toJsonSchema(name);
    const schema = referring === undefined ? undefined : inFull(referring);
    const tally: Tally = { records: 0, invalid: 0, toldOnce: new Set() };
    return readThrough(call, file, schema, options, {
      header: (line) => call.out.write(line),
      take: async (records, _, input, soFar) => {
        for (const record of records) {
          // Awaiting nothing for a valid record keeps the cost of a million of them low.
          const waiting = report(call, tally, soFar, record, input, schema, found.check);
          if (waiting !== undefined) await waiting;
        }
      },
      summary: () => summary(call, tally),
      someWrong: () => tally.invalid > 0,
    });
  },
};

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
    "Each line of standard output: number of the record, path, code, message, line, label, value, set " +
      "apart by tabs. The summary is on standard error.",
    "A line that cannot be read is an issue like any other, and reading goes on. Without a file, " +
      "standard input is read.",
    "A file named .csv or .tsv is read as a table, .json as one document (which may be an array), " +
      "anything else as NDJSON; capitals do not matter.",
    "Lines end with LF, CRLF or CR. Encoding and delimiter (comma, tab, semicolon) are found, and told " +
      "where they are not UTF-8 and comma.",
    "With --excel a heading may be the label of a property, and a value may be TRUE, yes, a circle, a " +
      "day of a Japanese era, 2026/4/1, ￥30,000 and the like.",
    "What was read as what is told once a column; a value that could be read in two ways is an issue. " +
      "Input without a record ends with 2.",
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

function report(
  call: Call,
  tally: Tally,
  soFar: ReadSoFar,
  record: ReadRecord,
  input: Pick<ReadInput, "table">,
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
  return reportIssues(call, tally, soFar, record, issues, input, schema);
}

async function reportIssues(
  call: Call,
  tally: Tally,
  soFar: ReadSoFar,
  record: ReadRecord,
  issues: readonly Issue[],
  { table }: Pick<ReadInput, "table">,
  schema: ReturnType<typeof toJsonSchema>,
): Promise<void> {
  // Should the reader of the lines go away, the program ends with this.
  process.exitCode = exit.someInvalid;
  soFar.progress.clear();
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
      typeof one === "object" && one !== null && Object.hasOwn(one, name)
        ? (one as Record<string, unknown>)[name]
        : undefined,
    value,
  );
}

function summary(call: Call, tally: Tally): void {
  const valid = tally.records - tally.invalid;
  call.out.note(
    call.json
      ? JSON.stringify({ records: tally.records, valid, invalid: tally.invalid })
      : say(tally.records === 1 ? words.summaryOfOne : words.summary, call.lang, {
          records: tally.records,
          valid,
          invalid: tally.invalid,
        }),
  );
}

/** What was counted so far. */
interface Tally {
  records: number;
  invalid: number;
  /** Columns that are lacking and were told. */
  readonly toldOnce: Set<string>;
}

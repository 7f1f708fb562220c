import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { BilingualText, Issue, Language } from "espa-jp/finding";
import { parseNdjson, recordCheck, toJsonSchema, unreadable } from "espa-jp/formats";
import { schemaNames } from "espa-jp/schemas";
import type { Call, Command } from "../command";
import { columns } from "../help";
import { guess } from "../nearest";
import { issueLine } from "../tell";
import { exit, say, words } from "../words";

/** `espa validate`: checks records of a file or of standard input, one issue a line. */
export const validate: Command = {
  usage: "validate <schema> [file.ndjson | file.csv | file.tsv | -] [--csv]",
  about: { ja: "NDJSON又はCSVの記録を検証し、不備を一行に一件ずつ示す", en: "check records of NDJSON or CSV, one issue a line" },
  details: (lang) => [
    ...detail[lang],
    "",
    heading[lang],
    ...columns(schemaNames().map((name) => [name, title(name, lang)])).map((line) => `  ${line}`),
  ],
  takes: 2,
  options: {
    csv: {
      type: "boolean",
      about: {
        ja: "CSVとして読む（名が.csv又は.tsvで終わるファイルは指定不要）",
        en: "read CSV; a file named .csv or .tsv needs no saying",
      },
    },
  },
  examples: [
    "espa validate ReviewRecord reviews.ndjson",
    "zcat plans.ndjson.gz | espa validate StableSupplyPlan --json > issues.ndjson",
    "espa validate ScreeningRecord inventions.csv --lang en",
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
    const size =
      file === "-"
        ? undefined
        : await stat(file)
            .then((found) => (found.isDirectory() ? null : found.isFile() ? found.size : undefined))
            .catch(() => null);
    if (size === null) return misuse(call, say(words.cannotRead, call.lang, { value: file }));

    const input = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
    const progress = progressBar(call, size);
    const tally: Tally = { bytes: 0, records: 0, invalid: 0, progress };
    const counted = countBytes(input as AsyncIterable<Uint8Array>, tally);
    // Asked to stop, it ends between two records; asked again, it ends at once.
    const interrupt = () => void input.destroy(interruption);
    process.once("SIGINT", interrupt);
    try {
      const delimiter = delimiterOf(call, file);
      if (delimiter !== undefined) {
        const { readCsv } = await import("../csv");
        for await (const value of readCsv(counted, toJsonSchema(name), delimiter)) await report(call, tally, value, found.check);
      } else {
        for await (const value of parseNdjson(counted)) {
          // Awaiting nothing for a valid record keeps the cost of a million of them low.
          const waiting = report(call, tally, value, found.check);
          if (waiting !== undefined) await waiting;
        }
      }
    } catch (error) {
      progress.clear();
      if (input.errored === interruption) {
        call.out.note(say(words.interrupted, call.lang));
        summary(call, tally);
        return exit.interrupted;
      }
      call.out.note(say(words.inputEndedEarly, call.lang, { value: error instanceof Error ? error.message : String(error) }));
      summary(call, tally);
      return exit.misuse;
    } finally {
      process.off("SIGINT", interrupt);
    }
    progress.clear();
    // Where nothing was read, nothing was found in order: a gate must not open for a file that was cut off before its first record.
    if (tally.records === 0) call.out.note(say(tally.bytes === 0 ? words.emptyInput : words.noRecord, call.lang, { value: file }));
    summary(call, tally);
    if (tally.records === 0) return exit.misuse;
    return tally.invalid > 0 ? exit.someInvalid : exit.allValid;
  },
};

const interruption = new Error("interrupted");

const heading: BilingualText = { ja: "スキーマ", en: "Schemas" };
const detail: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    "標準出力の各行は、記録の番号、場所、コード、説明をタブで区切ったもの。まとめは標準エラー出力に示す。",
    "読めない行も一件の不備とし、次の行へ進む。ファイルの指定がなければ標準入力を読む。",
    "名が.csv又は.tsvで終わるファイルは表として読む（大文字でもよい。行の終わりはLF、CRLF又はCR）。記録が一件もない入力は2で終わる。",
  ],
  en: [
    "Each line of standard output: number of the record, path, code, message, set apart by tabs. The summary is on standard error.",
    "A line that cannot be read is an issue like any other, and reading goes on. Without a file, standard input is read.",
    "A file named .csv or .tsv, in capitals or not, is read as a table; its lines end with LF, CRLF or CR. Input without a record ends with 2.",
  ],
};

/** Titles of schemas are `English / 日本語`. */
function title(name: string, lang: Language): string {
  const [en = "", ja = en] = String(toJsonSchema(name)?.title ?? "").split(" / ");
  return lang === "ja" ? ja : en;
}

/** What stands between the cells of a table; `undefined` where the input is NDJSON. The ending of a name counts in any case. */
function delimiterOf(call: Call, file: string): "," | "\t" | undefined {
  if (call.options.csv === true || /\.csv$/i.test(file)) return ",";
  return /\.tsv$/i.test(file) ? "\t" : undefined;
}

function misuse(call: Call, message: string): number {
  call.out.note(message);
  call.out.note(`espa ${validate.usage}`);
  return exit.misuse;
}

function report(
  call: Call,
  tally: Tally,
  value: unknown,
  check: (input: unknown) => readonly Issue[] | undefined,
): Promise<void> | undefined {
  tally.records += 1;
  const failed =
    typeof value === "object" && value !== null && unreadable in value ? (value as { [unreadable]: Issue })[unreadable] : undefined;
  const issues = failed === undefined ? check(value) : [failed];
  if (issues === undefined) return undefined;
  tally.invalid += 1;
  return reportIssues(call, tally, tally.records, issues);
}

async function reportIssues(call: Call, tally: Tally, record: number, issues: readonly Issue[]): Promise<void> {
  // Should the reader of the lines go away, the program ends with this.
  process.exitCode = exit.someInvalid;
  tally.progress.clear();
  for (const issue of issues) await call.out.write(issueLine(call, issue, record));
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

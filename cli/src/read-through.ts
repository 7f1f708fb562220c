import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { JsonSchema } from "espa-jp/formats";
import type { Call } from "./command";
import { peer } from "./peer";
import { type Progress, progressBar } from "./progress";
import { readParquet } from "./reading/parquet";
import type { ReadInput, ReadOptions, ReadRecord } from "./reading/records";
import { readRecords } from "./reading/records";
import { readingNotes } from "./reading-options";
import { issueLine } from "./tell";
import { exit, say, words } from "./words";

/** What was read so far. */
export interface ReadSoFar {
  bytes: number;
  records: number;
  readonly progress: Progress;
  /** How many things are wrong with the header. */
  headerIssues: number;
}

/** What a command does with the records of its input. */
export interface Reader {
  /** Tells what is wrong with the header of a table, before its rows. */
  readonly header: (line: string) => Promise<void> | void;
  /** Some records together, numbered from `first`. */
  readonly take: (
    records: readonly ReadRecord[],
    first: number,
    input: Pick<ReadInput, "table">,
    soFar: ReadSoFar,
  ) => Promise<void>;
  readonly summary: (soFar: ReadSoFar) => void;
  /** The command ends with 1 where this says so. */
  readonly someWrong: () => boolean;
}

const interruption = new Error("interrupted");

/** What files that are no text begin with. */
const containers = [
  [words.workbook, [0x50, 0x4b, 0x03, 0x04]],
  [words.workbook, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
  [words.compressed, [0x1f, 0x8b, 0x08]],
  [words.parquetInput, [0x50, 0x41, 0x52, 0x31, 0x15]],
] as const;

/** The input is a workbook, or packed: the whole of it is not read. */
class NoText extends Error {}

/** What asks to stop, and the exit code that a shell gives it. */
const exitOf = { SIGINT: exit.interrupted, SIGTERM: exit.terminated, SIGHUP: exit.hungUp };
const signals = Object.keys(exitOf) as readonly (keyof typeof exitOf)[];

/**
 * Reads the records of a file or of standard input to their end, and says how it went: what was read as what, that the
 * input was empty or broke off, the summary.
 *
 * @returns the exit code
 */
export async function readThrough(
  call: Call,
  file: string,
  schema: JsonSchema | undefined,
  options: ReadOptions,
  reader: Reader,
): Promise<number> {
  const size =
    file === "-"
      ? undefined
      : await stat(file)
          .then((found) => (found.isDirectory() ? null : found.isFile() ? found.size : undefined))
          .catch(() => null);
  if (size === null) {
    call.out.note(say(words.cannotRead, call.lang, { value: file }));
    return exit.misuse;
  }
  if (options.form === "parquet") return readParquetThrough(call, file, size ?? 0, options, reader);
  const stream = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
  const soFar: ReadSoFar = { bytes: 0, records: 0, progress: progressBar(call, size), headerIssues: 0 };
  const counted = countBytes(textOf(call, file, stream as AsyncIterable<Uint8Array>), soFar);
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
      if (soFar.records === 0) await reportHeader(call, soFar, input, reader);
      const first = soFar.records + 1;
      soFar.records += records.length;
      await reader.take(records, first, input, soFar);
    }
    if (soFar.records === 0) await reportHeader(call, soFar, input, reader);
  } catch (error) {
    soFar.progress.clear();
    const interrupted = stream.errored === interruption;
    if (error instanceof NoText) {
      call.out.note(error.message);
      return exit.misuse;
    }
    if (interrupted) call.out.note(say(words.interrupted, call.lang));
    else
      call.out.note(
        say(words.inputEndedEarly, call.lang, { value: error instanceof Error ? error.message : String(error) }),
      );
    reader.summary(soFar);
    return interrupted ? exitOf[signal] : exit.misuse;
  } finally {
    for (const one of signals) process.off(one, interrupt);
  }
  soFar.progress.clear();
  readingNotes(call, input, options);
  return ended(call, file, soFar, reader);
}

/** The same of a Parquet file, which DuckDB reads. */
async function readParquetThrough(
  call: Call,
  file: string,
  size: number,
  options: ReadOptions,
  reader: Reader,
): Promise<number> {
  if (options.excel === true || (options.encoding ?? "auto") !== "auto") {
    call.out.note(words.parquetFile[call.lang]);
    return exit.misuse;
  }
  const duckdb = await peer(call, "@duckdb/node-api", () => import("@duckdb/node-api"));
  if (duckdb === undefined) return exit.misuse;
  const soFar: ReadSoFar = { bytes: size, records: 0, progress: progressBar(call, 0), headerIssues: 0 };
  let stopped: keyof typeof exitOf | undefined;
  const interrupt = (received: NodeJS.Signals) => {
    stopped = received as keyof typeof exitOf;
  };
  for (const one of signals) process.once(one, interrupt);
  try {
    if (size > 0)
      for await (const records of readParquet(duckdb, file)) {
        if (stopped !== undefined) break;
        const first = soFar.records + 1;
        soFar.records += records.length;
        await reader.take(records, first, {}, soFar);
      }
  } catch (error) {
    call.out.note(
      say(words.cannotRead, call.lang, { value: `${file}: ${error instanceof Error ? error.message : String(error)}` }),
    );
    reader.summary(soFar);
    return exit.misuse;
  } finally {
    for (const one of signals) process.off(one, interrupt);
  }
  if (stopped !== undefined) {
    call.out.note(say(words.interrupted, call.lang));
    reader.summary(soFar);
    return exitOf[stopped];
  }
  return ended(call, file, soFar, reader);
}

function ended(call: Call, file: string, soFar: ReadSoFar, reader: Reader): number {
  // Where nothing was read, nothing was found in order: a gate must not open for a file that was cut off before its
  // first record.
  if (soFar.records === 0)
    call.out.note(say(soFar.bytes === 0 ? words.emptyInput : words.noRecord, call.lang, { value: file }));
  reader.summary(soFar);
  if (soFar.records === 0) return exit.misuse;
  return reader.someWrong() || soFar.headerIssues > 0 ? exit.someInvalid : exit.allValid;
}

/** What is wrong with the header of a table is told once, before its rows. */
async function reportHeader(call: Call, soFar: ReadSoFar, { table }: ReadInput, reader: Reader): Promise<void> {
  if (table?.header === undefined || soFar.headerIssues > 0) return;
  const { issues, line } = table.header;
  soFar.headerIssues = issues.length;
  if (issues.length > 0) process.exitCode = exit.someInvalid;
  for (const issue of issues) await reader.header(issueLine(call, issue, { record: 0, line }));
}

/** Passes bytes on, unless their first ones say that they are no text. */
async function* textOf(
  call: Call,
  file: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (head !== undefined) {
      head = Buffer.concat([head, chunk.subarray(0, 8)]);
      const whole: Uint8Array = head;
      for (const [text, mark] of containers)
        if (mark.every((byte, at) => whole[at] === byte)) throw new NoText(say(text, call.lang, { value: file }));
      if (head.length >= 8) head = undefined;
    }
    yield chunk;
  }
}

async function* countBytes(
  chunks: AsyncIterable<Uint8Array>,
  soFar: ReadSoFar,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    soFar.bytes += chunk.length;
    soFar.progress.add(chunk.length);
    yield chunk;
  }
}

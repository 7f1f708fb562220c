import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Issue } from "../../finding/issue";
import { toJsonSchema } from "../../formats/json-schema";
import { parseLine, splitBlocks, splitLines } from "../../formats/ndjson";
import { unreadable } from "../../formats/records";
import { recordCheck } from "../../formats/records-with-schemas";
import { schemaNames } from "../../schemas/names";
import type { Call, Command } from "../run";
import { exit, say, words } from "../words";

/** `espa validate`: checks records of a file or of standard input, one issue a line. */
export const validate: Command = {
  usage: "validate <schema> [file.ndjson | file.csv | -] [--csv] [--jobs N]",
  options: { csv: { type: "boolean" }, jobs: { type: "string" } },
  run: async (call) => {
    const [name, file = "-", surplus] = call.positionals;
    if (surplus !== undefined) return misuse(call, say(words.tooManyArguments, call.lang, { value: surplus }));
    if (name === undefined) return misuse(call, say(words.missingArgument, call.lang, { value: "<schema>" }));
    const found = await recordCheck(name);
    if (!found.ok) {
      return misuse(call, `${say(words.unknownSchema, call.lang, { value: name })}\n  ${schemaNames().join("\n  ")}`);
    }
    const jobs = Number(call.options.jobs ?? 1);
    if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) {
      return misuse(call, say(words.badValue, call.lang, { name: "--jobs", value: String(call.options.jobs) }));
    }
    const size =
      file === "-"
        ? undefined
        : await stat(file)
            .then((found) => (found.isDirectory() ? null : found.isFile() ? found.size : undefined))
            .catch(() => null);
    if (size === null) return misuse(call, say(words.cannotRead, call.lang, { value: file }));

    const input = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
    const tally = { records: 0, invalid: 0 };
    const progress = progressBar(call, size);
    const counted = countBytes(input as AsyncIterable<Uint8Array>, progress);
    // Asked to stop, it ends between two records; asked again, it ends at once.
    const interrupt = () => void input.destroy(interruption);
    process.once("SIGINT", interrupt);
    try {
      if (call.options.csv === true || file.endsWith(".csv")) {
        const { readCsv } = await import("../csv");
        for await (const value of readCsv(counted, toJsonSchema(name))) await report(call, tally, value, found.check);
      } else if (jobs > 1) {
        const { checkInWorkers } = await import("../workers");
        for await (const checked of checkInWorkers(name, splitBlocks(counted), jobs)) {
          for (const one of checked.invalid) await reportIssues(call, tally.records + one.record, one.issues);
          tally.records += checked.records;
          tally.invalid += checked.invalid.length;
        }
      } else {
        for await (const lines of splitLines(counted)) {
          for (const line of lines) {
            const value = parseLine(line);
            if (value === undefined) continue;
            // Awaiting nothing for a valid record keeps the cost of a million of them low.
            const waiting = report(call, tally, value, found.check);
            if (waiting !== undefined) await waiting;
          }
        }
      }
    } catch (error) {
      progress.end();
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
    progress.end();
    summary(call, tally);
    return tally.invalid > 0 ? exit.someInvalid : exit.allValid;
  },
};

const interruption = new Error("interrupted");

function misuse(call: Call, message: string): number {
  call.out.note(message);
  call.out.note(`espa ${validate.usage}`);
  return exit.misuse;
}

function report(
  call: Call,
  tally: { records: number; invalid: number },
  value: unknown,
  check: (input: unknown) => readonly Issue[] | undefined,
): Promise<void> | undefined {
  tally.records += 1;
  const failed =
    typeof value === "object" && value !== null && unreadable in value ? (value as { [unreadable]: Issue })[unreadable] : undefined;
  const issues = failed === undefined ? check(value) : [failed];
  if (issues === undefined) return undefined;
  tally.invalid += 1;
  return reportIssues(call, tally.records, issues);
}

async function reportIssues(call: Call, record: number, issues: readonly Issue[]): Promise<void> {
  // Should the reader of the lines go away, the program ends with this.
  process.exitCode = exit.someInvalid;
  for (const issue of issues) {
    const message = issue.message[call.lang];
    await call.out.write(
      call.json
        ? JSON.stringify({
            record,
            path: issue.path,
            code: issue.code,
            message,
            ...(issue.basis === undefined ? undefined : { basis: issue.basis }),
          })
        : `${record}\t${issue.path.join(".") || "."}\t${issue.code}\t${message}`,
    );
  }
}

function summary(call: Call, tally: { readonly records: number; readonly invalid: number }): void {
  const valid = tally.records - tally.invalid;
  call.out.note(
    call.json
      ? JSON.stringify({ records: tally.records, valid, invalid: tally.invalid })
      : `${tally.records} ${words.records[call.lang]}, ${valid} ${words.valid[call.lang]}, ${tally.invalid} ${words.invalid[call.lang]}`,
  );
}

interface Progress {
  readonly add: (bytes: number) => void;
  readonly end: () => void;
}

/** Bytes from which input is long. */
const longInput = 8 << 20;

/** On the terminal a bar for input that is long, or megabytes where its length is not known; nothing elsewhere. */
function progressBar(call: Call, size: number | undefined): Progress {
  if (!call.out.terminal || (size !== undefined && size < longInput)) return { add: () => undefined, end: () => undefined };
  const width = 40;
  let done = 0;
  let drawn = -1;
  return {
    add: (bytes) => {
      done += bytes;
      if (size === undefined) {
        const megabytes = Math.floor(done / longInput) * 8;
        if (megabytes > drawn && megabytes > 0) process.stderr.write(`\r${megabytes} MB`);
        drawn = Math.max(drawn, megabytes);
        return;
      }
      const full = Math.floor((done / size) * width);
      if (full === drawn) return;
      drawn = full;
      process.stderr.write(`\r[${"#".repeat(full)}${" ".repeat(width - full)}] ${Math.floor((done / size) * 100)} %`);
    },
    end: () => void process.stderr.write(`\r${" ".repeat(width + 10)}\r`),
  };
}

async function* countBytes(chunks: AsyncIterable<Uint8Array>, progress: Progress): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    progress.add(chunk.length);
    yield chunk;
  }
}

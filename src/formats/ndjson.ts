import { defineIssue } from "../kernel/issue";
import { beginLine } from "./begun-line";
import type { UnreadableRecord } from "./records";
import { unreadable } from "./records";

/** Longest line that is read, in bytes; a longer one is an issue of that record and its rest is skipped. */
export const longestLine = 16 * 1024 * 1024;

const notJson = defineIssue("not-json", { ja: "JSONとして読めません（{reason}）。", en: "Not JSON ({reason})." });
const notUtf8 = defineIssue("not-utf8", {
  ja: "UTF-8として正しくないバイトがあります。",
  en: "Holds bytes that are not UTF-8.",
});
const lineTooLong = defineIssue("line-too-long", {
  ja: "一行が{limit}バイトを超えています。",
  en: "The line is longer than {limit} bytes.",
});

const newline = 0x0a;

/**
 * Splits a stream of bytes into blocks of whole lines, memory bounded by the longest line.
 *
 * @param chunks - bytes or text as they arrive
 * @returns blocks without their last line end; an unreadable record in place of a line that is too long
 * @category Records
 */
export async function* splitBlocks(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): AsyncGenerator<Uint8Array | UnreadableRecord, void, undefined> {
  const encode = encoderOfPieces();
  const begun = beginLine();
  let skipping = false;
  let started = false;
  const block = (bytes: Uint8Array) => {
    if (started) return bytes;
    started = true;
    return withoutMark(bytes);
  };
  for await (const chunk of chunks) {
    let bytes = encode(chunk);
    if (skipping) {
      const end = bytes.indexOf(newline);
      if (end < 0) continue;
      bytes = bytes.subarray(end + 1);
      skipping = false;
    }
    const end = bytes.lastIndexOf(newline);
    if (end >= 0) {
      yield block(begun.take(bytes.subarray(0, end)));
      bytes = bytes.subarray(end + 1);
    }
    begun.add(bytes);
    if (begun.length() > longestLine) {
      yield tooLong;
      started = true;
      begun.take();
      skipping = true;
    }
  }
  const rest = encode("", true);
  if (!skipping && begun.length() + rest.length > 0) yield block(begun.take(rest));
}

/**
 * Encodes text that comes in pieces. A piece may end within a surrogate pair: its half waits for the other. A half that
 * stays alone is no character and UTF-8 cannot say it; it becomes a byte that is not UTF-8, so that its line is refused
 * and not altered.
 */
function encoderOfPieces(): (chunk: string | Uint8Array, last?: boolean) => Uint8Array {
  const encoder = new TextEncoder();
  let half = "";
  return (chunk, last = false) => {
    if (typeof chunk !== "string" && half === "") return chunk;
    let text = half + (typeof chunk === "string" ? chunk : "");
    half = typeof chunk === "string" && !last && /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : "";
    if (half !== "") text = text.slice(0, -1);
    const parts = text
      .split(/\p{Surrogate}/u)
      .flatMap((part, index) => [...(index > 0 ? [notInUtf8] : []), encoder.encode(part)]);
    return joined(typeof chunk === "string" ? parts : [...parts, chunk]);
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A byte that no UTF-8 has. */
const notInUtf8 = Uint8Array.of(0xff);

/**
 * Splits a stream into lines: LF or CRLF, a byte order mark at the start dropped.
 *
 * A line that is too long or not UTF-8 comes out as an unreadable record and never stops the stream.
 *
 * @param chunks - bytes or text as they arrive
 * @returns the lines of a block together, so that a million lines do not cost a million promises
 * @category Records
 */
export async function* splitLines(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): AsyncGenerator<readonly (string | UnreadableRecord)[], void, undefined> {
  for await (const block of splitBlocks(chunks)) yield block instanceof Uint8Array ? decodeLines(block) : [block];
}

/** A byte order mark belongs to the start of a stream; anywhere else it is a character of its line. */
export function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/**
 * Decodes a block of lines at once; only where one of them is not UTF-8 does it look at them one by one.
 *
 * @param bytes - whole lines without the last line end
 * @returns the lines
 * @category Records
 */
export function decodeLines(bytes: Uint8Array): readonly (string | UnreadableRecord)[] {
  const text = bytes.length <= longestLine ? decode(bytes) : undefined;
  if (text !== undefined) {
    const lines = text.split("\n");
    return text.includes("\r") ? lines.map(withoutReturn) : lines;
  }
  const lines: (string | UnreadableRecord)[] = [];
  let from = 0;
  while (from <= bytes.length) {
    const found = bytes.indexOf(newline, from);
    const end = found < 0 ? bytes.length : found;
    if (end - from > longestLine) lines.push(tooLong);
    else {
      const line = decode(bytes.subarray(from, end));
      lines.push(line === undefined ? badBytes : withoutReturn(line));
    }
    from = end + 1;
  }
  return lines;
}

/** One decoder for all blocks: making one costs as much as decoding a block. One that has failed is not used again. */
let decoder: InstanceType<typeof TextDecoder> | undefined;

function decode(bytes: Uint8Array): string | undefined {
  try {
    decoder ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    // In two steps, because Node decodes Japanese twice as fast where more may follow; the second refuses a cut
    // character.
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    decoder = undefined;
    return undefined;
  }
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

const tooLong: UnreadableRecord = { [unreadable]: lineTooLong([], { limit: longestLine }) };
const badBytes: UnreadableRecord = { [unreadable]: notUtf8() };

/**
 * Reads one line of NDJSON.
 *
 * @param line - one line without its line end
 * @returns the value; an unreadable record where it is not JSON or not UTF-8; `undefined` for a blank line
 * @category Records
 */
export function parseLine(line: string | UnreadableRecord): unknown {
  if (typeof line !== "string") return line;
  try {
    return JSON.parse(line) as unknown;
  } catch (error) {
    if (line.trim() === "") return undefined;
    return { [unreadable]: notJson([], { reason: error instanceof Error ? error.message : "" }) };
  }
}

/**
 * Reads NDJSON from a stream of bytes or text, one value a line. A malformed line becomes an unreadable record and
 * never stops the stream; blank lines are passed over.
 *
 * @param chunks - bytes or text as they arrive
 * @returns values for `validateRecords`
 * @category Records
 */
export async function* parseNdjson(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): AsyncGenerator<unknown, void, undefined> {
  for await (const lines of splitLines(chunks)) {
    for (const line of lines) {
      const value = parseLine(line);
      if (value !== undefined) yield value;
    }
  }
}

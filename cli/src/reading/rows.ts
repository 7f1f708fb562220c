import { parse } from "csv-parse/sync";
import { defineIssue, type Issue } from "espa-jp/finding";
import { beginLine } from "./begun-line";
import type { EncodedText } from "./encoding";
import { carriageReturn, newline, notText } from "./lines";

/** Longest row that is read, in bytes: a quote that is never closed must not fill the memory. */
export const longestRow = 1 << 20;

const notCsv = defineIssue("not-csv", { ja: "CSVとして読めません（{reason}）。", en: "Not CSV ({reason})." });
const rowTooLong = defineIssue("row-too-long", {
  ja: "一行が{limit}バイトを超えています。",
  en: "The row is longer than {limit} bytes.",
});

/** What may stand between two cells. */
export const delimiters = [",", "\t", ";"] as const;
export type Delimiter = (typeof delimiters)[number];

/** The cells of a row with the line on which it begins, or why it cannot be read. */
export type Row =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly issue: Issue };

/** What a table is read by; `choose` is asked once, with the cells of the first row under each delimiter. */
export interface RowReader {
  readonly text: EncodedText;
  readonly choose: (header: ReadonlyMap<Delimiter, readonly string[]>) => Delimiter;
}

interface State extends RowReader {
  line: number;
  delimiter?: Delimiter;
}

/** The rows of a stream, memory bounded by the longest row; blank lines are passed over. */
export async function* readRows(
  bytes: AsyncIterable<Uint8Array>,
  reader: RowReader,
): AsyncGenerator<readonly Row[], void, undefined> {
  const state: State = { ...reader, line: 1 };
  const begun = beginLine();
  let skipping = false;
  /**
   * Whether what has begun ends within quotes: what follows is looked at alone, and not all of it again at each of its
   * line ends.
   */
  let quoted = false;
  for await (const chunk of bytes) {
    let rest = chunk;
    if (skipping) {
      const end = endOfLine(rest, 0);
      if (end === undefined) continue;
      rest = rest.subarray(end);
      skipping = false;
    }
    const more = endOfRow(rest, quoted);
    // Without a line end outside quotes no row becomes whole; a CR before may have waited for its LF.
    if (begun.length() + rest.length <= longestRow && !more.ends && (quoted || begun.last() !== carriageReturn)) {
      begun.add(rest);
      quoted = more.quoted;
      continue;
    }
    rest = begun.take(rest);
    const read = yield* wholeRows(rest, false, state);
    begun.add(rest.subarray(read));
    quoted = endOfRow(rest.subarray(read), false).quoted;
    if (begun.length() > longestRow) {
      yield [{ line: state.line, issue: rowTooLong([], { limit: longestRow }) }];
      state.line += 1;
      begun.take();
      quoted = false;
      skipping = true;
    }
  }
  yield* wholeRows(begun.take(), true, state);
}

/** Whether a line ends outside quotes, and whether the bytes end within them. */
function endOfRow(bytes: Uint8Array, within: boolean): { readonly ends: boolean; readonly quoted: boolean } {
  // Most tables have no quotes.
  if (bytes.indexOf(quote) < 0)
    return { ends: !within && (bytes.includes(newline) || bytes.includes(carriageReturn)), quoted: within };
  let [ends, quoted] = [false, within];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) quoted = !quoted;
    else if (!quoted && (byte === newline || byte === carriageReturn)) ends = true;
  }
  return { ends, quoted };
}

/** Yields the rows that are whole, some at a time, and returns how many bytes were read. */
function* wholeRows(bytes: Uint8Array, atEnd: boolean, state: State): Generator<readonly Row[], number, undefined> {
  let at = 0;
  while (at < bytes.length) {
    const from = at;
    const lines: number[] = [];
    let line = state.line;
    let next = rowEnd(bytes, at, atEnd);
    // The first row stands alone: it says how the others are taken apart.
    while (
      next !== undefined &&
      (lines.length === 0 || (next.end - from < batchSize && state.delimiter !== undefined))
    ) {
      if (next.end - at > next.blank) lines.push(line);
      line += next.lines;
      at = next.end;
      if (state.delimiter === undefined && lines.length > 0) break;
      next = at < bytes.length ? rowEnd(bytes, at, atEnd) : undefined;
    }
    if (at > from) {
      const rows = parseRows(bytes.subarray(from, at), state);
      if (rows !== undefined && (rows.length === lines.length || rows.length === 0)) {
        state.line = line;
        if (rows.length > 0) yield rows.map((cells, index) => ({ line: lines[index] as number, cells }));
        continue;
      }
      // Something in it cannot be read: row by row, and of a row over many lines only the first is given up.
      const until = at;
      at = from;
      while (at < until) {
        const { end, lines: passed } = rowEnd(bytes, at, atEnd) ?? { end: until, lines: 1 };
        const one = parseRows(bytes.subarray(at, end), state);
        if (one !== undefined) {
          if (one.length > 0) yield one.map((cells) => ({ line: state.line, cells }));
          state.line += passed;
          at = end;
        } else {
          const lineEnd = endOfLine(bytes, at) ?? until;
          yield [{ line: state.line, issue: whyUnreadable(bytes.subarray(at, lineEnd), state) }];
          state.line += 1;
          at = lineEnd;
        }
      }
      continue;
    }
    // The row goes on beyond what is here. Where it is over many lines and too long, a quote was never closed.
    const lineEnd = endOfLine(bytes, at) ?? bytes.length;
    if (bytes.length - at <= longestRow || lineEnd === bytes.length) return at;
    yield [{ line: state.line, issue: whyUnreadable(bytes.subarray(at, lineEnd), state) }];
    state.line += 1;
    at = lineEnd;
  }
  return at;
}

const quote = 0x22;
/** Bytes that are parsed together. */
const batchSize = 1 << 16;

/**
 * Where the row that begins at a place ends, after its line end: LF, CRLF, or CR alone as Excel for Mac writes it; how
 * many lines it takes, and how many of its bytes are its end. Quotes come in pairs within a row.
 */
function rowEnd(
  bytes: Uint8Array,
  from: number,
  atEnd: boolean,
): { end: number; lines: number; blank: number } | undefined {
  let quoted = false;
  let lines = 1;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) quoted = !quoted;
    else if (byte === newline) {
      if (!quoted) return { end: at + 1, lines, blank: 1 };
      lines += 1;
    } else if (byte === carriageReturn) {
      const pair = bytes[at + 1] === newline;
      if (quoted) lines += pair ? 0 : 1;
      else if (at + 1 < bytes.length) return { end: pair ? at + 2 : at + 1, lines, blank: pair ? 2 : 1 };
      // The LF that belongs to it may be still to come.
      else return atEnd ? { end: at + 1, lines, blank: 1 } : undefined;
    }
  }
  return atEnd ? { end: bytes.length, lines, blank: 0 } : undefined;
}

/** Where the line at a place ends, quotes or not; `undefined` where no line end is there. */
function endOfLine(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === newline) return at + 1;
    if (bytes[at] === carriageReturn) return bytes[at + 1] === newline ? at + 2 : at + 1;
  }
  return undefined;
}

const rowsOf = { record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true, skip_empty_lines: true };

/**
 * The rows of whole lines. While the delimiter is not known, the first row chooses it; `sep=;` of Excel says it and is
 * no row.
 */
function parseRows(bytes: Uint8Array, state: State): readonly (readonly string[])[] | undefined {
  const text = state.text.decode(bytes);
  if (text === undefined) return undefined;
  if (state.delimiter === undefined) {
    const said = /^sep=([,;\t])\s{0,4}$/.exec(text)?.[1] as Delimiter | undefined;
    if (said !== undefined) {
      state.delimiter = said;
      // Its line is passed over like one that is blank.
      return [];
    }
    const read = delimiters.flatMap((one) => {
      const [cells] = parsed(text, one) ?? [];
      return cells === undefined ? [] : [[one, cells] as const];
    });
    if (read.length === 0) return /^\s*$/.test(text) ? [] : undefined;
    state.delimiter = state.choose(new Map(read));
  }
  return parsed(text, state.delimiter);
}

function parsed(text: string, delimiter: Delimiter): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, { ...rowsOf, delimiter });
  } catch {
    return undefined;
  }
}

function whyUnreadable(line: Uint8Array, state: State): Issue {
  const text = state.text.decode(line);
  if (text === undefined) return notText(state.text);
  try {
    parse(text, { ...rowsOf, delimiter: state.delimiter ?? "," });
    return notCsv([], { reason: "CSV_INVALID_QUOTE" });
  } catch (error) {
    return notCsv([], { reason: error instanceof Error && "code" in error ? String(error.code) : "CSV" });
  }
}

import { defineIssue, type Issue } from "espa-jp/finding";
import { beginLine } from "./begun-line";
import type { EncodedText } from "./encoding";

/** Longest line or value that is read, in bytes: a longer one is an issue, and its rest is skipped. */
export const longestLine = 16 << 20;

export const newline = 0x0a;
export const carriageReturn = 0x0d;

export const notUtf8 = defineIssue("not-utf8", {
  ja: "UTF-8として正しくないバイトがあります。",
  en: "Holds bytes that are not UTF-8.",
});
export const notInEncoding = defineIssue("not-in-encoding", {
  ja: "{encoding}として正しくないバイトがあります。",
  en: "Holds bytes that are not {encoding}.",
});
const lineTooLong = defineIssue("line-too-long", {
  ja: "一行が{limit}バイトを超えています。",
  en: "The line is longer than {limit} bytes.",
});

/** Why bytes are no text of the encoding that the stream is read as. */
export function notText(text: EncodedText): Issue {
  if (text.encoding === "cp932") return notInEncoding([], { encoding: "CP932 (Shift_JIS)" });
  return text.encoding?.startsWith("utf-16") ? notInEncoding([], { encoding: "UTF-16" }) : notUtf8();
}

/** One line, numbered from 1, or why it cannot be read. */
export type Line = { readonly line: number; readonly text: string } | { readonly line: number; readonly issue: Issue };

/**
 * The lines of a stream, a block of them together: LF, CRLF or CR alone. Memory is bounded by the longest line.
 *
 * @param bytes - bytes without a mark
 * @param text - how they are decoded
 */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  text: EncodedText,
): AsyncGenerator<readonly Line[], void, undefined> {
  const begun = beginLine();
  let line = 1;
  let skipping = false;
  const block = (whole: Uint8Array): readonly Line[] => {
    const lines = linesOf(whole, text, line);
    line += lines.length;
    return lines;
  };
  for await (const chunk of bytes) {
    let rest = chunk;
    if (skipping) {
      const end = firstEnd(rest);
      if (end === undefined) continue;
      rest = rest.subarray(end);
      skipping = false;
    }
    const end = lastEnd(rest);
    // A CR at the end of what is here may have its LF still to come.
    const held = begun.length() > 0 && begun.last() === carriageReturn;
    if (end > 0 || held) {
      yield block(begun.take(rest.subarray(0, end)));
      rest = rest.subarray(end);
    }
    begun.add(rest);
    if (begun.length() > longestLine) {
      yield [{ line, issue: lineTooLong([], { limit: longestLine }) }];
      line += 1;
      begun.take();
      skipping = true;
    }
  }
  if (!skipping && begun.length() > 0) yield block(begun.take());
}

/** Where the last line that has surely ended ends. */
function lastEnd(bytes: Uint8Array): number {
  const feed = bytes.lastIndexOf(newline);
  const cr = bytes.lastIndexOf(carriageReturn, bytes.length - 2);
  return Math.max(feed, bytes.length < 2 ? -1 : cr) + 1;
}

/** Where the first line ends, after its line end. */
function firstEnd(bytes: Uint8Array): number | undefined {
  const feed = bytes.indexOf(newline);
  const cr = bytes.indexOf(carriageReturn);
  if (feed < 0 && cr < 0) return undefined;
  if (cr < 0 || (feed >= 0 && feed < cr)) return feed + 1;
  return bytes[cr + 1] === newline ? cr + 2 : cr + 1;
}

/** Decodes a block of lines at once; only where one of them cannot be decoded does it look at them one by one. */
function linesOf(bytes: Uint8Array, text: EncodedText, first: number): readonly Line[] {
  const whole = bytes.length <= longestLine ? text.decode(bytes) : undefined;
  if (whole !== undefined) {
    const texts = whole.includes("\r") ? whole.split(/\r\n|\r|\n/) : whole.split("\n");
    if (texts.at(-1) === "") texts.pop();
    return texts.map((one, at) => ({ line: first + at, text: one }));
  }
  const lines: Line[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    const end = firstEnd(rest) ?? rest.length;
    const line = first + lines.length;
    const one = end > longestLine ? undefined : text.decode(rest.subarray(0, end))?.replace(/\r?\n$|\r$/, "");
    if (one !== undefined) lines.push({ line, text: one });
    else lines.push({ line, issue: end > longestLine ? lineTooLong([], { limit: longestLine }) : notText(text) });
    rest = rest.subarray(end);
  }
  return lines;
}

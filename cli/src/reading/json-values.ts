import type { Issue } from "espa-jp/finding";
import { defineIssue } from "espa-jp/finding";
import { type UnreadableRecord, unreadable } from "espa-jp/formats";
import { beginLine } from "./begun-line";
import { longestLine } from "./lines";

const notJson = defineIssue("not-json", { ja: "JSONとして読めません（{reason}）。", en: "Not JSON ({reason})." });
const valueTooLong = defineIssue("value-too-long", {
  ja: "一つの値が{limit}バイトを超えています。",
  en: "The value is longer than {limit} bytes.",
});

/** The value of a text of JSON; an unreadable record where it is none, `undefined` where it is blank. */
export function readJson(text: string): unknown | UnreadableRecord {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (text.trim() === "") return undefined;
    return { [unreadable]: notJson([], { reason: error instanceof Error ? error.message : "" }) };
  }
}

/** A value with the line on which it begins, or why it cannot be read. */
export type JsonValue =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly issue: Issue };

/**
 * The values of a JSON document, one after the other: the entries of an array, or each value where several follow one
 * another. Memory is bounded by the longest value. After a fault nothing is read: where the next value begins is not
 * known.
 *
 * @param bytes - UTF-8 without a mark
 */
export async function* readJsonValues(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<JsonValue, void, undefined> {
  const begun = beginLine();
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let [line, begins, depth, base] = [1, 1, 0, 0];
  let [started, quoted, escaped, bare, opened, closed, separated] = [false, false, false, false, false, false, true];
  const fault = (reason: string): JsonValue => ({ line: begins, issue: notJson([], { reason }) });
  const whole = (end: Uint8Array): JsonValue => {
    const text = begun.take(end);
    [started, bare, separated] = [false, false, false];
    try {
      const value = readJson(decoder.decode(text));
      if (typeof value === "object" && value !== null && unreadable in value)
        return { line: begins, issue: value[unreadable] as Issue };
      return { line: begins, value };
    } catch {
      return fault("UTF-8");
    }
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (byte === 0x0a) line += 1;
      if (quoted) {
        if (escaped) escaped = false;
        else if (byte === 0x5c) escaped = true;
        else if (byte === 0x22) {
          quoted = false;
          if (depth === base && started && !bare) {
            yield whole(chunk.subarray(from, at + 1));
            from = at + 1;
          }
        }
        continue;
      }
      const blank = byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
      const ends = blank || byte === 0x2c || byte === 0x5d;
      if (started && bare && depth === base && ends) {
        yield whole(chunk.subarray(from, at));
        from = at;
      }
      if (started) {
        if (byte === 0x22) quoted = true;
        else if (byte === 0x7b || byte === 0x5b) depth += 1;
        else if (byte === 0x7d || byte === 0x5d) {
          depth -= 1;
          if (depth === base) {
            yield whole(chunk.subarray(from, at + 1));
            from = at + 1;
          }
        }
        continue;
      }
      from = at + 1;
      if (blank) continue;
      begins = line;
      if (byte === 0x5b && !opened) {
        // The array that holds the records; a record is never an array.
        [opened, base, depth, separated] = [true, 1, 1, true];
      } else if (closed) {
        yield fault("more after the array");
        return;
      } else if (byte === 0x5d && base === 1) closed = true;
      else if (byte === 0x2c && base === 1 && !separated) separated = true;
      else if (base === 1 && !separated) {
        yield fault("no comma between two entries");
        return;
      } else {
        [started, opened, from] = [true, true, at];
        if (byte === 0x22) quoted = true;
        else if (byte === 0x7b || byte === 0x5b) depth += 1;
        else bare = true;
      }
    }
    if (started) begun.add(chunk.subarray(from));
    if (begun.length() > longestLine) {
      yield { line: begins, issue: valueTooLong([], { limit: longestLine }) };
      return;
    }
  }
  if (started) yield bare && depth === base ? whole(new Uint8Array(0)) : fault("it ends too early");
  else if (base === 1 && !closed) yield fault("it ends too early");
}

import { defineIssue } from "espa-jp/finding";
import { type UnreadableRecord, unreadable } from "espa-jp/formats";

/** Most bytes of one JSON value that is read whole. */
export const longestJson = 16 << 20;

const notJson = defineIssue("not-json", { ja: "JSONとして読めません（{reason}）。", en: "Not JSON ({reason})." });

/** The value of a text of JSON; an unreadable record where it is none, `undefined` where it is blank. */
export function readJson(text: string): unknown | UnreadableRecord {
  try {
    return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text) as unknown;
  } catch (error) {
    if (text.trim() === "") return undefined;
    return { [unreadable]: notJson([], { reason: error instanceof Error ? error.message : "" }) };
  }
}

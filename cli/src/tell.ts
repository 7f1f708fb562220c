import type { Finding, Issue, Language } from "espa-jp/finding";
import { explain } from "espa-jp/finding";
import { type MinisterId, ministerNames } from "espa-jp/parties";
import type { Call } from "./command";
import { oneLine } from "./printable";
import { exit, say, words } from "./words";

/** Names of ministers in one language. */
export function explainMinisters(ids: readonly MinisterId[], lang: Language): string {
  return ids.map((id) => ministerNames[id][lang]).join(lang === "ja" ? "、" : ", ");
}

/** Writes a finding; its exit code is 1 where something was wrong with what was given. */
export async function tell(call: Call, finding: Finding<string>): Promise<number> {
  await call.out.write(call.json ? JSON.stringify(finding) : explain(finding, { lang: call.lang }));
  return (finding.issues ?? []).length > 0 ? exit.someInvalid : exit.allValid;
}

/** Writes what is wrong with an input, one issue a line. */
export async function tellIssues(call: Call, issues: readonly Issue[]): Promise<number> {
  // Should the reader of the lines go away, the program ends with this.
  process.exitCode = exit.someInvalid;
  for (const issue of issues) await call.out.write(issueLine(call, issue));
  return exit.someInvalid;
}

/**
 * Where an issue was found: the record by its number, its line, the label of its place, and the value that stands
 * there.
 */
export interface Place {
  readonly record: number;
  readonly line: number;
  readonly label?: string | undefined;
  readonly value?: unknown;
}

/** Longest value that is repeated in an issue. */
const longestValue = 120;

/** One issue as one line, with its place where records are checked. */
export function issueLine(call: Call, { path, code, message, basis }: Issue, place?: Place): string {
  const text = message[call.lang];
  const value = place?.value === undefined ? undefined : shortened(place.value);
  if (call.json)
    return JSON.stringify({
      ...(place !== undefined && { record: place.record, line: place.line }),
      path,
      code,
      message: text,
      ...(place?.label !== undefined && { label: place.label }),
      ...(value !== undefined && { value }),
      ...(basis !== undefined && { basis }),
    });
  const where =
    place === undefined ? [] : [say(words.line, call.lang, { value: place.line }), place.label ?? "", value ?? ""];
  return [...(place === undefined ? [] : [place.record]), path.join(".") || ".", code, text, ...where]
    .map((one) => oneLine(String(one)))
    .join("\t")
    .trimEnd();
}

/** A value as it stands, of what is long only the beginning: JSON but for a text, which stands for itself. */
export function shortened(value: unknown): string {
  const text = typeof value === "string" ? value : jsonOf(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

/** JSON is written part within part: of what is too deep for that, only its kind is told. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return Array.isArray(value) ? "[…]" : "{…}";
  }
}

import type { Finding, Issue, Language } from "espa-jp/finding";
import { explain } from "espa-jp/finding";
import { type MinisterId, ministerNames } from "espa-jp/parties";
import type { Call } from "./command";
import { oneLine } from "./printable";
import { exit } from "./words";

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

/** One issue as one line, of a record where it has a number. */
export function issueLine(call: Call, { path, code, message, basis }: Issue, record?: number): string {
  const text = message[call.lang];
  if (call.json)
    return JSON.stringify({ ...(record !== undefined && { record }), path, code, message: text, ...(basis !== undefined && { basis }) });
  return [...(record === undefined ? [] : [record]), path.join(".") || ".", code, text].map((one) => oneLine(String(one))).join("\t");
}

import { explain } from "../finding/explain";
import type { Finding } from "../finding/finding";
import type { Issue } from "../finding/issue";
import type { Language } from "../finding/text";
import { type MinisterId, ministerNames } from "../parties/ministers";
import type { Call } from "./run";
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
  for (const issue of issues) {
    const { path, code, message, basis } = issue;
    await call.out.write(
      call.json
        ? JSON.stringify({ path, code, message: message[call.lang], ...(basis !== undefined && { basis }) })
        : `${path.join(".") || "."}\t${code}\t${message[call.lang]}`,
    );
  }
  return exit.someInvalid;
}

import { explain } from "../finding/explain";
import type { Finding } from "../finding/finding";
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

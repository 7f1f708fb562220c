import { type RuleDescription, rules } from "espa-jp/rules";
import type { Call } from "./command";
import { guess } from "./nearest";
import { say, words } from "./words";

/** The rule of a name: its id, or the name of its function. Where there is none, that is said. */
export function ruleNamed(call: Call, name: string): RuleDescription | undefined {
  const found = rules.find((one) => one.id === name || one.call === name);
  if (found !== undefined) return found;
  call.out.note(say(words.unknownRule, call.lang, { value: name }));
  const ids = rules.map(({ id }) => id);
  if (!guess(call.out, call.lang, name, ids)) call.out.note(`${words.oneOf[call.lang]}\n  ${ids.join("\n  ")}`);
  return undefined;
}

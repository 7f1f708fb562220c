import type { LegalDate } from "espa-jp/calendar";
import { isLegalDate } from "espa-jp/calendar";
import type { Call, Option } from "./command";
import { say, words } from "./words";

/** The option `--on` of every command that asks the law. */
export const onOption: Option = {
  type: "string",
  value: "DATE",
  about: {
    ja: "どの日の法によるか（年-月-日、指定がなければ日本の今日）",
    en: "the law of which day (YYYY-MM-DD; today in Japan unless stated)",
  },
};

/** The day of `--on`, or today in Japan: the command is the one place that reads the clock. */
export function dayOf(call: Call, option = "on"): LegalDate | undefined {
  const given = call.options[option];
  if (given === undefined) return new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10) as LegalDate;
  if (isLegalDate(given)) return given;
  call.out.note(say(words.badValue, call.lang, { name: `--${option}`, value: String(given) }));
  return undefined;
}

/** The yes, no or nothing of an option; `null` where it is something else. */
export function truthOf(call: Call, option: string): boolean | undefined | null {
  const given = call.options[option];
  if (given === undefined) return undefined;
  if (given === "yes") return true;
  if (given === "no") return false;
  call.out.note(say(words.badValue, call.lang, { name: `--${option} yes|no`, value: String(given) }));
  return null;
}

import type { BilingualText, Language } from "../finding/text";

/** Exit codes of the command. */
export const exit = { allValid: 0, someInvalid: 1, misuse: 2, interrupted: 130 } as const;

/** What the command says, in both languages. */
export const words = {
  records: { ja: "件", en: "records" },
  valid: { ja: "適正", en: "valid" },
  invalid: { ja: "不備あり", en: "invalid" },
  record: { ja: "記録", en: "record" },
  unknownCommand: { ja: "「{value}」というコマンドはありません。", en: "There is no command {value}." },
  unknownSchema: { ja: "「{value}」というスキーマはありません。次のいずれか：", en: "There is no schema {value}. One of:" },
  missingArgument: { ja: "引数が足りません：{value}", en: "An argument is missing: {value}" },
  tooManyArguments: { ja: "余分な引数です：{value}", en: "One argument too many: {value}" },
  badArguments: { ja: "引数が正しくありません：{value}", en: "Not valid arguments: {value}" },
  broken: { ja: "処理を続けられません：{value}", en: "Cannot go on: {value}" },
  interrupted: { ja: "中断しました。", en: "Interrupted." },
  badValue: { ja: "{name}の値が正しくありません：{value}", en: "Not a valid value of {name}: {value}" },
  cannotRead: { ja: "読めません：{value}", en: "Cannot read {value}" },
  inputEndedEarly: { ja: "入力が途中で切れました：{value}", en: "The input broke off: {value}" },
} satisfies Record<string, BilingualText>;

/** A text with its values filled in. */
export function say(text: BilingualText, lang: Language, values: Readonly<Record<string, string>> = {}): string {
  return text[lang].replace(/\{(\w{1,20})\}/g, (whole, name: string) => values[name] ?? whole);
}

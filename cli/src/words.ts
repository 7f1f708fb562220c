import type { BilingualText, Language } from "espa-jp/finding";
import { oneLine } from "./printable";

/** Exit codes of the command. */
export const exit = {
  allValid: 0,
  someInvalid: 1,
  misuse: 2,
  hungUp: 129,
  interrupted: 130,
  pipeClosed: 141,
  terminated: 143,
} as const;

/** What the command says, in both languages. */
export const words = {
  summary: {
    ja: "{records}件（適正{valid}件、不備あり{invalid}件）",
    en: "{records} records, {valid} valid, {invalid} invalid",
  },
  summaryOfOne: {
    ja: "{records}件（適正{valid}件、不備あり{invalid}件）",
    en: "{records} record, {valid} valid, {invalid} invalid",
  },
  unknownCommand: { ja: "「{value}」というコマンドはありません。", en: "There is no command {value}." },
  unknownSchema: { ja: "「{value}」というスキーマはありません。", en: "There is no schema {value}." },
  unknownRule: { ja: "「{value}」という規定の判定はありません。", en: "There is no rule {value}." },
  unknownOption: { ja: "「{value}」というオプションはありません。", en: "There is no option {value}." },
  nearest: { ja: "「{value}」のことでしょうか。", en: "Did you mean {value}?" },
  oneOf: { ja: "次のいずれかを指定してください：", en: "One of:" },
  missingArgument: { ja: "引数が足りません：{value}", en: "An argument is missing: {value}" },
  missingValue: { ja: "{value}の値がありません。", en: "{value} needs a value." },
  surplusValue: { ja: "{value}は値を取りません。", en: "{value} takes no value." },
  givenTwice: { ja: "{value}が二度指定されています。", en: "{value} is given twice." },
  tooManyArguments: { ja: "余分な引数です：{value}", en: "One argument too many: {value}" },
  interrupted: { ja: "中断しました。", en: "Interrupted." },
  badValue: { ja: "{name}の値が正しくありません：{value}", en: "Not a valid value of {name}: {value}" },
  cannotRead: { ja: "読めません：{value}", en: "Cannot read {value}" },
  cannotWrite: { ja: "書き込めません：{value}", en: "Cannot write: {value}" },
  inputEndedEarly: { ja: "入力が途中で切れました：{value}", en: "The input broke off: {value}" },
  cannotServe: { ja: "開始できません：{value}", en: "Cannot begin: {value}" },
  needsPeer: { ja: "別のパッケージが必要です：{value}", en: "Another package is needed: {value}" },
  parquetFile: {
    ja: "Parquetは、ファイルの名を指定してください（表計算のためのオプションは使えません）。",
    en: "Name the Parquet file; options for text and spreadsheets do not go with it.",
  },
  workbook: {
    ja: "表計算のブックは読めません。CSVとして保存してください（文字コードはUTF-8でもShift_JISでもよい）：{value}",
    en: "A workbook is not read. Save it as CSV, in UTF-8 or in Shift_JIS: {value}",
  },
  compressed: {
    ja: "圧縮されたファイルは読めません。zcatなどで展開して渡してください：{value}",
    en: "A compressed file is not read. Unpack it first, as zcat does: {value}",
  },
  parquetInput: {
    ja: "Parquetは、名が.parquetで終わるファイルとして指定してください：{value}",
    en: "Parquet is read from a file whose name ends in .parquet: {value}",
  },
  line: { ja: "{value}行目", en: "line {value}" },
  note: { ja: "注意：", en: "Note: " },
  readAs: { ja: "文字コードは{value}と読みました{how}。", en: "Read as {value}{how}." },
  byMark: { ja: "（先頭の印による）", en: ", as its mark says" },
  byBytes: {
    ja: "（内容から判別。違う場合は--encodingで指定してください）",
    en: ", as its bytes tell; if it is not, say --encoding",
  },
  unsure: {
    ja: "UTF-8でないバイトがあり、文字コードを内容から判別できません。--encodingで指定してください。",
    en: "There are bytes that are not UTF-8, and they do not tell the encoding: say --encoding.",
  },
  delimiter: { ja: "区切りは{value}と読みました。", en: "The cells are set apart by {value}." },
  tab: { ja: "タブ", en: "tabs" },
  semicolon: { ja: "セミコロン", en: "semicolons" },
  tryExcel: {
    ja: "見出しが項目の名称であれば、--excelを付けてください。",
    en: "If the headings are labels of properties, say --excel.",
  },
  columnRead: { ja: "列「{name}」→ {path}（{kind}）{forms}", en: "Column {name} -> {path} ({kind}){forms}" },
  form: { ja: "「{cell}」を{value}（{count}件）", en: "{cell} as {value} ({count})" },
  emptyInput: { ja: "入力が空です：{value}", en: "The input is empty: {value}" },
  noRecord: { ja: "記録が一件もありません：{value}", en: "There is no record: {value}" },
} satisfies Record<string, BilingualText>;

/** A text with its values filled in, each on one line: a line end in a name must not begin a line of its own. */
export function say(
  text: BilingualText,
  lang: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return text[lang].replace(/\{(\w{1,20})\}/g, (whole, name: string) => oneLine(String(values[name] ?? whole)));
}

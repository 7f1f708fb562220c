import type { Call, Option } from "./command";
import { cellKinds } from "./reading/cells";
import type { Encoding } from "./reading/encoding";
import { isAskedEncoding, type ReadInput, type ReadOptions } from "./reading/records";
import { say, words } from "./words";

/** Options of every command that reads records. */
export const readingOptions: Readonly<Record<string, Option>> = {
  csv: {
    type: "boolean",
    about: {
      ja: "表として読む（名が.csv又は.tsvで終わるファイルは指定不要）",
      en: "read a table; a file named .csv or .tsv needs no saying",
    },
  },
  excel: {
    type: "boolean",
    about: {
      ja: "表計算の表として読む（見出しは項目の名称でもよい。はい、○、和暦、￥、億円など）",
      en: "read a table of a spreadsheet: headings by label, truths, days and yen as people write them",
    },
  },
  encoding: {
    type: "string",
    value: "auto|utf-8|cp932|utf-16",
    about: { ja: "文字コード（指定がなければ内容から判別）", en: "how text is encoded (found unless stated)" },
  },
  serials: {
    type: "string",
    value: "1900|1904",
    about: {
      ja: "日付の列の数を、その年から数えた通し番号として読む（--excel）",
      en: "read numbers in columns of days as serial days from that year (--excel)",
    },
  },
};

/** How the input of a call is read; `undefined` where an option has no such value, which was said. */
export function readOptionsOf(call: Call, byName: Pick<ReadOptions, "form" | "delimiter">): ReadOptions | undefined {
  const { csv, excel, encoding = "auto", serials } = call.options;
  const wrong = (name: string, value: unknown) => {
    call.out.note(say(words.badValue, call.lang, { name, value: String(value) }));
    return undefined;
  };
  if (!isAskedEncoding(encoding)) return wrong("--encoding auto|utf-8|cp932|utf-16", encoding);
  if (serials !== undefined && serials !== "1900" && serials !== "1904") return wrong("--serials 1900|1904", serials);
  if (serials !== undefined && excel !== true) return wrong("--serials", "--excel");
  return {
    ...byName,
    ...((csv === true || excel === true) && byName.form !== "table" && { form: "table" as const }),
    encoding,
    excel: excel === true,
    ...(serials !== undefined && { serials }),
  };
}

const encodings: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  cp932: "CP932 (Shift_JIS)",
  "utf-16le": "UTF-16LE",
  "utf-16be": "UTF-16BE",
};

/**
 * Tells what the input was read as: its encoding and delimiter where they are not UTF-8 and the comma, and each column
 * with --excel.
 */
export function readingNotes(call: Call, input: ReadInput | undefined, options: ReadOptions): void {
  if (input === undefined) return;
  const { text, table } = input;
  const { lang } = call;
  const note = (plain: string, data: object) =>
    call.out.note(call.json ? JSON.stringify(data) : `${words.note[lang]}${plain}`);
  if (text.unsure) note(words.unsure[lang], { note: "encoding-unsure", message: words.unsure[lang] });
  else if (
    text.encoding !== undefined &&
    (text.encoding !== "utf-8" || options.excel === true) &&
    options.encoding === "auto"
  ) {
    const how = (text.marked ? words.byMark : words.byBytes)[lang];
    note(say(words.readAs, lang, { value: encodings[text.encoding], how }), {
      note: "encoding",
      encoding: text.encoding,
      marked: text.marked,
    });
  }
  const between = table?.delimiter === "\t" ? words.tab : table?.delimiter === ";" ? words.semicolon : undefined;
  if (between !== undefined && options.delimiter === undefined)
    note(say(words.delimiter, lang, { value: between[lang] }), { note: "delimiter", delimiter: table?.delimiter });
  if (options.excel !== true) {
    if ((table?.header?.issues.length ?? 0) > 0)
      note(words.tryExcel[lang], { note: "headings", message: words.tryExcel[lang] });
    return;
  }
  for (const { name, path, kind, forms } of table?.header?.columns ?? []) {
    if (path === undefined) continue;
    const told = [...forms.values()];
    const written = told.map((one) => say(words.form, lang, { ...one, value: JSON.stringify(one.value) }));
    const listed = written.length === 0 ? "" : lang === "ja" ? `：${written.join("、")}` : `: ${written.join(", ")}`;
    note(say(words.columnRead, lang, { name, path: path.join("."), kind: cellKinds[kind][lang], forms: listed }), {
      note: "column",
      name,
      path,
      kind,
      forms: told,
    });
  }
}

import type { RuleOptions } from "espa-jp/finding";
import type { RuleDescription } from "espa-jp/rules";
import { type AnswerRow, answerColumns, answerInWords, answerRow, csvOf } from "./answers";
import type { Call, Option } from "./command";
import { dayOf, onOption } from "./day";
import { type FactsOfRecord, factsReader } from "./facts-of-record";
import { oneLine } from "./printable";
import { readThrough } from "./read-through";
import { formOfName } from "./reading/records";
import { readingOptions, readOptionsOf } from "./reading-options";
import { noteReadings, ofFacts, readingsOf, readingsOption, readingsTally } from "./readings";
import { exit, say, words } from "./words";

const formats = ["text", "ndjson", "csv"] as const;
type Format = (typeof formats)[number];

/** Options of every command that asks a rule of many records. */
export const askingOptions: Readonly<Record<string, Option>> = {
  on: onOption,
  "on-column": {
    type: "string",
    value: "NAME",
    about: { ja: "日を記録ごとに読む列", en: "the column that holds the day of each record, in place of --on" },
  },
  key: {
    type: "string",
    value: "NAME",
    about: {
      ja: "記録の名となる列（答えに添える。事実ではない）",
      en: "the column that names a record; it stands beside its answer and is no fact",
    },
  },
  format: {
    type: "string",
    value: "text|ndjson|csv",
    about: {
      ja: "答えの形式（指定がなければ文字。--jsonはndjson）",
      en: "form of the answers (text unless stated; --json is ndjson)",
    },
  },
  full: {
    type: "boolean",
    about: { ja: "ndjsonに理由をすべて含める", en: "all that the rule says, with its reasons, in ndjson" },
  },
  readings: readingsOption,
  ...readingOptions,
};

const texts = {
  onTwice: { ja: "--onと--on-columnは、いずれか一方を指定してください。", en: "Either --on or --on-column." },
  record: { ja: "記録{record}（{line}行目）", en: "Record {record} (line {line})" },
  answers: { ja: "{records}件（不備あり{invalid}件）", en: "{records} asked, {invalid} with something wrong" },
  line: { ja: "  {count}件  {answer}（根拠の確度：{grade}）", en: "  {count}  {answer} (grade: {grade})" },
  undetermined: { ja: "判定できない", en: "undetermined" },
  none: { ja: "なし", en: "none" },
};

/** Asks a rule of every record of a file or of standard input: one answer a record, in the order of the records. */
export async function askAll(call: Call, rule: RuleDescription, file: string): Promise<number> {
  const { key, format: given = call.json ? "ndjson" : "text", full } = call.options;
  const onColumn = call.options["on-column"];
  const format = formats.find((one) => one === given);
  if (format === undefined) return wrong(call, "--format text|ndjson|csv", given);
  for (const [name, value] of [
    ["--key", key],
    ["--on-column", onColumn],
  ] as const)
    if (value !== undefined && (value === "" || String(value).includes("."))) return wrong(call, name, value);
  if (onColumn !== undefined && call.options.on !== undefined) {
    call.out.note(texts.onTwice[call.lang]);
    return exit.misuse;
  }
  const on = dayOf(call);
  const options = readOptionsOf(call, formOfName(file));
  if (on === undefined || options === undefined) return exit.misuse;
  const supplied = await readingsOf(call);
  if (supplied === null) return exit.misuse;
  const reader = await factsReader(rule, {
    key: key as string | undefined,
    onColumn: onColumn as string | undefined,
    on,
  });
  const counts = new Map<string, number>();
  const readings = readingsTally();
  let invalid = 0;
  let began = false;
  return readThrough(call, file, reader.schema, options, {
    // Answers stand alone on standard output.
    header: (line) => call.out.note(line),
    take: async (records, first, _, soFar) => {
      const written: string[] = [];
      if (!began && format === "csv")
        written.push(`${options.excel === true ? "\uFEFF" : ""}${answerColumns.join(",")}`);
      began = true;
      for (const [at, record] of records.entries()) {
        const read = reader.read(record);
        const row = answerRow(rule, read, {
          lang: call.lang,
          full: full === true,
          place: { record: first + at, line: record.line },
          options: supplied,
          issuesOf: readings.take,
        });
        if (row.issues.length > 0) invalid += 1;
        const count = JSON.stringify([row.answer, row.grade]);
        counts.set(count, (counts.get(count) ?? 0) + 1);
        written.push(inForm(row, format, () => told(call, rule, row, read, supplied)));
        // Memory holds few answers, however many records came in one piece.
        if (written.length >= 1000) await call.out.write(written.splice(0).join("\n"));
      }
      // Should the reader of the answers go away, the program ends with this.
      if (invalid > 0) process.exitCode = exit.someInvalid;
      soFar.progress.clear();
      if (written.length > 0) await call.out.write(written.join("\n"));
    },
    summary: (soFar) => {
      noteReadings(call, readings.wrong());
      summary(call, rule, soFar.records, invalid, counts);
    },
    someWrong: () => invalid > 0 || readings.wrong().length > 0,
  });
}

function inForm(row: AnswerRow, format: Format, text: () => string): string {
  return format === "ndjson" ? JSON.stringify(row) : format === "csv" ? csvOf(row) : text();
}

function told(
  call: Call,
  rule: RuleDescription,
  row: AnswerRow,
  { facts, on }: FactsOfRecord,
  supplied: RuleOptions,
): string {
  const named = row.key === undefined ? "" : `: ${oneLine(String(row.key))}`;
  const head = say(texts.record, call.lang, { record: row.record ?? 0, line: row.line ?? 0 }) + named;
  if (facts === undefined || on === undefined)
    return [
      head,
      row.answerText,
      ...row.issues.map((one) => oneLine(`${one.path.join(".") || "."} ${one.code}: ${one.message}`)),
      "",
    ].join("\n");
  return `${head}\n${answerInWords(rule, facts, on, call.lang, supplied, ofFacts)}\n`;
}

function wrong(call: Call, name: string, value: unknown): number {
  call.out.note(say(words.badValue, call.lang, { name, value: String(value) }));
  return exit.misuse;
}

/** The grades in words. */
const grades: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  text: { ja: "条文により確認", en: "text" },
  "official-summary": { ja: "所管官庁の概要による", en: "official summary" },
  secondary: { ja: "二次資料による", en: "secondary" },
  inferred: { ja: "条文未確認（推論）", en: "inferred" },
  stated: { ja: "利用者が示した確認による", en: "stated" },
};

/** How many records had which answer with which grade, the most frequent first. */
function summary(
  call: Call,
  rule: RuleDescription,
  records: number,
  invalid: number,
  counts: ReadonlyMap<string, number>,
): void {
  const rows = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([key, count]) => {
      const [answer, grade] = JSON.parse(key) as [string | null, string | null];
      return { answer, grade, count };
    });
  if (call.json) {
    call.out.note(JSON.stringify({ rule: rule.id, records, invalid, answers: rows }));
    return;
  }
  call.out.note(say(texts.answers, call.lang, { records, invalid }));
  const none = texts.none[call.lang];
  for (const { answer, grade, count } of rows) {
    const told = answer === "undetermined" ? texts.undetermined : rule.answers.find(({ value }) => value === answer);
    const sure = grade === null ? undefined : grades[grade];
    call.out.note(
      say(texts.line, call.lang, {
        count,
        answer: told?.[call.lang] ?? answer ?? none,
        grade: sure?.[call.lang] ?? grade ?? none,
      }),
    );
  }
}

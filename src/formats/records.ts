import { shownOf, withWords } from "../kernel/input-issues";
import type { Issue } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import { knownLanguage } from "../kernel/language";
import type { Language } from "../kernel/text";

/** An issue of one record, with its message in one language. */
export interface RecordIssue extends Omit<Issue, "message"> {
  readonly message: string;
}

/** The outcome for one record of a stream. */
export type RecordResult =
  | { readonly record: number; readonly ok: true; readonly value: unknown }
  | { readonly record: number; readonly ok: false; readonly issues: readonly RecordIssue[] };

/** Key of the issue in an `UnreadableRecord`; a symbol, so that no record from outside can carry it. */
export const unreadable: unique symbol = Symbol("unreadable record");

/** A line or chunk that could not be read as a record; it passes through `validateRecords` as that record's issue. */
export interface UnreadableRecord {
  readonly [unreadable]: Issue;
}

/** How records are checked. */
export interface RecordOptions {
  /** Language of the messages; Japanese unless stated. */
  readonly lang?: Language;
  /** Number of the first record; 1 unless stated. */
  readonly first?: number;
}

/** No schema has that name. */
export const unknownSchema = defineIssue("unknown-schema", {
  ja: "「{name}」という名のスキーマはありません。",
  en: "There is no schema named {name}.",
});

/** There is no schema of that name: which one was probably meant, and which there are. */
export function noSchema(place: string, name: unknown, names: readonly string[]): Issue {
  return withWords(unknownSchema([place], { name: shownOf(name) }), name, names);
}

/** The check of one record by a schema, or why there is none of that name. */
export type RecordCheck =
  | {
      readonly ok: true;
      /** The issues of one record, or `undefined` where it is valid. */
      readonly check: (input: unknown) => readonly Issue[] | undefined;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The part of the validating door that the check of records needs. */
export type SchemaDoor = Pick<typeof import("../schemas/index"), "checkOf" | "schemaNamed" | "schemaNames">;

/** Makes the check of one record by a named schema, compiled once for many records. */
export function checkBy(schemas: SchemaDoor, name: string): RecordCheck {
  const schema = schemas.schemaNamed(name);
  if (schema === undefined) return { ok: false, issues: [noSchema("schema", name, schemas.schemaNames())] };
  return { ok: true, check: schemas.checkOf(schema) };
}

/** Checks a stream of records, one by one, in order. */
export async function* checkRecords(
  found: RecordCheck,
  records: AsyncIterable<unknown> | Iterable<unknown>,
  options: RecordOptions,
): AsyncGenerator<RecordResult, void, undefined> {
  const lang = knownLanguage(options.lang === undefined ? "ja" : options.lang);
  if (!found.ok) {
    yield { record: 0, ok: false, issues: inLanguage(found.issues, lang) };
    return;
  }
  let record = (options.first ?? 1) - 1;
  for await (const value of records) {
    record += 1;
    const issues = isUnreadable(value) ? [value[unreadable]] : found.check(value);
    yield issues === undefined ? { record, ok: true, value } : { record, ok: false, issues: inLanguage(issues, lang) };
  }
}

/** Puts the messages of issues into one language. @category Records */
export function inLanguage(issues: readonly Issue[], lang: Language): readonly RecordIssue[] {
  const language = knownLanguage(lang);
  return issues.map((issue) => ({ ...issue, message: issue.message[language] }));
}

function isUnreadable(value: unknown): value is UnreadableRecord {
  return typeof value === "object" && value !== null && unreadable in value;
}

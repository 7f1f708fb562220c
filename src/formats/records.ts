import type { Issue } from "../finding/issue";
import { defineIssue } from "../finding/issue";
import type { Language } from "../finding/text";

/** An issue of one record, with its message in one language. */
export interface RecordIssue extends Omit<Issue, "message"> {
  readonly message: string;
}

/** The outcome for one record of a stream. */
export type RecordResult =
  | { readonly record: number; readonly ok: true; readonly value: unknown }
  | { readonly record: number; readonly ok: false; readonly issues: readonly RecordIssue[] };

/** Key of the issue in an `UnreadableRecord`; a symbol, so that no record from outside can carry it. */
export const unreadable: unique symbol = /* @__PURE__ */ Symbol("unreadable record");

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

/**
 * Makes the check of one record by a named schema, for use over many records.
 *
 * The schema is compiled once where the zod at hand can do so and code generation is allowed; the outcome is the same.
 *
 * @param name - name of an exported schema, such as `StableSupplyPlan`
 * @returns the check, or the issue `unknown-schema`
 * @category Records
 * @since 0.1.0
 */
export async function recordCheck(
  name: string,
): Promise<
  | { readonly ok: true; readonly check: (input: unknown) => readonly Issue[] | undefined }
  | { readonly ok: false; readonly issues: readonly Issue[] }
> {
  const schemas = await import("../schemas/index");
  const schema = schemas.schemaNamed(name);
  if (schema === undefined) return { ok: false, issues: [unknownSchema(["schema"], { name })] };
  const compiled = schemas.compiled(schema);
  const check = (input: unknown): readonly Issue[] | undefined => {
    const parsed = compiled.safeParse(input);
    return parsed.success ? undefined : schemas.issuesOf(parsed.error);
  };
  return { ok: true, check };
}

/**
 * Checks a stream of records against a named schema, one by one, keeping the order and nothing else.
 *
 * Use it in a pipeline: it pulls a record only when the consumer asks for the next result.
 * An unknown schema name gives one result, for record 0, with the issue `unknown-schema`.
 *
 * @param schemaName - name of an exported schema
 * @param records - records, or what `parseNdjson` yields
 * @param options - language of the messages
 * @returns one result a record
 * @category Records
 * @since 0.1.0
 */
export async function* validateRecords(
  schemaName: string,
  records: AsyncIterable<unknown> | Iterable<unknown>,
  options: RecordOptions = {},
): AsyncGenerator<RecordResult, void, undefined> {
  const lang = options.lang ?? "ja";
  const found = await recordCheck(schemaName);
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
  return issues.map((issue) => ({ ...issue, message: issue.message[lang] }));
}

function isUnreadable(value: unknown): value is UnreadableRecord {
  return typeof value === "object" && value !== null && unreadable in value;
}

import type * as z from "zod";
import { notAllowedValue as notAllowed, tooLarge, tooSmall, unknownKey, wrongType } from "../kernel/input-issues";
import type { Issue, Result } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";

const missing = defineIssue("missing", { ja: "必須の項目がありません。", en: "A required value is missing." });
const wrongFormat = defineIssue("wrong-format", { ja: "形式（{expected}）に合いません。", en: "Not in the form {expected}." });
const notAMultiple = defineIssue("not-a-multiple", { ja: "{expected}の倍数ではありません。", en: "Not a multiple of {expected}." });
const noAlternative = defineIssue("no-alternative", { ja: "どの形にも合いません。", en: "Matches none of the possible forms." });
const other = defineIssue("invalid", { ja: "正しい値ではありません。", en: "Not a valid value." });

/** The kinds of issues that any schema of the library can report, besides those of its own rules. */
export const schemaIssueKinds = Object.freeze([
  missing,
  wrongType,
  tooLarge,
  tooSmall,
  wrongFormat,
  notAMultiple,
  unknownKey,
  notAllowed,
  noAlternative,
  other,
]);

/**
 * Turns the issues of a zod error into the library's own: a stable code, a path, both languages, the provision.
 *
 * @param error - the error of a `safeParse` with any schema of the library
 * @returns one issue for each thing that is wrong
 * @category Schemas
 * @since 0.1.0
 */
export function issuesOf(error: z.ZodError | z.core.$ZodError): readonly Issue[] {
  return error.issues.flatMap((issue) => toIssues(issue, []));
}

/**
 * Checks a value against a schema of the library.
 *
 * @param schema - any zod schema
 * @param input - anything from outside
 * @returns the value as it was given, or the issues in both languages
 * @example
 * validate(LegalDate, "2024-05-01"); // => { ok: true, value: "2024-05-01" }
 * @category Schemas
 * @since 0.1.0
 */
export function validate<Value>(schema: z.ZodType<Value>, input: unknown): Result<Value> {
  const parsed = schema.safeParse(input);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, issues: issuesOf(parsed.error) };
}

function toIssues(issue: z.core.$ZodIssue, above: Issue["path"]): readonly Issue[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))];
  switch (issue.code) {
    case "invalid_type":
      return [issue.message.includes("received undefined") ? missing(path) : wrongType(path, { expected: issue.expected })];
    case "too_big":
      return [tooLarge(path, { limit: String(issue.maximum) })];
    case "too_small":
      return [tooSmall(path, { limit: String(issue.minimum) })];
    case "invalid_format":
      return [wrongFormat(path, { expected: issue.format })];
    case "not_multiple_of":
      return [notAMultiple(path, { expected: issue.divisor })];
    case "unrecognized_keys":
      return issue.keys.map((name) => unknownKey([...path, name], { name }));
    case "invalid_value":
      return [notAllowed(path, { expected: issue.values.map(String) })];
    case "invalid_union":
      return ofUnion(issue, path);
    case "custom":
      return [own(issue.params, path) ?? other(path)];
    default:
      return [other(path)];
  }
}

/** Of a union, the alternative that got furthest is reported; where they tie, the union itself. */
function ofUnion(issue: z.core.$ZodIssueInvalidUnion, path: Issue["path"]): readonly Issue[] {
  const alternatives = issue.errors.filter((errors) => errors.every((one) => one.path.length > 0));
  const only = alternatives.length === 1 ? alternatives[0] : undefined;
  return only === undefined ? [noAlternative(path)] : only.flatMap((one) => toIssues(one, path));
}

/** An issue of the library that a schema's own rule put into `params.issue`. */
function own(params: Record<string, unknown> | undefined, path: Issue["path"]): Issue | undefined {
  const issue = params?.issue as Issue | undefined;
  return issue === undefined ? undefined : { ...issue, path };
}

import type * as z from "zod";
import {
  notAllowedValue as notAllowed,
  refusedWord,
  tooLarge,
  tooSmall,
  unknownKey,
  wrongType,
} from "../kernel/input-issues";
import type { Issue, Result } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";

const missing = defineIssue("missing", { ja: "必須の項目がありません。", en: "A required value is missing." });
const wrongFormat = defineIssue("wrong-format", {
  ja: "形式（{expected}）に合いません。",
  en: "Not in the form {expected}.",
});
const notAMultiple = defineIssue("not-a-multiple", {
  ja: "{expected}の倍数ではありません。",
  en: "Not a multiple of {expected}.",
});
const noAlternative = defineIssue("no-alternative", {
  ja: "次のどの形にも合いません。{reasons}",
  en: "Matches none of the possible forms. {reasons}",
});
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

/** Of what is wrong a message tells what was given. */
export const withInput = Object.freeze({ reportInput: true });

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
  const parsed = schema.safeParse(input, withInput);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, issues: issuesOf(parsed.error) };
}

function toIssues(issue: z.core.$ZodIssue, above: Issue["path"]): readonly Issue[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))];
  switch (issue.code) {
    case "invalid_type":
      return [isAbsent(issue) ? missing(path) : wrongType(path, { expected: issue.expected }, givenIn(issue))];
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
      return [isAbsent(issue) ? missing(path) : refusedWord(path, issue.values, givenIn(issue))];
    case "invalid_union":
      return ofUnion(issue, path);
    case "custom":
      return [own(issue.params, path) ?? other(path)];
    default:
      return [other(path)];
  }
}

/** What was given, where the error says so. */
function givenIn(issue: z.core.$ZodIssue): readonly [unknown] | undefined {
  return "input" in issue ? [issue.input] : undefined;
}

/** Whether nothing was given where something must be. */
function isAbsent(issue: z.core.$ZodIssue): boolean {
  return "input" in issue
    ? issue.input === undefined
    : issue.code === "invalid_type" && issue.message.includes("received undefined");
}

/** Of a union, the alternative that got furthest is reported; where they tie, each form with the reason why it is not met. */
function ofUnion(issue: z.core.$ZodIssueInvalidUnion, path: Issue["path"]): readonly Issue[] {
  const { options, discriminator } = issue as {
    readonly options?: readonly unknown[];
    readonly discriminator?: string;
  };
  // Forms that are told apart by one word: it is none of them.
  if (options !== undefined && discriminator !== undefined) {
    const given = givenIn(issue)?.[0];
    const word =
      typeof given === "object" && given !== null
        ? (given as Readonly<Record<string, unknown>>)[discriminator]
        : undefined;
    if (word === undefined && givenIn(issue) !== undefined) return [missing(path)];
    return [refusedWord(path, options, givenIn(issue) === undefined ? undefined : [word])];
  }
  if (
    issue.errors.length > 0 &&
    issue.errors.every(([first]) => first !== undefined && first.path.length === 0 && isAbsent(first))
  ) {
    return [missing(path)];
  }
  const alternatives = issue.errors.filter((errors) => errors.every((one) => one.path.length > 0));
  const only = alternatives.length === 1 ? alternatives[0] : undefined;
  if (only !== undefined) return only.flatMap((one) => toIssues(one, path));
  const reasons = issue.errors.map((errors) => errors.flatMap((one) => toIssues(one, []))[0]);
  const told = (lang: "ja" | "en") =>
    reasons
      .map(
        (one, at) =>
          `${at + 1}) ${one === undefined ? "" : `${one.path.length === 0 ? "" : `${one.path.join(".")}: `}${one.message[lang]}`}`,
      )
      .join(" ");
  return [noAlternative(path, { reasons: { ja: told("ja"), en: told("en") } })];
}

/** An issue of the library that a schema's own rule put into `params.issue`. */
function own(params: Record<string, unknown> | undefined, path: Issue["path"]): Issue | undefined {
  const issue = params?.issue as Issue | undefined;
  return issue === undefined ? undefined : { ...issue, path };
}

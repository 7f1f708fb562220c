import type * as z from "zod";
import type { Citation } from "../kernel/citation";
import {
  missing,
  notAllowedValue as notAllowed,
  refusedKey,
  refusedWord,
  shownOf,
  tooLarge,
  tooSmall,
  unknownKey,
  wrongType,
} from "../kernel/input-issues";
import type { Issue, Result } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";
import type { BilingualText } from "../kernel/text";

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
 * @param error - the error of a `safeParse` with any schema of the library, or what its Standard Schema gave
 * @param schema - the schema; with it a message names the properties and the forms that there are
 * @returns one issue for each thing that is wrong
 * @category Schemas
 */
export function issuesOf(error: z.ZodError | z.core.$ZodError, schema?: z.core.$ZodType): readonly Issue[] {
  return error.issues.flatMap((issue) =>
    isTold(issue) ? ofStandard(issue) : toIssues(issue, [], schema).map((one) => ({ ...basisIn(issue), ...one })),
  );
}

/** The provision that a rule of the schema gave an issue of the form. */
const basisIn = (issue: object) => ("basis" in issue ? { basis: issue.basis as Citation } : undefined);

/** An issue that a Standard Schema of the library told already, as one of the library. */
const isTold = (issue: object): issue is Omit<Issue, "message"> & { text: BilingualText } =>
  "text" in issue && typeof issue.text === "object";
const ofStandard = ({ code, path, text, basis }: Omit<Issue, "message"> & { text: BilingualText }): Issue => ({
  code,
  path,
  message: text,
  ...(basis === undefined ? undefined : { basis }),
});

/**
 * Checks a value against a schema of the library.
 *
 * @param schema - any zod schema
 * @param input - anything from outside
 * @returns the value as it was given, or the issues in both languages
 * @example
 * validate(LegalDate, "2024-05-01"); // => { ok: true, value: "2024-05-01" }
 * @category Schemas
 */
export function validate<Value>(schema: z.ZodType<Value>, input: unknown): Result<Value> {
  const parsed = schema.safeParse(input, withInput);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, issues: issuesOf(parsed.error, schema) };
}

function toIssues(issue: z.core.$ZodIssue, above: Issue["path"], schema?: z.core.$ZodType): readonly Issue[] {
  const here = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  const path = [...above, ...here];
  const isUnionByWord = issue.code === "invalid_union" && issue.discriminator !== undefined;
  const forms = schema === undefined ? [] : formsAt(schema, isUnionByWord ? here.slice(0, -1) : here);
  switch (issue.code) {
    case "invalid_type":
      return [isAbsent(issue) ? missing(path) : wrongType(path, { expected: issue.expected }, givenIn(issue))];
    case "too_big":
      return [tooLarge(path, { limit: limitOf(issue.maximum, givenIn(issue)) })];
    case "too_small":
      // A text with nothing in it is not there.
      if (givenIn(issue)?.[0] === "") return [missing(path)];
      return [tooSmall(path, { limit: limitOf(issue.minimum, givenIn(issue)) })];
    case "invalid_format":
      return [wrongFormat(path, { expected: issue.format })];
    case "not_multiple_of":
      return [notAMultiple(path, { expected: issue.divisor })];
    case "unrecognized_keys":
      return issue.keys.map((name) =>
        refusedKey([...path, name], name, [...new Set(formsOf(forms, givenIn(issue)?.[0]).flatMap(keysOf))]),
      );
    case "invalid_value":
      return [isAbsent(issue) ? missing(path) : refusedWord(path, issue.values, givenIn(issue))];
    case "invalid_union":
      return ofUnion(issue, path, forms);
    case "custom":
      return [own(issue, path) ?? other(path)];
    default:
      return [other(path)];
  }
}

/** A limit, and what was given: a number, or how long the text or the list is. */
function limitOf(limit: number | bigint, given: readonly [unknown] | undefined): BilingualText {
  const [value] = given ?? [];
  if (typeof value === "string")
    return {
      ja: `${limit}文字。入力は${value.length}文字`,
      en: `${limit} (length: ${value.length})`,
    };
  if (Array.isArray(value))
    return { ja: `${limit}件。入力は${value.length}件`, en: `${limit} (entries: ${value.length})` };
  return typeof value === "number"
    ? { ja: `${limit}。入力は${value}`, en: `${limit} (given: ${value})` }
    : { ja: String(limit), en: String(limit) };
}

interface Definition {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly values?: readonly unknown[];
}
const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as Definition;
const keysOf = (schema: z.core.$ZodType): readonly string[] => Object.keys(definitionOf(schema).shape ?? {});

/** The forms that a value at a path may have, alternatives one by one. */
function formsAt(schema: z.core.$ZodType, path: Issue["path"]): readonly z.core.$ZodType[] {
  const { innerType, options, element, shape } = definitionOf(schema);
  if (innerType !== undefined) return formsAt(innerType, path);
  if (options !== undefined) return options.flatMap((one) => formsAt(one, path));
  const [first, ...rest] = path;
  if (first === undefined) return [schema];
  const next = typeof first === "number" ? element : shape?.[first];
  return next === undefined ? [] : formsAt(next, rest);
}

/** Of forms that are told apart by a word, those of the word that was given. */
function formsOf(forms: readonly z.core.$ZodType[], given: unknown): readonly z.core.$ZodType[] {
  if (typeof given !== "object" || given === null) return forms;
  const some = forms.filter((form) =>
    Object.entries(definitionOf(form).shape ?? {}).every(([key, part]) => {
      const { values } = definitionOf(part);
      return values === undefined || values.includes((given as Readonly<Record<string, unknown>>)[key]);
    }),
  );
  return some.length === 0 ? forms : some;
}

/** What tells an alternative from the others: its properties, where it has some. */
function nameOfForm(schema: z.core.$ZodType | undefined): BilingualText {
  const keys = schema === undefined ? [] : keysOf(schema);
  if (keys.length === 0) return { ja: "", en: "" };
  return { ja: `${keys.join(", ")}を記載する形では、`, en: `With ${keys.join(", ")}: ` };
}

/** What was given, where the error says so. */
function givenIn(issue: z.core.$ZodIssue): readonly [unknown] | undefined {
  return "input" in issue ? [issue.input] : undefined;
}

/** Whether nothing was given where something must be, or it is not known. */
function isAbsent(issue: z.core.$ZodIssue): boolean {
  return "input" in issue
    ? issue.input === undefined || issue.input === null
    : issue.code === "invalid_type" && issue.message.includes("received undefined");
}

/**
 * Of a union, the alternative that got furthest is reported; where they tie, each form with the reason why it is not
 * met.
 */
function ofUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Issue["path"],
  forms: readonly z.core.$ZodType[],
): readonly Issue[] {
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
    if ((word === undefined || word === null) && givenIn(issue) !== undefined) return [missing(path)];
    const refused = refusedWord(path, options, givenIn(issue) === undefined ? undefined : [word]);
    return [
      refused,
      ...ofEveryForm(forms, given)
        .filter((one) => one.path.join(".") !== discriminator)
        .map((one) => ({ ...one, path: [...path.slice(0, -1), ...one.path] })),
    ];
  }
  const errors: readonly (readonly z.core.$ZodIssue[])[] = issue.errors;
  if (
    errors.length > 0 &&
    errors.every(([first]) => first !== undefined && first.path.length === 0 && isAbsent(first))
  ) {
    return [missing(path)];
  }
  const alternatives = errors.filter((some) => some.every((one) => one.path.length > 0));
  const only = alternatives.length === 1 ? alternatives[0] : undefined;
  if (only !== undefined) return only.flatMap((one) => toIssues(one, path, forms[errors.indexOf(only)]));
  // A word that is none of the words is no list either: that need not be said.
  const others = errors.filter((some) => !some.every(isOfAnotherStructure));
  const word = others.length === 1 && others.length < errors.length ? others[0] : undefined;
  if (word !== undefined) return word.flatMap((one) => toIssues(one, path));
  const reasons = errors.map((some, at) => ({
    name: nameOfForm(forms.length === errors.length ? forms[at] : undefined),
    issues: some.flatMap((one) => toIssues(one, [])),
  }));
  const told = (lang: "ja" | "en") => {
    const between = lang === "ja" ? "：" : ": ";
    const of = ({ path: at, message }: Issue) =>
      `${at.length === 0 ? "" : `${at.join(".")}${between}`}${message[lang]}`;
    const all = reasons.map(({ name, issues }) => `${name[lang]}${issues.map(of).join(lang === "ja" ? "" : " ")}`);
    return [...new Set(all)].map((one, at) => `${at + 1}) ${one}`).join(" ");
  };
  return [noAlternative(path, { reasons: { ja: told("ja"), en: told("en") } })];
}

/** What is wrong whichever of the forms it is. */
function ofEveryForm(forms: readonly z.core.$ZodType[], given: unknown): readonly Issue[] {
  const all = forms.map((form) => {
    const parsed = (form as z.ZodType).safeParse(given, withInput);
    return parsed.success ? [] : issuesOf(parsed.error, form);
  });
  const nameOf = ({ code, path }: Issue) => JSON.stringify([code, path]);
  return (all[0] ?? []).filter((one) => all.every((issues) => issues.some((other) => nameOf(other) === nameOf(one))));
}

/** Whether one word stands where an object or a list would have to. */
function isOfAnotherStructure(issue: z.core.$ZodIssue): boolean {
  if (issue.code !== "invalid_type" || issue.path.length > 0) return false;
  const [given] = givenIn(issue) ?? [];
  return (issue.expected === "array" || issue.expected === "object") && typeof given === "string";
}

/** An issue of the library that a schema's own rule put into `params.issue`; of a text, with what was given. */
function own(issue: z.core.$ZodIssueCustom, path: Issue["path"]): Issue | undefined {
  const found = issue.params?.issue as Issue | undefined;
  if (found === undefined) return undefined;
  const [given] = givenIn(issue) ?? [];
  const { ja, en } = found.message;
  if (typeof given !== "string" || given === "" || ja.includes(given)) return { ...found, path };
  const shown = shownOf(given);
  return { ...found, path, message: { ja: `「${shown}」は、${ja}`, en: `'${shown}': ${en}` } };
}

import type * as z from "zod";
import type { Citation } from "../kernel/citation";
import type { Issue } from "../kernel/issue";
import type { BilingualText } from "../kernel/text";
import { issuesOf, withInput } from "./validate";

/** An issue as a Standard Schema gives it, with the code, both languages and the provision of the library. 不備. */
export interface StandardIssue {
  /** The message in the language that was asked for, English where none was. */
  readonly message: string;
  readonly path: Issue["path"];
  /** Stable code, such as `not-a-legal-date`. */
  readonly code: string;
  /** The message in both languages. */
  readonly text: BilingualText;
  /** The provision that the input goes against, where there is one. */
  readonly basis?: Citation;
}

/** What `schema["~standard"].validate` gives. 検査の結果. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** A Standard Schema that tells what is wrong in one language. 一つの言語で不備を告げるスキーマ. */
export interface StandardSchemaIn<Value> {
  readonly "~standard": {
    /** The version of Standard Schema. */
    readonly version: 1;
    readonly vendor: "espa-jp";
    /** Checks a value. */
    readonly validate: (value: unknown) => StandardResult<Value>;
    /** The types of input and output, which exist for the compiler alone. */
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

function checked<Value>(schema: z.ZodType<Value>, value: unknown, lang: keyof BilingualText): StandardResult<Value> {
  const parsed = schema.safeParse(value, withInput);
  if (parsed.success) return { value: parsed.data };
  return {
    issues: issuesOf(parsed.error, schema).map(({ message, ...issue }) => ({
      ...issue,
      message: message[lang],
      text: message,
    })),
  };
}

/**
 * A schema as a Standard Schema whose messages are in one language, for a form or a router that shows them.
 *
 * 一つの言語で不備を告げるスキーマ. `schema["~standard"]` itself tells them in English, with both languages in `text`, and in Japanese
 * where it is asked with `{ libraryOptions: { lang: "ja" } }`; what calls it seldom lets one ask.
 *
 * @param schema - any schema of the library
 * @param lang - the language of `message`
 * @returns a Standard Schema; its issues carry code, path, both languages and provision
 * @example
 * standardSchemaIn(LegalDate, "ja")["~standard"].validate("2024-02-30");
 * // => { issues: [{ code: "not-a-legal-date", path: [] }] }
 * @category Schemas
 */
export function standardSchemaIn<Value>(schema: z.ZodType<Value>, lang: keyof BilingualText): StandardSchemaIn<Value> {
  return { "~standard": { version: 1, vendor: "espa-jp", validate: (value) => checked(schema, value, lang) } };
}

/** Options of a Standard Schema, as far as they are read here. */
interface Options {
  readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Makes a schema tell what is wrong in the words of the library, not in those of zod, where it is asked as a Standard
 * Schema.
 */
export function standard<Schema extends z.ZodType>(schema: Schema): Schema {
  const key = "~standard";
  const made = Object.getOwnPropertyDescriptor(schema, key);
  const validate = (value: unknown, options?: Options) =>
    checked(schema, value, options?.libraryOptions?.lang === "ja" ? "ja" : "en");
  // The rest of what zod gives there is made when it is first read.
  const get = () => {
    if (made === undefined) Reflect.deleteProperty(schema, key);
    else Object.defineProperty(schema, key, made);
    const own = { ...Object.getOwnPropertyDescriptors(schema[key]), validate: { value: validate, enumerable: true } };
    const value = Object.defineProperties({}, own);
    Object.defineProperty(schema, key, { value, configurable: true, writable: true });
    return value;
  };
  return Object.defineProperty(schema, key, { get, configurable: true });
}

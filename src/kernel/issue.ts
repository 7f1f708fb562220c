import type { Citation } from "./citation";
import type { BilingualText } from "./text";

/** One thing that is wrong with an input. 不備. */
export interface Issue {
  /** Stable code, such as `not-a-legal-date`. */
  readonly code: string;
  /** Where: property names and indexes from the outside in; `[]` for the input itself. */
  readonly path: readonly (string | number)[];
  readonly message: BilingualText;
  /** The provision that the input goes against, where there is one. */
  readonly basis?: Citation;
}

/** A value that was read, or the reasons why it could not be. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * What a message tells by name: something that was given, cut where it is long; a list of the library's own, told in
 * full; or a phrase of its own in each language.
 */
export type IssueValues = Readonly<Record<string, string | number | readonly string[] | BilingualText>>;

/** Makes an issue of one kind at a path. */
export interface IssueKind {
  (path?: Issue["path"], values?: IssueValues): Issue;
  readonly code: string;
  readonly message: BilingualText;
}

/**
 * Defines a kind of issue: its stable code, its message in both languages and the provision it rests on.
 *
 * `{name}` in a message is replaced by the value of that name, cut after 80 characters; a list is told in full.
 *
 * @param code - stable code, unique in the library
 * @param message - the message in Japanese and English
 * @param basis - the provision that the input goes against
 * @returns a function that makes the issue at a path
 * @category Issues
 */
export function defineIssue(code: string, message: BilingualText, basis?: Citation): IssueKind {
  Object.freeze(message);
  const make = (path: Issue["path"] = [], values?: IssueValues): Issue => ({
    code,
    path,
    message:
      values === undefined ? message : { ja: fill(message.ja, values, "ja"), en: fill(message.en, values, "en") },
    ...(basis === undefined ? undefined : { basis }),
  });
  return Object.assign(make, { code, message });
}

/**
 * The same kind of issue where another provision asks for it: one code has one definition.
 *
 * @param kind - the kind of issue
 * @param basis - the provision that the input goes against there
 */
export function citing(kind: IssueKind, basis: Citation): IssueKind {
  const make = (path?: Issue["path"], values?: IssueValues): Issue => ({ ...kind(path, values), basis });
  return Object.assign(make, { code: kind.code, message: kind.message });
}

/** The issues of two readings, each told once; of a value that one of them refused, the other lacks nothing. */
export function together(issues: readonly Issue[], more: readonly Issue[]): readonly Issue[] {
  if (issues.length === 0 || more.length === 0) return issues.length === 0 ? more : issues;
  const nameOf = ({ code, path, message }: Issue): string => [code, ...path, message.en].join("/");
  const all = new Map<string, Issue>();
  for (const one of [...issues, ...more]) if (!all.has(nameOf(one))) all.set(nameOf(one), one);
  const refused = new Set([...all.values()].flatMap(({ code, path }) => (code === "missing" ? [] : [path.join("/")])));
  return [...all.values()].filter(({ code, path }) => code !== "missing" || !refused.has(path.join("/")));
}

function fill(message: string, values: IssueValues, lang: keyof BilingualText): string {
  return message.replace(/\{([a-zA-Z]{1,40})\}/g, (whole, name: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    const value = values[name] as IssueValues[string];
    if (Array.isArray(value)) return value.join(", ");
    return typeof value === "object" ? (value as BilingualText)[lang] : String(value).slice(0, 80);
  });
}

/**
 * A programmer's error: a call that no input from outside can cause.
 *
 * Legal outcomes are findings and malformed input is issues; neither throws.
 *
 * @category Issues
 */
export class EspaError extends Error {
  readonly code: string;
  readonly issues: readonly Issue[];
  constructor(issue: Issue) {
    super(`${issue.code}: ${issue.message.en} ${issue.message.ja}`);
    this.name = "EspaError";
    this.code = issue.code;
    this.issues = [issue];
  }
}

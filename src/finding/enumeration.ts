import type { Citation } from "../kernel/citation";
import { missing, refusedWord, tooLarge, tooSmall, wrongType } from "../kernel/input-issues";
import { type Issue, together } from "../kernel/issue";
import { notALegalDate } from "../kernel/legal-date";

/** A fact that is one word out of a few: where it stands, the words, and the provision that draws the distinction. */
export interface EnumeratedFact {
  /**
   * Names of the properties from the outside in; `*` stands for every entry of a list, `*?` for those of a list or the
   * one value.
   */
  readonly path: readonly string[];
  /** Every word that is allowed. */
  readonly words: readonly (string | boolean)[];
  /** The provision that tells the words apart. */
  readonly basis: Citation;
}

/**
 * Names a fact that is one word out of a few.
 *
 * @param fact - dotted path of the fact, such as `supplier.kind`; `*` stands for every entry of a list, as in
 * `changes.*.what`, and `*?` for
 *   every entry where there is a list, else for the one value, as in `kind.*?`
 * @param words - every word that is allowed
 * @param basis - the provision that tells the words apart
 * @returns what a question lists under `enumerations`
 * @example
 * enumerated("supplier.kind", ["company", "individual"], act("52", 1)).path; // => ["supplier", "kind"]
 * @category Findings
 * @since 0.1.2
 */
export function enumerated(fact: string, words: readonly (string | boolean)[], basis: Citation): EnumeratedFact {
  return { path: fact.split("."), words, basis };
}

/** Between which limits a number lies. */
export interface NumberLimits {
  /** 以上. */
  readonly atLeast?: number;
  /** 超える. */
  readonly moreThan?: number;
  /** 以下. */
  readonly atMost?: number;
  /** A whole number. 整数. */
  readonly whole?: true;
}

/** A fact that is a number within limits, yes or no, or a text. */
export interface TypedFact extends NumberLimits {
  /** Names of the properties from the outside in, as in {@link EnumeratedFact}. */
  readonly path: readonly string[];
  readonly type: "number" | "boolean" | "string";
  /** The provision that speaks of the fact. */
  readonly basis: Citation;
}

/** A fact of which it is known what it may hold. */
export type StatedFact = EnumeratedFact | TypedFact;

/** A share in percent, from none to all. 百分率. */
export function percentFact(fact: string, basis: Citation): TypedFact {
  return { path: fact.split("."), type: "number", atLeast: 0, atMost: 100, basis };
}

/** A number that is not below nothing. 数量. */
export function amountFact(fact: string, basis: Citation): TypedFact {
  return { path: fact.split("."), type: "number", atLeast: 0, basis };
}

/** A fact that is yes or no. 該当するか否か. */
export function yesOrNoFact(fact: string, basis: Citation): TypedFact {
  return { path: fact.split("."), type: "boolean", basis };
}

/** What is wrong with a value that a fact may not hold. */
function wrongIn(value: unknown, one: StatedFact, path: Issue["path"]): Issue | undefined {
  if ("words" in one) {
    return (one.words as readonly unknown[]).includes(value) ? undefined : refusedWord(path, one.words, [value]);
  }
  if (one.type === "number") return wrongNumber(value, one, path);
  return typeof value === one.type ? undefined : wrongType(path, { expected: one.type }, [value]);
}

/** What is wrong with a value that should be a number within limits. */
export function wrongNumber(
  value: unknown,
  { atLeast, moreThan, atMost, whole }: NumberLimits,
  path: Issue["path"],
): Issue | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return wrongType(path, { expected: "number" }, [value]);
  if (whole && !Number.isInteger(value)) return wrongType(path, { expected: "int" }, [value]);
  if (atLeast !== undefined && value < atLeast) return tooSmall(path, { limit: String(atLeast) });
  if (moreThan !== undefined && value <= moreThan) return tooSmall(path, { limit: String(moreThan) });
  const most = atMost ?? (whole ? Number.MAX_SAFE_INTEGER : undefined);
  return most !== undefined && value > most ? tooLarge(path, { limit: String(most) }) : undefined;
}

/** What a value is that should be a day and is none: a text that names no day, or no text at all. */
export function wrongDay(value: unknown, path: Issue["path"]): Issue {
  const ofText = typeof value === "string" || value === undefined || value === null;
  return ofText ? notALegalDate(path) : wrongType(path, { expected: "string" }, [value]);
}

/** Facts in which nothing is left that they may not hold, and what was wrong with those that were given. */
export interface ReadFacts<Facts> {
  /** The facts as given; where one holds what it may not, a copy in which that fact is not known (`null`). */
  readonly facts: Facts;
  /** One issue for each of those, with its path and what is allowed in full. */
  readonly issues: readonly Issue[];
}

const nothingWrong: readonly Issue[] = Object.freeze([]);

/**
 * Reads the facts that are words of an enumeration, numbers within limits, or yes or no. 許される値以外は不備とし、不明として扱う.
 *
 * A value that is none of the words is an issue `not-allowed-value`, one of another type or beyond its limit
 * `wrong-type`, `too-small` or
 * `too-large`; and the fact is not known: never another word, and never 'no'.
 *
 * @param facts - anything from outside
 * @param words - the facts, with what they may hold
 * @returns the facts to judge by, and the issues
 */
export function readEnumerations<Facts>(facts: Facts, words: readonly StatedFact[]): ReadFacts<Facts> {
  const issues: Issue[] = [];
  const path: (string | number)[] = [];
  let read: unknown = facts;
  for (const one of words) read = readAlong(read, one, 0, path, 0, issues);
  return issues.length === 0 ? { facts, issues: nothingWrong } : { facts: read as Facts, issues };
}

/**
 * The value at a path with the fact at its end read; the same value where nothing is wrong in it.
 *
 * @param at - how many names of the fact's path lie behind
 * @param path - one list for the whole reading: its first `depth` entries say where the value stands, and an issue
 * takes a copy of them
 */
function readAlong(
  value: unknown,
  one: StatedFact,
  at: number,
  path: (string | number)[],
  depth: number,
  issues: Issue[],
): unknown {
  if (value === undefined || value === null) return value;
  const name = one.path[at];
  if (name === undefined) {
    const issue = wrongIn(value, one, path);
    if (issue === undefined) return value;
    issues.push({ ...issue, path: path.slice(0, depth), basis: one.basis });
    return null;
  }
  if (name === "*" || name === "*?") {
    if (!Array.isArray(value)) return name === "*" ? value : readAlong(value, one, at + 1, path, depth, issues);
    let parts = value;
    for (let index = 0; index < value.length; index += 1) {
      path[depth] = index;
      // What a list tells is stated: a word that is not known is none.
      const isNone = one.path.length === at + 1 && (value[index] === undefined || value[index] === null);
      if (isNone) issues.push({ ...missing(path.slice(0, depth + 1)), basis: one.basis });
      const part = readAlong(value[index], one, at + 1, path, depth + 1, issues);
      if (part === value[index]) continue;
      if (parts === value) parts = [...value];
      parts[index] = part;
    }
    return parts;
  }
  if (typeof value !== "object") return value;
  path[depth] = name;
  const before = (value as Readonly<Record<string, unknown>>)[name];
  const after = readAlong(before, one, at + 1, path, depth + 1, issues);
  return after === before ? value : { ...value, [name]: after };
}

/** The same result with further issues, before its own. */
export function withIssues<Result extends { readonly issues?: readonly Issue[] }>(
  result: Result,
  issues: readonly Issue[],
): Result {
  return issues.length === 0 ? result : { ...result, issues: together(issues, result.issues ?? []) };
}

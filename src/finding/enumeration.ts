import type { Citation } from "../kernel/citation";
import type { Issue } from "../kernel/issue";
import { defineIssue } from "../kernel/issue";

/** The value is none of the words that the facts may hold there. */
export const notAllowedValue = defineIssue("not-allowed-value", {
  ja: "許される値ではありません（{expected}）。",
  en: "Not one of the allowed values ({expected}).",
});

/** A fact that is one word out of a few: where it stands, the words, and the provision that draws the distinction. */
export interface EnumeratedFact {
  /** Names of the properties from the outside in; `*` stands for every entry of a list, `*?` for those of a list or the one value. */
  readonly path: readonly string[];
  /** Every word that is allowed. */
  readonly words: readonly (string | boolean)[];
  /** The provision that tells the words apart. */
  readonly basis: Citation;
}

/**
 * Names a fact that is one word out of a few.
 *
 * @param fact - dotted path of the fact, such as `supplier.kind`; `*` stands for every entry of a list, as in `changes.*.what`, and `*?` for
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

/** Facts in which no unknown word is left, and what was wrong with those that were given. */
export interface ReadFacts<Facts> {
  /** The facts as given; where a word is unknown, a copy in which that fact is not known (`null`). */
  readonly facts: Facts;
  /** One issue for each unknown word, with its path and the allowed words in full. */
  readonly issues: readonly Issue[];
}

const nothingWrong: readonly Issue[] = Object.freeze([]);

/**
 * Reads the facts that are words of an enumeration. 列挙された語以外の値は不備とし、不明として扱う.
 *
 * A value that is none of the words is an issue `not-allowed-value`, and the fact is not known: never another word, and never 'no'.
 *
 * @param facts - anything from outside
 * @param words - the facts that are words, with those allowed
 * @returns the facts to judge by, and the issues
 */
export function readEnumerations<Facts>(facts: Facts, words: readonly EnumeratedFact[]): ReadFacts<Facts> {
  const issues: Issue[] = [];
  let read: unknown = facts;
  for (const one of words) read = readAlong(read, 0, one, [], issues);
  return issues.length === 0 ? { facts, issues: nothingWrong } : { facts: read as Facts, issues };
}

/** The value at a path with the fact at its end read; the same value where nothing is wrong in it. */
function readAlong(value: unknown, at: number, one: EnumeratedFact, path: Issue["path"], issues: Issue[]): unknown {
  if (value === undefined || value === null) return value;
  const name = one.path[at];
  if (name === undefined) {
    if ((one.words as readonly unknown[]).includes(value)) return value;
    issues.push({ ...notAllowedValue(path, { expected: one.words.map(String) }), basis: one.basis });
    return null;
  }
  const inside = (part: unknown, key: string | number): unknown => readAlong(part, at + 1, one, [...path, key], issues);
  if (name === "*?" && !Array.isArray(value)) return readAlong(value, at + 1, one, path, issues);
  if (name === "*" || name === "*?") {
    if (!Array.isArray(value)) return value;
    const parts = value.map(inside);
    return parts.every((part, index) => part === value[index]) ? value : parts;
  }
  if (typeof value !== "object") return value;
  const before = (value as Readonly<Record<string, unknown>>)[name];
  const after = inside(before, name);
  return after === before ? value : { ...value, [name]: after };
}

/** The same result with further issues, before its own. */
export function withIssues<Result extends { readonly issues?: readonly Issue[] }>(result: Result, issues: readonly Issue[]): Result {
  return issues.length === 0 ? result : { ...result, issues: [...issues, ...(result.issues ?? [])] };
}

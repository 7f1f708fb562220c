import type { Citation } from "../kernel/citation";
import { missing, refusedKey, wrongType } from "../kernel/input-issues";
import { type Issue, together } from "../kernel/issue";
import { isLegalDate } from "../kernel/legal-date";
import type { Condition } from "./condition";
import {
  type NumberLimits,
  type ReadFacts,
  readEnumerations,
  type StatedFact,
  wrongDay,
  wrongNumber,
} from "./enumeration";
import { isObject } from "./unknown-key";

/** A number: any, one not below nothing, a whole one, one above nothing, a share in percent, a share of one. */
export type NumberKind = "number" | "amount" | "wholeAmount" | "positive" | "percentage" | "share";

/** Tells what is wrong with a value of a kind of its own, such as a country, or a number with a check digit. */
export type ValueReader = (value: unknown, path: Issue["path"]) => Issue | undefined;

/** The same; or, of facts of several forms, by which shape they are to be read (`[shape]`). */
export type FactReader = (value: unknown, path: Issue["path"]) => Issue | readonly [FactShape] | undefined;

/**
 * What a fact may hold: yes or no, a day, a day or `not-ended` of what has not ended, a text, a number of some kind;
 * one of a few words, which its enumeration tells; what is read elsewhere, or by a reader of its own; a list of one
 * kind (`[kind]`); or a group of facts.
 */
export type FactKind =
  | "boolean"
  | "date"
  | "dateOrNotEnded"
  | "text"
  | NumberKind
  | "word"
  | "elsewhere"
  | FactReader
  | readonly [FactKind]
  | FactShape;

/** The facts of a rule by name, as their schema has them. 事実の型. */
export interface FactShape {
  readonly [name: string]: FactKind;
}

const numbers: Readonly<Record<NumberKind, NumberLimits>> = {
  number: {},
  amount: { atLeast: 0 },
  wholeAmount: { atLeast: 0, whole: true },
  positive: { moreThan: 0 },
  percentage: { atLeast: 0, atMost: 100 },
  share: { atLeast: 0, atMost: 1 },
};

/** The provision that speaks of a fact, by its path. */
export type BasisOf = (path: string) => Citation | undefined;

/** The same facts, some of which are read elsewhere: by their history, or one by one. */
export function readElsewhere(shape: FactShape, names: Iterable<string>): FactShape {
  const kinds: Record<string, FactKind> = { ...shape };
  for (const name of names) kinds[name] = Array.isArray(kinds[name]) ? ["elsewhere"] : "elsewhere";
  return kinds;
}

/** What is known of facts before they are asked. */
export interface FactsAsRead {
  readonly shape?: FactShape | FactReader;
  /** The facts that are words, with the provisions that tell the words apart. */
  readonly enumerations?: readonly StatedFact[];
}

/**
 * Reads facts as every rule reads them, before anything is asked of them: by their shape, and their words. 事実の読取り.
 *
 * @param facts - anything from outside
 * @param known - what the facts may hold
 * @param basisOf - the provision that speaks of a fact
 * @returns the facts to judge by (those given, where nothing is wrong in them), and the issues
 */
export function readFacts<Facts>(
  facts: Facts,
  { shape, enumerations }: FactsAsRead,
  basisOf: BasisOf,
): ReadFacts<Facts> {
  const typed =
    shape === undefined ? { facts: facts ?? ({} as Facts), issues: none } : readShape(facts, shape, basisOf);
  if (enumerations === undefined) return typed;
  const worded = readEnumerations(typed.facts, enumerations);
  if (typed.issues.length === 0) return worded;
  return { facts: worded.facts, issues: together(typed.issues, worded.issues) };
}

const none: readonly Issue[] = Object.freeze([]);

/** One reading of facts: what is wrong with them is collected in it. */
interface ShapeReading {
  readonly path: (string | number)[];
  readonly issues: Issue[];
  readonly basisOf: BasisOf;
}

/**
 * Reads facts by their shape. 型に合わない事実は不備とし、不明として扱う.
 *
 * A property that the shape does not have is an issue; a value of another kind or beyond its limits is one, too, and is
 * not known: never a 'no', and never another value.
 *
 * @param facts - anything from outside
 * @param shape - what the facts may hold
 * @param basisOf - the provision that speaks of a fact
 * @returns the facts to judge by (those given, where nothing is wrong in them), and the issues
 */
function readShape<Facts>(facts: Facts, shape: FactShape | FactReader, basisOf: BasisOf): ReadFacts<Facts> {
  const reading: ShapeReading = { path: [], issues: [], basisOf };
  const read = readKind(facts ?? {}, shape, reading);
  return { facts: (read ?? {}) as Facts, issues: reading.issues };
}

function readKind(value: unknown, kind: FactKind, reading: ShapeReading): unknown {
  if (value === undefined || value === null) return value;
  const { path } = reading;
  if (typeof kind === "function") {
    const told = kind(value, path);
    if (told === undefined) return value;
    return "code" in told ? refuse(told, reading) : readGroup(value, told[0], reading);
  }
  if (typeof kind !== "string")
    return isList(kind) ? readList(value, kind[0], reading) : readGroup(value, kind, reading);
  switch (kind) {
    case "word":
    case "elsewhere":
      return value;
    case "boolean":
      return typeof value === "boolean" ? value : refuse(wrongType(path, { expected: "boolean" }, [value]), reading);
    case "text":
      return typeof value === "string" ? value : refuse(wrongType(path, { expected: "string" }, [value]), reading);
    case "date":
      return isLegalDate(value) ? value : refuse(wrongDay(value, path), reading);
    case "dateOrNotEnded":
      return value === "not-ended" || isLegalDate(value) ? value : refuse(wrongDay(value, path), reading);
    default: {
      const issue = wrongNumber(value, numbers[kind], path);
      return issue === undefined ? value : refuse(issue, reading);
    }
  }
}

const isList = (kind: readonly [FactKind] | FactShape): kind is readonly [FactKind] => Array.isArray(kind);

function readList(value: unknown, kind: FactKind, reading: ShapeReading): unknown {
  if (!Array.isArray(value)) return refuse(wrongType(reading.path, { expected: "array" }, [value]), reading);
  let parts: unknown[] = value;
  for (let index = 0; index < value.length; index += 1) {
    reading.path.push(index);
    // What a list tells is stated: an entry that is not known is none.
    const given: unknown = value[index] ?? null;
    const part = given === null ? refuse(missing(reading.path), reading) : readKind(given, kind, reading);
    reading.path.pop();
    if (part === value[index]) continue;
    if (parts === value) parts = [...value];
    parts[index] = part;
  }
  return parts;
}

function readGroup(value: unknown, shape: FactShape, reading: ShapeReading): unknown {
  if (!isObject(value)) return refuse(wrongType(reading.path, { expected: "object" }, [value]), reading);
  const { path } = reading;
  let group = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(value);
  let unread = 0;
  for (const name of names) {
    const kind = Object.hasOwn(shape, name) ? shape[name] : undefined;
    // Most facts are in order, and of those nothing is told.
    if (kind === "word" || (kind === "boolean" && typeof group[name] === "boolean")) continue;
    path.push(name);
    if (kind === undefined) {
      refuse(refusedKey(path, name, Object.keys(shape)), reading);
      unread += 1;
    } else {
      const before = (value as Readonly<Record<string, unknown>>)[name];
      const after = readKind(before, kind, reading);
      if (after !== before) group = { ...group, [name]: after };
    }
    path.pop();
  }
  if (unread === 0) return group;
  // What is read nowhere is not carried along.
  return Object.fromEntries(names.filter((name) => Object.hasOwn(shape, name)).map((name) => [name, group[name]]));
}

/** Collects what is wrong: the fact is not known. */
function refuse(issue: Issue, { path, issues, basisOf }: ShapeReading): null {
  const basis = basisOf(path.filter((name) => typeof name === "string").join("."));
  issues.push({ ...issue, path: [...path], ...(basis && { basis }) });
  return null;
}

/** A question, as far as its provisions go. */
export interface AskedProvisions<Facts> {
  readonly cases: readonly { readonly when: Condition<Facts> }[];
  readonly basis: readonly Citation[];
}

/** The provision of the criterion that looks at a fact; where none does, the one that asks the question. */
export function basisIn<Facts>({ cases, basis }: AskedProvisions<Facts>): BasisOf {
  return (path) => {
    for (const { when } of cases) {
      const found = provisionIn(when as Condition<unknown>, path);
      if (found !== undefined) return found;
    }
    return basis[0];
  };
}

function provisionIn(condition: Condition<unknown>, path: string): Citation | undefined {
  switch (condition.kind) {
    case "criterion":
      return condition.facts.some((fact) => fact.replace(/\.\d+(?=\.|$)/g, "") === path) ? condition.basis : undefined;
    case "not":
      return provisionIn(condition.of, path);
    case "all-of":
    case "any-of":
      for (const part of condition.of) {
        const found = provisionIn(part, path);
        if (found !== undefined) return found;
      }
      return undefined;
    default:
      return undefined;
  }
}

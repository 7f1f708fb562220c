import { refusedKey, wrongType } from "../kernel/input-issues";
import type { Issue } from "../kernel/issue";

/**
 * One issue a property that is none of the known ones, in the order given.
 *
 * @param value - an object; anything else has no properties
 * @param known - the names of the properties that are read
 * @param path - where the object stands
 */
export function unknownKeys(value: unknown, known: ReadonlySet<string>, path: Issue["path"] = []): readonly Issue[] {
  if (!isObject(value)) return [];
  const names = Object.keys(value).filter((name) => !known.has(name));
  return names.map((name) => refusedKey([...path, name], name, [...known]));
}

/**
 * What is wrong with what should be an object: that it is none, or its properties that are read nowhere. What is left
 * out or not known is nothing wrong.
 *
 * @param value - anything
 * @param known - the names of the properties that are read
 * @param path - where it stands
 */
export function objectIssues(value: unknown, known: ReadonlySet<string>, path: Issue["path"] = []): readonly Issue[] {
  if (value === undefined || value === null) return [];
  return isObject(value) ? unknownKeys(value, known, path) : [wrongType(path, { expected: "object" }, [value])];
}

/** Whether a value is an object with properties: no list, no date or other thing of its own kind. */
export function isObject(value: unknown): value is object {
  return Object.prototype.toString.call(value) === "[object Object]";
}

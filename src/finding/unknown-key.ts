import { defineIssue, type Issue } from "../kernel/issue";

/** A property that is read nowhere: what it says goes unheard. */
export const unknownKey = defineIssue("unknown-key", {
  ja: "「{name}」という項目はありません。",
  en: "There is no property {name}.",
});

/**
 * One issue a property that is none of the known ones, in the order given.
 *
 * @param value - an object; anything else has no properties
 * @param known - the names of the properties that are read
 * @param path - where the object stands
 */
export function unknownKeys(value: unknown, known: ReadonlySet<string>, path: Issue["path"] = []): readonly Issue[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const names = Object.keys(value).filter((name) => !known.has(name));
  return names.map((name) => unknownKey([...path, name], { name }));
}

import { refusedWord, tooLarge, wrongType } from "../kernel/input-issues";
import type { FactReader, FactShape, ValueReader } from "./fact-shape";

/** One of a few words. */
export function oneOf(words: readonly string[]): ValueReader {
  return (value, path) =>
    (words as readonly unknown[]).includes(value) ? undefined : refusedWord(path, words, [value]);
}

/** A text of at most so many characters. 文字数. */
export function textUpTo(most: number): ValueReader {
  return (value, path) => {
    if (typeof value !== "string") return wrongType(path, { expected: "string" }, [value]);
    return value.length > most ? tooLarge(path, { limit: String(most) }) : undefined;
  };
}

/** Facts of one of several forms, which a word in them tells apart; of a word that is none of them, those of all. */
export function byWord(word: string, forms: Readonly<Record<string, FactShape>>): FactReader {
  const words = oneOf(Object.keys(forms));
  const all: FactShape = Object.assign({}, ...Object.values(forms));
  return (value) => {
    const form: unknown = (value as Readonly<Record<string, unknown>>)[word];
    return [{ ...(typeof form === "string" && Object.hasOwn(forms, form) ? forms[form] : all), [word]: words }];
  };
}

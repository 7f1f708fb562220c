import { refusedWord, tooLarge, wrongType } from "../kernel/input-issues";
import type { FactReader } from "./fact-shape";

/** One of a few words. */
export function oneOf(words: readonly string[]): FactReader {
  return (value, path) =>
    (words as readonly unknown[]).includes(value) ? undefined : refusedWord(path, words, [value]);
}

/** A text of at most so many characters. 文字数. */
export function textUpTo(most: number): FactReader {
  return (value, path) => {
    if (typeof value !== "string") return wrongType(path, { expected: "string" }, [value]);
    return value.length > most ? tooLarge(path, { limit: String(most) }) : undefined;
  };
}

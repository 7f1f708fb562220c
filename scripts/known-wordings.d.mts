import type { WordingStretch } from "../src/kernel/wordings";

type WordingsOf = (provisions: readonly string[]) => readonly WordingStretch[];
export function registerOf(file: string): Promise<WordingsOf>;
export function withKnownWordings(text: string, path: string, wordingsOf: WordingsOf): string;

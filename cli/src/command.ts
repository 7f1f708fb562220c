import type { BilingualText, Language } from "espa-jp/finding";

/** Where a command writes. `write` waits while the reader is slow. */
export interface Output {
  readonly write: (line: string) => Promise<void> | void;
  readonly note: (line: string) => void;
  /** Writes a byte order mark before anything else: Excel takes a table without one for CP932. */
  readonly mark?: () => void;
  /** Whether a person looks at the notes. */
  readonly terminal: boolean;
}

/** What every command is given. */
export interface Call {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly lang: Language;
  readonly json: boolean;
  readonly out: Output;
}

/** An option of a command. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** What stands for its value in the help. */
  readonly value?: string;
  readonly about: BilingualText;
}

/** A command: what it says of itself, its options, and what it does. */
export interface Command {
  readonly usage: string;
  readonly about: BilingualText;
  /** More lines of its help. */
  readonly details?: (lang: Language) => readonly string[];
  /** How many arguments it takes; any number unless stated. */
  readonly takes?: number;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  readonly run: (call: Call) => Promise<number>;
}

import { parseArgs } from "node:util";
import type { Language } from "../finding/text";
import { foreignFiling } from "./commands/foreign-filing";
import { lawCheck } from "./commands/law-check";
import { materials } from "./commands/materials";
import { review } from "./commands/review";
import { screen } from "./commands/screen";
import { validate } from "./commands/validate";
import { exit, say, words } from "./words";

/** Where a command writes. `write` waits while the reader is slow. */
export interface Output {
  readonly write: (line: string) => Promise<void> | void;
  readonly note: (line: string) => void;
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

/** A command: its option names, its usage, and what it does. */
export interface Command {
  readonly usage: string;
  readonly options: Readonly<Record<string, { readonly type: "string" | "boolean"; readonly multiple?: boolean }>>;
  readonly run: (call: Call) => Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  validate,
  screen,
  "foreign-filing": foreignFiling,
  review,
  materials,
  "law-check": lawCheck,
};

const common = {
  lang: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

function usage(): string {
  const lines = Object.values(commands).map((command) => `  espa ${command.usage}`);
  return ["espa --help | --version", ...lines, "", "  --lang ja|en   --json"].join("\n");
}

/**
 * Runs one call of the command.
 *
 * @param argv - arguments after the program's name
 * @param out - where to write
 * @returns the exit code: 0 all valid, 1 some invalid, 2 misuse or unreadable input, 130 interrupted
 */
export async function run(argv: readonly string[], out: Output = processOutput()): Promise<number> {
  const name = argv[0] ?? "";
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: [...(command === undefined ? argv : argv.slice(1))],
      options: { ...common, ...command?.options },
      allowPositionals: true,
    });
  } catch (error) {
    const before = /(?:^|\s)--lang[=\s]en(?:\s|$)/.test(argv.join(" ")) ? "en" : "ja";
    out.note(say(words.badArguments, before, { value: error instanceof Error ? error.message : String(error) }));
    out.note(usage());
    return exit.misuse;
  }
  const { lang = "ja", json, help, version } = parsed.values;
  if (version === true) {
    await out.write(await ownVersion());
    return exit.allValid;
  }
  if (help === true) {
    await out.write(command === undefined ? usage() : `espa ${command.usage}`);
    return exit.allValid;
  }
  if (lang !== "ja" && lang !== "en") {
    out.note(say(words.badValue, "en", { name: "--lang", value: String(lang) }));
    return exit.misuse;
  }
  if (command === undefined) {
    if (name !== "") out.note(say(words.unknownCommand, lang, { value: name }));
    out.note(usage());
    return exit.misuse;
  }
  return command.run({ positionals: parsed.positionals, options: parsed.values as Call["options"], lang, json: json === true, out });
}

async function ownVersion(): Promise<string> {
  const { readFile } = await import("node:fs/promises");
  const manifest = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  return manifest.version;
}

function processOutput(): Output {
  return {
    write: (line) => {
      if (process.stdout.write(`${line}\n`)) return;
      return new Promise((resolve) => process.stdout.once("drain", resolve));
    },
    note: (line) => void process.stderr.write(`${line}\n`),
    terminal: process.stderr.isTTY === true,
  };
}

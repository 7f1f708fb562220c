import { parseArgs } from "node:util";
import { ESPA_VERSION } from "espa-jp/law";
import type { Call, Command, Option, Output } from "./command";
import { ask } from "./commands/ask";
import { foreignFiling } from "./commands/foreign-filing";
import { lawCheck } from "./commands/law-check";
import { materials } from "./commands/materials";
import { mcp } from "./commands/mcp";
import { review } from "./commands/review";
import { screen } from "./commands/screen";
import { serve } from "./commands/serve";
import { validate } from "./commands/validate";
import { commandHelp, help } from "./help";
import { guess } from "./nearest";
import { printable } from "./printable";
import { exit, say, words } from "./words";

const commands: Readonly<Record<string, Command>> = {
  validate,
  ask,
  screen,
  "foreign-filing": foreignFiling,
  review,
  materials,
  "law-check": lawCheck,
  serve,
  mcp,
};

const common = {
  lang: {
    type: "string",
    value: "ja|en",
    about: { ja: "表示の言語（指定がなければja）", en: "language of what is said (ja unless stated)" },
  },
  json: { type: "boolean", about: { ja: "プログラムが読むためのJSONで出力", en: "JSON, for programs" } },
  help: { type: "boolean", short: "h", about: { ja: "この説明", en: "this help" } },
  version: { type: "boolean", about: { ja: "版", en: "the version" } },
} satisfies Readonly<Record<string, Option>>;

/**
 * Runs one call of the command.
 *
 * @param argv - arguments after the program's name
 * @param output - where to write; nothing reaches it but through `printable`
 * @returns the exit code: 0 all valid, 1 some invalid, 2 misuse or unreadable input, 130 interrupted
 */
export async function run(argv: readonly string[], output: Output = processOutput()): Promise<number> {
  const out: Output = {
    write: (line) => output.write(printable(line)),
    note: (line) => output.note(printable(line)),
    mark: () => output.mark?.(),
    terminal: output.terminal,
  };
  // The command is the first argument that is no option: `espa --lang en validate` is as good as `espa validate --lang
  // en`.
  const first = parse(argv, common).tokens.find((token) => token.kind === "positional");
  const command = first !== undefined && Object.hasOwn(commands, first.value) ? commands[first.value] : undefined;
  const options: Readonly<Record<string, Option>> = { ...command?.options, ...common };
  const { values, positionals, tokens } = parse(
    command === undefined ? argv : argv.filter((_, at) => at !== first?.index),
    options,
  );
  const { lang = "ja" } = values;
  if (lang !== "ja" && lang !== "en") {
    out.note(say(words.badValue, "en", { name: "--lang", value: String(lang) }));
    return exit.misuse;
  }
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const value = token.rawName;
    if (option === undefined) {
      // An option of a command that is not known: the command is what is wrong.
      if (command === undefined && first !== undefined) continue;
      out.note(say(words.unknownOption, lang, { value }));
      guess(out, lang, token.name, Object.keys(options), "--");
    } else if (option.type === "string" && token.value === undefined)
      out.note(say(words.missingValue, lang, { value }));
    else if (option.type === "boolean" && token.value !== undefined) out.note(say(words.surplusValue, lang, { value }));
    else if (option.type === "string" && given.has(token.name)) out.note(say(words.givenTwice, lang, { value }));
    else {
      given.add(token.name);
      continue;
    }
    out.note(`espa ${command?.usage ?? "--help"}`);
    return exit.misuse;
  }
  if (values.version === true) {
    await out.write(ESPA_VERSION);
    return exit.allValid;
  }
  if (values.help === true) {
    await out.write(command === undefined ? help(commands, common, lang) : commandHelp(command, common, lang));
    return exit.allValid;
  }
  if (command === undefined) {
    if (first === undefined) out.note(help(commands, common, lang));
    else {
      out.note(say(words.unknownCommand, lang, { value: first.value }));
      guess(out, lang, first.value, Object.keys(commands));
      out.note(`${words.oneOf[lang]} ${Object.keys(commands).join(", ")}`);
    }
    return exit.misuse;
  }
  const surplus = command.takes === undefined ? undefined : positionals[command.takes];
  if (surplus !== undefined) {
    out.note(say(words.tooManyArguments, lang, { value: surplus }));
    out.note(`espa ${command.usage}`);
    return exit.misuse;
  }
  return command.run({ positionals, options: values as Call["options"], lang, json: values.json === true, out });
}

/** Splits arguments; what is wrong with them is said here, in both languages, and not by the parser. */
function parse(argv: readonly string[], options: Readonly<Record<string, Option>>) {
  const known = Object.entries(options).map(
    ([name, { type, short }]) => [name, { type, ...(short !== undefined && { short }) }] as const,
  );
  return parseArgs({
    args: [...argv],
    options: Object.fromEntries(known),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
}

function processOutput(): Output {
  return {
    write: (line) => {
      if (process.stdout.write(`${line}\n`)) return;
      return new Promise((resolve) => process.stdout.once("drain", resolve));
    },
    note: (line) => void process.stderr.write(`${line}\n`),
    mark: () => void process.stdout.write("\uFEFF"),
    terminal: process.stderr.isTTY === true,
  };
}

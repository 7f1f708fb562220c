import type { BilingualText, Language } from "espa-jp/finding";
import type { Command, Option } from "./command";

const texts = {
  title: {
    ja: "経済安全保障推進法を、検証し、調べるコマンド",
    en: "Check and ask the Economic Security Promotion Act",
  },
  usage: { ja: "使い方", en: "Usage" },
  commands: { ja: "コマンド", en: "Commands" },
  options: { ja: "オプション", en: "Options" },
  common: { ja: "どのコマンドでも", en: "With every command" },
  codes: { ja: "終了コード", en: "Exit codes" },
  examples: { ja: "例", en: "Examples" },
  more: {
    ja: "コマンドごとの説明：espa <command> --help    In English: espa --help --lang en",
    en: "More on each command: espa <command> --help    In Japanese: espa --help --lang ja",
  },
  disclaimer: { ja: "法的助言ではありません。", en: "Not legal advice." },
} satisfies Record<string, BilingualText>;

const exitCodes: readonly (readonly [string, BilingualText])[] = [
  ["0", { ja: "不備なし", en: "nothing is wrong" }],
  ["1", { ja: "渡された内容に不備がある", en: "something is wrong with what was given" }],
  ["2", { ja: "使い方の誤り、又は読めない入力", en: "misuse, or input that cannot be read" }],
  [
    "130",
    {
      ja: "中断された（129は回線の切断、143は終了の要求による）",
      en: "interrupted (129 by a hang-up, 143 by a request to end)",
    },
  ],
];

/** What `espa --help` says. */
export function help(
  commands: Readonly<Record<string, Command>>,
  common: Readonly<Record<string, Option>>,
  lang: Language,
): string {
  return [
    `espa: ${texts.title[lang]}`,
    ...section(texts.usage[lang], [
      ...Object.values(commands).map((command) => `espa ${command.usage}`),
      "espa --help | --version",
    ]),
    ...section(
      texts.commands[lang],
      columns(Object.entries(commands).map(([name, command]) => [name, command.about[lang]])),
    ),
    ...section(texts.common[lang], columns(optionRows(common, lang))),
    ...section(texts.codes[lang], columns(exitCodes.map(([code, text]) => [code, text[lang]]))),
    ...section(
      texts.examples[lang],
      Object.values(commands).flatMap((command) => command.examples.slice(0, 1)),
    ),
    "",
    texts.more[lang],
    texts.disclaimer[lang],
  ].join("\n");
}

/** What `espa <command> --help` says. */
export function commandHelp(command: Command, common: Readonly<Record<string, Option>>, lang: Language): string {
  return [
    `espa ${command.usage}`,
    "",
    command.about[lang],
    ...(command.details === undefined ? [] : ["", ...command.details(lang)]),
    ...section(texts.options[lang], columns(optionRows({ ...command.options, ...common }, lang))),
    ...section(texts.examples[lang], command.examples),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return ["", title, ...lines.map((line) => `  ${line}`)];
}

function optionRows(options: Readonly<Record<string, Option>>, lang: Language): readonly (readonly [string, string])[] {
  return Object.entries(options).map(([name, option]) => [
    (option.short === undefined ? "" : `-${option.short}, `) +
      `--${name}${option.value === undefined ? "" : ` ${option.value}`}`,
    option.about[lang],
  ]);
}

/** Two columns; the first is set as wide as its widest cell. */
export function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `${first.padEnd(width)}  ${second}`.trimEnd());
}

import { rules } from "espa-jp/rules";
import { askAll, askingOptions } from "../asking";
import type { Command } from "../command";
import { columns } from "../help";
import { ruleNamed } from "../rule-named";
import { exit, say, words } from "../words";

/** `espa ask`: any rule, of every record of a file or of standard input. */
export const ask: Command = {
  usage: [
    "ask <rule> [file | -] [--on DATE | --on-column NAME] [--key NAME] [--format text|ndjson|csv] [--excel]",
    "[--readings FILE]",
  ].join(" "),
  about: { ja: "どの規定についても、記録ごとに判定する", en: "ask any rule of every record of a file or a pipe" },
  details: (lang) => [
    ...(lang === "ja"
      ? [
          "一件の記録に一つの答えを、記録の順に出力する。ない事実は「不明」であり「否」ではない。",
          "形に不備のある記録は、判定せず、不備を答えに示す。まとめ（答えと根拠の程度ごとの件数）は標準エラー出力に示す。",
        ]
      : [
          "One answer a record, in the order of the records. A fact left out is not known, never 'no'.",
          "A record whose form is wrong is not asked: its answer holds its issues. A summary by answer and " +
            "grade is on standard error.",
        ]),
    "",
    lang === "ja" ? "規定の判定" : "Rules",
    ...columns(rules.map((rule) => [rule.id, lang === "ja" ? rule.titleJa : rule.titleEn])).map((line) => `  ${line}`),
  ],
  takes: 2,
  options: askingOptions,
  examples: [
    `echo '{"business":"generation","outputKw":600000}' | espa ask operator-designation --on 2026-06-01`,
    "espa ask operator-designation operators.csv --excel --on 2026-06-01 --key 法人番号 --format csv > answers.csv",
    "zcat inventions.ndjson.gz | espa ask ipc-screening --on-column filedOn --json > answers.ndjson",
  ],
  run: async (call) => {
    const [name, file = "-"] = call.positionals;
    if (name === undefined) {
      call.out.note(say(words.missingArgument, call.lang, { value: "<rule>" }));
      call.out.note(`espa ${ask.usage}`);
      return exit.misuse;
    }
    const rule = ruleNamed(call, name);
    return rule === undefined ? exit.misuse : askAll(call, rule, file);
  },
};

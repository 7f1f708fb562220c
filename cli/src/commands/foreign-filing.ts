import { createReadStream } from "node:fs";
import type { Language } from "espa-jp/finding";
import { unreadable } from "espa-jp/formats";
import { assessForeignFiling } from "espa-jp/patents";
import { ForeignFilingFacts, validate } from "espa-jp/schemas";
import { askAll, askingOptions } from "../asking";
import type { Command } from "../command";
import { dayOf } from "../day";
import { readJson } from "../reading/json-values";
import { longestLine } from "../reading/lines";
import { readingsOf } from "../readings";
import { ruleNamed } from "../rule-named";
import { tell, tellIssues } from "../tell";
import { exit, say, words } from "../words";

/** `espa foreign-filing`: whether an invention may be filed abroad on a day, from a JSON file of facts. */
export const foreignFiling: Command = {
  usage:
    "foreign-filing [facts.json | -] [--on DATE]\n" +
    "       espa foreign-filing --batch [file | -] [--on DATE | --on-column NAME] [--key NAME] [--format " +
    "text|ndjson|csv] [--excel]",
  about: {
    ja: "その日に外国出願ができるか（事実をJSONで渡す）",
    en: "whether one may file abroad on a day, from facts as JSON",
  },
  details: (lang) => details[lang],
  takes: 1,
  options: {
    ...askingOptions,
    batch: {
      type: "boolean",
      about: { ja: "事実の記録を一件ずつ判定する", en: "ask of every record of a file" },
    },
  },
  examples: [
    `echo '{"madeInJapan":true,"public":false,"ipc":["F41H 11/02"]}' | espa foreign-filing --on 2024-06-03`,
    "espa foreign-filing facts.json --lang en --json",
  ],
  run: async (call) => {
    const rule = call.options.batch === true ? ruleNamed(call, "foreign-filing") : undefined;
    if (rule !== undefined) return askAll(call, rule, call.positionals[0] ?? "-");
    const batchOnly = Object.keys(askingOptions).find(
      (name) => name !== "on" && name !== "readings" && call.options[name] !== undefined,
    );
    if (batchOnly !== undefined) {
      call.out.note(say(words.badValue, call.lang, { name: `--${batchOnly}`, value: "--batch" }));
      return exit.misuse;
    }
    const on = dayOf(call);
    if (on === undefined) return exit.misuse;
    const supplied = await readingsOf(call);
    if (supplied === null) return exit.misuse;
    const [file = "-"] = call.positionals;
    let input: unknown;
    try {
      input = await readFile(file);
    } catch (error) {
      call.out.note(
        say(words.cannotRead, call.lang, {
          value: `${file}: ${error instanceof Error ? error.message : String(error)}`,
        }),
      );
      return exit.misuse;
    }
    if (input === undefined) {
      call.out.note(say(words.emptyInput, call.lang, { value: file }));
      return exit.misuse;
    }
    if (typeof input === "object" && input !== null && unreadable in input) {
      return tellIssues(call, [(input as { [unreadable]: never })[unreadable]]);
    }
    const facts = validate(ForeignFilingFacts, input);
    return facts.ok ? tell(call, assessForeignFiling(facts.value, on, supplied)) : tellIssues(call, facts.issues);
  },
};

const details: Readonly<Record<Language, readonly string[]>> = {
  ja: ["事実の形はスキーマForeignFilingFactsによる。ない事実は「不明」であり「否」ではない。"],
  en: ["The facts have the form of the schema ForeignFilingFacts. A fact left out is not known, never 'no'."],
};

/** The JSON of a file or of standard input, as one record. */
async function readFile(file: string): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (file === "-" ? process.stdin : createReadStream(file)) as AsyncIterable<Uint8Array>) {
    parts.push(part);
    length += part.length;
    if (length > longestLine) throw new Error(`> ${longestLine} bytes`);
  }
  return readJson(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts)));
}

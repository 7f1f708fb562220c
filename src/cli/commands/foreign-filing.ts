import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { assessForeignFiling } from "../../patents/index";
import { ForeignFilingFacts } from "../../schemas/patents/index";
import { validate } from "../../schemas/validate";
import { dayOf } from "../day";
import type { Command } from "../run";
import { tell } from "../tell";
import { exit, say, words } from "../words";

/** `espa foreign-filing`: whether an invention may be filed abroad on a day, from a JSON file of facts. */
export const foreignFiling: Command = {
  usage: "foreign-filing [facts.json | -] [--on DATE]",
  options: { on: { type: "string" } },
  run: async (call) => {
    const on = dayOf(call);
    if (on === undefined) return exit.misuse;
    const file = call.positionals[0] ?? "-";
    let input: unknown;
    try {
      input = JSON.parse(file === "-" ? await text(process.stdin) : await readFile(file, "utf8")) as unknown;
    } catch (error) {
      call.out.note(say(words.cannotRead, call.lang, { value: `${file}: ${error instanceof Error ? error.message : String(error)}` }));
      return exit.misuse;
    }
    const facts = validate(ForeignFilingFacts, input);
    if (!facts.ok) {
      for (const issue of facts.issues) await call.out.write(call.json ? JSON.stringify(issue) : `${issue.path.join(".") || "."}\t${issue.code}\t${issue.message[call.lang]}`);
      return exit.someInvalid;
    }
    return tell(call, assessForeignFiling(facts.value, on));
  },
};

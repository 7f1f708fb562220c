import { createReadStream } from "node:fs";
import { longestLine, parseLine } from "../../formats/ndjson";
import { unreadable } from "../../formats/records";
import { assessForeignFiling } from "../../patents/index";
import { ForeignFilingFacts } from "../../schemas/patents/index";
import { validate } from "../../schemas/validate";
import { dayOf } from "../day";
import type { Command } from "../run";
import { tell, tellIssues } from "../tell";
import { exit, say, words } from "../words";

/** `espa foreign-filing`: whether an invention may be filed abroad on a day, from a JSON file of facts. */
export const foreignFiling: Command = {
  usage: "foreign-filing [facts.json | -] [--on DATE]",
  options: { on: { type: "string" } },
  run: async (call) => {
    const on = dayOf(call);
    if (on === undefined) return exit.misuse;
    const [file = "-", surplus] = call.positionals;
    if (surplus !== undefined) {
      call.out.note(say(words.tooManyArguments, call.lang, { value: surplus }));
      return exit.misuse;
    }
    let input: unknown;
    try {
      input = await readJson(file);
    } catch (error) {
      call.out.note(say(words.cannotRead, call.lang, { value: `${file}: ${error instanceof Error ? error.message : String(error)}` }));
      return exit.misuse;
    }
    if (typeof input === "object" && input !== null && unreadable in input) {
      return tellIssues(call, [(input as { [unreadable]: never })[unreadable]]);
    }
    const facts = validate(ForeignFilingFacts, input);
    return facts.ok ? tell(call, assessForeignFiling(facts.value, on)) : tellIssues(call, facts.issues);
  },
};

/** The JSON of a file or of standard input, as one record. */
async function readJson(file: string): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (file === "-" ? process.stdin : createReadStream(file)) as AsyncIterable<Uint8Array>) {
    parts.push(part);
    length += part.length;
    if (length > longestLine) throw new Error(`> ${longestLine} bytes`);
  }
  return parseLine(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts)));
}

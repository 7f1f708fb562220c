import { screenByIpc } from "espa-jp/patents";
import { askAll, askingOptions } from "../asking";
import type { Call, Command } from "../command";
import { dayOf, truthOf } from "../day";
import { readingsOf } from "../readings";
import { ruleNamed } from "../rule-named";
import { tell } from "../tell";
import { exit, say, words } from "../words";

/** `espa screen`: whether the IPC symbols of one invention lie in a specified technology field. */
export const screen: Command = {
  usage:
    "screen <symbol> [symbol ...] [--on DATE] [--quantum-dot-or-superlattice yes|no] " +
    "[--uranium-or-plutonium yes|no]\n" +
    "       espa screen --batch [file | -] [--on DATE | --on-column NAME] [--key NAME] [--format " +
    "text|ndjson|csv] [--excel]",
  about: {
    ja: "一つの発明の国際特許分類が特定技術分野に当たるか",
    en: "whether IPC symbols of one invention lie in a specified field",
  },
  options: {
    ...askingOptions,
    batch: {
      type: "boolean",
      about: {
        ja: "発明の記録（ScreeningRecord）を一件ずつ判定する",
        en: "ask of every record of a file: ScreeningRecord, one invention each",
      },
    },
    "quantum-dot-or-superlattice": {
      type: "string",
      value: "yes|no",
      about: {
        ja: "量子ドット又は超格子に関するか（指定がなければ不明）",
        en: "concerns quantum dots or a superlattice (unless stated, not known)",
      },
    },
    "uranium-or-plutonium": {
      type: "string",
      value: "yes|no",
      about: {
        ja: "ウラン又はプルトニウムに関するか（指定がなければ不明）",
        en: "concerns uranium or plutonium (unless stated, not known)",
      },
    },
  },
  examples: [
    'espa screen "B63G 8/28" "F41H 11/02" --on 2024-06-03',
    'espa screen "H10F 39/18" --quantum-dot-or-superlattice no --lang en',
    "espa screen --batch inventions.csv --excel --key id --on 2024-06-03 --format csv",
  ],
  run: async (call) => {
    if (call.options.batch === true) return screenAll(call);
    const batchOnly = Object.keys(askingOptions).find(
      (name) => name !== "on" && name !== "readings" && call.options[name] !== undefined,
    );
    if (batchOnly !== undefined) {
      call.out.note(say(words.badValue, call.lang, { name: `--${batchOnly}`, value: "--batch" }));
      return exit.misuse;
    }
    if (call.positionals.length === 0) {
      call.out.note(say(words.missingArgument, call.lang, { value: "<symbol>" }));
      return exit.misuse;
    }
    const on = dayOf(call);
    const quantumDotOrSuperlattice = truthOf(call, "quantum-dot-or-superlattice");
    const uraniumOrPlutonium = truthOf(call, "uranium-or-plutonium");
    if (on === undefined || quantumDotOrSuperlattice === null || uraniumOrPlutonium === null) return exit.misuse;
    const supplied = await readingsOf(call);
    if (supplied === null) return exit.misuse;
    const riders = { quantumDotOrSuperlattice, uraniumOrPlutonium };
    return tell(call, screenByIpc(call.positionals, on, riders, supplied));
  },
};

/** Each record has the symbols of one invention, as a list or in one cell. */
async function screenAll(call: Call): Promise<number> {
  const [file = "-", surplus] = call.positionals;
  const rider = riders.find((name) => call.options[name] !== undefined);
  if (surplus !== undefined || rider !== undefined) {
    call.out.note(say(words.tooManyArguments, call.lang, { value: surplus ?? `--${rider}` }));
    return exit.misuse;
  }
  const rule = ruleNamed(call, "ipc-screening");
  return rule === undefined ? exit.misuse : askAll(call, rule, file);
}

const riders = ["quantum-dot-or-superlattice", "uranium-or-plutonium"];

import { screenByIpc } from "espa-jp/patents";
import type { Command } from "../command";
import { dayOf, onOption, truthOf } from "../day";
import { tell } from "../tell";
import { exit, say, words } from "../words";

/** `espa screen`: whether the IPC symbols of one invention lie in a specified technology field. */
export const screen: Command = {
  usage: "screen <symbol> [symbol ...] [--on DATE] [--quantum-dot-or-superlattice yes|no] [--uranium-or-plutonium yes|no]",
  about: { ja: "一つの発明の国際特許分類が特定技術分野に当たるか", en: "whether IPC symbols of one invention lie in a specified field" },
  options: {
    on: onOption,
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
  examples: ['espa screen "B63G 8/28" "F41H 11/02" --on 2024-06-03', 'espa screen "H10F 39/18" --quantum-dot-or-superlattice no --lang en'],
  run: async (call) => {
    if (call.positionals.length === 0) {
      call.out.note(say(words.missingArgument, call.lang, { value: "<symbol>" }));
      return exit.misuse;
    }
    const on = dayOf(call);
    const quantumDotOrSuperlattice = truthOf(call, "quantum-dot-or-superlattice");
    const uraniumOrPlutonium = truthOf(call, "uranium-or-plutonium");
    if (on === undefined || quantumDotOrSuperlattice === null || uraniumOrPlutonium === null) return exit.misuse;
    return tell(call, screenByIpc(call.positionals, on, { quantumDotOrSuperlattice, uraniumOrPlutonium }));
  },
};

import { screenByIpc } from "../../patents/index";
import { dayOf, truthOf } from "../day";
import type { Command } from "../run";
import { tell } from "../tell";
import { exit, say, words } from "../words";

/** `espa screen`: whether the IPC symbols of one invention lie in a specified technology field. */
export const screen: Command = {
  usage: "screen <symbol> [symbol ...] [--on DATE] [--quantum-dot-or-superlattice yes|no] [--uranium-or-plutonium yes|no]",
  options: { on: { type: "string" }, "quantum-dot-or-superlattice": { type: "string" }, "uranium-or-plutonium": { type: "string" } },
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

import type { Command } from "../run";
import { exit } from "../words";

/** `espa law-check`: whether the law has moved since the library was last read against it. */
export const lawCheck: Command = {
  usage: "law-check",
  options: {},
  run: async () => exit.misuse,
};

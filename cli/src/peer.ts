import type { Call } from "./command";
import { exit, say, words } from "./words";

/**
 * Loads a package that only some commands need and that is installed beside the command by those who want them; where
 * it is absent, the line that installs it is told.
 */
export async function peer<Module>(call: Call, name: string, load: () => Promise<Module>): Promise<Module | undefined> {
  try {
    return await load();
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    call.out.note(say(words.needsPeer, call.lang, { value: `npm install ${name}` }));
    process.exitCode = exit.misuse;
    return undefined;
  }
}

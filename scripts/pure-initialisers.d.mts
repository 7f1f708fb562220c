import type { Plugin } from "esbuild";
export function withPureInitialisers(text: string, path: string): string;
export function pureInitialisers(options: {
  readonly doors: readonly string[];
  readonly kernel: readonly string[];
  /** The module that gives `wordingsOf`. */
  readonly register: string;
}): Plugin;

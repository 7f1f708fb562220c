import type { Plugin } from "esbuild";
export function withPureInitialisers(text: string, path: string): string;
export function pureInitialisers(options: {
  readonly doors: readonly string[];
  readonly kernel: readonly string[];
  /** The folder of the kernel. */
  readonly folder: string;
}): Plugin;

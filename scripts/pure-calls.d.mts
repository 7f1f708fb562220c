import type { Plugin } from "esbuild";

/** The plugin for the sources in a folder: its doors (whole paths), and the modules that all of them share (paths in it, without `.ts`). */
export function pureCalls(source: string, kernel: { doors: readonly string[]; kernel: readonly string[] }): Plugin;

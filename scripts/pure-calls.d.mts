import type { Plugin } from "esbuild";

/** The plugin for the sources in a folder. */
export function pureCalls(source: string): Plugin;

import { fileURLToPath } from "node:url";
import { defineConfig, type Options } from "tsup";
import { pureCalls } from "./scripts/pure-calls.mjs";

const doors = [
  "law",
  "calendar",
  "finding",
  "supply",
  "infrastructure",
  "technology",
  "patents",
  "overseas",
  "penalties",
  "policy",
  "formats",
  "schemas",
];
const library = { index: "src/index.ts", ...Object.fromEntries(doors.map((door) => [door, `src/${door}/index.ts`])) };

const shared: Options = {
  dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: true,
  target: "es2022",
  platform: "neutral",
  external: [/^node:/],
  esbuildPlugins: [pureCalls(fileURLToPath(new URL("src", import.meta.url)))],
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

// The command is a program, not something to require: it is built as ESM only.
export default defineConfig([
  { ...shared, format: "esm", entry: { ...library, cli: "src/cli/index.ts", worker: "src/cli/worker.ts" } },
  { ...shared, format: "cjs", entry: library },
]);

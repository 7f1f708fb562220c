import { fileURLToPath } from "node:url";
import { defineConfig, type Options } from "tsup";
import { pureInitialisers } from "./scripts/pure-initialisers.mjs";

const doors = [
  "law",
  "calendar",
  "finding",
  "lifecycle",
  "parties",
  "supply",
  "infrastructure",
  "technology",
  "patents",
  "overseas",
  "penalties",
  "neighbours",
  "reference",
  "formats",
  "rules",
  "schemas",
];
const library = {
  index: "src/doors/index.ts",
  ...Object.fromEntries(doors.map((door) => [door, `src/doors/${door}.ts`])),
};

/** What nearly every rule needs: one file of the package, so that a door opens few. */
const kernel = [
  "kernel/legal-date",
  "kernel/issue",
  "kernel/grade",
  "finding/truth",
  "finding/condition",
  "finding/finding",
  "kernel/citation",
  "kernel/dated",
  "kernel/provision",
  "kernel/wordings",
  "finding/reading",
  "finding/enumeration",
  "finding/rule",
  "finding/fact",
  "finding/day-before-the-act",
  "finding/lifecycle",
];

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const shared: Options = {
  dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: true,
  target: "es2022",
  platform: "neutral",
  external: [/^node:/],
  esbuildPlugins: [
    pureInitialisers({
      doors: Object.values(library).map(pathOf),
      kernel: kernel.map((name) => pathOf(`src/${name}.ts`)),
      folder: pathOf("src/kernel"),
    }),
  ],
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

export default defineConfig([
  { ...shared, format: "esm", entry: library },
  { ...shared, format: "cjs", entry: library },
]);

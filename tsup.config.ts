import { defineConfig } from "tsup";

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

export default defineConfig({
  entry: {
    index: "src/index.ts",
    cli: "src/cli/index.ts",
    ...Object.fromEntries(doors.map((door) => [door, `src/${door}/index.ts`])),
  },
  format: ["esm", "cjs"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: true,
  treeshake: false,
  clean: true,
  target: "es2022",
  platform: "neutral",
  external: ["zod", /^node:/],
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});

import { defineConfig } from "tsup";

/** The command is a program, not something to require: ESM only. What it depends on is installed beside it. */
export default defineConfig({
  entry: { espa: "src/index.ts" },
  format: "esm",
  target: "es2022",
  platform: "node",
  splitting: true,
  external: [/^espa-jp(\/|$)/],
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});

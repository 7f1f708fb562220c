import { defineConfig } from "tsup";

/** The command is a program, and what it reads by a module: ESM only. What they depend on is installed beside them. */
export default defineConfig({
  entry: { espa: "src/index.ts", reading: "src/reading/index.ts" },
  dts: { entry: { reading: "src/reading/index.ts" }, compilerOptions: { ignoreDeprecations: "6.0", paths: {} } },
  format: "esm",
  target: "es2022",
  platform: "node",
  splitting: true,
  external: [/^espa-jp(\/|$)/],
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});

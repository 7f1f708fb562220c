// The library straight from its source, without a build: in a second, for the programs that make pages and for the demo.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const doors = [
  ...[
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
  ],
  ...["penalties", "neighbours", "reference", "formats", "rules", "schemas"],
];

/** Each door of the package with its file of the source. */
export const sourceOf = Object.fromEntries([
  ["espa-jp", join(root, "src/doors/index.ts")],
  ...doors.map((door) => [`espa-jp/${door}`, join(root, `src/doors/${door}.ts`)]),
]);

/** Bundles a program with the library of the source, and runs `use` with the file. */
export async function bundled(options, use) {
  const folder = mkdtempSync(join(tmpdir(), "espa-jp-"));
  try {
    const outfile = join(folder, "bundle.mjs");
    await build({
      bundle: true,
      platform: "node",
      format: "esm",
      charset: "utf8",
      logLevel: "error",
      alias: sourceOf,
      outfile,
      ...options,
    });
    return await use(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything that the root and the rules export. */
export function library() {
  const contents = [
    'export * from "espa-jp";',
    'export { ask, factsOf, labelOf, questionOf, rules } from "espa-jp/rules";',
    'export * as finding from "espa-jp/finding";',
  ].join("\n");
  return bundled({ stdin: { contents, resolveDir: root } }, (file) => import(file));
}

// Writes src/formats/tables/json-schemas.json from the schemas, so that JSON Schema can be read without loading zod.
// `--check` writes nothing and fails where the file is stale.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import * as z from "zod";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "src/formats/tables/json-schemas.json");

// Inside the project, so that the bundle finds zod.
const folder = await mkdtemp(join(root, "node_modules/.espa-schemas-"));
try {
  const outfile = join(folder, "schemas.mjs");
  await build({
    entryPoints: [join(root, "src/schemas/index.ts")],
    bundle: true,
    format: "esm",
    platform: "neutral",
    outfile,
    external: ["zod"],
    logLevel: "error",
  });
  const { schemaNamed, schemaNames } = await import(pathToFileURL(outfile).href);
  const defs = {};
  for (const name of schemaNames()) {
    const { $schema, ...schema } = z.toJSONSchema(schemaNamed(name), { target: "draft-2020-12", io: "input" });
    defs[name] = schema;
  }
  const text = `${JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", $defs: defs }, null, 1)}\n`;
  if (process.argv.includes("--check")) {
    const current = await readFile(target, "utf8").catch(() => "");
    if (current !== text) {
      console.error("src/formats/tables/json-schemas.json is stale: run npm run generate");
      process.exitCode = 1;
    }
  } else await writeFile(target, text);
} finally {
  await rm(folder, { recursive: true, force: true });
}

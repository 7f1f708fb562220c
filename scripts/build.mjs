// Builds dist (the library as ESM and CJS with declarations, and the JSON Schemas as a file of their own) and cli/dist (the command).
import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
for (const folder of ["dist", "cli/dist"]) rmSync(`${root}/${folder}`, { recursive: true, force: true });
execFileSync(process.execPath, [`${root}/scripts/generate-json-schemas.mjs`, "--check"], { stdio: "inherit" });
for (const folder of [root, `${root}/cli`])
  execFileSync(process.execPath, [`${root}/node_modules/tsup/dist/cli-default.js`, "--silent"], { stdio: "inherit", cwd: folder });
copyFileSync(`${root}/src/formats/tables/json-schemas.json`, `${root}/dist/schemas.json`);

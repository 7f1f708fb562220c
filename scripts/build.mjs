// Builds dist: the library as ESM and CJS with declarations, the command, and the JSON Schemas as files of their own.
import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
rmSync(`${root}/dist`, { recursive: true, force: true });
execFileSync(process.execPath, [`${root}/scripts/generate-schemas.mjs`, "--check"], { stdio: "inherit" });
execFileSync(process.execPath, [`${root}/node_modules/tsup/dist/cli-default.js`, "--silent"], { stdio: "inherit", cwd: root });
for (const [from, to] of [
  ["json-schemas", "schemas"],
  ["openapi-schemas", "schemas.openapi"],
]) {
  copyFileSync(`${root}/src/formats/tables/${from}.json`, `${root}/dist/${to}.json`);
}

// Builds dist, the library as ESM and CJS with declarations and as files of their own the JSON Schemas and the golden cases, and cli/dist,
// the command.
import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
for (const folder of ["dist", "cli/dist"]) rmSync(`${root}/${folder}`, { recursive: true, force: true });
execFileSync(process.execPath, [`${root}/scripts/generate-schemas.mjs`, "--check"], { stdio: "inherit" });
for (const folder of [root, `${root}/cli`])
  execFileSync(process.execPath, [`${root}/node_modules/tsup/dist/cli-default.js`, "--silent"], {
    stdio: "inherit",
    cwd: folder,
  });
for (const [from, to] of [
  ["json-schemas", "schemas"],
  ["openapi-schemas", "schemas.openapi"],
]) {
  copyFileSync(`${root}/src/formats/tables/${from}.json`, `${root}/dist/${to}.json`);
}
const cases = readdirSync(`${root}/tests/cases`)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(`${root}/tests/cases/${name}`, "utf8")));
writeFileSync(`${root}/dist/cases.json`, `[\n${cases.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`);

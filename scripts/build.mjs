// Builds dist: the library as ESM and CJS with declarations, the command, and as files of their own the JSON Schemas and
// the golden cases.
import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
rmSync(`${root}/dist`, { recursive: true, force: true });
execFileSync(process.execPath, [`${root}/scripts/generate-json-schemas.mjs`, "--check"], { stdio: "inherit" });
execFileSync(process.execPath, [`${root}/node_modules/tsup/dist/cli-default.js`, "--silent"], { stdio: "inherit", cwd: root });
copyFileSync(`${root}/src/formats/tables/json-schemas.json`, `${root}/dist/schemas.json`);
const cases = readdirSync(`${root}/tests/cases`)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(`${root}/tests/cases/${name}`, "utf8")));
writeFileSync(`${root}/dist/cases.json`, `[\n${cases.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`);

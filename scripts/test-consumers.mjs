// Packs the library, installs the tarball beside frameworks that read Standard Schema or JSON Schema, and runs their tests.
//   npm run build && npm run test:consumers
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "espa-jp-consumers-"));
const run = (command, args, cwd, stdio = "inherit") =>
  execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", stdio, "inherit"],
    shell: process.platform === "win32",
  });

try {
  const [{ filename }] = JSON.parse(
    run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], root, "pipe"),
  );
  cpSync(join(root, "tests/packed/consumers"), folder, { recursive: true });
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", join(folder, filename)], folder);
  const tests = readdirSync(folder).filter((name) => name.endsWith(".test.mjs"));
  run("node", ["--test", ...tests], folder);
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "--target", "es2022"];
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  run("node", [compiler, ...strict, "--module", "nodenext", "--moduleResolution", "nodenext", "types.ts"], folder);
  console.log("types carried into the frameworks");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

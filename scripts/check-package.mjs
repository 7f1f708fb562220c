// Packs the library, installs the tarball in an empty project and imports it as its users do: ESM, CJS, through a bundler,
// with types under node16; with the lowest zod of the peer range and the one it is developed on; then publint and
// are-the-types-wrong on the tarball.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "espa-jp-packed-"));
let passed = 0;
let failed = 0;

function step(name, work) {
  try {
    work();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${error.stdout ?? ""}${error.stderr ?? error.message}`);
  }
}

/** The lowest release that a range `^major.minor` allows. */
function lowestOf(range) {
  const [, major, minor, patch = "0"] = /^\^(\d+)\.(\d+)(?:\.(\d+))?$/.exec(range);
  return `${major}.${minor}.${patch}`;
}

try {
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], root));
  const tarball = join(folder, filename);
  step("publint", () => run("npx", ["publint", "--strict", tarball], root));
  step("types are right (node16)", () => run("npx", ["attw", "--profile", "node16", tarball], root));

  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball, `zod@${manifest.devDependencies.zod}`], folder);

  const doors = Object.keys(manifest.exports).filter((door) => !door.endsWith(".json"));
  const names = doors.map((door) => door.replace(/^\./, "espa-jp"));
  const question = `
    if (api.addStatutoryPeriod("2024-02-29", { months: 3 }, { firstDay: "excluded" }) !== "2024-05-31") throw new Error("wrong day");
    if (api.specifiedCriticalMaterials("2024-02-02").length !== 12) throw new Error("wrong materials");
    if (!api.StableSupplyPlan || api.StableSupplyPlan.safeParse({}).success) throw new Error("wrong schema");`;
  writeFileSync(
    join(folder, "esm.mjs"),
    `${names.map((name) => `await import(${JSON.stringify(name)});`).join("\n")}\nconst api = await import("espa-jp");${question}`,
  );
  writeFileSync(
    join(folder, "cjs.cjs"),
    `${names.map((name) => `require(${JSON.stringify(name)});`).join("\n")}\nconst api = require("espa-jp");${question}`,
  );
  writeFileSync(join(folder, "bundled.mjs"), `import * as api from "espa-jp";${question}`);
  step("ESM, every door", () => run("node", ["esm.mjs"], folder));
  copyFileSync(join(root, "tests/packed/cases.mjs"), join(folder, "cases.mjs"));
  step("every golden case, by the second runner", () => run("node", ["cases.mjs"], folder));
  step("CJS, every door", () => run("node", ["cjs.cjs"], folder));
  for (const format of ["esm", "cjs"]) {
    step(`bundler (esbuild, ${format})`, () => {
      const outfile = join(folder, format === "esm" ? "bundle.mjs" : "bundle.cjs");
      run(
        "npx",
        [
          "esbuild",
          join(folder, "bundled.mjs"),
          "--bundle",
          `--format=${format}`,
          "--platform=node",
          `--outfile=${outfile}`,
          "--log-level=error",
        ],
        root,
      );
      run("node", [outfile], folder);
    });
  }
  for (const version of [lowestOf(manifest.peerDependencies.zod), manifest.devDependencies.zod]) {
    step(`zod ${version}`, () => {
      const beside = join(folder, `zod-${version}`);
      mkdirSync(beside);
      writeFileSync(join(beside, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
      run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--strict-peer-deps", tarball, `zod@${version}`], beside);
      const installed = JSON.parse(readFileSync(join(beside, "node_modules/zod/package.json"), "utf8")).version;
      if (installed !== version) throw new Error(`zod ${installed} was installed`);
      copyFileSync(join(root, "tests/packed/zod-peer.mjs"), join(beside, "zod-peer.mjs"));
      run("node", ["zod-peer.mjs"], beside);
    });
  }
  step("espa-jp/package.json and the command", () => {
    run("node", ["-e", `require("espa-jp/package.json")`], folder);
    if (run("npx", ["espa", "--version"], folder).trim() !== manifest.version) throw new Error("wrong version");
  });
  writeFileSync(
    join(folder, "use.mts"),
    `import { addStatutoryPeriod, type Finding, type LegalDate } from "espa-jp";\nimport type { GoldenCase } from "espa-jp/finding";\nimport { specifiedCriticalMaterials } from "espa-jp/supply";\nconst last: LegalDate = addStatutoryPeriod("2024-02-29", { months: 3 }, { firstDay: "excluded" });\nconst names: readonly string[] = specifiedCriticalMaterials(last).map((one) => one.nameJa);\nexport type Rule = GoldenCase[\"rule\"];\nexport type Answer = Finding<"a" | "b">["answer"];\nexport { names };\n`,
  );
  for (const [module, resolution] of [
    ["node16", "node16"],
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ]) {
    step(`types under moduleResolution ${resolution}`, () => {
      const compilerOptions = {
        noEmit: true,
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        target: "es2022",
        lib: ["es2022", "dom"],
        types: [],
        module,
        moduleResolution: resolution,
      };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.mts"] }));
      run("npx", ["tsc", "-p", join(folder, "tsconfig.json")], root);
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

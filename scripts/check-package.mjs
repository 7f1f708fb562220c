// Packs the library and the command, installs the tarballs in empty projects and uses them as their users do: the library in ESM, CJS,
// through a bundler, with types under node16, with the lowest zod of the peer range and the one it is developed on; the command
// beside it and from its own package; then publint on both tarballs and are-the-types-wrong on the library's.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { billOfMaterials } from "./bill-of-materials.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (command, args, cwd) =>
  execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
const read = (path) => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json"));
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
  const pack = (from) => {
    const [{ filename }] = JSON.parse(
      run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], from),
    );
    return join(folder, filename);
  };
  const tarball = pack(root);
  const command = pack(join(root, "cli"));
  step("publint", () => run("npx", ["publint", "--strict", tarball], root));
  step("types of the command's module (ESM)", () => run("npx", ["attw", "--profile", "esm-only", command], root));
  step("publint, the command", () => run("npx", ["publint", "--strict", command], root));
  step("types are right (node16)", () => run("npx", ["attw", "--profile", "node16", tarball], root));

  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  run(
    "npm",
    ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball, `zod@${manifest.devDependencies.zod}`],
    folder,
  );
  step("the library brings its two packages and zod, and nothing else", () => {
    const installed = Object.keys(
      JSON.parse(run("npm", ["ls", "--all", "--json"], folder)).dependencies["espa-jp"].dependencies,
    ).sort();
    if (String(installed) !== "@date-fns/utc,date-fns,zod") throw new Error(String(installed));
    if (existsSync(join(folder, "node_modules/.bin/espa"))) throw new Error("the library has a command");
  });

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
      run(
        "npm",
        ["install", "--no-audit", "--no-fund", "--prefer-offline", "--strict-peer-deps", tarball, `zod@${version}`],
        beside,
      );
      const installed = JSON.parse(readFileSync(join(beside, "node_modules/zod/package.json"), "utf8")).version;
      if (installed !== version) throw new Error(`zod ${installed} was installed`);
      copyFileSync(join(root, "tests/packed/zod-peer.mjs"), join(beside, "zod-peer.mjs"));
      run("node", ["zod-peer.mjs"], beside);
    });
  }
  step("espa-jp/package.json", () => run("node", ["-e", `require("espa-jp/package.json")`], folder));
  step("the command", () => {
    const beside = join(folder, "command");
    mkdirSync(beside);
    writeFileSync(join(beside, "package.json"), JSON.stringify({ name: "user", private: true }));
    run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball, command], beside);
    if (run("npx", ["--no-install", "espa", "--version"], beside).trim() !== manifest.version)
      throw new Error("wrong version");
    const table = join(beside, "days.csv");
    writeFileSync(table, "id,symbols.0,on\na,F41H 11/02,2024-05-10\n");
    for (const argv of [
      ["validate", "ScreeningRecord", table],
      ["screen", "F41H 11/02", "--on", "2024-06-03"],
      ["review", "--received", "2026-04-01", "--on", "2026-04-02"],
      ["materials", "--on", "2026-04-01"],
    ])
      run("npx", ["--no-install", "espa", ...argv], beside);
    const asked = `normalize("300億円", "yen").value`;
    const told = run(
      "node",
      ["--input-type=module", "-e", `import { normalize } from "espa-jp-cli"; console.log(${asked});`],
      beside,
    );
    if (told.trim() !== "30000000000") throw new Error(told);
  });
  for (const readme of ["README.md", "README.ja.md"]) {
    // Until the first release the package comes from `npm pack`: what the README says of it is done, in a project of its own.
    step(`${readme}: pack, install, the first answer`, () => {
      const [install, answer] = read(readme).split(/^## /m).slice(1);
      if (!install.includes("npm pack")) throw new Error("the section on installing does not say npm pack");
      const beside = join(folder, readme.replaceAll(".", "-"));
      mkdirSync(beside);
      writeFileSync(join(beside, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
      // Lines of a shell that name the packed file; where it has none, the sentence is followed as it stands.
      const lines = [...install.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, text]) => text.trim().split("\n"));
      const named = lines.filter((line) => /npm i(?:nstall)? .*\.tgz/.test(line));
      if (named.length === 0) named.push("npm install ./espa-jp.tgz zod");
      for (const line of named) {
        const [written] = /\S+\.tgz/.exec(line);
        run(
          "npm",
          [
            "install",
            "--no-audit",
            "--no-fund",
            "--prefer-offline",
            ...line.replace(written, tarball).split(/\s+/).slice(2),
          ],
          beside,
        );
      }
      const [, program] = /```ts\n([\s\S]*?)```/.exec(answer);
      const expected = [...program.matchAll(/^(.*?);? \/\/ => (.*)$/gm)];
      if (expected.length === 0) throw new Error("the first answer says nothing that it gives");
      const asked = program.replace(/^(.*?);? \/\/ => (.*)$/gm, "same($1, $2);");
      const same = `import { deepEqual as same } from "node:assert/strict";`;
      writeFileSync(join(beside, "first.mjs"), `${same}\n${asked}`);
      run("node", ["first.mjs"], beside);
    });
  }
  for (const [which, path, more] of [
    ["library", "package.json", { zod: manifest.devDependencies.zod }],
    ["command", "cli/package.json", manifest.dependencies],
  ]) {
    step(`the bill of materials of the ${which} names what is installed with it, and no tool`, () => {
      const bill = JSON.parse(billOfMaterials(which));
      const named = [
        bill.metadata.component["bom-ref"],
        ...bill.components.map((one) => `${one.name}@${one.version}`),
      ].sort();
      const { name, version, dependencies } = JSON.parse(readFileSync(join(root, path), "utf8"));
      const expected = Object.entries({ [name]: version, ...dependencies, ...more }).map(
        ([one, its]) => `${one}@${its}`,
      );
      if (bill.bomFormat !== "CycloneDX" || String(named) !== String(expected.sort())) throw new Error(String(named));
    });
  }
  writeFileSync(
    join(folder, "use.mts"),
    `import { addStatutoryPeriod, type Finding, type LegalDate } from "espa-jp";\nimport type { GoldenCase } from "espa-jp/finding";\nimport { specifiedCriticalMaterials } from "espa-jp/supply";\nconst last: LegalDate = addStatutoryPeriod("2024-02-29", { months: 3 }, { firstDay: "excluded" });\nconst names: readonly string[] = specifiedCriticalMaterials(last).map((one) => one.nameJa);\nexport type Rule = GoldenCase["rule"];\nexport type Answer = Finding<"a" | "b">["answer"];\nexport { names };\n`,
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

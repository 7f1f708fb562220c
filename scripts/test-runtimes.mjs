// The packed library on every runtime it names, and its types under every TypeScript it names. Runtimes come as npm packages into a
// temporary folder; one that has no build for this machine is reported as not run, never as passed.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "espa-jp-runtimes-"));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const run = (command, args, cwd = folder) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], timeout: 120_000 });
const compilers = ["5.5.4", "5.9.3", "6.0.3", "7.0.2"];
const nodes = ["22", "24", "26"];
let passed = 0;
let failed = 0;
let skipped = 0;

function step(name, work) {
  try {
    const said = work();
    if (said === "not here") {
      skipped += 1;
      console.log(`not run ${name}: no build for this machine`);
      return;
    }
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${error.stdout ?? ""}${error.stderr ?? ""}${error.message}`);
  }
}

/** The binary that a platform package of a scope carries. */
function binary(scope, name) {
  const base = join(folder, "node_modules", scope);
  if (!existsSync(base)) return undefined;
  for (const one of readdirSync(base, { recursive: true, encoding: "utf8" }))
    if (one.endsWith(`/${name}`) && !one.endsWith(".md")) return join(base, one);
  return undefined;
}

try {
  const pack = (from) => {
    const [{ filename }] = JSON.parse(
      run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], from),
    );
    return join(folder, filename);
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  const install = (...names) => run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...names]);
  install(pack(root), pack(join(root, "cli")), `zod@${manifest.devDependencies.zod}`);
  // `node` is a package whose script fetches the platform's own binary package from the registry.
  for (const version of nodes) install(`node${version}@npm:node@${version}`, "--foreground-scripts");
  install(
    "bun@1.4.5",
    "deno@2.9.6",
    "workerd@1.20261117.1",
    ...compilers.map((version) => `typescript-${version}@npm:typescript@${version}`),
  );
  copyFileSync(join(root, "tests/runtimes/smoke.mjs"), join(folder, "smoke.mjs"));
  writeFileSync(
    join(folder, "main.mjs"),
    `import { smoke } from "./smoke.mjs";\nconsole.log("smoke", await smoke());\n`,
  );

  const smokes = (said) => {
    if (!said.includes("smoke 9")) throw new Error(said);
  };
  // The installed command: what is wrong, its exit code, and nothing else.
  const commands = (node) => {
    const argv = [join(folder, "node_modules/espa-jp-cli/dist/espa.js"), "validate", "LegalDate", "--lang", "en"];
    const input = '"2024-05-01"\n"2024-02-30"\n';
    const { status, stdout, stderr } = spawnSync(node, argv, { input, encoding: "utf8", timeout: 120_000 });
    if (status !== 1 || !stdout.startsWith("2\t.\tnot-a-legal-date\t") || stderr !== "2 records, 1 valid, 1 invalid\n")
      throw new Error(`exit ${status}\n${stdout}${stderr}`);
  };
  const onNode = (node) => {
    smokes(run(node, ["main.mjs"]));
    commands(node);
  };
  step(`Node ${process.versions.node}`, () => onNode(process.execPath));
  for (const version of nodes) {
    step(`Node ${version}`, () => {
      const node = join(folder, `node_modules/node${version}/bin/node`);
      return existsSync(node) ? onNode(node) : "not here";
    });
  }
  step("Bun", () => {
    const bun = [binary("@oven", "bun"), join(folder, "node_modules/bun/bin/bun.exe")].find(
      (one) => one !== undefined && existsSync(one),
    );
    return bun === undefined ? "not here" : smokes(run(bun, ["main.mjs"]));
  });
  step("Deno", () => {
    const deno = binary("@deno", "deno");
    return deno === undefined
      ? "not here"
      : smokes(
          run(deno, ["run", "--allow-read", "--allow-env", "--node-modules-dir=manual", "--no-remote", "main.mjs"]),
        );
  });
  step("workerd", () => {
    const workerd = binary("@cloudflare", "workerd");
    if (workerd === undefined) return "not here";
    writeFileSync(
      join(folder, "worker-source.mjs"),
      `import { smoke } from "./smoke.mjs";\nexport default { async test() { await smoke(); } };\n`,
    );
    run(join(root, "node_modules/.bin/esbuild"), [
      "worker-source.mjs",
      "--bundle",
      "--format=esm",
      "--platform=neutral",
      "--main-fields=module,main",
      "--conditions=worker,import",
      "--outfile=worker.js",
      "--log-level=error",
    ]);
    writeFileSync(
      join(folder, "worker.capnp"),
      `using Workerd = import "/workerd/workerd.capnp";\nconst config :Workerd.Config = (services = [(name = "main", worker = .smoke)]);\nconst smoke :Workerd.Worker = (modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2026-01-01");\n`,
    );
    run(workerd, ["test", "worker.capnp"]);
    return undefined;
  });

  writeFileSync(
    join(folder, "use.mts"),
    `import { addStatutoryPeriod, assessIntroductionDuty, explain, screenByIpc, type Finding, type LegalDate } from "espa-jp";\nimport { specifiedCriticalMaterials } from "espa-jp/supply";\nimport { StableSupplyPlan } from "espa-jp/schemas";\nconst on: LegalDate = addStatutoryPeriod("2024-02-29", { months: 3 }, { firstDay: "excluded" });\nexport const names: readonly string[] = specifiedCriticalMaterials(on).map((one) => one.nameJa);\nconst finding: Finding<"prior-notification" | "post-notification" | "no-notification"> = assessIntroductionDuty({ act: "introduction" }, on);\nexport const text: string = explain(finding, { lang: "en" });\nexport const fields: readonly number[] = screenByIpc(["B63G 8/28"], on).fields;\nexport const ok: boolean = StableSupplyPlan.safeParse({}).success;\n`,
  );
  writeFileSync(
    join(folder, "use.cts"),
    `import espa = require("espa-jp");\nimport patents = require("espa-jp/patents");\nexport const fields: readonly number[] = patents.screenByIpc(["B63G 8/28"], espa.LAW_AS_OF.day).fields;\n`,
  );
  for (const version of compilers) {
    for (const [module, resolution] of [
      ["node16", "node16"],
      ["nodenext", "nodenext"],
      ["esnext", "bundler"],
    ]) {
      step(`TypeScript ${version}, ${resolution}`, () => {
        run(process.execPath, [
          join(folder, `node_modules/typescript-${version}/bin/tsc`),
          "--noEmit",
          "--strict",
          "--exactOptionalPropertyTypes",
          "--target",
          "es2022",
          // The declarations of zod name URL, which is of the DOM. Ours are checked with the rest: no skipLibCheck.
          "--lib",
          "es2022,dom",
          "--module",
          module,
          "--moduleResolution",
          resolution,
          "use.mts",
          ...(resolution === "bundler" ? [] : ["use.cts"]),
        ]);
      });
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
if (failed > 0) process.exitCode = 1;
